/*
 * A line of text of a stream that is JSON, or has escapes: what is masked in it
 * is the same for two ways of cutting, lies in the text, in order, and leaves
 * JSON what was JSON.  The first byte chooses the cuts, the second whether all
 * of it goes on as another text in the middle.
 */

#define _GNU_SOURCE

#include <stdlib.h>

#include "llmg_json_scan.h"
#include "llmg_policy.h"
#include "llmg_stream_line.h"


#define OUT  (256 * 1024)


int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);


static llmg_policies_t      *policies;
static llmg_scratch_t       *scratch;
static const llmg_detect_t  *detect;
static unsigned char        *one, *two;


static void
setup(void)
{
    char            err[256];
    llmg_policy_t  *policy;

    policies = llmg_policies_create();
    scratch = llmg_scratch_create(100000);
    one = malloc(OUT);
    two = malloc(OUT);

    if (policies == NULL || scratch == NULL || one == NULL || two == NULL) {
        abort();
    }

    policy = llmg_policies_find(policies, llmg_str("default"));

    if (policy == NULL
        || llmg_policy_compile(policy, err, sizeof(err)) != LLMG_OK)
    {
        abort();
    }

    detect = policy->detect[1];
}


/* all hits that are new are masked */

static void
look(llmg_line_t *line, unsigned which)
{
    size_t              i;
    uint64_t            start, end;
    llmg_channel_t     *ch;
    llmg_line_place_t   place;

    ch = llmg_line_text(line, which);
    memset(&place, 0, sizeof(llmg_line_place_t));

    for (i = 0; ch != NULL && i < ch->nhits; i++) {

        if (!ch->hits[i].fresh) {
            continue;
        }

        if (line->fitted) {
            (void) llmg_line_twin(line, &place, &ch->hits[i], which, &start,
                                  &end);

            if (start > end || start < line->fit->safe
                || start > line->channel.base + line->channel.len)
            {
                abort();
            }
        }

        ch->hits[i].fresh = 0;
        ch->hits[i].masked = 1;
        ch->hits[i].mask = llmg_str("[X]");
    }
}


/* the text with its masks, of what may leave; returns the length */

static size_t
run(const uint8_t *data, size_t size, size_t step, size_t end,
    unsigned char *out)
{
    int             final;
    size_t          i, k, n, len, at;
    uint64_t        safe;
    llmg_str_t      piece;
    llmg_line_t     line;
    llmg_mark_t     mark;
    llmg_arena_t   *arena;
    llmg_status_t   rc;

    arena = llmg_arena_create(256 * 1024 * 1024);

    if (arena == NULL) {
        abort();
    }

    llmg_line_init(&line, detect, arena);

    len = 0;
    at = 0;

    for (i = 0; i < size; i += n) {
        n = (size - i < step) ? size - i : step;
        n = (i < end && end - i < n) ? end - i : n;
        final = (i + n == end || i + n == size);

        llmg_str_set(&piece, data + i, n);

        rc = llmg_line_push(&line, scratch, piece, 1, final);

        if (rc != LLMG_OK) {
            llmg_arena_destroy(arena);
            return SIZE_MAX;
        }

        look(&line, LLMG_LINE_RAW);

        if (line.fitted) {
            look(&line, LLMG_LINE_VIEW);
            look(&line, LLMG_LINE_GHOST);

            if (llmg_line_settle(&line, final) != LLMG_OK) {
                abort();
            }
        }

        if (final) {
            llmg_inner_init(&line.inner);
        }

        safe = llmg_line_safe(&line);

        if (safe < at || safe > i + n || (final && safe != i + n)) {
            abort();
        }

        for (k = 0; llmg_line_masked(&line, &k, &mark); /* void */) {

            if (mark.start >= safe) {
                break;
            }

            if (mark.start >= at) {
                memcpy(out + len, data + at, (size_t) mark.start - at);
                len += (size_t) mark.start - at;
                at = (size_t) mark.start;

                memcpy(out + len, mark.text.data, mark.text.len);
                len += mark.text.len;
            }

            if (mark.end > at) {
                at = (size_t) (mark.end < safe ? mark.end : safe);
            }
        }

        if (safe > at) {
            memcpy(out + len, data + at, (size_t) safe - at);
            len += (size_t) safe - at;
            at = (size_t) safe;
        }

        llmg_line_forget(&line, safe);
    }

    llmg_arena_destroy(arena);

    return len;
}


static int
is_json(const uint8_t *data, size_t size)
{
    llmg_str_t          doc;
    llmg_json_t         json;
    llmg_arena_t       *arena;
    llmg_status_t       rc;
    llmg_json_limits_t  limits;
    llmg_json_token_t   token;

    arena = llmg_arena_create(16 * 1024 * 1024);

    limits = llmg_json_limits_default;
    limits.unique = 0;

    llmg_str_set(&doc, data, size);

    if (arena == NULL
        || llmg_json_init(&json, arena, doc, &limits) != LLMG_OK)
    {
        abort();
    }

    do {
        rc = llmg_json_next(&json, &token);

        /* longer ones are plain from there on */

        if (rc == LLMG_OK && token.type == LLMG_JSON_NUMBER
            && token.raw.len > LLMG_JSON_FLOW_NUMBER)
        {
            rc = LLMG_INVALID;
        }

    } while (rc == LLMG_OK && token.type != LLMG_JSON_END);

    llmg_arena_destroy(arena);

    return rc == LLMG_OK;
}


/* the mask of a number has the escapes of the string that the line is in */

static size_t
plain(unsigned char *p, size_t len)
{
    size_t             i, n, k;
    unsigned           what;
    llmg_str_t         text;
    llmg_json_flow_t   flow;

    static const char  quoted[] = "\\\"[X]\\\"";

    llmg_json_flow_init(&flow, 1);

    for (i = 0, n = 0; i < len; i += k) {
        llmg_str_set(&text, p + i, len - i);

        if (!llmg_json_flow_within(&flow) && text.len >= 7
            && memcmp(p + i, quoted, 7) == 0)
        {
            memmove(p + i + 2, "\"[X]\"", 5);
            i += 2;
            llmg_str_set(&text, p + i, len - i);
        }

        k = llmg_json_flow(&flow, text, 0, &what);
        memmove(p + n, p + i, k);
        n += k;
    }

    return n;
}


int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    size_t  step, end, n, m;

    if (policies == NULL) {
        setup();
    }

    if (size < 2 || size > 8192) {
        return 0;
    }

    step = data[0] % 24 + 1;
    end = (data[1] & 1) ? size : (size_t) data[1] * 4;
    data += 2;
    size -= 2;

    n = run(data, size, size + 1, end, one);
    m = run(data, size, step, end, two);

    if (n == SIZE_MAX || m == SIZE_MAX) {
        return 0;
    }

    if (n != m || memcmp(one, two, n) != 0) {
        abort();
    }

    if (end >= size && is_json(data, size)) {

        /* what the text itself has of it stays out of this */

        if (memmem(data, size, "[X]", 3) == NULL
            && !is_json(one, plain(one, n)))
        {
            abort();
        }
    }

    return 0;
}
