#include "llmg_confirm.h"
#include "llmg_entropy.h"
#include "llmg_scan.h"


#define LLMG_TOKEN_FIRST   28       /* most of Discord's first part */
#define LLMG_TOKEN_SECOND  6
#define LLMG_TOKEN_THIRD   38
#define LLMG_TOKEN_MD5     32
#define LLMG_TOKEN_BOT     35

/* digits of a group, and bytes of all eight */
#define LLMG_TOKEN_GROUP    6
#define LLMG_TOKEN_GROUPS  55

/* digits of the number of a bot: ten today */
#define LLMG_TOKEN_BOTS      6
#define LLMG_TOKEN_BOTS_MAX  16

#define llmg_token_alnum(c)  (llmg_detect_digit(c) || llmg_literal_letter(c))
#define llmg_token_url(c)    (llmg_token_alnum(c) || (c) == '_' || (c) == '-')


static size_t llmg_token_run(llmg_str_t text, size_t at, size_t max);
static int llmg_token_number(const unsigned char *p, size_t n);


llmg_status_t
llmg_scan_discord(const llmg_digits_t *place, llmg_range_t *found)
{
    int         number;
    size_t      start, first, second, third;
    llmg_str_t  text, value;

    text = place->text;

    for (start = place->at; start > 0; start--) {

        if (!llmg_token_url(text.data[start - 1])) {
            break;
        }

        /* its second byte is a letter, its third may be a digit */

        if (llmg_detect_digit(text.data[start - 1])
            || place->at - start == LLMG_TOKEN_FIRST)
        {
            return LLMG_DECLINED;
        }
    }

    if (memchr("MNO", text.data[start], 3) == NULL) {
        return LLMG_DECLINED;
    }

    first = llmg_token_run(text, start, LLMG_TOKEN_FIRST + 1);

    if (start + first >= text.len) {
        return (place->more && first <= LLMG_TOKEN_FIRST) ? LLMG_AGAIN
                                                          : LLMG_DECLINED;
    }

    if (first < 23 || first > LLMG_TOKEN_FIRST
        || text.data[start + first] != '.')
    {
        return LLMG_DECLINED;
    }

    number = llmg_token_number(text.data + start, first);
    first += start + 1;
    second = llmg_token_run(text, first, LLMG_TOKEN_SECOND + 1);

    if (first + second >= text.len) {
        return (place->more && second <= LLMG_TOKEN_SECOND) ? LLMG_AGAIN
                                                            : LLMG_DECLINED;
    }

    if (second != LLMG_TOKEN_SECOND || text.data[first + second] != '.') {
        return LLMG_DECLINED;
    }

    second += first + 1;
    third = llmg_token_run(text, second, LLMG_TOKEN_THIRD + 1);

    if (second + third >= text.len && place->more
        && third <= LLMG_TOKEN_THIRD)
    {
        return LLMG_AGAIN;
    }

    if (third < 27 || third > LLMG_TOKEN_THIRD) {
        return LLMG_DECLINED;
    }

    found->start = start;
    found->end = second + third;

    if (number) {
        return LLMG_OK;
    }

    /* a token of a test has the lengths, and no number in its first part */

    value.data = text.data + second;
    value.len = third;

    return (first - start - 1 >= 24 && first - start - 1 <= 26
            && llmg_token_random(value))
           ? LLMG_OK : LLMG_DECLINED;
}


static size_t
llmg_token_run(llmg_str_t text, size_t at, size_t max)
{
    size_t  n;

    for (n = 0; n < max && at + n < text.len; n++) {
        if (!llmg_token_url(text.data[at + n])) {
            break;
        }
    }

    return n;
}


/* base64 of digits: every four characters begin with one of these */

static int
llmg_token_number(const unsigned char *p, size_t n)
{
    size_t  i;

    for (i = 0; i + 1 < n; i += 4) {
        if (memchr("MNO", p[i], 3) == NULL
            || memchr(i + 2 < n ? "DTjz" : "AQgw", p[i + 1], 4) == NULL)
        {
            return 0;
        }
    }

    return 1;
}


llmg_status_t
llmg_scan_telegram(const llmg_digits_t *place, llmg_range_t *found)
{
    size_t         at, n;
    llmg_str_t     text;
    unsigned char  c;

    text = place->text;
    at = place->at + place->run;

    if (place->run < LLMG_TOKEN_BOTS || place->run > LLMG_TOKEN_BOTS_MAX
        || place->letters != 0
        || (place->at > 0 && (text.data[place->at - 1] == '_'
                              || text.data[place->at - 1] == ':')))
    {
        return LLMG_DECLINED;
    }

    if (at + 1 >= text.len) {
        return place->more ? LLMG_AGAIN : LLMG_DECLINED;
    }

    c = text.data[at + 1];

    if (text.data[at] != ':' || c != 'A') {
        return LLMG_DECLINED;
    }

    n = llmg_token_run(text, at + 1, LLMG_TOKEN_BOT + 1);

    found->start = place->at;
    found->end = at + 1 + n;

    if (found->end >= text.len && place->more && n <= LLMG_TOKEN_BOT) {
        return LLMG_AGAIN;
    }

    return (n == LLMG_TOKEN_BOT) ? LLMG_OK : LLMG_DECLINED;
}


llmg_status_t
llmg_scan_mailchimp(const llmg_digits_t *place, llmg_range_t *found)
{
    size_t         i, start, n;
    llmg_str_t     text;
    unsigned char  c;

    static const char  center[] = "-us";

    text = place->text;

    if (place->letters > LLMG_RULE_LEAD) {
        return LLMG_DECLINED;
    }

    start = place->at - place->letters;

    if (start > 0 && (llmg_detect_digit(text.data[start - 1])
                      || text.data[start - 1] == '_'))
    {
        return LLMG_DECLINED;
    }

    for (n = 0; n < LLMG_TOKEN_MD5 + 3; n++) {
        i = start + n;

        if (i >= text.len) {
            return place->more ? LLMG_AGAIN : LLMG_DECLINED;
        }

        c = text.data[i];

        if (n < LLMG_TOKEN_MD5 ? (!llmg_detect_digit(c)
                                  && (c < 'a' || c > 'f'))
                               : c != center[n - LLMG_TOKEN_MD5])
        {
            return LLMG_DECLINED;
        }
    }

    for (n = 0, i = start + LLMG_TOKEN_MD5 + 3; n < 3; n++, i++) {

        if (i >= text.len) {
            if (place->more) {
                return LLMG_AGAIN;
            }

            break;
        }

        if (!llmg_detect_digit(text.data[i])) {
            break;
        }
    }

    found->start = start;
    found->end = i;

    return (n == 1 || n == 2)
           && (i >= text.len || !llmg_token_alnum(text.data[i]))
           ? LLMG_OK : LLMG_DECLINED;
}


llmg_status_t
llmg_scan_bitlocker(const llmg_digits_t *place, llmg_range_t *found)
{
    size_t         i, n;
    llmg_str_t     text;
    unsigned char  c;

    text = place->text;

    if (place->run != LLMG_TOKEN_GROUP || place->letters != 0
        || (place->at > 0 && text.data[place->at - 1] == '-'))
    {
        return LLMG_DECLINED;
    }

    for (n = 0, i = place->at; n < LLMG_TOKEN_GROUPS; n++, i++) {

        if (i >= text.len) {
            return place->more ? LLMG_AGAIN : LLMG_DECLINED;
        }

        c = text.data[i];

        if (n % (LLMG_TOKEN_GROUP + 1) == LLMG_TOKEN_GROUP
            ? c != '-' : !llmg_detect_digit(c))
        {
            return LLMG_DECLINED;
        }
    }

    if (i >= text.len && place->more) {
        return LLMG_AGAIN;
    }

    found->start = place->at;
    found->end = i;

    return (i >= text.len || !(llmg_token_url(text.data[i])))
           ? LLMG_OK : LLMG_DECLINED;
}
