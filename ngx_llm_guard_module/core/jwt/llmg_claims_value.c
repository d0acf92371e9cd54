#include "llmg_claims.h"
#include "llmg_json_text.h"
#include "llmg_jwt_object.h"


typedef struct {
    llmg_str_t          path;
    size_t              used;       /* of the path; one more than a name */
    llmg_json_token_t   value;
} llmg_claims_match_t;


static llmg_status_t llmg_claims_enter(llmg_claims_t *claims,
    llmg_claims_match_t *match);
static void llmg_claims_match(llmg_claims_match_t *match, llmg_str_t name,
    const llmg_json_token_t *value);
static llmg_status_t llmg_claims_join(llmg_claims_t *claims, llmg_buf_t *out,
    const llmg_json_token_t *value);
static llmg_status_t llmg_claims_append(llmg_buf_t *out,
    const llmg_json_token_t *token);
static llmg_status_t llmg_claims_equal(llmg_claims_t *claims,
    const llmg_json_token_t *token, llmg_str_t text);


llmg_status_t
llmg_claims_find(llmg_claims_t *claims, llmg_str_t path,
    llmg_json_token_t *value)
{
    size_t               i;
    llmg_status_t        rc;
    llmg_claims_match_t  match;

    match.path = path;
    match.used = 0;

    for (i = 0; i < claims->n; i++) {
        llmg_claims_match(&match, claims->claims[i].name,
                          &claims->claims[i].value);
    }

    for ( ;; ) {

        if (match.used == 0) {
            return LLMG_DECLINED;
        }

        if (match.used == match.path.len + 1) {
            *value = match.value;
            return LLMG_OK;
        }

        match.path.data += match.used;
        match.path.len -= match.used;
        match.used = 0;

        rc = llmg_claims_enter(claims, &match);
        if (rc != LLMG_OK) {
            return rc;
        }
    }
}


/* the best member of the object that was found last */

static llmg_status_t
llmg_claims_enter(llmg_claims_t *claims, llmg_claims_match_t *match)
{
    llmg_str_t         name;
    llmg_status_t      rc;
    llmg_jwt_member_t  member;

    if (match->value.type != LLMG_JSON_OBJECT) {
        return LLMG_OK;
    }

    llmg_json_reset(&claims->json, match->value.raw);

    rc = llmg_jwt_object_open(&claims->json);

    while (rc == LLMG_OK) {
        rc = llmg_jwt_object_next(&claims->json, &member);

        if (rc == LLMG_DECLINED) {
            return LLMG_OK;
        }

        if (rc == LLMG_OK) {
            rc = llmg_jwt_object_text(claims->arena, &member.name, &name);
        }

        if (rc == LLMG_OK) {
            llmg_claims_match(match, name, &member.value);
        }
    }

    return rc;
}


static void
llmg_claims_match(llmg_claims_match_t *match, llmg_str_t name,
    const llmg_json_token_t *value)
{
    if (name.len < match->used
        || name.len > match->path.len
        || (name.len != match->path.len && match->path.data[name.len] != '.')
        || (name.len != 0
            && memcmp(name.data, match->path.data, name.len) != 0))
    {
        return;
    }

    match->used = name.len + 1;
    match->value = *value;
}


llmg_status_t
llmg_claims_text(llmg_claims_t *claims, const llmg_json_token_t *value,
    llmg_str_t *text)
{
    llmg_buf_t     out;
    llmg_status_t  rc;

    switch (value->type) {

    case LLMG_JSON_STRING:
        rc = llmg_jwt_object_text(claims->arena, value, text);
        break;

    case LLMG_JSON_NUMBER:
    case LLMG_JSON_TRUE:
    case LLMG_JSON_FALSE:
        *text = value->raw;
        return LLMG_OK;

    case LLMG_JSON_ARRAY:
        llmg_buf_init(&out, claims->arena);
        rc = llmg_claims_join(claims, &out, value);
        llmg_str_set(text, out.data, out.len);
        break;

    default:
        return LLMG_DECLINED;
    }

    if (rc == LLMG_OK && llmg_claims_has_control(*text)) {
        return LLMG_INVALID;
    }

    return rc;
}


static llmg_status_t
llmg_claims_join(llmg_claims_t *claims, llmg_buf_t *out,
    const llmg_json_token_t *value)
{
    llmg_status_t      rc;
    llmg_json_token_t  token;

    /* one allocation: text is never longer than its JSON */

    rc = llmg_buf_reserve(out, value->raw.len);
    if (rc != LLMG_OK) {
        return rc;
    }

    llmg_json_reset(&claims->json, value->raw);

    rc = llmg_json_next(&claims->json, &token);

    while (rc == LLMG_OK) {
        rc = llmg_json_next(&claims->json, &token);

        if (rc != LLMG_OK || token.type == LLMG_JSON_ARRAY_END) {
            break;
        }

        if (token.type != LLMG_JSON_STRING) {
            return LLMG_DECLINED;
        }

        rc = llmg_claims_append(out, &token);
    }

    return rc;
}


static llmg_status_t
llmg_claims_append(llmg_buf_t *out, const llmg_json_token_t *token)
{
    size_t          len;
    unsigned char  *p;

    if (out->len != 0) {
        out->data[out->len++] = ' ';
    }

    p = out->data + out->len;
    len = llmg_json_unescape(p, token->raw);

    if (len == 0 || memchr(p, ' ', len) != NULL) {
        return LLMG_INVALID;
    }

    out->len += len;

    return LLMG_OK;
}


llmg_status_t
llmg_claims_has(llmg_claims_t *claims, const llmg_json_token_t *value,
    llmg_str_t text)
{
    llmg_status_t      rc;
    llmg_json_token_t  token;

    if (value->type != LLMG_JSON_ARRAY) {
        return llmg_claims_equal(claims, value, text);
    }

    llmg_json_reset(&claims->json, value->raw);

    rc = llmg_json_next(&claims->json, &token);

    while (rc == LLMG_OK) {
        rc = llmg_json_next(&claims->json, &token);

        if (rc != LLMG_OK) {
            break;
        }

        if (token.depth == 1 && token.type == LLMG_JSON_ARRAY_END) {
            return LLMG_DECLINED;
        }

        if (token.depth == 1) {
            rc = llmg_claims_equal(claims, &token, text);

            if (rc != LLMG_DECLINED) {
                return rc;
            }

            rc = LLMG_OK;
        }
    }

    return rc;
}


static llmg_status_t
llmg_claims_equal(llmg_claims_t *claims, const llmg_json_token_t *token,
    llmg_str_t text)
{
    llmg_str_t     s;
    llmg_status_t  rc;

    /* the shortest escape of a byte is itself, the longest has six bytes */

    if (token->type != LLMG_JSON_STRING
        || token->raw.len < text.len
        || token->raw.len > text.len * 6)
    {
        return LLMG_DECLINED;
    }

    rc = llmg_jwt_object_text(claims->arena, token, &s);

    if (rc == LLMG_OK && !llmg_str_eq(s, text)) {
        return LLMG_DECLINED;
    }

    return rc;
}


int
llmg_claims_has_control(llmg_str_t s)
{
    size_t         i;
    unsigned char  c;

    for (i = 0; i < s.len; i++) {
        c = s.data[i];

        if (c < 0x20 || c == 0x7F) {
            return 1;
        }

        /* U+0080 to U+009F; the text is valid UTF-8, so one more byte is */

        if (c == 0xC2 && s.data[i + 1] < 0xA0) {
            return 1;
        }
    }

    return 0;
}
