/*
 * A text that comes in pieces, as that of an answer does, through a channel:
 * for bench_hostile and hostile_cost.
 */

#ifndef _IN_PIECES_H_INCLUDED_
#define _IN_PIECES_H_INCLUDED_


#include "llmg_channel.h"
#include "llmg_policy.h"


/* bytes of a piece: more than most events bring */
#define PIECE    64

/* attacks and what is hidden, looked for in answers */
#define ANSWERS  "response injection.* block; response hidden.* block;"


/* LLMG_OK, LLMG_LIMIT, LLMG_ERROR, as llmg_channel_push() */

static inline llmg_status_t
in_pieces(const llmg_policy_t *policy, llmg_scratch_t *scratch,
    llmg_str_t text, llmg_arena_t *arena)
{
    size_t          at;
    llmg_str_t      piece;
    llmg_status_t   rc;
    llmg_channel_t  ch;

    llmg_channel_init(&ch, policy->detect[LLMG_RESPONSE], arena);

    for (at = 0, rc = LLMG_OK; at < text.len && rc == LLMG_OK;
         at += piece.len)
    {
        llmg_str_set(&piece, text.data + at, text.len - at);
        piece.len = (piece.len < PIECE) ? piece.len : PIECE;

        rc = llmg_channel_push(&ch, scratch, piece,
                               at + piece.len == text.len);
        llmg_channel_forget(&ch, ch.stable);
    }

    return rc;
}


#endif /* _IN_PIECES_H_INCLUDED_ */
