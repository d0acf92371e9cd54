#include "llmg_unseen.h"


/* bytes of ZERO, and of SELECT */
#define LLMG_UNSEEN_ZERO     3
#define LLMG_UNSEEN_SELECT   4

#define LLMG_UNSEEN_FEW      3
#define LLMG_UNSEEN_RUN      4
#define LLMG_UNSEEN_ROW      3


#define llmg_unseen_seen(c)   ((c) >= ' ' && (c) <= '~')


/* 1: ZERO at "at" */

static llmg_inline int
llmg_unseen_zero(llmg_str_t text, size_t at)
{
    const unsigned char  *p;

    if (text.len < LLMG_UNSEEN_ZERO || at > text.len - LLMG_UNSEEN_ZERO) {
        return 0;
    }

    p = text.data + at;

    switch (p[0]) {

    case 0xE2:
        return (p[1] == 0x80 && p[2] >= 0x8B && p[2] <= 0x8D)
               || (p[1] == 0x81 && p[2] >= 0xA0 && p[2] <= 0xA4);

    case 0xEF:
        return p[1] == 0xBB && p[2] == 0xBF;

    default:
        return 0;
    }
}


/* ZERO at *at, which is then behind it; LLMG_AGAIN: the text cuts it */

static llmg_status_t
llmg_unseen_next(llmg_str_t text, size_t *at, int more)
{
    size_t                left;
    const unsigned char  *p;

    p = text.data + *at;
    left = text.len - *at;

    if (left >= LLMG_UNSEEN_ZERO) {

        if (!llmg_unseen_zero(text, *at)) {
            return LLMG_DECLINED;
        }

        *at += LLMG_UNSEEN_ZERO;
        return LLMG_OK;
    }

    if (!more
        || (left > 0 && p[0] != 0xE2 && p[0] != 0xEF)
        || (left > 1 && (p[0] == 0xE2 ? p[1] != 0x80 && p[1] != 0x81
                                      : p[1] != 0xBB)))
    {
        return LLMG_DECLINED;
    }

    return LLMG_AGAIN;
}


/* 1 behind one */

static int
llmg_unseen_behind(llmg_str_t text, size_t at)
{
    return at >= LLMG_UNSEEN_ZERO
           && llmg_unseen_zero(text, at - LLMG_UNSEEN_ZERO);
}


llmg_status_t
llmg_unseen_few(llmg_str_t text, size_t at, int more, size_t *end)
{
    unsigned       n;
    llmg_status_t  rc;

    *end = at;

    if (llmg_unseen_behind(text, at)) {
        return LLMG_DECLINED;
    }

    for (n = 0; /* void */ ; n++) {
        rc = llmg_unseen_next(text, &at, more);

        if (rc == LLMG_AGAIN) {
            return rc;
        }

        if (rc != LLMG_OK) {
            break;
        }

        if (n == LLMG_UNSEEN_FEW) {
            return LLMG_DECLINED;
        }
    }

    *end = at;

    return (n < 2) ? LLMG_DECLINED : LLMG_OK;
}


llmg_status_t
llmg_unseen_run(llmg_str_t text, size_t at, int more, size_t *end)
{
    unsigned       n;
    llmg_status_t  rc;

    *end = at;

    if (llmg_unseen_behind(text, at)) {
        return LLMG_DECLINED;
    }

    for (n = 0; n < LLMG_UNSEEN_RUN; n++) {
        rc = llmg_unseen_next(text, end, more);

        if (rc != LLMG_OK) {
            return rc;
        }
    }

    return LLMG_OK;
}


llmg_status_t
llmg_unseen_spread(llmg_str_t text, size_t at, int more, size_t *end)
{
    unsigned       n;
    llmg_status_t  rc;

    *end = at;

    if (at > 0 && llmg_unseen_seen(text.data[at - 1])
        && llmg_unseen_behind(text, at - 1))
    {
        return LLMG_DECLINED;
    }

    for (n = 0; n < LLMG_UNSEEN_RUN; n++) {

        if (n > 0) {

            if (*end == text.len) {
                return more ? LLMG_AGAIN : LLMG_DECLINED;
            }

            if (!llmg_unseen_seen(text.data[*end])) {
                return LLMG_DECLINED;
            }

            (*end)++;
        }

        rc = llmg_unseen_next(text, end, more);

        if (rc != LLMG_OK) {
            return rc;
        }
    }

    return LLMG_OK;
}


/* the bytes of SELECT that are at p, of "left": its length, or less; 0: none */

static size_t
llmg_unseen_select(const unsigned char *p, size_t left, size_t *len)
{
    *len = (left > 0 && p[0] == 0xEF) ? LLMG_UNSEEN_SELECT - 1
                                      : LLMG_UNSEEN_SELECT;

    if ((left > 0 && p[0] != 0xEF && p[0] != 0xF3)
        || (left > 1 && p[1] != (p[0] == 0xEF ? 0xB8 : 0xA0))
        || (left > 2 && (p[0] == 0xEF ? p[2] < 0x80 || p[2] > 0x8F
                                      : p[2] < 0x84 || p[2] > 0x87))
        || (left > 3 && p[0] == 0xF3 && (p[3] < 0x80 || p[3] > 0xBF)))
    {
        return 0;
    }

    return (left < *len) ? left : *len;
}


static int
llmg_unseen_selected(llmg_str_t text, size_t at, size_t before)
{
    size_t  len;

    return at >= before
           && llmg_unseen_select(text.data + at - before, before, &len) != 0
           && len == before;
}


llmg_status_t
llmg_unseen_selectors(llmg_str_t text, size_t at, int more, size_t *end)
{
    size_t    n, len, left;

    *end = at;

    if (llmg_unseen_selected(text, at, LLMG_UNSEEN_SELECT - 1)
        || llmg_unseen_selected(text, at, LLMG_UNSEEN_SELECT))
    {
        return LLMG_DECLINED;
    }

    for (n = 0; n < LLMG_UNSEEN_ROW; n++) {
        left = text.len - *end;

        if (left == 0) {
            return more ? LLMG_AGAIN : LLMG_DECLINED;
        }

        left = llmg_unseen_select(text.data + *end, left, &len);

        if (left == 0) {
            return LLMG_DECLINED;
        }

        if (left < len) {
            return more ? LLMG_AGAIN : LLMG_DECLINED;
        }

        *end += len;
    }

    return LLMG_OK;
}
