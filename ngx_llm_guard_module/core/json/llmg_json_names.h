/*
 * The names of the objects that are open: a name seen before in its object is a
 * duplicate, whatever escapes it is written with.
 */

#ifndef _LLMG_JSON_NAMES_H_INCLUDED_
#define _LLMG_JSON_NAMES_H_INCLUDED_


#include "llmg_json_scan.h"


typedef struct {
    uint32_t            epoch;      /* the object that filled the slot */
    uint32_t            index;
} llmg_json_slot_t;


typedef struct {
    size_t              base;       /* first name of this object */
    uint32_t            epoch;      /* 0: no table yet */
    uint32_t            mask;
    llmg_json_slot_t   *slots;      /* kept for the next object of this depth */
} llmg_json_frame_t;


struct llmg_json_names_s {
    llmg_json_name_t   *names;      /* of all open objects, outermost first */
    size_t              n;
    size_t              cap;
    uint32_t            epoch;
    llmg_json_frame_t  *frames;     /* by depth */
    unsigned            nframes;
    llmg_buf_t          scratch;
};


/* Objects with fewer names are compared name by name. */
#define LLMG_JSON_NAMES_LINEAR   16


/* LLMG_OK; LLMG_LIMIT or LLMG_ERROR without memory. */
llmg_status_t llmg_json_names_create(llmg_json_t *json);

/* Frames for twice the depth.  LLMG_OK, LLMG_LIMIT, LLMG_ERROR. */
llmg_status_t llmg_json_names_deepen(llmg_json_t *json);

/*
 * Adds the name of "token" to those of its object.  LLMG_OK; LLMG_INVALID for a
 * duplicate; LLMG_LIMIT for members or memory; LLMG_ERROR.
 */
llmg_status_t llmg_json_names_add(llmg_json_t *json,
    const llmg_json_token_t *token);


static llmg_inline uint32_t
llmg_json_names_sign(const llmg_json_token_t *token)
{
    size_t  n;

    n = token->raw.len;

    if (token->escaped) {
        return 0;
    }

    if (n == 0) {
        return 1;
    }

    return (uint32_t) token->raw.data[0] << 24
           | (uint32_t) token->raw.data[n - 1] << 16 | (n & 0x7FFF) << 1 | 1;
}


/* The same, when the name is like no other of a small object: 1, added. */

static llmg_inline int
llmg_json_names_new(llmg_json_t *json, const llmg_json_token_t *token)
{
    size_t              i, n, base;
    uint32_t            sign;
    llmg_json_name_t   *name;
    llmg_json_names_t  *names;

    names = json->names;
    n = names->n;
    base = names->frames[json->depth].base;
    sign = llmg_json_names_sign(token);

    if (n == names->cap || n - base >= LLMG_JSON_NAMES_LINEAR || sign == 0
        || n == json->limits->members)
    {
        return 0;
    }

    for (i = base; i < n; i++) {
        if (names->names[i].sign == sign || names->names[i].sign == 0) {
            return 0;
        }
    }

    name = &names->names[n];
    name->start = (size_t) (token->raw.data - json->start);
    name->len = (uint32_t) token->raw.len;
    name->sign = sign;

    names->n = n + 1;

    return 1;
}


#endif /* _LLMG_JSON_NAMES_H_INCLUDED_ */
