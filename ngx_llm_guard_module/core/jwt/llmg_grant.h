/*
 * What a token endpoint answers: RFC 6749, 5.1 and 5.2, and the metadata
 * services of Azure, which write their numbers as strings.
 */

#ifndef _LLMG_GRANT_H_INCLUDED_
#define _LLMG_GRANT_H_INCLUDED_


#include "llmg_bytes.h"


/* An answer, a token: no longer ones are made. */
#define LLMG_GRANT_ANSWER_MAX   65536
#define LLMG_GRANT_TOKEN_MAX    32768

/* A lifetime in seconds that is believed: a year. */
#define LLMG_GRANT_LIFE_MAX     31536000


typedef struct {
    llmg_str_t   token;         /* in the answer or in the arena */
    int64_t      expires;       /* seconds since 1970, behind "now" */
    const char  *reason;        /* after LLMG_INVALID: a sentence part */
} llmg_grant_t;


/*
 * Reads the answer strictly: an object with a bearer token in "access_token",
 * and with "expires_in" or "expires_on", the earlier of which counts.  Nothing
 * but the characters of RFC 6750 gets into a token.  LLMG_OK; LLMG_INVALID or
 * LLMG_LIMIT with a reason; LLMG_ERROR.
 */
llmg_status_t llmg_grant_parse(llmg_grant_t *grant, llmg_arena_t *arena,
    llmg_str_t answer, int64_t now);

/*
 * The "error" code of an answer that gives no token, such as "invalid_client",
 * or an empty string: only what is safe on a log line.
 */
llmg_str_t llmg_grant_error(llmg_arena_t *arena, llmg_str_t answer);

/* 1 when it is one or more characters of a bearer token (RFC 6750, 2.1) */
int llmg_grant_token(llmg_str_t s);


#endif /* _LLMG_GRANT_H_INCLUDED_ */
