#include "llmg_claims.h"
#include "llmg_jwt_object.h"


#define LLMG_CLAIMS_FIRST         32

/* beyond this any exponent is far out of range, either way */
#define LLMG_CLAIMS_EXPONENT_MAX  100000


static llmg_status_t llmg_claims_read(llmg_claims_t *claims);
static llmg_status_t llmg_claims_add(llmg_claims_t *claims, size_t *cap,
    const llmg_jwt_member_t *member);
static llmg_status_t llmg_claims_registered(llmg_claims_t *claims);
static llmg_status_t llmg_claims_string(llmg_claims_t *claims,
    const llmg_claim_t *claim, llmg_str_t *text);
static llmg_status_t llmg_claims_time(llmg_claims_t *claims,
    const llmg_claim_t *claim, int64_t *time);
static llmg_status_t llmg_claims_strings(llmg_claims_t *claims,
    const llmg_claim_t *claim);
static llmg_status_t llmg_claims_audience(llmg_claims_t *claims,
    const llmg_claims_rules_t *rules);
static int llmg_claims_has_nul(llmg_str_t raw);


/* names in a token come from its issuer: nobody else can choose them */

static const llmg_json_limits_t  llmg_claims_limits = {
    .depth = LLMG_CLAIMS_DEPTH, .members = LLMG_CLAIMS_MEMBERS, .unique = 1
};


static llmg_status_t
llmg_claims_fail(llmg_claims_t *claims, llmg_status_t rc, const char *reason)
{
    claims->reason = reason;
    return rc;
}


llmg_status_t
llmg_claims_parse(llmg_claims_t *claims, llmg_arena_t *arena,
    llmg_str_t payload)
{
    llmg_status_t  rc;

    memset(claims, 0, sizeof(llmg_claims_t));

    claims->arena = arena;
    claims->exp = LLMG_CLAIMS_NO_TIME;
    claims->nbf = LLMG_CLAIMS_NO_TIME;
    claims->iat = LLMG_CLAIMS_NO_TIME;

    rc = llmg_json_init(&claims->json, arena, payload, &llmg_claims_limits);
    if (rc != LLMG_OK) {
        return llmg_claims_fail(claims, rc, "out of memory");
    }

    rc = llmg_claims_read(claims);
    if (rc != LLMG_OK) {
        return rc;
    }

    return llmg_claims_registered(claims);
}


static llmg_status_t
llmg_claims_read(llmg_claims_t *claims)
{
    size_t             cap;
    llmg_str_t         payload;
    llmg_status_t      rc;
    llmg_jwt_member_t  member;

    cap = 0;

    rc = llmg_jwt_object_open(&claims->json);

    while (rc == LLMG_OK) {
        rc = llmg_jwt_object_next(&claims->json, &member);

        if (rc == LLMG_DECLINED) {
            break;
        }

        if (rc == LLMG_OK) {
            rc = llmg_claims_add(claims, &cap, &member);
        }
    }

    if (rc != LLMG_DECLINED) {
        return llmg_claims_fail(claims, rc,
                                "claims are not a strict JSON object");
    }

    llmg_str_set(&payload, claims->json.start,
                 (size_t) (claims->json.end - claims->json.start));

    if (llmg_claims_has_nul(payload)) {
        return llmg_claims_fail(claims, LLMG_INVALID, "claims hold a NUL");
    }

    return LLMG_OK;
}


static llmg_status_t
llmg_claims_add(llmg_claims_t *claims, size_t *cap,
    const llmg_jwt_member_t *member)
{
    size_t         n;
    llmg_claim_t  *grown;

    if (claims->n == *cap) {
        n = *cap ? *cap * 2 : LLMG_CLAIMS_FIRST;

        grown = llmg_arena_alloc(claims->arena, n * sizeof(llmg_claim_t));
        if (grown == NULL) {
            return llmg_arena_status(claims->arena);
        }

        if (claims->n != 0) {
            memcpy(grown, claims->claims, claims->n * sizeof(llmg_claim_t));
        }

        claims->claims = grown;
        *cap = n;
    }

    claims->claims[claims->n].value = member->value;

    return llmg_jwt_object_text(claims->arena, &member->name,
                                &claims->claims[claims->n++].name);
}


static llmg_status_t
llmg_claims_registered(llmg_claims_t *claims)
{
    size_t         i;
    llmg_str_t     name;
    llmg_claim_t  *claim;
    llmg_status_t  rc;

    rc = LLMG_OK;

    for (i = 0; rc == LLMG_OK && i < claims->n; i++) {
        claim = &claims->claims[i];
        name = claim->name;

        if (name.len != 3) {
            continue;
        }

        if (memcmp(name.data, "exp", 3) == 0) {
            rc = llmg_claims_time(claims, claim, &claims->exp);

        } else if (memcmp(name.data, "nbf", 3) == 0) {
            rc = llmg_claims_time(claims, claim, &claims->nbf);

        } else if (memcmp(name.data, "iat", 3) == 0) {
            rc = llmg_claims_time(claims, claim, &claims->iat);

        } else if (memcmp(name.data, "iss", 3) == 0) {
            rc = llmg_claims_string(claims, claim, &claims->iss);

        } else if (memcmp(name.data, "sub", 3) == 0) {
            rc = llmg_claims_string(claims, claim, &claims->sub);

            /* no text, so the client would be counted as somebody else */

            if (rc == LLMG_OK && llmg_claims_has_control(claims->sub)) {
                rc = llmg_claims_fail(claims, LLMG_INVALID,
                                      "sub holds a control character");
            }

        } else if (memcmp(name.data, "jti", 3) == 0) {
            rc = llmg_claims_string(claims, claim, &claims->jti);

        } else if (memcmp(name.data, "aud", 3) == 0) {
            rc = llmg_claims_strings(claims, claim);
        }
    }

    return rc;
}


static llmg_status_t
llmg_claims_string(llmg_claims_t *claims, const llmg_claim_t *claim,
    llmg_str_t *text)
{
    llmg_status_t  rc;

    if (claim->value.type != LLMG_JSON_STRING) {
        return llmg_claims_fail(claims, LLMG_INVALID,
                                "iss, sub or jti is not a string");
    }

    rc = llmg_jwt_object_text(claims->arena, &claim->value, text);
    if (rc != LLMG_OK) {
        return llmg_claims_fail(claims, rc, "out of memory");
    }

    return LLMG_OK;
}


static llmg_status_t
llmg_claims_strings(llmg_claims_t *claims, const llmg_claim_t *claim)
{
    llmg_status_t      rc;
    llmg_json_token_t  token;

    if (claim->value.type == LLMG_JSON_STRING) {
        return LLMG_OK;
    }

    rc = LLMG_INVALID;

    if (claim->value.type == LLMG_JSON_ARRAY) {
        llmg_json_reset(&claims->json, claim->value.raw);

        rc = llmg_json_next(&claims->json, &token);

        do {
            rc = llmg_json_next(&claims->json, &token);
        } while (rc == LLMG_OK && token.type == LLMG_JSON_STRING);

        if (rc == LLMG_OK && token.type == LLMG_JSON_ARRAY_END) {
            return LLMG_OK;
        }

        rc = (rc == LLMG_OK) ? LLMG_INVALID : rc;
    }

    return llmg_claims_fail(claims, rc,
                            "aud is neither a string nor an array of strings");
}


/*
 * A decimal number to whole seconds, rounded up: then "now < exp" and
 * "now >= nbf" mean the same as for the exact number.  No floating point: a
 * double cannot tell 2^63 from its neighbors.
 */

static llmg_status_t
llmg_claims_time(llmg_claims_t *claims, const llmg_claim_t *claim,
    int64_t *time)
{
    int64_t               value, point, exponent, sign;
    unsigned              fraction, dot;
    const unsigned char  *p, *last, *end, *mantissa;

    p = claim->value.raw.data;
    end = p + claim->value.raw.len;

    if (claim->value.type != LLMG_JSON_NUMBER || *p == '-') {
        goto invalid;
    }

    dot = 0;
    point = 0;
    mantissa = p;

    while (p < end && (*p | 0x20) != 'e') {
        dot |= (*p++ == '.');
        point += !dot;
    }

    last = p;
    exponent = 0;
    sign = 1;

    if (p < end) {
        p++;

        if (*p == '-' || *p == '+') {
            sign = (*p++ == '-') ? -1 : 1;
        }

        for ( /* void */ ; p < end; p++) {
            if (exponent < LLMG_CLAIMS_EXPONENT_MAX) {
                exponent = exponent * 10 + (*p - '0');
            }
        }
    }

    point += sign * exponent;
    value = 0;
    fraction = 0;

    for (p = mantissa; p < last; p++) {

        if (*p == '.') {
            continue;
        }

        if (point-- > 0) {
            value = value * 10 + (*p - '0');

            if (value > LLMG_CLAIMS_TIME_MAX) {
                goto invalid;
            }

        } else if (*p != '0') {
            fraction = 1;
        }
    }

    while (point-- > 0 && value != 0) {
        value *= 10;

        if (value > LLMG_CLAIMS_TIME_MAX) {
            goto invalid;
        }
    }

    *time = value + fraction;

    return LLMG_OK;

invalid:

    return llmg_claims_fail(claims, LLMG_INVALID,
                            "exp, nbf or iat is not a valid time");
}


llmg_status_t
llmg_claims_check(llmg_claims_t *claims, const llmg_claims_rules_t *rules,
    int64_t now)
{
    size_t  i;

    if (claims->exp == LLMG_CLAIMS_NO_TIME) {
        if (!rules->exp_optional) {
            return llmg_claims_fail(claims, LLMG_INVALID,
                                    "token has no expiration time");
        }

    } else if (now - rules->leeway >= claims->exp) {
        return llmg_claims_fail(claims, LLMG_INVALID, "token expired");
    }

    if (claims->nbf != LLMG_CLAIMS_NO_TIME
        && now + rules->leeway < claims->nbf)
    {
        return llmg_claims_fail(claims, LLMG_INVALID, "token not yet valid");
    }

    if (claims->iat != LLMG_CLAIMS_NO_TIME
        && now + rules->leeway < claims->iat)
    {
        return llmg_claims_fail(claims, LLMG_INVALID,
                                "token issued in the future");
    }

    if (rules->n_issuers != 0) {

        for (i = 0; i < rules->n_issuers; i++) {
            if (claims->iss.data != NULL
                && llmg_str_eq(claims->iss, rules->issuers[i]))
            {
                break;
            }
        }

        if (i == rules->n_issuers) {
            return llmg_claims_fail(claims, LLMG_INVALID,
                                    "token issuer not accepted");
        }
    }

    if (rules->n_audiences != 0) {
        return llmg_claims_audience(claims, rules);
    }

    return LLMG_OK;
}


static llmg_status_t
llmg_claims_audience(llmg_claims_t *claims, const llmg_claims_rules_t *rules)
{
    size_t             i;
    llmg_str_t         name;
    llmg_status_t      rc;
    llmg_json_token_t  aud;

    llmg_str_set(&name, "aud", 3);

    rc = llmg_claims_find(claims, name, &aud);

    if (rc == LLMG_OK) {
        rc = LLMG_DECLINED;

        for (i = 0; rc == LLMG_DECLINED && i < rules->n_audiences; i++) {
            rc = llmg_claims_has(claims, &aud, rules->audiences[i]);
        }
    }

    if (rc == LLMG_DECLINED) {
        return llmg_claims_fail(claims, LLMG_INVALID,
                                "token audience not accepted");
    }

    if (rc != LLMG_OK) {
        return llmg_claims_fail(claims, rc, "out of memory");
    }

    return LLMG_OK;
}


/* backslashes are in strings only: the payload is known to be strict JSON */

static int
llmg_claims_has_nul(llmg_str_t raw)
{
    const unsigned char  *p, *last;

    p = raw.data;
    last = raw.data + raw.len;

    while ((p = memchr(p, '\\', (size_t) (last - p))) != NULL) {

        if (last - p >= 6 && memcmp(p + 1, "u0000", 5) == 0) {
            return 1;
        }

        p += 2;
    }

    return 0;
}
