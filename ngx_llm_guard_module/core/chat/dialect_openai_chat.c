/*
 * OpenAI chat completions, the same at Azure OpenAI, vLLM, Ollama's /v1 and
 * many others: POST .../chat/completions.
 *
 * Source: openai/openai-openapi, createChatCompletion; Azure OpenAI REST
 * reference, "Chat Completions - Create".
 */

#include "llmg_dialect.h"


#define text(n, k)         llmg_shape(n, LLMG_SHAPE_TEXT, k, 0, NULL)
#define fixed(n)           llmg_shape(n, LLMG_SHAPE_FIXED, LLMG_KIND_NAME, 0, \
                                      NULL)
#define number(n)          text(n, LLMG_KIND_NAME)
#define value(n, w)        llmg_shape(n, w, 0, 0, NULL)
#define object(n, k, m)    llmg_shape(n, LLMG_SHAPE_TEXT, k, 0, m)
#define last               llmg_shape_end


/* requests: every string is looked at, known or not */

static const llmg_shape_t  openai_function[] = {
    text("name", LLMG_KIND_NAME),
    text("arguments", LLMG_KIND_TOOL_ARGS),
    last
};

static const llmg_shape_t  openai_custom[] = {
    text("name", LLMG_KIND_NAME),
    text("input", LLMG_KIND_TOOL_ARGS),
    last
};

static const llmg_shape_t  openai_tool_calls[] = {
    text("id", LLMG_KIND_NAME),
    text("type", LLMG_KIND_NAME),
    object("function", LLMG_KIND_TOOL_ARGS, openai_function),
    object("custom", LLMG_KIND_TOOL_ARGS, openai_custom),
    last
};

static const llmg_shape_t  openai_image[] = {
    value("url", LLMG_SHAPE_DATA),
    last
};

static const llmg_shape_t  openai_part[] = {
    text("type", LLMG_KIND_NAME),
    text("text", LLMG_KIND_CONTENT),
    text("refusal", LLMG_KIND_REFUSAL),
    object("image_url", LLMG_KIND_CONTENT, openai_image),
    last
};

static const llmg_shape_t  openai_message[] = {
    value("role", LLMG_SHAPE_ROLE),
    object("content", LLMG_KIND_CONTENT, openai_part),
    text("name", LLMG_KIND_NAME),
    text("tool_call_id", LLMG_KIND_NAME),
    text("refusal", LLMG_KIND_REFUSAL),
    text("reasoning_content", LLMG_KIND_REASONING),
    text("reasoning", LLMG_KIND_REASONING),
    object("tool_calls", LLMG_KIND_TOOL_ARGS, openai_tool_calls),
    object("function_call", LLMG_KIND_TOOL_ARGS, openai_function),
    last
};

static const llmg_shape_t  openai_named[] = {
    value("name", LLMG_SHAPE_TOOL_NAME),
    last
};

static const llmg_shape_t  openai_tool[] = {
    value("type", LLMG_SHAPE_TOOL_TYPE),
    object("function", 0, openai_named),
    object("custom", 0, openai_named),
    last
};

static const llmg_shape_t  openai_tool_choice[] = {
    object("function", 0, openai_named),
    object("custom", 0, openai_named),
    last
};

static const llmg_shape_t  openai_stream_options[] = {
    value("include_usage", LLMG_SHAPE_INCLUDE_USAGE),
    last
};

static const llmg_shape_t  openai_request[] = {
    value("model", LLMG_SHAPE_MODEL),
    value("models", LLMG_SHAPE_MODEL),
    llmg_shape("messages", LLMG_SHAPE_MESSAGES, LLMG_KIND_CONTENT, 0,
               openai_message),
    value("stream", LLMG_SHAPE_STREAM),
    llmg_shape("stream_options", LLMG_SHAPE_STREAM_OPTIONS, 0, 0,
               openai_stream_options),
    value("max_tokens", LLMG_SHAPE_MAX_TOKENS),
    value("max_completion_tokens", LLMG_SHAPE_MAX_TOKENS),
    value("n", LLMG_SHAPE_N),
    llmg_shape("tools", LLMG_SHAPE_TEXT, LLMG_KIND_TOOL_DEF,
               LLMG_ROLE_SYSTEM, openai_tool),
    llmg_shape("tool_choice", LLMG_SHAPE_TEXT, 0, 0, openai_tool_choice),
    llmg_shape("functions", LLMG_SHAPE_TEXT, LLMG_KIND_TOOL_DEF,
               LLMG_ROLE_SYSTEM, openai_named),
    llmg_shape("function_call", LLMG_SHAPE_TEXT, 0, 0, openai_named),
    last
};


/*
 * Responses.  What the server's own code writes (ids, object names, reasons to
 * stop) is not text of the model; a string where it writes a number is.
 */

static const llmg_shape_t  openai_usage[] = {
    value("prompt_tokens", LLMG_SHAPE_PROMPT_TOKENS),
    value("completion_tokens", LLMG_SHAPE_COMPLETION_TOKENS),
    number("total_tokens"),
    fixed("prompt_tokens_details"),
    fixed("completion_tokens_details"),
    last
};

static const llmg_shape_t  openai_answer_call[] = {
    value("index", LLMG_SHAPE_TOOL_INDEX),
    fixed("id"),
    fixed("type"),
    object("function", LLMG_KIND_TOOL_ARGS, openai_function),
    object("custom", LLMG_KIND_TOOL_ARGS, openai_custom),
    last
};

/* Mistral and others: content as an array of parts */

static const llmg_shape_t  openai_answer_part[] = {
    fixed("type"),
    text("text", LLMG_KIND_CONTENT),
    text("thinking", LLMG_KIND_REASONING),
    last
};

/* OpenRouter: the same reasoning once more, in pieces */

static const llmg_shape_t  openai_answer_reasoning[] = {
    fixed("type"),
    text("text", LLMG_KIND_REASONING),
    text("summary", LLMG_KIND_REASONING),
    text("data", LLMG_KIND_NAME),
    text("signature", LLMG_KIND_NAME),
    text("format", LLMG_KIND_NAME),
    text("id", LLMG_KIND_NAME),
    last
};

static const llmg_shape_t  openai_answer_audio[] = {
    fixed("id"),
    text("transcript", LLMG_KIND_CONTENT),
    text("data", LLMG_KIND_NAME),
    last
};

static const llmg_shape_t  openai_answer[] = {
    object("content", LLMG_KIND_CONTENT, openai_answer_part),
    fixed("role"),
    text("refusal", LLMG_KIND_REFUSAL),
    text("reasoning_content", LLMG_KIND_REASONING),
    text("reasoning", LLMG_KIND_REASONING),
    object("reasoning_details", LLMG_KIND_REASONING, openai_answer_reasoning),
    object("audio", LLMG_KIND_CONTENT, openai_answer_audio),
    llmg_shape("tool_calls", LLMG_SHAPE_TOOLS, LLMG_KIND_TOOL_ARGS, 0,
               openai_answer_call),
    object("function_call", LLMG_KIND_TOOL_ARGS, openai_function),
    fixed("annotations"),
    last
};

static const llmg_shape_t  openai_choice[] = {
    value("index", LLMG_SHAPE_CHOICE_INDEX),
    object("delta", 0, openai_answer),
    object("message", 0, openai_answer),
    fixed("finish_reason"),
    value("logprobs", LLMG_SHAPE_ECHO),
    fixed("content_filter_results"),
    last
};

static const llmg_shape_t  openai_response[] = {
    llmg_shape("id", LLMG_SHAPE_ID, LLMG_KIND_NAME, 0, NULL),
    fixed("object"),
    number("created"),
    value("model", LLMG_SHAPE_MODEL),
    llmg_shape("choices", LLMG_SHAPE_CHOICES, 0, LLMG_ROLE_ASSISTANT,
               openai_choice),
    object("usage", 0, openai_usage),
    fixed("system_fingerprint"),
    fixed("service_tier"),
    fixed("obfuscation"),
    last
};


static const llmg_route_t  openai_routes[] = {
    { "/deployments/*/chat/completions", LLMG_STREAM_ASKED },
    { "/chat/completions", LLMG_STREAM_ASKED },
    { NULL, 0 }
};

const llmg_dialect_t  llmg_dialect_openai_chat = {
    "openai", openai_routes, 0, openai_request, openai_response,
    openai_response, "[DONE]"
};
