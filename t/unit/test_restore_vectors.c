/*
 * Values that come back in what providers said to others (LLMG_VECTORS, or
 * ../shared/vectors): a common word of each answer is a placeholder, wherever
 * it stands, and the answer is the same with the value in its place; of streams
 * for every way of cutting.
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


#define HOLD   (256 * 1024)
#define LIMIT  (256UL * 1024 * 1024)
#define OUT    (4 * 1024 * 1024)


static llmg_policy_t    *back;
static char              hidden[64];

static const unsigned char  key[LLMG_SIPHASH_KEY] = "the key of tests";

static const char  mail[] = "jane.roe@example.org";

typedef struct {
    llmg_status_t   rc;
    size_t          len;
    size_t          restored;
    unsigned char   data[OUT];
} output_t;

static output_t  whole, cut;


static void
prepare(llmg_inspect_t *in, llmg_values_t *values,
    const llmg_dialect_t *dialect)
{
    unsigned char  tag[LLMG_VALUES_TAG];

    inspecting(in, back, llmg_arena_create(LIMIT));
    in->dialect = dialect;

    llmg_values_init(values, in->arena, key);
    in->values = values;

    assert_int_equal(llmg_values_keep(values, "EMAIL_ADDRESS",
                                      llmg_str(mail), tag), LLMG_OK);

    (void) snprintf(hidden, sizeof(hidden), "[EMAIL_ADDRESS_%.*s]",
                    LLMG_VALUES_TAG, (char *) tag);
}


static void
run(const llmg_dialect_t *dialect, const llmg_framing_t *framing,
    llmg_str_t input, size_t step, output_t *out)
{
    size_t           i, n;
    llmg_stream_t   *s;
    llmg_values_t    values;
    llmg_inspect_t   in;

    prepare(&in, &values, dialect);
    in.framing = framing;

    assert_int_equal(llmg_stream_create(&s, &in, HOLD), LLMG_OK);

    out->len = 0;
    out->rc = LLMG_OK;

    for (i = 0; i < input.len && out->rc == LLMG_OK; i += n) {
        n = (step != 0) ? step : 1 + rnd(100);
        n = (n < input.len - i) ? n : input.len - i;

        out->rc = llmg_stream_push(s, input.data + i, n);
        out->len += llmg_stream_pull(s, out->data + out->len, OUT - out->len);
    }

    if (out->rc == LLMG_OK) {
        out->rc = llmg_stream_end(s);
    }

    out->len += llmg_stream_pull(s, out->data + out->len, OUT - out->len);
    out->restored = llmg_stream_result(s)->restored;
    assert_true(out->len < OUT);

    llmg_arena_destroy(in.arena);
}


static void
answer(const llmg_dialect_t *dialect, llmg_str_t input, output_t *out)
{
    llmg_result_t    result;
    llmg_values_t    values;
    llmg_inspect_t   in;

    prepare(&in, &values, dialect);

    out->rc = llmg_inspect_response(&in, input, &result);
    out->len = result.body.len;
    out->restored = result.restored;
    assert_true(out->len < OUT);
    memcpy(out->data, result.body.data, result.body.len);

    llmg_arena_destroy(in.arena);
}


static int
letter(int c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'
           || c == '-' || c == '.' || c == '\\' || (c >= '0' && c <= '9')
           || c >= 0x80 || c == '/' || c == ':' || c == '"';
}


/* "body" with each "word" that stands alone as "with"; counts them */

static llmg_str_t
swapped(llmg_arena_t *arena, llmg_str_t body, const char *word,
    const char *with, size_t *count)
{
    size_t      i, n;
    llmg_str_t  out;
    llmg_buf_t  b;

    llmg_buf_init(&b, arena);

    n = strlen(word);
    *count = 0;

    for (i = 0; i < body.len; i++) {

        if (i > 1 && i + n + 1 < body.len
            && memcmp(body.data + i, word, n) == 0
            && body.data[i - 1] == ' '
            && (!letter(body.data[i + n]) || body.data[i + n] == '"'))
        {
            assert_int_equal(llmg_buf_puts(&b, with), LLMG_OK);
            i += n - 1;
            (*count)++;

        } else {
            assert_int_equal(llmg_buf_putc(&b, body.data[i]), LLMG_OK);
        }
    }

    llmg_str_set(&out, b.data, b.len);

    return out;
}


static int
holds(llmg_str_t body, const char *text)
{
    size_t  i, n;

    n = strlen(text);

    for (i = 0; i + n <= body.len; i++) {
        if (memcmp(body.data + i, text, n) == 0) {
            return 1;
        }
    }

    return 0;
}


static int
holds_one(llmg_str_t body, const char *const *texts)
{
    while (*texts != NULL) {
        if (holds(body, *texts++)) {
            return 1;
        }
    }

    return 0;
}


static void
answers_of_others(const char *name, size_t least)
{
    char                   *line;
    FILE                   *f;
    size_t                  i, size, rows, streams, places, stays, count;
    ssize_t                 n;
    llmg_str_t              row, id, body, said, wanted;
    llmg_arena_t           *arena;
    const llmg_dialect_t   *dialect;
    const llmg_framing_t   *framing;

    static const char *const  repeats[] = {
        "logprobsResult", "\"logprobs\":{", "\"logprobs\": {",
        "\"logprobs\":[", "\"logprobs\": [", NULL
    };

    static const char *const  signs[] = {
        "\"thinking\"", "\"reasoningContent\"", "://", NULL
    };

    static const char *const  words[] = {
        "the", "is", "of", "a", "and", "to", "I", NULL
    };

    f = vectors(name);

    if (f == NULL) {
        return;
    }

    line = NULL;
    size = 0;
    rows = 0;
    streams = 0;
    places = 0;
    stays = 0;

    while ((n = getline(&line, &size, f)) > 0) {
        arena = llmg_arena_create(1024UL * 1024 * 1024);
        assert_non_null(arena);

        llmg_str_set(&row, line, n);
        id = member(arena, row, NULL, "id");
        dialect = dialect_of(member(arena, row, NULL, "api"));
        body = body_of(arena, row, "response");
        said = member(arena, row, "response", "framing");

        framing = (said.len != 0) ? framing_of(said) : NULL;

        /* binary frames have sums; what repeats the text becomes null */

        if (dialect == NULL || dialect == &llmg_dialect_cohere_v1
            || body.len == 0 || body.len > OUT / 4
            || framing == &llmg_framing_frames
            || holds_one(body, repeats))
        {
            llmg_arena_destroy(arena);
            continue;
        }

        for (i = 0; words[i] != NULL; i++) {
            said = swapped(arena, body, words[i], hidden, &count);

            if (count == 0) {
                continue;
            }

            wanted = swapped(arena, body, words[i], mail, &count);

            if (framing == NULL) {
                answer(dialect, said, &whole);

            } else {
                run(dialect, framing, said, said.len, &whole);
            }

            /* nothing to say of a recording that is broken */

            if (whole.rc != LLMG_OK) {
                break;
            }

            /* where it is signed, or an address, it stays */

            if (whole.restored == count
                && (whole.len != wanted.len
                    || memcmp(whole.data, wanted.data, wanted.len) != 0))
            {
                fail_msg("%.*s: \"%s\" is not back: %zu bytes, not %zu",
                         (int) id.len, id.data, words[i], whole.len,
                         wanted.len);
            }

            if (whole.restored != count) {
                stays++;

                if (!holds_one(body, signs)) {
                    fail_msg("%.*s: \"%s\" %zu of %zu", (int) id.len,
                             id.data, words[i], whole.restored, count);
                }
            }

            assert_int_equal(whole.len, said.len - whole.restored
                             * (strlen(hidden) - strlen(mail)));

            if (framing != NULL) {
                run(dialect, framing, said, 1, &cut);
                assert_int_equal(cut.len, whole.len);
                assert_memory_equal(cut.data, whole.data, whole.len);

                run(dialect, framing, said, 0, &cut);
                assert_int_equal(cut.len, whole.len);
                assert_memory_equal(cut.data, whole.data, whole.len);
            }

            rows++;
            streams += (framing != NULL);
            places += whole.restored;
            break;
        }

        llmg_arena_destroy(arena);
    }

    free(line);
    (void) fclose(f);

    print_message("# %zu answers, %zu of them streams: %zu values back; in "
                  "%zu some stay\n", rows, streams, places, stays);

    assert_true(rows >= least);
    assert_true(places > rows);
}


static void
recorded_answers(void **state)
{
    (void) state;

    answers_of_others("traffic/recorded.jsonl", 20);
}


static void
answers_of_tests(void **state)
{
    (void) state;

    answers_of_others("traffic/fixtures.jsonl", 20);
}


static int
setup(void **state)
{
    llmg_values_t   values;
    llmg_inspect_t  in;

    if (inspecting_begin(state) != 0) {
        return -1;
    }

    back = policy("back", "request pii.* mask style=restore;");

    prepare(&in, &values, &llmg_dialect_generic);
    llmg_arena_destroy(in.arena);

    return 0;
}


int
main(void)
{
    const struct CMUnitTest  tests[] = {
        cmocka_unit_test(recorded_answers),
        cmocka_unit_test(answers_of_tests),
    };

    cmocka_set_message_output(CM_OUTPUT_TAP);

    return cmocka_run_group_tests(tests, setup, inspecting_end);
}
