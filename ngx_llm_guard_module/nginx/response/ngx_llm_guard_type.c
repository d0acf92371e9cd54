#include "ngx_llm_guard_type.h"


static const llmg_route_t *ngx_llm_guard_header_route(
    ngx_llm_guard_ctx_t *ctx);
static ngx_uint_t ngx_llm_guard_header_ascii(u_char *p, u_char *last);


ngx_str_t
ngx_llm_guard_header_name(ngx_str_t *type)
{
    u_char     *p;
    ngx_str_t   name;

    name = *type;

    p = (name.len != 0) ? memchr(name.data, ';', name.len) : NULL;

    if (p != NULL) {
        name.len = p - name.data;
    }

    while (name.len > 0 && (name.data[name.len - 1] == ' '
                            || name.data[name.len - 1] == '\t'))
    {
        name.len--;
    }

    return name;
}


ngx_uint_t
ngx_llm_guard_header_type(ngx_str_t *name)
{
    if (ngx_llm_guard_str_ends(name, "/json")
        || ngx_llm_guard_str_ends(name, "+json"))
    {
        return NGX_LLM_GUARD_TYPE_JSON;
    }

    /* pictures and sounds hold no text, unless they are written as one */

    if ((ngx_llm_guard_str_begins(name, "image/")
         || ngx_llm_guard_str_begins(name, "audio/")
         || ngx_llm_guard_str_begins(name, "video/")
         || ngx_llm_guard_str_begins(name, "font/"))
        && !ngx_llm_guard_str_ends(name, "xml"))
    {
        return NGX_LLM_GUARD_TYPE_OTHER;
    }

    /* whatever else it calls itself, clients may read it as text */

    return NGX_LLM_GUARD_TYPE_TEXT;
}


const llmg_framing_t *
ngx_llm_guard_header_framing(ngx_llm_guard_ctx_t *ctx, ngx_str_t *name,
    ngx_uint_t type)
{
    llmg_str_t             s;
    const llmg_route_t    *route;
    const llmg_framing_t  *framing;

    llmg_str_set(&s, name->data, name->len);

    framing = llmg_framing_of(s);

    if (framing != NULL || type != NGX_LLM_GUARD_TYPE_JSON) {
        return framing;
    }

    /* a stream of Gemini, which is asked for without alt=sse */

    if (ctx->dialect == NULL || !(ctx->dialect->flags & LLMG_STREAMS_ARRAY)
        || ctx->request->headers_out.status != NGX_HTTP_OK)
    {
        return NULL;
    }

    route = ngx_llm_guard_header_route(ctx);

    return (route != NULL && route->stream == LLMG_STREAM_ALWAYS)
           ? &llmg_framing_array : NULL;
}


ngx_uint_t
ngx_llm_guard_header_text(ngx_llm_guard_ctx_t *ctx)
{
    const llmg_route_t  *route;

    route = (ctx->dialect != NULL) ? ngx_llm_guard_header_route(ctx) : NULL;

    return route != NULL && (route->bound == LLMG_ROUTE_OWN
                             || route->bound == LLMG_ROUTE_STORED);
}


/* of an API that is known, the part that was asked; NULL: no known one */

static const llmg_route_t *
ngx_llm_guard_header_route(ngx_llm_guard_ctx_t *ctx)
{
    llmg_place_t           place;
    const llmg_dialect_t  *dialect;

    /* after an internal redirect the location of now says what it is */

    if (!ctx->request->internal) {
        return ctx->place.route;
    }

    (void) ngx_llm_guard_dialect_of(ctx->request, ctx->conf, &dialect, &place);

    return place.route;
}


/* one of several lines is enough: clients differ in which one they take */

ngx_uint_t
ngx_llm_guard_header_encoded(ngx_http_request_t *r)
{
    ngx_table_elt_t       *h;
    ngx_llm_guard_list_t   list;

    ngx_llm_guard_list_init(&list, &r->headers_out.headers);

    while ((h = ngx_llm_guard_list_next(&list)) != NULL) {

        if (h->hash != 0 && h->value.len != 0
            && ngx_llm_guard_str_is(&h->key, "Content-Encoding")
            && !ngx_llm_guard_str_is(&h->value, "identity"))
        {
            return 1;
        }
    }

    if (r->upstream == NULL || r->upstream->headers_in.headers.size == 0) {
        return 0;
    }

    /*
     * nginx undoes chunks, also of "gzip, chunked", and says no more: the rest,
     * which a client may find out, would pass as something else
     */

    ngx_llm_guard_list_init(&list, &r->upstream->headers_in.headers);

    while ((h = ngx_llm_guard_list_next(&list)) != NULL) {

        /* without memory nginx leaves one that has a length and no name */

        if (h->key.data != NULL
            && ngx_llm_guard_str_is(&h->key, "Transfer-Encoding")
            && !ngx_llm_guard_str_is(&h->value, "chunked")
            && !ngx_llm_guard_str_is(&h->value, "identity"))
        {
            return 1;
        }
    }

    return 0;
}


ngx_uint_t
ngx_llm_guard_header_charset(ngx_http_request_t *r)
{
    u_char     *p, *last;
    ngx_str_t  *name;

    /* nginx has taken it out of the type, if it has understood it */

    name = &r->headers_out.charset;

    if (name->len != 0
        && !ngx_llm_guard_header_ascii(name->data, name->data + name->len))
    {
        return 0;
    }

    p = r->headers_out.content_type.data;
    last = p + r->headers_out.content_type.len;

    /* as nearly all are */

    if (r->headers_out.content_type.len == sizeof("application/json") - 1
        && ngx_memcmp(p, "application/json", sizeof("application/json") - 1)
           == 0)
    {
        return 1;
    }

    while (p != NULL && p < last) {
        p = ngx_strlcasestrn(p, last, (u_char *) "charset", 7 - 1);

        if (p == NULL) {
            break;
        }

        p += 7;

        if (!ngx_llm_guard_header_ascii(p, last)) {
            return 0;
        }
    }

    return 1;
}


/* 1 when it is a charset that has ASCII as it is */

static ngx_uint_t
ngx_llm_guard_header_ascii(u_char *p, u_char *last)
{
    size_t      i, n;
    u_char      c;
    ngx_str_t  *name;

    /* what it begins with, without what is no letter and no digit */

    static ngx_str_t  names[] = {
        ngx_string("utf8"),
        ngx_string("usascii"),
        ngx_string("ascii"),
        ngx_string("iso8859"),
        ngx_string("latin"),
        ngx_string("windows125"),
        ngx_string("cp125"),
        ngx_string("koi8"),
        ngx_string("gb2312"),
        ngx_string("gbk"),
        ngx_string("gb18030"),
        ngx_string("big5"),
        ngx_string("euc"),
        ngx_string("shiftjis"),
        ngx_string("sjis"),
        ngx_null_string
    };

    for (name = names; name->len != 0; name++) {
        n = 0;

        for (i = 0; p + i < last && n < name->len; i++) {
            c = ngx_tolower(p[i]);

            if (c == ';' || c == ',') {
                break;
            }

            if ((c < 'a' || c > 'z') && (c < '0' || c > '9')) {
                continue;
            }

            if (c != name->data[n]) {
                break;
            }

            n++;
        }

        if (n == name->len) {
            return 1;
        }
    }

    return 0;
}
