/*
 * What the rooms of the glue share: configuration and request context.
 *
 * The glue moves bytes and waits; it decides nothing about content.
 */

#ifndef _NGX_LLM_GUARD_H_INCLUDED_
#define _NGX_LLM_GUARD_H_INCLUDED_


#include <ngx_config.h>
#include <ngx_core.h>
#include <ngx_http.h>

#include "llmg_canary.h"
#include "llmg_inspect.h"
#include "llmg_inspect_stream.h"
#include "llmg_refusal.h"
#include "llmg_jwk.h"
#include "llmg_jws_verify.h"
#include "llmg_claims.h"
#include "llmg_require.h"
#include "llmg_entra.h"
#include "llmg_api_keys.h"
#include "llmg_jwt_parse.h"
#include "llmg_revoked.h"
#include "llmg_price.h"
#include "llmg_siphash.h"

#include "ngx_llm_guard_compat.h"
#include "ngx_llm_guard_list.h"


#define NGX_LLM_GUARD_ENFORCE      0
#define NGX_LLM_GUARD_SHADOW       1

#define NGX_LLM_GUARD_CLOSED       0
#define NGX_LLM_GUARD_OPEN         1

#define NGX_LLM_GUARD_BLOCK        0     /* llm_guard_unrecognized */
#define NGX_LLM_GUARD_SCAN         1
#define NGX_LLM_GUARD_PASS         2

#define NGX_LLM_GUARD_API_UNKNOWN  0     /* neither the path nor the location
                                            says what it is */
#define NGX_LLM_GUARD_API_KNOWN    1
#define NGX_LLM_GUARD_API_DISPUTED 2     /* nobody can tell what is asked for:
                                            ngx_llm_guard_path.h */

#define NGX_LLM_GUARD_EXP_REQUIRED  0
#define NGX_LLM_GUARD_EXP_OPTIONAL  1

#define NGX_LLM_GUARD_FORMAT_AUTO  255   /* else llmg_format_e */

/* nginx ends a request after ten internal redirects */
#define NGX_LLM_GUARD_TAKERS_MAX  16

#define NGX_LLM_GUARD_CLIENT_AUTO     0     /* llm_guard_client_credential */
#define NGX_LLM_GUARD_CLIENT_STRIP    1
#define NGX_LLM_GUARD_CLIENT_PASS     2

#define NGX_LLM_GUARD_HEADERS_OFF     2     /* llm_guard_limit_headers */
#define NGX_LLM_GUARD_HEADERS_IETF    4
#define NGX_LLM_GUARD_HEADERS_OPENAI  8

#define NGX_LLM_GUARD_LIMIT_LOCAL     0     /* llm_guard_limit_fail_mode */
#define NGX_LLM_GUARD_LIMIT_OPEN      1
#define NGX_LLM_GUARD_LIMIT_CLOSED    2

#define NGX_LLM_GUARD_AUDIT_OFF       0
#define NGX_LLM_GUARD_AUDIT_REFUSED   1
#define NGX_LLM_GUARD_AUDIT_FINDINGS  2
#define NGX_LLM_GUARD_AUDIT_ALL       3


/* where a directive stands, for what is found wrong after parsing */
typedef struct {
    ngx_str_t                       file;
    ngx_uint_t                      line;
} ngx_llm_guard_place_t;


typedef struct ngx_llm_guard_token_s   ngx_llm_guard_token_t;
typedef struct ngx_llm_guard_tokens_s  ngx_llm_guard_tokens_t;
typedef struct ngx_llm_guard_ids_s     ngx_llm_guard_ids_t;

typedef struct ngx_llm_guard_key_request_s  ngx_llm_guard_key_request_t;
typedef struct ngx_llm_guard_source_s       ngx_llm_guard_source_t;
typedef struct ngx_llm_guard_waiter_s       ngx_llm_guard_waiter_t;
typedef struct ngx_llm_guard_revoked_s      ngx_llm_guard_revoked_t;
typedef struct ngx_llm_guard_credential_s   ngx_llm_guard_credential_t;
typedef struct ngx_llm_guard_credential_source_s
                                            ngx_llm_guard_credential_source_t;
typedef struct ngx_llm_guard_credential_waiter_s
                                            ngx_llm_guard_credential_waiter_t;
typedef struct ngx_llm_guard_outbound_s     ngx_llm_guard_outbound_t;
typedef struct ngx_llm_guard_hold_s         ngx_llm_guard_hold_t;
typedef struct ngx_llm_guard_quota_s        ngx_llm_guard_quota_t;
typedef struct ngx_llm_guard_redis_s        ngx_llm_guard_redis_t;


/* a file of llm_guard_rules */
typedef struct {
    ngx_str_t                       file;
    ngx_llm_guard_place_t           place;
} ngx_llm_guard_rule_file_t;


/* http level, one per configuration */
/* paths that are longer are not remembered */
#define NGX_LLM_GUARD_LAST   128


/* the path of the last request for an API that is known, and which one it is */
typedef struct {
    size_t                          len;          /* 0: none */
    size_t                          model;        /* where it is in the path */
    size_t                          model_len;
    const llmg_dialect_t           *named;        /* by the location, or NULL */
    const llmg_dialect_t           *dialect;
    const llmg_route_t             *route;
    size_t                          sent_len;     /* 0: as the path */
    u_char                          path[NGX_LLM_GUARD_LAST];
    u_char                          sent[NGX_LLM_GUARD_LAST];
} ngx_llm_guard_last_t;


typedef struct {
    llmg_policies_t                *policies;
    ngx_array_t                     rule_files;   /* ngx_llm_guard_rule_file_t,
                                                     as policies has them */
    llmg_scratch_t                 *scratch;      /* one per worker */
    llmg_inspect_t                  inspect;      /* of the request that has
                                                     its turn, as what follows:
                                                     ngx_llm_guard_ctx.c */
    llmg_json_limits_t              limits;
    llmg_chat_limits_t              counts;
    const void                     *turn;         /* the stream that "inspect"
                                                     is of; NULL: of none */
    llmg_result_t                   asked;
    llmg_desk_t                    *desk;         /* one per worker */
    llmg_arena_cache_t              arenas;       /* per worker */
    llmg_arena_cache_t              asides;       /* likewise */
    void                           *contexts;     /* that nobody uses, likewise;
                                                     each begins with the next
                                                     one's place */
    ngx_uint_t                      ncontexts;
    ngx_chain_t                    *spare;        /* output buffers that nobody
                                                     uses, per worker */
    size_t                          spare_bytes;
    llmg_jws_t                     *jws;          /* one per worker */
    ngx_llm_guard_tokens_t         *tokens;       /* accepted ones, per worker;
                                                     NULL until the first */
    ngx_array_t                     jwts;         /* ngx_llm_guard_jwt_conf_t,
                                                     each settings once */
    ngx_array_t                     key_sources;  /* ngx_llm_guard_source_t * */
    ngx_shm_zone_t                 *key_zone;     /* when there are sources */
    ngx_shm_zone_t                 *verified;     /* when there are jwts */
    ngx_array_t                     revoked;      /* files, each once:
                                                     ngx_llm_guard_revoked_t* */
    ngx_shm_zone_t                 *live;         /* what is revoked while
                                                     nginx runs; NULL: nobody
                                                     is identified */
    llmg_revoked_t                 *live_revoked; /* of it, per worker: */
    ngx_uint_t                      live_changes; /* as of this change, */
    int64_t                         live_until;   /* until then */
    ngx_uint_t                      revoked_changes;  /* of any list: seen by
                                                         the worker */
    ngx_queue_t                     running;      /* answers, per worker */
    ngx_uint_t                      running_seen; /* revoked_changes when they
                                                     were asked about */
    ngx_event_t                     running_event;
    ngx_array_t                     providers;    /* ngx_llm_guard_jwt_conf_t *,
                                                     by name */
    uint64_t                        seed;         /* of name hashes */
    u_char                          sum_key[LLMG_SIPHASH_KEY];
                                                  /* of values: of the file, or
                                                     of this configuration */
    u_char                          canary_key[LLMG_CANARY_KEY];
                                                  /* of markers, likewise */
    ngx_uint_t                      match_limit;

    ngx_llm_guard_ids_t            *ids;          /* one per worker */
    ngx_int_t                       id_index;     /* of $request_id */

    ngx_array_t                     credential_sources;
                                           /* ngx_llm_guard_credential_source_t
                                              * */
    ngx_llm_guard_credential_t     *credentials;  /* of each source: what the
                                                     worker has from it */
    ngx_array_t                     names;        /* ngx_llm_guard_name_t * */
    ngx_array_t                     header_vars;  /* ngx_uint_t: indices of
                                                     variables that show the
                                                     client's headers */

    ngx_llm_guard_redis_t          *redis;        /* NULL: none */
    ngx_array_t                     limit_zones;  /* ngx_shm_zone_t * */
    ngx_array_t                     prices;       /* llmg_price_t */
    llmg_price_t                    dearest;      /* of each kind */
    ngx_queue_t                     leases;       /* requests that hold one,
                                                     per worker */
    ngx_event_t                     lease_event;
    ngx_shm_zone_t                 *zone;         /* counters */
    ngx_shm_zone_t                 *history;      /* clean texts; NULL: none */
    ngx_flag_t                      history_off;
    ngx_shm_zone_t                 *risk;         /* of subjects; NULL: none */
    llmg_memory_t                   memory;       /* of it, per worker; without
                                                     a tagger: none */
    ngx_uint_t                      acts;         /* what is set anywhere, as
                                                     ngx_llm_guard_idle.c has
                                                     it */
    ngx_flag_t                      used;         /* llm_guard is not off */
    ngx_flag_t                      identity;     /* llm_guard_jwt or api_keys
                                                     is not off */
    ngx_flag_t                      audit_key;    /* llm_guard_audit_key */
    ngx_flag_t                      too_long;     /* that a header was, was
                                                     logged by the worker */
    ngx_llm_guard_last_t            last;         /* per worker */
} ngx_llm_guard_main_conf_t;


/* llm_guard_jwt_require */
typedef struct {
    llmg_require_t                  rule;
    const char                     *detail;       /* for who does not meet it */
} ngx_llm_guard_require_t;


/*
 * llm_guard_jwt and its kin, inherited as nginx inherits them; also a provider
 * of its own, of which token and names are not used
 */
typedef struct {
    ngx_flag_t                      enable;
    ngx_llm_guard_place_t           place;
    ngx_str_t                       realm;
    ngx_http_complex_value_t       *token;        /* NULL: Authorization */
    ngx_array_t                    *names;        /* ngx_str_t, providers= */
    ngx_str_t                       name;         /* of a provider */
    ngx_array_t                    *key_files;    /* ngx_str_t */
    llmg_jwk_set_t                 *keys;         /* parsed at configuration */
    ngx_llm_guard_key_request_t    *request;      /* in the place of files */
    ngx_llm_guard_source_t         *source;       /* NULL: files */
    ngx_array_t                    *issuers;      /* llmg_str_t */
    ngx_array_t                    *audiences;    /* llmg_str_t */
    ngx_llm_guard_revoked_t        *revoked;      /* NULL: no file */
    llmg_entra_t                   *entra;        /* then neither of these */
    ngx_array_t                    *require;      /* ngx_llm_guard_require_t */
    ngx_uint_t                      exp;
    ngx_uint_t                      algorithms;   /* bits for llmg_jws_verify */
    time_t                          leeway;       /* seconds */
    ngx_uint_t                      settings;     /* the same number: the same
                                                     keys, algorithms, issuers
                                                     and audiences */
} ngx_llm_guard_jwt_conf_t;


/* llm_guard_client_credential: what of the client's stays here */
typedef struct {
    ngx_uint_t                      mode;
    ngx_array_t                    *headers;      /* ngx_str_t, or NULL */
    ngx_array_t                    *cookies;      /* ngx_str_t, or NULL */
} ngx_llm_guard_client_conf_t;


typedef struct {
    ngx_str_t                       name;         /* of the policy, or "off" */
    ngx_llm_guard_place_t           place;
    llmg_policy_t                  *policy;       /* NULL: off */
    ngx_http_complex_value_t       *policy_value; /* llm_guard $variable */

    ngx_uint_t                      mode;
    const llmg_dialect_t           *dialect;      /* NULL: auto */
    ngx_http_complex_value_t       *dialect_value;  /* $variable, or NULL */
    ngx_http_complex_value_t       *dialect_path;   /* path=, or NULL: that of
                                                       the request */
    ngx_uint_t                      unrecognized;
    ngx_uint_t                      fail_mode;
    ngx_uint_t                      error_format;
    ngx_uint_t                      block_status;

    size_t                          body_max;
    ngx_uint_t                      body_decode;  /* 0: off; else how many
                                                     bytes one of gzip may
                                                     make */
    ngx_uint_t                      depth_max;
    ngx_uint_t                      members_max;  /* these: 0 is no bound */
    size_t                          string_max;
    ngx_uint_t                      messages_max;
    ngx_uint_t                      parts_max;
    ngx_uint_t                      tools_max;
    ngx_uint_t                      images_max;
    size_t                          response_buffer;
    ngx_bufs_t                      stream_buffers;
    size_t                          stream_hold_max;

    ngx_llm_guard_jwt_conf_t        jwt;
    ngx_array_t                    *providers;    /* ngx_llm_guard_jwt_conf_t *,
                                                     who may sign here */
    llmg_api_keys_t                *api_keys;     /* NULL: off */
    ngx_str_t                       api_key_header;  /* in lower case; empty:
                                                     where clients put it */
    ngx_llm_guard_client_conf_t     client;
    ngx_llm_guard_credential_source_t  *credential;  /* of the upstream;
                                                        NULL: off */
    ngx_http_complex_value_t       *subject;      /* NULL: claim sub, else the
                                                     client address */

    ngx_array_t                    *limits;       /* ngx_llm_guard_limit_t */
    ngx_uint_t                      limit_status;
    ngx_flag_t                      limit_dry_run;
    ngx_uint_t                      limit_headers;  /* bits */
    ngx_uint_t                      limit_reserve;  /* tokens of an answer
                                                       that nothing bounds */
    ngx_uint_t                      limit_slice;  /* tokens, for a stream that
                                                     needs more */
    ngx_flag_t                      limit_clamp;
    ngx_uint_t                      limit_fail_mode;

    ngx_uint_t                      status_format;
    unsigned                        status:1;     /* not of those within */

    ngx_open_file_t                *audit;        /* NULL: off */
    ngx_uint_t                      audit_events;
} ngx_llm_guard_loc_conf_t;


/* The admission machine: each state is what is to be done next. */
typedef enum {
    NGX_LLM_GUARD_ASK = 0,
    NGX_LLM_GUARD_READ,
    NGX_LLM_GUARD_READING,
    NGX_LLM_GUARD_INSPECT,
    NGX_LLM_GUARD_RESERVE,
    NGX_LLM_GUARD_PASSED,
    NGX_LLM_GUARD_REFUSED
} ngx_llm_guard_state_e;


/* a step of the limits, while some of them count in Redis */
typedef enum {
    NGX_LLM_GUARD_LIMIT_IDLE = 0,
    NGX_LLM_GUARD_LIMIT_WAITS,
    NGX_LLM_GUARD_LIMIT_ANSWERED
} ngx_llm_guard_limit_state_e;


typedef struct ngx_llm_guard_ctx_s  ngx_llm_guard_ctx_t;

/*
 * One per main request, of the worker's, kept across internal redirects by the
 * pool cleanup that frees it and the arena (ngx_llm_guard_ctx.c).
 *
 * set by ngx_pcalloc():
 *
 *     state = NGX_LLM_GUARD_ASK
 *     reason = LLMG_REASON_NONE
 */
struct ngx_llm_guard_ctx_s {
    ngx_http_request_t             *request;
    ngx_llm_guard_loc_conf_t       *conf;         /* of the last location
                                                     where it is on */
    ngx_llm_guard_main_conf_t      *main_conf;
    llmg_arena_t                   *arena;        /* made when first needed */
    llmg_arena_t                   *aside;        /* of who asks, likewise */
    const u_char                   *arena_last;   /* where it was behind the */
    size_t                          arena_used;   /* request's inspection */

    unsigned                        state;        /* ngx_llm_guard_state_e */
    unsigned                        reason;       /* llmg_reason_e */
    unsigned                        status;       /* of the refusal */
    unsigned                        credential;   /* llmg_credential_e: what
                                                     identity is asked by */
    llmg_str_t                      detail;       /* for the error body; may be
                                                     seen by the client */
    ngx_str_t                       refusal;      /* our error body */

    /* identity: set in the access phase when a token was accepted */
    ngx_llm_guard_waiter_t         *waiter;       /* for keys; or NULL */
    ngx_llm_guard_token_t          *token;
    llmg_claims_t                  *claims;
    ngx_llm_guard_revoked_t        *revoked;      /* where it was accepted */
    llmg_str_t                      sid;          /* of the claims */
    ngx_uint_t                      revoked_seen; /* revoked_changes then */
    ngx_queue_t                     running;      /* while the answer runs */
    ngx_str_t                       subject;      /* after the first use */

    /* credentials: NULL until needed */
    ngx_llm_guard_outbound_t       *outbound;     /* headers that go on */
    const ngx_llm_guard_loc_conf_t **takers;      /* locations that asked for
                                                     a credential, or strip
                                                     one */
    const ngx_llm_guard_loc_conf_t *taker;        /* nearly always all */
    unsigned                        ntakers;
    ngx_llm_guard_credential_waiter_t  *credential_waiter;

    /* request */
    const llmg_policy_t            *policy;       /* NULL: off */
    const llmg_dialect_t           *dialect;
    llmg_place_t                    place;        /* what the path says */
    const llmg_framing_t           *framing;      /* of a stream */
    char                            canary[LLMG_CANARY_VALUE];
    llmg_values_t                  *values;       /* that were masked, once a
                                                     policy knows them again;
                                                     in the arena */
    llmg_result_t                  *asked;        /* what the request held;
                                                     NULL: see "brief" */
    u_char                         *brief;        /* the same while a stream
                                                     runs, by llmg_sparse.h;
                                                     NULL: nothing yet */
    size_t                          body_len;     /* as inspected */
    unsigned                        risk;         /* points of the subject, with
                                                     what the request added */
    unsigned                        risk_action;  /* by the policy: what
                                                     follows of it */
    const char                     *would;        /* shadow: what it would
                                                     be refused for, of its
                                                     form; or NULL */

    /* response */
    const llmg_result_t            *answered;     /* what the response held */
    void                           *response;     /* of the filter in charge */
    size_t                          response_len;

    /* limits */
    ngx_llm_guard_quota_t          *quota;        /* NULL: none was asked */

    uint64_t                        inspect_ns;   /* CPU-side inspection time */
    ngx_msec_t                      first_token;  /* ms after the start; 0 */
    const char                     *aborted;      /* who left the stream before
                                                     its end; NULL: nobody */

    unsigned                        has_canary:1; /* canary is valid */
    unsigned                        has_sid:1;    /* sid is valid */
    unsigned                        runs:1;       /* running is valid */
    unsigned                        cut:1;        /* nothing may follow */
    unsigned                        shadow:1;
    unsigned                        fixed:1;      /* the body is signed */
    unsigned                        hide:1;       /* usage was asked for by
                                                     us */
    unsigned                        admitted:1;   /* the guard ran */
    unsigned                        inspected:1;  /* asked is valid */
    unsigned                        has_risk:1;   /* risk is valid */
    unsigned                        decoded:1;    /* of the body */
    unsigned                        rewritten:1;  /* the body is in the arena */
    unsigned                        arena_fresh:1;  /* arena_* are valid: it
                                                     was made for that */
    unsigned                        rerouted:1;   /* has headers that name
                                                     another path or method */
    unsigned                        responded:1;  /* answered is valid */
    unsigned                        has_limit:1;  /* zone ... of the quota
                                                     are valid */
    unsigned                        limit_dry:1;  /* would have been refused */
    unsigned                        counted:1;    /* tokens are, for limits */
    unsigned                        reserved:1;   /* for the body */
    unsigned                        leased:1;     /* lease of the quota
                                                     is valid */
    unsigned                        settled:1;
    unsigned                        limit_lost:1; /* Redis did not answer */
    unsigned                        limit_ended:1;    /* for the stream */
    unsigned                        flows:1;      /* it has asked for more */
    unsigned                        clamped:1;    /* to what was left */
    unsigned                        limit_told:1; /* in headers */
    unsigned                        model_early:1; /* $llm_guard_model before
                                                     it was known */
    unsigned                        unseen_request:1;   /* it could not be */
    unsigned                        unseen_response:1;  /* inspected, and has
                                                     passed */
    unsigned                        streaming:1;  /* the response is a stream */
    unsigned                        filtered:1;   /* the header went by */
    unsigned                        refusing:1;   /* our error body goes out */
    unsigned                        refused:1;    /* and has gone out */
    unsigned                        keepalive:1;  /* before it was refused */
    unsigned                        replaced:1;   /* refused, and a location
                                                     with a policy answers */
    unsigned                        uri_changes:4;  /* when the body was asked
                                                     for, or was refused */
};


extern ngx_module_t  ngx_llm_guard_module;


/* ctx/: those that nobody uses, of a worker that goes */
void ngx_llm_guard_ctx_free(ngx_llm_guard_main_conf_t *mcf);

/* ctx/: NULL without memory; creates it on first use; main requests only. */
ngx_llm_guard_ctx_t *ngx_llm_guard_ctx_get(ngx_http_request_t *r);
/* the same without creating: NULL when the guard has not run */
ngx_llm_guard_ctx_t *ngx_llm_guard_ctx_find(ngx_http_request_t *r);
/*
 * 500, of a request that nobody has judged: an error_page, which may lead to
 * another upstream, does not take its body along.  NGX_ERROR: no memory either.
 */
ngx_int_t ngx_llm_guard_ctx_failed(ngx_http_request_t *r);
/* the arena, created with its limit on first use; NULL without memory */
llmg_arena_t *ngx_llm_guard_ctx_arena(ngx_llm_guard_ctx_t *ctx);
/* a small one for what is needed to the end, when the other is given back */
llmg_arena_t *ngx_llm_guard_ctx_aside(ngx_llm_guard_ctx_t *ctx);

/* another location has taken over, which has its own share of memory */
void ngx_llm_guard_ctx_move(ngx_llm_guard_ctx_t *ctx,
    ngx_llm_guard_loc_conf_t *conf, const llmg_policy_t *policy);

/*
 * What the request held, as far as is known: all zero before.  Good until it is
 * asked of another one.
 */
const llmg_result_t *ngx_llm_guard_asked_again(ngx_llm_guard_ctx_t *ctx);

static ngx_inline const llmg_result_t *
ngx_llm_guard_asked(ngx_llm_guard_ctx_t *ctx)
{
    return (ctx->asked != NULL) ? ctx->asked : ngx_llm_guard_asked_again(ctx);
}

/* the same to write to: ctx->asked; NULL without memory */
llmg_result_t *ngx_llm_guard_asked_make(ngx_llm_guard_ctx_t *ctx);

/*
 * What an inspection needs, as things stand; NULL without memory.  Good until
 * it is asked of another one.
 */
const llmg_inspect_t *ngx_llm_guard_ctx_inspect(ngx_llm_guard_ctx_t *ctx,
    unsigned direction);

/* Where a pattern gave up, what was inspected passes in spite of it. */
void ngx_llm_guard_ctx_limited(ngx_llm_guard_ctx_t *ctx, unsigned direction);

/*
 * Notes why the request is refused and returns the status for the phase
 * handler to return; the header filter then puts our error body in the place
 * of nginx's page.  "status" 0: the one that fits the reason.
 */
ngx_int_t ngx_llm_guard_refuse(ngx_llm_guard_ctx_t *ctx, ngx_uint_t reason,
    ngx_uint_t status, const char *detail);


/* request/: 1 when the client has signed the body and its signature goes on */
ngx_uint_t ngx_llm_guard_signed(ngx_llm_guard_ctx_t *ctx);

/* request/: what the location says of this request; policy NULL: off */
ngx_int_t ngx_llm_guard_policy(ngx_http_request_t *r,
    ngx_llm_guard_loc_conf_t *conf, const llmg_policy_t **policy);

/*
 * request/: which API a request is for, and what its path says besides.
 * NGX_LLM_GUARD_API_*, or NGX_ERROR without memory.
 */
ngx_int_t ngx_llm_guard_dialect_of(ngx_http_request_t *r,
    const ngx_llm_guard_loc_conf_t *conf, const llmg_dialect_t **dialect,
    llmg_place_t *place);


/* monotonic nanoseconds, to tell how long an inspection took */
static ngx_inline uint64_t
ngx_llm_guard_clock(void)
{
    struct timespec  ts;

    (void) clock_gettime(CLOCK_MONOTONIC, &ts);

    return (uint64_t) ts.tv_sec * 1000000000 + (uint64_t) ts.tv_nsec;
}


/* milliseconds since the request began */
static ngx_inline ngx_msec_t
ngx_llm_guard_elapsed(ngx_http_request_t *r)
{
    ngx_time_t      *tp;
    ngx_msec_int_t   ms;

    tp = ngx_timeofday();

    ms = (ngx_msec_int_t) ((tp->sec - r->start_sec) * 1000
                           + (tp->msec - r->start_msec));

    return (ngx_msec_t) ngx_max(ms, 0);
}


/*
 * identity/: what this location takes for a credential does not go on from
 * here, nor from where the request is redirected to.
 */
static ngx_inline ngx_int_t
ngx_llm_guard_taker_add(ngx_llm_guard_ctx_t *ctx,
    const ngx_llm_guard_loc_conf_t *conf)
{
    ngx_uint_t  i;

    for (i = 0; i < ctx->ntakers; i++) {
        if (ctx->takers[i] == conf) {
            return NGX_OK;
        }
    }

    if (ctx->ntakers == 0) {
        ctx->takers = &ctx->taker;

    } else if (ctx->ntakers == 1) {
        ctx->takers = ngx_palloc(ctx->request->pool,
                                 NGX_LLM_GUARD_TAKERS_MAX * sizeof(void *));
        if (ctx->takers == NULL) {
            ctx->takers = &ctx->taker;
            return NGX_ERROR;
        }

        ctx->takers[0] = ctx->taker;
    }

    if (ctx->ntakers < NGX_LLM_GUARD_TAKERS_MAX) {
        ctx->takers[ctx->ntakers++] = conf;
    }

    return NGX_OK;
}


/* response/: what a stream came to so far is what ctx->answered tells */
void ngx_llm_guard_stream_collect(ngx_llm_guard_ctx_t *ctx);

/* response/: the request ends, and what it has borrowed goes back */
void ngx_llm_guard_stream_free(ngx_llm_guard_ctx_t *ctx);

/* response/: buffers of a worker that goes */
void ngx_llm_guard_spare_free(ngx_llm_guard_main_conf_t *mcf);


/* phases */
ngx_int_t ngx_llm_guard_identity_handler(ngx_http_request_t *r);
ngx_int_t ngx_llm_guard_admit_handler(ngx_http_request_t *r);
ngx_int_t ngx_llm_guard_log_handler(ngx_http_request_t *r);
ngx_int_t ngx_llm_guard_outbound_handler(ngx_http_request_t *r);
ngx_int_t ngx_llm_guard_credential_handler(ngx_http_request_t *r);

/* filters: installed from postconfiguration */
ngx_int_t ngx_llm_guard_filter_init(ngx_conf_t *cf);

/*
 * limit/: before the body is read, and when it is known.  NGX_OK, or a status
 * after ngx_llm_guard_refuse().
 */
ngx_int_t ngx_llm_guard_limit_ask(ngx_llm_guard_ctx_t *ctx);
ngx_int_t ngx_llm_guard_limit_reserve(ngx_llm_guard_ctx_t *ctx);

/*
 * limit/: a stream has come to result->tokens.  NGX_OK, or NGX_DECLINED: it
 * ends here, for the reason that was set.
 */
ngx_int_t ngx_llm_guard_limit_flow(ngx_llm_guard_ctx_t *ctx,
    const llmg_result_t *result, ngx_uint_t *reason);

/* limit/: what Redis says to a stream that has asked for more */
void ngx_llm_guard_limit_flowed(ngx_llm_guard_ctx_t *ctx);

/* limit/: what was used is known, and what was held is given back; once */
void ngx_llm_guard_limit_settle(ngx_llm_guard_ctx_t *ctx);

/* limit/: what the client is told */
ngx_int_t ngx_llm_guard_limit_header(ngx_llm_guard_ctx_t *ctx);

/* limit/: what is done in Redis while nobody asks */
void ngx_llm_guard_tend_start(ngx_llm_guard_main_conf_t *mcf,
    ngx_cycle_t *cycle);

void ngx_llm_guard_lease_init(ngx_llm_guard_main_conf_t *mcf,
    ngx_cycle_t *cycle);
void ngx_llm_guard_lease_add(ngx_llm_guard_ctx_t *ctx);
void ngx_llm_guard_lease_remove(ngx_llm_guard_ctx_t *ctx);

/* limit/: NGX_CONF_OK when each of them has its zone, and can count */
char *ngx_llm_guard_limit_check(ngx_conf_t *cf, ngx_array_t *limits,
    ngx_uint_t off);

/* response/: whether a header of this name tells a sum of the body's bytes */
ngx_uint_t ngx_llm_guard_header_digest(const ngx_str_t *key);

/* limit/: the counters, a zone of their own unless one is configured */
ngx_int_t ngx_llm_guard_zone_init(ngx_conf_t *cf);

/*
 * When all are there: the memory of each is known by what keeps it.  A reload
 * that gives the name of one to one of another kind makes a new one.
 */
void ngx_llm_guard_zone_kinds(ngx_conf_t *cf);

/* record/ */
ngx_int_t ngx_llm_guard_variable_add(ngx_conf_t *cf);
/* $llm_guard_subject: claim, else address, or llm_guard_subject; cached */
ngx_int_t ngx_llm_guard_subject(ngx_llm_guard_ctx_t *ctx, ngx_str_t *s);

/* setters of directives that are more than a slot */
char *ngx_llm_guard_set(ngx_conf_t *cf, ngx_command_t *cmd, void *conf);
char *ngx_llm_guard_policy_block(ngx_conf_t *cf, ngx_command_t *cmd,
    void *conf);
char *ngx_llm_guard_rules(ngx_conf_t *cf, ngx_command_t *cmd, void *conf);
char *ngx_llm_guard_dialect(ngx_conf_t *cf, ngx_command_t *cmd, void *conf);
char *ngx_llm_guard_error_format(ngx_conf_t *cf, ngx_command_t *cmd,
    void *conf);
char *ngx_llm_guard_body_decode(ngx_conf_t *cf, ngx_command_t *cmd,
    void *conf);
char *ngx_llm_guard_jwt(ngx_conf_t *cf, ngx_command_t *cmd, void *conf);
char *ngx_llm_guard_jwt_key_file(ngx_conf_t *cf, ngx_command_t *cmd,
    void *conf);
char *ngx_llm_guard_jwt_key_request(ngx_conf_t *cf, ngx_command_t *cmd,
    void *conf);
char *ngx_llm_guard_jwt_key_zone(ngx_conf_t *cf, ngx_command_t *cmd,
    void *conf);
char *ngx_llm_guard_jwt_revoked(ngx_conf_t *cf, ngx_command_t *cmd,
    void *conf);
char *ngx_llm_guard_jwt_strings(ngx_conf_t *cf, ngx_command_t *cmd,
    void *conf);
char *ngx_llm_guard_jwt_algorithms(ngx_conf_t *cf, ngx_command_t *cmd,
    void *conf);
char *ngx_llm_guard_client_credential(ngx_conf_t *cf, ngx_command_t *cmd,
    void *conf);
char *ngx_llm_guard_upstream_credential(ngx_conf_t *cf, ngx_command_t *cmd,
    void *conf);
char *ngx_llm_guard_jwt_entra(ngx_conf_t *cf, ngx_command_t *cmd,
    void *conf);
char *ngx_llm_guard_jwt_require(ngx_conf_t *cf, ngx_command_t *cmd,
    void *conf);
char *ngx_llm_guard_jwt_provider(ngx_conf_t *cf, ngx_command_t *cmd,
    void *conf);
char *ngx_llm_guard_claim_set(ngx_conf_t *cf, ngx_command_t *cmd,
    void *conf);
char *ngx_llm_guard_api_keys(ngx_conf_t *cf, ngx_command_t *cmd,
    void *conf);
char *ngx_llm_guard_limit_zone(ngx_conf_t *cf, ngx_command_t *cmd,
    void *conf);
char *ngx_llm_guard_limit(ngx_conf_t *cf, ngx_command_t *cmd, void *conf);
char *ngx_llm_guard_price(ngx_conf_t *cf, ngx_command_t *cmd, void *conf);
char *ngx_llm_guard_redis_block(ngx_conf_t *cf, ngx_command_t *cmd,
    void *conf);
char *ngx_llm_guard_zone(ngx_conf_t *cf, ngx_command_t *cmd, void *conf);
char *ngx_llm_guard_history_zone(ngx_conf_t *cf, ngx_command_t *cmd,
    void *conf);
char *ngx_llm_guard_risk_zone(ngx_conf_t *cf, ngx_command_t *cmd,
    void *conf);
char *ngx_llm_guard_audit_log(ngx_conf_t *cf, ngx_command_t *cmd,
    void *conf);
char *ngx_llm_guard_audit_key(ngx_conf_t *cf, ngx_command_t *cmd,
    void *conf);
char *ngx_llm_guard_status(ngx_conf_t *cf, ngx_command_t *cmd, void *conf);
/* before it inherits: NGX_ERROR, logged, where it says what cannot be done */
ngx_int_t ngx_llm_guard_status_check(ngx_conf_t *cf,
    const ngx_llm_guard_loc_conf_t *conf);


#endif /* _NGX_LLM_GUARD_H_INCLUDED_ */
