#include "llmg_bits.h"
#include "llmg_checksum.h"
#include "llmg_confirm.h"
#include "llmg_entropy.h"
#include "llmg_scan.h"
#include "llmg_secret_name.h"


#define LLMG_SECRET_MIN     10      /* bytes of a value */
#define LLMG_SECRET_ZEROS  12       /* so many "A" are filler */
#define LLMG_SECRET_LONG    16      /* when its name says less */
#define LLMG_SECRET_FEW     20      /* of so many letters one digit is enough */
#define LLMG_SECRET_PREFIX  8       /* of a short word before the value */
#define LLMG_SECRET_HEX     24

/* bits: letters, digits, and _ - + / = . ~ */
#define llmg_secret_bytes(v)                                                  \
    (llmg_bits_letters(v) | llmg_bits_digits(v) | llmg_bits_range(v, '-', 3)  \
     | llmg_bits_is(v, '_') | llmg_bits_is(v, '+') | llmg_bits_is(v, '=')     \
     | llmg_bits_is(v, '~'))


static size_t llmg_secret_start(llmg_str_t text, size_t at, size_t *assigned);
static size_t llmg_secret_run(llmg_str_t text, size_t at);
static int llmg_secret_value(llmg_str_t value, int kind, int how);
static int llmg_secret_prefixed(llmg_str_t value);
static int llmg_secret_groups(llmg_str_t value);
static int llmg_secret_varied(llmg_str_t value);
static int llmg_secret_filler(llmg_str_t value);
static int llmg_secret_uuid(llmg_str_t value);


/* letters, digits, and _ - + / = . ~ */

static llmg_inline int
llmg_secret_byte(unsigned char c)
{
    static const uint64_t  in[2] = { 0x23FFE80000000000, 0x47FFFFFE87FFFFFE };

    return c < 0x80 && (in[c >> 6] >> (c & 63) & 1);
}


llmg_status_t
llmg_scan_secret(const llmg_digits_t *place, llmg_range_t *found)
{
    int             how, kind;
    size_t          i, start, end, assigned;
    unsigned        digits;
    llmg_str_t      text, name, value;
    unsigned char   c, quote, folded[LLMG_SECRET_BACK];

    text = place->text;

    /* the first digits of the token, and all of it */

    start = llmg_secret_start(text, place->at, &assigned);

    if (start > place->at) {
        return LLMG_DECLINED;
    }

    quote = (start > 0) ? text.data[start - 1] : ' ';

    if (quote != '"' && quote != '\'' && quote != '`') {
        quote = '\0';

        /* not in quotes: behind the last sign */

        start = assigned ? assigned : start;
    }

    for (end = place->at + llmg_secret_run(text, place->at);
         end - start < LLMG_SCAN_TOKEN; end++)
    {

        if (end >= text.len) {
            if (place->more) {
                return LLMG_AGAIN;
            }

            break;
        }

        c = text.data[end];

        if (!llmg_secret_byte(c)
            && (quote == '\0' || c == quote || c <= ' ' || c >= 0x7F
                || memchr("<>{}()[]\\;,", c, 11) != NULL))
        {
            break;
        }
    }

    /* a piece of something that is not a token, or not all of it */

    if (end < text.len && text.data[end] != quote
        && (memchr("@([{$!#%^*", text.data[end], 10) != NULL
            || text.data[end] >= 0x80))
    {
        return LLMG_DECLINED;
    }

    while (end > start && (text.data[end - 1] == '.'
                           || text.data[end - 1] == '-'))
    {
        end--;
    }

    while (start < end && (text.data[start] == '.'
                           || text.data[start] == '-'))
    {
        start++;
    }

    if (end - start < LLMG_SECRET_MIN) {
        return LLMG_DECLINED;
    }

    /* what is random enough has several digits, or is long */

    for (i = place->at, digits = 0; i < end && digits < 2; i++) {
        digits += llmg_detect_digit(text.data[i]);
    }

    if (digits < 2 && end - start < LLMG_SECRET_FEW) {
        return LLMG_DECLINED;
    }

    /* "acme-secret-0a1b...": the name is a part of the run */

    kind = LLMG_NAME_SECRET;
    how = LLMG_SECRET_BESIDE;

    name.data = folded;
    name.len = llmg_secret_fold(folded, text.data, start, place->at,
                                LLMG_SECRET_BACK);
    i = llmg_secret_part(name);

    if (i != 0) {
        start += i;

    } else {
        how = llmg_secret_name(text, start, &name, folded);

        if (how == LLMG_SECRET_NONE) {
            return LLMG_DECLINED;
        }

        kind = llmg_secret_kind(name);

        if (kind == LLMG_NAME_OTHER) {
            return LLMG_DECLINED;
        }
    }

    value.data = text.data + start;
    value.len = end - start;

    if (!llmg_secret_value(value, kind, how)) {
        return LLMG_DECLINED;
    }

    found->start = start;
    found->end = end;

    return LLMG_OK;
}


/*
 * Where the token begins that the digits at "at" are the first in, and where it
 * does behind the last sign of assignment, or 0.  Past "at": they are not the
 * first, or it begins too far away.
 */

static size_t
llmg_secret_start(llmg_str_t text, size_t at, size_t *assigned)
{
    size_t         start;
    unsigned       n, bits;
    llmg_bits_t    v;
    unsigned char  c;

    *assigned = 0;
    start = at;

    if (at >= LLMG_BITS) {
        v = llmg_bits_load(text.data + at - LLMG_BITS);
        n = (unsigned) __builtin_clz(~(llmg_secret_bytes(v) << LLMG_BITS));
        start -= n;

        if (llmg_bits_digits(v) >> (LLMG_BITS - n) != 0) {
            return at + 1;
        }

        bits = llmg_bits_is(v, '=') >> (LLMG_BITS - n);

        if (bits != 0) {
            *assigned = start + 32 - (unsigned) __builtin_clz(bits);
        }

        if (n < LLMG_BITS) {
            return start;
        }
    }

    for ( /* void */ ; start > 0; start--) {
        c = text.data[start - 1];

        if (!llmg_secret_byte(c)) {
            break;
        }

        if (c == '=' && *assigned == 0) {
            *assigned = start;
        }

        if (llmg_detect_digit(c) || at - start == LLMG_SECRET_BACK) {
            return at + 1;
        }
    }

    return start;
}


/* bytes of a token from "at" on, of the next ones that can be read at once */

static size_t
llmg_secret_run(llmg_str_t text, size_t at)
{
    unsigned  bits;

    if (text.len - at < LLMG_BITS) {
        return 0;
    }

    bits = llmg_secret_bytes(llmg_bits_load(text.data + at));

    return (size_t) __builtin_ctz(~bits);
}


static int
llmg_secret_value(llmg_str_t value, int kind, int how)
{
    size_t        i, slashes;
    llmg_token_t  t;

    if (value.len < LLMG_SECRET_LONG
        && (kind != LLMG_NAME_SECRET || how != LLMG_SECRET_ASSIGNED))
    {
        return 0;
    }

    if (!llmg_secret_varied(value) || llmg_secret_filler(value)) {
        return 0;
    }

    if (llmg_secret_uuid(value)) {
        return kind != LLMG_NAME_WEAK;
    }

    /* v0.0.0-2026..., 1.2.3 */

    i = (value.data[0] == 'v');

    if (llmg_detect_digit(value.data[i]) && value.data[i + 1] == '.') {
        return 0;
    }

    slashes = 0;

    for (i = 0; i < value.len; i++) {
        slashes += (value.data[i] == '/' || value.data[i] == '.');
    }

    /* a path, a host name */

    if (slashes > 1 && slashes * 12 > value.len) {
        return 0;
    }

    if (llmg_token_random(value)) {
        return 1;
    }

    llmg_token_of(value, &t);

    if (t.hex && value.len >= 2 * LLMG_SECRET_LONG && t.digits > 1
        && t.lower + t.upper > 1)
    {
        return kind != LLMG_NAME_WEAK;
    }

    if (kind != LLMG_NAME_WEAK && llmg_secret_prefixed(value)) {
        return 1;
    }

    if (kind == LLMG_NAME_SECRET && llmg_secret_groups(value)) {
        return 1;
    }

    if (kind == LLMG_NAME_SECRET && how == LLMG_SECRET_ASSIGNED
        && t.digits == 1)
    {
        return value.len >= LLMG_SECRET_FEW && t.others == 0
               && t.lower > 3 && t.upper > 3 && t.turns * 2 >= value.len
               && llmg_entropy(value) >= 350;
    }

    return kind == LLMG_NAME_SECRET && value.len >= LLMG_SECRET_LONG
           && t.digits > 1 && t.lower + t.upper > 1 && t.others == 0
           && llmg_entropy(value) >= 290;
}


/* "sk_0a1b...", "123-0a1b...": hexadecimal behind one or two short words */

static int
llmg_secret_prefixed(llmg_str_t value)
{
    size_t        i;
    unsigned      n;
    llmg_token_t  t;

    for (n = 0; n < 2; n++) {

        for (i = 0; i < value.len && i <= LLMG_SECRET_PREFIX; i++) {
            if (value.data[i] == '_' || value.data[i] == '-') {
                break;
            }
        }

        if (i == value.len || i > LLMG_SECRET_PREFIX) {
            break;
        }

        value.data += i + 1;
        value.len -= i + 1;
    }

    if (n == 0 || value.len < LLMG_SECRET_HEX) {
        return 0;
    }

    llmg_token_of(value, &t);

    return t.hex && t.digits > 1 && t.lower + t.upper > 1;
}


/* "AB12CD34-EF56GH78-...": groups of four and more, a digit in each */

static int
llmg_secret_groups(llmg_str_t value)
{
    size_t         i, start;
    unsigned       groups, digits, letters;
    unsigned char  c;

    groups = 0;
    digits = 0;
    letters = 0;

    for (i = 0, start = 0; i <= value.len; i++) {
        c = (i < value.len) ? value.data[i] : '-';

        if (c == '-') {
            if (i - start < 4 || digits == 0) {
                return 0;
            }

            groups++;
            digits = 0;
            start = i + 1;

        } else if (llmg_detect_digit(c)) {
            digits++;

        } else if (llmg_literal_letter(c)) {
            letters++;

        } else {
            return 0;
        }
    }

    return groups >= 3 && letters >= 4;
}


/* no filler: but "A" in base64 is what the zeros of a number are */

static int
llmg_secret_varied(llmg_str_t value)
{
    size_t  i, run, most;

    run = 1;

    for (i = 1; i < value.len; i++) {
        run = (value.data[i] == value.data[i - 1]) ? run + 1 : 1;
        most = (value.data[i] == 'A' && value.len >= 3 * LLMG_SECRET_ZEROS)
               ? LLMG_SECRET_ZEROS : LLMG_FILLER_MIN;

        if (run == most) {
            return 0;
        }
    }

    return 1;
}


/* does it hold a word of manuals? */

static int
llmg_secret_filler(llmg_str_t value)
{
    size_t      i, k;
    llmg_str_t  rest;

    static const llmg_str_t  filler[] = {
        llmg_string("example"), llmg_string("xxxx"),
        llmg_string("placeholder"), llmg_string("changeme"),
        llmg_string("your_"), llmg_string("your-"), llmg_string("dummy"),
        llmg_string("redacted"), llmg_string("0000000000"), { 0, NULL }
    };

    rest = value;

    for (i = 0; i + 4 <= value.len; i++) {

        /* one in four bytes begins one of them */

        switch (rest.data[0] | 0x20) {

        case 'e': case 'x': case 'p': case 'c': case 'y': case 'd': case 'r':
        case '0':
            for (k = 0; filler[k].len != 0; k++) {
                if (filler[k].data[0] == (rest.data[0] | 0x20)
                    && llmg_str_casebegins(rest, filler[k]))
                {
                    return 1;
                }
            }
        }

        rest.data++;
        rest.len--;
    }

    return 0;
}


/* 8-4-4-4-12 hexadecimal digits */

static int
llmg_secret_uuid(llmg_str_t value)
{
    size_t         i;
    unsigned char  c;

    if (value.len != 36) {
        return 0;
    }

    for (i = 0; i < 36; i++) {
        c = value.data[i];

        if (i == 8 || i == 13 || i == 18 || i == 23) {
            if (c != '-') {
                return 0;
            }

        } else if (!llmg_detect_digit(c)
                   && (unsigned char) ((c | 0x20) - 'a') >= 6)
        {
            return 0;
        }
    }

    return 1;
}
