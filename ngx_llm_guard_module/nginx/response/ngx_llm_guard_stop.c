/*
 * The one place that touches the internals of nginx's upstream.
 */

#include "ngx_llm_guard_response.h"


void
ngx_llm_guard_stop(ngx_http_request_t *r)
{
    ngx_http_upstream_t  *u;

    u = r->upstream;

    if (u == NULL) {
        return;
    }

    /* the tokens that would still come cost money: the upstream is closed */

    u->length = 0;
    u->keepalive = 0;

#if (NGX_HTTP_CACHE)
    u->cacheable = 0;       /* what has come is not the whole answer */
#endif
    u->store = 0;

    if (u->buffering && u->pipe != NULL) {
        u->pipe->upstream_done = 1;
    }
}


void
ngx_llm_guard_stop_late(ngx_http_request_t *r)
{
    ngx_connection_t  *c;

    c = r->upstream->peer.connection;

    ngx_llm_guard_stop(r);

    if (r->upstream->upgrade) {

        /* both directions are copied until one of them ends */

        (void) ngx_shutdown_socket(c->fd, SHUT_RDWR);
        return;
    }

    ngx_post_event(c->read, &ngx_posted_events);
}


ngx_uint_t
ngx_llm_guard_upstream_runs(ngx_http_request_t *r)
{
    return r->upstream != NULL && r->upstream->peer.connection != NULL;
}


ngx_uint_t
ngx_llm_guard_upstream_gone(ngx_http_request_t *r, ngx_chain_t *in)
{
    ngx_chain_t  *cl;

    if (r->upstream == NULL || r->upstream->peer.connection != NULL
        || in == NULL)
    {
        return 0;
    }

    /* an upstream that failed late is told by an empty flush, no more */

    for (cl = in; cl != NULL; cl = cl->next) {
        if (!cl->buf->flush || cl->buf->last_buf || ngx_buf_size(cl->buf)) {
            return 0;
        }
    }

    return 1;
}
