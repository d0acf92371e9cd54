#include "llmg_decimal.h"


#define LLMG_DECIMAL_EXPONENT_MAX   1000000000000000


typedef struct {
    int                   sign;     /* -1, 0 or 1 */
    int64_t               point;    /* digits before it, from "p" on */
    const unsigned char  *p;        /* the first digit that is not 0 */
    const unsigned char  *last;     /* behind the digits */
} llmg_decimal_t;


static const unsigned char *llmg_decimal_digits(const unsigned char *p,
    const unsigned char *last);
static void llmg_decimal_read(llmg_decimal_t *d, llmg_str_t s);
static int64_t llmg_decimal_exponent(const unsigned char *p,
    const unsigned char *last);
static unsigned char llmg_decimal_next(llmg_decimal_t *d);


int
llmg_decimal_valid(llmg_str_t s)
{
    const unsigned char  *p, *q, *last;

    p = s.data;
    last = s.data + s.len;

    if (p < last && *p == '-') {
        p++;
    }

    q = llmg_decimal_digits(p, last);

    if (q == p || (*p == '0' && q - p > 1)) {
        return 0;
    }

    p = q;

    if (p < last && *p == '.') {
        q = llmg_decimal_digits(++p, last);

        if (q == p) {
            return 0;
        }

        p = q;
    }

    if (p < last && (*p | 0x20) == 'e') {
        p++;

        if (p < last && (*p == '-' || *p == '+')) {
            p++;
        }

        q = llmg_decimal_digits(p, last);

        if (q == p) {
            return 0;
        }

        p = q;
    }

    return p == last;
}


static const unsigned char *
llmg_decimal_digits(const unsigned char *p, const unsigned char *last)
{
    while (p < last && *p >= '0' && *p <= '9') {
        p++;
    }

    return p;
}


int
llmg_decimal_cmp(llmg_str_t a, llmg_str_t b)
{
    unsigned char   i, k;
    llmg_decimal_t  x, y;

    llmg_decimal_read(&x, a);
    llmg_decimal_read(&y, b);

    if (x.sign != y.sign) {
        return x.sign - y.sign;
    }

    if (x.sign == 0) {
        return 0;
    }

    if (x.point != y.point) {
        return x.point < y.point ? -x.sign : x.sign;
    }

    while (x.p < x.last || y.p < y.last) {
        i = llmg_decimal_next(&x);
        k = llmg_decimal_next(&y);

        if (i != k) {
            return i < k ? -x.sign : x.sign;
        }
    }

    return 0;
}


static void
llmg_decimal_read(llmg_decimal_t *d, llmg_str_t s)
{
    unsigned              dot;
    const unsigned char  *p, *last;

    p = s.data;
    last = s.data + s.len;

    d->sign = 1;
    d->point = 0;
    d->p = NULL;

    if (*p == '-') {
        d->sign = -1;
        p++;
    }

    dot = 0;

    for ( /* void */ ; p < last && (*p | 0x20) != 'e'; p++) {

        if (*p == '.') {
            dot = 1;
            continue;
        }

        if (d->p == NULL && *p != '0') {
            d->p = p;
        }

        /* 0.001 has its point two digits before the first that counts */

        if (d->p != NULL) {
            d->point += !dot;

        } else {
            d->point -= dot;
        }
    }

    d->last = p;

    if (d->p == NULL) {
        d->p = d->last;
        d->sign = 0;
        return;
    }

    if (p < last) {
        d->point += llmg_decimal_exponent(p + 1, last);
    }
}


static int64_t
llmg_decimal_exponent(const unsigned char *p, const unsigned char *last)
{
    int64_t  n, sign;

    n = 0;
    sign = 1;

    if (*p == '-' || *p == '+') {
        sign = (*p++ == '-') ? -1 : 1;
    }

    for ( /* void */ ; p < last; p++) {
        n = n * 10 + (*p - '0');

        if (n > LLMG_DECIMAL_EXPONENT_MAX) {
            n = LLMG_DECIMAL_EXPONENT_MAX;
            break;
        }
    }

    return sign * n;
}


/* digits go on as zeros */

static unsigned char
llmg_decimal_next(llmg_decimal_t *d)
{
    if (d->p < d->last && *d->p == '.') {
        d->p++;
    }

    return d->p < d->last ? *d->p++ : '0';
}
