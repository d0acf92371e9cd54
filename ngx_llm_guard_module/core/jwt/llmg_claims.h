/*
 * The claims of a token: read strictly, checked, looked up (RFC 7519).
 *
 * Claims mean nothing before llmg_jws_verify() said LLMG_OK; reading them
 * earlier serves one purpose, choosing the keys of the issuer they name.
 */

#ifndef _LLMG_CLAIMS_H_INCLUDED_
#define _LLMG_CLAIMS_H_INCLUDED_


#include "llmg_json_scan.h"


/* Names in all open objects of the claims together, and their nesting. */
#define LLMG_CLAIMS_MEMBERS   4096
#define LLMG_CLAIMS_DEPTH     32

/* The end of year 9999: a later time is a mistake, or milliseconds. */
#define LLMG_CLAIMS_TIME_MAX  253402300799

/* Of a time claim that is not there. */
#define LLMG_CLAIMS_NO_TIME   (-1)


typedef struct {
    llmg_str_t         name;        /* decoded */
    llmg_json_token_t  value;       /* containers: raw is all of them */
} llmg_claim_t;


typedef struct {
    llmg_arena_t      *arena;
    llmg_claim_t      *claims;      /* the top level, in their order */
    size_t             n;
    llmg_str_t         iss;         /* decoded; data is NULL: not there */
    llmg_str_t         sub;
    llmg_str_t         jti;
    int64_t            exp;         /* seconds since 1970, a fraction rounded */
    int64_t            nbf;         /* up, or LLMG_CLAIMS_NO_TIME */
    int64_t            iat;
    const char        *reason;      /* after INVALID or LIMIT: a phrase */
    llmg_json_t        json;        /* for looking into values */
} llmg_claims_t;


/* What is asked of the claims.  All zero: exp must be there and lie ahead. */
typedef struct {
    const llmg_str_t  *issuers;     /* exactly one of these; none: any */
    size_t             n_issuers;
    const llmg_str_t  *audiences;   /* at least one of these; none: any */
    size_t             n_audiences;
    int64_t            leeway;      /* seconds, 0 or more */
    unsigned           exp_optional:1;
} llmg_claims_rules_t;


/*
 * Reads "payload", which must outlive "claims"; what must be decoded is in the
 * arena.
 *
 * LLMG_OK; LLMG_INVALID: not one strict JSON object (duplicate names at any
 * depth are not strict), a NUL in a name or string at any depth, iss, sub or
 * jti no string, a control character in sub, aud neither a string nor an array
 * of strings, exp, nbf or iat no number or not within [0,
 * LLMG_CLAIMS_TIME_MAX] (a fraction or an exponent is fine: NumericDate,
 * section 2); LLMG_LIMIT: depth, names or arena;
 * LLMG_ERROR.  After a failure claims->reason is a constant phrase without
 * quotes, fit for error_description (RFC 6750, section 3).
 */
llmg_status_t llmg_claims_parse(llmg_claims_t *claims, llmg_arena_t *arena,
    llmg_str_t payload);

/*
 * Whether the claims meet "rules" at the time "now", in seconds since 1970.
 * Valid while nbf - leeway <= now < exp + leeway, and not issued later than
 * now + leeway (sections 4.1.1 to 4.1.6).
 *
 * LLMG_OK; LLMG_INVALID with claims->reason, for instance "token expired";
 * LLMG_LIMIT or LLMG_ERROR when there is no memory.
 */
llmg_status_t llmg_claims_check(llmg_claims_t *claims,
    const llmg_claims_rules_t *rules, int64_t now);

/*
 * Finds a claim by "path": names joined by dots.  Names may hold dots
 * themselves (https://example.com/roles is one): of the members that fit, the
 * one with the longest name is taken and there is no way back.  Arrays are
 * not entered.
 *
 * LLMG_OK and the value; LLMG_DECLINED: there is no such claim; LLMG_LIMIT,
 * LLMG_ERROR.
 */
llmg_status_t llmg_claims_find(llmg_claims_t *claims, llmg_str_t path,
    llmg_json_token_t *value);

/*
 * The text of a value, safe in a header and on a log line: a string decoded, a
 * number as it is written, "true" or "false", or the strings of an array
 * joined by single spaces, as in the scope claim (RFC 8693, section 4.2).
 *
 * LLMG_OK; LLMG_DECLINED: null, an object, an array with something else than
 * strings; LLMG_INVALID: a control character (U+0000 to U+001F, U+007F to
 * U+009F), or a string of an array that is empty or holds a space, so that the
 * joined text could be read as other strings; LLMG_LIMIT, LLMG_ERROR.
 */
llmg_status_t llmg_claims_text(llmg_claims_t *claims,
    const llmg_json_token_t *value, llmg_str_t *text);

/* 1 when a text has one of those: valid UTF-8 */
int llmg_claims_has_control(llmg_str_t s);

/*
 * Whether a value is the string "text" or an array with it, compared exactly.
 * LLMG_OK: yes; LLMG_DECLINED: no; LLMG_LIMIT, LLMG_ERROR.
 */
llmg_status_t llmg_claims_has(llmg_claims_t *claims,
    const llmg_json_token_t *value, llmg_str_t text);


#endif /* _LLMG_CLAIMS_H_INCLUDED_ */
