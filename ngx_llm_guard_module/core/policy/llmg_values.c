#include <stdio.h>

#include "llmg_values.h"
#include "llmg_json_text.h"


#define LLMG_VALUES_FIRST      16

/* Two values with the same letters: the second one gets others. */
#define LLMG_VALUES_ATTEMPTS   8

/* Digits of a number in a label that is kept in mind. */
#define LLMG_VALUES_DIGITS     5


typedef enum {
    LLMG_VALUE_LABEL = 1,
    LLMG_VALUE_KEPT,
    LLMG_VALUE_COUNT,       /* of a type: the last number given */
    LLMG_VALUE_TAKEN
} llmg_value_e;


static uint64_t llmg_values_sum(const llmg_values_t *values, unsigned what,
    unsigned attempt, const char *type, llmg_str_t value);
static size_t llmg_values_slot(const llmg_values_t *values, uint64_t sum,
    unsigned what, const char *type, const llmg_str_t *value);
static llmg_status_t llmg_values_add(llmg_values_t *values, uint64_t sum,
    unsigned what, const char *type, llmg_str_t value, llmg_value_t **added);
static llmg_status_t llmg_values_grow(llmg_values_t *values);
static size_t llmg_values_labelled(llmg_str_t text, size_t at);


/* no vowels, so no words; no digits, so no numbers; letters alone are no key */

static const char  llmg_values_letters[] = "bcdfghjklmnpqrstvwxz";

/* 20 to the power of LLMG_VALUES_TAG */
#define LLMG_VALUES_TAGS   25600000000ULL


void
llmg_values_init(llmg_values_t *values, llmg_arena_t *arena,
    const unsigned char *key)
{
    memset(values, 0, sizeof(llmg_values_t));

    values->arena = arena;
    values->key = key;
}


llmg_status_t
llmg_values_text(llmg_values_t *values, llmg_str_t text)
{
    size_t                n;
    uint64_t              sum;
    llmg_str_t            label;
    llmg_value_t         *added;
    llmg_status_t         rc;
    const unsigned char  *p, *end;

    p = text.data;
    end = text.data + text.len;

    while (p < end && values->taken < LLMG_VALUES_TAKEN
           && (p = memchr(p, '[', (size_t) (end - p))) != NULL)
    {
        n = llmg_values_labelled(text, (size_t) (p - text.data));

        if (n == 0) {
            p++;
            continue;
        }

        llmg_str_set(&label, p, n);
        p += n;

        sum = llmg_values_sum(values, LLMG_VALUE_TAKEN, 0, "", label);

        if (values->cap != 0
            && values->slots[llmg_values_slot(values, sum, LLMG_VALUE_TAKEN,
                                              "", &label)].type != NULL)
        {
            continue;
        }

        rc = llmg_values_add(values, sum, LLMG_VALUE_TAKEN, "", label, &added);
        if (rc != LLMG_OK) {
            return rc;
        }

        values->taken++;
    }

    return LLMG_OK;
}


/* the length of what looks like a label at text[at], or 0 */

static size_t
llmg_values_labelled(llmg_str_t text, size_t at)
{
    size_t         i, digits;
    unsigned char  c;

    digits = 0;

    for (i = at + 1; i < text.len; i++) {
        c = text.data[i];

        if (c == ']') {
            return (digits != 0 && digits <= LLMG_VALUES_DIGITS
                    && text.data[i - digits - 1] == '_')
                   ? i + 1 - at : 0;
        }

        if (c >= '0' && c <= '9') {
            digits++;

        } else if ((c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z')
                   || c == '_' || c == '-' || c == '.')
        {
            digits = 0;

        } else {
            return 0;
        }

        if (i - at > LLMG_VALUES_LONGEST) {
            return 0;
        }
    }

    return 0;
}


llmg_status_t
llmg_values_label(llmg_values_t *values, const char *type, llmg_str_t value,
    unsigned *number)
{
    int            n;
    char           label[LLMG_VALUES_LONGEST + 16];
    uint64_t       sum, of;
    llmg_str_t     text, none;
    llmg_value_t  *v, *count;
    llmg_status_t  rc;

    sum = llmg_values_sum(values, LLMG_VALUE_LABEL, 0, type, value);

    if (values->cap != 0) {
        v = &values->slots[llmg_values_slot(values, sum, LLMG_VALUE_LABEL,
                                            type, &value)];

        if (v->type != NULL) {
            *number = v->number;
            return LLMG_OK;
        }
    }

    llmg_str_set(&none, "", 0);

    of = llmg_values_sum(values, LLMG_VALUE_COUNT, 0, type, none);

    rc = llmg_values_add(values, of, LLMG_VALUE_COUNT, type, none, &count);
    if (rc != LLMG_OK) {
        return rc;
    }

    do {
        count->number++;

        n = snprintf(label, sizeof(label), "[%s_%u]", type, count->number);

        if (values->taken == 0 || n < 0 || (size_t) n >= sizeof(label)) {
            break;
        }

        llmg_str_set(&text, label, n);

        of = llmg_values_sum(values, LLMG_VALUE_TAKEN, 0, "", text);

    } while (values->slots[llmg_values_slot(values, of, LLMG_VALUE_TAKEN, "",
                                            &text)].type != NULL);

    *number = count->number;

    rc = llmg_values_add(values, sum, LLMG_VALUE_LABEL, type, value, &v);

    if (rc == LLMG_OK) {
        v->number = *number;
    }

    return rc;
}


llmg_status_t
llmg_values_keep(llmg_values_t *values, const char *type, llmg_str_t value,
    unsigned char tag[LLMG_VALUES_TAG])
{
    size_t         i;
    uint64_t       sum;
    unsigned       attempt;
    llmg_value_t  *v;
    llmg_status_t  rc;

    for (attempt = 0; attempt < LLMG_VALUES_ATTEMPTS; attempt++) {

        sum = llmg_values_sum(values, LLMG_VALUE_KEPT, attempt, type, value)
              % LLMG_VALUES_TAGS;

        v = NULL;

        if (values->cap != 0) {
            v = &values->slots[llmg_values_slot(values, sum, LLMG_VALUE_KEPT,
                                                type, NULL)];
        }

        if (v == NULL || v->type == NULL) {
            rc = llmg_values_add(values, sum, LLMG_VALUE_KEPT, type, value,
                                 &v);
            if (rc != LLMG_OK) {
                return rc;
            }

            values->kept++;

        } else if (!llmg_str_eq(v->value, value)) {
            continue;
        }

        for (i = LLMG_VALUES_TAG; i > 0; i--) {
            tag[i - 1] = (unsigned char) llmg_values_letters[sum % 20];
            sum /= 20;
        }

        return LLMG_OK;
    }

    return LLMG_LIMIT;
}


uint32_t
llmg_values_hash(const llmg_values_t *values, const char *type,
    llmg_str_t value)
{
    return (uint32_t) llmg_values_sum(values, 0, 0, type, value);
}


llmg_value_t *
llmg_values_find(const llmg_values_t *values, llmg_str_t placeholder)
{
    char            type[LLMG_VALUES_TYPE + 1];
    size_t          i, n;
    uint64_t        sum;
    const char     *letter;
    llmg_value_t   *v;
    unsigned char   c;

    if (values->kept == 0 || placeholder.len < LLMG_VALUES_TAG + 4
        || placeholder.len > LLMG_VALUES_LONGEST)
    {
        return NULL;
    }

    n = placeholder.len - LLMG_VALUES_TAG - 3;

    memcpy(type, placeholder.data + 1, n);
    type[n] = '\0';

    sum = 0;

    for (i = n + 2; i < placeholder.len - 1; i++) {
        c = placeholder.data[i];

        letter = (c != '\0') ? strchr(llmg_values_letters, c) : NULL;
        if (letter == NULL) {
            return NULL;
        }

        sum = sum * 20 + (uint64_t) (letter - llmg_values_letters);
    }

    v = &values->slots[llmg_values_slot(values, sum, LLMG_VALUE_KEPT, type,
                                        NULL)];

    return (v->type != NULL) ? v : NULL;
}


llmg_status_t
llmg_values_form(llmg_values_t *values, llmg_value_t *value, unsigned form,
    llmg_str_t *text)
{
    unsigned       i;
    llmg_str_t     s;
    llmg_status_t  rc;

    for (i = LLMG_VALUES_PLAIN + 1; i <= form; i++) {

        if (value->forms[i].data != NULL) {
            continue;
        }

        s = (i == LLMG_VALUES_STRING) ? value->value : value->forms[i - 1];

        rc = llmg_json_escape_in(values->arena, &s);
        if (rc != LLMG_OK) {
            return rc;
        }

        value->forms[i] = s;
    }

    *text = (form == LLMG_VALUES_PLAIN) ? value->value : value->forms[form];

    return LLMG_OK;
}


/* who asks chooses the values, and must not be able to choose their slots */

static uint64_t
llmg_values_sum(const llmg_values_t *values, unsigned what, unsigned attempt,
    const char *type, llmg_str_t value)
{
    size_t         i, len;
    uint64_t       sum;
    llmg_str_t     s;
    unsigned char  bytes[LLMG_VALUES_TYPE + 10];

    sum = llmg_siphash(values->key, value);

    for (i = 0; i < 8; i++) {
        bytes[i] = (unsigned char) (sum >> 8 * i);
    }

    bytes[8] = (unsigned char) what;
    bytes[9] = (unsigned char) attempt;

    len = strlen(type);

    if (len > LLMG_VALUES_TYPE) {
        len = LLMG_VALUES_TYPE;
    }

    memcpy(bytes + 10, type, len);

    llmg_str_set(&s, bytes, len + 10);

    return llmg_siphash(values->key, s);
}


/*
 * Where it is, or would be; there is always a free slot.  Without a value the
 * sum and the type say all.
 */

static size_t
llmg_values_slot(const llmg_values_t *values, uint64_t sum, unsigned what,
    const char *type, const llmg_str_t *value)
{
    size_t               i;
    const llmg_value_t  *v;

    for (i = sum & (values->cap - 1); /* void */ ;
         i = (i + 1) & (values->cap - 1))
    {
        v = &values->slots[i];

        if (v->type == NULL
            || (v->sum == sum && v->what == what
                && strcmp(v->type, type) == 0
                && (value == NULL || llmg_str_eq(v->value, *value))))
        {
            return i;
        }
    }
}


/* as it was, if it is there */

static llmg_status_t
llmg_values_add(llmg_values_t *values, uint64_t sum, unsigned what,
    const char *type, llmg_str_t value, llmg_value_t **added)
{
    llmg_value_t   *v;
    llmg_status_t   rc;
    unsigned char  *p;

    if (values->n >= values->cap / 2) {
        rc = llmg_values_grow(values);
        if (rc != LLMG_OK) {
            return rc;
        }
    }

    v = &values->slots[llmg_values_slot(values, sum, what, type, &value)];
    *added = v;

    if (v->type != NULL) {
        return LLMG_OK;
    }

    p = llmg_arena_copy(values->arena, value.data, value.len);
    if (p == NULL) {
        return llmg_arena_status(values->arena);
    }

    memset(v, 0, sizeof(llmg_value_t));

    v->type = type;
    v->sum = sum;
    v->what = what;
    llmg_str_set(&v->value, p, value.len);

    values->n++;

    return LLMG_OK;
}


static llmg_status_t
llmg_values_grow(llmg_values_t *values)
{
    size_t         i, cap;
    llmg_value_t  *slots, *v;

    slots = values->slots;
    cap = values->cap;

    values->cap = cap ? cap * 2 : LLMG_VALUES_FIRST;
    values->slots = llmg_arena_calloc(values->arena,
                                      values->cap * sizeof(llmg_value_t));

    if (values->slots == NULL) {
        values->slots = slots;
        values->cap = cap;
        return llmg_arena_status(values->arena);
    }

    for (i = 0; i < cap; i++) {
        v = &slots[i];

        if (v->type != NULL) {
            values->slots[llmg_values_slot(values, v->sum, v->what, v->type,
                                           &v->value)] = *v;
        }
    }

    return LLMG_OK;
}
