#include "llmg_walk.h"
#include "llmg_json_token.h"


#define LLMG_WALK_PREFIX   1024
#define LLMG_WALK_SUFFIX   256
#define LLMG_WALK_FRAMES   6


/* where the first text of the last document was */
struct llmg_walk_repeat_s {
    size_t               prefix_len;    /* 0: nothing is kept */
    size_t               suffix_len;    /* SIZE_MAX: not known */
    llmg_json_mark_t     mark;
    unsigned             depth;
    size_t               skipped;       /* up to the text */
    size_t               skipped_all;
    llmg_text_t          text;          /* once all is read */
    uint16_t             choice;
    uint16_t             tool;
    llmg_frame_t        *frames;
    unsigned             nframes;
    llmg_buf_t           bytes;         /* of the prefix, and of the suffix */
};


llmg_status_t
llmg_chat_repeat(llmg_chat_t *chat)
{
    chat->repeat = llmg_arena_alloc(chat->keep, sizeof(llmg_walk_repeat_t));

    if (chat->repeat == NULL) {
        return llmg_arena_status(chat->keep);
    }

    chat->repeat->prefix_len = 0;
    chat->repeat->suffix_len = SIZE_MAX;
    chat->repeat->nframes = 0;
    llmg_buf_init(&chat->repeat->bytes, chat->keep);
    chat->answer = 1;

    return LLMG_OK;
}


static int
llmg_walk_alike(const llmg_walk_repeat_t *repeat, llmg_str_t doc)
{
    return repeat->prefix_len != 0 && doc.len > repeat->prefix_len
           && memcmp(doc.data, repeat->bytes.data, repeat->prefix_len) == 0;
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

    if (repeat->suffix_len == SIZE_MAX || !llmg_walk_alike(repeat, doc)
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
        || memcmp(json->pos, repeat->bytes.data + repeat->prefix_len, len)
           != 0)
    {
        return 0;
    }

    chat->again = 1;
    chat->skipped = repeat->skipped_all;

    if (token.raw.len == 0) {
        return 1;
    }

    /* there is room for one, as there was for the one it is like */

    text = &chat->texts[chat->n++];
    *text = repeat->text;

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
    llmg_walk_repeat_t  *repeat;

    repeat = walk->chat->repeat;

    if (!llmg_walk_alike(repeat, doc)) {
        return 0;
    }

    llmg_json_resume(walk->json, doc, &repeat->mark);

    walk->chat->skipped = repeat->skipped;
    walk->depth = repeat->depth;
    walk->choice = repeat->choice;
    walk->tool = repeat->tool;

    memcpy(walk->frames, repeat->frames,
           (repeat->depth + 1) * sizeof(llmg_frame_t));

    return repeat->prefix_len;
}


/* room for those that are open; without, nothing is kept */

static llmg_status_t
llmg_walk_frames(llmg_walk_t *walk)
{
    unsigned             n;
    llmg_frame_t        *frames;
    llmg_walk_repeat_t  *repeat;

    repeat = walk->chat->repeat;
    n = walk->depth + 1;

    if (n <= repeat->nframes) {
        return LLMG_OK;
    }

    if (n < LLMG_WALK_FRAMES) {
        n = LLMG_WALK_FRAMES;
    }

    frames = llmg_arena_alloc(walk->chat->keep, n * sizeof(llmg_frame_t));
    if (frames == NULL) {
        return llmg_arena_status(walk->chat->keep);
    }

    repeat->frames = frames;
    repeat->nframes = n;

    return LLMG_OK;
}


void
llmg_walk_keep(llmg_walk_t *walk, const llmg_shape_t *row)
{
    size_t               len;
    llmg_walk_repeat_t  *repeat;

    repeat = walk->chat->repeat;

    if (walk->frames[walk->depth].whole
        || walk->chat->n != 0 || walk->chat->nechoes != 0
        || walk->chat->nmedia != 0 || walk->chat->usage.known
        || row->what != LLMG_SHAPE_TEXT || row->kind == LLMG_KIND_OTHER
        || row->kind == LLMG_KIND_NAME)
    {
        return;
    }

    len = (size_t) (walk->json->pos - walk->json->start);

    repeat->prefix_len = 0;
    repeat->suffix_len = SIZE_MAX;

    if (len > LLMG_WALK_PREFIX || walk->depth > LLMG_JSON_MARK_DEPTH
        || !llmg_json_mark(walk->json, len, &repeat->mark))
    {
        return;
    }

    if (llmg_walk_frames(walk) != LLMG_OK) {
        return;
    }

    repeat->bytes.len = 0;

    if (llmg_buf_append(&repeat->bytes, walk->json->start, len) != LLMG_OK) {
        return;
    }

    memcpy(repeat->frames, walk->frames,
           (walk->depth + 1) * sizeof(llmg_frame_t));

    repeat->prefix_len = len;
    repeat->depth = walk->depth;
    repeat->skipped = walk->chat->skipped;
    repeat->choice = walk->choice;
    repeat->tool = walk->tool;
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

    repeat->skipped_all = walk->chat->skipped;
    repeat->text = walk->chat->texts[0];

    repeat->bytes.len = prefix;

    if (llmg_buf_append(&repeat->bytes, walk->json->start + from, len)
        == LLMG_OK)
    {
        repeat->suffix_len = len;
    }
}
