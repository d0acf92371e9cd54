/*
 * llm_guard_rules: rules of the user's own.
 */

#include "ngx_llm_guard_conf.h"
#include "ngx_llm_guard_policies.h"


#define NGX_LLM_GUARD_RULES_FILE_MAX   (1024 * 1024)
#define NGX_LLM_GUARD_RULES_ERROR      512


char *
ngx_llm_guard_rules(ngx_conf_t *cf, ngx_command_t *cmd, void *conf)
{
    ngx_llm_guard_main_conf_t  *mcf = conf;

    char                         err[NGX_LLM_GUARD_RULES_ERROR];
    size_t                       line;
    ngx_str_t                   *value, file;
    ngx_uint_t                   i;
    llmg_str_t                   text;
    llmg_arena_t                *arena;
    llmg_status_t                rc;
    ngx_llm_guard_rule_file_t   *f;

    value = cf->args->elts;

    if (value[1].len == 0) {
        return "has an empty file name";
    }

    file = value[1];

    if (ngx_conf_full_name(cf->cycle, &file, 1) != NGX_OK) {
        return NGX_CONF_ERROR;
    }

    f = mcf->rule_files.elts;

    for (i = 0; i < mcf->rule_files.nelts; i++) {
        if (f[i].file.len == file.len
            && ngx_memcmp(f[i].file.data, file.data, file.len) == 0)
        {
            ngx_conf_log_error(NGX_LOG_EMERG, cf, 0,
                               "\"%V\" \"%V\" is duplicate", &cmd->name,
                               &file);
            return NGX_CONF_ERROR;
        }
    }

    f = ngx_array_push(&mcf->rule_files);
    if (f == NULL) {
        return NGX_CONF_ERROR;
    }

    f->file = file;
    f->place.file = cf->conf_file->file.name;
    f->place.line = cf->conf_file->line;

    arena = llmg_arena_create(4 * NGX_LLM_GUARD_RULES_FILE_MAX);
    if (arena == NULL) {
        return NGX_CONF_ERROR;
    }

    if (ngx_llm_guard_read_file(cf, &cmd->name, &file,
                                NGX_LLM_GUARD_RULES_FILE_MAX, arena, &text)
        != NGX_OK)
    {
        llmg_arena_destroy(arena);
        return NGX_CONF_ERROR;
    }

    err[0] = '\0';
    rc = llmg_policies_rules(mcf->policies, text, &line, err, sizeof(err));

    llmg_arena_destroy(arena);

    if (rc != LLMG_OK) {
        ngx_conf_log_error(NGX_LOG_EMERG, cf, 0, "\"%V\": %s in %V:%uz",
                           &cmd->name,
                           rc == LLMG_INVALID ? err : "out of memory", &file,
                           line);
        return NGX_CONF_ERROR;
    }

    return NGX_CONF_OK;
}


ngx_int_t
ngx_llm_guard_rules_used(ngx_conf_t *cf, ngx_llm_guard_main_conf_t *mcf)
{
    int                         i;
    ngx_llm_guard_rule_file_t  *f;

    /* where the guard is off everywhere nothing is compiled */

    if (!mcf->used) {
        return NGX_OK;
    }

    i = llmg_policies_idle(mcf->policies);

    if (i < 0) {
        return NGX_OK;
    }

    f = mcf->rule_files.elts;

    ngx_log_error(NGX_LOG_EMERG, cf->log, 0,
                  "\"llm_guard_rules\" \"%V\": no policy that is used acts on "
                  "any of its rules, in %V:%ui", &f[i].file, &f[i].place.file,
                  f[i].place.line);

    return NGX_ERROR;
}
