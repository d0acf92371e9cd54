/*
 * The rooms of the response: the header filter chooses how a response is
 * handled, the body filter hands its buffers to the one in charge.
 */

#ifndef _NGX_LLM_GUARD_RESPONSE_H_INCLUDED_
#define _NGX_LLM_GUARD_RESPONSE_H_INCLUDED_


#include "ngx_llm_guard.h"


extern ngx_http_output_header_filter_pt  ngx_llm_guard_next_header_filter;
extern ngx_http_output_body_filter_pt    ngx_llm_guard_next_body_filter;


/*
 * Held JSON and text: create in the header filter, then every chain.  When all
 * of it has come the header is sent, then the body or a refusal.
 */
ngx_int_t ngx_llm_guard_whole_create(ngx_llm_guard_ctx_t *ctx,
    ngx_uint_t text);
ngx_int_t ngx_llm_guard_whole_filter(ngx_llm_guard_ctx_t *ctx,
    ngx_chain_t *in);

/* Takes out of the header what is not true of bytes that were edited. */
void ngx_llm_guard_header_edited(ngx_http_request_t *r);

/* Event streams, inspected while they run. */
ngx_int_t ngx_llm_guard_stream_create(ngx_llm_guard_ctx_t *ctx);
ngx_int_t ngx_llm_guard_stream_filter(ngx_llm_guard_ctx_t *ctx,
    ngx_chain_t *in);

/*
 * The arena of a stream, with what the context's own had, when all of it could
 * be moved; else the context keeps its own.  NULL without memory.
 */
llmg_arena_t *ngx_llm_guard_slim(ngx_llm_guard_ctx_t *ctx);

/*
 * A buffer of that size in a chain of its own, or NULL without memory; and back
 * with it when nothing waits in it any more, which returns the next of its
 * chain.
 */
ngx_chain_t *ngx_llm_guard_spare_take(ngx_llm_guard_main_conf_t *mcf,
    size_t size);
ngx_chain_t *ngx_llm_guard_spare_give(ngx_llm_guard_main_conf_t *mcf,
    ngx_chain_t *cl);

/*
 * Ends it with our final event, also while the model is silent.  NGX_OK: there
 * is nothing more to send, or it ended before; NGX_ERROR: it can only be cut.
 */
ngx_int_t ngx_llm_guard_stream_revoke(ngx_llm_guard_ctx_t *ctx);


/*
 * Answers that run for somebody who was identified, with or without a policy:
 * they end when the token is revoked.  One timer of the worker looks after all
 * of them, while there are any.
 */
void ngx_llm_guard_running_init(ngx_llm_guard_main_conf_t *mcf,
    ngx_cycle_t *cycle);
void ngx_llm_guard_running_free(ngx_llm_guard_main_conf_t *mcf);
void ngx_llm_guard_running_add(ngx_llm_guard_ctx_t *ctx);


/*
 * Our error body.  header sets the response header to ctx->reason and
 * ctx->status; body sends the body once and swallows whatever comes to the
 * filter.
 */
ngx_int_t ngx_llm_guard_refuse_header(ngx_llm_guard_ctx_t *ctx);
ngx_int_t ngx_llm_guard_refuse_body(ngx_llm_guard_ctx_t *ctx,
    ngx_chain_t *in);

/*
 * In the place of an upstream's answer: what the upstream said of its own body
 * is not true of ours, what the configuration adds to every answer stays.
 */
ngx_int_t ngx_llm_guard_refuse_clean(ngx_http_request_t *r);

/* Takes the data out of a chain without looking at it. */
void ngx_llm_guard_swallow(ngx_chain_t *in);

/* Counts the bytes of a chain that passes without being looked at. */
void ngx_llm_guard_unread(ngx_llm_guard_ctx_t *ctx, ngx_chain_t *in);

/* The upstream's answer ends here; the client's connection lives on. */
void ngx_llm_guard_stop(ngx_http_request_t *r);

/* The same outside of the filters: nginx finds out by itself. */
void ngx_llm_guard_stop_late(ngx_http_request_t *r);

/* 1 while more may come from the upstream */
ngx_uint_t ngx_llm_guard_upstream_runs(ngx_http_request_t *r);

/* 1 when the upstream has gone and this chain is how nginx says so. */
ngx_uint_t ngx_llm_guard_upstream_gone(ngx_http_request_t *r,
    ngx_chain_t *in);


#endif /* _NGX_LLM_GUARD_RESPONSE_H_INCLUDED_ */
