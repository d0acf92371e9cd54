#include "llmg_json_text.h"
#include "llmg_jwt_object.h"


llmg_status_t
llmg_jwt_object_open(llmg_json_t *json)
{
    llmg_status_t      rc;
    llmg_json_token_t  token;

    rc = llmg_json_next(json, &token);

    if (rc == LLMG_OK && token.type != LLMG_JSON_OBJECT) {
        json->error = "object expected";
        return LLMG_INVALID;
    }

    return rc;
}


llmg_status_t
llmg_jwt_object_next(llmg_json_t *json, llmg_jwt_member_t *member)
{
    llmg_status_t      rc;
    llmg_json_token_t  token;

    rc = llmg_json_next(json, &member->name);
    if (rc != LLMG_OK) {
        return rc;
    }

    if (member->name.type != LLMG_JSON_NAME) {

        /* nothing but the end of the object can stand here */

        if (member->name.depth == 1) {
            rc = llmg_json_next(json, &token);
            if (rc != LLMG_OK) {
                return rc;
            }
        }

        return LLMG_DECLINED;
    }

    rc = llmg_json_next(json, &member->value);
    if (rc != LLMG_OK) {
        return rc;
    }

    return llmg_jwt_object_skip(json, &member->value);
}


llmg_status_t
llmg_jwt_object_skip(llmg_json_t *json, llmg_json_token_t *token)
{
    llmg_status_t      rc;
    llmg_json_token_t  inner;

    if (token->type != LLMG_JSON_OBJECT && token->type != LLMG_JSON_ARRAY) {
        return LLMG_OK;
    }

    do {
        rc = llmg_json_next(json, &inner);
        if (rc != LLMG_OK) {
            return rc;
        }

    } while (inner.depth != token->depth
             || (inner.type != LLMG_JSON_OBJECT_END
                 && inner.type != LLMG_JSON_ARRAY_END));

    token->raw.len = (size_t) (json->pos - token->raw.data);

    return LLMG_OK;
}


int
llmg_jwt_member_is(const llmg_jwt_member_t *member, const char *name)
{
    if (!member->name.escaped) {
        return llmg_str_eqz(member->name.raw, name);
    }

    return llmg_json_raw_eq(member->name.raw, llmg_str(name));
}


llmg_status_t
llmg_jwt_object_text(llmg_arena_t *arena, const llmg_json_token_t *token,
    llmg_str_t *text)
{
    size_t          len;
    unsigned char  *p;

    if (!token->escaped) {
        *text = token->raw;
        return LLMG_OK;
    }

    p = llmg_arena_alloc(arena, token->raw.len);
    if (p == NULL) {
        return llmg_arena_status(arena);
    }

    len = llmg_json_unescape(p, token->raw);
    llmg_str_set(text, p, len);

    return LLMG_OK;
}
