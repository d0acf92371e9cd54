#include <stdio.h>

#include "llmg_allow.h"
#include "llmg_canary.h"
#include "llmg_linear.h"
#include "llmg_mask.h"


#define LLMG_POLICY_WORDS   128


typedef struct {
    const char     *name;
    llmg_status_t (*handler)(llmg_policies_t *set, llmg_policy_t *policy,
                             const llmg_str_t *words, size_t n, char *err,
                             size_t size);
} llmg_policy_word_t;


static llmg_status_t llmg_policy_rule(llmg_policies_t *set,
    llmg_policy_t *policy, const llmg_str_t *words, size_t n, char *err,
    size_t size);
static llmg_status_t llmg_policy_option(llmg_policy_line_t *line,
    llmg_str_t word, char *err, size_t size);
static llmg_status_t llmg_policy_roles(unsigned *roles, llmg_str_t value,
    char *err, size_t size);
static llmg_status_t llmg_policy_limit(llmg_policies_t *set,
    llmg_policy_t *policy, const llmg_str_t *words, size_t n, char *err,
    size_t size);
static llmg_threshold_t *llmg_policy_threshold_of(llmg_policies_t *set,
    llmg_policy_t *policy, unsigned direction, unsigned roles);
static int llmg_policy_known(const llmg_policies_t *set, llmg_str_t glob);
static llmg_status_t llmg_policy_restores(const llmg_policies_t *set,
    const llmg_policy_line_t *line, llmg_str_t glob, char *err, size_t size);
static int llmg_policy_action(llmg_str_t word);


static const llmg_policy_word_t  llmg_policy_words[] = {
    { "inherit",    llmg_policy_inherit },
    { "request",    llmg_policy_rule },
    { "response",   llmg_policy_rule },
    { "allow",      llmg_allow_line },
    { "canary",     llmg_canary_line },
    { "threshold",  llmg_policy_limit },
    { "views",      llmg_policy_views },
    { "uncertain",  llmg_policy_uncertain },
    { "risk",       llmg_policy_risk_line },
    { "models",     llmg_request_models },
    { "tools",      llmg_request_list },
    { "parts",      llmg_request_list },
    { "max_tokens", llmg_request_max_tokens },
    { "limit",      llmg_request_limit },
    { "usage",      llmg_request_usage },
    { NULL, NULL }
};


llmg_status_t
llmg_policy_line(llmg_policies_t *set, llmg_policy_t *policy,
    const llmg_str_t *words, size_t n, char *err, size_t size)
{
    size_t  i;

    for (i = 0; n != 0 && llmg_policy_words[i].name != NULL; i++) {
        if (llmg_str_eqz(words[0], llmg_policy_words[i].name)) {
            return llmg_policy_words[i].handler(set, policy, words, n, err,
                                                size);
        }
    }

    (void) snprintf(err, size, "unknown word \"%.*s\", expected \"inherit\", "
                    "\"request\", \"response\", \"allow\", \"canary\", "
                    "\"threshold\", \"views\", \"uncertain\", \"risk\", "
                    "\"models\", \"tools\", \"parts\", "
                    "\"max_tokens\", \"limit\" or \"usage\"",
                    n ? (int) words[0].len : 0,
                    n ? (const char *) words[0].data : "");

    return LLMG_INVALID;
}


static llmg_status_t
llmg_policy_rule(llmg_policies_t *set, llmg_policy_t *policy,
    const llmg_str_t *words, size_t n, char *err, size_t size)
{
    int                  action;
    size_t               i;
    llmg_status_t        rc;
    llmg_policy_line_t   line, *copy;

    if (n < 3) {
        (void) snprintf(err, size, "\"%.*s\" takes a rule and an action",
                        (int) words[0].len, (const char *) words[0].data);
        return LLMG_INVALID;
    }

    memset(&line, 0, sizeof(llmg_policy_line_t));

    line.direction = llmg_str_eqz(words[0], "request") ? LLMG_REQUEST
                                                       : LLMG_RESPONSE;
    line.score = -1;

    if (line.direction == LLMG_RESPONSE
        && llmg_str_eqz(words[1], llmg_linear_found.name))
    {
        (void) snprintf(err, size, "\"%s\" judges requests only",
                        llmg_linear_found.name);
        return LLMG_INVALID;
    }

    if (!llmg_policy_known(set, words[1])) {
        (void) snprintf(err, size, "no rule matches \"%.*s\"",
                        (int) words[1].len, (const char *) words[1].data);
        return LLMG_INVALID;
    }

    action = llmg_policy_action(words[2]);

    if (action < 0) {
        (void) snprintf(err, size, "unknown action \"%.*s\", expected "
                        "\"allow\", \"report\", \"mask\" or \"block\"",
                        (int) words[2].len, (const char *) words[2].data);
        return LLMG_INVALID;
    }

    line.action = (unsigned char) action;

    for (i = 3; i < n; i++) {
        rc = llmg_policy_option(&line, words[i], err, size);
        if (rc != LLMG_OK) {
            return rc;
        }
    }

    if (line.style == LLMG_MASK_RESTORE) {
        rc = llmg_policy_restores(set, &line, words[1], err, size);
        if (rc != LLMG_OK) {
            return rc;
        }
    }

    line.glob.len = words[1].len;
    line.glob.data = llmg_arena_copy(llmg_policies_arena(set), words[1].data,
                                     words[1].len);
    if (line.glob.data == NULL) {
        return LLMG_ERROR;
    }

    copy = llmg_arena_alloc(llmg_policies_arena(set),
                            sizeof(llmg_policy_line_t));
    if (copy == NULL) {
        return LLMG_ERROR;
    }

    *copy = line;
    *policy->last = copy;
    policy->last = &copy->next;

    return LLMG_OK;
}


static llmg_status_t
llmg_policy_option(llmg_policy_line_t *line, llmg_str_t word, char *err,
    size_t size)
{
    int                   n;
    llmg_str_t            name, value;
    const unsigned char  *p;

    p = memchr(word.data, '=', word.len);

    if (p != NULL) {
        llmg_str_set(&name, word.data, (size_t) (p - word.data));
        llmg_str_set(&value, p + 1, word.len - name.len - 1);

        if (llmg_str_eqz(name, "min")) {
            n = (int) llmg_str_number(value, 100);

            if (n >= 0) {
                line->min = (unsigned char) n;
                return LLMG_OK;
            }

        } else if (llmg_str_eqz(name, "score")) {
            n = (int) llmg_str_number(value, 1000);

            if (n >= 0) {
                line->score = n;
                return LLMG_OK;
            }

        } else if (llmg_str_eqz(name, "style")) {
            n = llmg_mask_style(value);

            if (n >= 0 && line->action == LLMG_ACTION_MASK) {
                line->style = (unsigned char) n;
                return LLMG_OK;
            }

        } else if (llmg_str_eqz(name, "roles")) {
            return llmg_policy_roles(&line->roles, value, err, size);
        }
    }

    (void) snprintf(err, size, "invalid parameter \"%.*s\", expected "
                    "min=0..100, score=0..1000, roles=name,... or, with "
                    "\"mask\", style=type|label|partial|hash|restore",
                    (int) word.len, (const char *) word.data);

    return LLMG_INVALID;
}


static llmg_status_t
llmg_policy_roles(unsigned *roles, llmg_str_t value, char *err, size_t size)
{
    size_t      i, start;
    unsigned    role;
    llmg_str_t  name;

    start = 0;

    for (i = 0; i <= value.len; i++) {

        if (i < value.len && value.data[i] != ',') {
            continue;
        }

        llmg_str_set(&name, value.data + start, i - start);
        start = i + 1;

        for (role = 0; role < LLMG_ROLES; role++) {
            if (llmg_str_eqz(name, llmg_role_name(role))) {
                break;
            }
        }

        if (role == LLMG_ROLES) {
            (void) snprintf(err, size, "unknown role \"%.*s\", expected "
                            "\"system\", \"user\", \"assistant\", \"tool\", "
                            "\"document\" or \"unknown\"", (int) name.len,
                            (const char *) name.data);
            return LLMG_INVALID;
        }

        *roles |= 1u << role;
    }

    return LLMG_OK;
}


/* a rule that is added later is looked at when the policy is compiled */

static llmg_status_t
llmg_policy_restores(const llmg_policies_t *set,
    const llmg_policy_line_t *line, llmg_str_t glob, char *err, size_t size)
{
    size_t              i;
    const char         *reason;
    const llmg_rule_t  *rule;

    const llmg_rule_t *const  *tables;

    if (line->direction != LLMG_REQUEST) {
        (void) snprintf(err, size, "\"style=restore\" is for requests: an "
                        "answer puts back what its request had");
        return LLMG_INVALID;
    }

    if (llmg_canary_known(glob)) {
        (void) snprintf(err, size, "\"style=restore\" with \"%.*s\", which "
                        "covers \"canary.marker\": %s", (int) glob.len,
                        (const char *) glob.data,
                        llmg_mask_lost(llmg_str("canary.marker")));
        return LLMG_INVALID;
    }

    tables = llmg_policies_tables(set);

    for (i = 0; tables[i] != NULL; i++) {
        for (rule = tables[i]; rule->name != NULL; rule++) {

            if (!llmg_str_glob(llmg_str(rule->name), glob)) {
                continue;
            }

            reason = llmg_mask_lost(llmg_str(rule->name));

            if (reason != NULL) {
                (void) snprintf(err, size, "\"style=restore\" with \"%.*s\", "
                                "which covers \"%s\": %s", (int) glob.len,
                                (const char *) glob.data, rule->name, reason);
                return LLMG_INVALID;
            }
        }
    }

    return LLMG_OK;
}


static llmg_status_t
llmg_policy_limit(llmg_policies_t *set, llmg_policy_t *policy,
    const llmg_str_t *words, size_t n, char *err, size_t size)
{
    int                score, action;
    unsigned           direction, roles;
    llmg_str_t         value;
    llmg_status_t      rc;
    llmg_threshold_t  *threshold;

    roles = 0;

    if (n == 5 && words[4].len > 6 && memcmp(words[4].data, "roles=", 6) == 0)
    {
        llmg_str_set(&value, words[4].data + 6, words[4].len - 6);

        rc = llmg_policy_roles(&roles, value, err, size);
        if (rc != LLMG_OK) {
            return rc;
        }

        n = 4;
    }

    if (n == 4) {
        direction = llmg_str_eqz(words[1], "request") ? LLMG_REQUEST
                  : llmg_str_eqz(words[1], "response") ? LLMG_RESPONSE
                  : LLMG_DIRECTIONS;
        score = (int) llmg_str_number(words[2], 1000);
        action = llmg_policy_action(words[3]);

        if (direction != LLMG_DIRECTIONS && score >= 0
            && (action == LLMG_ACTION_BLOCK || action == LLMG_ACTION_REPORT))
        {
            threshold = llmg_policy_threshold_of(set, policy, direction,
                                                 roles);
            if (threshold == NULL) {
                return LLMG_ERROR;
            }

            threshold->score = (unsigned) score;
            threshold->action = (unsigned char) action;
            threshold->set = 1;
            return LLMG_OK;
        }
    }

    (void) snprintf(err, size, "\"threshold\" takes \"request\" or "
                    "\"response\", a score of 0 to 1000, \"block\" or "
                    "\"report\", and perhaps roles=name,...");

    return LLMG_INVALID;
}


/* the policy's own one for these roles, made when there is none */

static llmg_threshold_t *
llmg_policy_threshold_of(llmg_policies_t *set, llmg_policy_t *policy,
    unsigned direction, unsigned roles)
{
    llmg_threshold_t  *threshold;

    threshold = &policy->thresholds[direction];

    while (threshold->roles != roles) {

        if (threshold->next == NULL) {
            threshold->next = llmg_arena_calloc(llmg_policies_arena(set),
                                                sizeof(llmg_threshold_t));
            if (threshold->next == NULL) {
                return NULL;
            }

            threshold->next->roles = roles;
        }

        threshold = threshold->next;
    }

    return threshold;
}


static int
llmg_policy_action(llmg_str_t word)
{
    unsigned  action;

    for (action = LLMG_ACTION_ALLOW; action <= LLMG_ACTION_BLOCK; action++) {
        if (llmg_str_eqz(word, llmg_action_name(action))) {
            return (int) action;
        }
    }

    return -1;
}


static int
llmg_policy_known(const llmg_policies_t *set, llmg_str_t glob)
{
    size_t              i;
    const llmg_rule_t  *rule;

    const llmg_rule_t *const  *tables;

    if (llmg_canary_known(glob)
        || llmg_str_glob(llmg_str(llmg_linear_found.name), glob))
    {
        return 1;
    }

    tables = llmg_policies_tables(set);

    for (i = 0; tables[i] != NULL; i++) {
        for (rule = tables[i]; rule->name != NULL; rule++) {
            if (llmg_str_glob(llmg_str(rule->name), glob)) {
                return 1;
            }
        }
    }

    return 0;
}


llmg_status_t
llmg_policy_parse(llmg_policies_t *set, llmg_policy_t *policy,
    llmg_str_t text, char *err, size_t size)
{
    size_t         i, n;
    llmg_str_t     words[LLMG_POLICY_WORDS];
    llmg_status_t  rc;
    unsigned char  c;

    n = 0;
    i = 0;

    while (i < text.len) {
        c = text.data[i];

        if (c == ' ' || (c >= '\t' && c <= '\r')) {
            i++;
            continue;
        }

        if (c == '#') {
            while (i < text.len && text.data[i] != '\n') {
                i++;
            }

            continue;
        }

        if (c == ';') {
            rc = llmg_policy_line(set, policy, words, n, err, size);
            if (rc != LLMG_OK) {
                return rc;
            }

            n = 0;
            i++;
            continue;
        }

        if (n == LLMG_POLICY_WORDS) {
            (void) snprintf(err, size, "a line is too long");
            return LLMG_INVALID;
        }

        if (c == '"' || c == '\'') {

            /* to the next one: there is no escape */

            words[n].data = text.data + ++i;

            while (i < text.len && text.data[i] != c) {
                i++;
            }

            if (i == text.len) {
                (void) snprintf(err, size, "a quotation has no end");
                return LLMG_INVALID;
            }

            words[n].len = (size_t) (text.data + i - words[n].data);
            n++;
            i++;
            continue;
        }

        words[n].data = text.data + i;

        while (i < text.len && text.data[i] > ' ' && text.data[i] != ';'
               && text.data[i] != '#')
        {
            i++;
        }

        words[n].len = (size_t) (text.data + i - words[n].data);

        if (words[n].len == 0) {
            (void) snprintf(err, size, "unexpected control character");
            return LLMG_INVALID;
        }

        n++;
    }

    if (n != 0) {
        (void) snprintf(err, size, "the last line has no \";\"");
        return LLMG_INVALID;
    }

    return LLMG_OK;
}
