#include "llmg_inner.h"


typedef enum {
    sw_start = 0,
    sw_json,
    sw_other
} llmg_inner_state_e;


void
llmg_inner_init(llmg_inner_t *inner)
{
    memset(inner, 0, sizeof(llmg_inner_t));
}


int
llmg_inner_nested(const llmg_inner_t *inner)
{
    return inner->first == '{'
           || (inner->first == '['
               && (inner->second == '{' || inner->second == '"'));
}


void
llmg_inner_begins(llmg_inner_t *inner, const unsigned char *text, size_t len)
{
    size_t         i;
    unsigned char  c;

    if (inner->first != 0 && inner->first != '[') {
        return;
    }

    for (i = 0; i < len; i++) {
        c = text[i];

        if (c == ' ' || c == '\t' || c == '\r' || c == '\n') {
            continue;
        }

        if (inner->first == 0) {
            inner->first = c;

        } else {
            inner->second = c;
        }

        if (inner->first != '[' || inner->second != 0) {
            return;
        }
    }
}


void
llmg_inner_blank(llmg_inner_t *inner, unsigned char *text, size_t len)
{
    unsigned char  c, *p, *end;

    p = text;
    end = text + len;

    while (inner->state == sw_start && p < end) {
        c = *p;

        if (c == ' ' || c == '\t' || c == '\r' || c == '\n') {
            p++;
            continue;
        }

        inner->state = (c == '{' || c == '[' || c == '"') ? sw_json
                                                          : sw_other;
    }

    if (inner->state != sw_json) {
        return;
    }

    if (inner->second == 0) {
        llmg_inner_begins(inner, text, len);
    }

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
