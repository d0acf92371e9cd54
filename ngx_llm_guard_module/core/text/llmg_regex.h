/*
 * PCRE2 in byte mode, compiled by its JIT, with bounds on its work, for whole
 * text and for text that goes on.
 */

#ifndef _LLMG_REGEX_H_INCLUDED_
#define _LLMG_REGEX_H_INCLUDED_


#include "llmg.h"


typedef struct llmg_regex_s          llmg_regex_t;
typedef struct llmg_regex_scratch_s  llmg_regex_scratch_t;


typedef struct {
    size_t  start;
    size_t  end;
} llmg_span_t;


/*
 * Compiles "pattern".  An anchored one matches only at the offset given to
 * llmg_regex_match(), any other may begin up to its "last".  Memory is
 * malloc'ed, freed by llmg_regex_free().  LLMG_OK, LLMG_INVALID with a reason
 * in "err", LLMG_ERROR.
 */
llmg_status_t llmg_regex_compile(llmg_regex_t **re, const char *pattern,
    int caseless, int anchored, char *err, size_t size);
void llmg_regex_free(llmg_regex_t *re);

/* bytes before the match that the pattern may look at */
size_t llmg_regex_lookbehind(const llmg_regex_t *re);

/* 0: no match begins with this byte */
int llmg_regex_begins(const llmg_regex_t *re, unsigned char c);

/* For one thread.  "match_limit" bounds the steps of one match. */
llmg_regex_scratch_t *llmg_regex_scratch_create(uint32_t match_limit);
void llmg_regex_scratch_free(llmg_regex_scratch_t *scratch);

/*
 * Matches in "subject" from "first".  With "more" set the text goes on behind
 * the subject, and an answer that could still change is not given.
 *
 * LLMG_OK: "found" is group 1 when it took part, else the whole match, and
 * "end" (may be NULL) is the end of the whole match.  LLMG_AGAIN: a match may
 * begin at found->start; ask again with more text.  LLMG_DECLINED: no match.
 * LLMG_LIMIT: the work was too much.  LLMG_ERROR.
 */
llmg_status_t llmg_regex_match(const llmg_regex_t *re,
    llmg_regex_scratch_t *scratch, llmg_str_t subject, size_t first,
    size_t last, int more, llmg_span_t *found, size_t *end);

/* where the whole of the last match begins */
size_t llmg_regex_begin(const llmg_regex_scratch_t *scratch);


#endif /* _LLMG_REGEX_H_INCLUDED_ */
