#include "ngx_llm_guard_revoked.h"


/* A file is read while requests wait: a million entries, some 50 ms. */
#define NGX_LLM_GUARD_REVOKED_FILE   (32 * 1024 * 1024)
#define NGX_LLM_GUARD_REVOKED_LIST   (256 * 1024 * 1024)

/* A line has some thirty characters. */
#define NGX_LLM_GUARD_REVOKED_LINE   32


typedef struct {
    const char     *reason;
    ngx_err_t       err;
    unsigned        line;       /* 0: not about one */
} ngx_llm_guard_revoked_error_t;


static ngx_llm_guard_revoked_t *ngx_llm_guard_revoked_file(ngx_conf_t *cf,
    ngx_str_t *name);
static void ngx_llm_guard_revoked_refresh(ngx_llm_guard_main_conf_t *mcf,
    ngx_llm_guard_revoked_t *file);
static llmg_revoked_t *ngx_llm_guard_revoked_load(
    ngx_llm_guard_main_conf_t *mcf, ngx_llm_guard_revoked_t *file,
    ngx_llm_guard_revoked_error_t *error);
static u_char *ngx_llm_guard_revoked_read(ngx_llm_guard_revoked_t *file,
    size_t *len, ngx_llm_guard_revoked_error_t *error);


/* llm_guard_jwt_revoked file | off */

char *
ngx_llm_guard_jwt_revoked(ngx_conf_t *cf, ngx_command_t *cmd, void *conf)
{
    ngx_llm_guard_loc_conf_t  *lcf = conf;

    ngx_str_t                      *value, name;
    ngx_llm_guard_revoked_t        *file;
    ngx_llm_guard_main_conf_t      *mcf;
    ngx_llm_guard_revoked_error_t   error;

    if (lcf->jwt.revoked != NGX_CONF_UNSET_PTR) {
        return "is duplicate";
    }

    value = cf->args->elts;

    if (ngx_strcmp(value[1].data, "off") == 0) {
        lcf->jwt.revoked = NULL;
        return NGX_CONF_OK;
    }

    name = value[1];

    if (ngx_conf_full_name(cf->cycle, &name, 1) != NGX_OK) {
        return NGX_CONF_ERROR;
    }

    file = ngx_llm_guard_revoked_file(cf, &name);
    if (file == NULL) {
        return NGX_CONF_ERROR;
    }

    lcf->jwt.revoked = file;

    if (file->list != NULL) {
        return NGX_CONF_OK;
    }

    mcf = ngx_http_conf_get_module_main_conf(cf, ngx_llm_guard_module);

    file->list = ngx_llm_guard_revoked_load(mcf, file, &error);

    if (file->list != NULL) {
        return NGX_CONF_OK;
    }

    if (error.line != 0) {
        ngx_conf_log_error(NGX_LOG_EMERG, cf, 0,
                           "\"%V\": %s in %V:%ui", &cmd->name, error.reason,
                           &file->name, (ngx_uint_t) error.line);

    } else {
        ngx_conf_log_error(NGX_LOG_EMERG, cf, error.err,
                           "\"%V\" \"%V\": %s", &cmd->name, &file->name,
                           error.reason);
    }

    return NGX_CONF_ERROR;
}


static ngx_llm_guard_revoked_t *
ngx_llm_guard_revoked_file(ngx_conf_t *cf, ngx_str_t *name)
{
    ngx_uint_t                   i;
    ngx_llm_guard_revoked_t     *file, **files;
    ngx_llm_guard_main_conf_t   *mcf;

    mcf = ngx_http_conf_get_module_main_conf(cf, ngx_llm_guard_module);
    files = mcf->revoked.elts;

    for (i = 0; i < mcf->revoked.nelts; i++) {
        if (files[i]->name.len == name->len
            && ngx_memcmp(files[i]->name.data, name->data, name->len) == 0)
        {
            return files[i];
        }
    }

    file = ngx_pcalloc(cf->pool, sizeof(ngx_llm_guard_revoked_t));
    if (file == NULL) {
        return NULL;
    }

    files = ngx_array_push(&mcf->revoked);
    if (files == NULL) {
        return NULL;
    }

    file->name = *name;
    *files = file;

    return file;
}


ngx_int_t
ngx_llm_guard_revoked_check(ngx_llm_guard_ctx_t *ctx)
{
    ngx_llm_guard_main_conf_t  *mcf;

    mcf = ctx->main_conf;

    if (ngx_llm_guard_live_sync(mcf) != NGX_OK) {
        return NGX_ERROR;
    }

    if (ctx->revoked != NULL) {
        ngx_llm_guard_revoked_refresh(mcf, ctx->revoked);
    }

    ctx->revoked_seen = mcf->revoked_changes;

    if (ctx->revoked == NULL && mcf->live_revoked == NULL) {
        return NGX_OK;
    }

    if (!ctx->has_sid) {

        if (llmg_revoked_sid(ctx->claims, &ctx->sid) != LLMG_OK) {
            return NGX_ERROR;
        }

        ctx->has_sid = 1;
    }

    if (mcf->live_revoked != NULL
        && llmg_revoked_has(mcf->live_revoked, ctx->claims, ctx->sid))
    {
        return NGX_DECLINED;
    }

    if (ctx->revoked != NULL
        && llmg_revoked_has(ctx->revoked->list, ctx->claims, ctx->sid))
    {
        return NGX_DECLINED;
    }

    return NGX_OK;
}


void
ngx_llm_guard_revoked_look(ngx_llm_guard_main_conf_t *mcf)
{
    ngx_uint_t                 i;
    ngx_llm_guard_revoked_t  **files;

    (void) ngx_llm_guard_live_sync(mcf);

    files = mcf->revoked.elts;

    for (i = 0; i < mcf->revoked.nelts; i++) {
        ngx_llm_guard_revoked_refresh(mcf, files[i]);
    }
}


/*
 * A file that was written in the same second as it was read may have been
 * written again since: it is read until a second has gone by.
 */

static void
ngx_llm_guard_revoked_refresh(ngx_llm_guard_main_conf_t *mcf,
    ngx_llm_guard_revoked_t *file)
{
    ngx_uint_t                      changed;
    llmg_revoked_t                 *list;
    ngx_llm_guard_stamp_t           stamp;
    ngx_llm_guard_revoked_error_t   error;

    if (file->checked == ngx_time()) {
        return;
    }

    file->checked = ngx_time();
    changed = 1;

    if (ngx_llm_guard_secret_stamp(&file->name, &stamp) == NGX_OK) {
        changed = (stamp.uniq != file->uniq || stamp.size != file->size
                   || stamp.mtime.tv_sec != file->mtime);

        if (!changed && file->settled) {
            return;
        }

        /* one that cannot be opened is not read, and so stays changed */

        if (!ngx_llm_guard_secret_same(&stamp, &file->seen)) {
            file->seen = stamp;
            file->failed = 0;
        }
    }

    list = ngx_llm_guard_revoked_load(mcf, file, &error);

    if (list != NULL) {
        llmg_revoked_free(file->list);
        file->list = list;
        file->failed = 0;
        mcf->revoked_changes++;

        if (changed) {
            ngx_log_error(NGX_LOG_NOTICE, ngx_cycle->log, 0,
                          "llm_guard: \"%V\" was read again", &file->name);
        }

        return;
    }

    if (file->failed) {
        return;
    }

    file->failed = 1;

    if (error.line != 0) {
        ngx_log_error(NGX_LOG_ERR, ngx_cycle->log, 0,
                      "llm_guard: %s in %V:%ui; what was revoked before "
                      "still is", error.reason, &file->name,
                      (ngx_uint_t) error.line);

    } else {
        ngx_log_error(NGX_LOG_ERR, ngx_cycle->log, error.err,
                      "llm_guard: \"%V\": %s; what was revoked before still "
                      "is", &file->name, error.reason);
    }
}


/* NULL: and the error is told, not logged */

static llmg_revoked_t *
ngx_llm_guard_revoked_load(ngx_llm_guard_main_conf_t *mcf,
    ngx_llm_guard_revoked_t *file, ngx_llm_guard_revoked_error_t *error)
{
    size_t           len;
    u_char          *p;
    llmg_str_t       text;
    llmg_revoked_t  *list;

    ngx_memzero(error, sizeof(ngx_llm_guard_revoked_error_t));
    error->reason = "no memory";

    p = ngx_llm_guard_revoked_read(file, &len, error);
    if (p == NULL) {
        return NULL;
    }

    list = llmg_revoked_create(NGX_LLM_GUARD_REVOKED_LIST,
                               len / NGX_LLM_GUARD_REVOKED_LINE, mcf->seed);

    if (list != NULL) {
        llmg_str_set(&text, p, len);

        if (llmg_revoked_read(list, text, &error->line, &error->reason)
            != LLMG_OK)
        {
            llmg_revoked_free(list);
            list = NULL;
        }
    }

    ngx_free(p);

    return list;
}


static u_char *
ngx_llm_guard_revoked_read(ngx_llm_guard_revoked_t *file, size_t *len,
    ngx_llm_guard_revoked_error_t *error)
{
    u_char           *p;
    ngx_fd_t          fd;
    ngx_file_t        f;
    ngx_file_info_t   fi;

    p = NULL;

    fd = ngx_open_file(file->name.data, NGX_FILE_RDONLY|NGX_FILE_NONBLOCK,
                       NGX_FILE_OPEN, 0);

    if (fd == NGX_INVALID_FILE) {
        error->err = ngx_errno;
        error->reason = "cannot be opened";
        return NULL;
    }

    if (ngx_fd_info(fd, &fi) == NGX_FILE_ERROR) {
        error->err = ngx_errno;
        error->reason = "cannot be looked at";
        goto done;
    }

    file->uniq = ngx_file_uniq(&fi);
    file->size = ngx_file_size(&fi);
    file->mtime = ngx_file_mtime(&fi);
    file->settled = (ngx_time() - file->mtime > 1);

    if (!ngx_is_file(&fi) || file->size > NGX_LLM_GUARD_REVOKED_FILE) {
        error->reason = "is not a file of at most 32 megabytes";
        goto done;
    }

    p = ngx_alloc((size_t) file->size + 1, ngx_cycle->log);
    if (p == NULL) {
        goto done;
    }

    ngx_memzero(&f, sizeof(ngx_file_t));

    f.fd = fd;
    f.name = file->name;
    f.log = ngx_cycle->log;

    if (ngx_read_file(&f, p, (size_t) file->size, 0)
        != (ssize_t) file->size)
    {
        error->err = ngx_errno;
        error->reason = "cannot be read";
        ngx_free(p);
        p = NULL;
    }

    *len = (size_t) file->size;

done:

    if (ngx_close_file(fd) == NGX_FILE_ERROR) {
        ngx_log_error(NGX_LOG_ALERT, ngx_cycle->log, ngx_errno,
                      ngx_close_file_n " \"%V\" failed", &file->name);
    }

    return p;
}


void
ngx_llm_guard_revoked_free(ngx_llm_guard_main_conf_t *mcf)
{
    ngx_uint_t                 i;
    ngx_llm_guard_revoked_t  **files;

    files = mcf->revoked.elts;

    for (i = 0; i < mcf->revoked.nelts; i++) {
        llmg_revoked_free(files[i]->list);
    }

    llmg_revoked_free(mcf->live_revoked);
}
