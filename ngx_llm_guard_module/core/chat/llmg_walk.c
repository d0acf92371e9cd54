/*
 * One walk over the tokens of a document, by the tables of a dialect.
 */

#include "llmg_walk.h"
#include "llmg_json_token.h"


static llmg_status_t llmg_walk_begin(llmg_walk_t *walk,
    const llmg_shape_t *shape, llmg_json_t *json, llmg_chat_t *chat);
static llmg_status_t llmg_walk_broken(llmg_walk_t *walk, llmg_status_t rc);
static const char *llmg_walk_bound(const char *error);
static llmg_inline llmg_status_t llmg_walk_token(llmg_walk_t *walk,
    llmg_json_token_t *token);
static llmg_status_t llmg_walk_deepen(llmg_chat_t *chat);
static llmg_inline llmg_status_t llmg_walk_open(llmg_walk_t *walk,
    llmg_json_token_t *token);
static llmg_status_t llmg_walk_special(llmg_walk_t *walk,
    llmg_frame_t *outer, llmg_json_token_t *token);
static llmg_status_t llmg_walk_count(llmg_walk_t *walk, size_t *count,
    size_t max, const char *error);
static llmg_status_t llmg_walk_begins(llmg_walk_t *walk);
static llmg_status_t llmg_walk_echo(llmg_walk_t *walk);
static void llmg_walk_close(llmg_walk_t *walk);
static void llmg_walk_object(llmg_chat_t *chat, const llmg_frame_t *frame);


/* rows of which a string is nothing but text */
#define LLMG_WALK_TEXTS                                                       \
    (llmg_walk_bit(LLMG_SHAPE_TEXT) | llmg_walk_bit(LLMG_SHAPE_WHOLE)         \
     | llmg_walk_bit(LLMG_SHAPE_GROWS)                                        \
     | llmg_walk_bit(LLMG_SHAPE_BEGINS) | llmg_walk_bit(LLMG_SHAPE_GOES_ON)   \
     | llmg_walk_bit(LLMG_SHAPE_FIXED) | llmg_walk_bit(LLMG_SHAPE_MESSAGES)   \
     | llmg_walk_bit(LLMG_SHAPE_PARTS) | llmg_walk_bit(LLMG_SHAPE_PROMPT)     \
     | llmg_walk_bit(LLMG_SHAPE_CHOICES) | llmg_walk_bit(LLMG_SHAPE_TOOLS))

/* rows that are more than text for a container, too */
#define LLMG_WALK_SPECIAL                                                     \
    (LLMG_WALK_PARAMS | llmg_walk_bit(LLMG_SHAPE_ECHO)                        \
     | llmg_walk_bit(LLMG_SHAPE_STEPS) | llmg_walk_bit(LLMG_SHAPE_EMBEDS)     \
     | llmg_walk_bit(LLMG_SHAPE_MESSAGES) | llmg_walk_bit(LLMG_SHAPE_PARTS)   \
     | llmg_walk_bit(LLMG_SHAPE_CHOICES) | llmg_walk_bit(LLMG_SHAPE_TOOLS)    \
     | llmg_walk_bit(LLMG_SHAPE_TOOL_MEMBERS))


void
llmg_chat_init(llmg_chat_t *chat, llmg_arena_t *arena)
{
    memset(chat, 0, sizeof(llmg_chat_t));

    chat->arena = arena;
    chat->keep = arena;
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
    chat->skipped = 0;
    chat->joined.len = 0;
    chat->usage.known = 0;
    chat->again = 0;
    chat->error = NULL;

    memset(&chat->counts, 0, sizeof(llmg_counts_t));
}


llmg_status_t
llmg_dialect_read(const llmg_shape_t *shape, llmg_json_t *json,
    llmg_chat_t *chat, int any)
{
    int                 resumed;
    size_t              from, prefix;
    llmg_str_t          doc;
    llmg_walk_t         walk;
    llmg_status_t       rc;
    llmg_json_token_t   token;

    llmg_str_set(&doc, json->start, (size_t) (json->end - json->start));

    /*
     * one allocation for all texts: none is longer than its document; and some
     * room even for a document of no bytes
     */

    rc = llmg_buf_reserve(&chat->joined, doc.len + 1);
    if (rc != LLMG_OK) {
        return rc;
    }

    if (chat->repeat != NULL && llmg_walk_again(json, chat, doc)) {
        return LLMG_OK;
    }

    rc = llmg_walk_begin(&walk, shape, json, chat);
    if (rc != LLMG_OK) {
        return rc;
    }

    from = 0;
    prefix = (chat->repeat != NULL) ? llmg_walk_resume(&walk, doc) : 0;
    resumed = (prefix != 0);

    json->copy = chat->joined.data + chat->joined.len;

    /* what is asked of the first token alone is not asked of each */

    if (!resumed) {
        rc = llmg_json_next(json, &token);

        if (rc != LLMG_OK) {
            return llmg_walk_broken(&walk, rc);
        }

        if (token.type == LLMG_JSON_OBJECT) {
            chat->top = (size_t) (json->pos - json->start);

        } else if (!any) {
            return llmg_walk_fail(&walk, LLMG_INVALID,
                                  "the document is not an object",
                                  json->start);
        }

        goto token;
    }

    for ( ;; ) {
        rc = llmg_json_token(json, &token);

        if (rc != LLMG_OK) {
            return llmg_walk_broken(&walk, rc);
        }

        if (token.type == LLMG_JSON_END) {

            chat->choice = walk.choice;
            chat->part = walk.tool;

            if (walk.choices != 0) {
                rc = llmg_walk_choice(&walk);
                if (rc != LLMG_OK) {
                    return rc;
                }
            }

            if (walk.begins != 0 && chat->events) {
                rc = llmg_walk_begins(&walk);
                if (rc != LLMG_OK) {
                    return rc;
                }
            }

            if (from != 0) {
                llmg_walk_keep_rest(&walk, prefix, from);

            } else if (chat->repeat != NULL) {
                llmg_walk_keep_first(&walk);
            }

            return LLMG_OK;
        }

    token:

        rc = llmg_walk_token(&walk, &token);
        if (rc != LLMG_OK) {
            return rc;
        }

        if (resumed) {
            resumed = 0;

            if (token.type == LLMG_JSON_STRING && chat->n == 1) {
                from = (size_t) (json->pos - json->start);
            }
        }
    }
}


static llmg_status_t
llmg_walk_broken(llmg_walk_t *walk, llmg_status_t rc)
{
    llmg_json_t  *json;

    json = walk->json;

    return llmg_walk_fail(walk, rc, (rc == LLMG_LIMIT)
                                    ? llmg_walk_bound(json->error)
                                    : json->error, json->pos);
}


/* a client that goes by what an event is takes the one or the other */

static llmg_status_t
llmg_walk_begins(llmg_walk_t *walk)
{
    size_t              i;
    unsigned            n;
    const llmg_text_t  *t;

    n = 0;

    for (i = 0; i < walk->chat->n; i++) {
        t = &walk->chat->texts[i];
        n += (t->whole == LLMG_WHOLE_NOT && t->kind != LLMG_KIND_NAME
              && t->kind != LLMG_KIND_OTHER);
    }

    return (n > walk->begins)
           ? llmg_walk_fail(walk, LLMG_INVALID, "a text begins and goes on in "
                            "one event", walk->json->pos) : LLMG_OK;
}


/* who meets a bound wants to know its name */

static const char *
llmg_walk_bound(const char *error)
{
    size_t  i;

    static const char *const  bounds[][2] = {
        { "nesting too deep", "nesting too deep (llm_guard_depth_max)" },
        { "too many members", "too many members (llm_guard_members_max)" },
        { "string too long", "string too long (llm_guard_string_max)" }
    };

    for (i = 0; i < sizeof(bounds) / sizeof(bounds[0]); i++) {
        if (strcmp(error, bounds[i][0]) == 0) {
            return bounds[i][1];
        }
    }

    return error;
}


llmg_status_t
llmg_walk_fail(llmg_walk_t *walk, llmg_status_t rc, const char *error,
    const unsigned char *at)
{
    walk->chat->error = error;
    walk->chat->error_at = (size_t) (at - walk->json->start);

    return rc;
}


static llmg_status_t
llmg_walk_begin(llmg_walk_t *walk, const llmg_shape_t *shape,
    llmg_json_t *json, llmg_chat_t *chat)
{
    llmg_frame_t   *frame;
    llmg_status_t   rc;

    if (chat->frames == NULL) {
        rc = llmg_walk_deepen(chat);
        if (rc != LLMG_OK) {
            return rc;
        }
    }

    memset(walk, 0, sizeof(llmg_walk_t));

    walk->chat = chat;
    walk->json = json;
    walk->frames = chat->frames;

    frame = walk->frames;
    memset(frame, 0, sizeof(llmg_frame_t));
    frame->members = shape;

    llmg_str_set(&chat->type, "", 0);
    chat->placed = 0;
    chat->parted = 0;

    return LLMG_OK;
}


/* called in one place: a call for each token is 2,300 instructions a chat */

static llmg_inline llmg_status_t
llmg_walk_token(llmg_walk_t *walk, llmg_json_token_t *token)
{
    unsigned             kind, role;
    llmg_frame_t        *frame;
    const llmg_shape_t  *row;

    switch (token->type) {

    case LLMG_JSON_OBJECT:
    case LLMG_JSON_ARRAY:
        return llmg_walk_open(walk, token);

    case LLMG_JSON_OBJECT_END:
    case LLMG_JSON_ARRAY_END:
        llmg_walk_close(walk);
        return LLMG_OK;

    case LLMG_JSON_NAME:
        frame = &walk->frames[walk->depth];
        row = llmg_walk_row(frame->members, token->raw);

        if (row == NULL || (frame->tools | frame->folded)) {
            return llmg_walk_name(walk, token, row);
        }

        frame->row = row;
        walk->ids = 0;

        if (walk->chat->repeat != NULL) {
            llmg_walk_keep(walk, row);
        }

        return LLMG_OK;

    case LLMG_JSON_STRING:
        frame = &walk->frames[walk->depth];
        row = frame->row;
        kind = frame->kind;
        role = frame->role;

        if (row != NULL) {
            kind = (row->kind != LLMG_KIND_OTHER) ? row->kind : kind;
            role = (row->role != LLMG_ROLE_UNKNOWN) ? row->role : role;

            if (row->what == LLMG_SHAPE_FIXED && frame->object
                && token->raw.len <= LLMG_SHAPE_FIXED_MAX)
            {
                walk->chat->skipped += token->copied;
                return LLMG_OK;
            }

            if (!llmg_walk_is(row, LLMG_WALK_TEXTS)) {
                return llmg_walk_string(walk, token, kind, role);
            }

        } else if (!walk->chat->answer) {
            return llmg_walk_unknown(walk, kind, role, token);
        }

        return llmg_walk_text(walk, token, kind, role);

    case LLMG_JSON_NUMBER:
        return llmg_walk_number(walk, token);

    default: /* LLMG_JSON_TRUE, LLMG_JSON_FALSE, LLMG_JSON_NULL */
        return llmg_walk_word(walk, token);
    }
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


static llmg_inline llmg_status_t
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

    *frame = *outer;

    frame->type = NULL;
    frame->what = NULL;
    frame->param = 0;
    frame->count = 0;
    frame->first = (uint32_t) walk->chat->n;
    frame->media = (uint32_t) walk->chat->nmedia;
    frame->line = llmg_walk_line(outer);
    frame->object = (token->type == LLMG_JSON_OBJECT);
    frame->folded = 0;
    frame->said = 0;
    frame->found = 0;
    frame->thought = 0;
    frame->indexed = 0;
    frame->placed = 0;
    frame->mark = 0;
    frame->hint = 0;

    if (outer->object) {
        frame->members = NULL;
        frame->tools = 0;

        if (row != NULL) {
            frame->members = row->members;

            if (row->what == LLMG_SHAPE_WHOLE) {
                frame->whole = LLMG_WHOLE_AGAIN;

            } else if (row->what == LLMG_SHAPE_GROWS
                       && frame->whole != LLMG_WHOLE_AGAIN)
            {
                frame->whole = LLMG_WHOLE_GROWS;
            }

            if (row->kind != LLMG_KIND_OTHER) {
                frame->kind = row->kind;
            }

            if (row->role != LLMG_ROLE_UNKNOWN) {
                frame->role = row->role;
            }
        }
    }

    /* nobody goes on with the members of an object that has any: arguments */

    if (frame->members == NULL && walk->chat->events && frame->object
        && frame->whole != LLMG_WHOLE_AGAIN)
    {
        frame->whole = (frame->whole == LLMG_WHOLE_GROWS) ? LLMG_WHOLE_AGAIN
                                                          : LLMG_WHOLE_APART;
    }

    if (row != NULL && llmg_walk_is(row, LLMG_WALK_SPECIAL)) {
        rc = llmg_walk_special(walk, outer, token);
        if (rc != LLMG_OK) {
            return rc;
        }
    }

    if (frame->object) {
        frame->at = (uint32_t) (walk->json->pos - walk->json->start);
        frame->row = NULL;
    }

    return LLMG_OK;
}


/* the container that was just opened in "outer" is not only what holds texts */

static llmg_status_t
llmg_walk_special(llmg_walk_t *walk, llmg_frame_t *outer,
    llmg_json_token_t *token)
{
    llmg_chat_t               *chat;
    llmg_frame_t              *frame;
    llmg_status_t              rc;
    const llmg_shape_t        *row;
    const llmg_chat_limits_t  *max;

    chat = walk->chat;
    max = chat->limits;
    frame = &walk->frames[walk->depth];
    row = frame->row;

    switch (row->what) {

    case LLMG_SHAPE_CHOICES:
    case LLMG_SHAPE_TOOLS:

        /* what an array holds is told apart by its place */

        if (outer->object || !frame->object) {
            return LLMG_OK;
        }

        if (row->what == LLMG_SHAPE_CHOICES) {

            if (chat->events && (outer->count | walk->choices)) {
                rc = llmg_walk_choice(walk);
                if (rc != LLMG_OK) {
                    return rc;
                }
            }

            if (outer->count == 0) {
                walk->choices = 0;
            }

            walk->choice = (uint16_t) outer->count;
            walk->tool = 0;

            /* blocks of a message, or items: others have "choices" */

            walk->parted = (strcmp(row->name, "content") == 0
                            || strcmp(row->name, "output") == 0);

        } else {
            walk->tool = (uint16_t) outer->count;
        }

        outer->count++;

        return LLMG_OK;

    case LLMG_SHAPE_ECHO:
        return (walk->echo == 0) ? llmg_walk_echo(walk) : LLMG_OK;

    case LLMG_SHAPE_MESSAGES:

        if (!frame->object) {
            return LLMG_OK;
        }

        return llmg_walk_count(walk, &chat->counts.messages,
                               max ? max->messages : 0,
                               "too many messages (llm_guard_messages_max)");

    case LLMG_SHAPE_PARTS:

        if (!frame->object) {
            return LLMG_OK;
        }

        return llmg_walk_count(walk, &chat->counts.parts,
                               max ? max->parts : 0,
                               "too many parts (llm_guard_parts_max)");

    case LLMG_SHAPE_EMBEDS:

        /* of a picture they may have names */

        return frame->object ? llmg_walk_ids(walk, token, LLMG_MEDIA_EMBEDS)
                             : LLMG_OK;

    case LLMG_SHAPE_STEPS:
        frame->steps = 1;
        return LLMG_OK;

    case LLMG_SHAPE_TOOL_MEMBERS:

        /* what is in a tool is none */

        if (outer->object) {
            frame->tools = !outer->tools;
        }

        return LLMG_OK;

    default:

        if (chat->answer) {
            return LLMG_OK;
        }

        rc = llmg_walk_param(walk, token, row->what);
        if (rc != LLMG_OK) {
            return rc;
        }

        frame->param = (uint32_t) chat->nparams;

        return LLMG_OK;
    }
}


static llmg_status_t
llmg_walk_count(llmg_walk_t *walk, size_t *count, size_t max,
    const char *error)
{
    if (max != 0 && *count == max) {
        return llmg_walk_fail(walk, LLMG_LIMIT, error, walk->json->pos - 1);
    }

    (*count)++;

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
    size_t         end;
    llmg_chat_t   *chat;
    llmg_frame_t  *frame;

    chat = walk->chat;

    if (walk->depth == walk->echo) {
        chat->echoes[chat->nechoes - 1].end =
                              (size_t) (walk->json->pos - walk->json->start);
        walk->echo = 0;
    }

    frame = &walk->frames[walk->depth--];

    if (frame->param != 0) {
        end = (size_t) (walk->json->pos - walk->json->start);
        chat->params[frame->param - 1].end = end;
    }

    if (frame->said) {
        llmg_walk_object(chat, frame);
    }
}


/* what an object says of itself may stand behind what it is said of */

static void
llmg_walk_object(llmg_chat_t *chat, const llmg_frame_t *frame)
{
    size_t         i;
    unsigned       kind;
    llmg_text_t   *text;
    llmg_media_t  *media;

    kind = (frame->what != NULL) ? frame->what->kind : LLMG_KIND_OTHER;

    if (frame->thought) {
        kind = LLMG_KIND_REASONING;
    }

    for (i = frame->first; i < chat->n; i++) {
        text = &chat->texts[i];

        /* nor does a part of it make itself the system's or the model's */

        if (frame->found != 0
            && (text->role == frame->role
                || (llmg_walk_trusted(chat, text->role)
                    && !llmg_walk_trusted(chat, frame->found))))
        {
            text->role = frame->found;
        }

        if (kind != LLMG_KIND_OTHER && text->kind == LLMG_KIND_CONTENT) {
            text->kind = (unsigned char) kind;
        }

        text->indexed |= frame->indexed;

        /* what an event is has two words: for it, and for what is in it */

        if (frame->mark & LLMG_TYPE_STRANGE) {
            text->mark = frame->mark;

        } else if (!(text->mark & LLMG_TYPE_STRANGE)) {
            text->mark = (uint16_t) (text->mark << LLMG_TYPE_BITS
                                     | frame->mark);
        }
    }

    if (frame->media == chat->nmedia) {
        return;
    }

    /* the nearest object that says something of a file is right */

    for (i = frame->media; i < chat->nmedia; i++) {
        media = &chat->media[i];

        if (frame->what != NULL && !media->typed
            && llmg_str_eqz(frame->what->name, "text"))
        {
            media->plain = 1;
        }

        if (frame->type == NULL || (frame->hint && !media->guess)) {
            continue;
        }

        media->typed = 1;

        if (media->form == LLMG_MEDIA_URL) {
            media->image = (frame->type->len > 6
                            && llmg_same(frame->type->data, "image/", 6));

        } else if (media->type.len == 0) {
            media->type = *frame->type;
        }
    }
}
