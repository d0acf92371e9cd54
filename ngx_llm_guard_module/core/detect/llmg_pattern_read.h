/*
 * The inside of llmg_pattern.c, which reads a pattern, and of
 * llmg_pattern_set.c, which reads and writes its classes.  What a function
 * returns is LLMG_OK, LLMG_INVALID, with the reason in r->err, or LLMG_LIMIT or
 * LLMG_ERROR of the buffer.
 */

#ifndef _LLMG_PATTERN_READ_H_INCLUDED_
#define _LLMG_PATTERN_READ_H_INCLUDED_


#include "llmg_pattern.h"


/* characters beyond ASCII in one class */
#define LLMG_PATTERN_CHARS  64


typedef struct {
    const unsigned char  *start;
    const unsigned char  *p;
    const unsigned char  *end;
    llmg_pattern_t       *pattern;
    llmg_buf_t           *out;
    char                 *err;
    size_t                size;
    unsigned              depth;
    unsigned              around;       /* in how many look-arounds */
    int                   caseless;
} llmg_pattern_reader_t;


/* how many bytes what was read takes */
typedef struct {
    size_t                min;
    size_t                max;
    int                   empty;        /* an assertion: not to be repeated */
} llmg_pattern_size_t;


/* a set of ASCII, by byte, and characters beside it */
typedef struct {
    unsigned char         in[128];
    int                   not;
    size_t                n;
    llmg_str_t            chars[LLMG_PATTERN_CHARS];
} llmg_pattern_set_t;


#define llmg_pattern_alnum(c)                                                 \
    ((unsigned char) (((c) | 0x20) - 'a') < 26                                \
     || (unsigned char) ((c) - '0') < 10)


/* "[...]" at r->p, read and written */
llmg_status_t llmg_pattern_class(llmg_pattern_reader_t *r,
    llmg_pattern_size_t *size);

/* adds the members of such a class of POSIX, by its name; 0: there is none */
int llmg_pattern_posix(const char *name, unsigned char *in);

/* the set for PCRE2, and how long what it takes may be */
llmg_status_t llmg_pattern_put_set(llmg_pattern_reader_t *r,
    llmg_pattern_set_t *set, llmg_pattern_size_t *size);

/* one byte at r->p, perhaps behind a backslash */
llmg_status_t llmg_pattern_byte(llmg_pattern_reader_t *r,
    unsigned char *byte);

/* a byte that the pattern takes: some of them are pattern->fill */
void llmg_pattern_fill(llmg_pattern_reader_t *r, unsigned char c);

/* LLMG_INVALID, and why, with the place */
llmg_status_t llmg_pattern_wrong(llmg_pattern_reader_t *r, const char *fmt,
    ...) __attribute__((format(printf, 2, 3)));


#endif /* _LLMG_PATTERN_READ_H_INCLUDED_ */
