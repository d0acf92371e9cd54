/*
 * Strict base64url without padding (RFC 4648, section 5; RFC 7515, section 2).
 *
 * One text per byte string: padding, foreign characters, a length of 4n + 1
 * and set bits behind the last byte are refused.  ngx_decode_base64url()
 * accepts all of these, so that one signature would have many spellings.
 */

#ifndef _LLMG_BASE64URL_H_INCLUDED_
#define _LLMG_BASE64URL_H_INCLUDED_


#include "llmg.h"


/* Room for "n" characters decoded, for "n" bytes encoded. */
#define llmg_base64url_decoded_len(n)  ((n) / 4 * 3 + (n) % 4)
#define llmg_base64url_encoded_len(n)  (((n) * 4 + 2) / 3)


/*
 * Decodes "src" to "dst", which has llmg_base64url_decoded_len(src.len) bytes
 * of room and may be src.data itself.  An empty text is an empty string.
 * LLMG_OK and the number of bytes in "len", or LLMG_INVALID: then "dst" holds
 * anything.
 */
llmg_status_t llmg_base64url_decode(unsigned char *dst, size_t *len,
    llmg_str_t src);

/*
 * Encodes "src" to "dst", which has llmg_base64url_encoded_len(src.len) bytes
 * of room; returns the number of characters.
 */
size_t llmg_base64url_encode(unsigned char *dst, llmg_str_t src);


#endif /* _LLMG_BASE64URL_H_INCLUDED_ */
