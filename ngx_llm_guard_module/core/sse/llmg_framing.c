#include "llmg_framing.h"


static const llmg_framing_t *const  llmg_framings[] = {
    &llmg_framing_sse,
    &llmg_framing_lines,
    &llmg_framing_array,
    &llmg_framing_frames,
    NULL
};


/*
 * In JSON text sequences each text begins with a record separator and ends with
 * a line end (RFC 7464, 2.2): lines, where no text has line ends in it.
 */

static const struct {
    llmg_str_t             type;
    const llmg_framing_t  *framing;
} llmg_framing_types[] = {
    { llmg_string("text/event-stream"), &llmg_framing_sse },
    { llmg_string("application/x-ndjson"), &llmg_framing_lines },
    { llmg_string("application/ndjson"), &llmg_framing_lines },
    { llmg_string("application/stream+json"), &llmg_framing_lines },
    { llmg_string("application/jsonl"), &llmg_framing_lines },
    { llmg_string("application/jsonlines"), &llmg_framing_lines },
    { llmg_string("application/x-jsonlines"), &llmg_framing_lines },
    { llmg_string("application/json-seq"), &llmg_framing_lines },
    { llmg_string("application/vnd.amazon.eventstream"), &llmg_framing_frames },
    { llmg_null_string, NULL }
};


const llmg_framing_t *
llmg_framing_find(llmg_str_t name)
{
    size_t  i;

    for (i = 0; llmg_framings[i] != NULL; i++) {
        if (llmg_str_eqz(name, llmg_framings[i]->name)) {
            break;
        }
    }

    return llmg_framings[i];
}


const llmg_framing_t *
llmg_framing_of(llmg_str_t type)
{
    size_t  i;

    for (i = 0; llmg_framing_types[i].framing != NULL; i++) {
        if (type.len == llmg_framing_types[i].type.len
            && llmg_str_caseeq(type, llmg_framing_types[i].type))
        {
            break;
        }
    }

    return llmg_framing_types[i].framing;
}


llmg_status_t
llmg_frames_init(llmg_frames_t *f, const llmg_framing_t *framing,
    llmg_arena_t *arena, const llmg_json_limits_t *limits)
{
    llmg_str_t  none = llmg_null_string;

    memset(f, 0, sizeof(llmg_frames_t));

    f->framing = framing;
    f->arena = arena;
    f->first = 1;

    llmg_sse_init(&f->sse);
    llmg_buf_init(&f->face, arena);
    llmg_buf_init(&f->made, arena);
    llmg_buf_init(&f->inner, arena);
    llmg_buf_init(&f->coded, arena);
    llmg_buf_init(&f->spare, arena);

    if (framing->face == NULL) {
        return LLMG_OK;
    }

    return llmg_json_init(&f->json, arena, none, limits);
}
