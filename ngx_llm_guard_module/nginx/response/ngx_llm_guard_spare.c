/*
 * Memory of output buffers.  It belongs to the worker and is lent to a stream
 * while something waits in it: most streams wait for their model most of the
 * time, with nothing on its way to the client.
 */

#include "ngx_llm_guard_response.h"


/* What is kept for the next one, in all. */
#define NGX_LLM_GUARD_SPARE_MAX   (256 * 1024)


/* at the beginning of one that nobody uses */
struct ngx_llm_guard_spare_s {
    ngx_llm_guard_spare_t  *next;
    size_t                  size;
};


u_char *
ngx_llm_guard_spare_take(ngx_llm_guard_main_conf_t *mcf, size_t size)
{
    ngx_llm_guard_spare_t  *spare;

    spare = mcf->spare;

    /* they mostly have one size; if not, there is none */

    if (spare == NULL || spare->size != size) {
        return ngx_alloc(size, ngx_cycle->log);
    }

    mcf->spare = spare->next;
    mcf->spare_bytes -= size;

    return (u_char *) spare;
}


void
ngx_llm_guard_spare_give(ngx_llm_guard_main_conf_t *mcf, u_char *p,
    size_t size)
{
    ngx_llm_guard_spare_t  *spare;

    if (size < sizeof(ngx_llm_guard_spare_t)
        || mcf->spare_bytes + size > NGX_LLM_GUARD_SPARE_MAX)
    {
        ngx_free(p);
        return;
    }

    spare = (ngx_llm_guard_spare_t *) p;

    spare->next = mcf->spare;
    spare->size = size;

    mcf->spare = spare;
    mcf->spare_bytes += size;
}


void
ngx_llm_guard_spare_free(ngx_llm_guard_main_conf_t *mcf)
{
    ngx_llm_guard_spare_t  *spare;

    while (mcf->spare != NULL) {
        spare = mcf->spare;
        mcf->spare = spare->next;

        ngx_free(spare);
    }
}
