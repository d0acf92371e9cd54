/*
 * Many bytes of a view at once, between the files of llmg_linear.
 */

#ifndef _LLMG_LINEAR_FAST_H_INCLUDED_
#define _LLMG_LINEAR_FAST_H_INCLUDED_


#include "llmg_linear_features.h"


/* fewer bytes are not worth it */
#define LLMG_LINEAR_WORTH   8

/*
 * Nor where it ends before so many; then so many are sifted first, and more
 * each time, up to the last where it ends at once, else up to the other.
 */
#define LLMG_LINEAR_WAIT    64
#define LLMG_LINEAR_LESS    1024
#define LLMG_LINEAR_AWAY    8192


/* a block is complete */
void llmg_linear_block(llmg_linear_t *l);


/* how many pieces, from bit 32 on, and their weights */
#define llmg_linear_count(x)   ((uint32_t) (((x) + 0x80000000LL) >> 32))
#define llmg_linear_sum(x)     ((int32_t) (uint32_t) (x))


/* 1 while a view has not as much as is enough */

static llmg_inline int
llmg_linear_goes_on(const llmg_linear_t *l)
{
    return l->worst < l->enough || l->plain < l->enough;
}


#if (LLMG_X86)

/* 1 when the processor makes eight pieces at once */
unsigned llmg_linear_wide(void);

/*
 * Does for the next of "left" bytes, up to a backslash or a blank that is
 * dropped, what llmg_linear_pieces() does for each, and returns how many they
 * were.  Behind 64 of them no fewer are begun with, and none once there is
 * enough.  The text is past its first bytes and not behind a backslash.
 */
size_t llmg_linear_fast(llmg_linear_t *l, const unsigned char *p,
    size_t left);

/*
 * The same for all of n bytes, with backslashes and blanks in any number.
 */
void llmg_linear_sift(llmg_linear_t *l, const unsigned char *p, size_t n);

#endif


#endif /* _LLMG_LINEAR_FAST_H_INCLUDED_ */
