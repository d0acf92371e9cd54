/*
 * What begins at groups of digits: the shapes and scans of all rules, looked at
 * together.
 *
 * Nearly every number of everyday text is short and stands between blanks.  A
 * table by the letters before the digits, by their number and by what follows
 * them names the shapes that could be there, mostly none.
 */

#ifndef _LLMG_NUMBER_H_INCLUDED_
#define _LLMG_NUMBER_H_INCLUDED_


#include "llmg_label.h"
#include "llmg_scan.h"


/* findings at one place */
#define LLMG_NUMBER_HITS   32

/* bytes before digits that say whether they are plain, and more */
#define LLMG_NUMBER_BEFORE  128


typedef struct llmg_number_s  llmg_number_t;


typedef struct {
    unsigned        rule;       /* its index among those compiled */
    size_t          start;
    size_t          end;
} llmg_number_hit_t;


typedef struct {
    size_t             first;   /* LLMG_AGAIN: where one could begin */
    size_t             n;
    llmg_number_hit_t  hits[LLMG_NUMBER_HITS];
} llmg_number_hits_t;


/*
 * Compiles those of n rules that have shapes or a scan.  "labels" stay the
 * caller's and live as long.  malloc'ed, freed by llmg_number_free().  LLMG_OK;
 * LLMG_INVALID with the rule and the reason in "err"; LLMG_ERROR.
 */
llmg_status_t llmg_number_compile(llmg_number_t **number,
    const llmg_rule_t *const *rules, size_t n, const llmg_labels_t *labels,
    char *err, size_t size);
void llmg_number_free(llmg_number_t *number);

/* 1 when no rule was for it */
int llmg_number_empty(const llmg_number_t *number);

/*
 * Looks at the digits that begin at text[at].  LLMG_OK: the "hits" are all
 * findings; LLMG_AGAIN: they depend on what follows.  "none" is of a text that
 * stays where it is, or NULL.
 */
llmg_status_t llmg_number_look(const llmg_number_t *number, llmg_str_t text,
    size_t at, int more, llmg_label_none_t *none, llmg_number_hits_t *hits);

/*
 * 1 when the digits at text[at] are surely nothing, as most are:
 * llmg_number_look() finds nothing there, too, in a text that begins
 * LLMG_NUMBER_BEFORE bytes before them or where this one does.  This says so in
 * a few instructions.
 */
int llmg_number_plain(const llmg_number_t *number, llmg_str_t text, size_t at,
    llmg_label_none_t *none);

/* The bytes at the end of "text" that digits behind them may make a part. */
size_t llmg_number_hold(const llmg_number_t *number, llmg_str_t text);

/* Text that a rule with shapes may need behind its first digit. */
size_t llmg_number_longest(const llmg_rule_t *rule);


#endif /* _LLMG_NUMBER_H_INCLUDED_ */
