#include "ngx_llm_guard_path.h"


/* of decoding what comes out of decoding: nobody decodes more often */
#define NGX_LLM_GUARD_PATH_ROUNDS   3


static ngx_uint_t ngx_llm_guard_path_unescape(ngx_str_t *path);
static void ngx_llm_guard_path_segments(ngx_str_t *path);


ngx_int_t
ngx_llm_guard_path_plain(ngx_http_request_t *r, ngx_str_t *path)
{
    u_char      *p, *last;
    ngx_uint_t   i;

    p = r->uri.data;
    last = p + r->uri.len;

    while (p < last && *p != '%' && *p != '\\' && *p != '?' && *p != '#'
           && (*p != '.' || (p + 1 != last && p[1] != '/' && p[1] != '.'
                             && p[1] != ' ')))
    {
        p++;
    }

    if (p == last) {
        return NGX_DECLINED;
    }

    path->len = r->uri.len;
    path->data = ngx_pstrdup(r->pool, &r->uri);

    if (path->data == NULL) {
        return NGX_ERROR;
    }

    for (i = 0; i < NGX_LLM_GUARD_PATH_ROUNDS; i++) {
        if (!ngx_llm_guard_path_unescape(path)) {
            break;
        }
    }

    /* "?" was encoded, and begins the arguments all the same */

    for (i = 0; i < path->len; i++) {
        if (path->data[i] == '?' || path->data[i] == '#') {
            path->len = i;
        }
    }

    ngx_llm_guard_path_segments(path);

    return NGX_OK;
}


/* nginx has decoded it once */

static ngx_uint_t
ngx_llm_guard_path_unescape(ngx_str_t *path)
{
    u_char     *dst, *src, *last;
    ngx_int_t   c;

    dst = path->data;
    last = path->data + path->len;

    for (src = path->data; src < last; /* void */) {

        c = (*src == '%' && last - src > 2) ? ngx_hextoi(src + 1, 2)
                                            : NGX_ERROR;

        if (c == NGX_ERROR) {
            *dst++ = *src++;
            continue;
        }

        *dst++ = (u_char) c;
        src += 3;
    }

    path->len = dst - path->data;

    return dst != last;
}


/* "\" is "/", what "." and ".." mean, and no dots at the end of a segment */

static void
ngx_llm_guard_path_segments(ngx_str_t *path)
{
    u_char  *dst, *src, *last, *start, *end;

    dst = path->data;
    last = path->data + path->len;

    for (src = path->data; src < last; src = end) {

        start = src;

        while (start < last && (*start == '/' || *start == '\\')) {
            start++;
        }

        for (end = start; end < last && *end != '/' && *end != '\\'; end++) {
            /* void */
        }

        src = end;

        if (end - start == 2 && start[0] == '.' && start[1] == '.') {

            while (dst > path->data && *--dst != '/') {
                /* void */
            }

            continue;
        }

        while (src > start && (src[-1] == '.' || src[-1] == ' ')) {
            src--;
        }

        if (src == start) {
            continue;
        }

        /* there was a separator before it, or it is the first */

        if (start != path->data) {
            *dst++ = '/';
        }

        ngx_memmove(dst, start, src - start);
        dst += src - start;
    }

    path->len = dst - path->data;
}
