/*
 * Values that are split over texts: found wherever they are cut, in any number
 * of parts, and masked in all of them; and what is in one text is not found
 * twice.
 */

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "llmg_json_text.h"
#include "llmg_rules.h"
#include "inspecting.h"


#define LIMIT   (64UL * 1024 * 1024)

/* bytes of a text on either side that surely do not matter */
#define FAR     700

/* examples up to this long are cut, and so many values in one */
#define SHORT   480
#define SPANS   16

#define CARD    "4242 4242" " 4242 4242"
#define MAIL    "jane.roe@example.org"
#define PK      "PRIVATE" " KEY"
#define PEM     "MIIBVAIBADANBgkqhkiG9w0BAQEFAASCMIIBVAIBADANBgkqhkiG9w0BAQ"


static llmg_arena_t     *arena;
static llmg_result_t     result;


static void
ready(llmg_inspect_t *in, const llmg_policy_t *p)
{
    inspecting_anew(in, p, &arena, LIMIT);
}


static void
add(llmg_buf_t *b, const char *s)
{
    assert_int_equal(llmg_buf_puts(b, s), LLMG_OK);
}


/* a text cut at these places, as the parts of one message */

static llmg_str_t
parts(llmg_str_t text, const size_t *cuts, size_t n)
{
    size_t      i, start, end;
    llmg_buf_t  b;
    llmg_str_t  s;

    llmg_buf_init(&b, arena);
    add(&b, "{\"messages\":[{\"role\":\"user\",\"content\":[");

    for (start = 0, i = 0; i <= n; i++, start = end) {
        end = (i < n) ? cuts[i] : text.len;

        add(&b, i ? ",{\"type\":\"text\",\"text\":\""
                  : "{\"type\":\"text\",\"text\":\"");

        llmg_str_set(&s, text.data + start, end - start);
        assert_int_equal(llmg_json_escape(&b, s), LLMG_OK);
        add(&b, "\"}");
    }

    add(&b, "]}]}");
    llmg_str_set(&s, b.data, b.len);

    return s;
}


static void
look(const llmg_policy_t *p, const char *body)
{
    llmg_inspect_t  in;

    ready(&in, p);
    assert_int_equal(llmg_inspect_request(&in, llmg_str(body), &result),
                     LLMG_OK);
}


static void
becomes(const llmg_policy_t *p, const char *body, const char *want)
{
    look(p, body);

    if (result.body.len != strlen(want)
        || memcmp(result.body.data, want, result.body.len) != 0)
    {
        fail_msg("%.*s", (int) result.body.len, result.body.data);
    }
}


#define user(one, two)                                                        \
    "{\"messages\":[{\"role\":\"user\",\"content\":["                         \
    "{\"type\":\"text\",\"text\":\"" one "\"},"                               \
    "{\"type\":\"text\",\"text\":\"" two "\"}]}]}"


static void
both_parts_are_masked(void **state)
{
    size_t                i, joined;
    const llmg_policy_t  *p;

    (void) state;

    p = policy("default", NULL);

    becomes(p, user("pay 4242 4242", " 4242 4242 now"),
            user("pay [CREDIT_CARD]", "[CREDIT_CARD] now"));

    for (i = 0, joined = 0; i < result.findings.n; i++) {
        joined += (result.findings.items[i].via == LLMG_FINDING_JOINED);
    }

    assert_int_equal(joined, 2);

    becomes(p, user("ask jane.roe@exam", "ple.org, please"),
            user("ask [EMAIL_ADDRESS]", "[EMAIL_ADDRESS], please"));

    /* what is in one of them is found there, and once */

    becomes(p, user("ask " MAIL, "4242"), user("ask [EMAIL_ADDRESS]", "4242"));
    assert_int_equal(result.findings.n, 1);
    assert_int_equal(result.findings.items[0].via, 0);

    /* nor is the word before it a part of it */

    becomes(p, user("send it to", MAIL), user("send it to", "[EMAIL_ADDRESS]"));

    /* what is no word is, also where the rest of it is a value by itself */

    becomes(p, user("ask jane.", "roe@example.org, please"),
            user("ask [EMAIL_ADDRESS]", "[EMAIL_ADDRESS], please"));
    becomes(p, user("ask jane.roe+1", "2@example.org"),
            user("ask [EMAIL_ADDRESS]", "[EMAIL_ADDRESS]"));

    becomes(p, user("ask \\u006aane.roe@ex", "ample\\u002eorg"),
            user("ask [EMAIL_ADDRESS]", "[EMAIL_ADDRESS]"));
}


static void
a_message_goes_on_in_the_next_one(void **state)
{
    const llmg_policy_t  *p;

    (void) state;

    p = policy("default", NULL);

    becomes(p, "{\"messages\":[{\"role\":\"user\",\"content\":\"jane.roe@ex\"}"
               ",{\"content\":\"ample.org\",\"role\":\"user\"}]}",
            "{\"messages\":[{\"role\":\"user\",\"content\":\"[EMAIL_ADDRESS]"
            "\"},{\"content\":\"[EMAIL_ADDRESS]\",\"role\":\"user\"}]}");

    becomes(p, "{\"messages\":[{\"role\":\"user\",\"content\":["
               "{\"type\":\"text\",\"text\":\"jane.roe@ex\"},"
               "{\"type\":\"image_url\",\"image_url\":{\"url\":"
               "\"https://a.example/b.png\"}},"
               "{\"type\":\"text\",\"text\":\"ample.org\"}]}]}",
            "{\"messages\":[{\"role\":\"user\",\"content\":["
            "{\"type\":\"text\",\"text\":\"[EMAIL_ADDRESS]\"},"
            "{\"type\":\"image_url\",\"image_url\":{\"url\":"
            "\"https://a.example/b.png\"}},"
            "{\"type\":\"text\",\"text\":\"[EMAIL_ADDRESS]\"}]}]}");
}


static void
others_are_not_joined(void **state)
{
    size_t                i;
    const llmg_policy_t  *p;

    static const char *const  bodies[] = {
        "{\"messages\":[{\"role\":\"user\",\"content\":\"jane.roe@ex\"},"
        "{\"role\":\"assistant\",\"content\":\"ample.org\"}]}",
        "{\"messages\":[{\"role\":\"user\",\"content\":\"jane.roe@ex\"},"
        "{\"role\":\"assistant\",\"content\":\"\"},"
        "{\"role\":\"user\",\"content\":\"ample.org\"}]}",
        "{\"messages\":[{\"role\":\"user\",\"content\":\"jane.roe@ex\"}],"
        "\"user\":\"ample.org\"}",

        /* the names of roles are no part of what is said */

        "{\"messages\":[{\"role\":\"user\",\"content\":\"jane.roe@\"},"
        "{\"role\":\"user\",\"content\":\" example.org\"}]}"
    };

    (void) state;

    p = policy("default", NULL);

    for (i = 0; i < sizeof(bodies) / sizeof(bodies[0]); i++) {
        becomes(p, bodies[i], bodies[i]);
        assert_int_equal(result.findings.n, 0);
    }
}


/* is all of [start, end) of the text, which was cut, in findings? */

static int
covered(size_t start, size_t end)
{
    size_t                 at, i, k, from, base;
    const llmg_finding_t  *f;

    for (at = start; at < end; at = from) {
        from = at;

        for (i = 0; i < result.findings.n; i++) {
            f = &result.findings.items[i];
            base = 0;

            for (k = 0; k < result.plain && k < f->text; k++) {
                base += result.texts[k].said ? result.texts[k].end
                                               - result.texts[k].start : 0;
            }

            if (base + f->start <= at && base + f->end > from) {
                from = base + f->end;
            }
        }

        if (from == at) {
            return 0;
        }
    }

    return 1;
}


/* what is behind the cut is a value by itself, as the end of an address is */

static int
whole_behind(size_t len)
{
    size_t                 i;
    const llmg_finding_t  *f;

    for (i = 0; i < result.findings.n; i++) {
        f = &result.findings.items[i];

        if (f->via == 0 && f->start == 0 && f->end == len) {
            return 1;
        }
    }

    return 0;
}


/* looks at a text that is cut so; without cuts, what is in it is "spans" */

static size_t
look_at(llmg_str_t text, const size_t *cuts, size_t n, llmg_range_t *spans)
{
    size_t          i, bad;
    llmg_inspect_t  in;

    ready(&in, policy("values", NULL));

    assert_int_equal(llmg_inspect_request(&in, parts(text, cuts, n), &result),
                     LLMG_OK);

    if (n == 0) {
        for (i = 0; i < result.findings.n && i < SPANS; i++) {
            spans[i].start = result.findings.items[i].start;
            spans[i].end = result.findings.items[i].end;
        }

        return i;
    }

    bad = 0;

    for (i = 0; i < SPANS && spans[i].end != 0; i++) {

        if ((n > 1 || (spans[i].start < cuts[0] && cuts[0] < spans[i].end))
            && !covered(spans[i].start, spans[i].end)
            && (n > 1 || !whole_behind(spans[i].end - cuts[0])))
        {
            print_message("# %zu-%zu in %.*s\n", spans[i].start, spans[i].end,
                          (int) text.len, text.data);
            bad++;
        }
    }

    return bad;
}


/* the first example of every rule for values, in two and in all of its bytes */

static void
wherever_it_is_cut(void **state)
{
    size_t              i, k, c, n, bad, ncuts, cuts[SHORT];
    llmg_str_t          text;
    llmg_range_t        spans[SPANS];
    const llmg_rule_t  *rule;

    (void) state;

    (void) policy("values", "request pii.* mask; request secret.* mask;"
                  "request exfil.* mask; request leak.* mask;");
    bad = 0;
    n = 0;

    for (i = 0; llmg_rule_tables[i] != NULL; i++) {
        for (k = 0; llmg_rule_tables[i][k].name != NULL; k++) {
            rule = &llmg_rule_tables[i][k];
            text = llmg_str(rule->match[0]);

            /* a key without its end: see below */

            if (llmg_policy_attack(rule) || text.len > SHORT
                || (rule->until != NULL
                    && strcmp(rule->match[0] + text.len - strlen(rule->until),
                              rule->until) != 0))
            {
                continue;
            }

            memset(spans, 0, sizeof(spans));
            assert_true(look_at(text, NULL, 0, spans) != 0);

            for (c = 1, ncuts = 0; c < text.len; c++) {

                if ((text.data[c] & 0xC0) == 0x80) {
                    continue;
                }

                cuts[ncuts++] = c;
                bad += look_at(text, &c, 1, spans);
                n++;
            }

            if (ncuts > 1) {
                bad += look_at(text, cuts, ncuts, spans);
            }
        }
    }

    print_message("# %zu cuts\n", n);
    assert_int_equal(bad, 0);
}


static void
texts_around_it_may_be_long(void **state)
{
    char            text[2 * FAR + sizeof(MAIL)];
    size_t          c;
    llmg_str_t      body, all;
    llmg_inspect_t  in;

    (void) state;

    memset(text, ' ', sizeof(text));
    memcpy(text + FAR, MAIL, strlen(MAIL));
    llmg_str_set(&all, text, sizeof(text));

    for (c = FAR + 1; c < FAR + strlen(MAIL); c++) {
        ready(&in, policy("default", NULL));
        body = parts(all, &c, 1);

        assert_int_equal(llmg_inspect_request(&in, body, &result), LLMG_OK);

        if (whole_behind(FAR + strlen(MAIL) - c)) {
            continue;
        }

        if (!covered(FAR, FAR + strlen(MAIL))) {
            fail_msg("cut at %zu", c);
        }

        assert_int_equal(result.body.len, body.len - strlen(MAIL)
                                          + 2 * strlen("[EMAIL_ADDRESS]"));
    }
}


static void
a_key_in_many_parts(void **state)
{
    const llmg_policy_t  *p;

    (void) state;

    p = policy("masks", "request secret.* mask;");

#define line(s)   "{\"type\":\"text\",\"text\":\"" s "\"}"
#define talk(s)   "{\"messages\":[{\"role\":\"user\",\"content\":[" s "]}]}"
#define LINES     PEM "\\n" PEM "\\n" PEM "\\n" PEM "\\n" PEM "\\n"           \
                  PEM "\\n" PEM "\\n" PEM "\\n" PEM "\\n" PEM "\\n"

    becomes(p, talk(line("-----BEGIN " PK "-----\\n" LINES) ","
                    line(LINES LINES) ","
                    line(LINES "-----END " PK "-----\\nIs it good?")),
            talk(line("[PRIVATE_KEY]") "," line("[PRIVATE_KEY]") ","
                 line("[PRIVATE_KEY]\\nIs it good?")));

    becomes(p, talk(line("It is -----BEGIN " PK "---") ","
                    line("--\\n" LINES "-----END " PK "-----\\n") ","
                    line("Is it good?")),
            talk(line("It is [PRIVATE_KEY]") ","
                 line("[PRIVATE_KEY]\\n") "," line("Is it good?")));

    /* without an end nobody knows whether the next one is a part of it */

    becomes(p, talk(line("-----BEGIN " PK "-----\\n" PEM) ","
                    line("Is it good?")),
            talk(line("[PRIVATE_KEY]") "," line("Is it good?")));

    /* unless it looks like it */

    becomes(p, talk(line("-----BEGIN " PK "-----\\n" PEM) ","
                    line(PEM "\\n" PEM "\\n...")),
            talk(line("[PRIVATE_KEY]") "," line("[PRIVATE_KEY]\\n...")));
}


static void
all_of_a_value_is_allowed_or_none(void **state)
{
    const llmg_policy_t  *p;

    (void) state;

    p = policy("friends", "allow value " MAIL " jane.roe@ex;"
               "request pii.email mask;");

    becomes(p, user("ask jane.roe@ex", "ample.org"),
            user("ask jane.roe@ex", "ample.org"));
    becomes(p, user("ask jane.roe@ex", "ample.com"),
            user("ask [EMAIL_ADDRESS]", "[EMAIL_ADDRESS]"));
}


/* "the last four" of a part are more of the value than was meant */

static void
no_part_of_it_stays(void **state)
{
    const llmg_policy_t  *p;

    (void) state;

    p = policy("some", "request pii.card mask style=partial;");

    becomes(p, user("pay " CARD, "x"),
            user("pay **** **** **** 4242", "x"));
    becomes(p, user("pay 4242 4242", " 4242 4242"),
            user("pay [CREDIT_CARD]", "[CREDIT_CARD]"));
}


static void
answers_are_joined_as_well(void **state)
{
    llmg_inspect_t  in;

    static const char  body[] = "{\"type\":\"message\",\"role\":\"assistant\","
        "\"content\":[{\"type\":\"text\",\"text\":\"It is jane.roe@exa\"},"
        "{\"type\":\"text\",\"text\":\"mple.org.\"}]}";

    static const char  want[] = "{\"type\":\"message\",\"role\":\"assistant\","
        "\"content\":[{\"type\":\"text\",\"text\":\"It is [EMAIL_ADDRESS]\"},"
        "{\"type\":\"text\",\"text\":\"[EMAIL_ADDRESS].\"}]}";

    static const char  two[] = "{\"choices\":[{\"index\":0,\"message\":{"
        "\"role\":\"assistant\",\"content\":\"jane.roe@exa\"}},"
        "{\"index\":1,\"message\":{\"role\":\"assistant\",\"content\":"
        "\"mple.org\"}}]}";

    (void) state;

    ready(&in, policy("answers", "response pii.* mask;"));
    in.dialect = &llmg_dialect_anthropic;

    assert_int_equal(llmg_inspect_response(&in, llmg_str(body), &result),
                     LLMG_OK);
    assert_int_equal(result.body.len, strlen(want));
    assert_memory_equal(result.body.data, want, strlen(want));

    /* those are two answers */

    ready(&in, policy("answers", NULL));

    assert_int_equal(llmg_inspect_response(&in, llmg_str(two), &result),
                     LLMG_OK);
    assert_int_equal(result.findings.n, 0);
}


/* clients put what is said together, and show the rest elsewhere */

static void
what_is_not_said_stands_between_parts(void **state)
{
    size_t          i;
    llmg_inspect_t  in;

    static const struct {
        const llmg_dialect_t  *dialect;
        const char            *body;
        const char            *want;
    } cases[] = {

        { &llmg_dialect_gemini,
          "{\"candidates\":[{\"content\":{\"parts\":[{\"text\":\"It is "
          "jane.roe@exa\"},{\"text\":\"so\",\"thought\":true},{\"text\":"
          "\"mple.org.\"}]}}]}",
          "{\"candidates\":[{\"content\":{\"parts\":[{\"text\":\"It is "
          "[EMAIL_ADDRESS]\"},{\"text\":\"so\",\"thought\":true},{\"text\":"
          "\"[EMAIL_ADDRESS].\"}]}}]}" },

        { &llmg_dialect_anthropic,
          "{\"role\":\"assistant\",\"content\":[{\"type\":\"text\",\"text\":"
          "\"4242 4242\"},{\"type\":\"thinking\",\"thinking\":\"so\"},"
          "{\"type\":\"tool_use\",\"input\":{\"a\":\"b\"}},{\"type\":"
          "\"text\",\"text\":\" 4242 4242\"}]}",
          "{\"role\":\"assistant\",\"content\":[{\"type\":\"text\",\"text\":"
          "\"[CREDIT_CARD]\"},{\"type\":\"thinking\",\"thinking\":\"so\"},"
          "{\"type\":\"tool_use\",\"input\":{\"a\":\"b\"}},{\"type\":"
          "\"text\",\"text\":\"[CREDIT_CARD]\"}]}" },

        { &llmg_dialect_mistral_chat,
          "{\"choices\":[{\"message\":{\"content\":[{\"type\":\"text\","
          "\"text\":\"4242 4242\"},{\"type\":\"text\",\"text\":"
          "\" 4242 4242\"}]}}]}",
          "{\"choices\":[{\"message\":{\"content\":[{\"type\":\"text\","
          "\"text\":\"[CREDIT_CARD]\"},{\"type\":\"text\",\"text\":"
          "\"[CREDIT_CARD]\"}]}}]}" },
    };

    (void) state;

    for (i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        ready(&in, policy("answers", "response pii.* mask;"));
        in.dialect = cases[i].dialect;

        assert_int_equal(llmg_inspect_response(&in, llmg_str(cases[i].body),
                                               &result), LLMG_OK);
        assert_int_equal(result.body.len, strlen(cases[i].want));
        assert_memory_equal(result.body.data, cases[i].want,
                            strlen(cases[i].want));
    }
}


static void
everyday_parts_are_left_alone(void **state)
{
    size_t          c;
    llmg_str_t      body, text;
    llmg_inspect_t  in;

    (void) state;

    text = llmg_str("On 12 March we sold 1,204 units for 18,399.50 EUR, see "
                    "table 4.2 of version 1.2.3 (page 119). Order 2024-00017 "
                    "left at 10:45. Key points: see chapter 3; the token "
                    "count is 4096. Ask for id 7f3a or call me at noon.");

    for (c = 1; c < text.len; c++) {
        ready(&in, policy("values", NULL));
        body = parts(text, &c, 1);

        assert_int_equal(llmg_inspect_request(&in, body, &result), LLMG_OK);

        if (result.findings.n != 0) {
            fail_msg("cut at %zu: %s", c, result.findings.items[0].rule->name);
        }
    }
}


static int
end(void **state)
{
    llmg_arena_destroy(arena);

    return inspecting_end(state);
}


int
main(void)
{
    const struct CMUnitTest  tests[] = {
        cmocka_unit_test(both_parts_are_masked),
        cmocka_unit_test(a_message_goes_on_in_the_next_one),
        cmocka_unit_test(others_are_not_joined),
        cmocka_unit_test(wherever_it_is_cut),
        cmocka_unit_test(texts_around_it_may_be_long),
        cmocka_unit_test(a_key_in_many_parts),
        cmocka_unit_test(all_of_a_value_is_allowed_or_none),
        cmocka_unit_test(no_part_of_it_stays),
        cmocka_unit_test(answers_are_joined_as_well),
        cmocka_unit_test(what_is_not_said_stands_between_parts),
        cmocka_unit_test(everyday_parts_are_left_alone),
    };

    cmocka_set_message_output(CM_OUTPUT_TAP);

    return cmocka_run_group_tests(tests, inspecting_begin, end);
}
