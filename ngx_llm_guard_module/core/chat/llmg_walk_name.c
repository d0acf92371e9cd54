#include "llmg_walk.h"
#include "llmg_json_names.h"
#include "llmg_json_text.h"
#include "llmg_utf8.h"


#define LLMG_WALK_WORDS   ((LLMG_WALK_ROWS_MAX + 64) / 64)


static const llmg_shape_t *llmg_walk_row(const llmg_shape_t *members,
    llmg_str_t raw, int escaped, int *folded);
static const llmg_shape_t *llmg_walk_folded(const llmg_shape_t *members,
    llmg_str_t raw, int escaped);
static size_t llmg_walk_fold(unsigned char *dst, llmg_str_t raw, int escaped);
static int llmg_walk_fold_is(const llmg_shape_t *row,
    const unsigned char *name, size_t len);
static llmg_status_t llmg_walk_once(llmg_walk_t *walk,
    const llmg_shape_t *row, llmg_json_token_t *token);
static void llmg_walk_before(llmg_walk_t *walk, uint64_t *met);


llmg_status_t
llmg_walk_name(llmg_walk_t *walk, llmg_json_token_t *token)
{
    int                  folded;
    llmg_frame_t        *frame;
    llmg_status_t        rc;
    const llmg_shape_t  *row;

    frame = &walk->frames[walk->depth];

    row = llmg_walk_row(frame->members, token->raw, token->escaped, &folded);

    frame->row = row;
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

    if (row == NULL) {

        if (token->raw.len == 0) {
            return LLMG_OK;
        }

        return llmg_walk_text(walk, token, LLMG_KIND_NAME, frame->role);
    }

    if ((folded || frame->folded) && !walk->chat->answer) {
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


static llmg_inline const llmg_shape_t *
llmg_walk_row(const llmg_shape_t *members, llmg_str_t raw, int escaped,
    int *folded)
{
    llmg_str_t           name;
    const llmg_shape_t  *row;
    unsigned char        text[6 * LLMG_WALK_NAME_MAX];

    *folded = 0;

    if (members == NULL) {
        return NULL;
    }

    name = raw;

    /* each of its letters may be six */

    if (escaped && raw.len <= sizeof(text)) {
        name.len = llmg_json_unescape(text, raw);
        name.data = text;
    }

    for (row = members; row->name != NULL; row++) {
        if (row->len == name.len
            && llmg_same(row->name, name.data, name.len))
        {
            return row;
        }
    }

    row = llmg_walk_folded(members, raw, escaped);
    *folded = (row != NULL);

    return row;
}


/*
 * Servers read a member by other spellings, too: encoding/json of Go folds
 * case, with the two letters outside of ASCII that fold into it; protobuf takes
 * camelCase and snake_case for the same.
 */

static const llmg_shape_t *
llmg_walk_folded(const llmg_shape_t *members, llmg_str_t raw, int escaped)
{
    size_t               len;
    unsigned char        name[LLMG_WALK_NAME_MAX];
    const llmg_shape_t  *row;

    len = llmg_walk_fold(name, raw, escaped);

    if (len == 0) {
        return NULL;
    }

    for (row = members; row->name != NULL; row++) {
        if (((unsigned char) row->name[0] | 0x20) == name[0]
            && llmg_walk_fold_is(row, name, len))
        {
            return row;
        }

        if (row->name[0] == '_' && llmg_walk_fold_is(row, name, len)) {
            return row;
        }
    }

    return NULL;
}


/* 0: it is like no row's */

static size_t
llmg_walk_fold(unsigned char *dst, llmg_str_t raw, int escaped)
{
    size_t         i, k, n, len;
    unsigned char  c, u[4];

    len = 0;
    i = 0;

    while (i < raw.len) {
        c = raw.data[i];
        n = 1;
        u[0] = c;

        if (escaped && c == '\\') {

            if (raw.data[i + 1] != 'u') {
                u[0] = llmg_json_simple[raw.data[i + 1]];
                i += 2;

            } else {
                n = llmg_json_unicode(raw.data + i, u);
                i += (n == 4) ? 12 : 6;
            }

        } else if (c < 0x80) {
            i++;

        } else {
            n = llmg_utf8_sequence(raw.data + i, raw.data + raw.len);

            for (k = 0; k < n; k++) {
                u[k] = raw.data[i + k];
            }

            i += n;
        }

        if (n == 2 && u[0] == 0xC5 && u[1] == 0xBF) {
            c = 's';                                    /* U+017F */

        } else if (n == 3 && u[0] == 0xE2 && u[1] == 0x84 && u[2] == 0xAA) {
            c = 'k';                                    /* U+212A */

        } else if (n == 1) {
            c = u[0];

            if (c == '_') {
                continue;
            }

            if (c >= 'A' && c <= 'Z') {
                c |= 0x20;
            }

        } else {
            return 0;
        }

        if (len == LLMG_WALK_NAME_MAX) {
            return 0;
        }

        dst[len++] = c;
    }

    return len;
}


static int
llmg_walk_fold_is(const llmg_shape_t *row, const unsigned char *name,
    size_t len)
{
    size_t         i, k;
    unsigned char  c;

    k = 0;

    for (i = 0; i < row->len; i++) {
        c = (unsigned char) row->name[i];

        if (c == '_') {
            continue;
        }

        if (c >= 'A' && c <= 'Z') {
            c |= 0x20;
        }

        if (k == len || name[k] != c) {
            return 0;
        }

        k++;
    }

    return k == len;
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

        row = llmg_walk_row(frame->members, raw, names->names[i].sign == 0,
                            &folded);
        if (row != NULL) {
            n = (size_t) (row - frame->members);
            met[n / 64] |= (uint64_t) 1 << n % 64;
        }
    }
}
