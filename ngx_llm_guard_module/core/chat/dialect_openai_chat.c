/*
 * OpenAI chat completions, the same at Azure OpenAI, Groq, OpenRouter, vLLM,
 * DeepSeek, Ollama's /v1, Gemini's /openai and many others.
 *
 * Sources: openai/openai-openapi, createChatCompletion; Azure OpenAI REST
 * reference, "Chat Completions - Create"; vLLM, "OpenAI-Compatible Server";
 * OpenRouter, "API Reference"; Groq and Mistral API references.
 */

#include "llmg_dialect_table.h"


/* requests */

static const llmg_shape_t  openai_function[] = {
    word("name"),
    text("arguments", TOOL_ARGS),
    last
};

static const llmg_shape_t  openai_custom[] = {
    word("name"),
    text("input", TOOL_ARGS),
    last
};

const llmg_shape_t  llmg_openai_call[] = {
    word("id"),
    word("type"),
    object("function", TOOL_ARGS, openai_function),
    object("custom", TOOL_ARGS, openai_custom),
    word("index"),
    last
};

const llmg_shape_t  llmg_openai_url[] = {
    shape("url", DATA, CONTENT, NULL),
    word("detail"),
    last
};

static const llmg_shape_t  openai_audio[] = {
    shape("data", DATA, CONTENT, NULL),
    word("format"),
    last
};

static const llmg_shape_t  openai_file[] = {
    shape("file_data", DATA, CONTENT, NULL),
    text("filename", CONTENT),
    tag("file_id", STORED),
    last
};

static const llmg_shape_t  openai_thinking[] = {
    word("type"),
    text("text", REASONING),
    last
};

static const llmg_shape_t  openai_part[] = {
    word("type"),
    text("text", CONTENT),
    shape("image_url", DATA, CONTENT, llmg_openai_url),
    text("refusal", REFUSAL),
    shape("input_audio", DATA, CONTENT, openai_audio),
    object_of(DOCUMENT, "file", CONTENT, openai_file),
    object("thinking", REASONING, openai_thinking),     /* Mistral */
    shape_of(DOCUMENT, "document_url", DATA, CONTENT, llmg_openai_url),
    text_of(DOCUMENT, "document_name", CONTENT),
    shape("audio_url", DATA, CONTENT, llmg_openai_url), /* vLLM */
    shape("video_url", DATA, CONTENT, llmg_openai_url),
    value("prompt_embeds", EMBEDS),
    value("image_embeds", EMBEDS),
    value("audio_embeds", EMBEDS),
    tag("file_id", STORED),
    tag("signature", OPAQUE),
    words("cache_control", NULL),
    shape_of(DOCUMENT, "file_data", DATA, CONTENT, NULL),
    last
};

static const llmg_shape_t  openai_reasoning[] = {
    word("type"),
    text("text", REASONING),
    text("summary", REASONING),
    tag("data", OPAQUE),
    tag("signature", OPAQUE),
    word("format"),
    word("id"),
    last
};

static const llmg_shape_t  openai_stored[] = {
    tag("id", STORED),
    last
};

static const llmg_shape_t  openai_message[] = {
    value("role", ROLE),
    shape("content", PARTS, CONTENT, openai_part),
    word("name"),
    word("tool_call_id"),
    object("tool_calls", TOOL_ARGS, llmg_openai_call),
    object("function_call", TOOL_ARGS, openai_function),
    text("refusal", REFUSAL),
    text("reasoning_content", REASONING),
    text("reasoning", REASONING),
    text("thinking", REASONING),
    text("reasoning_text", REASONING),
    tag("reasoning_opaque", OPAQUE),
    object("reasoning_details", REASONING, openai_reasoning),
    words("audio", openai_stored),
    last
};

static const llmg_shape_t  openai_tool_function[] = {
    value("name", TOOL_NAME),
    text("description", TOOL_DEF),
    text("parameters", TOOL_DEF),
    last
};

/* the function by itself, as in "functions", is a tool as well */

const llmg_shape_t  llmg_openai_tool[] = {
    value("type", TOOL_TYPE),
    value("name", TOOL_NAME),
    shape("function", TOOL_NAME, TOOL_DEF, openai_tool_function),
    shape("custom", TOOL_NAME, TOOL_DEF, openai_tool_function),
    text("description", TOOL_DEF),
    text("parameters", TOOL_DEF),
    last
};

/* one that has to be used is named: by a word, or in an object */

static const llmg_shape_t  openai_tool_name[] = {
    value("name", TOOL_NAME),
    last
};

const llmg_shape_t  llmg_openai_tool_choice[] = {
    word("type"),
    value("name", TOOL_NAME),
    words("function", openai_tool_name),
    words("custom", openai_tool_name),
    last
};

const llmg_shape_t  llmg_openai_stream_options[] = {
    value("include_usage", INCLUDE_USAGE),
    last
};

static const llmg_shape_t  openai_prediction[] = {
    word("type"),
    object("content", CONTENT, openai_part),
    last
};

/* Azure OpenAI on your data */

static const llmg_shape_t  openai_data_parameters[] = {
    text_of(SYSTEM, "role_information", CONTENT),
    last
};

static const llmg_shape_t  openai_data_source[] = {
    word("type"),
    words("parameters", openai_data_parameters),
    last
};

/* OpenRouter: some of them search, or have a model of their own */

static const llmg_shape_t  openai_plugin[] = {
    value("id", TOOL_NAME),
    value("model", MODEL),
    last
};

const llmg_shape_t  llmg_openai_chat_request[] = {
    value("model", MODEL),
    shape("messages", MESSAGES, CONTENT, openai_message),
    value("stream", STREAM),
    word("temperature"),
    word("top_p"),
    shape("stream_options", STREAM_OPTIONS, NAME, llmg_openai_stream_options),
    value("max_tokens", MAX_TOKENS),
    value("max_completion_tokens", MAX_TOKENS),
    value("n", N),
    shape_of(TOOL, "tools", TOOL_NAME, TOOL_DEF, llmg_openai_tool),
    shape_of(TOOL, "functions", TOOL_NAME, TOOL_DEF, llmg_openai_tool),
    words("tool_choice", llmg_openai_tool_choice),
    words("function_call", llmg_openai_tool_choice),
    text_of(SYSTEM, "response_format", SCHEMA),
    object_of(ASSISTANT, "prediction", CONTENT, openai_prediction),
    words("stop", NULL),
    word("user"),
    word("reasoning_effort"),
    word("service_tier"),
    word("prompt_cache_key"),
    word("safety_identifier"),
    words("modalities", NULL),
    tag("web_search_options", TOOL),
    words("data_sources", openai_data_source),

    /* compatible servers */

    value("models", MODEL),                 /* OpenRouter: tried in turn */
    value("fallbacks", MODEL),              /* LiteLLM */
    value("fallback_models", MODEL),
    value("preset", MODEL),
    shape_of(TOOL, "plugins", TOOL_NAME, TOOL_DEF, openai_plugin),
    tag("search_parameters", TOOL),         /* xAI */
    value("best_of", N),                    /* vLLM */
    words("extra_body", llmg_openai_chat_request),
    words("provider", NULL),
    words("reasoning", NULL),
    words("thinking", NULL),
    value("max_output_tokens", MAX_TOKENS),
    value("max_new_tokens", MAX_TOKENS),
    tag("agent_id", STORED),              /* Mistral */
    text_of(SYSTEM, "chat_template", CONTENT),          /* vLLM */
    value("prompt_embeds", EMBEDS),
    text_of(DOCUMENT, "documents", CONTENT),
    text_of(SYSTEM, "guided_json", SCHEMA),
    text_of(SYSTEM, "guided_regex", SCHEMA),
    text_of(SYSTEM, "guided_choice", SCHEMA),
    text_of(SYSTEM, "guided_grammar", SCHEMA),
    text_of(SYSTEM, "structured_outputs", SCHEMA),
    last
};


/* answers */

static const llmg_shape_t  openai_prompt_details[] = {
    value("cached_tokens", CACHED_TOKENS),
    number("audio_tokens"),
    number("text_tokens"),
    number("image_tokens"),
    last
};

static const llmg_shape_t  openai_completion_details[] = {
    value("reasoning_tokens", REASONING_TOKENS),
    number("audio_tokens"),
    number("text_tokens"),
    number("accepted_prediction_tokens"),
    number("rejected_prediction_tokens"),
    last
};

const llmg_shape_t  llmg_openai_usage[] = {
    value("prompt_tokens", PROMPT_TOKENS),
    value("completion_tokens", COMPLETION_TOKENS),
    tag("total_tokens", TOTAL_TOKENS),
    object("prompt_tokens_details", OTHER, openai_prompt_details),
    object("completion_tokens_details", OTHER, openai_completion_details),
    last
};

static const llmg_shape_t  openai_answer_call[] = {
    value("index", TOOL_INDEX),
    fixed("id"),
    fixed("type"),
    object("function", TOOL_ARGS, openai_function),
    object("custom", TOOL_ARGS, openai_custom),
    last
};

/* Mistral and others: content as an array of parts, or as a string again */

static const llmg_shape_t  openai_answer_part[] = {
    fixed("type"),
    shape("text", GOES_ON, CONTENT, NULL),
    object("thinking", REASONING, openai_thinking),
    text("refusal", REFUSAL),
    tag("signature", OPAQUE),
    last
};

/* OpenRouter: the same reasoning once more, in pieces */

static const llmg_shape_t  openai_answer_reasoning[] = {
    fixed("type"),
    text("text", REASONING),
    text("summary", REASONING),
    tag("data", OPAQUE),
    tag("signature", OPAQUE),
    word("format"),
    word("id"),
    last
};

static const llmg_shape_t  openai_answer_audio[] = {
    fixed("id"),
    text("transcript", CONTENT),
    tag("data", OPAQUE),
    number("expires_at"),
    last
};

/* Groq: tools that it ran itself */

static const llmg_shape_t  openai_executed[] = {
    fixed("type"),
    number("index"),
    text("arguments", TOOL_ARGS),
    text_of(TOOL, "output", CONTENT),
    shape_of(DOCUMENT, "search_results", WHOLE, CONTENT, NULL),
    last
};

/* LiteLLM: Anthropic's */

static const llmg_shape_t  openai_answer_block[] = {
    fixed("type"),
    text("thinking", REASONING),
    tag("data", OPAQUE),
    tag("signature", OPAQUE),
    last
};

static const llmg_shape_t  openai_answer[] = {
    object("content", CONTENT, openai_answer_part),
    fixed("role"),
    text("refusal", REFUSAL),
    text("reasoning_content", REASONING),
    text("reasoning", REASONING),
    text("thinking", REASONING),
    text("reasoning_text", REASONING),                  /* GitHub Copilot */
    tag("reasoning_opaque", OPAQUE),
    object("thinking_blocks", REASONING, openai_answer_block),
    object("reasoning_details", REASONING, openai_answer_reasoning),
    object("audio", CONTENT, openai_answer_audio),
    shape("tool_calls", TOOLS, TOOL_ARGS, openai_answer_call),
    object("function_call", TOOL_ARGS, openai_function),
    fixed("annotations"),
    object("executed_tools", TOOL_ARGS, openai_executed),
    fixed("channel"),
    last
};

const llmg_shape_t  llmg_openai_choice[] = {
    value("index", CHOICE_INDEX),
    object("delta", OTHER, openai_answer),
    shape("message", GROWS, OTHER, openai_answer),      /* Perplexity */
    text("text", CONTENT),
    text("reasoning", REASONING),                       /* OpenRouter */
    fixed("finish_reason"),
    value("logprobs", ECHO),
    fixed("content_filter_results"),
    fixed("native_finish_reason"),
    fixed("stop_reason"),
    last
};

static const llmg_shape_t  openai_groq[] = {
    fixed("id"),
    object("usage", OTHER, llmg_openai_usage),
    last
};

const llmg_shape_t  llmg_openai_chat_response[] = {
    tag("id", ID),
    fixed("object"),
    number("created"),
    value("model", MODEL),
    shape_of(ASSISTANT, "choices", CHOICES, OTHER, llmg_openai_choice),
    object("usage", OTHER, llmg_openai_usage),
    fixed("system_fingerprint"),
    fixed("service_tier"),
    fixed("obfuscation"),
    fixed("p"),
    fixed("provider"),
    fixed("prompt_filter_results"),
    object("x_groq", OTHER, openai_groq),
    shape_of(DOCUMENT, "citations", WHOLE, CONTENT, NULL),  /* Perplexity */
    shape_of(DOCUMENT, "search_results", WHOLE, CONTENT, NULL),
    value("prompt_logprobs", ECHO),                     /* vLLM */
    last
};


static const llmg_route_t  openai_chat_routes[] = {
    llmg_route("/chat/completions", ASKED),
    llmg_route_model("/deployments/", "/chat/completions", ASKED),
    llmg_route_end
};

const llmg_dialect_t  llmg_dialect_openai_chat = {
    "openai", openai_chat_routes, LLMG_FORMAT_OPENAI, LLMG_TWO_BOUNDS,
    llmg_openai_chat_request, llmg_openai_chat_response,
    llmg_openai_chat_response, NULL
};
