/*
 * Tokens that are not accepted any more although they are good: by their jti,
 * their subject, their session, or because they were issued too early.
 *
 *     # comment
 *     jti 9f1c7a90-6f7e
 *     sub alice
 *     sub "bob smith" before=1767225600
 *     sid 08a5019c
 *     all before=1767225600
 *
 * An entry with a time is about tokens issued before it; a token that does not
 * tell when it was issued is one of them.
 */

#ifndef _LLMG_REVOKED_H_INCLUDED_
#define _LLMG_REVOKED_H_INCLUDED_


#include "llmg_claims.h"


/* Characters of a value; more cannot be found again in a token. */
#define LLMG_REVOKED_VALUE_MAX   1024


typedef enum {
    LLMG_REVOKED_JTI = 0,
    LLMG_REVOKED_SUB,
    LLMG_REVOKED_SID,
    LLMG_REVOKED_ALL,           /* without a value, always with a time */
    LLMG_REVOKED_KINDS
} llmg_revoked_e;


/* of an entry without a time: whenever the token was issued */
#define LLMG_REVOKED_ANY   INT64_MAX


typedef struct llmg_revoked_s  llmg_revoked_t;


/*
 * An empty list that takes at most "limit" bytes, quick for about "expected"
 * entries.  NULL when there is no memory.
 */
llmg_revoked_t *llmg_revoked_create(size_t limit, size_t expected,
    uint64_t seed);

/* NULL is allowed. */
void llmg_revoked_free(llmg_revoked_t *list);

/*
 * Adds an entry; of two times for the same value the later one stands.
 * LLMG_OK; LLMG_INVALID: no value, or one that is too long; LLMG_LIMIT,
 * LLMG_ERROR.
 */
llmg_status_t llmg_revoked_add(llmg_revoked_t *list, llmg_revoked_e kind,
    llmg_str_t value, int64_t before);

/*
 * Adds the entries of a file.  LLMG_OK; otherwise "*line" and "*reason", a
 * constant phrase, say what is wrong, and the list is of no use: LLMG_INVALID;
 * LLMG_LIMIT, LLMG_ERROR.
 */
llmg_status_t llmg_revoked_read(llmg_revoked_t *list, llmg_str_t text,
    unsigned *line, const char **reason);

/*
 * The session of a token; data is NULL when there is none.  LLMG_OK,
 * LLMG_LIMIT, LLMG_ERROR.
 */
llmg_status_t llmg_revoked_sid(llmg_claims_t *claims, llmg_str_t *sid);

/* 1 when a token with these claims, of this session, is revoked. */
int llmg_revoked_has(const llmg_revoked_t *list, const llmg_claims_t *claims,
    llmg_str_t sid);


#endif /* _LLMG_REVOKED_H_INCLUDED_ */
