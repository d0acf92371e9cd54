/*
 * What a policy says of a request itself: is it refused, and what is changed
 * in it so that it asks for no more than it may.
 *
 * Every member that an upstream could go by is judged by itself: of two models
 * both must be allowed, of two bounds neither may be over.
 */

#ifndef _LLMG_REQUEST_RULES_H_INCLUDED_
#define _LLMG_REQUEST_RULES_H_INCLUDED_


#include "llmg_dialect.h"
#include "llmg_json_edit.h"
#include "llmg_policy.h"


typedef enum {
    LLMG_DENIED_NOTHING = 0,
    LLMG_DENIED_MODEL,
    LLMG_DENIED_TOOL,
    LLMG_DENIED_PART,
    LLMG_DENIED_LIMIT,          /* there is too much of something */
    LLMG_DENIED_PROMPT          /* the text is too long */
} llmg_denied_e;


/* what is changed, as bits */
#define LLMG_CHANGE_MAX_TOKENS   1
#define LLMG_CHANGE_USAGE        2
#define LLMG_CHANGE_CANARY       4
#define LLMG_CHANGES             3


typedef struct {
    unsigned char    denied;    /* llmg_denied_e; the first that was found */
    unsigned char    changes;   /* bits; 0 when it is denied */
    unsigned char    hide;      /* usage is asked for by us, not by the client:
                                   the event that has nothing else is ours */
    const char      *what;      /* denied: a sentence part */
    llmg_str_t       name;      /* of the client's, to go before it; or empty */
    const char      *noun;      /* to go before that; or NULL */
    uint64_t         bound;     /* to go behind "what"; or 0 */
    const char      *unit;      /* behind the bound, or NULL */
    llmg_edit_t     *edits;     /* of the body, sorted and disjoint */
    size_t           nedits;
} llmg_request_t;


/*
 * "chat" was read from "body" by the dialect; "place" is what the path said, or
 * NULL.  With "fixed" nothing is changed that is not a matter of safety.  Edits
 * and their texts are in the arena of "chat".  LLMG_OK, LLMG_LIMIT, LLMG_ERROR.
 */
llmg_status_t llmg_request_rules(const llmg_policy_t *policy,
    const llmg_dialect_t *dialect, const llmg_place_t *place,
    const llmg_chat_t *chat, llmg_str_t body, int fixed,
    llmg_request_t *request);

/*
 * Why it was denied, with a NUL behind it that is not counted: "model gpt-4o is
 * not allowed by policy p".  What the client said is in it only if "quote" is
 * set and it is short and plain.  LLMG_OK, LLMG_LIMIT, LLMG_ERROR.
 */
llmg_status_t llmg_request_detail(const llmg_request_t *request,
    const llmg_policy_t *policy, llmg_arena_t *arena, int quote,
    llmg_str_t *detail);

/* "max_tokens", "usage": by number, from 0 */
const char *llmg_change_name(unsigned change);


#endif /* _LLMG_REQUEST_RULES_H_INCLUDED_ */
