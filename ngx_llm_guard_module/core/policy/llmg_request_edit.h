/*
 * The changes that request rules make: in llmg_request_rules.c's service.
 */

#ifndef _LLMG_REQUEST_EDIT_H_INCLUDED_
#define _LLMG_REQUEST_EDIT_H_INCLUDED_


#include "llmg_request_rules.h"


/* of one request: what is found before it is written */
typedef struct {
    const llmg_request_force_t  *force;
    const llmg_chat_t           *chat;
    llmg_str_t                   body;
    llmg_request_t              *request;

    const llmg_shape_t          *settings;  /* row of the object that the bound
                                               is put in; NULL: the top */
    const llmg_shape_t          *bound;     /* row of the bound; NULL: none is
                                               added */
    const llmg_shape_t          *options;   /* row of what asks for usage;
                                               NULL: it is not asked for */
    const llmg_shape_t          *include;   /* and of the member in it */
    const llmg_param_t          *place;     /* that gets the bound, a null or
                                               an object; NULL: the top */
    const llmg_param_t          *wish;      /* that is to ask for usage;
                                               likewise */
} llmg_request_edit_t;


/* As llmg_request_rules(), for a request that is not denied. */
llmg_status_t llmg_request_edit(const llmg_policy_t *policy,
    const llmg_dialect_t *dialect, const llmg_place_t *place,
    const llmg_chat_t *chat, llmg_str_t body, int fixed,
    llmg_request_t *request);

/*
 * In llmg_request_bound.c: where the bound on what is generated goes, as
 * e->bound, settings and place; or that it cannot be, as e->request->denied.
 */
void llmg_request_find_bound(llmg_request_edit_t *e,
    const llmg_dialect_t *dialect, const llmg_place_t *place);

/* The first row of that shape, and of that name unless it is empty; or NULL. */
const llmg_shape_t *llmg_request_row(const llmg_shape_t *table, unsigned what,
    llmg_str_t name);

/*
 * 1 when the number that a member has is a plain whole one, from 1 to "most".
 * Servers read 0 and less as "no bound"; what has a fraction or an exponent is
 * read by each in its own way.
 */
int llmg_request_within(const llmg_param_t *param, llmg_str_t body,
    uint64_t most);

/* numbers in the place of text: each of them is a token */
uint64_t llmg_request_ids(const llmg_chat_t *chat, llmg_str_t body);


#endif /* _LLMG_REQUEST_EDIT_H_INCLUDED_ */
