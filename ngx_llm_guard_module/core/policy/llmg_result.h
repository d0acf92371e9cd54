/*
 * What came of an inspection.
 */

#ifndef _LLMG_RESULT_H_INCLUDED_
#define _LLMG_RESULT_H_INCLUDED_


#include "llmg_chat.h"
#include "llmg_decide.h"
#include "llmg_risk.h"


/*
 * Bytes of text by the role of who said it; strings that are no texts (opaque,
 * written by the server) are nobody's: LLMG_ROLE_UNKNOWN.
 */
typedef struct {
    size_t            looked[LLMG_ROLES];   /* a line could act on a finding */
    size_t            missed[LLMG_ROLES];
} llmg_coverage_t;


/* Lives in the arena of the inspection. */
typedef struct {
    llmg_decision_t   decision;     /* in shadow: what would be */
    llmg_findings_t   findings;     /* sorted */
    size_t            restored;     /* answers: placeholders that became what
                                       they stand for */
    llmg_text_t      *texts;        /* findings[i].text indexes them */
    size_t            ntexts;
    size_t            plain;        /* of them, before those that are views */
    llmg_echo_t      *echoes;       /* whole answers: what repeats them */
    size_t            nechoes;
    llmg_str_t        body;         /* to forward; may be the input */
    unsigned          reason;       /* llmg_reason_e of a request that is not
                                       allowed, whatever its texts say; or 0 */
    unsigned          answers;      /* requests, when tokens are counted: how
                                       many there will be */
    llmg_str_t        detail;       /* then, with a NUL behind it: what exactly
                                       is not; or empty */
    unsigned char     changes;      /* requests: LLMG_CHANGE_...; in shadow:
                                       what would be changed */
    unsigned          edited:1;
    unsigned          hide:1;       /* requests: the answer's usage was asked
                                       for by us: it is not for the client */
    unsigned          stream:1;     /* requests: asked for a stream */
    unsigned          later:1;      /* requests: for an answer that may be
                                       fetched later */
    unsigned          placed:1;     /* error_at says where */
    unsigned          bounded:1;    /* requests, with "bound": nothing could be
                                       read as a larger one, or as none */
    unsigned          pictures:1;   /* likewise: "tokens" are not of texts
                                       alone */
    unsigned          models:1;     /* requests, when tokens are counted: more
                                       than "model" is named */
    unsigned          uncertain:1;  /* requests: the model is not sure of a
                                       text */
    unsigned          injection;    /* the highest of its confidences, in
                                       hundredths; of texts that were judged
                                       now */
    unsigned char    *signs;        /* requests, when a risk is kept: what each
                                       text adds to it; NULL: nothing */
    llmg_risk_text_t *risks;        /* those that add, the last ones */
    size_t            nrisks;
    llmg_str_t        model;        /* for logs: a type, if found in it */
    size_t            named;        /* text that named it, or SIZE_MAX */
    llmg_usage_t      usage;        /* responses */
    uint64_t          tokens;       /* when they are counted: what the texts
                                       are estimated to be, in parts of
                                       LLMG_TOKENS_UNIT */
    uint64_t          bound;        /* requests, then: on each answer, the
                                       largest that is named; 0: none is */
    uint64_t          text_bytes;   /* looked at, and missed: the sums of */
    uint64_t          missed_bytes;
    uint64_t          known_bytes;  /* requests: of those looked at, of texts
                                       that were clean before */
    llmg_coverage_t   coverage;
    const char       *error;        /* unless OK: what failed */
    size_t            error_at;
} llmg_result_t;


#endif /* _LLMG_RESULT_H_INCLUDED_ */
