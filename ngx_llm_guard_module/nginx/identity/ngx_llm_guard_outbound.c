#include "ngx_llm_guard_list.h"
#include "ngx_llm_guard_outbound.h"
#include "ngx_llm_guard_strip.h"


struct ngx_llm_guard_outbound_s {
    ngx_list_t                headers;      /* as the client sent them */
    ngx_llm_guard_cookies_t   cookies;
    unsigned                  changed:1;    /* the request has another list */
    unsigned                  ours:1;       /* with a header of ours in it */
};


static ngx_int_t ngx_llm_guard_outbound_variable(ngx_http_request_t *r,
    ngx_http_variable_value_t *v, uintptr_t data);
static ngx_int_t ngx_llm_guard_outbound_copy(ngx_http_request_t *r,
    const ngx_llm_guard_main_conf_t *mcf, ngx_list_t *headers,
    const ngx_llm_guard_ctx_t *ctx, const ngx_llm_guard_name_t *name);
static ngx_uint_t ngx_llm_guard_outbound_ours(
    const ngx_llm_guard_main_conf_t *mcf, const ngx_table_elt_t *h);
static void ngx_llm_guard_outbound_forget(ngx_http_request_t *r,
    const ngx_llm_guard_main_conf_t *mcf);


ngx_llm_guard_name_t *
ngx_llm_guard_outbound_name(ngx_conf_t *cf, ngx_str_t *name)
{
    u_char                     *p;
    ngx_str_t                   var;
    ngx_uint_t                  i;
    ngx_http_variable_t        *v;
    ngx_llm_guard_name_t       *n, **names;
    ngx_llm_guard_main_conf_t  *mcf;

    mcf = ngx_http_conf_get_module_main_conf(cf, ngx_llm_guard_module);

    names = mcf->names.elts;

    for (i = 0; i < mcf->names.nelts; i++) {
        if (names[i]->key.len == name->len
            && ngx_strncasecmp(names[i]->key.data, name->data, name->len) == 0)
        {
            return names[i];
        }
    }

    n = ngx_palloc(cf->pool, sizeof(ngx_llm_guard_name_t));
    if (n == NULL) {
        return NULL;
    }

    n->key = *name;

    n->lowcase_key = ngx_pnalloc(cf->pool, name->len);
    if (n->lowcase_key == NULL) {
        return NULL;
    }

    ngx_strlow(n->lowcase_key, name->data, name->len);
    n->hash = ngx_hash_key(n->lowcase_key, name->len);

    names = ngx_array_push(&mcf->names);
    if (names == NULL) {
        return NULL;
    }

    *names = n;

    var.len = sizeof("http_") - 1 + name->len;
    var.data = ngx_pnalloc(cf->pool, var.len);
    if (var.data == NULL) {
        return NULL;
    }

    p = ngx_cpymem(var.data, "http_", sizeof("http_") - 1);

    for (i = 0; i < name->len; i++) {
        *p++ = (n->lowcase_key[i] == '-') ? '_' : n->lowcase_key[i];
    }

    v = ngx_http_add_variable(cf, &var, NGX_HTTP_VAR_CHANGEABLE
                                        |NGX_HTTP_VAR_NOCACHEABLE);
    if (v == NULL) {
        return NULL;
    }

    /* else it is what "set" says */

    if (v->get_handler == NULL) {
        v->get_handler = ngx_llm_guard_outbound_variable;
        v->data = (uintptr_t) n;
    }

    return n;
}


/* $http_name, without what is ours */

static ngx_int_t
ngx_llm_guard_outbound_variable(ngx_http_request_t *r,
    ngx_http_variable_value_t *v, uintptr_t data)
{
    u_char                *p;
    size_t                 len;
    ngx_uint_t             pass;
    ngx_table_elt_t       *h;
    ngx_llm_guard_list_t   list;
    ngx_llm_guard_name_t  *name = (ngx_llm_guard_name_t *) data;

    p = NULL;
    len = 0;

    /* several are one list: RFC 9110, 5.3 */

    for (pass = 0; pass < 2; pass++) {
        ngx_llm_guard_list_init(&list, &r->headers_in.headers);

        while ((h = ngx_llm_guard_list_next(&list)) != NULL) {

            if (h->hash == 0 || h->lowcase_key == name->lowcase_key
                || !ngx_llm_guard_strip_named(&h->key, &name->key))
            {
                continue;
            }

            if (pass == 0) {
                len += h->value.len + sizeof(", ") - 1;
                continue;
            }

            if (p != v->data) {
                *p++ = ',';
                *p++ = ' ';
            }

            p = ngx_cpymem(p, h->value.data, h->value.len);
        }

        if (pass == 0) {

            if (len == 0) {
                v->not_found = 1;
                return NGX_OK;
            }

            p = ngx_pnalloc(r->pool, len);
            if (p == NULL) {
                return NGX_ERROR;
            }

            v->data = p;
        }
    }

    v->len = (unsigned) (p - v->data);
    v->valid = 1;
    v->no_cacheable = 0;
    v->not_found = 0;

    return NGX_OK;
}


ngx_int_t
ngx_llm_guard_outbound_init(ngx_cycle_t *cycle, ngx_llm_guard_main_conf_t *mcf)
{
    ngx_uint_t                  i, *index;
    ngx_http_variable_t        *v;
    ngx_http_core_main_conf_t  *cmcf;

    cmcf = ngx_http_cycle_get_module_main_conf(cycle, ngx_http_core_module);

    if (ngx_array_init(&mcf->header_vars, cycle->pool, 4, sizeof(ngx_uint_t))
        != NGX_OK)
    {
        return NGX_ERROR;
    }

    v = cmcf->variables.elts;

    for (i = 0; i < cmcf->variables.nelts; i++) {

        /* what can be set is somebody's own variable of such a name */

        if ((v[i].flags & NGX_HTTP_VAR_CHANGEABLE)
            || (ngx_strncmp(v[i].name.data, "http_", 5) != 0
                && ngx_strncmp(v[i].name.data, "cookie_", 7) != 0))
        {
            continue;
        }

        index = ngx_array_push(&mcf->header_vars);
        if (index == NULL) {
            return NGX_ERROR;
        }

        *index = i;
    }

    return NGX_OK;
}


/*
 * Before anything else in a location, so after each internal redirect: the
 * client's headers are there again.
 */

ngx_int_t
ngx_llm_guard_outbound_handler(ngx_http_request_t *r)
{
    ngx_llm_guard_ctx_t       *ctx;
    ngx_llm_guard_outbound_t  *ob;

    if (r != r->main) {
        return NGX_DECLINED;
    }

    ctx = ngx_llm_guard_ctx_find(r);

    if (ctx == NULL || ctx->outbound == NULL || !ctx->outbound->changed) {
        return NGX_DECLINED;
    }

    ob = ctx->outbound;

    ngx_llm_guard_headers_unlink(r);
    r->headers_in.headers = ob->headers;
    ngx_llm_guard_cookies(r) = ob->cookies;

    ob->changed = 0;
    ob->ours = 0;

    ngx_llm_guard_outbound_forget(r, ctx->main_conf);

    return NGX_DECLINED;
}


ngx_uint_t
ngx_llm_guard_outbound_strips(const ngx_llm_guard_ctx_t *ctx,
    const ngx_llm_guard_loc_conf_t *conf)
{
    if (conf->client.mode != NGX_LLM_GUARD_CLIENT_AUTO) {
        return conf->client.mode == NGX_LLM_GUARD_CLIENT_STRIP;
    }

    if (conf->jwt.enable || conf->api_keys != NULL || conf->credential != NULL)
    {
        return 1;
    }

    /*
     * what was for us, good or bad, does not become the model's by a redirect
     */

    return ctx != NULL && ctx->ntakers != 0;
}


ngx_int_t
ngx_llm_guard_outbound_set(ngx_llm_guard_ctx_t *ctx,
    const ngx_llm_guard_loc_conf_t *conf, const ngx_llm_guard_name_t *name,
    const ngx_str_t *value)
{
    ngx_uint_t                 strip;
    ngx_http_request_t        *r;
    ngx_llm_guard_outbound_t  *ob;

    r = ctx->request;
    strip = ngx_llm_guard_outbound_strips(ctx, conf);

    if (!strip && name == NULL) {
        return NGX_OK;
    }

    ob = ctx->outbound;

    if (ob == NULL) {
        ob = ngx_pcalloc(r->pool, sizeof(ngx_llm_guard_outbound_t));
        if (ob == NULL) {
            return NGX_ERROR;
        }

        ctx->outbound = ob;
    }

    if (!ob->changed) {
        ob->headers = r->headers_in.headers;
        ob->cookies = ngx_llm_guard_cookies(r);
    }

    ob->changed = 1;

    if (strip && ngx_llm_guard_taker_add(ctx, conf) != NGX_OK) {
        return NGX_ERROR;
    }

    if (ngx_llm_guard_outbound_copy(r, ctx->main_conf, &ob->headers,
                                    strip ? ctx : NULL, name)
        != NGX_OK)
    {
        return NGX_ERROR;
    }

    ngx_llm_guard_outbound_forget(r, ctx->main_conf);

    if (name == NULL) {
        return NGX_OK;
    }

    ob->ours = 1;

    return ngx_llm_guard_outbound_push(&r->headers_in.headers, name, value);
}


ngx_int_t
ngx_llm_guard_outbound_push(ngx_list_t *list, const ngx_llm_guard_name_t *name,
    const ngx_str_t *value)
{
    ngx_table_elt_t  *h;

    h = ngx_list_push(list);
    if (h == NULL) {
        return NGX_ERROR;
    }

    ngx_memzero(h, sizeof(ngx_table_elt_t));

    h->hash = name->hash;
    h->key = name->key;
    h->lowcase_key = name->lowcase_key;
    h->value.len = value->len;

    h->value.data = ngx_pstrdup(list->pool, (ngx_str_t *) value);

    return h->value.data != NULL ? NGX_OK : NGX_ERROR;
}


ngx_int_t
ngx_llm_guard_outbound_subrequest(ngx_http_request_t *sr)
{
    ngx_llm_guard_ctx_t  *ctx;

    ctx = ngx_llm_guard_ctx_find(sr->main);

    if (ctx == NULL || ctx->outbound == NULL || !ctx->outbound->ours) {
        return NGX_OK;
    }

    return ngx_llm_guard_outbound_copy(sr, ctx->main_conf,
                                       &sr->headers_in.headers, NULL,
                                       NULL);
}


/* "ctx" NULL: nothing of the client's is stripped */

static ngx_int_t
ngx_llm_guard_outbound_copy(ngx_http_request_t *r,
    const ngx_llm_guard_main_conf_t *mcf, ngx_list_t *headers,
    const ngx_llm_guard_ctx_t *ctx, const ngx_llm_guard_name_t *name)
{
    ngx_str_t              value;
    ngx_list_t             list;
    ngx_uint_t             cookie;
    ngx_table_elt_t       *h, *copy;
    ngx_llm_guard_list_t   from;

    /* one more, for ours */

    if (ngx_list_init(&list, r->pool, headers->part.nelts + 1,
                      sizeof(ngx_table_elt_t))
        != NGX_OK
        || (ctx != NULL && ngx_llm_guard_cookies_clear(r) != NGX_OK))
    {
        return NGX_ERROR;
    }

    ngx_llm_guard_list_init(&from, headers);

    while ((h = ngx_llm_guard_list_next(&from)) != NULL) {

        if (ngx_llm_guard_outbound_ours(mcf, h)
            || (name != NULL
                && ngx_llm_guard_strip_named(&h->key, &name->key))
            || (ctx != NULL
                && ngx_llm_guard_strip_header(ctx, &h->key)))
        {
            continue;
        }

        value = h->value;

        cookie = ngx_llm_guard_str_is(&h->key, "Cookie");

        if (ctx != NULL && cookie) {

            if (ngx_llm_guard_strip_cookies(r, ctx, &value) != NGX_OK) {
                return NGX_ERROR;
            }

            if (value.len == 0) {
                continue;
            }
        }

        copy = ngx_list_push(&list);
        if (copy == NULL) {
            return NGX_ERROR;
        }

        *copy = *h;
        copy->value = value;
        ngx_llm_guard_header_single(copy);

        if (ctx != NULL && cookie
            && ngx_llm_guard_cookies_add(r, copy) != NGX_OK)
        {
            return NGX_ERROR;
        }
    }

    ngx_llm_guard_headers_unlink(r);
    r->headers_in.headers = list;

    if (list.last == &list.part) {
        r->headers_in.headers.last = &r->headers_in.headers.part;
    }

    return NGX_OK;
}


void
ngx_llm_guard_outbound_replace(ngx_llm_guard_ctx_t *ctx, ngx_list_t *headers)
{
    ngx_table_elt_t       *h;
    ngx_http_request_t    *r;
    ngx_llm_guard_list_t   list;

    r = ctx->request;

    ngx_llm_guard_list_init(&list, headers);

    while ((h = ngx_llm_guard_list_next(&list)) != NULL) {
        ngx_llm_guard_header_single(h);
    }

    ngx_llm_guard_headers_unlink(r);
    r->headers_in.headers = *headers;

    if (headers->last == &headers->part) {
        r->headers_in.headers.last = &r->headers_in.headers.part;
    }

    ngx_llm_guard_outbound_forget(r, ctx->main_conf);
}


static ngx_uint_t
ngx_llm_guard_outbound_ours(const ngx_llm_guard_main_conf_t *mcf,
    const ngx_table_elt_t *h)
{
    ngx_uint_t              i;
    ngx_llm_guard_name_t  **names;

    names = mcf->names.elts;

    for (i = 0; i < mcf->names.nelts; i++) {
        if (h->lowcase_key == names[i]->lowcase_key) {
            return 1;
        }
    }

    return 0;
}


/* a variable that was read before is not to tell what has been stripped */

static void
ngx_llm_guard_outbound_forget(ngx_http_request_t *r,
    const ngx_llm_guard_main_conf_t *mcf)
{
    ngx_uint_t  i, *index;

    index = mcf->header_vars.elts;

    for (i = 0; i < mcf->header_vars.nelts; i++) {
        r->variables[index[i]].valid = 0;
        r->variables[index[i]].not_found = 0;
    }
}
