/*
 * The buffers that an event stream leaves in: at most as many as
 * llm_guard_stream_buffers says, and one more for its end.  They are the
 * worker's (ngx_llm_guard_spare_take) and go back when nothing waits in them.
 */

#ifndef _NGX_LLM_GUARD_OUTLET_H_INCLUDED_
#define _NGX_LLM_GUARD_OUTLET_H_INCLUDED_


#include "ngx_llm_guard.h"


typedef struct {
    ngx_chain_t         *out;       /* filled, to be sent */
    ngx_chain_t        **last_out;
    ngx_buf_t           *filling;   /* the last of out, while it has room */
    ngx_chain_t         *free;
    ngx_chain_t         *busy;
    unsigned             bufs;      /* it has: in out, free and busy */
    unsigned             opened:1;  /* the header was sent, at least */
    unsigned             unflushed:1;  /* and what followed may wait for more */
} ngx_llm_guard_outlet_t;


/* Of zeroed memory; afterwards it must not be moved. */
void ngx_llm_guard_outlet_init(ngx_llm_guard_outlet_t *o);

/*
 * A buffer with room behind its last byte.  NGX_OK; NGX_AGAIN: none is free;
 * NGX_ERROR: no memory.
 */
ngx_int_t ngx_llm_guard_outlet_room(ngx_llm_guard_ctx_t *ctx,
    ngx_llm_guard_outlet_t *o, ngx_buf_t **room);

/* 1 when all buffers are with a client that is slow */
ngx_uint_t ngx_llm_guard_outlet_full(ngx_llm_guard_ctx_t *ctx,
    ngx_llm_guard_outlet_t *o);

/*
 * What is filled goes to the client, "flush" at once, "last" with the end of
 * the response.  What the next filter says; NGX_ERROR without memory.
 */
ngx_int_t ngx_llm_guard_outlet_send(ngx_llm_guard_ctx_t *ctx,
    ngx_llm_guard_outlet_t *o, ngx_uint_t flush, ngx_uint_t last);

/* All buffers go back, whatever is in them. */
void ngx_llm_guard_outlet_free(ngx_llm_guard_ctx_t *ctx,
    ngx_llm_guard_outlet_t *o);


#endif /* _NGX_LLM_GUARD_OUTLET_H_INCLUDED_ */
