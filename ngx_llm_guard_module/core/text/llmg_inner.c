#include "llmg_inner.h"


void
llmg_inner_init(llmg_inner_t *inner)
{
    memset(inner, 0, sizeof(llmg_inner_t));
}


int
llmg_inner_json(llmg_inner_t *inner, llmg_str_t text)
{
    size_t         i;
    unsigned char  c;

    /* behind '[', what comes next tells more */

    for (i = 0;
         i < text.len
         && (inner->state == LLMG_INNER_START || inner->bracket);
         i++)
    {
        c = text.data[i];

        if (c == ' ' || c == '\t' || c == '\r' || c == '\n') {
            continue;
        }

        if (inner->bracket) {
            inner->bracket = 0;
            inner->nested = (c == '{' || c == '"');
            break;
        }

        inner->state = (c == '{' || c == '[' || c == '"') ? LLMG_INNER_JSON
                                                          : LLMG_INNER_OTHER;
        inner->nested = (c == '{');
        inner->bracket = (c == '[');
    }

    return inner->state == LLMG_INNER_JSON;
}


void
llmg_inner_blank(llmg_inner_t *inner, unsigned char *text, size_t len)
{
    llmg_str_t     s;
    unsigned char  c, *p, *end;

    if (inner->state == LLMG_INNER_START) {
        llmg_str_set(&s, text, len);
        (void) llmg_inner_json(inner, s);
    }

    if (inner->state != LLMG_INNER_JSON) {
        return;
    }

    p = text;
    end = text + len;

    while (p < end) {

        if (!inner->odd && inner->hex == 0) {
            p = memchr(p, '\\', (size_t) (end - p));

            if (p == NULL) {
                return;
            }

            inner->odd = 1;
            p++;
            continue;
        }

        c = *p;

        if (inner->odd) {
            inner->odd = 0;

            switch (c) {

            case 'b':
            case 'f':
            case 'n':
            case 'r':
            case 't':
                *p = ' ';
                break;

            case 'u':
                inner->hex = 4;
                break;

            default:
                break;
            }

            p++;
            continue;
        }

        /* the first digit tells the letters of Europe from the rest */

        if (inner->hex == 4) {
            inner->blank = (c != '0');
        }

        if ((c < '0' || c > '9') && ((c | 0x20) < 'a' || (c | 0x20) > 'f')) {
            inner->hex = 0;
            continue;
        }

        if (inner->blank) {
            *p = ' ';
        }

        inner->hex--;
        p++;
    }
}
