/*
 * Where labels stand around a value, and their words as they are compared.
 */

#ifndef _LLMG_LABEL_PART_H_INCLUDED_
#define _LLMG_LABEL_PART_H_INCLUDED_


#include "llmg_label.h"


/* folded text around a value: blanks may come in between, at each byte */
#define LLMG_LABEL_TEXT    (2 * LLMG_RULE_NEAR + 8)

/* a word of so many letters stands for those that begin with it */
#define LLMG_LABEL_STEM    6

/* bytes that words are told apart by */
#define LLMG_LABEL_HEAD    8

#define llmg_label_digit(c)   ((unsigned char) ((c) - '0') < 10)
#define llmg_label_letter(c)  ((unsigned char) (((c) | 0x20) - 'a') < 26)
#define llmg_label_upper(c)   ((unsigned char) ((c) - 'A') < 26)


typedef struct {
    size_t              len;
    unsigned char       bytes[LLMG_LABEL_TEXT];
    unsigned char       from[LLMG_LABEL_TEXT];  /* offset in what was folded */
} llmg_label_text_t;


/*
 * Lower case and no accents, everything but letters one blank, and a blank
 * where a lower-case letter is followed by an upper-case one.  Without "begun"
 * the first word is the rest of one and is left out.
 */
void llmg_label_fold(llmg_label_text_t *out, const unsigned char *p, size_t len,
    int begun);

/*
 * What p[0, len) begins with when it is folded, which is ASCII and begins with
 * the first letter of a word: LLMG_LABEL_HEAD bytes.  0 when it is no more than
 * a letter.
 */
int llmg_label_head(const unsigned char *p, size_t len, uint64_t *head);

/*
 * Where the folded word of n bytes ends that begins there, as if it were looked
 * for in what was folded; 0: it is another one.
 */
size_t llmg_label_match(const unsigned char *p, size_t len,
    const unsigned char *word, size_t n);

/*
 * Where the text begins that may label what starts at "start": the line, or the
 * line before when nothing else is on this one.
 */
size_t llmg_label_before(llmg_str_t text, size_t start);

/* 0 when surely no separator of a table is before "start". */
int llmg_label_cell(llmg_str_t text, size_t start);

/*
 * The head of the column of text[start, end), when it stands between the
 * separators of a table whose first line is not too far up.  1 or 0.
 */
int llmg_label_column(llmg_str_t text, size_t start, size_t end,
    llmg_str_t *head);

/*
 * "12 is my account number, ...": the words of the phrase that goes on.  A word
 * before a colon labels what comes next.  LLMG_OK, LLMG_DECLINED, LLMG_AGAIN.
 */
llmg_status_t llmg_label_after(llmg_str_t text, size_t end, int more,
    size_t *upto);


#endif /* _LLMG_LABEL_PART_H_INCLUDED_ */
