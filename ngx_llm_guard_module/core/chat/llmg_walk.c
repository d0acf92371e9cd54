/*
 * One walk over the tokens of a document, by the tables of a dialect.
 */

#include "llmg_walk.h"
#include "llmg_json_token.h"


#define LLMG_CHAT_TEXTS_FIRST   32
#define LLMG_CHAT_NUMBER_MAX    1000000000000000ULL

#define LLMG_WALK_UNKNOWN       255

/* digits of a number that may be more than one: the shortest card */
#define LLMG_WALK_LONG          13


static llmg_status_t llmg_walk_begin(llmg_walk_t *walk,
    const llmg_shape_t *shape, llmg_json_t *json, llmg_chat_t *chat,
    size_t len);
static llmg_status_t llmg_walk_token(llmg_walk_t *walk,
    llmg_json_token_t *token);
static llmg_status_t llmg_walk_index(llmg_walk_t *walk,
    llmg_json_token_t *token);
static llmg_status_t llmg_walk_name(llmg_walk_t *walk,
    llmg_json_token_t *token);
static llmg_status_t llmg_walk_string(llmg_walk_t *walk,
    llmg_json_token_t *token);
static llmg_status_t llmg_walk_number(llmg_walk_t *walk,
    llmg_json_token_t *token);
static size_t llmg_walk_long(const llmg_json_token_t *token);
static llmg_status_t llmg_walk_deepen(llmg_chat_t *chat);
static llmg_status_t llmg_walk_open(llmg_walk_t *walk,
    llmg_json_token_t *token);
static llmg_status_t llmg_walk_echo(llmg_walk_t *walk);
static void llmg_walk_close(llmg_walk_t *walk);
static llmg_status_t llmg_walk_copy(llmg_walk_t *walk,
    llmg_json_token_t *token, llmg_str_t *s);
static unsigned llmg_walk_role(llmg_json_token_t *token);


void
llmg_chat_init(llmg_chat_t *chat, llmg_arena_t *arena)
{
    memset(chat, 0, sizeof(llmg_chat_t));

    chat->arena = arena;
    chat->named = SIZE_MAX;
    llmg_buf_init(&chat->joined, arena);
}


void
llmg_chat_reset(llmg_chat_t *chat)
{
    chat->n = 0;
    chat->named = SIZE_MAX;
    chat->nechoes = 0;
    chat->nparams = 0;
    chat->nmedia = 0;
    chat->joined.len = 0;
    chat->usage.known = 0;
    chat->error = NULL;
}


llmg_status_t
llmg_dialect_read(const llmg_shape_t *shape, llmg_json_t *json,
    llmg_chat_t *chat, int any)
{
    int                 first;
    size_t              from, prefix;
    llmg_str_t          doc;
    llmg_walk_t         walk;
    llmg_status_t       rc;
    llmg_json_token_t   token;

    llmg_str_set(&doc, json->start, (size_t) (json->end - json->start));

    rc = llmg_walk_begin(&walk, shape, json, chat, doc.len);
    if (rc != LLMG_OK) {
        return rc;
    }

    from = 0;
    prefix = 0;

    if (chat->repeat != NULL) {

        if (llmg_walk_again(&walk, doc, &rc)) {
            return rc;
        }

        prefix = llmg_walk_resume(&walk, doc);
    }

    json->copy = chat->joined.data + chat->joined.len;

    for (first = 1; /* void */ ; first = 0) {
        rc = llmg_json_token(json, &token);

        if (rc != LLMG_OK) {
            chat->error = json->error;
            chat->error_at = (size_t) (json->pos - json->start);
            return rc;
        }

        if (token.type == LLMG_JSON_END) {

            if (from != 0) {
                llmg_walk_keep_rest(&walk, prefix, from);
            }

            return LLMG_OK;
        }

        if (walk.depth == 0 && !any && token.type != LLMG_JSON_OBJECT) {
            chat->error = "the document is not an object";
            chat->error_at = 0;
            return LLMG_INVALID;
        }

        rc = llmg_walk_token(&walk, &token);
        if (rc != LLMG_OK) {
            return rc;
        }

        if (first && prefix != 0 && token.type == LLMG_JSON_STRING
            && chat->n == 1)
        {
            from = (size_t) (json->pos - json->start);
        }
    }
}


/* the last two members on the way to a text: enough for any table */

static uint16_t
llmg_walk_line(const llmg_frame_t *frame)
{
    unsigned  row;

    if (!frame->object) {
        return frame->line;
    }

    row = (frame->row != NULL) ? (unsigned) (frame->row - frame->members)
                               : LLMG_WALK_UNKNOWN;

    return (uint16_t) (frame->line << 8 | row);
}


static llmg_status_t
llmg_walk_begin(llmg_walk_t *walk, const llmg_shape_t *shape,
    llmg_json_t *json, llmg_chat_t *chat, size_t len)
{
    llmg_frame_t   *frame;
    llmg_status_t   rc;

    if (chat->frames == NULL) {
        rc = llmg_walk_deepen(chat);
        if (rc != LLMG_OK) {
            return rc;
        }
    }

    /*
     * one allocation for all texts: none is longer than its document; and some
     * room even for a document of no bytes
     */

    rc = llmg_buf_reserve(&chat->joined, len + 1);
    if (rc != LLMG_OK) {
        return rc;
    }

    walk->chat = chat;
    walk->json = json;
    walk->frames = chat->frames;
    walk->depth = 0;
    walk->echo = 0;
    walk->choice = 0;
    walk->tool = 0;

    frame = walk->frames;
    memset(frame, 0, sizeof(llmg_frame_t));
    frame->members = shape;

    return LLMG_OK;
}


/* 1 when the member tells lines of text apart */

static llmg_inline int
llmg_walk_indexes(const llmg_shape_t *row)
{
    return row != NULL && row->what >= LLMG_SHAPE_CHOICE_INDEX;
}


static llmg_status_t
llmg_walk_token(llmg_walk_t *walk, llmg_json_token_t *token)
{
    llmg_frame_t        *frame;
    llmg_status_t        rc;
    const llmg_shape_t  *row;

    row = walk->frames[walk->depth].row;

    if (row != NULL && 1ULL << row->what & LLMG_WALK_PARAMS
        && token->type != LLMG_JSON_NAME
        && token->type != LLMG_JSON_OBJECT_END
        && token->type != LLMG_JSON_ARRAY_END)
    {
        rc = llmg_walk_param(walk, token, row);
        if (rc != LLMG_OK) {
            return rc;
        }
    }

    switch (token->type) {

    case LLMG_JSON_OBJECT:
    case LLMG_JSON_ARRAY:
        return llmg_walk_open(walk, token);

    case LLMG_JSON_OBJECT_END:
    case LLMG_JSON_ARRAY_END:
        llmg_walk_close(walk);
        return LLMG_OK;

    case LLMG_JSON_NAME:
        return llmg_walk_name(walk, token);

    case LLMG_JSON_STRING:
        return llmg_walk_string(walk, token);

    case LLMG_JSON_NUMBER:
        return llmg_walk_number(walk, token);

    case LLMG_JSON_TRUE:
    case LLMG_JSON_FALSE:
        frame = &walk->frames[walk->depth];

        if (llmg_walk_indexes(frame->row)) {
            return llmg_walk_index(walk, token);
        }

        if (frame->row != NULL && frame->row->what == LLMG_SHAPE_STREAM) {

            if (token->type == LLMG_JSON_TRUE) {
                walk->chat->stream = 1;

            } else {
                walk->chat->whole = 1;
            }
        }

        return LLMG_OK;

    default: /* LLMG_JSON_NULL */
        return LLMG_OK;
    }
}


/*
 * What a client takes for another line of text must be another one here: an
 * index that is not a whole number, or does not fit, is not guessed at.
 */

static llmg_status_t
llmg_walk_index(llmg_walk_t *walk, llmg_json_token_t *token)
{
    size_t         i;
    uint32_t       n;
    llmg_chat_t   *chat;
    llmg_frame_t  *frame;

    chat = walk->chat;
    frame = &walk->frames[walk->depth];

    if (token->type != LLMG_JSON_NUMBER) {
        goto invalid;
    }

    n = 0;

    for (i = 0; i < token->raw.len; i++) {

        if ((unsigned char) (token->raw.data[i] - '0') > 9) {
            goto invalid;
        }

        n = n * 10 + (uint32_t) (token->raw.data[i] - '0');

        if (n > UINT16_MAX) {
            goto invalid;
        }
    }

    if (frame->row->what == LLMG_SHAPE_CHOICE_INDEX) {
        walk->choice = (uint16_t) n;

        for (i = frame->first; i < chat->n; i++) {
            chat->texts[i].choice = (uint16_t) n;
        }

    } else {
        walk->tool = (uint16_t) n;

        for (i = frame->first; i < chat->n; i++) {
            chat->texts[i].tool = (uint16_t) n;
        }
    }

    return LLMG_OK;

invalid:

    chat->error = "an index is not a small whole number";
    chat->error_at = (size_t) (walk->json->pos - walk->json->start);

    return LLMG_INVALID;
}


static llmg_status_t
llmg_walk_deepen(llmg_chat_t *chat)
{
    unsigned       n;
    llmg_frame_t  *frames;

    n = chat->nframes ? chat->nframes * 2 : LLMG_JSON_MARK_DEPTH + 1;

    frames = llmg_arena_alloc(chat->arena, n * sizeof(llmg_frame_t));
    if (frames == NULL) {
        return llmg_arena_status(chat->arena);
    }

    if (chat->nframes != 0) {
        memcpy(frames, chat->frames, chat->nframes * sizeof(llmg_frame_t));
    }

    chat->frames = frames;
    chat->nframes = n;

    return LLMG_OK;
}


static llmg_status_t
llmg_walk_open(llmg_walk_t *walk, llmg_json_token_t *token)
{
    llmg_frame_t        *frame, *outer;
    llmg_status_t        rc;
    const llmg_shape_t  *row;

    if (walk->depth + 1 == walk->chat->nframes) {
        rc = llmg_walk_deepen(walk->chat);
        if (rc != LLMG_OK) {
            return rc;
        }

        walk->frames = walk->chat->frames;
    }

    outer = &walk->frames[walk->depth];

    if (llmg_walk_indexes(outer->row)) {
        return llmg_walk_index(walk, token);
    }

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
    frame->line = llmg_walk_line(outer);

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

        if (row != NULL && row->what == LLMG_SHAPE_CHOICES) {
            walk->choice = (uint16_t) outer->count;
            walk->tool = 0;
        }

        if (row != NULL && row->what == LLMG_SHAPE_TOOLS) {
            walk->tool = (uint16_t) outer->count;
        }

        outer->count++;
    }

    if (frame->object) {
        frame->row = NULL;

        if (walk->depth == 1) {
            walk->chat->top = (size_t) (walk->json->pos - walk->json->start);
        }
    }

    if (row != NULL && row->what == LLMG_SHAPE_ECHO && walk->echo == 0) {
        return llmg_walk_echo(walk);
    }

    return LLMG_OK;
}


/* the container that was just opened */

static llmg_status_t
llmg_walk_echo(llmg_walk_t *walk)
{
    size_t        cap;
    llmg_chat_t  *chat;
    llmg_echo_t  *echo;

    chat = walk->chat;

    if (chat->nechoes == chat->capechoes) {
        cap = chat->capechoes ? chat->capechoes * 2 : 4;

        echo = llmg_arena_alloc(chat->arena, cap * sizeof(llmg_echo_t));
        if (echo == NULL) {
            return llmg_arena_status(chat->arena);
        }

        if (chat->nechoes != 0) {
            memcpy(echo, chat->echoes, chat->nechoes * sizeof(llmg_echo_t));
        }

        chat->echoes = echo;
        chat->capechoes = cap;
    }

    echo = &chat->echoes[chat->nechoes++];
    echo->start = (size_t) (walk->json->pos - walk->json->start) - 1;

    walk->echo = walk->depth;

    return LLMG_OK;
}


static void
llmg_walk_close(llmg_walk_t *walk)
{
    size_t         i;
    llmg_chat_t   *chat;
    llmg_frame_t  *frame;

    chat = walk->chat;

    if (walk->depth == walk->echo) {
        chat->echoes[chat->nechoes - 1].end =
                              (size_t) (walk->json->pos - walk->json->start);
        walk->echo = 0;
    }

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

    frame->row = NULL;

    for (row = frame->members; row != NULL && row->name != NULL; row++) {
        if (row->len == name.len
            && llmg_same(row->name, name.data, name.len))
        {
            frame->row = row;

            if (walk->chat->repeat != NULL) {
                llmg_walk_keep(walk, row);
            }

            return LLMG_OK;
        }
    }

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
        frame->found = (unsigned char) llmg_walk_role(token);
        break;

    case LLMG_SHAPE_MODEL:

        if (chat->model.len == 0 && token->raw.len != 0) {
            rc = llmg_walk_copy(walk, token, &chat->model);
            if (rc != LLMG_OK) {
                return rc;
            }

            chat->named = chat->n;
            break;
        }

        /* said again in every event of a stream: looked at once */

        if (!token->escaped && llmg_str_eq(token->raw, chat->model)) {
            return LLMG_OK;
        }

        break;

    case LLMG_SHAPE_ID:

        if (token->raw.len > LLMG_SHAPE_FIXED_MAX) {
            break;
        }

        if (chat->id.len == 0 && token->raw.len != 0) {
            return llmg_walk_copy(walk, token, &chat->id);
        }

        return LLMG_OK;

    case LLMG_SHAPE_CHOICE_INDEX:
    case LLMG_SHAPE_TOOL_INDEX:
        return llmg_walk_index(walk, token);

    case LLMG_SHAPE_FIXED:

        if (frame->object && token->raw.len <= LLMG_SHAPE_FIXED_MAX) {
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


static llmg_status_t
llmg_walk_number(llmg_walk_t *walk, llmg_json_token_t *token)
{
    size_t               i;
    uint64_t             n;
    llmg_chat_t         *chat;
    llmg_frame_t        *frame;
    llmg_status_t        rc;
    const llmg_shape_t  *row;

    chat = walk->chat;
    frame = &walk->frames[walk->depth];
    row = frame->row;

    if (token->raw.len >= LLMG_WALK_LONG && llmg_walk_long(token) != 0) {
        rc = llmg_walk_text(walk, token,
                            (row != NULL && row->kind != LLMG_KIND_OTHER)
                            ? row->kind : frame->kind, frame->role);
        if (rc != LLMG_OK) {
            return rc;
        }
    }

    if (row == NULL || row->what < LLMG_SHAPE_PROMPT_TOKENS) {
        return LLMG_OK;
    }

    if (llmg_walk_indexes(row)) {
        return llmg_walk_index(walk, token);
    }

    n = 0;

    for (i = 0; i < token->raw.len; i++) {

        if ((unsigned char) (token->raw.data[i] - '0') > 9
            || n > LLMG_CHAT_NUMBER_MAX)
        {
            return LLMG_OK;
        }

        n = n * 10 + (uint64_t) (token->raw.data[i] - '0');
    }

    switch (row->what) {

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

    return LLMG_OK;
}


/*
 * The length of what is before a point or an exponent, if that is long:
 * fractions have many digits and say nothing.
 */

static size_t
llmg_walk_long(const llmg_json_token_t *token)
{
    size_t  i, first;

    first = (token->raw.data[0] == '-');

    for (i = first; i < token->raw.len; i++) {
        if ((unsigned char) (token->raw.data[i] - '0') > 9) {
            break;
        }
    }

    return (i - first >= LLMG_WALK_LONG) ? i : 0;
}


llmg_status_t
llmg_walk_text(llmg_walk_t *walk, llmg_json_token_t *token, unsigned kind,
    unsigned role)
{
    size_t        cap, len;
    llmg_buf_t   *joined;
    llmg_chat_t  *chat;
    llmg_text_t  *text;

    chat = walk->chat;
    joined = &chat->joined;

    if (token->raw.len == 0 || (walk->echo != 0 && chat->mute)) {
        return LLMG_OK;
    }

    if (chat->n == LLMG_CHAT_TEXTS_MAX) {
        chat->error = "too many texts";
        chat->error_at = (size_t) (token->raw.data - walk->json->start);
        return LLMG_LIMIT;
    }

    if (chat->n == chat->cap) {
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
    text->number = (token->type == LLMG_JSON_NUMBER);
    text->escaped = !text->number && token->escaped;
    text->via = LLMG_VIA_PLAIN;
    text->line = llmg_walk_line(&walk->frames[walk->depth]);
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


static llmg_status_t
llmg_walk_copy(llmg_walk_t *walk, llmg_json_token_t *token, llmg_str_t *s)
{
    unsigned char  *p;

    p = llmg_arena_alloc(walk->chat->arena, token->raw.len + 1);
    if (p == NULL) {
        return llmg_arena_status(walk->chat->arena);
    }

    memcpy(p, walk->json->copy, token->copied);

    s->len = token->copied;
    s->data = p;

    return LLMG_OK;
}


static unsigned
llmg_walk_role(llmg_json_token_t *token)
{
    size_t         i;
    llmg_str_t     name;
    unsigned char  text[64];

    static const struct {
        llmg_str_t  name;
        unsigned    role;
    } roles[] = {
        { llmg_string("user"),      LLMG_ROLE_USER },
        { llmg_string("assistant"), LLMG_ROLE_ASSISTANT },
        { llmg_string("system"),    LLMG_ROLE_SYSTEM },
        { llmg_string("developer"), LLMG_ROLE_SYSTEM },
        { llmg_string("tool"),      LLMG_ROLE_TOOL },
        { llmg_string("function"),  LLMG_ROLE_TOOL },
        { llmg_string("model"),     LLMG_ROLE_ASSISTANT }
    };

    name = token->raw;

    if (token->escaped && name.len <= sizeof(text)) {
        name.len = llmg_json_unescape(text, token->raw);
        name.data = text;
    }

    for (i = 0; i < sizeof(roles) / sizeof(roles[0]); i++) {
        if (llmg_str_eq(name, roles[i].name)
            || llmg_str_caseeq(name, roles[i].name))
        {
            return roles[i].role;
        }
    }

    return LLMG_ROLE_UNKNOWN;
}
