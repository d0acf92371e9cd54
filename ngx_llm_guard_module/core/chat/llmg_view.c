#include "llmg_view.h"
#include "llmg_data.h"
#include "llmg_inner.h"
#include "llmg_json_text.h"
#include "llmg_walk.h"
#include "llmg_wide.h"


/*
 * What a data URI may begin with, blanks and escapes before it included: 1 the
 * first byte, 2 the second, which of a text of one byte is a separator.
 */

static const unsigned char  llmg_view_first[256] = {
    3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3,
    3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3,
    [' '] = 3, ['%'] = 3, ['6'] = 2, ['4'] = 2, ['D'] = 3, ['d'] = 3,
    ['A'] = 2, ['a'] = 2, [0xA0] = 2, [0xBB] = 2, [0xC2] = 3, [0xEF] = 3
};


typedef struct {
    llmg_chat_t               *chat;
    llmg_str_t                 doc;
    const llmg_json_limits_t  *given;
    llmg_json_limits_t         limits;
    llmg_json_t                json;
    unsigned                   ready;       /* json is */
} llmg_view_t;


static llmg_status_t llmg_view_inner(llmg_view_t *view, size_t i);
static int llmg_view_loose(const llmg_text_t *text, llmg_str_t bytes);
static llmg_status_t llmg_view_strings(llmg_view_t *view, size_t i,
    size_t *from);
static llmg_status_t llmg_view_string(llmg_view_t *view, size_t i,
    size_t start, size_t end, int loose);
static llmg_status_t llmg_view_rest(llmg_view_t *view, size_t i, size_t from);
static llmg_status_t llmg_view_images(llmg_chat_t *chat);
static llmg_status_t llmg_view_raw(llmg_arena_t *arena, llmg_str_t doc,
    size_t start, size_t end, llmg_str_t *bytes);


llmg_status_t
llmg_view_read(llmg_chat_t *chat, llmg_str_t doc,
    const llmg_json_limits_t *limits)
{
    size_t                i;
    llmg_text_t          *text;
    llmg_view_t           view;
    llmg_status_t         rc;
    const unsigned char  *p;

    view.chat = chat;
    view.doc = doc;
    view.given = limits;
    view.ready = 0;

    if (chat->nmedia != 0) {
        rc = llmg_view_files(chat, doc);
        if (rc != LLMG_OK) {
            return rc;
        }
    }

    /* those of files are among them, and files in texts are added */

    for (i = 0; i < chat->n; i++) {
        text = &chat->texts[i];

        if (text->via == LLMG_VIA_JSON) {
            continue;
        }

        p = chat->joined.data + text->start;

        chat->bytes[text->role] += text->end - text->start;

        if ((llmg_view_first[*p] & 1) && (llmg_view_first[p[1]] & 2)) {
            rc = llmg_view_uri(chat, doc, i);
            if (rc != LLMG_OK) {
                return rc;
            }

            text = &chat->texts[i];
        }

        /* no views, and nothing to blank, without a backslash in it */

        if (text->slash || text->via == LLMG_VIA_BASE64) {
            rc = llmg_view_inner(&view, i);
            if (rc != LLMG_OK) {
                return rc;
            }
        }
    }

    if (chat->nmedia == 0) {
        return LLMG_OK;
    }

    return llmg_view_images(chat);
}


/* a text that may be JSON: its strings, and then what is blanked in it */

static llmg_status_t
llmg_view_inner(llmg_view_t *view, size_t i)
{
    size_t          from;
    llmg_str_t      bytes;
    llmg_chat_t    *chat;
    llmg_text_t    *text;
    llmg_inner_t    inner;
    llmg_status_t   rc;

    chat = view->chat;
    text = &chat->texts[i];

    llmg_str_set(&bytes, chat->joined.data + text->start,
                 text->end - text->start);

    if (memchr(bytes.data, '\\', bytes.len) == NULL) {
        return LLMG_OK;
    }

    if (!llmg_view_json(bytes)) {
        return llmg_view_loose(text, bytes) ? llmg_view_rest(view, i, 0)
                                            : LLMG_OK;
    }

    rc = llmg_view_strings(view, i, &from);

    if (rc == LLMG_OK) {
        rc = llmg_view_rest(view, i, from);
    }

    if (rc != LLMG_OK) {
        return rc;
    }

    text = &chat->texts[i];

    llmg_inner_init(&inner);
    llmg_inner_blank(&inner, chat->joined.data + text->start,
                     text->end - text->start);

    return LLMG_OK;
}


/*
 * JSON may stand behind a mark, in a fence or among words, and who reads what a
 * tool is asked, or says, will find it.  Of others one escape has to be there.
 */

static int
llmg_view_loose(const llmg_text_t *text, llmg_str_t bytes)
{
    size_t                n;
    const unsigned char  *p, *end;

    if (text->kind == LLMG_KIND_TOOL_ARGS || text->role == LLMG_ROLE_TOOL
        || text->role == LLMG_ROLE_ASSISTANT)
    {
        return 1;
    }

    p = bytes.data;
    end = p + bytes.len;

    for ( ;; ) {
        p = memchr(p, '\\', (size_t) (end - p));

        if (p == NULL || end - p < 6) {
            return 0;
        }

        if (*++p != 'u') {
            p++;
            continue;
        }

        for (n = 1; n <= 4; n++) {
            if ((unsigned char) (p[n] - '0') > 9
                && (unsigned char) ((p[n] | 0x20) - 'a') > 5)
            {
                break;
            }
        }

        if (n > 4) {
            return 1;
        }
    }
}


int
llmg_view_json(llmg_str_t text)
{
    size_t         i;
    unsigned char  c;

    for (i = 0; i < text.len; i++) {
        c = text.data[i];

        if (c != ' ' && c != '\t' && c != '\r' && c != '\n') {
            return c == '{' || c == '[' || c == '"';
        }
    }

    return 0;
}


/*
 * A text that begins like JSON: the strings of what parses of it.  Behind *from
 * is what does not; a name goes with its value.
 */

static llmg_status_t
llmg_view_strings(llmg_view_t *view, size_t i, size_t *from)
{
    llmg_str_t          bytes;
    llmg_chat_t        *chat;
    llmg_text_t        *text;
    llmg_status_t       rc;
    llmg_json_token_t   token;

    chat = view->chat;
    text = &chat->texts[i];

    if (!view->ready) {
        view->limits = *view->given;
        view->limits.unique = 0;

        llmg_str_set(&bytes, "", 0);

        rc = llmg_json_init(&view->json, chat->arena, bytes, &view->limits);
        if (rc != LLMG_OK) {
            return rc;
        }

        view->ready = 1;
    }

    /* every view is shorter than what it is a view of, with its separator */

    rc = llmg_buf_reserve(&chat->joined, text->end - text->start + 1);
    if (rc != LLMG_OK) {
        return rc;
    }

    llmg_str_set(&bytes, chat->joined.data + text->start,
                 text->end - text->start);

    llmg_json_reset(&view->json, bytes);

    *from = 0;

    for ( ;; ) {
        rc = llmg_json_next(&view->json, &token);

        if (rc == LLMG_LIMIT && llmg_arena_status(chat->arena) == LLMG_OK) {
            return LLMG_OK;
        }

        if (rc != LLMG_OK) {
            return (rc == LLMG_INVALID) ? LLMG_OK : rc;
        }

        if (token.type == LLMG_JSON_END) {
            *from = bytes.len;
            return LLMG_OK;
        }

        if (token.type != LLMG_JSON_NAME) {
            *from = (size_t) (view->json.pos - bytes.data);
        }

        if ((token.type == LLMG_JSON_NAME || token.type == LLMG_JSON_STRING)
            && token.escaped)
        {
            rc = llmg_view_string(view, i,
                                  (size_t) (token.raw.data - bytes.data),
                                  (size_t) (token.raw.data - bytes.data)
                                  + token.raw.len, 0);
            if (rc != LLMG_OK) {
                return rc;
            }
        }
    }
}


/*
 * What does not parse, and lenient readers read: quotes of other kinds, words
 * like NaN, comments, another document.  Nobody knows where its strings begin,
 * but an escape is the same in all of them.
 */

static llmg_status_t
llmg_view_rest(llmg_view_t *view, size_t i, size_t from)
{
    llmg_str_t      bytes;
    llmg_chat_t    *chat;
    llmg_text_t    *text;
    llmg_status_t   rc;

    chat = view->chat;
    text = &chat->texts[i];

    llmg_str_set(&bytes, chat->joined.data + text->start + from,
                 text->end - text->start - from);

    if (memchr(bytes.data, '\\', bytes.len) == NULL) {
        return LLMG_OK;
    }

    rc = llmg_buf_reserve(&chat->joined, bytes.len + 1);
    if (rc != LLMG_OK) {
        return rc;
    }

    return llmg_view_string(view, i, from, from + bytes.len, 1);
}


/* the bytes from start to end of a text; there is room for them */

static llmg_status_t
llmg_view_string(llmg_view_t *view, size_t i, size_t start, size_t end,
    int loose)
{
    llmg_str_t      raw;
    llmg_buf_t     *joined;
    llmg_chat_t    *chat;
    llmg_text_t    *text;
    llmg_inner_t    inner;
    llmg_status_t   rc;

    chat = view->chat;
    joined = &chat->joined;

    if (chat->n == chat->cap) {
        rc = llmg_chat_grow(chat);
        if (rc != LLMG_OK) {
            chat->error_at = (chat->texts[i].via == LLMG_VIA_PLAIN)
                             ? chat->texts[i].raw_start : 0;
            return rc;
        }
    }

    text = &chat->texts[chat->n++];
    *text = chat->texts[i];

    llmg_str_set(&raw, joined->data + text->start + start, end - start);

    text->via = LLMG_VIA_JSON;
    text->outer = (uint32_t) i;
    text->escaped = 1;
    text->raw_start = start;
    text->raw_end = end;
    text->start = joined->len;

    joined->len += loose
                   ? llmg_json_unescape_loose(joined->data + joined->len, raw)
                   : llmg_json_unescape(joined->data + joined->len, raw);
    text->end = joined->len;
    joined->data[joined->len++] = LLMG_TEXT_SEPARATOR;

    llmg_inner_init(&inner);
    llmg_inner_blank(&inner, joined->data + text->start,
                     text->end - text->start);

    return LLMG_OK;
}


static llmg_status_t
llmg_view_images(llmg_chat_t *chat)
{
    size_t         i, max;
    llmg_media_t  *media;

    max = (chat->limits != NULL) ? chat->limits->images : 0;

    for (i = 0; i < chat->nmedia; i++) {
        media = &chat->media[i];

        if ((media->type.len > 6 && llmg_same(media->type.data, "image/", 6))
            || (media->found.len > 6
                && llmg_same(media->found.data, "image/", 6)))
        {
            media->image = 1;
        }

        if (!media->image) {
            continue;
        }

        if (max != 0 && chat->counts.images == max) {
            chat->error = "too many images (llm_guard_images_max)";
            chat->error_at = media->start;
            return LLMG_LIMIT;
        }

        chat->counts.images++;
    }

    return LLMG_OK;
}


/* a string of the document without its escapes; in place if it has none */

static llmg_status_t
llmg_view_raw(llmg_arena_t *arena, llmg_str_t doc, size_t start, size_t end,
    llmg_str_t *bytes)
{
    llmg_str_t      raw;
    unsigned char  *p;

    llmg_str_set(&raw, doc.data + start, end - start);
    *bytes = raw;

    if (memchr(raw.data, '\\', raw.len) == NULL) {
        return LLMG_OK;
    }

    p = llmg_arena_alloc(arena, raw.len);
    if (p == NULL) {
        return llmg_arena_status(arena);
    }

    bytes->data = p;
    bytes->len = llmg_json_unescape(p, raw);

    return LLMG_OK;
}


llmg_status_t
llmg_view_bytes(llmg_arena_t *arena, llmg_str_t doc, const llmg_text_t *text,
    llmg_str_t *bytes)
{
    unsigned        wide;
    llmg_str_t      raw;
    llmg_status_t   rc;
    unsigned char  *p;

    rc = llmg_view_raw(arena, doc, text->raw_start, text->raw_end, &raw);

    if (rc != LLMG_OK || text->via == LLMG_VIA_PLAIN) {
        *bytes = raw;
        return rc;
    }

    p = llmg_arena_alloc(arena, raw.len + 1);
    if (p == NULL) {
        return llmg_arena_status(arena);
    }

    bytes->data = p;
    bytes->len = llmg_data_read(p, raw, llmg_text_how(text));

    wide = llmg_text_wide(text);

    if (wide != LLMG_WIDE_NONE) {
        p = llmg_arena_alloc(arena, llmg_wide_read_max(bytes->len));
        if (p == NULL) {
            return llmg_arena_status(arena);
        }

        bytes->len = llmg_wide_read(p, *bytes, wide);
        bytes->data = p;
    }

    return LLMG_OK;
}
