#include "llmg_price.h"
#include "llmg_limit.h"


#define LLMG_PRICE_DIGITS   6
#define LLMG_PRICE_MILLION  1000000ULL


const llmg_price_t *
llmg_price_find(const llmg_price_t *prices, size_t n, llmg_str_t model)
{
    size_t               i, k, letters, most;
    const llmg_price_t  *found;

    found = NULL;
    most = 0;

    for (i = 0; i < n; i++) {

        if (!llmg_str_globs(model, prices[i].model, 0)) {
            continue;
        }

        letters = 0;

        for (k = 0; k < prices[i].model.len; k++) {
            letters += (prices[i].model.data[k] != '*');
        }

        if (found == NULL || letters > most) {
            found = &prices[i];
            most = letters;
        }
    }

    return found;
}


/* below 2^64 */

static uint64_t
llmg_price_part(uint64_t tokens, uint64_t price)
{
    if (tokens > LLMG_PRICE_TOKENS) {
        tokens = LLMG_PRICE_TOKENS;
    }

    return tokens * price;
}


uint64_t
llmg_price_cost(const llmg_price_t *price, const llmg_spent_t *spent)
{
    size_t    i;
    uint64_t  sum, part;

    const uint64_t  tokens[] = {
        spent->prompt, spent->cached, spent->written, spent->completion,
        spent->reasoning
    };

    const uint64_t  prices[] = {
        price->input, price->cached, price->written, price->output,
        price->reasoning
    };

    sum = 0;

    for (i = 0; i < sizeof(tokens) / sizeof(tokens[0]); i++) {
        part = llmg_price_part(tokens[i], prices[i]);

        if (part > LIMIT_AMOUNT * LLMG_PRICE_MILLION - sum) {
            return LIMIT_AMOUNT;
        }

        sum += part;
    }

    return (sum + LLMG_PRICE_MILLION - 1) / LLMG_PRICE_MILLION;
}


int64_t
llmg_price_number(llmg_str_t s, uint64_t max)
{
    int       point;
    size_t    i, digits;
    uint64_t  n;

    n = 0;
    point = 0;
    digits = 0;

    for (i = 0; i < s.len; i++) {

        if (s.data[i] == '.' && !point && i != 0) {
            point = 1;
            continue;
        }

        if ((unsigned char) (s.data[i] - '0') > 9
            || (point && ++digits > LLMG_PRICE_DIGITS)
            || n > UINT64_MAX / 100)
        {
            return -1;
        }

        n = n * 10 + (uint64_t) (s.data[i] - '0');
    }

    if (s.len == 0 || (point && digits == 0)) {
        return -1;
    }

    for ( /* void */ ; digits < LLMG_PRICE_DIGITS; digits++) {

        if (n > UINT64_MAX / 100) {
            return -1;
        }

        n *= 10;
    }

    return (n > max || n > INT64_MAX) ? -1 : (int64_t) n;
}
