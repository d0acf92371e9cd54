#include "llmg_walk.h"


#define LLMG_WALK_PARAMS_FIRST   16


static llmg_status_t llmg_walk_value(llmg_walk_t *walk,
    llmg_json_token_t *token, unsigned what);
static llmg_status_t llmg_walk_media(llmg_walk_t *walk,
    llmg_json_token_t *token, const char *type, size_t len);
static llmg_status_t llmg_walk_data(llmg_walk_t *walk,
    llmg_json_token_t *token);


llmg_status_t
llmg_walk_param(llmg_walk_t *walk, llmg_json_token_t *token,
    const llmg_shape_t *row)
{
    switch (row->what) {

    case LLMG_SHAPE_MESSAGES:
        walk->chat->counts.messages += (token->type == LLMG_JSON_OBJECT);
        return LLMG_OK;

    case LLMG_SHAPE_PROMPT:
        return (token->type == LLMG_JSON_NUMBER)
               ? llmg_walk_media(walk, token, "token-ids", 9) : LLMG_OK;

    case LLMG_SHAPE_DATA:
        return (token->type == LLMG_JSON_STRING) ? llmg_walk_data(walk, token)
                                                 : LLMG_OK;

    case LLMG_SHAPE_MODEL:
    case LLMG_SHAPE_TOOL_NAME:
    case LLMG_SHAPE_TOOL_TYPE:
    case LLMG_SHAPE_MAX_TOKENS:
    case LLMG_SHAPE_N:
    case LLMG_SHAPE_SETTINGS:
    case LLMG_SHAPE_STREAM:
    case LLMG_SHAPE_STREAM_OPTIONS:
    case LLMG_SHAPE_INCLUDE_USAGE:
        return llmg_walk_value(walk, token, row->what);

    default:
        return LLMG_OK;
    }
}


static llmg_status_t
llmg_walk_value(llmg_walk_t *walk, llmg_json_token_t *token, unsigned what)
{
    size_t         cap;
    llmg_chat_t   *chat;
    llmg_param_t  *param;
    unsigned char *p;

    chat = walk->chat;

    if (chat->nparams == chat->capparams) {
        cap = chat->capparams ? chat->capparams * 2 : LLMG_WALK_PARAMS_FIRST;

        param = llmg_arena_alloc(chat->arena, cap * sizeof(llmg_param_t));
        if (param == NULL) {
            return llmg_arena_status(chat->arena);
        }

        if (chat->nparams != 0) {
            memcpy(param, chat->params, chat->nparams * sizeof(llmg_param_t));
        }

        chat->params = param;
        chat->capparams = cap;
    }

    param = &chat->params[chat->nparams++];

    memset(param, 0, sizeof(llmg_param_t));

    param->what = (unsigned char) what;
    param->type = (unsigned char) token->type;
    param->end = (size_t) (walk->json->pos - walk->json->start);

    switch (token->type) {

    case LLMG_JSON_STRING:
        param->start = (size_t) (token->raw.data - walk->json->start) - 1;

        p = llmg_arena_copy(chat->arena, walk->json->copy, token->copied);
        if (p == NULL) {
            return llmg_arena_status(chat->arena);
        }

        llmg_str_set(&param->value, p, token->copied);
        break;

    case LLMG_JSON_OBJECT:
    case LLMG_JSON_ARRAY:
        param->start = param->end - 1;
        break;

    default:
        param->start = (size_t) (token->raw.data - walk->json->start);
    }

    return LLMG_OK;
}


static llmg_status_t
llmg_walk_media(llmg_walk_t *walk, llmg_json_token_t *token, const char *type,
    size_t len)
{
    size_t         i, cap;
    llmg_chat_t   *chat;
    llmg_media_t  *media;
    unsigned char *p;

    chat = walk->chat;

    if (token->type == LLMG_JSON_NUMBER && chat->nmedia != 0) {
        media = &chat->media[chat->nmedia - 1];

        if (llmg_str_eqz(media->type, type)) {
            media->end = (size_t) (walk->json->pos - walk->json->start);
            return LLMG_OK;
        }
    }

    if (chat->nmedia == chat->capmedia) {
        cap = chat->capmedia ? chat->capmedia * 2 : 4;

        media = llmg_arena_alloc(chat->arena, cap * sizeof(llmg_media_t));
        if (media == NULL) {
            return llmg_arena_status(chat->arena);
        }

        if (chat->nmedia != 0) {
            memcpy(media, chat->media, chat->nmedia * sizeof(llmg_media_t));
        }

        chat->media = media;
        chat->capmedia = cap;
    }

    p = llmg_arena_copy(chat->arena, type, len);
    if (p == NULL) {
        return llmg_arena_status(chat->arena);
    }

    for (i = 0; i < len; i++) {
        p[i] |= (p[i] >= 'A' && p[i] <= 'Z') ? 0x20 : 0;
    }

    media = &chat->media[chat->nmedia++];

    llmg_str_set(&media->type, p, len);
    media->start = (size_t) (token->raw.data - walk->json->start);
    media->end = (size_t) (walk->json->pos - walk->json->start);

    return LLMG_OK;
}


static llmg_status_t
llmg_walk_data(llmg_walk_t *walk, llmg_json_token_t *token)
{
    size_t                i;
    const unsigned char  *p;

    p = walk->json->copy;
    walk->chat->counts.images++;

    if (token->copied > 5 && memcmp(p, "data:", 5) == 0) {

        for (i = 5; i < token->copied && p[i] != ';' && p[i] != ','; i++) {
            /* void */
        }

        return llmg_walk_media(walk, token, (const char *) p + 5, i - 5);
    }

    return llmg_walk_media(walk, token, "url", 3);
}
