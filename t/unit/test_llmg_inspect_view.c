/*
 * What is found in texts that are in texts: in the strings of JSON that is in a
 * string, and in files.  Only the value is replaced, in the document and in
 * what it holds.
 */

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "llmg_data.h"
#include "llmg_base64.h"
#include "llmg_json_text.h"
#include "inspecting.h"
#include "rnd.h"


#define LIMIT   (64UL * 1024 * 1024)
#define ROUNDS  4000

#define MASK    "[EMAIL_ADDRESS]"


static llmg_policy_t    *email;
static llmg_policy_t    *all;
static llmg_arena_t     *arena;
static llmg_result_t     result;


static const llmg_shape_t  source[] = {
    llmg_shape("type", LLMG_SHAPE_MEDIA_TYPE, LLMG_KIND_NAME, 0, NULL),
    llmg_shape("data", LLMG_SHAPE_DATA, LLMG_KIND_CONTENT, 0, NULL),
    llmg_shape_end
};

static const llmg_shape_t  table[] = {
    llmg_shape("args", LLMG_SHAPE_TEXT, LLMG_KIND_TOOL_ARGS,
               LLMG_ROLE_ASSISTANT, NULL),
    llmg_shape("file", LLMG_SHAPE_TEXT, LLMG_KIND_CONTENT, LLMG_ROLE_USER,
               source),
    llmg_shape_end
};

static const llmg_route_t  routes[] = { llmg_route_end };

static const llmg_dialect_t  dialect = {
    "test", routes, 0, 0, table, table, table, NULL
};


static llmg_status_t
inspect(const llmg_policy_t *p, llmg_str_t body, size_t fail)
{
    llmg_inspect_t  in;

    inspecting_anew(&in, p, &arena, LIMIT);
    in.dialect = &dialect;
    in.arena->fail = fail;

    return llmg_inspect_request(&in, body, &result);
}


static void
becomes(const llmg_policy_t *p, const char *body, const char *want)
{
    if (inspect(p, llmg_str(body), 0) != LLMG_OK) {
        fail_msg("%s: %s", body, result.error);
    }

    if (!llmg_str_eqz(result.body, want)) {
        fail_msg("%.*s\nexpected: %s", (int) result.body.len,
                 (const char *) result.body.data, want);
    }
}


static void
strings_of_json_in_a_string(void **state)
{
    (void) state;

    becomes(email, "{\"args\":\"{\\\"a\\\":\\\"\\\\u006aane@example.com\\\","
            "\\\"b\\\":\\\"x\\\\ny jane\\\\u0040example.com\\\"}\"}",
            "{\"args\":\"{\\\"a\\\":\\\"" MASK "\\\","
            "\\\"b\\\":\\\"x\\\\ny " MASK "\\\"}\"}");

    assert_int_equal(result.findings.n, 2);
    assert_int_equal(result.decision.masked, 2);

    /* found in both is found once */

    becomes(email, "{\"args\":\"[\\\"\\\\u0020jane@example.com\\\\n\\\"]\"}",
            "{\"args\":\"[\\\"\\\\u0020" MASK "\\\\n\\\"]\"}");
    assert_int_equal(result.findings.n, 1);

    /* a number becomes a string, a name stays one */

    becomes(all, "{\"args\":\"{\\\"card\\\":4111111111111111,"
            "\\\"jane@example.com\\\":[-1,true]}\"}",
            "{\"args\":\"{\\\"card\\\":\\\"[CREDIT_CARD]\\\","
            "\\\"[EMAIL_ADDRESS]\\\":[-1,true]}\"}");

    /* what has no end takes the strings behind it, and no structure */

    becomes(all, "{\"args\":\"{\\\"k\\\":\\\"a -----BEGIN " "PRIVATE KEY-----"
            "\\\\nMIIEvQIBADANBgkqhkiG9w0BAQEFAASC\\\",\\\"x\\\":[\\\"MII\\\","
            "7,null],\\\"y\\\":\\\"\\\"}\"}",
            "{\"args\":\"{\\\"k\\\":\\\"a [PRIVATE_KEY]\\\",\\\"x\\\":"
            "[\\\"\\\",7,null],\\\"y\\\":\\\"\\\"}\"}");

    /* what breaks off is looked at up to there, and edited behind it */

    becomes(email, "{\"args\":\"{\\\"a\\\":\\\"jane\\\\u0040example.com\\\","
            "\\\"b\\\":\\\"to bob@example.org and\"}",
            "{\"args\":\"{\\\"a\\\":\\\"" MASK "\\\","
            "\\\"b\\\":\\\"to " MASK " and\"}");

    becomes(all, "{\"args\":\"[\\\"-----BEGIN " "PRIVATE KEY-----\\\\nMIIE"
            "vQIBADANBgkqhkiG9w0BAQEFAASC\\\",nul, MIIE\"}",
            "{\"args\":\"[\\\"[PRIVATE_KEY]\\\"\"}");

    /* two of a name are no reason not to look */

    becomes(email, "{\"args\":\"{\\\"a\\\":1,\\\"a\\\":"
            "\\\"\\\\u006aane@example.com\\\"}\"}",
            "{\"args\":\"{\\\"a\\\":1,\\\"a\\\":\\\"" MASK "\\\"}\"}");
}


/* "text", and what becomes of it, as the value of "member" */

static void
text_becomes(const llmg_policy_t *p, const char *member, const char *text,
    const char *expected)
{
    llmg_buf_t     from, to;
    llmg_arena_t  *own;

    own = llmg_arena_create(LIMIT);
    assert_non_null(own);

    llmg_buf_init(&from, own);
    llmg_buf_init(&to, own);

    assert_int_equal(llmg_buf_printf(&from, "{\"%s\":\"", member), LLMG_OK);
    assert_int_equal(llmg_buf_printf(&to, "{\"%s\":\"", member), LLMG_OK);
    assert_int_equal(llmg_json_escape(&from, llmg_str(text)), LLMG_OK);
    assert_int_equal(llmg_json_escape(&to, llmg_str(expected)), LLMG_OK);
    assert_int_equal(llmg_buf_append(&from, "\"}\0", 3), LLMG_OK);
    assert_int_equal(llmg_buf_append(&to, "\"}\0", 3), LLMG_OK);

    becomes(p, (const char *) from.data, (const char *) to.data);

    llmg_arena_destroy(own);
}


#define HIDDEN  "jane.roe\\u0040example.org"


static void
what_only_lenient_readers_read(void **state)
{
    size_t  i;
    char    deep[512];

    static const struct {
        const char  *text;
        const char  *expected;
    } cases[] = {
        { "{\"x\":NaN,\"to\":\"" HIDDEN "\"}",
          "{\"x\":NaN,\"to\":\"" MASK "\"}" },
        { "{\"x\":-Infinity,\"to\":\"" HIDDEN "\"}",
          "{\"x\":-Infinity,\"to\":\"" MASK "\"}" },
        { "{\"x\":\"\\ud800\",\"to\":\"" HIDDEN "\"}",
          "{\"x\":\"\\ud800\",\"to\":\"" MASK "\"}" },
        { "{\"x\":\"\\ud800 " HIDDEN " \\udc00\"}",
          "{\"x\":\"\\ud800 " MASK " \\udc00\"}" },
        { "{\"x\":\"\t\",\"to\":\"" HIDDEN "\"}",
          "{\"x\":\"\t\",\"to\":\"" MASK "\"}" },
        { "{\"x\":01,\"to\":\"" HIDDEN "\"}",
          "{\"x\":01,\"to\":\"" MASK "\"}" },
        { "{\"x\":[1,],\"to\":\"" HIDDEN "\"}",
          "{\"x\":[1,],\"to\":\"" MASK "\"}" },
        { "{/* \\ it's */\"to\":\"" HIDDEN "\"} // \"",
          "{/* \\ it's */\"to\":\"" MASK "\"} // \"" },
        { "{'it\\'s':1,'to':'" HIDDEN "'}",
          "{'it\\'s':1,'to':'" MASK "'}" },
        { "{to:'jane.roe\\x40example.org'}",
          "{to:'" MASK "'}" },
        { "{to:'jane.roe\\x40exam\\\nple.org'}",
          "{to:'" MASK "'}" },
        { "{to:'jane.roe\\u0040\\example.org'}",
          "{to:'" MASK "'}" },
        { "\xEF\xBB\xBF{\"to\":\"" HIDDEN "\"}",
          "\xEF\xBB\xBF{\"to\":\"" MASK "\"}" },
        { "\xC2\xA0\f{\"to\":\"" HIDDEN "\"}",
          "\xC2\xA0\f{\"to\":\"" MASK "\"}" },
        { "Here:\n```json\n{\"to\":\"\\u00e9 " HIDDEN "\"}\n```\n",
          "Here:\n```json\n{\"to\":\"\\u00e9 " MASK "\"}\n```\n" },
        { "{\"a\":1}\n{\"to\":\"" HIDDEN "\"}\n{\"to\":\"\\u006" "a.b@c.de\"}",
          "{\"a\":1}\n{\"to\":\"" MASK "\"}\n{\"to\":\"" MASK "\"}" },
        { "{\"b\":\"" HIDDEN "\",\"x\":nul,\"to\":\"" HIDDEN "\",\"\\u00ff",
          "{\"b\":\"" MASK "\",\"x\":nul,\"to\":\"" MASK "\",\"\\u00ff" },
        { "{\"" HIDDEN "\":NaN}", "{\"" MASK "\":NaN}" },
        { "{x:\"\\u\\u00\\x4\\uD83D\\u0041\\ud83d\\ude00" "\\n" HIDDEN
          "\\ud83d\"\\",
          "{x:\"\\u\\u00\\x4\\uD83D\\u0041\\ud83d\\ude00" "\\n" MASK
          "\\ud83d\"\\" },
    };

    (void) state;

    for (i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        text_becomes(email, "args", cases[i].text, cases[i].expected);
        assert_int_equal(result.decision.masked, result.findings.n);

        /* of a user as well, who has no tool */

        if (strstr(cases[i].text, "\\u0040") != NULL) {
            text_becomes(email, "other", cases[i].text, cases[i].expected);
        }
    }

    memset(deep, '[', 100);
    (void) sprintf(deep + 100, "\"" HIDDEN "\"");
    (void) sprintf(deep + 256, "%.100s\"" MASK "\"", deep);
    text_becomes(email, "other", deep, deep + 256);

    /* two that overlap, and neither uncovers the other */

    text_becomes(email, "args",
                 "\\\n : \" jane.roe@example.orgjane.roe@example.orgpass =",
                 "\\\n : \" " MASK " =");

    /* what may be an escape, or two characters */

    text_becomes(email, "args", "C:\\njane.roe@example.org ",
                 "C:\\" MASK " ");

    /* what only looks like it */

    text_becomes(email, "other", "C:\\jane\\u and \\under",
                 "C:\\jane\\u and \\under");
    assert_int_equal(result.ntexts, result.plain);
}


static void
only_the_value_is_replaced_where_nothing_parses(void **state)
{
    char    from[2048], to[2048];
    size_t  i, k, n;

    static const char *const  pieces[] = {
        "{", "[", "]", "}", ",", ":", " ", "\n", "\t", "1", "01", "NaN", "'",
        "\"", "\"a\"", "\"k\":", "null", "/* b */", "// c\n", "```json\n",
        "\"\\ud800\"", "\\u00e9 ", "\\\"", "\\\\", "\\x41 ", "\xC3\xA9",
        "\\/", "\\q", "\\u12 ", "\\ud83d\\ude00",
    };

    (void) state;

    for (i = 0; i < ROUNDS; i++) {
        from[0] = '\0';

        for (n = rnd(12); n != 0; n--) {
            k = rnd(sizeof(pieces) / sizeof(pieces[0]));
            (void) strcat(from, pieces[k]);
        }

        (void) strcpy(to, from);
        (void) strcat(from, " \"\\u006aane.roe\\u0040example.org\"");
        (void) strcat(to, " \"" MASK "\"");

        for (n = rnd(12); n != 0; n--) {
            k = rnd(sizeof(pieces) / sizeof(pieces[0]));
            (void) strcat(from, pieces[k]);
            (void) strcat(to, pieces[k]);
        }

        text_becomes(email, "args", from, to);
        text_becomes(email, "other", from, to);
    }
}


static void
files(void **state)
{
    (void) state;

    becomes(email, "{\"file\":{\"type\":\"text/plain\",\"data\":"
            "\"aGVsbG8gamFuZUBleGFtcGxlLmNvbQ==\"}}",
            "{\"file\":{\"type\":\"text/plain\",\"data\":"
            "\"aGVsbG8gW0VNQUlMX0FERFJFU1Nd\"}}");
    assert_int_equal(result.texts[result.findings.items[0].text].role,
                     LLMG_ROLE_DOCUMENT);

    /* in pieces, of the other alphabet, escaped; nobody said of what type */

    becomes(email, "{\"file\":{\"data\":\"aGVsbG8g\\namFuZUBl\\n"
            "eGFtcGxlLmNv\\u0062Q\"}}",
            "{\"file\":{\"data\":\"aGVsbG8gW0VNQUlMX0FERFJFU1Nd\"}}");

    becomes(email, "{\"file\":{\"data\":\"Pz8_amFuZUBleGFtcGxlLmNvbQ\"}}",
            "{\"file\":{\"data\":\"Pz8_W0VNQUlMX0FERFJFU1Nd\"}}");

    becomes(email, "{\"file\":{\"data\":\"data:text\\/csv;base64,"
            "aGVsbG8gamFuZUBleGFtcGxlLmNvbQ==\"}}",
            "{\"file\":{\"data\":\"data:text\\/csv;base64,"
            "aGVsbG8gW0VNQUlMX0FERFJFU1Nd\"}}");

    becomes(email, "{\"file\":{\"data\":\"data:text/plain,to%20jane%40"
            "example.com%0A\"}}",
            "{\"file\":{\"data\":\"data:text/plain,to%20%5BEMAIL_ADDRESS%5D"
            "%0A\"}}");

    /* a data URI where a text is */

    becomes(email, "{\"args\":\"data:;base64,amFuZUBleGFtcGxlLmNvbQ==\"}",
            "{\"args\":\"data:;base64,W0VNQUlMX0FERFJFU1Nd\"}");

    /* JSON in a file: {"a":"\u006aane@example.com"} */

    becomes(email, "{\"file\":{\"data\":\"eyJhIjoiXHUwMDZhYW5lQGV4YW1wbGUu"
            "Y29tIn0=\"}}",
            "{\"file\":{\"data\":\"eyJhIjoiW0VNQUlMX0FERFJFU1NdIn0=\"}}");

    /* beside other edits, in order */

    becomes(email, "{\"file\":[{\"data\":\"amFuZUBleGFtcGxlLmNvbQ==\"},"
            "\"bob@example.com\"],\"x\":\"bob@example.com\"}",
            "{\"file\":[{\"data\":\"W0VNQUlMX0FERFJFU1Nd\"},\"" MASK "\"],"
            "\"x\":\"" MASK "\"}");

    /* what people write where a file may be */

    becomes(email, "{\"file\":{\"type\":\"text/plain\",\"data\":"
            "\"hello\"}}",
            "{\"file\":{\"type\":\"text/plain\",\"data\":\"hello\"}}");
    becomes(email, "{\"file\":{\"type\":\"text/plain\",\"data\":"
            "\"Write to jane@example.com.\"}}",
            "{\"file\":{\"type\":\"text/plain\",\"data\":"
            "\"Write to " MASK ".\"}}");
    becomes(email, "{\"file\":{\"type\":\"text/plain\",\"data\":"
            "\"just some words\"}}",
            "{\"file\":{\"type\":\"text/plain\",\"data\":"
            "\"just some words\"}}");
}


static void
files_that_are_not_what_they_say(void **state)
{
    size_t  i;

    static const char *const  bad[] = {
        "{\"file\":{\"type\":\"text/plain\",\"data\":\"iVBORw0KGgo=\"}}",
        "{\"file\":{\"data\":\"iVBORw0KGgo=\",\"type\":\"application/json\"}}",
        "{\"file\":{\"data\":\"data:text/html;base64,iVBORw0KGgo=\"}}",
        "{\"file\":{\"data\":\"data:image/svg+xml,%00%FF\"}}"
    };

    (void) state;

    for (i = 0; i < sizeof(bad) / sizeof(bad[0]); i++) {
        assert_int_equal(inspect(email, llmg_str(bad[i]), 0), LLMG_INVALID);
        assert_string_equal(result.error,
                            "a file that is said to be text is none");
        assert_true(result.error_at > 8);
    }

    /* what says nothing, or is said to be none, is looked at if it is text */

    assert_int_equal(inspect(email, llmg_str("{\"file\":{\"data\":"
                             "\"iVBORw0KGgo=\"}}"), 0), LLMG_OK);
    becomes(email, "{\"file\":{\"type\":\"image/png\",\"data\":"
            "\"amFuZUBleGFtcGxlLmNvbQ==\"}}",
            "{\"file\":{\"type\":\"image/png\",\"data\":"
            "\"W0VNQUlMX0FERFJFU1Nd\"}}");
}


/* random documents: "doc", and "want" with the values masked */

static llmg_buf_t  doc, want;


static void
both(const char *s, size_t len)
{
    assert_int_equal(llmg_buf_append(&doc, s, len), LLMG_OK);
    assert_int_equal(llmg_buf_append(&want, s, len), LLMG_OK);
}


/* a byte of the outer string, as it may be written */

static size_t
put_outer(char *p, char c)
{
    if (rnd(12) == 0) {
        return (size_t) sprintf(p, "\\u%04x", (unsigned char) c);
    }

    if (c == '"' || c == '\\' || (c == '/' && rnd(2))) {
        return (size_t) sprintf(p, "\\%c", c);
    }

    if (c == '\n') {
        return (size_t) sprintf(p, "\\n");
    }

    *p = c;

    return 1;
}


static size_t
put_all(char *p, const char *s)
{
    size_t  n;

    for (n = 0; *s != '\0'; s++) {
        n += put_outer(p + n, *s);
    }

    return n;
}


/* a character of a string in there */

static size_t
put_inner(char *p, char c, unsigned often)
{
    char  s[16];

    if (rnd(often) == 0) {
        (void) sprintf(s, rnd(2) ? "\\u%04x" : "\\u%04X", (unsigned char) c);

    } else if (c == '"' || c == '\\' || (c == '/' && rnd(2))) {
        (void) sprintf(s, "\\%c", c);

    } else if (c == '\n') {
        (void) sprintf(s, "\\n");

    } else {
        (void) sprintf(s, "%c", c);
    }

    return put_all(p, s);
}


static void
put_string(int secret)
{
    char         s[4096];
    size_t       i, n, k, m;
    const char  *piece;
    unsigned     often;

    static const char *const  plain[] = {
        "a ", " b/c ", " \"quoted\" ", " \\ ", " \n", " word ", " {x} ", ""
    };

    static const char *const  secrets[] = {
        "jane@example.com", "bob.builder@mail.example.org", "x_y@ex-ample.net"
    };

    often = rnd(2) ? 4 : 40;

    n = put_all(s, "\"");
    both(s, n);

    m = rnd(4);

    for (k = 0; k < m; k++) {
        piece = plain[rnd(8)];

        for (i = 0, n = 0; piece[i] != '\0'; i++) {
            n += put_inner(s + n, piece[i], often);
        }

        both(s, n);

        if (secret && rnd(2)) {
            n = put_inner(s, ' ', often);
            both(s, n);

            piece = secrets[rnd(3)];

            for (i = 0, n = 0; piece[i] != '\0'; i++) {
                n += put_inner(s + n, piece[i], often);
            }

            assert_int_equal(llmg_buf_append(&doc, s, n), LLMG_OK);
            assert_int_equal(llmg_buf_puts(&want, MASK), LLMG_OK);

            n = put_inner(s, ' ', often);
            both(s, n);
        }
    }

    n = put_all(s, "\"");
    both(s, n);
}


static void
put_value(unsigned depth)
{
    char      s[256];
    unsigned  i, n;

    static const char *const  words[] = {
        "1", "-2.5e10", "true", "false", "null", "123456789012345678901234"
    };

    switch (depth > 4 ? 0 : rnd(5)) {

    case 0:
    case 1:
        put_string(1);
        return;

    case 2:
        both(s, put_all(s, words[rnd(6)]));
        return;

    case 3:
        both(s, put_all(s, "["));

        n = rnd(4);

        for (i = 0; i < n; i++) {
            both(s, put_all(s, i ? ", " : ""));
            put_value(depth + 1);
        }

        both(s, put_all(s, rnd(2) ? "]" : "\n]"));
        return;

    default:
        both(s, put_all(s, "{"));

        n = rnd(4);

        for (i = 0; i < n; i++) {
            both(s, put_all(s, i ? "," : " "));
            put_string(rnd(8) == 0);
            both(s, put_all(s, ":"));
            put_value(depth + 1);
        }

        both(s, put_all(s, "}"));
        return;
    }
}


static void
only_the_value_is_replaced(void **state)
{
    unsigned       i, masked;
    llmg_arena_t  *own;
    llmg_str_t     body;

    (void) state;

    masked = 0;

    for (i = 0; i < ROUNDS; i++) {
        own = llmg_arena_create(LIMIT);
        llmg_buf_init(&doc, own);
        llmg_buf_init(&want, own);

        both("{\"seed\": 1e400, \"args\":\"[", 25);
        put_value(0);
        both("]\", \"x\" :\t\"", 11);
        both(" y\"}", 4);

        llmg_str_set(&body, doc.data, doc.len);

        if (inspect(email, body, 0) != LLMG_OK) {
            fail_msg("%.*s: %s", (int) doc.len, (char *) doc.data,
                     result.error);
        }

        if (result.body.len != want.len
            || memcmp(result.body.data, want.data, want.len) != 0)
        {
            fail_msg("%.*s\nbecame   %.*s\nexpected %.*s", (int) doc.len,
                     (char *) doc.data, (int) result.body.len,
                     (const char *) result.body.data, (int) want.len,
                     (char *) want.data);
        }

        masked += result.edited;

        llmg_arena_destroy(own);
    }

    assert_true(masked > ROUNDS / 4);
}


/* files: what was forwarded, decoded, is the file with the value replaced */

static void
only_the_value_in_a_file_is_replaced(void **state)
{
    char            file[1024], masked[1024], b64[4096], one[8];
    size_t          k, n, m, len;
    unsigned        i, j, pieces, edited;
    llmg_buf_t      out;
    llmg_str_t      s, none = llmg_null_string, got;
    llmg_arena_t   *own;
    unsigned char   back[4096];
    const char     *p;

    (void) state;

    edited = 0;

    for (i = 0; i < ROUNDS; i++) {
        own = llmg_arena_create(LIMIT);
        llmg_buf_init(&out, own);
        llmg_buf_init(&doc, own);

        n = 0;
        m = 0;
        pieces = 1 + rnd(6);

        for (j = 0; j < pieces; j++) {

            if (rnd(4) == 0) {
                n += (size_t) sprintf(file + n, " jane@example.com ");
                m += (size_t) sprintf(masked + m, " " MASK " ");
                edited++;

            } else {
                static const char *const  words[] = {
                    "\xC3\xA9t\xC3\xA9", "word", "\r\n", "{\"a\":\"b\"}", "\t"
                };

                p = words[rnd(5)];
                n += (size_t) sprintf(file + n, "%s", p);
                m += (size_t) sprintf(masked + m, "%s", p);
            }
        }

        llmg_str_set(&s, file, n);
        assert_int_equal(llmg_data_encode(&out, s, none), LLMG_OK);

        len = out.len;

        while (rnd(2) && len != 0 && out.data[len - 1] == '=') {
            len--;
        }

        for (k = 0, n = 0; k < len; k++) {
            (void) sprintf(one, "%c", out.data[k]);

            if (*one == '/') {
                (void) strcpy(one, rnd(2) ? "\\/" : "_");

            } else if (*one == '+' && rnd(2)) {
                (void) strcpy(one, "-");

            } else if (rnd(40) == 0) {
                (void) sprintf(one, "\\u%04x", out.data[k]);
            }

            n += (size_t) sprintf(b64 + n, "%s%s", one,
                                  rnd(60) ? "" : "\\r\\n");
        }

        assert_int_equal(llmg_buf_printf(&doc, "{\"file\":{\"data\":\"%s",
                                         rnd(2) ? "data:a/b;base64," : ""),
                         LLMG_OK);
        k = doc.len;

        assert_int_equal(llmg_buf_append(&doc, b64, n), LLMG_OK);
        assert_int_equal(llmg_buf_puts(&doc, "\"},\"x\":1}"), LLMG_OK);

        llmg_str_set(&s, doc.data, doc.len);

        if (inspect(email, s, 0) != LLMG_OK) {
            fail_msg("%.*s: %s", (int) doc.len, (char *) doc.data,
                     result.error);
        }

        assert_true(result.body.len > k + 9);
        assert_memory_equal(result.body.data, doc.data, k);
        assert_memory_equal(result.body.data + result.body.len - 9,
                            "\"},\"x\":1}", 9);

        llmg_str_set(&got, result.body.data + k, result.body.len - k - 9);
        got.len = llmg_json_unescape(back, got);
        got.data = back;

        n = llmg_base64_decode((unsigned char *) b64, got);

        if (n != m || memcmp(b64, masked, m) != 0) {
            fail_msg("%.*s\nbecame %.*s", (int) doc.len, (char *) doc.data,
                     (int) result.body.len, (const char *) result.body.data);
        }

        llmg_arena_destroy(own);
    }

    assert_true(edited > ROUNDS / 4);
}


static void
views_are_bounded(void **state)
{
    size_t         i;
    llmg_str_t     body;
    llmg_arena_t  *own;

    (void) state;

    own = llmg_arena_create(LIMIT);
    llmg_buf_init(&doc, own);

    assert_int_equal(llmg_buf_puts(&doc, "{\"args\":\"[1"), LLMG_OK);

    for (i = 0; i < LLMG_CHAT_TEXTS_MAX; i++) {
        assert_int_equal(llmg_buf_puts(&doc, ",\\\"\\\\n\\\""), LLMG_OK);
    }

    assert_int_equal(llmg_buf_puts(&doc, "]\"}"), LLMG_OK);

    llmg_str_set(&body, doc.data, doc.len);

    assert_int_equal(inspect(email, body, 0), LLMG_LIMIT);
    assert_string_equal(result.error, "too many texts");

    /* nesting in a text is bounded, and what is behind the bound is seen */

    doc.len = 0;
    assert_int_equal(llmg_buf_puts(&doc, "{\"args\":\""), LLMG_OK);

    for (i = 0; i < 100; i++) {
        assert_int_equal(llmg_buf_puts(&doc, "["), LLMG_OK);
    }

    assert_int_equal(llmg_buf_puts(&doc, "\\\"\\\\u006aane@example.com\\\"\"}"
                                   ), LLMG_OK);
    llmg_str_set(&body, doc.data, doc.len);

    assert_int_equal(inspect(email, body, 0), LLMG_OK);
    assert_int_equal(result.ntexts, result.plain + 1);
    assert_int_equal(result.decision.masked, 1);

    /* the rest is one text, whatever it holds */

    doc.len = 0;
    assert_int_equal(llmg_buf_puts(&doc, "{\"args\":\"[NaN"), LLMG_OK);

    for (i = 0; i < LLMG_CHAT_TEXTS_MAX; i++) {
        assert_int_equal(llmg_buf_puts(&doc, ",\\\"\\\\n\\\""), LLMG_OK);
    }

    assert_int_equal(llmg_buf_puts(&doc, "]\"}"), LLMG_OK);
    llmg_str_set(&body, doc.data, doc.len);

    assert_int_equal(inspect(email, body, 0), LLMG_OK);
    assert_int_equal(result.ntexts, result.plain + 1);

    llmg_arena_destroy(own);
}


static void
every_allocation_may_fail(void **state)
{
    size_t         n;
    llmg_str_t     body;
    llmg_status_t  rc;

    static const char  text[] =
        "{\"args\":\"{\\\"a\\\":\\\"\\\\u006aane@example.com\\\",\\\"b\\\":"
        "[\\\"x\\\\ny jane\\\\u0040example.com\\\",4111111111111111]}\","
        "\"file\":[{\"data\":\"aGVsbG8gamFuZUBleGFtcGxlLmNv\\u0062Q\"},"
        "{\"data\":\"data:text/plain,to%20jane%40example.com\",\"type\":"
        "\"text/plain\"},{\"data\":\"eyJhIjoiXHUwMDZhYW5lQGV4YW1wbGUuY29tIn0="
        "\"}],\"Args_\":4111111111111111,\"x\":\"a\",\"y\":\"b\",\"z\":\"c\","
        "\"wide\":\"//50AG8AIABqAGEAbgBlAEAAZQB4AGEAbQBwAGwAZQAuAGMAbwBtAA=="
        "\"}";

    (void) state;

    body = llmg_str(text);

    assert_int_equal(inspect(all, body, 0), LLMG_INVALID);

    /* "Args_" is "args" */

    body.data = (const unsigned char *) strdup(text);
    *(char *) (uintptr_t) strstr((const char *) body.data, "Args_") = 'B';

    rc = LLMG_ERROR;

    for (n = 1; rc != LLMG_OK; n++) {
        rc = inspect(all, body, n);

        if (rc != LLMG_OK) {
            assert_int_equal(rc, LLMG_ERROR);
            assert_non_null(result.error);
        }

        assert_true(n < 10000);
    }

    assert_true(n > 40);
    assert_true(result.edited);
    assert_int_equal(result.decision.masked, 8);

    free((void *) (uintptr_t) body.data);
}


static int
begin(void **state)
{
    if (inspecting_begin(state) != 0) {
        return -1;
    }

    email = policy("email", "request pii.email mask;");
    all = policy("all", "request * mask;");

    return 0;
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
        cmocka_unit_test(strings_of_json_in_a_string),
        cmocka_unit_test(what_only_lenient_readers_read),
        cmocka_unit_test(only_the_value_is_replaced_where_nothing_parses),
        cmocka_unit_test(files),
        cmocka_unit_test(files_that_are_not_what_they_say),
        cmocka_unit_test(only_the_value_is_replaced),
        cmocka_unit_test(only_the_value_in_a_file_is_replaced),
        cmocka_unit_test(views_are_bounded),
        cmocka_unit_test(every_allocation_may_fail),
    };

    cmocka_set_message_output(CM_OUTPUT_TAP);

    return cmocka_run_group_tests(tests, begin, end);
}
