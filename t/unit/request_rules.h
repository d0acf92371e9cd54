/*
 * Requests under the lines of a policy: what becomes of them, or why they are
 * refused.
 */

#ifndef _REQUEST_RULES_H_INCLUDED_
#define _REQUEST_RULES_H_INCLUDED_


#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "llmg_refusal.h"
#include "llmg_request_rules.h"
#include "inspecting.h"


#define LIMIT   (256UL * 1024 * 1024)

#define BIG     "123456789012345678901234567890"
#define M       "\"messages\":[]"

#define DENIED(r)    LLMG_REASON_##r


typedef struct {
    const char  *lines;
    const char  *body;
    const char  *becomes;       /* NULL: it stays as it is */
    unsigned     reason;
    const char  *detail;        /* of the reason; NULL: any */
} case_t;


static llmg_arena_t     *arena;
static llmg_result_t     result;
static llmg_inspect_t    in;
static llmg_place_t      place;


/* an API that has its bounds in an object */

static const llmg_shape_t  nested_settings[] = {
    llmg_shape("maxOutputTokens", LLMG_SHAPE_MAX_TOKENS, 0, 0, NULL),
    llmg_shape("candidateCount", LLMG_SHAPE_N, 0, 0, NULL),
    llmg_shape_end
};

static const llmg_shape_t  nested_tools[] = {
    llmg_shape("functions", LLMG_SHAPE_TEXT, 0, 0, NULL),
    llmg_shape_end
};

static const llmg_shape_t  nested_request[] = {
    llmg_shape("contents", LLMG_SHAPE_TEXT, LLMG_KIND_CONTENT, 0, NULL),
    llmg_shape("prompt", LLMG_SHAPE_PROMPT, LLMG_KIND_CONTENT, 0, NULL),
    llmg_shape("tools", LLMG_SHAPE_TOOL_MEMBERS, LLMG_KIND_TOOL_DEF, 0,
               nested_tools),
    llmg_shape("settings", LLMG_SHAPE_SETTINGS, 0, 0, nested_settings),
    llmg_shape_end
};

static const llmg_route_t  nested_routes[] = {
    llmg_route_model("/models/", ":generate", NEVER),
    llmg_route_model_of("/models/", ":counttokens", NEVER, QUIET),
    llmg_route_end
};

static const llmg_dialect_t  nested = {
    "nested", nested_routes, 0, 0, nested_request, NULL, NULL, NULL
};


/* a policy of these lines alone */

static llmg_policy_t *
of(const char *lines)
{
    char             name[32];
    static unsigned  n;

    (void) snprintf(name, sizeof(name), "p%u", n++);

    return policy(name, lines);
}


static void
setup(const llmg_policy_t *p, const llmg_dialect_t *dialect)
{
    inspecting_anew(&in, p, &arena, LIMIT);
    in.dialect = dialect;
}


static void
check(const llmg_dialect_t *dialect, const llmg_place_t *at, const case_t *c)
{
    const char  *detail, *wanted;

    setup(of(c->lines), dialect);
    in.place = at;

    if (llmg_inspect_request(&in, llmg_str(c->body), &result) != LLMG_OK) {
        fail_msg("%s\n%s\n%s", c->lines, c->body, result.error);
    }

    if (result.reason != c->reason) {
        fail_msg("%s\n%s\n\"%s\"", c->lines, c->body,
                 llmg_reason_name(result.reason));
    }

    if (c->reason != 0) {
        assert_int_equal(result.decision.action, LLMG_ACTION_BLOCK);
        assert_false(result.edited);

        detail = (const char *) result.detail.data;
        assert_int_equal(strlen(detail), result.detail.len);

        /* the policies of cases have numbers, which do not matter here */

        if (c->detail != NULL
            && strncmp(detail, c->detail, strlen(c->detail)) != 0)
        {
            fail_msg("%s\n%s\n\"%s\"", c->lines, c->body, detail);
        }

        return;
    }

    wanted = (c->becomes != NULL) ? c->becomes : c->body;

    if (!llmg_str_eqz(result.body, wanted)) {
        fail_msg("%s\n%s\n%.*s", c->lines, c->body, (int) result.body.len,
                 result.body.data);
    }

    assert_int_equal(result.edited, c->becomes != NULL);
}


static void
check_all(const llmg_dialect_t *dialect, const case_t *c)
{
    for ( /* void */ ; c->lines != NULL; c++) {
        check(dialect, NULL, c);
    }
}


typedef struct {
    const char  *path;
    case_t       c;
} path_case_t;


static void
check_paths(const path_case_t *p)
{
    const llmg_dialect_t  *dialect;

    for ( /* void */ ; p->path != NULL; p++) {
        dialect = llmg_dialect_choose(llmg_str(p->path), NULL, &place);
        check(dialect, &place, &p->c);
    }
}


static int
end(void **state)
{
    llmg_arena_destroy(arena);

    return inspecting_end(state);
}


#endif /* _REQUEST_RULES_H_INCLUDED_ */
