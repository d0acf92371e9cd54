#include "llmg_mask.h"


#define LLMG_MASK_VISIBLE   4


static llmg_status_t llmg_mask_partial(llmg_buf_t *out, llmg_str_t found,
    size_t left);


static const char *const  llmg_mask_names[] = {
    "type", "label", "partial", "hash", "restore"
};


static const struct {
    const char  *family;
    const char  *reason;
} llmg_mask_families[] = {
    { "secret.",    "a secret does not come back" },
    { "canary.",    "what must not be in an answer does not come back" },
    { "leak.",      "what must not be in an answer does not come back" },
    { "exfil.",     "a link that carries data out does not come back" },
    { "hidden.",    "hidden text does not come back" },
    { "injection.", "an attack does not come back" },
    { NULL, NULL }
};


int
llmg_mask_style(llmg_str_t name)
{
    unsigned  style;

    for (style = LLMG_MASK_TYPE; style <= LLMG_MASK_RESTORE; style++) {
        if (llmg_str_eqz(name, llmg_mask_names[style])) {
            return (int) style;
        }
    }

    return -1;
}


int
llmg_mask_keyed(unsigned style)
{
    return style == LLMG_MASK_LABEL || style == LLMG_MASK_HASH
           || style == LLMG_MASK_RESTORE;
}


const char *
llmg_mask_lost(llmg_str_t rule)
{
    size_t  i, len;

    for (i = 0; llmg_mask_families[i].family != NULL; i++) {
        len = strlen(llmg_mask_families[i].family);

        if (rule.len > len
            && memcmp(rule.data, llmg_mask_families[i].family, len) == 0)
        {
            return llmg_mask_families[i].reason;
        }
    }

    return NULL;
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
llmg_mask(llmg_buf_t *out, llmg_values_t *values, unsigned style,
    const llmg_rule_t *rule, llmg_str_t found)
{
    size_t         left;
    unsigned       number;
    llmg_status_t  rc;
    unsigned char  tag[LLMG_VALUES_TAG];

    if ((llmg_mask_keyed(style) && values == NULL)
        || (style != LLMG_MASK_RESTORE
            && (rule->tail != NULL || rule->until != NULL)))
    {
        style = LLMG_MASK_TYPE;
    }

    switch (style) {

    case LLMG_MASK_LABEL:
        rc = llmg_values_label(values, rule->type, found, &number);

        return (rc == LLMG_OK)
               ? llmg_buf_printf(out, "[%s_%u]", rule->type, number) : rc;

    case LLMG_MASK_PARTIAL:
        left = llmg_mask_visible(found);

        if (found.len < LLMG_MASK_SECRET_MIN
            && strncmp(rule->name, "secret.", 7) == 0)
        {
            left = found.len;
        }

        if (left == found.len) {
            break;
        }

        return llmg_mask_partial(out, found, left);

    case LLMG_MASK_HASH:
        return llmg_buf_printf(out, "[%s:%08x]", rule->type,
                               (unsigned) llmg_values_hash(values, rule->type,
                                                           found));

    case LLMG_MASK_RESTORE:
        rc = llmg_values_keep(values, rule->type, found, tag);

        return (rc == LLMG_OK)
               ? llmg_buf_printf(out, "[%s_%.*s]", rule->type,
                                 LLMG_VALUES_TAG, (const char *) tag) : rc;

    default: /* LLMG_MASK_TYPE */
        break;
    }

    return llmg_buf_printf(out, "[%s]", rule->type);
}


static llmg_status_t
llmg_mask_partial(llmg_buf_t *out, llmg_str_t found, size_t left)
{
    size_t         i;
    llmg_status_t  rc;
    unsigned char  c;

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
