#include "llmg_inspect_stream.h"
#include "llmg_wide.h"


static llmg_status_t llmg_any_read(const llmg_inspect_t *in,
    llmg_str_t body, llmg_result_t *result);
static llmg_status_t llmg_any_json(const llmg_inspect_t *in,
    llmg_str_t body, llmg_result_t *result);
static const llmg_framing_t *llmg_any_framing(const llmg_inspect_t *in,
    llmg_str_t body, unsigned char first);
static int llmg_any_events(llmg_str_t body);
static const unsigned char *llmg_any_blank(const unsigned char *p,
    const unsigned char *end);
static int llmg_any_object(const unsigned char *p, const unsigned char *end);
static int llmg_any_lines(llmg_str_t body);
static int llmg_any_frames(const llmg_inspect_t *in, llmg_str_t body);
static llmg_status_t llmg_any_stream(const llmg_inspect_t *in,
    const llmg_framing_t *framing, llmg_str_t body, llmg_result_t *result);


llmg_status_t
llmg_inspect_any(const llmg_inspect_t *in, llmg_str_t body,
    llmg_result_t *result)
{
    unsigned        wide;
    llmg_str_t      text;
    llmg_status_t   rc;
    unsigned char  *p;

    wide = llmg_wide(body);

    if (wide == LLMG_WIDE_NONE) {
        return llmg_any_read(in, body, result);
    }

    /* libraries find that out, too, whatever is said of it */

    p = llmg_arena_alloc(in->arena, llmg_wide_read_max(body.len) + 1);
    if (p == NULL) {
        return llmg_arena_status(in->arena);
    }

    llmg_str_set(&text, p, llmg_wide_read(p, body, wide));

    rc = llmg_any_read(in, text, result);

    if (rc != LLMG_OK || !result->edited) {
        result->body = body;
        return rc;
    }

    p = llmg_arena_alloc(in->arena, llmg_wide_write_max(result->body.len) + 1);
    if (p == NULL) {
        return llmg_arena_status(in->arena);
    }

    llmg_str_set(&result->body, p, llmg_wide_write(p, result->body, wide));

    return LLMG_OK;
}


static llmg_status_t
llmg_any_read(const llmg_inspect_t *in, llmg_str_t body,
    llmg_result_t *result)
{
    llmg_status_t          rc;
    llmg_result_t          more;
    unsigned char          first;
    const unsigned char   *p, *end;
    const llmg_framing_t  *framing;

    memset(result, 0, sizeof(llmg_result_t));

    end = body.data + body.len;
    p = body.data;

    if (body.len >= 3 && memcmp(p, "\xEF\xBB\xBF", 3) == 0) {
        p += 3;
    }

    p = llmg_any_blank(p, end);
    first = (p < end) ? *p : 0;

    framing = llmg_any_framing(in, body, first);

    if (framing != NULL) {
        rc = llmg_any_stream(in, framing, body, result);

        /* of an API that nobody knows, it may be no stream after all */

        if (rc != LLMG_OK
            && (rc != LLMG_INVALID || in->dialect->delta != NULL))
        {
            return rc;
        }

        if (rc == LLMG_OK) {

            if (result->decision.action == LLMG_ACTION_BLOCK) {
                return LLMG_OK;
            }

            /* it may be read as text, with what is on several lines */

            rc = llmg_inspect_text(in, LLMG_RESPONSE, LLMG_ROLE_ASSISTANT,
                                   result->body, &more);

            if (rc == LLMG_OK && (more.findings.n != 0 || more.restored != 0)) {

                if (more.decision.action < result->decision.action) {
                    more.decision = result->decision;
                }

                more.edited |= result->edited;
                more.usage = result->usage;
                *result = more;
            }

            return rc;
        }

    } else if (first == '{' || first == '[') {
        rc = llmg_any_json(in, body, result);

        if (rc == LLMG_ERROR
            || (rc == LLMG_LIMIT && result->decision.limited)
            || (rc == LLMG_OK && (result->findings.n != 0
                                  || result->restored != 0)))
        {
            return rc;
        }
    }

    return llmg_inspect_text(in, LLMG_RESPONSE, LLMG_ROLE_ASSISTANT, body,
                             result);
}


/* by the tables of the API, or as any JSON */

static llmg_status_t
llmg_any_json(const llmg_inspect_t *in, llmg_str_t body,
    llmg_result_t *result)
{
    llmg_status_t   rc;
    llmg_inspect_t  any;

    rc = llmg_inspect_response(in, body, result);

    if (rc != LLMG_INVALID) {
        return rc;
    }

    any = *in;
    any.dialect = &llmg_dialect_generic;

    return llmg_inspect_response(&any, body, result);
}


static const llmg_framing_t *
llmg_any_framing(const llmg_inspect_t *in, llmg_str_t body,
    unsigned char first)
{
    if (first == '[' && in->dialect->flags & LLMG_STREAMS_ARRAY) {
        return &llmg_framing_array;
    }

    if (first == '{' && llmg_any_lines(body)) {
        return &llmg_framing_lines;
    }

    if (llmg_any_events(body)) {
        return &llmg_framing_sse;
    }

    return llmg_any_frames(in, body) ? &llmg_framing_frames : NULL;
}


/* a line of data that begins as JSON does */

static int
llmg_any_events(llmg_str_t body)
{
    size_t                i;
    const unsigned char  *p, *end;

    static const char  field[] = "data:";

    end = body.data + body.len;

    for (p = body.data; p < end; p++) {
        p = memchr(p, 'd', (size_t) (end - p));

        if (p == NULL || (size_t) (end - p) < sizeof(field)) {
            break;
        }

        if (memcmp(p, field, sizeof(field) - 1) != 0
            || (p != body.data && p[-1] != '\n' && p[-1] != '\r'
                && p[-1] != 0xBF))
        {
            continue;
        }

        i = sizeof(field) - 1;

        while (p + i < end && p[i] == ' ') {
            i++;
        }

        if (p + i < end && (p[i] == '{' || p[i] == '[' || p[i] == '"')) {
            return 1;
        }
    }

    return 0;
}


static const unsigned char *
llmg_any_blank(const unsigned char *p, const unsigned char *end)
{
    while (p < end && (*p == ' ' || *p == '\t' || *p == '\r' || *p == '\n')) {
        p++;
    }

    return p;
}


static int
llmg_any_object(const unsigned char *p, const unsigned char *end)
{
    if (p == end || *p != '{') {
        return 0;
    }

    p = llmg_any_blank(p + 1, end);

    return p < end && (*p == '"' || *p == '}');
}


/* an object on the first line, and another one on a line behind it */

static int
llmg_any_lines(llmg_str_t body)
{
    const unsigned char  *p, *q, *line, *end;

    end = body.data + body.len;
    line = memchr(body.data, '{', body.len);
    p = memchr(line, '\n', (size_t) (end - line));

    if (p == NULL || !llmg_any_object(line, p)) {
        return 0;
    }

    for (q = p; q[-1] == ' ' || q[-1] == '\t' || q[-1] == '\r'; q--) {
        /* void */
    }

    if (q[-1] != '}') {
        return 0;
    }

    return llmg_any_object(llmg_any_blank(p, end), end);
}


/* no other bytes begin with a checksum of themselves */

static int
llmg_any_frames(const llmg_inspect_t *in, llmg_str_t body)
{
    size_t          end;
    llmg_frames_t  *frames;

    if (in->dialect->format != LLMG_FORMAT_BEDROCK || body.len < 16) {
        return 0;
    }

    frames = llmg_arena_alloc(in->arena, sizeof(llmg_frames_t));

    return frames != NULL
           && llmg_frames_init(frames, &llmg_framing_frames, in->arena,
                               in->limits) == LLMG_OK
           && llmg_frames_next(frames, body, 0, &end) != LLMG_INVALID;
}


static llmg_status_t
llmg_any_stream(const llmg_inspect_t *in, const llmg_framing_t *framing,
    llmg_str_t body, llmg_result_t *result)
{
    size_t                n;
    llmg_status_t         rc;
    llmg_stream_t        *s;
    llmg_inspect_t        own;
    unsigned char        *out;
    const llmg_result_t  *said;

    own = *in;
    own.framing = framing;
    own.desk = NULL;

    /* all of it is here: nothing has to leave early */

    rc = llmg_stream_create(&s, &own, 2 * body.len + 1);

    if (rc == LLMG_OK) {
        rc = llmg_stream_push(s, body.data, body.len);

        if (rc == LLMG_OK) {
            rc = llmg_stream_end(s);
        }

        said = llmg_stream_result(s);

        if (said != NULL) {
            *result = *said;
        }
    }

    result->body = body;
    result->edited = 0;

    if (rc == LLMG_DECLINED) {

        /* blocked */

        return LLMG_OK;
    }

    if (rc != LLMG_OK) {

        if (result->error == NULL) {
            result->error = "out of memory";
        }

        return rc;
    }

    n = llmg_stream_ready(s);

    out = llmg_arena_alloc(in->arena, n + 1);
    if (out == NULL) {
        return llmg_arena_status(in->arena);
    }

    llmg_str_set(&result->body, out, llmg_stream_pull(s, out, n));

    result->edited = (n != body.len || memcmp(out, body.data, n) != 0);

    return LLMG_OK;
}
