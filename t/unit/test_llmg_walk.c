/*
 * The walk over a document: which texts it lists, as whose, and where; and that
 * the events of a stream are read by what they share exactly as they would be
 * read one by one.
 */

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "llmg_walk.h"
#include "llmg_json_text.h"
#include "rnd.h"


#define LIMIT    (64 * 1024 * 1024)
#define STREAMS  3000
#define EVENTS   40


static llmg_status_t
walk(const llmg_shape_t *shape, llmg_arena_t *arena, const char *doc,
    llmg_chat_t *chat, int any)
{
    llmg_json_t    json;
    llmg_status_t  rc;

    rc = llmg_json_init(&json, arena, llmg_str(doc),
                        &llmg_json_limits_default);
    if (rc != LLMG_OK) {
        return rc;
    }

    llmg_chat_init(chat, arena);

    return llmg_dialect_read(shape, &json, chat, any);
}


/* whose each text is, what it is, and its choice and tool; in one string */

static const char *
told(const llmg_chat_t *chat, char *out, size_t size)
{
    size_t              i, n;
    const llmg_text_t  *t;

    n = 0;
    out[0] = '\0';

    for (i = 0; i < chat->n; i++) {
        t = &chat->texts[i];

        n += (size_t) snprintf(out + n, size - n, "%s %s %u/%u %.*s|",
                               llmg_role_name(t->role),
                               llmg_kind_name(t->kind), t->choice, t->tool,
                               (int) (t->end - t->start),
                               (char *) chat->joined.data + t->start);
        assert_true(n < size);
    }

    return out;
}


static void
lists(const llmg_shape_t *shape, const char *doc, const char *want)
{
    char           out[4096];
    size_t         i;
    llmg_chat_t    chat;
    llmg_text_t   *t;
    llmg_arena_t  *arena;

    arena = llmg_arena_create(LIMIT);
    assert_non_null(arena);

    if (walk(shape, arena, doc, &chat, shape == NULL) != LLMG_OK) {
        print_message("# %s: %s\n", doc, chat.error);
        fail();
    }

    assert_string_equal(told(&chat, out, sizeof(out)), want);

    /* the raw span is between quotes, and unescapes to the text */

    for (i = 0; i < chat.n; i++) {
        t = &chat.texts[i];

        assert_int_equal(doc[t->raw_start - 1], '"');
        assert_int_equal(doc[t->raw_end], '"');
        assert_int_equal(chat.joined.data[t->end], LLMG_TEXT_SEPARATOR);

        if (!t->escaped) {
            assert_int_equal(t->raw_end - t->raw_start, t->end - t->start);
            assert_memory_equal(doc + t->raw_start,
                                chat.joined.data + t->start,
                                t->end - t->start);
        }
    }

    llmg_arena_destroy(arena);
}


#define REQUEST   llmg_dialect_openai_chat.request
#define RESPONSE  llmg_dialect_openai_chat.response


static void
requests(void **state)
{
    (void) state;

    lists(REQUEST, "{\"messages\":[{\"role\":\"system\",\"content\":\"a\"},"
          "{\"role\":\"user\",\"content\":\"b\"},"
          "{\"role\":\"assistant\",\"content\":\"c\"},"
          "{\"role\":\"tool\",\"content\":\"d\"},"
          "{\"role\":\"developer\",\"content\":\"e\"},"
          "{\"role\":\"function\",\"content\":\"f\"}]}",
          "system content 0/0 system|system content 0/0 a|"
          "user content 0/0 user|user content 0/0 b|"
          "assistant content 0/0 assistant|assistant content 0/0 c|"
          "tool content 0/0 tool|tool content 0/0 d|"
          "system content 0/0 developer|system content 0/0 e|"
          "tool content 0/0 function|tool content 0/0 f|");

    /* a role behind its texts, in any case, with escapes */

    lists(REQUEST, "{\"messages\":[{\"content\":\"a\",\"role\":\"user\"},"
          "{\"content\":\"b\",\"role\":\"USER\"},"
          "{\"content\":\"c\",\"role\":\"us\\u0065r\"},"
          "{\"content\":\"d\",\"role\":\"chef\"},"
          "{\"content\":\"e\"}]}",
          "user content 0/0 a|user content 0/0 user|user content 0/0 b|"
          "user content 0/0 USER|user content 0/0 c|user content 0/0 user|"
          "unknown content 0/0 d|unknown content 0/0 chef|"
          "unknown content 0/0 e|");

    /* every form of content */

    lists(REQUEST, "{\"messages\":[{\"role\":\"user\",\"content\":"
          "[{\"type\":\"text\",\"text\":\"a\"},\"b\",{\"text\":\"c\"},"
          "{\"type\":\"x\",\"y\":{\"z\":[\"d\"]}}]},"
          "{\"role\":\"user\",\"content\":{\"text\":\"e\"}}]}",
          "user content 0/0 user|user name 0/0 text|user content 0/0 a|"
          "user content 0/0 b|"
          "user content 0/0 c|user name 0/0 x|user name 0/0 y|"
          "user name 0/0 z|user content 0/0 d|user content 0/0 user|"
          "user content 0/0 e|");

    lists(REQUEST, "{\"messages\":[{\"role\":\"assistant\",\"tool_calls\":"
          "[{\"id\":\"i\",\"type\":\"function\",\"function\":"
          "{\"name\":\"f\",\"arguments\":\"{\\\"a\\\":1}\"}}]}]}",
          "assistant content 0/0 assistant|assistant name 0/0 i|"
          "assistant name 0/0 function|"
          "assistant name 0/0 f|assistant tool_args 0/0 {\"a\":1}|");

    /* nothing is skipped because it is unknown */

    lists(REQUEST, "{\"new\":\"a\",\"deep\":[[{\"b\":[\"c\"]}]],"
          "\"m\\u0065ssages\":[{\"content\":\"d\"}],\"e\":1,\"f\":null}",
          "unknown name 0/0 new|unknown other 0/0 a|unknown name 0/0 deep|"
          "unknown name 0/0 b|unknown other 0/0 c|unknown content 0/0 d|"
          "unknown name 0/0 e|unknown name 0/0 f|");

    lists(NULL, "[\"a\",{\"b\":\"c\"},1,[\"d\"]]",
          "unknown other 0/0 a|unknown name 0/0 b|unknown other 0/0 c|"
          "unknown other 0/0 d|");
    lists(NULL, "\"a\\n\"", "unknown other 0/0 a\n|");
    lists(NULL, "17", "");
}


static void
responses(void **state)
{
    (void) state;

    lists(RESPONSE, "{\"id\":\"i\",\"object\":\"o\",\"model\":\"m\","
          "\"choices\":[{\"index\":0,\"message\":{\"role\":\"assistant\","
          "\"content\":\"a\",\"refusal\":\"b\",\"reasoning_content\":\"c\"},"
          "\"finish_reason\":\"stop\"}]}",
          "unknown other 0/0 m|assistant content 0/0 a|"
          "assistant refusal 0/0 b|assistant reasoning 0/0 c|");

    /* what a server's code writes is short, and a number is no string */

#define B16   "0123456789abcdef"
#define B64   B16 B16 B16 B16

    lists(RESPONSE, "{\"id\":\"" B64 "\",\"object\":\"" B64 "\"}", "");
    lists(RESPONSE, "{\"id\":\"" B64 "+\",\"object\":\"" B64 "-\","
          "\"created\":\"a\",\"usage\":{\"prompt_tokens\":\"b\","
          "\"total_tokens\":\"c\"},\"choices\":[{\"finish_reason\":\"" B64
          "!\",\"delta\":{\"role\":\"" B64 "?\"}}]}",
          "unknown name 0/0 " B64 "+|unknown name 0/0 " B64 "-|"
          "unknown name 0/0 a|unknown other 0/0 b|unknown name 0/0 c|"
          "assistant name 0/0 " B64 "!|assistant name 0/0 " B64 "?|");

    /* an index counts wherever it stands; without one the place does */

    lists(RESPONSE, "{\"choices\":[{\"index\":7,\"delta\":{\"content\":\"a\"}},"
          "{\"delta\":{\"content\":\"b\"},\"index\":3},"
          "{\"delta\":{\"content\":\"c\"}},"
          "{\"index\":null,\"delta\":{\"content\":\"d\"}},"
          "{\"index\":65535,\"delta\":{\"content\":\"e\"}}]}",
          "assistant content 7/0 a|assistant content 3/0 b|"
          "assistant content 2/0 c|assistant content 3/0 d|"
          "assistant content 65535/0 e|");

    lists(RESPONSE, "{\"choices\":[{\"index\":1,\"delta\":{\"tool_calls\":["
          "{\"index\":4,\"function\":{\"arguments\":\"a\"}},"
          "{\"function\":{\"arguments\":\"b\"},\"index\":2},"
          "{\"function\":{\"arguments\":\"c\"}}]}}]}",
          "assistant tool_args 1/4 a|assistant tool_args 1/2 b|"
          "assistant tool_args 1/2 c|");

    /* a call without an index does not inherit that of another choice */

    lists(RESPONSE, "{\"choices\":[{\"index\":0,\"delta\":{\"tool_calls\":["
          "{\"index\":4,\"function\":{\"arguments\":\"a\"}}]}},"
          "{\"index\":1,\"delta\":{\"function_call\":"
          "{\"arguments\":\"b\"}}}]}",
          "assistant tool_args 0/4 a|assistant tool_args 1/0 b|");
}


/* lines of text in a stream: members apart, elements of one together */

static void
lines(void **state)
{
    size_t         i, k;
    llmg_chat_t    chat;
    llmg_arena_t  *arena;

    static const char  doc[] =
        "{\"choices\":[{\"delta\":{\"content\":\"a\",\"reasoning\":\"b\","
        "\"reasoning_content\":\"c\",\"refusal\":\"d\",\"tool_calls\":["
        "{\"function\":{\"arguments\":\"e\"}},"
        "{\"custom\":{\"input\":\"f\"}}],"
        "\"function_call\":{\"arguments\":\"g\"}}}]}";

    static const char  parts[] =
        "{\"choices\":[{\"delta\":{\"content\":[{\"text\":\"a\"},"
        "{\"type\":\"text\",\"text\":\"b\"}]}},"
        "{\"index\":0,\"delta\":{\"content\":[{\"text\":\"c\"}]}}]}";

    (void) state;

    arena = llmg_arena_create(LIMIT);

    assert_int_equal(walk(RESPONSE, arena, doc, &chat, 0), LLMG_OK);
    assert_int_equal(chat.n, 7);

    for (i = 0; i < chat.n; i++) {
        for (k = 0; k < i; k++) {
            assert_true(chat.texts[i].line != chat.texts[k].line
                        || chat.texts[i].kind != chat.texts[k].kind);
        }
    }

    assert_int_equal(walk(RESPONSE, arena, parts, &chat, 0), LLMG_OK);
    assert_int_equal(chat.n, 3);
    assert_int_equal(chat.texts[0].line, chat.texts[1].line);
    assert_int_equal(chat.texts[0].line, chat.texts[2].line);

    llmg_arena_destroy(arena);
}


/* as many rows as a table may have, at two of the steps */

static void
lines_of_long_tables(void **state)
{
    char           doc[64], names[LLMG_WALK_ROWS_MAX][8];
    unsigned       i, k;
    llmg_chat_t    chat;
    llmg_arena_t  *arena;

    static uint8_t       seen[65536];
    static llmg_shape_t  inner[LLMG_WALK_ROWS_MAX + 1];
    static llmg_shape_t  outer[LLMG_WALK_ROWS_MAX + 1];

    (void) state;

    for (i = 0; i < LLMG_WALK_ROWS_MAX; i++) {
        inner[i].name = names[i];
        inner[i].len = (unsigned char) snprintf(names[i], sizeof(names[i]),
                                                "n%u", i);
        inner[i].kind = LLMG_KIND_CONTENT;
        outer[i] = inner[i];
        outer[i].members = inner;
    }

    for (i = 0; i < LLMG_WALK_ROWS_MAX; i += 3) {
        for (k = 0; k < LLMG_WALK_ROWS_MAX; k += 7) {
            arena = llmg_arena_create(LIMIT);

            (void) snprintf(doc, sizeof(doc), "{\"n%u\":{\"n%u\":\"a\"}}", i,
                            k);
            assert_int_equal(walk(outer, arena, doc, &chat, 0), LLMG_OK);
            assert_int_equal(chat.n, 1);
            assert_int_equal(seen[chat.texts[0].line]++, 0);

            llmg_arena_destroy(arena);
        }
    }
}


static void
usage_and_what_else_is_read(void **state)
{
    llmg_chat_t    chat;
    llmg_arena_t  *arena;

    (void) state;

    arena = llmg_arena_create(LIMIT);

    assert_int_equal(walk(RESPONSE, arena, "{\"id\":\"\\u0069d\",\"model\":"
                          "\"gpt\",\"choices\":[],\"usage\":{\"prompt_tokens\""
                          ":12,\"completion_tokens\":34}}", &chat, 0),
                     LLMG_OK);

    assert_true(llmg_str_eqz(chat.id, "id"));
    assert_true(llmg_str_eqz(chat.model, "gpt"));
    assert_int_equal(chat.usage.known, 1);
    assert_int_equal(chat.usage.prompt_tokens, 12);
    assert_int_equal(chat.usage.completion_tokens, 34);

    assert_int_equal(walk(RESPONSE, arena, "{\"usage\":{\"prompt_tokens\":-1,"
                          "\"completion_tokens\":1e3}}", &chat, 0), LLMG_OK);
    assert_int_equal(chat.usage.known, 0);

    assert_int_equal(walk(REQUEST, arena, "{\"stream\":true}", &chat, 0),
                     LLMG_OK);
    assert_int_equal(chat.stream, 1);

    assert_int_equal(walk(REQUEST, arena, "{\"stream\":false}", &chat, 0),
                     LLMG_OK);
    assert_int_equal(chat.stream, 0);

    assert_int_equal(walk(REQUEST, arena, "{\"a\":{\"stream\":true}}", &chat,
                          0), LLMG_OK);
    assert_int_equal(chat.stream, 0);

    llmg_arena_destroy(arena);
}


static void
what_is_wrong(void **state)
{
    char           doc[256];
    size_t         i;
    llmg_chat_t    chat;
    llmg_arena_t  *arena;

    static const char *const  bad[] = {
        "", "[]", "\"a\"", "1", "{", "{\"a\":1,\"a\":2}", "{}{}", "{\"a\":}",
        "{\"a\":\"\xFF\"}"
    };

    static const char *const  index[] = {
        "65536", "65537", "4294967296", "18446744073709551616", "-1", "-0",
        "1e0", "0.5", "1.01", "\"1\"", "true", "false", "[1]", "{\"a\":1}",
        "[]", "{}"
    };

    (void) state;

    arena = llmg_arena_create(LIMIT);

    for (i = 0; i < sizeof(bad) / sizeof(bad[0]); i++) {
        assert_int_equal(walk(REQUEST, arena, bad[i], &chat, 0),
                         LLMG_INVALID);
        assert_non_null(chat.error);
    }

    for (i = 0; i < sizeof(index) / sizeof(index[0]); i++) {
        (void) snprintf(doc, sizeof(doc), "{\"choices\":[{\"index\":%s}]}",
                        index[i]);
        assert_int_equal(walk(RESPONSE, arena, doc, &chat, 0), LLMG_INVALID);
        assert_string_equal(chat.error, "an index is not a small whole number");

        (void) snprintf(doc, sizeof(doc), "{\"choices\":[{\"delta\":"
                        "{\"tool_calls\":[{\"index\":%s}]}}]}", index[i]);
        assert_int_equal(walk(RESPONSE, arena, doc, &chat, 0), LLMG_INVALID);

        /* elsewhere it is a member as any other */

        (void) snprintf(doc, sizeof(doc), "{\"x\":{\"index\":%s}}", index[i]);
        assert_int_equal(walk(RESPONSE, arena, doc, &chat, 0), LLMG_OK);
    }

    llmg_arena_destroy(arena);
}


static void
texts_are_bounded(void **state)
{
    size_t         i, n;
    unsigned       more;
    llmg_buf_t     doc;
    llmg_chat_t    chat;
    llmg_arena_t  *arena;

    (void) state;

    for (more = 0; more < 2; more++) {
        arena = llmg_arena_create(LIMIT);
        llmg_buf_init(&doc, arena);

        n = LLMG_CHAT_TEXTS_MAX + more;

        assert_int_equal(llmg_buf_puts(&doc, "[\"a\""), LLMG_OK);

        for (i = 1; i < n; i++) {
            assert_int_equal(llmg_buf_puts(&doc, ",\"a\""), LLMG_OK);
        }

        assert_int_equal(llmg_buf_append(&doc, "]", 2), LLMG_OK);

        if (more == 0) {
            assert_int_equal(walk(NULL, arena, (char *) doc.data, &chat, 1),
                             LLMG_OK);
            assert_int_equal(chat.n, LLMG_CHAT_TEXTS_MAX);

        } else {
            assert_int_equal(walk(NULL, arena, (char *) doc.data, &chat, 1),
                             LLMG_LIMIT);
            assert_string_equal(chat.error, "too many texts");
        }

        llmg_arena_destroy(arena);
    }
}


/* a dialect whose events have more in them */

static const llmg_shape_t  more_delta[] = {
    llmg_shape("content", LLMG_SHAPE_TEXT, LLMG_KIND_CONTENT, 0, NULL),
    llmg_shape("reasoning", LLMG_SHAPE_TEXT, LLMG_KIND_REASONING, 0, NULL),
    llmg_shape("thought", LLMG_SHAPE_THOUGHT, LLMG_KIND_NAME, 0, NULL),
    llmg_shape("signature", LLMG_SHAPE_OPAQUE, LLMG_KIND_NAME, 0, NULL),
    llmg_shape("mime", LLMG_SHAPE_MEDIA_TYPE, LLMG_KIND_NAME, 0, NULL),
    llmg_shape("data", LLMG_SHAPE_DATA, LLMG_KIND_CONTENT, 0, NULL),
    llmg_shape("role", LLMG_SHAPE_ROLE, LLMG_KIND_NAME, 0, NULL),
    llmg_shape_end
};

static const llmg_shape_t  more_choice[] = {
    llmg_shape("index", LLMG_SHAPE_CHOICE_INDEX, 0, 0, NULL),
    llmg_shape("delta", LLMG_SHAPE_TEXT, 0, 0, more_delta),
    llmg_shape("finish_reason", LLMG_SHAPE_FIXED, LLMG_KIND_NAME, 0, NULL),
    llmg_shape("thought", LLMG_SHAPE_THOUGHT, LLMG_KIND_NAME, 0, NULL),
    llmg_shape("q", LLMG_SHAPE_OPAQUE, LLMG_KIND_NAME, 0, NULL),
    llmg_shape_end
};

static const llmg_shape_t  more[] = {
    llmg_shape("id", LLMG_SHAPE_ID, LLMG_KIND_NAME, 0, NULL),
    llmg_shape("model", LLMG_SHAPE_MODEL, 0, 0, NULL),
    llmg_shape("choices", LLMG_SHAPE_CHOICES, 0, LLMG_ROLE_ASSISTANT,
               more_choice),
    llmg_shape_end
};


/* events as servers send them, and as nobody should */

typedef struct {
    char    bytes[2048];
    size_t  len;
} event_t;


static void
put(event_t *e, const char *s)
{
    size_t  n;

    n = strlen(s);
    assert_true(e->len + n < sizeof(e->bytes));

    memcpy(e->bytes + e->len, s, n);
    e->len += n;
}


static void
put_one(event_t *e, const char *const *of)
{
    unsigned  n;

    for (n = 0; of[n] != NULL; n++) { /* void */ }

    put(e, of[rnd(n)]);
}


#define one(...)  ((const char *const []) { __VA_ARGS__, NULL })


static void
put_delta(event_t *e)
{
    put_one(e, one("\"content\":\"", "\"content\":\"", "\"content\":\"",
                   "\"reasoning\":\"", "\"cont\\u0065nt\":\"", "\"x\":\"",
                   "\"role\":\"assistant\",\"content\":\"",
                   "\"thought\":true,\"content\":\"",
                   "\"signature\":\"QUJD\",\"Content\":\"",
                   "\"data\":\"QUJD\",\"content\":\"",
                   "\"mime\":\"a/b\",\"content\":\""));
    put_one(e, one("a", "", "word ", "\\n", "\\u00e9", "\xC3\xA9", "\\\"",
                   "a longer piece of text"));
    put(e, "\"");

    put_one(e, one("", "", "", ",\"role\":\"user\"", ",\"y\":\"z\"",
                   ",\"thought\":true", ",\"thought\":true",
                   ",\"signature\":\"QUJE\"", ",\"data\":\"QUJE\"",
                   ",\"content\":\"again\"", ",\"tool_calls\":[{\"index\":2,"
                   "\"function\":{\"arguments\":\"b\"}}]"));
}


static void
make_event(event_t *e)
{
    e->len = 0;

    put_one(e, one("{\"id\":\"i\",\"model\":\"m\",\"choices\":[{",
                   "{\"id\":\"i\",\"model\":\"m\",\"choices\":[{",
                   "{\"id\":\"i\",\"model\":\"m\",\"choices\":[{",
                   "{\"id\":\"j\",\"model\":\"n\",\"choices\":[{",
                   "{ \"choices\" : [ {", "{\"x\":\"y\",\"choices\":[{",
                   "{\"usage\":{\"prompt_tokens\":3},\"choices\":[{"));
    put_one(e, one("\"index\":0,", "\"index\":0,", "\"index\":1,", "", "", "",
                   "\"index\":0,", rnd(8) ? "" : "\"index\":70000,"));
    put(e, "\"delta\":{");

    if (rnd(12) != 0) {
        put_delta(e);
    }

    put_one(e, one("}}", "}}", "},\"finish_reason\":null}",
                   "},\"index\":2}", "},\"index\":3}", "},\"q\":\"text\"}",
                   "},\"thought\":true}",
                   "}},{\"delta\":{\"content\":\"more\"}}",
                   "}},{\"index\":5,\"delta\":{\"content\":\"five\"}}"));
    put_one(e, one("]}", "]}", "]}", "]}", "]}", "],\"usage\":null}",
                   "],\"usage\":{\"prompt_tokens\":1,\"completion_tokens\":2}}",
                   "],\"model\":\"m\"}", "],\"model\":\"other\"}",
                   "],\"choices\":[]}", "]", "]}}"));

    if (rnd(25) == 0) {
        e->bytes[rnd((unsigned) e->len)] = (char) rnd(256);
    }

    if (rnd(25) == 0) {
        e->len = rnd((unsigned) e->len + 1);
    }
}


static void
same(llmg_status_t rc, const llmg_chat_t *a, llmg_status_t other,
    const llmg_chat_t *b, const event_t *e)
{
    size_t              i;
    const llmg_text_t  *t, *u;

    if (rc != other || a->n != b->n || a->joined.len != b->joined.len) {
        print_message("# %.*s: %d and %d, %zu and %zu\n", (int) e->len,
                      e->bytes, rc, other, a->n, b->n);
        fail();
    }

    if (rc != LLMG_OK) {
        assert_string_equal(a->error, b->error);
        assert_int_equal(a->error_at, b->error_at);
        return;
    }

    for (i = 0; i < a->n; i++) {
        t = &a->texts[i];
        u = &b->texts[i];

        if (t->role != u->role || t->kind != u->kind
            || t->choice != u->choice || t->tool != u->tool
            || t->line != u->line || t->escaped != u->escaped
            || t->mark != u->mark || t->indexed != u->indexed)
        {
            print_message("# %.*s: text %zu\n", (int) e->len, e->bytes, i);
            fail();
        }

        assert_int_equal(t->raw_start, u->raw_start);
        assert_int_equal(t->raw_end, u->raw_end);
        assert_int_equal(t->start, u->start);
        assert_int_equal(t->end, u->end);
    }

    if (a->joined.len != 0) {
        assert_memory_equal(a->joined.data, b->joined.data, a->joined.len);
    }

    assert_int_equal(a->skipped, b->skipped);
    assert_int_equal(a->nmedia, b->nmedia);

    for (i = 0; i < a->nmedia; i++) {
        assert_int_equal(a->media[i].form, b->media[i].form);
        assert_int_equal(a->media[i].start, b->media[i].start);
    }

    assert_int_equal(a->nparams, 0);
    assert_int_equal(a->usage.known, b->usage.known);

    if (a->usage.known) {
        assert_int_equal(a->usage.prompt_tokens, b->usage.prompt_tokens);
        assert_int_equal(a->usage.completion_tokens,
                         b->usage.completion_tokens);
    }

    assert_true(llmg_str_eq(a->model, b->model));
    assert_true(llmg_str_eq(a->id, b->id));
}


static llmg_status_t
read_event(const llmg_shape_t *shape, llmg_chat_t *chat, llmg_json_t *json,
    const event_t *e)
{
    llmg_str_t  doc;

    llmg_str_set(&doc, (unsigned char *) e->bytes, e->len);

    llmg_chat_reset(chat);
    llmg_json_reset(json, doc);

    return llmg_dialect_read(shape, json, chat, 1);
}


static void
events_are_read_as_if_one_by_one(void **state)
{
    event_t        e, last;
    unsigned       stream, i, good;
    llmg_str_t     none = llmg_null_string;
    llmg_json_t    json, plain_json;
    llmg_chat_t    chat, plain;
    llmg_arena_t  *arena;
    llmg_status_t  rc, other;

    const llmg_shape_t  *shape;

    (void) state;

    good = 0;

    for (stream = 0; stream < STREAMS; stream++) {
        arena = llmg_arena_create(LIMIT);
        assert_non_null(arena);

        assert_int_equal(llmg_json_init(&json, arena, none,
                                        &llmg_json_limits_default), LLMG_OK);
        assert_int_equal(llmg_json_init(&plain_json, arena, none,
                                        &llmg_json_limits_default), LLMG_OK);

        llmg_chat_init(&chat, arena);
        llmg_chat_init(&plain, arena);
        plain.answer = 1;
        plain.events = 1;
        assert_int_equal(llmg_chat_repeat(&chat), LLMG_OK);

        shape = (stream & 1) ? more : llmg_dialect_openai_chat.delta;
        last.len = 0;

        for (i = 0; i < EVENTS; i++) {
            make_event(&e);

            /* the same again, and nearly the same, are the usual case */

            if (last.len != 0 && rnd(3) == 0) {
                e = last;
            }

            rc = read_event(shape, &chat, &json, &e);
            other = read_event(shape, &plain, &plain_json, &e);

            same(rc, &chat, other, &plain, &e);

            good += (rc == LLMG_OK);
            last = e;
        }

        llmg_arena_destroy(arena);
    }

    /* most of them mean something */

    assert_true(good > STREAMS * EVENTS / 3);
}


static void
every_allocation_may_fail(void **state)
{
    size_t         n;
    llmg_json_t    json;
    llmg_chat_t    chat;
    llmg_arena_t  *arena;
    llmg_status_t  rc;

    static const char  doc[] =
        "{\"id\":\"i\",\"model\":\"m\",\"choices\":[{\"index\":0,\"delta\":"
        "{\"content\":[\"a\",\"b\",\"c\",\"d\",\"e\",\"f\",\"g\",\"h\",\"i\","
        "\"j\",\"k\",\"l\",\"m\",\"n\",\"o\",\"p\",\"q\",\"r\",\"s\",\"t\","
        "\"u\",\"v\",\"w\",\"x\",\"y\",\"z\",\"a\",\"b\",\"c\",\"d\",\"e\","
        "\"f\",\"g\",\"h\",\"i\",\"j\"]}}]}";

    (void) state;

    rc = LLMG_ERROR;

    for (n = 1; rc != LLMG_OK; n++) {
        arena = llmg_arena_create(LIMIT);
        arena->fail = n;

        rc = llmg_json_init(&json, arena, llmg_str(doc),
                            &llmg_json_limits_default);

        if (rc == LLMG_OK) {
            llmg_chat_init(&chat, arena);
            rc = llmg_chat_repeat(&chat);
        }

        if (rc == LLMG_OK) {
            rc = llmg_dialect_read(llmg_dialect_openai_chat.delta, &json,
                                   &chat, 0);
        }

        if (rc == LLMG_OK) {
            assert_int_equal(chat.n, 37);

        } else {
            assert_int_equal(rc, LLMG_ERROR);
        }

        llmg_arena_destroy(arena);
        assert_true(n < 1000);
    }

    assert_true(n > 6);
}


int
main(void)
{
    const struct CMUnitTest  tests[] = {
        cmocka_unit_test(requests),
        cmocka_unit_test(responses),
        cmocka_unit_test(lines),
        cmocka_unit_test(lines_of_long_tables),
        cmocka_unit_test(usage_and_what_else_is_read),
        cmocka_unit_test(what_is_wrong),
        cmocka_unit_test(texts_are_bounded),
        cmocka_unit_test(events_are_read_as_if_one_by_one),
        cmocka_unit_test(every_allocation_may_fail),
    };

    cmocka_set_message_output(CM_OUTPUT_TAP);

    return cmocka_run_group_tests(tests, NULL, NULL);
}
