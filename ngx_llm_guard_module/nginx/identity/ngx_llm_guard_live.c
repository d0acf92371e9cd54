/*
 * What is revoked while nginx runs: a list in shared memory, which each worker
 * turns into one that is quick to ask as soon as it has changed.
 */

#include "ngx_llm_guard_revoked.h"
#include "ngx_llm_guard_zone.h"


#define NGX_LLM_GUARD_LIVE_VERSION   1

/* Some eight thousand values of the length of a UUID. */
#define NGX_LLM_GUARD_LIVE_SIZE      (1024 * 1024)

/* What a worker makes of them. */
#define NGX_LLM_GUARD_LIVE_LIST      (16 * 1024 * 1024)


typedef struct {
    ngx_queue_t      queue;
    int64_t          before;
    int64_t          expires;
    llmg_revoked_e   kind;
    size_t           len;
    u_char           value[1];
} ngx_llm_guard_live_t;


typedef struct {
    ngx_uint_t       version;
    ngx_atomic_t     changes;
    ngx_uint_t       n;
    ngx_queue_t      entries;   /* ngx_llm_guard_live_t */
} ngx_llm_guard_live_sh_t;


static ngx_int_t ngx_llm_guard_live_open(ngx_shm_zone_t *zone, void *data);
static ngx_int_t ngx_llm_guard_live_put(ngx_slab_pool_t *shpool,
    llmg_revoked_e kind, llmg_str_t value, int64_t before, int64_t expires);
static ngx_llm_guard_live_t *ngx_llm_guard_live_find(
    ngx_llm_guard_live_sh_t *sh, llmg_revoked_e kind, llmg_str_t value);
static void ngx_llm_guard_live_drop(ngx_slab_pool_t *shpool,
    ngx_llm_guard_live_t *e);
static void ngx_llm_guard_live_purge(ngx_slab_pool_t *shpool);
static llmg_status_t ngx_llm_guard_live_list(ngx_llm_guard_live_sh_t *sh,
    uint64_t seed, llmg_revoked_t **list, int64_t *until);


ngx_int_t
ngx_llm_guard_live_init(ngx_conf_t *cf)
{
    ngx_str_t                   name = ngx_string("llm_guard_revoked");
    ngx_llm_guard_main_conf_t  *mcf;

    mcf = ngx_http_conf_get_module_main_conf(cf, ngx_llm_guard_module);

    if (!mcf->identity) {
        return NGX_OK;
    }

    mcf->live = ngx_llm_guard_zone_own(cf, &name, NGX_LLM_GUARD_LIVE_SIZE,
                                       NULL, ngx_llm_guard_live_open);

    return (mcf->live != NULL) ? NGX_OK : NGX_ERROR;
}


static ngx_int_t
ngx_llm_guard_live_open(ngx_shm_zone_t *zone, void *data)
{
    ngx_slab_pool_t          *shpool;
    ngx_llm_guard_live_sh_t  *sh;

    shpool = (ngx_slab_pool_t *) zone->shm.addr;

    if (data != NULL || zone->shm.exists) {
        sh = shpool->data;

        if (sh->version != NGX_LLM_GUARD_LIVE_VERSION) {
            ngx_log_error(NGX_LOG_EMERG, zone->shm.log, 0,
                          "zone \"%V\" has another layout", &zone->shm.name);
            return NGX_ERROR;
        }

        zone->data = sh;

        return NGX_OK;
    }

    sh = ngx_slab_calloc(shpool, sizeof(ngx_llm_guard_live_sh_t));
    if (sh == NULL) {
        return NGX_ERROR;
    }

    sh->version = NGX_LLM_GUARD_LIVE_VERSION;
    ngx_queue_init(&sh->entries);

    shpool->data = sh;
    shpool->log_nomem = 0;
    zone->data = sh;

    return NGX_OK;
}


ngx_int_t
ngx_llm_guard_revoked_add(ngx_llm_guard_main_conf_t *mcf, llmg_revoked_e kind,
    llmg_str_t value, int64_t before, int64_t expires)
{
    ngx_int_t                 rc;
    ngx_slab_pool_t          *shpool;
    ngx_llm_guard_live_sh_t  *sh;

    if (mcf->live == NULL) {
        return NGX_ERROR;
    }

    if ((kind == LLMG_REVOKED_ALL) != (value.len == 0)
        || value.len > LLMG_REVOKED_VALUE_MAX
        || expires <= (int64_t) ngx_time())
    {
        return NGX_DECLINED;
    }

    sh = mcf->live->data;
    shpool = (ngx_slab_pool_t *) mcf->live->shm.addr;

    ngx_shmtx_lock(&shpool->mutex);

    ngx_llm_guard_live_purge(shpool);

    rc = ngx_llm_guard_live_put(shpool, kind, value, before, expires);

    if (rc == NGX_OK) {
        (void) ngx_atomic_fetch_add(&sh->changes, 1);
    }

    ngx_shmtx_unlock(&shpool->mutex);

    if (rc != NGX_OK) {
        ngx_log_error(NGX_LOG_ERR, ngx_cycle->log, 0,
                      "llm_guard: zone \"%V\" has no room for another "
                      "revocation beside %ui: write those that last into a "
                      "file of \"llm_guard_jwt_revoked\"",
                      &mcf->live->shm.name, sh->n);
    }

    return rc;
}


/* locked */

static ngx_int_t
ngx_llm_guard_live_put(ngx_slab_pool_t *shpool, llmg_revoked_e kind,
    llmg_str_t value, int64_t before, int64_t expires)
{
    ngx_llm_guard_live_t     *e;
    ngx_llm_guard_live_sh_t  *sh;

    sh = shpool->data;

    e = ngx_llm_guard_live_find(sh, kind, value);

    if (e != NULL) {
        e->before = ngx_max(e->before, before);
        e->expires = ngx_max(e->expires, expires);
        return NGX_OK;
    }

    e = ngx_slab_alloc_locked(shpool, offsetof(ngx_llm_guard_live_t, value)
                                      + ngx_max(value.len, 1));
    if (e == NULL) {
        return NGX_ABORT;
    }

    e->kind = kind;
    e->before = before;
    e->expires = expires;
    e->len = value.len;

    if (value.len != 0) {
        ngx_memcpy(e->value, value.data, value.len);
    }

    ngx_queue_insert_tail(&sh->entries, &e->queue);
    sh->n++;

    return NGX_OK;
}


ngx_int_t
ngx_llm_guard_revoked_remove(ngx_llm_guard_main_conf_t *mcf,
    llmg_revoked_e kind, llmg_str_t value)
{
    ngx_slab_pool_t          *shpool;
    ngx_llm_guard_live_t     *e;
    ngx_llm_guard_live_sh_t  *sh;

    if (mcf->live == NULL) {
        return NGX_ERROR;
    }

    sh = mcf->live->data;
    shpool = (ngx_slab_pool_t *) mcf->live->shm.addr;

    ngx_shmtx_lock(&shpool->mutex);

    e = ngx_llm_guard_live_find(sh, kind, value);

    if (e != NULL) {
        ngx_llm_guard_live_drop(shpool, e);
        (void) ngx_atomic_fetch_add(&sh->changes, 1);
    }

    ngx_shmtx_unlock(&shpool->mutex);

    return (e != NULL) ? NGX_OK : NGX_DECLINED;
}


static ngx_llm_guard_live_t *
ngx_llm_guard_live_find(ngx_llm_guard_live_sh_t *sh, llmg_revoked_e kind,
    llmg_str_t value)
{
    ngx_queue_t           *q;
    ngx_llm_guard_live_t  *e;

    for (q = ngx_queue_head(&sh->entries);
         q != ngx_queue_sentinel(&sh->entries);
         q = ngx_queue_next(q))
    {
        e = ngx_queue_data(q, ngx_llm_guard_live_t, queue);

        if (e->kind == kind && e->len == value.len
            && (e->len == 0
                || ngx_memcmp(e->value, value.data, value.len) == 0))
        {
            return e;
        }
    }

    return NULL;
}


static void
ngx_llm_guard_live_drop(ngx_slab_pool_t *shpool, ngx_llm_guard_live_t *e)
{
    ngx_llm_guard_live_sh_t  *sh;

    sh = shpool->data;

    ngx_queue_remove(&e->queue);
    sh->n--;

    ngx_slab_free_locked(shpool, e);
}


/* nobody needs to be told: each worker knows when the first one goes */

static void
ngx_llm_guard_live_purge(ngx_slab_pool_t *shpool)
{
    ngx_queue_t              *q, *next;
    ngx_llm_guard_live_t     *e;
    ngx_llm_guard_live_sh_t  *sh;

    sh = shpool->data;

    for (q = ngx_queue_head(&sh->entries);
         q != ngx_queue_sentinel(&sh->entries);
         q = next)
    {
        next = ngx_queue_next(q);
        e = ngx_queue_data(q, ngx_llm_guard_live_t, queue);

        if (e->expires <= (int64_t) ngx_time()) {
            ngx_llm_guard_live_drop(shpool, e);
        }
    }
}


ngx_int_t
ngx_llm_guard_live_sync(ngx_llm_guard_main_conf_t *mcf)
{
    int64_t                   until;
    ngx_uint_t                changes;
    llmg_status_t             rc;
    llmg_revoked_t           *list;
    ngx_slab_pool_t          *shpool;
    ngx_llm_guard_live_sh_t  *sh;

    sh = mcf->live->data;

    if (sh->changes == mcf->live_changes
        && (mcf->live_revoked == NULL
            || (int64_t) ngx_time() < mcf->live_until))
    {
        return NGX_OK;
    }

    shpool = (ngx_slab_pool_t *) mcf->live->shm.addr;

    ngx_shmtx_lock(&shpool->mutex);

    ngx_llm_guard_live_purge(shpool);

    changes = sh->changes;
    rc = ngx_llm_guard_live_list(sh, mcf->seed, &list, &until);

    ngx_shmtx_unlock(&shpool->mutex);

    if (rc != LLMG_OK) {
        ngx_log_error(NGX_LOG_ERR, ngx_cycle->log, 0,
                      "llm_guard: no memory for what was revoked");
        return NGX_ERROR;
    }

    llmg_revoked_free(mcf->live_revoked);

    mcf->live_revoked = list;
    mcf->live_until = until;
    mcf->live_changes = changes;
    mcf->revoked_changes++;

    return NGX_OK;
}


/* locked; NULL when there is no entry */

static llmg_status_t
ngx_llm_guard_live_list(ngx_llm_guard_live_sh_t *sh, uint64_t seed,
    llmg_revoked_t **list, int64_t *until)
{
    llmg_str_t             value;
    ngx_queue_t           *q;
    llmg_status_t          rc;
    ngx_llm_guard_live_t  *e;

    *list = NULL;
    *until = INT64_MAX;

    if (sh->n == 0) {
        return LLMG_OK;
    }

    *list = llmg_revoked_create(NGX_LLM_GUARD_LIVE_LIST, sh->n, seed);
    if (*list == NULL) {
        return LLMG_ERROR;
    }

    for (q = ngx_queue_head(&sh->entries);
         q != ngx_queue_sentinel(&sh->entries);
         q = ngx_queue_next(q))
    {
        e = ngx_queue_data(q, ngx_llm_guard_live_t, queue);

        llmg_str_set(&value, e->value, e->len);

        rc = llmg_revoked_add(*list, e->kind, value, e->before);

        if (rc != LLMG_OK) {
            llmg_revoked_free(*list);
            *list = NULL;
            return rc;
        }

        *until = ngx_min(*until, e->expires);
    }

    return LLMG_OK;
}
