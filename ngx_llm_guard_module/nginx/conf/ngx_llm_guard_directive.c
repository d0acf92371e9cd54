/*
 * Setters of directives that are more than a slot.
 */

#include "ngx_llm_guard_conf.h"
#include "ngx_llm_guard_slot.h"
#include "llmg_gunzip.h"


/* A key file is read at configuration: more than this is no key file. */
#define NGX_LLM_GUARD_KEY_FILE_MAX   (1024 * 1024)
#define NGX_LLM_GUARD_KEYS_MAX       (4 * 1024 * 1024)

/* the names of a list, for people: what is more is cut */
#define NGX_LLM_GUARD_NAMES_MAX      512


/* chats become a tenth, and a hundredth when they repeat themselves */
#define NGX_LLM_GUARD_DECODE_RATIO   100


static char *ngx_llm_guard_jwt_token(ngx_conf_t *cf,
    ngx_llm_guard_jwt_conf_t *jwt, ngx_str_t *parameter);
static char *ngx_llm_guard_jwt_names(ngx_conf_t *cf,
    ngx_llm_guard_jwt_conf_t *jwt, ngx_str_t *parameter);
static char *ngx_llm_guard_jwt_keys(ngx_conf_t *cf,
    ngx_llm_guard_jwt_conf_t *jwt, ngx_str_t *file);
static void ngx_llm_guard_jwt_keys_cleanup(void *data);


char *
ngx_llm_guard_dialect(ngx_conf_t *cf, ngx_command_t *cmd, void *conf)
{
    ngx_llm_guard_loc_conf_t  *lcf = conf;

    char         names[NGX_LLM_GUARD_NAMES_MAX];
    ngx_str_t   *value, path;
    llmg_str_t   name;

    if (lcf->dialect != NGX_CONF_UNSET_PTR) {
        return "is duplicate";
    }

    value = cf->args->elts;

    lcf->dialect = NULL;

    if (cf->args->nelts == 3) {
        path = value[2];

        if (path.len < 6 || ngx_strncmp(path.data, "path=", 5) != 0
            || (path.data[5] != '/' && path.data[5] != '$'))
        {
            ngx_conf_log_error(NGX_LOG_EMERG, cf, 0,
                               "invalid parameter \"%V\" in \"%V\" "
                               "directive, it must be \"path=\" and a path "
                               "or a variable", &path, &cmd->name);
            return NGX_CONF_ERROR;
        }

        path.data += 5;
        path.len -= 5;

        lcf->dialect_path = ngx_llm_guard_complex(cf, &path);
        if (lcf->dialect_path == NULL) {
            return NGX_CONF_ERROR;
        }
    }

    if (ngx_strcmp(value[1].data, "auto") == 0) {
        return NGX_CONF_OK;
    }

    if (ngx_http_script_variables_count(&value[1]) != 0) {
        lcf->dialect_value = ngx_llm_guard_complex(cf, &value[1]);

        return (lcf->dialect_value != NULL) ? NGX_CONF_OK : NGX_CONF_ERROR;
    }

    llmg_str_set(&name, value[1].data, value[1].len);

    lcf->dialect = llmg_dialect_find(name);

    if (lcf->dialect == NULL) {
        (void) llmg_dialect_names(names, sizeof(names));

        ngx_conf_log_error(NGX_LOG_EMERG, cf, 0,
                           "invalid value \"%V\" in \"%V\" directive, it must "
                           "be a variable, \"auto\", %s",
                           &value[1], &cmd->name, names);
        return NGX_CONF_ERROR;
    }

    return NGX_CONF_OK;
}


char *
ngx_llm_guard_error_format(ngx_conf_t *cf, ngx_command_t *cmd, void *conf)
{
    ngx_llm_guard_loc_conf_t  *lcf = conf;

    char         names[NGX_LLM_GUARD_NAMES_MAX];
    ngx_str_t   *value;
    llmg_str_t   name;

    if (lcf->error_format != NGX_CONF_UNSET_UINT) {
        return "is duplicate";
    }

    value = cf->args->elts;

    if (ngx_strcmp(value[1].data, "auto") == 0) {
        lcf->error_format = NGX_LLM_GUARD_FORMAT_AUTO;
        return NGX_CONF_OK;
    }

    llmg_str_set(&name, value[1].data, value[1].len);

    lcf->error_format = llmg_format_find(name);

    if (lcf->error_format == LLMG_FORMATS) {
        (void) llmg_format_names(names, sizeof(names));

        ngx_conf_log_error(NGX_LOG_EMERG, cf, 0,
                           "invalid value \"%V\" in \"%V\" directive, it must "
                           "be \"auto\", %s", &value[1], &cmd->name, names);
        return NGX_CONF_ERROR;
    }

    return NGX_CONF_OK;
}


/* llm_guard_body_decode gzip [ratio=n] | off */

char *
ngx_llm_guard_body_decode(ngx_conf_t *cf, ngx_command_t *cmd, void *conf)
{
    ngx_llm_guard_loc_conf_t  *lcf = conf;

    ngx_int_t   n;
    ngx_str_t  *value;

    if (lcf->body_decode != NGX_CONF_UNSET_UINT) {
        return "is duplicate";
    }

    value = cf->args->elts;

    if (ngx_strcmp(value[1].data, "off") == 0) {

        if (cf->args->nelts != 2) {
            ngx_conf_log_error(NGX_LOG_EMERG, cf, 0,
                               "invalid parameter \"%V\" in \"%V\" directive, "
                               "\"off\" stands alone",
                               &value[2], &cmd->name);
            return NGX_CONF_ERROR;
        }

        lcf->body_decode = 0;
        return NGX_CONF_OK;
    }

    if (ngx_strcmp(value[1].data, "gzip") != 0) {
        ngx_conf_log_error(NGX_LOG_EMERG, cf, 0,
                           "invalid value \"%V\" in \"%V\" directive, it must "
                           "be \"gzip\" or \"off\"",
                           &value[1], &cmd->name);
        return NGX_CONF_ERROR;
    }

    lcf->body_decode = NGX_LLM_GUARD_DECODE_RATIO;

    if (cf->args->nelts == 2) {
        return NGX_CONF_OK;
    }

    n = NGX_ERROR;

    if (ngx_strncmp(value[2].data, "ratio=", 6) == 0) {
        n = ngx_atoi(value[2].data + 6, value[2].len - 6);
    }

    if (n < 1 || n > LLMG_GUNZIP_RATIO_MAX) {
        ngx_conf_log_error(NGX_LOG_EMERG, cf, 0,
                           "invalid parameter \"%V\" in \"%V\" directive, it "
                           "must be \"ratio=\" and a number between 1 and %d",
                           &value[2], &cmd->name, LLMG_GUNZIP_RATIO_MAX);
        return NGX_CONF_ERROR;
    }

    lcf->body_decode = n;

    return NGX_CONF_OK;
}


char *
ngx_llm_guard_jwt(ngx_conf_t *cf, ngx_command_t *cmd, void *conf)
{
    ngx_llm_guard_loc_conf_t  *lcf = conf;

    char        *rv;
    ngx_str_t   *value;
    ngx_uint_t   i;

    if (lcf->jwt.enable != NGX_CONF_UNSET) {
        return "is duplicate";
    }

    value = cf->args->elts;

    if (ngx_strcmp(value[1].data, "off") == 0) {

        if (cf->args->nelts > 2) {
            return "has parameters beside \"off\"";
        }

        lcf->jwt.enable = 0;
        return NGX_CONF_OK;
    }

    if (value[1].len == 0) {
        return "has an empty realm";
    }

    /* the realm is quoted in a header: RFC 9110, 11.5 */

    for (i = 0; i < value[1].len; i++) {
        if (value[1].data[i] < 0x20 || value[1].data[i] == '"'
            || value[1].data[i] == '\\' || value[1].data[i] > 0x7E)
        {
            ngx_conf_log_error(NGX_LOG_EMERG, cf, 0,
                               "invalid realm \"%V\" in \"%V\" directive: "
                               "quotes, backslashes and control or non-ASCII "
                               "characters are not possible",
                               &value[1], &cmd->name);
            return NGX_CONF_ERROR;
        }
    }

    lcf->jwt.enable = 1;
    lcf->jwt.place.file = cf->conf_file->file.name;
    lcf->jwt.place.line = cf->conf_file->line;
    lcf->jwt.realm = value[1];

    for (i = 2; i < cf->args->nelts; i++) {

        if (ngx_strncmp(value[i].data, "token=", 6) == 0) {
            rv = ngx_llm_guard_jwt_token(cf, &lcf->jwt, &value[i]);

        } else if (ngx_strncmp(value[i].data, "providers=", 10) == 0) {
            rv = ngx_llm_guard_jwt_names(cf, &lcf->jwt, &value[i]);

        } else {
            rv = "must be \"token=$variable\" or \"providers=name,...\"";
        }

        if (rv == NGX_CONF_ERROR) {
            return rv;
        }

        if (rv != NGX_CONF_OK) {
            ngx_conf_log_error(NGX_LOG_EMERG, cf, 0,
                               "invalid parameter \"%V\" in \"%V\" directive, "
                               "it %s", &value[i], &cmd->name, rv);
            return NGX_CONF_ERROR;
        }
    }

    return NGX_CONF_OK;
}


static char *
ngx_llm_guard_jwt_token(ngx_conf_t *cf, ngx_llm_guard_jwt_conf_t *jwt,
    ngx_str_t *parameter)
{
    ngx_str_t  token;

    token.data = parameter->data + 6;
    token.len = parameter->len - 6;

    if (jwt->token != NULL) {
        return "is there twice";
    }

    if (token.len == 0 || ngx_http_script_variables_count(&token) == 0) {
        return "must be \"token=$variable\"";
    }

    jwt->token = ngx_llm_guard_complex(cf, &token);

    return (jwt->token != NULL) ? NGX_CONF_OK : NGX_CONF_ERROR;
}


static char *
ngx_llm_guard_jwt_names(ngx_conf_t *cf, ngx_llm_guard_jwt_conf_t *jwt,
    ngx_str_t *parameter)
{
    u_char     *p, *end, *last;
    ngx_str_t  *name;

    if (jwt->names != NULL) {
        return "is there twice";
    }

    jwt->names = ngx_array_create(cf->pool, 4, sizeof(ngx_str_t));
    if (jwt->names == NULL) {
        return NGX_CONF_ERROR;
    }

    last = parameter->data + parameter->len;

    for (p = parameter->data + 10; p <= last; p = end + 1) {

        end = ngx_strlchr(p, last, ',');
        if (end == NULL) {
            end = last;
        }

        if (end == p) {
            return "has an empty name";
        }

        name = ngx_array_push(jwt->names);
        if (name == NULL) {
            return NGX_CONF_ERROR;
        }

        name->data = p;
        name->len = end - p;
    }

    return NGX_CONF_OK;
}


char *
ngx_llm_guard_jwt_key_file(ngx_conf_t *cf, ngx_command_t *cmd, void *conf)
{
    ngx_llm_guard_loc_conf_t  *lcf = conf;

    ngx_str_t  *value, *file;

    if (lcf->jwt.request != NGX_CONF_UNSET_PTR) {
        return "cannot be used together with \"llm_guard_jwt_key_request\"";
    }

    value = cf->args->elts;

    if (lcf->jwt.key_files == NGX_CONF_UNSET_PTR) {
        lcf->jwt.key_files = ngx_array_create(cf->pool, 2, sizeof(ngx_str_t));
        lcf->jwt.keys = NULL;
    }

    if (lcf->jwt.key_files == NULL) {
        return NGX_CONF_ERROR;
    }

    file = ngx_array_push(lcf->jwt.key_files);
    if (file == NULL) {
        return NGX_CONF_ERROR;
    }

    *file = value[1];

    if (ngx_conf_full_name(cf->cycle, file, 1) != NGX_OK) {
        return NGX_CONF_ERROR;
    }

    return ngx_llm_guard_jwt_keys(cf, &lcf->jwt, file);
}


static char *
ngx_llm_guard_jwt_keys(ngx_conf_t *cf, ngx_llm_guard_jwt_conf_t *jwt,
    ngx_str_t *file)
{
    unsigned             had;
    llmg_str_t           text;
    llmg_arena_t        *arena;
    llmg_status_t        rc;
    llmg_jwk_set_t      *keys;
    ngx_pool_cleanup_t  *cln;

    static ngx_str_t  directive = ngx_string("llm_guard_jwt_key_file");

    if (jwt->keys == NULL) {
        cln = ngx_pool_cleanup_add(cf->pool, 0);
        if (cln == NULL) {
            return NGX_CONF_ERROR;
        }

        jwt->keys = llmg_jwk_set_create(NGX_LLM_GUARD_KEYS_MAX);
        if (jwt->keys == NULL) {
            return NGX_CONF_ERROR;
        }

        cln->handler = ngx_llm_guard_jwt_keys_cleanup;
        cln->data = jwt->keys;
    }

    keys = jwt->keys;
    had = keys->n;

    arena = llmg_arena_create(16 * NGX_LLM_GUARD_KEY_FILE_MAX);
    if (arena == NULL) {
        return NGX_CONF_ERROR;
    }

    if (ngx_llm_guard_read_file(cf, &directive, file,
                                NGX_LLM_GUARD_KEY_FILE_MAX, arena, &text)
        != NGX_OK)
    {
        llmg_arena_destroy(arena);
        return NGX_CONF_ERROR;
    }

    rc = llmg_jwk_set_add(keys, arena, text);

    llmg_arena_destroy(arena);

    if (rc != LLMG_OK) {
        ngx_conf_log_error(NGX_LOG_EMERG, cf, 0,
                           "\"llm_guard_jwt_key_file\" \"%V\" is not a JSON "
                           "Web Key Set: %s",
                           file, keys->reason != NULL ? keys->reason
                                                      : "no memory");
        return NGX_CONF_ERROR;
    }

    if (keys->n == had) {
        ngx_conf_log_error(NGX_LOG_EMERG, cf, 0,
                           "\"llm_guard_jwt_key_file\" \"%V\" has no key that "
                           "can be used%s%s",
                           file, keys->skipped_why != NULL ? ": " : "",
                           keys->skipped_why != NULL ? keys->skipped_why
                                                     : "");
        return NGX_CONF_ERROR;
    }

    if (keys->skipped != 0) {
        ngx_conf_log_error(NGX_LOG_WARN, cf, 0,
                           "\"llm_guard_jwt_key_file\": %ui keys were skipped "
                           "up to \"%V\", the last: %s",
                           (ngx_uint_t) keys->skipped, file,
                           keys->skipped_why);
    }

    return NGX_CONF_OK;
}


static void
ngx_llm_guard_jwt_keys_cleanup(void *data)
{
    llmg_jwk_set_free(data);
}


ngx_int_t
ngx_llm_guard_read_file(ngx_conf_t *cf, ngx_str_t *directive,
    ngx_str_t *name, size_t max, llmg_arena_t *arena, llmg_str_t *text)
{
    off_t        size;
    u_char      *p;
    ssize_t      n;
    ngx_int_t    rc;
    ngx_file_t   file;

    rc = NGX_ERROR;

    ngx_memzero(&file, sizeof(ngx_file_t));

    file.name = *name;
    file.log = cf->log;

    file.fd = ngx_open_file(name->data, NGX_FILE_RDONLY, NGX_FILE_OPEN, 0);

    if (file.fd == NGX_INVALID_FILE) {
        ngx_conf_log_error(NGX_LOG_EMERG, cf, ngx_errno,
                           "\"%V\": " ngx_open_file_n " \"%V\" failed",
                           directive, name);
        return NGX_ERROR;
    }

    if (ngx_fd_info(file.fd, &file.info) == NGX_FILE_ERROR) {
        ngx_conf_log_error(NGX_LOG_EMERG, cf, ngx_errno,
                           "\"%V\": " ngx_fd_info_n " \"%V\" failed",
                           directive, name);
        goto done;
    }

    size = ngx_file_size(&file.info);

    if (!ngx_is_file(&file.info) || size > (off_t) max) {
        ngx_conf_log_error(NGX_LOG_EMERG, cf, 0,
                           "\"%V\" \"%V\" is not a file of at most %uz "
                           "bytes", directive, name, max);
        goto done;
    }

    p = llmg_arena_alloc(arena, (size_t) size + 1);
    if (p == NULL) {
        goto done;
    }

    n = ngx_read_file(&file, p, (size_t) size, 0);

    if (n == NGX_ERROR || n != (ssize_t) size) {
        ngx_conf_log_error(NGX_LOG_EMERG, cf, ngx_errno,
                           "\"%V\": " ngx_read_file_n " \"%V\" failed",
                           directive, name);
        goto done;
    }

    llmg_str_set(text, p, (size_t) size);

    rc = NGX_OK;

done:

    if (ngx_close_file(file.fd) == NGX_FILE_ERROR) {
        ngx_log_error(NGX_LOG_ALERT, cf->log, ngx_errno,
                      ngx_close_file_n " \"%V\" failed", name);
    }

    return rc;
}


/* llm_guard_jwt_issuer, llm_guard_jwt_audience: the offset tells which */

char *
ngx_llm_guard_jwt_strings(ngx_conf_t *cf, ngx_command_t *cmd, void *conf)
{
    char                      *p = conf;
    ngx_llm_guard_loc_conf_t  *lcf = conf;

    ngx_str_t     *value;
    ngx_uint_t     i;
    llmg_str_t    *s;
    ngx_array_t  **list;

    list = (ngx_array_t **) (p + cmd->offset);

    if (*list != NGX_CONF_UNSET_PTR) {
        return "is duplicate";
    }

    if (lcf->jwt.entra != NGX_CONF_UNSET_PTR && lcf->jwt.entra != NULL) {
        return "is there beside \"llm_guard_jwt_entra\", which knows issuers "
               "and audiences";
    }

    value = cf->args->elts;

    *list = ngx_array_create(cf->pool, cf->args->nelts, sizeof(llmg_str_t));
    if (*list == NULL) {
        return NGX_CONF_ERROR;
    }

    for (i = 1; i < cf->args->nelts; i++) {

        if (value[i].len == 0) {
            return "has an empty value";
        }

        s = ngx_array_push(*list);
        if (s == NULL) {
            return NGX_CONF_ERROR;
        }

        llmg_str_set(s, value[i].data, value[i].len);
    }

    return NGX_CONF_OK;
}


char *
ngx_llm_guard_jwt_algorithms(ngx_conf_t *cf, ngx_command_t *cmd, void *conf)
{
    ngx_llm_guard_loc_conf_t  *lcf = conf;

    ngx_str_t       *value;
    ngx_uint_t       i;
    llmg_str_t       name;
    llmg_jwt_alg_e   alg;

    if (lcf->jwt.algorithms != 0) {
        return "is duplicate";
    }

    value = cf->args->elts;

    for (i = 1; i < cf->args->nelts; i++) {
        llmg_str_set(&name, value[i].data, value[i].len);

        alg = llmg_jwt_alg_find(name);

        if (alg == LLMG_JWT_ALGS) {
            ngx_conf_log_error(NGX_LOG_EMERG, cf, 0,
                               "unknown algorithm \"%V\" in \"%V\" directive, "
                               "it must be one of RFC 7518 or RFC 8037, such "
                               "as \"RS256\", \"ES256\" or \"EdDSA\"",
                               &value[i], &cmd->name);
            return NGX_CONF_ERROR;
        }

        lcf->jwt.algorithms |= llmg_jwt_alg_bit(alg);
    }

    return NGX_CONF_OK;
}
