/*
 * Conformance vectors, where they lie: ../shared/vectors, or what LLMG_VECTORS
 * says.  Who has none has nothing to compare with, and is told so.
 */

#ifndef _VECTORS_H_INCLUDED_
#define _VECTORS_H_INCLUDED_


#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>


/*
 * NULL if it is not there.  skip() of cmocka 1.1 prints "not ok", which prove
 * takes for a failure.
 */

static inline FILE *
vectors(const char *name)
{
    char         path[4096];
    FILE        *f;
    const char  *dir;

    dir = getenv("LLMG_VECTORS");
    (void) snprintf(path, sizeof(path), "%s/%s",
                    dir != NULL ? dir : "../shared/vectors", name);

    f = fopen(path, "r");

    if (f == NULL) {
        print_message("# %s is not there: skipped\n", path);
    }

    return f;
}


#endif /* _VECTORS_H_INCLUDED_ */
