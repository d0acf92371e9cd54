/*
 * What clients said to providers, recorded by others: every text is found, as
 * whose and what it is known to be.
 */

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "traffic.h"
#include "llmg_view.h"


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


/* a row of json/index.jsonl: its body is a file */

static void
check_body(node_t *row)
{
    char                   path[256];
    FILE                  *f;
    size_t                 i;
    node_t                *node;
    llmg_str_t             id, name, canary, doc;
    llmg_chat_t            chat;
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

    (void) snprintf(path, sizeof(path), "json/%.*s", (int) name.len,
                    (char *) name.data);

    f = vectors(path);
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

    each_row("json/index.jsonl", check_body);

    print_message("# %u bodies, %u canaries found, %u in pieces or encoded\n",
                  tally.rows, tally.texts, tally.skipped);

    assert_int_equal(tally.failed, 0);
}


static void
requests_are_read_as_their_providers_mean_them(void **state)
{
    (void) state;

    memset(&tally, 0, sizeof(tally_t));

    each_row("traffic/recorded.jsonl", check_request);

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


int
main(void)
{
    const struct CMUnitTest  tests[] = {
        cmocka_unit_test(requests_are_read_as_their_providers_mean_them),
        cmocka_unit_test(hidden_texts_are_found_in_every_api),
    };

    cmocka_set_message_output(CM_OUTPUT_TAP);

    return cmocka_run_group_tests(tests, NULL, NULL);
}
