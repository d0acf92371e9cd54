/*
 * Whole bodies and what comes of them, for tests of several files.
 */

#ifndef _INSPECT_BODY_H_INCLUDED_
#define _INSPECT_BODY_H_INCLUDED_


#include <stdio.h>
#include <stdlib.h>

#include "inspecting.h"


#define LIMIT  (256UL * 1024 * 1024)

#define BIG    "123456789012345678901234567890"


typedef struct {
    llmg_arena_t     *arena;
    llmg_result_t     result;
} fixture_t;


typedef struct {
    const char       *raw;
    unsigned          role;
    unsigned          kind;
} expected_t;


static fixture_t  fixture;


/* a word that no other rule knows */

static const llmg_rule_t  word_rule = {
    .name = "test.word",
    .type = "WORD",
    .severity = LLMG_SEVERITY_HIGH,
    .confidence = 90,
    .trigger = LLMG_TRIGGER_LITERAL,
    .max = 80,
    .literals = llmg_list("CANARY-"),
    .pattern = "CANARY-[a-z0-9-]{1,64}"
};


/* the lines act on word_rule alone */

static inline llmg_policy_t *
word_policy(const char *name, const char *lines)
{
    char                err[256];
    unsigned            i;
    llmg_policy_t      *p;
    const llmg_rule_t  *rules[1] = { &word_rule };

    p = llmg_policies_add(policies, llmg_str(name));
    assert_non_null(p);

    for (i = 0; i < LLMG_DIRECTIONS; i++) {
        looks_for(p, i, rules, 1);
    }

    assert_int_equal(llmg_policy_parse(policies, p, llmg_str(lines),
                                       err, sizeof(err)), LLMG_OK);

    return policy(name, NULL);
}


static inline void
setup(llmg_inspect_t *in, const llmg_policy_t *p)
{
    inspecting_anew(in, p, &fixture.arena, LIMIT);
}


/* what comes of it is in fixture.result until the next call */

static inline llmg_status_t
request(const llmg_policy_t *p, const char *body)
{
    llmg_inspect_t  in;

    setup(&in, p);

    return llmg_inspect_request(&in, llmg_str(body), &fixture.result);
}


static inline llmg_status_t
response(const llmg_policy_t *p, const char *body)
{
    llmg_inspect_t  in;

    setup(&in, p);

    return llmg_inspect_response(&in, llmg_str(body), &fixture.result);
}


static inline const llmg_text_t *
text_of(const char *body, const char *raw)
{
    size_t       i, len;
    llmg_text_t  *t;

    len = strlen(raw);

    for (i = 0; i < fixture.result.ntexts; i++) {
        t = &fixture.result.texts[i];

        if (t->raw_end - t->raw_start == len
            && memcmp(body + t->raw_start, raw, len) == 0)
        {
            return t;
        }
    }

    return NULL;
}


static inline void
texts_are(const char *body, const expected_t *e)
{
    const llmg_text_t  *t;

    for ( ; e->raw != NULL; e++) {
        t = text_of(body, e->raw);

        if (t == NULL) {
            fail_msg("no text \"%s\"", e->raw);

        } else if (t->role != e->role || t->kind != e->kind) {
            fail_msg("\"%s\" is %s/%s", e->raw, llmg_role_name(t->role),
                     llmg_kind_name(t->kind));
        }
    }
}


static inline void
body_is(const char *expected)
{
    if (!llmg_str_eqz(fixture.result.body, expected)) {
        fail_msg("%.*s\nexpected: %s", (int) fixture.result.body.len,
                 fixture.result.body.data, expected);
    }
}


static inline int
destroy(void **state)
{
    llmg_arena_destroy(fixture.arena);

    return inspecting_end(state);
}


#endif /* _INSPECT_BODY_H_INCLUDED_ */
