/*
 * Lines of a policy about the request itself: what may be asked for, and how
 * much of it.
 *
 *     models      gpt-4o* o3-mini;
 *     tools       deny  shell* computer_*;
 *     parts       allow image/png application/pdf;
 *     max_tokens  4096 clamp member=max_completion_tokens;
 *     limit       messages 200;
 *     usage       on;
 *
 * Names are globs, compared without regard to the case of ASCII letters.  Lines
 * of one list add up.  Within a policy a denial wins; the lines of an inherited
 * policy come after one's own, so the nearest policy that knows a name decides.
 * What no line knows may pass unless some line of the list allows something:
 * then only that may.
 */

#ifndef _LLMG_REQUEST_LINE_H_INCLUDED_
#define _LLMG_REQUEST_LINE_H_INCLUDED_


#include "llmg_bytes.h"


typedef struct llmg_policy_s    llmg_policy_t;
typedef struct llmg_policies_s  llmg_policies_t;


typedef enum {
    LLMG_LIST_MODELS = 0,
    LLMG_LIST_TOOLS,
    LLMG_LIST_PARTS,
    LLMG_LISTS
} llmg_list_e;


typedef enum {
    LLMG_BOUND_MAX_TOKENS = 0,
    LLMG_BOUND_MESSAGES,
    LLMG_BOUND_IMAGES,
    LLMG_BOUND_N,
    LLMG_BOUND_PROMPT,          /* bytes of text */
    LLMG_BOUND_PROMPT_TOKENS,   /* estimated */
    LLMG_BOUNDS
} llmg_bound_e;


/* a line that says nothing leaves it to the inherited policy */
typedef enum {
    LLMG_SWITCH_UNSET = 0,
    LLMG_SWITCH_OFF,
    LLMG_SWITCH_ON
} llmg_switch_e;


typedef struct llmg_glob_s  llmg_glob_t;

struct llmg_glob_s {
    llmg_str_t       glob;
    unsigned         allow:1;
    llmg_glob_t     *next;
};


typedef struct {
    uint64_t         n;
    unsigned char    state;     /* llmg_switch_e */
    unsigned char    clamp;     /* max_tokens: 0 refuses */
    llmg_str_t       member;    /* max_tokens: the one to add; or empty */
} llmg_bound_t;


/* the lines of one policy */
typedef struct {
    llmg_glob_t     *lists[LLMG_LISTS];
    llmg_bound_t     bounds[LLMG_BOUNDS];
    unsigned char    usage;     /* llmg_switch_e */
} llmg_request_lines_t;


/* what follows for a request, inherited lines included */
typedef struct {
    unsigned char    any;       /* 0: nothing at all */
    unsigned char    usage;     /* 1: asked for where it is not */
    unsigned char    lists;     /* bits of llmg_list_e that have a line */
    unsigned char    allow;     /* and that allow something */
    unsigned         bits;      /* of llmg_bound_e */
    llmg_bound_t     bounds[LLMG_BOUNDS];
} llmg_request_force_t;


/* As llmg_policy_line(), which leads here. */
llmg_status_t llmg_request_models(llmg_policies_t *set,
    llmg_policy_t *policy, const llmg_str_t *words, size_t n, char *err,
    size_t size);
llmg_status_t llmg_request_list(llmg_policies_t *set, llmg_policy_t *policy,
    const llmg_str_t *words, size_t n, char *err, size_t size);
llmg_status_t llmg_request_max_tokens(llmg_policies_t *set,
    llmg_policy_t *policy, const llmg_str_t *words, size_t n, char *err,
    size_t size);
llmg_status_t llmg_request_limit(llmg_policies_t *set, llmg_policy_t *policy,
    const llmg_str_t *words, size_t n, char *err, size_t size);
llmg_status_t llmg_request_usage(llmg_policies_t *set, llmg_policy_t *policy,
    const llmg_str_t *words, size_t n, char *err, size_t size);

/* Fills policy->force from its lines and from those that it inherits. */
void llmg_request_resolve(llmg_policy_t *policy);

/* 1 when the policy or an inherited one asks anything of the request itself */
int llmg_request_any(const llmg_policy_t *policy);

/* "models", "tools", "parts"; "max_tokens", "messages", "images" ... */
const char *llmg_list_name(unsigned list);
const char *llmg_bound_name(unsigned bound);


#endif /* _LLMG_REQUEST_LINE_H_INCLUDED_ */
