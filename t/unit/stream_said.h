/*
 * What an answer says in the events of a stream: its "content", without
 * escapes.
 */

#ifndef _STREAM_SAID_H_INCLUDED_
#define _STREAM_SAID_H_INCLUDED_


#include <stdio.h>
#include <string.h>

#include "llmg_inspect_stream.h"
#include "inspecting.h"


#define HOLD     65536


/* what the strings hold that are called "content", in all that has come out */

static inline void
add(llmg_stream_t *s, char *out, size_t *n)
{
    size_t         i, len;
    static char    all[65536];

    len = 0;

    while ((i = llmg_stream_pull(s, (unsigned char *) all + len,
                                 sizeof(all) - 1 - len)) != 0)
    {
        len += i;
    }

    all[len] = '\0';

    for (i = 0; i < len; i++) {
        if (strncmp(all + i, "\"content\":\"", 11) == 0) {
            for (i += 11; all[i] != '"'; i++) {
                if (all[i] == '\\') {
                    i++;
                }

                out[(*n)++] = all[i];
            }
        }
    }

    out[*n] = '\0';
}


/* one event */

static inline void
push(llmg_stream_t *s, const char *text, size_t len, char *out, size_t *n)
{
    char    event[8192];
    size_t  i, k;

    k = (size_t) snprintf(event, sizeof(event), "data: {\"choices\":[{"
                          "\"index\":0,\"delta\":{\"content\":\"");

    for (i = 0; i < len; i++) {
        if (text[i] == '\\' || text[i] == '"') {
            event[k++] = '\\';
        }

        event[k++] = text[i];
    }

    strcpy(event + k, "\"}}]}\n\n");

    assert_int_equal(llmg_stream_push(s, (unsigned char *) event,
                                      strlen(event)), LLMG_OK);
    add(s, out, n);
}


/*
 * A text in events of "step" bytes, or (step 0) in two, cut at "cut": what
 * comes out of them.  The arena of "in" is destroyed.
 */

static inline void
streams(const llmg_inspect_t *in, const char *text, size_t step, size_t cut,
    const char *want)
{
    size_t          i, n, len, size;
    char            out[8192];
    llmg_stream_t  *s;

    n = 0;
    out[0] = '\0';
    len = strlen(text);

    assert_int_equal(llmg_stream_create(&s, in, HOLD), LLMG_OK);

    for (i = 0; i < len; i += size) {
        size = step ? step : i == 0 ? cut : len - cut;

        /* events hold whole characters */

        while (i + size < len && (text[i + size] & 0xC0) == 0x80) {
            size++;
        }

        size = (size > len - i) ? len - i : size;
        push(s, text + i, size, out, &n);
    }

    assert_int_equal(llmg_stream_end(s), LLMG_OK);
    add(s, out, &n);

    if (strcmp(out, want) != 0) {
        fail_msg("by %zu, at %zu: \"%s\", not \"%s\"", step, cut, out, want);
    }

    llmg_arena_destroy(in->arena);
}


#endif /* _STREAM_SAID_H_INCLUDED_ */
