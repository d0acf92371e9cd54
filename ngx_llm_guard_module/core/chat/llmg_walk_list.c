#include "llmg_walk.h"
#include "llmg_json_text.h"


#define LLMG_CHAT_TEXTS_FIRST   32
#define LLMG_CHAT_OTHERS_FIRST  8


static unsigned llmg_walk_whole(const llmg_frame_t *frame);
static void *llmg_chat_more(llmg_chat_t *chat, void *list, size_t n,
    size_t *cap, size_t size, size_t first);
static llmg_status_t llmg_walk_tools(llmg_walk_t *walk, unsigned what,
    llmg_json_token_t *token);


/* what it outgrows stays in the arena */

static void *
llmg_chat_more(llmg_chat_t *chat, void *list, size_t n, size_t *cap,
    size_t size, size_t first)
{
    void    *more;
    size_t   k;

    k = *cap ? *cap * 2 : first;

    more = llmg_arena_alloc(chat->arena, k * size);

    if (more != NULL) {

        if (n != 0) {
            memcpy(more, list, n * size);
        }

        *cap = k;
    }

    return more;
}


llmg_status_t
llmg_chat_grow(llmg_chat_t *chat)
{
    llmg_text_t  *texts;

    if (chat->n >= LLMG_CHAT_TEXTS_MAX) {
        chat->error = "too many texts";
        return LLMG_LIMIT;
    }

    texts = llmg_chat_more(chat, chat->texts, chat->n, &chat->cap,
                           sizeof(llmg_text_t), LLMG_CHAT_TEXTS_FIRST);
    if (texts == NULL) {
        return llmg_arena_status(chat->arena);
    }

    if (chat->cap > LLMG_CHAT_TEXTS_MAX) {
        chat->cap = LLMG_CHAT_TEXTS_MAX;
    }

    chat->texts = texts;

    return LLMG_OK;
}


llmg_status_t
llmg_walk_text(llmg_walk_t *walk, llmg_json_token_t *token, unsigned kind,
    unsigned role)
{
    size_t          len;
    unsigned        whole;
    llmg_buf_t     *joined;
    llmg_chat_t    *chat;
    llmg_text_t    *text;
    llmg_frame_t   *frame;
    llmg_status_t   rc;

    chat = walk->chat;
    joined = &chat->joined;

    if (token->raw.len == 0) {
        return LLMG_OK;
    }

    if (walk->echo != 0 && chat->mute) {
        chat->skipped += token->raw.len;
        return LLMG_OK;
    }

    if (chat->n == chat->cap) {
        rc = llmg_chat_grow(chat);

        if (rc != LLMG_OK) {
            chat->error_at = (size_t) (token->raw.data - walk->json->start);
            return rc;
        }
    }

    text = &chat->texts[chat->n++];
    frame = &walk->frames[walk->depth];

    text->role = (unsigned char) role;
    text->kind = (unsigned char) kind;

    /* mostly they stay so: together they are one store, each would be a load
       and one */

    text->escaped = 0;
    text->slash = 0;
    text->number = 0;
    text->whole = LLMG_WHOLE_NOT;
    text->indexed = 0;
    text->said = 0;
    text->parted = 0;
    text->via = LLMG_VIA_PLAIN;

    if (token->type == LLMG_JSON_NUMBER) {
        text->number = 1;

    } else if (token->escaped) {
        text->escaped = 1;
        text->slash = token->slash;
    }

    whole = llmg_walk_whole(frame);

    if (whole != LLMG_WHOLE_NOT) {
        text->whole = whole & 3;

    } else if (frame->whole != LLMG_WHOLE_NOT) {
        walk->begins++;
    }

    if (frame->object && frame->row != NULL
        && frame->row->kind == LLMG_KIND_CONTENT
        && (frame->row->what == LLMG_SHAPE_TEXT
            || frame->row->what == LLMG_SHAPE_GOES_ON
            || frame->row->what == LLMG_SHAPE_PARTS))
    {
        text->said = 1;
    }

    if (walk->parted != 0) {
        text->parted = 1;
    }

    text->line = llmg_walk_line(frame);
    text->mark = 0;
    text->choice = walk->choice;
    text->tool = walk->tool;
    text->raw_start = (size_t) (token->raw.data - walk->json->start);
    text->raw_end = text->raw_start + token->raw.len;
    text->start = joined->len;

    /* room was made for the document, quotes and separators included */

    if (token->type == LLMG_JSON_STRING) {
        joined->len += token->copied;

    } else if (text->escaped) {
        joined->len += llmg_json_unescape(joined->data + joined->len,
                                          token->raw);
    } else {
        len = text->number ? llmg_walk_long(token) : token->raw.len;
        memcpy(joined->data + joined->len, token->raw.data, len);
        joined->len += len;
    }

    text->end = joined->len;
    joined->data[joined->len++] = LLMG_TEXT_SEPARATOR;

    walk->json->copy = joined->data + joined->len;

    return LLMG_OK;
}


static unsigned
llmg_walk_whole(const llmg_frame_t *frame)
{
    if (frame->object && frame->row != NULL) {

        if (frame->row->what == LLMG_SHAPE_BEGINS) {
            return LLMG_WHOLE_NOT;
        }

        if (frame->row->what == LLMG_SHAPE_WHOLE) {
            return LLMG_WHOLE_AGAIN;
        }

        if (frame->row->what == LLMG_SHAPE_GROWS) {
            return LLMG_WHOLE_GROWS;
        }
    }

    return frame->whole;
}


/* the token is a value, or a container that was just opened, or a name */

llmg_status_t
llmg_walk_param(llmg_walk_t *walk, llmg_json_token_t *token, unsigned what)
{
    llmg_chat_t    *chat;
    llmg_param_t   *param;
    llmg_status_t   rc;

    chat = walk->chat;

    if (chat->nparams == chat->capparams) {

        if (chat->nparams >= LLMG_CHAT_TEXTS_MAX) {
            return llmg_walk_fail(walk, LLMG_LIMIT, "too many parameters",
                                  token->raw.data);
        }

        param = llmg_chat_more(chat, chat->params, chat->nparams,
                               &chat->capparams, sizeof(llmg_param_t),
                               LLMG_CHAT_OTHERS_FIRST);
        if (param == NULL) {
            return llmg_arena_status(chat->arena);
        }

        chat->params = param;
    }

    param = &chat->params[chat->nparams];

    param->what = (unsigned char) what;
    param->type = (unsigned char) token->type;
    param->row = walk->frames[walk->depth].row;
    param->object = walk->frames[walk->depth].at;
    param->start = (size_t) (token->raw.data - walk->json->start);
    param->end = param->start + token->raw.len;
    llmg_str_set(&param->value, "", 0);

    if (token->type == LLMG_JSON_STRING || token->type == LLMG_JSON_NAME) {
        param->start--;
        param->end++;

        rc = llmg_walk_copy(walk, token, &param->value);
        if (rc != LLMG_OK) {
            return rc;
        }
    }

    chat->nparams++;

    if (what == LLMG_SHAPE_TOOL_NAME || what == LLMG_SHAPE_TOOL_TYPE
        || what == LLMG_SHAPE_TOOL_MEMBERS)
    {
        return llmg_walk_tools(walk, what, token);
    }

    return LLMG_OK;
}


/* a tool may have a name, a type, or both */

static llmg_status_t
llmg_walk_tools(llmg_walk_t *walk, unsigned what, llmg_json_token_t *token)
{
    size_t                     n;
    llmg_chat_t               *chat;
    const llmg_chat_limits_t  *max;

    chat = walk->chat;
    max = chat->limits;

    if (token->type != LLMG_JSON_STRING && token->type != LLMG_JSON_NAME) {
        return LLMG_OK;
    }

    switch (what) {

    case LLMG_SHAPE_TOOL_NAME:
        walk->names++;
        break;

    case LLMG_SHAPE_TOOL_TYPE:
        walk->types++;
        break;

    default:
        walk->tools++;
        break;
    }

    n = (walk->names > walk->types) ? walk->names : walk->types;
    chat->counts.tools = n + walk->tools;

    if (max != NULL && max->tools != 0 && chat->counts.tools > max->tools) {
        return llmg_walk_fail(walk, LLMG_LIMIT,
                              "too many tools (llm_guard_tools_max)",
                              token->raw.data);
    }

    return LLMG_OK;
}


llmg_status_t
llmg_chat_media(llmg_chat_t *chat, llmg_media_t **added)
{
    llmg_media_t  *media;

    if (chat->nmedia == chat->capmedia) {

        if (chat->nmedia >= LLMG_CHAT_TEXTS_MAX) {
            chat->error = "too many files";
            return LLMG_LIMIT;
        }

        media = llmg_chat_more(chat, chat->media, chat->nmedia,
                               &chat->capmedia, sizeof(llmg_media_t),
                               LLMG_CHAT_OTHERS_FIRST);
        if (media == NULL) {
            return llmg_arena_status(chat->arena);
        }

        chat->media = media;
    }

    media = &chat->media[chat->nmedia++];

    memset(media, 0, sizeof(llmg_media_t));
    media->type = llmg_str("");
    media->found = llmg_str("");

    *added = media;

    return LLMG_OK;
}


llmg_status_t
llmg_walk_media(llmg_walk_t *walk, unsigned form, llmg_json_token_t *token,
    unsigned kind)
{
    llmg_chat_t    *chat;
    llmg_media_t   *media;
    llmg_status_t   rc;

    chat = walk->chat;

    rc = llmg_chat_media(chat, &media);
    if (rc != LLMG_OK) {
        chat->error_at = (size_t) (token->raw.data - walk->json->start);
        return rc;
    }

    media->form = (unsigned char) form;
    media->kind = (unsigned char) kind;
    media->text = 1;
    media->start = (size_t) (token->raw.data - walk->json->start);
    media->end = media->start + token->raw.len;

    switch (form) {

    case LLMG_MEDIA_IDS:
    case LLMG_MEDIA_EMBEDS:
        media->type = llmg_str("token-ids");
        media->text = 0;
        return LLMG_OK;

    case LLMG_MEDIA_STORED:
        media->type = llmg_str("stored");
        break;

    case LLMG_MEDIA_URL:
        media->type = llmg_str("url");
        media->image = 1;
        break;

    default:
        break;
    }

    /* a string, with its quotes */

    media->start--;
    media->end++;

    return LLMG_OK;
}


llmg_status_t
llmg_walk_copy(llmg_walk_t *walk, llmg_json_token_t *token, llmg_str_t *s)
{
    size_t          len;
    unsigned char  *p;

    p = llmg_arena_alloc(walk->chat->keep, token->raw.len + 1);
    if (p == NULL) {
        return llmg_arena_status(walk->chat->keep);
    }

    if (token->type == LLMG_JSON_NAME) {
        len = llmg_json_unescape(p, token->raw);

    } else {
        len = token->copied;
        memcpy(p, walk->json->copy, len);
    }

    llmg_str_set(s, p, len);

    return LLMG_OK;
}
