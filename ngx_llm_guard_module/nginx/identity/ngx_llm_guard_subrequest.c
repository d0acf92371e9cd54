#include "ngx_llm_guard_subrequest.h"


static void ngx_llm_guard_subrequest_end(ngx_http_request_t *sr);


ngx_int_t
ngx_llm_guard_subrequest_bare(ngx_http_request_t *sr)
{
    ngx_str_t                   server;
    ngx_http_variable_value_t  *variables;
    ngx_http_core_main_conf_t  *cmcf;

    server = sr->headers_in.server;

    ngx_memzero(&sr->headers_in, sizeof(ngx_http_headers_in_t));

    sr->headers_in.server = server;
    sr->headers_in.content_length_n = -1;
    sr->headers_in.keep_alive_n = -1;

    cmcf = ngx_http_get_module_main_conf(sr, ngx_http_core_module);

    sr->request_body = ngx_pcalloc(sr->pool, sizeof(ngx_http_request_body_t));
    variables = ngx_pcalloc(sr->pool, cmcf->variables.nelts
                                      * sizeof(ngx_http_variable_value_t));

    if (sr->request_body == NULL || variables == NULL
        || ngx_list_init(&sr->headers_in.headers, sr->pool, 4,
                         sizeof(ngx_table_elt_t))
           != NGX_OK)
    {
        ngx_llm_guard_subrequest_abandon(sr);
        return NGX_ERROR;
    }

    sr->variables = variables;

    return NGX_OK;
}


void
ngx_llm_guard_subrequest_abandon(ngx_http_request_t *sr)
{
    sr->write_event_handler = ngx_llm_guard_subrequest_end;
}


static void
ngx_llm_guard_subrequest_end(ngx_http_request_t *sr)
{
    ngx_http_finalize_request(sr, NGX_HTTP_INTERNAL_SERVER_ERROR);
}


ngx_uint_t
ngx_llm_guard_subrequest_too_large(ngx_http_request_t *sr)
{
    ngx_buf_t         *b;
    ngx_connection_t  *c;

    c = sr->connection;
    b = (sr->out != NULL) ? sr->out->buf : NULL;

    return c->error && !c->timedout && !c->read->error && !c->write->error
           && !ngx_llm_guard_stream_closed(sr)
           && (b == NULL || sr->headers_out.content_length_n
                            != (off_t) (b->last - b->pos));
}


void
ngx_llm_guard_subrequest_recover(ngx_http_request_t *sr)
{
    sr->connection->error = 0;
    sr->buffered = 0;
}
