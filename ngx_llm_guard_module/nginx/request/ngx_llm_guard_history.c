#include "ngx_llm_guard_history.h"
#include "ngx_llm_guard_zone.h"

#include <openssl/rand.h>


/* of a configuration: zone->data */
typedef struct {
    ngx_llm_guard_history_sh_t  *sh;
    uint32_t                     generation;
} ngx_llm_guard_history_t;


static char *ngx_llm_guard_history_own(ngx_conf_t *cf,
    ngx_llm_guard_main_conf_t *mcf, ngx_shm_zone_t *zone);
static ngx_int_t ngx_llm_guard_history_open(ngx_shm_zone_t *zone,
    void *data);
static void ngx_llm_guard_history_find(void *data, const llmg_tag_t *tags,
    size_t n, unsigned char *known);
static void ngx_llm_guard_history_keep(void *data, const llmg_tag_t *tags,
    size_t n);
static ngx_llm_guard_history_text_t *ngx_llm_guard_history_ways(
    ngx_llm_guard_history_sh_t *sh, const llmg_tag_t *tag);


/* llm_guard_history_zone zone=name:size | off */

char *
ngx_llm_guard_history_zone(ngx_conf_t *cf, ngx_command_t *cmd, void *conf)
{
    ngx_llm_guard_main_conf_t  *mcf = conf;

    char            *rv;
    ssize_t          size;
    ngx_str_t       *value, name;
    ngx_shm_zone_t  *zone;

    if (mcf->history != NULL || mcf->history_off) {
        return "is duplicate";
    }

    value = cf->args->elts;

    if (ngx_strcmp(value[1].data, "off") == 0) {
        mcf->history_off = 1;
        return NGX_CONF_OK;
    }

    rv = ngx_llm_guard_zone_parse(cf, cmd, &value[1], &name, &size);
    if (rv != NGX_CONF_OK) {
        return rv;
    }

    zone = ngx_llm_guard_zone_own(cf, &name, size, "llm_guard_history_zone",
                                  ngx_llm_guard_history_open);

    return (zone != NULL) ? ngx_llm_guard_history_own(cf, mcf, zone)
                          : NGX_CONF_ERROR;
}


static char *
ngx_llm_guard_history_own(ngx_conf_t *cf, ngx_llm_guard_main_conf_t *mcf,
    ngx_shm_zone_t *zone)
{
    zone->data = ngx_pcalloc(cf->pool, sizeof(ngx_llm_guard_history_t));
    if (zone->data == NULL) {
        return NGX_CONF_ERROR;
    }

    mcf->history = zone;

    return NGX_CONF_OK;
}


ngx_int_t
ngx_llm_guard_history_init(ngx_conf_t *cf)
{
    ngx_str_t                   name = ngx_string("llm_guard_history");
    ngx_shm_zone_t             *zone;
    ngx_llm_guard_main_conf_t  *mcf;

    mcf = ngx_http_conf_get_module_main_conf(cf, ngx_llm_guard_module);

    if (mcf->history != NULL || mcf->history_off || !mcf->used) {
        return NGX_OK;
    }

    zone = ngx_llm_guard_zone_own(cf, &name, NGX_LLM_GUARD_HISTORY_SIZE,
                                  "llm_guard_history_zone",
                                  ngx_llm_guard_history_open);

    return (zone != NULL
            && ngx_llm_guard_history_own(cf, mcf, zone) == NGX_CONF_OK)
           ? NGX_OK : NGX_ERROR;
}


static ngx_int_t
ngx_llm_guard_history_open(ngx_shm_zone_t *zone, void *data)
{
    size_t                       size;
    ngx_slab_pool_t             *shpool;
    ngx_llm_guard_history_t     *history;
    ngx_llm_guard_history_sh_t  *sh;

    shpool = (ngx_slab_pool_t *) zone->shm.addr;
    history = zone->data;

    if (data != NULL || zone->shm.exists) {
        sh = shpool->data;

        if (sh->version != NGX_LLM_GUARD_HISTORY_VERSION) {
            ngx_log_error(NGX_LOG_EMERG, zone->shm.log, 0,
                          "zone \"%V\" has another layout", &zone->shm.name);
            return NGX_ERROR;
        }

    } else {
        sh = ngx_slab_calloc(shpool, sizeof(ngx_llm_guard_history_sh_t));

        if (sh == NULL || RAND_bytes(sh->key, sizeof(sh->key)) != 1) {
            return NGX_ERROR;
        }

        /* all of the rest, in one piece */

        size = shpool->pfree * ngx_pagesize;

        sh->nsets = size / sizeof(ngx_llm_guard_history_set_t);
        sh->sets = ngx_slab_calloc(shpool, sh->nsets
                                       * sizeof(ngx_llm_guard_history_set_t));

        if (sh->sets == NULL) {
            return NGX_ERROR;
        }

        sh->version = NGX_LLM_GUARD_HISTORY_VERSION;
        shpool->data = sh;
    }

    /* what an older configuration has kept nobody asks for any more */

    history->sh = sh;
    history->generation = ++sh->generation;

    return NGX_OK;
}


ngx_int_t
ngx_llm_guard_history_start(ngx_llm_guard_main_conf_t *mcf)
{
    llmg_memory_t            *memory;
    ngx_llm_guard_history_t  *history;

    if (mcf->history == NULL) {
        return NGX_OK;
    }

    history = mcf->history->data;
    memory = &mcf->memory;

    memory->find = ngx_llm_guard_history_find;
    memory->keep = ngx_llm_guard_history_keep;
    memory->data = mcf->history;
    memory->generation = history->generation;
    memory->tagger = llmg_tagger_create(history->sh->key);

    return (memory->tagger != NULL) ? NGX_OK : NGX_ERROR;
}


static void
ngx_llm_guard_history_find(void *data, const llmg_tag_t *tags, size_t n,
    unsigned char *known)
{
    ngx_shm_zone_t  *zone = data;

    size_t                         i;
    ngx_uint_t                     k;
    ngx_slab_pool_t               *shpool;
    ngx_llm_guard_history_t       *history;
    ngx_llm_guard_history_sh_t    *sh;
    ngx_llm_guard_history_text_t  *ways;

    shpool = (ngx_slab_pool_t *) zone->shm.addr;
    history = zone->data;
    sh = history->sh;

    ngx_shmtx_lock(&shpool->mutex);

    for (i = 0; i < n; i++) {
        known[i] = 0;
        ways = ngx_llm_guard_history_ways(sh, &tags[i]);

        for (k = 0; k < NGX_LLM_GUARD_HISTORY_WAYS; k++) {

            if (ways[k].used != 0
                && ngx_memcmp(ways[k].tag, tags[i].bytes, LLMG_MEMORY_TAG)
                   == 0)
            {
                ways[k].used = ++sh->clock;
                known[i] = 1;
                break;
            }
        }
    }

    ngx_shmtx_unlock(&shpool->mutex);
}


static void
ngx_llm_guard_history_keep(void *data, const llmg_tag_t *tags, size_t n)
{
    ngx_shm_zone_t  *zone = data;

    size_t                         i;
    ngx_uint_t                     k;
    ngx_slab_pool_t               *shpool;
    ngx_llm_guard_history_t       *history;
    ngx_llm_guard_history_sh_t    *sh;
    ngx_llm_guard_history_text_t  *ways, *w;

    shpool = (ngx_slab_pool_t *) zone->shm.addr;
    history = zone->data;
    sh = history->sh;

    ngx_shmtx_lock(&shpool->mutex);

    for (i = 0; i < n; i++) {
        ways = ngx_llm_guard_history_ways(sh, &tags[i]);
        w = ways;

        for (k = 0; k < NGX_LLM_GUARD_HISTORY_WAYS; k++) {

            if (ways[k].used != 0
                && ngx_memcmp(ways[k].tag, tags[i].bytes, LLMG_MEMORY_TAG)
                   == 0)
            {
                w = &ways[k];
                break;
            }

            if (ways[k].used < w->used) {
                w = &ways[k];
            }
        }

        /* a worker that dies in the middle must not leave half of two */

        w->used = 0;
        ngx_memory_barrier();

        ngx_memcpy(w->tag, tags[i].bytes, LLMG_MEMORY_TAG);
        ngx_memory_barrier();

        w->used = ++sh->clock;
    }

    ngx_shmtx_unlock(&shpool->mutex);
}


static ngx_llm_guard_history_text_t *
ngx_llm_guard_history_ways(ngx_llm_guard_history_sh_t *sh,
    const llmg_tag_t *tag)
{
    uint64_t  n;

    ngx_memcpy(&n, tag->bytes, sizeof(uint64_t));

    return sh->sets[n % sh->nsets].ways;
}
