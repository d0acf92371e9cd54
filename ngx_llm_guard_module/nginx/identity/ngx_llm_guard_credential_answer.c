/*
 * What a source answered: a token, a challenge, or a reason to ask later.
 */

#include "ngx_llm_guard_credential_fetch.h"
#include "ngx_llm_guard_list.h"
#include "ngx_llm_guard_subrequest.h"

#include "llmg_grant.h"


/* An answer, and a token with escapes in it once more. */
#define NGX_LLM_GUARD_FETCH_MEMORY      (4 * LLMG_GRANT_ANSWER_MAX)

/* A failed attempt is repeated after 1, 2, 4 ... seconds, or as it says. */
#define NGX_LLM_GUARD_FETCH_BACKOFF     60
#define NGX_LLM_GUARD_FETCH_RETRY_MAX   3600

/* A token is no good for as long as a request may be under way with it. */
#define NGX_LLM_GUARD_FETCH_MARGIN      60

/* Keys of Azure Connected Machine agent: larger ones are none. */
#define NGX_LLM_GUARD_FETCH_ARC_MAX     4096


static void ngx_llm_guard_fetch_forget(ngx_http_request_t *sr);
static void ngx_llm_guard_fetch_answer(ngx_llm_guard_obtain_t *fetch,
    ngx_http_request_t *sr, ngx_uint_t status);
static void ngx_llm_guard_fetch_token(ngx_llm_guard_obtain_t *fetch,
    llmg_arena_t *arena, llmg_str_t answer);
static ngx_int_t ngx_llm_guard_fetch_challenge(ngx_llm_guard_obtain_t *fetch,
    ngx_http_request_t *sr);
static time_t ngx_llm_guard_fetch_retry_after(ngx_http_request_t *sr);
static ngx_str_t *ngx_llm_guard_fetch_header(ngx_http_request_t *sr,
    const char *name);


/*
 * Called twice when nginx makes an error page of the failure.  NGX_OK in the
 * place of an error: the request itself is not to end with it.
 */

ngx_int_t
ngx_llm_guard_fetch_done(ngx_http_request_t *sr, void *data, ngx_int_t rc)
{
    ngx_uint_t              status, too_large;
    ngx_llm_guard_obtain_t  *fetch = data;

    if (fetch->credential == NULL || !fetch->sent) {
        return rc;
    }

    ngx_log_debug3(NGX_LOG_DEBUG_HTTP, sr->connection->log, 0,
                   "llm_guard credential: %i, status %ui%s", rc,
                   sr->headers_out.status,
                   fetch->background ? ", background" : "");

    fetch->sent = 0;

    ngx_llm_guard_fetch_forget(sr);

    too_large = ngx_llm_guard_subrequest_too_large(sr);

    /* the end of the client, which says nothing of the source */

    if (rc == NGX_HTTP_CLIENT_CLOSED_REQUEST
        || (sr->connection->error && !too_large))
    {
        ngx_llm_guard_fetch_over(fetch);
        return rc;
    }

    status = sr->headers_out.status;

    if (rc == NGX_ERROR || too_large) {
        status = 0;
        ngx_llm_guard_subrequest_recover(sr);

    } else if (rc >= NGX_HTTP_SPECIAL_RESPONSE) {
        status = (ngx_uint_t) rc;
    }

    if (status == NGX_HTTP_UNAUTHORIZED && !fetch->challenged
        && fetch->credential->source->kind == NGX_LLM_GUARD_SOURCE_ARC
        && ngx_llm_guard_fetch_challenge(fetch, sr) == NGX_OK)
    {
        fetch->challenged = 1;

        /* the request goes on with it when it is resumed, if it waits */

        if (!fetch->background || ngx_llm_guard_fetch_send(fetch) == NGX_OK) {
            return NGX_OK;
        }
    }

    ngx_llm_guard_fetch_answer(fetch, sr, status);
    ngx_llm_guard_fetch_over(fetch);

    return NGX_OK;
}


/* $request_body of a subrequest that is logged */

static void
ngx_llm_guard_fetch_forget(ngx_http_request_t *sr)
{
    ngx_buf_t  *b;

    if (sr->request_body == NULL || sr->request_body->bufs == NULL) {
        return;
    }

    b = sr->request_body->bufs->buf;

    ngx_explicit_memzero(b->start, b->end - b->start);

    sr->request_body->bufs = NULL;
}


static void
ngx_llm_guard_fetch_answer(ngx_llm_guard_obtain_t *fetch,
    ngx_http_request_t *sr, ngx_uint_t status)
{
    ngx_buf_t     *b;
    llmg_str_t     answer, none;
    llmg_arena_t  *arena;

    llmg_str_set(&none, NULL, 0);

    b = (sr->out != NULL) ? sr->out->buf : NULL;

    if (status == 0 || b == NULL || b->pos == b->last) {
        ngx_llm_guard_fetch_failed(fetch, sr, status, "gave no answer", none);
        return;
    }

    arena = llmg_arena_create(NGX_LLM_GUARD_FETCH_MEMORY);

    if (arena == NULL) {
        ngx_llm_guard_fetch_failed(fetch, sr, 0, "was asked in vain: no "
                                   "memory", none);
        return;
    }

    llmg_str_set(&answer, b->pos, (size_t) (b->last - b->pos));

    if (status == NGX_HTTP_OK) {
        ngx_llm_guard_fetch_token(fetch, arena, answer);

    } else {
        ngx_llm_guard_fetch_failed(fetch, sr, status, "gave no token",
                                   llmg_grant_error(arena, answer));
    }

    llmg_arena_destroy(arena);

    ngx_explicit_memzero(b->pos, b->last - b->pos);
}


static void
ngx_llm_guard_fetch_token(ngx_llm_guard_obtain_t *fetch, llmg_arena_t *arena,
    llmg_str_t answer)
{
    time_t                         now, life;
    u_char                        *p;
    ngx_str_t                      value;
    llmg_str_t                     none;
    llmg_grant_t                   grant;
    ngx_llm_guard_credential_t    *c;
    const ngx_llm_guard_credential_source_t  *source;

    c = fetch->credential;
    source = c->source;
    now = ngx_time();

    llmg_str_set(&none, NULL, 0);

    if (llmg_grant_parse(&grant, arena, answer, now) != LLMG_OK) {
        ngx_llm_guard_fetch_failed(fetch, fetch->request, NGX_HTTP_OK,
                                   grant.reason != NULL ? grant.reason
                                                        : "no memory", none);
        return;
    }

    value.len = source->scheme.len + grant.token.len;
    value.data = ngx_alloc(value.len, fetch->request->connection->log);

    if (value.data == NULL) {
        ngx_llm_guard_fetch_failed(fetch, fetch->request, 0, "no memory",
                                   none);
        return;
    }

    p = ngx_cpymem(value.data, source->scheme.data, source->scheme.len);
    ngx_memcpy(p, grant.token.data, grant.token.len);

    if (ngx_llm_guard_credential_keep(c, &value) == NGX_OK) {

        /*
         * half of the time that is left is for trying to get another one; a
         * service that gives the same one again is asked again and again in
         * ever shorter halves
         */

        life = (time_t) grant.expires - now;

        c->usable = now + life - ngx_min(life / 8, NGX_LLM_GUARD_FETCH_MARGIN);
        c->refresh = now + life / 2;
        c->failures = 0;

        ngx_log_error(NGX_LOG_INFO, fetch->request->connection->log, 0,
                      "llm_guard: a token from \"%V\" for %T seconds",
                      &source->uri, life);
    }

    ngx_explicit_memzero(value.data, value.len);
    ngx_free(value.data);
}


/*
 * Azure Arc: WWW-Authenticate: Basic realm=<path>; who can read that file may
 * have a token.  A path that anybody could have sent is not opened: it must be
 * a key file of the agent's directory.
 */

static ngx_int_t
ngx_llm_guard_fetch_challenge(ngx_llm_guard_obtain_t *fetch,
    ngx_http_request_t *sr)
{
    u_char                         buf[NGX_LLM_GUARD_SECRET_MAX + 1], *p;
    size_t                         dir;
    ngx_err_t                      err;
    ngx_str_t                      path, text, *value;
    const char                    *reason;
    ngx_llm_guard_stamp_t          stamp;
    const ngx_llm_guard_credential_source_t  *source;

    source = fetch->credential->source;

    err = 0;
    reason = "names no file below it that ends with \".key\"";

    value = ngx_llm_guard_fetch_header(sr, "WWW-Authenticate");

    if (value == NULL || value->len <= sizeof("Basic realm=") - 1
        || ngx_strncasecmp(value->data, (u_char *) "Basic realm=",
                           sizeof("Basic realm=") - 1)
           != 0)
    {
        goto failed;
    }

    path.data = value->data + sizeof("Basic realm=") - 1;
    path.len = value->len - (sizeof("Basic realm=") - 1);

    dir = source->path.len;

    if (path.len <= dir + sizeof("/.key") - 1 || path.len > NGX_MAX_PATH
        || ngx_strncmp(path.data, source->path.data, dir) != 0
        || path.data[dir] != '/'
        || ngx_strncmp(path.data + path.len - 4, ".key", 4) != 0
        || ngx_strlchr(path.data, path.data + path.len, '\0') != NULL
        || ngx_strlchr(path.data + dir + 1, path.data + path.len, '/') != NULL)
    {
        goto failed;
    }

    p = ngx_pnalloc(sr->pool, path.len + 1);
    if (p == NULL) {
        return NGX_ERROR;
    }

    ngx_memcpy(p, path.data, path.len);
    p[path.len] = '\0';
    path.data = p;

    if (ngx_llm_guard_secret_read(&path, buf, &text, &stamp, &reason, &err)
        != NGX_OK)
    {
        goto failed;
    }

    if (text.len > NGX_LLM_GUARD_FETCH_ARC_MAX) {
        reason = "names a file that is too long";
        goto failed;
    }

    fetch->secret.data = ngx_pnalloc(sr->pool, sizeof("Basic ") - 1 + text.len);
    if (fetch->secret.data == NULL) {
        ngx_explicit_memzero(buf, sizeof(buf));
        return NGX_ERROR;
    }

    p = ngx_cpymem(fetch->secret.data, "Basic ", sizeof("Basic ") - 1);
    p = ngx_cpymem(p, text.data, text.len);
    fetch->secret.len = p - fetch->secret.data;

    ngx_explicit_memzero(buf, sizeof(buf));

    return NGX_OK;

failed:

    ngx_log_error(NGX_LOG_ERR, sr->connection->log, err,
                  "llm_guard: the challenge of \"%V\" for a key in \"%V\" %s",
                  &source->uri, &source->path, reason);

    ngx_explicit_memzero(buf, sizeof(buf));

    return NGX_DECLINED;
}


void
ngx_llm_guard_fetch_failed(ngx_llm_guard_obtain_t *fetch,
    ngx_http_request_t *sr, ngx_uint_t status, const char *reason,
    llmg_str_t error)
{
    time_t                       delay;
    ngx_uint_t                   shift, level;
    ngx_llm_guard_credential_t  *c;

    c = fetch->credential;

    shift = ngx_min(c->failures, 6);
    delay = ngx_min((time_t) 1 << shift, NGX_LLM_GUARD_FETCH_BACKOFF);

    c->failures++;
    c->status = NGX_HTTP_SERVICE_UNAVAILABLE;

    if (status == NGX_HTTP_TOO_MANY_REQUESTS
        || status >= NGX_HTTP_INTERNAL_SERVER_ERROR)
    {
        delay = ngx_max(delay, ngx_llm_guard_fetch_retry_after(sr));

    } else if (status == NGX_HTTP_OK) {
        c->status = NGX_HTTP_BAD_GATEWAY;

    } else if (status >= NGX_HTTP_BAD_REQUEST && status != NGX_HTTP_NOT_FOUND
               && status != NGX_HTTP_REQUEST_TIME_OUT && status != 410)
    {
        /* it would say the same again: the configuration is wrong */

        c->status = NGX_HTTP_BAD_GATEWAY;
        delay = NGX_LLM_GUARD_FETCH_BACKOFF;
    }

    c->retry = ngx_current_msec + (ngx_msec_t) delay * 1000;

    level = (c->value.len != 0) ? NGX_LOG_WARN : NGX_LOG_ERR;

    ngx_log_error(level, sr->connection->log, 0,
                  "llm_guard: no credential for the upstream from \"%V\": %s, "
                  "status %ui%s%*s%s; it is asked again in %T seconds",
                  &c->source->uri, reason, status,
                  error.len != 0 ? ", error \"" : "", error.len, error.data,
                  error.len != 0 ? "\"" : "", delay);
}


static time_t
ngx_llm_guard_fetch_retry_after(ngx_http_request_t *sr)
{
    ngx_int_t   n;
    ngx_str_t  *value;

    value = ngx_llm_guard_fetch_header(sr, "Retry-After");

    if (value == NULL) {
        return 0;
    }

    n = ngx_atoi(value->data, value->len);

    return n == NGX_ERROR ? 0 : ngx_min(n, NGX_LLM_GUARD_FETCH_RETRY_MAX);
}


static ngx_str_t *
ngx_llm_guard_fetch_header(ngx_http_request_t *sr, const char *name)
{
    size_t                 len;
    ngx_table_elt_t       *h;
    ngx_llm_guard_list_t   list;

    len = ngx_strlen(name);

    ngx_llm_guard_list_init(&list, &sr->headers_out.headers);

    while ((h = ngx_llm_guard_list_next(&list)) != NULL) {
        if (h->hash != 0 && h->key.len == len
            && ngx_strncasecmp(h->key.data, (u_char *) name, len) == 0)
        {
            return &h->value;
        }
    }

    return NULL;
}
