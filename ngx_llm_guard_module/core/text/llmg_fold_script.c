/*
 * Words of other scripts, which fold to letters as long as they are: taken word
 * by word, without a look at each letter by each step.
 */

#include "llmg_fold_step.h"


/* a character as it will be */
typedef struct {
    uint32_t  cp;
    unsigned  size;             /* bytes of it, before and after */
    unsigned  letter;
    unsigned  like;
} llmg_fold_char_t;


/*
 * The character at p, which is not ASCII: 1 when it becomes one that is as
 * long, and does nothing to what is before it.
 */

static llmg_inline int
llmg_fold_one(llmg_fold_char_t *c, const unsigned char *p,
    const unsigned char *end)
{
    unsigned         value;
    uint32_t         cp;
    const uint32_t  *pool;

    if (p[0] >= 0xC2 && p[0] < 0xE0 && end - p >= 2
        && (p[1] & 0xC0) == 0x80)
    {
        c->size = 2;
        cp = (p[0] & 0x1FU) << 6 | (p[1] & 0x3FU);

    } else if (p[0] >= 0xE1 && p[0] < 0xF0 && p[0] != 0xED && end - p >= 3
               && (p[1] & 0xC0) == 0x80 && (p[2] & 0xC0) == 0x80)
    {
        c->size = 3;
        cp = (p[0] & 0x0FU) << 12 | (p[1] & 0x3FU) << 6 | (p[2] & 0x3FU);

    } else {
        return 0;
    }

    value = llmg_fold_value(cp);
    c->like = 0;

    if (value < LLMG_FOLD_POOL) {
        c->cp = cp;
        c->letter = (value == LLMG_FOLD_LETTER);

        return value <= LLMG_FOLD_LETTER;
    }

    pool = &llmg_fold_pool[value];
    cp = pool[1];

    if ((pool[0] & 0xFF) != 1
        || (c->size == 2 ? cp - 0x80 >= 0x780 : cp - 0x800 >= 0xF800))
    {
        return 0;
    }

    c->cp = cp;
    c->like = pool[0] >> 8;
    c->letter = 1;

    if (c->like != 0) {
        return 1;
    }

    /* it is folded itself: one more look says as what */

    value = llmg_fold_value(cp);

    if (value >= LLMG_FOLD_POOL) {
        pool = &llmg_fold_pool[value];
        c->like = pool[0] >> 8;

        return (pool[0] & 0xFF) == 1 && c->like != 0 && pool[1] == cp;
    }

    c->letter = (value == LLMG_FOLD_LETTER);

    return value <= LLMG_FOLD_LETTER;
}


static llmg_inline void
llmg_fold_put(unsigned char *dst, const llmg_fold_char_t *c)
{
    if (c->size == 2) {
        dst[0] = (unsigned char) (0xC0 | c->cp >> 6);
        dst[1] = (unsigned char) (0x80 | (c->cp & 0x3F));
        return;
    }

    dst[0] = (unsigned char) (0xE0 | c->cp >> 12);
    dst[1] = (unsigned char) (0x80 | (c->cp >> 6 & 0x3F));
    dst[2] = (unsigned char) (0x80 | (c->cp & 0x3F));
}


/* may a mark, or what is dropped before one, be at p? */

static llmg_inline int
llmg_fold_joins(const unsigned char *p, const unsigned char *end)
{
    llmg_fold_char_t  c;

    return p == end || (*p >= 0x80 && !llmg_fold_one(&c, p, end));
}


/* without a look at words */

static size_t
llmg_fold_script_bare(llmg_fold_t *f, const unsigned char *p,
    const unsigned char *end)
{
    size_t                n;
    unsigned char        *dst;
    llmg_fold_char_t      c;
    const unsigned char  *start;

    start = p;
    dst = f->out.data + f->out.len;

    while (p < end) {

        if (*p < 0x80) {
            *dst++ = (*p - 'A' + 0U < 26) ? *p | 0x20 : *p;
            p++;
            continue;
        }

        if (!llmg_fold_one(&c, p, end)) {
            break;
        }

        llmg_fold_put(dst, &c);
        dst += c.size;
        p += c.size;
    }

    /* what is next may go with the last one */

    if (p > start && p[-1] >= 0x80 && llmg_fold_joins(p, end)) {
        do {
            p--;
        } while ((*p & 0xC0) == 0x80);
    }

    n = (size_t) (p - start);

    return n;
}


/*
 * Words with what is behind them, each of two letters and more, of which no
 * step would make others.
 */

static size_t
llmg_fold_script_words(llmg_fold_t *f, const unsigned char *p,
    const unsigned char *end)
{
    unsigned              n, like, other, latin;
    unsigned char        *dst;
    llmg_fold_char_t      c;
    const unsigned char  *start, *word;

    start = p;
    dst = f->out.data + f->out.len;
    latin = f->latin;

    for ( /* void */ ; /* void */ ; p = word) {
        word = p;
        n = 0;
        like = 0;
        other = 0;

        for ( ;; ) {

            if (word == end || *word < 0x80 || !llmg_fold_one(&c, word, end)
                || !c.letter || n == LLMG_FOLD_WORD)
            {
                break;
            }

            if (c.like) {
                like++;

            } else {
                other++;
            }

            llmg_fold_put(dst, &c);
            dst += c.size;
            word += c.size;
            n++;
        }

        if (n < 2 || word == end
            || (like != 0 && other == 0 && latin == LLMG_FOLD_LATIN))
        {
            break;
        }

        /* it ends at what is no letter, no digit and no sign for one */

        if (*word < 0x80) {

            if (llmg_fold_lower(*word) || llmg_fold_digit(*word)
                || llmg_fold_sign(*word))
            {
                break;
            }

            *dst++ = *word++;

        } else {

            if (!llmg_fold_one(&c, word, end) || c.letter
                || llmg_fold_sign(c.cp)
                || llmg_fold_joins(word + c.size, end))
            {
                break;
            }

            llmg_fold_put(dst, &c);
            dst += c.size;
            word += c.size;
        }

        latin = (other != 0) ? 0 : latin;
    }

    f->latin = latin;

    if (p != start) {
        f->blank = (p[-1] <= ' ');
    }

    return (size_t) (p - start);
}


size_t
llmg_fold_script(llmg_fold_t *f, const unsigned char *p,
    const unsigned char *end)
{
    size_t         n;
    llmg_status_t  rc;

    if (end - p > LLMG_FOLD_SCRIPT) {
        end = p + LLMG_FOLD_SCRIPT;
    }

    rc = llmg_buf_reserve(&f->out, LLMG_FOLD_SCRIPT);
    if (rc != LLMG_OK) {
        f->status = rc;
        return 0;
    }

    n = (f->flags & LLMG_FOLD_DISGUISE) ? llmg_fold_script_words(f, p, end)
                                        : llmg_fold_script_bare(f, p, end);

    if (n != 0) {
        llmg_fold_map(f, n, f->in, f->in + (uint32_t) n, 0);
        f->out.len += n;
    }

    return n;
}
