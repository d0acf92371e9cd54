/*
 * A secret in a file: mounted by an orchestrator, and replaced by it.
 */

#ifndef _NGX_LLM_GUARD_SECRET_H_INCLUDED_
#define _NGX_LLM_GUARD_SECRET_H_INCLUDED_


#include <ngx_config.h>
#include <ngx_core.h>


/* More does not fit into what servers take for a header. */
#define NGX_LLM_GUARD_SECRET_MAX   16384


/* differs when the file is another one, or has other contents */
typedef struct {
    ngx_file_uniq_t   uniq;
    off_t             size;
    struct timespec   mtime;
    struct timespec   ctime;
} ngx_llm_guard_stamp_t;


/*
 * Reads the file into "buf" of NGX_LLM_GUARD_SECRET_MAX + 1 bytes; "text" is
 * what is there without blanks and line ends around it, and is safe in a
 * header.  NGX_OK; NGX_DECLINED: "reason" tells why it is none, and "err" what
 * the system said, or 0.
 */
ngx_int_t ngx_llm_guard_secret_read(const ngx_str_t *path, u_char *buf,
    ngx_str_t *text, ngx_llm_guard_stamp_t *stamp, const char **reason,
    ngx_err_t *err);

/* NGX_OK; NGX_DECLINED when it cannot be looked at */
ngx_int_t ngx_llm_guard_secret_stamp(const ngx_str_t *path,
    ngx_llm_guard_stamp_t *stamp);

ngx_uint_t ngx_llm_guard_secret_same(const ngx_llm_guard_stamp_t *a,
    const ngx_llm_guard_stamp_t *b);


#endif /* _NGX_LLM_GUARD_SECRET_H_INCLUDED_ */
