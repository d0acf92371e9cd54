/*
 * Counters: their names, bounded labels, and the Prometheus text format
 * (exposition format 0.0.4).
 */

#ifndef _LLMG_METRICS_H_INCLUDED_
#define _LLMG_METRICS_H_INCLUDED_


#include "llmg_bytes.h"


/* One row each in llmg_metrics.c.  Only appended to: zones survive reloads. */
typedef enum {
    LLMG_METRIC_ALLOWED = 0,
    LLMG_METRIC_REPORTED,
    LLMG_METRIC_MASKED,
    LLMG_METRIC_BLOCKED,
    LLMG_METRIC_REFUSED,            /* by reason: the first of them */
    LLMG_METRIC_REFUSED_LAST = LLMG_METRIC_REFUSED + 31,
    LLMG_METRIC_FINDINGS_SECRET,
    LLMG_METRIC_FINDINGS_PII,
    LLMG_METRIC_FINDINGS_INJECTION,
    LLMG_METRIC_FINDINGS_HIDDEN,
    LLMG_METRIC_FINDINGS_OTHER,
    LLMG_METRIC_ANSWER_SECRET,
    LLMG_METRIC_ANSWER_PII,
    LLMG_METRIC_ANSWER_INJECTION,
    LLMG_METRIC_ANSWER_HIDDEN,
    LLMG_METRIC_ANSWER_OTHER,
    LLMG_METRIC_STREAMS,
    LLMG_METRIC_REQUEST_BYTES,
    LLMG_METRIC_RESPONSE_BYTES,
    LLMG_METRIC_INPUT_TOKENS,
    LLMG_METRIC_OUTPUT_TOKENS,
    LLMG_METRIC_INSPECT_MICROSECONDS,
    LLMG_METRIC_LIMIT_DRY_RUN,
    LLMG_METRIC_KEYS_FETCHED,
    LLMG_METRIC_KEYS_FAILED,
    LLMG_METRIC_JWT_VERIFIED,
    LLMG_METRIC_JWT_FAILED,
    LLMG_METRIC_JWT_KNOWN,
    LLMG_METRIC_TEXT_LOOKED,        /* by role: the first of them */
    LLMG_METRIC_TEXT_LOOKED_LAST = LLMG_METRIC_TEXT_LOOKED + 5,
    LLMG_METRIC_TEXT_MISSED,        /* likewise */
    LLMG_METRIC_TEXT_MISSED_LAST = LLMG_METRIC_TEXT_MISSED + 5,
    LLMG_METRIC_LIMIT_LOCAL,
    LLMG_METRIC_LIMIT_OPEN,
    LLMG_METRIC_LIMIT_CLOSED,
    LLMG_METRIC_UNSEEN_REQUEST,
    LLMG_METRIC_UNSEEN_RESPONSE,
    LLMG_METRIC_LIMIT_REDIS,
    LLMG_METRIC_LIMIT_AHEAD,
    LLMG_METRIC_LIMIT_TOLD,
    LLMG_METRIC_LIMIT_UNTOLD,
    LLMG_METRIC_RISK_ADDED,
    LLMG_METRIC_RISK_REPORTED,
    LLMG_METRICS
} llmg_metric_e;


/* which of the five families of findings a rule name counts as: 0 to 4 */
unsigned llmg_metric_family(const char *rule);

/*
 * Appends all counters.  "values" has LLMG_METRICS numbers.  LLMG_OK,
 * LLMG_LIMIT, LLMG_ERROR.
 */
llmg_status_t llmg_metrics_prometheus(llmg_buf_t *out,
    const uint64_t *values);
llmg_status_t llmg_metrics_json(llmg_buf_t *out, const uint64_t *values);


#endif /* _LLMG_METRICS_H_INCLUDED_ */
