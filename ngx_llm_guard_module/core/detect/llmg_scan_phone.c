#include "llmg_confirm.h"
#include "llmg_scan.h"


#define LLMG_PHONE_DIGITS   15      /* ITU-T E.164, 6.1 */
#define LLMG_PHONE_BYTES    32
#define LLMG_PHONE_PARTS    12
#define LLMG_PHONE_EXT      6       /* digits of an extension */
#define LLMG_PHONE_PADDED   12      /* with 00: what is less is filled up */

#define llmg_phone_alnum(c)  (llmg_detect_digit(c) || llmg_literal_letter(c))


/* digits in groups, as they stand */
typedef struct {
    size_t         end[LLMG_PHONE_PARTS];       /* of each group */
    unsigned char  digits[LLMG_PHONE_PARTS];    /* up to there */
    unsigned char  sep[LLMG_PHONE_PARTS];       /* before it */
    unsigned       n;
    char           first[LLMG_PHONE_DIGITS + 1];
} llmg_phone_t;


/* a country code, and how many digits come behind it */
typedef struct {
    char           code[4];
    unsigned char  min;
    unsigned char  max;
} llmg_phone_code_t;


/*
 * ITU-T E.164 assignments.  A zone of one digit takes what no longer code of
 * it says; where the national plan has a fixed length it is given.
 */

static const llmg_phone_code_t  llmg_phone_codes[] = {
    { "1",   10, 10 }, { "7",   10, 10 }, { "20",  7,  10 }, { "27",  9,  10 },
    { "30",  10, 10 }, { "31",  7,  11 }, { "32",  8,  9  }, { "33",  9,  9  },
    { "34",  9,  9  }, { "36",  8,  9  }, { "39",  6,  12 }, { "40",  9,  9  },
    { "41",  9,  12 }, { "43",  4,  13 }, { "44",  7,  10 }, { "45",  8,  8  },
    { "46",  6,  12 }, { "47",  5,  12 }, { "48",  6,  10 }, { "49",  4,  13 },
    { "51",  8,  11 }, { "52",  10, 12 }, { "53",  6,  10 }, { "54",  10, 11 },
    { "55",  8,  12 }, { "56",  9,  11 }, { "57",  8,  11 }, { "58",  10, 10 },
    { "60",  7,  10 }, { "61",  5,  12 }, { "62",  7,  13 }, { "63",  7,  13 },
    { "64",  5,  10 }, { "65",  8,  11 }, { "66",  8,  13 }, { "81",  8,  13 },
    { "82",  5,  12 }, { "84",  7,  12 }, { "86",  7,  12 }, { "90",  7,  13 },
    { "91",  8,  13 }, { "92",  8,  12 }, { "93",  9,  9  }, { "94",  9,  9  },
    { "95",  6,  10 }, { "98",  4,  10 }
};

/* codes of three digits: the tens, and which of the ten are assigned */

static const char *const  llmg_phone_zones[] = {
    "21" "12368", "22" "0123456789", "23" "0123456789", "24" "0123456789",
    "25" "012345678", "26" "0123456789", "29" "01789", "35" "0123456789",
    "37" "01234567789", "38" "0123567789", "42" "013", "50" "0123456789",
    "59" "0123456789", "67" "02345678999", "68" "012356789", "69" "012",
    "80" "08", "85" "02356", "87" "0", "88" "0126", "96" "0123456678",
    "97" "01234567", "99" "234568", NULL
};


static llmg_status_t llmg_phone_read(const llmg_digits_t *place, size_t from,
    llmg_phone_t *phone);
static int llmg_phone_plan(const llmg_phone_t *phone, unsigned *min,
    unsigned *max);
static int llmg_phone_padded(const llmg_digits_t *place,
    const llmg_range_t *found);
static llmg_status_t llmg_phone_extension(const llmg_digits_t *place,
    size_t *end);


llmg_status_t
llmg_scan_phone(const llmg_digits_t *place, llmg_range_t *found)
{
    size_t         i, from;
    unsigned       k, min, max;
    llmg_str_t     text;
    llmg_phone_t   phone;
    llmg_status_t  rc;
    unsigned char  c;

    text = place->text;
    from = place->at;
    found->start = from;

    if (from > 0 && text.data[from - 1] == '+') {
        found->start = from - 1;

    } else if (text.data[from] == '0') {
        from += 2;

    } else {
        return LLMG_DECLINED;
    }

    i = found->start;

    if (i > 0) {
        c = text.data[i - 1];

        if (llmg_phone_alnum(c) || c == '_' || c == '+' || c == '.'
            || c == '-' || c == '/')
        {
            return LLMG_DECLINED;
        }

        if (c == '(' && i > 1 && llmg_phone_alnum(text.data[i - 2])) {
            return LLMG_DECLINED;
        }

        /* the inside of an account number */

        if (c == ' ' && i > 1 && llmg_detect_digit(text.data[i - 2])) {
            return LLMG_DECLINED;
        }
    }

    if (from < text.len && text.data[from] == ' ') {
        from++;
    }

    rc = llmg_phone_read(place, from, &phone);

    if (rc != LLMG_OK) {
        return rc;
    }

    if (!llmg_phone_plan(&phone, &min, &max)) {
        return LLMG_DECLINED;
    }

    /* the most groups that are a number there */

    for (k = phone.n; k > 0; k--) {
        if (phone.digits[k - 1] >= min && phone.digits[k - 1] <= max) {
            found->end = phone.end[k - 1];

            if (llmg_phone_padded(place, found)) {
                return LLMG_DECLINED;
            }

            return (k == phone.n) ? llmg_phone_extension(place, &found->end)
                                  : LLMG_OK;
        }
    }

    return LLMG_DECLINED;
}


/* 00 in front of a short number, or of the 13 digits of an EAN, in one run */

static int
llmg_phone_padded(const llmg_digits_t *place, const llmg_range_t *found)
{
    size_t                i;
    unsigned              sum;
    const unsigned char  *p;

    if (found->start != place->at || found->end - found->start != place->run) {
        return 0;
    }

    if (place->run != 13) {
        return place->run < LLMG_PHONE_PADDED;
    }

    p = place->text.data + place->at;
    sum = 0;

    for (i = 0; i < 13; i++) {
        sum += (unsigned) (p[i] - '0') * (i % 2 ? 3 : 1);
    }

    return sum % 10 == 0;
}


/* the least and the most digits, the country code included */

static int
llmg_phone_plan(const llmg_phone_t *phone, unsigned *min, unsigned *max)
{
    size_t                    i, n;
    const char               *p;
    const llmg_phone_code_t  *c;

    p = phone->first;

    for (i = 0; i < sizeof(llmg_phone_codes) / sizeof(*c); i++) {
        c = &llmg_phone_codes[i];

        if (p[0] == c->code[0] && (c->code[1] == '\0' || p[1] == c->code[1])) {
            n = (c->code[1] == '\0') ? 1 : 2;

            *min = (unsigned) n + c->min;
            *max = (unsigned) n + c->max;

            return *p != '1' || (p[1] >= '2' && p[1] <= '9');
        }
    }

    for (i = 0; llmg_phone_zones[i] != NULL; i++) {
        if (p[0] == llmg_phone_zones[i][0] && p[1] == llmg_phone_zones[i][1]) {
            *min = 3 + 4;
            *max = LLMG_PHONE_DIGITS;

            return llmg_detect_digit(p[2])
                   && strchr(llmg_phone_zones[i] + 2, p[2]) != NULL;
        }
    }

    return 0;
}


llmg_status_t
llmg_scan_phone_local(const llmg_digits_t *place, llmg_range_t *found)
{
    size_t         start;
    unsigned       n;
    llmg_str_t     text;
    llmg_phone_t   phone;
    llmg_status_t  rc;
    unsigned char  c;

    text = place->text;
    start = place->at;

    if (start > 0 && text.data[start - 1] == '(') {
        start--;
    }

    if (start > 0) {
        c = text.data[start - 1];

        if (llmg_phone_alnum(c) || c == '_' || c == '+' || c == '#'
            || c == '$')
        {
            return LLMG_DECLINED;
        }

        if (start > 1 && llmg_detect_digit(text.data[start - 2])
            && (c == ' ' || c == '-' || c == '.' || c == '/' || c == ')'
                || c == ':'))
        {
            return LLMG_DECLINED;
        }

        if (c == ' ' && start > 2 && text.data[start - 2] == ')'
            && llmg_detect_digit(text.data[start - 3]))
        {
            return LLMG_DECLINED;
        }
    }

    rc = llmg_phone_read(place, place->at, &phone);

    if (rc != LLMG_OK) {
        return rc;
    }

    n = phone.digits[phone.n - 1];

    if (n < 5 || n > 13) {
        return LLMG_DECLINED;
    }

    /* 2024-05-12 */

    if (phone.n == 3 && n == 8 && phone.digits[0] == 4
        && phone.digits[1] == 6 && phone.sep[1] == phone.sep[2]
        && (text.data[place->at] == '1' || text.data[place->at] == '2')
        && phone.first[4] <= '1')
    {
        return LLMG_DECLINED;
    }

    found->start = start;
    found->end = phone.end[phone.n - 1];

    return llmg_phone_extension(place, &found->end);
}


llmg_status_t
llmg_scan_phone_grouped(const llmg_digits_t *place, llmg_range_t *found)
{
    unsigned       n;
    llmg_phone_t   phone;
    llmg_status_t  rc;
    unsigned char  c;

    /* "555-", "1-", "001-" */

    c = place->text.data[place->at];

    if (!(place->run == 3 && (c >= '2' || c == '0'))
        && !(place->run == 1 && c == '1'))
    {
        return LLMG_DECLINED;
    }

    rc = llmg_scan_phone_local(place, found);

    if (rc != LLMG_OK) {
        return rc;
    }

    (void) llmg_phone_read(place, place->at, &phone);

    n = 0;

    /* 001-846-853-9089, 1-846-853-9089 */

    if (phone.n == 4 && (phone.digits[0] == 1 || phone.digits[0] == 3)
        && phone.first[phone.digits[0] - 1] == '1')
    {
        n = 1;

        if (phone.digits[0] == 3 && memcmp(phone.first, "001", 3) != 0) {
            return LLMG_DECLINED;
        }
    }

    if (phone.n != 3 + n
        || phone.digits[n] - (n ? phone.digits[0] : 0) != 3
        || phone.digits[n + 1] - phone.digits[n] != 3
        || phone.digits[n + 2] - phone.digits[n + 1] != 4
        || phone.sep[n + 2] == ' ' || phone.sep[n + 2] == '/')
    {
        return LLMG_DECLINED;
    }

    /* neither part begins with 0 or 1 */

    return (phone.first[n ? phone.digits[0] : 0] >= '2'
            && phone.first[phone.digits[n]] >= '2')
           ? LLMG_OK : LLMG_DECLINED;
}


/*
 * Groups of digits from "from" on, at most LLMG_PHONE_DIGITS: blank, hyphen,
 * dot, slash and brackets between them.  What would be more is left out, unless
 * it belongs to the last group: then none is a number.
 */

static llmg_status_t
llmg_phone_read(const llmg_digits_t *place, size_t from, llmg_phone_t *phone)
{
    size_t         i;
    unsigned       n, k, digits;
    llmg_str_t     text;
    unsigned char  c, sep;

    text = place->text;
    phone->n = 0;
    i = from;
    n = 0;
    sep = '\0';

    while (phone->n < LLMG_PHONE_PARTS) {

        digits = 0;

        for ( /* void */ ; ; i++) {

            if (i >= text.len) {
                if (place->more) {
                    return LLMG_AGAIN;
                }

                break;
            }

            if (!llmg_detect_digit(text.data[i])) {
                break;
            }

            if (n + digits < LLMG_PHONE_DIGITS) {
                phone->first[n + digits] = (char) text.data[i];
            }

            if (++digits > LLMG_PHONE_DIGITS) {
                return LLMG_DECLINED;
            }
        }

        if (digits == 0 || n + digits > LLMG_PHONE_DIGITS) {
            break;
        }

        n += digits;

        phone->end[phone->n] = i;
        phone->digits[phone->n] = (unsigned char) n;
        phone->sep[phone->n] = sep;
        phone->n++;

        /* up to three: ") -", " - ", ") " */

        for (k = 0; k < 3; k++) {

            if (i + k >= text.len) {
                if (place->more) {
                    return LLMG_AGAIN;
                }

                break;
            }

            c = text.data[i + k];

            if (c != ' ' && c != '-' && c != '.' && c != '/' && c != '('
                && c != ')')
            {
                break;
            }

            sep = c;
        }

        if (i + k >= text.len && place->more) {
            return LLMG_AGAIN;
        }

        if (k == 0 || i + k >= text.len
            || !llmg_detect_digit(text.data[i + k])
            || i - from > LLMG_PHONE_BYTES)
        {
            break;
        }

        i += k;
    }

    if (phone->n == 0) {
        return LLMG_DECLINED;
    }

    phone->first[n < LLMG_PHONE_DIGITS ? n : LLMG_PHONE_DIGITS] = '\0';

    /* letters go on with something else; "x123" is an extension */

    i = phone->end[phone->n - 1];

    if (i < text.len && (text.data[i] == '_' || text.data[i] == '%'
                         || (llmg_literal_letter(text.data[i])
                             && (text.data[i] | 0x20) != 'x')))
    {
        return LLMG_DECLINED;
    }

    return LLMG_OK;
}


/* "x123", " ext. 123" */

static llmg_status_t
llmg_phone_extension(const llmg_digits_t *place, size_t *end)
{
    size_t       i, n;
    llmg_str_t   text;
    const char  *p;

    text = place->text;
    i = *end;

    if (i >= text.len) {
        return place->more ? LLMG_AGAIN : LLMG_OK;
    }

    if (text.data[i] == ' ') {
        i++;
    }

    for (p = "ext"; *p != '\0'; p++) {

        if (i >= text.len) {
            return place->more ? LLMG_AGAIN : LLMG_OK;
        }

        if ((text.data[i] | 0x20) == *p) {
            i++;

        } else if (*p == 'e' && (text.data[i] | 0x20) == 'x') {
            continue;

        } else if (*p == 't' && i > *end && (text.data[i - 1] | 0x20) == 'x') {
            break;

        } else {
            return LLMG_OK;
        }
    }

    for (n = 0; n < 2; n++, i++) {
        if (i >= text.len) {
            return place->more ? LLMG_AGAIN : LLMG_OK;
        }

        if (text.data[i] != '.' && text.data[i] != ' ') {
            break;
        }
    }

    for (n = 0; n <= LLMG_PHONE_EXT; n++) {
        if (i + n >= text.len) {
            if (place->more) {
                return LLMG_AGAIN;
            }

            break;
        }

        if (!llmg_detect_digit(text.data[i + n])) {
            break;
        }
    }

    if (n != 0 && n <= LLMG_PHONE_EXT) {
        *end = i + n;
    }

    return LLMG_OK;
}
