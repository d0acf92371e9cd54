/*
 * The streams that others recorded with values in their texts, each split over
 * two or three pieces of a text: what the texts say then is what a whole answer
 * with the same texts would say, for every way of cutting.
 */

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "stream_vectors.h"
#include "inspecting.h"
#include "rnd.h"


#define HOLD     (1024 * 1024)
#define LIMIT    (256 * 1024 * 1024)
#define MAX      20000
#define ROUNDS   12


/* a piece of a text, and what is put in front of it and behind it */
typedef struct {
    size_t      event;
    unsigned    line;           /* which text: an index */
    size_t      start;          /* in the face of its event */
    size_t      end;
    llmg_str_t  text;
    llmg_str_t  before;
    llmg_str_t  after;
} piece_t;


typedef struct {
    unsigned    choice;
    unsigned    kind;
    unsigned    place;
    unsigned    mark;
    unsigned    tool;
    size_t      pieces;
    llmg_buf_t  text;
} text_t;


typedef struct {
    piece_t    *pieces;
    size_t      n;
    text_t      texts[256];
    size_t      ntexts;
} said_t;


static llmg_policy_t    *usual;
static size_t            ends[MAX];
static size_t            nplanted, nmasked, bad;


static void
add(llmg_buf_t *b, llmg_str_t s)
{
    assert_int_equal(llmg_buf_append(b, s.data, s.len), LLMG_OK);
}


/* what the events say in pieces */

static void
read_all(said_t *said, llmg_arena_t *arena, const llmg_dialect_t *dialect,
    const llmg_framing_t *framing, llmg_str_t body)
{
    size_t              i, k, m, n, at, end, nend;
    unsigned            tool;
    llmg_str_t          rest, face, doc;
    llmg_chat_t         chat;
    llmg_json_t         json;
    llmg_part_t         part;
    llmg_text_t        *t;
    llmg_frames_t       frames;
    static size_t       stops[MAX];

    nend = events(arena, framing, body, stops, MAX);

    said->pieces = llmg_arena_alloc(arena, MAX * sizeof(piece_t));
    assert_non_null(said->pieces);
    said->n = 0;
    said->ntexts = 0;

    llmg_chat_init(&chat, arena);
    chat.mute = 1;
    assert_int_equal(llmg_chat_repeat(&chat), LLMG_OK);
    assert_int_equal(llmg_json_init(&json, arena, llmg_str(""),
                                    &llmg_json_limits_default), LLMG_OK);
    assert_int_equal(llmg_frames_init(&frames, framing, arena,
                                      &llmg_json_limits_default), LLMG_OK);

    for (i = 0; i < nend; i++) {
        at = i ? stops[i - 1] : 0;
        llmg_str_set(&rest, body.data + at, body.len - at);

        assert_int_equal(llmg_frames_next(&frames, rest, 1, &end), LLMG_OK);
        rest.len = end;
        assert_int_equal(llmg_frames_face(&frames, rest, &face), LLMG_OK);
        frames.first = 0;

        llmg_str_set(&doc, "", 0);
        n = 0;
        at = 0;

        while (at < face.len
               && llmg_frames_part(&frames, face, &at, &part) == LLMG_OK)
        {
            if (part.what == LLMG_PART_DATA || part.what == LLMG_PART_INNER) {
                n += (part.what == LLMG_PART_DATA);
                doc = part.value;
            }
        }

        if (n > 1 || doc.len == 0 || doc.data[0] != '{') {
            continue;
        }

        llmg_chat_reset(&chat);
        llmg_json_reset(&json, doc);

        if (llmg_dialect_read(dialect->delta, &json, &chat, 1) != LLMG_OK) {
            continue;
        }

        for (k = 0; k < chat.n && said->n < MAX; k++) {
            t = &chat.texts[k];

            if (t->whole || t->number || t->kind == LLMG_KIND_OTHER
                || t->kind == LLMG_KIND_NAME)
            {
                continue;
            }

            tool = (t->kind == LLMG_KIND_TOOL_ARGS) ? t->tool : 0;

            for (m = 0; m < said->ntexts; m++) {
                if (said->texts[m].choice == t->choice
                    && said->texts[m].kind == t->kind
                    && said->texts[m].place == t->line
                    && said->texts[m].mark == t->mark
                    && said->texts[m].tool == tool)
                {
                    break;
                }
            }

            if (m == said->ntexts) {
                assert_true(m < 256);
                said->ntexts++;
                memset(&said->texts[m], 0, sizeof(text_t));
                said->texts[m].choice = t->choice;
                said->texts[m].kind = t->kind;
                said->texts[m].place = t->line;
                said->texts[m].mark = t->mark;
                said->texts[m].tool = tool;
                llmg_buf_init(&said->texts[m].text, arena);
                assert_int_equal(llmg_buf_reserve(&said->texts[m].text, 1),
                                 LLMG_OK);
            }

            memset(&said->pieces[said->n], 0, sizeof(piece_t));
            said->pieces[said->n].event = i;
            said->pieces[said->n].line = (unsigned) m;
            said->pieces[said->n].start = (size_t) (doc.data - face.data)
                                          + t->raw_start;
            said->pieces[said->n].end = (size_t) (doc.data - face.data)
                                        + t->raw_end;
            said->pieces[said->n].text.data =
                llmg_arena_copy(arena, chat.joined.data + t->start,
                                t->end - t->start);
            said->pieces[said->n].text.len = t->end - t->start;
            said->texts[m].pieces++;

            add(&said->texts[m].text, said->pieces[said->n].text);
            said->n++;
        }
    }
}


/* the body with what is put into its pieces */

static llmg_str_t
body_with(llmg_arena_t *arena, const llmg_framing_t *framing, llmg_str_t body,
    const said_t *said)
{
    size_t         i, k, n, nend, from, end;
    llmg_buf_t     b, text;
    llmg_str_t     one, rest, face;
    llmg_edit_t    edits[64];
    llmg_frames_t  frames;

    llmg_buf_init(&b, arena);
    nend = events(arena, framing, body, ends, MAX);

    assert_int_equal(llmg_frames_init(&frames, framing, arena,
                                      &llmg_json_limits_default), LLMG_OK);

    for (i = 0, k = 0; i < nend; i++) {
        from = i ? ends[i - 1] : 0;
        llmg_str_set(&one, body.data + from, ends[i] - from);
        llmg_str_set(&rest, body.data + from, body.len - from);

        assert_int_equal(llmg_frames_next(&frames, rest, 1, &end), LLMG_OK);
        assert_int_equal(llmg_frames_face(&frames, one, &face), LLMG_OK);
        frames.first = 0;

        for (n = 0; k < said->n && said->pieces[k].event == i; k++) {

            if ((said->pieces[k].before.len == 0
                 && said->pieces[k].after.len == 0) || n == 64)
            {
                continue;
            }

            llmg_buf_init(&text, arena);
            assert_int_equal(llmg_json_escape(&text, said->pieces[k].before),
                             LLMG_OK);
            assert_int_equal(llmg_buf_append(&text,
                                             face.data
                                             + said->pieces[k].start,
                                             said->pieces[k].end
                                             - said->pieces[k].start),
                             LLMG_OK);
            assert_int_equal(llmg_json_escape(&text, said->pieces[k].after),
                             LLMG_OK);

            edits[n].start = said->pieces[k].start;
            edits[n].end = said->pieces[k].end;
            llmg_str_set(&edits[n].text, text.data, text.len);
            n++;
        }

        assert_int_equal(llmg_frames_edit(&frames, &b, one, edits, n),
                         LLMG_OK);
    }

    from = nend ? ends[nend - 1] : 0;
    llmg_str_set(&one, body.data + from, body.len - from);
    add(&b, one);

    llmg_str_set(&one, b.data, b.len);

    return one;
}


static llmg_status_t
leaves(llmg_arena_t *arena, const llmg_dialect_t *dialect,
    const llmg_framing_t *framing, llmg_str_t bytes, size_t most,
    llmg_str_t *out)
{
    size_t           n, at;
    llmg_stream_t   *s;
    llmg_status_t    rc;
    unsigned char   *p;
    llmg_inspect_t   in;

    inspecting(&in, usual, arena);
    in.dialect = dialect;
    in.framing = framing;

    assert_int_equal(llmg_stream_create(&s, &in, HOLD), LLMG_OK);

    rc = LLMG_OK;

    for (at = 0; at < bytes.len && rc == LLMG_OK; at += n) {
        n = 1 + rnd(most);
        n = (n > bytes.len - at) ? bytes.len - at : n;
        rc = llmg_stream_push(s, bytes.data + at, n);
    }

    if (rc == LLMG_OK) {
        rc = llmg_stream_end(s);
    }

    out->len = llmg_stream_ready(s);
    p = llmg_arena_alloc(arena, out->len + 1);
    assert_non_null(p);
    out->data = p;
    (void) llmg_stream_pull(s, p, out->len);

    return rc;
}


/* the same text in a whole answer */

static llmg_str_t
answered(llmg_arena_t *arena, unsigned kind, llmg_str_t text)
{
    llmg_buf_t          b;
    llmg_str_t          doc;
    llmg_json_t         json;
    llmg_result_t       result;
    llmg_inspect_t      in;
    unsigned char      *p;
    llmg_json_token_t   token;

    inspecting(&in, usual, arena);
    llmg_buf_init(&b, arena);

    add(&b, llmg_str(kind == LLMG_KIND_TOOL_ARGS
                     ? "{\"choices\":[{\"message\":{\"tool_calls\":[{"
                       "\"function\":{\"arguments\":\""
                     : "{\"choices\":[{\"message\":{\"content\":\""));
    assert_int_equal(llmg_json_escape(&b, text), LLMG_OK);
    add(&b, llmg_str(kind == LLMG_KIND_TOOL_ARGS ? "\"}}]}}]}" : "\"}}]}"));

    llmg_str_set(&doc, b.data, b.len);

    memset(&result, 0, sizeof(llmg_result_t));
    assert_int_equal(llmg_inspect_response(&in, doc, &result), LLMG_OK);
    assert_int_equal(llmg_json_init(&json, arena, result.body,
                                    &llmg_json_limits_default), LLMG_OK);

    llmg_str_set(&doc, "", 0);

    while (llmg_json_next(&json, &token) == LLMG_OK
           && token.type != LLMG_JSON_END)
    {
        if (token.type == LLMG_JSON_STRING) {
            p = llmg_arena_alloc(arena, token.raw.len + 1);
            assert_non_null(p);
            llmg_str_set(&doc, p, llmg_json_unescape(p, token.raw));
        }
    }

    return doc;
}


/*
 * The same, whatever the masks are called, and but for blanks: between values
 * that are no JSON any more they may stay.
 */

static int
alike(llmg_str_t a, llmg_str_t b)
{
    size_t  i, k;

    for (i = 0, k = 0; /* void */; i++, k++) {

        while (i < a.len && a.data[i] == ' ') {
            i++;
        }

        while (k < b.len && b.data[k] == ' ') {
            k++;
        }

        if (i == a.len || k == b.len) {
            return i == a.len && k == b.len;
        }

        if (a.data[i] != b.data[k]) {
            return 0;
        }

        if (a.data[i] == '[' && i + 1 < a.len
            && a.data[i + 1] >= 'A' && a.data[i + 1] <= 'Z')
        {
            while (i + 1 < a.len && a.data[i + 1] != ']') {
                i++;
            }

            while (k + 1 < b.len && b.data[k + 1] != ']') {
                k++;
            }
        }
    }
}


/* a value over some pieces of one text; 0 when it has too few */

static int
plant(said_t *said, const char *value)
{
    size_t      i, n, at, len, from;
    unsigned    line, over;
    llmg_str_t  v;

    if (said->n == 0) {
        return 0;
    }

    i = rnd(said->n);
    line = said->pieces[i].line;
    over = 2 + (unsigned) rnd(2);

    v = llmg_str(value);
    from = 0;

    for (n = 0; i < said->n && n < over; i++) {

        if (said->pieces[i].line != line) {
            continue;
        }

        n++;

        at = (n == over) ? v.len : from + rnd(v.len - from);
        len = at - from;

        if (n == 1) {
            llmg_str_set(&said->pieces[i].after, v.data, len);

        } else {
            llmg_str_set(&said->pieces[i].before, v.data + from, len);
        }

        from = at;
    }

    /* the text has ended: it is not what it was to be, and is inspected */

    return n > 1;
}


static void
stream(llmg_str_t id, const llmg_dialect_t *dialect,
    const llmg_framing_t *framing, llmg_str_t body)
{
    size_t         i, round, most;
    said_t        *said, *made, *left;
    llmg_str_t     bytes, out, want, got;
    llmg_arena_t  *arena;
    llmg_status_t  rc;

    static const char *const  values[] = {
        " jane.canary@example.com ", " 4242 4242 4242 4242 ",
        " AK" "IA" "Z7WKQ4XMN2PDLR5T ", " DE89 3704 0044 0532 0130 00 ",
        " jane\\u0040example.org "
    };

    for (round = 0; round < ROUNDS; round++) {
        arena = llmg_arena_create(LIMIT);
        assert_non_null(arena);

        said = llmg_arena_alloc(arena, sizeof(said_t));
        made = llmg_arena_alloc(arena, sizeof(said_t));
        left = llmg_arena_alloc(arena, sizeof(said_t));
        assert_true(said != NULL && made != NULL && left != NULL);

        read_all(said, arena, dialect, framing, body);

        if (!plant(said, values[rnd(5)])) {
            llmg_arena_destroy(arena);
            continue;
        }

        nplanted++;

        bytes = body_with(arena, framing, body, said);
        read_all(made, arena, dialect, framing, bytes);

        most = rnd(3) ? 1 + rnd(2000) : 1 + rnd(7);
        rc = leaves(arena, dialect, framing, bytes, most, &out);

        read_all(left, arena, dialect, framing, out);

        /* signed reasoning is blocked, and what has left is the beginning */

        if (rc == LLMG_DECLINED) {
            llmg_arena_destroy(arena);
            continue;
        }

        if (rc != LLMG_OK) {
            fail_msg("%.*s: %d", (int) id.len, id.data, (int) rc);
        }

        for (i = 0; i < made->ntexts; i++) {

            if (made->texts[i].text.len == 0) {
                continue;
            }

            llmg_str_set(&got, made->texts[i].text.data,
                         made->texts[i].text.len);
            want = answered(arena, made->texts[i].kind, got);
            nmasked += (want.len != got.len);

            assert_true(i < left->ntexts);
            llmg_str_set(&got, left->texts[i].text.data,
                         left->texts[i].text.len);

            if (!alike(got, want) && bad++ < 20) {
                print_message("# %.*s: \"%.*s\"\n#   \"%.*s\" and not\n"
                              "#   \"%.*s\"\n", (int) id.len, id.data,
                              (int) made->texts[i].text.len,
                              made->texts[i].text.data, (int) got.len,
                              got.data, (int) want.len, want.data);
            }
        }

        llmg_arena_destroy(arena);
    }
}


static void
traffic(const char *name, const char *outer)
{
    char                  *line;
    FILE                  *f;
    size_t                 size, rows;
    ssize_t                n;
    llmg_str_t             row, framing, path;
    llmg_arena_t          *arena;
    const llmg_dialect_t  *dialect;

    f = vectors(name);

    if (f == NULL) {
        return;
    }

    line = NULL;
    size = 0;
    rows = 0;
    nplanted = 0;
    nmasked = 0;

    while ((n = getline(&line, &size, f)) > 0) {
        arena = llmg_arena_create(LIMIT);
        assert_non_null(arena);

        llmg_str_set(&row, line, (size_t) n);
        framing = member(arena, row, outer, "framing");
        path = member(arena, row, NULL, "path");

        /* broken ones have no text to compare; one goes on behind its end */

        if (framing.len != 0 && strstr(line, "\"broken\": true") == NULL
            && strstr(line, "\"broken\":true") == NULL
            && !llmg_str_eqz(member(arena, row, NULL, "id"), "st-dup-delta")
            && !llmg_str_eqz(member(arena, row, NULL, "id"),
                             "st-after-done"))
        {
            rows++;

            dialect = (path.len != 0)
                      ? llmg_dialect_choose(path, NULL, NULL)
                      : dialect_of(member(arena, row, NULL, "api"));
            assert_non_null(dialect);

            stream(member(arena, row, NULL, "id"), dialect,
                   framing_of(framing), body_of(arena, row, outer));
        }

        llmg_arena_destroy(arena);
    }

    free(line);
    (void) fclose(f);

    print_message("# %zu streams, %zu values planted, %zu texts masked\n",
                  rows, nplanted, nmasked);

    assert_true(rows > 0);
    assert_true(nmasked > nplanted / 3);
    assert_int_equal(bad, 0);
}


static void
recorded_streams_with_values_in_them(void **state)
{
    (void) state;

    traffic("traffic/recorded.jsonl", "response");
    traffic("traffic/fixtures.jsonl", "response");
}


static void
authored_streams_with_values_in_them(void **state)
{
    (void) state;

    traffic("sse/streams.jsonl", NULL);
}


static int
begin(void **state)
{
    if (inspecting_begin(state) != 0) {
        return -1;
    }

    usual = policy("default", NULL);

    return 0;
}


int
main(void)
{
    const struct CMUnitTest  tests[] = {
        cmocka_unit_test(recorded_streams_with_values_in_them),
        cmocka_unit_test(authored_streams_with_values_in_them),
    };

    cmocka_set_message_output(CM_OUTPUT_TAP);

    return cmocka_run_group_tests(tests, begin, inspecting_end);
}
