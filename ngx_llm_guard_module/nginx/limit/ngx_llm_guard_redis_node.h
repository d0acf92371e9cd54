/*
 * One connection to one Redis: nginx carries the bytes, hiredis formats and
 * parses.  Commands are pipelined, answers come in their order.
 *
 *     away ── connects ── greets ── ready
 *
 * Commands wait until it is ready.  One that waits and is late fails alone; one
 * that was sent and is late ends the connection, for a late answer must not be
 * taken for that of another command.
 */

#ifndef _NGX_LLM_GUARD_REDIS_NODE_H_INCLUDED_
#define _NGX_LLM_GUARD_REDIS_NODE_H_INCLUDED_


#include "ngx_llm_guard.h"
#include "llmg_slots.h"


typedef struct ngx_llm_guard_redis_cmd_s   ngx_llm_guard_redis_cmd_t;
typedef struct ngx_llm_guard_redis_node_s  ngx_llm_guard_redis_node_t;


typedef enum {
    NGX_LLM_GUARD_REDIS_SERVER = 0,
    NGX_LLM_GUARD_REDIS_MASTER,     /* a sentinel has said so: it is asked */
    NGX_LLM_GUARD_REDIS_SENTINEL
} ngx_llm_guard_redis_kind_e;


typedef enum {
    NGX_LLM_GUARD_REDIS_AWAY = 0,
    NGX_LLM_GUARD_REDIS_CONNECTS,   /* TCP, and TLS */
    NGX_LLM_GUARD_REDIS_GREETS,     /* who we are, and the script */
    NGX_LLM_GUARD_REDIS_READY
} ngx_llm_guard_redis_state_e;


/*
 * One command.  "write" puts it into the bytes to be sent.  "answer" is called
 * once, with a redisReply that is freed afterwards; or with NULL: no answer
 * will come, and if it was sent nobody knows what became of it.
 */
struct ngx_llm_guard_redis_cmd_s {
    ngx_queue_t                    queue;
    ngx_msec_t                     deadline;
    ngx_int_t                    (*write)(ngx_llm_guard_redis_cmd_t *cmd,
                                          ngx_llm_guard_redis_node_t *node);
    void                         (*answer)(ngx_llm_guard_redis_cmd_t *cmd,
                                           ngx_llm_guard_redis_node_t *node,
                                           void *reply);
    ngx_uint_t                     skip;      /* answers before its own */
    ngx_uint_t                     sent;      /* Redis may have seen it */
};


struct ngx_llm_guard_redis_node_s {
    ngx_llm_guard_redis_t         *redis;
    ngx_uint_t                     kind;      /* ngx_llm_guard_redis_kind_e */
    struct sockaddr               *sockaddr;
    socklen_t                      socklen;
    ngx_str_t                      name;      /* for the log */
    ngx_str_t                      host;      /* of its certificate; NUL */

    /* of the worker */
    u_char                         alias[LLMG_SLOTS_NAME];    /* as announced */
    ngx_connection_t              *connection;    /* NULL: none */
    void                          *reader;
    ngx_queue_t                    waits;         /* to be sent when ready */
    ngx_queue_t                    sent;          /* in the order of answers */
    u_char                        *out;
    size_t                         out_len;
    size_t                         out_pos;
    size_t                         out_size;
    ngx_event_t                    timer;
    ngx_uint_t                     state;     /* ngx_llm_guard_redis_state_e */
    ngx_msec_t                     begun;         /* to connect */
    ngx_uint_t                     inits;         /* answers to come first */
    ngx_uint_t                     failures;      /* in a row */
    ngx_msec_t                     pause;         /* until then nobody asks */
    time_t                         told;
    unsigned                       fixed:1;       /* of the configuration */
    unsigned                       marked:1;      /* by who looks for others */
    unsigned                       retired:1;     /* freed when it can be */
    unsigned                       reading:1;
    unsigned                       broken:1;      /* found while reading */
};


/* sockaddr, name and host are set already */
void ngx_llm_guard_redis_node_init(ngx_llm_guard_redis_node_t *node,
    ngx_llm_guard_redis_t *redis, ngx_uint_t kind, ngx_log_t *log);

/* somebody may wait for it; NGX_DECLINED: it is away, or slow to connect */
ngx_int_t ngx_llm_guard_redis_node_takes(ngx_llm_guard_redis_node_t *node);

/*
 * NGX_OK: cmd->answer will be called, not before this returns.  NGX_DECLINED:
 * it will not.
 */
ngx_int_t ngx_llm_guard_redis_node_send(ngx_llm_guard_redis_node_t *node,
    ngx_llm_guard_redis_cmd_t *cmd);

/* connects, if it has not; nobody waits for that */
ngx_int_t ngx_llm_guard_redis_node_open(ngx_llm_guard_redis_node_t *node);

/* one command, into these bytes; NGX_ERROR: without memory, or too many */
ngx_int_t ngx_llm_guard_redis_put(ngx_llm_guard_redis_node_t *node, int argc,
    const char **argv, const size_t *lens);

/* an answer that is, or is none of, those that were hoped for */
void ngx_llm_guard_redis_node_well(ngx_llm_guard_redis_node_t *node);
void ngx_llm_guard_redis_node_ill(ngx_llm_guard_redis_node_t *node,
    const char *error);

/* one that it is not to blame for: only told */
void ngx_llm_guard_redis_node_errs(ngx_llm_guard_redis_node_t *node,
    const char *error);

/* freed, as soon as no answer is missing; not one of the configuration */
void ngx_llm_guard_redis_node_retire(ngx_llm_guard_redis_node_t *node);


/*
 * Between ngx_llm_guard_redis_node.c, where a connection begins and ends, and
 * ngx_llm_guard_redis_pipe.c, what goes over it.
 */

#define ngx_llm_guard_redis_past(msec)                                        \
    ((ngx_msec_int_t) ((msec) - ngx_current_msec) <= 0)

#define ngx_llm_guard_redis_idle(node)                                        \
    (ngx_queue_empty(&(node)->sent) && ngx_queue_empty(&(node)->waits))

/* TCP is; NGX_ERROR: it was dropped */
ngx_int_t ngx_llm_guard_redis_up(ngx_llm_guard_redis_node_t *node);

/* an error that is not about what was asked; 1: it was told */
ngx_uint_t ngx_llm_guard_redis_refused(ngx_llm_guard_redis_node_t *node,
    void *data);

/* an answer to what comes before all commands */
void ngx_llm_guard_redis_greeted(ngx_llm_guard_redis_node_t *node, void *data);

/* the connection ends, and all commands fail; the node may be freed */
void ngx_llm_guard_redis_drop(ngx_llm_guard_redis_node_t *node,
    const char *why);

/* nothing was on it; the latter: as the peer wished, the node may be freed */
void ngx_llm_guard_redis_close(ngx_llm_guard_redis_node_t *node);
void ngx_llm_guard_redis_leave(ngx_llm_guard_redis_node_t *node);

/* if nothing is on its way, it keeps no worker alive; it may be freed */
void ngx_llm_guard_redis_rest(ngx_llm_guard_redis_node_t *node);

void ngx_llm_guard_redis_read_handler(ngx_event_t *rev);
void ngx_llm_guard_redis_write_handler(ngx_event_t *wev);
void ngx_llm_guard_redis_timer(ngx_event_t *ev);

/* the timer goes off then, or earlier */
void ngx_llm_guard_redis_arm(ngx_llm_guard_redis_node_t *node, ngx_msec_t at);

ngx_int_t ngx_llm_guard_redis_write(ngx_llm_guard_redis_node_t *node,
    ngx_llm_guard_redis_cmd_t *cmd);
ngx_int_t ngx_llm_guard_redis_flush(ngx_llm_guard_redis_node_t *node);

/* no answer will come to these */
void ngx_llm_guard_redis_fail(ngx_llm_guard_redis_node_t *node,
    ngx_queue_t *cmds);


/*
 * In ngx_llm_guard_redis_tls.c.  NGX_AGAIN: "tls_done" follows.  NGX_ERROR:
 * the reason is in the log.
 */
ngx_int_t ngx_llm_guard_redis_tls_start(ngx_llm_guard_redis_node_t *node);
void ngx_llm_guard_redis_tls_close(ngx_connection_t *c);

/* in ngx_llm_guard_redis_node.c, called from there */
void ngx_llm_guard_redis_tls_done(ngx_llm_guard_redis_node_t *node,
    ngx_int_t rc);


/* in ngx_llm_guard_redis_out.c: what comes before all commands */
ngx_int_t ngx_llm_guard_redis_hello(ngx_llm_guard_redis_node_t *node);

/* in ngx_llm_guard_redis_fleet.c: its connection has ended */
void ngx_llm_guard_redis_lost(ngx_llm_guard_redis_node_t *node);


#endif /* _NGX_LLM_GUARD_REDIS_NODE_H_INCLUDED_ */
