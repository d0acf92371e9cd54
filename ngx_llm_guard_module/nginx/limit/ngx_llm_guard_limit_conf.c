/*
 * llm_guard_limit_zone: what is counted, for whom, and how much of it.
 */

#include "ngx_llm_guard_limit.h"
#include "ngx_llm_guard_slot.h"


/* of a lease, unless it is configured */
#define NGX_LLM_GUARD_LEASE   60


/* what a zone is made of, before it is put together */
typedef struct {
    ngx_str_t                      name;
    ssize_t                        size;
    ngx_str_t                      rate;
    ngx_str_t                      burst;
    ngx_str_t                      algorithm;
    ngx_str_t                      ahead;
    ngx_int_t                      lease;     /* seconds; 0: not given */
    const char                    *why;
} ngx_llm_guard_limit_args_t;


static ngx_int_t ngx_llm_guard_limit_argument(ngx_conf_t *cf,
    ngx_str_t *value, ngx_llm_guard_limit_ctx_t *ctx,
    ngx_llm_guard_limit_args_t *args);
static ngx_int_t ngx_llm_guard_limit_size(ngx_conf_t *cf, ngx_str_t *value,
    ngx_llm_guard_limit_args_t *args);
static ngx_int_t ngx_llm_guard_limit_complete(ngx_conf_t *cf,
    ngx_command_t *cmd, ngx_llm_guard_limit_ctx_t *ctx,
    ngx_llm_guard_limit_args_t *args);
static ngx_int_t ngx_llm_guard_limit_rate(ngx_llm_guard_limit_ctx_t *ctx,
    ngx_str_t *value);
static ngx_int_t ngx_llm_guard_limit_period(ngx_str_t *value, limit_t *limit);


/* by its address: not to be taken for the zone of the counters */

ngx_uint_t  ngx_llm_guard_limit_tag;


/* by ngx_llm_guard_unit_e */

static const char *const  ngx_llm_guard_units[] = {
    "requests", "streams", "tokens", "prompt_tokens", "completion_tokens",
    "cost", NULL
};

/* by limit_algorithm_e; a lease is for streams, and for them alone */

static const char *const  ngx_llm_guard_algorithms[] = {
    "gcra", "window", "calendar", NULL
};


const char *
ngx_llm_guard_limit_unit(ngx_uint_t unit)
{
    return ngx_llm_guard_units[unit];
}


static ngx_uint_t
ngx_llm_guard_limit_word(const char *const *words, u_char *word)
{
    ngx_uint_t  i;

    for (i = 0; words[i] != NULL; i++) {
        if (ngx_strcmp(words[i], word) == 0) {
            break;
        }
    }

    return i;
}


/* llm_guard_limit_zone key zone=name:size unit=requests rate=N/period ... */

char *
ngx_llm_guard_limit_zone(ngx_conf_t *cf, ngx_command_t *cmd, void *conf)
{
    ngx_int_t                          rc;
    ngx_str_t                         *value;
    ngx_uint_t                         i;
    ngx_shm_zone_t                    *zone, **zones;
    ngx_llm_guard_limit_ctx_t         *ctx;
    ngx_llm_guard_main_conf_t         *mcf = conf;
    ngx_llm_guard_limit_args_t         args;
    ngx_http_compile_complex_value_t   ccv;

    value = cf->args->elts;

    ctx = ngx_pcalloc(cf->pool, sizeof(ngx_llm_guard_limit_ctx_t));
    if (ctx == NULL) {
        return NGX_CONF_ERROR;
    }

    ngx_memzero(&ccv, sizeof(ngx_http_compile_complex_value_t));

    ccv.cf = cf;
    ccv.value = &value[1];
    ccv.complex_value = &ctx->key;

    if (ngx_http_compile_complex_value(&ccv) != NGX_OK) {
        return NGX_CONF_ERROR;
    }

    ngx_memzero(&args, sizeof(ngx_llm_guard_limit_args_t));

    for (i = 2; i < cf->args->nelts; i++) {

        rc = ngx_llm_guard_limit_argument(cf, &value[i], ctx, &args);

        if (rc == NGX_ERROR) {
            return NGX_CONF_ERROR;
        }

        if (rc != NGX_OK) {
            ngx_conf_log_error(NGX_LOG_EMERG, cf, 0,
                               "invalid parameter \"%V\" in \"%V\": %s",
                               &value[i], &cmd->name, args.why);
            return NGX_CONF_ERROR;
        }
    }

    if (ngx_llm_guard_limit_complete(cf, cmd, ctx, &args) != NGX_OK) {
        return NGX_CONF_ERROR;
    }

    if (args.ahead.data != NULL
        && ngx_llm_guard_ahead_set(cf, cmd, ctx, &args.ahead) != NGX_OK)
    {
        return NGX_CONF_ERROR;
    }

    ctx->name = args.name;

    zone = ngx_shared_memory_add(cf, &args.name, args.size,
                                 &ngx_llm_guard_limit_tag);
    if (zone == NULL) {
        return NGX_CONF_ERROR;
    }

    if (zone->data != NULL) {
        ngx_conf_log_error(NGX_LOG_EMERG, cf, 0,
                           "zone \"%V\" in \"%V\" is duplicate", &args.name,
                           &cmd->name);
        return NGX_CONF_ERROR;
    }

    zone->init = ngx_llm_guard_limit_init_zone;
    zone->data = ctx;

    zones = ngx_array_push(&mcf->limit_zones);
    if (zones == NULL) {
        return NGX_CONF_ERROR;
    }

    *zones = zone;

    return NGX_CONF_OK;
}


/* NGX_DECLINED: args->why says what is wrong; NGX_ERROR: it was said */

static ngx_int_t
ngx_llm_guard_limit_argument(ngx_conf_t *cf, ngx_str_t *value,
    ngx_llm_guard_limit_ctx_t *ctx, ngx_llm_guard_limit_args_t *args)
{
    ngx_str_t  s;

    if (ngx_strncmp(value->data, "zone=", 5) == 0) {
        return ngx_llm_guard_limit_size(cf, value, args);
    }

    if (ngx_strncmp(value->data, "unit=", 5) == 0) {
        ctx->unit = ngx_llm_guard_limit_word(ngx_llm_guard_units,
                                             value->data + 5);

        if (ngx_llm_guard_units[ctx->unit] == NULL) {
            args->why = "it must be \"requests\", \"streams\", \"tokens\", "
                        "\"prompt_tokens\", \"completion_tokens\" or "
                        "\"cost\"";
            return NGX_DECLINED;
        }

        return NGX_OK;
    }

    if (ngx_strncmp(value->data, "algorithm=", 10) == 0) {
        args->algorithm.data = value->data + 10;
        args->algorithm.len = value->len - 10;

        ctx->limit.algorithm = (unsigned) ngx_llm_guard_limit_word(
                                              ngx_llm_guard_algorithms,
                                              value->data + 10);

        if (ngx_llm_guard_algorithms[ctx->limit.algorithm] == NULL) {
            args->why = "it must be \"gcra\", \"window\" or \"calendar\"";
            return NGX_DECLINED;
        }

        return NGX_OK;
    }

    if (ngx_strncmp(value->data, "rate=", 5) == 0) {
        args->rate.data = value->data + 5;
        args->rate.len = value->len - 5;
        return NGX_OK;
    }

    if (ngx_strncmp(value->data, "burst=", 6) == 0) {
        args->burst.data = value->data + 6;
        args->burst.len = value->len - 6;
        return NGX_OK;
    }

    if (ngx_strncmp(value->data, "ahead=", 6) == 0) {
        args->ahead.data = value->data + 6;
        args->ahead.len = value->len - 6;
        return NGX_OK;
    }

    if (ngx_strncmp(value->data, "lease=", 6) == 0) {
        s.data = value->data + 6;
        s.len = value->len - 6;

        args->lease = ngx_parse_time(&s, 1);

        if (args->lease < 3 || args->lease > 86400) {
            args->why = "it must be a time from 3s to 1d";
            return NGX_DECLINED;
        }

        return NGX_OK;
    }

    if (ngx_strncmp(value->data, "override=", 9) == 0) {
        s.data = value->data + 9;
        s.len = value->len - 9;

        if (ngx_http_script_variables_count(&s) == 0) {
            args->why = "it must have a variable, which says the rate of a "
                        "key";
            return NGX_DECLINED;
        }

        ctx->override = ngx_llm_guard_complex(cf, &s);

        return (ctx->override != NULL) ? NGX_OK : NGX_ERROR;
    }

    if (ngx_strcmp(value->data, "store=local") == 0
        || ngx_strcmp(value->data, "store=redis") == 0)
    {
        ctx->store = 1;
        ctx->remote = (value->data[6] == 'r');
        return NGX_OK;
    }

    if (ngx_strncmp(value->data, "store=", 6) == 0) {
        args->why = "it must be \"local\" or \"redis\"";
        return NGX_DECLINED;
    }

    args->why = "nobody knows it";

    return NGX_DECLINED;
}


static ngx_int_t
ngx_llm_guard_limit_size(ngx_conf_t *cf, ngx_str_t *value,
    ngx_llm_guard_limit_args_t *args)
{
    u_char     *p;
    ngx_str_t   s;

    args->name.data = value->data + 5;

    p = (u_char *) ngx_strchr(args->name.data, ':');

    if (p == NULL || p == args->name.data) {
        args->why = "it must be \"zone=name:size\"";
        return NGX_DECLINED;
    }

    args->name.len = p - args->name.data;

    s.data = p + 1;
    s.len = value->data + value->len - s.data;

    args->size = ngx_parse_size(&s);

    if (args->size < (ssize_t) (8 * ngx_pagesize)) {
        ngx_conf_log_error(NGX_LOG_EMERG, cf, 0,
                           "zone size \"%V\" in \"llm_guard_limit_zone\" is "
                           "invalid or below %uz", &s, 8 * ngx_pagesize);
        return NGX_ERROR;
    }

    return NGX_OK;
}


static ngx_int_t
ngx_llm_guard_limit_complete(ngx_conf_t *cf, ngx_command_t *cmd,
    ngx_llm_guard_limit_ctx_t *ctx, ngx_llm_guard_limit_args_t *args)
{
    int64_t      n;
    limit_t     *limit;
    const char  *wrong;

    limit = &ctx->limit;

    if (args->name.len == 0 || args->rate.data == NULL) {
        ngx_conf_log_error(NGX_LOG_EMERG, cf, 0,
                           "\"%V\" must have \"zone\" and \"rate\" parameters",
                           &cmd->name);
        return NGX_ERROR;
    }

    if (ngx_llm_guard_limit_rate(ctx, &args->rate) != NGX_OK) {
        ngx_conf_log_error(NGX_LOG_EMERG, cf, 0,
                           "invalid parameter \"rate=%V\" in \"%V\": %s",
                           &args->rate, &cmd->name,
                           ctx->unit == NGX_LLM_GUARD_UNIT_STREAMS
                           ? "it must be a number from 1 on"
                           : ctx->unit == NGX_LLM_GUARD_UNIT_COST
                           ? "it must be a number above 0 with at most six "
                             "decimals, \"/\" and \"s\", \"m\", \"h\", \"d\", "
                             "\"month\" or a time with its unit"
                           : "it must be a number from 1 on, \"/\" and \"s\", "
                             "\"m\", \"h\", \"d\", \"month\" or a time with "
                             "its unit");
        return NGX_ERROR;
    }

    wrong = NULL;

    if (ctx->unit == NGX_LLM_GUARD_UNIT_STREAMS) {
        limit->period = (uint64_t) (args->lease ? args->lease
                                                : NGX_LLM_GUARD_LEASE)
                        * LIMIT_SECOND;

        if (args->algorithm.len != 0 || args->burst.data != NULL) {
            wrong = "streams have no \"algorithm\" and no \"burst\"";
        }

        limit->algorithm = LIMIT_LEASE;

    } else if (args->lease != 0) {
        wrong = "\"lease\" is for streams";

    } else if (args->burst.data != NULL
               && limit->algorithm != LIMIT_GCRA)
    {
        wrong = "\"burst\" is for \"algorithm=gcra\"";

    } else if (limit->month && limit->algorithm != LIMIT_CALENDAR) {
        wrong = "a month is for \"algorithm=calendar\"";
    }

    if (wrong != NULL) {
        ngx_conf_log_error(NGX_LOG_EMERG, cf, 0, "zone \"%V\" in \"%V\": %s",
                           &args->name, &cmd->name, wrong);
        return NGX_ERROR;
    }

    limit->burst = limit->rate;
    limit->late = (ctx->unit >= NGX_LLM_GUARD_UNIT_TOKENS);

    if (args->burst.data != NULL) {
        n = ngx_llm_guard_limit_number(ctx->unit, args->burst.data,
                                       args->burst.len);

        if (n <= 0) {
            ngx_conf_log_error(NGX_LOG_EMERG, cf, 0,
                               "invalid parameter \"burst=%V\" in \"%V\": it "
                               "must be a number %s", &args->burst,
                               &cmd->name,
                               ctx->unit == NGX_LLM_GUARD_UNIT_COST
                               ? "above 0" : "from 1 on");
            return NGX_ERROR;
        }

        limit->burst = (uint64_t) n;
        ctx->bursts = 1;
    }

    if (llmg_limit_init(limit) != LLMG_OK) {
        ngx_conf_log_error(NGX_LOG_EMERG, cf, 0,
                           "rate or burst of zone \"%V\" in \"%V\" is out of "
                           "range: at most %s, at most %uL days, and no burst "
                           "that takes decades",
                           &args->name, &cmd->name,
                           ctx->unit == NGX_LLM_GUARD_UNIT_COST
                           ? "a million" : limit->late
                           ? "1000000000000 tokens"
                           : "1000000 requests a second",
                           (uint64_t) (LIMIT_PERIOD / LIMIT_DAY));
        return NGX_ERROR;
    }

    return NGX_OK;
}


int64_t
ngx_llm_guard_limit_number(ngx_uint_t unit, u_char *p, size_t len)
{
    llmg_str_t  s;

    llmg_str_set(&s, p, len);

    return (unit == NGX_LLM_GUARD_UNIT_COST)
           ? llmg_price_number(s, LIMIT_AMOUNT)
           : llmg_str_number(s, LIMIT_AMOUNT);
}


/* N/s, N/m, N/h, N/d, N/month or N/ and an nginx time; N alone for streams */

static ngx_int_t
ngx_llm_guard_limit_rate(ngx_llm_guard_limit_ctx_t *ctx, ngx_str_t *value)
{
    u_char     *p;
    int64_t     n;
    ngx_str_t   s;

    p = ngx_strlchr(value->data, value->data + value->len, '/');

    if (ctx->unit == NGX_LLM_GUARD_UNIT_STREAMS) {

        if (p != NULL) {
            return NGX_ERROR;
        }

        p = value->data + value->len;

    } else if (p == NULL) {
        return NGX_ERROR;
    }

    n = ngx_llm_guard_limit_number(ctx->unit, value->data, p - value->data);

    if (n <= 0) {
        return NGX_ERROR;
    }

    ctx->limit.rate = (uint64_t) n;

    if (ctx->unit == NGX_LLM_GUARD_UNIT_STREAMS) {
        return NGX_OK;
    }

    s.data = p + 1;
    s.len = value->data + value->len - s.data;

    return ngx_llm_guard_limit_period(&s, &ctx->limit);
}


static ngx_int_t
ngx_llm_guard_limit_period(ngx_str_t *value, limit_t *limit)
{
    ngx_int_t  n;

    if (value->len == 5 && ngx_strncmp(value->data, "month", 5) == 0) {
        limit->month = 1;
        limit->period = 31 * LIMIT_DAY;
        return NGX_OK;
    }

    if (value->len == 1) {

        switch (value->data[0]) {

        case 's':
            n = 1;
            break;

        case 'm':
            n = 60;
            break;

        case 'h':
            n = 3600;
            break;

        case 'd':
            n = 86400;
            break;

        default:
            return NGX_ERROR;
        }

    } else {

        /* a bare number is no unit */

        if (value->len == 0 || (value->data[value->len - 1] >= '0'
                                && value->data[value->len - 1] <= '9'))
        {
            return NGX_ERROR;
        }

        n = ngx_parse_time(value, 1);

        if (n <= 0) {
            return NGX_ERROR;
        }
    }

    limit->period = (uint64_t) n * LIMIT_SECOND;

    return NGX_OK;
}


ngx_int_t
ngx_llm_guard_limit_override(ngx_llm_guard_limit_ctx_t *ctx, ngx_str_t *value,
    limit_t *limit)
{
    u_char   *p;
    size_t    len;
    int64_t   rate, burst;
    limit_t   own;

    if (value->len == 0) {
        return NGX_OK;
    }

    if (value->len == 9 && ngx_strncmp(value->data, "unlimited", 9) == 0) {
        return NGX_DECLINED;
    }

    p = ngx_strlchr(value->data, value->data + value->len, ':');
    len = (p != NULL) ? (size_t) (p - value->data) : value->len;

    rate = ngx_llm_guard_limit_number(ctx->unit, value->data, len);

    if (rate == 0 && p == NULL) {
        return NGX_ABORT;
    }

    if (rate <= 0) {
        return NGX_ERROR;
    }

    own = ctx->limit;
    own.rate = (uint64_t) rate;
    own.burst = own.rate;

    if (p != NULL) {
        burst = ngx_llm_guard_limit_number(ctx->unit, p + 1,
                                           value->len - len - 1);

        if (burst <= 0 || own.algorithm != LIMIT_GCRA) {
            return NGX_ERROR;
        }

        own.burst = (uint64_t) burst;

    } else if (ctx->bursts) {

        /* as much of the rate as the burst of the zone is of its own */

        own.burst = llmg_limit_scale_up(own.rate, ctx->limit.burst,
                                        ctx->limit.rate);
    }

    if (llmg_limit_init(&own) != LLMG_OK) {
        return NGX_ERROR;
    }

    *limit = own;

    return NGX_OK;
}
