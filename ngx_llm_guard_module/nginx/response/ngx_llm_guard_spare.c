/*
 * Output buffers.  They belong to the worker and are lent to a stream while
 * something waits in them: most streams wait for their model most of the time,
 * with nothing on its way to the client.
 */

#include "ngx_llm_guard_response.h"


/* What is kept for the next one, in all. */
#define NGX_LLM_GUARD_SPARE_MAX   (256 * 1024)


/* with its memory behind it; while nobody uses it, in a list by its link */
typedef struct {
    ngx_chain_t            link;
    ngx_buf_t              buf;
    size_t                 size;
} ngx_llm_guard_spare_t;


ngx_chain_t *
ngx_llm_guard_spare_take(ngx_llm_guard_main_conf_t *mcf, size_t size)
{
    ngx_buf_t              *b;
    ngx_llm_guard_spare_t  *spare;

    spare = (ngx_llm_guard_spare_t *) mcf->spare;

    /* they mostly have one size; if not, there is none */

    if (spare != NULL && spare->size == size) {
        mcf->spare = spare->link.next;
        mcf->spare_bytes -= size;

    } else {
        spare = ngx_alloc(sizeof(ngx_llm_guard_spare_t) + size,
                          ngx_cycle->log);
        if (spare == NULL) {
            return NULL;
        }

        spare->size = size;
    }

    b = &spare->buf;

    ngx_memzero(b, sizeof(ngx_buf_t));

    b->start = (u_char *) (spare + 1);
    b->end = b->start + size;
    b->pos = b->start;
    b->last = b->start;
    b->tag = (ngx_buf_tag_t) &ngx_llm_guard_module;

    spare->link.buf = b;
    spare->link.next = NULL;

    return &spare->link;
}


ngx_chain_t *
ngx_llm_guard_spare_give(ngx_llm_guard_main_conf_t *mcf, ngx_chain_t *cl)
{
    ngx_chain_t            *next;
    ngx_llm_guard_spare_t  *spare;

    next = cl->next;
    spare = (ngx_llm_guard_spare_t *) cl;

    if (mcf->spare_bytes + spare->size > NGX_LLM_GUARD_SPARE_MAX) {
        ngx_free(spare);
        return next;
    }

    cl->next = mcf->spare;
    mcf->spare = cl;
    mcf->spare_bytes += spare->size;

    return next;
}


void
ngx_llm_guard_spare_free(ngx_llm_guard_main_conf_t *mcf)
{
    ngx_chain_t  *cl;

    while (mcf->spare != NULL) {
        cl = mcf->spare;
        mcf->spare = cl->next;

        ngx_free(cl);
    }
}
