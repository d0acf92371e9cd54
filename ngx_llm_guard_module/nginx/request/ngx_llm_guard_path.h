/*
 * The path of a request, as the most generous of servers may read it.
 */

#ifndef _NGX_LLM_GUARD_PATH_H_INCLUDED_
#define _NGX_LLM_GUARD_PATH_H_INCLUDED_


#include "ngx_llm_guard.h"


/*
 * r->uri, which is decoded and without "." and "..", once more so: decoded as
 * often as it is encoded, up to a "?" or "#" in it, with "/" for each "\",
 * without dots and blanks where a segment ends.  For telling which API a path
 * leads to, and for nothing else.
 * NGX_OK; NGX_DECLINED when r->uri is that already; NGX_ERROR without memory.
 */
ngx_int_t ngx_llm_guard_path_plain(ngx_http_request_t *r, ngx_str_t *path);


#endif /* _NGX_LLM_GUARD_PATH_H_INCLUDED_ */
