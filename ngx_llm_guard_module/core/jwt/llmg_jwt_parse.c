#include "llmg_base64.h"
#include "llmg_jwt_object.h"
#include "llmg_jwt_parse.h"


#define LLMG_JWT_PARTS   3


static llmg_status_t llmg_jwt_split(llmg_jwt_t *jwt, llmg_str_t token,
    llmg_str_t *parts);
static llmg_status_t llmg_jwt_decode(llmg_jwt_t *jwt, llmg_arena_t *arena,
    const llmg_str_t *parts);
static llmg_status_t llmg_jwt_header(llmg_jwt_t *jwt, llmg_arena_t *arena);
static llmg_status_t llmg_jwt_header_member(llmg_jwt_t *jwt,
    llmg_arena_t *arena, const llmg_jwt_member_t *member);
static llmg_status_t llmg_jwt_typ(llmg_jwt_t *jwt);


/* a header is small and flat; its few names need no secret seed */

static const llmg_json_limits_t  llmg_jwt_header_limits = {
    .depth = 16, .members = 128, .unique = 1
};


static llmg_status_t
llmg_jwt_fail(llmg_jwt_t *jwt, llmg_status_t rc, const char *reason)
{
    jwt->reason = reason;
    return rc;
}


llmg_status_t
llmg_jwt_parse(llmg_jwt_t *jwt, llmg_arena_t *arena, llmg_str_t token)
{
    llmg_str_t     parts[LLMG_JWT_PARTS];
    llmg_status_t  rc;

    memset(jwt, 0, sizeof(llmg_jwt_t));
    jwt->alg = LLMG_JWT_ALGS;

    rc = llmg_jwt_split(jwt, token, parts);
    if (rc != LLMG_OK) {
        return rc;
    }

    rc = llmg_jwt_decode(jwt, arena, parts);
    if (rc != LLMG_OK) {
        return rc;
    }

    rc = llmg_jwt_header(jwt, arena);
    if (rc != LLMG_OK) {
        return rc;
    }

    if (jwt->alg == LLMG_JWT_ALGS) {
        return llmg_jwt_fail(jwt, LLMG_INVALID, "token algorithm missing");
    }

    return llmg_jwt_typ(jwt);
}


static llmg_status_t
llmg_jwt_split(llmg_jwt_t *jwt, llmg_str_t token, llmg_str_t *parts)
{
    unsigned              n;
    const unsigned char  *p, *last, *dot;

    if (token.len > LLMG_JWT_TOKEN_MAX) {
        return llmg_jwt_fail(jwt, LLMG_LIMIT, "token too long");
    }

    p = token.data;
    last = token.data + token.len;

    for (n = 0; n < LLMG_JWT_PARTS; n++) {
        dot = (p == last) ? NULL : memchr(p, '.', (size_t) (last - p));

        if ((dot == NULL) != (n == LLMG_JWT_PARTS - 1)) {
            return llmg_jwt_fail(jwt, LLMG_INVALID,
                                 "token is not a signed JWT");
        }

        llmg_str_set(&parts[n], p, (size_t) ((dot ? dot : last) - p));

        if (dot != NULL) {
            p = dot + 1;
        }
    }

    if (parts[0].len == 0 || parts[2].len == 0) {
        return llmg_jwt_fail(jwt, LLMG_INVALID, "token is not a signed JWT");
    }

    if (parts[0].len > LLMG_JWT_HEADER_MAX) {
        return llmg_jwt_fail(jwt, LLMG_LIMIT, "token header too long");
    }

    llmg_str_set(&jwt->input, token.data, (size_t) (p - 1 - token.data));

    return LLMG_OK;
}


static llmg_status_t
llmg_jwt_decode(llmg_jwt_t *jwt, llmg_arena_t *arena, const llmg_str_t *parts)
{
    size_t          len;
    unsigned        i;
    llmg_str_t     *decoded[LLMG_JWT_PARTS];
    unsigned char  *p;

    decoded[0] = &jwt->header;
    decoded[1] = &jwt->payload;
    decoded[2] = &jwt->signature;

    len = 0;

    for (i = 0; i < LLMG_JWT_PARTS; i++) {
        len += llmg_base64_decoded_len(parts[i].len);
    }

    p = llmg_arena_alloc(arena, len);
    if (p == NULL) {
        return llmg_jwt_fail(jwt, llmg_arena_status(arena), "out of memory");
    }

    for (i = 0; i < LLMG_JWT_PARTS; i++) {

        if (llmg_base64url_decode(p, &len, parts[i]) != LLMG_OK) {
            return llmg_jwt_fail(jwt, LLMG_INVALID,
                                 "token is not strict base64url");
        }

        llmg_str_set(decoded[i], p, len);
        p += len;
    }

    return LLMG_OK;
}


static llmg_status_t
llmg_jwt_header(llmg_jwt_t *jwt, llmg_arena_t *arena)
{
    llmg_json_t        json;
    llmg_status_t      rc;
    llmg_jwt_member_t  member;

    rc = llmg_json_init(&json, arena, jwt->header, &llmg_jwt_header_limits);
    if (rc != LLMG_OK) {
        return llmg_jwt_fail(jwt, rc, "out of memory");
    }

    rc = llmg_jwt_object_open(&json);

    while (rc == LLMG_OK) {
        rc = llmg_jwt_object_next(&json, &member);

        if (rc == LLMG_DECLINED) {
            return LLMG_OK;
        }

        if (rc == LLMG_OK) {
            rc = llmg_jwt_header_member(jwt, arena, &member);
            if (rc != LLMG_OK) {
                return rc;
            }
        }
    }

    return llmg_jwt_fail(jwt, rc, "token header is not a strict JSON object");
}


static llmg_status_t
llmg_jwt_header_member(llmg_jwt_t *jwt, llmg_arena_t *arena,
    const llmg_jwt_member_t *member)
{
    llmg_str_t     *text, alg;
    llmg_status_t   rc;

    if (llmg_jwt_member_is(member, "crit")
        || llmg_jwt_member_is(member, "b64")
        || llmg_jwt_member_is(member, "zip")
        || llmg_jwt_member_is(member, "enc"))
    {
        return llmg_jwt_fail(jwt, LLMG_INVALID,
                             "token header has an unsupported extension");
    }

    if (llmg_jwt_member_is(member, "alg")) {
        text = &alg;

    } else if (llmg_jwt_member_is(member, "kid")) {
        text = &jwt->kid;

    } else if (llmg_jwt_member_is(member, "typ")) {
        text = &jwt->typ;

    } else {
        return LLMG_OK;
    }

    if (member->value.type != LLMG_JSON_STRING) {
        return llmg_jwt_fail(jwt, LLMG_INVALID,
                             "token header has a member of the wrong type");
    }

    rc = llmg_jwt_object_text(arena, &member->value, text);
    if (rc != LLMG_OK) {
        return llmg_jwt_fail(jwt, rc, "out of memory");
    }

    if (text == &alg) {
        jwt->alg = llmg_jwt_alg_find(alg);

        if (jwt->alg == LLMG_JWT_ALGS) {
            return llmg_jwt_fail(jwt, LLMG_INVALID,
                                 "token algorithm not supported");
        }
    }

    return LLMG_OK;
}


static llmg_status_t
llmg_jwt_typ(llmg_jwt_t *jwt)
{
    size_t      n;
    llmg_str_t  typ, tail;

    static const char  application[] = "application/";

    typ = jwt->typ;
    n = sizeof(application) - 1;

    if (typ.len > n) {
        llmg_str_set(&tail, typ.data, n);

        if (llmg_str_caseeq(tail, llmg_str(application))) {
            llmg_str_set(&typ, typ.data + n, typ.len - n);
        }
    }

    n = sizeof("+jwt") - 1;

    if (typ.len < n || llmg_str_caseeq(typ, llmg_str("at+jwt"))) {
        return LLMG_OK;
    }

    llmg_str_set(&tail, typ.data + typ.len - n, n);

    if (llmg_str_caseeq(tail, llmg_str("+jwt"))) {
        return llmg_jwt_fail(jwt, LLMG_INVALID, "not an access token");
    }

    return LLMG_OK;
}
