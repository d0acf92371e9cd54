/*
 * The stream engine: the same output for two ways of cutting, and the input
 * itself, but for an end that is no event, when nothing was found, nothing came
 * back and nothing is hidden.  What came back is a stream again, whatever the
 * values.  The first byte chooses the cuts, the second the policy, what is
 * hidden, the framing and the dialect.
 *
 * Of frames the sums are made here, for no fuzzer finds them: what is between
 * two bytes of 0xFF is the payload of one, or else its headers and its payload.
 */

#include <stdlib.h>

#include <zlib.h>

#include "llmg_inspect_stream.h"


#define OUT  (4 * 1024 * 1024)


int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);


static llmg_policies_t  *policies;
static llmg_scratch_t   *scratch;
static llmg_policy_t    *policy[3];
static unsigned char    *one, *two, *made;

static const unsigned char  key[LLMG_SIPHASH_KEY];

/* what the request had: their placeholders are in the dictionary */

static const char *const  values[] = {
    "jane@example.org", "\"J\\R\"\n@example.org", "x"
};


static const struct {
    const llmg_framing_t  *framing;
    const llmg_dialect_t  *dialect;
} kinds[] = {
    { &llmg_framing_sse, &llmg_dialect_openai_chat },
    { &llmg_framing_sse, &llmg_dialect_openai_responses },
    { &llmg_framing_sse, &llmg_dialect_anthropic },
    { &llmg_framing_sse, &llmg_dialect_generic },
    { &llmg_framing_lines, &llmg_dialect_ollama },
    { &llmg_framing_lines, &llmg_dialect_cohere_v1 },
    { &llmg_framing_array, &llmg_dialect_gemini },
    { &llmg_framing_frames, &llmg_dialect_bedrock }
};


static void
setup(void)
{
    int   i;
    char  err[256];

    policies = llmg_policies_create();
    scratch = llmg_scratch_create(100000);
    one = malloc(OUT);
    two = malloc(OUT);
    made = malloc(OUT);

    if (policies == NULL || scratch == NULL || one == NULL || two == NULL
        || made == NULL)
    {
        abort();
    }

    policy[0] = llmg_policies_find(policies, llmg_str("default"));
    policy[1] = llmg_policies_find(policies, llmg_str("strict"));
    policy[2] = llmg_policies_add(policies, llmg_str("back"));

    if (policy[2] == NULL
        || llmg_policy_parse(policies, policy[2],
                             llmg_str("request pii.* mask style=restore;"
                                      "response pii.* mask style=label;"
                                      "response secret.* block;"),
                             err, sizeof(err))
           != LLMG_OK)
    {
        abort();
    }

    for (i = 0; i < 3; i++) {
        if (llmg_policy_compile(policy[i], err, sizeof(err)) != LLMG_OK) {
            abort();
        }
    }
}


static unsigned char *
number(unsigned char *p, size_t n)
{
    p[0] = (unsigned char) (n >> 24);
    p[1] = (unsigned char) (n >> 16);
    p[2] = (unsigned char) (n >> 8);
    p[3] = (unsigned char) n;

    return p + 4;
}


static size_t
frames(const uint8_t *data, size_t size)
{
    size_t          n, head;
    const uint8_t  *end, *next;
    unsigned char  *p, *start;

    static const unsigned char  event[] = "\013:event-type\007\000\005chunk";

    p = made;
    end = data + size;

    while (data < end && p - made < OUT / 2) {
        next = memchr(data, 0xFF, (size_t) (end - data));
        next = (next != NULL) ? next : end;

        n = (size_t) (next - data);

        /* the first byte says how much of it is headers; 0: one of ours */

        head = (n > 1 && data[0] < 64 && data[0] < n) ? data[0] : 0;
        start = p;

        p = number(p, n + 16 + (head ? 0 : sizeof(event) - 1));
        p = number(p, head ? head : sizeof(event) - 1);
        p = number(p, crc32_z(0, start, 8));

        if (head == 0) {
            memcpy(p, event, sizeof(event) - 1);
            p += sizeof(event) - 1;
        }

        memcpy(p, data, n);
        p += n;
        p = number(p, crc32_z(0, start, (size_t) (p - start)));

        data = next + 1;
    }

    return (size_t) (p - made);
}


static llmg_status_t
run(llmg_policy_t *p, int hide, unsigned kind, const uint8_t *data, size_t size,
    size_t step, unsigned char *out, size_t *len, size_t *found,
    size_t *restored)
{
    size_t           i, n;
    llmg_status_t    rc;
    llmg_stream_t   *s;
    llmg_values_t    kept;
    llmg_inspect_t   in;
    unsigned char    tag[LLMG_VALUES_TAG];

    memset(&in, 0, sizeof(llmg_inspect_t));

    in.policy = p;
    in.dialect = kinds[kind].dialect;
    in.framing = kinds[kind].framing;
    in.limits = &llmg_json_limits_default;
    in.scratch = scratch;
    in.hide = hide & 1;
    in.arena = llmg_arena_create(256 * 1024 * 1024);

    if (p == policy[2]) {
        llmg_values_init(&kept, in.arena, key);
        in.values = &kept;

        for (i = 0; i < sizeof(values) / sizeof(values[0]); i++) {
            if (llmg_values_keep(&kept, "EMAIL_ADDRESS", llmg_str(values[i]),
                                 tag)
                != LLMG_OK)
            {
                abort();
            }
        }
    }

    if (llmg_stream_create(&s, &in, 8192) != LLMG_OK) {
        abort();
    }

    rc = LLMG_OK;
    *len = 0;

    for (i = 0; i < size && rc == LLMG_OK; i += n) {
        n = (size - i < step) ? size - i : step;
        rc = llmg_stream_push(s, data + i, n);
        *len += llmg_stream_pull(s, out + *len, OUT - *len);
    }

    if (rc == LLMG_OK) {
        rc = llmg_stream_end(s);
    }

    *len += llmg_stream_pull(s, out + *len, OUT - *len);
    *found = llmg_stream_result(s)->findings.n;
    *restored = llmg_stream_result(s)->restored;

    llmg_arena_destroy(in.arena);

    return rc;
}


/* 1 when no event ends there: it is the end of a stream that was cut off */

static int
unfinished(unsigned kind, const uint8_t *data, size_t size)
{
    size_t   i;
    uint8_t  last;

    if (size == 0) {
        return 1;
    }

    if (kinds[kind].framing == &llmg_framing_lines) {
        return memchr(data, '\n', size) == NULL;
    }

    if (kinds[kind].framing != NULL
        && kinds[kind].framing != &llmg_framing_sse)
    {
        return 0;
    }

    /* two line ends behind each other, CRLF being one */

    for (i = 0, last = 'a'; i < size; i++) {

        if (data[i] == '\n' && i != 0 && data[i - 1] == '\r') {
            continue;
        }

        if ((data[i] == '\n' || data[i] == '\r') && last == '\n') {
            return 0;
        }

        last = (data[i] == '\r') ? '\n' : data[i];
    }

    return 1;
}


int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    int             hide;
    size_t          n, m, found, restored, again;
    unsigned        kind, step;
    llmg_policy_t  *p;
    llmg_status_t   rc;

    if (policies == NULL) {
        setup();
    }

    if (size < 2 || size > 65536) {
        return 0;
    }

    p = policy[data[1] >> 5 & 1 ? 2 : data[1] & 1];
    hide = data[1] >> 1 & 1;
    kind = (data[1] >> 2) % (sizeof(kinds) / sizeof(kinds[0]));
    step = (unsigned) data[0] % 32 + 1;
    data += 2;
    size -= 2;

    if (kinds[kind].framing == &llmg_framing_frames && step % 8 != 0) {
        size = frames(data, size);
        data = made;
    }

    rc = run(p, hide, kind, data, size, size + 1, one, &n, &found, &restored);

    if (rc == LLMG_OK && found == 0 && restored == 0 && !hide
        && (n > size || memcmp(one, data, n) != 0
            || !unfinished(kind, data + n, size - n)))
    {
        abort();
    }

    if (run(p, hide, kind, data, size, step, two, &m, &found, &again) != rc) {
        abort();
    }

    if (n != m || restored != again || memcmp(one, two, n) != 0) {
        abort();
    }

    if (rc == LLMG_OK && restored != 0) {

        /* longer events than before may be too long */

        rc = run(policy[0], hide, kind, one, n, n + 1, two, &m, &found,
                 &again);

        if (rc != LLMG_OK && rc != LLMG_LIMIT) {
            abort();
        }
    }

    return 0;
}
