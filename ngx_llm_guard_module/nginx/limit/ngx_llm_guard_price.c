/*
 * llm_guard_price: what the tokens of a model cost.
 */

#include "ngx_llm_guard_limit.h"


/* llm_guard_price model input=n output=n [cached=n] [written=n] ... */

char *
ngx_llm_guard_price(ngx_conf_t *cf, ngx_command_t *cmd, void *conf)
{
    ngx_llm_guard_main_conf_t  *mcf = conf;

    size_t         len;
    int64_t        n;
    ngx_str_t     *value;
    ngx_uint_t     i, k;
    llmg_str_t     s;
    llmg_price_t  *price, *prices;
    uint64_t      *to;
    ngx_uint_t     given[5];

    static const char *const  names[] = {
        "input=", "output=", "cached=", "written=", "reasoning="
    };

    value = cf->args->elts;

    if (value[1].len == 0) {
        return "has an empty model";
    }

    llmg_str_set(&s, value[1].data, value[1].len);

    prices = mcf->prices.elts;

    for (i = 0; i < mcf->prices.nelts; i++) {
        if (llmg_str_caseeq(prices[i].model, s)) {
            ngx_conf_log_error(NGX_LOG_EMERG, cf, 0,
                               "model \"%V\" in \"%V\" is duplicate",
                               &value[1], &cmd->name);
            return NGX_CONF_ERROR;
        }
    }

    price = ngx_array_push(&mcf->prices);
    if (price == NULL) {
        return NGX_CONF_ERROR;
    }

    ngx_memzero(price, sizeof(llmg_price_t));
    ngx_memzero(given, sizeof(given));

    price->model = s;

    for (i = 2; i < cf->args->nelts; i++) {

        for (k = 0; k < 5; k++) {
            len = ngx_strlen(names[k]);

            if (ngx_strncmp(value[i].data, names[k], len) == 0) {
                break;
            }
        }

        if (k == 5 || given[k]) {
            ngx_conf_log_error(NGX_LOG_EMERG, cf, 0,
                               "invalid parameter \"%V\" in \"%V\": %s",
                               &value[i], &cmd->name,
                               k == 5 ? "nobody knows it"
                                      : "it is there twice");
            return NGX_CONF_ERROR;
        }

        llmg_str_set(&s, value[i].data + len, value[i].len - len);

        n = llmg_price_number(s, LLMG_PRICE_MAX);

        if (n < 0) {
            ngx_conf_log_error(NGX_LOG_EMERG, cf, 0,
                               "invalid parameter \"%V\" in \"%V\": it must be "
                               "the price of a million tokens, from 0 to %uL, "
                               "with at most six decimals",
                               &value[i], &cmd->name,
                               (uint64_t) (LLMG_PRICE_MAX / 1000000));
            return NGX_CONF_ERROR;
        }

        to = (k == 0) ? &price->input : (k == 1) ? &price->output
             : (k == 2) ? &price->cached : (k == 3) ? &price->written
             : &price->reasoning;

        *to = (uint64_t) n;
        given[k] = 1;
    }

    if (!given[0] || !given[1]) {
        ngx_conf_log_error(NGX_LOG_EMERG, cf, 0,
                           "\"%V\" must have \"input\" and \"output\" "
                           "parameters", &cmd->name);
        return NGX_CONF_ERROR;
    }

    /* what has no price of its own costs what its kind does */

    if (!given[2]) {
        price->cached = price->input;
    }

    if (!given[3]) {
        price->written = price->input;
    }

    if (!given[4]) {
        price->reasoning = price->output;
    }

    price = &mcf->dearest;
    prices = mcf->prices.elts;
    prices = &prices[mcf->prices.nelts - 1];

    price->input = ngx_max(price->input, prices->input);
    price->output = ngx_max(price->output, prices->output);
    price->cached = ngx_max(price->cached, prices->cached);
    price->written = ngx_max(price->written, prices->written);
    price->reasoning = ngx_max(price->reasoning, prices->reasoning);

    return NGX_CONF_OK;
}


uint64_t
ngx_llm_guard_limit_cost(ngx_llm_guard_ctx_t *ctx, const llmg_spent_t *spent)
{
    llmg_str_t                  model;
    ngx_llm_guard_main_conf_t  *mcf;

    mcf = ctx->main_conf;

    if (ctx->quota->price == NULL) {
        model = ngx_llm_guard_limit_model(ctx);

        if (ngx_llm_guard_asked(ctx)->models && ctx->place.model.len == 0) {

            /* one of several: which one only the answer tells */

            if (!ctx->responded || ctx->answered->model.len == 0) {
                return llmg_price_cost(&mcf->dearest, spent);
            }

            model = ctx->answered->model;
        }

        ctx->quota->price = llmg_price_find(mcf->prices.elts,
                                            mcf->prices.nelts, model);

        if (ctx->quota->price == NULL) {

            /* whatever it is, it is not had for less by another name */

            ngx_log_error(NGX_LOG_NOTICE, ctx->request->connection->log, 0,
                          "llm_guard: no llm_guard_price is for the model "
                          "of this request: it costs as much as the dearest");

            ctx->quota->price = &mcf->dearest;
        }
    }

    return llmg_price_cost(ctx->quota->price, spent);
}


/* a server that has the model in the path goes by that */

llmg_str_t
ngx_llm_guard_limit_model(ngx_llm_guard_ctx_t *ctx)
{
    return (ctx->place.model.len != 0) ? ctx->place.model
                                       : ngx_llm_guard_asked(ctx)->model;
}
