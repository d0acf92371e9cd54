#include "llmg_walk.h"
#include "llmg_base64.h"
#include "llmg_data.h"
#include "llmg_wide.h"


/* base64 as short as this may as well be a word */
#define LLMG_WALK_DATA_SHORT    256

/* unless it is that of a text, and so many letters at least */
#define LLMG_WALK_DATA_FILE     16

/* no signature is as short as a key or a password is */
#define LLMG_WALK_OPAQUE_MIN    64

/* a word of that many letters of base64, and of no others, is no word */
#define LLMG_WALK_CHANCE_MIN    32

/* fewer letters than that are no file, if there is anything else among them */
#define LLMG_WALK_DATA_LETTERS  12


static llmg_status_t llmg_walk_base64(llmg_walk_t *walk, unsigned kind,
    llmg_str_t s, int guess, int *said);
static llmg_status_t llmg_walk_reads(llmg_walk_t *walk, llmg_str_t s,
    int *reads);
static int llmg_walk_solid(llmg_str_t s, int lines);
static llmg_status_t llmg_walk_chance(llmg_walk_t *walk, unsigned kind,
    llmg_json_token_t *token, int said);
static int llmg_walk_names_address(const llmg_shape_t *row);


llmg_status_t
llmg_walk_media_type(llmg_walk_t *walk, llmg_json_token_t *token)
{
    llmg_str_t      type, *kept;
    llmg_frame_t   *frame;
    llmg_status_t   rc;

    frame = &walk->frames[walk->depth];

    type.data = walk->json->copy;
    type.len = token->copied;

    /* nobody asks in a stream, and it has no end */

    if (!frame->object || walk->chat->repeat != NULL) {
        return LLMG_OK;
    }

    type = llmg_data_type(type);

    if (type.len == 0) {
        return LLMG_OK;
    }

    kept = llmg_arena_alloc(walk->chat->arena, sizeof(llmg_str_t));
    if (kept == NULL) {
        return llmg_arena_status(walk->chat->arena);
    }

    rc = llmg_data_lower(walk->chat->arena, type, kept);
    if (rc != LLMG_OK) {
        return rc;
    }

    frame->type = kept;
    frame->said = 1;
    frame->hint = (frame->row == NULL);

    return LLMG_OK;
}


llmg_status_t
llmg_walk_data(llmg_walk_t *walk, unsigned kind, llmg_json_token_t *token,
    int *said)
{
    int              guess, inside, loose;
    unsigned         form;
    llmg_str_t       copy;
    llmg_chat_t     *chat;
    llmg_frame_t    *frame;
    llmg_media_t    *media;
    llmg_status_t    rc;
    llmg_data_uri_t  uri;

    chat = walk->chat;
    frame = &walk->frames[walk->depth];

    copy.data = walk->json->copy;
    copy.len = token->copied;

    guess = (frame->row == NULL || frame->members == llmg_walk_files);
    loose = 0;

    form = llmg_data_form(copy, &uri);

    if (form != LLMG_DATA_URI && frame->row != NULL
        && llmg_walk_names_address(frame->row))
    {

        if (copy.len > 2 && copy.data[0] == '/' && copy.data[1] == '/') {
            form = LLMG_DATA_ADDRESS;
        }

        guess |= (form == LLMG_DATA_NONE);
    }

    switch (form) {

    case LLMG_DATA_BASE64:

        form = LLMG_MEDIA_BASE64;

        rc = llmg_walk_base64(walk, kind, copy, guess, said);
        if (rc != LLMG_OK) {
            return rc;
        }

        break;

    case LLMG_DATA_URI:

        if (!uri.strict) {

            /* readers differ in what they make of it */

            if (!chat->answer && !guess) {
                return llmg_walk_fail(walk, LLMG_INVALID,
                                      "a file that is not base64",
                                      token->raw.data);
            }

            return LLMG_OK;
        }

        form = LLMG_MEDIA_URI;
        *said = 1;
        break;

    case LLMG_DATA_ADDRESS:

        if (guess) {
            return LLMG_OK;
        }

        form = LLMG_MEDIA_URL;
        break;

    default: /* LLMG_DATA_NONE */

        if (chat->repeat != NULL
            || llmg_data_letters(copy, &inside) < LLMG_WALK_DATA_LETTERS)
        {
            return LLMG_OK;
        }

        form = LLMG_MEDIA_BASE64;
        loose = 1;
        break;
    }

    rc = llmg_walk_media(walk, form, token, kind);
    if (rc != LLMG_OK) {
        return rc;
    }

    media = &chat->media[chat->nmedia - 1];

    media->text = (unsigned char) !*said;
    media->loose = (unsigned char) loose;
    media->guess = (unsigned char) guess;

    if (form == LLMG_MEDIA_URI && uri.type.len != 0 && chat->repeat == NULL) {
        return llmg_data_lower(chat->arena, uri.type, &media->type);
    }

    return LLMG_OK;
}


/*
 * *said: base64 where a file belongs is no text.  With blanks in it, or where
 * no API expects a file, it may be what people write, too; and if it is short,
 * but not if all of it decodes to text, which is looked at then.  Arguments of
 * a tool are anything.
 */

static llmg_status_t
llmg_walk_base64(llmg_walk_t *walk, unsigned kind, llmg_str_t s, int guess,
    int *said)
{
    if (guess
        || memchr(s.data, ' ', s.len) != NULL
        || memchr(s.data, '\t', s.len) != NULL)
    {
        return LLMG_OK;
    }

    if (s.len > LLMG_WALK_DATA_SHORT) {
        *said = 1;
        return LLMG_OK;
    }

    /* what an answer or an event says is looked at as it stands as well */

    if (s.len < LLMG_WALK_DATA_FILE || kind == LLMG_KIND_TOOL_ARGS
        || kind == LLMG_KIND_TOOL_DEF || walk->chat->answer
        || walk->chat->repeat != NULL)
    {
        return LLMG_OK;
    }

    return llmg_walk_reads(walk, s, said);
}


/* *reads: a short one of nothing but text */

static llmg_status_t
llmg_walk_reads(llmg_walk_t *walk, llmg_str_t s, int *reads)
{
    unsigned        wide;
    llmg_str_t      bytes;
    unsigned char  *p, decoded[LLMG_WALK_DATA_SHORT];

    llmg_str_set(&bytes, decoded, llmg_base64_decode(decoded, s));

    if (llmg_data_bad(bytes, NULL) == 0) {
        *reads = 1;
        return LLMG_OK;
    }

    wide = llmg_wide(bytes);

    /* what begins like an image is not read as UTF-16 */

    if (wide == LLMG_WIDE_NONE || *llmg_data_sniff(bytes) != '\0') {
        return LLMG_OK;
    }

    p = llmg_arena_alloc(walk->chat->arena, llmg_wide_read_max(bytes.len));
    if (p == NULL) {
        return llmg_arena_status(walk->chat->arena);
    }

    llmg_str_set(&bytes, p, llmg_wide_read(p, bytes, wide));

    *reads = (llmg_data_bad(bytes, NULL) == 0);

    return LLMG_OK;
}


/* what the server has encrypted or signed is no text, whatever is written */

llmg_status_t
llmg_walk_opaque(llmg_walk_t *walk, unsigned kind, llmg_json_token_t *token,
    int *said)
{
    llmg_str_t  copy;

    llmg_str_set(&copy, walk->json->copy, token->copied);

    *said = (copy.len >= LLMG_WALK_OPAQUE_MIN && llmg_walk_solid(copy, 0));

    if (!*said || walk->chat->answer || walk->chat->repeat != NULL) {
        return LLMG_OK;
    }

    return llmg_walk_chance(walk, kind, token, 1);
}


llmg_status_t
llmg_walk_unknown(llmg_walk_t *walk, unsigned kind, unsigned role,
    llmg_json_token_t *token)
{
    int              said;
    unsigned         guess;
    llmg_str_t       copy;
    llmg_status_t    rc;

    guess = walk->frames[walk->depth].guess;

    llmg_str_set(&copy, walk->json->copy, token->copied);

    said = 0;
    rc = LLMG_OK;

    if (guess == 0) {

        if (copy.len >= LLMG_WALK_CHANCE_MIN && kind != LLMG_KIND_TOOL_DEF
            && walk->chat->repeat == NULL && llmg_walk_solid(copy, 1))
        {
            rc = llmg_walk_chance(walk, kind, token, 0);
        }

    } else if (llmg_walk_files[guess - 1].what == LLMG_SHAPE_MEDIA_TYPE) {

        /* what the API reads counts */

        if (walk->frames[walk->depth].type == NULL) {
            rc = llmg_walk_media_type(walk, token);
        }

    } else {
        rc = llmg_walk_data(walk, kind, token, &said);
    }

    if (rc != LLMG_OK || said) {
        return rc;
    }

    return llmg_walk_text(walk, token, kind, role);
}


/* base64 without blanks, which would make it words; maybe in lines */

static int
llmg_walk_solid(llmg_str_t s, int lines)
{
    size_t         i;
    unsigned char  c;

    for (i = 0; i < s.len; i++) {
        c = s.data[i];

        if (!llmg_base64_letter(c) && c != '='
            && !(lines && (c == '\r' || c == '\n')))
        {
            return 0;
        }
    }

    return llmg_base64_is(s);
}


static llmg_status_t
llmg_walk_chance(llmg_walk_t *walk, unsigned kind, llmg_json_token_t *token,
    int said)
{
    llmg_media_t   *media;
    llmg_status_t   rc;

    rc = llmg_walk_media(walk, LLMG_MEDIA_BASE64, token, kind);
    if (rc != LLMG_OK) {
        return rc;
    }

    media = &walk->chat->media[walk->chat->nmedia - 1];

    media->text = (unsigned char) !said;
    media->loose = 1;
    media->guess = 1;
    media->chance = 1;

    return LLMG_OK;
}


/* "url", "fileUri": what is neither address nor data there is a name */

static int
llmg_walk_names_address(const llmg_shape_t *row)
{
    const char  *end;

    if (row->len < 3) {
        return 0;
    }

    end = row->name + row->len - 3;

    return (end[0] | 0x20) == 'u' && (end[1] | 0x20) == 'r'
           && ((end[2] | 0x20) == 'l' || (end[2] | 0x20) == 'i');
}


/* those of one member are one, from the first to the last */

llmg_status_t
llmg_walk_ids(llmg_walk_t *walk, llmg_json_token_t *token, unsigned form)
{
    size_t         end;
    llmg_status_t  rc;

    if (walk->ids == 0) {
        rc = llmg_walk_media(walk, form, token, LLMG_KIND_OTHER);
        if (rc != LLMG_OK) {
            return rc;
        }

        walk->ids = (uint32_t) walk->chat->nmedia;
    }

    end = (size_t) (token->raw.data + token->raw.len - walk->json->start);
    walk->chat->media[walk->ids - 1].end = end;

    return LLMG_OK;
}
