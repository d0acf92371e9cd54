/*
 * Base64 (RFC 4648), both alphabets: strict for what is signed, lenient for
 * what some server will decode.
 */

#ifndef _LLMG_BASE64_H_INCLUDED_
#define _LLMG_BASE64_H_INCLUDED_


#include "llmg.h"


#define LLMG_BASE64_BLANK   64          /* white space between characters */
#define LLMG_BASE64_PAD     65
#define LLMG_BASE64_NOT     128

/* for llmg_base64_encode(); 0: the alphabet of section 4, no padding */
#define LLMG_BASE64_URL     1           /* the alphabet of section 5 */
#define LLMG_BASE64_PADDED  2


/* Room for "n" characters decoded; for "n" bytes encoded and padded. */
#define llmg_base64_decoded_len(n)  ((n) / 4 * 3 + (n) % 4)
#define llmg_base64_encoded_len(n)  (((n) + 2) / 3 * 4)

/* 1 for a letter of either alphabet */
#define llmg_base64_letter(c)       (llmg_base64_values[c] < 64)


/* what a letter of either alphabet is worth, or what else the byte is */
extern const unsigned char  llmg_base64_values[256];


/*
 * Strict, as RFC 7515, section 2 has it: one text per byte string.  Padding,
 * characters of the other alphabet, a length of 4n + 1 and set bits behind the
 * last byte are refused.  ngx_decode_base64url() accepts all of these, so that
 * one signature would have many spellings.
 *
 * "dst" has llmg_base64_decoded_len(src.len) bytes of room and may be src.data
 * itself.  An empty text is an empty string.  LLMG_OK and the number of bytes
 * in "len", or LLMG_INVALID: then "dst" holds anything.
 */
llmg_status_t llmg_base64url_decode(unsigned char *dst, size_t *len,
    llmg_str_t src);

/*
 * Lenient: both alphabets, also mixed, white space anywhere, padding or none,
 * set bits behind the last byte.  1 when that is at least one byte.
 */
int llmg_base64_is(llmg_str_t s);

/*
 * Decodes all letters there are and skips the rest; "dst" has room for s.len
 * bytes.  Returns the number of bytes.
 */
size_t llmg_base64_decode(unsigned char *dst, llmg_str_t s);

/*
 * "dst" has llmg_base64_encoded_len(src.len) bytes of room.  Returns the
 * number of characters.
 */
size_t llmg_base64_encode(unsigned char *dst, llmg_str_t src, unsigned flags);


#endif /* _LLMG_BASE64_H_INCLUDED_ */
