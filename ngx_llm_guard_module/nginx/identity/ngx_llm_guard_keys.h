/*
 * Keys to verify tokens with: of files, which are there from the start, or of
 * a provider, which are asked for by a subrequest.
 *
 *     a source      one "llm_guard_jwt_key_request", with the issuers that are
 *                   accepted: locations that inherit both share it
 *     its fetch     at most one per worker; belongs to the request that found
 *                   that one is needed
 *     its waiters   requests that cannot go on without it
 *     its entry     in shared memory: the text of the last good set, and when
 *                   it was asked for, so that workers ask one after another
 *                   and a reload need not ask a provider that is down
 */

#ifndef _NGX_LLM_GUARD_KEYS_H_INCLUDED_
#define _NGX_LLM_GUARD_KEYS_H_INCLUDED_


#include "ngx_llm_guard.h"


/* Requests of a worker that may wait for one source: more are refused. */
#define NGX_LLM_GUARD_KEYS_WAITERS    512

/* How long they wait, in ms: without keys, and with old ones to go on with. */
#define NGX_LLM_GUARD_KEYS_PATIENCE   10000
#define NGX_LLM_GUARD_KEYS_HURRY      3000

/* What a parsed set may take. */
#define NGX_LLM_GUARD_KEYS_SET_MAX    (4 * 1024 * 1024)


typedef struct ngx_llm_guard_fetch_s  ngx_llm_guard_fetch_t;


/*
 * An entry of the zone.  It is never freed, because workers of an older
 * configuration may still look at it: they see by "born" that it is not theirs.
 * One that no configuration names any more is used again for another source.
 */
typedef struct {
    ngx_queue_t     queue;
    u_char          digest[32];
    ngx_uint_t      named;      /* by the configuration that it belongs to, or
                                   by one that is being loaded */
    ngx_msec_t      born;       /* of the configuration it belongs to */
    ngx_uint_t      generation; /* 0: there never was a set */
    ngx_msec_t      fetched;
    ngx_msec_t      started;    /* the last fetch */
    ngx_pid_t       pid;        /* of the worker that fetches; 0: none */
    ngx_uint_t      failures;   /* since the last success */
    size_t          len;
    u_char         *text;
} ngx_llm_guard_keys_sh_t;


/* llm_guard_jwt_key_request */
struct ngx_llm_guard_key_request_s {
    ngx_str_t                   uri;
    ngx_str_t                   args;
    ngx_str_t                   jwks;       /* of the keys, when the answer is
                                               a discovery document */
    ngx_str_t                   jwks_args;
    ngx_str_t                   jwks_host;  /* "": that of the issuer, or of
                                               the preset's cloud */
    ngx_msec_t                  ttl;
    ngx_msec_t                  stale;
    ngx_msec_t                  refetch;
    ngx_llm_guard_place_t       place;
};


struct ngx_llm_guard_source_s {
    /* configuration */
    ngx_llm_guard_key_request_t  *request;
    ngx_array_t                  *issuers;    /* llmg_str_t, or NULL */
    const llmg_entra_t           *entra;      /* in the place of issuers */
    ngx_llm_guard_main_conf_t    *main_conf;
    ngx_msec_t                    born;       /* this configuration was */
    u_char                        digest[32]; /* of all the above but born */
    ngx_llm_guard_keys_sh_t      *sh;

    /* of the worker */
    ngx_llm_guard_keys_sh_t       alone;      /* when the entry is not ours */
    llmg_jwk_set_t               *set;        /* NULL: none yet */
    ngx_uint_t                    number;     /* another set, another number */
    ngx_uint_t                    generation; /* of the shared text */
    ngx_msec_t                    fetched;    /* the set was asked for then */
    ngx_llm_guard_fetch_t        *fetch;      /* NULL: none runs */
    ngx_queue_t                   waiters;
    ngx_uint_t                    waiting;
    ngx_event_t                   event;      /* looks after the waiters */
    const char                   *error;      /* that was logged; or NULL */
    ngx_uint_t                    status;
};


/* A request that waits; cleared by its cleanup when it ends. */
struct ngx_llm_guard_waiter_s {
    ngx_queue_t                   queue;
    ngx_http_request_t           *request;
    ngx_llm_guard_source_t       *source;     /* waited for; NULL: none */
    ngx_msec_t                    since;
    ngx_msec_t                    patience;
    unsigned                      queued:1;
};


typedef struct {
    const llmg_jwk_set_t         *set;
    ngx_uint_t                    number;     /* 0: of files */
} ngx_llm_guard_keys_t;


/*
 * The keys to verify a token with, good until the caller returns to nginx.
 * With a set in "keys" that has no key for the token: another one.
 *
 * NGX_OK; NGX_AGAIN: the phase handler returns it, and is called again when
 * there is something new; NGX_DECLINED: there is no other set, and none can be
 * asked for now; NGX_ERROR: there are no keys at all.
 */
ngx_int_t ngx_llm_guard_keys_get(ngx_llm_guard_ctx_t *ctx,
    const ngx_llm_guard_jwt_conf_t *jcf, ngx_llm_guard_keys_t *keys);

/* After merging: the source of jcf->request, one for those that are alike. */
ngx_int_t ngx_llm_guard_keys_source(ngx_conf_t *cf,
    ngx_llm_guard_jwt_conf_t *jcf);

/* A worker begins; a configuration ends. */
void ngx_llm_guard_keys_start(ngx_llm_guard_main_conf_t *mcf,
    ngx_cycle_t *cycle);
void ngx_llm_guard_keys_free(ngx_llm_guard_main_conf_t *mcf);

/*
 * A fetch has ended: with the text of a set, or because of "error", a constant
 * phrase; neither: it was given up, and another may begin at once.
 */
void ngx_llm_guard_keys_done(ngx_llm_guard_source_t *source, ngx_str_t *text,
    const char *error, ngx_uint_t status);

/* $llm_guard_jwks_uri */
ngx_int_t ngx_llm_guard_fetch_variable(ngx_conf_t *cf);

/* Starts a fetch as a part of the request.  NGX_OK or NGX_ERROR. */
ngx_int_t ngx_llm_guard_fetch_start(ngx_http_request_t *r,
    ngx_llm_guard_source_t *source);

/* The request that a fetch runs for: it must not be given up lightly. */
ngx_uint_t ngx_llm_guard_fetch_of(ngx_llm_guard_source_t *source,
    ngx_http_request_t *r);


#endif /* _NGX_LLM_GUARD_KEYS_H_INCLUDED_ */
