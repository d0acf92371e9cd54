/*
 * One connection to Redis for each worker: nginx carries the bytes, hiredis
 * formats and parses.  Commands are pipelined, answers come in their order.
 */

#ifndef _NGX_LLM_GUARD_REDIS_H_INCLUDED_
#define _NGX_LLM_GUARD_REDIS_H_INCLUDED_


#include "ngx_llm_guard.h"
#include "llmg_limit_script.h"


/* keys of one call: a lease that is renewed has two */
#define NGX_LLM_GUARD_REDIS_KEYS     16

#define NGX_LLM_GUARD_REDIS_VALUES                                            \
    (2 + NGX_LLM_GUARD_REDIS_KEYS * LIMIT_SCRIPT_REPLY)


typedef struct ngx_llm_guard_redis_op_s  ngx_llm_guard_redis_op_t;

/*
 * Called once for each call that was taken, with the integers of the answer; n
 * is 0 when none came, or an error: what became of it nobody knows.  "op" is
 * freed afterwards.
 */
typedef void (*ngx_llm_guard_redis_done_pt)(ngx_llm_guard_redis_op_t *op,
    const int64_t *values, ngx_uint_t n);


typedef struct {
    limit_t                        limit;
    unsigned                       mode;      /* limit_mode_e */
    ngx_uint_t                     hold;      /* which one of the request */
    uint64_t                       n;
    uint64_t                       mark;
    char                           args[LIMIT_SCRIPT_ARGS][LIMIT_SCRIPT_ARG];
    size_t                         key_len;
    char                          *key;
} ngx_llm_guard_redis_key_t;


/* malloc'ed, with its keys; owned by the connection once it is called */
struct ngx_llm_guard_redis_op_s {
    ngx_queue_t                    queue;
    ngx_msec_t                     deadline;
    ngx_llm_guard_redis_done_pt    done;
    ngx_llm_guard_ctx_t           *ctx;       /* NULL: nobody waits for it */
    ngx_llm_guard_redis_op_t      *next;      /* of the same request */
    ngx_llm_guard_redis_t         *redis;
    ngx_uint_t                     kind;
    ngx_uint_t                     n;
    ngx_llm_guard_redis_key_t      keys[NGX_LLM_GUARD_REDIS_KEYS];
    unsigned                       again:1;   /* the script is sent along */
};


struct ngx_llm_guard_redis_s {
    struct sockaddr               *sockaddr;
    socklen_t                      socklen;
    ngx_str_t                      name;
    ngx_str_t                      user;
    ngx_str_t                      password;
    ngx_int_t                      database;
    ngx_str_t                      prefix;
    ngx_msec_t                     timeout;
    ngx_uint_t                     nodes;
    char                           sha[41];

    /* of the worker */
    ngx_connection_t              *connection;    /* NULL: none */
    void                          *reader;
    ngx_queue_t                    ops;           /* in the order of answers */
    u_char                        *out;
    size_t                         out_len;
    size_t                         out_pos;
    size_t                         out_size;
    ngx_event_t                    timer;
    ngx_uint_t                     inits;         /* answers to come first */
    ngx_uint_t                     failures;      /* in a row */
    ngx_msec_t                     pause;         /* until then nobody asks */
    time_t                         told;
    unsigned                       connected:1;
    unsigned                       reading:1;
    unsigned                       broken:1;      /* found while reading */
};


void ngx_llm_guard_redis_init(ngx_llm_guard_redis_t *redis, ngx_log_t *log);

/* without keys; NULL without memory */
ngx_llm_guard_redis_op_t *ngx_llm_guard_redis_op(ngx_llm_guard_redis_t *redis,
    ngx_llm_guard_redis_done_pt done);

/* prefix, {digest} and name: in one slot whatever zones one key has */
ngx_int_t ngx_llm_guard_redis_key(ngx_llm_guard_redis_op_t *op,
    ngx_llm_guard_hold_t *hold, unsigned mode, uint64_t n, uint64_t mark);

void ngx_llm_guard_redis_free(ngx_llm_guard_redis_op_t *op);

/*
 * NGX_OK: op->done will be called, not before this returns.  NGX_DECLINED:
 * Redis is away, nobody has to wait for that; op was freed.
 */
ngx_int_t ngx_llm_guard_redis_call(ngx_llm_guard_redis_op_t *op);

/*
 * In ngx_llm_guard_redis_out.c, for the connection: what comes before all calls
 * (who we are, and the script), and one call, into the bytes to be sent.
 */
ngx_int_t ngx_llm_guard_redis_hello(ngx_llm_guard_redis_t *redis);
ngx_int_t ngx_llm_guard_redis_write(ngx_llm_guard_redis_op_t *op);

/* one command, into these bytes; NGX_ERROR: without memory, or too many */
ngx_int_t ngx_llm_guard_redis_put(ngx_llm_guard_redis_t *redis, int argc,
    const char **argv, const size_t *lens);

/*
 * In ngx_llm_guard_redis_in.c, for the connection: a redisReader with bounds,
 * and bytes for it; NULL, NGX_ERROR: without memory, or out of bounds.
 */
void *ngx_llm_guard_redis_reader(void);
ngx_int_t ngx_llm_guard_redis_feed(void *reader, u_char *buf, size_t n);


/*
 * In ngx_llm_guard_remote.c: limits of one request that count in Redis.
 */

/* NGX_AGAIN: it is on its way; NGX_DECLINED: Redis is away */
ngx_int_t ngx_llm_guard_remote_ask(ngx_llm_guard_ctx_t *ctx);
ngx_int_t ngx_llm_guard_remote_flow(ngx_llm_guard_ctx_t *ctx);

/* more or less was used than is held, of each hold that has "asks" */
void ngx_llm_guard_remote_correct(ngx_llm_guard_ctx_t *ctx,
    const int64_t *more);

void ngx_llm_guard_remote_renew(ngx_llm_guard_ctx_t *ctx, ngx_uint_t i);

/* the request is gone: what comes is given back */
void ngx_llm_guard_remote_forget(ngx_llm_guard_ctx_t *ctx);


#endif /* _NGX_LLM_GUARD_REDIS_H_INCLUDED_ */
