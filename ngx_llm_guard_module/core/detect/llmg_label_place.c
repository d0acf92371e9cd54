#define _GNU_SOURCE     /* memrchr() */

#include "llmg_bits.h"
#include "llmg_label_part.h"


/* digits of another value: what is before them belongs to that one */
#define LLMG_LABEL_NUMBER  5

/* between a separator and a value, more than which are not looked at twice */
#define LLMG_LABEL_BLANKS  16


static int llmg_label_goes_on(const unsigned char *p, unsigned *digits,
    unsigned *words);
static size_t llmg_label_string(const unsigned char *line,
    const unsigned char *end);


size_t
llmg_label_before(llmg_str_t text, size_t start)
{
    size_t         i, low;
    unsigned       digits, words, lines;
    unsigned char  c;

    low = (start > LLMG_RULE_NEAR) ? start - LLMG_RULE_NEAR : 0;
    digits = 0;
    words = 0;
    lines = 0;

    for (i = start; i > low; i--) {

        /* sixteen at a time, as long as they are of one line and no number */

        if ((start - i) % LLMG_BITS == 0) {

            while (i - low >= LLMG_BITS
                   && llmg_label_goes_on(text.data + i - LLMG_BITS, &digits,
                                         &words))
            {
                i -= LLMG_BITS;
            }

            if (i == low) {
                break;
            }
        }

        c = text.data[i - 1];

        if (c >= 'A') {
            digits = 0;
            words |= (c >= 0x80 || llmg_label_letter(c));
            continue;
        }

        if (llmg_label_digit(c)) {

            if (++digits == LLMG_LABEL_NUMBER) {
                return i - 1 + LLMG_LABEL_NUMBER;
            }

            continue;
        }

        digits = 0;

        if (c == '\n') {
            if (words || lines) {
                return i;
            }

            lines = 1;
        }
    }

    return low;
}


/* 1 when sixteen bytes neither end a line nor hold the end of a number */

static int
llmg_label_goes_on(const unsigned char *p, unsigned *digits, unsigned *words)
{
    unsigned     run;
    llmg_bits_t  v;

    v = llmg_bits_load(p);

    /* those that follow belong to the same number */

    run = llmg_bits_digits(v) | ((1U << *digits) - 1) << LLMG_BITS;

    if (llmg_bits_is(v, '\n') != 0
        || (run & run >> 1 & run >> 2 & run >> 3 & run >> 4) != 0)
    {
        return 0;
    }

    *digits = (unsigned) __builtin_ctz(~run);
    *words |= (llmg_bits_letters(v) | llmg_bits_high(v)) != 0;

    return 1;
}


/*
 * Where the last string that is the value of a member, or of an array, begins
 * in a line of JSON; 0: nowhere.  The arguments of tools are one text in a
 * stream, and a text for each string in a whole answer.
 */

static size_t
llmg_label_string(const unsigned char *line, const unsigned char *end)
{
    int                   array;
    const unsigned char  *p, *q;

    array = 0;

    for (p = line; p < end && *p == ' '; p++) { /* void */ }

    if (p == end || (*p != '{' && *p != '[' && *p != '"')) {
        return 0;
    }

    for (p = end; p > line; p--) {

        if (p[-1] != '"') {
            continue;
        }

        for (q = p - 1; q > line && q[-1] == ' '; q--) { /* void */ }

        if (q > line && (q[-1] == ':' || q[-1] == '[')) {
            array = (q[-1] == '[');
            break;
        }
    }

    if (p == line) {
        return 0;
    }

    /* of an array the last one that begins there */

    while (array && (q = memchr(p, '"', (size_t) (end - p))) != NULL) {

        for (q++; q < end && (*q == ' ' || *q == ','); q++) { /* void */ }

        if (q == end || *q != '"' || q[-1] == '"') {
            break;
        }

        p = q + 1;
    }

    return (size_t) (p - line);
}


int
llmg_label_cell(llmg_str_t text, size_t start)
{
    size_t         i;
    unsigned char  c;

    for (i = start; i > 0; i--) {
        c = text.data[i - 1];

        if (c != ' ' && c != '"') {
            return c == '\n' || c == '|' || c == ',' || c == ';' || c == '\t';
        }

        if (start - i == LLMG_LABEL_BLANKS) {
            return 1;
        }
    }

    return 0;
}


int
llmg_label_column(llmg_str_t text, size_t start, size_t end, llmg_str_t *name)
{
    size_t                i, low, line, head, from;
    unsigned              column, k;
    unsigned char         sep;
    const unsigned char  *p;

    low = (start > LLMG_RULE_TABLE) ? start - LLMG_RULE_TABLE : 0;

    for (i = start; i > low; i--) {
        sep = text.data[i - 1];

        if (sep != ' ' && sep != '"') {
            break;
        }
    }

    if (i == low) {
        return 0;
    }

    sep = text.data[i - 1];

    /* the first column has its separator behind it */

    if (sep == '\n') {
        sep = (end < text.len) ? text.data[end] : ' ';
    }

    if (sep != '|' && sep != ',' && sep != ';' && sep != '\t') {
        return 0;
    }

    p = memrchr(text.data + low, '\n', start - low);

    if (p == NULL) {
        return 0;
    }

    /* how many are before it in its line */

    line = (size_t) (p - text.data) + 1;
    column = 0;

    for (i = line; i < start; i++) {
        column += (text.data[i] == sep);
    }

    /*
     * The first line of the table: above it is nothing, or an empty line, or
     * it is where a string of JSON begins.
     */

    head = line;

    while (head > low) {

        p = memrchr(text.data + low, '\n', head - 1 - low);
        i = (p == NULL) ? low : (size_t) (p - text.data) + 1;

        if (i == low && low != 0) {
            return 0;
        }

        from = llmg_label_string(text.data + i, text.data + head - 1);

        if (from != 0) {
            head = (i + from == head - 1) ? head : i + from;
            break;
        }

        if (i == head - 1) {
            break;
        }

        head = i;
    }

    k = 0;
    from = head;

    for (i = head; i < line; i++) {

        if (text.data[i] != sep && text.data[i] != '\n') {
            continue;
        }

        if (k == column) {
            if (i - from > LLMG_RULE_NEAR) {
                from = i - LLMG_RULE_NEAR;
            }

            llmg_str_set(name, text.data + from, i - from);
            return 1;
        }

        if (text.data[i] == '\n') {
            return 0;
        }

        k++;
        from = i + 1;
    }
    return 0;
}


llmg_status_t
llmg_label_after(llmg_str_t text, size_t end, int more, size_t *upto)
{
    size_t         i, high;
    unsigned char  c;

    high = end + LLMG_RULE_AFTER;
    i = end;

    if (i >= text.len) {
        return more ? LLMG_AGAIN : LLMG_DECLINED;
    }

    /* "(account number)" */

    if (text.data[i] == ' ' || text.data[i] == '-') {
        i++;

        if (i >= text.len) {
            return more ? LLMG_AGAIN : LLMG_DECLINED;
        }

        if (text.data[i] == '(') {
            i++;
        }

    } else {
        return LLMG_DECLINED;
    }

    for ( /* void */ ; i < high; i++) {

        if (i >= text.len) {
            if (more) {
                return LLMG_AGAIN;
            }

            break;
        }

        c = text.data[i];

        if (c == ':' || c == '=') {
            return LLMG_DECLINED;
        }

        if (c < ' ' || llmg_label_digit(c)
            || memchr(",;|<>\"(){}[]", c, 12) != NULL)
        {
            break;
        }

        if (c == '.' && i > end + 2 && text.data[i - 2] != ' '
            && text.data[i - 2] != '.')
        {
            break;
        }
    }

    *upto = i;

    return LLMG_OK;
}
