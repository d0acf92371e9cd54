/*
 * Neutral model of what clients and model servers say to each other.
 */

#ifndef _LLMG_CHAT_H_INCLUDED_
#define _LLMG_CHAT_H_INCLUDED_


#include "llmg_json_scan.h"
#include "llmg_text.h"


/* Texts of one document; more is LLMG_LIMIT. */
#define LLMG_CHAT_TEXTS_MAX   200000


typedef struct llmg_dialect_s      llmg_dialect_t;
typedef struct llmg_walk_repeat_s  llmg_walk_repeat_t;


typedef struct {
    uint64_t      prompt_tokens;
    uint64_t      completion_tokens;
    unsigned      known:1;
} llmg_usage_t;


/* a value that says once more what texts say, in the bytes of the document */
typedef struct {
    size_t        start;
    size_t        end;
} llmg_echo_t;


typedef struct {
    llmg_arena_t         *arena;

    llmg_text_t          *texts;    /* in the order of the document */
    size_t                n;
    size_t                cap;
    llmg_buf_t            joined;

    llmg_echo_t          *echoes;
    size_t                nechoes;
    size_t                capechoes;
    unsigned              mute:1;   /* echoes are going to be removed: what is
                                       in them is no text */

    llmg_str_t            model;    /* unescaped, in the arena; or empty */
    size_t                named;    /* text that named it here, or SIZE_MAX */
    llmg_str_t            id;       /* responses */
    llmg_usage_t          usage;
    unsigned              stream:1; /* requests: an event stream is asked for */
    const char           *error;    /* after LLMG_INVALID: what */
    size_t                error_at; /* byte of the document */

    struct llmg_frame_s  *frames;   /* of the walk, kept for the next event */
    unsigned              nframes;
    llmg_walk_repeat_t   *repeat;   /* streams: what their events share */
} llmg_chat_t;


#endif /* _LLMG_CHAT_H_INCLUDED_ */
