#include "ngx_llm_guard_path.h"


/* of decoding what comes out of decoding: nobody decodes more often */
#define NGX_LLM_GUARD_PATH_ROUNDS   3


static ngx_uint_t ngx_llm_guard_path_unescape(ngx_str_t *path);
static void ngx_llm_guard_path_segments(ngx_str_t *path);


ngx_uint_t
ngx_llm_guard_path_plain(const ngx_str_t *path)
{
    u_char  *p, *last;

    p = path->data;
    last = p + path->len;

    while (p < last && *p != '%' && *p != '\\' && *p != '?' && *p != '#'
           && *p != ';' && *p != '\0'
           && (*p != '.' || (p + 1 != last && p[1] != '/' && p[1] != '.'
                             && p[1] != ' ')))
    {
        p++;
    }

    return p == last;
}


void
ngx_llm_guard_path_read(ngx_llm_guard_readings_t *readings, llmg_str_t path)
{
    llmg_place_t           place;
    const llmg_dialect_t  *dialect;

    dialect = llmg_dialect_choose(path, readings->named, &place);

    if (place.route == NULL) {
        readings->unknown = 1;

        if (readings->dialect == NULL) {
            readings->dialect = dialect;
        }

    } else if (readings->place.route == NULL) {
        readings->dialect = dialect;
        readings->place = place;

    } else if (place.route != readings->place.route
               || !llmg_str_eq(place.model, readings->place.model))
    {
        readings->disputed = 1;
    }
}


ngx_int_t
ngx_llm_guard_path_others(ngx_llm_guard_readings_t *readings,
    const ngx_str_t *path, ngx_uint_t sent, ngx_pool_t *pool)
{
    u_char      *p;
    ngx_str_t    decoded, way;
    llmg_str_t   s;
    ngx_uint_t   round, i, known;

    /* before arguments or parameters, and where C ends a string */

    static const u_char  ends[] = { '?', '#', ';', '\0' };

    decoded.len = path->len;
    decoded.data = ngx_pnalloc(pool, 2 * path->len + 1);

    if (decoded.data == NULL) {
        return NGX_ERROR;
    }

    ngx_memcpy(decoded.data, path->data, path->len);

    if (sent) {
        (void) ngx_llm_guard_path_unescape(&decoded);
    }

    way.data = decoded.data + path->len;

    for (round = 0; /* void */ ; round++) {

        for (i = 0; i <= sizeof(ends); i++) {
            p = (i < sizeof(ends))
                ? memchr(decoded.data, ends[i], decoded.len)
                : decoded.data + decoded.len;

            if (p == NULL) {
                continue;
            }

            way.len = p - decoded.data;

            ngx_memcpy(way.data, decoded.data, way.len);
            ngx_llm_guard_path_segments(&way);

            llmg_str_set(&s, way.data, way.len);

            known = (readings->place.route != NULL);

            ngx_llm_guard_path_read(readings, s);

            if (known || readings->place.model.len == 0) {
                continue;
            }

            /* the model is in it: the next way is written elsewhere */

            way.data = ngx_pnalloc(pool, path->len + 1);

            if (way.data == NULL) {
                return NGX_ERROR;
            }
        }

        if (round == NGX_LLM_GUARD_PATH_ROUNDS
            || !ngx_llm_guard_path_unescape(&decoded))
        {
            return NGX_OK;
        }
    }
}


/*
 * A path that leads to an API one way and to none the other is taken for that
 * API: it is read and charged as any other may be.  Unless nothing is charged
 * there for an answer, which is then what makes the difference.
 */

ngx_uint_t
ngx_llm_guard_path_disputed(const ngx_llm_guard_readings_t *readings)
{
    return readings->disputed
           || (readings->unknown && readings->place.route != NULL
               && !llmg_route_generates(readings->place.route));
}


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
