#include <stdlib.h>

#include "llmg_shape.h"


#define llmg_shape_alnum(c)   (llmg_detect_digit(c) || llmg_literal_letter(c))


static llmg_status_t llmg_shapes_one(llmg_shapes_t *shapes,
    const char *bytes, const llmg_rule_t *rule, unsigned index);
static void llmg_shapes_fill(llmg_shapes_t *shapes, unsigned column,
    unsigned run, unsigned next, size_t *n, unsigned short *some);
static llmg_status_t llmg_shapes_unite(llmg_shapes_t *shapes);
static void llmg_shape_bits(const llmg_shape_t *shape,
    llmg_shape_bits_t *bits);
static int llmg_shape_cmp(const void *one, const void *two);
static int llmg_shape_cmp_bytes(const llmg_shape_t *one,
    const llmg_shape_t *two);
static unsigned llmg_shape_column(const llmg_shape_t *shape);
static int llmg_shape_wants(const llmg_shape_t *shape, unsigned run,
    unsigned next);
static int llmg_shape_follows(const char *bytes, unsigned next);
static int llmg_shape_goes_on(const char *bytes, unsigned next,
    unsigned after);
static size_t llmg_shape_word(llmg_str_t text, size_t end);


/* bytes of a shape that may be digits: of those, some are that digit alone */

static int
llmg_shape_digital(char c)
{
    return llmg_detect_digit(c) || c == 'X' || c == 'x';
}


/* one shape for each separator */

llmg_status_t
llmg_shapes_add(llmg_shapes_t *shapes, const char *bytes,
    const llmg_rule_t *rule, unsigned index)
{
    char           one[LLMG_RULE_SHAPE + 1];
    size_t         i, n;
    const char    *sep;
    llmg_status_t  rc;

    if (strlen(bytes) > LLMG_RULE_SHAPE) {
        return LLMG_INVALID;
    }

    if (strpbrk(bytes, "_~") == NULL) {
        return llmg_shapes_one(shapes, bytes, rule, index);
    }

    for (sep = strchr(bytes, '~') ? ". -" : " -"; /* void */ ; sep++) {
        n = 0;

        for (i = 0; bytes[i] != '\0'; i++) {
            if (bytes[i] != '_' && bytes[i] != '~') {
                one[n++] = bytes[i];

            } else if (*sep != '\0') {
                one[n++] = *sep;
            }
        }

        one[n] = '\0';

        rc = llmg_shapes_one(shapes, one, rule, index);

        if (rc != LLMG_OK || *sep == '\0') {
            return rc;
        }
    }
}


/* and one for each place of the first digit */

static llmg_status_t
llmg_shapes_one(llmg_shapes_t *shapes, const char *bytes,
    const llmg_rule_t *rule, unsigned index)
{
    size_t         i, n, lead, before;
    void          *p;
    llmg_shape_t   shape;

    before = shapes->n;

    memset(&shape, 0, sizeof(llmg_shape_t));

    shape.first = (unsigned short) index;
    shape.bare = (rule->labels == NULL);
    shape.labelled = (rule->labels != NULL);
    shape.len = (unsigned char) strlen(bytes);
    shape.blank = (strchr(bytes, ' ') != NULL && !rule->loose);

    memcpy(shape.bytes, bytes, shape.len);

    for (lead = 0; lead <= LLMG_RULE_LEAD && lead < shape.len; lead++) {

        if (llmg_shape_digital(shape.bytes[lead])) {

            if (shapes->n == shapes->cap) {
                shapes->cap = shapes->cap ? shapes->cap * 2 : 64;

                p = realloc(shapes->items,
                            shapes->cap * sizeof(llmg_shape_t));
                if (p == NULL) {
                    return LLMG_ERROR;
                }

                shapes->items = p;
            }

            shape.lead = (unsigned char) lead;
            shape.letters = 0;

            for (i = lead; i > 0 && strchr("Aa", shape.bytes[i - 1]); i--) {
                shape.letters++;
            }

            if (shape.letters > shapes->letters) {
                shapes->letters = shape.letters;
            }

            /* letters, perhaps a separator and letters again */

            if (shape.letters != lead) {
                n = lead - shape.letters - 1;

                for (i = 0; i < n && shape.bytes[i] == 'A'; i++) {
                    /* void */
                }

                if (n == 0 || i < n || strchr(" -", shape.bytes[n]) == NULL) {
                    return (shapes->n != 0
                            && shapes->items[shapes->n - 1].first
                               == index) ? LLMG_OK : LLMG_INVALID;
                }

                shapes->spaced |= 1u << n;
            }

            shapes->items[shapes->n] = shape;
            shapes->n++;

            if (llmg_detect_digit(shape.bytes[lead])) {
                return LLMG_OK;
            }

            shapes->items[shapes->n - 1].bytes[lead] = '9';

            /* or the digit comes later, and this is a letter */

            shape.bytes[lead] = (shape.bytes[lead] == 'X') ? 'A' : 'a';
        }
    }

    return (shapes->n != before) ? LLMG_OK : LLMG_INVALID;
}


llmg_status_t
llmg_shapes_index(llmg_shapes_t *shapes)
{
    size_t           i, n, nlists;
    unsigned         column, run, next;
    llmg_status_t    rc;
    unsigned short  *list, *some;

    if (shapes->n > USHRT_MAX) {
        return LLMG_LIMIT;
    }

    rc = llmg_shapes_unite(shapes);
    if (rc != LLMG_OK) {
        return rc;
    }

    /* numbers the lists, then fills them in */

    n = 0;
    nlists = 1;

    for (i = 0; i < shapes->n; i++) {
        column = llmg_shape_column(&shapes->items[i]);

        for (run = 1; run <= LLMG_SHAPE_RUN; run++) {
            for (next = 0; next < LLMG_NEXTS; next++) {

                if (llmg_shape_wants(&shapes->items[i], run, next)) {
                    list = &shapes->table[column][run][next];
                    *list = (unsigned short) (*list ? *list : nlists++);
                    n += LLMG_AFTERS;
                }
            }
        }
    }

    shapes->lists = calloc(nlists, sizeof(llmg_shape_list_t));
    shapes->ids = calloc(n + 1, sizeof(unsigned short));
    shapes->bits = calloc(n + 1, sizeof(llmg_shape_bits_t));

    some = calloc(shapes->n + 1, sizeof(unsigned short));

    if (shapes->lists == NULL || shapes->ids == NULL || shapes->bits == NULL
        || some == NULL)
    {
        free(some);
        return LLMG_ERROR;
    }

    n = 0;

    for (column = 0; column < LLMG_SHAPE_LEADS; column++) {
        for (run = 1; run <= LLMG_SHAPE_RUN; run++) {
            for (next = 0; next < LLMG_NEXTS; next++) {
                if (shapes->table[column][run][next] != 0) {
                    llmg_shapes_fill(shapes, column, run, next, &n, some);
                }
            }
        }
    }

    free(some);

    return LLMG_OK;
}


/* "some" has room for all shapes */

static void
llmg_shapes_fill(llmg_shapes_t *shapes, unsigned column, unsigned run,
    unsigned next, size_t *n, unsigned short *some)
{
    size_t               i, nsome;
    unsigned             after;
    llmg_shape_list_t   *list;
    const llmg_shape_t  *shape;

    list = llmg_shapes_list(shapes, column, run, next);
    nsome = 0;

    for (i = 0; i < shapes->n; i++) {
        shape = &shapes->items[i];

        if (llmg_shape_column(shape) == column
            && llmg_shape_wants(shape, run, next))
        {
            some[nsome++] = (unsigned short) i;
        }
    }

    for (after = 0; after < LLMG_AFTERS; after++) {
        list->from[after] = (unsigned) *n;

        for (i = 0; i < nsome; i++) {
            shape = &shapes->items[some[i]];

            if (llmg_shape_goes_on(shape->bytes + shape->lead + run, next,
                                   after))
            {
                llmg_shape_bits(shape, &shapes->bits[*n]);
                shapes->ids[(*n)++] = some[i];
            }
        }
    }

    list->from[after] = (unsigned) *n;
}


static void
llmg_shape_bits(const llmg_shape_t *shape, llmg_shape_bits_t *bits)
{
    char      c;
    size_t    i;
    uint32_t  bit;

    bits->digits = 0;
    bits->known = 0;

    for (i = shape->lead; i < shape->len; i++) {

        if (i - shape->lead == LLMG_SHAPE_BITS) {
            return;
        }

        c = shape->bytes[i];
        bit = (uint32_t) 1 << (i - shape->lead);

        if (llmg_detect_digit(c)) {
            bits->digits |= bit;
        }

        if (c != 'X' && c != 'x') {
            bits->known |= bit;
        }
    }
}


/* many rules have the same: a place is compared with it once */

static llmg_status_t
llmg_shapes_unite(llmg_shapes_t *shapes)
{
    size_t         i, n;
    llmg_shape_t  *shape, *last;

    shapes->owners = calloc(shapes->n + 1, sizeof(unsigned short));
    if (shapes->owners == NULL) {
        return LLMG_ERROR;
    }

    if (shapes->n == 0) {
        return LLMG_OK;
    }

    qsort(shapes->items, shapes->n, sizeof(llmg_shape_t), llmg_shape_cmp);

    n = 0;
    last = NULL;

    for (i = 0; i < shapes->n; i++) {
        shape = &shapes->items[i];
        shapes->owners[i] = shape->first;

        if (last != NULL && llmg_shape_cmp_bytes(last, shape) == 0) {
            last->bare += shape->bare;
            last->labelled += shape->labelled;
            continue;
        }

        last = &shapes->items[n++];
        *last = *shape;
        last->first = (unsigned short) i;
    }

    shapes->n = n;

    return LLMG_OK;
}


static int
llmg_shape_cmp(const void *one, const void *two)
{
    int                  rc;
    const llmg_shape_t  *a = one;
    const llmg_shape_t  *b = two;

    rc = llmg_shape_cmp_bytes(a, b);

    if (rc == 0) {
        rc = (int) a->labelled - (int) b->labelled;
    }

    return (rc != 0) ? rc : (int) a->first - (int) b->first;
}


static int
llmg_shape_cmp_bytes(const llmg_shape_t *one, const llmg_shape_t *two)
{
    int  rc;

    rc = strcmp(one->bytes, two->bytes);

    if (rc == 0) {
        rc = (int) one->lead - (int) two->lead;
    }

    return (rc != 0) ? rc : (int) one->blank - (int) two->blank;
}


static unsigned
llmg_shape_column(const llmg_shape_t *shape)
{
    return (shape->lead != 0 && shape->letters == 0) ? LLMG_SHAPE_SPACED
                                                     : shape->letters;
}


/* 1 when the shape can begin with "run" digits and then "next" */

static int
llmg_shape_wants(const llmg_shape_t *shape, unsigned run, unsigned next)
{
    size_t       i;
    const char  *p;

    p = shape->bytes + shape->lead;

    for (i = 0; i < run; i++) {
        if (!llmg_shape_digital(p[i])) {
            return 0;
        }
    }

    return !llmg_detect_digit(p[run]) && llmg_shape_follows(p + run, next);
}


static int
llmg_shape_follows(const char *bytes, unsigned next)
{
    int  digit, letter;

    if (bytes[0] == '\0') {
        return next != LLMG_NEXT_LETTER && next != LLMG_NEXT_DOT_DIGIT
               && next != LLMG_NEXT_HYPHEN_DIGIT;
    }

    if (strchr("AaXx", bytes[0]) != NULL) {
        return next == LLMG_NEXT_LETTER;
    }

    digit = llmg_shape_digital(bytes[1]);
    letter = (bytes[1] != '\0' && strchr("AaXx", bytes[1]) != NULL);

    switch (bytes[0]) {

    case ' ':
        if (!digit && !letter) {
            return next == LLMG_NEXT_END;
        }

        return (next == LLMG_NEXT_BLANK_DIGIT && digit)
               || (next == LLMG_NEXT_BLANK_LETTER && letter);

    case '-':
    case '+':
        return (next == LLMG_NEXT_HYPHEN_DIGIT && digit)
               || (next == LLMG_NEXT_HYPHEN_LETTER && letter);

    case '.':
        return digit ? next == LLMG_NEXT_DOT_DIGIT : next == LLMG_NEXT_END;

    case '/':
        return digit ? next == LLMG_NEXT_SLASH_DIGIT : next == LLMG_NEXT_END;

    default:
        return next == LLMG_NEXT_END;
    }
}


/* 1 when what follows the digits may go on with "after" */

static int
llmg_shape_goes_on(const char *bytes, unsigned next, unsigned after)
{
    unsigned  i;

    if (after == LLMG_AFTER_ANY) {
        return 1;
    }

    switch (next) {

    case LLMG_NEXT_END:
        return 0;

    case LLMG_NEXT_LETTER:
        return after == LLMG_AFTER_UPPER || bytes[0] == 'a'
               || bytes[0] == 'x';

    case LLMG_NEXT_BLANK_LETTER:
    case LLMG_NEXT_HYPHEN_LETTER:
        return bytes[0] == '\0' || after == LLMG_AFTER_UPPER
               || bytes[1] == 'a' || bytes[1] == 'x';
    }

    if (bytes[0] == '\0') {
        return 1;
    }

    for (i = 1; i <= after; i++) {
        if (!llmg_shape_digital(bytes[i])) {
            return 0;
        }
    }

    return after == LLMG_AFTER_DIGITS || !llmg_detect_digit(bytes[i]);
}


/* what stands at "at", behind digits; -1: more text will tell */

int
llmg_shape_next(llmg_str_t text, size_t at, int more)
{
    int            what;
    unsigned char  c, next;

    if (at >= text.len) {
        return more ? -1 : LLMG_NEXT_END;
    }

    c = text.data[at];

    if (llmg_literal_letter(c)) {
        return LLMG_NEXT_LETTER;
    }

    switch (c) {

    case ' ':
        what = LLMG_NEXT_BLANK_DIGIT;
        break;

    case '-':
    case '+':
        what = LLMG_NEXT_HYPHEN_DIGIT;
        break;

    case '.':
        what = LLMG_NEXT_DOT_DIGIT;
        break;

    case '/':
        what = LLMG_NEXT_SLASH_DIGIT;
        break;

    default:
        return LLMG_NEXT_END;
    }

    if (at + 1 >= text.len) {
        return more ? -1 : LLMG_NEXT_END;
    }

    next = text.data[at + 1];

    if (llmg_detect_digit(next)) {
        return what;
    }

    if (llmg_literal_letter(next) && (c == ' ' || c == '-' || c == '+')) {
        return what + 1;
    }

    return LLMG_NEXT_END;
}


unsigned
llmg_shape_after(llmg_str_t text, size_t at, int next, int more)
{
    unsigned  n;

    switch (next) {

    case LLMG_NEXT_END:
        return LLMG_AFTER_ANY;

    case LLMG_NEXT_LETTER:
        return llmg_shape_upper(text.data[at]) ? LLMG_AFTER_UPPER
                                               : LLMG_AFTER_LOWER;

    case LLMG_NEXT_BLANK_LETTER:
    case LLMG_NEXT_HYPHEN_LETTER:
        return llmg_shape_upper(text.data[at + 1]) ? LLMG_AFTER_UPPER
                                                   : LLMG_AFTER_LOWER;
    }

    for (n = 0; n < LLMG_AFTER_DIGITS; n++) {

        if (at + 1 + n >= text.len) {
            return more ? LLMG_AFTER_ANY : n;
        }

        if (!llmg_detect_digit(text.data[at + 1 + n])) {
            break;
        }
    }

    return n;
}


/*
 * Letters at the end, or letters and a separator, or both: as many as a shape
 * has before its first digit.  More letters are a word, and no shape begins
 * inside of one.
 */

size_t
llmg_shapes_hold(const llmg_shapes_t *shapes, llmg_str_t text)
{
    size_t         n, m, end;
    unsigned char  c;

    if (text.len == 0) {
        return 0;
    }

    end = text.len;
    c = text.data[end - 1];

    if (!llmg_literal_letter(c) && (shapes->spaced == 0
                                   || (c != ' ' && c != '-')))
    {
        return 0;
    }

    n = llmg_shape_word(text, end);
    end -= n;

    if (n > LLMG_RULE_LEAD) {
        return 0;
    }

    if (shapes->spaced != 0 && end > 1
        && (text.data[end - 1] == ' ' || text.data[end - 1] == '-')
        && llmg_shape_upper(text.data[end - 2]))
    {
        m = llmg_shape_word(text, end - 1);

        if (m <= LLMG_RULE_LEAD && (shapes->spaced & 1u << m)) {
            return n + 1 + m;
        }
    }

    /* the beginning of the letters before a separator counts as well */

    return (n <= shapes->letters || shapes->spaced >> n) ? n : 0;
}


/* letters before "end"; LLMG_RULE_LEAD and one are too many */

static size_t
llmg_shape_word(llmg_str_t text, size_t end)
{
    size_t  n;

    for (n = 0; n <= LLMG_RULE_LEAD && n < end; n++) {
        if (!llmg_literal_letter(text.data[end - n - 1])) {
            break;
        }
    }

    return n;
}


/* nothing that makes it the inside of something longer */

int
llmg_shape_left(const llmg_shape_t *shape, llmg_str_t text, size_t start)
{
    size_t         i;
    unsigned char  c, before;

    if (start == 0) {
        return 1;
    }

    c = text.data[start - 1];

    if (llmg_shape_alnum(c) || c == '_' || c == '+') {
        return 0;
    }

    if (start == 1) {
        return 1;
    }

    before = text.data[start - 2];

    switch (c) {

    case '.':
    case '/':
        return !llmg_detect_digit(before);

    case '-':

        /* a part of a UUID */

        return !llmg_detect_digit(before)
               && (before < 'a' || before > 'f');

    case ' ':

        if (!llmg_detect_digit(before)) {
            return 1;
        }

        if (shape->blank) {
            return 0;
        }

        /* a group of an account number: LT86 6550 ... */

        for (i = start - 2; i > 0 && start - i < 8; i--) {
            if (!llmg_detect_digit(text.data[i - 1])) {
                break;
            }
        }

        return i == 0 || !llmg_literal_letter(text.data[i - 1]);

    default:
        return 1;
    }
}


/* -1: more text will tell */

int
llmg_shape_right(const llmg_shape_t *shape, llmg_str_t text, size_t end,
    int more)
{
    unsigned char  c, next;

    if (end >= text.len) {
        return more ? -1 : 1;
    }

    c = text.data[end];

    if (llmg_shape_alnum(c) || c == '_') {
        return 0;
    }

    if (c != '-' && c != '.' && c != '/' && c != ' ') {
        return 1;
    }

    if (end + 1 >= text.len) {
        return more ? -1 : 1;
    }

    next = text.data[end + 1];

    if (c == '-') {
        return !llmg_detect_digit(next) && (next < 'a' || next > 'f');
    }

    if (c == ' ' && !shape->blank) {
        return 1;
    }

    return !llmg_detect_digit(next);
}


void
llmg_shapes_free(llmg_shapes_t *shapes)
{
    free(shapes->items);
    free(shapes->lists);
    free(shapes->ids);
    free(shapes->bits);
    free(shapes->owners);
}
