#include <stdio.h>
#include <stdlib.h>

#include "llmg_policy.h"
#include "llmg_mask.h"
#include "llmg_rules.h"


#define LLMG_POLICY_WORDS   16


struct llmg_policies_s {
    llmg_arena_t   *arena;
    llmg_policy_t  *first;
};


typedef struct {
    const char     *name;
    llmg_status_t (*handler)(llmg_policies_t *set, llmg_policy_t *policy,
                             const llmg_str_t *words, size_t n, char *err,
                             size_t size);
} llmg_policy_word_t;


static llmg_status_t llmg_policy_inherit(llmg_policies_t *set,
    llmg_policy_t *policy, const llmg_str_t *words, size_t n, char *err,
    size_t size);
static llmg_status_t llmg_policy_rule(llmg_policies_t *set,
    llmg_policy_t *policy, const llmg_str_t *words, size_t n, char *err,
    size_t size);
static llmg_status_t llmg_policy_option(llmg_policy_line_t *line,
    llmg_str_t word, char *err, size_t size);
static llmg_status_t llmg_policy_roles(llmg_policy_line_t *line,
    llmg_str_t value, char *err, size_t size);
static llmg_status_t llmg_policy_limit(llmg_policies_t *set,
    llmg_policy_t *policy, const llmg_str_t *words, size_t n, char *err,
    size_t size);
static int llmg_policy_known(llmg_str_t glob);
static int llmg_policy_wants(const llmg_policy_t *policy, unsigned direction,
    const llmg_rule_t *rule);
static unsigned llmg_policy_whose(const llmg_policy_t *policy,
    unsigned direction, const llmg_rule_t *rule);
static int llmg_policy_action(llmg_str_t word);
static int llmg_policy_number(llmg_str_t word, unsigned max);


static const llmg_policy_word_t  llmg_policy_words[] = {
    { "inherit",   llmg_policy_inherit },
    { "request",   llmg_policy_rule },
    { "response",  llmg_policy_rule },
    { "threshold", llmg_policy_limit },
    { NULL, NULL }
};


static const struct {
    const char  *name;
    const char  *text;
} llmg_policy_builtin[] = {

    /* rules of less confidence only add to the score, or are only told of */

    { "default",
      "request    secret.*     block   min=80;"
      "request    secret.*     report;"
      "request    injection.*  block   min=80;"
      "request    injection.*  report  score=30;"
      "request    hidden.*     block   min=80;"
      "request    hidden.*     report;"
      "request    pii.*        mask    min=80;"
      "request    pii.*        report  score=0;"
      "threshold  request 60 block;"
      "response   secret.*     mask    min=80;"
      "response   pii.*        mask    min=80;"
      "response   hidden.*     mask    min=80;" },

    { "strict",
      "request    secret.*     block   min=60;"
      "request    injection.*  block   min=60;"
      "request    hidden.*     block   min=60;"
      "request    pii.*        block   min=60;"
      "request    *            report  score=30;"
      "threshold  request 40 block;"
      "response   secret.*     block   min=60;"
      "response   pii.*        block   min=60;"
      "response   hidden.*     block   min=60;" },

    { "observe",
      "request    *            report;"
      "response   *            report;" },

    { NULL, NULL }
};


static const char *const  llmg_action_names[] = {
    "allow", "report", "mask", "block"
};


llmg_policies_t *
llmg_policies_create(void)
{
    char              err[128];
    size_t            i;
    llmg_arena_t     *arena;
    llmg_policy_t    *policy;
    llmg_policies_t  *set;

    arena = llmg_arena_create(SIZE_MAX / 2);
    if (arena == NULL) {
        return NULL;
    }

    set = llmg_arena_calloc(arena, sizeof(llmg_policies_t));
    if (set == NULL) {
        llmg_arena_destroy(arena);
        return NULL;
    }

    set->arena = arena;

    for (i = 0; llmg_policy_builtin[i].name != NULL; i++) {

        policy = llmg_policies_add(set, llmg_str(llmg_policy_builtin[i].name));

        if (policy == NULL
            || llmg_policy_parse(set, policy,
                                 llmg_str(llmg_policy_builtin[i].text),
                                 err, sizeof(err))
               != LLMG_OK)
        {
            llmg_policies_free(set);
            return NULL;
        }
    }

    return set;
}


void
llmg_policies_free(llmg_policies_t *set)
{
    llmg_policy_t  *policy;

    if (set == NULL) {
        return;
    }

    for (policy = set->first; policy != NULL; policy = policy->next) {
        llmg_detect_free(policy->detect[LLMG_REQUEST]);
        llmg_detect_free(policy->detect[LLMG_RESPONSE]);
    }

    llmg_arena_destroy(set->arena);
}


llmg_policy_t *
llmg_policies_find(llmg_policies_t *set, llmg_str_t name)
{
    llmg_policy_t  *policy;

    for (policy = set->first; policy != NULL; policy = policy->next) {
        if (llmg_str_eq(policy->name, name)) {
            return policy;
        }
    }

    return NULL;
}


llmg_policy_t *
llmg_policies_add(llmg_policies_t *set, llmg_str_t name)
{
    llmg_policy_t  *policy;

    if (llmg_policies_find(set, name) != NULL) {
        return NULL;
    }

    policy = llmg_arena_calloc(set->arena, sizeof(llmg_policy_t));
    if (policy == NULL) {
        return NULL;
    }

    policy->name.data = llmg_arena_copy(set->arena, name.data, name.len);
    if (policy->name.data == NULL) {
        return NULL;
    }

    policy->name.len = name.len;
    policy->last = &policy->lines;
    policy->next = set->first;
    set->first = policy;

    return policy;
}


const char *
llmg_action_name(unsigned action)
{
    return action <= LLMG_ACTION_BLOCK ? llmg_action_names[action] : "";
}


llmg_policy_t *
llmg_policies_next(llmg_policies_t *set, llmg_policy_t *policy)
{
    return policy == NULL ? set->first : policy->next;
}


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
                    "\"request\", \"response\" or \"threshold\"",
                    n ? (int) words[0].len : 0,
                    n ? (const char *) words[0].data : "");

    return LLMG_INVALID;
}


static llmg_status_t
llmg_policy_inherit(llmg_policies_t *set, llmg_policy_t *policy,
    const llmg_str_t *words, size_t n, char *err, size_t size)
{
    llmg_policy_t  *parent;

    if (n != 2) {
        (void) snprintf(err, size, "\"inherit\" takes one policy");
        return LLMG_INVALID;
    }

    if (policy->parent != NULL) {
        (void) snprintf(err, size, "\"inherit\" is duplicate");
        return LLMG_INVALID;
    }

    parent = llmg_policies_find(set, words[1]);

    if (parent == NULL || parent == policy) {
        (void) snprintf(err, size, "no policy \"%.*s\" before this one",
                        (int) words[1].len, (const char *) words[1].data);
        return LLMG_INVALID;
    }

    policy->parent = parent;

    return LLMG_OK;
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

    if (!llmg_policy_known(words[1])) {
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

    line.glob.len = words[1].len;
    line.glob.data = llmg_arena_copy(set->arena, words[1].data,
                                     words[1].len);
    if (line.glob.data == NULL) {
        return LLMG_ERROR;
    }

    copy = llmg_arena_alloc(set->arena, sizeof(llmg_policy_line_t));
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
            n = llmg_policy_number(value, 100);

            if (n >= 0) {
                line->min = (unsigned char) n;
                return LLMG_OK;
            }

        } else if (llmg_str_eqz(name, "score")) {
            n = llmg_policy_number(value, 1000);

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
            return llmg_policy_roles(line, value, err, size);
        }
    }

    (void) snprintf(err, size, "invalid parameter \"%.*s\", expected "
                    "min=0..100, score=0..1000, roles=name,... or, with "
                    "\"mask\", style=label|partial",
                    (int) word.len, (const char *) word.data);

    return LLMG_INVALID;
}


static llmg_status_t
llmg_policy_roles(llmg_policy_line_t *line, llmg_str_t value, char *err,
    size_t size)
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
                            "\"system\", \"user\", \"assistant\", \"tool\" "
                            "or \"unknown\"", (int) name.len,
                            (const char *) name.data);
            return LLMG_INVALID;
        }

        line->roles |= 1u << role;
    }

    return LLMG_OK;
}


static llmg_status_t
llmg_policy_limit(llmg_policies_t *set, llmg_policy_t *policy,
    const llmg_str_t *words, size_t n, char *err, size_t size)
{
    int       score, action;
    unsigned  direction;

    (void) set;

    if (n == 4) {
        direction = llmg_str_eqz(words[1], "request") ? LLMG_REQUEST
                  : llmg_str_eqz(words[1], "response") ? LLMG_RESPONSE
                  : LLMG_DIRECTIONS;
        score = llmg_policy_number(words[2], 1000);
        action = llmg_policy_action(words[3]);

        if (direction != LLMG_DIRECTIONS && score >= 0
            && (action == LLMG_ACTION_BLOCK || action == LLMG_ACTION_REPORT))
        {
            policy->thresholds[direction].score = (unsigned) score;
            policy->thresholds[direction].action = (unsigned char) action;
            policy->thresholds[direction].set = 1;
            return LLMG_OK;
        }
    }

    (void) snprintf(err, size, "\"threshold\" takes \"request\" or "
                    "\"response\", a score of 0 to 1000, and \"block\" or "
                    "\"report\"");

    return LLMG_INVALID;
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
llmg_policy_number(llmg_str_t word, unsigned max)
{
    size_t    i;
    unsigned  n;

    n = 0;

    for (i = 0; i < word.len; i++) {

        if ((unsigned char) (word.data[i] - '0') > 9) {
            return -1;
        }

        n = n * 10 + (unsigned) (word.data[i] - '0');

        if (n > max) {
            return -1;
        }
    }

    return (word.len == 0) ? -1 : (int) n;
}


static int
llmg_policy_known(llmg_str_t glob)
{
    size_t              i;
    const llmg_rule_t  *rule;

    for (i = 0; llmg_rule_tables[i] != NULL; i++) {
        for (rule = llmg_rule_tables[i]; rule->name != NULL; rule++) {
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


llmg_status_t
llmg_policy_compile(llmg_policy_t *policy, char *err, size_t size)
{
    size_t               i, k, n;
    unsigned             direction;
    llmg_status_t        rc;
    const llmg_rule_t   *rule, **rules;

    n = 0;

    for (i = 0; llmg_rule_tables[i] != NULL; i++) {
        for (rule = llmg_rule_tables[i]; rule->name != NULL; rule++) {
            n++;
        }
    }

    rules = calloc(n + 1, sizeof(llmg_rule_t *));
    if (rules == NULL) {
        return LLMG_ERROR;
    }

    rc = LLMG_OK;

    for (direction = 0; direction < LLMG_DIRECTIONS; direction++) {

        if (policy->detect[direction] != NULL) {
            continue;
        }

        k = 0;

        for (i = 0; llmg_rule_tables[i] != NULL; i++) {
            for (rule = llmg_rule_tables[i]; rule->name != NULL; rule++) {
                if (llmg_policy_wants(policy, direction, rule)) {
                    rules[k++] = rule;
                }
            }
        }

        rc = llmg_detect_compile(&policy->detect[direction], rules, k, err,
                                 size);
        if (rc != LLMG_OK) {
            break;
        }
    }

    free(rules);

    for (direction = 0; rc == LLMG_OK && direction < LLMG_DIRECTIONS;
         direction++)
    {
        policy->roles[direction] = 0;

        for (i = 0; i < llmg_detect_count(policy->detect[direction]); i++) {
            rule = llmg_detect_get(policy->detect[direction], i);
            policy->roles[direction] |= llmg_policy_whose(policy, direction,
                                                          rule);
        }
    }

    return rc;
}


int
llmg_policy_looks(const llmg_policy_t *policy)
{
    size_t              i;
    unsigned            direction;
    const llmg_rule_t  *rule;

    for (i = 0; llmg_rule_tables[i] != NULL; i++) {
        for (rule = llmg_rule_tables[i]; rule->name != NULL; rule++) {
            for (direction = 0; direction < LLMG_DIRECTIONS; direction++) {
                if (llmg_policy_wants(policy, direction, rule)) {
                    return 1;
                }
            }
        }
    }

    return 0;
}


/* 1 when a line can do something about a finding of this rule */

static int
llmg_policy_wants(const llmg_policy_t *policy, unsigned direction,
    const llmg_rule_t *rule)
{
    return llmg_policy_whose(policy, direction, rule) != 0;
}


/* the roles in whose texts it can, as bits */

static unsigned
llmg_policy_whose(const llmg_policy_t *policy, unsigned direction,
    const llmg_rule_t *rule)
{
    unsigned                   role, roles;
    const llmg_policy_line_t  *line;

    roles = 0;

    for (role = 0; role < LLMG_ROLES; role++) {
        line = llmg_policy_match(policy, direction, rule, role);

        if (line != NULL && line->action != LLMG_ACTION_ALLOW) {
            roles |= 1u << role;
        }
    }

    return roles;
}


const llmg_threshold_t *
llmg_policy_threshold(const llmg_policy_t *policy, unsigned direction)
{
    while (policy->parent != NULL && !policy->thresholds[direction].set) {
        policy = policy->parent;
    }

    return &policy->thresholds[direction];
}


int
llmg_policy_acts(const llmg_policy_t *policy, unsigned direction)
{
    const llmg_threshold_t    *threshold;
    const llmg_policy_line_t  *line;

    threshold = llmg_policy_threshold(policy, direction);

    if (threshold->score != 0 && threshold->action >= LLMG_ACTION_MASK) {
        return 1;
    }

    for ( ; policy != NULL; policy = policy->parent) {
        for (line = policy->lines; line != NULL; line = line->next) {

            if (line->direction == direction
                && line->action >= LLMG_ACTION_MASK)
            {
                return 1;
            }
        }
    }

    return 0;
}


const llmg_policy_line_t *
llmg_policy_match(const llmg_policy_t *policy, unsigned direction,
    const llmg_rule_t *rule, unsigned role)
{
    unsigned                   bits;
    llmg_str_t                 name;
    const llmg_policy_line_t  *line;

    name = llmg_str(rule->name);
    bits = 1u << role;

    /* what does not say whose it is counts as the user's */

    if (role == LLMG_ROLE_UNKNOWN) {
        bits |= 1u << LLMG_ROLE_USER;
    }

    for ( ; policy != NULL; policy = policy->parent) {
        for (line = policy->lines; line != NULL; line = line->next) {

            if (line->direction == direction
                && rule->confidence >= line->min
                && (line->roles == 0 || line->roles & bits)
                && llmg_str_glob(name, line->glob))
            {
                return line;
            }
        }
    }

    return NULL;
}
