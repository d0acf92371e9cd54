#include "llmg_dialect.h"

#include <stdio.h>


/* of the end of a path; a long model's name is looked for where it is */
#define LLMG_DIALECT_CLEAN   (2 * LLMG_ROUTE_MAX)


static size_t llmg_dialect_clean(llmg_str_t path, unsigned char *end);
static int llmg_dialect_may_end(const unsigned char *end, size_t len,
    const llmg_route_t *route);
static int llmg_dialect_ends(llmg_str_t path, const llmg_route_t *route,
    llmg_str_t *model);
static int llmg_dialect_spans(llmg_str_t path, llmg_str_t want,
    llmg_str_t *model);
static int llmg_dialect_alike(llmg_str_t a, llmg_str_t b, llmg_str_t *model);
static int llmg_dialect_segment(llmg_str_t *path, llmg_str_t *segment);


/* of two routes of one length the first one counts */

const llmg_dialect_t *const  llmg_dialects[] = {
    &llmg_dialect_openai_chat,
    &llmg_dialect_openai_responses,
    &llmg_dialect_openai_other,
    &llmg_dialect_anthropic,
    &llmg_dialect_gemini,
    &llmg_dialect_ollama,
    &llmg_dialect_cohere,
    &llmg_dialect_cohere_v1,
    &llmg_dialect_bedrock,
    &llmg_dialect_mistral_chat,
    &llmg_dialect_mistral_other,
    &llmg_dialect_generic,
    NULL
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


/* the generic one is last, and APIs of one name stand together */

size_t
llmg_dialect_names(char *buf, size_t size)
{
    int          n;
    size_t       i, len;
    const char  *name;

    buf[0] = '\0';
    len = 0;

    for (i = 0; llmg_dialects[i] != NULL; i++) {
        name = llmg_dialects[i]->name;

        if (i != 0 && strcmp(name, llmg_dialects[i - 1]->name) == 0) {
            continue;
        }

        n = snprintf(buf + len, size - len, "%s\"%s\"",
                     i == 0 ? ""
                     : llmg_dialects[i + 1] != NULL ? ", " : " or ", name);

        if (n < 0 || (size_t) n >= size - len) {
            return size - 1;
        }

        len += (size_t) n;
    }

    return len;
}


const llmg_dialect_t *
llmg_dialect_choose(llmg_str_t path, const llmg_dialect_t *named,
    llmg_place_t *place)
{
    size_t                 i, len;
    unsigned               most;
    llmg_str_t             model;
    llmg_place_t           unused;
    unsigned char          clean[LLMG_DIALECT_CLEAN], *end;
    const llmg_route_t    *route;
    const llmg_dialect_t  *found;

    if (place == NULL) {
        place = &unused;
    }

    place->route = NULL;
    llmg_str_set(&place->model, "", 0);

    most = 0;
    found = (named != NULL) ? named : &llmg_dialect_generic;

    end = clean + LLMG_DIALECT_CLEAN;
    len = llmg_dialect_clean(path, end);

    for (i = 0; llmg_dialects[i] != NULL; i++) {

        if (named != NULL && strcmp(llmg_dialects[i]->name, named->name) != 0)
        {
            continue;
        }

        for (route = llmg_dialects[i]->routes; route->path != NULL; route++) {

            if (route->len <= most || route->tail > len
                || (route->tail != 0
                    && end[-1] != (unsigned char) route->path[route->len - 1])
                || !llmg_same(end - route->tail,
                              route->path + route->len - route->tail,
                              route->tail))
            {
                continue;
            }

            llmg_str_set(&model, "", 0);

            if (route->tail == route->len
                || (llmg_dialect_may_end(end, len, route)
                    && llmg_dialect_ends(path, route, &model)))
            {
                most = route->len;
                found = llmg_dialects[i];
                place->route = route;

                if (route->tail == 0) {
                    llmg_str_set(&model, "", 0);
                }

                place->model = model;
            }
        }
    }

    return found;
}


/*
 * Servers differ in what they take for the same path: with parameters in it, in
 * another case, with blanks.  Whatever one of them may take for an API is read
 * as that API: such things are left out.  Writes the last bytes of what is left
 * before "end" and tells how many.
 */

static size_t
llmg_dialect_clean(llmg_str_t path, unsigned char *end)
{
    size_t          i;
    llmg_str_t      segment;
    unsigned char   c, *p, *first;

    p = end;
    first = end - LLMG_DIALECT_CLEAN;

    while (p != first && llmg_dialect_segment(&path, &segment)) {

        for (i = segment.len; i != 0 && p != first; i--) {
            c = segment.data[i - 1];
            *--p = (c >= 'A' && c <= 'Z') ? c | 0x20 : c;
        }

        if (p != first) {
            *--p = '/';
        }
    }

    return (size_t) (end - p);
}


/*
 * 0 when a path that ends in the route's tail does not end in the route: what
 * is before the model tells, if it is there to be seen.
 */

static int
llmg_dialect_may_end(const unsigned char *end, size_t len,
    const llmg_route_t *route)
{
    size_t                head;
    const unsigned char  *p, *first;

    head = (size_t) (route->len - route->tail - 1);
    first = end - len;

    if (len == LLMG_DIALECT_CLEAN || route->path[head - 1] != '/') {
        return 1;
    }

    for (p = end - route->tail; p != first && p[-1] != '/'; p--) {
        /* void */
    }

    return (size_t) (p - first) >= head
           && llmg_same(p - head, route->path, head);
}


/* 1 when the path ends in the route, with a model in it */

static int
llmg_dialect_ends(llmg_str_t path, const llmg_route_t *route,
    llmg_str_t *model)
{
    llmg_str_t  want, a, b;

    llmg_str_set(&want, route->path, route->len);

    while (llmg_dialect_segment(&want, &b)) {

        if (llmg_str_eqz(b, "**")) {
            return llmg_dialect_spans(path, want, model);
        }

        if (!llmg_dialect_segment(&path, &a)
            || !llmg_dialect_alike(a, b, model))
        {
            return 0;
        }
    }

    return 1;
}


/*
 * The rest of a path is "want", which is one segment, anywhere in it, and the
 * model: as much as can be, for that is what a server reads that takes the
 * slashes for a part of the name.
 */

static int
llmg_dialect_spans(llmg_str_t path, llmg_str_t want, llmg_str_t *model)
{
    llmg_str_t            a, b, segment;
    const unsigned char  *first, *end;

    if (!llmg_dialect_segment(&want, &b)
        || !llmg_dialect_segment(&path, &a))
    {
        return 0;
    }

    end = a.data + a.len;
    first = NULL;

    while (llmg_dialect_segment(&path, &segment)) {

        if (llmg_str_caseeq(segment, b)) {
            first = a.data;
        }

        a = segment;
    }

    if (first == NULL) {
        return 0;
    }

    llmg_str_set(model, first, (size_t) (end - first));

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
