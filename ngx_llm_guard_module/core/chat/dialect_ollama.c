/*
 * Ollama's own API: chat, generate, embeddings, create.  Streams are lines of
 * JSON, and are what is asked for unless "stream" says no.
 *
 * Sources: ollama/ollama, docs/api.md, docs/openapi.yaml, api/types.go.
 */

#include "llmg_dialect_table.h"


static const llmg_shape_t  ollama_function[] = {
    word("name"),
    text("arguments", TOOL_ARGS),
    number("index"),
    last
};

static const llmg_shape_t  ollama_call[] = {
    word("id"),
    word("type"),
    object("function", TOOL_ARGS, ollama_function),
    last
};


/* requests */

static const llmg_shape_t  ollama_message[] = {
    value("role", ROLE),
    text("content", CONTENT),
    text("thinking", REASONING),
    shape("images", DATA, CONTENT, NULL),
    object("tool_calls", TOOL_ARGS, ollama_call),
    word("tool_name"),
    word("tool_call_id"),
    word("name"),
    last
};

static const llmg_shape_t  ollama_options[] = {
    value("num_predict", MAX_TOKENS),
    text("stop", CONTENT),
    last
};

static const llmg_shape_t  ollama_request[] = {
    value("model", MODEL),
    shape("messages", MESSAGES, CONTENT, ollama_message),
    value("stream", STREAM),
    text_of(USER, "prompt", CONTENT),
    text_of(USER, "suffix", CONTENT),
    text_of(SYSTEM, "system", CONTENT),
    text_of(SYSTEM, "template", CONTENT),
    text_of(USER, "input", CONTENT),
    shape_of(USER, "images", DATA, CONTENT, NULL),
    shape("context", PROMPT, CONTENT, NULL),
    shape("options", SETTINGS, NAME, ollama_options),
    shape_of(TOOL, "tools", TOOL_NAME, TOOL_DEF, llmg_openai_tool),
    text_of(SYSTEM, "format", SCHEMA),
    word("keep_alive"),
    word("think"),

    /* create */

    value("from", MODEL),
    value("name", MODEL),
    text_of(SYSTEM, "modelfile", CONTENT),
    text_of(DOCUMENT, "license", CONTENT),
    words("files", NULL),
    words("adapters", NULL),
    object("parameters", NAME, ollama_options),
    word("quantize"),
    last
};


/* answers, and each line of a stream */

static const llmg_shape_t  ollama_answer[] = {
    text("content", CONTENT),
    fixed("role"),
    text("thinking", REASONING),
    shape("tool_calls", TOOLS, TOOL_ARGS, ollama_call),
    shape("images", DATA, CONTENT, NULL),
    last
};

static const llmg_shape_t  ollama_response[] = {
    value("model", MODEL),
    fixed("created_at"),
    object_of(ASSISTANT, "message", CONTENT, ollama_answer),
    text_of(ASSISTANT, "response", CONTENT),
    text_of(ASSISTANT, "thinking", REASONING),
    fixed("done_reason"),
    value("prompt_eval_count", PROMPT_TOKENS),
    value("eval_count", COMPLETION_TOKENS),
    number("total_duration"),
    number("load_duration"),
    number("prompt_eval_duration"),
    number("eval_duration"),
    fixed("context"),
    fixed("embeddings"),
    fixed("embedding"),
    value("logprobs", ECHO),
    fixed("status"),
    last
};


static const llmg_route_t  ollama_routes[] = {
    llmg_route("/api/chat", DEFAULT),
    llmg_route("/api/generate", DEFAULT),
    llmg_route_of("/api/embed", NEVER, QUIET),
    llmg_route_of("/api/embeddings", NEVER, QUIET),
    llmg_route_of("/api/create", DEFAULT, QUIET),
    llmg_route_end
};

const llmg_dialect_t  llmg_dialect_ollama = {
    "ollama", ollama_routes, LLMG_FORMAT_OLLAMA, LLMG_FOLDS_TOP,
    ollama_request, ollama_response, ollama_response, NULL
};
