/*
 * Types, status codes and hard limits shared by every room of the core.
 *
 * The core is pure C11: no nginx header, no sockets, no files, no clock and no
 * global state.  Input is bytes and a compiled, read-only policy.
 */

#ifndef _LLMG_H_INCLUDED_
#define _LLMG_H_INCLUDED_


#include <stddef.h>
#include <stdint.h>
#include <string.h>


typedef enum {
    LLMG_OK = 0,        /* done */
    LLMG_AGAIN,         /* needs more input (streams only) */
    LLMG_DECLINED,      /* not mine */
    LLMG_INVALID,       /* the input breaks its format */
    LLMG_LIMIT,         /* a configured bound was reached */
    LLMG_ERROR          /* ours: memory, library */
} llmg_status_t;


/* A slice of bytes owned by somebody else; never NUL-terminated. */
typedef struct {
    size_t                len;
    const unsigned char  *data;
} llmg_str_t;


/*
 * Many bytes at once: sixteen where there is SSE2, and thirty-two where
 * llmg_avx2.h finds that the processor can.  What is found does not depend on
 * it, which LLMG_PORTABLE is there to prove: it builds without both.  Nothing
 * else asks the compiler for these.
 */

#if !defined(LLMG_PORTABLE)

#if defined(__SSE2__)
#define LLMG_SSE2   1
#endif

#if defined(__x86_64__) && defined(__GNUC__)
#define LLMG_X86    1
#endif

#endif


/* for the few functions that run for every token or byte */
#define llmg_inline  inline __attribute__((always_inline))

/* and for what they seldom need */
#define llmg_noinline  __attribute__((noinline))


#define llmg_string(s)     { sizeof(s) - 1, (const unsigned char *) (s) }
#define llmg_null_string   { 0, (const unsigned char *) "" }


/* Nesting a JSON scanner can track; llm_guard_depth_max stays below it. */
#define LLMG_JSON_DEPTH_LIMIT   1024

/* Nesting accepted when nothing else is configured. */
#define LLMG_JSON_DEPTH         64

/* Members of all objects that are open at once: bounds the duplicate set. */
#define LLMG_JSON_MEMBERS       100000

/* Between the texts of one document when they are joined: no UTF-8 text holds
 * this byte, so no literal can match across two texts. */
#define LLMG_TEXT_SEPARATOR     0xFF


#endif /* _LLMG_H_INCLUDED_ */
