/*
 * What a refused client reads: error bodies and the last events of a stream,
 * in the shape of the API that the client speaks.
 */

#ifndef _LLMG_REFUSAL_H_INCLUDED_
#define _LLMG_REFUSAL_H_INCLUDED_


#include "llmg_bytes.h"
#include "llmg_format.h"
#include "llmg_framing.h"


/* Stable: the same in the error body, the variable, audit line and metric. */
typedef enum {
    LLMG_REASON_NONE = 0,
    LLMG_REASON_AUTH_MISSING,
    LLMG_REASON_AUTH_INVALID,
    LLMG_REASON_AUTH_FORBIDDEN,
    LLMG_REASON_LIMIT_REQUESTS,
    LLMG_REASON_BODY_INVALID,
    LLMG_REASON_BODY_TOO_LARGE,
    LLMG_REASON_BODY_ENCODED,
    LLMG_REASON_CONTENT_BLOCKED,
    LLMG_REASON_RESPONSE_BLOCKED,
    LLMG_REASON_RESPONSE_ENCODED,
    LLMG_REASON_GUARD_UNAVAILABLE,
    LLMG_REASON_UPSTREAM_CREDENTIAL,
    LLMG_REASON_MODEL_DENIED,
    LLMG_REASON_TOOL_DENIED,
    LLMG_REASON_PART_DENIED,
    LLMG_REASON_REQUEST_LIMIT,
    LLMG_REASON_PROMPT_LIMIT,
    LLMG_REASON_BODY_SIGNED,
    LLMG_REASON_LIMIT_TOKENS,
    LLMG_REASON_LIMIT_COST,
    LLMG_REASON_LIMIT_STREAMS,
    LLMG_REASON_CONVERSATION_RISK,
    LLMG_REASON_MAX
} llmg_reason_e;


/* what is called by its name in the message */
typedef enum {
    LLMG_CREDENTIAL_ANY = 0,
    LLMG_CREDENTIAL_TOKEN,
    LLMG_CREDENTIAL_KEY
} llmg_credential_e;


typedef struct {
    unsigned    format;         /* llmg_format_e */
    unsigned    reason;         /* llmg_reason_e */
    unsigned    status;         /* HTTP status that goes with it */
    unsigned    credential;     /* llmg_credential_e, when it is about one */
    llmg_str_t  detail;         /* "duplicate member", a rule name; or empty */
    llmg_str_t  request_id;
} llmg_refusal_t;


/* The stream that is to end; what is not known is empty. */
typedef struct {
    llmg_frames_t   *frames;
    llmg_str_t       id;
    llmg_str_t       model;
    const uint16_t  *choices;   /* the answers in it, by their numbers */
    size_t           nchoices;  /* 0: one, the first */
    unsigned         begun:1;   /* events have left */
    unsigned         over:1;    /* it ends as one that is too long does */
    unsigned         used:1;    /* so much was used: */
    uint64_t         prompt_tokens;
    uint64_t         completion_tokens;
} llmg_refusal_stream_t;


/* "auth_missing" ...; "" for LLMG_REASON_NONE */
const char *llmg_reason_name(unsigned reason);

/* the status that fits when nothing else is configured */
unsigned llmg_reason_status(unsigned reason);

/* "openai", as llm_guard_error_format takes; LLMG_FORMATS for no such name */
unsigned llmg_format_find(llmg_str_t name);

/*
 * Writes the names for people, as "one", "two" or "three", cut to the size.
 * Returns the length, without the zero behind it.
 */
size_t llmg_format_names(char *buf, size_t size);

/* "application/json" or "application/problem+json" */
const char *llmg_refusal_type(unsigned format);

/*
 * The name of the exception, where clients look for it in a header
 * (x-amzn-ErrorType of AWS); NULL where they do not.
 */
const char *llmg_refusal_exception(const llmg_refusal_t *r);

/*
 * Appends what ends a stream early so that clients understand: for OpenAI a
 * chunk with finish_reason "content_filter", or "length" when there is no more
 * to be had, and [DONE], in the stream's own framing.  LLMG_OK, LLMG_LIMIT,
 * LLMG_ERROR.
 */
llmg_status_t llmg_refusal_event(llmg_buf_t *out, const llmg_refusal_t *r,
    const llmg_refusal_stream_t *stream);

/* Appends the error body.  LLMG_OK, LLMG_LIMIT, LLMG_ERROR. */
llmg_status_t llmg_refusal_body(llmg_buf_t *out, const llmg_refusal_t *r);


#endif /* _LLMG_REFUSAL_H_INCLUDED_ */
