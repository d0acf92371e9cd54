#include <stdlib.h>

#include "llmg_confirm.h"
#include "llmg_spread.h"


/* blanks on one side of a sign, and bytes between two groups at most */
#define LLMG_SPREAD_BLANKS   5
#define LLMG_SPREAD_BETWEEN  (2 * LLMG_SPREAD_BLANKS + 3)


static int llmg_spread_begins(llmg_str_t text, size_t at);
static size_t llmg_spread_between(const llmg_digits_t *place, size_t at,
    int *again);


#define llmg_spread_dash(p)                                                   \
    ((p)[0] == 0xE2 && (p)[1] == 0x80 && (p)[2] == 0x93)


uint32_t
llmg_spread_digits(const llmg_rule_t *rule)
{
    size_t       i;
    uint32_t     set;
    unsigned     n;
    const char  *p;

    set = 0;

    if (rule->labels == NULL || rule->check == NULL) {
        return 0;
    }

    for (i = 0; rule->shapes != NULL && rule->shapes[i] != NULL; i++) {

        for (n = 0, p = rule->shapes[i]; *p != '\0'; p++) {

            if (*p == '9') {
                n++;

            } else if (strchr(" -./_~", *p) == NULL) {
                break;
            }
        }

        if (*p == '\0' && n >= LLMG_SPREAD_LEAST && n <= LLMG_SPREAD_MOST) {
            set |= 1U << n;
        }
    }

    return set;
}


llmg_status_t
llmg_spread_compile(llmg_spread_t *spread, const llmg_rule_t *const *rules,
    size_t n)
{
    size_t    i;
    uint32_t  set;
    unsigned  k;

    for (i = 0; i < n; i++) {
        set = llmg_spread_digits(rules[i]);

        for (k = LLMG_SPREAD_LEAST; set != 0 && k <= LLMG_SPREAD_MOST; k++) {

            if (!(set >> k & 1)) {
                continue;
            }

            if (spread->rules[k] == NULL) {
                spread->rules[k] = calloc(n, sizeof(unsigned short));
                if (spread->rules[k] == NULL) {
                    return LLMG_ERROR;
                }
            }

            spread->rules[k][spread->n[k]++] = (unsigned short) i;
            spread->any = 1;

            if (i < LLMG_LABEL_RULES) {
                spread->set[k][i / 64] |= 1ULL << i % 64;

            } else {
                spread->more[k] = 1;
            }
        }
    }

    return LLMG_OK;
}


void
llmg_spread_free(llmg_spread_t *spread)
{
    unsigned  k;

    for (k = 0; k <= LLMG_SPREAD_MOST; k++) {
        free(spread->rules[k]);
    }
}


llmg_status_t
llmg_spread_look(const llmg_digits_t *place, llmg_spread_groups_t *found)
{
    int         again;
    size_t      i, next;
    unsigned    n;
    llmg_str_t  text;

    text = place->text;

    if (place->letters != 0 || !llmg_spread_begins(text, place->at)) {
        return LLMG_DECLINED;
    }

    found->groups = 0;
    found->whole = 0;

    n = 0;
    i = place->at;

    for ( ;; ) {

        for ( /* void */ ; i < text.len && llmg_detect_digit(text.data[i]);
              i++)
        {
            if (n == LLMG_SPREAD_MOST
                || i - place->at == LLMG_SPREAD_BYTES)
            {
                return found->groups > 1 ? LLMG_OK : LLMG_DECLINED;
            }

            found->bytes[n++] = text.data[i];
        }

        if (i == text.len) {
            if (place->more) {
                return LLMG_AGAIN;
            }

        } else if (llmg_literal_letter(text.data[i]) || text.data[i] == '_') {

            /* the beginning of a word */

            break;
        }

        found->digits[found->groups] = n;
        found->ends[found->groups++] = i;

        next = llmg_spread_between(place, i, &again);

        if (again) {
            return LLMG_AGAIN;
        }

        if (next == i) {
            found->whole = 1;
            break;
        }

        i = next;
    }

    return found->groups > 1 ? LLMG_OK : LLMG_DECLINED;
}


int
llmg_spread_named(const llmg_spread_t *spread, unsigned n,
    const uint64_t *set)
{
    size_t  i;

    for (i = 0; i < LLMG_LABEL_RULES / 64; i++) {
        if (spread->set[n][i] & set[i]) {
            return 1;
        }
    }

    return spread->more[n];
}


int
llmg_spread_usual(const llmg_spread_groups_t *found, llmg_str_t text)
{
    const unsigned       *d;
    const unsigned char  *p;

    d = found->digits;
    p = text.data;

    if (found->groups > 2 && d[0] == 4 && d[1] == 6 && d[2] == 8) {
        return p[found->ends[0]] == '-' && p[found->ends[1]] == '-'
               && found->ends[2] - found->ends[0] == 6;
    }

    return found->groups == 4 && d[0] < 4
           && found->ends[3] - found->ends[0] == d[3] - d[0] + 3
           && p[found->ends[0]] == '.' && p[found->ends[1]] == '.'
           && p[found->ends[2]] == '.';
}


/* the first digits: no others stand before them */

static int
llmg_spread_begins(llmg_str_t text, size_t at)
{
    size_t         i;
    unsigned char  c;

    for (i = at; i > 0 && at - i < LLMG_SPREAD_BETWEEN; i--) {
        c = text.data[i - 1];

        if (c != ' ' && c != '-' && c != '.' && c != '/'
            && (c != 0x93 || i < 3 || !llmg_spread_dash(text.data + i - 3)))
        {
            return !llmg_detect_digit(c)
                   && (i != at || (c != '_' && c != '+'));
        }

        if (c == 0x93) {
            i -= 2;
        }
    }

    return 1;
}


/* where the next group begins; "at": there is none */

static size_t
llmg_spread_between(const llmg_digits_t *place, size_t at, int *again)
{
    size_t         i, before, behind;
    unsigned char  sign;
    llmg_str_t     text;

    text = place->text;
    sign = ' ';
    i = at;

    for (before = 0; before < LLMG_SPREAD_BLANKS && i < text.len
                     && text.data[i] == ' '; before++)
    {
        i++;
    }

    if (i < text.len) {
        sign = text.data[i];

        if (sign == '-' || sign == '.' || sign == '/') {
            i++;

        } else if (sign == 0xE2) {

            if (i + 3 > text.len) {
                *again = place->more;
                return at;
            }

            if (llmg_spread_dash(text.data + i)) {
                i += 3;
            }
        }
    }

    for (behind = 0; behind < LLMG_SPREAD_BLANKS && i < text.len
                     && text.data[i] == ' '; behind++)
    {
        i++;
    }

    *again = (i == text.len && place->more);

    /* a dot and a blank end a sentence */

    if (i == text.len || i == at || !llmg_detect_digit(text.data[i])
        || (sign == '.' && before == 0 && behind != 0))
    {
        return at;
    }

    return i;
}
