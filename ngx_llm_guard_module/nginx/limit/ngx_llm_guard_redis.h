/*
 * Limits in Redis: one server, a cluster, or the master that sentinels name.
 *
 *     call ── which node ── one connection ── answer ── done
 *               ▲    │                          │
 *               │    └── parts, when keys are in several slots
 *               └── MOVED, ASK ─────────────────┘
 */

#ifndef _NGX_LLM_GUARD_REDIS_H_INCLUDED_
#define _NGX_LLM_GUARD_REDIS_H_INCLUDED_


#include "ngx_llm_guard_limit.h"
#include "ngx_llm_guard_redis_node.h"
#include "llmg_limit_script.h"
#include "llmg_slots.h"


/* keys of one call: a lease that is renewed has two */
#define NGX_LLM_GUARD_REDIS_KEYS     16

#define NGX_LLM_GUARD_REDIS_VALUES                                            \
    (2 + NGX_LLM_GUARD_REDIS_KEYS * LIMIT_SCRIPT_REPLY)

/* servers of the configuration, and all that are known at one time */
#define NGX_LLM_GUARD_REDIS_FIXED    16
#define NGX_LLM_GUARD_REDIS_MEMBERS                                           \
    (NGX_LLM_GUARD_REDIS_FIXED + 2 * LLMG_SLOTS_NODES)

/* of one call: a slot that moves while it is asked for */
#define NGX_LLM_GUARD_REDIS_REDIRECTS  5


typedef struct ngx_llm_guard_redis_op_s  ngx_llm_guard_redis_op_t;

/*
 * Called once for each call that was taken, with the integers of the answer; n
 * is 0 when none came, or an error: what became of it nobody knows.  "op" is
 * freed afterwards.
 */
typedef void (*ngx_llm_guard_redis_done_pt)(ngx_llm_guard_redis_op_t *op,
    const int64_t *values, ngx_uint_t n);


typedef struct {
    ngx_llm_guard_limit_ctx_t     *zone;      /* NULL: no limit's */
    u_char                         digest[NGX_LLM_GUARD_LIMIT_DIGEST];
    limit_t                        limit;
    unsigned                       mode;      /* limit_mode_e */
    ngx_uint_t                     hold;      /* which one of the request */
    uint64_t                       n;
    uint64_t                       mark;
    char                           args[LIMIT_SCRIPT_ARGS][LIMIT_SCRIPT_ARG];
    size_t                         key_len;
    char                          *key;
    ngx_uint_t                     of;        /* of a part: of the whole */
    uint64_t                       now;       /* answered: by whose clock */
} ngx_llm_guard_redis_key_t;


/* malloc'ed, with its keys; not the caller's any more once it is called */
struct ngx_llm_guard_redis_op_s {
    ngx_llm_guard_redis_cmd_t      cmd;       /* the first member */
    ngx_llm_guard_redis_done_pt    done;
    ngx_llm_guard_ctx_t           *ctx;       /* NULL: nobody waits for it */
    ngx_llm_guard_redis_op_t      *next;      /* of the same request */
    ngx_llm_guard_redis_t         *redis;
    ngx_uint_t                     kind;
    ngx_uint_t                     n;
    ngx_llm_guard_redis_key_t      keys[NGX_LLM_GUARD_REDIS_KEYS];
    ngx_uint_t                     redirects;
    void                          *data;      /* of "done" */
    uint64_t                       sent;      /* likewise: microseconds */
    unsigned                       again:1;   /* the script is sent along */
    unsigned                       asking:1;  /* the slot is on its way there */
    unsigned                       lost:1;    /* sent, and not answered: what
                                                 became of it nobody knows */
    unsigned                       refused:1; /* answered with an error */

    /* of a part */
    ngx_llm_guard_redis_op_t      *whole;     /* NULL: it is none */
    ngx_llm_guard_redis_op_t      *sibling;
    unsigned                       answered:1;
    unsigned                       allowed:1;

    /* of what has parts */
    ngx_llm_guard_redis_op_t      *parts;
    ngx_uint_t                     missing;
    int64_t                       *values;
    unsigned                       broken:1;  /* not all were answered */
    unsigned                       denied:1;  /* by one of them */
};


struct ngx_llm_guard_redis_s {
    ngx_str_t                      user;
    ngx_str_t                      password;
    ngx_int_t                      database;
    ngx_str_t                      prefix;
    ngx_msec_t                     timeout;
    ngx_msec_t                     connect_timeout;
    ngx_uint_t                     nodes;         /* machines that share: 0: as
                                                     many as live */
    char                           sha[41];
    ngx_flag_t                     cluster;
    ngx_str_t                      master_name;   /* for sentinels; or none */
    ngx_str_t                      sentinel_user;
    ngx_str_t                      sentinel_password;
    ngx_ssl_t                     *ssl;           /* NULL: no TLS */
    ngx_str_t                      tls_name;      /* with its NUL; or none */

    /* of the worker, but for those that are fixed */
    ngx_llm_guard_redis_node_t   **members;
    ngx_uint_t                     nmembers;
    ngx_llm_guard_redis_node_t    *master;        /* NULL: cluster, unknown */
    ngx_llm_guard_redis_node_t   **owners;        /* of slots; a cluster's */
    ngx_uint_t                     nowners;
    uint16_t                      *slots;         /* the owner plus one; NULL */
    ngx_llm_guard_redis_node_t    *hint;          /* who knows better */
    ngx_uint_t                     turn;
    ngx_uint_t                     misses;        /* in a row */
    ngx_event_t                    look;
    ngx_queue_t                    waits;         /* for the first master */
    ngx_event_t                    wait;
    ngx_msec_t                     started;
    ngx_msec_t                     looked;
    unsigned                       looks:1;       /* an answer is to come */
};


/* as configured, with full paths */
typedef struct {
    ngx_str_t                      ca;
    ngx_str_t                      certificate;   /* or none */
    ngx_str_t                      certificate_key;
} ngx_llm_guard_redis_tls_t;


/* in ngx_llm_guard_redis_tls.c; what is wrong with it is in the log */
char *ngx_llm_guard_redis_tls_conf(ngx_conf_t *cf,
    ngx_llm_guard_redis_t *redis, ngx_llm_guard_redis_tls_t *tls);

/*
 * In ngx_llm_guard_redis_file.c: value[1] of the line value[0], from the
 * directory of the configuration.  NGX_ERROR, NGX_CONF_ERROR: that was logged.
 */
ngx_int_t ngx_llm_guard_redis_file(ngx_conf_t *cf, ngx_str_t *value,
    ngx_file_t *file);
char *ngx_llm_guard_redis_password(ngx_conf_t *cf, ngx_str_t *value,
    ngx_str_t *password);

void ngx_llm_guard_redis_init(ngx_llm_guard_redis_t *redis, ngx_log_t *log);

/* in a worker: connects, so that the first request need not wait for that */
void ngx_llm_guard_redis_start(ngx_llm_guard_redis_t *redis);

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


/* in ngx_llm_guard_redis_out.c: its command, into the bytes to be sent */
ngx_int_t ngx_llm_guard_redis_op_write(ngx_llm_guard_redis_cmd_t *cmd,
    ngx_llm_guard_redis_node_t *node);

/* to one node, which answers to ngx_llm_guard_redis_finish() */
ngx_int_t ngx_llm_guard_redis_send(ngx_llm_guard_redis_op_t *op,
    ngx_llm_guard_redis_node_t *node);

/* done, or a part of what is to be done; n is 0: no answer.  Frees it */
void ngx_llm_guard_redis_finish(ngx_llm_guard_redis_op_t *op,
    const int64_t *values, ngx_uint_t n);


/*
 * In ngx_llm_guard_redis_parts.c: one call for each slot, or for each key, all
 * of which take or none.  NGX_OK: ngx_llm_guard_redis_finish() will be called;
 * NGX_DECLINED: nothing was sent; NGX_DONE: it has one part only.
 */
ngx_int_t ngx_llm_guard_redis_split(ngx_llm_guard_redis_op_t *op,
    ngx_uint_t each);
void ngx_llm_guard_redis_part(ngx_llm_guard_redis_op_t *part,
    const int64_t *values, ngx_uint_t n);


/*
 * In ngx_llm_guard_redis_fleet.c: which node.
 */

/* of this slot, as far as is known; NULL: nobody */
ngx_llm_guard_redis_node_t *ngx_llm_guard_redis_route(
    ngx_llm_guard_redis_t *redis, ngx_uint_t slot);

/* until a sentinel has named the first master; NGX_DECLINED: that takes long */
ngx_int_t ngx_llm_guard_redis_wait(ngx_llm_guard_redis_op_t *op);

/* with this address, a new one if need be; "from" has told it */
ngx_llm_guard_redis_node_t *ngx_llm_guard_redis_member(
    ngx_llm_guard_redis_t *redis, const llmg_slots_node_t *at,
    ngx_llm_guard_redis_node_t *from);

/* where things are is asked soon; by "hint", unless it is NULL */
void ngx_llm_guard_redis_look(ngx_llm_guard_redis_t *redis,
    ngx_llm_guard_redis_node_t *hint);

/* those that are not marked, and not fixed, leave */
void ngx_llm_guard_redis_sweep(ngx_llm_guard_redis_t *redis);


/*
 * In ngx_llm_guard_redis_look.c: the question, and what is made of the answer.
 * NGX_DECLINED: it is none.
 */
ngx_int_t ngx_llm_guard_redis_look_write(ngx_llm_guard_redis_cmd_t *cmd,
    ngx_llm_guard_redis_node_t *node);
ngx_int_t ngx_llm_guard_redis_look_read(ngx_llm_guard_redis_node_t *node,
    void *reply);

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

/* what a call has taken is given back; its keys go over to that */
void ngx_llm_guard_remote_undo(ngx_llm_guard_redis_op_t *op,
    const int64_t *values, ngx_uint_t n);

/* the request is gone: what comes is given back */
void ngx_llm_guard_remote_forget(ngx_llm_guard_ctx_t *ctx);


#endif /* _NGX_LLM_GUARD_REDIS_H_INCLUDED_ */
