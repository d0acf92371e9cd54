#include "llmg_api_line.h"
#include "llmg_claims.h"
#include "llmg_decimal.h"
#include "llmg_json_text.h"
#include "llmg_utf8.h"


static llmg_status_t llmg_api_line_words(llmg_api_line_t *l);
static llmg_status_t llmg_api_line_word(llmg_api_line_t *l,
    llmg_api_word_t *word);
static llmg_status_t llmg_api_line_quoted(llmg_api_line_t *l,
    llmg_str_t *value);
static int llmg_api_line_hash(llmg_str_t hex, unsigned char *hash);
static llmg_status_t llmg_api_line_claims(llmg_api_line_t *l,
    llmg_buf_t *out);
static llmg_status_t llmg_api_line_claim(llmg_api_line_t *l, llmg_buf_t *out,
    size_t i);
static llmg_status_t llmg_api_line_value(llmg_buf_t *out,
    const llmg_api_word_t *word);
static llmg_status_t llmg_api_line_string(llmg_buf_t *out, llmg_str_t s);


static llmg_status_t
llmg_api_line_fail(llmg_api_line_t *l, llmg_status_t rc, const char *reason)
{
    l->reason = reason;
    return rc;
}


llmg_status_t
llmg_api_line_read(llmg_api_line_t *l)
{
    llmg_buf_t     out;
    llmg_claims_t  claims;
    llmg_status_t  rc;

    l->n = 0;
    l->reason = "no memory";

    if (l->last - l->pos > LLMG_API_KEYS_LINE) {
        return llmg_api_line_fail(l, LLMG_INVALID, "the line is too long");
    }

    rc = llmg_api_line_words(l);
    if (rc != LLMG_OK) {
        return rc;
    }

    if (!llmg_api_line_hash(l->hex, l->hash)) {
        return llmg_api_line_fail(l, LLMG_INVALID,
                                  "the first word is not a SHA-256 in 64 "
                                  "hexadecimal digits");
    }

    llmg_buf_init(&out, l->scratch);

    rc = llmg_api_line_claims(l, &out);
    if (rc != LLMG_OK) {
        return rc;
    }

    llmg_str_set(&l->claims, out.data, out.len);

    rc = llmg_claims_parse(&claims, l->scratch, l->claims);
    if (rc != LLMG_OK) {
        return llmg_api_line_fail(l, rc, claims.reason);
    }

    return LLMG_OK;
}


/* LLMG_DECLINED: nothing but blanks or a comment */

static llmg_status_t
llmg_api_line_words(llmg_api_line_t *l)
{
    size_t            n;
    llmg_status_t     rc;
    llmg_api_word_t   word;

    for (n = 0; /* void */ ; n++) {

        while (l->pos < l->last && (*l->pos == ' ' || *l->pos == '\t')) {
            l->pos++;
        }

        if (l->pos == l->last || *l->pos == '#') {
            break;
        }

        rc = llmg_api_line_word(l, &word);
        if (rc != LLMG_OK) {
            return rc;
        }

        if ((word.name.len != 0) != (n > 1)) {
            return llmg_api_line_fail(l, LLMG_INVALID, n > 1
                                      ? "an attribute is not name=value"
                                      : "a hash and a subject are wanted "
                                        "before attributes");
        }

        if (n == 0) {
            l->hex = word.value;

        } else if (n == 1) {
            l->subject = word.value;

        } else if (l->n == LLMG_API_KEYS_ATTRIBUTES) {
            return llmg_api_line_fail(l, LLMG_INVALID, "too many attributes");

        } else if (llmg_str_eqz(word.name, "sub")) {
            return llmg_api_line_fail(l, LLMG_INVALID,
                                      "sub is the second word already");

        } else {
            l->words[l->n++] = word;
        }
    }

    if (n == 0) {
        return LLMG_DECLINED;
    }

    if (n == 1) {
        return llmg_api_line_fail(l, LLMG_INVALID, "there is no subject");
    }

    return LLMG_OK;
}


/* value, "value", name=value or name="value" */

static llmg_status_t
llmg_api_line_word(llmg_api_line_t *l, llmg_api_word_t *word)
{
    size_t                i;
    llmg_status_t         rc;
    const unsigned char  *p, *start;

    llmg_str_set(&word->name, "", 0);

    start = l->pos;

    for (p = start; p < l->last && *p != ' ' && *p != '\t'; p++) {

        if (*p == '=' && word->name.len == 0) {
            llmg_str_set(&word->name, start, (size_t) (p - start));

            if (word->name.len == 0) {
                return llmg_api_line_fail(l, LLMG_INVALID,
                                          "an attribute has no name");
            }

            start = p + 1;

        } else if (*p == '"') {

            if (p != start) {
                return llmg_api_line_fail(l, LLMG_INVALID,
                                          "a quote within a word");
            }

            l->pos = p + 1;

            rc = llmg_api_line_quoted(l, &word->value);
            if (rc != LLMG_OK) {
                return rc;
            }

            goto quoted;
        }
    }

    l->pos = p;
    llmg_str_set(&word->value, start, (size_t) (p - start));

quoted:

    if (word->value.len == 0) {
        return llmg_api_line_fail(l, LLMG_INVALID, "an empty value");
    }

    if (!llmg_utf8_valid(word->name) || !llmg_utf8_valid(word->value)) {
        return llmg_api_line_fail(l, LLMG_INVALID, "not UTF-8");
    }

    for (i = 0; i < word->value.len; i++) {
        if (word->value.data[i] < 0x20 || word->value.data[i] == 0x7F) {
            return llmg_api_line_fail(l, LLMG_INVALID, "a control character");
        }
    }

    return LLMG_OK;
}


static llmg_status_t
llmg_api_line_quoted(llmg_api_line_t *l, llmg_str_t *value)
{
    unsigned char        *q, *start;
    const unsigned char  *p;

    start = llmg_arena_alloc(l->scratch, (size_t) (l->last - l->pos) + 1);
    if (start == NULL) {
        return llmg_arena_status(l->scratch);
    }

    q = start;

    for (p = l->pos; p < l->last && *p != '"'; p++) {

        if (*p == '\\') {
            p++;

            if (p == l->last || (*p != '"' && *p != '\\')) {
                return llmg_api_line_fail(l, LLMG_INVALID,
                                          "a backslash before something else "
                                          "than a quote or a backslash");
            }
        }

        *q++ = *p;
    }

    if (p == l->last) {
        return llmg_api_line_fail(l, LLMG_INVALID, "a quote is not closed");
    }

    p++;

    if (p < l->last && *p != ' ' && *p != '\t') {
        return llmg_api_line_fail(l, LLMG_INVALID, "no blank behind a quote");
    }

    l->pos = p;
    llmg_str_set(value, start, (size_t) (q - start));

    return LLMG_OK;
}


static int
llmg_api_line_hash(llmg_str_t hex, unsigned char *hash)
{
    size_t         i;
    unsigned       c;

    if (hex.len != 2 * LLMG_API_KEYS_HASH) {
        return 0;
    }

    memset(hash, 0, LLMG_API_KEYS_HASH);

    for (i = 0; i < hex.len; i++) {
        c = hex.data[i];

        if (c >= '0' && c <= '9') {
            c -= '0';

        } else if ((c | 0x20) >= 'a' && (c | 0x20) <= 'f') {
            c = (c | 0x20) - 'a' + 10;

        } else {
            return 0;
        }

        hash[i / 2] = (unsigned char) (hash[i / 2] << 4 | c);
    }

    return 1;
}


static llmg_status_t
llmg_api_line_claims(llmg_api_line_t *l, llmg_buf_t *out)
{
    size_t         i;
    llmg_status_t  rc;

    rc = llmg_buf_puts(out, "{\"sub\":");

    if (rc == LLMG_OK) {
        rc = llmg_api_line_string(out, l->subject);
    }

    for (i = 0; rc == LLMG_OK && i < l->n; i++) {
        rc = llmg_api_line_claim(l, out, i);
    }

    return rc == LLMG_OK ? llmg_buf_putc(out, '}') : rc;
}


/* with all attributes of its name, or nothing when it came with an earlier */

static llmg_status_t
llmg_api_line_claim(llmg_api_line_t *l, llmg_buf_t *out, size_t i)
{
    size_t            k, same;
    llmg_status_t     rc;
    llmg_api_word_t  *words;

    words = l->words;
    same = 0;

    for (k = 0; k < l->n; k++) {
        if (llmg_str_eq(words[k].name, words[i].name)) {
            if (k < i) {
                return LLMG_OK;
            }

            same++;
        }
    }

    rc = llmg_buf_putc(out, ',');

    if (rc == LLMG_OK) {
        rc = llmg_api_line_string(out, words[i].name);
    }

    if (rc == LLMG_OK) {
        rc = llmg_buf_puts(out, same > 1 ? ":[" : ":");
    }

    for (k = i; rc == LLMG_OK && k < l->n; k++) {

        if (!llmg_str_eq(words[k].name, words[i].name)) {
            continue;
        }

        if (k != i) {
            rc = llmg_buf_putc(out, ',');
        }

        if (rc == LLMG_OK) {
            rc = llmg_api_line_value(out, &words[k]);
        }
    }

    return (rc == LLMG_OK && same > 1) ? llmg_buf_putc(out, ']') : rc;
}


/* times must be numbers, as in tokens; all else is a string */

static llmg_status_t
llmg_api_line_value(llmg_buf_t *out, const llmg_api_word_t *word)
{
    if ((llmg_str_eqz(word->name, "exp") || llmg_str_eqz(word->name, "nbf")
         || llmg_str_eqz(word->name, "iat"))
        && llmg_decimal_valid(word->value))
    {
        return llmg_buf_append(out, word->value.data, word->value.len);
    }

    return llmg_api_line_string(out, word->value);
}


static llmg_status_t
llmg_api_line_string(llmg_buf_t *out, llmg_str_t s)
{
    llmg_status_t  rc;

    rc = llmg_buf_putc(out, '"');

    if (rc == LLMG_OK) {
        rc = llmg_json_escape(out, s);
    }

    return rc == LLMG_OK ? llmg_buf_putc(out, '"') : rc;
}
