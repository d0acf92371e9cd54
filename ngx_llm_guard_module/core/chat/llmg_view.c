#include "llmg_view.h"
#include "llmg_data.h"
#include "llmg_inner.h"
#include "llmg_json_text.h"
#include "llmg_walk.h"


/* what tells files from texts is mostly at their beginning */
#define LLMG_VIEW_HEAD    1024

/* a word of that many letters may be base64 by chance */
#define LLMG_VIEW_WORD    16


typedef struct {
    llmg_chat_t               *chat;
    llmg_str_t                 doc;
    const llmg_json_limits_t  *given;
    llmg_json_limits_t         limits;
    llmg_json_t                json;
    unsigned                   ready;       /* json is */
} llmg_view_t;


static llmg_status_t llmg_view_media(llmg_view_t *view, llmg_media_t *media);
static llmg_status_t llmg_view_uri(llmg_view_t *view, size_t i);
static llmg_status_t llmg_view_data(llmg_view_t *view, llmg_media_t *media,
    llmg_str_t data, size_t before, int percent, llmg_text_t *text,
    int *found);
static int llmg_view_binary(llmg_str_t data);
static int llmg_view_wrong(const llmg_media_t *media, llmg_str_t data);
static void llmg_view_sniff(llmg_media_t *media, llmg_str_t data);
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

    for (i = 0; i < chat->nmedia; i++) {
        rc = llmg_view_media(&view, &chat->media[i]);
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

        if ((*p | 0x20) == 'd') {
            rc = llmg_view_uri(&view, i);
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


static llmg_status_t
llmg_view_media(llmg_view_t *view, llmg_media_t *media)
{
    int               found;
    llmg_str_t        s;
    llmg_text_t       text;
    llmg_status_t     rc;
    llmg_data_uri_t   uri;

    if (media->form != LLMG_MEDIA_BASE64 && media->form != LLMG_MEDIA_URI) {
        return LLMG_OK;
    }

    rc = llmg_view_raw(view->chat->arena, view->doc, media->start + 1,
                       media->end - 1, &s);
    if (rc != LLMG_OK) {
        return rc;
    }

    uri.data = s;
    uri.base64 = 1;

    if (media->form == LLMG_MEDIA_URI) {
        (void) llmg_data_form(s, &uri);
    }

    memset(&text, 0, sizeof(llmg_text_t));

    text.role = LLMG_ROLE_DOCUMENT;
    text.kind = media->kind;
    text.raw_start = media->start + 1;
    text.raw_end = media->end - 1;

    rc = llmg_view_data(view, media, uri.data, s.len - uri.data.len,
                        !uri.base64, &text, &found);

    if (rc == LLMG_OK && !found && llmg_data_text_type(media->type)
        && llmg_view_wrong(media, uri.data))
    {
        view->chat->error = "a file that is said to be text is none";
        view->chat->error_at = media->start;
        return LLMG_INVALID;
    }

    return rc;
}


/* a text that nobody said to be a file */

static llmg_status_t
llmg_view_uri(llmg_view_t *view, size_t i)
{
    int               found;
    llmg_str_t        s;
    llmg_chat_t      *chat;
    llmg_text_t       text;
    llmg_media_t      media;
    llmg_data_uri_t   uri;

    chat = view->chat;
    text = chat->texts[i];

    llmg_str_set(&s, chat->joined.data + text.start, text.end - text.start);

    if (text.via != LLMG_VIA_PLAIN || s.len < 6
        || s.data[4] != ':')
    {
        return LLMG_OK;
    }

    if (llmg_data_form(s, &uri) != LLMG_DATA_URI || !uri.base64) {
        return LLMG_OK;
    }

    memset(&media, 0, sizeof(llmg_media_t));

    media.type = uri.type;

    return llmg_view_data(view, &media, uri.data, s.len - uri.data.len, 0,
                          &text, &found);
}


/*
 * "text" has role, kind and the span of the whole string; "data" is what is
 * behind the "before" bytes of it, unescaped.
 */

static llmg_status_t
llmg_view_data(llmg_view_t *view, llmg_media_t *media, llmg_str_t data,
    size_t before, int percent, llmg_text_t *text, int *found)
{
    size_t            at;
    llmg_str_t        raw, bytes;
    llmg_buf_t       *joined;
    llmg_chat_t      *chat;
    llmg_status_t     rc;
    unsigned char    *old;
    llmg_json_map_t   map;

    chat = view->chat;
    joined = &chat->joined;

    *found = 0;

    if (!percent && llmg_view_binary(data)) {
        llmg_view_sniff(media, data);
        return LLMG_OK;
    }

    /* it may lie among what is going to move */

    old = joined->data;
    at = (data.data >= old && data.data < old + joined->len)
         ? (size_t) (data.data - old) : SIZE_MAX;

    rc = llmg_buf_reserve(joined, data.len + 1);
    if (rc != LLMG_OK) {
        return rc;
    }

    if (at != SIZE_MAX) {
        data.data = joined->data + at;
    }

    bytes.data = joined->data + joined->len;
    bytes.len = percent
                ? llmg_data_unpercent(joined->data + joined->len, data)
                : llmg_data_decode(joined->data + joined->len, data);

    if (!llmg_data_is_text(bytes)) {

        if (!percent) {
            llmg_view_sniff(media, data);
        }

        return LLMG_OK;
    }

    if (media->type.len == 0) {
        media->type = llmg_str("text/plain");
    }

    if (chat->n == chat->cap) {
        rc = llmg_chat_grow(chat);
        if (rc != LLMG_OK) {
            chat->error_at = text->raw_start;
            return rc;
        }
    }

    llmg_str_set(&raw, view->doc.data + text->raw_start,
                 text->raw_end - text->raw_start);

    text->escaped = (memchr(raw.data, '\\', raw.len) != NULL);
    text->via = LLMG_VIA_BASE64;
    text->outer = (percent != 0);

    if (text->escaped) {
        llmg_json_map_init(&map, raw);
        before = llmg_json_map_raw(&map, before, 0);
    }

    text->raw_start += before;
    text->start = joined->len;
    joined->len += bytes.len;
    text->end = joined->len;
    joined->data[joined->len++] = LLMG_TEXT_SEPARATOR;

    chat->texts[chat->n++] = *text;

    *found = 1;

    return LLMG_OK;
}


/* 1 when its first bytes are not those of a text */

static int
llmg_view_binary(llmg_str_t data)
{
    size_t         i, n;
    unsigned char  head[LLMG_VIEW_HEAD];

    if (data.len > sizeof(head)) {
        data.len = sizeof(head);
    }

    n = llmg_data_decode(head, data);

    for (i = 0; i < n; i++) {
        if (head[i] < 8 || (head[i] > 13 && head[i] < 0x1B)) {
            return 1;
        }
    }

    return 0;
}


/*
 * A word, or some of them, are no file by mistake: they are looked at as they
 * stand, and nobody will decode them.
 */

static int
llmg_view_wrong(const llmg_media_t *media, llmg_str_t data)
{
    if (!media->text) {
        return 1;
    }

    if (memchr(data.data, ' ', data.len) != NULL
        || memchr(data.data, '\t', data.len) != NULL)
    {
        return 0;
    }

    return data.data[data.len - 1] == '='
           || (data.len >= LLMG_VIEW_WORD && data.len % 4 == 0);
}


/* the type of what is no text, unless it says one */

static void
llmg_view_sniff(llmg_media_t *media, llmg_str_t data)
{
    size_t          n;
    llmg_str_t      head;
    const char     *type;
    unsigned char   bytes[64];

    if (media->type.len != 0
        && memchr(media->type.data, '/', media->type.len) != NULL)
    {
        return;
    }

    if (data.len > sizeof(bytes)) {
        data.len = sizeof(bytes);
    }

    n = llmg_data_decode(bytes, data);

    llmg_str_set(&head, bytes, n);
    type = llmg_data_sniff(head);

    if (*type != '\0') {
        media->type = llmg_str(type);
    }
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

        if (media->type.len > 6 && llmg_same(media->type.data, "image/", 6)) {
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
    bytes->len = text->outer ? llmg_data_unpercent(p, raw)
                             : llmg_data_decode(p, raw);

    return LLMG_OK;
}
