#include "llmg_data.h"
#include "llmg_base64.h"


static int llmg_data_next(const unsigned char **p, const unsigned char *end,
    int *coded);
static const unsigned char *llmg_data_scheme(llmg_str_t s, int *coded);


/*
 * The next byte as lenient readers see it: percent-decoded, line breaks and
 * tabs left out; -1 at the end.
 */

static int
llmg_data_next(const unsigned char **p, const unsigned char *end, int *coded)
{
    llmg_str_t     s;
    unsigned char  c, octet[3];

    while (*p < end) {

        if (**p == '%' && end - *p > 2) {
            llmg_str_set(&s, *p, 3);

            if (llmg_data_unpercent(octet, s) == 1) {
                c = octet[0];
                *p += 3;
                *coded = 1;
                return c;
            }
        }

        c = *(*p)++;

        if (c != '\t' && c != '\r' && c != '\n') {
            *coded = 0;
            return c;
        }
    }

    return -1;
}


/* what is behind "data:", or NULL */

static const unsigned char *
llmg_data_scheme(llmg_str_t s, int *coded)
{
    int                   c, k, one;
    const unsigned char  *p, *end;

    static const char  scheme[] = "data:";

    p = s.data;
    end = s.data + s.len;

    while (p < end) {

        if (*p <= ' ') {
            p++;

        } else if (end - p > 1 && p[0] == 0xC2 && p[1] == 0xA0) {
            p += 2;

        } else if (end - p > 2 && p[0] == 0xEF && p[1] == 0xBB
                   && p[2] == 0xBF)
        {
            p += 3;

        } else {
            break;
        }
    }

    *coded = 0;
    one = 0;

    for (k = 0; scheme[k] != '\0'; k++) {
        c = llmg_data_next(&p, end, &one);
        *coded |= one;

        if (c >= 'A' && c <= 'Z') {
            c |= 0x20;
        }

        if (c != scheme[k]) {
            return NULL;
        }
    }

    return p;
}


int
llmg_data_uri(llmg_str_t s, llmg_data_uri_t *uri)
{
    int                   c, base64, coded, first, one, quoted;
    char                  word[8];
    size_t                n;
    const unsigned char  *p, *end, *at, *head, *type, *comma, *inner;

    head = llmg_data_scheme(s, &coded);
    if (head == NULL) {
        return 0;
    }

    p = head;
    end = s.data + s.len;
    type = NULL;
    comma = NULL;
    inner = NULL;
    base64 = 0;
    quoted = 0;
    first = 1;
    n = 0;

    for ( ;; ) {
        at = p;
        c = llmg_data_next(&p, end, &one);

        if (c == -1) {
            break;
        }

        if (c == ',' && (coded || !one)) {

            if (!quoted) {
                comma = p;

            } else if (inner == NULL) {
                inner = p;
            }
        }

        if (c == ';' || comma == p || inner == p) {

            if (first) {
                type = at;

            } else if (n == 6 && memcmp(word, "base64", 6) == 0) {
                base64 = 1;
            }

            first = 0;
            n = 0;

            if (comma != NULL) {
                break;
            }

            continue;
        }

        if (c == '"') {
            quoted = !quoted;
        }

        if (c > ' ' && n < sizeof(word)) {
            word[n++] = (char) ((c >= 'A' && c <= 'Z') ? c | 0x20 : c);
        }
    }

    if (comma == NULL) {
        comma = inner;
    }

    if (comma == NULL || comma == end) {
        return 0;
    }

    llmg_str_set(&uri->type, head, (size_t) (type - head));
    llmg_str_set(&uri->data, comma, (size_t) (end - comma));

    uri->type = llmg_data_type(uri->type);
    uri->head = (size_t) (comma - s.data) - 1;
    uri->base64 = (base64 != 0);
    uri->how = LLMG_DATA_PERCENT;
    uri->strict = 1;

    if (base64) {

        /* where the data begins is read in two ways if a comma is quoted */

        uri->strict = (inner == NULL && llmg_base64_is(uri->data));
        uri->how = (memchr(comma, '%', uri->data.len) != NULL)
                   ? LLMG_DATA_ESCAPED : LLMG_DATA_JOINED;
    }

    return 1;
}


int
llmg_data_common(llmg_str_t head)
{
    size_t      i;

    static const char *const  heads[] = {
        "data:image/png;base64", "data:image/jpeg;base64",
        "data:image/jpg;base64", "data:image/webp;base64",
        "data:image/gif;base64", "data:application/pdf;base64",
        "data:text/plain;base64", "data:text/csv;base64",
        "data:audio/wav;base64", "data:audio/mpeg;base64",
        "data:video/mp4;base64", "data:application/json;base64",
        "data:application/octet-stream;base64", "data:;base64", NULL
    };

    for (i = 0; heads[i] != NULL; i++) {
        if (llmg_str_caseeq(head, llmg_str(heads[i]))) {
            return 1;
        }
    }

    return 0;
}
