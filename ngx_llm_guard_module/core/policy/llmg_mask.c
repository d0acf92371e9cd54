#include "llmg_mask.h"


#define LLMG_MASK_VISIBLE   4


int
llmg_mask_style(llmg_str_t name)
{
    if (llmg_str_eqz(name, "label")) {
        return LLMG_MASK_LABEL;
    }

    if (llmg_str_eqz(name, "partial")) {
        return LLMG_MASK_PARTIAL;
    }

    return -1;
}


/* what divides the characters of a number, and no secret */

static int
llmg_mask_divides(unsigned char c)
{
    return c == ' ' || c == '-' || c == '.';
}


/* where the last characters that may be seen begin; the end: none may */

static size_t
llmg_mask_visible(llmg_str_t found)
{
    size_t         i, n, keep, left, shown, hidden;
    unsigned char  c;

    keep = LLMG_MASK_VISIBLE;
    left = found.len;
    shown = 0;
    hidden = 0;
    n = 0;

    for (i = found.len; i > 0; i--) {
        c = found.data[i - 1];

        if (llmg_mask_divides(c)) {
            continue;
        }

        n++;

        if ((c & 0xC0) == 0x80) {
            continue;
        }

        /* the first byte of a character of n bytes */

        if (keep > 0) {
            keep--;
            shown += n;
            left = i - 1;

        } else {
            hidden += n;
        }

        n = 0;
    }

    /* no more than half of it */

    return (hidden >= shown) ? left : found.len;
}


llmg_status_t
llmg_mask(llmg_buf_t *out, unsigned style, const llmg_rule_t *rule,
    llmg_str_t found)
{
    size_t         i, left;
    llmg_status_t  rc;
    unsigned char  c;

    /* of what has no length there are no last characters */

    left = found.len;

    if (style == LLMG_MASK_PARTIAL && rule->tail == NULL
        && rule->until == NULL)
    {
        left = llmg_mask_visible(found);
    }

    if (left == found.len) {
        return llmg_buf_printf(out, "[%s]", rule->type);
    }

    for (i = 0; i < left; i++) {
        c = found.data[i];

        if ((c & 0xC0) == 0x80) {
            continue;
        }

        rc = llmg_buf_putc(out, (c == ' ' || c == '-') ? c : '*');
        if (rc != LLMG_OK) {
            return rc;
        }
    }

    return llmg_buf_append(out, found.data + left, found.len - left);
}
