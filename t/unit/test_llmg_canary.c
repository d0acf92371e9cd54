/*
 * Canaries: strings of the operator's and markers of our own, found however
 * they are said, in whole answers and in streams cut anywhere; and where the
 * marker stands in a request.
 */

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "llmg_canary.h"
#include "llmg_request_rules.h"
#include "stream_said.h"


#define MEMORY   (16 * 1024 * 1024)
#define VALUE    "0123456789abcdef"
#define OWN      "ZXdgFaX0yz89XLmanB"


static char              err[512];
static char              said[8192];
static const char       *value;
static unsigned          changes;
static unsigned          fixed;
static unsigned          shadow;


static void
inspect(llmg_inspect_t *in, llmg_policy_t *p)
{
    inspecting(in, p, llmg_arena_create(MEMORY));

    in->canary = llmg_str(value);
    in->fixed = fixed & 1;
    in->shadow = shadow & 1;
}


static const char *
whole(llmg_policy_t *p, const char *text)
{
    llmg_result_t   result;
    llmg_inspect_t  in;

    inspect(&in, p);

    assert_int_equal(llmg_inspect_text(&in, LLMG_RESPONSE,
                                       LLMG_ROLE_ASSISTANT, llmg_str(text),
                                       &result), LLMG_OK);

    (void) snprintf(said, sizeof(said), "%.*s", (int) result.body.len,
                    (const char *) result.body.data);

    llmg_arena_destroy(in.arena);

    return said;
}


static void
becomes(llmg_policy_t *p, const char *text, const char *want)
{
    size_t          i;
    llmg_inspect_t  in;

    assert_string_equal(whole(p, text), want);

    for (i = 1; i < 6; i++) {
        inspect(&in, p);
        streams(&in, text, i, 0, want);
    }

    for (i = 1; i < strlen(text); i++) {
        inspect(&in, p);
        streams(&in, text, 0, i, want);
    }
}


static void
joined(char *out, const char *text, const char *between)
{
    for (*out = '\0'; *text != '\0'; text++) {
        out += sprintf(out, "%c%s", *text, text[1] != '\0' ? between : "");
    }
}


static void
printed(char *out, const char *text, const char *fmt)
{
    for (*out = '\0'; *text != '\0'; text++) {
        out += sprintf(out, fmt, (unsigned char) *text);
    }
}


static void
base64(char *out, const char *text, int url)
{
    size_t         i, n;
    unsigned long  v;

    static const char  chars[2][65] = {
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/",
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
    };

    n = strlen(text);

    for (i = 0; i < n; i += 3) {
        v = (unsigned long) (unsigned char) text[i] << 16
            | (i + 1 < n ? (unsigned long) (unsigned char) text[i + 1] : 0)
              << 8
            | (i + 2 < n ? (unsigned long) (unsigned char) text[i + 2] : 0);

        *out++ = chars[url][v >> 18 & 63];
        *out++ = chars[url][v >> 12 & 63];
        *out++ = i + 1 < n ? chars[url][v >> 6 & 63] : '=';
        *out++ = i + 2 < n ? chars[url][v & 63] : '=';
    }

    *out = '\0';
}


static void
wide(char *out, const char *text)
{
    unsigned  c;

    for ( ; *text != '\0'; text++) {
        c = 0xFF01u + ((unsigned char) *text - 0x21u);
        *out++ = (char) 0xEF;
        *out++ = (char) (0x80 | (c >> 6 & 63));
        *out++ = (char) (0x80 | (c & 63));
    }

    *out = '\0';
}


/* mathematical letters and digits */

static void
bold(char *out, const char *text)
{
    unsigned  c;

    for ( ; *text != '\0'; text++) {
        c = (unsigned char) *text;

        if (c >= '0' && c <= '9') {
            c += 0x1D7CE - '0';

        } else if (c >= 'a' && c <= 'z') {
            c += 0x1D41A - 'a';

        } else if (c >= 'A' && c <= 'Z') {
            c += 0x1D400 - 'A';

        } else {
            *out++ = *text;
            continue;
        }

        *out++ = (char) 0xF0;
        *out++ = (char) (0x80 | (c >> 12 & 63));
        *out++ = (char) (0x80 | (c >> 6 & 63));
        *out++ = (char) (0x80 | (c & 63));
    }

    *out = '\0';
}


/* every form of "text", with what is around it */

static size_t
forms(const char *text, char list[][1024])
{
    size_t  i, n, len;
    char    part[512];

    n = 0;
    len = strlen(text);

    strcpy(list[n++], text);

    for (i = 0; i < len; i++) {
        part[i] = (text[i] >= 'a' && text[i] <= 'z') ? text[i] - 32
                                                     : text[i];
    }

    part[len] = '\0';
    strcpy(list[n++], part);

    for (i = 0; i < len; i++) {
        part[i] = text[len - 1 - i];
    }

    strcpy(list[n++], part);

    for (i = 0; i < len; i++) {
        part[i] = (text[i] >= 'a' && text[i] <= 'z')
                  ? (text[i] - 'a' + 13) % 26 + 'a'
                  : (text[i] >= 'A' && text[i] <= 'Z')
                    ? (text[i] - 'A' + 13) % 26 + 'A' : text[i];
    }

    strcpy(list[n++], part);

    joined(list[n++], text, " ");
    joined(list[n++], text, "-");
    joined(list[n++], text, ".");
    joined(list[n++], text, "_");
    joined(list[n++], text, ", ");
    joined(list[n++], text, " | ");
    joined(list[n++], text, "+");
    joined(list[n++], text, "\xE2\x80\x8B");
    joined(list[n++], text, "\xE2\x81\xA0");
    joined(list[n++], text, "\xC2\xAD");
    base64(list[n++], text, 0);
    base64(list[n++], text, 1);
    printed(list[n++], text, "%02x");
    printed(list[n++], text, "%02X");
    printed(list[n++], text, "%%%02X");
    printed(list[n++], text, "\\x%02x");
    printed(list[n++], text, "\\u00%02x");
    printed(list[n++], text, "&#%u;");
    printed(list[n++], text, "&#x%x;");
    wide(list[n++], text);
    bold(list[n++], text);

    printed(part, text, "%02x ");
    part[strlen(part) - 1] = '\0';
    strcpy(list[n++], part);

    printed(part, text, "0x%02x, ");
    part[strlen(part) - 2] = '\0';
    strcpy(list[n++], part);

    return n;
}


static void
strings_are_found_in_every_form(void **state)
{
    char            list[32][1024], text[2048];
    size_t          i, k, n;
    llmg_policy_t  *p;

    static const char *const  strings[] = { OWN, "CANARY-qqtMkgwlRS71" };

    (void) state;

    p = policy("own", "canary " OWN " 'CANARY-qqtMkgwlRS71';"
               "response canary.* mask;");

    for (k = 0; k < 2; k++) {
        n = forms(strings[k], list);

        for (i = 0; i < n; i++) {
            (void) snprintf(text, sizeof(text), "Here: %.1023s. Bye", list[i]);
            becomes(p, text, "Here: [CANARY]. Bye");
        }
    }
}


/* of base64 the characters that others have a part in may stay */

static void
strings_are_found_inside_of_base64(void **state)
{
    char            text[256], code[512];
    size_t          i;
    llmg_policy_t  *p;

    (void) state;

    p = policy("own", "");

    for (i = 0; i < 6; i++) {
        (void) snprintf(text, sizeof(text), "%.*s" OWN " and more",
                        (int) i, "abcdef");
        base64(code, text, 0);

        if (strstr(whole(p, code), "[CANARY]") == NULL) {
            fail_msg("at %zu: %s", i, said);
        }
    }
}


/* a line may end anywhere behind what tells that it begins */

static void
base64_may_be_in_lines(void **state)
{
    char            text[256], code[512], lines[600];
    size_t          i, k;
    llmg_policy_t  *p;

    static const char *const  canaries[] = { OWN, "llmg-ref-" VALUE };

    (void) state;

    p = policy("lines", "canary on; canary " OWN "; response canary.* mask;");

    for (k = 0; k < 2; k++) {
        (void) snprintf(text, sizeof(text), "%s", canaries[k]);
        base64(code, text, 0);

        for (i = 4; i < strlen(code) - 2; i++) {
            (void) snprintf(lines, sizeof(lines), "%.*s%s%s", (int) i, code,
                            i & 1 ? "\n" : "\r\n", code + i);

            if (strstr(whole(p, lines), "[CANARY]") == NULL) {
                fail_msg("%zu at %zu: %s", k, i, said);
            }
        }
    }
}


static void
what_is_like_it_is_not(void **state)
{
    llmg_policy_t  *p;

    (void) state;

    p = policy("own", "");

    becomes(p, "ZXdgFaX0yz89XLmacv ZXdgF", "ZXdgFaX0yz89XLmacv ZXdgF");
    becomes(p, "Z X d g F a X 0", "Z X d g F a X 0");
    becomes(p, "CANARY-", "CANARY-");
    becomes(p, "llmg-ref-" VALUE, "llmg-ref-" VALUE);
}


static void
markers_are_found_in_every_form(void **state)
{
    char            list[32][1024], text[2048];
    size_t          i, n;
    llmg_policy_t  *p;

    (void) state;

    p = policy("mark", "canary on; response canary.* mask;");

    n = forms("llmg-ref-" VALUE, list);

    for (i = 0; i < n; i++) {

        /* reversed, the whole marker begins in the same way */

        (void) snprintf(text, sizeof(text), "Here: %.1023s. Bye",
                        i == 2 ? "llmg-ref-fedcba9876543210" : list[i]);
        becomes(p, text, "Here: [CANARY]. Bye");
    }
}


static void
markers_of_others_are_not(void **state)
{
    char            list[32][1024];
    size_t          i, n;
    llmg_policy_t  *p;

    (void) state;

    p = policy("mark", "");

    n = forms("llmg-ref-0123456789abcdee", list);

    for (i = 0; i < n; i++) {
        assert_string_equal(whole(p, list[i]), list[i]);
    }

    value = "";
    becomes(p, "llmg-ref-" VALUE, "llmg-ref-" VALUE);
    value = VALUE;
}


/* whole, the marker can be read from either end */

static void
the_whole_marker_is_found_backwards(void **state)
{
    char            mark[128], back[128];
    size_t          i, n;
    llmg_buf_t      out;
    llmg_arena_t   *arena;
    llmg_policy_t  *p;

    (void) state;

    p = policy("mark", "");

    arena = llmg_arena_create(MEMORY);
    llmg_buf_init(&out, arena);
    assert_int_equal(llmg_canary_mark(&out, llmg_str(VALUE)), LLMG_OK);

    n = out.len;
    memcpy(mark, out.data, n);
    mark[n] = '\0';
    assert_string_equal(mark, "\\n<!-- llmg-ref-" VALUE "-fer-gmll -->");

    for (i = 0; i < n; i++) {
        back[i] = mark[n - 1 - i];
    }

    back[n] = '\0';

    assert_non_null(strstr(whole(p, mark), "[CANARY]"));
    assert_non_null(strstr(whole(p, back), "[CANARY]"));

    llmg_arena_destroy(arena);
}


static const char *
request(llmg_policy_t *p, const llmg_dialect_t *dialect, const char *body)
{
    llmg_result_t   result;
    llmg_inspect_t  in;

    inspect(&in, p);
    in.dialect = dialect;

    assert_int_equal(llmg_inspect_request(&in, llmg_str(body), &result),
                     LLMG_OK);

    (void) snprintf(said, sizeof(said), "%.*s", (int) result.body.len,
                    (const char *) result.body.data);
    changes = result.changes;

    llmg_arena_destroy(in.arena);

    return said;
}


#define MARK  "\\n<!-- llmg-ref-" VALUE "-fer-gmll -->"

static void
the_marker_ends_the_system_text(void **state)
{
    size_t          i, n;
    char            body[1024], want[1024], *at;
    llmg_policy_t  *p;

    /* '@' is where it goes */

    static const struct {
        const char  *dialect;
        const char  *path;
        const char  *body;
    } cases[] = {
        { "openai", "/v1/chat/completions",
          "{\"messages\":[{\"role\":\"system\",\"content\":\"Be \\\"kind\\\""
          "@\"},{\"role\":\"user\",\"content\":\"Hi\"}]}" },
        { "openai", "/v1/chat/completions",
          "{\"messages\":[{\"role\":\"developer\",\"content\":[{\"type\":"
          "\"text\",\"text\":\"a\"},{\"type\":\"text\",\"text\":\"b@\"}]},"
          "{\"role\":\"user\",\"content\":\"Hi\"}]}" },
        { "openai", "/v1/chat/completions",
          "{\"messages\":[{\"x\":\"y\",\"content\":\"Be kind@\",\"name\":"
          "\"n\",\"role\":\"system\",\"z\":{\"a\":\"b\"}},{\"role\":"
          "\"user\",\"content\":\"Hi\"}]}" },
        { "openai", "/v1/chat/completions",
          "{\"messages\":[{\"content\":[{\"text\":\"Be kind@\",\"type\":"
          "\"text\"}],\"role\":\"system\"}]}" },
        { "openai", "/v1/responses",
          "{\"input\":[{\"content\":\"Be kind@\",\"role\":\"developer\","
          "\"type\":\"message\"},{\"role\":\"user\",\"content\":\"Hi\"}]}" },
        { "anthropic", "/v1/messages",
          "{\"system\":[{\"text\":\"Be kind@\",\"type\":\"text\","
          "\"cache_control\":{\"type\":\"ephemeral\"}}],\"messages\":[]}" },
        { "openai", "/v1/responses",
          "{\"instructions\":\"Be kind@\",\"input\":\"Hi\"}" },
        { "anthropic", "/v1/messages",
          "{\"system\":\"Be kind@\",\"messages\":[{\"role\":\"user\","
          "\"content\":\"Hi\"}]}" },
        { "anthropic", "/v1/messages",
          "{\"messages\":[{\"role\":\"user\",\"content\":\"Hi\"}],"
          "\"system\":[{\"type\":\"text\",\"text\":\"Be kind@\"}]}" },
        { "gemini", "/v1beta/models/g:generateContent",
          "{\"system_instruction\":{\"parts\":[{\"text\":\"Be kind@\"}]},"
          "\"contents\":[{\"parts\":[{\"text\":\"Hi\"}]}]}" },
        { "bedrock", "/model/m/converse",
          "{\"system\":[{\"text\":\"Be kind@\"}],\"messages\":[{\"role\":"
          "\"user\",\"content\":[{\"text\":\"Hi\"}]}]}" },
        { "cohere", "/v2/chat",
          "{\"messages\":[{\"role\":\"system\",\"content\":\"Be kind@\"},"
          "{\"role\":\"user\",\"content\":\"Hi\"}]}" },
        { "cohere", "/v1/chat",
          "{\"preamble\":\"Be kind@\",\"message\":\"Hi\"}" },
        { "ollama", "/api/chat",
          "{\"messages\":[{\"role\":\"system\",\"content\":\"Be kind@\"},"
          "{\"role\":\"user\",\"content\":\"Hi\"}]}" },
        { "ollama", "/api/generate",
          "{\"system\":\"Be kind@\",\"prompt\":\"Hi\"}" },
        { "mistral", "/v1/chat/completions",
          "{\"messages\":[{\"role\":\"system\",\"content\":\"Be kind@\"},"
          "{\"role\":\"user\",\"content\":\"Hi\"}]}" },

        /* and none where there is no system text */

        { "openai", "/v1/chat/completions",
          "{\"messages\":[{\"role\":\"user\",\"content\":\"Hi\"}]}" },
        { "openai", "/v1/embeddings", "{\"input\":\"Hi\"}" },
    };

    (void) state;

    p = policy("mark", "");

    for (i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        const llmg_dialect_t  *dialect;
        llmg_place_t           place;

        dialect = llmg_dialect_choose(llmg_str(cases[i].path),
                                      llmg_dialect_find(
                                          llmg_str(cases[i].dialect)),
                                      &place);

        strcpy(body, cases[i].body);
        strcpy(want, cases[i].body);
        at = strchr(body, '@');

        if (at != NULL) {
            n = (size_t) (at - body);
            memmove(at, at + 1, strlen(at));
            (void) snprintf(want, sizeof(want), "%.*s" MARK "%s", (int) n,
                            cases[i].body, cases[i].body + n + 1);
        }

        if (strcmp(request(p, dialect, body), want) != 0) {
            fail_msg("%s %s: %s", cases[i].dialect, cases[i].path, said);
        }

        assert_int_equal(changes, at != NULL ? LLMG_CHANGE_CANARY : 0);

        /* a second time it is there */

        strcpy(body, said);
        assert_string_equal(request(p, dialect, body), body);
        assert_int_equal(changes, 0);
    }
}


static void
a_mask_before_it_stays(void **state)
{
    llmg_policy_t  *p;

    (void) state;

    p = policy("masks", "canary on; response canary.* mask;"
               "request pii.email mask;");

    assert_string_equal(request(p, &llmg_dialect_openai_chat,
        "{\"messages\":[{\"role\":\"system\",\"content\":\"to a@b.io\"},"
        "{\"role\":\"user\",\"content\":\"a@b.io\"}]}"),
        "{\"messages\":[{\"role\":\"system\",\"content\":\"to [EMAIL_ADDRESS]"
        MARK "\"},{\"role\":\"user\",\"content\":\"[EMAIL_ADDRESS]\"}]}");
}


static void
nothing_is_set_where_it_must_not(void **state)
{
    llmg_policy_t  *p;

    static const char  body[] =
        "{\"messages\":[{\"role\":\"system\",\"content\":\"Be kind\"}]}";

    (void) state;

    p = policy("mark", "");

    fixed = 1;
    assert_string_equal(request(p, &llmg_dialect_openai_chat, body), body);
    assert_int_equal(changes, 0);
    fixed = 0;

    shadow = 1;
    assert_string_equal(request(p, &llmg_dialect_openai_chat, body), body);
    assert_int_equal(changes, LLMG_CHANGE_CANARY);
    shadow = 0;

    value = "";
    assert_string_equal(request(p, &llmg_dialect_openai_chat, body), body);
    value = VALUE;

    p = policy("off", "inherit mark; canary off; request pii.* mask;");
    assert_string_equal(request(p, &llmg_dialect_openai_chat, body), body);

    p = policy("on", "inherit mark; request pii.* mask;");
    assert_string_not_equal(request(p, &llmg_dialect_openai_chat, body),
                            body);
}


/* a stream that is blocked has said nothing of it */

static void
a_block_comes_before_the_first_byte(void **state)
{
    size_t          step, i, n, size;
    char            out[8192];
    llmg_policy_t  *p;
    llmg_status_t   rc;
    llmg_stream_t  *s;
    llmg_inspect_t  in;

    static const char  text[] = "I was told llmg-ref-" VALUE "-fer-gmll";

    (void) state;

    p = policy("blocks", "canary on; response canary.* block;");

    for (step = 1; step < sizeof(text); step++) {
        inspect(&in, p);
        assert_int_equal(llmg_stream_create(&s, &in, HOLD), LLMG_OK);

        n = 0;
        rc = LLMG_OK;

        for (i = 0; i < sizeof(text) - 1 && rc == LLMG_OK; i += size) {
            char  event[256];

            size = (sizeof(text) - 1 - i < step) ? sizeof(text) - 1 - i
                                                 : step;
            (void) snprintf(event, sizeof(event), "data: {\"choices\":[{"
                            "\"index\":0,\"delta\":{\"content\":\"%.*s\"}}]}"
                            "\n\n", (int) size, text + i);
            rc = llmg_stream_push(s, (unsigned char *) event, strlen(event));
            add(s, out, &n);
        }

        assert_int_equal(rc, LLMG_DECLINED);
        assert_null(strstr(out, "llmg"));
        assert_true(n <= 11);

        llmg_arena_destroy(in.arena);
    }
}


static void
values_are_of_their_subject(void **state)
{
    char           a[LLMG_CANARY_VALUE], b[LLMG_CANARY_VALUE];
    unsigned char  key[LLMG_CANARY_KEY];

    (void) state;

    memset(key, 7, sizeof(key));

    assert_int_equal(llmg_canary_value(key, llmg_str("ann"), llmg_str("p"),
                                       a), LLMG_OK);
    assert_int_equal(llmg_canary_value(key, llmg_str("ann"), llmg_str("p"),
                                       b), LLMG_OK);
    assert_memory_equal(a, b, sizeof(a));

    assert_int_equal(llmg_canary_value(key, llmg_str("bob"), llmg_str("p"),
                                       b), LLMG_OK);
    assert_memory_not_equal(a, b, sizeof(a));

    assert_int_equal(llmg_canary_value(key, llmg_str("nn"), llmg_str("pa"),
                                       b), LLMG_OK);
    assert_memory_not_equal(a, b, sizeof(a));

    key[31] ^= 1;
    assert_int_equal(llmg_canary_value(key, llmg_str("ann"), llmg_str("p"),
                                       b), LLMG_OK);
    assert_memory_not_equal(a, b, sizeof(a));
}


static void
lines_are_checked(void **state)
{
    size_t          i;
    char            name[32];
    llmg_policy_t  *p;
    llmg_status_t   rc;

    static const struct {
        const char  *line;
        const char  *why;       /* NULL: fine */
    } cases[] = {
        { "canary on; response canary.* block;", NULL },
        { "canary on; response canary.marker* report;", NULL },
        { "canary off; request pii.* mask;", NULL },
        { "canary abcdefgh; response canary.* mask;", NULL },
        { "inherit own; canary other-one; response canary.* block;", NULL },
        { "inherit own;", NULL },
        { "canary;", "\"canary\" takes" },
        { "canary on; canary off;", "duplicate" },
        { "canary abcdefg;", "a string of 8 to 48" },
        { "canary aaaaaaaaaa;", "4 of them different" },
        { "canary \"two words here\";", "without blanks" },
        { "canary \"zw\xC3\xB6lf-dinge\";", "ASCII" },
        { "canary abcdefgh ABCDEFGH;", "duplicate" },
        { "inherit own; canary " OWN ";", "duplicate" },
        { "canary on;", "without a line that acts" },
        { "canary abcdefgh; request canary.* block;",
          "without a line that acts on \"canary.string\"" },
        { "canary on; response canary.* allow;", "without a line that acts" },
    };

    (void) state;

    (void) policy("own", "");

    for (i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        (void) snprintf(name, sizeof(name), "line-%zu", i);

        p = llmg_policies_add(policies, llmg_str(name));
        err[0] = '\0';

        rc = llmg_policy_parse(policies, p, llmg_str(cases[i].line), err,
                               sizeof(err));

        if (rc == LLMG_OK) {
            rc = llmg_policy_compile(p, err, sizeof(err));
        }

        if ((rc == LLMG_OK) != (cases[i].why == NULL)
            || (cases[i].why != NULL && strstr(err, cases[i].why) == NULL))
        {
            fail_msg("%s: %s", cases[i].line, err);
        }
    }
}


/* other policies pay nothing for it */

static void
policies_without_canaries_have_no_such_rules(void **state)
{
    size_t          i;
    llmg_policy_t  *p;

    (void) state;

    p = policy("observe", "");

    for (i = 0; i < llmg_detect_count(p->detect[1]); i++) {
        assert_int_not_equal(strncmp(llmg_detect_get(p->detect[1], i)->name,
                                     "canary.", 7), 0);
    }
}


static int
setup(void **state)
{
    value = VALUE;

    return inspecting_begin(state);
}


int
main(void)
{
    const struct CMUnitTest  tests[] = {
        cmocka_unit_test(strings_are_found_in_every_form),
        cmocka_unit_test(strings_are_found_inside_of_base64),
        cmocka_unit_test(base64_may_be_in_lines),
        cmocka_unit_test(what_is_like_it_is_not),
        cmocka_unit_test(markers_are_found_in_every_form),
        cmocka_unit_test(markers_of_others_are_not),
        cmocka_unit_test(the_whole_marker_is_found_backwards),
        cmocka_unit_test(the_marker_ends_the_system_text),
        cmocka_unit_test(a_mask_before_it_stays),
        cmocka_unit_test(nothing_is_set_where_it_must_not),
        cmocka_unit_test(a_block_comes_before_the_first_byte),
        cmocka_unit_test(values_are_of_their_subject),
        cmocka_unit_test(lines_are_checked),
        cmocka_unit_test(policies_without_canaries_have_no_such_rules),
    };

    cmocka_set_message_output(CM_OUTPUT_TAP);

    return cmocka_run_group_tests(tests, setup, inspecting_end);
}
