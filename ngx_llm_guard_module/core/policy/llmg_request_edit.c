#include "llmg_request_edit.h"
#include "llmg_json_text.h"


/* The longest name of a bound, each of its letters in an escape. */
#define LLMG_REQUEST_NAME   (6 * 64)


typedef struct {
    const llmg_request_force_t  *force;
    const llmg_chat_t           *chat;
    llmg_str_t                   body;
    llmg_request_t              *request;

    const llmg_shape_t          *settings;  /* row of the object that the bound
                                               is put in; NULL: the top */
    const llmg_shape_t          *bound;     /* row of the bound; NULL: none is
                                               added */
    const llmg_shape_t          *options;   /* row of what asks for usage;
                                               NULL: it is not asked for */
    const llmg_shape_t          *include;   /* and of the member in it */
    const llmg_param_t          *place;     /* that gets the bound, a null or
                                               an object; NULL: the top */
    const llmg_param_t          *wish;      /* that is to ask for usage;
                                               likewise */
} llmg_request_edits_t;


static void llmg_request_find_bound(llmg_request_edits_t *e,
    const llmg_dialect_t *dialect, const llmg_place_t *place);
static void llmg_request_given(llmg_request_edits_t *e,
    const llmg_dialect_t *dialect, const llmg_place_t *place, llmg_str_t name);
static int llmg_request_bounds(const llmg_request_edits_t *e,
    const llmg_param_t *param, const llmg_dialect_t *dialect, llmg_str_t name);
static void llmg_request_find_usage(llmg_request_edits_t *e,
    const llmg_dialect_t *dialect);
static llmg_status_t llmg_request_members(llmg_request_edits_t *e);
static llmg_status_t llmg_request_top(llmg_request_edits_t *e);
static llmg_status_t llmg_request_put(llmg_request_edits_t *e, size_t start,
    size_t end, const char *before, const llmg_shape_t *outer,
    const llmg_shape_t *row, const char *value, int comma);
static const llmg_shape_t *llmg_request_row(const llmg_shape_t *table,
    unsigned what, llmg_str_t name);
static int llmg_request_named(const llmg_request_edits_t *e,
    const llmg_param_t *param, unsigned folds);
static int llmg_request_empty(llmg_str_t body, size_t pos);


int
llmg_request_within(const llmg_param_t *param, llmg_str_t body, uint64_t most)
{
    size_t         i;
    uint64_t       n;
    unsigned char  c;

    n = 0;

    for (i = param->start; i < param->end; i++) {
        c = (unsigned char) (body.data[i] - '0');

        if (c > 9) {
            return 0;
        }

        n = n * 10 + c;

        if (n > most) {
            return 0;
        }
    }

    return n != 0;
}


llmg_status_t
llmg_request_edit(const llmg_policy_t *policy, const llmg_dialect_t *dialect,
    const llmg_place_t *place, const llmg_chat_t *chat, llmg_str_t body,
    int fixed, llmg_request_t *request)
{
    int                   usage;
    llmg_status_t         rc;
    llmg_request_edits_t  e;

    usage = (policy->force.usage && chat->stream && !fixed);

    /* what is no object was refused, or is no request that we know */

    if (!(usage || policy->force.bounds[LLMG_BOUND_MAX_TOKENS].state
                   == LLMG_SWITCH_ON)
        || chat->top == 0 || dialect->request == NULL)
    {
        return LLMG_OK;
    }

    memset(&e, 0, sizeof(llmg_request_edits_t));

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


/*
 * A request that names no bound has none: it gets one, where the API has its
 * place for it.  An API that we do not know, and one that generates nothing,
 * would not understand.
 */

static void
llmg_request_find_bound(llmg_request_edits_t *e,
    const llmg_dialect_t *dialect, const llmg_place_t *place)
{
    llmg_str_t           name;
    const llmg_shape_t  *row;

    if (dialect->routes == NULL || dialect->routes->path == NULL
        || (place != NULL && place->route != NULL
            && place->route->bound == LLMG_ROUTE_QUIET))
    {
        return;
    }

    name = e->force->bounds[LLMG_BOUND_MAX_TOKENS].member;

    for ( ;; ) {
        /* the first in the table: by itself, or in the settings */

        e->bound = NULL;
        e->settings = NULL;

        for (row = dialect->request; e->bound == NULL && row->name != NULL;
             row++)
        {
            if (row->what == LLMG_SHAPE_MAX_TOKENS) {

                if (name.len == 0 || llmg_str_eqz(name, row->name)) {
                    e->bound = row;
                }

                continue;
            }

            if (row->what != LLMG_SHAPE_SETTINGS || row->members == NULL) {
                continue;
            }

            e->bound = llmg_request_row(row->members, LLMG_SHAPE_MAX_TOKENS,
                                        name);

            if (e->bound != NULL) {
                e->settings = row;
            }
        }

        /* a member that this API does not have is that of another one */

        if (e->bound != NULL || name.len == 0) {
            break;
        }

        name.len = 0;
    }

    if (e->bound != NULL) {
        llmg_request_given(e, dialect, place, name);
    }
}


/*
 * Is the bound there already?  Only where the server reads it: an API ignores
 * the names that others have, and its own in another object.
 */

static void
llmg_request_given(llmg_request_edits_t *e, const llmg_dialect_t *dialect,
    const llmg_place_t *place, llmg_str_t name)
{
    int                  any, given, odd;
    size_t               i;
    const llmg_param_t  *param, *null;

    any = (name.len == 0 && place != NULL && place->route != NULL
           && place->route->bound == LLMG_ROUTE_ANY);

    given = 0;
    odd = 0;
    null = NULL;

    for (i = 0; i < e->chat->nparams; i++) {
        param = &e->chat->params[i];

        if (param->row == e->settings && e->settings != NULL
            && e->place == NULL && param->object == e->chat->top
            && llmg_request_named(e, param, dialect->flags & LLMG_FOLDS_TOP))
        {
            if (param->type == LLMG_JSON_OBJECT
                || param->type == LLMG_JSON_NULL)
            {
                e->place = param;

            } else {
                odd = 1;
            }
        }

        if (param->what != LLMG_SHAPE_MAX_TOKENS
            || !(any || llmg_request_bounds(e, param, dialect, name)))
        {
            continue;
        }

        if (param->type == LLMG_JSON_NULL) {
            null = (null == NULL) ? param : null;

        } else {
            given = 1;
        }
    }

    if (given) {
        e->bound = NULL;

    } else if (null != NULL) {
        e->place = null;

    } else if (odd && e->place == NULL) {
        e->bound = NULL;
        e->request->denied = LLMG_DENIED_LIMIT;
        e->request->what = "the bound on tokens has no object to be in";
    }
}


/* whether the server takes the member for the bound that would be put in */

static int
llmg_request_bounds(const llmg_request_edits_t *e, const llmg_param_t *param,
    const llmg_dialect_t *dialect, llmg_str_t name)
{
    size_t  object;

    object = e->chat->top;

    if (e->settings != NULL) {

        if (e->place == NULL || e->place->type != LLMG_JSON_OBJECT) {
            return 0;
        }

        object = e->place->start + 1;
    }

    if (param->object != object) {
        return 0;
    }

    /* OpenAI has two names, and refuses a request that has both */

    if (param->row != e->bound
        && !(name.len == 0 && dialect->flags & LLMG_TWO_BOUNDS
             && llmg_str_eqz(llmg_str("max_completion_tokens"),
                             param->row->name)))
    {
        return 0;
    }

    return llmg_request_named(e, param, dialect->flags & LLMG_FOLDS_NAMES);
}


/* streams whose usage is told only to who asks for it */

static void
llmg_request_find_usage(llmg_request_edits_t *e,
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
llmg_request_top(llmg_request_edits_t *e)
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
llmg_request_members(llmg_request_edits_t *e)
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
llmg_request_put(llmg_request_edits_t *e, size_t start, size_t end,
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


/* the first of that kind, and of that name unless it is empty */

static const llmg_shape_t *
llmg_request_row(const llmg_shape_t *table, unsigned what, llmg_str_t name)
{
    for ( /* void */ ; table->name != NULL; table++) {

        if (table->what == what
            && (name.len == 0 || llmg_str_eqz(name, table->name)))
        {
            return table;
        }
    }

    return NULL;
}


/*
 * Whether the member has exactly the name of its row, perhaps in escapes.  One
 * in another spelling counts as another, unless "folds": then the bound is said
 * twice, and holds whichever is read.
 */

static int
llmg_request_named(const llmg_request_edits_t *e, const llmg_param_t *param,
    unsigned folds)
{
    size_t                pos, end;
    llmg_str_t            raw, name;
    unsigned char         text[LLMG_REQUEST_NAME];
    const unsigned char  *p;

    if (folds) {
        return 1;
    }

    p = e->body.data;
    end = param->start;

    while (end != 0 && (p[end - 1] <= ' ' || p[end - 1] == ':')) {
        end--;
    }

    if (end == 0 || p[end - 1] != '"') {
        return 0;
    }

    /* a name that has a row has no quote in it */

    pos = --end;

    if (end > param->row->len
        && llmg_same(p + end - param->row->len, param->row->name,
                     param->row->len))
    {
        return p[end - param->row->len - 1] == '"';
    }

    while (pos != 0 && p[pos - 1] != '"') {
        pos--;
    }

    llmg_str_set(&raw, p + pos, end - pos);

    if (raw.len > LLMG_REQUEST_NAME) {
        return 0;
    }

    llmg_str_set(&name, text, llmg_json_unescape(text, raw));

    return llmg_str_eqz(name, param->row->name);
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
