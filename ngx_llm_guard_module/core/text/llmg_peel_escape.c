/*
 * Numbers and names that escapes have.
 */

#include "llmg_peel_decode.h"
#include "llmg_hex.h"


static const struct {
    const char     *name;
    unsigned char   c;
} llmg_peel_entities[] = {
    { "lt;", '<' }, { "gt;", '>' }, { "amp;", '&' }, { "quot;", '"' },
    { "apos;", '\'' }, { "nbsp;", ' ' }, { "Tab;", '\t' },
    { "NewLine;", '\n' }
};


const unsigned char *
llmg_peel_number(const unsigned char *p, const unsigned char *end, int base,
    size_t least, size_t most, uint32_t *value)
{
    int     v;
    size_t  n;

    *value = 0;

    for (n = 0; n < most && p < end; n++) {
        v = llmg_hex(*p);

        if (v < 0 || v >= base) {
            break;
        }

        *value = *value * (uint32_t) base + (uint32_t) v;
        p++;
    }

    return n >= least ? p : NULL;
}


const unsigned char *
llmg_peel_numeric(const unsigned char *p, const unsigned char *end,
    uint32_t *value)
{
    const unsigned char  *q;

    /* octal, and no character that is not seen */

    if (*p <= '1'
        && (q = llmg_peel_number(p, end, 8, 3, 3, value)) != NULL
        && *value >= ' ')
    {
        return q;
    }

    /* of style sheets, up to six digits and a blank, where it is ASCII */

    q = llmg_peel_number(p, end, 16, 2, 6, value);

    if (q == NULL || *value - ' ' >= 0x5F || (q - p) % 2 != 0) {
        return NULL;
    }

    return q < end && *q == ' ' ? q + 1 : q;
}


const unsigned char *
llmg_peel_entity(const unsigned char *p, const unsigned char *end,
    uint32_t *value)
{
    size_t                i, n;
    const unsigned char  *q;

    if (end - p > 1 && p[0] == '#') {
        q = (p[1] | 0x20) == 'x'
            ? llmg_peel_number(p + 2, end, 16, 1, 6, value)
            : llmg_peel_number(p + 1, end, 10, 1, 7, value);

        return q != NULL && q < end && *q == ';' ? q + 1 : q;
    }

    /* all of them begin with a letter */

    if (p == end || (p[0] | 0x20U) - 'a' >= 26) {
        return NULL;
    }

    for (i = 0; i < sizeof(llmg_peel_entities)
                    / sizeof(llmg_peel_entities[0]); i++)
    {
        n = strlen(llmg_peel_entities[i].name);

        if ((size_t) (end - p) >= n
            && memcmp(p, llmg_peel_entities[i].name, n) == 0)
        {
            *value = llmg_peel_entities[i].c;
            return p + n;
        }
    }

    return NULL;
}
