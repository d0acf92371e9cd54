/*
 * Documents made from the tables of a dialect: known members in any spelling,
 * values of the right and the wrong type, unknown members, nesting.  The bytes
 * of the fuzzer are the choices.
 *
 * Every string of a document that is read is a text, opaque, written by the
 * server, or media; spans lie in the document; what is forwarded is read again.
 */

#include <stdio.h>
#include <stdlib.h>

#include "llmg_inspect.h"
#include "llmg_json_text.h"
#include "llmg_view.h"


#define DEPTH  12
#define LIMIT  (64UL * 1024 * 1024)
#define PEM    "-----BEGIN " "PRIVATE KEY-----"


int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);


static const llmg_dialect_t *const  dialects[] = {
    &llmg_dialect_openai_chat, &llmg_dialect_generic, NULL
};


typedef struct {
    const uint8_t  *p;
    const uint8_t  *end;
    llmg_buf_t      doc;
} make_t;


static llmg_policies_t  *policies;
static llmg_scratch_t   *scratch;
static llmg_policy_t    *policy;


static void
setup(void)
{
    char  err[256];

    policies = llmg_policies_create();
    scratch = llmg_scratch_create(100000);

    policy = llmg_policies_add(policies, llmg_str("mine"));

    if (policy == NULL
        || llmg_policy_parse(policies, policy,
                             llmg_str("request * mask; response * mask;"),
                             err, sizeof(err))
           != LLMG_OK
        || llmg_policy_compile(policy, err, sizeof(err)) != LLMG_OK)
    {
        abort();
    }
}


static unsigned
next(make_t *m, unsigned n)
{
    return (m->p < m->end) ? *m->p++ % n : 0;
}


static void
put(make_t *m, const char *s)
{
    if (llmg_buf_puts(&m->doc, s) != LLMG_OK) {
        abort();
    }
}


static void
put_char(make_t *m, unsigned char c, int escaped)
{
    llmg_status_t  rc;

    rc = escaped ? llmg_buf_printf(&m->doc, "\\u%04x", c)
                 : llmg_buf_putc(&m->doc, c);

    if (rc != LLMG_OK) {
        abort();
    }
}


/* the name of a row as it is, or as somebody else spells it */

static void
put_name(make_t *m, const llmg_shape_t *row)
{
    size_t         i;
    unsigned       how;
    unsigned char  c;

    how = next(m, 6);

    put(m, "\"");

    for (i = 0; i < row->len; i++) {
        c = (unsigned char) row->name[i];

        switch (how) {

        case 1:
            put_char(m, c, next(m, 2) != 0);
            continue;

        case 2:
            if (c >= 'a' && c <= 'z' && next(m, 2)) {
                c ^= 0x20;
            }

            break;

        case 3:
            if (next(m, 3) == 0) {
                put(m, "_");
            }

            if (c == '_') {
                continue;
            }

            break;

        case 4:
            if (c == 's' || c == 'k') {
                put(m, c == 's' ? "\xC5\xBF" : "\\u212a");
                continue;
            }

            break;

        default:
            break;
        }

        put_char(m, c, 0);
    }

    put(m, "\"");
}


static void
put_string(make_t *m)
{
    unsigned  i, n;

    static const char *const  pieces[] = {
        "word ", "jane@example.com", "\\u006aane@example.com", "user",
        "assistant", "\\n", "{\\\"a\\\":\\\"", "\\\"}", "\\\\u006a", "[\\\"",
        "data:text/plain;base64,", "data:,%40", "iVBORw0KGgo=",
        "amFuZUBleGFtcGxlLmNvbQ==", "https://a/b", "image/png", "text/plain",
        "4111111111111111", "true", "\xC3\xA9", "\\ud83d\\ude00", " ", "=",
        PEM
    };

    put(m, "\"");

    n = next(m, 5);

    for (i = 0; i < n; i++) {
        put(m, pieces[next(m, sizeof(pieces) / sizeof(pieces[0]))]);
    }

    put(m, "\"");
}


static void
put_value(make_t *m, const llmg_shape_t *members, unsigned depth)
{
    unsigned             i, k, n, rows;
    const llmg_shape_t  *row;

    switch (depth == DEPTH ? next(m, 5) : next(m, 9)) {

    case 0:
    case 1:
        put_string(m);
        return;

    case 2:
        put(m, next(m, 2) ? "4111111111111111" : "7");
        return;

    case 3:
        put(m, next(m, 2) ? "true" : "-1.5e300");
        return;

    case 4:
        put(m, "null");
        return;

    case 5:
    case 6:
        put(m, "[");

        n = next(m, 4);

        for (i = 0; i < n; i++) {
            put(m, i ? "," : "");
            put_value(m, members, depth + 1);
        }

        put(m, "]");
        return;

    default:
        put(m, "{");

        for (rows = 0; members != NULL && members[rows].name != NULL; rows++) {
            /* void */
        }

        n = next(m, 7);

        for (i = 0; i < n; i++) {
            put(m, i ? "," : "");

            k = next(m, rows + 1);

            if (k == rows) {
                put_string(m);
                put(m, ":");
                put_value(m, NULL, depth + 1);
                continue;
            }

            row = &members[k];

            put_name(m, row);
            put(m, ":");
            put_value(m, row->members, depth + 1);
        }

        put(m, "}");
        return;
    }
}


/* where it is said what this string is, or that it is no text */

static int
covered(const llmg_chat_t *chat, size_t start, size_t end)
{
    size_t  i;

    for (i = 0; i < chat->n; i++) {
        if (chat->texts[i].via != LLMG_VIA_JSON
            && chat->texts[i].raw_start >= start
            && chat->texts[i].raw_end <= end)
        {
            return 1;
        }
    }

    for (i = 0; i < chat->nmedia; i++) {
        if (chat->media[i].start + 1 == start && chat->media[i].end - 1 == end)
        {
            return 1;
        }
    }

    for (i = 0; i < chat->nparams; i++) {
        if (chat->params[i].start + 1 == start) {
            return 1;
        }
    }

    return 0;
}


static void
spans_lie_in_the_document(const llmg_chat_t *chat, llmg_str_t doc)
{
    size_t              i;
    const llmg_text_t  *t, *outer;

    for (i = 0; i < chat->n; i++) {
        t = &chat->texts[i];

        if (t->start > t->end || t->end >= chat->joined.len
            || chat->joined.data[t->end] != LLMG_TEXT_SEPARATOR
            || t->raw_start > t->raw_end || t->role >= LLMG_ROLES
            || t->kind >= LLMG_KINDS
            || (i != 0 && t->start <= chat->texts[i - 1].end))
        {
            abort();
        }

        if (t->via != LLMG_VIA_JSON) {

            if (t->raw_end > doc.len) {
                abort();
            }

            continue;
        }

        outer = &chat->texts[t->outer];

        if (t->outer >= i || outer->via == LLMG_VIA_JSON
            || t->raw_end > outer->end - outer->start)
        {
            abort();
        }
    }

    for (i = 0; i < chat->nmedia; i++) {
        if (chat->media[i].start >= chat->media[i].end
            || chat->media[i].end > doc.len)
        {
            abort();
        }
    }

    for (i = 0; i < chat->nparams; i++) {
        if (chat->params[i].start >= chat->params[i].end
            || chat->params[i].end > doc.len)
        {
            abort();
        }
    }
}


static void
every_string_is_something(const llmg_chat_t *chat, llmg_arena_t *arena,
    llmg_str_t doc)
{
    size_t              start, bytes;
    llmg_json_t         json;
    llmg_json_token_t   token;

    if (llmg_json_init(&json, arena, doc, &llmg_json_limits_default)
        != LLMG_OK)
    {
        abort();
    }

    bytes = 0;

    while (llmg_json_next(&json, &token) == LLMG_OK
           && token.type != LLMG_JSON_END)
    {
        if (token.type != LLMG_JSON_STRING || token.raw.len == 0) {
            continue;
        }

        start = (size_t) (token.raw.data - doc.data);

        if (!covered(chat, start, start + token.raw.len)) {
            bytes += token.raw.len;
        }
    }

    /* the rest was skipped, and that is known; an id and a model may be said
     * again */

    if (bytes != 0 && chat->skipped == 0 && chat->model.len == 0) {
        abort();
    }
}


int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    make_t               m;
    unsigned             direction, n;
    llmg_str_t           doc;
    llmg_chat_t          chat;
    llmg_json_t          json;
    llmg_arena_t        *arena;
    llmg_status_t        rc, other;
    llmg_result_t        result, again;
    llmg_inspect_t       in;
    llmg_json_limits_t   limits;
    const llmg_shape_t  *shape;

    if (policies == NULL) {
        setup();
    }

    if (size > 4096) {
        return 0;
    }

    arena = llmg_arena_create(LIMIT);

    m.p = data;
    m.end = data + size;
    llmg_buf_init(&m.doc, arena);

    for (n = 0; dialects[n] != NULL; n++) { /* void */ }

    memset(&in, 0, sizeof(llmg_inspect_t));

    in.dialect = dialects[next(&m, n)];
    direction = next(&m, 2);

    shape = (direction == LLMG_REQUEST) ? in.dialect->request
                                        : in.dialect->response;

    put_value(&m, shape, 0);

    llmg_str_set(&doc, m.doc.data, m.doc.len);

    in.policy = policy;
    in.limits = &llmg_json_limits_default;
    in.scratch = scratch;
    in.arena = arena;

    if (llmg_json_init(&json, arena, doc, in.limits) != LLMG_OK) {
        abort();
    }

    llmg_chat_init(&chat, arena);
    chat.answer = (direction == LLMG_RESPONSE);

    rc = llmg_dialect_read(shape, &json, &chat,
                           shape == NULL
                           || in.dialect->flags & (direction == LLMG_REQUEST
                                                   ? LLMG_ANY_REQUEST
                                                   : LLMG_ANY_RESPONSE));

    if (rc == LLMG_OK) {
        rc = llmg_view_read(&chat, doc, in.limits);
    }

    if (rc == LLMG_OK) {
        spans_lie_in_the_document(&chat, doc);
        every_string_is_something(&chat, arena, doc);

    } else if (chat.error == NULL || chat.error_at > doc.len) {
        abort();
    }

    other = (direction == LLMG_REQUEST)
            ? llmg_inspect_request(&in, doc, &result)
            : llmg_inspect_response(&in, doc, &result);

    if (other != rc) {
        abort();
    }

    if (rc == LLMG_OK && result.edited) {

        /* two names may have become one */

        limits = llmg_json_limits_default;
        limits.unique = 0;
        in.limits = &limits;

        other = (direction == LLMG_REQUEST)
                ? llmg_inspect_request(&in, result.body, &again)
                : llmg_inspect_response(&in, result.body, &again);

        if (other != LLMG_OK) {
            abort();
        }
    }

    llmg_arena_destroy(arena);

    return 0;
}
