/*
 * The upstream's credential: a token that a metadata service or a token
 * endpoint gives, or a mounted secret.  No configuration holds it.
 *
 *     credential          handler, the cache of a worker, who waits
 *     credential_fetch    the subrequest that asks for a token
 *     credential_answer   what came of it
 *     secret              files: a mounted secret, a projected token
 *
 * One record per source and worker, so a token is asked for once per worker:
 * by a subrequest of the first request that needs it.  The others wait in a
 * queue; when the first one leaves before the answer, the next asks again.
 */

#ifndef _NGX_LLM_GUARD_CREDENTIAL_H_INCLUDED_
#define _NGX_LLM_GUARD_CREDENTIAL_H_INCLUDED_


#include "ngx_llm_guard.h"
#include "ngx_llm_guard_outbound.h"
#include "ngx_llm_guard_secret.h"


typedef enum {
    NGX_LLM_GUARD_SOURCE_VM = 0,        /* instance metadata */
    NGX_LLM_GUARD_SOURCE_APP_SERVICE,
    NGX_LLM_GUARD_SOURCE_ARC,
    NGX_LLM_GUARD_SOURCE_WORKLOAD,      /* a federated token for another */
    NGX_LLM_GUARD_SOURCE_FILE
} ngx_llm_guard_source_e;


/* llm_guard_upstream_credential; read-only while serving */
struct ngx_llm_guard_credential_source_s {
    ngx_uint_t               kind;
    ngx_uint_t               index;       /* of what a worker has from it */
    ngx_llm_guard_name_t    *name;        /* of the header it goes into */
    ngx_str_t                scheme;      /* "Bearer ", or empty */

    ngx_str_t                uri;         /* of the subrequest */
    ngx_str_t                args;
    ngx_str_t                form;        /* workload: but the assertion */
    ngx_llm_guard_name_t    *flag;        /* a header that it is asked with */
    ngx_str_t                flag_value;
    ngx_llm_guard_name_t    *challenge;   /* arc: Authorization */

    ngx_str_t                path;        /* file, workload: the file; arc: the
                                             directory of its keys */
    ngx_str_t                value;       /* file: as configuration found it */
    ngx_llm_guard_stamp_t    stamp;
};


typedef struct ngx_llm_guard_obtain_s  ngx_llm_guard_obtain_t;


/* what a worker has from a source; zeroed at first */
struct ngx_llm_guard_credential_s {
    const ngx_llm_guard_credential_source_t   *source;
    ngx_str_t                       value;      /* of the header, from malloc();
                                                   empty: there is none */
    time_t                          usable;     /* until then */
    time_t                          refresh;    /* to be renewed from then on */
    ngx_uint_t                      failures;   /* in a row */
    ngx_msec_t                      retry;      /* after one: not asked before,
                                                   as ngx_current_msec tells */
    ngx_uint_t                      status;     /* to refuse with, meanwhile */
    ngx_llm_guard_obtain_t          *fetch;      /* under way, or NULL */
    ngx_queue_t                     waiting;    /* of waiters */
    ngx_event_t                     wake;
    time_t                          looked;     /* file: at its stamp */
    ngx_llm_guard_stamp_t           stamp;
};


ngx_int_t ngx_llm_guard_credential_init(ngx_cycle_t *cycle,
    ngx_llm_guard_main_conf_t *mcf);
void ngx_llm_guard_credential_free(ngx_llm_guard_main_conf_t *mcf);

/* Takes a copy, and forgets what was there.  NGX_OK, NGX_ERROR. */
ngx_int_t ngx_llm_guard_credential_keep(ngx_llm_guard_credential_t *c,
    const ngx_str_t *value);

/* The fetch is over, one way or another: who waits may look again. */
void ngx_llm_guard_credential_wake(ngx_llm_guard_credential_t *c);


/* credential_fetch: NGX_OK when it is under way, NGX_ERROR when it cannot be */
ngx_int_t ngx_llm_guard_credential_fetch(ngx_llm_guard_ctx_t *ctx,
    ngx_llm_guard_credential_t *c, ngx_uint_t background);

/* 1 when it is this request's own and must be waited for; goes on with it */
ngx_int_t ngx_llm_guard_credential_fetching(ngx_http_request_t *r,
    ngx_llm_guard_credential_t *c);

/* the subrequests that it is made of */
ngx_uint_t ngx_llm_guard_credential_subrequest(ngx_http_request_t *sr);


#endif /* _NGX_LLM_GUARD_CREDENTIAL_H_INCLUDED_ */
