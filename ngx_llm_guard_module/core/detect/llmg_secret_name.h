/*
 * What the name that a value is assigned to says of it.  Names are folded:
 * ASCII letters in lower case, '_' for hyphens, dots and blanks.
 */

#ifndef _LLMG_SECRET_NAME_H_INCLUDED_
#define _LLMG_SECRET_NAME_H_INCLUDED_


#include "llmg.h"


#define LLMG_SECRET_NAME    48      /* bytes of a name that are looked at */
#define LLMG_SECRET_BACK    64      /* and of a run, before the first digit */


/* how a value came to its name */
enum {
    LLMG_SECRET_NONE = 0,
    LLMG_SECRET_BESIDE,         /* nothing but blanks between them */
    LLMG_SECRET_ASSIGNED
};


enum {
    LLMG_NAME_OTHER = 0,
    LLMG_NAME_WEAK,             /* "key", "auth" */
    LLMG_NAME_KEY,              /* "acme_key" */
    LLMG_NAME_SECRET
};


/*
 * LLMG_SECRET_*: the name that text[start] is assigned to, folded: "Token: ",
 * "api_key = ", "--password ", "secret=>".  "folded" has room for
 * LLMG_SECRET_BACK bytes.
 */
int llmg_secret_name(llmg_str_t text, size_t start, llmg_str_t *name,
    unsigned char *folded);

/* The last "max" bytes of p[from, to), for comparison. */
size_t llmg_secret_fold(unsigned char *folded, const unsigned char *p,
    size_t from, size_t to, size_t max);

/* LLMG_NAME_*: "name" as a whole, or by how it ends */
int llmg_secret_kind(llmg_str_t name);

/*
 * "acme_secret_0a1b": how many bytes at the beginning of the folded run are a
 * name of LLMG_NAME_SECRET and the '_' behind it.  0: there is none.
 */
size_t llmg_secret_part(llmg_str_t run);


#endif /* _LLMG_SECRET_NAME_H_INCLUDED_ */
