#include "llmg_ahead.h"
#include "llmg_confirm.h"
#include "llmg_plain_number.h"
#include "llmg_scan.h"
#include "llmg_spread.h"


/* bytes before the first digit that can be read */
#define LLMG_PLAIN_BACK    LLMG_BITS

/* digits that a telephone has at least, that a UUID may begin with, and that
 * a bot has */
#define LLMG_PLAIN_PHONE   6
#define LLMG_PLAIN_UUID    8
#define LLMG_PLAIN_BOT     6

/* groups of an address, but for those that four numbers stand for */
#define LLMG_PLAIN_GROUPS  6

/* the bytes that LLMG_WHEN_MIXED is for */
#define LLMG_PLAIN_WORD    0x1FU

/* some of the kinds */
#define LLMG_PLAIN_OTHER   0
#define LLMG_PLAIN_BLANK   4
#define LLMG_PLAIN_SLASH   7


typedef struct {
    const unsigned char   *p;
    llmg_ahead_t           ahead;
    unsigned               run;
    unsigned char          next;        /* behind the digits */
    unsigned char          prev;
    unsigned char          before;      /* before "prev" */
    unsigned char          inner;       /* other digits, a sign, and these */
} llmg_plain_place_t;


static llmg_inline int llmg_plain_inner(const llmg_plain_t *plain,
    const unsigned char *p);
static int llmg_plain_any(const llmg_plain_t *plain, llmg_str_t text,
    size_t at);
static int llmg_plain_shapes(const llmg_plain_t *plain,
    const llmg_plain_place_t *place, unsigned column);
static int llmg_plain_word(const llmg_plain_t *plain,
    const llmg_plain_place_t *place, unsigned letters);
static int llmg_plain_mixed(const llmg_plain_place_t *place);
static int llmg_plain_address(const llmg_plain_place_t *place);
static int llmg_plain_quad(const llmg_plain_place_t *place);
static int llmg_plain_long(const llmg_plain_place_t *place);


void
llmg_plain_init(llmg_plain_t *plain, const llmg_shapes_t *shapes)
{
    unsigned                  i, k, next, after;
    llmg_str_t                text;
    unsigned char             two[2];
    const llmg_shape_list_t  *list;

    /* one of each kind; of the first one are all others */

    static const char         kinds[LLMG_PLAIN_KINDS + 1] = ",aA9 -./";

    for (i = 0; i < 256; i++) {
        two[0] = (unsigned char) i;
        two[0] = llmg_detect_digit(i) ? '9' : two[0];
        two[0] = llmg_literal_letter(i) ? 'a' : two[0];
        two[0] = llmg_shape_upper(i) ? 'A' : two[0];
        two[0] = (i == '+') ? '-' : two[0];

        for (k = 1; k < LLMG_PLAIN_KINDS; k++) {
            if (two[0] == (unsigned char) kinds[k]) {
                plain->kinds[i] = (unsigned char) k;
            }
        }
    }

    llmg_str_set(&text, two, 2);

    for (i = 0; i < LLMG_PLAIN_KINDS; i++) {
        for (k = 0; k < LLMG_PLAIN_KINDS; k++) {
            two[0] = (unsigned char) kinds[i];
            two[1] = (unsigned char) kinds[k];

            next = (unsigned) llmg_shape_next(text, 0, 0);
            after = llmg_shape_after(text, 0, (int) next, 0);

            if (next != LLMG_NEXT_END && llmg_detect_digit(two[1])
                && !llmg_literal_letter(two[0]))
            {
                after = LLMG_AFTERS;
            }

            plain->next[i][k] = (unsigned char) next;
            plain->after[i][k] = (unsigned char) after;
        }
    }

    for (i = 1; i <= LLMG_PLAIN_FEW; i++) {
        for (next = 0; next < LLMG_NEXTS; next++) {
            list = llmg_shapes_list(shapes, 0, i, next);

            for (k = list->from[0]; k < list->from[LLMG_AFTERS]; k++) {
                if (!shapes->items[shapes->ids[k]].blank) {
                    plain->inner[i] |= 1U << next;
                }
            }
        }
    }

    plain->shapes = shapes;
}


int
llmg_plain_look(const llmg_plain_t *plain, llmg_str_t text, size_t at)
{
    if (at < LLMG_PLAIN_BACK) {
        return LLMG_PLAIN_UNKNOWN;
    }

    /* of digits one by one most are known here, where little is to be kept */

    if (text.len - at >= LLMG_AHEAD && llmg_plain_inner(plain, text.data + at))
    {
        return LLMG_PLAIN_NOTHING;
    }

    return llmg_plain_any(plain, text, at);
}


/* a few digits behind others: only what follows them could make them more */

static llmg_inline int
llmg_plain_inner(const llmg_plain_t *plain, const unsigned char *p)
{
    unsigned       run, kind;
    unsigned char  c;

    c = p[-1];

    if (!llmg_detect_digit(p[-2])
        || (c != ' ' && c != '-' && c != '.' && c != '/'))
    {
        return 0;
    }

    for (run = 1; llmg_detect_digit(p[run]); run++) {
        if (run == LLMG_PLAIN_FEW) {
            return 0;
        }
    }

    kind = plain->kinds[p[run]];

    /* of an address, of a word */

    if ((kind != LLMG_PLAIN_BLANK && kind != LLMG_PLAIN_SLASH
         && kind != LLMG_PLAIN_OTHER)
        || p[run] == ':' || p[run] == '_')
    {
        return 0;
    }

    return c != ' '
           || !(plain->inner[run]
                >> plain->next[kind][plain->kinds[p[run + 1]]] & 1);
}


static llmg_noinline int
llmg_plain_any(const llmg_plain_t *plain, llmg_str_t text, size_t at)
{
    size_t                left;
    unsigned              letters;
    unsigned char         c;
    llmg_plain_place_t    place;
    const unsigned char  *p;
    unsigned char         end[LLMG_PLAIN_BACK + LLMG_AHEAD];

    p = text.data + at;
    left = text.len - at;

    /* behind the last text is what stands between two: models end in digits */

    if (left < LLMG_AHEAD) {
        memset(end + LLMG_PLAIN_BACK, LLMG_TEXT_SEPARATOR, LLMG_AHEAD);
        memcpy(end, p - LLMG_PLAIN_BACK, LLMG_PLAIN_BACK + left);
        p = end + LLMG_PLAIN_BACK;

        if (llmg_plain_inner(plain, p)) {
            return LLMG_PLAIN_NOTHING;
        }
    }

    c = p[-1];
    letters = 0;

    if (llmg_literal_letter(c)) {
        letters = llmg_bits_letters(llmg_bits_load(p - LLMG_PLAIN_BACK));
        letters = (unsigned) __builtin_clz(~(letters << LLMG_BITS));
        letters = (letters > LLMG_RULE_LEAD) ? LLMG_RULE_LEAD + 1 : letters;

        /* the inside of a word that has had its first digits */

        if (llmg_detect_digit(p[-1 - (int) letters])) {
            return LLMG_PLAIN_NOTHING;
        }
    }

    llmg_ahead_read(&place.ahead, p);

    if (~place.ahead.digits == 0) {
        return LLMG_PLAIN_UNKNOWN;
    }

    place.p = p;
    place.run = llmg_ahead_first(~place.ahead.digits);
    place.prev = c;
    place.before = p[-2];
    place.inner = 0;

    if (place.run > LLMG_SHAPE_RUN) {
        return LLMG_PLAIN_UNKNOWN;
    }

    place.next = p[place.run];

    if (letters != 0) {
        if (!llmg_plain_word(plain, &place, letters)
            || (llmg_plain_mixed(&place) && llmg_scan_word(text, at) != 0))
        {
            return LLMG_PLAIN_UNKNOWN;
        }

        return llmg_plain_long(&place);
    }

    if (c == '_' || place.next == '_') {
        return LLMG_PLAIN_UNKNOWN;
    }

    if (llmg_detect_digit(place.before)) {
        place.inner = (c == ' ' || c == '-' || c == '.' || c == '/');
    }

    if ((llmg_literal_letter(place.next)
         || (place.next == '-' && place.run >= LLMG_PLAIN_UUID))
        && llmg_plain_mixed(&place) && llmg_scan_word(text, at) != 0)
    {
        return LLMG_PLAIN_UNKNOWN;
    }

    /* of an identifier with letters before it */

    if ((c == ' ' || c == '-') && llmg_shape_upper(place.before)
        && llmg_plain_shapes(plain, &place, LLMG_SHAPE_SPACED))
    {
        return LLMG_PLAIN_UNKNOWN;
    }

    if (((!place.inner || c == ' ') && llmg_plain_shapes(plain, &place, 0))
        || llmg_plain_address(&place))
    {
        return LLMG_PLAIN_UNKNOWN;
    }

    return llmg_plain_long(&place);
}


/* 1 when there are shapes with digits at the same bytes */

static int
llmg_plain_shapes(const llmg_plain_t *plain, const llmg_plain_place_t *place,
    unsigned column)
{
    unsigned                  i, k, next, after, end;
    const llmg_shapes_t      *shapes;
    const llmg_shape_bits_t  *bits;
    const llmg_shape_list_t  *list;

    shapes = plain->shapes;
    i = plain->kinds[place->next];
    k = plain->kinds[place->p[place->run + 1]];

    next = plain->next[i][k];
    after = plain->after[i][k];

    if (after == LLMG_AFTERS) {
        after = llmg_ahead_first(~(place->ahead.digits >> (place->run + 1)));
        after = (after < LLMG_AFTER_DIGITS) ? after : LLMG_AFTER_DIGITS;
    }

    list = llmg_shapes_list(shapes, column, place->run, next);
    end = list->from[after + 1];

    for (i = list->from[after]; i < end; i++) {
        bits = &shapes->bits[i];

        if (((place->ahead.digits ^ bits->digits) & bits->known) == 0
            && !(place->inner && shapes->items[shapes->ids[i]].blank))
        {
            return 1;
        }
    }

    return 0;
}


/* behind so many letters: not a telephone, nor numbers with dots */

static int
llmg_plain_word(const llmg_plain_t *plain, const llmg_plain_place_t *place,
    unsigned letters)
{
    return place->next != ':'
           && !((place->next == '-' || place->next == '.')
                && (place->prev | 0x20) <= 'f')
           && !(letters == 2 && place->run > 1)
           && !(letters <= LLMG_RULE_LEAD
                && llmg_plain_shapes(plain, place, letters));
}


/* LLMG_WHEN_MIXED, when what is around it is of a word */

static int
llmg_plain_mixed(const llmg_plain_place_t *place)
{
    unsigned     bits;
    llmg_bits_t  v;

    v = place->ahead.low;

    bits = llmg_bits_letters(v) | llmg_bits_range(v, '-', ':' - '-' + 1)
           | llmg_bits_is(v, '_') | llmg_bits_is(v, '+');

    return (bits & LLMG_PLAIN_WORD) == LLMG_PLAIN_WORD;
}


/* LLMG_WHEN_COLON, LLMG_WHEN_HYPHEN, LLMG_WHEN_QUAD: addresses, and a bot */

static int
llmg_plain_address(const llmg_plain_place_t *place)
{
    uint32_t              colons;
    unsigned char         c, prev, before;
    const unsigned char  *p;

    c = place->next;
    p = place->p;
    prev = place->prev;
    before = place->before;

    if (c != ':' && c != '.' && c != '-' && prev != ':') {
        return 0;
    }

    if (c == ':' && place->run >= LLMG_PLAIN_BOT) {
        return 1;
    }

    if (prev == ':' || prev == '.' || prev == '-') {

        /* it had its first digits, or it may have begun long before */

        if (llmg_detect_digit(before)) {
            return 0;
        }

        if (llmg_literal_letter(before) || before == ':' || before == '.'
            || before == '-')
        {
            return 1;
        }
    }

    /* six octets, three groups of four */

    if ((p[2] == c && p[5] == c && p[8] == c && c != '.')
        || (p[4] == '.' && p[9] == '.'))
    {
        return 1;
    }

    if (c == '.') {
        return prev != '-' && llmg_plain_quad(place);
    }

    if (c != ':') {
        return 0;
    }

    colons = llmg_ahead_bits(&place->ahead, llmg_ahead_colon);

    return (colons & colons >> 1) != 0
           || llmg_ahead_count(colons) >= LLMG_PLAIN_GROUPS;
}


/* four numbers, dots between them */

static int
llmg_plain_quad(const llmg_plain_place_t *place)
{
    unsigned  i, n, run;

    n = place->run;

    if (n > 3) {
        return 0;
    }

    for (i = 0; i < 3; i++) {

        if (place->p[n] != '.') {
            return 0;
        }

        n++;
        run = llmg_ahead_first(~(place->ahead.digits >> n));

        if (run == 0 || run > 3) {
            return 0;
        }

        n += run;
    }

    return 1;
}


/* LLMG_PLAIN_*: LLMG_WHEN_LONG, LLMG_WHEN_PLUS, and digits in any groups */

static int
llmg_plain_long(const llmg_plain_place_t *place)
{
    int                   plus;
    uint32_t              digits, ends, signs;
    unsigned              least;
    unsigned char         c, next;
    const unsigned char  *p;

    p = place->p;
    c = place->next;
    digits = place->ahead.digits;

    if (place->inner) {
        return (place->run == LLMG_SCAN_GROUP && c == '-')
               ? LLMG_PLAIN_UNKNOWN : LLMG_PLAIN_NOTHING;
    }

    plus = (place->prev == '+' || (p[0] == '0' && p[1] == '0'));
    least = plus ? LLMG_PLAIN_PHONE : LLMG_SCAN_LONG;

    if (place->run >= least) {
        return plus ? LLMG_PLAIN_UNKNOWN : LLMG_PLAIN_LONG;
    }

    if (c != ' ' && (c < '(' || c > '/')) {
        return LLMG_PLAIN_NOTHING;
    }

    signs = llmg_ahead_signs(&place->ahead);

    if (llmg_ahead_count(llmg_ahead_reach(&place->ahead, signs)
                         & LLMG_SCAN_REACHED) >= least)
    {
        return (plus || llmg_scan_groups(digits, place->run, c) != 0)
               ? LLMG_PLAIN_UNKNOWN : LLMG_PLAIN_LONG;
    }

    /* as far as blanks and signs go */

    next = p[place->run + 1];

    if (next != ' ' && next != '-' && next != '.') {
        return LLMG_PLAIN_NOTHING;
    }

    ends = ~(digits | signs);

    return (ends == 0 || p[llmg_ahead_first(ends)] == 0xE2
            || llmg_ahead_count(digits & llmg_ahead_until(ends))
               >= LLMG_SPREAD_LEAST)
           ? LLMG_PLAIN_LONG : LLMG_PLAIN_NOTHING;
}
