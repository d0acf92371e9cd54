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
    llmg_buf_t          scratch;
};


/* LLMG_OK; LLMG_LIMIT or LLMG_ERROR without memory. */
llmg_status_t llmg_json_names_create(llmg_json_t *json);

/*
 * Adds the name of "token" to those of its object.  LLMG_OK; LLMG_INVALID for a
 * duplicate; LLMG_LIMIT for members or memory; LLMG_ERROR.
 */
llmg_status_t llmg_json_names_add(llmg_json_t *json,
    const llmg_json_token_t *token);


#endif /* _LLMG_JSON_NAMES_H_INCLUDED_ */
