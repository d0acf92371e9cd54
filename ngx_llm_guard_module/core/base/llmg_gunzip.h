/*
 * gzip (RFC 1952 around RFC 1951) to bytes, within bounds.
 */

#ifndef _LLMG_GUNZIP_H_INCLUDED_
#define _LLMG_GUNZIP_H_INCLUDED_


#include "llmg_bytes.h"


/* deflate makes at most so many bytes of one: a ratio that bounds nothing */
#define LLMG_GUNZIP_RATIO_MAX     1032

/*
 * A block or a member costs more than its bytes when it holds next to nothing.
 * Compressors make one of ten thousand bytes and more; some close one whenever
 * they are flushed.
 */
#define LLMG_GUNZIP_BLOCKS        4096
#define LLMG_GUNZIP_BLOCK_BYTES   64


typedef struct {
    size_t    max;      /* bytes of output */
    unsigned  ratio;    /* bytes of output for each byte of input, 1 to
                           LLMG_GUNZIP_RATIO_MAX */
} llmg_gunzip_limits_t;


/*
 * Appends what all of "in" holds: one member or several, each with a checksum
 * and a length that fit, and nothing behind the last.  Decoding stops at the
 * first byte of output over a bound, so what a bomb costs is bounded, too.
 * LLMG_OK; LLMG_INVALID or LLMG_LIMIT, with *error (NULL when it is the arena's
 * limit); LLMG_ERROR.  Unless it is OK, what was appended means nothing.
 */
llmg_status_t llmg_gunzip(llmg_buf_t *out, llmg_str_t in,
    const llmg_gunzip_limits_t *limits, const char **error);


#endif /* _LLMG_GUNZIP_H_INCLUDED_ */
