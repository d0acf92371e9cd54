/*
 * What is asked of claims beyond the registered ones.
 *
 *     path eq value           the claim is this
 *     path in value ...       the claim is one of these
 *     path ne value ...       the claim is there and is, or holds, none of
 *                             these
 *     path has value ...      a list, or words joined by spaces as in scp,
 *                             with one of these
 *     path ge number          the claim is a number, this or above
 *     path le number          the claim is a number, this or below
 *     path match glob ...     the claim, or one of a list, is as one of these
 *                             from its beginning to its end
 *     path exists             the claim is there
 *
 * A claim that is missing or null meets nothing, "ne" included.  A path is
 * that of llmg_claims_find().  Values are compared with a string exactly, with
 * a number by its value, and with true or false as they are written; for "ge"
 * and "le" a string that is a number is one.
 */

#ifndef _LLMG_REQUIRE_H_INCLUDED_
#define _LLMG_REQUIRE_H_INCLUDED_


#include "llmg_claims.h"


typedef enum {
    LLMG_REQUIRE_EQ = 0,
    LLMG_REQUIRE_IN,
    LLMG_REQUIRE_NE,
    LLMG_REQUIRE_HAS,
    LLMG_REQUIRE_GE,
    LLMG_REQUIRE_LE,
    LLMG_REQUIRE_MATCH,
    LLMG_REQUIRE_EXISTS,
    LLMG_REQUIRE_OPS
} llmg_require_op_e;


typedef struct {
    llmg_str_t         path;
    unsigned           op;         /* llmg_require_op_e */
    const llmg_str_t  *values;
    size_t             n;
} llmg_require_t;


/*
 * Takes "words" (path, operator, values), which must outlive "require".
 * LLMG_OK, or LLMG_INVALID with a constant phrase in "why".
 */
llmg_status_t llmg_require_parse(llmg_require_t *require,
    const llmg_str_t *words, size_t n, const char **why);

/* LLMG_OK: met; LLMG_DECLINED: not met; LLMG_LIMIT, LLMG_ERROR. */
llmg_status_t llmg_require_check(const llmg_require_t *require,
    llmg_claims_t *claims);


#endif /* _LLMG_REQUIRE_H_INCLUDED_ */
