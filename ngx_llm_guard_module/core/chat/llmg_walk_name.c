#include "llmg_walk.h"
#include "llmg_json_names.h"
#include "llmg_json_text.h"


#define LLMG_WALK_WORDS   ((LLMG_WALK_ROWS_MAX + 64) / 64)


#define llmg_walk_file(n, w)                                                  \
    llmg_shape(n, LLMG_SHAPE_##w, LLMG_KIND_OTHER, 0, NULL)


static const llmg_shape_t *llmg_walk_guess(llmg_str_t name);
static const llmg_shape_t *llmg_walk_find_file(llmg_str_t name,
    unsigned first);
static const llmg_shape_t *llmg_walk_other(const llmg_shape_t *members,
    llmg_str_t raw, int escaped, int *folded);
static size_t llmg_walk_unescape(unsigned char *dst, llmg_str_t raw);
static int llmg_walk_same(const llmg_shape_t *row, llmg_str_t name);
static llmg_status_t llmg_walk_once(llmg_walk_t *walk,
    const llmg_shape_t *row, llmg_json_token_t *token);
static void llmg_walk_before(llmg_walk_t *walk, uint64_t *met);


const llmg_shape_t  llmg_walk_files[] = {
    llmg_walk_file("data", DATA),
    llmg_walk_file("bytes", DATA),
    llmg_walk_file("blob", DATA),
    llmg_walk_file("base64", DATA),
    llmg_walk_file("b64", DATA),
    llmg_walk_file("b64_json", DATA),
    llmg_walk_file("file_data", DATA),
    llmg_walk_file("inline_data", DATA),
    llmg_walk_file("image", DATA),
    llmg_walk_file("image_base64", DATA),
    llmg_walk_file("image_bytes", DATA),
    llmg_walk_file("bytes_base64_encoded", DATA),
    llmg_walk_file("mime_type", MEDIA_TYPE),
    llmg_walk_file("media_type", MEDIA_TYPE),
    llmg_walk_file("content_type", MEDIA_TYPE),
    llmg_shape_end
};


llmg_status_t
llmg_walk_name(llmg_walk_t *walk, llmg_json_token_t *token,
    const llmg_shape_t *row)
{
    int                  folded;
    llmg_frame_t        *frame;
    llmg_status_t        rc;
    const llmg_shape_t  *guess;

    frame = &walk->frames[walk->depth];
    guess = NULL;
    folded = 0;

    if (row == NULL && frame->members != NULL
        && frame->members != llmg_walk_files)
    {
        row = llmg_walk_other(frame->members, token->raw, token->escaped,
                              &folded);
    }

    /* schemas hold no files */

    if (row == NULL && frame->kind != LLMG_KIND_TOOL_DEF
        && !walk->chat->answer && token->raw.len > 2)
    {
        guess = llmg_walk_guess(token->raw);

        /* the first of them makes the object one of that table */

        if (guess != NULL && (frame->members == NULL
                              || frame->members == llmg_walk_files))
        {
            frame->members = llmg_walk_files;
            row = guess;
        }
    }

    frame->row = row;
    frame->guess = (guess != NULL)
                   ? (unsigned char) (guess - llmg_walk_files + 1) : 0;
    walk->ids = 0;

    if (frame->tools
        && (row == NULL || row->what == LLMG_SHAPE_TOOL_MEMBERS)
        && !walk->chat->answer)
    {
        rc = llmg_walk_param(walk, token, LLMG_SHAPE_TOOL_MEMBERS);
        if (rc != LLMG_OK) {
            return rc;
        }
    }

    if (row == NULL || frame->members == llmg_walk_files) {

        if (token->raw.len == 0) {
            return LLMG_OK;
        }

        return llmg_walk_text(walk, token, LLMG_KIND_NAME, frame->role);
    }

    /* clients of a stream differ, too: what one takes, another leaves out */

    if ((folded || frame->folded)
        && (!walk->chat->answer || walk->chat->events))
    {
        walk->folded = 1;

        rc = llmg_walk_once(walk, row, token);
        if (rc != LLMG_OK) {
            return rc;
        }
    }

    if (walk->chat->repeat != NULL) {
        llmg_walk_keep(walk, row);
    }

    return LLMG_OK;
}


static const llmg_shape_t *
llmg_walk_guess(llmg_str_t name)
{
    unsigned  first, next;

#define bit(c)  ((uint32_t) 1 << ((c) - 'a'))

    /* the second letters, by the first; most names differ at once */

    static const uint32_t  letters[26] = {
        0, bit('a') | bit('l') | bit('y'), bit('o'), bit('a'), 0, bit('i'), 0,
        0, bit('m') | bit('n'), 0, 0, 0, bit('e') | bit('i')
    };

#undef bit

    /* what is none may be an escape, or "_" */

    first = (name.data[0] | 0x20) - 'a';
    next = (name.data[1] | 0x20) - 'a';

    if (first < 26
        && (letters[first] == 0
            || (next < 26 && !(letters[first] >> next & 1))))
    {
        return NULL;
    }

    return llmg_walk_find_file(name, first);
}


static const llmg_shape_t *
llmg_walk_find_file(llmg_str_t name, unsigned first)
{
    llmg_str_t           plain;
    unsigned char        text[6 * LLMG_WALK_NAME_MAX];
    const llmg_shape_t  *row;

    plain = name;

    if (memchr(name.data, '\\', name.len) != NULL) {
        plain.data = text;
        plain.len = llmg_walk_unescape(text, name);
    }

    for (row = llmg_walk_files; row->name != NULL; row++) {

        if (first < 26 && (unsigned) row->name[0] != 'a' + first) {
            continue;
        }

        if (llmg_walk_same(row, plain)) {
            return row;
        }
    }

    return NULL;
}


/*
 * Servers read a member by other spellings, too: encoding/json of Go folds
 * case, with the two letters outside of ASCII that fold into it; protobuf takes
 * camelCase and snake_case for the same.
 */

static const llmg_shape_t *
llmg_walk_other(const llmg_shape_t *members, llmg_str_t raw, int escaped,
    int *folded)
{
    llmg_str_t           name;
    unsigned char        first, text[6 * LLMG_WALK_NAME_MAX];
    const llmg_shape_t  *row;

    *folded = 0;
    name = raw;

    if (escaped) {
        name.data = text;
        name.len = llmg_walk_unescape(text, raw);

        row = llmg_walk_row(members, name);
        if (row != NULL) {
            return row;
        }
    }

    if (name.len == 0) {
        return NULL;
    }

    first = name.data[0] | 0x20;

    for (row = members; row->name != NULL; row++) {

        /* most of them differ at once */

        if (((unsigned char) row->name[0] | 0x20) != first
            && first >= 'a' && first <= 'z' && row->name[0] != '_')
        {
            continue;
        }

        if (llmg_walk_same(row, name)) {
            *folded = 1;
            return row;
        }
    }

    return NULL;
}


/*
 * Each letter of a name may be six, and "_" may be there as often as one likes:
 * what does not fit without those of them that make no difference is too long.
 */

static size_t
llmg_walk_unescape(unsigned char *dst, llmg_str_t raw)
{
    size_t         i, k, n, len;
    unsigned char  u[4];

    if (raw.len <= 6 * LLMG_WALK_NAME_MAX) {
        return llmg_json_unescape(dst, raw);
    }

    len = 0;
    i = 0;

    while (i < raw.len) {
        n = 1;
        u[0] = raw.data[i];

        if (u[0] != '\\') {
            i++;

        } else if (raw.data[i + 1] != 'u') {
            u[0] = llmg_json_simple[raw.data[i + 1]];
            i += 2;

        } else {
            n = llmg_json_unicode(raw.data + i, u);
            i += (n == 4) ? 12 : 6;
        }

        if (n == 1 && u[0] == '_') {
            continue;
        }

        if (len + n > 6 * LLMG_WALK_NAME_MAX) {
            return 0;
        }

        for (k = 0; k < n; k++) {
            dst[len++] = u[k];
        }
    }

    return len;
}


static int
llmg_walk_same(const llmg_shape_t *row, llmg_str_t name)
{
    size_t         i, k;
    unsigned char  a, b;

    i = 0;
    k = 0;

    for ( ;; ) {

        while (i < row->len && row->name[i] == '_') {
            i++;
        }

        while (k < name.len && name.data[k] == '_') {
            k++;
        }

        if (i == row->len || k == name.len) {
            return i == row->len && k == name.len;
        }

        a = (unsigned char) row->name[i++];
        b = name.data[k++];

        if (a >= 'A' && a <= 'Z') {
            a |= 0x20;
        }

        if (b >= 'A' && b <= 'Z') {
            b |= 0x20;

        } else if (b == 0xC5 && name.len - k > 0 && name.data[k] == 0xBF) {
            b = 's';                                    /* U+017F */
            k++;

        } else if (b == 0xE2 && name.len - k > 1 && name.data[k] == 0x84
                   && name.data[k + 1] == 0xAA)
        {
            b = 'k';                                    /* U+212A */
            k += 2;
        }

        if (a != b) {
            return 0;
        }
    }
}


/*
 * Two members of one row: which of them the server takes is not known.  The
 * scanner has seen to those that are spelled alike.
 */

static llmg_status_t
llmg_walk_once(llmg_walk_t *walk, const llmg_shape_t *row,
    llmg_json_token_t *token)
{
    size_t         i;
    uint64_t      *met, bit;
    llmg_chat_t   *chat;
    llmg_frame_t  *frame;

    chat = walk->chat;
    frame = &walk->frames[walk->depth];

    if (chat->rows == NULL) {
        chat->rows = llmg_arena_alloc(chat->arena, LLMG_JSON_DEPTH_LIMIT
                                                   * LLMG_WALK_WORDS
                                                   * sizeof(uint64_t));
        if (chat->rows == NULL) {
            return llmg_arena_status(chat->arena);
        }
    }

    met = chat->rows + (size_t) walk->depth * LLMG_WALK_WORDS;

    if (!frame->folded) {
        frame->folded = 1;

        llmg_walk_before(walk, met);
    }

    i = (size_t) (row - frame->members);
    bit = (uint64_t) 1 << i % 64;

    if (met[i / 64] & bit) {
        return llmg_walk_fail(walk, LLMG_INVALID, "duplicate member",
                              token->raw.data);
    }

    met[i / 64] |= bit;

    return LLMG_OK;
}


/* the rows of the members before this one, which is the last of the names */

static void
llmg_walk_before(llmg_walk_t *walk, uint64_t *met)
{
    int                  folded;
    size_t               i, n;
    llmg_str_t           raw;
    llmg_frame_t        *frame;
    llmg_json_names_t   *names;
    const llmg_shape_t  *row;

    memset(met, 0, LLMG_WALK_WORDS * sizeof(uint64_t));

    names = walk->json->names;
    frame = &walk->frames[walk->depth];

    for (i = names->frames[walk->json->depth].base; i + 1 < names->n; i++) {

        raw.data = walk->json->start + names->names[i].start;
        raw.len = names->names[i].len;

        row = llmg_walk_row(frame->members, raw);

        if (row == NULL) {
            row = llmg_walk_other(frame->members, raw,
                                  names->names[i].sign == 0, &folded);
        }

        if (row != NULL) {
            n = (size_t) (row - frame->members);
            met[n / 64] |= (uint64_t) 1 << n % 64;
        }
    }
}
