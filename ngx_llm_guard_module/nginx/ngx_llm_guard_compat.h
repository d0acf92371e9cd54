/*
 * Every condition on the version or the build options of nginx.
 */

#ifndef _NGX_LLM_GUARD_COMPAT_H_INCLUDED_
#define _NGX_LLM_GUARD_COMPAT_H_INCLUDED_


#include <ngx_config.h>
#include <ngx_core.h>
#include <ngx_http.h>


/*
 * Since 1.23.0 headers of one name are a linked list.  Before, a second
 * Authorization header is refused by nginx itself.
 */

#if (nginx_version >= 1023000)
#define ngx_llm_guard_header_next(h)     ((h)->next)
#define ngx_llm_guard_header_link(h, n)  ((h)->next = (n))
#else
#define ngx_llm_guard_header_next(h)     ((ngx_table_elt_t *) NULL)
#define ngx_llm_guard_header_link(h, n)  ((void) (n))
#endif

#define ngx_llm_guard_header_single(h)   ngx_llm_guard_header_link(h, NULL)


/* another list of headers: the links between those of a name are made anew */

#if (nginx_version >= 1023000)
#define ngx_llm_guard_headers_unlink(r)  ((r)->headers_in.multi_linked = 0)
#else
#define ngx_llm_guard_headers_unlink(r)  /* void */
#endif


/* the Cookie headers that $cookie_name and $http_cookie are read from */

#if (nginx_version >= 1023000)

typedef ngx_table_elt_t  *ngx_llm_guard_cookies_t;

#define ngx_llm_guard_cookies(r)  ((r)->headers_in.cookie)

static ngx_inline ngx_int_t
ngx_llm_guard_cookies_clear(ngx_http_request_t *r)
{
    r->headers_in.cookie = NULL;

    return NGX_OK;
}


static ngx_inline ngx_int_t
ngx_llm_guard_cookies_add(ngx_http_request_t *r, ngx_table_elt_t *h)
{
    ngx_table_elt_t  **last;

    for (last = &r->headers_in.cookie; *last != NULL; last = &(*last)->next) {
        /* void */
    }

    h->next = NULL;
    *last = h;

    return NGX_OK;
}

#else

typedef ngx_array_t  ngx_llm_guard_cookies_t;

#define ngx_llm_guard_cookies(r)  ((r)->headers_in.cookies)

static ngx_inline ngx_int_t
ngx_llm_guard_cookies_clear(ngx_http_request_t *r)
{
    return ngx_array_init(&r->headers_in.cookies, r->pool, 1,
                          sizeof(ngx_table_elt_t *));
}


static ngx_inline ngx_int_t
ngx_llm_guard_cookies_add(ngx_http_request_t *r, ngx_table_elt_t *h)
{
    ngx_table_elt_t  **last;

    last = ngx_array_push(&r->headers_in.cookies);
    if (last == NULL) {
        return NGX_ERROR;
    }

    *last = h;

    return NGX_OK;
}

#endif


/* the place of the header that the gzip filter reads, when there is one */

#if (NGX_HTTP_GZIP)
#define ngx_llm_guard_accept_encoding(r)  (&(r)->headers_in.accept_encoding)
#else
#define ngx_llm_guard_accept_encoding(r)  ((ngx_table_elt_t **) NULL)
#endif


/* TLS to other servers; its functions are nginx's own */

#if (NGX_SSL)
#define NGX_LLM_GUARD_TLS                1
#else
#define NGX_LLM_GUARD_TLS                0
#endif


/* HTTP/2: the client has closed the stream that answers it, or left */

#if (NGX_HTTP_V2)
#define ngx_llm_guard_stream_closed(r)                                        \
    ((r)->stream != NULL                                                      \
     && ((r)->stream->out_closed                                              \
         || (r)->stream->connection->connection->error))
#else
#define ngx_llm_guard_stream_closed(r)   0
#endif


/*
 * the answer comes out of nginx's own cache: no model works for it, unless it
 * is this request for which the next one is being fetched in the background
 */

#if (NGX_HTTP_CACHE)
#define ngx_llm_guard_cached(r)                                               \
    ((r)->cached && !((r)->cache != NULL && (r)->cache->background))
#else
#define ngx_llm_guard_cached(r)          0
#endif


/* hiredis: for who includes it before */

#ifdef HIREDIS_MAJOR

#if (HIREDIS_MAJOR >= 1)
typedef size_t                    ngx_llm_guard_redis_elements_t;
#else
typedef int                       ngx_llm_guard_redis_elements_t;
#endif

#endif


#endif /* _NGX_LLM_GUARD_COMPAT_H_INCLUDED_ */
