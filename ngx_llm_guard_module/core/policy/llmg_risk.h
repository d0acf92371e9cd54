/*
 * What a subject has tried lately, as one number that decays: 0 to 100.
 *
 * A request adds at most LLMG_RISK_BLOCKED, whatever is in it, and a text adds
 * once: clients send the conversation again with every message, and people try
 * again what was refused.  So one false alarm never comes to more than that,
 * and half of it is gone after each half-life.
 *
 * Integer arithmetic; the time is given, in milliseconds of any clock that does
 * not go back.
 */

#ifndef _LLMG_RISK_H_INCLUDED_
#define _LLMG_RISK_H_INCLUDED_


#include "llmg_bytes.h"


#define LLMG_RISK_MOST       100

/* what a text adds, in points */
#define LLMG_RISK_UNSURE     5      /* the model is not sure of it, or it is a
                                       tool's or a document's */
#define LLMG_RISK_LOW        5      /* a finding that is only reported: by */
#define LLMG_RISK_MEDIUM     10     /* its severity */
#define LLMG_RISK_HIGH       15
#define LLMG_RISK_BLOCKED    25     /* one for which the request is refused */

/* texts of a subject that have added; the oldest ones are forgotten */
#define LLMG_RISK_TEXTS      16

/* the unit of what is kept: a point */
#define LLMG_RISK_ONE        (1U << 20)

/* half-lives, in milliseconds */
#define LLMG_RISK_SHORTEST   1000
#define LLMG_RISK_LONGEST    (30ULL * 24 * 3600 * 1000)


/* All zeroes: nothing is known of the subject. */
typedef struct {
    uint64_t  at;                   /* when it was "level" */
    uint32_t  level;                /* in LLMG_RISK_ONE */
    uint32_t  texts[LLMG_RISK_TEXTS];   /* their sums, the newest first; 0:
                                           none */
} llmg_risk_t;


/* a text that adds */
typedef struct {
    uint32_t  sum;                  /* under a key of the caller's, not 0 */
    uint32_t  points;
} llmg_risk_text_t;


/*
 * What is left of it now, in LLMG_RISK_ONE, and in points.  A time before
 * risk->at is that time.
 */
uint32_t llmg_risk_left(const llmg_risk_t *risk, uint64_t now, uint64_t half);
unsigned llmg_risk_points(const llmg_risk_t *risk, uint64_t now,
    uint64_t half);

/*
 * Adds the most that one of the texts adds of those that are new, and remembers
 * all of them, or the first LLMG_RISK_TEXTS.  Returns the points that were
 * added; 0: all of them are known.
 */
unsigned llmg_risk_add(llmg_risk_t *risk, uint64_t now, uint64_t half,
    const llmg_risk_text_t *texts, size_t n);


#endif /* _LLMG_RISK_H_INCLUDED_ */
