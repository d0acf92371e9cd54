/*
 * llm_guard_jwt_provider and what may be asked of a token by more than a slot.
 *
 * A line of a provider's block is the directive of a location without its
 * "llm_guard_jwt_", set by the same setter: what a location can say of its
 * tokens a provider can, too.
 */

#include "ngx_llm_guard_conf.h"
#include "ngx_llm_guard_identity.h"


#define NGX_LLM_GUARD_PROVIDERS_MAX   32        /* in one location */
#define NGX_LLM_GUARD_ENTRA_MAX       (1024 * 1024)
#define NGX_LLM_GUARD_ERROR           512


static char *ngx_llm_guard_provider_line(ngx_conf_t *cf,
    ngx_command_t *dummy, void *conf);
static char *ngx_llm_guard_provider_set(ngx_conf_t *cf, ngx_command_t *cmd,
    ngx_llm_guard_loc_conf_t *holder);
static char *ngx_llm_guard_provider_done(ngx_conf_t *cf,
    ngx_llm_guard_jwt_conf_t *jwt);
static ngx_llm_guard_jwt_conf_t *ngx_llm_guard_provider_named(
    ngx_llm_guard_main_conf_t *mcf, ngx_str_t *name);
static ngx_uint_t ngx_llm_guard_provider_overlap(
    ngx_llm_guard_jwt_conf_t *a, ngx_llm_guard_jwt_conf_t *b);
static llmg_str_t *ngx_llm_guard_words(ngx_conf_t *cf);
static llmg_arena_t *ngx_llm_guard_conf_arena(ngx_conf_t *cf, size_t limit);
static void ngx_llm_guard_arena_cleanup(void *data);


char *
ngx_llm_guard_jwt_provider(ngx_conf_t *cf, ngx_command_t *cmd, void *conf)
{
    ngx_llm_guard_main_conf_t  *mcf = conf;

    char                       *rv;
    ngx_str_t                  *value;
    ngx_conf_t                  save;
    ngx_uint_t                  i;
    ngx_llm_guard_loc_conf_t   *holder;
    ngx_llm_guard_jwt_conf_t  **jwt;

    value = cf->args->elts;

    for (i = 0; i < value[1].len; i++) {
        if (value[1].data[i] <= 0x20 || value[1].data[i] > 0x7E
            || ngx_strchr("\"\\,;", value[1].data[i]) != NULL)
        {
            break;
        }
    }

    if (value[1].len == 0 || i < value[1].len) {
        ngx_conf_log_error(NGX_LOG_EMERG, cf, 0,
                           "invalid name \"%V\" in \"%V\" directive: commas, "
                           "quotes, blanks and control or non-ASCII characters "
                           "are not possible", &value[1], &cmd->name);
        return NGX_CONF_ERROR;
    }

    if (ngx_llm_guard_provider_named(mcf, &value[1]) != NULL) {
        ngx_conf_log_error(NGX_LOG_EMERG, cf, 0, "\"%V\" \"%V\" is duplicate",
                           &cmd->name, &value[1]);
        return NGX_CONF_ERROR;
    }

    holder = ngx_llm_guard_create_loc_conf(cf);
    if (holder == NULL) {
        return NGX_CONF_ERROR;
    }

    holder->jwt.enable = 1;
    holder->jwt.name = value[1];
    holder->jwt.realm = value[1];
    holder->jwt.place.file = cf->conf_file->file.name;
    holder->jwt.place.line = cf->conf_file->line;

    save = *cf;
    cf->handler = ngx_llm_guard_provider_line;
    cf->handler_conf = (void *) holder;

    rv = ngx_conf_parse(cf, NULL);

    *cf = save;

    if (rv != NGX_CONF_OK) {
        return rv;
    }

    jwt = ngx_array_push(&mcf->providers);
    if (jwt == NULL) {
        return NGX_CONF_ERROR;
    }

    *jwt = &holder->jwt;

    return ngx_llm_guard_provider_done(cf, &holder->jwt);
}


static char *
ngx_llm_guard_provider_line(ngx_conf_t *cf, ngx_command_t *dummy, void *conf)
{
    ngx_str_t      *value, name;
    ngx_command_t  *cmd;

    value = cf->args->elts;

    if (cf->args->nelts == 2 && ngx_strcmp(value[0].data, "include") == 0) {
        return ngx_conf_include(cf, dummy, conf);
    }

    /* what is revoked is revoked in a location, whoever signed it */

    for (cmd = ngx_llm_guard_module.commands; cmd->name.len != 0; cmd++) {

        if (cmd->name.len <= sizeof("llm_guard_jwt_") - 1
            || ngx_strncmp(cmd->name.data, "llm_guard_jwt_",
                           sizeof("llm_guard_jwt_") - 1) != 0
            || !(cmd->type & NGX_HTTP_LOC_CONF)
            || cmd->set == ngx_llm_guard_jwt_revoked)
        {
            continue;
        }

        name.data = cmd->name.data + sizeof("llm_guard_jwt_") - 1;
        name.len = cmd->name.len - (sizeof("llm_guard_jwt_") - 1);

        if (name.len == value[0].len
            && ngx_strncmp(name.data, value[0].data, name.len) == 0)
        {
            return ngx_llm_guard_provider_set(cf, cmd, conf);
        }
    }

    ngx_conf_log_error(NGX_LOG_EMERG, cf, 0,
                       "unknown word \"%V\" in \"llm_guard_jwt_provider\": it "
                       "has the directives that begin with \"llm_guard_jwt_\", "
                       "without that", &value[0]);

    return NGX_CONF_ERROR;
}


/* as ngx_conf_handler() does */

static char *
ngx_llm_guard_provider_set(ngx_conf_t *cf, ngx_command_t *cmd,
    ngx_llm_guard_loc_conf_t *holder)
{
    char        *rv;
    ngx_uint_t   n;

    n = cf->args->nelts;

    if (!((cmd->type & NGX_CONF_1MORE) ? n >= 2
          : (cmd->type & NGX_CONF_2MORE) ? n >= 3
          : (cmd->type & NGX_CONF_FLAG) ? n == 2
          : n <= NGX_CONF_MAX_ARGS && (cmd->type & (NGX_CONF_NOARGS
                                                    << (n - 1)))))
    {
        rv = "has an invalid number of arguments";

    } else {
        rv = cmd->set(cf, cmd, holder);
    }

    if (rv == NGX_CONF_OK || rv == NGX_CONF_ERROR) {
        return rv;
    }

    ngx_conf_log_error(NGX_LOG_EMERG, cf, 0,
                       "\"%V\" %s in \"llm_guard_jwt_provider\"",
                       &cmd->name, rv);

    return NGX_CONF_ERROR;
}


static char *
ngx_llm_guard_provider_done(ngx_conf_t *cf, ngx_llm_guard_jwt_conf_t *jwt)
{
    char                      *rv;
    ngx_llm_guard_jwt_conf_t   none;

    ngx_memzero(&none, sizeof(ngx_llm_guard_jwt_conf_t));
    ngx_llm_guard_jwt_init(&none);

    rv = ngx_llm_guard_jwt_merge(cf, &none, jwt);
    if (rv != NGX_CONF_OK) {
        return rv;
    }

    if (jwt->issuers == NULL && jwt->entra == NULL) {
        ngx_log_error(NGX_LOG_EMERG, cf->log, 0,
                      "\"llm_guard_jwt_provider\" \"%V\" has neither "
                      "\"issuer\" nor \"entra\", so that no token would be its "
                      "own, in %V:%ui",
                      &jwt->name, &jwt->place.file, jwt->place.line);
        return NGX_CONF_ERROR;
    }

    return ngx_llm_guard_jwt_settings(cf, jwt);
}


char *
ngx_llm_guard_providers_resolve(ngx_conf_t *cf,
    ngx_llm_guard_loc_conf_t *conf)
{
    ngx_str_t                  *name;
    ngx_uint_t                  i, k;
    ngx_llm_guard_jwt_conf_t  **jwt;
    ngx_llm_guard_main_conf_t  *mcf;

    if (!conf->jwt.enable) {
        return NGX_CONF_OK;
    }

    conf->providers = ngx_array_create(cf->pool, 1,
                                       sizeof(ngx_llm_guard_jwt_conf_t *));
    if (conf->providers == NULL) {
        return NGX_CONF_ERROR;
    }

    if (conf->jwt.names == NULL) {
        jwt = ngx_array_push(conf->providers);
        *jwt = &conf->jwt;

        return ngx_llm_guard_jwt_settings(cf, &conf->jwt);
    }

    mcf = ngx_http_conf_get_module_main_conf(cf, ngx_llm_guard_module);
    name = conf->jwt.names->elts;

    if (conf->jwt.names->nelts > NGX_LLM_GUARD_PROVIDERS_MAX) {
        ngx_log_error(NGX_LOG_EMERG, cf->log, 0,
                      "\"llm_guard_jwt\" \"%V\" names more than %d providers, "
                      "in %V:%ui",
                      &conf->jwt.realm, NGX_LLM_GUARD_PROVIDERS_MAX,
                      &conf->jwt.place.file, conf->jwt.place.line);
        return NGX_CONF_ERROR;
    }

    for (i = 0; i < conf->jwt.names->nelts; i++) {

        jwt = ngx_array_push(conf->providers);
        if (jwt == NULL) {
            return NGX_CONF_ERROR;
        }

        *jwt = ngx_llm_guard_provider_named(mcf, &name[i]);

        if (*jwt == NULL) {
            ngx_log_error(NGX_LOG_EMERG, cf->log, 0,
                          "\"llm_guard_jwt\" \"%V\" names the provider \"%V\", "
                          "which is not defined by \"llm_guard_jwt_provider\", "
                          "in %V:%ui",
                          &conf->jwt.realm, &name[i], &conf->jwt.place.file,
                          conf->jwt.place.line);
            return NGX_CONF_ERROR;
        }

        /* the first of them would take all tokens */

        jwt = conf->providers->elts;

        for (k = 0; k < i; k++) {

            if (ngx_llm_guard_provider_overlap(jwt[k], jwt[i])) {
                ngx_log_error(NGX_LOG_EMERG, cf->log, 0,
                              "\"llm_guard_jwt\" \"%V\" names the providers "
                              "\"%V\" and \"%V\", which have an issuer in "
                              "common, in %V:%ui",
                              &conf->jwt.realm, &name[k], &name[i],
                              &conf->jwt.place.file, conf->jwt.place.line);
                return NGX_CONF_ERROR;
            }
        }
    }

    return NGX_CONF_OK;
}


static ngx_llm_guard_jwt_conf_t *
ngx_llm_guard_provider_named(ngx_llm_guard_main_conf_t *mcf, ngx_str_t *name)
{
    ngx_uint_t                  i;
    ngx_llm_guard_jwt_conf_t  **jwt;

    jwt = mcf->providers.elts;

    for (i = 0; i < mcf->providers.nelts; i++) {
        if (jwt[i]->name.len == name->len
            && ngx_strncmp(jwt[i]->name.data, name->data, name->len) == 0)
        {
            return jwt[i];
        }
    }

    return NULL;
}


static ngx_uint_t
ngx_llm_guard_provider_overlap(ngx_llm_guard_jwt_conf_t *a,
    ngx_llm_guard_jwt_conf_t *b)
{
    ngx_uint_t                 i;
    llmg_str_t                *iss;
    ngx_llm_guard_jwt_conf_t  *swap;

    if (a->entra != NULL && b->entra != NULL) {
        return llmg_entra_overlap(a->entra, b->entra);
    }

    if (a->entra != NULL) {
        swap = a;
        a = b;
        b = swap;
    }

    iss = a->issuers->elts;

    for (i = 0; i < a->issuers->nelts; i++) {
        if (ngx_llm_guard_provider_issuer(b, iss[i])) {
            return 1;
        }
    }

    return 0;
}


char *
ngx_llm_guard_jwt_entra(ngx_conf_t *cf, ngx_command_t *cmd, void *conf)
{
    ngx_llm_guard_loc_conf_t  *lcf = conf;

    char           err[NGX_LLM_GUARD_ERROR];
    ngx_str_t     *value;
    llmg_str_t    *words;
    llmg_arena_t  *arena;
    llmg_entra_t  *entra;

    if (lcf->jwt.entra != NGX_CONF_UNSET_PTR) {
        return "is duplicate";
    }

    value = cf->args->elts;

    if (cf->args->nelts == 2 && ngx_strcmp(value[1].data, "off") == 0) {
        lcf->jwt.entra = NULL;
        return NGX_CONF_OK;
    }

    if (lcf->jwt.issuers != NGX_CONF_UNSET_PTR
        || lcf->jwt.audiences != NGX_CONF_UNSET_PTR)
    {
        return "knows issuers and audiences: \"llm_guard_jwt_issuer\" and "
               "\"llm_guard_jwt_audience\" beside it could not act";
    }

    entra = ngx_palloc(cf->pool, sizeof(llmg_entra_t));
    words = ngx_llm_guard_words(cf);
    arena = ngx_llm_guard_conf_arena(cf, NGX_LLM_GUARD_ENTRA_MAX);

    if (entra == NULL || words == NULL || arena == NULL) {
        return NGX_CONF_ERROR;
    }

    if (llmg_entra_parse(entra, arena, words, cf->args->nelts - 1, err,
                         sizeof(err))
        != LLMG_OK)
    {
        ngx_conf_log_error(NGX_LOG_EMERG, cf, 0, "\"%V\": %s",
                           &cmd->name, err);
        return NGX_CONF_ERROR;
    }

    lcf->jwt.entra = entra;

    return NGX_CONF_OK;
}


char *
ngx_llm_guard_jwt_require(ngx_conf_t *cf, ngx_command_t *cmd, void *conf)
{
    ngx_llm_guard_loc_conf_t  *lcf = conf;

    u_char                   *p;
    size_t                    i;
    ngx_str_t                *value;
    llmg_str_t               *words;
    const char               *why;
    ngx_llm_guard_require_t  *require;

    value = cf->args->elts;

    /* the path is quoted in a header: RFC 6750, 3 */

    for (i = 0; i < value[1].len; i++) {
        if (value[1].data[i] < 0x20 || value[1].data[i] > 0x7E
            || value[1].data[i] == '"' || value[1].data[i] == '\\')
        {
            ngx_conf_log_error(NGX_LOG_EMERG, cf, 0,
                               "invalid claim \"%V\" in \"%V\" directive: "
                               "quotes, backslashes and control or non-ASCII "
                               "characters are not possible",
                               &value[1], &cmd->name);
            return NGX_CONF_ERROR;
        }
    }

    if (lcf->jwt.require == NGX_CONF_UNSET_PTR) {
        lcf->jwt.require = ngx_array_create(cf->pool, 4,
                                            sizeof(ngx_llm_guard_require_t));
        if (lcf->jwt.require == NULL) {
            return NGX_CONF_ERROR;
        }
    }

    require = ngx_array_push(lcf->jwt.require);
    words = ngx_llm_guard_words(cf);

    if (require == NULL || words == NULL) {
        return NGX_CONF_ERROR;
    }

    if (llmg_require_parse(&require->rule, words, cf->args->nelts - 1, &why)
        != LLMG_OK)
    {
        ngx_conf_log_error(NGX_LOG_EMERG, cf, 0, "\"%V\" \"%V\" \"%V\" %s",
                           &cmd->name, &value[1], &value[2], why);
        return NGX_CONF_ERROR;
    }

    p = ngx_pnalloc(cf->pool, sizeof("claim  not as required")
                              + value[1].len);
    if (p == NULL) {
        return NGX_CONF_ERROR;
    }

    require->detail = (char *) p;
    ngx_sprintf(p, "claim %V not as required%Z", &value[1]);

    return NGX_CONF_OK;
}


/* what follows the directive's name; cf->args are used for the next one */

static llmg_str_t *
ngx_llm_guard_words(ngx_conf_t *cf)
{
    ngx_str_t   *value;
    ngx_uint_t   i;
    llmg_str_t  *words;

    value = cf->args->elts;

    words = ngx_palloc(cf->pool, cf->args->nelts * sizeof(llmg_str_t));
    if (words == NULL) {
        return NULL;
    }

    for (i = 1; i < cf->args->nelts; i++) {
        llmg_str_set(&words[i - 1], value[i].data, value[i].len);
    }

    return words;
}


/* freed with the configuration; NULL without memory */

static llmg_arena_t *
ngx_llm_guard_conf_arena(ngx_conf_t *cf, size_t limit)
{
    ngx_pool_cleanup_t  *cln;

    cln = ngx_pool_cleanup_add(cf->pool, 0);
    if (cln == NULL) {
        return NULL;
    }

    cln->data = llmg_arena_create(limit);
    cln->handler = ngx_llm_guard_arena_cleanup;

    return cln->data;
}


static void
ngx_llm_guard_arena_cleanup(void *data)
{
    llmg_arena_destroy(data);
}
