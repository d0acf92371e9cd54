#include "llmg_mask.h"
#include "llmg_utf8.h"


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


llmg_status_t
llmg_mask(llmg_buf_t *out, unsigned style, const llmg_rule_t *rule,
    llmg_str_t found)
{
    size_t         i, keep, left;
    llmg_status_t  rc;
    unsigned char  c;

    if (style == LLMG_MASK_LABEL || found.len < 2 * LLMG_MASK_VISIBLE) {
        return llmg_buf_printf(out, "[%s]", rule->type);
    }

    /* letters and digits but the last four; what divides them stays */

    keep = LLMG_MASK_VISIBLE;

    for (left = found.len; left > 0 && keep > 0; left--) {
        c = found.data[left - 1];

        if (c < 0x80 && c != ' ' && c != '-' && c != '.') {
            keep--;
        }
    }

    for (i = 0; i < found.len; i++) {
        c = found.data[i];

        if (i < left && c != ' ' && c != '-') {
            if ((c & 0xC0) == 0x80) {
                continue;
            }

            c = '*';
        }

        rc = llmg_buf_putc(out, c);
        if (rc != LLMG_OK) {
            return rc;
        }
    }

    return LLMG_OK;
}
