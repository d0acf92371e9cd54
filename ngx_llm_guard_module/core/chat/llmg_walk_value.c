#include "llmg_walk.h"
#include "llmg_data.h"


#define LLMG_CHAT_NUMBER_MAX   1000000000000000ULL

/* digits of a number that may be more than one: the shortest card */
#define LLMG_WALK_LONG         13


static llmg_status_t llmg_walk_model(llmg_walk_t *walk,
    llmg_json_token_t *token, int *said);
static llmg_status_t llmg_walk_id(llmg_walk_t *walk, llmg_frame_t *frame,
    llmg_json_token_t *token, int *said);
static int llmg_walk_type(llmg_walk_t *walk, llmg_frame_t *frame,
    llmg_str_t name);
static void llmg_walk_event(llmg_walk_t *walk, llmg_frame_t *frame,
    llmg_str_t name, const llmg_json_token_t *token);
static llmg_status_t llmg_walk_piece(llmg_walk_t *walk,
    llmg_json_token_t *token, const char *error);
static void llmg_walk_usage(llmg_walk_t *walk, unsigned what,
    llmg_str_t number);
static void llmg_walk_step(llmg_usage_steps_t *steps, unsigned what,
    uint64_t n);
static uint64_t *llmg_walk_figure(llmg_usage_t *usage, unsigned what);
static unsigned llmg_walk_role(llmg_str_t name);


llmg_status_t
llmg_walk_string(llmg_walk_t *walk, llmg_json_token_t *token, unsigned kind,
    unsigned role)
{
    int                  said;
    unsigned             found;
    llmg_str_t           copy;
    llmg_frame_t        *frame;
    llmg_status_t        rc;
    const llmg_shape_t  *row;

    frame = &walk->frames[walk->depth];
    row = frame->row;

    copy.data = walk->json->copy;
    copy.len = token->copied;

    /* what was said of it that makes it no text */

    said = 0;
    rc = LLMG_OK;

    switch (row->what) {

    case LLMG_SHAPE_ROLE:
        found = llmg_walk_role(copy);

        if (found != LLMG_ROLE_UNKNOWN) {
            frame->found = (unsigned char) found;
            frame->said = 1;
        }

        break;

    case LLMG_SHAPE_TYPE:
        said = llmg_walk_type(walk, frame, copy);
        llmg_walk_event(walk, frame, copy, token);
        break;

    case LLMG_SHAPE_EVENT:
        said = (frame->object && token->raw.len <= LLMG_SHAPE_FIXED_MAX);
        llmg_walk_event(walk, frame, copy, token);
        break;

    case LLMG_SHAPE_PATH:
        llmg_walk_event(walk, frame, copy, token);
        break;

    case LLMG_SHAPE_MODEL:
        rc = llmg_walk_model(walk, token, &said);
        break;

    case LLMG_SHAPE_ID:
        rc = llmg_walk_id(walk, frame, token, &said);
        break;

    case LLMG_SHAPE_OPAQUE:
        rc = llmg_walk_opaque(walk, kind, token, &said);
        break;

    case LLMG_SHAPE_MEDIA_TYPE:
        rc = llmg_walk_media_type(walk, token);
        break;

    case LLMG_SHAPE_DATA:
        rc = llmg_walk_data(walk, kind, token, &said);
        break;

    case LLMG_SHAPE_STORED:

        if (copy.len != 0) {
            rc = llmg_walk_media(walk, LLMG_MEDIA_STORED, token, kind);
        }

        break;

    case LLMG_SHAPE_EMBEDS:

        if (copy.len != 0) {
            rc = llmg_walk_ids(walk, token, LLMG_MEDIA_EMBEDS);
        }

        if (rc == LLMG_OK) {
            rc = llmg_walk_opaque(walk, kind, token, &said);
        }

        break;

    case LLMG_SHAPE_CHOICE_INDEX:
    case LLMG_SHAPE_TOOL_INDEX:
        return llmg_walk_index(walk, token);

    case LLMG_SHAPE_LATER:

        /* some servers take "true" and 1 for true */

        walk->chat->later = 1;
        break;

    default:

        if (llmg_walk_is(row, LLMG_WALK_PARAMS) && !walk->chat->answer) {
            rc = llmg_walk_param(walk, token, row->what);
        }

        break;
    }

    if (rc != LLMG_OK) {
        return rc;
    }

    if (said) {

        /* of data, what is text is counted when it has been decoded */

        if (row->what != LLMG_SHAPE_DATA && row->what != LLMG_SHAPE_MODEL) {
            walk->chat->skipped += copy.len;
        }

        return LLMG_OK;
    }

    return llmg_walk_text(walk, token, kind, role);
}


static llmg_status_t
llmg_walk_model(llmg_walk_t *walk, llmg_json_token_t *token, int *said)
{
    llmg_chat_t    *chat;
    llmg_status_t   rc;

    chat = walk->chat;

    if (!chat->answer) {
        rc = llmg_walk_param(walk, token, LLMG_SHAPE_MODEL);
        if (rc != LLMG_OK) {
            return rc;
        }
    }

    if (chat->model.len == 0 && token->raw.len != 0) {
        chat->named = chat->n;

        if (!chat->answer) {
            chat->model = chat->params[chat->nparams - 1].value;
            return LLMG_OK;
        }

        return llmg_walk_copy(walk, token, &chat->model);
    }

    /* said again in every event of a stream: looked at once */

    *said = (!token->escaped && llmg_str_eq(token->raw, chat->model));

    return LLMG_OK;
}


static llmg_status_t
llmg_walk_id(llmg_walk_t *walk, llmg_frame_t *frame,
    llmg_json_token_t *token, int *said)
{
    llmg_chat_t  *chat;

    chat = walk->chat;

    *said = (frame->object && token->raw.len <= LLMG_SHAPE_FIXED_MAX);

    if (*said && chat->id.len == 0 && token->raw.len != 0) {
        return llmg_walk_copy(walk, token, &chat->id);
    }

    return LLMG_OK;
}


static void
llmg_walk_event(llmg_walk_t *walk, llmg_frame_t *frame, llmg_str_t name,
    const llmg_json_token_t *token)
{
    if (!walk->chat->events || !frame->object) {
        return;
    }

    if (walk->depth == 1) {
        walk->chat->type = token->raw;
    }

    frame->mark = llmg_type_mark(name);
    frame->said = 1;
}


/* 1 when it is a word that is known, and no text */

static int
llmg_walk_type(llmg_walk_t *walk, llmg_frame_t *frame, llmg_str_t name)
{
    const llmg_type_t  *type;

    type = llmg_type_find(name);

    if (type == NULL || !frame->object) {
        return 0;
    }

    frame->what = type;
    frame->said = 1;

    /* a message of a user is not the model's, whatever it calls itself */

    if (type->role != LLMG_ROLE_UNKNOWN
        && (frame->found != LLMG_ROLE_USER
            || !llmg_walk_trusted(walk->chat, type->role)))
    {
        frame->found = type->role;
    }

    return type->name.len == name.len;
}


/*
 * What a client takes for another line of text must be another one here: an
 * index that is not a whole number, or does not fit, is not guessed at.
 */

llmg_status_t
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

    for (i = 0; i < token->raw.len && token->raw.data[i] != '.'; i++) {

        if ((unsigned char) (token->raw.data[i] - '0') > 9) {
            goto invalid;
        }

        n = n * 10 + (uint32_t) (token->raw.data[i] - '0');

        if (n > UINT16_MAX) {
            goto invalid;
        }
    }

    /* Amazon's Titan says 0.0 */

    for (i++; i < token->raw.len; i++) {
        if (token->raw.data[i] != '0') {
            goto invalid;
        }
    }

    if (frame->row->what == LLMG_SHAPE_CHOICE_INDEX) {

        if (frame->placed && walk->choice != n && chat->events) {
            goto two;
        }

        frame->placed = 1;
        chat->placed = 1;
        walk->choice = (uint16_t) n;

        for (i = frame->first; i < chat->n; i++) {
            chat->texts[i].choice = (uint16_t) n;
        }

    } else {

        if (frame->indexed && walk->tool != n) {
            goto two;
        }

        chat->parted = 1;
        walk->tool = (uint16_t) n;

        for (i = frame->first; i < chat->n; i++) {
            chat->texts[i].tool = (uint16_t) n;
        }

        if (chat->events) {
            frame->indexed = 1;
            frame->said = 1;
        }
    }

    return LLMG_OK;

invalid:

    return llmg_walk_fail(walk, LLMG_INVALID,
                          "an index is not a small whole number",
                          walk->json->pos);

two:

    return llmg_walk_fail(walk, LLMG_INVALID, "two indexes differ",
                          walk->json->pos);
}


llmg_status_t
llmg_walk_choice(llmg_walk_t *walk)
{
    uint64_t  bit;

    bit = (walk->choice < 64) ? (uint64_t) 1 << walk->choice : 0;

    if (bit == 0 || (walk->choices & bit)) {
        return llmg_walk_fail(walk, LLMG_INVALID, "two choices of one index",
                              walk->json->pos);
    }

    walk->choices |= bit;

    return LLMG_OK;
}


/* a client that adds it to the text before it would see one text */

static llmg_status_t
llmg_walk_piece(llmg_walk_t *walk, llmg_json_token_t *token,
    const char *error)
{
    const llmg_frame_t  *frame;

    frame = &walk->frames[walk->depth];

    if (walk->chat->events && frame->object && !frame->whole
        && (frame->row->kind == LLMG_KIND_CONTENT
            || frame->row->kind == LLMG_KIND_REASONING
            || frame->row->kind == LLMG_KIND_REFUSAL
            || frame->row->kind == LLMG_KIND_TOOL_ARGS))
    {
        return llmg_walk_fail(walk, LLMG_INVALID, error, token->raw.data);
    }

    return LLMG_OK;
}


/* true, false and null */

llmg_status_t
llmg_walk_word(llmg_walk_t *walk, llmg_json_token_t *token)
{
    llmg_frame_t        *frame;
    const llmg_shape_t  *row;

    frame = &walk->frames[walk->depth];
    row = frame->row;

    if (row == NULL) {
        return LLMG_OK;
    }

    if (row->what == LLMG_SHAPE_TEXT) {
        return (token->type == LLMG_JSON_TRUE)
               ? llmg_walk_piece(walk, token, "a text is \"true\"") : LLMG_OK;
    }

    if (token->type != LLMG_JSON_NULL) {

        if (llmg_walk_indexes(row)) {
            return llmg_walk_index(walk, token);
        }

        if (row->what == LLMG_SHAPE_STREAM) {

            if (token->type == LLMG_JSON_TRUE) {
                walk->chat->stream = 1;

            } else {
                walk->chat->whole = 1;
            }
        }
    }

    if (row->what == LLMG_SHAPE_LATER && token->type == LLMG_JSON_TRUE) {
        walk->chat->later = 1;
    }

    if (row->what == LLMG_SHAPE_THOUGHT && token->type == LLMG_JSON_TRUE
        && frame->object)
    {
        frame->thought = 1;
        frame->said = 1;
    }

    if (llmg_walk_is(row, LLMG_WALK_PARAMS) && !walk->chat->answer) {
        return llmg_walk_param(walk, token, row->what);
    }

    return LLMG_OK;
}


llmg_status_t
llmg_walk_number(llmg_walk_t *walk, llmg_json_token_t *token)
{
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
                            ? row->kind : frame->kind,
                            (row != NULL && row->role != LLMG_ROLE_UNKNOWN)
                            ? row->role : frame->role);
        if (rc != LLMG_OK) {
            return rc;
        }
    }

    if (row == NULL) {
        return LLMG_OK;
    }

    if (row->what == LLMG_SHAPE_TEXT) {

        return llmg_walk_piece(walk, token, "a text is a number");
    }

    switch (row->what) {

    case LLMG_SHAPE_CHOICE_INDEX:
    case LLMG_SHAPE_TOOL_INDEX:
        return llmg_walk_index(walk, token);

    case LLMG_SHAPE_PROMPT:
        return llmg_walk_ids(walk, token, LLMG_MEDIA_IDS);

    case LLMG_SHAPE_EMBEDS:
        return llmg_walk_ids(walk, token, LLMG_MEDIA_EMBEDS);

    case LLMG_SHAPE_PROMPT_TOKENS:
    case LLMG_SHAPE_COMPLETION_TOKENS:
    case LLMG_SHAPE_CACHED_TOKENS:
    case LLMG_SHAPE_READ_TOKENS:
    case LLMG_SHAPE_WRITTEN_TOKENS:
    case LLMG_SHAPE_REASONING_TOKENS:
    case LLMG_SHAPE_THOUGHT_TOKENS:
    case LLMG_SHAPE_RESULT_TOKENS:
    case LLMG_SHAPE_TOTAL_TOKENS:
        llmg_walk_usage(walk, row->what, token->raw);
        return LLMG_OK;

    case LLMG_SHAPE_LATER:
        chat->later = 1;
        return LLMG_OK;

    default:

        if (llmg_walk_is(row, LLMG_WALK_PARAMS) && !chat->answer) {
            return llmg_walk_param(walk, token, row->what);
        }

        return LLMG_OK;
    }
}


static void
llmg_walk_usage(llmg_walk_t *walk, unsigned what, llmg_str_t number)
{
    int64_t        n;
    llmg_usage_t  *usage;

    n = llmg_str_number(number, LLMG_CHAT_NUMBER_MAX);

    if (n < 0) {
        return;
    }

    usage = &walk->chat->usage;

    if (walk->frames[walk->depth].steps) {
        llmg_walk_step(&walk->steps, what, (uint64_t) n);
        usage->steps = walk->steps;
        return;
    }

    *llmg_walk_figure(usage, what) = (uint64_t) n;

    /* by themselves the others are no usage */

    if (what == LLMG_SHAPE_PROMPT_TOKENS
        || what == LLMG_SHAPE_COMPLETION_TOKENS)
    {
        usage->known = 1;
    }
}


static void
llmg_walk_step(llmg_usage_steps_t *steps, unsigned what, uint64_t n)
{
    switch (what) {

    case LLMG_SHAPE_PROMPT_TOKENS:
        steps->prompt_tokens += n;
        break;

    case LLMG_SHAPE_COMPLETION_TOKENS:
        steps->completion_tokens += n;
        break;

    case LLMG_SHAPE_READ_TOKENS:
        steps->read += n;
        break;

    case LLMG_SHAPE_WRITTEN_TOKENS:
        steps->written += n;
        break;

    default:
        break;
    }
}


static uint64_t *
llmg_walk_figure(llmg_usage_t *usage, unsigned what)
{
    switch (what) {

    case LLMG_SHAPE_PROMPT_TOKENS:
        return &usage->prompt_tokens;

    case LLMG_SHAPE_COMPLETION_TOKENS:
        return &usage->completion_tokens;

    case LLMG_SHAPE_CACHED_TOKENS:
        return &usage->cached;

    case LLMG_SHAPE_READ_TOKENS:
        return &usage->read;

    case LLMG_SHAPE_WRITTEN_TOKENS:
        return &usage->written;

    case LLMG_SHAPE_REASONING_TOKENS:
        return &usage->reasoning;

    case LLMG_SHAPE_RESULT_TOKENS:
        return &usage->results;

    case LLMG_SHAPE_TOTAL_TOKENS:
        return &usage->total;

    default: /* LLMG_SHAPE_THOUGHT_TOKENS */
        return &usage->thoughts;
    }
}


/* fractions have many digits and say nothing */

size_t
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


static unsigned
llmg_walk_role(llmg_str_t name)
{
    size_t  i;

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
        { llmg_string("model"),     LLMG_ROLE_ASSISTANT },
        { llmg_string("chatbot"),   LLMG_ROLE_ASSISTANT }
    };

    /* in lower case, nearly always */

    for (i = 0; i < sizeof(roles) / sizeof(roles[0]); i++) {
        if (name.len == roles[i].name.len
            && llmg_same(name.data, roles[i].name.data, name.len))
        {
            return roles[i].role;
        }
    }

    for (i = 0; i < sizeof(roles) / sizeof(roles[0]); i++) {
        if (llmg_str_caseeq(name, roles[i].name)) {
            return roles[i].role;
        }
    }

    return LLMG_ROLE_UNKNOWN;
}
