#include "llmg_request_edit.h"
#include "llmg_json_text.h"


/* The longest name of a bound, each of its letters in an escape. */
#define LLMG_REQUEST_NAME   (6 * 64)


static void llmg_request_given(llmg_request_edit_t *e,
    const llmg_dialect_t *dialect, const llmg_place_t *place, llmg_str_t name);
static int llmg_request_bounds(const llmg_request_edit_t *e,
    const llmg_param_t *param, const llmg_dialect_t *dialect, llmg_str_t name);
static int llmg_request_named(const llmg_request_edit_t *e,
    const llmg_param_t *param, unsigned folds);


int
llmg_request_within(const llmg_param_t *param, llmg_str_t body, uint64_t most)
{
    llmg_str_t  number;

    llmg_str_set(&number, body.data + param->start, param->end - param->start);

    return llmg_str_number(number, most) > 0;
}


/*
 * A request that names no bound has none: it gets one, where the API has its
 * place for it.  An API that we do not know, and one that generates nothing,
 * would not understand.
 */

void
llmg_request_find_bound(llmg_request_edit_t *e,
    const llmg_dialect_t *dialect, const llmg_place_t *place)
{
    llmg_str_t           name;
    const llmg_shape_t  *row;

    if (dialect->routes == NULL || dialect->routes->path == NULL
        || (place != NULL && place->route != NULL
            && (place->route->bound == LLMG_ROUTE_QUIET
                || place->route->bound == LLMG_ROUTE_COUNTS)))
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
llmg_request_given(llmg_request_edit_t *e, const llmg_dialect_t *dialect,
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
llmg_request_bounds(const llmg_request_edit_t *e, const llmg_param_t *param,
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


/*
 * Whether the member has exactly the name of its row, perhaps in escapes.  One
 * in another spelling counts as another, unless "folds": then the bound is said
 * twice, and holds whichever is read.
 */

static int
llmg_request_named(const llmg_request_edit_t *e, const llmg_param_t *param,
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


/* the first of that kind, and of that name unless it is empty */

const llmg_shape_t *
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
