#include "llmg_request_edit.h"


static void llmg_request_find_usage(llmg_request_edit_t *e,
    const llmg_dialect_t *dialect);
static llmg_status_t llmg_request_members(llmg_request_edit_t *e);
static llmg_status_t llmg_request_top(llmg_request_edit_t *e);
static llmg_status_t llmg_request_put(llmg_request_edit_t *e, size_t start,
    size_t end, const char *before, const llmg_shape_t *outer,
    const llmg_shape_t *row, const char *value, int comma);
static int llmg_request_empty(llmg_str_t body, size_t pos);


llmg_status_t
llmg_request_edit(const llmg_policy_t *policy, const llmg_dialect_t *dialect,
    const llmg_place_t *place, const llmg_chat_t *chat, llmg_str_t body,
    int fixed, llmg_request_t *request)
{
    int                  usage;
    llmg_status_t        rc;
    llmg_request_edit_t  e;

    usage = (policy->force.usage && chat->stream && !fixed);

    /* what is no object was refused, or is no request that we know */

    if (!(usage || policy->force.bounds[LLMG_BOUND_MAX_TOKENS].state
                   == LLMG_SWITCH_ON)
        || chat->top == 0 || dialect->request == NULL)
    {
        return LLMG_OK;
    }

    memset(&e, 0, sizeof(llmg_request_edit_t));

    e.force = &policy->force;
    e.chat = chat;
    e.body = body;
    e.request = request;

    if (e.force->bounds[LLMG_BOUND_MAX_TOKENS].state == LLMG_SWITCH_ON) {
        llmg_request_find_bound(&e, dialect, place);

        if (request->denied) {
            return LLMG_OK;
        }
    }

    if (usage) {
        llmg_request_find_usage(&e, dialect);
    }

    /* for each member one, and two at the top */

    request->edits = llmg_arena_alloc(chat->arena, (chat->nparams + 2)
                                                   * sizeof(llmg_edit_t));
    if (request->edits == NULL) {
        return llmg_arena_status(chat->arena);
    }

    rc = llmg_request_top(&e);

    return (rc == LLMG_OK) ? llmg_request_members(&e) : rc;
}


/* streams whose usage is told only to who asks for it */

static void
llmg_request_find_usage(llmg_request_edit_t *e,
    const llmg_dialect_t *dialect)
{
    size_t               i;
    llmg_str_t           any = llmg_null_string;
    const llmg_param_t  *param, *options, *include;

    if (dialect->flags & LLMG_TELLS_USAGE) {
        return;
    }

    e->options = llmg_request_row(dialect->request,
                                  LLMG_SHAPE_STREAM_OPTIONS, any);

    if (e->options == NULL || e->options->members == NULL) {
        e->options = NULL;
        return;
    }

    e->include = llmg_request_row(e->options->members,
                                  LLMG_SHAPE_INCLUDE_USAGE, any);

    options = NULL;
    include = NULL;

    for (i = 0; i < e->chat->nparams; i++) {
        param = &e->chat->params[i];

        if (param->what == LLMG_SHAPE_STREAM_OPTIONS && options == NULL) {
            options = param;
        }

        if (param->what == LLMG_SHAPE_INCLUDE_USAGE && include == NULL) {
            include = param;
        }
    }

    if (e->include == NULL) {
        e->options = NULL;

    } else if (include != NULL) {
        e->wish = include;

        if (include->type != LLMG_JSON_FALSE
            && include->type != LLMG_JSON_NULL)
        {
            /* asked for, or something that only the server understands */

            e->options = NULL;
        }

    } else if (options != NULL) {
        e->wish = options;

        if (options->type != LLMG_JSON_OBJECT
            && options->type != LLMG_JSON_NULL)
        {
            e->options = NULL;
        }
    }
}


/* behind the first brace of the document */

static llmg_status_t
llmg_request_top(llmg_request_edit_t *e)
{
    int            comma;
    size_t         top;
    llmg_status_t  rc;

    top = e->chat->top;
    comma = !llmg_request_empty(e->body, top);
    rc = LLMG_OK;

    if (e->bound != NULL && e->place == NULL) {
        rc = llmg_request_put(e, top, top, "", e->settings, e->bound, NULL,
                              comma);
    }

    if (rc == LLMG_OK && e->options != NULL && e->wish == NULL) {
        rc = llmg_request_put(e, top, top, "", e->options, e->include, "true",
                              comma);
    }

    return rc;
}


/* in the order of the document */

static llmg_status_t
llmg_request_members(llmg_request_edit_t *e)
{
    int                  inside;
    size_t               i, start, end;
    llmg_status_t        rc;
    const llmg_param_t  *param;
    const llmg_bound_t  *bound;

    rc = LLMG_OK;
    bound = &e->force->bounds[LLMG_BOUND_MAX_TOKENS];

    for (i = 0; rc == LLMG_OK && i < e->chat->nparams; i++) {
        param = &e->chat->params[i];

        inside = (param->type == LLMG_JSON_OBJECT);
        start = inside ? param->start + 1 : param->start;
        end = inside ? start : param->end;

        if (param->what == LLMG_SHAPE_MAX_TOKENS
            && param->type == LLMG_JSON_NUMBER
            && bound->state == LLMG_SWITCH_ON
            && !llmg_request_within(param, e->body, bound->n))
        {
            rc = llmg_request_put(e, start, end, "", NULL, NULL, NULL, 0);

        } else if (e->bound != NULL && param == e->place) {

            if (param->what == LLMG_SHAPE_MAX_TOKENS) {
                rc = llmg_request_put(e, start, end, "", NULL, NULL, NULL, 0);

            } else {
                rc = llmg_request_put(e, start, end, inside ? "" : "{", NULL,
                                      e->bound, NULL,
                                      inside && !llmg_request_empty(e->body,
                                                                    start));
            }

        } else if (e->options != NULL && param == e->wish) {

            if (param->what == LLMG_SHAPE_INCLUDE_USAGE) {
                rc = llmg_request_put(e, start, end, "", NULL, NULL, "true",
                                      0);
            } else {
                rc = llmg_request_put(e, start, end, inside ? "" : "{", NULL,
                                      e->include, "true",
                                      inside && !llmg_request_empty(e->body,
                                                                    start));
            }
        }
    }

    return rc;
}


/*
 * One edit: an object of "outer" around it, the name of "row" before it, each
 * unless NULL, and the value, which is the bound when it is NULL.
 */

static llmg_status_t
llmg_request_put(llmg_request_edit_t *e, size_t start, size_t end,
    const char *before, const llmg_shape_t *outer, const llmg_shape_t *row,
    const char *value, int comma)
{
    llmg_buf_t       out;
    llmg_edit_t     *edit;
    llmg_status_t    rc;
    llmg_request_t  *request;

    llmg_buf_init(&out, e->chat->arena);

    rc = llmg_buf_puts(&out, before);

    if (rc == LLMG_OK && outer != NULL) {
        rc = llmg_buf_printf(&out, "\"%s\":{", outer->name);
    }

    if (rc == LLMG_OK && row != NULL) {
        rc = llmg_buf_printf(&out, "\"%s\":", row->name);
    }

    if (rc == LLMG_OK) {
        rc = (value != NULL)
             ? llmg_buf_puts(&out, value)
             : llmg_buf_uint(&out,
                             e->force->bounds[LLMG_BOUND_MAX_TOKENS].n);
    }

    if (rc == LLMG_OK) {
        rc = llmg_buf_printf(&out, "%s%s%s", outer != NULL ? "}" : "",
                             *before != '\0' ? "}" : "", comma ? "," : "");
    }

    if (rc != LLMG_OK) {
        return rc;
    }

    request = e->request;
    edit = &request->edits[request->nedits++];

    edit->start = start;
    edit->end = end;
    llmg_str_set(&edit->text, out.data, out.len);

    if (value != NULL) {
        request->changes |= LLMG_CHANGE_USAGE;
        request->hide = 1;

    } else {
        request->changes |= LLMG_CHANGE_MAX_TOKENS;
    }

    return LLMG_OK;
}


/* nothing but blanks up to the end of the object */

static int
llmg_request_empty(llmg_str_t body, size_t pos)
{
    while (pos < body.len && body.data[pos] <= ' ') {
        pos++;
    }

    return pos < body.len && body.data[pos] == '}';
}
