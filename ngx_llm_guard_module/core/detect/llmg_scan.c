#include "llmg_ahead.h"
#include "llmg_confirm.h"
#include "llmg_scan.h"


#define LLMG_SCAN_MIXED   5         /* bytes for LLMG_WHEN_MIXED */
#define LLMG_SCAN_UUID    8         /* digits that a UUID may begin with, or
                                       the account of a token: 12345678-aBc */

#define llmg_scan_alnum(c)   (llmg_detect_digit(c) || llmg_literal_letter(c))

/* bits: of addresses, and of tokens besides letters and digits */
#define llmg_scan_dot(v)     llmg_bits_is(v, '.')
#define llmg_scan_sign(v)    (llmg_bits_range(v, '-', 2) | llmg_bits_is(v, ':'))
#define llmg_scan_token(v)   (llmg_bits_range(v, '-', 3) | llmg_bits_is(v, '_')\
                              | llmg_bits_is(v, '+') | llmg_bits_is(v, '=')   \
                              | llmg_bits_is(v, '~') | llmg_bits_is(v, '$'))


static size_t llmg_scan_follow(const llmg_digits_t *place);
static int llmg_scan_reach(const llmg_digits_t *place);


int
llmg_scan_when(llmg_digits_t *place, unsigned wanted)
{
    size_t                i, end;
    unsigned char         c, next, prev;
    const unsigned char  *p;

    p = place->text.data;
    end = place->at + place->run;

    prev = (place->at != 0) ? p[place->at - 1] : ' ';
    c = (end < place->text.len) ? p[end] : ' ';
    next = (end + 1 < place->text.len) ? p[end + 1] : ' ';

    place->when = 0;

    if (c == ':' || prev == ':') {
        place->when |= LLMG_WHEN_COLON;
    }

    if ((wanted & LLMG_WHEN_WORD)
        && (place->letters != 0 || llmg_literal_letter(c) || prev == '_'
            || c == '_' || (c == '-' && place->run >= LLMG_SCAN_UUID)))
    {
        i = llmg_scan_follow(place);

        if (i > LLMG_SCAN_MIXED) {
            return 1;
        }

        if (i == LLMG_SCAN_MIXED) {
            place->when |= llmg_scan_word(place->text, place->at);
        }
    }

    if (place->letters == 2 && place->run >= 2) {
        place->when |= LLMG_WHEN_LED;
    }

    if (place->run <= 4 && (c == '.' || c == '-')) {

        if (c == '.' && place->run <= 3 && llmg_detect_digit(next)) {
            place->when |= LLMG_WHEN_QUAD;
        }

        if (llmg_scan_alnum(next)) {
            place->when |= LLMG_WHEN_HYPHEN;
        }
    }

    if (!place->inner && (prev == '+' || (p[place->at] == '0'
                                          && place->run > 1
                                          && p[place->at + 1] == '0')))
    {
        place->when |= LLMG_WHEN_PLUS;
    }

    if ((wanted & LLMG_WHEN_LENGTH)
        && (!place->inner || place->run == LLMG_SCAN_GROUP))
    {

        if (place->run >= LLMG_SCAN_LONG) {
            place->when |= LLMG_WHEN_LONG;

        } else if (c == ' ' || (c >= '(' && c <= '/')) {
            i = (size_t) llmg_scan_reach(place);

            if (i == LLMG_SCAN_LONG) {
                place->when |= LLMG_WHEN_LONG
                               | llmg_scan_groups(place->digits, place->run, c);

            } else if (i > LLMG_SCAN_LONG) {
                return 1;
            }
        }
    }

    place->when &= wanted;

    return 0;
}


unsigned
llmg_scan_groups(uint32_t digits, size_t run, unsigned char next)
{
    unsigned  when;

    when = (run == LLMG_SCAN_GROUP && next == '-') ? LLMG_WHEN_SIXES : 0;

    if (run != 1 && run != 3) {
        return when;
    }

    digits >>= run;

    if (digits != 0) {
        digits >>= llmg_ahead_first(digits);
    }

    return ((digits & 0xF) == 0x7) ? when | LLMG_WHEN_THREES : when;
}


unsigned
llmg_scan_word(llmg_str_t text, size_t at)
{
    unsigned              n, when, solid, word, signs;
    uint32_t              dots;
    llmg_bits_t           back;
    llmg_ahead_t          ahead;
    unsigned char         quote;
    const unsigned char  *p;

    if (at < LLMG_BITS || text.len - at < LLMG_AHEAD) {
        return LLMG_WHEN_WORD;
    }

    p = text.data + at;
    back = llmg_bits_load(p - LLMG_BITS);
    llmg_ahead_load(&ahead, p);

    when = 0;

    solid = llmg_bits_digits(ahead.low) | llmg_bits_letters(ahead.low);

    if ((~solid & ((1U << LLMG_SCAN_SOLID) - 1)) == 0) {
        when |= LLMG_WHEN_SOLID;
    }

    dots = llmg_ahead_bits(&ahead, llmg_scan_dot);

    if (dots & (((uint32_t) 1 << LLMG_SCAN_DOT) - 1)) {
        when |= LLMG_WHEN_DOTTED;
    }

    signs = llmg_scan_sign(back)
            | (llmg_scan_sign(ahead.low) & ((1U << LLMG_SCAN_MIXED) - 1));

    if (signs != 0) {
        when |= LLMG_WHEN_SIGNED;
    }

    /* what is before the digits, and from them on: both may go on */

    word = llmg_bits_letters(back) | llmg_bits_digits(back)
           | llmg_scan_token(back);
    n = (unsigned) __builtin_clz(~(word << LLMG_BITS));

    if (n == LLMG_BITS) {
        return when | LLMG_WHEN_MIXED;
    }

    quote = p[-1 - (int) n];
    word = solid | llmg_scan_token(ahead.low);
    n += (unsigned) __builtin_ctz(~word);

    if (n >= LLMG_SCAN_WORD || quote == '"' || quote == '\'' || quote == '`') {
        when |= LLMG_WHEN_MIXED;
    }

    return when;
}


/*
 * Bytes of a word from the digits on, at most LLMG_SCAN_MIXED; one more: more
 * text will tell.
 */

static size_t
llmg_scan_follow(const llmg_digits_t *place)
{
    size_t         n, i;
    unsigned char  c;

    n = place->run;
    i = place->at + n;

    for ( /* void */ ; n < LLMG_SCAN_MIXED; n++, i++) {

        if (i >= place->text.len) {
            return place->more ? LLMG_SCAN_MIXED + 1 : 0;
        }

        c = place->text.data[i];

        if (!llmg_scan_alnum(c) && c != '_' && c != '-' && c != ':'
            && c != '.' && c != '/' && c != '+')
        {
            return 0;
        }
    }

    return LLMG_SCAN_MIXED;
}


/* digits in reach, at most LLMG_SCAN_LONG; one more: more text will tell */

static int
llmg_scan_reach(const llmg_digits_t *place)
{
    int            n, apart;
    size_t         i;
    uint32_t       digits;
    llmg_ahead_t   ahead;
    unsigned char  c;

    if (place->text.len - place->at >= LLMG_AHEAD) {
        llmg_ahead_read(&ahead, place->text.data + place->at);
        digits = llmg_ahead_reach(&ahead, llmg_ahead_signs(&ahead));

        return (llmg_ahead_count(digits & LLMG_SCAN_REACHED) < LLMG_SCAN_LONG)
               ? 0 : LLMG_SCAN_LONG;
    }

    n = 0;
    apart = 0;

    for (i = place->at; i < place->at + LLMG_SCAN_REACH; i++) {

        if (i >= place->text.len) {
            return place->more ? LLMG_SCAN_LONG + 1 : n;
        }

        c = place->text.data[i];

        if (llmg_detect_digit(c)) {
            apart = 0;

            if (++n == LLMG_SCAN_LONG) {
                return n;
            }

        } else if (++apart > 3
                   || (c != ' ' && c != '-' && c != '.' && c != '/'
                       && c != '(' && c != ')'))
        {
            break;
        }
    }

    return 0;
}
