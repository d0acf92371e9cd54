#include "llmg_request_rules.h"
#include "llmg_request_edit.h"
#include "llmg_request_list.h"
#include "llmg_tokens.h"


static void llmg_request_params(const llmg_policy_t *policy,
    const llmg_chat_t *chat, llmg_str_t body, llmg_request_t *request);
static void llmg_request_model(const llmg_policy_t *policy,
    const llmg_param_t *param, size_t *named, llmg_request_t *request);
static void llmg_request_tool(const llmg_policy_t *policy,
    const llmg_param_t *param, llmg_request_t *request);
static void llmg_request_media(const llmg_policy_t *policy,
    const llmg_chat_t *chat, llmg_request_t *request);
static void llmg_request_counts(const llmg_policy_t *policy,
    const llmg_chat_t *chat, llmg_request_t *request);
static void llmg_request_prompt(const llmg_policy_t *policy,
    const llmg_chat_t *chat, llmg_str_t body, llmg_request_t *request);


/*
 * Types that name no tool: one of these has a name beside it, or chooses among
 * tools in "tool_choice".
 */

static const llmg_str_t  llmg_request_types[] = {
    llmg_string("function"), llmg_string("custom"), llmg_string("auto"),
    llmg_string("none"), llmg_string("any"), llmg_string("required"),
    llmg_string("tool"), llmg_string("validated"),
    llmg_string("allowed_tools"),
    llmg_null_string
};


static void
llmg_request_deny(llmg_request_t *request, unsigned denied, const char *noun,
    llmg_str_t name, const char *what)
{
    request->denied = (unsigned char) denied;
    request->noun = noun;
    request->name = name;
    request->what = what;
}


static void
llmg_request_exceeds(llmg_request_t *request, unsigned denied,
    const char *what, uint64_t bound, const char *unit)
{
    llmg_str_t  none = llmg_null_string;

    llmg_request_deny(request, denied, NULL, none, what);

    request->bound = bound;
    request->unit = unit;
}


llmg_status_t
llmg_request_rules(const llmg_policy_t *policy, const llmg_dialect_t *dialect,
    const llmg_place_t *place, const llmg_chat_t *chat, llmg_str_t body,
    int fixed, llmg_request_t *request)
{
    size_t                       i, named;
    llmg_str_t                   none = llmg_null_string;
    const llmg_request_force_t  *force;

    memset(request, 0, sizeof(llmg_request_t));

    force = &policy->force;

    if (!force->any) {
        return LLMG_OK;
    }

    if (force->lists & 1u << LLMG_LIST_MODELS) {
        named = 0;

        if (place != NULL && place->model.len != 0) {
            named++;

            if (!llmg_request_allowed(policy, LLMG_LIST_MODELS, place->model,
                                      0))
            {
                llmg_request_deny(request, LLMG_DENIED_MODEL, "model",
                                  place->model, "is not allowed");
                return LLMG_OK;
            }
        }

        for (i = 0; i < chat->nparams && !request->denied; i++) {
            llmg_request_model(policy, &chat->params[i], &named, request);
        }

        if (named == 0 && !request->denied) {
            llmg_request_deny(request, LLMG_DENIED_MODEL, NULL, none,
                              "no model is named");
        }
    }

    if (!request->denied
        && (force->lists & 1u << LLMG_LIST_TOOLS || force->bits != 0))
    {
        llmg_request_params(policy, chat, body, request);
    }

    if (!request->denied && chat->nmedia != 0) {
        llmg_request_media(policy, chat, request);
    }

    if (!request->denied && force->bits != 0) {
        llmg_request_counts(policy, chat, request);
        llmg_request_prompt(policy, chat, body, request);
    }

    return request->denied ? LLMG_OK
                           : llmg_request_edit(policy, dialect, place, chat,
                                               body, fixed, request);
}


/* as it is said in the body: null says nothing */

static void
llmg_request_model(const llmg_policy_t *policy, const llmg_param_t *param,
    size_t *named, llmg_request_t *request)
{
    llmg_str_t  none = llmg_null_string;

    if (param->what != LLMG_SHAPE_MODEL || param->type == LLMG_JSON_NULL
        || param->type == LLMG_JSON_ARRAY)
    {
        return;
    }

    (*named)++;

    if (param->type != LLMG_JSON_STRING) {
        llmg_request_deny(request, LLMG_DENIED_MODEL, NULL, none,
                          "the model is not named by a string");

    } else if (!llmg_request_allowed(policy, LLMG_LIST_MODELS, param->value,
                                     0))
    {
        llmg_request_deny(request, LLMG_DENIED_MODEL, "model", param->value,
                          "is not allowed");
    }
}


static void
llmg_request_params(const llmg_policy_t *policy, const llmg_chat_t *chat,
    llmg_str_t body, llmg_request_t *request)
{
    size_t                       i;
    const llmg_param_t          *param;
    const llmg_bound_t          *bound;
    const llmg_request_force_t  *force;

    force = &policy->force;

    for (i = 0; i < chat->nparams && !request->denied; i++) {
        param = &chat->params[i];

        switch (param->what) {

        case LLMG_SHAPE_TOOL_NAME:
        case LLMG_SHAPE_TOOL_TYPE:
        case LLMG_SHAPE_TOOL_MEMBERS:
        case LLMG_SHAPE_TOOL:

            if (force->lists & 1u << LLMG_LIST_TOOLS) {
                llmg_request_tool(policy, param, request);
            }

            break;

        case LLMG_SHAPE_MAX_TOKENS:
            bound = &force->bounds[LLMG_BOUND_MAX_TOKENS];

            if (bound->state != LLMG_SWITCH_ON
                || param->type == LLMG_JSON_NULL
                || (param->type == LLMG_JSON_NUMBER
                    && (bound->clamp
                        || llmg_request_within(param, body, bound->n))))
            {
                break;
            }

            /* a string that holds a number is one to some servers */

            llmg_request_exceeds(request, LLMG_DENIED_LIMIT,
                                 "the bound on tokens is not a whole number "
                                 "from 1 to", bound->n, NULL);
            break;

        case LLMG_SHAPE_N:
            bound = &force->bounds[LLMG_BOUND_N];

            if (bound->state == LLMG_SWITCH_ON
                && param->type != LLMG_JSON_NULL
                && !(param->type == LLMG_JSON_NUMBER
                     && llmg_request_within(param, body, bound->n)))
            {
                llmg_request_exceeds(request, LLMG_DENIED_LIMIT,
                                     "the number of answers is not a whole "
                                     "number from 1 to", bound->n, NULL);
            }

            break;

        default:
            break;
        }
    }
}


static void
llmg_request_tool(const llmg_policy_t *policy, const llmg_param_t *param,
    llmg_request_t *request)
{
    int         members;
    size_t      i;
    llmg_str_t  name, none = llmg_null_string;

    if (param->type == LLMG_JSON_NULL) {
        return;
    }

    /* options of a tool that the server has itself */

    if (param->what == LLMG_SHAPE_TOOL) {
        name = llmg_str(param->row->name);

        if (param->type != LLMG_JSON_FALSE
            && !llmg_request_allowed(policy, LLMG_LIST_TOOLS, name, 1))
        {
            llmg_request_deny(request, LLMG_DENIED_TOOL, "tool", name,
                              "is not allowed");
        }

        return;
    }

    /* of a tool that is the name of a member the value may be anything */

    members = (param->what == LLMG_SHAPE_TOOL_MEMBERS);

    if (!members && param->type != LLMG_JSON_STRING) {

        /* an object may say it in a member */

        if (param->type != LLMG_JSON_ARRAY
            && !(param->type == LLMG_JSON_OBJECT && param->row != NULL
                 && param->row->members != NULL))
        {
            llmg_request_deny(request, LLMG_DENIED_TOOL, NULL, none,
                              "a tool is not named by a string");
        }

        return;
    }

    if (param->what == LLMG_SHAPE_TOOL_TYPE) {
        for (i = 0; llmg_request_types[i].len != 0; i++) {
            if (llmg_str_eq(param->value, llmg_request_types[i])) {
                return;
            }
        }
    }

    if (!llmg_request_allowed(policy, LLMG_LIST_TOOLS, param->value, members))
    {
        llmg_request_deny(request, LLMG_DENIED_TOOL, "tool", param->value,
                          "is not allowed");
    }
}


static void
llmg_request_media(const llmg_policy_t *policy, const llmg_chat_t *chat,
    llmg_request_t *request)
{
    size_t      i;
    llmg_str_t  type;

    if (!(policy->force.lists & 1u << LLMG_LIST_PARTS)) {
        return;
    }

    for (i = 0; i < chat->nmedia; i++) {
        type = chat->media[i].type;

        if (type.len == 0) {
            type = llmg_str("unknown");
        }

        if (!llmg_request_allowed(policy, LLMG_LIST_PARTS, type, 0)) {
            llmg_request_deny(request, LLMG_DENIED_PART, "part", type,
                              "is not allowed");
            return;
        }

        type = chat->media[i].found;

        if (type.len != 0
            && !llmg_request_allowed(policy, LLMG_LIST_PARTS, type, 0))
        {
            llmg_request_deny(request, LLMG_DENIED_PART, "part", type,
                              "is not allowed");
            return;
        }
    }
}


static void
llmg_request_counts(const llmg_policy_t *policy, const llmg_chat_t *chat,
    llmg_request_t *request)
{
    const llmg_bound_t  *bound;

    bound = &policy->force.bounds[LLMG_BOUND_MESSAGES];

    if (bound->state == LLMG_SWITCH_ON && chat->counts.messages > bound->n) {
        llmg_request_exceeds(request, LLMG_DENIED_LIMIT, "more than",
                             bound->n, "messages");
        return;
    }

    bound = &policy->force.bounds[LLMG_BOUND_IMAGES];

    if (bound->state == LLMG_SWITCH_ON && chat->counts.images > bound->n) {

        if (bound->n == 0) {
            llmg_request_exceeds(request, LLMG_DENIED_LIMIT,
                                 "images are not allowed", 0, NULL);
            return;
        }

        llmg_request_exceeds(request, LLMG_DENIED_LIMIT, "more than",
                             bound->n, "images");
    }
}


/* all text of the request, whoever says it: each of it once */

static void
llmg_request_prompt(const llmg_policy_t *policy, const llmg_chat_t *chat,
    llmg_str_t body, llmg_request_t *request)
{
    size_t               i;
    uint64_t             bytes, tokens;
    llmg_str_t           text;
    const llmg_bound_t  *most, *estimate;

    most = &policy->force.bounds[LLMG_BOUND_PROMPT];
    estimate = &policy->force.bounds[LLMG_BOUND_PROMPT_TOKENS];

    if (request->denied || (most->state != LLMG_SWITCH_ON
                            && estimate->state != LLMG_SWITCH_ON))
    {
        return;
    }

    bytes = 0;
    tokens = 0;

    for (i = 0; i < chat->n; i++) {

        if (chat->texts[i].via == LLMG_VIA_JSON) {
            continue;
        }

        text.data = chat->joined.data + chat->texts[i].start;
        text.len = chat->texts[i].end - chat->texts[i].start;

        bytes += text.len;

        if (estimate->state == LLMG_SWITCH_ON) {
            tokens += llmg_tokens_estimate(text);
        }
    }

    if (most->state == LLMG_SWITCH_ON && bytes > most->n) {
        llmg_request_exceeds(request, LLMG_DENIED_PROMPT,
                             "the prompt has more than", most->n, "bytes");
        return;
    }

    if (estimate->state == LLMG_SWITCH_ON
        && tokens / LLMG_TOKENS_UNIT + llmg_request_ids(chat, body)
           > estimate->n)
    {
        llmg_request_exceeds(request, LLMG_DENIED_PROMPT,
                             "the prompt has about more than", estimate->n,
                             "tokens");
    }
}


uint64_t
llmg_request_ids(const llmg_chat_t *chat, llmg_str_t body)
{
    int            number;
    size_t         i, k;
    uint64_t       n;
    unsigned char  c;

    n = 0;

    for (i = 0; i < chat->nmedia; i++) {

        if (chat->media[i].form != LLMG_MEDIA_IDS) {
            continue;
        }

        number = 0;

        for (k = chat->media[i].start; k < chat->media[i].end && k < body.len;
             k++)
        {
            c = body.data[k];

            if ((unsigned char) (c - '0') < 10) {
                n += !number;
                number = 1;

            } else {
                number = 0;
            }
        }
    }

    return n;
}
