#include "llmg_discovery.h"
#include "llmg_jwk_read.h"


#define LLMG_DISCOVERY_SCHEME   "https://"


static llmg_status_t llmg_discovery_text(llmg_arena_t *arena,
    const llmg_jwt_member_t *member, llmg_str_t *text);
static int llmg_discovery_authority(llmg_str_t uri, llmg_str_t *authority);


llmg_status_t
llmg_discovery_read(llmg_discovery_t *d, llmg_arena_t *arena, llmg_str_t doc)
{
    int                keys;
    llmg_json_t        json;
    llmg_status_t      rc;
    llmg_jwt_member_t  member;

    memset(d, 0, sizeof(llmg_discovery_t));

    d->reason = "out of memory";

    rc = llmg_json_init(&json, arena, doc, &llmg_jwk_limits);
    if (rc != LLMG_OK) {
        return rc;
    }

    keys = 0;

    rc = llmg_jwt_object_open(&json);

    while (rc == LLMG_OK) {
        rc = llmg_jwt_object_next(&json, &member);

        if (rc != LLMG_OK) {
            break;
        }

        if (llmg_jwt_member_is(&member, "keys")
            || llmg_jwt_member_is(&member, "kty"))
        {
            keys = 1;

        } else if (llmg_jwt_member_is(&member, "issuer")) {
            rc = llmg_discovery_text(arena, &member, &d->issuer);

            if (rc == LLMG_DECLINED) {
                d->reason = "its issuer is no text";
                return LLMG_INVALID;
            }

        } else if (llmg_jwt_member_is(&member, "jwks_uri")) {
            rc = llmg_discovery_text(arena, &member, &d->jwks_uri);

            if (rc == LLMG_DECLINED) {
                d->reason = "its jwks_uri is no text";
                return LLMG_INVALID;
            }
        }
    }

    if (rc != LLMG_DECLINED) {

        if (json.error != NULL) {
            d->reason = json.error;
        }

        return rc;
    }

    if (keys || d->jwks_uri.len == 0) {
        d->reason = "not a discovery document";
        return LLMG_DECLINED;
    }

    if (d->issuer.len == 0) {
        d->reason = "a discovery document without issuer";
        return LLMG_INVALID;
    }

    d->reason = NULL;

    return LLMG_OK;
}


/* LLMG_DECLINED: not a string, or an empty one */

static llmg_status_t
llmg_discovery_text(llmg_arena_t *arena, const llmg_jwt_member_t *member,
    llmg_str_t *text)
{
    llmg_status_t  rc;

    if (member->value.type != LLMG_JSON_STRING) {
        return LLMG_DECLINED;
    }

    rc = llmg_jwt_object_text(arena, &member->value, text);

    if (rc == LLMG_OK && text->len == 0) {
        return LLMG_DECLINED;
    }

    return rc;
}


llmg_status_t
llmg_discovery_check(llmg_discovery_t *d, llmg_str_t host)
{
    llmg_str_t  theirs, own;

    if (d->jwks_uri.len > LLMG_DISCOVERY_URI_MAX) {
        d->reason = "its jwks_uri is too long";
        return LLMG_INVALID;
    }

    if (!llmg_discovery_authority(d->jwks_uri, &theirs)) {
        d->reason = "its jwks_uri is not a plain https address";
        return LLMG_INVALID;
    }

    if (host.len != 0) {

        if (llmg_str_caseeq(theirs, host)) {
            d->reason = NULL;
            return LLMG_OK;
        }

    } else if (llmg_discovery_authority(d->issuer, &own)
               && llmg_str_caseeq(theirs, own))
    {
        d->reason = NULL;
        return LLMG_OK;
    }

    d->reason = "its jwks_uri leads to another host";

    return LLMG_INVALID;
}


/* 0: not an address that everybody would read in the same way */

static int
llmg_discovery_authority(llmg_str_t uri, llmg_str_t *authority)
{
    size_t                i, scheme;
    unsigned char         c;
    const unsigned char  *p;

    scheme = sizeof(LLMG_DISCOVERY_SCHEME) - 1;
    p = uri.data;

    if (uri.len <= scheme || memcmp(p, LLMG_DISCOVERY_SCHEME, scheme) != 0) {
        return 0;
    }

    for (i = scheme; i < uri.len; i++) {
        if (p[i] <= 0x20 || p[i] >= 0x7F
            || strchr("\"#<>\\^`{|}", p[i]) != NULL)
        {
            return 0;
        }
    }

    for (i = scheme; i < uri.len && p[i] != '/' && p[i] != '?'; i++) {
        c = p[i];

        if (!((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
              || (c >= '0' && c <= '9') || c == '-' || c == '.' || c == ':'))
        {
            return 0;
        }
    }

    llmg_str_set(authority, p + scheme, i - scheme);

    return authority->len != 0 && authority->data[0] != ':';
}
