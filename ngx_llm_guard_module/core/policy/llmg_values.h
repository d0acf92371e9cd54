/*
 * The values that were masked in one request and its answer, for the styles of
 * a mask that have to know them again.
 *
 *     label     [EMAIL_ADDRESS_1]: each value of a type has its number.  One
 *               that the text has already is given to no value.
 *     hash      [EMAIL_ADDRESS:3f9a1c2b]: a sum of the value under the key.
 *     restore   [EMAIL_ADDRESS_bdfkmnqt]: a sum of it, too, in letters in which
 *               no rule can see anything; what has it in the answer gets the
 *               value back.
 *
 * A placeholder depends on the key and the value alone.  So it is the same in
 * each turn of a conversation, also where the server keeps the turns before;
 * and one that stands in the client's own text can only be one of ours, and
 * stands for the value that it is made of, or for none of this request.
 *
 * Everything lives in the arena of the request and ends with it.
 */

#ifndef _LLMG_VALUES_H_INCLUDED_
#define _LLMG_VALUES_H_INCLUDED_


#include "llmg_bytes.h"
#include "llmg_siphash.h"


/* Letters of a placeholder: 34 bits. */
#define LLMG_VALUES_TAG       8

/* The longest name of a type that has placeholders. */
#define LLMG_VALUES_TYPE      48

/* Labels of a text that are kept in mind; of more some may be given again. */
#define LLMG_VALUES_TAKEN     10000

/* a placeholder as a pattern, from its first byte */
#define LLMG_VALUES_PATTERN                                                   \
    "\\[[A-Za-z0-9_.-]{1,48}_[bcdfghjklmnpqrstvwxz]{8}\\]"

#define LLMG_VALUES_LONGEST   (LLMG_VALUES_TYPE + LLMG_VALUES_TAG + 3)


/* how a value is written: as it is, in a string, in a string of JSON in one */
typedef enum {
    LLMG_VALUES_PLAIN = 0,
    LLMG_VALUES_STRING,
    LLMG_VALUES_INNER,
    LLMG_VALUES_FORMS
} llmg_values_form_e;


typedef struct {
    const char          *type;      /* NULL: the slot is free */
    uint64_t             sum;
    llmg_str_t           value;
    llmg_str_t           forms[LLMG_VALUES_FORMS];  /* made when needed */
    unsigned             number;    /* of a label */
    unsigned             what;
} llmg_value_t;


typedef struct {
    llmg_arena_t        *arena;     /* NULL: nobody has used it yet */
    const unsigned char *key;       /* LLMG_SIPHASH_KEY bytes */
    llmg_value_t        *slots;
    size_t               n;
    size_t               cap;       /* a power of two, or 0 */
    size_t               kept;      /* those that are to be restored */
    size_t               taken;
} llmg_values_t;


void llmg_values_init(llmg_values_t *values, llmg_arena_t *arena,
    const unsigned char *key);

/*
 * Labels that stand in a text which is about to be masked.  All: LLMG_OK,
 * LLMG_LIMIT, LLMG_ERROR.
 */
llmg_status_t llmg_values_text(llmg_values_t *values, llmg_str_t text);

/* the number of a value, counted from 1 */
llmg_status_t llmg_values_label(llmg_values_t *values, const char *type,
    llmg_str_t value, unsigned *number);

/* the letters of its placeholder; it is kept for llmg_values_find() */
llmg_status_t llmg_values_keep(llmg_values_t *values, const char *type,
    llmg_str_t value, unsigned char tag[LLMG_VALUES_TAG]);

uint32_t llmg_values_hash(const llmg_values_t *values, const char *type,
    llmg_str_t value);

/*
 * What a placeholder stands for, brackets included; NULL: for nothing that was
 * masked here.
 */
llmg_value_t *llmg_values_find(const llmg_values_t *values,
    llmg_str_t placeholder);

/* the value in one of llmg_values_form_e, written once for all its places */
llmg_status_t llmg_values_form(llmg_values_t *values, llmg_value_t *value,
    unsigned form, llmg_str_t *text);


#endif /* _LLMG_VALUES_H_INCLUDED_ */
