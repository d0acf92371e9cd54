#include "llmg_metrics.h"
#include "llmg_refusal.h"


typedef struct {
    unsigned     first;         /* llmg_metric_e */
    const char  *name;
    const char  *label;         /* inside of the braces; "" for none */
    const char  *help;          /* NULL: another row of the same name */
} llmg_metric_t;


static const llmg_metric_t  llmg_metrics[] = {
    { LLMG_METRIC_ALLOWED, "llm_guard_requests_total",
      "decision=\"allow\"", "Requests that were inspected, by decision." },
    { LLMG_METRIC_REPORTED, "llm_guard_requests_total",
      "decision=\"report\"", NULL },
    { LLMG_METRIC_MASKED, "llm_guard_requests_total",
      "decision=\"mask\"", NULL },
    { LLMG_METRIC_BLOCKED, "llm_guard_requests_total",
      "decision=\"block\"", NULL },

    { LLMG_METRIC_FINDINGS_SECRET, "llm_guard_findings_total",
      "direction=\"request\",family=\"secret\"",
      "Findings, by direction and family." },
    { LLMG_METRIC_FINDINGS_PII, "llm_guard_findings_total",
      "direction=\"request\",family=\"pii\"", NULL },
    { LLMG_METRIC_FINDINGS_INJECTION, "llm_guard_findings_total",
      "direction=\"request\",family=\"injection\"", NULL },
    { LLMG_METRIC_FINDINGS_HIDDEN, "llm_guard_findings_total",
      "direction=\"request\",family=\"hidden\"", NULL },
    { LLMG_METRIC_FINDINGS_OTHER, "llm_guard_findings_total",
      "direction=\"request\",family=\"other\"", NULL },
    { LLMG_METRIC_ANSWER_SECRET, "llm_guard_findings_total",
      "direction=\"response\",family=\"secret\"", NULL },
    { LLMG_METRIC_ANSWER_PII, "llm_guard_findings_total",
      "direction=\"response\",family=\"pii\"", NULL },
    { LLMG_METRIC_ANSWER_INJECTION, "llm_guard_findings_total",
      "direction=\"response\",family=\"injection\"", NULL },
    { LLMG_METRIC_ANSWER_HIDDEN, "llm_guard_findings_total",
      "direction=\"response\",family=\"hidden\"", NULL },
    { LLMG_METRIC_ANSWER_OTHER, "llm_guard_findings_total",
      "direction=\"response\",family=\"other\"", NULL },

    { LLMG_METRIC_UNSEEN_REQUEST, "llm_guard_uninspected_total",
      "direction=\"request\"",
      "Bodies that could not be inspected and have passed." },
    { LLMG_METRIC_UNSEEN_RESPONSE, "llm_guard_uninspected_total",
      "direction=\"response\"", NULL },

    { LLMG_METRIC_STREAMS, "llm_guard_streams_total", "",
      "Responses that were event streams." },
    { LLMG_METRIC_REQUEST_BYTES, "llm_guard_bytes_total",
      "direction=\"request\"", "Bytes of bodies that were inspected." },
    { LLMG_METRIC_RESPONSE_BYTES, "llm_guard_bytes_total",
      "direction=\"response\"", NULL },
    { LLMG_METRIC_TEXT_LOOKED, "llm_guard_text_bytes_total",
      "role=\"unknown\",inspected=\"yes\"",
      "Bytes of text, by whose it is, and whether rules looked at it." },
    { LLMG_METRIC_TEXT_LOOKED + 1, "llm_guard_text_bytes_total",
      "role=\"system\",inspected=\"yes\"", NULL },
    { LLMG_METRIC_TEXT_LOOKED + 2, "llm_guard_text_bytes_total",
      "role=\"user\",inspected=\"yes\"", NULL },
    { LLMG_METRIC_TEXT_LOOKED + 3, "llm_guard_text_bytes_total",
      "role=\"assistant\",inspected=\"yes\"", NULL },
    { LLMG_METRIC_TEXT_LOOKED + 4, "llm_guard_text_bytes_total",
      "role=\"tool\",inspected=\"yes\"", NULL },
    { LLMG_METRIC_TEXT_LOOKED + 5, "llm_guard_text_bytes_total",
      "role=\"document\",inspected=\"yes\"", NULL },
    { LLMG_METRIC_TEXT_MISSED, "llm_guard_text_bytes_total",
      "role=\"unknown\",inspected=\"no\"", NULL },
    { LLMG_METRIC_TEXT_MISSED + 1, "llm_guard_text_bytes_total",
      "role=\"system\",inspected=\"no\"", NULL },
    { LLMG_METRIC_TEXT_MISSED + 2, "llm_guard_text_bytes_total",
      "role=\"user\",inspected=\"no\"", NULL },
    { LLMG_METRIC_TEXT_MISSED + 3, "llm_guard_text_bytes_total",
      "role=\"assistant\",inspected=\"no\"", NULL },
    { LLMG_METRIC_TEXT_MISSED + 4, "llm_guard_text_bytes_total",
      "role=\"tool\",inspected=\"no\"", NULL },
    { LLMG_METRIC_TEXT_MISSED + 5, "llm_guard_text_bytes_total",
      "role=\"document\",inspected=\"no\"", NULL },
    { LLMG_METRIC_INPUT_TOKENS, "llm_guard_tokens_total",
      "type=\"input\"", "Tokens, as the model server reported them." },
    { LLMG_METRIC_OUTPUT_TOKENS, "llm_guard_tokens_total",
      "type=\"output\"", NULL },
    { LLMG_METRIC_INSPECT_MICROSECONDS,
      "llm_guard_inspection_microseconds_total", "",
      "Time spent inspecting." },
    { LLMG_METRIC_LIMIT_DRY_RUN, "llm_guard_limit_dry_run_total", "",
      "Requests that a limit in dry run would have refused." },
    { LLMG_METRIC_LIMIT_REDIS, "llm_guard_limit_shared_total",
      "by=\"redis\"", "Limits shared with other machines, by who answered." },
    { LLMG_METRIC_LIMIT_AHEAD, "llm_guard_limit_shared_total",
      "by=\"ahead\"", NULL },
    { LLMG_METRIC_LIMIT_LOCAL, "llm_guard_limit_fallback_total",
      "mode=\"local\"", "Limits that Redis did not count, by what was done." },
    { LLMG_METRIC_LIMIT_OPEN, "llm_guard_limit_fallback_total",
      "mode=\"open\"", NULL },
    { LLMG_METRIC_LIMIT_CLOSED, "llm_guard_limit_fallback_total",
      "mode=\"closed\"", NULL },
    { LLMG_METRIC_LIMIT_TOLD, "llm_guard_limit_reconciled_total",
      "result=\"ok\"",
      "Keys that Redis was told of after it had been away, or could not be." },
    { LLMG_METRIC_LIMIT_UNTOLD, "llm_guard_limit_reconciled_total",
      "result=\"lost\"", NULL },
    { LLMG_METRIC_RISK_ADDED, "llm_guard_risk_total", "event=\"added\"",
      "Requests that added to a subject's risk, and those that were reported "
      "for it.", },
    { LLMG_METRIC_RISK_REPORTED, "llm_guard_risk_total",
      "event=\"reported\"", NULL },
    { LLMG_METRIC_KEYS_FETCHED, "llm_guard_key_fetches_total",
      "result=\"ok\"", "Key sets that were asked for, by what came." },
    { LLMG_METRIC_KEYS_FAILED, "llm_guard_key_fetches_total",
      "result=\"failed\"", NULL },
    { LLMG_METRIC_JWT_VERIFIED, "llm_guard_jwt_verifications_total",
      "result=\"ok\"", "Signatures of tokens: checked, or known to be good." },
    { LLMG_METRIC_JWT_FAILED, "llm_guard_jwt_verifications_total",
      "result=\"failed\"", NULL },
    { LLMG_METRIC_JWT_KNOWN, "llm_guard_jwt_verifications_total",
      "result=\"known\"", NULL },
    { 0, NULL, NULL, NULL }
};


static const char *const  llmg_metric_families[] = {
    "secret.", "pii.", "injection.", "hidden."
};


unsigned
llmg_metric_family(const char *rule)
{
    unsigned  i;

    for (i = 0; i < 4; i++) {
        if (strncmp(rule, llmg_metric_families[i],
                    strlen(llmg_metric_families[i]))
            == 0)
        {
            break;
        }
    }

    return i;
}


llmg_status_t
llmg_metrics_prometheus(llmg_buf_t *out, const uint64_t *values)
{
    unsigned              i;
    llmg_status_t         rc;
    const llmg_metric_t  *m;

    rc = llmg_buf_puts(out, "# HELP llm_guard_refused_total Requests and "
                       "responses that were refused, by reason.\n"
                       "# TYPE llm_guard_refused_total counter\n");

    for (i = 1; rc == LLMG_OK && i < LLMG_REASON_MAX; i++) {
        rc = llmg_buf_printf(out, "llm_guard_refused_total{reason=\"%s\"} "
                             "%llu\n", llmg_reason_name(i),
                             (unsigned long long)
                                 values[LLMG_METRIC_REFUSED + i]);
    }

    for (m = llmg_metrics; rc == LLMG_OK && m->name != NULL; m++) {

        if (m->help != NULL) {
            rc = llmg_buf_printf(out, "# HELP %s %s\n# TYPE %s counter\n",
                                 m->name, m->help, m->name);
            if (rc != LLMG_OK) {
                return rc;
            }
        }

        rc = llmg_buf_printf(out, "%s%s%s%s %llu\n", m->name,
                             *m->label ? "{" : "", m->label,
                             *m->label ? "}" : "",
                             (unsigned long long) values[m->first]);
    }

    return rc;
}


/* the same names; labels become part of them */

llmg_status_t
llmg_metrics_json(llmg_buf_t *out, const uint64_t *values)
{
    unsigned              i;
    llmg_status_t         rc;
    const char           *p;
    const llmg_metric_t  *m;

    rc = llmg_buf_puts(out, "{\"llm_guard_refused_total\":{");

    for (i = 1; rc == LLMG_OK && i < LLMG_REASON_MAX; i++) {
        rc = llmg_buf_printf(out, "%s\"%s\":%llu", i == 1 ? "" : ",",
                             llmg_reason_name(i),
                             (unsigned long long)
                                 values[LLMG_METRIC_REFUSED + i]);
    }

    if (rc == LLMG_OK) {
        rc = llmg_buf_putc(out, '}');
    }

    for (m = llmg_metrics; rc == LLMG_OK && m->name != NULL; m++) {
        rc = llmg_buf_printf(out, ",\"%s", m->name);

        /* direction="request",family="pii" to {direction=request,family=pii} */

        if (*m->label != '\0' && rc == LLMG_OK) {
            rc = llmg_buf_putc(out, '{');

            for (p = m->label; rc == LLMG_OK && *p != '\0'; p++) {
                if (*p != '"') {
                    rc = llmg_buf_putc(out, (unsigned char) *p);
                }
            }

            if (rc == LLMG_OK) {
                rc = llmg_buf_putc(out, '}');
            }
        }

        if (rc == LLMG_OK) {
            rc = llmg_buf_printf(out, "\":%llu",
                                 (unsigned long long) values[m->first]);
        }
    }

    return rc == LLMG_OK ? llmg_buf_puts(out, "}\n") : rc;
}
