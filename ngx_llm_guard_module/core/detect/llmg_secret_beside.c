/*
 * What stands before a value: the name it is assigned to.
 */

#include "llmg_bits.h"
#include "llmg_confirm.h"
#include "llmg_secret_name.h"


#define LLMG_SECRET_PAIR    48      /* blanks between two members */

#define llmg_secret_alnum(c)  (llmg_detect_digit(c) || llmg_literal_letter(c))

/* the last of some bits and one, 0: there are none */
#define llmg_secret_last(bits)                                                \
    ((bits) ? 64 - (unsigned) __builtin_clzll(bits) : 0)

/* those before bit "n" */
#define llmg_secret_below(bits, n)   ((bits) & (((uint64_t) 1 << (n)) - 1))


static llmg_str_t llmg_secret_words(llmg_str_t text, size_t end,
    unsigned char *folded);
static int llmg_secret_pair(llmg_str_t text, size_t end, llmg_str_t *name,
    unsigned char *folded);


/*
 * The name that text[start] is assigned to, folded: "api_key = ", "Token: ",
 * "--password ", "secret=>".
 */

int
llmg_secret_name(llmg_str_t text, size_t start, llmg_str_t *name,
    unsigned char *folded)
{
    int            how, quoted;
    size_t         i, n, end;
    unsigned char  c;

    i = start;
    how = LLMG_SECRET_BESIDE;

    for (n = 0; i > 0 && n < 3; n++, i--) {
        c = text.data[i - 1];

        if (c != '"' && c != '\'' && c != '`' && c != '\\') {
            break;
        }
    }

    quoted = (i != start);

    for (n = 0; i > 0 && n < 8 && (text.data[i - 1] == ' '
                                   || text.data[i - 1] == '\t'); n++)
    {
        i--;
    }

    for (n = 0; i > 0 && n < 4; n++, i--) {
        c = text.data[i - 1];

        if (c != '=' && c != ':' && c != '>' && c != '|' && c != '?'
            && !(quoted && (c == ',' || c == '(')))
        {
            break;
        }

        how = LLMG_SECRET_ASSIGNED;
    }

    for (n = 0; i > 0 && n < 8; n++, i--) {
        c = text.data[i - 1];

        if (c != ' ' && c != '\t' && c != '"' && c != '\'' && c != '`'
            && c != ']' && c != '\\' && c != ')' && c != '*')
        {
            break;
        }
    }

    if (i == start || i == 0) {
        return LLMG_SECRET_NONE;
    }

    end = i;
    *name = llmg_secret_words(text, end, folded);

    if (name->len == 0) {
        return LLMG_SECRET_NONE;
    }

    for (n = 0; n < name->len && name->data[n] == '_'; n++) {
        /* void */
    }

    if (name->len - n == sizeof("value") - 1
        && memcmp(name->data + n, "value", sizeof("value") - 1) == 0)
    {
        return llmg_secret_pair(text, end - (sizeof("value") - 1), name,
                                folded);
    }

    return how;
}


/*
 * {"name": "TOKEN", "value": "..."}, and the same in YAML and in XML: the name
 * is a value that stands before "value", which ends at "end".
 */

static int
llmg_secret_pair(llmg_str_t text, size_t end, llmg_str_t *name,
    unsigned char *folded)
{
    size_t         i, n, last;
    unsigned char  c;

    i = end;

    for (n = 0; i > 0 && n < LLMG_SECRET_PAIR; n++, i--) {
        c = text.data[i - 1];

        if (c > ' ' && c != '"' && c != '\'' && c != ',') {
            break;
        }
    }

    last = i;

    for (n = 0; i > 0 && n < LLMG_SECRET_NAME; n++, i--) {
        c = text.data[i - 1];

        if (!llmg_secret_alnum(c) && c != '_' && c != '-' && c != '.') {
            break;
        }
    }

    name->data = folded;
    name->len = llmg_secret_fold(folded, text.data, i, last, LLMG_SECRET_NAME);

    for (n = 0; i > 0 && n < 4; n++, i--) {
        c = text.data[i - 1];

        if (c != ' ' && c != '"' && c != '\'') {
            break;
        }
    }

    return (name->len != 0 && last != end && i > 0
            && (text.data[i - 1] == ':' || text.data[i - 1] == '='))
           ? LLMG_SECRET_ASSIGNED : LLMG_SECRET_NONE;
}


/* the last "max" bytes of p[from, to), for comparison */

size_t
llmg_secret_fold(unsigned char *folded, const unsigned char *p, size_t from,
    size_t to, size_t max)
{
    size_t         n;
    unsigned char  c;

    if (to - from > max) {
        from = to - max;
    }

    for (n = 0; from < to; from++) {
        c = p[from];

        if ((unsigned char) (c - 'A') < 26) {
            c |= 0x20;
        }

        folded[n++] = (c == '-' || c == '.' || c == ' ') ? '_' : c;
    }

    return n;
}


/*
 * "api key": the run of letters, digits, '_', '-' and dots that ends there, and
 * up to two words before it, of letters alone.  The last byte is bit 47.
 */

static unsigned
llmg_secret_begins(const unsigned char *p)
{
    unsigned     i, one, two, three, other, mixed;
    uint64_t     letters, blanks, names;
    llmg_bits_t  v;

    letters = 0;
    blanks = 0;
    names = 0;

    for (i = 0; i < LLMG_SECRET_NAME; i += LLMG_BITS) {
        v = llmg_bits_load(p + i);

        letters |= (uint64_t) llmg_bits_letters(v) << i;
        blanks |= (uint64_t) llmg_bits_is(v, ' ') << i;
        names |= (uint64_t) (llmg_bits_digits(v) | llmg_bits_is(v, '_')
                             | llmg_bits_range(v, '-', 2)) << i;
    }

    other = llmg_secret_last(llmg_secret_below(~(letters | blanks | names),
                                               LLMG_SECRET_NAME));
    one = llmg_secret_last(blanks);

    if (one <= other) {
        return other;
    }

    /* behind the first blank, which is bit one - 1 */

    two = llmg_secret_last(llmg_secret_below(blanks, one - 1));
    three = two ? llmg_secret_last(llmg_secret_below(blanks, two - 1)) : 0;
    mixed = llmg_secret_last(llmg_secret_below(names, one - 1));

    if (mixed > three && mixed > other) {
        return (two > mixed) ? two : one;
    }

    return (other > three) ? other : three;
}


#define LLMG_SECRET_EACH   0x0101010101010101ULL
#define LLMG_SECRET_HIGH   (LLMG_SECRET_EACH << 7)

/* the highest bit of each byte that is "c" */
#define llmg_secret_is(v, c)                                                  \
    llmg_secret_zero((v) ^ LLMG_SECRET_EACH * (c))


static llmg_inline uint64_t
llmg_secret_zero(uint64_t v)
{
    return ~(((v & ~LLMG_SECRET_HIGH) + ~LLMG_SECRET_HIGH) | v)
           & LLMG_SECRET_HIGH;
}


/* llmg_secret_fold() of eight bytes */

static llmg_inline uint64_t
llmg_secret_eight(uint64_t v)
{
    uint64_t  low, capital, blank;

    low = v & ~LLMG_SECRET_HIGH;

    capital = (low + LLMG_SECRET_EACH * (0x80 - 'A'))
              & ~(low + LLMG_SECRET_EACH * (0x7F - 'Z')) & ~v
              & LLMG_SECRET_HIGH;
    v |= capital >> 2;

    blank = llmg_secret_is(v, '-') | llmg_secret_is(v, '.')
            | llmg_secret_is(v, ' ');
    blank = (blank >> 7) * 0xFF;

    return (v & ~blank) | (blank & LLMG_SECRET_EACH * '_');
}


/* the name that ends at "end", folded */

static llmg_str_t
llmg_secret_words(llmg_str_t text, size_t end, unsigned char *folded)
{
    size_t                i, few;
    uint64_t              eight;
    unsigned              begin;
    llmg_str_t            name;
    unsigned char         bytes[LLMG_SECRET_NAME];
    const unsigned char  *p;

    few = 0;
    p = text.data + end - LLMG_SECRET_NAME;

    if (end < LLMG_SECRET_NAME) {

        /* letters are no end of it */

        few = LLMG_SECRET_NAME - end;
        memset(bytes, 'a', few);
        memcpy(bytes + few, text.data, end);
        p = bytes;
    }

    begin = llmg_secret_begins(p);
    begin = (begin > few) ? begin : (unsigned) few;

    for (i = begin & ~7U; i < LLMG_SECRET_NAME; i += 8) {
        memcpy(&eight, p + i, 8);
        eight = llmg_secret_eight(eight);
        memcpy(folded + i, &eight, 8);
    }

    llmg_str_set(&name, folded + begin, LLMG_SECRET_NAME - begin);

    return name;
}
