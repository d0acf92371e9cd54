/*
 * The texts of masks, in two banks.  A mask is read when the event in which
 * its value begins leaves, so a bank that is full is free again once every
 * event that was there by then has left.  Banks double until the masks of all
 * events that wait at once have room: then a stream takes no more memory.
 */

#include "llmg_stream.h"


/* Bytes, to begin with. */
#define LLMG_STREAM_BANK   256


static llmg_status_t llmg_stream_turn(llmg_stream_t *s, size_t len);


llmg_status_t
llmg_stream_keep(llmg_stream_t *s, llmg_str_t text, llmg_str_t *kept)
{
    llmg_status_t        rc;
    unsigned char       *p;
    llmg_stream_bank_t  *bank;
    llmg_stream_past_t  *past;

    past = &s->seat->past;

    if (past->masks == NULL) {
        past->masks = llmg_arena_calloc(s->arena,
                                        2 * sizeof(llmg_stream_bank_t));
        if (past->masks == NULL) {
            return llmg_arena_status(s->arena);
        }
    }

    bank = &past->masks[0];

    if (text.len > bank->cap - bank->len) {
        rc = llmg_stream_turn(s, text.len);
        if (rc != LLMG_OK) {
            return rc;
        }
    }

    p = bank->data + bank->len;

    if (text.len != 0) {
        memcpy(p, text.data, text.len);
        bank->len += text.len;
    }

    llmg_str_set(kept, p, text.len);

    return LLMG_OK;
}


/* the other bank, or a larger one in its place */

static llmg_status_t
llmg_stream_turn(llmg_stream_t *s, size_t len)
{
    size_t                cap;
    llmg_stream_bank_t    other, *bank;
    llmg_stream_queue_t  *q;

    q = &s->seat->queue;
    bank = &s->seat->past.masks[0];
    other = s->seat->past.masks[1];

    if (other.cap < len || q->left < other.until) {

        cap = bank->cap ? bank->cap * 2 : LLMG_STREAM_BANK;

        if (cap < len) {
            cap = len;
        }

        other.data = llmg_arena_alloc(s->arena, cap);
        if (other.data == NULL) {
            return llmg_arena_status(s->arena);
        }

        other.cap = cap;
    }

    other.len = 0;

    /* the event that is read now is behind those that wait */

    bank->until = q->left + q->nevents - q->first_event + 1;

    s->seat->past.masks[1] = *bank;
    s->seat->past.masks[0] = other;

    return LLMG_OK;
}
