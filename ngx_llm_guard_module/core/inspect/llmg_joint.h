/*
 * The inside of llmg_inspect_joint.c, which looks at places where texts meet,
 * and of llmg_joint_key.c, which follows keys that are open.
 */

#ifndef _LLMG_JOINT_H_INCLUDED_
#define _LLMG_JOINT_H_INCLUDED_


#include "llmg_inspect.h"


/* bytes of a text that are looked at on either side of such a place */
#define LLMG_JOINT_NEAR    256


typedef struct {
    const llmg_inspect_t  *in;
    unsigned               direction;
    llmg_str_t             joined;
    llmg_result_t         *result;
    llmg_arena_t          *arena;
    llmg_buf_t             bytes;       /* the joints */
    llmg_buf_t             texts;       /* llmg_text_t of each */
    llmg_buf_t             joints;      /* llmg_joint_t of each */
    llmg_buf_t             pieces;      /* llmg_joint_piece_t */
    size_t                 known;       /* findings of single texts */
    size_t                 start;       /* of the open one, in bytes */
    size_t                 first;       /* its first piece */
    int                    open;
} llmg_joints_t;


/* who says both, in one answer */
#define llmg_joints_same(one, two)                                            \
    ((one)->role == (two)->role                                               \
     && ((one)->choice == (two)->choice || (two)->parted))


/* is it a text that goes on, or is gone on with? */
int llmg_joints_part(const llmg_joints_t *j, const llmg_text_t *t);

/*
 * Does it stand between the text "before" and what goes on with it, without
 * being said?  Names, addresses of pictures.  SIZE_MAX: nothing is before it.
 */
int llmg_joints_between(const llmg_joints_t *j, size_t before,
    const llmg_text_t *t);

/* does the rule name an end that the value lacks? */
int llmg_joints_open(const llmg_rule_t *rule, llmg_str_t value);

/*
 * A finding of [start, end) of a text, seen as LLMG_FINDING_JOINED; none if
 * that is empty.  LLMG_OK, LLMG_LIMIT, LLMG_ERROR.
 */
llmg_status_t llmg_joints_tell(llmg_joints_t *j, const llmg_rule_t *rule,
    size_t text, size_t start, size_t end);

/*
 * Tells of where keys go on that are open at the end of their text, or of what
 * was looked at: in at most 64 texts and 16 KiB for each finding.  LLMG_OK,
 * LLMG_LIMIT, LLMG_ERROR.
 */
llmg_status_t llmg_joints_keys(llmg_joints_t *j);


#endif /* _LLMG_JOINT_H_INCLUDED_ */
