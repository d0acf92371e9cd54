/*
 * Whether a word of labels may begin in a few bytes, by its first three
 * letters.  Where none does, the text need not be folded, nor its words looked
 * up.
 */

#ifndef _LLMG_LABEL_BEGIN_H_INCLUDED_
#define _LLMG_LABEL_BEGIN_H_INCLUDED_


#include "llmg_bytes.h"


/* of three letters, or of two and a blank: five bits each */
#define LLMG_LABEL_BEGINS  32768


typedef struct {
    uint64_t      three[LLMG_LABEL_BEGINS / 64];

    /* of a letter that is a word: those that the next word begins with */
    uint32_t      one[32];
} llmg_label_begins_t;


/* Adds a word, folded as labels are, with 3 bytes at least. */
void llmg_label_begins_add(llmg_label_begins_t *begins,
    const unsigned char *word);

/*
 * 0 when no word that was added begins in p[0, len), whatever case it is in and
 * whatever stands between its words; 1 when one may.  What is not ASCII may be
 * any letter.
 */
int llmg_label_begins(const llmg_label_begins_t *begins,
    const unsigned char *p, size_t len);

/*
 * All places where one may begin: how many they are, and which, in "at", with
 * room for len.  LLMG_LABEL_OTHERS when not all of p[0, len) is ASCII.
 */
#define LLMG_LABEL_OTHERS  ((unsigned) -1)

unsigned llmg_label_places(const llmg_label_begins_t *begins,
    const unsigned char *p, size_t len, unsigned char *at);


#endif /* _LLMG_LABEL_BEGIN_H_INCLUDED_ */
