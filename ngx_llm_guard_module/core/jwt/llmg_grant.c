#include "llmg_grant.h"
#include "llmg_jwt_object.h"


/* Room for the names of a few members, and for a token with escapes in it. */
#define LLMG_GRANT_DEPTH     8
#define LLMG_GRANT_MEMBERS   256
#define LLMG_GRANT_CODE      64

#define LLMG_GRANT_UNKNOWN   (-1)


static llmg_status_t llmg_grant_read(llmg_grant_t *grant, llmg_json_t *json,
    int64_t now);
static llmg_status_t llmg_grant_member(llmg_grant_t *grant, llmg_json_t *json,
    llmg_jwt_member_t *member, int64_t times[2]);
static llmg_status_t llmg_grant_number(llmg_grant_t *grant,
    llmg_jwt_member_t *member, int64_t *number);


static const llmg_json_limits_t  llmg_grant_limits = {
    .depth = LLMG_GRANT_DEPTH,
    .members = LLMG_GRANT_MEMBERS,
    .unique = 1
};


llmg_status_t
llmg_grant_parse(llmg_grant_t *grant, llmg_arena_t *arena, llmg_str_t answer,
    int64_t now)
{
    llmg_json_t    json;
    llmg_status_t  rc;

    memset(grant, 0, sizeof(llmg_grant_t));

    if (answer.len > LLMG_GRANT_ANSWER_MAX) {
        grant->reason = "answer too long";
        return LLMG_LIMIT;
    }

    rc = llmg_json_init(&json, arena, answer, &llmg_grant_limits);

    if (rc == LLMG_OK) {
        rc = llmg_grant_read(grant, &json, now);
    }

    if (rc == LLMG_OK) {
        return LLMG_OK;
    }

    grant->token.len = 0;

    if (rc != LLMG_ERROR && grant->reason == NULL) {
        grant->reason = (json.error != NULL) ? json.error : "no memory";
    }

    return rc;
}


static llmg_status_t
llmg_grant_read(llmg_grant_t *grant, llmg_json_t *json, int64_t now)
{
    int64_t            times[2];    /* expires_in, expires_on */
    llmg_status_t      rc;
    llmg_jwt_member_t  member;

    times[0] = LLMG_GRANT_UNKNOWN;
    times[1] = LLMG_GRANT_UNKNOWN;

    rc = llmg_jwt_object_open(json);

    while (rc == LLMG_OK) {
        rc = llmg_jwt_object_next(json, &member);

        if (rc == LLMG_OK) {
            rc = llmg_grant_member(grant, json, &member, times);
        }
    }

    if (rc != LLMG_DECLINED) {
        return rc;
    }

    if (grant->token.len == 0) {
        grant->reason = "no \"access_token\"";
        return LLMG_INVALID;
    }

    if (times[0] == LLMG_GRANT_UNKNOWN && times[1] == LLMG_GRANT_UNKNOWN) {
        grant->reason = "no \"expires_in\" and no \"expires_on\"";
        return LLMG_INVALID;
    }

    /* the metadata services count expires_in from when they got the token */

    if (times[1] == LLMG_GRANT_UNKNOWN
        || (times[0] != LLMG_GRANT_UNKNOWN && times[0] < times[1] - now))
    {
        grant->expires = now + times[0];

    } else {
        grant->expires = times[1];
    }

    if (grant->expires <= now) {
        grant->reason = "token has expired";
        return LLMG_INVALID;
    }

    if (grant->expires - now > LLMG_GRANT_LIFE_MAX) {
        grant->expires = now + LLMG_GRANT_LIFE_MAX;
    }

    return LLMG_OK;
}


static llmg_status_t
llmg_grant_member(llmg_grant_t *grant, llmg_json_t *json,
    llmg_jwt_member_t *member, int64_t times[2])
{
    llmg_str_t     type;
    llmg_status_t  rc;

    if (llmg_jwt_member_is(member, "access_token")) {

        if (member->value.type != LLMG_JSON_STRING
            || member->value.raw.len > LLMG_GRANT_TOKEN_MAX)
        {
            grant->reason = "\"access_token\" is no string or too long";
            return LLMG_INVALID;
        }

        rc = llmg_jwt_object_text(json->arena, &member->value, &grant->token);

        if (rc == LLMG_OK && !llmg_grant_token(grant->token)) {
            grant->reason = "\"access_token\" is not a bearer token";
            return LLMG_INVALID;
        }

        return rc;
    }

    if (llmg_jwt_member_is(member, "token_type")) {

        rc = LLMG_OK;
        type.len = 0;

        if (member->value.type == LLMG_JSON_STRING) {
            rc = llmg_jwt_object_text(json->arena, &member->value, &type);
        }

        if (rc == LLMG_OK
            && !llmg_str_caseeq(type, llmg_str("bearer")))
        {
            grant->reason = "\"token_type\" is not \"Bearer\"";
            return LLMG_INVALID;
        }

        return rc;
    }

    if (llmg_jwt_member_is(member, "expires_in")) {
        return llmg_grant_number(grant, member, &times[0]);
    }

    if (llmg_jwt_member_is(member, "expires_on")) {
        return llmg_grant_number(grant, member, &times[1]);
    }

    return LLMG_OK;
}


/* digits, with or without quotes */

static llmg_status_t
llmg_grant_number(llmg_grant_t *grant, llmg_jwt_member_t *member,
    int64_t *number)
{
    size_t                i;
    int64_t               n;
    const unsigned char  *p;

    if (member->value.type != LLMG_JSON_NUMBER
        && member->value.type != LLMG_JSON_STRING)
    {
        goto invalid;
    }

    p = member->value.raw.data;
    n = 0;

    /* 12 digits last for 30,000 years */

    if (member->value.raw.len == 0 || member->value.raw.len > 12) {
        goto invalid;
    }

    for (i = 0; i < member->value.raw.len; i++) {
        if (p[i] < '0' || p[i] > '9') {
            goto invalid;
        }

        n = n * 10 + (p[i] - '0');
    }

    *number = n;

    return LLMG_OK;

invalid:

    grant->reason = "\"expires_in\" or \"expires_on\" is no number of seconds";

    return LLMG_INVALID;
}


llmg_str_t
llmg_grant_error(llmg_arena_t *arena, llmg_str_t answer)
{
    size_t             i;
    unsigned char      c;
    llmg_str_t         code, none;
    llmg_json_t        json;
    llmg_status_t      rc;
    llmg_jwt_member_t  member;

    llmg_str_set(&none, NULL, 0);

    if (answer.len > LLMG_GRANT_ANSWER_MAX
        || llmg_json_init(&json, arena, answer, &llmg_grant_limits) != LLMG_OK)
    {
        return none;
    }

    code = none;
    rc = llmg_jwt_object_open(&json);

    while (rc == LLMG_OK) {
        rc = llmg_jwt_object_next(&json, &member);

        if (rc == LLMG_OK && member.value.type == LLMG_JSON_STRING
            && !member.value.escaped && llmg_jwt_member_is(&member, "error"))
        {
            code = member.value.raw;
        }
    }

    if (rc != LLMG_DECLINED || code.len > LLMG_GRANT_CODE) {
        return none;
    }

    for (i = 0; i < code.len; i++) {
        c = code.data[i];

        if (!((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
              || (c >= '0' && c <= '9') || c == '_' || c == '-'))
        {
            return none;
        }
    }

    return code;
}


int
llmg_grant_token(llmg_str_t s)
{
    size_t         i, n;
    unsigned char  c;

    /* padding stands at the end only */

    for (n = s.len; n != 0 && s.data[n - 1] == '='; n--) { /* void */ }

    for (i = 0; i < n; i++) {
        c = s.data[i];

        if (!((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
              || (c >= '0' && c <= '9') || c == '-' || c == '.' || c == '_'
              || c == '~' || c == '+' || c == '/'))
        {
            return 0;
        }
    }

    return n != 0;
}
