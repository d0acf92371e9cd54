#include "llmg_decimal.h"
#include "llmg_jwt_object.h"
#include "llmg_require.h"


typedef struct {
    const char  *name;
    unsigned     least;             /* values */
    unsigned     most;              /* 0: any number */
} llmg_require_op_t;


static llmg_status_t llmg_require_one(const llmg_require_t *require,
    llmg_claims_t *claims, const llmg_json_token_t *token);
static int llmg_require_text(const llmg_require_t *require, llmg_str_t text);
static int llmg_require_number(const llmg_require_t *require,
    llmg_str_t number);
static llmg_status_t llmg_require_words(const llmg_require_t *require,
    llmg_claims_t *claims, const llmg_json_token_t *token);
static llmg_status_t llmg_require_list(const llmg_require_t *require,
    llmg_claims_t *claims, const llmg_json_token_t *list);


/* in the order of llmg_require_op_e */

static const llmg_require_op_t  llmg_require_ops[] = {
    { "eq", 1, 1 },
    { "in", 1, 0 },
    { "ne", 1, 0 },
    { "has", 1, 0 },
    { "ge", 1, 1 },
    { "le", 1, 1 },
    { "match", 1, 0 },
    { "exists", 0, 0 }
};


llmg_status_t
llmg_require_parse(llmg_require_t *require, const llmg_str_t *words,
    size_t n, const char **why)
{
    size_t                    i;
    unsigned                  op;
    const llmg_require_op_t  *o;

    *why = NULL;

    for (i = 0; i < n; i++) {
        if (words[i].len == 0) {
            *why = "has an empty value";
            return LLMG_INVALID;
        }
    }

    for (op = 0; n > 1 && op < LLMG_REQUIRE_OPS; op++) {
        if (llmg_str_eqz(words[1], llmg_require_ops[op].name)) {
            break;
        }
    }

    if (n < 2 || op == LLMG_REQUIRE_OPS) {
        *why = "has no operator \"eq\", \"in\", \"ne\", \"has\", \"ge\", "
               "\"le\", \"match\" or \"exists\" behind the claim";
        return LLMG_INVALID;
    }

    o = &llmg_require_ops[op];

    if (n - 2 < o->least) {
        *why = "has no value behind the operator";
        return LLMG_INVALID;
    }

    if ((o->most != 0 && n - 2 > o->most) || (o->least == 0 && n > 2)) {
        *why = "has too many values behind the operator";
        return LLMG_INVALID;
    }

    if ((op == LLMG_REQUIRE_GE || op == LLMG_REQUIRE_LE)
        && !llmg_decimal_valid(words[2]))
    {
        *why = "compares with a value that is not a number";
        return LLMG_INVALID;
    }

    require->path = words[0];
    require->op = op;
    require->values = words + 2;
    require->n = n - 2;

    return LLMG_OK;
}


llmg_status_t
llmg_require_check(const llmg_require_t *require, llmg_claims_t *claims)
{
    llmg_status_t      rc;
    llmg_json_token_t  value;

    rc = llmg_claims_find(claims, require->path, &value);

    if (rc != LLMG_OK) {
        return rc;
    }

    if (value.type == LLMG_JSON_NULL) {
        return LLMG_DECLINED;
    }

    switch (require->op) {

    case LLMG_REQUIRE_EXISTS:
        return LLMG_OK;

    case LLMG_REQUIRE_HAS:
        return (value.type == LLMG_JSON_ARRAY)
               ? llmg_require_list(require, claims, &value)
               : llmg_require_words(require, claims, &value);

    case LLMG_REQUIRE_MATCH:
        return (value.type == LLMG_JSON_ARRAY)
               ? llmg_require_list(require, claims, &value)
               : llmg_require_one(require, claims, &value);

    case LLMG_REQUIRE_NE:

        if (value.type == LLMG_JSON_OBJECT) {
            return LLMG_DECLINED;
        }

        rc = (value.type == LLMG_JSON_ARRAY)
             ? llmg_require_list(require, claims, &value)
             : llmg_require_words(require, claims, &value);

        if (rc == LLMG_OK || rc == LLMG_DECLINED) {
            rc = (rc == LLMG_OK) ? LLMG_DECLINED : LLMG_OK;
        }

        return rc;

    default: /* EQ, IN, GE, LE */
        return llmg_require_one(require, claims, &value);
    }
}


/* a string, a number, true or false against all values */

static llmg_status_t
llmg_require_one(const llmg_require_t *require, llmg_claims_t *claims,
    const llmg_json_token_t *token)
{
    int            met;
    llmg_str_t     text;
    llmg_status_t  rc;

    met = 0;

    switch (token->type) {

    case LLMG_JSON_STRING:
        rc = llmg_jwt_object_text(claims->arena, token, &text);

        if (rc != LLMG_OK) {
            return rc;
        }

        met = llmg_require_text(require, text);
        break;

    case LLMG_JSON_NUMBER:
        met = llmg_require_number(require, token->raw);
        break;

    case LLMG_JSON_TRUE:
    case LLMG_JSON_FALSE:
        met = llmg_require_text(require, token->raw);
        break;

    default:
        break;
    }

    return met ? LLMG_OK : LLMG_DECLINED;
}


static int
llmg_require_text(const llmg_require_t *require, llmg_str_t text)
{
    size_t  i;

    if (require->op == LLMG_REQUIRE_GE || require->op == LLMG_REQUIRE_LE) {
        return llmg_decimal_valid(text) && llmg_require_number(require, text);
    }

    for (i = 0; i < require->n; i++) {

        if (require->op == LLMG_REQUIRE_MATCH) {
            if (llmg_str_glob(text, require->values[i])) {
                return 1;
            }

        } else if (llmg_str_eq(text, require->values[i])) {
            return 1;
        }
    }

    return 0;
}


static int
llmg_require_number(const llmg_require_t *require, llmg_str_t number)
{
    int     cmp;
    size_t  i;

    if (require->op == LLMG_REQUIRE_MATCH) {
        return llmg_require_text(require, number);
    }

    for (i = 0; i < require->n; i++) {

        if (!llmg_decimal_valid(require->values[i])) {
            continue;
        }

        cmp = llmg_decimal_cmp(number, require->values[i]);

        if ((require->op == LLMG_REQUIRE_GE) ? cmp >= 0
            : (require->op == LLMG_REQUIRE_LE) ? cmp <= 0
            : cmp == 0)
        {
            return 1;
        }
    }

    return 0;
}


/* all of a string, or one of the words in it */

static llmg_status_t
llmg_require_words(const llmg_require_t *require, llmg_claims_t *claims,
    const llmg_json_token_t *token)
{
    llmg_str_t            text, word;
    llmg_status_t         rc;
    const unsigned char  *p, *end, *last;

    rc = llmg_require_one(require, claims, token);

    if (rc != LLMG_DECLINED || token->type != LLMG_JSON_STRING) {
        return rc;
    }

    rc = llmg_jwt_object_text(claims->arena, token, &text);
    if (rc != LLMG_OK) {
        return rc;
    }

    p = text.data;
    last = text.data + text.len;

    while (p < last) {
        end = memchr(p, ' ', (size_t) (last - p));

        if (end == NULL) {
            end = last;
        }

        llmg_str_set(&word, p, (size_t) (end - p));

        if (word.len != 0 && llmg_require_text(require, word)) {
            return LLMG_OK;
        }

        p = (end < last) ? end + 1 : last;
    }

    return LLMG_DECLINED;
}


/* one of a list; lists and objects in it are not looked into */

static llmg_status_t
llmg_require_list(const llmg_require_t *require, llmg_claims_t *claims,
    const llmg_json_token_t *list)
{
    llmg_status_t      rc;
    llmg_json_token_t  token;

    llmg_json_reset(&claims->json, list->raw);

    rc = llmg_json_next(&claims->json, &token);

    while (rc == LLMG_OK) {
        rc = llmg_json_next(&claims->json, &token);

        if (rc != LLMG_OK) {
            break;
        }

        if (token.depth != 1) {
            continue;
        }

        if (token.type == LLMG_JSON_ARRAY_END) {
            return LLMG_DECLINED;
        }

        rc = llmg_require_one(require, claims, &token);

        if (rc == LLMG_DECLINED) {
            rc = LLMG_OK;
            continue;
        }

        return rc;
    }

    return rc;
}
