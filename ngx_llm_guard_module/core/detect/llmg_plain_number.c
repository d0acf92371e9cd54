#include "llmg_plain_number.h"
#include "llmg_confirm.h"


/* digits of a number that is known; of a decimal in all */
#define LLMG_PLAIN_RUN     4
#define LLMG_PLAIN_SHORT   6

/* bytes behind the first one that may be looked at */
#define LLMG_PLAIN_AHEAD   (LLMG_PLAIN_SHORT + 2)

/* bytes of a word that LLMG_WHEN_MIXED is for */
#define LLMG_PLAIN_WORD    5


static int llmg_plain_decimal(const unsigned char *p, size_t run,
    unsigned none);
static int llmg_plain_time(const unsigned char *p, size_t run);
static int llmg_plain_behind(const unsigned char *p, size_t run);


void
llmg_plain_init(llmg_plain_t *plain, const llmg_shapes_t *shapes)
{
    size_t  i, k;

    static const struct {
        unsigned         next;
        unsigned         after;
    } plains[LLMG_PLAINS] = {
        { LLMG_NEXT_END, LLMG_AFTER_ANY },
        { LLMG_NEXT_LETTER, LLMG_AFTER_LOWER },
        { LLMG_NEXT_BLANK_LETTER, LLMG_AFTER_LOWER },
        { LLMG_NEXT_BLANK_LETTER, LLMG_AFTER_UPPER }
    };

    for (i = 1; i <= LLMG_PLAIN_WHOLE; i++) {
        for (k = 1; k <= LLMG_AFTER_DIGITS; k++) {
            plain->decimal[i] |= (unsigned) llmg_shapes_none(shapes, 0, i,
                                                      LLMG_NEXT_DOT_DIGIT, k)
                             << k;
        }
    }

    for (i = 0; i < LLMG_PLAINS; i++) {
        for (k = 1; k <= LLMG_PLAIN_RUN; k++) {
            plain->ends[i] |= (unsigned) llmg_shapes_none(shapes, 0, k,
                                           plains[i].next, plains[i].after)
                           << k;
        }
    }
}


int
llmg_plain_look(const llmg_plain_t *plain, llmg_str_t text, size_t at)
{
    int                   what;
    size_t                run;
    unsigned char         c, before;
    const unsigned char  *p;

    if (text.len - at <= LLMG_PLAIN_AHEAD) {
        return 0;
    }

    p = text.data + at;

    if (at > 0) {
        c = p[-1];
        before = (at > 1) ? p[-2] : ' ';

        switch (c) {

        case ' ':
        case '-':

            /* of an identifier with letters before it */

            if (llmg_shape_upper(before)) {
                return 0;
            }

            break;

        case ':':

            /* of an address: fe80::1 */

            if (llmg_literal_letter(before) || before == ':' || before == '-'
                || before == '.')
            {
                return 0;
            }

            break;

        case '+':
        case '_':
            return 0;

        default:
            if (llmg_literal_letter(c)) {
                return 0;
            }
        }
    }

    for (run = 1; llmg_detect_digit(p[run]); run++) {
        if (run == LLMG_PLAIN_RUN) {
            return 0;
        }
    }

    c = p[run];

    /* the end of an address that has no digits before: ab-cd-ef-ab-cd-12 */

    if ((c == '.' || c == ':') && at > 0 && p[-1] == '-') {
        return 0;
    }

    if (c == '.' && llmg_detect_digit(p[run + 1])) {
        return run <= LLMG_PLAIN_WHOLE
               && llmg_plain_decimal(p, run, plain->decimal[run]);
    }

    if (c == ':' && (at == 0 || p[-1] == ' ' || p[-1] == '\n' || p[-1] == '(')
        && llmg_plain_time(p, run))
    {
        return (plain->ends[LLMG_PLAIN_END] & 1u << run) != 0;
    }

    what = llmg_plain_behind(p, run);

    return what >= 0 && (plain->ends[what] & 1u << run) != 0;
}


/*
 * 1 when it is a decimal and no part of an address or a longer number; "none"
 * has a bit by digits behind the dot.
 */

static int
llmg_plain_decimal(const unsigned char *p, size_t run, unsigned none)
{
    size_t         n;
    unsigned char  c;

    for (n = 1; llmg_detect_digit(p[run + 1 + n]); n++) {
        if (run + n == LLMG_PLAIN_SHORT) {
            return 0;
        }
    }

    if (!(none & 1u << n) || (p[0] == '0' && p[1] == '0')) {
        return 0;
    }

    p += run + 1 + n;
    c = p[0];

    if (c == ' ' || c == '.') {
        return llmg_literal_letter(p[1]) || p[1] == '\n';
    }

    return c != '(' && c != ')' && c != '-' && c != '/';
}


/* "10:30" with nothing behind it that an address could go on with */

static int
llmg_plain_time(const unsigned char *p, size_t run)
{
    unsigned char  c;

    if (run > 2 || !llmg_detect_digit(p[run + 1])
        || !llmg_detect_digit(p[run + 2]))
    {
        return 0;
    }

    c = p[run + 3];

    return c == ' ' || c == ',' || c == '\n' || c == ')' || c == ';';
}


/* which of the plain ways a number of so many digits ends in; -1: none */

static int
llmg_plain_behind(const unsigned char *p, size_t run)
{
    size_t         i;
    unsigned char  c, next;

    c = p[run];
    next = p[run + 1];

    switch (c) {

    case ' ':

        if (llmg_literal_letter(next)) {
            return llmg_shape_upper(next) ? LLMG_PLAIN_BLANK_UPPER
                                          : LLMG_PLAIN_BLANK_LOWER;
        }

        return (llmg_detect_digit(next) || memchr(" -./()", next, 6) != NULL)
               ? -1 : LLMG_PLAIN_END;

    case '.':
        return (next == '\n' || (next == ' '
                                 && llmg_literal_letter(p[run + 2])))
               ? LLMG_PLAIN_END : -1;

    case '/':
        return llmg_literal_letter(next) ? LLMG_PLAIN_END : -1;

    case ':':
        return (next == ' ' || next == '\n') ? LLMG_PLAIN_END : -1;

    case ')':
        return (next == '\n' || next == ',' || next == ':' || next == ';'
                || (next == ' ' && llmg_literal_letter(p[run + 2])))
               ? LLMG_PLAIN_END : -1;

    case '(':
    case '+':
    case '-':
    case '_':
    case 0xE2:              /* of dashes: more digits may be behind it */
        return -1;
    }

    if (!llmg_literal_letter(c)) {
        return LLMG_PLAIN_END;
    }

    if (llmg_shape_upper(c)) {
        return -1;
    }

    /* "30th", "2x", but no word */

    for (i = run + 1; i < LLMG_PLAIN_WORD; i++) {
        c = p[i];

        if (c == ' ' || c == ',' || c == '\n' || c == ')' || c == '"'
            || c == '}')
        {
            return LLMG_PLAIN_LETTER;
        }
    }

    return -1;
}
