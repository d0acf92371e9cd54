/* One line, whatever the client sends. */

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "llmg_audit.h"
#include "llmg_json_scan.h"
#include "llmg_refusal.h"
#include "llmg_request_rules.h"
#include "llmg_utf8.h"


static const llmg_rule_t  rule_email = {
    .name = "pii.email", .type = "EMAIL_ADDRESS"
};

static const llmg_rule_t  rule_key = {
    .name = "secret.key", .type = "API_KEY"
};


static llmg_arena_t  *arena;
static char           line[65536];


static int
setup(void **unused)
{
    (void) unused;

    arena = llmg_arena_create(1024 * 1024);

    return arena == NULL;
}


static int
teardown(void **unused)
{
    (void) unused;

    llmg_arena_destroy(arena);

    return 0;
}


/* a request about which everything is known and nothing was found */

static llmg_audit_t
plain(void)
{
    llmg_audit_t  a;

    memset(&a, 0, sizeof(a));

    a.time = 1732459433123ULL;
    a.request_id = llmg_str("0123abcd");
    a.client = llmg_str("192.0.2.1");
    a.subject = llmg_str("alice");
    a.method = llmg_str("POST");
    a.path = llmg_str("/v1/chat/completions");
    a.status = 200;
    a.policy = "default";
    a.dialect = "openai";
    a.reason = "";
    a.request_bytes = 10;
    a.response_bytes = 20;
    a.duration = 30;
    a.inspection = 40;

    return a;
}


/*
 * The line as a C string, after it was proved to be one line of valid UTF-8
 * with one JSON object in it, no member twice.
 */

static const char *
write_line(const llmg_audit_t *a)
{
    llmg_buf_t          out;
    llmg_str_t          json;
    llmg_json_t         scan;
    llmg_status_t       rc;
    llmg_json_token_t   token;
    llmg_json_limits_t  limits;

    llmg_buf_init(&out, arena);
    assert_int_equal(llmg_audit_line(&out, a), LLMG_OK);

    assert_true(out.len > 2 && out.len < sizeof(line));
    assert_int_equal(out.data[out.len - 1], '\n');

    llmg_str_set(&json, out.data, out.len - 1);

    assert_true(memchr(json.data, '\n', json.len) == NULL);
    assert_true(memchr(json.data, '\0', json.len) == NULL);
    assert_true(llmg_utf8_valid(json));

    memset(&limits, 0, sizeof(limits));
    limits.depth = 8;
    limits.members = 1000;
    limits.unique = 1;

    assert_int_equal(llmg_json_init(&scan, arena, json, &limits), LLMG_OK);

    do {
        rc = llmg_json_next(&scan, &token);
        assert_int_equal(rc, LLMG_OK);
    } while (token.type != LLMG_JSON_END);

    memcpy(line, out.data, out.len);
    line[out.len] = '\0';

    return line;
}


static void
has(const char *text, const char *part)
{
    if (strstr(text, part) == NULL) {
        print_message("# no %s in %s\n", part, text);
    }

    assert_non_null(strstr(text, part));
}


static void
has_not(const char *text, const char *part)
{
    if (strstr(text, part) != NULL) {
        print_message("# %s in %s\n", part, text);
    }

    assert_null(strstr(text, part));
}


static void
a_clean_request_is_one_line(void **unused)
{
    llmg_audit_t  a = plain();

    (void) unused;

    write_line(&a);

    has(line, "{\"time\":\"2024-11-24T14:43:53.123Z\"");
    has(line, "\"request_id\":\"0123abcd\"");
    has(line, "\"client\":\"192.0.2.1\"");
    has(line, "\"subject\":\"alice\"");
    has(line, "\"method\":\"POST\"");
    has(line, "\"path\":\"/v1/chat/completions\"");
    has(line, "\"status\":200");
    has(line, "\"policy\":\"default\"");
    has(line, "\"mode\":\"enforce\"");
    has(line, "\"decision\":\"allow\"");
    has(line, "\"duration_ms\":30");
    has_not(line, "would");
    has_not(line, "gen_ai");
    has_not(line, "limit");
}


static void
times_are_rfc_3339(void **unused)
{
    size_t        i;
    llmg_audit_t  a = plain();

    static const struct {
        uint64_t     ms;
        const char  *text;
    } times[] = {
        { 0, "\"1970-01-01T00:00:00.000Z\"" },
        { 951782399999ULL, "\"2000-02-28T23:59:59.999Z\"" },
        { 951782400000ULL, "\"2000-02-29T00:00:00.000Z\"" },
        { 951868800000ULL, "\"2000-03-01T00:00:00.000Z\"" },
        { 1735689599001ULL, "\"2024-12-31T23:59:59.001Z\"" },
        { 1735689600000ULL, "\"2025-01-01T00:00:00.000Z\"" },
        { 4107542399000ULL, "\"2100-02-28T23:59:59.000Z\"" },
        { 4107542400000ULL, "\"2100-03-01T00:00:00.000Z\"" }
    };

    (void) unused;

    for (i = 0; i < sizeof(times) / sizeof(times[0]); i++) {
        a.time = times[i].ms;
        has(write_line(&a), times[i].text);
    }
}


/* every byte, alone and between others, in every string of the client */

static void
no_byte_of_a_client_breaks_the_line(void **unused)
{
    unsigned       c;
    llmg_str_t     s;
    llmg_audit_t   a;
    unsigned char  data[5];

    (void) unused;

    for (c = 0; c < 256; c++) {
        a = plain();

        data[0] = 'a';
        data[1] = (unsigned char) c;
        data[2] = 'b';
        data[3] = (unsigned char) c;
        data[4] = (unsigned char) c;

        s.data = data;
        s.len = sizeof(data);

        a.method = s;
        a.path = s;
        a.subject = s;
        a.request_id = s;
        a.client = s;
        a.detail = s;

        write_line(&a);
    }
}


static void
bad_utf8_is_replaced(void **unused)
{
    size_t        i;
    llmg_audit_t  a = plain();

    /* overlong, surrogate, too large, cut short, a lone continuation */

    static const char *const  bad[] = {
        "\xC0\xAF", "\xED\xA0\x80", "\xF4\x90\x80\x80", "\xE2\x82", "\x80"
    };

    (void) unused;

    for (i = 0; i < sizeof(bad) / sizeof(bad[0]); i++) {
        a.subject = llmg_str(bad[i]);
        write_line(&a);

        assert_true(strstr(line, "\"subject\":\"\\ufffd") != NULL
                    || strstr(line, "\"subject\":\"\xEF\xBF\xBD") != NULL);
    }

    a.subject = llmg_str("na\xC3\xAFve");
    has(write_line(&a), "\"subject\":\"na\xC3\xAFve\"");
}


static void
long_strings_are_cut_between_characters(void **unused)
{
    size_t         i, len;
    llmg_audit_t   a = plain();
    unsigned char  data[8192];

    (void) unused;

    /* an odd start puts a cut into the middle of a character */

    for (i = 0; i < 3; i++) {
        memset(data, 'x', i);

        for (len = i; len + 3 <= sizeof(data); len += 3) {
            memcpy(data + len, "\xE2\x82\xAC", 3);
        }

        a.path.data = data;
        a.path.len = len;
        a.subject = a.path;

        write_line(&a);

        assert_true(strlen(line) < 4096);
        has_not(line, "\\ufffd");
        has_not(line, "\xEF\xBF\xBD");
    }
}


static llmg_result_t
found(llmg_finding_t *findings, size_t n, llmg_text_t *texts, size_t ntexts)
{
    llmg_result_t  r;

    memset(&r, 0, sizeof(r));

    r.findings.items = findings;
    r.findings.n = n;
    r.texts = texts;
    r.ntexts = ntexts;

    return r;
}


static void
findings_are_summed_by_rule_and_role(void **unused)
{
    llmg_audit_t    a = plain();
    llmg_text_t     texts[2];
    llmg_result_t   asked, answered;
    llmg_finding_t  f[4], g[1];

    (void) unused;

    memset(texts, 0, sizeof(texts));
    memset(f, 0, sizeof(f));
    memset(g, 0, sizeof(g));

    texts[0].role = LLMG_ROLE_USER;
    texts[1].role = LLMG_ROLE_TOOL;

    f[0].rule = &rule_email;
    f[1].rule = &rule_email;
    f[2].rule = &rule_key;
    f[3].rule = &rule_email;
    f[3].text = 1;
    g[0].rule = &rule_email;

    asked = found(f, 4, texts, 2);
    asked.decision.action = LLMG_ACTION_MASK;
    asked.decision.masked = 3;
    asked.decision.score = 12;
    asked.model = llmg_str("gpt-4o");

    answered = found(g, 1, texts, 1);
    answered.decision.masked = 1;
    answered.restored = 5;
    answered.usage.known = 1;
    answered.usage.prompt_tokens = 17;
    answered.usage.completion_tokens = 4;

    a.asked = &asked;
    a.answered = &answered;

    write_line(&a);

    has(line, "{\"rule\":\"pii.email\",\"type\":\"EMAIL_ADDRESS\","
              "\"direction\":\"request\",\"role\":\"user\",\"count\":2}");
    has(line, "{\"rule\":\"secret.key\",\"type\":\"API_KEY\","
              "\"direction\":\"request\",\"role\":\"user\",\"count\":1}");
    has(line, "\"direction\":\"request\",\"role\":\"tool\",\"count\":1}");
    has(line, "\"direction\":\"response\",\"role\":\"user\",\"count\":1}");
    has(line, "\"decision\":\"mask\"");
    has(line, "\"masked\":4,\"restored\":5,");
    has(line, "\"gen_ai.request.model\":\"gpt-4o\"");
    has(line, "\"gen_ai.usage.input_tokens\":17");
    has(line, "\"gen_ai.usage.output_tokens\":4");
    has_not(line, "rules_more");
}


static void
attacks_are_told_in_the_words_of_others(void **unused)
{
    llmg_audit_t    a = plain();
    llmg_text_t     text;
    llmg_result_t   asked;
    llmg_finding_t  f[2];

    static const llmg_rule_t  rule = {
        .name = "injection.indirect_hide", .type = "PROMPT_INJECTION"
    };

    (void) unused;

    memset(&text, 0, sizeof(text));
    memset(f, 0, sizeof(f));

    text.role = LLMG_ROLE_TOOL;
    f[0].rule = &rule;
    f[1].rule = &rule_email;

    asked = found(f, 2, &text, 1);
    a.asked = &asked;

    write_line(&a);

    has(line, "{\"rule\":\"injection.indirect_hide\","
              "\"type\":\"PROMPT_INJECTION\",\"direction\":\"request\","
              "\"role\":\"tool\",\"count\":1,"
              "\"owasp\":\"LLM01:2025\",\"atlas\":\"AML.T0051.001\"}");
    has(line, "\"role\":\"tool\",\"count\":1}]");
}


static void
rules_beyond_the_bound_are_counted(void **unused)
{
    size_t          i, n;
    char           *names;
    llmg_rule_t    *rules;
    llmg_text_t     text;
    llmg_audit_t    a = plain();
    llmg_result_t   asked;
    llmg_finding_t  f[LLMG_AUDIT_RULES + 7];

    (void) unused;

    memset(&text, 0, sizeof(text));
    memset(f, 0, sizeof(f));

    n = LLMG_AUDIT_RULES + 7;
    rules = llmg_arena_calloc(arena, n * sizeof(llmg_rule_t));
    names = llmg_arena_alloc(arena, n * 16);
    assert_true(rules != NULL && names != NULL);

    for (i = 0; i < n; i++) {
        snprintf(names + 16 * i, 16, "pii.r%zu", i);
        rules[i].name = names + 16 * i;
        rules[i].type = "X";
        f[i].rule = &rules[i];
    }

    asked = found(f, n, &text, 1);
    a.asked = &asked;

    has(write_line(&a), "\"rules_more\":7");
}


static void
a_refusal_says_why(void **unused)
{
    llmg_audit_t   a = plain();
    llmg_result_t  asked;

    (void) unused;

    a.status = 429;
    a.reason = "limit_requests";
    a.limit_zone = llmg_str("per_user");
    a.limit_remaining = 0;

    write_line(&a);

    has(line, "\"status\":429");
    has(line, "\"decision\":\"block\"");
    has(line, "\"reason\":\"limit_requests\"");
    has(line, "\"limit\":{\"zone\":\"per_user\",\"remaining\":0");

    /* a response that was refused although the request was fine */

    memset(&asked, 0, sizeof(asked));

    a = plain();
    a.reason = "response_blocked";
    a.asked = &asked;

    has(write_line(&a), "\"decision\":\"block\"");
}


static void
shadow_tells_what_would_have_been(void **unused)
{
    llmg_audit_t   a = plain();
    llmg_result_t  asked;

    (void) unused;

    memset(&asked, 0, sizeof(asked));
    asked.decision.action = LLMG_ACTION_BLOCK;
    asked.decision.masked = 2;

    a.shadow = 1;
    a.asked = &asked;

    write_line(&a);

    has(line, "\"mode\":\"shadow\"");
    has(line, "\"decision\":\"allow\"");
    has(line, "\"would\":\"block\"");
    has(line, "\"masked\":0");
    has_not(line, "restored");

    /* for the form of a request that nothing else is against */

    asked.decision.action = LLMG_ACTION_ALLOW;
    has(write_line(&a), "\"would\":\"allow\"");

    a.refuse = 1;
    has(write_line(&a), "\"would\":\"block\"");
    has(line, "\"decision\":\"allow\"");
}


static void
a_full_arena_is_told(void **unused)
{
    size_t         i;
    llmg_buf_t     out;
    llmg_arena_t  *small;
    llmg_audit_t   a = plain();

    (void) unused;

    for (i = 1; i < 50; i++) {
        small = llmg_arena_create(1024 * 1024);
        assert_non_null(small);

        small->fail = i;
        llmg_buf_init(&out, small);

        if (llmg_audit_line(&out, &a) == LLMG_OK) {
            llmg_arena_destroy(small);
            break;
        }

        llmg_arena_destroy(small);
    }

    assert_in_range(i, 2, 49);
}


static void
changes_and_refusals_of_the_request_itself(void **unused)
{
    llmg_audit_t   a;
    llmg_result_t  asked;

    (void) unused;

    a = plain();
    memset(&asked, 0, sizeof(asked));
    a.asked = &asked;

    (void) write_line(&a);
    assert_null(strstr(line, "changes"));

    asked.changes = LLMG_CHANGE_USAGE;
    (void) write_line(&a);
    has(line, ",\"masked\":0,\"changes\":[\"usage\"],\"rules\":[]");

    asked.changes = LLMG_CHANGE_USAGE|LLMG_CHANGE_MAX_TOKENS;
    (void) write_line(&a);
    has(line, "\"changes\":[\"max_tokens\",\"usage\"]");

    /* enforced, the caller tells; in shadow it is what would have been */

    asked.changes = 0;
    asked.reason = LLMG_REASON_MODEL_DENIED;
    asked.detail = llmg_str("no model is named");
    asked.decision.action = LLMG_ACTION_BLOCK;

    (void) write_line(&a);
    assert_null(strstr(line, "would"));
    assert_null(strstr(line, "no model"));

    a.shadow = 1;
    (void) write_line(&a);
    has(line, "\"decision\":\"allow\",\"would\":\"block\","
        "\"would_reason\":\"model_denied\",\"reason\":\"\"");
    has(line, "\"detail\":\"no model is named\"");
}


int
main(void)
{
    const struct CMUnitTest  tests[] = {
        cmocka_unit_test(a_clean_request_is_one_line),
        cmocka_unit_test(times_are_rfc_3339),
        cmocka_unit_test(no_byte_of_a_client_breaks_the_line),
        cmocka_unit_test(bad_utf8_is_replaced),
        cmocka_unit_test(long_strings_are_cut_between_characters),
        cmocka_unit_test(findings_are_summed_by_rule_and_role),
        cmocka_unit_test(attacks_are_told_in_the_words_of_others),
        cmocka_unit_test(rules_beyond_the_bound_are_counted),
        cmocka_unit_test(a_refusal_says_why),
        cmocka_unit_test(shadow_tells_what_would_have_been),
        cmocka_unit_test(changes_and_refusals_of_the_request_itself),
        cmocka_unit_test(a_full_arena_is_told),
    };

    cmocka_set_message_output(CM_OUTPUT_TAP);

    return cmocka_run_group_tests(tests, setup, teardown);
}
