/*
 * Files in strings: base64, data URIs (RFC 2397), addresses; and what kind of
 * file it is.
 *
 * Servers decode base64 with all sorts of decoders.  What one of them takes is
 * taken here (llmg_base64_is).
 */

#ifndef _LLMG_DATA_H_INCLUDED_
#define _LLMG_DATA_H_INCLUDED_


#include "llmg_bytes.h"


typedef enum {
    LLMG_DATA_NONE = 0,         /* none of them */
    LLMG_DATA_BASE64,
    LLMG_DATA_URI,
    LLMG_DATA_ADDRESS           /* of a scheme, with ":/" */
} llmg_data_form_e;


/* how bytes are written: decoders differ in what they make of "=" inside */
typedef enum {
    LLMG_DATA_JOINED = 0,       /* base64; what is no letter of it is skipped */
    LLMG_DATA_PERCENT,
    LLMG_DATA_RESTART,          /* base64 that begins anew behind "=" */
    LLMG_DATA_ESCAPED           /* the same, of what is in percent form */
} llmg_data_how_e;


/* slices of the URI */
typedef struct {
    llmg_str_t   type;          /* without parameters; may be empty */
    llmg_str_t   data;
    size_t       head;          /* bytes of the string before the comma */
    unsigned     how;           /* llmg_data_how_e */
    unsigned     base64:1;      /* else in percent form */
    unsigned     strict:1;      /* of base64: any decoder reads the same */
} llmg_data_uri_t;


/* Fills "uri" when it is one that has data. */
unsigned llmg_data_form(llmg_str_t s, llmg_data_uri_t *uri);

/*
 * In llmg_data_uri.c: 1 for a data URI, as lenient as any reader of it: blanks
 * before it, "base64" anywhere among the parameters, percent escapes.
 */
int llmg_data_uri(llmg_str_t s, llmg_data_uri_t *uri);

/* 1 when what is before the comma is one of the usual, and says nothing else */
int llmg_data_common(llmg_str_t head);

/*
 * Decodes percent escapes; "dst" has room for s.len bytes.  Returns the length.
 */
size_t llmg_data_unpercent(unsigned char *dst, llmg_str_t s);

/* likewise, what is written in that way (llmg_data_how_e) */
size_t llmg_data_read(unsigned char *dst, llmg_str_t s, unsigned how);

/* How many letters of base64 there are; *inside: some behind "=". */
size_t llmg_data_letters(llmg_str_t s, int *inside);

/*
 * Append "bytes" in that form; base64 with the alphabet and the padding that
 * "like" has.  LLMG_OK, LLMG_LIMIT, LLMG_ERROR.
 */
llmg_status_t llmg_data_encode(llmg_buf_t *out, llmg_str_t bytes,
    llmg_str_t like);
llmg_status_t llmg_data_percent(llmg_buf_t *out, llmg_str_t bytes);

/*
 * How many bytes are not UTF-8, or control characters but those of white space;
 * "blank", unless NULL, is where they are, and they become blanks.
 */
size_t llmg_data_bad(llmg_str_t bytes, unsigned char *blank);

/* 1 when files of this type are text: "text/csv", "application/json" */
int llmg_data_text_type(llmg_str_t type);

/* By the first bytes: "image/png"; "" when they say nothing. */
const char *llmg_data_sniff(llmg_str_t bytes);

/* A media type without its parameters and blanks around it. */
llmg_str_t llmg_data_type(llmg_str_t s);

/*
 * A copy of "s" in an arena, ASCII letters in lower case.  LLMG_OK, LLMG_LIMIT,
 * LLMG_ERROR.
 */
llmg_status_t llmg_data_lower(llmg_arena_t *arena, llmg_str_t s,
    llmg_str_t *lower);


#endif /* _LLMG_DATA_H_INCLUDED_ */
