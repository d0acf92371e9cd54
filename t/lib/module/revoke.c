/*
 * A module of somebody else, which revokes: "test_revoke" answers to
 *
 *     /?kind=sub&value=alice[&before=seconds][&for=seconds]
 *     /?remove=1&kind=sub&value=alice
 *
 * with what the guard says.  Built and loaded by LLMG::Revoke.
 */

#include "ngx_llm_guard_revoked.h"


static char *ngx_http_test_revoke(ngx_conf_t *cf, ngx_command_t *cmd,
    void *conf);
static ngx_int_t ngx_http_test_revoke_handler(ngx_http_request_t *r);
static ngx_str_t ngx_http_test_revoke_arg(ngx_http_request_t *r,
    const char *name);
static int64_t ngx_http_test_revoke_time(ngx_http_request_t *r,
    const char *name, int64_t none);


static ngx_command_t  ngx_http_test_revoke_commands[] = {

    { ngx_string("test_revoke"),
      NGX_HTTP_LOC_CONF|NGX_CONF_NOARGS,
      ngx_http_test_revoke,
      0,
      0,
      NULL },

      ngx_null_command
};


static ngx_http_module_t  ngx_http_test_revoke_module_ctx = {
    NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL
};


ngx_module_t  ngx_http_test_revoke_module = {
    NGX_MODULE_V1,
    &ngx_http_test_revoke_module_ctx,
    ngx_http_test_revoke_commands,
    NGX_HTTP_MODULE,
    NULL, NULL, NULL, NULL, NULL, NULL, NULL,
    NGX_MODULE_V1_PADDING
};


ngx_module_t *ngx_modules[] = { &ngx_http_test_revoke_module, NULL };
char *ngx_module_names[] = { "ngx_http_test_revoke_module", NULL };
char *ngx_module_order[] = { NULL };


static char *
ngx_http_test_revoke(ngx_conf_t *cf, ngx_command_t *cmd, void *conf)
{
    ngx_http_core_loc_conf_t  *clcf;

    clcf = ngx_http_conf_get_module_loc_conf(cf, ngx_http_core_module);
    clcf->handler = ngx_http_test_revoke_handler;

    return NGX_CONF_OK;
}


static ngx_int_t
ngx_http_test_revoke_handler(ngx_http_request_t *r)
{
    ngx_int_t                   rc;
    ngx_str_t                   arg;
    llmg_str_t                  value;
    llmg_revoked_e              kind;
    ngx_http_complex_value_t    cv;
    ngx_llm_guard_main_conf_t  *mcf;

    static ngx_str_t   type = ngx_string("text/plain");
    static const char *const  kinds[] = { "jti", "sub", "sid", "all" };

    mcf = ngx_http_cycle_get_module_main_conf(ngx_cycle,
                                              ngx_llm_guard_module);

    arg = ngx_http_test_revoke_arg(r, "kind");

    for (kind = LLMG_REVOKED_JTI; kind < LLMG_REVOKED_ALL; kind++) {
        if (ngx_strncmp(arg.data, kinds[kind], 3) == 0) {
            break;
        }
    }

    arg = ngx_http_test_revoke_arg(r, "value");
    llmg_str_set(&value, arg.data, arg.len);

    if (ngx_http_test_revoke_arg(r, "remove").len != 0) {
        rc = ngx_llm_guard_revoked_remove(mcf, kind, value);

    } else {
        rc = ngx_llm_guard_revoked_add(mcf, kind, value,
                 ngx_http_test_revoke_time(r, "before", LLMG_REVOKED_ANY),
                 ngx_time() + ngx_http_test_revoke_time(r, "for", 3600));
    }

    ngx_memzero(&cv, sizeof(ngx_http_complex_value_t));

    switch (rc) {

    case NGX_OK:
        ngx_str_set(&cv.value, "ok");
        break;

    case NGX_DECLINED:
        ngx_str_set(&cv.value, "declined");
        break;

    case NGX_ABORT:
        ngx_str_set(&cv.value, "full");
        break;

    default:
        ngx_str_set(&cv.value, "error");
        break;
    }

    return ngx_http_send_response(r, NGX_HTTP_OK, &type, &cv);
}


static ngx_str_t
ngx_http_test_revoke_arg(ngx_http_request_t *r, const char *name)
{
    ngx_str_t  value = ngx_string("");

    (void) ngx_http_arg(r, (u_char *) name, ngx_strlen(name), &value);

    return value;
}


static int64_t
ngx_http_test_revoke_time(ngx_http_request_t *r, const char *name,
    int64_t none)
{
    ngx_str_t  value;

    value = ngx_http_test_revoke_arg(r, name);

    return value.len != 0 ? (int64_t) ngx_atotm(value.data, value.len) : none;
}
