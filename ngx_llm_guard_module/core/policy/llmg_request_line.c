#include <stdio.h>

#include "llmg_dialect.h"
#include "llmg_policy.h"


/* of a bound */
#define LLMG_REQUEST_MOST     999999999999999ULL

#define LLMG_REQUEST_MEMBER   64


static llmg_status_t llmg_request_globs(llmg_policies_t *set,
    llmg_policy_t *policy, unsigned list, unsigned allow,
    const llmg_str_t *globs, size_t n, char *err, size_t size);
static int llmg_request_type(llmg_str_t glob);
static int llmg_request_known(const llmg_shape_t *table, llmg_str_t member);
static int llmg_request_member(llmg_str_t word, llmg_str_t *member);


static const char *const  llmg_list_names[] = { "models", "tools", "parts" };

static const char *const  llmg_bound_names[] = {
    "max_tokens", "messages", "images", "n", "prompt", "prompt_tokens"
};


const char *
llmg_list_name(unsigned list)
{
    return list < LLMG_LISTS ? llmg_list_names[list] : "";
}


const char *
llmg_bound_name(unsigned bound)
{
    return bound < LLMG_BOUNDS ? llmg_bound_names[bound] : "";
}


llmg_status_t
llmg_request_models(llmg_policies_t *set, llmg_policy_t *policy,
    const llmg_str_t *words, size_t n, char *err, size_t size)
{
    if (n < 2) {
        (void) snprintf(err, size, "\"models\" takes the models that are "
                        "allowed");
        return LLMG_INVALID;
    }

    return llmg_request_globs(set, policy, LLMG_LIST_MODELS, 1, words + 1,
                              n - 1, err, size);
}


llmg_status_t
llmg_request_list(llmg_policies_t *set, llmg_policy_t *policy,
    const llmg_str_t *words, size_t n, char *err, size_t size)
{
    unsigned  list, allow;

    list = llmg_str_eqz(words[0], "tools") ? LLMG_LIST_TOOLS
                                           : LLMG_LIST_PARTS;

    allow = (n > 2 && llmg_str_eqz(words[1], "allow"));

    if (!allow && !(n > 2 && llmg_str_eqz(words[1], "deny"))) {
        (void) snprintf(err, size, "\"%s\" takes \"allow\" or \"deny\", and "
                        "names", llmg_list_name(list));
        return LLMG_INVALID;
    }

    return llmg_request_globs(set, policy, list, allow, words + 2, n - 2, err,
                              size);
}


static llmg_status_t
llmg_request_globs(llmg_policies_t *set, llmg_policy_t *policy, unsigned list,
    unsigned allow, const llmg_str_t *globs, size_t n, char *err, size_t size)
{
    size_t         i;
    llmg_glob_t   *glob, **last;
    llmg_arena_t  *arena;

    arena = llmg_policies_arena(set);

    for (i = 0; i < n; i++) {

        if (globs[i].len == 0) {
            (void) snprintf(err, size, "an empty name in \"%s\" fits nothing",
                            llmg_list_name(list));
            return LLMG_INVALID;
        }

        if (list == LLMG_LIST_PARTS && !llmg_request_type(globs[i])) {
            (void) snprintf(err, size, "\"%.*s\" in \"parts\" is no type, "
                            "expected \"type/subtype\", \"url\", "
                            "\"stored\", \"token-ids\", \"unknown\" or a "
                            "pattern", (int) globs[i].len,
                            (const char *) globs[i].data);
            return LLMG_INVALID;
        }

        last = &policy->request.lists[list];

        for ( /* void */ ; *last != NULL; last = &(*last)->next) {

            if (!llmg_str_caseeq((*last)->glob, globs[i])) {
                continue;
            }

            if ((*last)->allow == allow) {
                (void) snprintf(err, size, "\"%.*s\" in \"%s\" is duplicate",
                                (int) globs[i].len,
                                (const char *) globs[i].data,
                                llmg_list_name(list));

            } else {
                (void) snprintf(err, size, "\"%s\" both allows and denies "
                                "\"%.*s\"", llmg_list_name(list),
                                (int) globs[i].len,
                                (const char *) globs[i].data);
            }

            return LLMG_INVALID;
        }

        glob = llmg_arena_calloc(arena, sizeof(llmg_glob_t));
        if (glob == NULL) {
            return LLMG_ERROR;
        }

        glob->glob.data = llmg_arena_copy(arena, globs[i].data, globs[i].len);
        if (glob->glob.data == NULL) {
            return LLMG_ERROR;
        }

        glob->glob.len = globs[i].len;
        glob->allow = allow & 1;
        *last = glob;
    }

    return LLMG_OK;
}


/* 0 for what no part is called */

static int
llmg_request_type(llmg_str_t glob)
{
    size_t  i;

    static const llmg_str_t  types[] = {
        llmg_string("url"), llmg_string("stored"), llmg_string("token-ids"),
        llmg_string("unknown")
    };

    for (i = 0; i < sizeof(types) / sizeof(types[0]); i++) {
        if (llmg_str_caseeq(glob, types[i])) {
            return 1;
        }
    }

    return memchr(glob.data, '/', glob.len) != NULL
           || memchr(glob.data, '*', glob.len) != NULL;
}


llmg_status_t
llmg_request_max_tokens(llmg_policies_t *set, llmg_policy_t *policy,
    const llmg_str_t *words, size_t n, char *err, size_t size)
{
    size_t         i;
    int64_t        most;
    llmg_bound_t   new, *bound;

    bound = &policy->request.bounds[LLMG_BOUND_MAX_TOKENS];

    if (bound->state != LLMG_SWITCH_UNSET) {
        (void) snprintf(err, size, "\"max_tokens\" is duplicate");
        return LLMG_INVALID;
    }

    if (n == 2 && llmg_str_eqz(words[1], "off")) {
        bound->state = LLMG_SWITCH_OFF;
        return LLMG_OK;
    }

    memset(&new, 0, sizeof(llmg_bound_t));

    new.state = LLMG_SWITCH_ON;
    new.clamp = (n > 2 && llmg_str_eqz(words[2], "clamp"));

    most = (n > 1) ? llmg_str_number(words[1], LLMG_REQUEST_MOST) : -1;

    if (n < 3 || n > 4 || most <= 0
        || !(new.clamp || llmg_str_eqz(words[2], "refuse"))
        || (n == 4 && !llmg_request_member(words[3], &new.member)))
    {
        (void) snprintf(err, size, "\"max_tokens\" takes a number from 1, "
                        "\"clamp\" or \"refuse\", and perhaps member=name; or "
                        "\"off\"");
        return LLMG_INVALID;
    }

    new.n = (uint64_t) most;

    if (new.member.len != 0) {

        for (i = 0; llmg_dialects[i] != NULL; i++) {
            if (llmg_request_known(llmg_dialects[i]->request, new.member)) {
                break;
            }
        }

        if (llmg_dialects[i] == NULL) {
            (void) snprintf(err, size, "\"%.*s\" bounds the answer of no API",
                            (int) new.member.len,
                            (const char *) new.member.data);
            return LLMG_INVALID;
        }

        new.member.data = llmg_arena_copy(llmg_policies_arena(set),
                                          new.member.data, new.member.len);
        if (new.member.data == NULL) {
            return LLMG_ERROR;
        }
    }

    *bound = new;

    return LLMG_OK;
}


/* whether a bound of this name is put at the top, or in the settings */

static int
llmg_request_known(const llmg_shape_t *table, llmg_str_t member)
{
    for ( /* void */ ; table != NULL && table->name != NULL; table++) {

        if (table->what == LLMG_SHAPE_MAX_TOKENS
            && llmg_str_eqz(member, table->name))
        {
            return 1;
        }

        if (table->what == LLMG_SHAPE_SETTINGS
            && llmg_request_known(table->members, member))
        {
            return 1;
        }
    }

    return 0;
}


/* a name that needs no escape where it is put */

static int
llmg_request_member(llmg_str_t word, llmg_str_t *member)
{
    size_t         i;
    unsigned char  c;

    if (word.len < 8 || word.len > LLMG_REQUEST_MEMBER
        || memcmp(word.data, "member=", 7) != 0)
    {
        return 0;
    }

    for (i = 7; i < word.len; i++) {
        c = word.data[i];

        if (!((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
              || (c >= '0' && c <= '9') || c == '_'))
        {
            return 0;
        }
    }

    llmg_str_set(member, word.data + 7, word.len - 7);

    return 1;
}


llmg_status_t
llmg_request_limit(llmg_policies_t *set, llmg_policy_t *policy,
    const llmg_str_t *words, size_t n, char *err, size_t size)
{
    int64_t        value;
    unsigned       i;
    llmg_bound_t  *bound;

    (void) set;

    for (i = LLMG_BOUND_MESSAGES; n == 3 && i < LLMG_BOUNDS; i++) {

        if (!llmg_str_eqz(words[1], llmg_bound_names[i])) {
            continue;
        }

        bound = &policy->request.bounds[i];

        if (bound->state != LLMG_SWITCH_UNSET) {
            (void) snprintf(err, size, "\"limit %s\" is duplicate",
                            llmg_bound_names[i]);
            return LLMG_INVALID;
        }

        if (llmg_str_eqz(words[2], "off")) {
            bound->state = LLMG_SWITCH_OFF;
            return LLMG_OK;
        }

        value = llmg_str_number(words[2], LLMG_REQUEST_MOST);

        if (value < 0) {
            break;
        }

        /* there are requests without an image, and none without the others */

        if (value == 0 && i != LLMG_BOUND_IMAGES) {
            (void) snprintf(err, size, "\"limit %s 0\" would refuse every "
                            "request", llmg_bound_names[i]);
            return LLMG_INVALID;
        }

        bound->state = LLMG_SWITCH_ON;
        bound->n = (uint64_t) value;

        return LLMG_OK;
    }

    (void) snprintf(err, size, "\"limit\" takes \"messages\", \"images\", "
                    "\"n\", \"prompt\" or \"prompt_tokens\", and a number or "
                    "\"off\"");

    return LLMG_INVALID;
}


llmg_status_t
llmg_request_usage(llmg_policies_t *set, llmg_policy_t *policy,
    const llmg_str_t *words, size_t n, char *err, size_t size)
{
    int  on;

    (void) set;

    on = (n == 2 && llmg_str_eqz(words[1], "on"));

    if (!on && !(n == 2 && llmg_str_eqz(words[1], "off"))) {
        (void) snprintf(err, size, "\"usage\" takes \"on\" or \"off\"");
        return LLMG_INVALID;
    }

    if (policy->request.usage != LLMG_SWITCH_UNSET) {
        (void) snprintf(err, size, "\"usage\" is duplicate");
        return LLMG_INVALID;
    }

    policy->request.usage = on ? LLMG_SWITCH_ON : LLMG_SWITCH_OFF;

    return LLMG_OK;
}


void
llmg_request_resolve(llmg_policy_t *policy)
{
    unsigned               i, usage;
    llmg_bound_t          *bound;
    const llmg_glob_t     *glob;
    const llmg_policy_t   *p;
    llmg_request_force_t  *force;

    force = &policy->force;
    memset(force, 0, sizeof(llmg_request_force_t));

    usage = LLMG_SWITCH_UNSET;

    for (p = policy; p != NULL; p = p->parent) {

        for (i = 0; i < LLMG_LISTS; i++) {
            for (glob = p->request.lists[i]; glob != NULL; glob = glob->next)
            {
                force->lists |= (unsigned char) (1u << i);
                force->allow |= (unsigned char) (glob->allow << i);
            }
        }

        for (i = 0; i < LLMG_BOUNDS; i++) {
            bound = &force->bounds[i];

            if (bound->state == LLMG_SWITCH_UNSET) {
                *bound = p->request.bounds[i];
            }
        }

        if (usage == LLMG_SWITCH_UNSET) {
            usage = p->request.usage;
        }
    }

    for (i = 0; i < LLMG_BOUNDS; i++) {
        if (force->bounds[i].state == LLMG_SWITCH_ON) {
            force->bits |= 1u << i;
        }
    }

    force->usage = (usage == LLMG_SWITCH_ON);
    force->any = (force->lists != 0 || force->bits != 0 || force->usage);
}


int
llmg_request_any(const llmg_policy_t *policy)
{
    llmg_policy_t  copy;

    copy = *policy;
    llmg_request_resolve(&copy);

    return copy.force.any;
}
