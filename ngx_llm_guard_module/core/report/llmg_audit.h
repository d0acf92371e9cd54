/*
 * One JSON line for each request: who, what, and what came of it.  There is no
 * field for the text of a finding to travel in.
 */

#ifndef _LLMG_AUDIT_H_INCLUDED_
#define _LLMG_AUDIT_H_INCLUDED_


#include "llmg_result.h"


/* Rules named in one line; what is beyond is counted in "rules_more". */
#define LLMG_AUDIT_RULES       32

/* of the coverage: there was nothing to look at */
#define LLMG_AUDIT_NONE        1001

/* A string of the client is cut to this many bytes. */
#define LLMG_AUDIT_STRING      256


typedef struct {
    uint64_t              time;         /* milliseconds since 1970 */
    llmg_str_t            request_id;
    llmg_str_t            client;
    llmg_str_t            subject;
    llmg_str_t            method;
    llmg_str_t            path;         /* without arguments */
    unsigned              status;
    const char           *policy;       /* NULL: off */
    const char           *dialect;      /* NULL: none was chosen */
    unsigned              shadow;
    unsigned              refuse;       /* in it: what it would do, for the
                                           form of the request */
    const char           *reason;       /* "" when nothing was refused */
    llmg_str_t            detail;
    const llmg_result_t  *asked;        /* NULL: not inspected */
    const llmg_result_t  *answered;     /* NULL: not inspected */
    unsigned              streamed;
    const char           *aborted;      /* who did; NULL: it has its end */
    unsigned              unseen_request:1;   /* it could not be inspected, */
    unsigned              unseen_response:1;  /* and has passed */
    llmg_str_t            limit_zone;   /* empty: no limit was asked */
    uint64_t              limit_remaining;
    unsigned              coverage;     /* thousandths */
    unsigned              has_risk;     /* one is kept of the subject: */
    unsigned              risk;         /* points */
    uint64_t              request_bytes;
    uint64_t              response_bytes;
    uint64_t              duration;     /* milliseconds */
    uint64_t              inspection;   /* microseconds */
} llmg_audit_t;


/*
 * Appends the line and its LF.  Strings are cut and what is not UTF-8 in them
 * becomes U+FFFD.  LLMG_OK, LLMG_LIMIT, LLMG_ERROR.
 */
llmg_status_t llmg_audit_line(llmg_buf_t *out, const llmg_audit_t *a);


#endif /* _LLMG_AUDIT_H_INCLUDED_ */
