/*
 * What clients and providers said to each other, recorded by others
 * (LLMG_VECTORS, or ../shared/vectors): every text is found, as whose and what
 * it is known to be.
 */

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "llmg_dialect.h"
#include "llmg_view.h"
#include "llmg_json_text.h"
#include "llmg_sse.h"


#define ARENA   (512UL * 1024 * 1024)


/* a document as a tree */

typedef struct node_s  node_t;

struct node_s {
    unsigned     type;          /* llmg_json_type_e */
    llmg_str_t   name;          /* of a member, unescaped */
    llmg_str_t   raw;           /* strings: without the quotes */
    llmg_str_t   text;          /* strings, unescaped */
    node_t      *parent;
    node_t      *child;
    node_t      *next;
};


typedef struct {
    unsigned     rows;
    unsigned     texts;
    unsigned     missing;
    unsigned     extra[LLMG_KINDS];
    unsigned     responses;
    unsigned     streams;
    unsigned     events;
    unsigned     calls;
    unsigned     usages;
    unsigned     repeated;
    unsigned     skipped;
    unsigned     excused;
    unsigned     failed;
} tally_t;


static llmg_arena_t  *arena;
static tally_t        tally;


/* rows that are at fault themselves, and why */

static const struct {
    const char  *id;
    const char  *part;          /* "request", "text", "reasoning" ... */
    const char  *why;
} excuses[] = {
    { "rec-e939e61d7b", "request", "the recorder cut the body: no JSON" },
};


static int
excused(llmg_str_t id, const char *part)
{
    size_t  i;

    for (i = 0; i < sizeof(excuses) / sizeof(excuses[0]); i++) {
        if (llmg_str_eqz(id, excuses[i].id)
            && strcmp(part, excuses[i].part) == 0)
        {
            tally.excused++;
            return 1;
        }
    }

    return 0;
}


static void
complain(llmg_str_t id, const char *part, llmg_str_t want, llmg_str_t got)
{
    if (excused(id, part)) {
        return;
    }

    tally.failed++;

    print_message("# %.*s %s\n#   want %.*s\n#   got  %.*s\n", (int) id.len,
                  id.data, part, (int) (want.len > 300 ? 300 : want.len),
                  want.data, (int) (got.len > 300 ? 300 : got.len), got.data);
}


static llmg_str_t
unescape(llmg_str_t raw)
{
    llmg_str_t      s;
    unsigned char  *p;

    p = llmg_arena_alloc(arena, raw.len + 1);
    assert_non_null(p);

    s.data = p;
    s.len = llmg_json_unescape(p, raw);

    return s;
}


/* NULL when it is not strict JSON */

static node_t *
parse(llmg_str_t doc)
{
    node_t             *top, *at, *node, **tail[LLMG_JSON_DEPTH_LIMIT];
    llmg_str_t          name = llmg_null_string;
    llmg_json_t         json;
    llmg_json_token_t   token;

    assert_int_equal(llmg_json_init(&json, arena, doc,
                                    &llmg_json_limits_default),
                     LLMG_OK);

    top = NULL;
    at = NULL;
    tail[0] = &top;

    for ( ;; ) {

        if (llmg_json_next(&json, &token) != LLMG_OK) {
            return NULL;
        }

        switch (token.type) {

        case LLMG_JSON_END:
            return top;

        case LLMG_JSON_NAME:
            name = unescape(token.raw);
            continue;

        case LLMG_JSON_OBJECT_END:
        case LLMG_JSON_ARRAY_END:
            at->raw.len = (size_t) (token.raw.data + 1 - at->raw.data);
            at = at->parent;
            continue;

        default:
            break;
        }

        node = llmg_arena_calloc(arena, sizeof(node_t));
        assert_non_null(node);

        node->type = token.type;
        node->name = name;
        node->raw = token.raw;
        node->parent = at;
        llmg_str_set(&name, "", 0);

        if (token.type == LLMG_JSON_STRING) {
            node->text = unescape(token.raw);
        }

        *tail[at == NULL ? 0 : json.depth - (token.type == LLMG_JSON_OBJECT
                               || token.type == LLMG_JSON_ARRAY)] = node;
        tail[json.depth - (token.type == LLMG_JSON_OBJECT
                           || token.type == LLMG_JSON_ARRAY)] = &node->next;

        if (token.type == LLMG_JSON_OBJECT || token.type == LLMG_JSON_ARRAY) {
            tail[json.depth] = &node->child;
            at = node;
        }
    }
}


static node_t *
member(node_t *node, const char *name)
{
    if (node == NULL) {
        return NULL;
    }

    for (node = node->child; node != NULL; node = node->next) {
        if (llmg_str_eqz(node->name, name)) {
            return node;
        }
    }

    return NULL;
}


static llmg_str_t
text(node_t *node, const char *name)
{
    llmg_str_t  none = llmg_null_string;

    node = member(node, name);

    return (node != NULL && node->type == LLMG_JSON_STRING) ? node->text
                                                            : none;
}


/* RFC 6901 */

static node_t *
pointer(node_t *node, llmg_str_t ptr)
{
    size_t          i, len;
    unsigned long   n;
    unsigned char   part[256];

    i = 0;

    while (node != NULL && i < ptr.len) {
        assert_int_equal(ptr.data[i], '/');
        i++;

        for (len = 0; i < ptr.len && ptr.data[i] != '/'; i++) {
            assert_true(len < sizeof(part) - 1);

            if (ptr.data[i] == '~') {
                i++;
                part[len++] = ptr.data[i] == '1' ? '/' : '~';
                continue;
            }

            part[len++] = ptr.data[i];
        }

        part[len] = '\0';

        if (node->type == LLMG_JSON_ARRAY) {
            n = strtoul((char *) part, NULL, 10);

            for (node = node->child; node != NULL && n != 0; n--) {
                node = node->next;
            }

        } else {
            node = member(node, (char *) part);
        }
    }

    return node;
}


static size_t
offset(llmg_str_t doc, const node_t *node)
{
    return (size_t) (node->raw.data - doc.data);
}


/* the node whose value a text is, or NULL: it is a name */

static node_t *
node_at(node_t *node, const unsigned char *p)
{
    node_t  *found;

    for ( /* void */ ; node != NULL; node = node->next) {
        if (node->raw.data == p && node->type == LLMG_JSON_STRING) {
            return node;
        }

        if (p < node->raw.data + node->raw.len) {
            found = node_at(node->child, p);
            if (found != NULL) {
                return found;
            }
        }
    }

    return NULL;
}


/* as nginx hands it over: decoded, without arguments */

static llmg_str_t
path_of(node_t *row)
{
    char            hex[3] = "";
    size_t          i, n;
    llmg_str_t      raw, path;
    unsigned char  *p;

    raw = text(row, "path");

    if (raw.len == 0) {
        return raw;
    }

    p = llmg_arena_alloc(arena, raw.len);
    assert_non_null(p);

    for (i = 0, n = 0; i < raw.len && raw.data[i] != '?'; i++) {

        if (raw.data[i] == '%' && i + 2 < raw.len) {
            memcpy(hex, raw.data + i + 1, 2);
            p[n++] = (unsigned char) strtoul(hex, NULL, 16);
            i += 2;
            continue;
        }

        p[n++] = raw.data[i];
    }

    llmg_str_set(&path, p, n);

    return path;
}


/* fixtures have no path */

static const llmg_dialect_t *
dialect_of(node_t *row)
{
    size_t       i;
    llmg_str_t   api, path;

    static const struct {
        const char  *api;
        const char  *path;
    } apis[] = {
        { "openai.chat", "/v1/chat/completions" },
        { "openai.responses", "/v1/responses" },
        { "anthropic.messages", "/v1/messages" },
        { "gemini.generate", "/v1beta/models/m:generateContent" },
        { "cohere.chat_v2", "/v2/chat" },
        { "bedrock.converse", "/model/m/converse" },
    };

    path = path_of(row);
    api = text(row, "api");

    for (i = 0; path.len == 0 && i < sizeof(apis) / sizeof(apis[0]); i++) {
        if (llmg_str_eqz(api, apis[i].api)) {
            path = llmg_str(apis[i].path);
        }
    }

    return llmg_dialect_choose(path, NULL, NULL);
}


static llmg_status_t
read_doc(llmg_chat_t *chat, const llmg_shape_t *shape, llmg_str_t doc)
{
    llmg_json_t  json;

    assert_int_equal(llmg_json_init(&json, arena, doc,
                                    &llmg_json_limits_default),
                     LLMG_OK);

    return llmg_dialect_read(shape, &json, chat, 0);
}


static llmg_str_t
said(const llmg_chat_t *chat, const llmg_text_t *t)
{
    llmg_str_t  s;

    llmg_str_set(&s, chat->joined.data + t->start, t->end - t->start);

    return s;
}


static int
holds(llmg_str_t all, llmg_str_t s)
{
    size_t  i;

    for (i = 0; i + s.len <= all.len; i++) {
        if (memcmp(all.data + i, s.data, s.len) == 0) {
            return 1;
        }
    }

    return s.len == 0;
}


/* ours for theirs: theirs knows no documents and no nameless role */

static int
role_fits(llmg_str_t want, const llmg_text_t *t)
{
    static const struct {
        const char  *name;
        unsigned     kinds;
        unsigned     roles;
    } roles[] = {
#define k(name)  (1u << LLMG_KIND_##name)
#define r(name)  (1u << LLMG_ROLE_##name)
        { "system", k(CONTENT), r(SYSTEM) },
        { "user", k(CONTENT), r(USER) | r(UNKNOWN) | r(DOCUMENT) },
        { "assistant", k(CONTENT) | k(REFUSAL), r(ASSISTANT) },
        { "tool", k(CONTENT), r(TOOL) | r(DOCUMENT) },
        { "tool_args", k(TOOL_ARGS), r(ASSISTANT) },
        { "reasoning", k(REASONING), r(ASSISTANT) },
        { "tool_def", k(TOOL_DEF), r(TOOL) },
        { "schema", k(SCHEMA), r(SYSTEM) },
#undef k
#undef r
    };

    size_t  i;

    for (i = 0; i < sizeof(roles) / sizeof(roles[0]); i++) {
        if (llmg_str_eqz(want, roles[i].name)) {
            return (roles[i].kinds >> t->kind & 1)
                   && (roles[i].roles >> t->role & 1);
        }
    }

    fail_msg("role \"%.*s\"", (int) want.len, (const char *) want.data);

    return 0;
}


/*
 * What is content to us and no text to them: words of the API, models, media
 * and what tells of documents, sums of a conversation, reasoning once more.
 */

static int
beside(llmg_str_t name)
{
    size_t  i;

    static const char *const  names[] = {
        "role", "model", "stop_sequences",
        "bytes", "data", "document_url", "file_data", "fileUri", "file_uri",
        "file_url", "filename", "image_url", "title", "uri", "url",
        "content", "text", "value",
    };

    for (i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
        if (llmg_str_eqz(name, names[i])) {
            return 1;
        }
    }

    return 0;
}


static void
check_request(node_t *row)
{
    size_t                 i;
    node_t                *want, *body, *node;
    llmg_str_t             id, doc, got;
    llmg_chat_t            chat;
    llmg_text_t           *t;
    unsigned char         *expected;
    const llmg_dialect_t  *d;

    id = text(row, "id");
    doc = text(member(row, "request"), "body");
    want = member(member(row, "expect"), "request_texts");

    if (doc.len == 0) {
        return;
    }

    tally.rows++;

    d = dialect_of(row);
    assert_ptr_not_equal(d, &llmg_dialect_generic);

    llmg_chat_init(&chat, arena);

    body = parse(doc);

    if (read_doc(&chat, d->request, doc) != LLMG_OK) {
        complain(id, "request", llmg_str("JSON"),
                 llmg_str(chat.error != NULL ? chat.error : "-"));
        return;
    }

    assert_non_null(body);

    expected = llmg_arena_calloc(arena, chat.n + 1);
    assert_non_null(expected);

    for (want = want != NULL ? want->child : NULL; want != NULL;
         want = want->next)
    {
        node = pointer(body, text(want, "ptr"));
        assert_non_null(node);
        assert_true(llmg_str_eq(node->text, text(want, "text")));

        tally.texts++;

        for (i = 0; i < chat.n; i++) {
            if (chat.texts[i].raw_start == offset(doc, node)
                && chat.texts[i].via == LLMG_VIA_PLAIN)
            {
                break;
            }
        }

        if (i == chat.n) {
            tally.missing++;
            complain(id, "missing", text(want, "ptr"), node->text);
            continue;
        }

        t = &chat.texts[i];
        expected[i] = 1;

        assert_true(llmg_str_eq(said(&chat, t), node->text));

        if (!role_fits(text(want, "role"), t)) {
            print_message("# %s/%s\n", llmg_role_name(t->role),
                          llmg_kind_name(t->kind));
            complain(id, "role", text(want, "role"), text(want, "ptr"));
        }
    }

    for (i = 0; i < chat.n; i++) {
        t = &chat.texts[i];

        if (expected[i] || t->via != LLMG_VIA_PLAIN || t->number) {
            continue;
        }

        tally.extra[t->kind]++;

        if (t->kind == LLMG_KIND_NAME || t->kind == LLMG_KIND_TOOL_DEF
            || t->kind == LLMG_KIND_SCHEMA)
        {
            continue;
        }

        /* settings that no table has, and what server tools were asked */

        if (t->kind == LLMG_KIND_OTHER || t->kind == LLMG_KIND_TOOL_ARGS) {
            continue;
        }

        node = node_at(body, doc.data + t->raw_start);
        assert_non_null(node);

        for (got = node->name; got.len == 0; got = node->name) {
            node = node->parent;
            assert_non_null(node);
        }

        if (!beside(got)) {
            complain(id, "beside", got, said(&chat, t));
        }
    }
}


/* what a client puts together from an answer, or from the events of one */

#define LINES   1024

typedef struct {
    llmg_buf_t   kinds[LLMG_KINDS];     /* of the model */
    llmg_buf_t   all;                   /* every text, one after another */
    struct {
        llmg_buf_t   text;
        unsigned     kind;
        unsigned     line;
    }            lines[LINES];          /* the same, told apart */
    unsigned     nlines;
    struct {
        llmg_buf_t   args;
        unsigned     choice;
        unsigned     tool;
        unsigned     line;
    }            calls[LINES];
    unsigned     ncalls;
} answer_t;


static void
append(llmg_buf_t *b, llmg_str_t s)
{
    assert_int_equal(llmg_buf_append(b, s.data, s.len), LLMG_OK);
}


static llmg_str_t
whole(const llmg_buf_t *b)
{
    llmg_str_t  s;

    llmg_str_set(&s, b->data, b->len);

    return s;
}


static int
echoed(const llmg_chat_t *chat, const llmg_text_t *t)
{
    size_t  i;

    for (i = 0; i < chat->nechoes; i++) {
        if (t->raw_start > chat->echoes[i].start
            && t->raw_start < chat->echoes[i].end)
        {
            return 1;
        }
    }

    return 0;
}


/* "line" -1: whatever members led to it */

static void
collect(answer_t *a, const llmg_chat_t *chat, int line, int joined)
{
    size_t              i;
    unsigned            n;
    llmg_str_t          s;
    const llmg_text_t  *t;

    for (i = 0; i < chat->n; i++) {
        t = &chat->texts[i];
        s = said(chat, t);

        if (t->via != LLMG_VIA_PLAIN || echoed(chat, t)) {
            continue;
        }

        append(&a->all, s);
        append(&a->all, llmg_str("\n"));

        if (t->role != LLMG_ROLE_ASSISTANT
            || (line != -1 && t->line != line))
        {
            continue;
        }

        append(&a->kinds[t->kind], s);

        if (t->kind != LLMG_KIND_TOOL_ARGS) {

            for (n = 0; n < a->nlines; n++) {
                if (a->lines[n].kind == t->kind && a->lines[n].line == t->line)
                {
                    break;
                }
            }

            if (n == a->nlines) {
                assert_true(n < LINES);

                llmg_buf_init(&a->lines[n].text, arena);
                a->lines[n].kind = t->kind;
                a->lines[n].line = t->line;
                a->nlines++;
            }

            append(&a->lines[n].text, s);
            continue;
        }

        for (n = 0; n < a->ncalls; n++) {
            if (joined && a->calls[n].choice == t->choice
                && a->calls[n].tool == t->tool
                && a->calls[n].line == t->line)
            {
                break;
            }
        }

        if (n == a->ncalls) {
            assert_true(n < LINES);

            llmg_buf_init(&a->calls[n].args, arena);
            a->calls[n].choice = t->choice;
            a->calls[n].tool = t->tool;
            a->calls[n].line = t->line;
            a->ncalls++;
        }

        append(&a->calls[n].args, s);
    }
}


/* every string in an object that is the arguments of a tool */

static void
check_args(llmg_str_t id, const answer_t *a, node_t *node)
{
    unsigned  n;

    for ( /* void */ ; node != NULL; node = node->next) {

        if (node->type != LLMG_JSON_STRING) {
            check_args(id, a, node->child);
            continue;
        }

        for (n = 0; n < a->ncalls && node->text.len != 0; n++) {
            if (llmg_str_eq(whole(&a->calls[n].args), node->text)) {
                break;
            }
        }

        if (n == a->ncalls && node->text.len != 0) {
            complain(id, "arguments", node->text, whole(&a->all));
        }
    }
}


static void
check_usage(llmg_str_t id, node_t *want, const llmg_usage_t *usage)
{
    char        text[64];
    uint64_t    n;
    node_t     *node;

    node = member(want, "input_tokens");

    if (node != NULL) {
        n = strtoull((const char *) node->raw.data, NULL, 10);
        tally.usages++;

        if (n != usage->prompt_tokens) {
            snprintf(text, sizeof(text), "%llu",
                     (unsigned long long) usage->prompt_tokens);
            complain(id, "input_tokens", node->raw, llmg_str(text));
        }
    }

    node = member(want, "output_tokens");

    if (node != NULL) {
        n = strtoull((const char *) node->raw.data, NULL, 10);
        tally.usages++;

        if (n != usage->completion_tokens) {
            snprintf(text, sizeof(text), "%llu",
                     (unsigned long long) usage->completion_tokens);
            complain(id, "output_tokens", node->raw, llmg_str(text));
        }
    }
}


/*
 * All of it together; or what came by the same members, for OpenRouter and
 * Cohere say it once more by others.
 */

static void
check_kind(llmg_str_t id, const answer_t *a, const char *part,
    unsigned kind, node_t *want)
{
    unsigned  n;

    if (want == NULL || llmg_str_eq(want->text, whole(&a->kinds[kind]))) {
        return;
    }

    for (n = 0; n < a->nlines; n++) {
        if (a->lines[n].kind == kind
            && llmg_str_eq(want->text, whole(&a->lines[n].text)))
        {
            tally.repeated++;
            return;
        }
    }

    complain(id, part, want->text, whole(&a->kinds[kind]));
}


static void
check_answer(node_t *row, const answer_t *a, const llmg_usage_t *usage)
{
    unsigned     n;
    node_t      *want, *call, *error;
    llmg_str_t   id, args;

    id = text(row, "id");
    want = member(member(row, "expect"), "response");

    if (want == NULL) {
        return;
    }

    error = member(want, "error");

    if (error != NULL) {
        if (!holds(whole(&a->all), text(error, "message"))) {
            complain(id, "error", text(error, "message"), whole(&a->all));
        }
    }

    check_kind(id, a, "text", LLMG_KIND_CONTENT,
               member(want, "model_text"));
    check_kind(id, a, "reasoning", LLMG_KIND_REASONING,
               member(want, "reasoning"));
    check_kind(id, a, "refusal", LLMG_KIND_REFUSAL,
               member(want, "refusal"));

    call = member(want, "tool_calls");

    for (call = call != NULL ? call->child : NULL; call != NULL;
         call = call->next)
    {
        tally.calls++;

        if (!holds(whole(&a->all), text(call, "name"))) {
            complain(id, "tool", text(call, "name"), whole(&a->all));
        }

        if (member(call, "arguments_json") != NULL) {
            check_args(id, a, member(call, "arguments_json")->child);
            continue;
        }

        args = text(call, "arguments");

        for (n = 0; n < a->ncalls && args.len != 0; n++) {
            if (llmg_str_eq(whole(&a->calls[n].args), args)) {
                break;
            }
        }

        if (n == a->ncalls && args.len != 0) {
            complain(id, "arguments", args, whole(&a->all));
        }
    }

    check_usage(id, member(want, "usage"), usage);
}


static void
start(answer_t *a)
{
    unsigned  i;

    memset(a, 0, sizeof(answer_t));
    llmg_buf_init(&a->all, arena);

    for (i = 0; i < LLMG_KINDS; i++) {
        llmg_buf_init(&a->kinds[i], arena);
    }
}


/* Responses say a text again when it ends: what counts is where it grows */

static int
growing(const llmg_dialect_t *d)
{
    llmg_chat_t  chat;

    if (d != &llmg_dialect_openai_responses) {
        return -1;
    }

    llmg_chat_init(&chat, arena);
    assert_int_equal(read_doc(&chat, d->delta, llmg_str("{\"delta\":\"x\"}")),
                     LLMG_OK);

    return chat.texts[0].line;
}


static void
check_event(node_t *row, const llmg_dialect_t *d, llmg_str_t doc, answer_t *a,
    llmg_chat_t *chat)
{
    if (doc.len == 0 || llmg_str_eqz(doc, "[DONE]")) {
        return;
    }

    tally.events++;

    llmg_chat_reset(chat);

    if (read_doc(chat, d->delta, doc) != LLMG_OK) {
        complain(text(row, "id"), "event", llmg_str("JSON"),
                 llmg_str(chat->error != NULL ? chat->error : "-"));
        return;
    }

    collect(a, chat, growing(d), 1);
}


static void
check_sse(node_t *row, const llmg_dialect_t *d, llmg_str_t body, answer_t *a,
    llmg_chat_t *chat)
{
    int              first;
    size_t           end, pos;
    llmg_str_t       event;
    llmg_sse_t       sse;
    llmg_sse_line_t  line;

    llmg_sse_init(&sse);

    for (first = 1; llmg_sse_next(&sse, body, 1, &end) == LLMG_OK; first = 0)
    {
        llmg_str_set(&event, body.data, end);
        body.data += end;
        body.len -= end;
        pos = 0;

        while (llmg_sse_line(event, &pos, first, &line) == LLMG_OK) {
            if (line.field == LLMG_SSE_DATA) {
                check_event(row, d, line.value, a, chat);
            }
        }
    }
}


static llmg_str_t
base64(llmg_str_t s)
{
    size_t          i, n;
    unsigned        bits, v;
    llmg_str_t      out;
    unsigned char  *p;

    p = llmg_arena_alloc(arena, s.len + 1);
    assert_non_null(p);

    for (i = 0, n = 0, bits = 0, v = 0; i < s.len && s.data[i] != '='; i++) {
        v = v << 6 | (unsigned) (strchr(
                "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
                "0123456789+/", s.data[i])
                - "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
                "0123456789+/");
        bits += 6;

        if (bits >= 8) {
            bits -= 8;
            p[n++] = (unsigned char) (v >> bits);
        }
    }

    llmg_str_set(&out, p, n);

    return out;
}


/* application/vnd.amazon.eventstream */

static void
check_frames(node_t *row, const llmg_dialect_t *d, llmg_str_t body,
    answer_t *a, llmg_chat_t *chat)
{
    size_t      total, head;
    node_t     *bytes;
    llmg_str_t  doc;

#define be32(p)                                                               \
    ((size_t) (p)[0] << 24 | (size_t) (p)[1] << 16 | (size_t) (p)[2] << 8     \
     | (p)[3])

    while (body.len >= 16) {
        total = be32(body.data);
        head = be32(body.data + 4);

        assert_true(total <= body.len && head <= total - 16);

        llmg_str_set(&doc, body.data + 12 + head, total - head - 16);

        /* InvokeModel has the model's own events inside */

        bytes = member(parse(doc), "bytes");

        check_event(row, d, bytes != NULL ? base64(bytes->text) : doc, a,
                    chat);

        body.data += total;
        body.len -= total;
    }

#undef be32
}


static void
check_lines(node_t *row, const llmg_dialect_t *d, llmg_str_t body,
    answer_t *a, llmg_chat_t *chat)
{
    size_t      i, start_at;
    llmg_str_t  line;

    for (i = 0, start_at = 0; i < body.len; i++) {
        if (body.data[i] == '\n' || i + 1 == body.len) {
            llmg_str_set(&line, body.data + start_at,
                         i + (body.data[i] != '\n') - start_at);
            check_event(row, d, line, a, chat);
            start_at = i + 1;
        }
    }
}


static void
check_response(node_t *row)
{
    node_t                *response;
    answer_t               a;
    llmg_str_t             id, body, framing;
    llmg_chat_t            chat;
    const llmg_dialect_t  *d;

    id = text(row, "id");
    response = member(row, "response");
    body = text(response, "body");
    framing = text(response, "framing");

    if (body.len == 0) {
        body = base64(text(response, "body_b64"));
    }

    d = dialect_of(row);

    llmg_chat_init(&chat, arena);
    start(&a);

    if (framing.len != 0) {
        tally.streams++;

        if (llmg_str_eqz(framing, "sse")) {
            check_sse(row, d, body, &a, &chat);

        } else if (llmg_str_eqz(framing, "ndjson")) {
            check_lines(row, d, body, &a, &chat);

        } else {
            check_frames(row, d, body, &a, &chat);
        }

        check_answer(row, &a, &chat.usage);
        return;
    }

    /* encoded, or an error page */

    if (parse(body) == NULL) {
        tally.rows++;
        return;
    }

    tally.responses++;

    if (read_doc(&chat, d->response, body) != LLMG_OK) {
        complain(id, "response", llmg_str("JSON"),
                 llmg_str(chat.error != NULL ? chat.error : "-"));
        return;
    }

    collect(&a, &chat, -1, 0);
    check_answer(row, &a, &chat.usage);
}


static void
vectors(const char *name, void (*check)(node_t *row))
{
    char         path[4096], *line;
    FILE        *f;
    size_t       size;
    node_t      *row;
    ssize_t      n;
    llmg_str_t   doc;
    const char  *dir;

    dir = getenv("LLMG_VECTORS");
    snprintf(path, sizeof(path), "%s/%s", dir ? dir : "../shared/vectors",
             name);

    f = fopen(path, "r");

    if (f == NULL) {
        print_message("# %s is not there: skipped\n", path);
        return;
    }

    line = NULL;
    size = 0;

    while ((n = getline(&line, &size, f)) > 0) {
        arena = llmg_arena_create(ARENA);
        assert_non_null(arena);

        llmg_str_set(&doc, line, (size_t) n);

        row = parse(doc);
        assert_non_null(row);

        check(row);

        llmg_arena_destroy(arena);
    }

    free(line);
    (void) fclose(f);
}


/* a row of json/index.jsonl: its body is a file */

static void
check_body(node_t *row)
{
    char                   path[4096];
    FILE                  *f;
    size_t                 i;
    node_t                *node;
    llmg_str_t             id, name, canary, doc;
    llmg_chat_t            chat;
    const char            *dir;
    unsigned char         *p;
    const llmg_dialect_t  *d;

    id = text(row, "id");
    name = text(row, "body");
    canary = text(row, "canary");

    if (!llmg_str_eqz(text(row, "expect"), "inspect") || canary.len == 0
        || name.len == 0 || !llmg_str_ends(name, ".bin")
        || member(member(row, "headers"), "content-encoding") != NULL)
    {
        return;
    }

    dir = getenv("LLMG_VECTORS");
    snprintf(path, sizeof(path), "%s/json/%.*s",
             dir ? dir : "../shared/vectors", (int) name.len, name.data);

    f = fopen(path, "rb");
    assert_non_null(f);

    p = llmg_arena_alloc(arena, 1024 * 1024);
    assert_non_null(p);
    llmg_str_set(&doc, p, fread(p, 1, 1024 * 1024, f));
    (void) fclose(f);

    tally.rows++;

    d = dialect_of(row);
    assert_ptr_not_equal(d, &llmg_dialect_generic);

    llmg_chat_init(&chat, arena);

    if (read_doc(&chat, d->request, doc) != LLMG_OK
        || llmg_view_read(&chat, doc, &llmg_json_limits_default) != LLMG_OK)
    {
        if (text(row, "ptr").len != 0) {
            complain(id, "request", text(row, "ptr"),
                     llmg_str(chat.error != NULL ? chat.error : "-"));
        }

        return;
    }

    for (i = 0; i < chat.n; i++) {
        if (holds(said(&chat, &chat.texts[i]), canary)) {
            break;
        }
    }

    if (i < chat.n) {
        tally.texts++;
        return;
    }

    /* in pieces, or encoded: the text that has it is found, at least */

    node = pointer(parse(doc), text(row, "ptr"));
    assert_non_null(node);

    for (i = 0; i < chat.n; i++) {
        if (chat.texts[i].raw_start >= offset(doc, node)
            && chat.texts[i].raw_start < offset(doc, node) + node->raw.len)
        {
            tally.skipped++;
            return;
        }
    }

    complain(id, "missing", text(row, "ptr"), canary);
}


static void
hidden_texts_are_found_in_every_api(void **state)
{
    (void) state;

    memset(&tally, 0, sizeof(tally_t));

    vectors("json/index.jsonl", check_body);

    print_message("# %u bodies, %u canaries found, %u in pieces or encoded\n",
                  tally.rows, tally.texts, tally.skipped);

    assert_int_equal(tally.failed, 0);
}


static void
requests_are_read_as_their_providers_mean_them(void **state)
{
    (void) state;

    memset(&tally, 0, sizeof(tally_t));

    vectors("traffic/recorded.jsonl", check_request);

    print_message("# %u requests, %u texts, %u missing; beyond them %u names"
                  " and words, %u of tools, %u of schemas, %u others; %u"
                  " excused, %u skipped\n",
                  tally.rows, tally.texts, tally.missing,
                  tally.extra[LLMG_KIND_NAME],
                  tally.extra[LLMG_KIND_TOOL_DEF],
                  tally.extra[LLMG_KIND_SCHEMA],
                  tally.extra[LLMG_KIND_OTHER]
                  + tally.extra[LLMG_KIND_CONTENT]
                  + tally.extra[LLMG_KIND_REASONING]
                  + tally.extra[LLMG_KIND_TOOL_ARGS],
                  tally.excused, tally.skipped);

    assert_int_equal(tally.failed, 0);
}


static void
answers_are_put_together_as_clients_do(void **state)
{
    (void) state;

    memset(&tally, 0, sizeof(tally_t));

    vectors("traffic/recorded.jsonl", check_response);
    vectors("traffic/fixtures.jsonl", check_response);

    print_message("# %u answers, %u not JSON, %u streams with %u events, %u"
                  " calls of tools, %u numbers of usage, %u texts said"
                  " twice; %u skipped\n",
                  tally.responses, tally.rows, tally.streams, tally.events,
                  tally.calls, tally.usages, tally.repeated, tally.skipped);

    assert_int_equal(tally.failed, 0);
}


int
main(void)
{
    const struct CMUnitTest  tests[] = {
        cmocka_unit_test(requests_are_read_as_their_providers_mean_them),
        cmocka_unit_test(answers_are_put_together_as_clients_do),
        cmocka_unit_test(hidden_texts_are_found_in_every_api),
    };

    cmocka_set_message_output(CM_OUTPUT_TAP);

    return cmocka_run_group_tests(tests, NULL, NULL);
}
