/*
 * Texts inside of texts: the strings of JSON that is in a string, files that
 * are written as base64 or as a data URI.
 *
 * A view is a text like others, behind those of the document: role and kind
 * are those of the text it is in, of a file LLMG_ROLE_DOCUMENT.  What is in a
 * view by JSON stays where it is, too: labels stand before values there.  So
 * only strings with escapes of their own have one.
 */

#ifndef _LLMG_VIEW_H_INCLUDED_
#define _LLMG_VIEW_H_INCLUDED_


#include "llmg_chat.h"


/*
 * Adds the views of "doc", which was read to "chat"; blanks, in all texts that
 * are JSON themselves, what llmg_inner.h says; names the types of media that
 * do not say theirs, and counts images.  "limits" as for the document.
 *
 * What of a text does not parse, and has escapes, has one view as a whole: a
 * lenient reader may still read it.  It need not begin like JSON if it is of a
 * tool or the model, or has a \\u escape.  LLMG_OK;
 * LLMG_INVALID with chat->error: a file that is said to be text is not UTF-8;
 * LLMG_LIMIT, with chat->error unless it is memory; LLMG_ERROR.
 */
llmg_status_t llmg_view_read(llmg_chat_t *chat, llmg_str_t doc,
    const llmg_json_limits_t *limits);

/*
 * In llmg_view_data.c, for that: the views of chat->media, which loses what
 * turns out to be none; and of text "i", if it is a data URI.
 */
llmg_status_t llmg_view_files(llmg_chat_t *chat, llmg_str_t doc);
llmg_status_t llmg_view_uri(llmg_chat_t *chat, llmg_str_t doc, size_t i);

/* 1 when a text begins as JSON does that has texts in it */
int llmg_view_json(llmg_str_t text);

/*
 * The bytes of a text that is no view by JSON, as they are in "doc": unescaped
 * and decoded, nothing blanked.  LLMG_OK, LLMG_LIMIT, LLMG_ERROR.
 */
llmg_status_t llmg_view_bytes(llmg_arena_t *arena, llmg_str_t doc,
    const llmg_text_t *text, llmg_str_t *bytes);


#endif /* _LLMG_VIEW_H_INCLUDED_ */
