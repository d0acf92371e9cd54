/*
 * Byte slices and growable output.
 */

#ifndef _LLMG_BYTES_H_INCLUDED_
#define _LLMG_BYTES_H_INCLUDED_


#include "llmg_arena.h"


/*
 * Output that grows in an arena by doubling; what it outgrows stays in the
 * arena until the request ends, so at most twice the final size is used.
 */
typedef struct {
    llmg_arena_t   *arena;
    unsigned char  *data;
    size_t          len;
    size_t          cap;
} llmg_buf_t;


#define llmg_str_set(s, d, n)                                                 \
    (s)->len = (n); (s)->data = (const unsigned char *) (d)


/* eight or four bytes at p, the first one lowest on every machine */

static llmg_inline uint64_t
llmg_load64(const unsigned char *p)
{
    uint64_t  v;

    memcpy(&v, p, sizeof(uint64_t));

#if (__BYTE_ORDER__ == __ORDER_BIG_ENDIAN__)
    v = __builtin_bswap64(v);
#endif

    return v;
}


static llmg_inline uint32_t
llmg_load32(const unsigned char *p)
{
    uint32_t  v;

    memcpy(&v, p, sizeof(uint32_t));

#if (__BYTE_ORDER__ == __ORDER_BIG_ENDIAN__)
    v = __builtin_bswap32(v);
#endif

    return v;
}


/* n equal bytes; quicker than memcmp() for names */

static llmg_inline int
llmg_same(const void *one, const void *two, size_t n)
{
    uint32_t              x, y, z, w;
    uint64_t              a, b, c, d;
    const unsigned char  *p = one;
    const unsigned char  *q = two;

    if (n >= 4 && n < 8) {
        memcpy(&x, p, 4);
        memcpy(&y, q, 4);
        memcpy(&z, p + n - 4, 4);
        memcpy(&w, q + n - 4, 4);

        return ((x ^ y) | (z ^ w)) == 0;
    }

    if (n >= 8 && n <= 16) {
        memcpy(&a, p, 8);
        memcpy(&b, q, 8);
        memcpy(&c, p + n - 8, 8);
        memcpy(&d, q + n - 8, 8);

        return ((a ^ b) | (c ^ d)) == 0;
    }

    return memcmp(p, q, n) == 0;
}


/* 1 when equal, 0 when not; caseeq folds ASCII letters only. */
int llmg_str_eq(llmg_str_t a, llmg_str_t b);
int llmg_str_caseeq(llmg_str_t a, llmg_str_t b);
int llmg_str_eqz(llmg_str_t a, const char *z);

/* 1 when "s" begins with "head", ASCII letters in any case */
int llmg_str_casebegins(llmg_str_t s, llmg_str_t head);

/* 1 when "s" ends in "tail" */
int llmg_str_ends(llmg_str_t s, const char *tail);

/*
 * 1 when "s" matches "glob", where '*' stands for any run of bytes.  Linear in
 * len(s) times the number of stars.
 */
int llmg_str_glob(llmg_str_t s, llmg_str_t glob);

/*
 * The same, with ASCII letters in any case, and as if neither had "skip" in it;
 * 0 skips nothing.
 */
int llmg_str_globs(llmg_str_t s, llmg_str_t glob, unsigned char skip);

/* A whole number of ASCII digits, from 0 to "max" (up to 10^17); else -1. */
int64_t llmg_str_number(llmg_str_t s, uint64_t max);

llmg_str_t llmg_str(const char *z);


void llmg_buf_init(llmg_buf_t *b, llmg_arena_t *a);

/* Where there is no room for "more" bytes: as llmg_buf_reserve(). */
llmg_status_t llmg_buf_grow(llmg_buf_t *b, size_t more);

/* Room for "more" bytes behind len.  LLMG_OK, LLMG_LIMIT or LLMG_ERROR. */
static inline llmg_status_t
llmg_buf_reserve(llmg_buf_t *b, size_t more)
{
    return (more <= b->cap - b->len) ? LLMG_OK : llmg_buf_grow(b, more);
}

/* LLMG_OK, LLMG_LIMIT or LLMG_ERROR; on failure the content is unchanged. */
static inline llmg_status_t
llmg_buf_append(llmg_buf_t *b, const void *data, size_t len)
{
    llmg_status_t  rc;

    if (len > b->cap - b->len) {
        rc = llmg_buf_reserve(b, len);
        if (rc != LLMG_OK) {
            return rc;
        }
    }

    if (len != 0) {
        memcpy(b->data + b->len, data, len);
        b->len += len;
    }

    return LLMG_OK;
}


static inline llmg_status_t
llmg_buf_puts(llmg_buf_t *b, const char *z)
{
    return llmg_buf_append(b, z, strlen(z));
}


static inline llmg_status_t
llmg_buf_putc(llmg_buf_t *b, unsigned char c)
{
    return llmg_buf_append(b, &c, 1);
}


/* in decimal */
llmg_status_t llmg_buf_uint(llmg_buf_t *b, uint64_t n);

/* snprintf() behind len; for short, trusted formats that need not be quick */
llmg_status_t llmg_buf_printf(llmg_buf_t *b, const char *fmt, ...)
    __attribute__((format(printf, 2, 3)));


#endif /* _LLMG_BYTES_H_INCLUDED_ */
