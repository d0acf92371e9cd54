/*
 * Every kind of value, in a stream: the examples of every rule, in two and
 * three events and in single characters, as they are and escaped, in the
 * arguments of tools, in two answers at once.  What leaves is what the whole
 * text masked would be.  As what has left is not taken back, that says that no
 * byte of a value has left before it was known for one.
 */

#include <ctype.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "llmg_inspect_stream.h"
#include "llmg_json_text.h"
#include "llmg_rules.h"
#include "inspecting.h"
#include "rnd.h"


/* an event for a byte of an escape */
#define HOLD    (1024 * 1024)
#define LIMIT   (64 * 1024 * 1024)

/* what a rule without an end marker may hold back, in bytes of text */
#define LONGEST  256

/* examples as long as this are split into three in all ways, longer in some */
#define SHORT    9
#define SOME     24


typedef enum {
    FORM_PLAIN = 0,
    FORM_ESCAPED,               /* \u0061 for every character */
    FORM_TWO,                   /* in two answers that take turns */
    FORM_PERCENT,               /* ASCII as percent escapes */
    FORM_REFERENCES,            /* as character references of HTML */
    FORM_WIDE,                  /* letters, digits, some signs full width */
    FORM_HIDDEN,                /* with characters that nobody sees in it */
    FORM_ARGS,                  /* a string of a tool's arguments */
    FORM_ARGS_ESCAPED,          /* and every character of it escaped there */
    FORM_ARGS_TWICE,            /* that, escaped again in the event */
    FORM_ARGS_HIDDEN,           /* with escapes of what nobody sees in it */
    FORM_ARGS_TAGS,             /* with escapes of a tag */
    FORMS
} form_e;


static const char *const  form_names[FORMS] = {
    "plain", "escaped", "two answers", "percent", "references", "full width",
    "hidden characters", "arguments", "escaped in arguments",
    "escaped twice", "hidden characters in arguments", "tags in arguments"
};


/*
 * In a string of JSON the whole answer goes by what it says without escapes
 * where both have found something, and a stream by all of it: it masks more.
 */

static const char *const  wider[] = {
    "injection.override_instead", "secret.aws_secret_key"
};


static llmg_policy_t    *every;
static llmg_arena_t     *arena;
static size_t            nruns;


static void
add(llmg_buf_t *b, const char *s)
{
    assert_int_equal(llmg_buf_puts(b, s), LLMG_OK);
}


/* every character as an escape of JSON */

static void
add_escapes(llmg_buf_t *b, llmg_str_t s)
{
    size_t      i;
    uint32_t    cp;
    unsigned    n;

    for (i = 0; i < s.len; i += n) {
        n = (s.data[i] < 0x80) ? 1 : (s.data[i] < 0xE0) ? 2
            : (s.data[i] < 0xF0) ? 3 : 4;

        cp = (n == 1) ? s.data[i]
             : (n == 2) ? (s.data[i] & 0x1FU) << 6 | (s.data[i + 1] & 0x3FU)
             : (n == 3) ? (s.data[i] & 0x0FU) << 12
                          | (s.data[i + 1] & 0x3FU) << 6
                          | (s.data[i + 2] & 0x3FU)
             : (s.data[i] & 0x07U) << 18 | (s.data[i + 1] & 0x3FU) << 12
               | (s.data[i + 2] & 0x3FU) << 6 | (s.data[i + 3] & 0x3FU);

        if (cp > 0xFFFF) {
            cp -= 0x10000;
            assert_int_equal(llmg_buf_printf(b, "\\u%04x\\u%04X",
                                             0xD800 + (cp >> 10),
                                             0xDC00 + (cp & 0x3FF)), LLMG_OK);
        } else {
            assert_int_equal(llmg_buf_printf(b, "\\u%04x", cp), LLMG_OK);
        }
    }
}


static void
add_string(llmg_buf_t *b, llmg_str_t s, int escapes)
{
    add(b, "\"");

    if (escapes) {
        add_escapes(b, s);

    } else {
        assert_int_equal(llmg_json_escape(b, s), LLMG_OK);
    }

    add(b, "\"");
}


static void
add_event(llmg_buf_t *b, form_e form, unsigned choice, llmg_str_t piece)
{
    assert_int_equal(llmg_buf_printf(b, "data: {\"choices\":[{\"index\":%u,"
                                        "\"delta\":{", choice), LLMG_OK);

    if (form >= FORM_ARGS) {
        add(b, "\"tool_calls\":[{\"index\":0,\"function\":{\"arguments\":");
        add_string(b, piece, form == FORM_ARGS_TWICE);
        add(b, "}}]");

    } else {
        add(b, "\"content\":");
        add_string(b, piece, form == FORM_ESCAPED);
    }

    add(b, "}}]}\n\n");
}


/* all strings of that name in the document, one behind the other */

static void
read_strings(llmg_buf_t *b, llmg_str_t doc, const char *wanted,
    unsigned *choice)
{
    llmg_str_t          name = llmg_null_string;
    llmg_json_t         json;
    llmg_json_token_t   token;

    assert_int_equal(llmg_json_init(&json, arena, doc,
                                    &llmg_json_limits_default), LLMG_OK);

    for ( ;; ) {
        if (llmg_json_next(&json, &token) != LLMG_OK) {
            fail_msg("no JSON: %.*s", (int) doc.len, (char *) doc.data);
        }

        if (token.type == LLMG_JSON_END) {
            return;
        }

        if (token.type == LLMG_JSON_NAME) {
            name = token.raw;
        }

        if (token.type == LLMG_JSON_NUMBER && choice != NULL
            && token.depth == 3 && llmg_str_eqz(name, "index"))
        {
            *choice = (unsigned) (token.raw.data[0] - '0');
        }

        if (token.type == LLMG_JSON_STRING && llmg_str_eqz(name, wanted)) {
            assert_int_equal(llmg_buf_reserve(&b[choice ? *choice : 0],
                                              token.raw.len), LLMG_OK);
            b += choice ? *choice : 0;
            b->len += llmg_json_unescape(b->data + b->len, token.raw);
            b -= choice ? *choice : 0;
        }
    }
}


/* a value that is not what it looks like */

static void
add_disguised(llmg_buf_t *b, form_e form, llmg_str_t s)
{
    size_t         i;
    unsigned char  c;

    for (i = 0; i < s.len; i++) {
        c = s.data[i];

        if (c >= 0x80 || form < FORM_PERCENT
            || (form > FORM_HIDDEN && form < FORM_ARGS_HIDDEN))
        {
            assert_int_equal(llmg_buf_putc(b, c), LLMG_OK);

        } else if (form == FORM_PERCENT) {
            assert_int_equal(llmg_buf_printf(b, "%%%02x", c), LLMG_OK);

        } else if (form == FORM_REFERENCES) {
            assert_int_equal(llmg_buf_printf(b, i % 2 ? "&#x%x;" : "&#%03d;",
                                             c), LLMG_OK);

        } else if (form == FORM_WIDE && (i == 0 || s.data[i - 1] != '\\')
                   && (isalnum(c) || strchr("@.-_:", c) != NULL))
        {
            assert_int_equal(llmg_buf_printf(b, "\xEF%c%c",
                                             0xBC + (c - 0x20) / 64,
                                             0x80 + (c - 0x20) % 64), LLMG_OK);

        } else if (form >= FORM_HIDDEN && i % 5 == 2 && c != '\\') {
            assert_int_equal(llmg_buf_printf(b, "%c%s", c,
                                             form == FORM_ARGS_TAGS
                                             ? "\xF3\xA0\x81\xBF"
                                             : i % 2 ? "\xE2\x80\x8B"
                                                     : "\xC2\xAD"), LLMG_OK);

        } else {
            assert_int_equal(llmg_buf_putc(b, c), LLMG_OK);
        }
    }
}


/* what the form makes of a text: the text of its channel */

static llmg_str_t
text_of(form_e form, const char *before, llmg_str_t value, const char *after)
{
    llmg_buf_t  b, all;
    llmg_str_t  s;

    llmg_buf_init(&b, arena);
    llmg_buf_init(&all, arena);

    add(&b, before);
    add_disguised(&b, form, value);
    add(&b, after);

    llmg_str_set(&s, b.data, b.len);

    if (form >= FORM_ARGS) {
        add(&all, "{\"n\": 1, \"text\": ");
        add_string(&all, s, form > FORM_ARGS);
        add(&all, ", \"more\": [true, -2.5e3]}");
        llmg_str_set(&s, all.data, all.len);
    }

    return s;
}


/* the same in a whole answer */

static llmg_str_t
masked(form_e form, llmg_str_t text, size_t *found)
{
    llmg_buf_t      b, got;
    llmg_str_t      doc;
    llmg_result_t   result;
    llmg_inspect_t  in;

    inspecting(&in, every, arena);
    llmg_buf_init(&b, arena);
    llmg_buf_init(&got, arena);

    add(&b, "{\"choices\":[{\"index\":0,\"message\":{");
    add(&b, (form >= FORM_ARGS)
            ? "\"tool_calls\":[{\"index\":0,\"function\":{\"arguments\":"
            : "\"content\":");
    add_string(&b, text, 0);
    add(&b, (form >= FORM_ARGS) ? "}}]}}]}" : "}}]}");

    llmg_str_set(&doc, b.data, b.len);

    memset(&result, 0, sizeof(llmg_result_t));
    assert_int_equal(llmg_inspect_response(&in, doc, &result), LLMG_OK);
    *found = result.findings.n;

    read_strings(&got, result.body,
                 (form >= FORM_ARGS) ? "arguments" : "content", NULL);

    llmg_str_set(&doc, got.data, got.len);

    return doc;
}


/*
 * The text in pieces, which end at "cuts"; in form TWO the other answer has the
 * same text in other pieces.  Returns the most bytes of it that have waited.
 */

static size_t
stream(form_e form, llmg_str_t text, const size_t *cuts, size_t n,
    llmg_str_t *said)
{
    size_t           i, from, pos, ready, waits, most;
    unsigned         choice;
    llmg_buf_t       event, out, got[2];
    llmg_str_t       piece;
    llmg_stream_t   *s;
    llmg_inspect_t   in;
    unsigned char   *p, *end;
    size_t           ends[2];

    inspecting(&in, every, arena);
    assert_int_equal(llmg_stream_create(&s, &in, HOLD), LLMG_OK);

    llmg_buf_init(&event, arena);
    llmg_buf_init(&out, arena);
    llmg_buf_init(&got[0], arena);
    llmg_buf_init(&got[1], arena);

    nruns++;
    most = 0;
    pos = 0;

    for (i = 0, from = 0; i <= n; i++) {
        ends[0] = (i < n) ? cuts[i] : text.len;
        event.len = 0;

        llmg_str_set(&piece, text.data + from, ends[0] - from);
        add_event(&event, form, 0, piece);

        if (form == FORM_TWO) {
            ends[1] = (i < n) ? cuts[i] / 2 : text.len;
            pos = i ? cuts[i - 1] / 2 : 0;
            llmg_str_set(&piece, text.data + pos, ends[1] - pos);
            add_event(&event, form, 1, piece);
        }

        assert_int_equal(llmg_stream_push(s, event.data, event.len), LLMG_OK);

        /* of events, the ones that are still there */

        ready = llmg_stream_ready(s);
        assert_int_equal(llmg_buf_reserve(&out, ready), LLMG_OK);
        out.len += llmg_stream_pull(s, out.data + out.len, ready);

        if (form != FORM_TWO && n + 1 == text.len) {
            end = out.data + out.len;

            for (p = out.data, waits = i + 1; p + 1 < end; p++) {
                waits -= (p[0] == '\n' && p[1] == '\n');
            }

            most = (waits > most) ? waits : most;
        }

        from = ends[0];
    }

    assert_int_equal(llmg_stream_end(s), LLMG_OK);
    ready = llmg_stream_ready(s);
    assert_int_equal(llmg_buf_reserve(&out, ready), LLMG_OK);
    out.len += llmg_stream_pull(s, out.data + out.len, ready);

    for (p = out.data; p < out.data + out.len; p = end + 2) {
        end = memchr(p, '\n', (size_t) (out.data + out.len - p));
        assert_non_null(end);
        llmg_str_set(&piece, p + 6, (size_t) (end - p) - 6);
        choice = 0;
        read_strings(got, piece, form >= FORM_ARGS ? "arguments" : "content",
                     &choice);
    }

    llmg_str_set(&said[0], got[0].data, got[0].len);
    llmg_str_set(&said[1], got[1].data, got[1].len);

    return most;
}


/* behind the first byte of a character, for a piece is UTF-8 */

static size_t
at_char(llmg_str_t text, size_t at)
{
    while (at < text.len && (text.data[at] & 0xC0) == 0x80) {
        at++;
    }

    return at;
}


static int
check(form_e form, const char *name, llmg_str_t text, llmg_str_t want,
    size_t *cuts, size_t n, size_t *most)
{
    size_t      i, waits;
    llmg_str_t  said[2];

    for (i = 0; i < n; i++) {
        cuts[i] = at_char(text, cuts[i]);
    }

    if (form == FORM_TWO) {

        /* half of a place may be inside of a character */

        for (i = 0; i < n; i++) {
            while (at_char(text, cuts[i] / 2) != cuts[i] / 2) {
                cuts[i]++;
                cuts[i] = at_char(text, cuts[i]);
            }
        }
    }

    waits = stream(form, text, cuts, n, said);
    *most = (waits > *most) ? waits : *most;

    for (i = 0; i < sizeof(wider) / sizeof(wider[0]); i++) {
        if (form >= FORM_ARGS && strcmp(name, wider[i]) == 0) {
            return said[0].len <= want.len;
        }
    }

    for (i = 0; i < (form == FORM_TWO ? 2 : 1); i++) {
        if (said[i].len != want.len
            || memcmp(said[i].data, want.data, want.len) != 0)
        {
            print_message("# %s, %s, in %zu pieces (%zu, %zu): \"%.*s\"\n"
                          "#   \"%.*s\" and not\n#   \"%.*s\"\n", name,
                          form_names[form], n + 1, cuts[0],
                          n > 1 ? cuts[1] : 0, (int) text.len, text.data,
                          (int) said[i].len, said[i].data, (int) want.len,
                          want.data);
            return 0;
        }
    }

    return 1;
}


/* 0 when what leaves is not what it should be */

static int
example(const llmg_rule_t *rule, const char *value, size_t *most)
{
    int         ok, hidden;
    size_t      i, k, n, m, found, first, none, *cuts;
    form_e      form;
    llmg_str_t  text, want, v;

    v = llmg_str(value);
    none = 0;
    ok = 1;

    for (form = 0; ok && form < FORMS; form++) {

        /*
         * Attacks are told by other views, of requests; and an address with
         * such characters in it is none.
         */

        hidden = (form == FORM_HIDDEN || form >= FORM_ARGS_HIDDEN);

        if (((hidden || (form >= FORM_PERCENT && form <= FORM_HIDDEN))
             && llmg_policy_attack(rule))
            || (hidden && strncmp(rule->name, "exfil.", 6) == 0))
        {
            continue;
        }

        arena = llmg_arena_create(LIMIT);
        assert_non_null(arena);

        text = text_of(form, "of ", v, " and so on. ");
        want = masked(form, text, &found);

        if (found == 0) {
            print_message("# %s, %s: nothing is found in \"%s\"\n",
                          rule->name, form_names[form], value);
            ok = 0;
        }

        cuts = malloc((text.len + 1) * sizeof(size_t));
        assert_non_null(cuts);

        /* by single characters */

        for (n = 0, i = 1; i < text.len; i++) {
            i = at_char(text, i);

            if (i < text.len) {
                cuts[n++] = i;
            }
        }

        if (form != FORM_TWO) {
            ok = ok && check(form, rule->name, text, want, cuts, n,
                             form == FORM_PLAIN ? most : &none);
        }

        /* in two and three; of a long one, some */

        m = (v.len <= SHORT) ? v.len : SOME;
        first = (form >= FORM_ARGS) ? 19 : 3;
        n = text.len - first - 12;

        for (i = 0; ok && i < m; i++) {

            if (v.len <= SHORT && form < FORM_ARGS) {
                for (k = i; ok && k < m; k++) {
                    cuts[0] = first + i;
                    cuts[1] = first + k;
                    ok = check(form, rule->name, text, want, cuts, 2, &none);
                }

                continue;
            }

            cuts[0] = first + ((n <= m) ? i % n : rnd(n));
            cuts[1] = cuts[0] + rnd(first + n - cuts[0]);
            ok = check(form, rule->name, text, want, cuts, 2, &none);
        }

        free(cuts);
        llmg_arena_destroy(arena);
    }

    return ok;
}


/* the rule of a family whose examples wait longest */
typedef struct {
    size_t              most;
    const llmg_rule_t  *of;
} family_t;


static void
no_byte_of_an_example_leaves(void **state)
{
    size_t              i, k, m, most, bad, n, nfamilies;
    const char         *dot;
    family_t            families[16], *family;
    const llmg_rule_t  *rule;

    (void) state;

    bad = 0;
    n = 0;
    nfamilies = 0;

    for (i = 0; llmg_rule_tables[i] != NULL; i++) {
        for (k = 0; llmg_rule_tables[i][k].name != NULL; k++) {
            rule = &llmg_rule_tables[i][k];
            most = 0;

            for (m = 0; rule->match[m] != NULL; m++) {
                bad += !example(rule, rule->match[m], &most);
                n++;
            }

            dot = strchr(rule->name, '.');

            for (m = 0; m < nfamilies; m++) {
                if (strncmp(families[m].of->name, rule->name,
                            (size_t) (dot - rule->name) + 1) == 0)
                {
                    break;
                }
            }

            family = &families[m];

            if (m == nfamilies || most > family->most) {
                assert_true(m < sizeof(families) / sizeof(families[0]));
                nfamilies += (m == nfamilies);
                family->most = most;
                family->of = rule;
            }

            if (most > LONGEST && rule->until == NULL && rule->ends == NULL) {
                print_message("# %s holds %zu bytes back\n", rule->name,
                              most);
                bad++;
            }
        }
    }

    print_message("# %zu examples in %zu streams\n", n, nruns);

    for (m = 0; m < nfamilies; m++) {
        print_message("# the longest hold is %zu bytes, of %s\n",
                      families[m].most, families[m].of->name);
    }

    assert_int_equal(bad, 0);
}


/* how much leaves before the last event comes, and what leaves of all */

static int
label(const char *before, size_t far, const char *value, size_t piece,
    size_t *found, size_t *gone)
{
    size_t           i, n, ready, pushed, held, known;
    llmg_buf_t       b, out;
    llmg_str_t       text, want, got, part;
    llmg_stream_t   *s;
    llmg_inspect_t   in;

    static const char  filler[] = " and that is what one has to say about it"
                                  " in a few words,";

    arena = llmg_arena_create(LIMIT);
    assert_non_null(arena);

    llmg_buf_init(&b, arena);
    llmg_buf_init(&out, arena);

    add(&b, before);

    for (i = 0; i + 1 < far; i++) {
        assert_int_equal(llmg_buf_putc(&b, (unsigned char)
                                       filler[i % (sizeof(filler) - 1)]),
                         LLMG_OK);
    }

    add(&b, " ");
    n = b.len;
    add(&b, value);
    add(&b, " and so on. ");

    llmg_str_set(&text, b.data, b.len);
    want = masked(FORM_PLAIN, text, &known);
    *found += (known != 0);

    inspecting(&in, every, arena);
    assert_int_equal(llmg_stream_create(&s, &in, HOLD), LLMG_OK);

    llmg_buf_init(&b, arena);
    pushed = 0;
    held = 0;

    for (i = 0; i < text.len; i += part.len) {
        part.data = text.data + i;
        part.len = (i < n && n - i < piece) ? n - i : piece;
        part.len = (text.len - i < part.len) ? text.len - i : part.len;

        b.len = 0;
        add_event(&b, FORM_PLAIN, 0, part);
        pushed += b.len;
        assert_int_equal(llmg_stream_push(s, b.data, b.len), LLMG_OK);

        ready = llmg_stream_ready(s);
        assert_int_equal(llmg_buf_reserve(&out, ready), LLMG_OK);
        out.len += llmg_stream_pull(s, out.data + out.len, ready);

        /* the label is not there any more when the value comes */

        if (i < strlen(before)) {
            held = pushed;
        }

        if (i + part.len == n && out.len >= held) {
            (*gone)++;
        }
    }

    assert_int_equal(llmg_stream_end(s), LLMG_OK);
    ready = llmg_stream_ready(s);
    assert_int_equal(llmg_buf_reserve(&out, ready), LLMG_OK);
    out.len += llmg_stream_pull(s, out.data + out.len, ready);

    llmg_buf_init(&b, arena);

    for (i = 0; i < out.len; i += n + 2) {
        n = (size_t) ((unsigned char *) memchr(out.data + i, '\n',
                                               out.len - i)
                      - (out.data + i));
        llmg_str_set(&part, out.data + i + 6, n - 6);
        read_strings(&b, part, "content", NULL);
    }

    llmg_str_set(&got, b.data, b.len);

    i = (got.len == want.len && memcmp(got.data, want.data, got.len) == 0);

    if (!i) {
        print_message("# \"%s\" %zu bytes before, by %zu: \"%.*s\" and not "
                      "\"%.*s\"\n", before, far, piece, (int) got.len,
                      got.data, (int) want.len, want.data);
    }

    llmg_arena_destroy(arena);

    return (int) i;
}


static void
a_label_that_has_left_counts(void **state)
{
    size_t  i, far, found, gone, bad;

    static const struct {
        const char  *before;
        const char  *value;
    } cases[] = {
        { "My social security number", "536228145" },
        { "account number", "1234567890" },
        { "The passport number is", "C01X00T47" },
        { "API key", "aB3dE6gHkL9mN2pQaB3dE6gHr5sT7uV1" },

        /* the head of a column */

        { "| name | ssn |\n|---|---|\n| joe | 219099999 |\n| jane |",
          "536228145 |" },
        { "name,ssn\njoe,219099999\njane,", "536228145" },
    };

    (void) state;

    bad = 0;

    for (i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {

        for (far = 1, found = 0, gone = 0; far <= 768; far++) {
            bad += !label(cases[i].before, far, cases[i].value,
                          1 + rnd(40), &found, &gone);
        }

        /* near it counts, and far away it does not, for some */

        print_message("# \"%.8s\": found at %zu of 768 places, out before "
                      "the value at %zu\n", cases[i].before, found, gone);
        assert_true(found > 0);
        assert_true(gone > 384);
    }

    assert_int_equal(bad, 0);
}


/* ordinary words: each event is out when the next one has come */

static void
the_first_words_leave_at_once(void **state)
{
    size_t           i, n, len, all, left, waited, longer;
    llmg_buf_t       b;
    llmg_str_t       text, part;
    llmg_stream_t   *s;
    llmg_inspect_t   in;

    static const char  words[] =
        "Certainly! Here is what I have found about the weather in the north "
        "of Italy, where the summers are warm and the winters mild: it rains "
        "most in May and in November, and least in February. If you plan to "
        "go there, take something against the sun, good shoes and a light "
        "coat. Trains are cheap and mostly on time; buses go to each of the "
        "smaller towns, but seldom on Sundays. Ask me for a list of places, "
        "or for the way from one to another, and I will write it down. ";

    (void) state;

    arena = llmg_arena_create(LIMIT);
    assert_non_null(arena);

    inspecting(&in, policy("default", NULL), arena);
    assert_int_equal(llmg_stream_create(&s, &in, HOLD), LLMG_OK);

    llmg_buf_init(&b, arena);
    text = llmg_str(words);
    all = 0;
    waited = 0;
    longer = 0;

    for (i = 0, n = 0; i < text.len; i += len, n++) {
        for (len = 1; i + len < text.len && text.data[i + len] != ' ';
             len++)
        {
            /* void */
        }

        llmg_str_set(&part, text.data + i, len);

        b.len = 0;
        add_event(&b, FORM_PLAIN, 0, part);
        assert_int_equal(llmg_stream_push(s, b.data, b.len), LLMG_OK);

        all += b.len;

        /* the last one waits, and of some words the one before it */

        left = llmg_stream_ready(s);
        waited += (left < all);
        longer += (left + b.len < all);

        assert_true(left + 2 * b.len + 40 >= all);

        if (n == 1) {
            assert_true(left + b.len >= all);
        }
    }

    print_message("# of %zu events %zu have waited for the next, %zu for one "
                  "more\n", n, waited, longer);

    assert_true(longer <= n / 20);

    llmg_arena_destroy(arena);
}


static int
begin(void **state)
{
    if (inspecting_begin(state) != 0) {
        return -1;
    }

    every = policy("all", "response * mask;");

    return 0;
}


int
main(void)
{
    const struct CMUnitTest  tests[] = {
        cmocka_unit_test(no_byte_of_an_example_leaves),
        cmocka_unit_test(a_label_that_has_left_counts),
        cmocka_unit_test(the_first_words_leave_at_once),
    };

    cmocka_set_message_output(CM_OUTPUT_TAP);

    return cmocka_run_group_tests(tests, begin, inspecting_end);
}
