#include <stdarg.h>
#include <stdio.h>

#include "llmg_bytes.h"


#define LLMG_BUF_MIN   256
#define LLMG_BUF_UINT  20      /* digits */


static unsigned char
llmg_lower(unsigned char c)
{
    return (c >= 'A' && c <= 'Z') ? (unsigned char) (c | 0x20) : c;
}


int
llmg_str_eq(llmg_str_t a, llmg_str_t b)
{
    return a.len == b.len && (a.len == 0 || memcmp(a.data, b.data, a.len) == 0);
}


int
llmg_str_caseeq(llmg_str_t a, llmg_str_t b)
{
    size_t  i;

    if (a.len != b.len) {
        return 0;
    }

    for (i = 0; i < a.len; i++) {
        if (llmg_lower(a.data[i]) != llmg_lower(b.data[i])) {
            return 0;
        }
    }

    return 1;
}


int
llmg_str_casebegins(llmg_str_t s, llmg_str_t head)
{
    if (s.len < head.len) {
        return 0;
    }

    s.len = head.len;

    return llmg_str_caseeq(s, head);
}


int
llmg_str_eqz(llmg_str_t a, const char *z)
{
    return llmg_str_eq(a, llmg_str(z));
}


int
llmg_str_ends(llmg_str_t s, const char *tail)
{
    size_t  n;

    n = strlen(tail);

    return s.len >= n && memcmp(s.data + s.len - n, tail, n) == 0;
}


static llmg_inline int
llmg_str_match(llmg_str_t s, llmg_str_t glob, int any, unsigned char skip)
{
    size_t         i, g, star, mark;
    unsigned char  a, b;

    i = 0;
    g = 0;
    star = SIZE_MAX;
    mark = 0;

    for ( ;; ) {

        while (skip && g < glob.len && glob.data[g] == skip) {
            g++;
        }

        while (skip && i < s.len && s.data[i] == skip) {
            i++;
        }

        if (i >= s.len) {
            break;
        }

        if (g < glob.len && glob.data[g] == '*') {
            star = g++;
            mark = i;
            continue;
        }

        if (g < glob.len) {
            a = s.data[i];
            b = glob.data[g];

            if (a == b || (any && llmg_lower(a) == llmg_lower(b))) {
                g++;
                i++;
                continue;
            }
        }

        if (star == SIZE_MAX) {
            return 0;
        }

        g = star + 1;
        i = ++mark;
    }

    while (g < glob.len
           && (glob.data[g] == '*' || (skip && glob.data[g] == skip)))
    {
        g++;
    }

    return g == glob.len;
}


int
llmg_str_glob(llmg_str_t s, llmg_str_t glob)
{
    return llmg_str_match(s, glob, 0, 0);
}


int
llmg_str_globs(llmg_str_t s, llmg_str_t glob, unsigned char skip)
{
    return llmg_str_match(s, glob, 1, skip);
}


int64_t
llmg_str_number(llmg_str_t s, uint64_t max)
{
    size_t         i;
    uint64_t       n;
    unsigned char  c;

    n = 0;

    for (i = 0; i < s.len; i++) {
        c = (unsigned char) (s.data[i] - '0');

        if (c > 9) {
            return -1;
        }

        n = n * 10 + c;

        if (n > max) {
            return -1;
        }
    }

    return (s.len != 0) ? (int64_t) n : -1;
}


llmg_str_t
llmg_str(const char *z)
{
    llmg_str_t  s;

    s.len = strlen(z);
    s.data = (const unsigned char *) z;

    return s;
}


void
llmg_buf_init(llmg_buf_t *b, llmg_arena_t *a)
{
    b->arena = a;
    b->data = NULL;
    b->len = 0;
    b->cap = 0;
}


llmg_status_t
llmg_buf_grow(llmg_buf_t *b, size_t more)
{
    size_t          cap;
    unsigned char  *p;

    if (more > SIZE_MAX / 4 - b->len) {
        return LLMG_LIMIT;
    }

    cap = b->cap * 2;

    if (cap < b->len + more) {
        cap = b->len + more;
    }

    if (cap < LLMG_BUF_MIN) {
        cap = LLMG_BUF_MIN;
    }

    p = llmg_arena_alloc(b->arena, cap);
    if (p == NULL) {
        return llmg_arena_status(b->arena);
    }

    if (b->len != 0) {
        memcpy(p, b->data, b->len);
    }

    b->data = p;
    b->cap = cap;

    return LLMG_OK;
}


llmg_status_t
llmg_buf_uint(llmg_buf_t *b, uint64_t n)
{
    size_t          size;
    uint64_t        rest;
    unsigned char  *p;
    llmg_status_t   rc;

    static const char  pairs[] =
        "00010203040506070809" "10111213141516171819"
        "20212223242526272829" "30313233343536373839"
        "40414243444546474849" "50515253545556575859"
        "60616263646566676869" "70717273747576777879"
        "80818283848586878889" "90919293949596979899";

    if (n < 10) {
        return llmg_buf_putc(b, (unsigned char) ('0' + n));
    }

    rc = llmg_buf_reserve(b, LLMG_BUF_UINT);
    if (rc != LLMG_OK) {
        return rc;
    }

    size = 2;

    for (rest = n / 100; rest != 0; rest /= 10) {
        size++;
    }

    b->len += size;
    p = b->data + b->len;

    for ( /* void */ ; n > 99; n = rest) {
        rest = n / 100;
        p -= 2;
        memcpy(p, pairs + 2 * (n - rest * 100), 2);
    }

    if (n > 9) {
        memcpy(p - 2, pairs + 2 * n, 2);

    } else {
        p[-1] = (unsigned char) ('0' + n);
    }

    return LLMG_OK;
}


llmg_status_t
llmg_buf_printf(llmg_buf_t *b, const char *fmt, ...)
{
    int            n;
    va_list        args;
    llmg_status_t  rc;

    va_start(args, fmt);
    n = vsnprintf(NULL, 0, fmt, args);
    va_end(args);

    if (n < 0) {
        return LLMG_ERROR;
    }

    rc = llmg_buf_reserve(b, (size_t) n + 1);
    if (rc != LLMG_OK) {
        return rc;
    }

    va_start(args, fmt);
    (void) vsnprintf((char *) b->data + b->len, (size_t) n + 1, fmt, args);
    va_end(args);

    b->len += (size_t) n;

    return LLMG_OK;
}
