/*
 * The doors of the core: bytes and a policy in, a decision and new bytes out.
 */

#ifndef _LLMG_INSPECT_H_INCLUDED_
#define _LLMG_INSPECT_H_INCLUDED_


#include "llmg_dialect.h"
#include "llmg_framing.h"
#include "llmg_memory.h"
#include "llmg_result.h"
#include "llmg_values.h"


typedef struct llmg_desk_s  llmg_desk_t;

/*
 * What an inspection needs; all of it outlives the inspection.  That of a
 * stream is at the same place in each call for it, and says the same; between
 * them it may say what another one needs.
 */
typedef struct {
    const llmg_policy_t       *policy;      /* compiled */
    const llmg_dialect_t      *dialect;
    const llmg_place_t        *place;       /* requests: what the path says;
                                               NULL: nothing */
    const llmg_framing_t      *framing;     /* streams; NULL: SSE */
    const llmg_json_limits_t  *limits;
    const llmg_chat_limits_t  *counts;      /* of requests; NULL: no bound */
    llmg_scratch_t            *scratch;     /* fits the policy's sets */
    llmg_arena_t              *arena;
    llmg_desk_t               *desk;        /* streams: NULL: one of its own */
    llmg_str_t                 canary;      /* value of the marker, see
                                               llmg_canary.h; empty: none */
    const llmg_memory_t       *memory;      /* requests: of clean texts; or
                                               NULL */
    const unsigned char       *risk_key;    /* requests: LLMG_SIPHASH_KEY bytes,
                                               of the sums of texts that add to
                                               a risk; NULL: none is kept */
    llmg_values_t             *values;      /* of the request and its answer;
                                               NULL: masks tell the type */
    unsigned                   shadow:1;    /* decide, but change nothing */
    unsigned                   open:1;      /* where a pattern gives up is told
                                               of and passes, at
                                               LLMG_FINDINGS_LIMITS places; or
                                               at none: LLMG_LIMIT, told of */
    unsigned                   fixed:1;     /* requests: the body is signed,
                                               what has to change is refused */
    unsigned                   hide:1;      /* streams: the event that has
                                               nothing but usage is dropped */
    unsigned                   count:1;     /* tokens are estimated */
} llmg_inspect_t;


/*
 * A whole request or response body.  LLMG_OK: result->decision.action tells
 * what to do, result->body is what to forward unless it is BLOCK (never set in
 * shadow).  LLMG_INVALID: the document breaks JSON.  LLMG_LIMIT: a bound.
 * LLMG_ERROR: memory, library.
 */
llmg_status_t llmg_inspect_request(const llmg_inspect_t *in, llmg_str_t body,
    llmg_result_t *result);
llmg_status_t llmg_inspect_response(const llmg_inspect_t *in, llmg_str_t body,
    llmg_result_t *result);

/*
 * A text that is not in a document, for the CLI: one string of the given role
 * and direction.  result->body is the masked text.
 */
llmg_status_t llmg_inspect_text(const llmg_inspect_t *in, unsigned direction,
    unsigned role, llmg_str_t text, llmg_result_t *result);

/*
 * An answer that is called neither JSON nor a stream: text, or one of them
 * called otherwise, which its clients read all the same; also in UTF-16 or
 * UTF-32.  As llmg_inspect_response(), in which LLMG_INVALID is of a stream.
 */
llmg_status_t llmg_inspect_any(const llmg_inspect_t *in, llmg_str_t body,
    llmg_result_t *result);


#endif /* _LLMG_INSPECT_H_INCLUDED_ */
