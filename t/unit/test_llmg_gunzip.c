/*
 * gzip to bytes: what was packed comes back, what is not gzip from its first
 * byte to its last is refused, and no input costs more than its bounds.
 */

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>
#include <zlib.h>

#include "llmg_gunzip.h"
#include "rnd.h"


#define LIMIT    (64UL * 1024 * 1024)
#define ROOM     (4UL * 1024 * 1024)
#define CHAT     "{\"model\":\"m\",\"messages\":[{\"role\":\"user\"," \
                 "\"content\":\"hello\"}]}"


static unsigned char   packed[ROOM];
static unsigned char   plain[ROOM];
static llmg_buf_t      out;
static const char     *error;


/* behind "at" bytes of "packed"; returns the new length */

static size_t
pack(size_t at, const void *data, size_t len, int level, int flush)
{
    size_t    step;
    z_stream  z;

    memset(&z, 0, sizeof(z_stream));

    assert_int_equal(deflateInit2(&z, level, Z_DEFLATED, 15 + 16, 8,
                                  Z_DEFAULT_STRATEGY),
                     Z_OK);

    z.next_in = (unsigned char *) (uintptr_t) data;
    z.next_out = packed + at;
    z.avail_out = (unsigned) (ROOM - at);

    while (flush != 0 && len != 0) {
        step = len < (size_t) flush ? len : (size_t) flush;
        len -= step;

        z.avail_in = (unsigned) step;
        assert_int_equal(deflate(&z, Z_FULL_FLUSH), Z_OK);
    }

    z.avail_in = (unsigned) len;

    assert_int_equal(deflate(&z, Z_FINISH), Z_STREAM_END);

    at += z.total_out;

    deflateEnd(&z);

    return at;
}


/* an input that ends where its memory ends */

static llmg_status_t
unpack_in(llmg_arena_t *arena, const void *data, size_t len, size_t max,
    unsigned ratio)
{
    llmg_str_t            in;
    llmg_status_t         rc;
    unsigned char        *copy;
    llmg_gunzip_limits_t  limits;

    copy = malloc(len ? len : 1);
    assert_non_null(copy);
    memcpy(copy, data, len);

    llmg_str_set(&in, copy, len);

    limits.max = max;
    limits.ratio = ratio;

    llmg_buf_init(&out, arena);

    rc = llmg_gunzip(&out, in, &limits, &error);

    free(copy);

    return rc;
}


static llmg_status_t
unpack(const void *data, size_t len, size_t max, unsigned ratio)
{
    size_t          used;
    llmg_arena_t   *arena;
    llmg_status_t   rc;

    arena = llmg_arena_create(LIMIT);
    assert_non_null(arena);

    rc = unpack_in(arena, data, len, max, ratio);

    /* the output twice, and what zlib wants */

    used = 3 * (out.len < max ? out.len : max) + 128 * 1024
           + ((rc == LLMG_OK) ? 0 : max);

    if (arena->used > used) {
        fail_msg("%zu bytes for an output of %zu", arena->used, out.len);
    }

    if (rc == LLMG_OK) {
        memcpy(plain, out.data, out.len);
    }

    llmg_arena_destroy(arena);

    return rc;
}


static void
gives_back(const void *data, size_t len, size_t n)
{
    llmg_status_t  rc;

    rc = unpack(packed, n, ROOM, LLMG_GUNZIP_RATIO_MAX);

    if (rc != LLMG_OK) {
        fail_msg("status %d: %s", rc, error != NULL ? error : "");
    }

    assert_null(error);
    assert_int_equal(out.len, len);
    assert_memory_equal(plain, data, len);
}


static void
refuses(const char *title, const void *data, size_t n, llmg_status_t wanted,
    const char *words)
{
    llmg_status_t  rc;

    rc = unpack(data, n, ROOM, LLMG_GUNZIP_RATIO_MAX);

    if (rc != wanted || error == NULL || strstr(error, words) == NULL) {
        fail_msg("%s: status %d: %s", title, rc, error ? error : "");
    }
}


static void
what_was_packed_comes_back(void **state)
{
    int             level;
    size_t          i, len, n;
    unsigned char  *data;

    (void) state;

    n = pack(0, CHAT, sizeof(CHAT) - 1, 6, 0);
    gives_back(CHAT, sizeof(CHAT) - 1, n);

    n = pack(0, "", 0, 6, 0);
    gives_back("", 0, n);

    data = malloc(200000);
    assert_non_null(data);

    for (i = 0; i < 300; i++) {
        len = rnd(i < 250 ? 3000 : 200000);
        level = (int) rnd(10);

        for (n = 0; n < len; n++) {
            data[n] = (unsigned char) rnd(i % 3 == 0 ? 256 : 7);
        }

        n = pack(0, data, len, level, i % 5 == 0 ? 100 + (int) rnd(9000)
                                                 : 0);
        gives_back(data, len, n);
    }

    free(data);
}


/* a name, a comment, an extra field, a checksum of the header */

static void
headers_of_every_kind_are_read(void **state)
{
    size_t     n;
    z_stream   z;
    gz_header  head;

    (void) state;

    memset(&z, 0, sizeof(z_stream));
    memset(&head, 0, sizeof(gz_header));

    head.name = (unsigned char *) (uintptr_t) "body.json";
    head.comment = (unsigned char *) (uintptr_t) "a comment";
    head.extra = (unsigned char *) (uintptr_t) "ab\3\0xyz";
    head.extra_len = 7;
    head.hcrc = 1;

    deflateInit2(&z, 9, Z_DEFLATED, 31, 8, Z_DEFAULT_STRATEGY);
    deflateSetHeader(&z, &head);

    z.next_in = (unsigned char *) (uintptr_t) CHAT;
    z.avail_in = sizeof(CHAT) - 1;
    z.next_out = packed;
    z.avail_out = ROOM;

    assert_int_equal(deflate(&z, Z_FINISH), Z_STREAM_END);
    n = z.total_out;
    deflateEnd(&z);

    gives_back(CHAT, sizeof(CHAT) - 1, n);

    packed[20] ^= 1;
    refuses("a header that its checksum does not fit", packed, n,
            LLMG_INVALID, "damaged");
}


static void
several_members_are_one_text(void **state)
{
    size_t  n, i;

    (void) state;

    n = pack(0, CHAT, 10, 6, 0);
    n = pack(n, "", 0, 6, 0);
    n = pack(n, CHAT + 10, sizeof(CHAT) - 1 - 10, 0, 0);

    gives_back(CHAT, sizeof(CHAT) - 1, n);

    /* more of them than there is a reason for */

    n = 0;

    for (i = 0; i <= LLMG_GUNZIP_BLOCKS; i++) {
        n = pack(n, "", 0, 6, 0);
    }

    refuses("members without end", packed, n, LLMG_LIMIT, "pieces");
}


static void
every_cut_is_refused(void **state)
{
    size_t  n, i, second;

    (void) state;

    second = pack(0, CHAT, 20, 6, 0);
    n = pack(second, CHAT + 20, sizeof(CHAT) - 1 - 20, 6, 0);

    for (i = 0; i < n; i++) {

        if (i == second) {
            continue;
        }

        refuses("a cut", packed, i, LLMG_INVALID, "cut");
    }
}


static void
every_change_is_refused(void **state)
{
    size_t         n, i;
    unsigned       bit;
    llmg_status_t  rc;

    (void) state;

    n = pack(0, CHAT, sizeof(CHAT) - 1, 6, 0);

    for (i = 0; i < n; i++) {

        /* time, hints and the system are no part of what is packed */

        if (i >= 4 && i < 10) {
            continue;
        }

        for (bit = 0; bit < 8; bit++) {
            packed[i] ^= (unsigned char) (1 << bit);

            rc = unpack(packed, n, ROOM, LLMG_GUNZIP_RATIO_MAX);

            if (rc == LLMG_OK
                && (out.len != sizeof(CHAT) - 1
                    || memcmp(plain, CHAT, out.len) != 0))
            {
                fail_msg("byte %zu, bit %u", i, bit);
            }

            /* FTEXT says nothing either; padding bits are nobody's */

            if (rc == LLMG_OK && i < 3) {
                fail_msg("byte %zu, bit %u", i, bit);
            }

            packed[i] ^= (unsigned char) (1 << bit);
        }
    }
}


static void
what_is_no_gzip_is_refused(void **state)
{
    size_t    n;
    z_stream  z;

    static const unsigned char  brotli[] = { 0x0b, 0x02, 0x80, 'h', 'e', 'l',
                                             'l', 'o', 0x03 };
    static const unsigned char  zstd[] = { 0x28, 0xb5, 0x2f, 0xfd, 0x04, 0x00,
                                           0x29, 0x00, 0x00, 'h', 'e', 'l' };

    (void) state;

    refuses("nothing", "", 0, LLMG_INVALID, "cut");
    refuses("the plain text", CHAT, sizeof(CHAT) - 1, LLMG_INVALID, "no gzip");
    refuses("brotli", brotli, sizeof(brotli), LLMG_INVALID, "no gzip");
    refuses("zstd", zstd, sizeof(zstd), LLMG_INVALID, "no gzip");

    /* zlib's own wrapping (RFC 1950), and none (RFC 1951) */

    for (n = 0; n < 2; n++) {
        memset(&z, 0, sizeof(z_stream));
        deflateInit2(&z, 6, Z_DEFLATED, n ? 15 : -15, 8, Z_DEFAULT_STRATEGY);

        z.next_in = (unsigned char *) (uintptr_t) CHAT;
        z.avail_in = sizeof(CHAT) - 1;
        z.next_out = packed;
        z.avail_out = ROOM;

        assert_int_equal(deflate(&z, Z_FINISH), Z_STREAM_END);
        refuses(n ? "zlib" : "deflate", packed, z.total_out, LLMG_INVALID,
                "no gzip");
        deflateEnd(&z);
    }

    n = pack(0, CHAT, sizeof(CHAT) - 1, 6, 0);

    packed[n] = 0;
    refuses("a NUL behind it", packed, n + 1, LLMG_INVALID, "behind");

    packed[n] = '\n';
    refuses("a line feed behind it", packed, n + 1, LLMG_INVALID, "behind");

    packed[n] = 0x1f;
    packed[n + 1] = 'x';
    refuses("half a beginning behind it", packed, n + 2, LLMG_INVALID,
            "behind");
    refuses("the first byte of another", packed, n + 1, LLMG_INVALID, "cut");

    packed[3] = 0xe0;
    refuses("flags that do not exist", packed, n, LLMG_INVALID, "damaged");
}


static void
the_bounds_are_kept_to_the_byte(void **state)
{
    size_t  n;
    char   *zeros;

    (void) state;

    zeros = calloc(1, 1000000);
    assert_non_null(zeros);

    n = pack(0, zeros, 100000, 9, 0);

    assert_int_equal(unpack(packed, n, 100000, LLMG_GUNZIP_RATIO_MAX),
                     LLMG_OK);
    assert_int_equal(out.len, 100000);

    assert_int_equal(unpack(packed, n, 99999, LLMG_GUNZIP_RATIO_MAX),
                     LLMG_LIMIT);
    assert_string_equal(error, "decoded, it is too long");
    assert_int_equal(out.len, 100000);

    assert_int_equal(unpack(packed, n, 1, LLMG_GUNZIP_RATIO_MAX), LLMG_LIMIT);
    assert_int_equal(out.len, 2);

    /* 100,000 zeros are 133 bytes or so */

    assert_in_range(n, 101, 199);

    assert_int_equal(unpack(packed, n, ROOM, 100), LLMG_LIMIT);
    assert_string_equal(error, "decoded, it is too many times as long");
    assert_int_equal(out.len, 100 * n + 1);

    assert_int_equal(unpack(packed, n, ROOM, (unsigned) (100000 / n)),
                     LLMG_LIMIT);
    assert_int_equal(unpack(packed, n, ROOM, (unsigned) (100000 / n) + 1),
                     LLMG_OK);

    /* the bound is for all members together */

    n = pack(0, zeros, 60000, 9, 0);
    n = pack(n, zeros, 60000, 9, 0);

    assert_int_equal(unpack(packed, n, 119999, LLMG_GUNZIP_RATIO_MAX),
                     LLMG_LIMIT);
    assert_int_equal(unpack(packed, n, 120000, LLMG_GUNZIP_RATIO_MAX),
                     LLMG_OK);

    /* a length that is a lie, either way */

    n = pack(0, zeros, 1000000, 9, 0);
    memset(packed + n - 4, 0xFF, 4);

    assert_int_equal(unpack(packed, n, 10000, LLMG_GUNZIP_RATIO_MAX),
                     LLMG_LIMIT);
    refuses("a length that is too long", packed, n, LLMG_INVALID, "damaged");

    memset(packed + n - 4, 0, 4);
    refuses("a length that is too short", packed, n, LLMG_INVALID, "damaged");

    free(zeros);
}


/*
 * Blocks that hold nothing but their tables: none of them is long, all of them
 * cost.  BTYPE 10, HLIT 257, HDIST 1, and a code for the end of a block alone.
 */

static void
blocks_of_nothing_end_soon(void **state)
{
    size_t    n, i, nbits;
    uint64_t  acc;

    static const struct {
        unsigned  value;
        unsigned  bits;
    } block[] = {
        { 0, 1 }, { 2, 2 }, { 0, 5 }, { 0, 5 }, { 14, 4 },

        { 0, 3 }, { 0, 3 }, { 1, 3 }, { 0, 3 }, { 0, 3 }, { 0, 3 },
        { 0, 3 }, { 0, 3 }, { 0, 3 }, { 0, 3 }, { 0, 3 }, { 0, 3 },
        { 0, 3 }, { 0, 3 }, { 0, 3 }, { 0, 3 }, { 0, 3 }, { 1, 3 },

        { 1, 1 }, { 127, 7 }, { 1, 1 }, { 107, 7 }, { 0, 1 }, { 0, 1 },
        { 0, 1 }
    };

    (void) state;

    n = pack(0, "", 0, 6, 0);
    n = 10;
    acc = 0;
    nbits = 0;

    while (n < ROOM - 64) {
        for (i = 0; i < sizeof(block) / sizeof(block[0]); i++) {
            acc |= (uint64_t) block[i].value << nbits;
            nbits += block[i].bits;

            while (nbits >= 8) {
                packed[n++] = (unsigned char) acc;
                acc >>= 8;
                nbits -= 8;
            }
        }
    }

    refuses("blocks of nothing", packed, n, LLMG_LIMIT, "pieces");

    /* as many as there may be are only cut */

    refuses("some of them", packed, 10 + 12 * (LLMG_GUNZIP_BLOCKS / 2),
            LLMG_INVALID, "cut");
}


/* a compressor that is flushed after every few words */

static void
flushed_pieces_are_read(void **state)
{
    size_t  i, n;
    char   *text;

    (void) state;

    text = malloc(ROOM / 8);
    assert_non_null(text);

    for (i = 0; i < ROOM / 8; i++) {
        text[i] = (char) ('a' + rnd(26));
    }

    /* each flush makes two blocks */

    n = pack(0, text, ROOM / 8, 6, 2 * LLMG_GUNZIP_BLOCK_BYTES);
    gives_back(text, ROOM / 8, n);

    free(text);
}


static void
every_allocation_may_fail(void **state)
{
    size_t          n, k;
    llmg_arena_t   *arena;
    llmg_status_t   rc;

    (void) state;

    memset(plain, 'a', 50000);

    n = pack(0, plain, 50000, 6, 0);

    /* a length that has it grow, too */

    n = pack(n, CHAT, sizeof(CHAT) - 1, 6, 0);

    for (k = 1; /* void */ ; k++) {
        arena = llmg_arena_create(LIMIT);
        assert_non_null(arena);

        arena->fail = k;

        rc = unpack_in(arena, packed, n, ROOM, LLMG_GUNZIP_RATIO_MAX);

        llmg_arena_destroy(arena);

        if (rc == LLMG_OK) {
            break;
        }

        assert_int_equal(rc, LLMG_ERROR);
        assert_null(error);
    }

    assert_true(k > 3);

    for (k = 16384; k < LIMIT; k *= 2) {
        arena = llmg_arena_create(k);
        assert_non_null(arena);

        rc = unpack_in(arena, packed, n, ROOM, LLMG_GUNZIP_RATIO_MAX);

        llmg_arena_destroy(arena);

        if (rc == LLMG_OK) {
            break;
        }

        assert_int_equal(rc, LLMG_LIMIT);
        assert_null(error);
    }

    assert_true(k > 16384 && k < LIMIT);
}


int
main(void)
{
    const struct CMUnitTest  tests[] = {
        cmocka_unit_test(what_was_packed_comes_back),
        cmocka_unit_test(headers_of_every_kind_are_read),
        cmocka_unit_test(several_members_are_one_text),
        cmocka_unit_test(every_cut_is_refused),
        cmocka_unit_test(every_change_is_refused),
        cmocka_unit_test(what_is_no_gzip_is_refused),
        cmocka_unit_test(the_bounds_are_kept_to_the_byte),
        cmocka_unit_test(blocks_of_nothing_end_soon),
        cmocka_unit_test(flushed_pieces_are_read),
        cmocka_unit_test(every_allocation_may_fail),
    };

    cmocka_set_message_output(CM_OUTPUT_TAP);

    return cmocka_run_group_tests(tests, NULL, NULL);
}
