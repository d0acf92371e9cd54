/*
 * Header lines, one after another: those of a request, of an upstream, of a
 * response.
 */

#ifndef _NGX_LLM_GUARD_LIST_H_INCLUDED_
#define _NGX_LLM_GUARD_LIST_H_INCLUDED_


#include <ngx_config.h>
#include <ngx_core.h>
#include <ngx_http.h>


typedef struct {
    ngx_list_part_t                *part;
    ngx_uint_t                      i;
} ngx_llm_guard_list_t;


static ngx_inline void
ngx_llm_guard_list_init(ngx_llm_guard_list_t *l, ngx_list_t *headers)
{
    l->part = &headers->part;
    l->i = 0;
}


/* NULL after the last */

static ngx_inline ngx_table_elt_t *
ngx_llm_guard_list_next(ngx_llm_guard_list_t *l)
{
    ngx_table_elt_t  *h;

    while (l->i == l->part->nelts) {

        if (l->part->next == NULL) {
            return NULL;
        }

        l->part = l->part->next;
        l->i = 0;
    }

    h = l->part->elts;

    return &h[l->i++];
}


/* a request's header, by its name in small letters */
#define ngx_llm_guard_header_is(h, name)                                      \
    ((h)->key.len == sizeof(name) - 1                                         \
     && ngx_memcmp((h)->lowcase_key, name, sizeof(name) - 1) == 0)

/* bytes in any case; mostly in this one, which the compiler compares at once */
#define ngx_llm_guard_same(p, text)                                           \
    (ngx_memcmp(p, text, sizeof(text) - 1) == 0                               \
     || ngx_strncasecmp(p, (u_char *) text, sizeof(text) - 1) == 0)

/* a text in any case */
#define ngx_llm_guard_str_is(s, text)                                         \
    ((s)->len == sizeof(text) - 1 && ngx_llm_guard_same((s)->data, text))

/* how one begins, and how one ends */
#define ngx_llm_guard_str_begins(s, text)                                     \
    ((s)->len >= sizeof(text) - 1 && ngx_llm_guard_same((s)->data, text))

#define ngx_llm_guard_str_ends(s, text)                                       \
    ((s)->len >= sizeof(text) - 1                                             \
     && ngx_llm_guard_same((s)->data + (s)->len - (sizeof(text) - 1), text))


#endif /* _NGX_LLM_GUARD_LIST_H_INCLUDED_ */
