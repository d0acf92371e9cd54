/*
 * Answers that others recorded, or wrote for tests: LLMG_VECTORS, or
 * ../shared/vectors.
 */

#ifndef _STREAM_VECTORS_H_INCLUDED_
#define _STREAM_VECTORS_H_INCLUDED_


#include "llmg_base64.h"
#include "llmg_inspect_stream.h"
#include "llmg_json_text.h"
#include "vectors.h"


static llmg_str_t
member(llmg_arena_t *arena, llmg_str_t row, const char *outer,
    const char *name)
{
    int                 in, is;
    unsigned            depth;
    llmg_str_t          value = llmg_null_string;
    llmg_json_t         json;
    unsigned char      *p;
    llmg_json_token_t   token;

    assert_int_equal(llmg_json_init(&json, arena, row,
                                    &llmg_json_limits_default), LLMG_OK);

    depth = (outer != NULL) ? 2 : 1;
    in = (outer == NULL);
    is = 0;

    while (llmg_json_next(&json, &token) == LLMG_OK
           && token.type != LLMG_JSON_END)
    {
        if (token.type == LLMG_JSON_NAME && token.depth == 1
            && outer != NULL)
        {
            in = llmg_str_eqz(token.raw, outer);
        }

        if (!in || token.depth != depth) {
            continue;
        }

        if (token.type == LLMG_JSON_NAME) {
            is = llmg_str_eqz(token.raw, name);

        } else if (is && token.type == LLMG_JSON_STRING) {
            p = llmg_arena_alloc(arena, token.raw.len + 1);
            assert_non_null(p);
            llmg_str_set(&value, p, llmg_json_unescape(p, token.raw));

            return value;
        }
    }

    return value;
}


static llmg_str_t
body_of(llmg_arena_t *arena, llmg_str_t row, const char *outer)
{
    llmg_str_t      body;
    unsigned char  *p;

    body = member(arena, row, outer, "body");

    if (body.len == 0) {
        body = member(arena, row, outer, "body_b64");

        p = llmg_arena_alloc(arena, body.len + 1);
        assert_non_null(p);
        llmg_str_set(&body, p, llmg_base64_decode(p, body));
    }

    return body;
}


static const llmg_framing_t *
framing_of(llmg_str_t name)
{
    return llmg_str_eqz(name, "ndjson") ? &llmg_framing_lines
           : llmg_str_eqz(name, "json-array") ? &llmg_framing_array
           : llmg_str_eqz(name, "aws-eventstream") ? &llmg_framing_frames
                                                   : &llmg_framing_sse;
}


/* the events of a stream; an unfinished one is none */

static inline size_t
events(llmg_arena_t *arena, const llmg_framing_t *framing, llmg_str_t bytes,
    size_t *ends, size_t max)
{
    size_t         n, at, end;
    llmg_str_t     rest;
    llmg_frames_t  frames;

    assert_int_equal(llmg_frames_init(&frames, framing, arena,
                                      &llmg_json_limits_default), LLMG_OK);

    for (n = 0, at = 0; n < max && at < bytes.len; at += end) {
        llmg_str_set(&rest, bytes.data + at, bytes.len - at);

        if (llmg_frames_next(&frames, rest, 1, &end) != LLMG_OK) {
            break;
        }

        frames.first = 0;
        ends[n++] = at + end;
    }

    return n;
}


static const llmg_dialect_t *
dialect_of(llmg_str_t api)
{
    size_t  i;

    static const struct {
        const char            *api;
        const llmg_dialect_t  *dialect;
    } apis[] = {
        { "openai.chat", &llmg_dialect_openai_chat },
        { "openai.responses", &llmg_dialect_openai_responses },
        { "openai.completions", &llmg_dialect_openai_other },
        { "anthropic.messages", &llmg_dialect_anthropic },
        { "gemini.generate", &llmg_dialect_gemini },
        { "ollama.chat", &llmg_dialect_ollama },
        { "ollama.generate", &llmg_dialect_ollama },
        { "cohere.chat_v1", &llmg_dialect_cohere_v1 },
        { "cohere.chat_v2", &llmg_dialect_cohere },
        { "bedrock.converse", &llmg_dialect_bedrock },
        { "bedrock.converse_stream", &llmg_dialect_bedrock },
        { "bedrock.invoke_stream", &llmg_dialect_bedrock },
    };

    for (i = 0; i < sizeof(apis) / sizeof(apis[0]); i++) {
        if (llmg_str_eqz(api, apis[i].api)) {
            return apis[i].dialect;
        }
    }

    return NULL;
}


#endif /* _STREAM_VECTORS_H_INCLUDED_ */
