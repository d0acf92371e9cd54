/*
 * Whatever string of whatever event holds a value, it does not leave: each kind
 * of string and each kind of name in the streams that others recorded
 * (LLMG_VECTORS, or ../shared/vectors) is replaced, one at a time, by a text
 * with an address in it.
 */

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "stream_vectors.h"
#include "inspecting.h"


#define HOLD      (1024 * 1024)
#define LIMIT     (256 * 1024 * 1024)
#define SEEN      (1 << 18)

/* events around the one that is changed, and of those at the beginning */
#define AROUND    4

/* strings of one kind that are tried */
#define ENOUGH    2

#define DEPTH     64


static const char  address[] = "jane.canary@example.com";
static const char  planted_short[] = "so jane.canary@example.com, ";
static const char  planted_long[] =
    "a text that is longer than what a server calls its things, and in it: "
    "jane.canary@example.com, as it is";


/*
 * What servers write by themselves: of up to 64 bytes it is not looked at
 * (LLMG_SHAPE_FIXED, LLMG_SHAPE_ID).  Everything else is, however short.
 */

static const char *const  fixed[] = {
    "id", "object", "system_fingerprint", "service_tier", "finish_reason",
    "native_finish_reason", "tool_call_id", "call_id", "item_id",
    "tool_use_id", "toolUseId", "container_id", "response_id", "responseId",
    "request_id", "generation_id", "status", "role", "phase", "channel",
    "execution", "namespace", "stop_reason", "stopReason", "done_reason",
    "finishReason", "completionReason", "category", "recommended_model",
    "server_name", "file_type", "retrieved_at", "container", "created_at",
    "createTime",
    "trafficType", "truncation", "background", "size", "quality",
    "output_format", "prompt_cache_retention", "obfuscation", "p", "provider",
    "event_type", "type"
};


typedef struct {
    llmg_str_t  name;           /* of the member that it is in, or is */
    size_t      start;          /* in the face, between the quotes */
    size_t      end;
    uint64_t    kind;           /* a hash of where it is */
    int         is_name;
} place_t;


static llmg_policy_t    *usual;
static uint64_t         *seen;
static unsigned char    *counts;
static size_t            nplaces, nruns, nfixed, bad;


static uint64_t
hash(uint64_t h, llmg_str_t s)
{
    size_t  i;

    for (i = 0; i < s.len; i++) {
        h = (h ^ s.data[i]) * 0x100000001B3ULL;
    }

    return (h ^ 0xFF) * 0x100000001B3ULL;
}


/* how often it came before */

static unsigned
times(uint64_t kind)
{
    size_t  i;

    kind = kind ? kind : 1;

    for (i = kind % SEEN; seen[i] != 0 && seen[i] != kind;
         i = (i + 1) % SEEN)
    {
        /* void */
    }

    seen[i] = kind;

    return counts[i] < ENOUGH ? counts[i]++ : ENOUGH;
}


/* an address, as it is or in what is base64 */

static int
tells(llmg_arena_t *arena, const llmg_framing_t *framing, llmg_str_t bytes)
{
    size_t         i, at, end;
    llmg_str_t     rest, face;
    llmg_frames_t  frames;

    assert_int_equal(llmg_frames_init(&frames, framing, arena,
                                      &llmg_json_limits_default), LLMG_OK);

    for (at = 0; at < bytes.len; at += end) {
        llmg_str_set(&rest, bytes.data + at, bytes.len - at);

        if (llmg_frames_next(&frames, rest, 1, &end) != LLMG_OK) {
            face = rest;
            end = rest.len;

        } else {
            rest.len = end;
            assert_int_equal(llmg_frames_face(&frames, rest, &face), LLMG_OK);
            frames.first = 0;
        }

        for (i = 0; i + sizeof(address) - 1 <= face.len; i++) {
            if (memcmp(face.data + i, address, sizeof(address) - 1) == 0) {
                return 1;
            }
        }
    }

    return 0;
}


/* what leaves of it, fed by single bytes or as a whole */

static llmg_str_t
leaves(llmg_arena_t *arena, const llmg_dialect_t *dialect,
    const llmg_framing_t *framing, llmg_str_t bytes)
{
    llmg_str_t       out;
    llmg_stream_t   *s;
    unsigned char   *p;
    llmg_inspect_t   in;

    inspecting(&in, usual, arena);
    in.dialect = dialect;
    in.framing = framing;

    assert_int_equal(llmg_stream_create(&s, &in, HOLD), LLMG_OK);

    if (llmg_stream_push(s, bytes.data, bytes.len) == LLMG_OK) {
        (void) llmg_stream_end(s);
    }

    out.len = llmg_stream_ready(s);
    p = llmg_arena_alloc(arena, out.len + 1);
    assert_non_null(p);
    out.data = p;
    (void) llmg_stream_pull(s, p, out.len);

    return out;
}


/* the strings and names of the JSON at "doc", which is in the face */

static size_t
places_of(llmg_arena_t *arena, llmg_str_t face, llmg_str_t doc, uint64_t h,
    place_t *places, size_t max)
{
    size_t              n, i;
    llmg_str_t          name = llmg_null_string;
    llmg_json_t         json;
    llmg_json_token_t   token;
    uint64_t            path[DEPTH + 1];

    assert_int_equal(llmg_json_init(&json, arena, doc,
                                    &llmg_json_limits_default), LLMG_OK);

    n = 0;
    path[0] = h;

    /* its type, where it says one */

    while (llmg_json_next(&json, &token) == LLMG_OK
           && token.type != LLMG_JSON_END)
    {
        if (token.type == LLMG_JSON_NAME) {
            name = token.raw;

        } else if (token.type == LLMG_JSON_STRING && token.depth <= 2
                   && (llmg_str_eqz(name, "type")
                       || llmg_str_eqz(name, "event_type")))
        {
            path[0] = hash(path[0], token.raw);
        }
    }

    for (i = 1; i <= DEPTH; i++) {
        path[i] = path[0];
    }

    llmg_json_reset(&json, doc);

    while (n < max && llmg_json_next(&json, &token) == LLMG_OK
           && token.type != LLMG_JSON_END)
    {
        if (token.depth >= DEPTH) {
            continue;
        }

        if (token.type == LLMG_JSON_OBJECT || token.type == LLMG_JSON_ARRAY) {
            path[token.depth] = path[token.depth - 1] + token.type;
            continue;
        }

        if (token.type == LLMG_JSON_NAME) {
            name = token.raw;
            path[token.depth] = hash(path[token.depth - 1], name);

        } else if (token.type != LLMG_JSON_STRING) {
            continue;
        }

        places[n].is_name = (token.type == LLMG_JSON_NAME);
        places[n].name = name;
        places[n].start = (size_t) (token.raw.data - face.data);
        places[n].end = places[n].start + token.raw.len;
        places[n].kind = path[token.depth] + (unsigned) places[n].is_name;
        n++;
    }

    return n;
}


static int
is_fixed(llmg_str_t name)
{
    size_t  i;

    for (i = 0; i < sizeof(fixed) / sizeof(fixed[0]); i++) {
        if (llmg_str_eqz(name, fixed[i])) {
            return 1;
        }
    }

    return 0;
}


/* the stream with one string of one event replaced */

static void
plant(llmg_str_t id, const llmg_dialect_t *dialect,
    const llmg_framing_t *framing, llmg_str_t body, const size_t *ends,
    size_t n, size_t event, const place_t *place, const char *text)
{
    size_t         i, from, at, end;
    llmg_buf_t     b;
    llmg_str_t     one, rest, face, out;
    llmg_edit_t    edit;
    llmg_arena_t  *arena;
    llmg_frames_t  frames;

    arena = llmg_arena_create(LIMIT);
    assert_non_null(arena);

    llmg_buf_init(&b, arena);
    assert_int_equal(llmg_frames_init(&frames, framing, arena,
                                      &llmg_json_limits_default), LLMG_OK);

    nruns++;

    for (i = 0; i < n; i++) {
        from = i ? ends[i - 1] : 0;
        llmg_str_set(&one, body.data + from, ends[i] - from);

        /* the framing has to see all of them */

        for (at = 0; at < one.len; at += end) {
            llmg_str_set(&rest, one.data + at, body.len - from - at);
            assert_int_equal(llmg_frames_next(&frames, rest, 1, &end),
                             LLMG_OK);
            frames.first = 0;
        }

        if (i == event) {
            assert_int_equal(llmg_frames_face(&frames, one, &face), LLMG_OK);

            edit.start = place->start;
            edit.end = place->end;
            edit.text = llmg_str(text);

            assert_int_equal(llmg_frames_edit(&frames, &b, one, &edit, 1),
                             LLMG_OK);

        } else if (i < AROUND || framing == &llmg_framing_array
                   || (i + AROUND > event && i < event + AROUND)
                   || i + 2 > n)
        {
            assert_int_equal(llmg_buf_append(&b, one.data, one.len), LLMG_OK);
        }
    }

    llmg_str_set(&one, b.data, b.len);
    out = leaves(arena, dialect, framing, one);

    if (tells(arena, framing, out)) {

        if (text == planted_short && is_fixed(place->name)
            && !place->is_name)
        {
            nfixed++;

        } else if (bad++ < 400) {
            print_message("# %.*s, event %zu: %s \"%.*s\" tells%s\n",
                          (int) id.len, id.data, event,
                          place->is_name ? "the name" : "what is in",
                          (int) place->name.len, place->name.data,
                          text == planted_short ? "" : ", though it is long");
        }
    }

    llmg_arena_destroy(arena);
}


static void
stream(llmg_str_t id, llmg_str_t api, const llmg_dialect_t *dialect,
    const llmg_framing_t *framing, llmg_str_t body)
{
    size_t          i, k, n, m, at, from, end;
    uint64_t        h;
    unsigned        known;
    llmg_str_t      event, rest, face;
    llmg_part_t     part;
    llmg_arena_t   *arena;
    llmg_frames_t   frames;

    static size_t   ends[20000];
    static place_t  places[20000];

    arena = llmg_arena_create(LIMIT);
    assert_non_null(arena);

    n = events(arena, framing, body, ends, 20000);

    assert_int_equal(llmg_frames_init(&frames, framing, arena,
                                      &llmg_json_limits_default), LLMG_OK);

    for (i = 0; i < n; i++) {
        from = i ? ends[i - 1] : 0;
        llmg_str_set(&event, body.data + from, ends[i] - from);
        llmg_str_set(&rest, body.data + from, body.len - from);

        assert_int_equal(llmg_frames_next(&frames, rest, 1, &end), LLMG_OK);
        assert_int_equal(llmg_frames_face(&frames, event, &face), LLMG_OK);
        frames.first = 0;

        h = hash(hash(0xCBF29CE484222325ULL, api),
                 llmg_str(framing->name));
        at = 0;
        m = 0;

        while (at < face.len
               && llmg_frames_part(&frames, face, &at, &part) == LLMG_OK)
        {
            if (part.what == LLMG_PART_NAME) {
                h = hash(h, part.value);
            }

            if ((part.what == LLMG_PART_DATA || part.what == LLMG_PART_INNER)
                && part.value.len != 0 && part.value.data[0] == '{')
            {
                m += places_of(arena, face, part.value, h + part.what,
                               &places[m], 20000 - m);
            }
        }

        for (k = 0; k < m; k++) {

            /* what is read for what it holds is not changed itself */

            if (places[k].start < frames.coded_end
                && places[k].end > frames.coded_start)
            {
                continue;
            }

            known = times(places[k].kind);

            if (known == ENOUGH) {
                continue;
            }

            nplaces += (known == 0);

            plant(id, dialect, framing, body, ends, n, i, &places[k],
                  planted_short);
            plant(id, dialect, framing, body, ends, n, i, &places[k],
                  planted_long);

            /* the face is good until the next call */

            assert_int_equal(llmg_frames_face(&frames, event, &face),
                             LLMG_OK);
        }
    }

    llmg_arena_destroy(arena);
}


static void
traffic(const char *name, const char *outer)
{
    char                  *line;
    FILE                  *f;
    size_t                 size, rows;
    ssize_t                n;
    llmg_str_t             row, api, framing, path;
    llmg_arena_t          *arena;
    const llmg_dialect_t  *dialect;

    f = vectors(name);

    if (f == NULL) {
        return;
    }

    line = NULL;
    size = 0;
    rows = 0;
    nplaces = 0;
    nruns = 0;
    nfixed = 0;

    while ((n = getline(&line, &size, f)) > 0) {
        arena = llmg_arena_create(LIMIT);
        assert_non_null(arena);

        llmg_str_set(&row, line, (size_t) n);
        framing = member(arena, row, outer, "framing");
        api = member(arena, row, NULL, "api");
        path = member(arena, row, NULL, "path");

        if (framing.len != 0) {
            rows++;

            dialect = (path.len != 0)
                      ? llmg_dialect_choose(path, NULL, NULL)
                      : dialect_of(api);
            assert_non_null(dialect);

            stream(member(arena, row, NULL, "id"), api, dialect,
                   framing_of(framing), body_of(arena, row, outer));

            /* and as if nobody knew the API */

            if (dialect == &llmg_dialect_openai_responses) {
                stream(member(arena, row, NULL, "id"),
                       llmg_str("generic"), &llmg_dialect_generic,
                       framing_of(framing), body_of(arena, row, outer));
            }
        }

        llmg_arena_destroy(arena);
    }

    free(line);
    (void) fclose(f);

    print_message("# %zu streams, %zu kinds of places, %zu runs, of fixed "
                  "ones %zu\n", rows, nplaces, nruns, nfixed);

    assert_true(rows > 0);
    assert_int_equal(bad, 0);
}


static void
no_string_of_a_recorded_stream_tells(void **state)
{
    (void) state;

    traffic("traffic/recorded.jsonl", "response");
}


static void
no_string_of_a_fixture_tells(void **state)
{
    (void) state;

    traffic("traffic/fixtures.jsonl", "response");
}


static void
no_string_of_an_authored_stream_tells(void **state)
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
    seen = calloc(SEEN, sizeof(uint64_t));
    counts = calloc(SEEN, 1);

    return (seen != NULL && counts != NULL) ? 0 : -1;
}


static int
end(void **state)
{
    free(seen);
    free(counts);

    return inspecting_end(state);
}


int
main(void)
{
    const struct CMUnitTest  tests[] = {
        cmocka_unit_test(no_string_of_a_recorded_stream_tells),
        cmocka_unit_test(no_string_of_a_fixture_tells),
        cmocka_unit_test(no_string_of_an_authored_stream_tells),
    };

    cmocka_set_message_output(CM_OUTPUT_TAP);

    return cmocka_run_group_tests(tests, begin, end);
}
