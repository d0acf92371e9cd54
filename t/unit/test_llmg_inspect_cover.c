/*
 * What was looked at, by whose text it is; and that nothing changes where
 * nothing may: in shadow, and with a policy that reports.
 */

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "llmg_json_scan.h"
#include "llmg_json_text.h"
#include "inspecting.h"
#include "rnd.h"
#include "vectors.h"


#define LIMIT  (256UL * 1024 * 1024)


static llmg_arena_t     *arena;
static llmg_result_t     result;


static const llmg_shape_t  part[] = {
    llmg_shape("signature", LLMG_SHAPE_OPAQUE, LLMG_KIND_NAME,
               LLMG_ROLE_ASSISTANT, NULL),
    llmg_shape("data", LLMG_SHAPE_DATA, LLMG_KIND_CONTENT, 0, NULL),
    llmg_shape_end
};

static const llmg_shape_t  message[] = {
    llmg_shape("role", LLMG_SHAPE_ROLE, LLMG_KIND_NAME, 0, NULL),
    llmg_shape("content", LLMG_SHAPE_TEXT, LLMG_KIND_CONTENT, 0, part),
    llmg_shape("id", LLMG_SHAPE_FIXED, LLMG_KIND_NAME, 0, NULL),
    llmg_shape_end
};

static const llmg_shape_t  table[] = {
    llmg_shape("messages", LLMG_SHAPE_TEXT, LLMG_KIND_CONTENT, 0, message),
    llmg_shape_end
};

static const llmg_route_t  routes[] = { llmg_route_end };

static const llmg_dialect_t  dialect = {
    "test", routes, 0, 0, table, table, table, NULL
};

static const llmg_dialect_t *const  dialects[] = {
    &llmg_dialect_openai_chat, &llmg_dialect_generic, &dialect
};


static llmg_status_t
inspect(const llmg_policy_t *p, const llmg_dialect_t *d, unsigned direction,
    int shadow, llmg_str_t body)
{
    llmg_inspect_t  in;

    inspecting_anew(&in, p, &arena, LIMIT);
    in.dialect = d;
    in.shadow = (shadow != 0);

    return (direction == LLMG_REQUEST)
           ? llmg_inspect_request(&in, body, &result)
           : llmg_inspect_response(&in, body, &result);
}


/* 64 bytes, of 48 that are no text; and of 48 that are */
#define SIGNATURE                                                             \
    "/+7dzLuqmYh3ZlVEMyIRAP/u3cy7qpmId2ZVRDMiEQD/7t3Mu6qZiHdmVUQzIhEA"
#define NO_SIGNATURE                                                          \
    "QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVphYmNkZWZnaGlqa2xtbm9wcXJzdHV2"

static void
text_counts_by_role(void **state)
{
    llmg_policy_t    *p;
    llmg_coverage_t  *c;

    static const char  body[] =
        "{\"messages\":[{\"content\":\"12345\",\"role\":\"user\"},"
        "{\"role\":\"assistant\",\"id\":\"abc\",\"content\":[\"\\u0031234\","
        "{\"signature\":\"" SIGNATURE "\"},{\"signature\":\"not base64\"}]},"
        "{\"role\":\"tool\",\"content\":\"{\\\"a\\\":\\\"\\\\n12\\\"}\"},"
        "{\"content\":{\"data\":\"QUJDREVG\"}}]}";

    (void) state;

    p = policy("everybody", "request pii.email mask;");

    assert_int_equal(inspect(p, &dialect, LLMG_REQUEST, 0, llmg_str(body)),
                     LLMG_OK);

    c = &result.coverage;

    assert_int_equal(c->looked[LLMG_ROLE_USER], 4 + 5);
    assert_int_equal(c->looked[LLMG_ROLE_ASSISTANT], 9 + 4 + 10);
    assert_int_equal(c->looked[LLMG_ROLE_TOOL], 4 + 12);

    /* short base64 as it stands, and the file that it is */

    assert_int_equal(c->looked[LLMG_ROLE_UNKNOWN], 8);
    assert_int_equal(c->looked[LLMG_ROLE_DOCUMENT], 6);

    /* written by the server, and for the server alone */

    assert_int_equal(c->missed[LLMG_ROLE_UNKNOWN], 3 + 64);
    assert_int_equal(result.missed_bytes, 67);
    assert_int_equal(result.text_bytes, 9 + 23 + 16 + 8 + 6);

    /* but not if it can be read */

    assert_int_equal(inspect(p, &dialect, LLMG_REQUEST, 0, llmg_str(
                     "{\"messages\":[{\"content\":[{\"signature\":\""
                     NO_SIGNATURE "\"}]}]}")), LLMG_OK);
    assert_int_equal(c->looked[LLMG_ROLE_DOCUMENT], 48);

    /* lines for some of them; who does not say counts as a user */

    p = policy("users", "request pii.email mask roles=user;");

    assert_int_equal(inspect(p, &dialect, LLMG_REQUEST, 0, llmg_str(body)),
                     LLMG_OK);

    assert_int_equal(c->looked[LLMG_ROLE_USER], 9);
    assert_int_equal(c->looked[LLMG_ROLE_UNKNOWN], 8);
    assert_int_equal(c->looked[LLMG_ROLE_TOOL], 0);
    assert_int_equal(c->missed[LLMG_ROLE_TOOL], 16);
    assert_int_equal(c->missed[LLMG_ROLE_ASSISTANT], 23);
    assert_int_equal(result.text_bytes, 17);
    assert_int_equal(result.missed_bytes, 16 + 23 + 6 + 67);

    /* there is no line for answers */

    assert_int_equal(inspect(p, &dialect, LLMG_RESPONSE, 0, llmg_str(body)),
                     LLMG_OK);
    assert_int_equal(result.text_bytes, 0);
}


/* "request": {"body": "..."} and "response" of a row */

static void
read_row(llmg_str_t line, llmg_str_t *asked, llmg_str_t *answered)
{
    int                 in;
    llmg_str_t         *next;
    llmg_json_t         json;
    llmg_arena_t       *own;
    unsigned char      *p;
    llmg_json_token_t   token;

    own = llmg_arena_create(LIMIT);

    asked->len = 0;
    answered->len = 0;
    in = -1;
    next = NULL;

    assert_int_equal(llmg_json_init(&json, own, line,
                                    &llmg_json_limits_default), LLMG_OK);

    while (llmg_json_next(&json, &token) == LLMG_OK
           && token.type != LLMG_JSON_END)
    {
        if (token.type == LLMG_JSON_NAME && token.depth == 1) {
            in = llmg_str_eqz(token.raw, "request") ? 0
                 : llmg_str_eqz(token.raw, "response") ? 1 : -1;
        }

        if (token.type == LLMG_JSON_NAME) {
            next = (token.depth == 2 && llmg_str_eqz(token.raw, "body"))
                   ? (in == 0 ? asked : in == 1 ? answered : NULL) : NULL;

        } else if (token.type == LLMG_JSON_STRING && next != NULL) {
            p = malloc(token.raw.len + 1);
            assert_non_null(p);

            next->len = llmg_json_unescape(p, token.raw);
            next->data = p;
            next = NULL;
        }
    }

    llmg_arena_destroy(own);
}


/* nothing is changed; "default" misses nothing but opaque strings */

static unsigned
holds(llmg_str_t body, unsigned direction)
{
    size_t           i, k;
    unsigned         good;
    llmg_status_t    rc, other;
    llmg_policy_t   *p;
    llmg_result_t    real;
    llmg_coverage_t *c;

    good = 0;
    c = &result.coverage;

    for (i = 0; i < sizeof(dialects) / sizeof(dialects[0]); i++) {

        p = policy("default", NULL);

        rc = inspect(p, dialects[i], direction, 0, body);
        real = result;

        if (rc == LLMG_OK && !result.edited) {
            assert_ptr_equal(result.body.data, body.data);
            assert_int_equal(result.body.len, body.len);
        }

        if (rc == LLMG_OK && direction == LLMG_REQUEST) {
            assert_int_equal(result.missed_bytes,
                             c->missed[LLMG_ROLE_UNKNOWN]);

            if (dialects[i] == &llmg_dialect_generic) {
                assert_int_equal(result.missed_bytes, 0);
            }

            for (k = 1; k < LLMG_ROLES; k++) {
                assert_int_equal(c->missed[k], 0);
            }
        }

        other = inspect(p, dialects[i], direction, 1, body);

        assert_int_equal(rc, other);
        assert_ptr_equal(result.body.data, body.data);
        assert_int_equal(result.body.len, body.len);
        assert_int_equal(result.edited, 0);

        if (rc == LLMG_OK) {
            assert_int_equal(result.decision.action, real.decision.action);
            assert_int_equal(result.findings.n, real.findings.n);
            good++;
        }

        p = policy("observe", NULL);

        other = inspect(p, dialects[i], direction, 0, body);

        assert_int_equal(rc, other);
        assert_ptr_equal(result.body.data, body.data);
        assert_int_equal(result.body.len, body.len);
        assert_int_equal(result.edited, 0);
        assert_true(result.decision.action <= LLMG_ACTION_REPORT);
    }

    return good;
}


static void
recorded_traffic(void **state)
{
    char          *text;
    FILE          *f;
    size_t         size, rows, good, k;
    ssize_t        n;
    unsigned char *p;
    llmg_str_t     line, asked, answered, bent;

    (void) state;

    f = vectors("traffic/recorded.jsonl");

    if (f == NULL) {
        return;
    }

    text = NULL;
    size = 0;
    rows = 0;
    good = 0;

    while ((n = getline(&text, &size, f)) > 0) {
        llmg_str_set(&line, text, (size_t) n);
        read_row(line, &asked, &answered);

        if (asked.len != 0) {
            rows++;
            good += (holds(asked, LLMG_REQUEST) != 0);

            /* with some bytes that are others */

            p = (unsigned char *) (uintptr_t) asked.data;
            bent = asked;

            for (k = 0; k < 3; k++) {
                p[rnd((unsigned) bent.len)] = (unsigned char)
                    (rnd(2) ? rnd(256)
                            : (unsigned) "\"\\{}[]:,u0@"[rnd(11)]);
            }

            (void) holds(bent, rnd(2) ? LLMG_REQUEST : LLMG_RESPONSE);
            free(p);
        }

        if (answered.len != 0) {
            (void) holds(answered, LLMG_RESPONSE);
            free((void *) (uintptr_t) answered.data);
        }
    }

    free(text);
    (void) fclose(f);

    print_message("# %zu requests, %zu read\n", rows, good);

    /* one was recorded as something that is no JSON */

    assert_true(rows > 1000 && good + 1 >= rows);
}


static int
end(void **state)
{
    llmg_arena_destroy(arena);

    return inspecting_end(state);
}


int
main(void)
{
    const struct CMUnitTest  tests[] = {
        cmocka_unit_test(text_counts_by_role),
        cmocka_unit_test(recorded_traffic),
    };

    cmocka_set_message_output(CM_OUTPUT_TAP);

    return cmocka_run_group_tests(tests, inspecting_begin, end);
}
