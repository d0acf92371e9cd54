#include "llmg_dialect.h"
#include "llmg_json_text.h"


#define LLMG_CHAT_TEXTS_FIRST   32
#define LLMG_CHAT_NUMBER_MAX    1000000000000000ULL


/* an open container; arrays share the meaning of what holds them */
typedef struct llmg_frame_s {
    const llmg_shape_t  *members;   /* of the objects here */
    const llmg_shape_t  *row;       /* of the member that is being read */
    size_t               first;     /* text that was the object's first */
    uint32_t             count;     /* elements of an array so far */
    unsigned char        kind;
    unsigned char        role;
    unsigned char        found;     /* role that the object itself names */
    unsigned char        object;
} llmg_frame_t;


typedef struct {
    llmg_chat_t         *chat;
    const llmg_json_t   *json;
    llmg_frame_t        *frames;
    unsigned             depth;
    uint16_t             choice;    /* by place, until an index says more */
    uint16_t             tool;
} llmg_walk_t;


static llmg_status_t llmg_walk_name(llmg_walk_t *walk,
    llmg_json_token_t *token);
static llmg_status_t llmg_walk_string(llmg_walk_t *walk,
    llmg_json_token_t *token);
static void llmg_walk_number(llmg_walk_t *walk, llmg_json_token_t *token);
static void llmg_walk_open(llmg_walk_t *walk, llmg_json_token_t *token);
static void llmg_walk_close(llmg_walk_t *walk);
static llmg_status_t llmg_walk_text(llmg_walk_t *walk,
    llmg_json_token_t *token, unsigned kind, unsigned role);
static llmg_status_t llmg_walk_copy(llmg_walk_t *walk,
    llmg_json_token_t *token, llmg_str_t *s);
static unsigned llmg_walk_role(llmg_str_t raw);


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

    while (path.len > 1 && path.data[path.len - 1] == '/') {
        path.len--;
    }

    for (i = 0; llmg_dialects[i] != NULL; i++) {
        for (k = 0; llmg_dialects[i]->paths[k] != NULL; k++) {
            if (llmg_str_ends(path, llmg_dialects[i]->paths[k])) {
                return llmg_dialects[i];
            }
        }
    }

    return &llmg_dialect_generic;
}


void
llmg_chat_init(llmg_chat_t *chat, llmg_arena_t *arena)
{
    memset(chat, 0, sizeof(llmg_chat_t));

    chat->arena = arena;
    llmg_buf_init(&chat->joined, arena);
}


void
llmg_chat_reset(llmg_chat_t *chat)
{
    chat->n = 0;
    chat->joined.len = 0;
    chat->usage.known = 0;
    chat->error = NULL;
}


llmg_status_t
llmg_dialect_read(const llmg_shape_t *shape, llmg_json_t *json,
    llmg_chat_t *chat, int any)
{
    llmg_walk_t        walk;
    llmg_frame_t      *frame;
    llmg_status_t      rc;
    llmg_json_token_t  token;

    if (chat->frames == NULL) {
        chat->frames = llmg_arena_alloc(chat->arena,
                                        (json->limits->depth + 2)
                                        * sizeof(llmg_frame_t));
        if (chat->frames == NULL) {
            return llmg_arena_status(chat->arena);
        }
    }

    walk.chat = chat;
    walk.json = json;
    walk.frames = chat->frames;
    walk.depth = 0;
    walk.choice = 0;
    walk.tool = 0;

    frame = walk.frames;
    memset(frame, 0, sizeof(llmg_frame_t));
    frame->members = shape;

    /* one allocation for all texts: none is longer than its document */

    rc = llmg_buf_reserve(&chat->joined, (size_t) (json->end - json->start));
    if (rc != LLMG_OK) {
        return rc;
    }

    for ( ;; ) {
        rc = llmg_json_next(json, &token);

        if (rc != LLMG_OK) {
            chat->error = json->error;
            chat->error_at = (size_t) (json->pos - json->start);
            return rc;
        }

        switch (token.type) {

        case LLMG_JSON_END:
            return LLMG_OK;

        case LLMG_JSON_OBJECT:
        case LLMG_JSON_ARRAY:

            if (token.depth == 1 && token.type == LLMG_JSON_ARRAY && !any) {
                chat->error = "the document is not an object";
                chat->error_at = 0;
                return LLMG_INVALID;
            }

            llmg_walk_open(&walk, &token);
            break;

        case LLMG_JSON_OBJECT_END:
        case LLMG_JSON_ARRAY_END:
            llmg_walk_close(&walk);
            break;

        case LLMG_JSON_NAME:
            rc = llmg_walk_name(&walk, &token);
            break;

        case LLMG_JSON_STRING:
            rc = llmg_walk_string(&walk, &token);
            break;

        case LLMG_JSON_NUMBER:
            llmg_walk_number(&walk, &token);
            break;

        case LLMG_JSON_TRUE:
            frame = &walk.frames[walk.depth];

            if (frame->row != NULL && frame->row->what == LLMG_SHAPE_STREAM) {
                chat->stream = 1;
            }

            break;

        default:
            break;
        }

        if (rc != LLMG_OK) {
            return rc;
        }

        if (walk.depth == 0 && !any && token.depth == 0) {
            chat->error = "the document is not an object";
            chat->error_at = 0;
            return LLMG_INVALID;
        }
    }
}


static void
llmg_walk_open(llmg_walk_t *walk, llmg_json_token_t *token)
{
    llmg_frame_t        *frame, *outer;
    const llmg_shape_t  *row;

    outer = &walk->frames[walk->depth];
    frame = &walk->frames[++walk->depth];

    /* elements of an array mean what the array means */

    row = outer->row;

    frame->members = outer->members;
    frame->row = row;
    frame->kind = outer->kind;
    frame->role = outer->role;
    frame->found = 0;
    frame->first = walk->chat->n;
    frame->count = 0;
    frame->object = (token->type == LLMG_JSON_OBJECT);

    if (outer->object) {
        frame->members = (row != NULL) ? row->members : NULL;

        if (row != NULL && row->kind != LLMG_KIND_OTHER) {
            frame->kind = row->kind;
        }

        if (row != NULL && row->role != LLMG_ROLE_UNKNOWN) {
            frame->role = row->role;
        }

    } else if (frame->object) {

        /* what an array holds is told apart by its place */

        if (row != NULL && row->what == LLMG_SHAPE_CHOICE) {
            walk->choice = (uint16_t) outer->count;
        }

        if (row != NULL && row->what == LLMG_SHAPE_TOOL) {
            walk->tool = (uint16_t) outer->count;
        }

        outer->count++;
    }

    if (frame->object) {
        frame->row = NULL;
    }
}


static void
llmg_walk_close(llmg_walk_t *walk)
{
    size_t         i;
    llmg_chat_t   *chat;
    llmg_frame_t  *frame;

    chat = walk->chat;
    frame = &walk->frames[walk->depth--];

    if (!frame->object || frame->found == 0) {
        return;
    }

    /* the role may stand behind the texts that it is the role of */

    for (i = frame->first; i < chat->n; i++) {
        if (chat->texts[i].role == frame->role) {
            chat->texts[i].role = frame->found;
        }
    }
}


static llmg_status_t
llmg_walk_name(llmg_walk_t *walk, llmg_json_token_t *token)
{
    llmg_str_t           name;
    llmg_frame_t        *frame;
    unsigned char        text[64];
    const llmg_shape_t  *row;

    frame = &walk->frames[walk->depth];
    name = token->raw;

    if (token->escaped && name.len <= sizeof(text)) {
        name.len = llmg_json_unescape(text, token->raw);
        name.data = text;
    }

    for (row = frame->members; row != NULL && row->name != NULL; row++) {
        if (row->len == name.len
            && memcmp(row->name, name.data, name.len) == 0)
        {
            frame->row = row;
            return LLMG_OK;
        }
    }

    frame->row = NULL;

    if (name.len == 0) {
        return LLMG_OK;
    }

    return llmg_walk_text(walk, token, LLMG_KIND_NAME, frame->role);
}


static llmg_status_t
llmg_walk_string(llmg_walk_t *walk, llmg_json_token_t *token)
{
    unsigned             kind, role;
    llmg_chat_t         *chat;
    llmg_frame_t        *frame;
    llmg_status_t        rc;
    const llmg_shape_t  *row;

    chat = walk->chat;
    frame = &walk->frames[walk->depth];
    row = frame->row;

    if (row == NULL) {
        return llmg_walk_text(walk, token, frame->kind, frame->role);
    }

    switch (row->what) {

    case LLMG_SHAPE_ROLE:
        frame->found = (unsigned char) llmg_walk_role(token->raw);
        break;

    case LLMG_SHAPE_MODEL:

        if (chat->model.len == 0 && token->raw.len != 0) {
            rc = llmg_walk_copy(walk, token, &chat->model);
            if (rc != LLMG_OK) {
                return rc;
            }
        }

        break;

    case LLMG_SHAPE_ID:

        if (chat->id.len == 0 && token->raw.len != 0) {
            return llmg_walk_copy(walk, token, &chat->id);
        }

        return LLMG_OK;

    case LLMG_SHAPE_FIXED:

        if (frame->object) {
            return LLMG_OK;
        }

        break;

    default:
        break;
    }

    kind = (row->kind != LLMG_KIND_OTHER) ? row->kind : frame->kind;
    role = (row->role != LLMG_ROLE_UNKNOWN) ? row->role : frame->role;

    return llmg_walk_text(walk, token, kind, role);
}


static void
llmg_walk_number(llmg_walk_t *walk, llmg_json_token_t *token)
{
    size_t               i;
    uint64_t             n;
    llmg_chat_t         *chat;
    llmg_frame_t        *frame;
    const llmg_shape_t  *row;

    chat = walk->chat;
    frame = &walk->frames[walk->depth];
    row = frame->row;

    if (row == NULL || row->what == LLMG_SHAPE_TEXT) {
        return;
    }

    n = 0;

    for (i = 0; i < token->raw.len; i++) {

        if ((unsigned char) (token->raw.data[i] - '0') > 9
            || n > LLMG_CHAT_NUMBER_MAX)
        {
            return;
        }

        n = n * 10 + (uint64_t) (token->raw.data[i] - '0');
    }

    switch (row->what) {

    case LLMG_SHAPE_CHOICE:
        walk->choice = (uint16_t) n;

        for (i = frame->first; i < chat->n; i++) {
            chat->texts[i].choice = (uint16_t) n;
        }

        break;

    case LLMG_SHAPE_TOOL:
        walk->tool = (uint16_t) n;

        for (i = frame->first; i < chat->n; i++) {
            chat->texts[i].tool = (uint16_t) n;
        }

        break;

    case LLMG_SHAPE_PROMPT_TOKENS:
        chat->usage.prompt_tokens = n;
        chat->usage.known = 1;
        break;

    case LLMG_SHAPE_COMPLETION_TOKENS:
        chat->usage.completion_tokens = n;
        chat->usage.known = 1;
        break;

    default:
        break;
    }
}


static llmg_status_t
llmg_walk_text(llmg_walk_t *walk, llmg_json_token_t *token, unsigned kind,
    unsigned role)
{
    size_t        cap;
    llmg_buf_t   *joined;
    llmg_chat_t  *chat;
    llmg_text_t  *text;

    chat = walk->chat;
    joined = &chat->joined;

    if (token->raw.len == 0) {
        return LLMG_OK;
    }

    if (chat->n == chat->cap) {

        if (chat->n == LLMG_CHAT_TEXTS_MAX) {
            chat->error = "too many texts";
            return LLMG_LIMIT;
        }

        cap = chat->cap ? chat->cap * 2 : LLMG_CHAT_TEXTS_FIRST;

        text = llmg_arena_alloc(chat->arena, cap * sizeof(llmg_text_t));
        if (text == NULL) {
            return llmg_arena_status(chat->arena);
        }

        if (chat->n != 0) {
            memcpy(text, chat->texts, chat->n * sizeof(llmg_text_t));
        }

        chat->texts = text;
        chat->cap = cap;
    }

    text = &chat->texts[chat->n++];

    text->role = (unsigned char) role;
    text->kind = (unsigned char) kind;
    text->escaped = token->escaped;
    text->choice = walk->choice;
    text->tool = walk->tool;
    text->raw_start = (size_t) (token->raw.data - walk->json->start);
    text->raw_end = text->raw_start + token->raw.len;
    text->start = joined->len;

    /* room was made for the document, quotes and separators included */

    if (token->escaped) {
        joined->len += llmg_json_unescape(joined->data + joined->len,
                                          token->raw);
    } else {
        memcpy(joined->data + joined->len, token->raw.data, token->raw.len);
        joined->len += token->raw.len;
    }

    text->end = joined->len;
    joined->data[joined->len++] = LLMG_TEXT_SEPARATOR;

    return LLMG_OK;
}


static llmg_status_t
llmg_walk_copy(llmg_walk_t *walk, llmg_json_token_t *token, llmg_str_t *s)
{
    unsigned char  *p;

    p = llmg_arena_alloc(walk->chat->arena, token->raw.len + 1);
    if (p == NULL) {
        return llmg_arena_status(walk->chat->arena);
    }

    s->len = llmg_json_unescape(p, token->raw);
    s->data = p;

    return LLMG_OK;
}


static unsigned
llmg_walk_role(llmg_str_t raw)
{
    size_t  i;

    static const struct {
        const char  *name;
        unsigned     role;
    } roles[] = {
        { "user",      LLMG_ROLE_USER },
        { "assistant", LLMG_ROLE_ASSISTANT },
        { "system",    LLMG_ROLE_SYSTEM },
        { "developer", LLMG_ROLE_SYSTEM },
        { "tool",      LLMG_ROLE_TOOL },
        { "function",  LLMG_ROLE_TOOL },
        { "model",     LLMG_ROLE_ASSISTANT }
    };

    for (i = 0; i < sizeof(roles) / sizeof(roles[0]); i++) {
        if (llmg_str_caseeq(raw, llmg_str(roles[i].name))) {
            return roles[i].role;
        }
    }

    return LLMG_ROLE_UNKNOWN;
}
