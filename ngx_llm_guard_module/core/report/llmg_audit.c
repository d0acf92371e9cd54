#include "llmg_audit.h"
#include "llmg_json_text.h"
#include "llmg_linear.h"
#include "llmg_refusal.h"
#include "llmg_family.h"
#include "llmg_request_rules.h"
#include "llmg_run.h"
#include "llmg_utf8.h"


#define LLMG_AUDIT_FIRST   1024

/*
 * Room that a name takes at most; it is copied with what is behind it, so that
 * the size of the copy is known.
 */

#define LLMG_AUDIT_NAME    32
#define LLMG_AUDIT_REST8   "\0\0\0\0\0\0\0\0"
#define LLMG_AUDIT_REST    LLMG_AUDIT_REST8 LLMG_AUDIT_REST8                   \
                           LLMG_AUDIT_REST8 LLMG_AUDIT_REST8

#define named(s)           (s LLMG_AUDIT_REST),                               \
                           sizeof(char[LLMG_AUDIT_NAME + 2 - sizeof(s)])      \
                           * 0 + sizeof(s) - 1

typedef struct {
    const llmg_rule_t  *rule;
    unsigned            direction;
    unsigned            role;
    unsigned            via;
    unsigned            confidence;
    unsigned            count;
} llmg_audit_rule_t;


static llmg_inline llmg_status_t llmg_audit_name(llmg_buf_t *out,
    const char *name, size_t len);
static llmg_status_t llmg_audit_string(llmg_buf_t *out, const char *name,
    size_t len, llmg_str_t value);
static llmg_status_t llmg_audit_word(llmg_buf_t *out, const char *name,
    size_t len, const char *value);
static llmg_status_t llmg_audit_number(llmg_buf_t *out, const char *name,
    size_t len, uint64_t value);
static llmg_status_t llmg_audit_time(llmg_buf_t *out, uint64_t ms);
static void llmg_audit_digits(char *p, size_t n, uint64_t value);
static llmg_status_t llmg_audit_share(llmg_buf_t *out, unsigned share);
static llmg_status_t llmg_audit_decision(llmg_buf_t *out,
    const llmg_audit_t *a);
static llmg_status_t llmg_audit_changes(llmg_buf_t *out, unsigned changes);
static llmg_status_t llmg_audit_rules(llmg_buf_t *out, const llmg_audit_t *a);
static size_t llmg_audit_collect(const llmg_result_t *result,
    unsigned direction, llmg_audit_rule_t *rules, size_t n, size_t *more);


llmg_status_t
llmg_audit_line(llmg_buf_t *out, const llmg_audit_t *a)
{
    llmg_status_t        rc;
    const llmg_usage_t  *usage;

#define put(call)                                                             \
    rc = call;                                                                \
    if (rc != LLMG_OK) {                                                      \
        return rc;                                                            \
    }

    put(llmg_buf_reserve(out, LLMG_AUDIT_FIRST));

    put(llmg_audit_time(out, a->time));
    put(llmg_audit_string(out, named(",\"request_id\":\""), a->request_id));
    put(llmg_audit_string(out, named(",\"client\":\""), a->client));
    put(llmg_audit_string(out, named(",\"subject\":\""), a->subject));
    put(llmg_audit_string(out, named(",\"method\":\""), a->method));
    put(llmg_audit_string(out, named(",\"path\":\""), a->path));
    put(llmg_audit_number(out, named(",\"status\":"), a->status));

    if (a->policy != NULL) {
        put(llmg_audit_word(out, named(",\"policy\":\""), a->policy));
        put(llmg_audit_word(out, named(",\"mode\":\""),
                            a->shadow ? "shadow" : "enforce"));
    }

    put(llmg_audit_decision(out, a));

    if (a->dialect != NULL) {
        put(llmg_audit_word(out, named(",\"dialect\":\""), a->dialect));
    }

    if (a->asked != NULL && a->asked->model.len != 0) {
        put(llmg_audit_string(out, named(",\"gen_ai.request.model\":\""),
                              a->asked->model));
    }

    if (a->asked != NULL || a->answered != NULL) {
        put(llmg_buf_puts(out, a->streamed ? ",\"stream\":true"
                                           : ",\"stream\":false"));
    }

    if (a->aborted != NULL) {
        put(llmg_audit_word(out, named(",\"aborted\":\""), a->aborted));
    }

    if (a->unseen_request || a->unseen_response) {
        put(llmg_buf_puts(out, !a->unseen_response
                               ? ",\"uninspected\":[\"request\"]"
                               : !a->unseen_request
                               ? ",\"uninspected\":[\"response\"]"
                               : ",\"uninspected\":[\"request\","
                                 "\"response\"]"));
    }

    if (a->answered != NULL && a->answered->usage.known) {
        usage = &a->answered->usage;

        put(llmg_audit_number(out, named(",\"gen_ai.usage.input_tokens\":"),
                              usage->prompt_tokens));
        put(llmg_audit_number(out, named(",\"gen_ai.usage.output_tokens\":"),
                              usage->completion_tokens));
    }

    if (a->limit_zone.len != 0) {
        put(llmg_audit_string(out, named(",\"limit\":{\"zone\":\""),
                              a->limit_zone));
        put(llmg_audit_number(out, named(",\"remaining\":"),
                              a->limit_remaining));
        put(llmg_buf_putc(out, '}'));
    }

    if (a->coverage < LLMG_AUDIT_NONE) {
        put(llmg_audit_share(out, a->coverage));
    }

    if (a->asked != NULL && a->asked->known_bytes != 0) {
        put(llmg_audit_number(out, named(",\"known_bytes\":"),
                              a->asked->known_bytes));
    }

    put(llmg_audit_number(out, named(",\"request_bytes\":"), a->request_bytes));
    put(llmg_audit_number(out, named(",\"response_bytes\":"),
                          a->response_bytes));
    put(llmg_audit_number(out, named(",\"duration_ms\":"), a->duration));
    put(llmg_audit_number(out, named(",\"inspection_us\":"), a->inspection));
    put(llmg_buf_append(out, "}\n", 2));

    return LLMG_OK;

#undef put
}


static llmg_status_t
llmg_audit_share(llmg_buf_t *out, unsigned share)
{
    char  text[] = ",\"coverage\":0.000";

    text[sizeof(text) - 6] = (char) ('0' + share / 1000);
    text[sizeof(text) - 4] = (char) ('0' + share / 100 % 10);
    text[sizeof(text) - 3] = (char) ('0' + share / 10 % 10);
    text[sizeof(text) - 2] = (char) ('0' + share % 10);

    return llmg_buf_append(out, text, sizeof(text) - 1);
}


static llmg_status_t
llmg_audit_decision(llmg_buf_t *out, const llmg_audit_t *a)
{
    unsigned       action, score, masked;
    llmg_str_t     detail;
    llmg_status_t  rc;

    action = LLMG_ACTION_ALLOW;
    score = 0;
    masked = 0;

    if (a->asked != NULL) {
        action = a->asked->decision.action;
        score = a->asked->decision.score;
        masked = a->asked->decision.masked;
    }

    if (a->answered != NULL) {
        if (a->answered->decision.action > action) {
            action = a->answered->decision.action;
        }

        score += a->answered->decision.score;
        masked += a->answered->decision.masked;
    }

    /* shadow: what was done, and what would have been */

    rc = llmg_audit_word(out, named(",\"decision\":\""),
                         *a->reason ? "block"
                         : llmg_action_name(a->shadow ? LLMG_ACTION_ALLOW
                                                      : action));

    if (rc == LLMG_OK && a->shadow) {
        rc = llmg_audit_word(out, named(",\"would\":\""),
                             llmg_action_name(a->refuse ? LLMG_ACTION_BLOCK
                                                        : action));
    }

    if (rc == LLMG_OK && a->shadow && a->asked != NULL
        && a->asked->reason != LLMG_REASON_NONE)
    {
        rc = llmg_audit_word(out, named(",\"would_reason\":\""),
                             llmg_reason_name(a->asked->reason));
    }

    if (rc == LLMG_OK) {
        rc = llmg_audit_word(out, named(",\"reason\":\""), a->reason);
    }

    if (rc == LLMG_OK) {
        rc = llmg_audit_number(out, named(",\"score\":"), score);
    }

    if (rc == LLMG_OK) {
        rc = llmg_audit_number(out, named(",\"masked\":"),
                               a->shadow ? 0 : masked);
    }

    if (rc == LLMG_OK && a->answered != NULL && a->answered->restored != 0) {
        rc = llmg_audit_number(out, named(",\"restored\":"),
                               a->answered->restored);
    }

    if (rc == LLMG_OK && a->asked != NULL && a->asked->uncertain) {
        rc = llmg_buf_puts(out, ",\"uncertain\":true");
    }

    if (rc == LLMG_OK && a->has_risk) {
        rc = llmg_audit_number(out, named(",\"risk\":"), a->risk);
    }

    if (rc == LLMG_OK && a->asked != NULL && a->asked->changes != 0) {
        rc = llmg_audit_changes(out, a->asked->changes);
    }

    detail = a->detail;

    if (a->shadow && detail.len == 0 && a->asked != NULL) {
        detail = a->asked->detail;
    }

    if (rc == LLMG_OK && detail.len != 0) {
        rc = llmg_audit_string(out, named(",\"detail\":\""), detail);
    }

    return (rc == LLMG_OK) ? llmg_audit_rules(out, a) : rc;
}


static llmg_status_t
llmg_audit_changes(llmg_buf_t *out, unsigned changes)
{
    int            more;
    unsigned       i;
    llmg_status_t  rc;

    more = 0;
    rc = llmg_buf_puts(out, ",\"changes\":[");

    for (i = 0; rc == LLMG_OK && i < LLMG_CHANGES; i++) {

        if (changes >> i & 1) {
            rc = llmg_buf_printf(out, "%s\"%s\"", more ? "," : "",
                                 llmg_change_name(i));
            more = 1;
        }
    }

    return (rc == LLMG_OK) ? llmg_buf_putc(out, ']') : rc;
}


static llmg_status_t
llmg_audit_rules(llmg_buf_t *out, const llmg_audit_t *a)
{
    char                  via[LLMG_FINDING_VIA];
    size_t                i, n, more;
    llmg_status_t         rc;
    llmg_audit_rule_t     rules[LLMG_AUDIT_RULES];
    const llmg_family_t  *family;

    more = 0;
    n = llmg_audit_collect(a->asked, LLMG_REQUEST, rules, 0, &more);
    n = llmg_audit_collect(a->answered, LLMG_RESPONSE, rules, n, &more);

    rc = llmg_buf_puts(out, ",\"rules\":[");

    for (i = 0; rc == LLMG_OK && i < n; i++) {
        rc = llmg_buf_printf(out, "%s{\"rule\":\"%s\",\"type\":\"%s\","
                             "\"direction\":\"%s\",\"role\":\"%s\","
                             "\"count\":%u", i ? "," : "",
                             rules[i].rule->name, rules[i].rule->type,
                             rules[i].direction == LLMG_REQUEST ? "request"
                                                                : "response",
                             llmg_role_name(rules[i].role), rules[i].count);

        if (rc == LLMG_OK && rules[i].rule == &llmg_linear_found) {
            rc = llmg_audit_number(out, named(",\"confidence\":"),
                                   rules[i].confidence);
        }

        if (rc == LLMG_OK && rules[i].via != 0) {
            llmg_finding_via(rules[i].via, via, sizeof(via));
            rc = llmg_audit_word(out, named(",\"via\":\""), via);
        }

        family = llmg_family(rules[i].rule->name);

        if (rc == LLMG_OK && family != NULL) {
            rc = llmg_buf_printf(out, ",\"owasp\":\"%s\",\"atlas\":\"%s\"",
                                 family->owasp, family->atlas);
        }

        if (rc == LLMG_OK) {
            rc = llmg_buf_putc(out, '}');
        }
    }

    if (rc == LLMG_OK) {
        rc = llmg_buf_putc(out, ']');
    }

    if (rc == LLMG_OK && more != 0) {
        rc = llmg_audit_number(out, named(",\"rules_more\":"), more);
    }

    return rc;
}


static size_t
llmg_audit_collect(const llmg_result_t *result, unsigned direction,
    llmg_audit_rule_t *rules, size_t n, size_t *more)
{
    size_t                 i, k;
    unsigned               role;
    const llmg_finding_t  *f;

    if (result == NULL) {
        return n;
    }

    for (i = 0; i < result->findings.n; i++) {
        f = &result->findings.items[i];
        role = result->texts[f->text].role;

        for (k = 0; k < n; k++) {
            if (rules[k].rule == f->rule && rules[k].role == role
                && rules[k].direction == direction && rules[k].via == f->via)
            {
                break;
            }
        }

        if (k < n) {
            rules[k].count += 1 + f->more;

            if (f->confidence > rules[k].confidence) {
                rules[k].confidence = f->confidence;
            }

            continue;
        }

        if (n == LLMG_AUDIT_RULES) {
            (*more)++;
            continue;
        }

        rules[n].rule = f->rule;
        rules[n].direction = direction;
        rules[n].role = role;
        rules[n].via = f->via;
        rules[n].confidence = f->confidence;
        rules[n].count = 1 + f->more;
        n++;
    }

    return n;
}


static llmg_inline llmg_status_t
llmg_audit_name(llmg_buf_t *out, const char *name, size_t len)
{
    llmg_status_t  rc;

    if (out->cap - out->len < LLMG_AUDIT_NAME) {
        rc = llmg_buf_reserve(out, LLMG_AUDIT_NAME);
        if (rc != LLMG_OK) {
            return rc;
        }
    }

    memcpy(out->data + out->len, name, LLMG_AUDIT_NAME);
    out->len += len;

    return LLMG_OK;
}


static llmg_status_t
llmg_audit_string(llmg_buf_t *out, const char *name, size_t len,
    llmg_str_t value)
{
    size_t         n, size, start;
    llmg_str_t     s;
    llmg_status_t  rc;

    rc = llmg_audit_name(out, name, len);

    if (value.len > LLMG_AUDIT_STRING) {
        value.len = LLMG_AUDIT_STRING;
        value.len = llmg_utf8_prefix(value);
    }

    start = 0;
    n = (size_t) (llmg_run_plain(value.data, value.data + value.len)
                  - value.data);

    if (rc == LLMG_OK && n == value.len) {
        rc = llmg_buf_append(out, value.data, n);
        return rc == LLMG_OK ? llmg_buf_putc(out, '"') : rc;
    }

    while (rc == LLMG_OK && n < value.len) {
        size = llmg_utf8_sequence(value.data + n, value.data + value.len);

        if (size != 0) {
            n += size;
            continue;
        }

        llmg_str_set(&s, value.data + start, n - start);
        rc = llmg_json_escape(out, s);

        if (rc == LLMG_OK) {
            rc = llmg_buf_puts(out, "\\ufffd");
        }

        start = ++n;
    }

    if (rc == LLMG_OK) {
        llmg_str_set(&s, value.data + start, n - start);
        rc = llmg_json_escape(out, s);
    }

    return rc == LLMG_OK ? llmg_buf_putc(out, '"') : rc;
}


/* of our own words: nothing in it needs an escape */

static llmg_status_t
llmg_audit_word(llmg_buf_t *out, const char *name, size_t len,
    const char *value)
{
    llmg_status_t  rc;

    rc = llmg_audit_name(out, name, len);

    if (rc == LLMG_OK) {
        rc = llmg_buf_puts(out, value);
    }

    return (rc == LLMG_OK) ? llmg_buf_putc(out, '"') : rc;
}


static llmg_status_t
llmg_audit_number(llmg_buf_t *out, const char *name, size_t len,
    uint64_t value)
{
    llmg_status_t  rc;

    rc = llmg_audit_name(out, name, len);

    return (rc == LLMG_OK) ? llmg_buf_uint(out, value) : rc;
}


/* RFC 3339 in UTC; days to a date as in the proleptic Gregorian calendar */

static llmg_status_t
llmg_audit_time(llmg_buf_t *out, uint64_t ms)
{
    char      text[] = "{\"time\":\"0000-00-00T00:00:00.000Z\"";
    uint64_t  days, secs, era, doe, yoe, doy, mp, year, month, day;

    secs = ms / 1000;
    days = secs / 86400 + 719468;
    secs %= 86400;

    era = days / 146097;
    doe = days % 146097;
    yoe = (doe - doe / 1460 + doe / 36524 - doe / 146096) / 365;
    doy = doe - (365 * yoe + yoe / 4 - yoe / 100);
    mp = (5 * doy + 2) / 153;
    day = doy - (153 * mp + 2) / 5 + 1;
    month = (mp < 10) ? mp + 3 : mp - 9;
    year = yoe + era * 400 + (month <= 2);

    llmg_audit_digits(text + 9, 4, year);
    llmg_audit_digits(text + 14, 2, month);
    llmg_audit_digits(text + 17, 2, day);
    llmg_audit_digits(text + 20, 2, secs / 3600);
    llmg_audit_digits(text + 23, 2, secs / 60 % 60);
    llmg_audit_digits(text + 26, 2, secs % 60);
    llmg_audit_digits(text + 29, 3, ms % 1000);

    return llmg_buf_append(out, text, sizeof(text) - 1);
}


static void
llmg_audit_digits(char *p, size_t n, uint64_t value)
{
    while (n-- != 0) {
        p[n] = (char) ('0' + value % 10);
        value /= 10;
    }
}
