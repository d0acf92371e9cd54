/*
 * What providers answered, recorded by others: whole and in events, put
 * together as clients do it.
 */

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "traffic.h"
#include "llmg_sse.h"


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
answers_are_put_together_as_clients_do(void **state)
{
    (void) state;

    memset(&tally, 0, sizeof(tally_t));

    each_row("traffic/recorded.jsonl", check_response);
    each_row("traffic/fixtures.jsonl", check_response);

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
        cmocka_unit_test(answers_are_put_together_as_clients_do),
    };

    cmocka_set_message_output(CM_OUTPUT_TAP);

    return cmocka_run_group_tests(tests, NULL, NULL);
}
