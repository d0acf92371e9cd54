/*
 * One array that comes in pieces, as Gemini sends it.  What is between two
 * elements belongs to the one behind it, so an element leaves as soon as it is
 * complete.  What does not have the form of an array is refused: somebody else
 * could read other elements in it.
 *
 * A server that has nothing to stream may send one value instead, an error.
 */

#include "llmg_framing.h"


typedef enum {
    sw_begin = 0,       /* before the array */
    sw_first,           /* behind its bracket */
    sw_next,            /* behind a comma */
    sw_behind,          /* an element */
    sw_open,            /* in an element that is an object or an array */
    sw_string,          /* in a string in it */
    sw_escape,
    sw_text,            /* in an element that is a string */
    sw_text_escape,
    sw_word,            /* in one that is a number or a word */
    sw_end              /* behind the array */
} llmg_array_state_e;


static llmg_status_t
llmg_array_invalid(llmg_frames_t *f, size_t at, const char *error,
    size_t *end)
{
    f->error = error;
    *end = at;

    return LLMG_INVALID;
}


/* the bytes up to "at" are an event */

static llmg_status_t
llmg_array_event(llmg_frames_t *f, size_t at, unsigned state, size_t *end)
{
    llmg_elements_t  *e;

    e = &f->elements;

    e->state = state;
    e->searched = 0;
    f->ended = (state == sw_end);

    *end = at;

    return LLMG_OK;
}


static int
llmg_array_blank(unsigned char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}


static llmg_status_t
llmg_array_final(llmg_frames_t *f, llmg_str_t bytes, size_t *end)
{
    llmg_elements_t  *e;

    e = &f->elements;

    if (e->state == sw_word && e->single) {
        e->stop = bytes.len;
        return llmg_array_event(f, bytes.len, sw_end, end);
    }

    /* no value at all is no JSON, but nothing that could be read either */

    if (e->state != sw_end && e->state != sw_begin) {
        return llmg_array_invalid(f, bytes.len, "the array has no end", end);
    }

    e->searched = 0;
    e->start = 0;
    e->stop = 0;

    *end = bytes.len;

    return (bytes.len == 0) ? LLMG_DECLINED : LLMG_OK;
}


static llmg_status_t
llmg_array_next(llmg_frames_t *f, llmg_str_t bytes, int final, size_t *end)
{
    size_t            i;
    unsigned          state, behind;
    unsigned char     c;
    llmg_elements_t  *e;

    e = &f->elements;
    state = e->state;
    behind = e->single ? sw_end : sw_behind;

    if (e->searched == 0) {
        e->start = 0;
        e->stop = 0;
    }

    for (i = e->searched; i < bytes.len; i++) {
        c = bytes.data[i];

        switch (state) {

        case sw_string:

            if (c == '"') {
                state = sw_open;

            } else if (c == '\\') {
                state = sw_escape;
            }

            continue;

        case sw_escape:
            state = sw_string;
            continue;

        case sw_open:

            if (c == '"') {
                state = sw_string;

            } else if (c == '{' || c == '[') {
                e->depth++;

            } else if ((c == '}' || c == ']') && --e->depth == 0) {
                e->stop = i + 1;
                return llmg_array_event(f, i + 1, behind, end);
            }

            continue;

        case sw_text:

            if (c == '"') {
                e->stop = i + 1;
                return llmg_array_event(f, i + 1, behind, end);
            }

            if (c == '\\') {
                state = sw_text_escape;
            }

            continue;

        case sw_text_escape:
            state = sw_text;
            continue;

        case sw_word:

            if (llmg_array_blank(c) || c == ',' || c == ']') {
                e->stop = i;
                return llmg_array_event(f, i, behind, end);
            }

            continue;
        }

        if (llmg_array_blank(c)) {
            continue;
        }

        switch (state) {

        case sw_begin:

            if (c == '[') {
                state = sw_first;
                continue;
            }

            e->single = 1;
            behind = sw_end;
            break;

        case sw_behind:

            if (c == ',') {
                state = sw_next;
                continue;
            }

            if (c == ']') {
                return llmg_array_event(f, i + 1, sw_end, end);
            }

            return llmg_array_invalid(f, i + 1, "no comma between elements",
                                      end);

        case sw_first:

            if (c == ']') {
                return llmg_array_event(f, i + 1, sw_end, end);
            }

            break;

        case sw_end:
            return llmg_array_invalid(f, i + 1, "more behind the array", end);
        }

        /* an element begins */

        e->start = i;

        if (c == '{' || c == '[') {
            e->depth = 1;
            state = sw_open;

        } else if (c == '"') {
            state = sw_text;

        } else if (c == ',' || c == ']' || c == '}' || c == ':') {
            return llmg_array_invalid(f, i + 1, "an element is missing", end);

        } else {
            state = sw_word;
        }
    }

    e->state = state;
    e->searched = bytes.len;

    return final ? llmg_array_final(f, bytes, end) : LLMG_AGAIN;
}


static llmg_status_t
llmg_array_part(llmg_frames_t *f, llmg_str_t event, size_t *pos,
    llmg_part_t *part)
{
    llmg_elements_t  *e;

    e = &f->elements;

    if (*pos != 0 || e->start == e->stop) {
        return LLMG_DECLINED;
    }

    *pos = event.len;

    part->what = LLMG_PART_DATA;
    llmg_str_set(&part->value, event.data + e->start, e->stop - e->start);

    return LLMG_OK;
}


static llmg_status_t
llmg_array_last(llmg_frames_t *f, llmg_buf_t *out, const llmg_last_t *last)
{
    llmg_status_t  rc;

    if (f->elements.single && last->begun) {

        /* the one value has left */

        return LLMG_OK;
    }

    rc = f->elements.single ? LLMG_OK
                            : llmg_buf_puts(out, last->begun ? ",\n" : "[");

    if (rc == LLMG_OK) {
        rc = llmg_buf_append(out, last->doc.data, last->doc.len);
    }

    return (rc == LLMG_OK && !f->elements.single) ? llmg_buf_putc(out, ']')
                                                  : rc;
}


const llmg_framing_t  llmg_framing_array = {
    "array", llmg_null_string,
    llmg_array_next, NULL, llmg_array_part, NULL, llmg_array_last
};
