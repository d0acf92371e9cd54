#include "ngx_llm_guard_secret.h"


static ngx_int_t ngx_llm_guard_secret_text(u_char *buf, size_t len,
    ngx_str_t *text, const char **reason);
static void ngx_llm_guard_secret_take(ngx_llm_guard_stamp_t *stamp,
    const ngx_file_info_t *fi);


ngx_int_t
ngx_llm_guard_secret_read(const ngx_str_t *path, u_char *buf, ngx_str_t *text,
    ngx_llm_guard_stamp_t *stamp, const char **reason, ngx_err_t *err)
{
    size_t           size;
    ssize_t          n;
    ngx_fd_t         fd;
    ngx_file_info_t  fi;

    *err = 0;

    /* a pipe that nobody writes to must not stop a worker */

    fd = ngx_open_file(path->data, NGX_FILE_RDONLY|NGX_FILE_NONBLOCK,
                       NGX_FILE_OPEN, 0);

    if (fd == NGX_INVALID_FILE) {
        *err = ngx_errno;
        *reason = "cannot be opened";
        return NGX_DECLINED;
    }

    size = 0;

    if (ngx_fd_info(fd, &fi) == NGX_FILE_ERROR || !ngx_is_file(&fi)) {
        *reason = "is not a file";
        goto failed;
    }

    /* one byte more than there may be tells that there is more */

    for ( ;; ) {
        n = read(fd, buf + size, NGX_LLM_GUARD_SECRET_MAX + 1 - size);

        if (n == -1 && ngx_errno == NGX_EINTR) {
            continue;
        }

        if (n == -1) {
            *err = ngx_errno;
            *reason = "cannot be read";
            goto failed;
        }

        size += n;

        if (n == 0 || size > NGX_LLM_GUARD_SECRET_MAX) {
            break;
        }
    }

    if (size > NGX_LLM_GUARD_SECRET_MAX) {
        *reason = "is too long";
        goto failed;
    }

    (void) ngx_close_file(fd);

    ngx_llm_guard_secret_take(stamp, &fi);

    return ngx_llm_guard_secret_text(buf, size, text, reason);

failed:

    ngx_explicit_memzero(buf, size);
    (void) ngx_close_file(fd);

    return NGX_DECLINED;
}


static ngx_int_t
ngx_llm_guard_secret_text(u_char *buf, size_t len, ngx_str_t *text,
    const char **reason)
{
    u_char  *p, *last;

    p = buf;
    last = buf + len;

    while (p < last && (*p == ' ' || *p == '\t' || *p == CR || *p == LF)) {
        p++;
    }

    while (last > p && (last[-1] == ' ' || last[-1] == '\t' || last[-1] == CR
                        || last[-1] == LF))
    {
        last--;
    }

    text->data = p;
    text->len = last - p;

    if (text->len == 0) {
        *reason = "is empty";
        return NGX_DECLINED;
    }

    for ( /* void */ ; p < last; p++) {
        if (*p < 0x20 || *p > 0x7E) {
            ngx_explicit_memzero(buf, len);
            *reason = "has line ends, control or non-ASCII characters in it";
            return NGX_DECLINED;
        }
    }

    return NGX_OK;
}


ngx_int_t
ngx_llm_guard_secret_stamp(const ngx_str_t *path, ngx_llm_guard_stamp_t *stamp)
{
    ngx_file_info_t  fi;

    if (ngx_file_info(path->data, &fi) == NGX_FILE_ERROR) {
        return NGX_DECLINED;
    }

    ngx_llm_guard_secret_take(stamp, &fi);

    return NGX_OK;
}


static void
ngx_llm_guard_secret_take(ngx_llm_guard_stamp_t *stamp,
    const ngx_file_info_t *fi)
{
    stamp->uniq = ngx_file_uniq(fi);
    stamp->size = ngx_file_size(fi);
    stamp->mtime = fi->st_mtim;
    stamp->ctime = fi->st_ctim;
}


ngx_uint_t
ngx_llm_guard_secret_same(const ngx_llm_guard_stamp_t *a,
    const ngx_llm_guard_stamp_t *b)
{
    return a->uniq == b->uniq && a->size == b->size
           && a->mtime.tv_sec == b->mtime.tv_sec
           && a->mtime.tv_nsec == b->mtime.tv_nsec
           && a->ctime.tv_sec == b->ctime.tv_sec
           && a->ctime.tv_nsec == b->ctime.tv_nsec;
}
