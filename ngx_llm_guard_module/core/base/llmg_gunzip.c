#include "llmg_gunzip.h"

#include <limits.h>

#define ZLIB_CONST
#include <zlib.h>


/* a gzip header and no zlib header, with the largest window there is */
#define LLMG_GUNZIP_WINDOW   (15 + 16)

#define LLMG_GUNZIP_TRAILER  8


static llmg_status_t llmg_gunzip_run(z_stream *z, llmg_buf_t *out,
    size_t bound, const char **error);
static llmg_status_t llmg_gunzip_room(z_stream *z, llmg_buf_t *out,
    size_t bound);
static llmg_status_t llmg_gunzip_next(z_stream *z, const char **error);
static size_t llmg_gunzip_hint(llmg_str_t in, size_t bound);
static void *llmg_gunzip_alloc(void *data, unsigned n, unsigned size);
static void llmg_gunzip_free(void *data, void *p);


llmg_status_t
llmg_gunzip(llmg_buf_t *out, llmg_str_t in,
    const llmg_gunzip_limits_t *limits, const char **error)
{
    size_t         bound;
    z_stream       z;
    const char    *over;
    llmg_status_t  rc;

    *error = NULL;

    if (in.len > UINT_MAX) {
        *error = "more than gzip is read of";
        return LLMG_LIMIT;
    }

    bound = limits->max;
    over = "decoded, it is too long";

    if (in.len < bound / limits->ratio) {
        bound = in.len * limits->ratio;
        over = "decoded, it is too many times as long";
    }

    rc = llmg_buf_reserve(out, llmg_gunzip_hint(in, bound));
    if (rc != LLMG_OK) {
        return rc;
    }

    memset(&z, 0, sizeof(z_stream));

    z.zalloc = llmg_gunzip_alloc;
    z.zfree = llmg_gunzip_free;
    z.opaque = out->arena;
    z.next_in = in.data;
    z.avail_in = (unsigned) in.len;

    if (inflateInit2(&z, LLMG_GUNZIP_WINDOW) != Z_OK) {
        return llmg_arena_status(out->arena);
    }

    bound += out->len;

    rc = llmg_gunzip_run(&z, out, bound, error);

    (void) inflateEnd(&z);

    if (out->len > bound) {
        *error = over;
    }

    return rc;
}


static llmg_status_t
llmg_gunzip_run(z_stream *z, llmg_buf_t *out, size_t bound, const char **error)
{
    int            zrc;
    size_t         blocks, start, room;
    llmg_status_t  rc;

    blocks = 0;
    start = out->len;

    for ( ;; ) {
        rc = llmg_gunzip_room(z, out, bound);
        if (rc != LLMG_OK) {
            return rc;
        }

        room = z->avail_out;

        zrc = inflate(z, Z_BLOCK);

        out->len += room - z->avail_out;

        if (out->len > bound) {
            return LLMG_LIMIT;
        }

        switch (zrc) {

        case Z_OK:
        case Z_STREAM_END:

            /* the end of a block */

            if ((z->data_type & 128)
                && ++blocks > LLMG_GUNZIP_BLOCKS
                              + (out->len - start) / LLMG_GUNZIP_BLOCK_BYTES)
            {
                *error = "gzip in too many pieces";
                return LLMG_LIMIT;
            }

            if (zrc == Z_OK) {
                break;
            }

            if (z->avail_in == 0) {
                return LLMG_OK;
            }

            rc = llmg_gunzip_next(z, error);
            if (rc != LLMG_OK) {
                return rc;
            }

            break;

        case Z_BUF_ERROR:
            *error = "gzip that is cut";
            return LLMG_INVALID;

        case Z_MEM_ERROR:
            return llmg_arena_status(out->arena);

        default:
            *error = "no gzip, or damaged";
            return LLMG_INVALID;
        }
    }
}


/* one byte over the bound has room, too, so that reaching it is seen */

static llmg_status_t
llmg_gunzip_room(z_stream *z, llmg_buf_t *out, size_t bound)
{
    size_t         room;
    llmg_status_t  rc;

    if (out->len == out->cap) {
        rc = llmg_buf_reserve(out, 1);
        if (rc != LLMG_OK) {
            return rc;
        }
    }

    room = out->cap - out->len;

    if (room > bound + 1 - out->len) {
        room = bound + 1 - out->len;
    }

    if (room > UINT_MAX) {
        room = UINT_MAX;
    }

    z->next_out = out->data + out->len;
    z->avail_out = (unsigned) room;

    return LLMG_OK;
}


/* RFC 1952, 2.2: members follow one another, with nothing between them */

static llmg_status_t
llmg_gunzip_next(z_stream *z, const char **error)
{
    if (z->next_in[0] != 0x1f
        || (z->avail_in > 1 && z->next_in[1] != 0x8b))
    {
        *error = "something behind the end of gzip";
        return LLMG_INVALID;
    }

    return inflateReset(z) == Z_OK ? LLMG_OK : LLMG_ERROR;
}


/*
 * The length is told at the end (RFC 1952, ISIZE): who lies about it gets a
 * buffer that has to grow, or one that is not touched.
 */

static size_t
llmg_gunzip_hint(llmg_str_t in, size_t bound)
{
    size_t                hint;
    const unsigned char  *p;

    if (in.len < LLMG_GUNZIP_TRAILER) {
        return 1;
    }

    p = in.data + in.len - 4;

    hint = (size_t) p[0] | (size_t) p[1] << 8 | (size_t) p[2] << 16
           | (size_t) p[3] << 24;

    return (hint < bound ? hint : bound) + 1;
}


static void *
llmg_gunzip_alloc(void *data, unsigned n, unsigned size)
{
    return llmg_arena_alloc(data, (size_t) n * size);
}


static void
llmg_gunzip_free(void *data, void *p)
{
    /* with the arena */

    (void) data;
    (void) p;
}
