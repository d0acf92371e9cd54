/*
 * Cohere: chat, generate, embed, rerank, classify, of version 1 and 2.  The
 * tables are the same; what ends a stream is not.
 *
 * Sources: Cohere API reference, v2 "Chat", "Embed", "Rerank", v1 "Chat",
 * "Generate", "Classify"; cohere-ai/cohere-typescript, src/api/types.
 */

#include "llmg_dialect_table.h"


/* requests */

static const llmg_shape_t  cohere_document[] = {
    word("id"),
    text("data", CONTENT),
    last
};

static const llmg_shape_t  cohere_part[] = {
    word("type"),
    text("text", CONTENT),
    text("thinking", REASONING),
    shape("image_url", DATA, CONTENT, llmg_openai_url),
    object_of(DOCUMENT, "document", CONTENT, cohere_document),
    last
};

/* version 1 has the call itself, version 2 a function in it */

static const llmg_shape_t  cohere_function[] = {
    word("name"),
    text("arguments", TOOL_ARGS),
    last
};

static const llmg_shape_t  cohere_call[] = {
    word("id"),
    word("type"),
    object("function", TOOL_ARGS, cohere_function),
    word("name"),
    text("parameters", TOOL_ARGS),
    last
};

static const llmg_shape_t  cohere_result[] = {
    object_of(ASSISTANT, "call", TOOL_ARGS, cohere_call),
    text("outputs", CONTENT),
    last
};

static const llmg_shape_t  cohere_message[] = {
    value("role", ROLE),
    shape("content", PARTS, CONTENT, cohere_part),
    text("message", CONTENT),
    object("tool_calls", TOOL_ARGS, cohere_call),
    word("tool_call_id"),
    text("tool_plan", REASONING),
    object_of(TOOL, "tool_results", CONTENT, cohere_result),
    text_of(DOCUMENT, "citations", CONTENT),
    last
};

static const llmg_shape_t  cohere_tool[] = {
    value("type", TOOL_TYPE),
    value("name", TOOL_NAME),
    shape("function", TOOL_NAME, TOOL_DEF, llmg_openai_tool),
    text("description", TOOL_DEF),
    text("parameter_definitions", TOOL_DEF),
    last
};

static const llmg_shape_t  cohere_connector[] = {
    value("id", TOOL_NAME),
    last
};

static const llmg_shape_t  cohere_input[] = {
    object("content", CONTENT, cohere_part),
    text("text", CONTENT),
    word("label"),
    last
};

static const llmg_shape_t  cohere_request[] = {
    value("model", MODEL),
    shape("messages", MESSAGES, CONTENT, cohere_message),
    value("stream", STREAM),
    value("max_tokens", MAX_TOKENS),
    object_of(DOCUMENT, "documents", CONTENT, cohere_document),
    shape_of(TOOL, "tools", TOOL_NAME, TOOL_DEF, cohere_tool),
    words("tool_choice", llmg_openai_tool_choice),
    text_of(SYSTEM, "response_format", SCHEMA),
    text("stop_sequences", CONTENT),
    word("safety_mode"),
    words("citation_options", NULL),

    /* version 1 */

    text_of(USER, "message", CONTENT),
    text_of(SYSTEM, "preamble", CONTENT),
    shape("chat_history", MESSAGES, CONTENT, cohere_message),
    object_of(TOOL, "tool_results", CONTENT, cohere_result),
    object_of(TOOL, "connectors", TOOL_DEF, cohere_connector),
    tag("conversation_id", STORED),
    word("prompt_truncation"),
    text_of(USER, "prompt", CONTENT),
    value("num_generations", N),
    value("token_ids", PROMPT),         /* vLLM: /inference/v1/generate */

    /* embed, rerank, classify, summarize */

    text_of(USER, "texts", CONTENT),
    object_of(USER, "inputs", CONTENT, cohere_input),
    shape_of(USER, "images", DATA, CONTENT, NULL),
    text_of(USER, "query", CONTENT),
    text_of(USER, "text", CONTENT),
    object_of(USER, "examples", CONTENT, cohere_input),
    word("input_type"),
    words("embedding_types", NULL),
    word("truncate"),
    last
};


/* answers */

static const llmg_shape_t  cohere_answer_part[] = {
    fixed("type"),
    text("text", CONTENT),
    text("thinking", REASONING),
    last
};

static const llmg_shape_t  cohere_answer_call[] = {
    fixed("id"),
    fixed("type"),
    object("function", TOOL_ARGS, cohere_function),
    word("name"),
    text("parameters", TOOL_ARGS),
    last
};

static const llmg_shape_t  cohere_answer[] = {
    fixed("role"),
    object("content", CONTENT, cohere_answer_part),
    text("tool_plan", REASONING),
    shape("tool_calls", TOOLS, TOOL_ARGS, cohere_answer_call),
    shape_of(DOCUMENT, "citations", WHOLE, CONTENT, NULL),
    last
};

static const llmg_shape_t  cohere_tokens[] = {
    value("input_tokens", PROMPT_TOKENS),
    value("output_tokens", COMPLETION_TOKENS),
    last
};

/* what is billed, unless the tokens are told */

static const llmg_shape_t  cohere_usage[] = {
    object("billed_units", OTHER, cohere_tokens),
    object("tokens", OTHER, cohere_tokens),
    number("cached_tokens"),
    fixed("api_version"),
    fixed("warnings"),
    last
};

static const llmg_shape_t  cohere_generation[] = {
    fixed("id"),
    text("text", CONTENT),
    fixed("finish_reason"),
    value("token_likelihoods", ECHO),
    last
};

/*
 * The history has the answer in it once more.  Whole answers do without it when
 * something is masked; in a stream, where that would have to be known before,
 * it is masked by itself.
 */

#define cohere_response_rows(history)                                         \
    tag("id", ID),                                                            \
    object_of(ASSISTANT, "message", CONTENT, cohere_answer),                  \
    fixed("finish_reason"),                                                   \
    object("usage", OTHER, cohere_usage),                                     \
    value("logprobs", ECHO),                                                  \
                                                                              \
    /* version 1 */                                                           \
                                                                              \
    tag("response_id", ID),                                                   \
    text_of(ASSISTANT, "text", CONTENT),                                      \
    fixed("generation_id"),                                                   \
    history,                                                                  \
    object("meta", OTHER, cohere_usage),                                      \
    shape_of(ASSISTANT, "generations", CHOICES, CONTENT, cohere_generation),  \
    text_of(USER, "prompt", CONTENT),                                         \
    shape_of(ASSISTANT, "tool_calls", TOOLS, TOOL_ARGS, cohere_answer_call),  \
    text_of(DOCUMENT, "citations", CONTENT),                                  \
    text_of(DOCUMENT, "documents", CONTENT),                                  \
    text_of(DOCUMENT, "search_results", CONTENT),                             \
    text_of(ASSISTANT, "search_queries", TOOL_ARGS),                          \
                                                                              \
    /* embed, rerank, summarize */                                            \
                                                                              \
    fixed("response_type"),                                                   \
    fixed("embeddings"),                                                      \
    text_of(USER, "texts", CONTENT),                                          \
    text_of(DOCUMENT, "results", CONTENT),                                    \
    text_of(ASSISTANT, "summary", CONTENT)


static const llmg_shape_t  cohere_response[] = {
    cohere_response_rows(value("chat_history", ECHO)),
    last
};

static const llmg_shape_t  cohere_again[] = {
    cohere_response_rows(text_of(ASSISTANT, "chat_history", CONTENT)),
    last
};


/* events */

static const llmg_shape_t  cohere_delta_inner[] = {
    object("message", CONTENT, cohere_answer),
    fixed("finish_reason"),
    object("usage", OTHER, cohere_usage),
    last
};

static const llmg_shape_t  cohere_call_delta[] = {
    value("index", TOOL_INDEX),
    word("name"),
    text("parameters", TOOL_ARGS),
    text("text", TOOL_ARGS),
    last
};

static const llmg_shape_t  cohere_delta[] = {
    value("type", EVENT),
    value("index", CHOICE_INDEX),
    object_of(ASSISTANT, "delta", CONTENT, cohere_delta_inner),
    tag("id", ID),
    value("logprobs", ECHO),

    /* version 1 */

    value("event_type", EVENT),
    text_of(ASSISTANT, "text", CONTENT),
    fixed("finish_reason"),
    fixed("generation_id"),
    shape("response", WHOLE, OTHER, cohere_again),
    object_of(ASSISTANT, "tool_call_delta", TOOL_ARGS, cohere_call_delta),
    shape_of(ASSISTANT, "tool_calls", WHOLE, TOOL_ARGS, cohere_answer_call),
    shape_of(DOCUMENT, "citations", WHOLE, CONTENT, NULL),
    shape_of(DOCUMENT, "documents", WHOLE, CONTENT, NULL),
    shape_of(DOCUMENT, "search_results", WHOLE, CONTENT, NULL),
    shape_of(ASSISTANT, "search_queries", WHOLE, TOOL_ARGS, NULL),
    last
};


static const llmg_route_t  cohere_routes[] = {
    llmg_route("/v2/chat", ASKED),
    llmg_route_of("/v2/embed", NEVER, QUIET),
    llmg_route_of("/v2/rerank", NEVER, QUIET),
    llmg_route_end
};

static const llmg_route_t  cohere_v1_routes[] = {
    llmg_route("/v1/chat", ASKED),
    llmg_route("/v1/generate", ASKED),
    llmg_route_of("/v1/embed", NEVER, QUIET),
    llmg_route_of("/v1/rerank", NEVER, QUIET),
    llmg_route_of("/v1/classify", NEVER, QUIET),
    llmg_route_of("/v1/summarize", NEVER, QUIET),
    llmg_route_end
};

/* "citation-end" comes in the middle of a text */

const llmg_dialect_t  llmg_dialect_cohere = {
    "cohere", cohere_routes, LLMG_FORMAT_COHERE, 0,
    cohere_request, cohere_response, cohere_delta,
    "content-end|tool-call-end|message-end"
};

const llmg_dialect_t  llmg_dialect_cohere_v1 = {
    "cohere", cohere_v1_routes, LLMG_FORMAT_COHERE_V1, 0,
    cohere_request, cohere_response, cohere_delta, "stream-end"
};
