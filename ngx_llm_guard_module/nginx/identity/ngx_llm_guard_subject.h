/*
 * Whom a request is counted and recorded for: ngx_llm_guard_subject(), and the
 * claims that the accepted token makes.
 */

#ifndef _NGX_LLM_GUARD_SUBJECT_H_INCLUDED_
#define _NGX_LLM_GUARD_SUBJECT_H_INCLUDED_


#include "ngx_llm_guard.h"


/*
 * The text of a claim of the accepted token (there must be one), in the
 * request's arena.  NGX_OK; NGX_DECLINED when there is no such claim or its
 * text is not safe in a header and on a log line; NGX_ERROR.
 */
ngx_int_t ngx_llm_guard_subject_claim(ngx_llm_guard_ctx_t *ctx,
    llmg_str_t name, ngx_str_t *value);


#endif /* _NGX_LLM_GUARD_SUBJECT_H_INCLUDED_ */
