#include <openssl/hmac.h>
#include <stdio.h>

#include "llmg_canary.h"


struct llmg_canary_s {
    const char     *text;
    llmg_canary_t  *next;
};


static llmg_status_t llmg_canary_add(llmg_policies_t *set,
    llmg_policy_t *policy, llmg_str_t word, char *err, size_t size);


/*
 * The value stands between this and its reverse, so that the whole reads the
 * same backwards and begins in the same way.
 */
const char  llmg_canary_prefix[] = "llmg-ref-";

#define LLMG_CANARY_DIGITS                                                    \
    "\1\1\1\1\1\1\1\1" "\1\1\1\1\1\1\1\1"


static const char *const  llmg_canary_marker[] = {
    "canary.marker", "canary.marker_encoded"
};

static const char *const  llmg_canary_string[] = {
    "canary.string", "canary.string_encoded"
};


llmg_status_t
llmg_canary_line(llmg_policies_t *set, llmg_policy_t *policy,
    const llmg_str_t *words, size_t n, char *err, size_t size)
{
    size_t         i;
    llmg_status_t  rc;

    if (n == 2 && (llmg_str_eqz(words[1], "on")
                   || llmg_str_eqz(words[1], "off")))
    {
        if (policy->canary != LLMG_SWITCH_UNSET) {
            (void) snprintf(err, size, "\"canary %.*s\" is duplicate",
                            (int) words[1].len, (const char *) words[1].data);
            return LLMG_INVALID;
        }

        policy->canary = llmg_str_eqz(words[1], "on") ? LLMG_SWITCH_ON
                                                      : LLMG_SWITCH_OFF;
        return LLMG_OK;
    }

    if (n < 2) {
        (void) snprintf(err, size, "\"canary\" takes \"on\", \"off\" or "
                        "strings");
        return LLMG_INVALID;
    }

    for (i = 1; i < n; i++) {
        rc = llmg_canary_add(set, policy, words[i], err, size);
        if (rc != LLMG_OK) {
            return rc;
        }
    }

    return LLMG_OK;
}


static llmg_status_t
llmg_canary_add(llmg_policies_t *set, llmg_policy_t *policy, llmg_str_t word,
    char *err, size_t size)
{
    size_t                i, k, different;
    llmg_canary_t        *canary;
    const llmg_canary_t  *c;
    const llmg_policy_t  *p;

    different = 0;

    for (i = 0; i < word.len; i++) {

        if (word.data[i] <= ' ' || word.data[i] >= 0x7F) {
            break;
        }

        for (k = 0; k < i && word.data[k] != word.data[i]; k++) {
            /* void */
        }

        different += (k == i);
    }

    /* nobody says it by chance */

    if (word.len < LLMG_CANARY_MIN || word.len > LLMG_CANARY_MAX
        || i < word.len || different < LLMG_CANARY_MIN / 2)
    {
        (void) snprintf(err, size, "a canary is a string of %d to %d ASCII "
                        "characters without blanks, %d of them different",
                        LLMG_CANARY_MIN, LLMG_CANARY_MAX,
                        LLMG_CANARY_MIN / 2);
        return LLMG_INVALID;
    }

    k = 0;

    for (p = policy; p != NULL; p = p->parent) {
        for (c = p->canaries; c != NULL; c = c->next) {
            if (llmg_str_caseeq(word, llmg_str(c->text))) {
                (void) snprintf(err, size, "a canary is duplicate");
                return LLMG_INVALID;
            }

            k++;
        }
    }

    if (k >= LLMG_CANARY_STRINGS) {
        (void) snprintf(err, size, "more than %d canaries",
                        LLMG_CANARY_STRINGS);
        return LLMG_INVALID;
    }

    canary = llmg_arena_calloc(llmg_policies_arena(set),
                               sizeof(llmg_canary_t));
    if (canary == NULL) {
        return LLMG_ERROR;
    }

    canary->text = (const char *) llmg_arena_copy(llmg_policies_arena(set),
                                                  word.data, word.len);
    if (canary->text == NULL) {
        return LLMG_ERROR;
    }

    canary->next = policy->canaries;
    policy->canaries = canary;

    return LLMG_OK;
}


/* the nearest one that says "on" or "off" */

static int
llmg_canary_on(const llmg_policy_t *policy)
{
    for ( ; policy != NULL; policy = policy->parent) {
        if (policy->canary != LLMG_SWITCH_UNSET) {
            return policy->canary == LLMG_SWITCH_ON;
        }
    }

    return 0;
}


int
llmg_canary_any(const llmg_policy_t *policy)
{
    if (llmg_canary_on(policy)) {
        return 1;
    }

    for ( ; policy != NULL; policy = policy->parent) {
        if (policy->canaries != NULL) {
            return 1;
        }
    }

    return 0;
}


int
llmg_canary_known(llmg_str_t glob)
{
    size_t  i;

    for (i = 0; i < 2; i++) {
        if (llmg_str_glob(llmg_str(llmg_canary_marker[i]), glob)
            || llmg_str_glob(llmg_str(llmg_canary_string[i]), glob))
        {
            return 1;
        }
    }

    return 0;
}


llmg_status_t
llmg_canary_rules(llmg_policy_t *policy, const llmg_rule_t **rules,
    size_t *n)
{
    size_t                max;
    char                  text[64];
    llmg_rule_t          *list;
    llmg_arena_t         *arena;
    llmg_status_t         rc;
    const llmg_canary_t  *c;
    const llmg_policy_t  *p;

    policy->marking = (unsigned) llmg_canary_on(policy);
    *n = 0;
    max = policy->marking;

    for (p = policy; p != NULL; p = p->parent) {
        for (c = p->canaries; c != NULL; c = c->next) {
            max++;
        }
    }

    arena = llmg_policies_arena(policy->set);

    list = llmg_arena_calloc(arena, (max * LLMG_CANARY_FORMS + 1)
                                    * sizeof(llmg_rule_t));
    if (list == NULL) {
        return LLMG_ERROR;
    }

    *rules = list;

    if (policy->marking) {
        (void) snprintf(text, sizeof(text), "%s" LLMG_CANARY_DIGITS,
                        llmg_canary_prefix);

        rc = llmg_canary_forms(arena, text, llmg_canary_marker, list);
        if (rc != LLMG_OK) {
            return rc;
        }

        *n += LLMG_CANARY_FORMS;
    }

    for (p = policy; p != NULL; p = p->parent) {
        for (c = p->canaries; c != NULL; c = c->next) {

            rc = llmg_canary_forms(arena, c->text, llmg_canary_string,
                                   list + *n);
            if (rc != LLMG_OK) {
                return rc;
            }

            *n += LLMG_CANARY_FORMS;
        }
    }

    return LLMG_OK;
}


llmg_status_t
llmg_canary_value(const unsigned char *key, llmg_str_t subject,
    llmg_str_t policy, char *value)
{
    size_t         i;
    unsigned char  own[EVP_MAX_MD_SIZE], out[EVP_MAX_MD_SIZE];

    static const char  digits[] = "0123456789abcdef";

    /* a key of each policy: then no two pairs are one string */

    if (HMAC(EVP_sha256(), key, LLMG_CANARY_KEY, policy.data, policy.len, own,
             NULL)
        == NULL
        || HMAC(EVP_sha256(), own, 32, subject.data, subject.len, out, NULL)
           == NULL)
    {
        return LLMG_ERROR;
    }

    for (i = 0; i < LLMG_CANARY_VALUE; i++) {
        value[i] = digits[out[i / 2] >> (i % 2 ? 0 : 4) & 15];
    }

    return LLMG_OK;
}


llmg_status_t
llmg_canary_mark(llmg_buf_t *out, llmg_str_t value)
{
    size_t         i;
    llmg_status_t  rc;

    rc = llmg_buf_printf(out, "\\n<!-- %s%.*s", llmg_canary_prefix,
                         (int) value.len, (const char *) value.data);

    for (i = strlen(llmg_canary_prefix); rc == LLMG_OK && i > 0; i--) {
        rc = llmg_buf_putc(out, (unsigned char) llmg_canary_prefix[i - 1]);
    }

    return (rc == LLMG_OK) ? llmg_buf_puts(out, " -->") : rc;
}


int
llmg_canary_said(const llmg_rule_t *rule, llmg_str_t found, llmg_str_t value)
{
    if (strncmp(rule->name, llmg_canary_marker[0],
                strlen(llmg_canary_marker[0])) != 0)
    {
        return 1;
    }

    return value.len == LLMG_CANARY_VALUE && llmg_canary_reads(found, value);
}
