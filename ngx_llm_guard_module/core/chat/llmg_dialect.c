#include "llmg_dialect.h"


static int llmg_dialect_ends(llmg_str_t path, const char *tail,
    llmg_str_t *model);
static int llmg_dialect_alike(llmg_str_t a, llmg_str_t b, llmg_str_t *model);
static int llmg_dialect_segment(llmg_str_t *path, llmg_str_t *segment);


static const llmg_dialect_t *const  llmg_dialects[] = {
    &llmg_dialect_openai_chat,
    &llmg_dialect_generic,
    NULL
};


static const llmg_route_t  llmg_dialect_generic_routes[] = { { NULL, 0 } };

const llmg_dialect_t  llmg_dialect_generic = {
    "generic", llmg_dialect_generic_routes, 0, NULL, NULL, NULL, NULL
};


const llmg_dialect_t *
llmg_dialect_find(llmg_str_t name)
{
    size_t  i;

    for (i = 0; llmg_dialects[i] != NULL; i++) {
        if (llmg_str_eqz(name, llmg_dialects[i]->name)) {
            return llmg_dialects[i];
        }
    }

    return NULL;
}


const llmg_dialect_t *
llmg_dialect_choose(llmg_str_t path, const llmg_dialect_t *named,
    llmg_place_t *place)
{
    size_t               i;
    llmg_place_t         unused;
    const llmg_route_t  *route;

    if (place == NULL) {
        place = &unused;
    }

    for (i = 0; llmg_dialects[i] != NULL; i++) {

        if (named != NULL && strcmp(llmg_dialects[i]->name, named->name) != 0)
        {
            continue;
        }

        for (route = llmg_dialects[i]->routes; route->path != NULL; route++) {

            llmg_str_set(&place->model, "", 0);

            if (llmg_dialect_ends(path, route->path, &place->model)) {
                place->route = route;
                return llmg_dialects[i];
            }
        }
    }

    place->route = NULL;
    llmg_str_set(&place->model, "", 0);

    return (named != NULL) ? named : &llmg_dialect_generic;
}


/*
 * Servers differ in what they take for the same path: with parameters in it, in
 * another case, with blanks.  Whatever one of them may take for an API is read
 * as that API.
 */

static int
llmg_dialect_ends(llmg_str_t path, const char *tail, llmg_str_t *model)
{
    llmg_str_t  want, a, b;

    want = llmg_str(tail);

    while (llmg_dialect_segment(&want, &b)) {

        if (!llmg_dialect_segment(&path, &a)
            || !llmg_dialect_alike(a, b, model))
        {
            return 0;
        }
    }

    return 1;
}


static int
llmg_dialect_alike(llmg_str_t a, llmg_str_t b, llmg_str_t *model)
{
    size_t      head, rest;
    llmg_str_t  tail;

    for (head = 0; head < b.len && b.data[head] != '*'; head++) {
        /* void */
    }

    if (head == b.len) {
        return llmg_str_caseeq(a, b);
    }

    rest = b.len - head - 1;

    if (a.len <= head + rest) {
        return 0;
    }

    llmg_str_set(&tail, a.data + a.len - rest, rest);
    llmg_str_set(model, a.data + head, a.len - head - rest);

    a.len = head;
    b.len = head;

    if (!llmg_str_caseeq(a, b)) {
        return 0;
    }

    llmg_str_set(&b, b.data + head + 1, rest);

    return llmg_str_caseeq(tail, b);
}


/* the last segment that has something in it is taken off the path */

static int
llmg_dialect_segment(llmg_str_t *path, llmg_str_t *segment)
{
    size_t  i, start;

    while (path->len != 0) {

        start = path->len;

        while (start != 0 && path->data[start - 1] != '/') {
            start--;
        }

        if (start == 0) {
            return 0;
        }

        segment->data = path->data + start;
        segment->len = path->len - start;
        path->len = start - 1;

        for (i = 0; i < segment->len; i++) {
            if (segment->data[i] == ';') {
                segment->len = i;
                break;
            }
        }

        while (segment->len != 0
               && segment->data[segment->len - 1] <= 0x20)
        {
            segment->len--;
        }

        if (segment->len != 0) {
            return 1;
        }
    }

    return 0;
}
