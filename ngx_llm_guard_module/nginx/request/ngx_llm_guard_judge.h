/*
 * The verdict on a request whose body has been read.
 */

#ifndef _NGX_LLM_GUARD_JUDGE_H_INCLUDED_
#define _NGX_LLM_GUARD_JUDGE_H_INCLUDED_


#include "ngx_llm_guard.h"


/*
 * Inspects the body and does what the policy says of it: NGX_OK and what to
 * send in its place in the result (ngx_llm_guard_asked) and in ctx->decoded; or
 * what ngx_llm_guard_refuse returns.  In shadow mode it is always NGX_OK, and
 * ctx->would is what would have been done.  A body that cannot be inspected
 * goes by llm_guard_fail_mode.
 */
ngx_int_t ngx_llm_guard_judge(ngx_llm_guard_ctx_t *ctx);


#endif /* _NGX_LLM_GUARD_JUDGE_H_INCLUDED_ */
