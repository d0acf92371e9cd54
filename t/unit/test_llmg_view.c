/*
 * Files that are written, or named, as the API does not say, and that some
 * server reads all the same.
 */

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "llmg_data.h"
#include "llmg_dialect.h"
#include "llmg_inspect.h"


#define LIMIT   (64UL * 1024 * 1024)

/* "to jane@example.com and x" */
#define MAIL    "to jane@example.com and x"
#define B64     "dG8gamFuZUBleGFtcGxlLmNvbSBhbmQgeA=="
#define HALF1   "dG8gamFuZUBle"
#define HALF2   "GFtcGxlLmNvbSBhbmQgeA=="

#define PNG     "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJ"

#define ANTHROPIC(s)                                                          \
    "{\"messages\":[{\"role\":\"user\",\"content\":[{\"type\":\"document\","  \
    "\"source\":{" s "}}]}]}"
#define GEMINI(s)                                                             \
    "{\"contents\":[{\"role\":\"user\",\"parts\":[{" s "}]}]}"
#define CHAT(s)                                                               \
    "{\"messages\":[{\"role\":\"user\",\"content\":[{" s "}]}]}"
#define RESPONSES(s)                                                          \
    "{\"input\":[{\"role\":\"user\",\"content\":[{" s "}]}]}"


static llmg_policies_t  *policies;
static llmg_scratch_t   *scratch;
static llmg_policy_t    *email;
static llmg_policy_t    *images;
static llmg_arena_t     *arena;
static llmg_result_t     result;


static llmg_policy_t *
policy(const char *name, const char *lines)
{
    char            err[256];
    llmg_policy_t  *p;

    p = llmg_policies_add(policies, llmg_str(name));
    assert_non_null(p);

    assert_int_equal(llmg_policy_parse(policies, p, llmg_str(lines), err,
                                       sizeof(err)), LLMG_OK);
    assert_int_equal(llmg_policy_compile(p, err, sizeof(err)), LLMG_OK);

    if (p->detect[0] != NULL) {
        assert_int_equal(llmg_scratch_fit(scratch, p->detect[0]), LLMG_OK);
    }

    return p;
}


static llmg_status_t
inspect(const llmg_policy_t *p, const llmg_dialect_t *d, const char *body)
{
    llmg_inspect_t  in;

    memset(&in, 0, sizeof(llmg_inspect_t));

    llmg_arena_destroy(arena);
    arena = llmg_arena_create(LIMIT);
    assert_non_null(arena);

    in.policy = p;
    in.dialect = d;
    in.limits = &llmg_json_limits_default;
    in.scratch = scratch;
    in.arena = arena;

    return llmg_inspect_request(&in, llmg_str(body), &result);
}


static void
finds(const llmg_dialect_t *d, const char *body)
{
    if (inspect(email, d, body) != LLMG_OK) {
        fail_msg("%s: %s", body, result.error);
    }

    if (result.findings.n == 0) {
        fail_msg("%s: nothing found", body);
    }
}


static void
passes(const llmg_dialect_t *d, const char *body)
{
    if (inspect(email, d, body) != LLMG_OK) {
        fail_msg("%s: %s", body, result.error);
    }

    assert_int_equal(result.findings.n, 0);
    assert_true(llmg_str_eqz(result.body, body));
}


static void
refused(const llmg_dialect_t *d, const char *body)
{
    if (inspect(email, d, body) != LLMG_INVALID) {
        fail_msg("%s: passes", body);
    }

    assert_string_equal(result.error, "a file that is not base64");
    assert_true(result.error_at > 8);
}


static void
denied(const llmg_dialect_t *d, const char *body)
{
    if (inspect(images, d, body) != LLMG_OK) {
        fail_msg("%s: %s", body, result.error);
    }

    if (result.decision.action != LLMG_ACTION_BLOCK) {
        fail_msg("%s: not denied", body);
    }
}


/* decoders leave out what is no base64, or begin anew behind "=" */

static void
base64_that_is_none(void **state)
{
    char    doc[1024];
    size_t  i;

    static const char *const  forms[] = {
        HALF1 "!" HALF2,
        HALF1 "." HALF2,
        HALF1 "\xC2\xA0" HALF2,
        HALF1 "\\u000b" HALF2,
        B64 "!",
        "eCA=" B64,
        "eQ==" B64,
        "dG8gamFuZUBleGFtcGxlLmNvbSBhbmQg" "A",
        "%64G8gamFuZUBleGFtcGxlLmNvbSBhbmQgeA=="
    };

    (void) state;

    for (i = 0; i < sizeof(forms) / sizeof(forms[0]); i++) {

        (void) snprintf(doc, sizeof(doc), ANTHROPIC("\"type\":\"base64\","
                        "\"media_type\":\"application/pdf\",\"data\":\"%s\""),
                        forms[i]);
        refused(&llmg_dialect_anthropic, doc);

        (void) snprintf(doc, sizeof(doc), GEMINI("\"inlineData\":{\"data\":"
                        "\"%s\",\"mimeType\":\"image/png\"}"), forms[i]);
        refused(&llmg_dialect_gemini, doc);

        (void) snprintf(doc, sizeof(doc), CHAT("\"type\":\"file\",\"file\":"
                        "{\"file_data\":\"data:text/plain;base64,%s\"}"),
                        forms[i]);
        refused(&llmg_dialect_openai_chat, doc);

        if (forms[i][0] == '%') {
            continue;
        }

        (void) snprintf(doc, sizeof(doc), ANTHROPIC("\"type\":\"base64\","
                        "\"media_type\":\"text/plain\",\"data\":\"%s\""),
                        forms[i]);
        finds(&llmg_dialect_anthropic, doc);

        (void) snprintf(doc, sizeof(doc), CHAT("\"type\":\"file\",\"file\":"
                        "{\"file_data\":\"%s\"}"), forms[i]);
        finds(&llmg_dialect_openai_chat, doc);

        (void) snprintf(doc, sizeof(doc), RESPONSES("\"type\":\"input_file\","
                        "\"file_data\":\"%s\""), forms[i]);
        finds(&llmg_dialect_openai_responses, doc);
    }

    denied(&llmg_dialect_openai_chat, CHAT("\"type\":\"file\",\"file\":"
           "{\"file_data\":\"" PNG "!\"}"));
}


static void
data_uris(void **state)
{
    char    doc[1024];
    size_t  i;

    static const char *const  uris[] = {
        " data:text/plain;base64," B64,
        "data:text/plain;base64;charset=utf-8," B64,
        "data:text/plain;%62ase64," B64,
        "data%3Atext/plain;base64%2C" B64,
        "data:image/png;name=jane@example.com;base64,AAAA",
        "data:Write to jane@example.com.,x",
        "data:,to%20jane%40example.com"
    };

    (void) state;

    for (i = 0; i < sizeof(uris) / sizeof(uris[0]); i++) {

        (void) snprintf(doc, sizeof(doc), CHAT("\"type\":\"image_url\","
                        "\"image_url\":{\"url\":\"%s\"}"), uris[i]);
        finds(&llmg_dialect_openai_chat, doc);

        (void) snprintf(doc, sizeof(doc), CHAT("\"type\":\"x\","
                        "\"new\":{\"thing\":\"%s\"}"), uris[i]);
        finds(&llmg_dialect_openai_chat, doc);
    }

    finds(&llmg_dialect_openai_chat, CHAT("\"text\":\"data:text/plain;"
          "name=\\\"a,b\\\";base64," B64 "\""));
    finds(&llmg_dialect_openai_chat, CHAT("\"text\":\"data:text/plain;base64,"
          HALF1 "!" HALF2 "\""));

    /* a mask in the head, and in what is behind it */

    finds(&llmg_dialect_openai_chat, CHAT("\"image_url\":{\"url\":"
          "\"data:text\\/plain;n=bob@example.org;base64," B64 "\"}"));
    assert_true(llmg_str_eqz(result.body, CHAT("\"image_url\":{\"url\":"
                "\"data:text\\/plain;n=[EMAIL_ADDRESS];base64,"
                "dG8gW0VNQUlMX0FERFJFU1NdIGFuZCB4\"}")));

    passes(&llmg_dialect_openai_chat, CHAT("\"image_url\":{\"url\":"
           "\"data:image/png;base64," PNG "\"}"));
}


#define A48   "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
#define A240  A48 A48 A48 A48 A48

static void
texts_that_look_like_base64(void **state)
{
    char    doc[4096], list[2048];
    size_t  n, k;

    (void) state;

    (void) snprintf(doc, sizeof(doc), "%s", ANTHROPIC("\"type\":\"text\","
                    "\"media_type\":\"text/plain\",\"data\":\"" A240
                    "\\n4111111111111111\\n" A48 "\""));
    assert_int_equal(inspect(email, &llmg_dialect_anthropic, doc), LLMG_OK);
    assert_int_equal(result.findings.n, 1);

    assert_int_equal(inspect(email, &llmg_dialect_anthropic,
                             ANTHROPIC("\"data\":\"" A240
                             "\\n4111111111111111\\n" A48 "\"")), LLMG_OK);
    assert_int_equal(result.findings.n, 1);

    /* a list of words, of any length */

    for (k = 0; k < 4; k++) {

        for (n = 0; n < 300 + k; /* void */ ) {
            n += (size_t) sprintf(list + n, "%s",
                                  n % 2 ? "foo\\n" : "barbaz\\n");
        }

        (void) snprintf(list + n, sizeof(list) - n, "%.*s", (int) k, "xyz");

        (void) snprintf(doc, sizeof(doc), ANTHROPIC("\"type\":\"text\","
                        "\"media_type\":\"text/plain\",\"data\":\"%s\""),
                        list);
        passes(&llmg_dialect_anthropic, doc);
    }
}


static void
members_that_nobody_knows(void **state)
{
    (void) state;

    finds(&llmg_dialect_gemini, GEMINI("\"blob\":{\"mime_type\":"
          "\"text/plain\",\"data\":\"" B64 "\"}"));
    finds(&llmg_dialect_gemini, GEMINI("\"newPart\":{\"bytes\":\"" B64
          "\"}"));
    finds(&llmg_dialect_openai_chat, CHAT("\"type\":\"input_file\","
          "\"file_data\":\"" B64 "\""));
    finds(&llmg_dialect_openai_chat, CHAT("\"type\":\"x\",\"doc\":{\"data\":"
          "\"" B64 "\"}"));
    finds(&llmg_dialect_openai_chat, CHAT("\"type\":\"x\",\"doc\":{\"da\\u0074"
          "a\":\"" B64 "\"}"));
    finds(&llmg_dialect_generic, "{\"inlineData\":{\"mimeType\":"
          "\"text/plain\",\"data\":\"" B64 "\"}}");
    finds(&llmg_dialect_generic, "{\"file_data\":\"" B64 "\"}");
    finds(&llmg_dialect_openai_chat, CHAT("\"doc\":{\"data\":\"" HALF1 "!"
          HALF2 "\"}"));

    denied(&llmg_dialect_openai_chat, CHAT("\"x\":{\"data\":\"" PNG "\"}"));
    denied(&llmg_dialect_openai_chat, CHAT("\"x\":\"data:image/png;base64,"
           PNG "\""));

    /* what tools are called with is anything */

    passes(&llmg_dialect_gemini, GEMINI("\"functionCall\":{\"name\":\"f\","
           "\"args\":{\"mime_type\":\"text/plain\",\"data\":\"aGVsbG8hISE\","
           "\"Data\":1,\"bytes\":\"no, words are here\",\"blob\":[1,{}],"
           "\"x\":{\"mimeType\":\"image/png\",\"data\":"
           "\"data:image/png;base64,no!\"}}}"));
    assert_int_equal(inspect(images, &llmg_dialect_gemini, GEMINI(
                     "\"functionCall\":{\"name\":\"f\",\"args\":{\"data\":\""
                     PNG "\"}}")), LLMG_OK);
    assert_int_not_equal(result.decision.action, LLMG_ACTION_BLOCK);
}


/* a file that has some bytes that are no text */

static void
files_that_are_mostly_text(void **state)
{
    char            doc[8192];
    size_t          i, n;
    llmg_buf_t      out;
    llmg_str_t      s;
    llmg_arena_t   *own;
    unsigned char   file[2048];

    static const char *const  first[] = {
        "\x01", "\xE9t\xE9 ", "BM\x01", "\x7F\x01\x02\x03", "a\xFF"
    };

    (void) state;

    for (i = 0; i < sizeof(first) / sizeof(first[0]); i++) {
        own = llmg_arena_create(LIMIT);
        llmg_buf_init(&out, own);

        n = (size_t) snprintf((char *) file, sizeof(file), "%s %s, a line\n",
                              first[i], MAIL);
        llmg_str_set(&s, file, n);

        assert_int_equal(llmg_data_encode(&out, s, llmg_str("")), LLMG_OK);

        (void) snprintf(doc, sizeof(doc), CHAT("\"type\":\"file\",\"file\":"
                        "{\"filename\":\"a.txt\",\"file_data\":"
                        "\"data:application/octet-stream;base64,%.*s\"}"),
                        (int) out.len, (char *) out.data);
        finds(&llmg_dialect_openai_chat, doc);

        llmg_arena_destroy(own);
    }

    /* the rest of its bytes stay as they are */

    finds(&llmg_dialect_openai_chat, CHAT("\"file\":{\"file_data\":"
          "\"6XTpAWphbmVAZXhhbXBsZS5jb20gYQ==\"}"));
    assert_true(llmg_str_eqz(result.body, CHAT("\"file\":{\"file_data\":"
                "\"6XTpAVtFTUFJTF9BRERSRVNTXSBh\"}")));
}


static void
types_that_are_not_true(void **state)
{
    (void) state;

    denied(&llmg_dialect_openai_chat, CHAT("\"image_url\":{\"url\":"
           "\"data:application/pdf;base64," PNG "\"}"));
    denied(&llmg_dialect_anthropic, ANTHROPIC("\"type\":\"base64\","
           "\"media_type\":\"application/pdf\",\"data\":\"" PNG "\""));
    denied(&llmg_dialect_anthropic, ANTHROPIC("\"type\":\"base64\","
           "\"media_type\":\"image/png\",\"data\":\"JVBERi0xLjc=\""));

    denied(&llmg_dialect_openai_chat, CHAT("\"image_url\":{\"url\":"
           "\"//host/a\"}"));
    denied(&llmg_dialect_gemini, GEMINI("\"fileData\":{\"fileUri\":"
           "\"gs:/x\"}"));

    assert_int_equal(inspect(images, &llmg_dialect_anthropic,
                     ANTHROPIC("\"type\":\"base64\",\"media_type\":"
                     "\"application/pdf\",\"data\":\"JVBERi0xLjc=\"")),
                     LLMG_OK);
    assert_int_not_equal(result.decision.action, LLMG_ACTION_BLOCK);
}


int
main(void)
{
    int  rc;

    const struct CMUnitTest  tests[] = {
        cmocka_unit_test(base64_that_is_none),
        cmocka_unit_test(data_uris),
        cmocka_unit_test(texts_that_look_like_base64),
        cmocka_unit_test(members_that_nobody_knows),
        cmocka_unit_test(files_that_are_mostly_text),
        cmocka_unit_test(types_that_are_not_true),
    };

    cmocka_set_message_output(CM_OUTPUT_TAP);

    policies = llmg_policies_create();
    scratch = llmg_scratch_create(100000);

    email = policy("email", "request pii.email mask; request pii.card mask;");
    images = policy("images", "parts deny image/*; parts deny url;");

    rc = cmocka_run_group_tests(tests, NULL, NULL);

    llmg_arena_destroy(arena);
    llmg_scratch_free(scratch);
    llmg_policies_free(policies);

    return rc;
}
