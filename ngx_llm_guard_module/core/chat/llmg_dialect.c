#include "llmg_dialect.h"


static int llmg_dialect_ends(llmg_str_t path, const char *tail);
static int llmg_dialect_segment(llmg_str_t *path, llmg_str_t *segment);


static const llmg_dialect_t *const  llmg_dialects[] = {
    &llmg_dialect_openai_chat,
    &llmg_dialect_generic,
    NULL
};


static const char *const  llmg_dialect_generic_paths[] = { NULL };

const llmg_dialect_t  llmg_dialect_generic = {
    "generic", llmg_dialect_generic_paths, 0, NULL, NULL, NULL, NULL
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
llmg_dialect_choose(llmg_str_t path)
{
    size_t  i, k;

    for (i = 0; llmg_dialects[i] != NULL; i++) {
        for (k = 0; llmg_dialects[i]->paths[k] != NULL; k++) {
            if (llmg_dialect_ends(path, llmg_dialects[i]->paths[k])) {
                return llmg_dialects[i];
            }
        }
    }

    return &llmg_dialect_generic;
}


/*
 * Servers differ in what they take for the same path: with parameters in it, in
 * another case, with blanks.  Whatever one of them may take for an API is read
 * as that API.
 */

static int
llmg_dialect_ends(llmg_str_t path, const char *tail)
{
    size_t         i;
    llmg_str_t     want, a, b;
    unsigned char  c;

    if (llmg_str_ends(path, tail)) {
        return 1;
    }

    want = llmg_str(tail);

    while (llmg_dialect_segment(&want, &b)) {

        if (!llmg_dialect_segment(&path, &a) || a.len != b.len) {
            return 0;
        }

        for (i = 0; i < a.len; i++) {
            c = a.data[i];

            if (c >= 'A' && c <= 'Z') {
                c |= 0x20;
            }

            if (c != b.data[i]) {
                return 0;
            }
        }
    }

    return 1;
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
