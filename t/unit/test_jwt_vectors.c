/*
 * Tokens, keys and signatures made by others (LLMG_VECTORS, or
 * ../shared/vectors), through parsing, verification and claims.
 */

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include <openssl/err.h>

#include "llmg_base64.h"
#include "llmg_claims.h"
#include "llmg_jws_verify.h"
#include "llmg_jwt_object.h"
#include "vectors.h"


#define ARENA      (4 * 1024 * 1024)
#define ALL_ALGS   (llmg_jwt_alg_bit(LLMG_JWT_ALGS) - 1)


static llmg_jws_t  *jws;


static llmg_jwk_set_t *
make_set(llmg_str_t doc)
{
    llmg_arena_t    *scratch;
    llmg_jwk_set_t  *set;

    set = llmg_jwk_set_create(ARENA);
    scratch = llmg_arena_create(ARENA);
    assert_non_null(set);
    assert_non_null(scratch);

    if (llmg_jwk_set_add(set, scratch, doc) != LLMG_OK) {
        llmg_jwk_set_free(set);
        set = NULL;
    }

    llmg_arena_destroy(scratch);

    return set;
}


typedef struct {
    llmg_str_t       id;
    llmg_str_t       kind;
    llmg_str_t       jws;
    llmg_str_t       iss;
    llmg_str_t       aud;
    llmg_str_t       expect;
    llmg_str_t       alg;
    llmg_str_t       key;
    llmg_str_t       msg;
    llmg_str_t       sig;
    llmg_str_t       jwk;           /* JSON */
    llmg_str_t       jwks;          /* JSON */
    uint32_t         algs;
    int64_t          now;
    int64_t          leeway;
    int              ambiguous;
} row_t;


typedef struct {
    unsigned         rows;
    unsigned         failed;
    unsigned         ambiguous;     /* answered otherwise than expected */
} tally_t;


static void
read_algs(llmg_arena_t *arena, llmg_str_t raw, uint32_t *algs)
{
    llmg_str_t         name;
    llmg_json_t        json;
    llmg_jwt_alg_e     alg;
    llmg_json_token_t  token;

    llmg_json_init(&json, arena, raw, &llmg_json_limits_default);

    while (llmg_json_next(&json, &token) == LLMG_OK
           && token.type != LLMG_JSON_END)
    {
        if (token.type == LLMG_JSON_STRING) {
            llmg_jwt_object_text(arena, &token, &name);
            alg = llmg_jwt_alg_find(name);

            if (alg != LLMG_JWT_ALGS) {
                *algs |= llmg_jwt_alg_bit(alg);
            }
        }
    }
}


static void
read_row(row_t *row, llmg_arena_t *arena, llmg_str_t line)
{
    size_t              i;
    llmg_str_t         *to;
    llmg_json_t         json;
    llmg_status_t       rc;
    llmg_jwt_member_t   m;

    static const struct {
        const char  *name;
        size_t       offset;
    } members[] = {
        { "id", offsetof(row_t, id) },
        { "kind", offsetof(row_t, kind) },
        { "jws", offsetof(row_t, jws) },
        { "iss", offsetof(row_t, iss) },
        { "aud", offsetof(row_t, aud) },
        { "expect", offsetof(row_t, expect) },
        { "alg", offsetof(row_t, alg) },
        { "key", offsetof(row_t, key) },
        { "msg", offsetof(row_t, msg) },
        { "sig", offsetof(row_t, sig) },
        { "jwk", offsetof(row_t, jwk) },
        { "jwks", offsetof(row_t, jwks) },
    };

    memset(row, 0, sizeof(row_t));

    rc = llmg_json_init(&json, arena, line, &llmg_json_limits_default);
    assert_int_equal(rc, LLMG_OK);
    assert_int_equal(llmg_jwt_object_open(&json), LLMG_OK);

    while ((rc = llmg_jwt_object_next(&json, &m)) == LLMG_OK) {

        for (i = 0; i < sizeof(members) / sizeof(members[0]); i++) {
            if (!llmg_jwt_member_is(&m, members[i].name)) {
                continue;
            }

            to = (void *) ((char *) row + members[i].offset);

            if (m.value.type == LLMG_JSON_STRING) {
                llmg_jwt_object_text(arena, &m.value, to);

            } else if (m.value.type == LLMG_JSON_OBJECT) {
                *to = m.value.raw;
            }
        }

        if (llmg_jwt_member_is(&m, "alg_allowed")) {
            read_algs(arena, m.value.raw, &row->algs);

        } else if (llmg_jwt_member_is(&m, "now")) {
            row->now = strtoll((const char *) m.value.raw.data, NULL, 10);

        } else if (llmg_jwt_member_is(&m, "leeway")) {
            row->leeway = strtoll((const char *) m.value.raw.data, NULL, 10);

        } else if (llmg_jwt_member_is(&m, "ambiguous")) {
            row->ambiguous = m.value.type == LLMG_JSON_TRUE;
        }
    }

    assert_int_equal(rc, LLMG_DECLINED);
}


static llmg_status_t
judge(row_t *row, llmg_arena_t *arena, const char **reason)
{
    llmg_jwt_t            jwt;
    llmg_str_t            text;
    llmg_status_t         rc;
    llmg_claims_t         claims;
    llmg_jwk_set_t       *set;
    llmg_json_token_t     sub;
    llmg_claims_rules_t   rules;

    set = make_set(row->jwks);
    if (set == NULL) {
        *reason = "key set refused";
        return LLMG_INVALID;
    }

    rc = llmg_jwt_parse(&jwt, arena, row->jws);

    if (rc == LLMG_OK) {
        rc = llmg_jws_verify(jws, &jwt, set, row->algs, NULL);
    }

    *reason = jwt.reason;

    if (rc == LLMG_OK && llmg_str_eqz(row->kind, "jwt")) {
        memset(&rules, 0, sizeof(llmg_claims_rules_t));
        rules.leeway = row->leeway;
        rules.issuers = &row->iss;
        rules.n_issuers = row->iss.data != NULL;
        rules.audiences = &row->aud;
        rules.n_audiences = row->aud.data != NULL;

        rc = llmg_claims_parse(&claims, arena, jwt.payload);

        if (rc == LLMG_OK) {
            rc = llmg_claims_check(&claims, &rules, row->now);
        }

        if (rc == LLMG_OK
            && (llmg_str_eqz(row->id, "au-sub-tab")
                || llmg_str_eqz(row->id, "au-sub-del")))
        {
            /* accepted, but it must not reach a header */

            assert_int_equal(llmg_claims_find(&claims, llmg_str("sub"), &sub),
                             LLMG_OK);
            assert_int_equal(llmg_claims_text(&claims, &sub, &text),
                             LLMG_INVALID);
        }

        *reason = claims.reason;
    }

    assert_int_equal(rc == LLMG_OK, *reason == NULL);
    assert_int_equal(ERR_peek_error(), 0);
    llmg_jwk_set_free(set);

    return rc;
}


/*
 * The suite refuses this one because its own salt length there is 0.  The salt
 * has 32 bytes, so for PS256 the signature is right, and it must be accepted.
 */

#define GENUINE   "wpraw-rsa_pss_2048_sha256_mgf1_0-69"


static void
count(tally_t *tally, const row_t *row, llmg_status_t rc, const char *reason)
{
    int  accept;

    tally->rows++;
    accept = llmg_str_eqz(row->expect, "accept")
             || llmg_str_eqz(row->id, GENUINE);

    if (llmg_str_eqz(row->expect, "either") || accept == (rc == LLMG_OK)) {
        return;
    }

    print_message("# %s%.*s: expected %.*s, got %d, %s\n",
                  row->ambiguous ? "ambiguous, " : "",
                  (int) row->id.len, row->id.data,
                  (int) row->expect.len, row->expect.data, rc,
                  reason ? reason : "accepted");

    if (row->ambiguous) {
        tally->ambiguous++;

    } else {
        tally->failed++;
    }
}


static void
run_tokens(const char *name, unsigned least)
{
    char           *line;
    FILE           *f;
    row_t           row;
    size_t          cap;
    ssize_t         n;
    tally_t         tally;
    llmg_str_t      s;
    const char     *reason;
    llmg_arena_t   *arena;
    llmg_status_t   rc;

    f = vectors(name);
    if (f == NULL) {
        return;
    }

    memset(&tally, 0, sizeof(tally_t));
    line = NULL;
    cap = 0;

    while ((n = getline(&line, &cap, f)) > 0) {
        llmg_str_set(&s, line, (size_t) n);

        arena = llmg_arena_create(ARENA);
        assert_non_null(arena);
        read_row(&row, arena, s);

        rc = judge(&row, arena, &reason);
        assert_int_not_equal(rc, LLMG_ERROR);

        count(&tally, &row, rc, reason);
        llmg_arena_destroy(arena);
    }

    free(line);
    fclose(f);

    print_message("# %s: %u rows, %u wrong, %u ambiguous ones otherwise\n",
                  name, tally.rows, tally.failed, tally.ambiguous);

    assert_true(tally.rows >= least);
    assert_int_equal(tally.failed, 0);
}


static void
authored_vectors(void **state)
{
    (void) state;
    run_tokens("jwt/authored.jsonl", 300);
}


static void
jws_vectors(void **state)
{
    (void) state;
    run_tokens("jwt/jws.jsonl", 300);
}


static void
unknown_key_vectors(void **state)
{
    (void) state;
    run_tokens("jwt/unknown_key.jsonl", 10);
}


#define KEYS_MAX   1024


static struct {
    char             name[128];
    llmg_jwk_set_t  *set;
} keys[KEYS_MAX];


static unsigned
read_keys(void)
{
    char          *line;
    FILE          *f;
    row_t          row;
    size_t         cap;
    ssize_t        len;
    unsigned       n;
    llmg_str_t     s;
    llmg_arena_t  *arena;

    f = vectors("jwt/sig_keys.jsonl");
    if (f == NULL) {
        return 0;
    }

    line = NULL;
    cap = 0;

    for (n = 0; n < KEYS_MAX && (len = getline(&line, &cap, f)) > 0; n++) {
        llmg_str_set(&s, line, (size_t) len);

        arena = llmg_arena_create(ARENA);
        assert_non_null(arena);
        read_row(&row, arena, s);

        snprintf(keys[n].name, sizeof(keys[n].name), "%.*s",
                 (int) row.key.len, row.key.data);
        keys[n].set = make_set(row.jwk);
        assert_non_null(keys[n].set);

        if (keys[n].set->skipped) {
            print_message("# %s skipped: %s\n", keys[n].name,
                          keys[n].set->skipped_why);
        }

        llmg_arena_destroy(arena);
    }

    free(line);
    fclose(f);

    return n;
}


static llmg_status_t
judge_raw(row_t *row, llmg_arena_t *arena, const llmg_jwk_set_t *set)
{
    size_t          len;
    llmg_jwt_t      jwt;
    unsigned char  *p;

    memset(&jwt, 0, sizeof(llmg_jwt_t));
    jwt.alg = llmg_jwt_alg_find(row->alg);
    assert_int_not_equal(jwt.alg, LLMG_JWT_ALGS);

    p = llmg_arena_alloc(arena, row->msg.len + 1);
    assert_int_equal(llmg_base64url_decode(p, &len, row->msg), LLMG_OK);
    llmg_str_set(&jwt.input, p, len);

    p = llmg_arena_alloc(arena, row->sig.len + 1);
    assert_int_equal(llmg_base64url_decode(p, &len, row->sig), LLMG_OK);
    llmg_str_set(&jwt.signature, p, len);

    return llmg_jws_verify(jws, &jwt, set, ALL_ALGS, NULL);
}


static void
raw_signature_vectors(void **state)
{
    char           *line;
    FILE           *f;
    row_t           row;
    size_t          cap;
    ssize_t         len;
    tally_t         tally;
    unsigned        i, n;
    llmg_str_t      s;
    llmg_arena_t   *arena;
    llmg_status_t   rc;

    (void) state;

    n = read_keys();
    if (n == 0) {
        return;
    }

    f = vectors("jwt/sig_raw.jsonl");
    assert_non_null(f);

    memset(&tally, 0, sizeof(tally_t));
    line = NULL;
    cap = 0;

    while ((len = getline(&line, &cap, f)) > 0) {
        llmg_str_set(&s, line, (size_t) len);

        arena = llmg_arena_create(ARENA);
        assert_non_null(arena);
        read_row(&row, arena, s);

        for (i = 0; i < n; i++) {
            if (llmg_str_eqz(row.key, keys[i].name)) {
                break;
            }
        }

        assert_true(i < n);

        rc = judge_raw(&row, arena, keys[i].set);
        assert_true(rc == LLMG_OK || rc == LLMG_INVALID);

        count(&tally, &row, rc, NULL);
        llmg_arena_destroy(arena);
    }

    free(line);
    fclose(f);

    for (i = 0; i < n; i++) {
        llmg_jwk_set_free(keys[i].set);
    }

    print_message("# sig_raw.jsonl: %u rows, %u wrong\n", tally.rows,
                  tally.failed);

    assert_true(tally.rows >= 2000);
    assert_int_equal(tally.failed, 0);
}


static int
setup(void **state)
{
    (void) state;

    jws = llmg_jws_create();

    return (jws == NULL) ? -1 : 0;
}


static int
teardown(void **state)
{
    (void) state;

    llmg_jws_free(jws);

    return 0;
}


int
main(void)
{
    const struct CMUnitTest  tests[] = {
        cmocka_unit_test(authored_vectors),
        cmocka_unit_test(jws_vectors),
        cmocka_unit_test(unknown_key_vectors),
        cmocka_unit_test(raw_signature_vectors),
    };

    cmocka_set_message_output(CM_OUTPUT_TAP);

    return cmocka_run_group_tests(tests, setup, teardown);
}
