/*
 * The buffers that an event stream leaves in.
 */

#include "ngx_llm_guard_response.h"
#include "ngx_llm_guard_outlet.h"


static ngx_int_t ngx_llm_guard_outlet_next(ngx_llm_guard_ctx_t *ctx,
    ngx_llm_guard_outlet_t *o, ngx_buf_t **next);
static void ngx_llm_guard_outlet_give(ngx_llm_guard_ctx_t *ctx,
    ngx_llm_guard_outlet_t *o, ngx_chain_t **chain);


void
ngx_llm_guard_outlet_init(ngx_llm_guard_outlet_t *o)
{
    o->last_out = &o->out;
}


ngx_int_t
ngx_llm_guard_outlet_room(ngx_llm_guard_ctx_t *ctx, ngx_llm_guard_outlet_t *o,
    ngx_buf_t **room)
{
    if (o->filling == NULL || o->filling->last == o->filling->end) {

        if (ngx_llm_guard_outlet_full(ctx, o)) {
            return NGX_AGAIN;
        }

        if (ngx_llm_guard_outlet_next(ctx, o, &o->filling) != NGX_OK) {
            return NGX_ERROR;
        }

        o->filling->temporary = 1;
    }

    *room = o->filling;

    return NGX_OK;
}


ngx_uint_t
ngx_llm_guard_outlet_full(ngx_llm_guard_ctx_t *ctx, ngx_llm_guard_outlet_t *o)
{
    return o->free == NULL
           && o->bufs >= (unsigned) ctx->conf->stream_buffers.num;
}


/* an empty one behind those that are filled */

static ngx_int_t
ngx_llm_guard_outlet_next(ngx_llm_guard_ctx_t *ctx, ngx_llm_guard_outlet_t *o,
    ngx_buf_t **next)
{
    ngx_buf_t    *b;
    ngx_chain_t  *cl;

    cl = o->free;

    if (cl != NULL) {
        o->free = cl->next;

    } else {
        cl = ngx_llm_guard_spare_take(ctx->main_conf,
                                      ctx->conf->stream_buffers.size);
        if (cl == NULL) {
            return NGX_ERROR;
        }

        o->bufs++;
    }

    b = cl->buf;

    b->pos = b->start;
    b->last = b->start;
    b->temporary = 0;
    b->flush = 0;

    cl->next = NULL;
    *o->last_out = cl;
    o->last_out = &cl->next;

    *next = b;

    return NGX_OK;
}


ngx_int_t
ngx_llm_guard_outlet_send(ngx_llm_guard_ctx_t *ctx, ngx_llm_guard_outlet_t *o,
    ngx_uint_t flush, ngx_uint_t last)
{
    ngx_int_t            rc;
    ngx_buf_t           *b;
    ngx_http_request_t  *r;

    r = ctx->request;

    if (last || (flush && o->out == NULL && (!o->opened || o->unflushed))) {

        /*
         * the end, a header that should not wait for the first event, or what
         * went on before and may wait in a filter behind: gzip
         */

        if (ngx_llm_guard_outlet_next(ctx, o, &b) != NGX_OK) {
            return NGX_ERROR;
        }

        b->flush = 1;
        b->last_buf = last;
        b->last_in_chain = last;

    } else if (flush && o->filling != NULL) {
        o->filling->flush = 1;
    }

    if (o->out == NULL && o->busy == NULL) {
        return NGX_OK;
    }

    if (o->out != NULL) {
        o->unflushed = !flush;
    }

    o->opened = 1;

    rc = ngx_llm_guard_next_body_filter(r, o->out);

    ngx_chain_update_chains(r->pool, &o->free, &o->busy, &o->out,
                            (ngx_buf_tag_t) &ngx_llm_guard_module);

    o->last_out = &o->out;
    o->filling = NULL;

    if (o->busy == NULL) {
        ngx_llm_guard_outlet_give(ctx, o, &o->free);
    }

    return rc;
}


static void
ngx_llm_guard_outlet_give(ngx_llm_guard_ctx_t *ctx, ngx_llm_guard_outlet_t *o,
    ngx_chain_t **chain)
{
    while (*chain != NULL) {
        *chain = ngx_llm_guard_spare_give(ctx->main_conf, *chain);
        o->bufs--;
    }
}


void
ngx_llm_guard_outlet_free(ngx_llm_guard_ctx_t *ctx, ngx_llm_guard_outlet_t *o)
{
    ngx_llm_guard_outlet_give(ctx, o, &o->free);
    ngx_llm_guard_outlet_give(ctx, o, &o->busy);
    ngx_llm_guard_outlet_give(ctx, o, &o->out);
}
