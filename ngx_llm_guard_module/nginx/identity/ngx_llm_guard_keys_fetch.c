/*
 * The subrequest that asks a provider for its keys, or two of them: the first
 * answer may be a discovery document, which says where the keys are.
 *
 * It runs in the background of a request, so that a client that leaves while
 * its request waits does not take the fetch with it.
 */

#include "ngx_llm_guard_keys.h"
#include "ngx_llm_guard_subrequest.h"

#include "llmg_discovery.h"


#define NGX_LLM_GUARD_FETCH_SCRATCH   (16 * 1024 * 1024)


struct ngx_llm_guard_fetch_s {
    ngx_llm_guard_source_t  *source;
    ngx_http_request_t      *request;   /* the main one */
    ngx_http_request_t      *sr;        /* of which an answer is expected */
    ngx_str_t                jwks_uri;  /* after a discovery document */
};


static ngx_int_t ngx_llm_guard_fetch_send(ngx_llm_guard_fetch_t *f,
    ngx_str_t *uri, ngx_str_t *args);
static ngx_int_t ngx_llm_guard_fetch_done(ngx_http_request_t *sr, void *data,
    ngx_int_t rc);
static const char *ngx_llm_guard_fetch_answer(ngx_http_request_t *sr,
    ngx_int_t rc, ngx_str_t *text, ngx_uint_t *status);
static ngx_int_t ngx_llm_guard_fetch_discovery(ngx_llm_guard_fetch_t *f,
    ngx_str_t *text, const char **error);
static ngx_uint_t ngx_llm_guard_fetch_issuer(ngx_llm_guard_source_t *source,
    llmg_str_t issuer);
static void ngx_llm_guard_fetch_cleanup(void *data);
static ngx_int_t ngx_llm_guard_fetch_jwks_uri(ngx_http_request_t *r,
    ngx_http_variable_value_t *v, uintptr_t data);


ngx_int_t
ngx_llm_guard_fetch_start(ngx_http_request_t *r,
    ngx_llm_guard_source_t *source)
{
    ngx_http_cleanup_t     *cln;
    ngx_llm_guard_fetch_t  *f;

    cln = ngx_http_cleanup_add(r, sizeof(ngx_llm_guard_fetch_t));
    if (cln == NULL) {
        return NGX_ERROR;
    }

    f = cln->data;
    ngx_memzero(f, sizeof(ngx_llm_guard_fetch_t));

    f->source = source;
    f->request = r;

    if (ngx_llm_guard_fetch_send(f, &source->request->uri,
                                 &source->request->args)
        != NGX_OK)
    {
        return NGX_ERROR;
    }

    cln->handler = ngx_llm_guard_fetch_cleanup;
    source->fetch = f;

    return NGX_OK;
}


ngx_uint_t
ngx_llm_guard_fetch_of(ngx_llm_guard_source_t *source, ngx_http_request_t *r)
{
    return source->fetch != NULL && source->fetch->request == r;
}


static ngx_int_t
ngx_llm_guard_fetch_send(ngx_llm_guard_fetch_t *f, ngx_str_t *uri,
    ngx_str_t *args)
{
    ngx_http_request_t          *sr;
    ngx_http_post_subrequest_t  *ps;

    ps = ngx_palloc(f->request->pool, sizeof(ngx_http_post_subrequest_t));
    if (ps == NULL) {
        return NGX_ERROR;
    }

    ps->handler = ngx_llm_guard_fetch_done;
    ps->data = f;

    if (ngx_http_subrequest(f->request, uri, args->len != 0 ? args : NULL,
                            &sr, ps, NGX_HTTP_SUBREQUEST_IN_MEMORY
                                     |NGX_HTTP_SUBREQUEST_BACKGROUND)
        != NGX_OK)
    {
        return NGX_ERROR;
    }

    f->sr = sr;

    ngx_log_debug1(NGX_LOG_DEBUG_HTTP, f->request->connection->log, 0,
                   "llm_guard fetch: \"%V\"", uri);

    return ngx_llm_guard_subrequest_bare(sr);
}


/*
 * Whatever came of it, the subrequest has ended well as far as its parent is
 * concerned.
 */

static ngx_int_t
ngx_llm_guard_fetch_done(ngx_http_request_t *sr, void *data, ngx_int_t rc)
{
    ngx_llm_guard_fetch_t  *f = data;

    ngx_str_t                text;
    ngx_uint_t               status;
    const char              *error;
    ngx_llm_guard_source_t  *source;

    source = f->source;

    if (source->fetch != f || f->sr != sr || rc == NGX_AGAIN) {
        return rc;
    }

    if (rc == NGX_HTTP_CREATED || rc == NGX_HTTP_NO_CONTENT
        || (rc >= NGX_HTTP_SPECIAL_RESPONSE && rc != NGX_HTTP_CLOSE
            && rc != NGX_HTTP_REQUEST_TIME_OUT
            && rc != NGX_HTTP_CLIENT_CLOSED_REQUEST))
    {
        /*
         * it is called again with the page that nginx makes of it, or with
         * what an error_page does
         */

        return rc;
    }

    f->sr = NULL;

    error = ngx_llm_guard_fetch_answer(sr, rc, &text, &status);

    if (error == NULL) {
        rc = ngx_llm_guard_fetch_discovery(f, &text, &error);

        if (rc == NGX_AGAIN) {
            return NGX_OK;
        }
    }

    ngx_log_debug2(NGX_LOG_DEBUG_HTTP, sr->connection->log, 0,
                   "llm_guard fetch done: status %ui, %s", status,
                   error != NULL ? error : "ok");

    ngx_llm_guard_keys_done(source, error == NULL ? &text : NULL, error,
                            status);

    return NGX_OK;
}


static const char *
ngx_llm_guard_fetch_answer(ngx_http_request_t *sr, ngx_int_t rc,
    ngx_str_t *text, ngx_uint_t *status)
{
    ngx_buf_t        *b;
    ngx_table_elt_t  *h;

    b = (sr->out != NULL) ? sr->out->buf : NULL;

    *status = 0;

    if (rc >= NGX_HTTP_SPECIAL_RESPONSE) {
        *status = (ngx_uint_t) rc;
        return "there is no answer";
    }

    if (sr->headers_out.status != NGX_HTTP_OK) {
        *status = sr->headers_out.status;
        return "the answer is an error";
    }

    h = sr->headers_out.content_encoding;

    if (h != NULL && h->hash != 0 && h->value.len != 0) {
        return "the answer is encoded, which was not asked for";
    }

    if (ngx_llm_guard_subrequest_too_large(sr)) {
        ngx_llm_guard_subrequest_recover(sr);

        return "the answer is larger than \"subrequest_output_buffer_size\" "
               "of its location";
    }

    if (rc == NGX_ERROR || b == NULL || b->pos == b->last) {
        return "there is no answer";
    }

    text->data = b->pos;
    text->len = b->last - b->pos;

    return NULL;
}


/*
 * NGX_OK: these may be keys; NGX_AGAIN: it was a discovery document, and they
 * are asked for; NGX_ERROR.
 */

static ngx_int_t
ngx_llm_guard_fetch_discovery(ngx_llm_guard_fetch_t *f, ngx_str_t *text,
    const char **error)
{
    ngx_int_t                     rc;
    llmg_str_t                    doc, host;
    llmg_arena_t                 *scratch;
    llmg_status_t                 src;
    llmg_discovery_t              d;
    ngx_llm_guard_key_request_t  *kr;

    kr = f->source->request;
    rc = NGX_ERROR;
    *error = "out of memory";

    scratch = llmg_arena_create(NGX_LLM_GUARD_FETCH_SCRATCH);
    if (scratch == NULL) {
        return NGX_ERROR;
    }

    llmg_str_set(&doc, text->data, text->len);
    llmg_str_set(&host, kr->jwks_host.data, kr->jwks_host.len);

    if (host.len == 0 && f->source->entra != NULL) {
        host = llmg_entra_host(f->source->entra);
    }

    src = llmg_discovery_read(&d, scratch, doc);

    if (src == LLMG_DECLINED) {
        *error = NULL;
        rc = NGX_OK;

    } else if (src != LLMG_OK) {
        *error = d.reason;

    } else if (f->jwks_uri.len != 0) {
        *error = "the address of the keys has another discovery document";

    } else if (kr->jwks.len == 0) {
        *error = "a discovery document came, and no \"jwks=\" says how to ask "
                 "for its keys";

    } else if (!ngx_llm_guard_fetch_issuer(f->source, d.issuer)) {
        *error = "a discovery document of another issuer";

    } else if (llmg_discovery_check(&d, host) != LLMG_OK) {
        *error = d.reason;

    } else {
        f->jwks_uri.len = d.jwks_uri.len;
        f->jwks_uri.data = ngx_pnalloc(f->request->pool, d.jwks_uri.len);

        if (f->jwks_uri.data != NULL) {
            ngx_memcpy(f->jwks_uri.data, d.jwks_uri.data, d.jwks_uri.len);

            if (ngx_llm_guard_fetch_send(f, &kr->jwks, &kr->jwks_args)
                == NGX_OK)
            {
                rc = NGX_AGAIN;
            }
        }
    }

    llmg_arena_destroy(scratch);

    return rc;
}


static ngx_uint_t
ngx_llm_guard_fetch_issuer(ngx_llm_guard_source_t *source, llmg_str_t issuer)
{
    ngx_uint_t   i;
    llmg_str_t  *own;

    if (source->entra != NULL) {
        return llmg_entra_document(source->entra, issuer);
    }

    if (source->issuers == NULL) {
        return 0;
    }

    own = source->issuers->elts;

    for (i = 0; i < source->issuers->nelts; i++) {
        if (llmg_str_eq(own[i], issuer)) {
            return 1;
        }
    }

    return 0;
}


/* the request ends before its fetch: others may try again at once */

static void
ngx_llm_guard_fetch_cleanup(void *data)
{
    ngx_llm_guard_fetch_t  *f = data;

    if (f->source->fetch == f) {
        ngx_llm_guard_keys_done(f->source, NULL, NULL, 0);
    }
}


ngx_int_t
ngx_llm_guard_fetch_variable(ngx_conf_t *cf)
{
    ngx_http_variable_t  *var;

    static ngx_str_t  name = ngx_string("llm_guard_jwks_uri");

    var = ngx_http_add_variable(cf, &name, NGX_HTTP_VAR_NOCACHEABLE);
    if (var == NULL) {
        return NGX_ERROR;
    }

    var->get_handler = ngx_llm_guard_fetch_jwks_uri;

    return NGX_OK;
}


/* only in the subrequest that it is for */

static ngx_int_t
ngx_llm_guard_fetch_jwks_uri(ngx_http_request_t *r,
    ngx_http_variable_value_t *v, uintptr_t data)
{
    ngx_uint_t                   i;
    ngx_llm_guard_fetch_t       *f;
    ngx_llm_guard_source_t     **source;
    ngx_llm_guard_main_conf_t   *mcf;

    v->not_found = 1;

    mcf = ngx_http_get_module_main_conf(r, ngx_llm_guard_module);
    source = mcf->key_sources.elts;

    for (i = 0; i < mcf->key_sources.nelts; i++) {
        f = source[i]->fetch;

        if (f != NULL && f->sr == r && f->jwks_uri.len != 0) {
            v->valid = 1;
            v->no_cacheable = 1;
            v->not_found = 0;
            v->data = f->jwks_uri.data;
            v->len = (unsigned) f->jwks_uri.len;
            break;
        }
    }

    return NGX_OK;
}
