/*
 * Our scanner and yajl over the same bytes: both accept and tell of the same
 * tokens, or both refuse.  Where yajl is known to accept more, the reason of
 * our refusal is looked at:
 *
 *   - bytes that are not UTF-8: yajl lets pass overlong forms, surrogates and
 *     what is above U+10FFFF; here another decoder says whether we are right
 *   - a \\u escape of half a pair: yajl makes "?" of it
 *   - vertical tabs and form feeds between tokens: yajl takes them for blanks
 *   - half a token behind the document: yajl waits for the rest of it; as an
 *     element of an array it refuses the same bytes
 *   - nesting beyond our bound: yajl has none
 *
 * Names that are there twice yajl does not mind at all: they are compared with
 * what a plain search finds.
 */

#ifndef _JSON_YAJL_H_INCLUDED_
#define _JSON_YAJL_H_INCLUDED_


#include <stdlib.h>

#include <yajl/yajl_parse.h>

#include "llmg_json_scan.h"
#include "llmg_json_text.h"


/* tokens one behind the other: a letter, a length, and bytes */

typedef struct {
    unsigned char  *data;
    size_t          len;
    size_t          cap;
} json_log_t;


static void
json_log(json_log_t *log, char type, const void *bytes, size_t len)
{
    size_t  need;

    need = log->len + 1 + sizeof(len) + len;

    if (need > log->cap) {
        log->cap = need * 2;
        log->data = realloc(log->data, log->cap);

        if (log->data == NULL) {
            abort();
        }
    }

    log->data[log->len] = (unsigned char) type;
    memcpy(log->data + log->len + 1, &len, sizeof(len));

    if (len != 0) {
        memcpy(log->data + log->len + 1 + sizeof(len), bytes, len);
    }

    log->len = need;
}


/* what yajl says */

static int
json_yajl_null(void *log)
{
    json_log(log, 'n', NULL, 0);
    return 1;
}


static int
json_yajl_boolean(void *log, int truth)
{
    json_log(log, truth ? 't' : 'f', NULL, 0);
    return 1;
}


static int
json_yajl_number(void *log, const char *s, size_t len)
{
    json_log(log, '0', s, len);
    return 1;
}


static int
json_yajl_string(void *log, const unsigned char *s, size_t len)
{
    json_log(log, '"', s, len);
    return 1;
}


static int
json_yajl_key(void *log, const unsigned char *s, size_t len)
{
    json_log(log, ':', s, len);
    return 1;
}


static int
json_yajl_map(void *log)
{
    json_log(log, '{', NULL, 0);
    return 1;
}


static int
json_yajl_map_end(void *log)
{
    json_log(log, '}', NULL, 0);
    return 1;
}


static int
json_yajl_array(void *log)
{
    json_log(log, '[', NULL, 0);
    return 1;
}


static int
json_yajl_array_end(void *log)
{
    json_log(log, ']', NULL, 0);
    return 1;
}


static int
json_yajl_reads(llmg_str_t doc, json_log_t *log)
{
    int          ok;
    yajl_handle  yajl;

    static yajl_callbacks  callbacks = {
        json_yajl_null, json_yajl_boolean, NULL, NULL, json_yajl_number,
        json_yajl_string, json_yajl_map, json_yajl_key, json_yajl_map_end,
        json_yajl_array, json_yajl_array_end
    };

    yajl = yajl_alloc(&callbacks, NULL, log);
    if (yajl == NULL) {
        abort();
    }

    ok = yajl_parse(yajl, doc.data, doc.len) == yajl_status_ok
         && yajl_complete_parse(yajl) == yajl_status_ok;

    yajl_free(yajl);

    return ok;
}


/* what we say; strings by both ways there are to unescape them */

static llmg_status_t
json_we_read(llmg_str_t doc, const llmg_json_limits_t *limits, json_log_t *log,
    const char **error, size_t *at)
{
    size_t              n;
    llmg_json_t         json;
    llmg_arena_t       *arena;
    llmg_status_t       rc;
    unsigned char      *text, *copy;
    llmg_json_token_t   token;

    static const char  letters[] = "?{}[]:\"0tfn";

    arena = llmg_arena_create(256 * 1024 * 1024);
    text = malloc(doc.len + 1);
    copy = malloc(doc.len + 1);

    if (arena == NULL || text == NULL || copy == NULL
        || llmg_json_init(&json, arena, doc, limits) != LLMG_OK)
    {
        abort();
    }

    json.copy = copy;

    for ( ;; ) {
        rc = llmg_json_next(&json, &token);

        if (rc != LLMG_OK || token.type == LLMG_JSON_END) {
            break;
        }

        switch (token.type) {

        case LLMG_JSON_STRING:
        case LLMG_JSON_NAME:
            n = llmg_json_unescape(text, token.raw);

            if (token.type == LLMG_JSON_STRING
                && (n != token.copied || memcmp(text, copy, n) != 0))
            {
                abort();
            }

            json_log(log, letters[token.type], text, n);
            break;

        case LLMG_JSON_NUMBER:
            json_log(log, letters[token.type], token.raw.data, token.raw.len);
            break;

        default:
            json_log(log, letters[token.type], NULL, 0);
        }
    }

    *error = json.error;
    *at = (size_t) (json.pos - doc.data);

    free(text);
    free(copy);
    llmg_arena_destroy(arena);

    return rc;
}


/* UTF-8 by what it means: the number, and that nothing shorter says it */

static int
json_is_utf8(llmg_str_t doc)
{
    size_t         i, n, k;
    uint32_t       c;
    unsigned char  first;

    for (i = 0; i < doc.len; i += n) {
        first = doc.data[i];

        n = first < 0x80 ? 1 : (first & 0xE0) == 0xC0 ? 2
            : (first & 0xF0) == 0xE0 ? 3 : (first & 0xF8) == 0xF0 ? 4 : 0;

        if (n == 0 || n > doc.len - i) {
            return 0;
        }

        c = (n == 1) ? first : first & (0x7Fu >> n);

        for (k = 1; k < n; k++) {
            if ((doc.data[i + k] & 0xC0) != 0x80) {
                return 0;
            }

            c = c << 6 | (doc.data[i + k] & 0x3F);
        }

        if ((n == 2 && c < 0x80) || (n == 3 && c < 0x800)
            || (n == 4 && c < 0x10000) || c > 0x10FFFF
            || (c >= 0xD800 && c <= 0xDFFF))
        {
            return 0;
        }
    }

    return 1;
}


/* whether a name is twice in one object; -1: too many to look for it */

#define JSON_NAMES   500
#define JSON_DEPTH   64

static int
json_has_twice(const json_log_t *log)
{
    size_t                i, k, len, depth, n, base[JSON_DEPTH];
    llmg_str_t            names[JSON_NAMES];
    const unsigned char  *bytes;

    depth = 0;
    n = 0;
    base[0] = 0;

    for (i = 0; i < log->len; i += 1 + sizeof(len) + len) {
        memcpy(&len, log->data + i + 1, sizeof(len));
        bytes = log->data + i + 1 + sizeof(len);

        switch (log->data[i]) {

        case '{':
        case '[':
            if (++depth == JSON_DEPTH) {
                return -1;
            }

            base[depth] = n;
            break;

        case '}':
        case ']':
            n = base[depth--];
            break;

        case ':':
            for (k = base[depth]; k < n; k++) {
                if (names[k].len == len
                    && memcmp(names[k].data, bytes, len) == 0)
                {
                    return 1;
                }
            }

            if (n == JSON_NAMES) {
                return -1;
            }

            names[n].data = bytes;
            names[n++].len = len;
            break;

        default:
            break;
        }
    }

    return 0;
}


/* whether yajl takes it for one element of an array */

static int
json_yajl_reads_element(llmg_str_t doc)
{
    int             ok;
    json_log_t      log = { NULL, 0, 0 };
    llmg_str_t      array;
    unsigned char  *bytes;

    bytes = malloc(doc.len + 2);
    if (bytes == NULL) {
        abort();
    }

    bytes[0] = '[';
    memcpy(bytes + 1, doc.data, doc.len);
    bytes[doc.len + 1] = ']';
    llmg_str_set(&array, bytes, doc.len + 2);

    ok = json_yajl_reads(array, &log);

    free(bytes);
    free(log.data);

    return ok;
}


/* whether yajl has a reason to accept what we refuse */

static int
json_yajl_may_accept(llmg_str_t doc, const char *error, size_t at)
{
    if (!json_is_utf8(doc) || strcmp(error, "lone surrogate") == 0) {
        return 1;
    }

    if (at < doc.len && (doc.data[at] == '\v' || doc.data[at] == '\f')) {
        return 1;
    }

    return strcmp(error, "data after the document") == 0
           && !json_yajl_reads_element(doc);
}


/*
 * What is wrong, or NULL.  "accepted" (may be NULL) tells whether the document
 * was one.
 */

static const char *
json_differs(llmg_str_t doc, int *accepted)
{
    int             theirs, twice;
    size_t          at;
    json_log_t      a = { NULL, 0, 0 }, b = { NULL, 0, 0 }, c = { NULL, 0, 0 };
    const char     *error, *wrong;
    llmg_status_t   rc;

    static const llmg_json_limits_t  any = {
        .depth = LLMG_JSON_DEPTH_LIMIT - 1, .members = 1000000, .seed = 1,
        .unique = 0
    };
    static const llmg_json_limits_t  strict = {
        .depth = LLMG_JSON_DEPTH_LIMIT - 1, .members = 1000000, .seed = 1,
        .unique = 1
    };

    wrong = NULL;
    theirs = json_yajl_reads(doc, &a);
    rc = json_we_read(doc, &any, &b, &error, &at);

    if (accepted != NULL) {
        *accepted = (rc == LLMG_OK);
    }

    if (rc == LLMG_OK && !json_is_utf8(doc)) {
        wrong = "accepted what is not UTF-8";

    } else if (rc == LLMG_OK && !theirs) {
        wrong = "accepted what yajl refuses";

    } else if (rc == LLMG_OK
               && (a.len != b.len || memcmp(a.data, b.data, a.len) != 0))
    {
        wrong = "other tokens than yajl's";

    } else if (rc == LLMG_LIMIT) {
        wrong = strcmp(error, "nesting too deep") == 0 ? NULL : error;

    } else if (rc == LLMG_ERROR) {
        wrong = "no memory";

    } else if (rc == LLMG_INVALID && theirs
               && !json_yajl_may_accept(doc, error, at))
    {
        wrong = "refused what yajl accepts";
    }

    if (wrong == NULL && rc == LLMG_OK) {
        twice = json_has_twice(&b);
        rc = json_we_read(doc, &strict, &c, &error, &at);

        if (twice == 1
            && (rc != LLMG_INVALID || strcmp(error, "duplicate member") != 0))
        {
            wrong = "a name that is there twice was not seen";
        }

        if (twice == 0 && rc != LLMG_OK) {
            wrong = "names taken for the same that are not";
        }
    }

    free(a.data);
    free(b.data);
    free(c.data);

    return wrong;
}


#endif /* _JSON_YAJL_H_INCLUDED_ */
