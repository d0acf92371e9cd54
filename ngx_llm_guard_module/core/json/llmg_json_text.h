/*
 * JSON strings to text and back.
 *
 * "raw" is the content between the quotes as the scanner delivered it, so its
 * escapes are known to be well-formed.
 */

#ifndef _LLMG_JSON_TEXT_H_INCLUDED_
#define _LLMG_JSON_TEXT_H_INCLUDED_


#include "llmg_bytes.h"


/*
 * Walks a raw string and tells which raw byte a text offset stands for.
 * Offsets must be asked for in ascending order: one walk serves them all.
 */
typedef struct {
    llmg_str_t  raw;
    size_t      raw_pos;
    size_t      text_pos;
} llmg_json_map_t;


/* By the letter behind a backslash: what it stands for, or 0. */
extern const unsigned char  llmg_json_simple[256];

/* The character of the \\u escape, or two of them, at p: 1 to 4 bytes. */
size_t llmg_json_unicode(const unsigned char *p, unsigned char out[4]);

/*
 * Text is never longer than raw.  "dst" has room for raw.len and lies apart
 * from it; returns the length.
 */
size_t llmg_json_unescape(unsigned char *dst, llmg_str_t raw);

/*
 * The same for what a lenient reader may take for JSON (RFC 8259, 9, JSON5):
 * half of a surrogate pair is U+FFFD, \\x40 is a character, a backslash at the
 * end of a line is nothing, and before anything else it is left out.
 */
size_t llmg_json_unescape_loose(unsigned char *dst, llmg_str_t raw);

/*
 * One character of that, at the beginning of "raw", which is not empty: *n
 * bytes.  Returns how long it is as it is written; 0 when it may go on behind
 * "raw", which it does not without "more".
 */
size_t llmg_json_unit(llmg_str_t raw, int more, unsigned char out[4],
    size_t *n);

/* by llmg_json_unescape_loose(), which is the same for well-formed strings */
void llmg_json_map_init(llmg_json_map_t *map, llmg_str_t raw);

/*
 * The raw offset of the escape that holds text byte "text_offset", or of the
 * byte itself when it is not escaped; with "after" set, the raw offset behind
 * it, so that a span [start, end) maps to map(start, 0), map(end - 1, 1).
 */
size_t llmg_json_map_raw(llmg_json_map_t *map, size_t text_offset, int after);

/* Appends "text" (valid UTF-8) escaped.  LLMG_OK, LLMG_LIMIT, LLMG_ERROR. */
llmg_status_t llmg_json_escape(llmg_buf_t *out, llmg_str_t text);

/* The same, in the place of "text": in an arena. */
llmg_status_t llmg_json_escape_in(llmg_arena_t *arena, llmg_str_t *text);

/* 1 when two raw strings have the same text. */
int llmg_json_raw_eq(llmg_str_t a, llmg_str_t b);


#endif /* _LLMG_JSON_TEXT_H_INCLUDED_ */
