/*
 * Whatever is read as gzip is what zlib reads of it at one go; a cut of it is
 * not gzip; what was packed comes back.  No output goes over its bound.  The
 * first byte chooses the bounds.
 */

#include <stdlib.h>

#include <zlib.h>

#include "llmg_gunzip.h"


#define ROOM   (256 * 1024)
#define LIMIT  (4 * 1024 * 1024)


int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);


static llmg_status_t
unpack(const uint8_t *data, size_t size, size_t max, unsigned ratio,
    llmg_buf_t *out)
{
    size_t                bound;
    llmg_str_t            in;
    const char           *error;
    llmg_arena_t         *arena;
    llmg_status_t         rc;
    llmg_gunzip_limits_t  limits;

    static unsigned char  kept[ROOM + 1];

    arena = llmg_arena_create(LIMIT);
    if (arena == NULL) {
        abort();
    }

    limits.max = max;
    limits.ratio = ratio;

    llmg_str_set(&in, data, size);
    llmg_buf_init(out, arena);

    rc = llmg_gunzip(out, in, &limits, &error);

    bound = size * ratio < max ? size * ratio : max;

    if (out->len > bound + 1 || (rc == LLMG_OK && out->len > bound)) {
        abort();
    }

    if ((rc == LLMG_OK) != (error == NULL) || rc == LLMG_ERROR) {
        abort();
    }

    if (rc == LLMG_OK && out->len != 0) {
        memcpy(kept, out->data, out->len);
    }

    out->data = kept;
    llmg_arena_destroy(arena);

    return rc;
}


/* one member after another, each at one go */

static void
reads_the_same(const uint8_t *data, size_t size, const llmg_buf_t *out)
{
    int        rc;
    size_t     n;
    z_stream   z;

    static unsigned char  again[ROOM + 1];

    n = 0;

    do {
        memset(&z, 0, sizeof(z_stream));

        if (inflateInit2(&z, 31) != Z_OK) {
            abort();
        }

        z.next_in = (uint8_t *) (uintptr_t) data;
        z.avail_in = (unsigned) size;
        z.next_out = again + n;
        z.avail_out = (unsigned) (sizeof(again) - n);

        rc = inflate(&z, Z_FINISH);

        n += z.total_out;
        data = z.next_in;
        size = z.avail_in;

        inflateEnd(&z);

        if (rc != Z_STREAM_END) {
            abort();
        }

    } while (size != 0);

    if (n != out->len || (n != 0 && memcmp(again, out->data, n) != 0)) {
        abort();
    }
}


int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    size_t      max, n;
    unsigned    ratio;
    z_stream    z;
    llmg_buf_t  out;

    static unsigned char  packed[ROOM];

    if (size < 1 || size > ROOM / 4) {
        return 0;
    }

    max = (size_t) 1 << (data[0] & 15);
    ratio = (data[0] & 16) ? 1 + (data[0] >> 5) : LLMG_GUNZIP_RATIO_MAX;

    data++;
    size--;

    if (unpack(data, size, max, ratio, &out) == LLMG_OK) {
        reads_the_same(data, size, &out);

        if (unpack(data, size - 1, max, ratio, &out) == LLMG_OK) {
            abort();
        }
    }

    memset(&z, 0, sizeof(z_stream));

    if (deflateInit2(&z, (int) (size % 10), Z_DEFLATED, 31, 8,
                     Z_DEFAULT_STRATEGY)
        != Z_OK)
    {
        abort();
    }

    z.next_in = (uint8_t *) (uintptr_t) data;
    z.avail_in = (unsigned) size;
    z.next_out = packed;
    z.avail_out = sizeof(packed);

    if (deflate(&z, Z_FINISH) != Z_STREAM_END) {
        abort();
    }

    n = z.total_out;
    deflateEnd(&z);

    if (unpack(packed, n, ROOM, LLMG_GUNZIP_RATIO_MAX, &out) != LLMG_OK
        || out.len != size || (size && memcmp(out.data, data, size) != 0))
    {
        abort();
    }

    return 0;
}
