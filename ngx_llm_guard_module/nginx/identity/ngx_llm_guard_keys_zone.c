#include "ngx_llm_guard_keys_zone.h"
#include "ngx_llm_guard_zone.h"


#define NGX_LLM_GUARD_KEYS_ZONE_SIZE   (1024 * 1024)

/* Between fetches that fail: this, then twice as much, up to refetch. */
#define NGX_LLM_GUARD_KEYS_RETRY       1000


typedef struct {
    ngx_uint_t     version;
    ngx_queue_t    sources;     /* ngx_llm_guard_keys_sh_t */
} ngx_llm_guard_keys_root_t;


static ngx_int_t ngx_llm_guard_keys_zone_open(ngx_shm_zone_t *zone,
    void *data);
static ngx_llm_guard_keys_sh_t *ngx_llm_guard_keys_entry(
    ngx_slab_pool_t *shpool, u_char *digest);
static ngx_llm_guard_keys_sh_t *ngx_llm_guard_keys_state(
    ngx_llm_guard_source_t *source);
static ngx_msec_t ngx_llm_guard_keys_pause(ngx_llm_guard_source_t *source,
    ngx_uint_t failures, ngx_uint_t miss);
static ngx_slab_pool_t *ngx_llm_guard_keys_pool(
    ngx_llm_guard_main_conf_t *mcf);


/* llm_guard_jwt_key_zone zone=name:size */

char *
ngx_llm_guard_jwt_key_zone(ngx_conf_t *cf, ngx_command_t *cmd, void *conf)
{
    ngx_llm_guard_main_conf_t  *mcf = conf;

    char       *rv;
    ssize_t     size;
    ngx_str_t  *value, name;

    if (mcf->key_zone != NULL) {
        return "is duplicate";
    }

    value = cf->args->elts;

    rv = ngx_llm_guard_zone_parse(cf, cmd, &value[1], &name, &size);
    if (rv != NGX_CONF_OK) {
        return rv;
    }

    mcf->key_zone = ngx_shared_memory_add(cf, &name, size,
                                          &ngx_llm_guard_module);
    if (mcf->key_zone == NULL) {
        return NGX_CONF_ERROR;
    }

    if (mcf->key_zone->init != NULL) {
        ngx_conf_log_error(NGX_LOG_EMERG, cf, 0,
                           "zone \"%V\" in \"%V\" is used for something else",
                           &name, &cmd->name);
        return NGX_CONF_ERROR;
    }

    mcf->key_zone->init = ngx_llm_guard_keys_zone_open;
    mcf->key_zone->data = mcf;

    return NGX_CONF_OK;
}


ngx_int_t
ngx_llm_guard_keys_zone_init(ngx_conf_t *cf)
{
    ngx_str_t                   name = ngx_string("llm_guard_keys");
    ngx_llm_guard_main_conf_t  *mcf;

    mcf = ngx_http_conf_get_module_main_conf(cf, ngx_llm_guard_module);

    if (mcf->key_zone != NULL || mcf->key_sources.nelts == 0) {
        return NGX_OK;
    }

    mcf->key_zone = ngx_llm_guard_zone_own(cf, &name,
                                           NGX_LLM_GUARD_KEYS_ZONE_SIZE,
                                           "llm_guard_jwt_key_zone",
                                           ngx_llm_guard_keys_zone_open);
    if (mcf->key_zone == NULL) {
        return NGX_ERROR;
    }

    mcf->key_zone->data = mcf;

    return NGX_OK;
}


static ngx_int_t
ngx_llm_guard_keys_zone_open(ngx_shm_zone_t *zone, void *data)
{
    ngx_uint_t                  i;
    ngx_slab_pool_t            *shpool;
    ngx_llm_guard_source_t    **source;
    ngx_llm_guard_keys_root_t  *root;
    ngx_llm_guard_main_conf_t  *mcf;

    mcf = zone->data;
    shpool = (ngx_slab_pool_t *) zone->shm.addr;

    if (data != NULL || zone->shm.exists) {
        root = shpool->data;

        if (root->version != NGX_LLM_GUARD_KEYS_VERSION) {
            ngx_log_error(NGX_LOG_EMERG, zone->shm.log, 0,
                          "zone \"%V\" has another layout", &zone->shm.name);
            return NGX_ERROR;
        }

    } else {
        root = ngx_slab_alloc(shpool, sizeof(ngx_llm_guard_keys_root_t));
        if (root == NULL) {
            return NGX_ERROR;
        }

        root->version = NGX_LLM_GUARD_KEYS_VERSION;
        ngx_queue_init(&root->sources);

        shpool->data = root;
        shpool->log_nomem = 0;
    }

    source = mcf->key_sources.elts;

    for (i = 0; i < mcf->key_sources.nelts; i++) {

        ngx_shmtx_lock(&shpool->mutex);

        source[i]->sh = ngx_llm_guard_keys_entry(shpool, source[i]->digest);

        ngx_shmtx_unlock(&shpool->mutex);

        if (source[i]->sh == NULL) {
            ngx_log_error(NGX_LOG_EMERG, zone->shm.log, 0,
                          "zone \"%V\" is too small for its key requests: "
                          "make it larger with \"llm_guard_jwt_key_zone\"",
                          &zone->shm.name);
            return NGX_ERROR;
        }
    }

    return NGX_OK;
}


/* locked */

static ngx_llm_guard_keys_sh_t *
ngx_llm_guard_keys_entry(ngx_slab_pool_t *shpool, u_char *digest)
{
    ngx_queue_t                *q;
    ngx_llm_guard_keys_sh_t    *sh, *idle;
    ngx_llm_guard_keys_root_t  *root;

    root = shpool->data;
    idle = NULL;

    for (q = ngx_queue_head(&root->sources);
         q != ngx_queue_sentinel(&root->sources);
         q = ngx_queue_next(q))
    {
        sh = ngx_queue_data(q, ngx_llm_guard_keys_sh_t, queue);

        if (ngx_memcmp(sh->digest, digest, sizeof(sh->digest)) == 0) {
            sh->named = 1;
            return sh;
        }

        if (!sh->named) {
            idle = sh;
        }
    }

    sh = idle;

    if (sh == NULL) {
        sh = ngx_slab_calloc_locked(shpool, sizeof(ngx_llm_guard_keys_sh_t));

        if (sh == NULL) {
            return NULL;
        }

        ngx_queue_insert_tail(&root->sources, &sh->queue);
    }

    ngx_memcpy(sh->digest, digest, sizeof(sh->digest));
    sh->named = 1;

    return sh;
}


/*
 * The workers of a configuration that was loaded later have the say: what the
 * location behind a key request asks may have changed.  The old ones go on with
 * what they have and what they fetch themselves.
 */

void
ngx_llm_guard_keys_own(ngx_llm_guard_main_conf_t *mcf)
{
    ngx_uint_t                  i;
    ngx_queue_t                *q;
    ngx_slab_pool_t            *shpool;
    ngx_llm_guard_source_t    **source;
    ngx_llm_guard_keys_sh_t    *sh;
    ngx_llm_guard_keys_root_t  *root;

    if (mcf->key_sources.nelts == 0) {
        return;
    }

    shpool = ngx_llm_guard_keys_pool(mcf);
    root = shpool->data;
    source = mcf->key_sources.elts;

    ngx_shmtx_lock(&shpool->mutex);

    for (q = ngx_queue_head(&root->sources);
         q != ngx_queue_sentinel(&root->sources);
         q = ngx_queue_next(q))
    {
        sh = ngx_queue_data(q, ngx_llm_guard_keys_sh_t, queue);

        if ((ngx_msec_int_t) (sh->born - source[0]->born) >= 0
            && sh->born != 0)
        {
            continue;
        }

        sh->born = source[0]->born;
        sh->started = 0;
        sh->pid = 0;
        sh->failures = 0;

        for (i = 0; i < mcf->key_sources.nelts; i++) {
            if (source[i]->sh == sh) {
                break;
            }
        }

        sh->named = (i < mcf->key_sources.nelts);

        if (!sh->named && sh->text != NULL) {
            ngx_slab_free_locked(shpool, sh->text);
            sh->text = NULL;
            sh->len = 0;
        }
    }

    ngx_shmtx_unlock(&shpool->mutex);
}


ngx_int_t
ngx_llm_guard_keys_claim(ngx_llm_guard_source_t *source, ngx_uint_t miss)
{
    ngx_int_t                 rc;
    ngx_msec_t                now;
    ngx_slab_pool_t          *shpool;
    ngx_llm_guard_keys_sh_t  *sh;

    shpool = ngx_llm_guard_keys_pool(source->main_conf);
    now = ngx_current_msec;

    ngx_shmtx_lock(&shpool->mutex);

    sh = ngx_llm_guard_keys_state(source);

    if (sh->pid != 0
               && (ngx_msec_int_t) (now - sh->started)
           < NGX_LLM_GUARD_KEYS_PATIENCE)
    {
        rc = NGX_BUSY;

    } else if (sh->started != 0
               && (ngx_msec_int_t) (now - sh->started)
                  < (ngx_msec_int_t) ngx_llm_guard_keys_pause(source,
                                                            sh->failures,
                                                            miss))
    {
        rc = NGX_DECLINED;

    } else {
        sh->started = now;
        sh->pid = ngx_pid;
        rc = NGX_OK;
    }

    ngx_shmtx_unlock(&shpool->mutex);

    return rc;
}


/* the shared one, while this configuration is the last one */

static ngx_llm_guard_keys_sh_t *
ngx_llm_guard_keys_state(ngx_llm_guard_source_t *source)
{
    return (source->sh->born == source->born) ? source->sh : &source->alone;
}


static ngx_msec_t
ngx_llm_guard_keys_pause(ngx_llm_guard_source_t *source,
    ngx_uint_t failures, ngx_uint_t miss)
{
    ngx_msec_t  pause;

    if (miss) {
        return source->request->refetch;
    }

    if (failures == 0) {
        return 0;
    }

    pause = NGX_LLM_GUARD_KEYS_RETRY << ngx_min(failures - 1, 16);

    return ngx_min(pause, source->request->refetch);
}


ngx_uint_t
ngx_llm_guard_keys_busy(ngx_llm_guard_source_t *source)
{
    ngx_llm_guard_keys_sh_t  *sh;

    sh = ngx_llm_guard_keys_state(source);

    return source->fetch != NULL
           || (sh->pid != 0
               && (ngx_msec_int_t) (ngx_current_msec - sh->started)
                  < NGX_LLM_GUARD_KEYS_PATIENCE);
}


ngx_uint_t
ngx_llm_guard_keys_late(ngx_llm_guard_source_t *source)
{
    ngx_llm_guard_keys_sh_t  *sh;

    sh = ngx_llm_guard_keys_state(source);

    return sh->failures != 0
           || (ngx_msec_int_t) (ngx_current_msec - sh->started)
              >= NGX_LLM_GUARD_KEYS_HURRY;
}


void
ngx_llm_guard_keys_release(ngx_llm_guard_source_t *source, ngx_int_t rc)
{
    ngx_slab_pool_t          *shpool;
    ngx_llm_guard_keys_sh_t  *sh;

    shpool = ngx_llm_guard_keys_pool(source->main_conf);

    ngx_shmtx_lock(&shpool->mutex);

    sh = ngx_llm_guard_keys_state(source);

    if (sh->pid == ngx_pid) {
        sh->pid = 0;

        if (rc == NGX_OK) {
            sh->failures = 0;

        } else if (rc == NGX_ERROR) {
            sh->failures++;
        }
    }

    ngx_shmtx_unlock(&shpool->mutex);
}


ngx_int_t
ngx_llm_guard_keys_publish(ngx_llm_guard_source_t *source, ngx_str_t *text)
{
    u_char                   *p;
    ngx_int_t                 rc;
    ngx_slab_pool_t          *shpool;
    ngx_llm_guard_keys_sh_t  *sh;

    sh = source->sh;
    shpool = ngx_llm_guard_keys_pool(source->main_conf);

    rc = NGX_ERROR;

    ngx_shmtx_lock(&shpool->mutex);

    if (sh->born != source->born) {

        /* of a configuration that is not the last one */

    } else if (sh->text != NULL && sh->len == text->len
               && ngx_memcmp(sh->text, text->data, text->len) == 0)
    {
        sh->fetched = source->fetched;
        rc = (sh->generation == source->generation) ? NGX_DECLINED : NGX_OK;
        source->generation = sh->generation;

    } else {

        if (sh->text != NULL) {
            ngx_slab_free_locked(shpool, sh->text);
        }

        p = ngx_slab_alloc_locked(shpool, text->len);

        sh->text = p;
        sh->len = 0;
        sh->generation++;
        sh->fetched = source->fetched;
        source->generation = sh->generation;

        if (p != NULL) {
            ngx_memcpy(p, text->data, text->len);
            sh->len = text->len;
            rc = NGX_OK;
        }
    }

    ngx_shmtx_unlock(&shpool->mutex);

    if (rc == NGX_ERROR && sh->born == source->born) {
        ngx_log_error(NGX_LOG_ERR, ngx_cycle->log, 0,
                      "llm_guard: the keys of \"%V\" do not fit into zone "
                      "\"%V\": each worker asks for its own; make it larger "
                      "with \"llm_guard_jwt_key_zone\"",
                      &source->request->uri,
                      &source->main_conf->key_zone->shm.name);
    }

    return rc;
}


ngx_int_t
ngx_llm_guard_keys_read(ngx_llm_guard_source_t *source, ngx_str_t *text)
{
    ngx_int_t                 rc;
    ngx_slab_pool_t          *shpool;
    ngx_llm_guard_keys_sh_t  *sh;

    sh = source->sh;

    if (sh->born != source->born || sh->text == NULL
        || (sh->generation == source->generation
            && sh->fetched == source->fetched))
    {
        return NGX_DECLINED;
    }

    shpool = ngx_llm_guard_keys_pool(source->main_conf);
    text->data = NULL;
    rc = NGX_DECLINED;

    ngx_shmtx_lock(&shpool->mutex);

    if (sh->born != source->born || sh->text == NULL) {

        /* it is not ours any more, or a larger one did not fit */

    } else if (sh->generation == source->generation) {
        source->fetched = sh->fetched;

    } else {
        text->len = sh->len;
        text->data = ngx_alloc(sh->len, ngx_cycle->log);

        if (text->data != NULL) {
            ngx_memcpy(text->data, sh->text, sh->len);
            source->generation = sh->generation;
            source->fetched = sh->fetched;
            rc = NGX_OK;
        }
    }

    ngx_shmtx_unlock(&shpool->mutex);

    return rc;
}


static ngx_slab_pool_t *
ngx_llm_guard_keys_pool(ngx_llm_guard_main_conf_t *mcf)
{
    return (ngx_slab_pool_t *) mcf->key_zone->shm.addr;
}
