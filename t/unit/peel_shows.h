/*
 * What the views of a text show, between the tests of llmg_peel.
 */

#ifndef _PEEL_SHOWS_H_INCLUDED_
#define _PEEL_SHOWS_H_INCLUDED_


#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "llmg_peel.h"


#define MEMORY   (64 * 1024 * 1024)


static llmg_peel_t   peeled;
static llmg_arena_t  *arena;


static void
peel(llmg_str_t text)
{
    llmg_arena_destroy(arena);
    arena = llmg_arena_create(MEMORY);

    assert_int_equal(llmg_peel(&peeled, arena, text), LLMG_OK);
}


/* the view that holds "what", or LLMG_PEEL_NONE */

static size_t
find(const char *what, size_t *at)
{
    size_t            i, k, n;
    const llmg_str_t *s;

    n = strlen(what);

    for (i = 0; i < peeled.n; i++) {
        s = &peeled.views[i].text;

        for (k = 0; k + n <= s->len; k++) {
            if (memcmp(s->data + k, what, n) == 0) {
                *at = k;
                return i;
            }
        }
    }

    return LLMG_PEEL_NONE;
}


/* "base64", or "rot13 of base64": the last layer first */

static void
name_of(const llmg_peel_t *peel, size_t view, char *name, size_t size)
{
    int         len;
    size_t      n;
    unsigned    kind, first;

    n = 0;

    if (size != 0) {
        name[0] = '\0';
    }

    while (view != LLMG_PEEL_NONE && n < size) {
        first = 1;

        for (kind = 1; kind < LLMG_PEEL_KINDS; kind++) {
            if (!(peel->views[view].kinds & 1U << kind)) {
                continue;
            }

            len = snprintf(name + n, size - n, "%s%s",
                           !first ? "+" : n != 0 ? " of " : "",
                           llmg_peel_kind_name(kind));
            first = 0;

            if (len < 0 || (size_t) len >= size - n) {
                return;
            }

            n += (size_t) len;
        }

        view = peel->views[view].parent;
    }
}


/* in a view of that name, from the first to the last byte of "origin" */

static void
shows(const char *text, const char *what, const char *name,
    const char *origin)
{
    char        own[96];
    size_t      i, at, from, to;

    peel(llmg_str(text));
    at = 0;
    i = find(what, &at);

    if (i == LLMG_PEEL_NONE) {
        print_error("\"%s\" does not show \"%s\"\n", text, what);
        fail();
    }

    name_of(&peeled, i, own, sizeof(own));
    assert_string_equal(own, name);

    llmg_peel_origin(&peeled, i, at, at + strlen(what), &from, &to);

    if (to - from != strlen(origin)
        || memcmp(text + from, origin, to - from) != 0)
    {
        print_error("\"%s\" is from \"%.*s\", not \"%s\"\n", what,
                    (int) (to - from), text + from, origin);
        fail();
    }
}


static void
hides(const char *text)
{
    peel(llmg_str(text));

    if (peeled.n != 0) {
        print_error("\"%s\" has a view\n", text);
        fail();
    }
}


#endif /* _PEEL_SHOWS_H_INCLUDED_ */
