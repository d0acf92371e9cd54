#include "llmg_bidi.h"
#include "llmg_bits.h"


/* bytes of each of these characters */
#define LLMG_BIDI_LEN   3


/* what ends text, and how far it is not there, of any beginning */
typedef struct {
    unsigned char   bytes[LLMG_BIDI_LEN];
    size_t          none;
} llmg_bidi_end_t;


static llmg_status_t llmg_bidi_close(llmg_str_t text, size_t at, int more,
    llmg_bidi_end_t *close, size_t *end);
static size_t llmg_bidi_next(llmg_str_t text, size_t i, size_t last,
    unsigned char c);


/*
 * The first bytes of a mark at "at": LLMG_OK: *set and *last are the two behind
 * 0xE2; LLMG_AGAIN: the text cuts it; LLMG_DECLINED.
 */

static llmg_status_t
llmg_bidi_mark(llmg_str_t text, size_t at, int more, unsigned *set,
    unsigned *last)
{
    size_t                left;
    const unsigned char  *p;

    p = text.data + at;
    left = text.len - at;

    if ((left > 0 && p[0] != 0xE2)
        || (left > 1 && p[1] != 0x80 && p[1] != 0x81))
    {
        return LLMG_DECLINED;
    }

    if (left < LLMG_BIDI_LEN) {
        return more ? LLMG_AGAIN : LLMG_DECLINED;
    }

    *set = p[1];
    *last = p[2];

    return LLMG_OK;
}


llmg_status_t
llmg_bidi_override(llmg_str_t text, size_t at, int more, size_t *end)
{
    unsigned         set, last;
    llmg_status_t    rc;
    llmg_bidi_end_t  close = { { 0xE2, 0x80, 0xAC }, 0 };

    rc = llmg_bidi_mark(text, at, more, &set, &last);

    if (rc != LLMG_OK) {
        return rc;
    }

    if (set != 0x80 || (last != 0xAD && last != 0xAE)) {
        return LLMG_DECLINED;
    }

    return llmg_bidi_close(text, at + LLMG_BIDI_LEN, more, &close, end);
}


llmg_status_t
llmg_bidi_embed(llmg_str_t text, size_t at, int more, size_t *end)
{
    unsigned          i, set, last;
    llmg_status_t     rc;
    llmg_bidi_end_t  *close;
    llmg_bidi_end_t   closes[] = { { { 0xE2, 0x80, 0xAC }, 0 },
                                   { { 0xE2, 0x81, 0xA9 }, 0 } };

    for (i = 0; i < LLMG_BIDI_MARKS; i++) {
        rc = llmg_bidi_mark(text, at, more, &set, &last);

        if (rc == LLMG_AGAIN) {
            return rc;
        }

        close = NULL;

        if (rc == LLMG_OK && set == 0x80 && (last == 0xAA || last == 0xAB)) {
            close = &closes[0];

        } else if (rc == LLMG_OK && set == 0x81 && last >= 0xA6
                   && last <= 0xA8)
        {
            close = &closes[1];
        }

        if (close == NULL) {
            break;
        }

        rc = llmg_bidi_close(text, at + LLMG_BIDI_LEN, more, close, &at);

        if (rc != LLMG_OK) {
            return rc;
        }
    }

    *end = at;

    return (i == 0) ? LLMG_DECLINED : LLMG_OK;
}


/* *end: behind what ends the text that begins at "at", or "at" without it */

static llmg_status_t
llmg_bidi_close(llmg_str_t text, size_t at, int more, llmg_bidi_end_t *close,
    size_t *end)
{
    size_t                i, k, last;
    const unsigned char  *p;

    p = text.data;
    last = at + LLMG_BIDI_SPAN;
    i = (close->none > at) ? close->none : at;

    for ( ;; ) {
        i = llmg_bidi_next(text, i, last, close->bytes[LLMG_BIDI_LEN - 1]);

        if (i > last) {
            break;
        }

        for (k = 0; k < LLMG_BIDI_LEN && i + k < text.len; k++) {
            if (p[i + k] != close->bytes[k]) {
                break;
            }
        }

        if (k == LLMG_BIDI_LEN) {
            *end = i + k;
            return LLMG_OK;
        }

        if (i + k == text.len) {

            if (more) {
                return LLMG_AGAIN;
            }

            break;
        }

        if (p[i] == '\n') {
            break;
        }

        i++;
    }

    close->none = i;
    *end = at;

    return LLMG_OK;
}


/*
 * The next place where a line ends, or a character whose last byte is "c"; near
 * the end of the text, the next place of all.  Behind "last", none is needed.
 */

static size_t
llmg_bidi_next(llmg_str_t text, size_t i, size_t last, unsigned char c)
{
    unsigned              bits;
    const unsigned char  *p;

    p = text.data;

    while (i <= last && i + LLMG_BIDI_LEN - 1 + LLMG_BITS <= text.len) {
        bits = llmg_bits_is(llmg_bits_load(p + i), '\n')
               | llmg_bits_is(llmg_bits_load(p + i + LLMG_BIDI_LEN - 1), c);

        if (bits != 0) {
            return i + (size_t) __builtin_ctz(bits);
        }

        i += LLMG_BITS;
    }

    return i;
}
