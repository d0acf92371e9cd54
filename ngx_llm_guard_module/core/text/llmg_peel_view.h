/*
 * How views are made, between the files of llmg_peel.
 */

#ifndef _LLMG_PEEL_VIEW_H_INCLUDED_
#define _LLMG_PEEL_VIEW_H_INCLUDED_


#include "llmg_peel_decode.h"


typedef struct {
    llmg_peel_t        *peel;
    llmg_arena_t       *arena;
    llmg_str_t          text;           /* that is peeled now */
    uint32_t            parent;
    uint32_t            depth;
    llmg_peel_view_t   *view;           /* that is made now, or NULL */
    unsigned char      *out;
    size_t              n;
    size_t              cap;
    size_t              most;           /* pieces, of llmg_peel_signs() */
    llmg_status_t       status;
} llmg_peel_ctx_t;


/*
 * A view of at most "most" bytes and "pieces" pieces.  LLMG_DECLINED when that
 * is more than may be made.
 */
llmg_status_t llmg_peel_open(llmg_peel_ctx_t *ctx, size_t most,
    size_t pieces);
void llmg_peel_close(llmg_peel_ctx_t *ctx);

/*
 * The next n bytes of the view, from ctx->n on, are from [in, end).  Returns
 * for how many there is room.
 */
size_t llmg_peel_piece(llmg_peel_ctx_t *ctx, size_t n, size_t in, size_t end,
    unsigned kind);

/* the next ones, as they are */
void llmg_peel_copy(llmg_peel_ctx_t *ctx, size_t in, size_t end);

/* A view of letters among signs, numbers that are letters, and chunks. */
llmg_status_t llmg_peel_signs(llmg_peel_ctx_t *ctx);

/* Views of words in ROT13, and of those that run backwards. */
llmg_status_t llmg_peel_words(llmg_peel_ctx_t *ctx);


#endif /* _LLMG_PEEL_VIEW_H_INCLUDED_ */
