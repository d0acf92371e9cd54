/*
 * A limit: a zone of shared memory with a rate and what it counts by; and what
 * one request holds in each zone.
 */

#ifndef _NGX_LLM_GUARD_LIMIT_H_INCLUDED_
#define _NGX_LLM_GUARD_LIMIT_H_INCLUDED_


#include "ngx_llm_guard.h"
#include "llmg_limit.h"
#include "llmg_price.h"


/* zones of one request */
#define NGX_LLM_GUARD_LIMIT_MAX      8

#define NGX_LLM_GUARD_LIMIT_DIGEST   20


typedef enum {
    NGX_LLM_GUARD_UNIT_REQUESTS = 0,
    NGX_LLM_GUARD_UNIT_STREAMS,
    NGX_LLM_GUARD_UNIT_TOKENS,          /* known with the body, from here on */
    NGX_LLM_GUARD_UNIT_PROMPT,
    NGX_LLM_GUARD_UNIT_COMPLETION,
    NGX_LLM_GUARD_UNIT_COST
} ngx_llm_guard_unit_e;


typedef struct ngx_llm_guard_limit_sh_s  ngx_llm_guard_limit_sh_t;

typedef struct {
    ngx_llm_guard_limit_sh_t      *sh;
    ngx_slab_pool_t               *shpool;
    ngx_str_t                      name;
    ngx_uint_t                     unit;      /* ngx_llm_guard_unit_e */
    limit_t                        limit;
    uint64_t                       ahead;     /* units that may be taken before
                                                 they are asked for */
    unsigned                       bursts:1;  /* "burst" was given */
    unsigned                       store:1;   /* "store" was given */
    unsigned                       remote:1;  /* counted in Redis */
    unsigned                       applied:1; /* by a llm_guard_limit */
    ngx_http_complex_value_t       key;
    ngx_http_complex_value_t      *override;  /* the rate of a key; or NULL */
} ngx_llm_guard_limit_ctx_t;


typedef struct {
    ngx_shm_zone_t                *zone;
    ngx_llm_guard_place_t          place;
    unsigned                       dry:1;
} ngx_llm_guard_limit_t;


/*
 * One zone of one request.  "want" is what is asked for, "held" what was taken
 * so far, and "mark" when that was.
 */
struct ngx_llm_guard_hold_s {
    ngx_llm_guard_limit_ctx_t     *ctx;
    ngx_str_t                      name;
    uint32_t                       hash;
    u_char                         digest[NGX_LLM_GUARD_LIMIT_DIGEST];
    limit_t                        limit;     /* of this key */
    limit_answer_t                 answer;    /* the last one */
    void                          *node;      /* while its zone is locked */
    uint64_t                       want;
    uint64_t                       held;
    uint64_t                       mark;
    unsigned                       asks:1;    /* takes part in this step */
    unsigned                       peeks:1;   /* and takes nothing */
    unsigned                       dry:1;
    unsigned                       closed:1;  /* the key may use nothing */
    unsigned                       over:1;    /* dry, and would be refused */
    unsigned                       remote:1;  /* counted in Redis */
    unsigned                       seen:1;    /* "answer" is one */
    unsigned                       renews:1;  /* an answer is on its way */
    unsigned                       late:1;    /* no key: it was asked for
                                                 before the model is known, or
                                                 this one is not limited */
    unsigned                       fed:1;     /* remote: this step is answered
                                                 by what was taken ahead */
    unsigned                       strayed:1; /* was remote, and is not: Redis
                                                 was away */
    ngx_msec_t                     renewed;   /* remote: when */
    uint64_t                       ahead;     /* remote: of this key; or 0 */
    uint64_t                       rate;      /* strayed: of all machines */
    uint64_t                       burst;
    ngx_uint_t                     nodes;     /* strayed: these */
};


/*
 * What limits know of one request.  Of its pool, and only where there are
 * limits: all other requests and streams do without.
 */
struct ngx_llm_guard_quota_s {
    ngx_llm_guard_ctx_t           *ctx;
    ngx_uint_t                     remaining;
    ngx_uint_t                     reset;     /* seconds */
    ngx_str_t                      zone;      /* refused, or is tightest */
    ngx_llm_guard_hold_t          *holds;     /* sorted by their zones */
    ngx_uint_t                     nholds;
    ngx_queue_t                    lease;     /* while one is held */
    ngx_uint_t                     state;     /* ngx_llm_guard_limit_state_e */
    ngx_llm_guard_hold_t          *refused;   /* by Redis; or NULL */
    struct ngx_llm_guard_redis_op_s  *calls;  /* that know the request */
    ngx_uint_t                     reason;    /* why it ends */
    uint64_t                       flow_reserves; /* completion_reserved, when
                                                     it is allowed */
    const llmg_price_t            *price;     /* NULL: not needed yet */
    ngx_atomic_t                  *ratio_at;  /* NULL: nothing is known */
    ngx_uint_t                     ratio_tag; /* of it, when it is ours */
    ngx_uint_t                     ratio;     /* llmg_ratio.h */
    uint64_t                       prompt_estimate;   /* tokens; 0: not of
                                                         texts alone */
    uint64_t                       prompt_reserved;   /* likewise, corrected */
    uint64_t                       completion_reserved;
    uint64_t                       cost;      /* in the end, millionths */
};


/*
 * Of holds that are sorted by their zones: all that ask are asked, and take
 * what they want if none of them refuses; those in dry run refuse nothing, and
 * take only what is allowed.  Returns the hold that refuses, with the longest
 * wait; or NULL.
 */
ngx_llm_guard_hold_t *ngx_llm_guard_limit_run(ngx_llm_guard_hold_t *holds,
    ngx_uint_t n, ngx_log_t *log);

/* machines that share what is counted in Redis, as far as it is known */
ngx_uint_t ngx_llm_guard_nodes(ngx_llm_guard_main_conf_t *mcf);

/* one zone: "n" units more or, if negative, less were used than are held */
void ngx_llm_guard_limit_correct(ngx_llm_guard_hold_t *hold, int64_t n,
    ngx_log_t *log);

/* the lease is taken anew, if it is time to */
void ngx_llm_guard_limit_renew(ngx_llm_guard_hold_t *hold, ngx_log_t *log);

/* "ahead=" of a zone whose limit is complete; NGX_ERROR: it was said */
ngx_int_t ngx_llm_guard_ahead_set(ngx_conf_t *cf, ngx_command_t *cmd,
    ngx_llm_guard_limit_ctx_t *ctx, ngx_str_t *value);

/* of a zone that llm_guard_limit_zone makes: what was counted is kept */
ngx_int_t ngx_llm_guard_limit_init_zone(ngx_shm_zone_t *zone, void *data);

/* by its address: a zone of limits is not to be taken for another one */
extern ngx_uint_t  ngx_llm_guard_limit_tag;

/* "requests" ... */
const char *ngx_llm_guard_limit_unit(ngx_uint_t unit);

/*
 * The rate of one key: "100", "100:20" with a burst; money has decimals.
 * NGX_OK; NGX_DECLINED: there is no limit; NGX_ABORT: it may use nothing;
 * NGX_ERROR: the value is none, "limit" is as it was.
 */
ngx_int_t ngx_llm_guard_limit_override(ngx_llm_guard_limit_ctx_t *ctx,
    ngx_str_t *value, limit_t *limit);

/* a whole number; of money one with decimals, in millionths; -1: it is none */
int64_t ngx_llm_guard_limit_number(ngx_uint_t unit, u_char *p, size_t len);


/*
 * One step: those in Redis first, which may have to be waited for, and then the
 * others, unless one has refused already.  NGX_OK; NGX_AGAIN; or a status.
 */
ngx_int_t ngx_llm_guard_limit_step(ngx_llm_guard_ctx_t *ctx,
    ngx_llm_guard_hold_t **refused);

/* the keys that have a model in them, when it is known */
ngx_int_t ngx_llm_guard_limit_late(ngx_llm_guard_ctx_t *ctx);

/* does anybody take part in the next step? */
ngx_uint_t ngx_llm_guard_limit_asks(ngx_llm_guard_ctx_t *ctx);

/* what Redis has allowed in this step, and somebody else has not */
void ngx_llm_guard_limit_undo(ngx_llm_guard_ctx_t *ctx);

/* one more of a counter that all workers share */
void ngx_llm_guard_limit_count(ngx_llm_guard_ctx_t *ctx, ngx_uint_t metric);

/* for the variables: the one that refused, or the tightest */
void ngx_llm_guard_limit_note(ngx_llm_guard_ctx_t *ctx,
    ngx_llm_guard_hold_t *refused);

/* the status to return */
ngx_int_t ngx_llm_guard_limit_refuse(ngx_llm_guard_ctx_t *ctx,
    ngx_llm_guard_hold_t *hold);
ngx_uint_t ngx_llm_guard_limit_reason(ngx_llm_guard_hold_t *hold);

/* in the unit of the zone */
uint64_t ngx_llm_guard_limit_amount(ngx_llm_guard_ctx_t *ctx,
    ngx_llm_guard_hold_t *hold, const llmg_spent_t *spent);

/* what the request has used so far, and what it costs */
void ngx_llm_guard_limit_spent(ngx_llm_guard_ctx_t *ctx, llmg_spent_t *spent);
uint64_t ngx_llm_guard_limit_cost(ngx_llm_guard_ctx_t *ctx,
    const llmg_spent_t *spent);

/* whose tokens they are: that of the path, before the one in the body */
llmg_str_t ngx_llm_guard_limit_model(ngx_llm_guard_ctx_t *ctx);


/*
 * In ngx_llm_guard_ratio.c.  What is known of the prompts of those who pay for
 * this one, and of its model; "n" tokens by that; and what they were in truth.
 */
void ngx_llm_guard_ratio_find(ngx_llm_guard_ctx_t *ctx);
uint64_t ngx_llm_guard_ratio_times(ngx_llm_guard_ctx_t *ctx, uint64_t n);
void ngx_llm_guard_ratio_learn(ngx_llm_guard_ctx_t *ctx, uint64_t truth);


#endif /* _NGX_LLM_GUARD_LIMIT_H_INCLUDED_ */
