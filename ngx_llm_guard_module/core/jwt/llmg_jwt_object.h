/*
 * The members of a JSON object one by one, whatever their values hold.
 *
 * A token's header, a key and the claims are all objects of which a few
 * members matter.
 *
 *     rc = llmg_jwt_object_open(&json);
 *
 *     while (rc == LLMG_OK) {
 *         rc = llmg_jwt_object_next(&json, &member);
 *         ...
 *     }
 */

#ifndef _LLMG_JWT_OBJECT_H_INCLUDED_
#define _LLMG_JWT_OBJECT_H_INCLUDED_


#include "llmg_json_scan.h"


typedef struct {
    llmg_json_token_t  name;
    llmg_json_token_t  value;   /* containers: raw is all of them, brackets
                                   included, and type is the opening one */
} llmg_jwt_member_t;


/*
 * Steps into the object that begins here.  LLMG_OK; LLMG_INVALID also when
 * something else begins; LLMG_LIMIT or LLMG_ERROR; json->error says what.
 */
llmg_status_t llmg_jwt_object_open(llmg_json_t *json);

/*
 * The next member, its value scanned to the end.  LLMG_OK; LLMG_DECLINED
 * behind the last one: an object that is the whole document is known then to
 * have nothing behind it; otherwise as llmg_json_next().
 */
llmg_status_t llmg_jwt_object_next(llmg_json_t *json,
    llmg_jwt_member_t *member);

/* Scans the value that "token" has opened to its end and widens token->raw. */
llmg_status_t llmg_jwt_object_skip(llmg_json_t *json,
    llmg_json_token_t *token);

/* 1 when the member has this name, however it is escaped. */
int llmg_jwt_member_is(const llmg_jwt_member_t *member, const char *name);

/*
 * The text of a name or string: where it is, or unescaped in the arena.
 * LLMG_OK, LLMG_LIMIT or LLMG_ERROR.
 */
llmg_status_t llmg_jwt_object_text(llmg_arena_t *arena,
    const llmg_json_token_t *token, llmg_str_t *text);


#endif /* _LLMG_JWT_OBJECT_H_INCLUDED_ */
