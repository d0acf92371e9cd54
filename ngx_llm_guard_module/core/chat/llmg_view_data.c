#include "llmg_view.h"
#include "llmg_data.h"
#include "llmg_json_text.h"
#include "llmg_walk.h"
#include "llmg_wide.h"


/* what tells files from texts is mostly at their beginning */
#define LLMG_VIEW_HEAD    1024

/* a word of that many letters may be base64 by chance */
#define LLMG_VIEW_WORD    16

/* what is shorter is not looked at unless all of it is text */
#define LLMG_VIEW_SHORT   8


/* what the bytes of a file are */
typedef enum {
    LLMG_VIEW_BINARY = 0,
    LLMG_VIEW_MIXED,            /* mostly text */
    LLMG_VIEW_TEXT
} llmg_view_e;


static llmg_status_t llmg_view_media(llmg_chat_t *chat, llmg_str_t doc,
    llmg_media_t *media, int *keep);
static llmg_status_t llmg_view_data(llmg_chat_t *chat, llmg_str_t doc,
    llmg_media_t *media, llmg_str_t data, size_t before, unsigned how,
    llmg_text_t *text, unsigned *found);
static llmg_status_t llmg_view_wide(llmg_chat_t *chat, llmg_str_t *bytes,
    unsigned *wide);
static llmg_status_t llmg_view_plain(llmg_chat_t *chat, llmg_str_t doc,
    llmg_str_t s, size_t len, const llmg_text_t *text);
static llmg_status_t llmg_view_add(llmg_chat_t *chat, const llmg_text_t *text);
static const char *llmg_view_magic(llmg_str_t data, unsigned how,
    int *binary);
static int llmg_view_wrong(const llmg_media_t *media, llmg_str_t data);
static int llmg_view_blank(llmg_str_t s);
static void llmg_view_type(llmg_media_t *media, const char *type);


llmg_status_t
llmg_view_files(llmg_chat_t *chat, llmg_str_t doc)
{
    int             keep;
    size_t          i, n;
    llmg_status_t   rc;

    for (i = 0, n = 0; i < chat->nmedia; i++) {
        keep = 1;

        rc = llmg_view_media(chat, doc, &chat->media[i], &keep);
        if (rc != LLMG_OK) {
            return rc;
        }

        if (keep) {
            chat->media[n++] = chat->media[i];
        }
    }

    chat->nmedia = n;

    return LLMG_OK;
}


static llmg_status_t
llmg_view_media(llmg_chat_t *chat, llmg_str_t doc, llmg_media_t *media,
    int *keep)
{
    int               inside;
    unsigned          found, how, more;
    llmg_str_t        s, data;
    llmg_text_t       text;
    llmg_status_t     rc;
    llmg_data_uri_t   uri;

    if (media->form != LLMG_MEDIA_BASE64 && media->form != LLMG_MEDIA_URI) {
        return LLMG_OK;
    }

    memset(&text, 0, sizeof(llmg_text_t));

    text.role = LLMG_ROLE_DOCUMENT;
    text.kind = media->kind;
    text.raw_start = media->start + 1;
    text.raw_end = media->end - 1;
    text.via = LLMG_VIA_PLAIN;

    /* what says to be text may be one that is written as it is */

    if (media->loose && media->typed && !media->plain && !media->guess
        && !chat->answer && !llmg_data_text_type(media->type))
    {
        chat->error = "a file that is not base64";
        chat->error_at = media->start;
        return LLMG_INVALID;
    }

    rc = llmg_view_bytes(chat->arena, doc, &text, &s);
    if (rc != LLMG_OK) {
        return rc;
    }

    data = s;
    how = LLMG_DATA_JOINED;

    if (media->form == LLMG_MEDIA_URI && llmg_data_uri(s, &uri)) {
        data = uri.data;
        how = uri.how;

        llmg_str_set(&uri.type, s.data, uri.head);

        if (!llmg_data_common(uri.type)) {
            rc = llmg_view_plain(chat, doc, s, uri.head, &text);
            if (rc != LLMG_OK) {
                return rc;
            }
        }
    }

    rc = llmg_view_data(chat, doc, media, data, s.len - data.len, how, &text,
                        &found);

    if (rc == LLMG_OK && media->loose
        && llmg_data_letters(data, &inside) != 0 && inside)
    {
        rc = llmg_view_data(chat, doc, media, data, 0, LLMG_DATA_RESTART,
                            &text, &more);
        if (more > found) {
            found = more;
        }
    }

    if (rc != LLMG_OK) {
        return rc;
    }

    if (found != LLMG_VIEW_TEXT && !media->loose && !media->guess
        && !media->plain && llmg_data_text_type(media->type)
        && llmg_view_wrong(media, data))
    {
        chat->error = "a file that is said to be text is none";
        chat->error_at = media->start;
        return LLMG_INVALID;
    }

    /* it may be meant as it stands */

    if (!media->text
        && (media->plain
            || (found != LLMG_VIEW_TEXT && media->found.len == 0
                && (how == LLMG_DATA_PERCENT || llmg_view_blank(data)))))
    {
        rc = llmg_view_plain(chat, doc, s, s.len, &text);
    }

    if (media->loose || media->guess) {
        *keep = !media->chance
                && (found != LLMG_VIEW_BINARY || media->found.len != 0
                    || media->type.len != 0)
                && media->kind != LLMG_KIND_TOOL_ARGS
                && media->kind != LLMG_KIND_TOOL_DEF;
    }

    return rc;
}


/* a text that nobody said to be a file */

llmg_status_t
llmg_view_uri(llmg_chat_t *chat, llmg_str_t doc, size_t i)
{
    unsigned          found;
    llmg_str_t        s;
    llmg_text_t       text;
    llmg_media_t      media, *added;
    llmg_status_t     rc;
    llmg_data_uri_t   uri;

    text = chat->texts[i];

    llmg_str_set(&s, chat->joined.data + text.start, text.end - text.start);

    if (text.via != LLMG_VIA_PLAIN || !llmg_data_uri(s, &uri)) {
        return LLMG_OK;
    }

    if (!uri.base64 && memchr(uri.data.data, '%', uri.data.len) == NULL) {
        return LLMG_OK;
    }

    memset(&media, 0, sizeof(llmg_media_t));

    media.form = LLMG_MEDIA_URI;
    media.kind = text.kind;
    media.start = text.raw_start - 1;
    media.end = text.raw_end + 1;
    media.text = 1;
    media.guess = 1;
    media.found = llmg_str("");

    rc = llmg_data_lower(chat->arena, uri.type, &media.type);
    if (rc != LLMG_OK) {
        return rc;
    }

    rc = llmg_view_data(chat, doc, &media, uri.data, s.len - uri.data.len,
                        uri.how, &text, &found);

    if (rc != LLMG_OK || !uri.base64 || chat->answer
        || (text.line & 0xFF) != LLMG_WALK_UNKNOWN
        || text.kind == LLMG_KIND_TOOL_ARGS
        || text.kind == LLMG_KIND_TOOL_DEF)
    {
        return rc;
    }

    /* of a member that nobody knows: a part of the next version */

    rc = llmg_chat_media(chat, &added);

    if (rc != LLMG_OK) {
        chat->error_at = media.start;
        return rc;
    }

    *added = media;

    return LLMG_OK;
}


/*
 * "text" has role, kind and the span of the whole string; "data" is what is
 * behind the "before" bytes of it, unescaped.
 */

static llmg_status_t
llmg_view_data(llmg_chat_t *chat, llmg_str_t doc, llmg_media_t *media,
    llmg_str_t data, size_t before, unsigned how, llmg_text_t *text,
    unsigned *found)
{
    int               binary;
    size_t            at, bad;
    unsigned          wide;
    llmg_str_t        raw, bytes;
    llmg_buf_t       *joined;
    const char       *type;
    llmg_text_t       view;
    llmg_status_t     rc;
    unsigned char    *old;
    llmg_json_map_t   map;

    joined = &chat->joined;

    *found = LLMG_VIEW_BINARY;

    type = llmg_view_magic(data, how, &binary);

    if (binary) {
        llmg_view_type(media, type);
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

    old = joined->data + joined->len;
    llmg_str_set(&bytes, old, llmg_data_read(old, data, how));

    wide = LLMG_WIDE_NONE;
    bad = llmg_data_bad(bytes, NULL);

    if (bad != 0) {
        rc = llmg_view_wide(chat, &bytes, &wide);
        if (rc != LLMG_OK) {
            return rc;
        }

        if (wide != LLMG_WIDE_NONE) {
            old = joined->data + joined->len;
            bad = llmg_data_bad(bytes, NULL);
        }
    }

    if (bad != 0 || bytes.len == 0) {
        llmg_view_type(media, type);

        if (bytes.len < LLMG_VIEW_SHORT
            || bad > bytes.len / (*type != '\0' || media->loose ? 8 : 2))
        {
            return LLMG_OK;
        }

        /* readers leave out what they cannot read */

        (void) llmg_data_bad(bytes, old);

        *found = LLMG_VIEW_MIXED;

    } else {
        *found = LLMG_VIEW_TEXT;

        if (media->type.len == 0) {
            media->type = llmg_str("text/plain");
        }
    }

    view = *text;

    llmg_str_set(&raw, doc.data + view.raw_start,
                 view.raw_end - view.raw_start);

    view.escaped = (memchr(raw.data, '\\', raw.len) != NULL);
    view.via = LLMG_VIA_BASE64;
    view.outer = llmg_text_file(how, wide);

    if (view.escaped) {
        llmg_json_map_init(&map, raw);
        before = llmg_json_map_raw(&map, before, 0);
    }

    view.raw_start += before;
    view.start = joined->len;
    joined->len += bytes.len;
    view.end = joined->len;
    joined->data[joined->len++] = LLMG_TEXT_SEPARATOR;

    return llmg_view_add(chat, &view);
}


/* the bytes that were just decoded, anew in the same place */

static llmg_status_t
llmg_view_wide(llmg_chat_t *chat, llmg_str_t *bytes, unsigned *wide)
{
    llmg_buf_t     *joined;
    llmg_status_t   rc;
    unsigned char  *p;

    *wide = llmg_wide(*bytes);

    if (*wide == LLMG_WIDE_NONE) {
        return LLMG_OK;
    }

    p = llmg_arena_alloc(chat->arena, bytes->len);
    if (p == NULL) {
        return llmg_arena_status(chat->arena);
    }

    memcpy(p, bytes->data, bytes->len);
    bytes->data = p;

    joined = &chat->joined;

    rc = llmg_buf_reserve(joined, llmg_wide_read_max(bytes->len) + 1);
    if (rc != LLMG_OK) {
        return rc;
    }

    p = joined->data + joined->len;
    bytes->len = llmg_wide_read(p, *bytes, *wide);
    bytes->data = p;

    return LLMG_OK;
}


/* the first "len" bytes of the string "s" that is where "text" is */

static llmg_status_t
llmg_view_plain(llmg_chat_t *chat, llmg_str_t doc, llmg_str_t s, size_t len,
    const llmg_text_t *text)
{
    llmg_str_t        raw;
    llmg_buf_t       *joined;
    llmg_text_t       view;
    llmg_status_t     rc;
    llmg_json_map_t   map;

    joined = &chat->joined;
    view = *text;

    if (len == 0) {
        return LLMG_OK;
    }

    llmg_str_set(&raw, doc.data + view.raw_start,
                 view.raw_end - view.raw_start);

    view.escaped = (memchr(raw.data, '\\', raw.len) != NULL);

    if (len < s.len) {

        if (view.escaped) {
            llmg_json_map_init(&map, raw);
            view.raw_end = view.raw_start + llmg_json_map_raw(&map, len, 0);

        } else {
            view.raw_end = view.raw_start + len;
        }
    }

    rc = llmg_buf_reserve(joined, len + 1);
    if (rc != LLMG_OK) {
        return rc;
    }

    view.start = joined->len;
    memcpy(joined->data + joined->len, s.data, len);
    joined->len += len;
    view.end = joined->len;
    joined->data[joined->len++] = LLMG_TEXT_SEPARATOR;

    return llmg_view_add(chat, &view);
}


static llmg_status_t
llmg_view_add(llmg_chat_t *chat, const llmg_text_t *text)
{
    llmg_status_t  rc;

    if (chat->n == chat->cap) {
        rc = llmg_chat_grow(chat);
        if (rc != LLMG_OK) {
            chat->error_at = text->raw_start;
            return rc;
        }
    }

    chat->texts[chat->n++] = *text;

    return LLMG_OK;
}


/*
 * The type that the first bytes tell, or ""; *binary: they are no text either,
 * and the rest need not be read.
 */

static const char *
llmg_view_magic(llmg_str_t data, unsigned how, int *binary)
{
    llmg_str_t      head;
    const char     *type;
    unsigned char   bytes[LLMG_VIEW_HEAD];

    if (data.len > sizeof(bytes)) {
        data.len = sizeof(bytes);
    }

    llmg_str_set(&head, bytes, llmg_data_read(bytes, data, how));

    type = llmg_data_sniff(head);

    *binary = *type != '\0'
              && llmg_data_bad(head, NULL) > head.len / 8;

    return type;
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


/* 1 when there is one that separates words */

static int
llmg_view_blank(llmg_str_t s)
{
    size_t  i;

    for (i = 0; i < s.len; i++) {
        if (s.data[i] <= ' ') {
            return 1;
        }
    }

    return 0;
}


/*
 * The type of what is no text: for one that says none; or beside what it says,
 * but for another name of the same, and what is packed in a container.
 */

static void
llmg_view_type(llmg_media_t *media, const char *type)
{
    int         same;
    llmg_str_t  found, said;

    if (*type == '\0') {
        return;
    }

    found = llmg_str(type);
    said = media->type;

    if (said.len == 0 || memchr(said.data, '/', said.len) == NULL) {
        media->type = found;
        media->found = found;
        return;
    }

    same = (said.len > 6 && llmg_same(said.data, type, 6));

    if (same && (llmg_same(type, "audio/", 6) || llmg_same(type, "video/", 6)))
    {
        return;
    }

    if (llmg_same(type, "video/", 6) && said.len > 6
        && llmg_same(said.data, "audio/", 6))
    {
        return;
    }

    if ((llmg_str_eqz(found, "application/zip")
         || llmg_str_eqz(found, "application/gzip"))
        && said.len > 12 && llmg_same(said.data, "application/", 12)
        && !llmg_str_eqz(said, "application/octet-stream"))
    {
        return;
    }

    media->found = found;
}
