/*
 * What a zone remembers of a key, in shared memory: the lock of the zone's pool
 * is held by who looks at any of it.
 *
 * Nodes and what hangs on them have one size for the pool, so that forgetting
 * one always makes room for another; with keys of any length a zone full of
 * short ones would have no room for a long one, and who has it no limit.
 */

#ifndef _NGX_LLM_GUARD_LIMIT_NODE_H_INCLUDED_
#define _NGX_LLM_GUARD_LIMIT_NODE_H_INCLUDED_


#include "ngx_llm_guard_limit.h"
#include "limit_ahead.h"
#include "limit_debt.h"


#define NGX_LLM_GUARD_LIMIT_VERSION   5

#define NGX_LLM_GUARD_LIMIT_NODE      128


typedef struct ngx_llm_guard_ahead_s  ngx_llm_guard_ahead_t;
typedef struct ngx_llm_guard_mend_s   ngx_llm_guard_mend_t;


typedef struct {
    ngx_rbtree_node_t              node;
    ngx_queue_t                    queue;
    limit_state_t                  state;     /* counted here */
    ngx_llm_guard_ahead_t         *ahead;     /* or NULL */
    ngx_llm_guard_mend_t          *mend;      /* or NULL */
    u_char                         digest[NGX_LLM_GUARD_LIMIT_DIGEST];
} ngx_llm_guard_limit_node_t;


/*
 * What this machine has taken ahead in Redis, and what it knows from there.
 * Times are in milliseconds or seconds of a clock that nobody sets, and wrap.
 */
struct ngx_llm_guard_ahead_s {
    ngx_queue_t                    queue;
    ngx_llm_guard_limit_node_t    *node;
    limit_ahead_t                  held;
    uint64_t                       lead;      /* of the clock of Redis, us */
    uint64_t                       rate;      /* of the key */
    uint64_t                       burst;
    uint64_t                       left;      /* in Redis, as seen last */
    uint64_t                       coming;    /* units on their way */
    uint32_t                       used;      /* ms: when, last */
    uint32_t                       asked;     /* ms: for what is coming */
    uint32_t                       retry;     /* ms: not before */
    uint32_t                       denied;    /* ms: until then none is left */
    uint32_t                       wait;      /* s: when one may be */
    uint32_t                       reset;     /* s: when nothing is used */
};


/* what Redis is to be told */
struct ngx_llm_guard_mend_s {
    ngx_queue_t                    queue;     /* while "queued" */
    ngx_llm_guard_limit_node_t    *node;
    limit_debt_t                   debt;
    uint64_t                       rate;      /* of the key, on all machines */
    uint64_t                       burst;
    uint64_t                       once;      /* its number; 0: not sent */
    uint32_t                       next;      /* ms: not before */
    uint16_t                       nodes;     /* that share what is counted
                                                 here */
    uint8_t                        queued;
    uint8_t                        refused;   /* in a row */
};


struct ngx_llm_guard_limit_sh_s {
    ngx_uint_t                     version;
    ngx_rbtree_t                   rbtree;
    ngx_rbtree_node_t              sentinel;
    ngx_queue_t                    queue;     /* most recently used first */
    ngx_queue_t                    aheads;    /* likewise */
    ngx_queue_t                    mends;     /* told longest ago first */
    uint64_t                       once;      /* the last number */
};


/* microseconds; *mono is 0, or was filled in by it */
uint64_t ngx_llm_guard_limit_now(const limit_t *limit, uint64_t *mono);

/* NULL: it has used nothing */
ngx_llm_guard_limit_node_t *ngx_llm_guard_limit_lookup(
    ngx_llm_guard_hold_t *hold);

/*
 * The same, made if need be, as the one that was used last.  A full zone
 * forgets who has not used anything for longest.  NULL without memory.
 */
ngx_llm_guard_limit_node_t *ngx_llm_guard_limit_node(
    ngx_llm_guard_hold_t *hold);

/* what hangs on "node"; NULL without memory */
void *ngx_llm_guard_limit_more(ngx_llm_guard_limit_ctx_t *ctx,
    ngx_llm_guard_limit_node_t *node);

/* the limit of a key, of which rate and burst are known; as one of "nodes" */
void ngx_llm_guard_limit_of(const limit_t *zone, uint64_t rate,
    uint64_t burst, ngx_uint_t nodes, limit_t *limit);


#define ngx_llm_guard_ahead_ms(us)   ((uint32_t) ((us) / 1000))
#define ngx_llm_guard_ahead_s(us)    ((uint32_t) ((us) / 1000000))

/* of times that wrap */
#define ngx_llm_guard_ahead_until(t, now)   ((int32_t) ((t) - (now)))


/* milliseconds: who was refused is not asked for again before, at most */
#define NGX_LLM_GUARD_AHEAD_DENIED   1000


/*
 * In ngx_llm_guard_ahead.c.  What was taken from Redis before it was asked for
 * is used by all workers of this machine.
 */

/*
 * Of all that ask and count in Redis.  NGX_OK: they have what they ask for,
 * "fed"; NGX_DECLINED: nobody takes any, *refused is known to have none left;
 * NGX_AGAIN: of those that are not fed Redis is to be asked.
 */
ngx_int_t ngx_llm_guard_ahead_step(ngx_llm_guard_ctx_t *ctx,
    ngx_llm_guard_hold_t **refused);

/*
 * Redis has refused, but what was on its way to us has come: 1, and the only
 * one that asked there is fed.
 */
ngx_uint_t ngx_llm_guard_ahead_again(ngx_llm_guard_ctx_t *ctx);

/* the step is refused: what was fed is held for others */
void ngx_llm_guard_ahead_undo(ngx_llm_guard_ctx_t *ctx);

/* more or less was used; returns of what Redis is to be told */
int64_t ngx_llm_guard_ahead_correct(ngx_llm_guard_hold_t *hold, int64_t more);

/* Redis has answered for "n" units: hold->answer */
void ngx_llm_guard_ahead_note(ngx_llm_guard_redis_t *redis,
    ngx_llm_guard_hold_t *hold, uint64_t n);

/*
 * In ngx_llm_guard_refill.c: "n" units more of a key, for which they were noted
 * as coming.  "now" is when they were.
 */
void ngx_llm_guard_ahead_refill(ngx_llm_guard_redis_t *redis,
    ngx_llm_guard_hold_t *hold, uint64_t n, uint64_t now);

/* keys that are not used any more; some at a time: 1 when there are others */
ngx_uint_t ngx_llm_guard_ahead_tend(ngx_llm_guard_main_conf_t *mcf,
    ngx_llm_guard_limit_ctx_t *ctx);


/*
 * In ngx_llm_guard_mend.c.  What was counted while Redis was away is told to it
 * afterwards, by whatever worker comes to it.
 */

/* "hold" has strayed, and has used some of its state here */
void ngx_llm_guard_mend_note(ngx_llm_guard_hold_t *hold,
    ngx_llm_guard_limit_node_t *node);

/* likewise, and was given some back: it counted "before" */
void ngx_llm_guard_mend_back(ngx_llm_guard_hold_t *hold,
    ngx_llm_guard_limit_node_t *node, uint64_t before, uint64_t now);

/* zone is not locked: reserved in Redis, where it could not be settled */
void ngx_llm_guard_mend_owe(ngx_llm_guard_hold_t *hold, int64_t more);

/* "less" of a key whose zone is locked */
void ngx_llm_guard_mend_less(ngx_llm_guard_hold_t *hold,
    ngx_llm_guard_limit_node_t *node, uint64_t n, uint64_t mark);

/* a node is forgotten, and with it what Redis was to be told */
void ngx_llm_guard_mend_forget(ngx_llm_guard_limit_ctx_t *ctx,
    ngx_llm_guard_limit_node_t *node);

/* microseconds: the clock of Redis, or a little ahead; 0: nobody knows */
uint64_t ngx_llm_guard_there(void);

/* some at a time: 1 when there are others */
ngx_uint_t ngx_llm_guard_mend_tend(ngx_llm_guard_main_conf_t *mcf,
    ngx_llm_guard_limit_ctx_t *ctx);


#endif /* _NGX_LLM_GUARD_LIMIT_NODE_H_INCLUDED_ */
