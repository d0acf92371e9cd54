#include "llmg_checksum.h"
#include "llmg_confirm.h"
#include "llmg_scan.h"


#define LLMG_SCAN_COIN   90

#define llmg_scan_alnum(c)  (llmg_detect_digit(c) || llmg_literal_letter(c))


llmg_status_t
llmg_scan_coin(const llmg_digits_t *place, llmg_range_t *found)
{
    size_t                i, start;
    llmg_str_t            text, value;
    const unsigned char  *p;

    text = place->text;
    start = place->at;
    p = text.data + start;

    /* bc1..., in capitals too; 1..., 3..., 0x... */

    if (place->letters == 2 && (p[-2] | 0x20) == 'b' && (p[-1] | 0x20) == 'c'
        && p[0] == '1')
    {
        start -= 2;

    } else if (place->letters != 0 || (p[0] != '1' && p[0] != '3'
                                       && p[0] != '0'))
    {
        return LLMG_DECLINED;
    }

    if (start > 0 && (llmg_scan_alnum(text.data[start - 1])
                      || text.data[start - 1] == '_'
                      || text.data[start - 1] == '+'
                      || text.data[start - 1] == '.'))
    {
        return LLMG_DECLINED;
    }

    for (i = place->at; i - start <= LLMG_SCAN_COIN; i++) {

        if (i >= text.len) {
            if (place->more) {
                return LLMG_AGAIN;
            }

            break;
        }

        if (!llmg_scan_alnum(text.data[i])) {
            break;
        }
    }

    /* base64 goes on with these */

    if (i < text.len && (text.data[i] == '_' || text.data[i] == '+'
                         || text.data[i] == '/' || text.data[i] == '='))
    {
        return LLMG_DECLINED;
    }

    found->start = start;
    found->end = i;

    value.data = text.data + start;
    value.len = i - start;

    if (value.len < 14) {
        return LLMG_DECLINED;
    }

    if (start != place->at) {
        return llmg_check_bech32(value) ? LLMG_OK : LLMG_DECLINED;
    }

    if (p[0] == '0') {
        if (value.len != 42 || (p[1] | 0x20) != 'x') {
            return LLMG_DECLINED;
        }

        for (i = 2; i < 42; i++) {
            if (!llmg_detect_digit(p[i]) && (p[i] | 0x20) > 'f') {
                return LLMG_DECLINED;
            }
        }

        return llmg_check_ethereum(value) ? LLMG_OK : LLMG_DECLINED;
    }

    return llmg_check_base58(value) ? LLMG_OK : LLMG_DECLINED;
}


llmg_status_t
llmg_scan_iban(const llmg_digits_t *place, llmg_range_t *found)
{
    size_t         i, n, len, start, group;
    llmg_str_t     text;
    unsigned char  c, sep, country[2];

    text = place->text;

    if (place->letters != 2) {
        return LLMG_DECLINED;
    }

    start = place->at - 2;

    if (start > 0 && (llmg_detect_digit(text.data[start - 1])
                      || text.data[start - 1] == '_'))
    {
        return LLMG_DECLINED;
    }

    country[0] = text.data[start] & 0xDF;
    country[1] = text.data[start + 1] & 0xDF;

    len = llmg_iban_length(country);

    if (len == 0) {
        return LLMG_DECLINED;
    }

    /* without a separator, or one kind of it behind every four */

    sep = '\0';
    n = 2;
    group = 2;

    for (i = place->at; n < len; i++) {

        if (i >= text.len) {
            return place->more ? LLMG_AGAIN : LLMG_DECLINED;
        }

        c = text.data[i];

        if (llmg_scan_alnum(c)) {

            if (n < 4 && !llmg_detect_digit(c)) {
                return LLMG_DECLINED;
            }

            if (sep != '\0' && sep != 'x' && group == 4) {
                return LLMG_DECLINED;
            }

            if (n == 4 && sep == '\0') {
                sep = 'x';
            }

            n++;
            group++;
            continue;
        }

        if ((c != ' ' && c != '-') || group != 4
            || (sep != '\0' && sep != c))
        {
            return LLMG_DECLINED;
        }

        sep = c;
        group = 0;
    }

    found->start = start;
    found->end = i;

    if (i >= text.len) {
        return place->more ? LLMG_AGAIN : LLMG_OK;
    }

    return (llmg_scan_alnum(text.data[i]) || text.data[i] == '_')
           ? LLMG_DECLINED : LLMG_OK;
}
