#include "llmg_walk.h"
#include "llmg_json_token.h"
#include "llmg_sparse.h"


#define LLMG_WALK_PREFIX   1024
#define LLMG_WALK_SUFFIX   256

/* It has room for so many bytes, and then in steps. */
#define LLMG_WALK_FIRST    1024
#define LLMG_WALK_STEP     256

/* In the place of a depth: where the walk was is not known any more. */
#define LLMG_WALK_GONE     UINT16_MAX


static llmg_status_t llmg_walk_room(llmg_chat_t *chat, size_t size);


llmg_status_t
llmg_chat_repeat(llmg_chat_t *chat)
{
    chat->answer = 1;
    chat->events = 1;

    chat->repeat = llmg_arena_alloc(chat->arena, sizeof(llmg_walk_repeat_t));

    if (chat->repeat == NULL) {
        return llmg_arena_status(chat->arena);
    }

    llmg_walk_repeat_init(chat->repeat);

    return LLMG_OK;
}


void
llmg_walk_repeat_init(llmg_walk_repeat_t *repeat)
{
    memset(repeat, 0, sizeof(llmg_walk_repeat_t));

    repeat->suffix_len = UINT16_MAX;
}


static llmg_status_t
llmg_walk_room(llmg_chat_t *chat, size_t size)
{
    void                *p;
    llmg_walk_repeat_t  *repeat;

    repeat = chat->repeat;

    if (size <= repeat->cap) {
        return LLMG_OK;
    }

    size = (size < LLMG_WALK_FIRST) ? LLMG_WALK_FIRST
           : (size + LLMG_WALK_STEP - 1) / LLMG_WALK_STEP * LLMG_WALK_STEP;

    p = llmg_arena_alloc(chat->arena, size);
    if (p == NULL) {
        return llmg_arena_status(chat->arena);
    }

    if (repeat->cap != 0) {
        memcpy(p, repeat->data, repeat->cap);
    }

    repeat->data = p;
    repeat->cap = (uint16_t) size;

    return LLMG_OK;
}


static size_t
llmg_walk_used(const llmg_walk_repeat_t *repeat)
{
    return (repeat->prefix_len == 0) ? 0
           : (size_t) repeat->bytes + repeat->prefix_len
             + (repeat->suffix_len == UINT16_MAX ? 0u : repeat->suffix_len);
}


static int
llmg_walk_alike(const llmg_walk_repeat_t *repeat, llmg_str_t doc)
{
    return repeat->prefix_len != 0 && doc.len > repeat->prefix_len
           && memcmp(doc.data, repeat->data + repeat->bytes,
                     repeat->prefix_len) == 0;
}


int
llmg_walk_again(llmg_json_t *json, llmg_chat_t *chat, llmg_str_t doc)
{
    size_t                     len;
    llmg_buf_t                *joined;
    llmg_text_t               *text;
    llmg_json_token_t          token;
    const llmg_walk_repeat_t  *repeat;

    joined = &chat->joined;
    repeat = chat->repeat;

    if (repeat->suffix_len == UINT16_MAX || !llmg_walk_alike(repeat, doc)
        || doc.data[repeat->prefix_len] != '"')
    {
        return 0;
    }

    json->pos = doc.data + repeat->prefix_len;
    json->copy = joined->data + joined->len;

    token.type = LLMG_JSON_STRING;

    if (llmg_json_string(json, &token, json->copy) != LLMG_OK) {
        return 0;
    }

    len = (size_t) (json->end - json->pos);

    if (len != repeat->suffix_len
        || memcmp(json->pos,
                  repeat->data + repeat->bytes + repeat->prefix_len, len)
           != 0)
    {
        return 0;
    }

    chat->again = 1;
    chat->repeat->missed = 0;
    chat->skipped = repeat->skipped_all;

    if (token.raw.len == 0) {
        return 1;
    }

    /* there is room for one, as there was for the one it is like */

    text = &chat->texts[chat->n++];
    memcpy(text, repeat->text, LLMG_WALK_TEXT);

    text->escaped = token.escaped;
    text->slash = token.slash;
    text->raw_start = (size_t) (token.raw.data - doc.data);
    text->raw_end = text->raw_start + token.raw.len;
    text->start = joined->len;
    text->end = joined->len + token.copied;

    joined->len = text->end;
    joined->data[joined->len++] = LLMG_TEXT_SEPARATOR;

    return 1;
}


size_t
llmg_walk_resume(llmg_walk_t *walk, llmg_str_t doc)
{
    llmg_json_mark_t     mark;
    llmg_walk_repeat_t  *repeat;

    repeat = walk->chat->repeat;

    if (!llmg_walk_alike(repeat, doc)) {
        return 0;
    }

    repeat->missed = 1;

    if (repeat->depth == LLMG_WALK_GONE) {
        return 0;
    }

    memcpy(&mark, repeat->data, sizeof(llmg_json_mark_t));

    llmg_json_resume(walk->json, doc, &mark,
                     (llmg_json_near_t *) (repeat->data + repeat->names));

    walk->chat->skipped = repeat->skipped;
    walk->chat->placed = repeat->placed;
    walk->chat->parted = repeat->parted;

    llmg_str_set(&walk->chat->type, doc.data + repeat->type,
                 repeat->type_len);

    walk->depth = repeat->depth;
    walk->choice = repeat->choice;
    walk->tool = repeat->tool;

    (void) llmg_sparse_get(walk->frames,
                           repeat->data + sizeof(llmg_json_mark_t),
                           (repeat->depth + 1u) * sizeof(llmg_frame_t));

    return repeat->prefix_len;
}


void
llmg_walk_keep(llmg_walk_t *walk, const llmg_shape_t *row)
{
    size_t               len, size, frames, names;
    llmg_json_mark_t     mark;
    llmg_walk_repeat_t  *repeat;

    repeat = walk->chat->repeat;

    if (walk->frames[walk->depth].whole || walk->folded
        || walk->chat->n != 0 || walk->chat->nechoes != 0
        || walk->chat->nmedia != 0 || walk->chat->usage.known
        || walk->choices != 0 || row->what != LLMG_SHAPE_TEXT
        || row->kind == LLMG_KIND_OTHER || row->kind == LLMG_KIND_NAME)
    {
        return;
    }

    len = (size_t) (walk->json->pos - walk->json->start);

    repeat->prefix_len = 0;
    repeat->suffix_len = UINT16_MAX;

    if (len > LLMG_WALK_PREFIX || walk->depth > LLMG_JSON_MARK_DEPTH
        || !llmg_json_mark(walk->json, len, &mark))
    {
        return;
    }

    size = (walk->depth + 1) * sizeof(llmg_frame_t);
    frames = sizeof(llmg_json_mark_t)
             + llmg_sparse_put(NULL, walk->frames, size);
    names = mark.names * sizeof(llmg_json_near_t);

    /* without room nothing is kept */

    if (llmg_walk_room(walk->chat, frames + names + len) != LLMG_OK) {
        return;
    }

    memcpy(repeat->data, &mark, sizeof(llmg_json_mark_t));
    (void) llmg_sparse_put(repeat->data + sizeof(llmg_json_mark_t),
                           walk->frames, size);
    llmg_json_mark_names(walk->json,
                         (llmg_json_near_t *) (repeat->data + frames));
    memcpy(repeat->data + frames + names, walk->json->start, len);

    repeat->names = (uint16_t) frames;
    repeat->bytes = (uint16_t) (frames + names);
    repeat->prefix_len = (uint16_t) len;
    repeat->depth = (uint16_t) walk->depth;
    repeat->skipped = (uint32_t) walk->chat->skipped;
    repeat->choice = walk->choice;
    repeat->tool = walk->tool;
    repeat->placed = walk->chat->placed;
    repeat->parted = walk->chat->parted;

    /* within the prefix, so it is short */

    len = walk->chat->type.len;

    repeat->type_len = (uint16_t) len;
    repeat->type = (len != 0) ? (uint16_t) (walk->chat->type.data
                                            - walk->json->start) : 0;
}


void
llmg_walk_keep_first(llmg_walk_t *walk)
{
    const llmg_text_t         *text;
    const llmg_walk_repeat_t  *repeat;

    repeat = walk->chat->repeat;
    text = walk->chat->texts;

    if (walk->chat->n == 1 && repeat->suffix_len == UINT16_MAX
        && repeat->prefix_len != 0
        && text->raw_start == repeat->prefix_len + 1u)
    {
        llmg_walk_keep_rest(walk, repeat->prefix_len, text->raw_end + 1);
    }
}


void
llmg_walk_keep_rest(llmg_walk_t *walk, size_t prefix, size_t from)
{
    size_t               len;
    llmg_walk_repeat_t  *repeat;

    repeat = walk->chat->repeat;
    len = (size_t) (walk->json->end - walk->json->start) - from;

    /* unless another place was kept meanwhile */

    if (len > LLMG_WALK_SUFFIX || repeat->prefix_len != prefix
        || walk->chat->n != 1 || walk->chat->nechoes != 0
        || walk->chat->nmedia != 0 || walk->chat->usage.known)
    {
        return;
    }

    if (llmg_walk_room(walk->chat, repeat->bytes + prefix + len) != LLMG_OK) {
        return;
    }

    memcpy(repeat->data + repeat->bytes + prefix, walk->json->start + from,
           len);

    repeat->skipped_all = (uint32_t) walk->chat->skipped;
    memcpy(repeat->text, &walk->chat->texts[0], LLMG_WALK_TEXT);
    repeat->suffix_len = (uint16_t) len;
}


llmg_str_t
llmg_walk_rest(llmg_walk_repeat_t *repeat)
{
    llmg_str_t  rest;

    /* where the walk was, as long as it was of no use */

    if (repeat->depth != LLMG_WALK_GONE && repeat->prefix_len != 0
        && repeat->suffix_len != UINT16_MAX && !repeat->missed)
    {
        memmove(repeat->data, repeat->data + repeat->bytes,
                (size_t) repeat->prefix_len + repeat->suffix_len);

        repeat->depth = LLMG_WALK_GONE;
        repeat->names = 0;
        repeat->bytes = 0;
    }

    llmg_str_set(&rest, repeat->data, llmg_walk_used(repeat));

    return rest;
}


llmg_status_t
llmg_walk_awake(llmg_chat_t *chat, const unsigned char **rest)
{
    size_t               len;
    llmg_status_t        rc;
    llmg_walk_repeat_t  *repeat;

    repeat = chat->repeat;
    len = llmg_walk_used(repeat);

    repeat->data = NULL;
    repeat->cap = 0;

    if (len == 0) {
        return LLMG_OK;
    }

    rc = llmg_walk_room(chat, len);

    if (rc == LLMG_OK) {
        memcpy(repeat->data, *rest, len);
        *rest += len;
    }

    return rc;
}


int
llmg_walk_shared(const llmg_walk_repeat_t *repeat, llmg_str_t *prefix,
    llmg_str_t *suffix)
{
    if (repeat->prefix_len == 0 || repeat->suffix_len == UINT16_MAX) {
        return 0;
    }

    llmg_str_set(prefix, repeat->data + repeat->bytes, repeat->prefix_len);
    llmg_str_set(suffix, prefix->data + prefix->len, repeat->suffix_len);

    return 1;
}
