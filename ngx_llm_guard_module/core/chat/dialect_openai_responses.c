/*
 * OpenAI Responses, the same at Azure OpenAI, OpenRouter, xAI, LM Studio and
 * others; conversations of OpenAI and of Mistral, whose entries are like items.
 *
 * Sources: openai/openai-openapi, createResponse, ResponseStreamEvent,
 * createConversation; Mistral API reference, "Conversations".
 */

#include "llmg_dialect_table.h"


/*
 * The same table for what a client says and for what it is answered: there an
 * id is fixed, here it is a word that is looked at.
 */

#define responses_part_rows                                                   \
    tag("type", TYPE),                                                        \
    text("text", CONTENT),                                                    \
    shape("image_url", DATA, CONTENT, llmg_openai_url),                       \
    text("refusal", REFUSAL),                                                 \
    tag("file_id", STORED),                                                   \
    shape_of(DOCUMENT, "file_data", DATA, CONTENT, NULL),                     \
    shape_of(DOCUMENT, "file_url", DATA, CONTENT, NULL),                      \
    text_of(DOCUMENT, "filename", CONTENT),                                   \
    word("detail"),                                                           \
    shape("input_audio", DATA, CONTENT, responses_audio),                     \
    text("transcript", CONTENT),                                              \
    object_of(DOCUMENT, "annotations", CONTENT, responses_annotation),        \
    text("stdout", CONTENT),                                                  \
    text("stderr", CONTENT)

#define responses_item_rows(id, part)                                         \
    tag("type", TYPE),                                                        \
    tag("role", ROLE),                                                        \
    shape("content", PARTS, CONTENT, part),                                   \
    id("id"),                                                                 \
    id("call_id"),                                                            \
    word("name"),                                                             \
    text_of(ASSISTANT, "arguments", TOOL_ARGS),                               \
    object_of(TOOL, "output", CONTENT, part),                                 \
    object_of(ASSISTANT, "summary", REASONING, part),                         \
    tag("encrypted_content", OPAQUE),                                         \
    id("status"),                                                             \
    text_of(ASSISTANT, "input", TOOL_ARGS),                                   \
    text_of(ASSISTANT, "code", TOOL_ARGS),                                    \
    text_of(ASSISTANT, "action", TOOL_ARGS),                                  \
    text_of(ASSISTANT, "operation", TOOL_ARGS),                               \
    text_of(ASSISTANT, "queries", TOOL_ARGS),                                 \
    text_of(TOOL, "outputs", CONTENT),                                        \
    object_of(TOOL, "results", CONTENT, responses_result),                    \
    shape_of(TOOL, "result", DATA, CONTENT, NULL),                            \
    text_of(ASSISTANT, "prompt", TOOL_ARGS),                                  \
    text_of(ASSISTANT, "revised_prompt", TOOL_ARGS),                          \
    object_of(TOOL, "tools", TOOL_DEF, responses_tool),                       \
    text_of(TOOL, "error", CONTENT),                                          \
    id("container_id"),                                                       \
    id("namespace"),                                                          \
    id("phase"),                                                              \
    id("execution"),                                                          \
    id("server_label"),                                                       \
    id("approval_request_id"),                                                \
    id("tool_call_id"),                                                       \
    text("refusal", REFUSAL),                                                 \
    tag("fingerprint", OPAQUE),                                               \
    words("caller", NULL),                                                    \
    words("environment", NULL),                                               \
    id("background"),                                                         \
    id("output_format"),                                                      \
    id("quality"),                                                            \
    id("size")


static const llmg_shape_t  responses_tool[12];

static const llmg_shape_t  responses_audio[] = {
    shape("data", DATA, CONTENT, NULL),
    word("format"),
    last
};

static const llmg_shape_t  responses_annotation[] = {
    word("type"),
    text("title", CONTENT),
    text("url", CONTENT),
    text("filename", CONTENT),
    tag("file_id", STORED),
    word("container_id"),
    last
};

static const llmg_shape_t  responses_result[] = {
    text("text", CONTENT),
    text("filename", CONTENT),
    word("file_id"),
    word("vector_store_id"),
    last
};

/* a namespace has tools in it, and they may be namespaces */

static const llmg_shape_t  responses_tool[12] = {
    value("type", TOOL_TYPE),
    value("name", TOOL_NAME),
    text("description", TOOL_DEF),
    text("parameters", TOOL_DEF),
    shape("function", TOOL_NAME, TOOL_DEF, responses_tool),
    shape("tools", TOOL_NAME, TOOL_DEF, responses_tool),
    tag("vector_store_ids", STORED),
    tag("container", STORED),
    last
};


/* requests */

static const llmg_shape_t  responses_part[] = {
    responses_part_rows,
    words("logprobs", NULL),
    words("prompt_cache_breakpoint", NULL),
    last
};

static const llmg_shape_t  responses_item[] = {
    responses_item_rows(word, responses_part),
    last
};

static const llmg_shape_t  responses_text[] = {
    text_of(SYSTEM, "format", SCHEMA),
    word("verbosity"),
    last
};

static const llmg_shape_t  responses_prompt[] = {
    tag("id", STORED),
    word("version"),
    object_of(USER, "variables", CONTENT, responses_part),
    last
};

static const llmg_shape_t  responses_stored[] = {
    tag("id", STORED),
    last
};

static const llmg_shape_t  responses_request[] = {
    value("model", MODEL),
    shape("input", MESSAGES, CONTENT, responses_item),
    object_of(SYSTEM, "instructions", CONTENT, responses_item),
    value("stream", STREAM),
    tag("background", LATER),
    value("max_output_tokens", MAX_TOKENS),
    shape_of(TOOL, "tools", TOOL_NAME, TOOL_DEF, responses_tool),
    words("tool_choice", llmg_openai_tool_choice),
    words("text", responses_text),
    words("reasoning", NULL),
    shape("prompt", STORED, CONTENT, responses_prompt),
    tag("previous_response_id", STORED),
    shape("conversation", STORED, NAME, responses_stored),
    words("include", NULL),
    word("user"),
    word("truncation"),
    word("service_tier"),
    word("prompt_cache_key"),
    word("safety_identifier"),
    words("stream_options", NULL),
    value("max_tokens", MAX_TOKENS),        /* Mistral's completion_args */
    value("n", N),
    value("max_completion_tokens", MAX_TOKENS),

    /* conversations, and Mistral's */

    shape("items", MESSAGES, CONTENT, responses_item),
    shape("inputs", MESSAGES, CONTENT, responses_item),
    tag("agent_id", STORED),
    text_of(SYSTEM, "description", CONTENT),
    words("completion_args", llmg_openai_chat_request),

    /* compatible servers */

    value("models", MODEL),
    value("fallbacks", MODEL),
    words("extra_body", llmg_openai_chat_request),
    last
};


/* answers */

static const llmg_shape_t  responses_answer_part[] = {
    responses_part_rows,
    value("logprobs", ECHO),
    last
};

static const llmg_shape_t  responses_answer_item[] = {
    responses_item_rows(fixed, responses_answer_part),
    last
};

static const llmg_shape_t  responses_input_details[] = {
    value("cached_tokens", CACHED_TOKENS),
    last
};

static const llmg_shape_t  responses_output_details[] = {
    value("reasoning_tokens", REASONING_TOKENS),
    last
};

static const llmg_shape_t  responses_usage[] = {
    value("input_tokens", PROMPT_TOKENS),
    value("output_tokens", COMPLETION_TOKENS),
    tag("total_tokens", TOTAL_TOKENS),
    object("input_tokens_details", OTHER, responses_input_details),
    object("output_tokens_details", OTHER, responses_output_details),
    value("prompt_tokens", PROMPT_TOKENS),              /* Mistral */
    value("completion_tokens", COMPLETION_TOKENS),
    value("connector_tokens", RESULT_TOKENS),
    last
};

static const llmg_shape_t  responses_response[] = {
    tag("id", ID),
    fixed("object"),
    number("created_at"),
    fixed("status"),
    value("model", MODEL),
    shape_of(ASSISTANT, "output", CHOICES, CONTENT, responses_answer_item),
    shape_of(ASSISTANT, "outputs", CHOICES, CONTENT, responses_answer_item),
    object("usage", OTHER, responses_usage),
    object_of(SYSTEM, "instructions", CONTENT, responses_answer_item),
    object_of(TOOL, "tools", TOOL_DEF, responses_tool),
    words("text", responses_text),
    words("tool_choice", NULL),
    fixed("reasoning"),
    fixed("previous_response_id"),
    fixed("conversation_id"),
    fixed("service_tier"),
    fixed("truncation"),
    fixed("billing"),
    fixed("prompt_cache_retention"),
    fixed("user"),
    words("content_filters", NULL),
    shape("data", CHOICES, CONTENT, responses_answer_item),
    last
};


/*
 * Events.  What "delta" and "text" are is said by the type; which line of text
 * they continue, by the indexes.
 */

static const llmg_shape_t  responses_delta_object[] = {
    text_of(TOOL, "stdout", CONTENT),
    text_of(TOOL, "stderr", CONTENT),
    last
};

static const llmg_shape_t  responses_delta[] = {
    tag("type", TYPE),
    number("sequence_number"),
    fixed("item_id"),
    value("output_index", CHOICE_INDEX),
    value("content_index", TOOL_INDEX),
    object_of(ASSISTANT, "delta", CONTENT, responses_delta_object),
    value("logprobs", ECHO),
    fixed("obfuscation"),
    value("summary_index", TOOL_INDEX),
    value("command_index", TOOL_INDEX),
    shape("response", WHOLE, OTHER, responses_response),
    shape_of(ASSISTANT, "item", WHOLE, OTHER, responses_answer_item),
    shape_of(ASSISTANT, "part", WHOLE, OTHER, responses_answer_part),
    shape_of(ASSISTANT, "text", WHOLE, CONTENT, NULL),
    shape_of(ASSISTANT, "arguments", WHOLE, TOOL_ARGS, NULL),
    shape_of(ASSISTANT, "refusal", WHOLE, REFUSAL, NULL),
    shape_of(ASSISTANT, "input", WHOLE, TOOL_ARGS, NULL),
    shape_of(ASSISTANT, "code", WHOLE, TOOL_ARGS, NULL),
    shape_of(ASSISTANT, "command", WHOLE, TOOL_ARGS, NULL),
    shape_of(ASSISTANT, "diff", WHOLE, TOOL_ARGS, NULL),
    shape_of(TOOL, "output", WHOLE, CONTENT, responses_answer_part),
    shape_of(DOCUMENT, "annotation", WHOLE, CONTENT, responses_annotation),
    tag("partial_image_b64", OPAQUE),
    number("annotation_index"),
    number("partial_image_index"),

    /* Mistral */

    object_of(ASSISTANT, "content", CONTENT, responses_answer_part),
    fixed("id"),
    fixed("role"),
    fixed("conversation_id"),
    word("name"),
    object("usage", OTHER, responses_usage),
    last
};


static const llmg_route_t  responses_routes[] = {
    llmg_route("/responses", ASKED),
    llmg_route_of("/responses/compact", NEVER, QUIET),
    llmg_route_of("/responses/input_tokens", NEVER, COUNTS),
    llmg_route_stored("/responses/"),
    llmg_route_of("/v1/conversations", ASKED, QUIET),
    llmg_route_end
};

const llmg_dialect_t  llmg_dialect_openai_responses = {
    "openai", responses_routes, LLMG_FORMAT_RESPONSES, 0,
    responses_request, responses_response, responses_delta, "response.*.done"
};
