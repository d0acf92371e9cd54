/*
 * UTF-16 and UTF-32 in files, which are looked at as UTF-8.
 *
 * A byte order mark tells it, or the zero bytes beside ASCII letters; text of
 * another script without a mark is not recognized (Unicode 15, 3.10 and 23.8).
 */

#ifndef _LLMG_WIDE_H_INCLUDED_
#define _LLMG_WIDE_H_INCLUDED_


#include "llmg_bytes.h"


typedef enum {
    LLMG_WIDE_NONE = 0,
    LLMG_WIDE_16LE,
    LLMG_WIDE_16BE,
    LLMG_WIDE_32LE,
    LLMG_WIDE_32BE
} llmg_wide_e;


/*
 * What "bytes" are: one of them if at most an eighth of it is no text; half, of
 * UTF-16 with a mark.
 */
unsigned llmg_wide(llmg_str_t bytes);

/* The room that reading, and writing, "len" bytes may take. */
size_t llmg_wide_read_max(size_t len);
size_t llmg_wide_write_max(size_t len);

/*
 * UTF-8 of it, a mark included; what is no character becomes a blank.  Returns
 * the length.
 */
size_t llmg_wide_read(unsigned char *dst, llmg_str_t bytes, unsigned wide);

/* The same back; "text" is valid UTF-8. */
size_t llmg_wide_write(unsigned char *dst, llmg_str_t text, unsigned wide);


#endif /* _LLMG_WIDE_H_INCLUDED_ */
