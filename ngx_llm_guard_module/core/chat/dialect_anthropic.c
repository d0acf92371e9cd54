/*
 * Anthropic messages, counting of their tokens and batches of them; the legacy
 * text completions; the same at Vertex AI.
 *
 * Sources: anthropics/anthropic-sdk-python, src/anthropic/types; Anthropic API
 * reference; Google Cloud, "Use Anthropic's Claude models".
 */

#include "llmg_dialect_table.h"


/*
 * What a block is, and whose text is in it, is said by its type: a tool_result
 * stands in a message of the user.  One table for both ways, but that ids of
 * answers are fixed.
 */

#define anthropic_block_rows(id, what, block, source)                         \
    tag("type", TYPE),                                                        \
    shape("text", what, CONTENT, NULL),                                       \
    shape("content", PARTS, CONTENT, block),                                  \
    shape("thinking", what, REASONING, NULL),                                 \
    tag("signature", OPAQUE),                                                 \
    tag("data", OPAQUE),                                                      \
    id("id"),                                                                 \
    word("name"),                                                             \
    id("tool_use_id"),                                                        \
    text("input", TOOL_ARGS),                                                 \
    object_of(DOCUMENT, "citations", CONTENT, llmg_anthropic_citation),       \
    object_of(DOCUMENT, "source", CONTENT, source),                           \
    text_of(DOCUMENT, "title", CONTENT),                                      \
    text_of(DOCUMENT, "context", CONTENT),                                    \
    tag("encrypted_content", OPAQUE),                                         \
    text("url", CONTENT),                                                     \
    id("page_age"),                                                           \
    id("retrieved_at"),                                                       \
    tag("file_id", STORED),                                                   \
    text("stdout", CONTENT),                                                  \
    text("stderr", CONTENT),                                                  \
    text("lines", CONTENT),                                                   \
    text("error_message", CONTENT),                                           \
    id("error_code"),                                                         \
    id("file_type"),                                                          \
    id("server_name"),                                                        \
    words("tool_references", NULL),                                           \
    word("tool_name"),                                                        \
    words("tool", NULL),                                                      \
    words("caller", NULL),                                                    \
    words("cache_control", NULL),                                             \
    words("from", NULL),                                                      \
    words("to", NULL),                                                        \
    words("trigger", NULL)

#define anthropic_source_rows(block)                                          \
    tag("type", TYPE),                                                        \
    tag("media_type", MEDIA_TYPE),                                            \
    shape("data", DATA, CONTENT, NULL),                                       \
    shape("url", DATA, CONTENT, NULL),                                        \
    tag("file_id", STORED),                                                   \
    object("content", CONTENT, block)


const llmg_shape_t  llmg_anthropic_citation[] = {
    word("type"),
    text("cited_text", CONTENT),
    text("title", CONTENT),
    text("document_title", CONTENT),
    text("url", CONTENT),
    text("source", CONTENT),
    tag("encrypted_index", OPAQUE),
    tag("file_id", STORED),
    last
};


/* requests; blocks are in blocks, so the tables name each other */

static const llmg_shape_t  anthropic_block[40];

static const llmg_shape_t  anthropic_source[] = {
    anthropic_source_rows(anthropic_block),
    last
};

static const llmg_shape_t  anthropic_block[40] = {
    anthropic_block_rows(word, TEXT, anthropic_block, anthropic_source),
    last
};

static const llmg_shape_t  anthropic_message[] = {
    value("role", ROLE),
    shape("content", PARTS, CONTENT, anthropic_block),
    last
};

static const llmg_shape_t  anthropic_tool[] = {
    value("name", TOOL_NAME),
    value("type", TOOL_TYPE),
    value("mcp_server_name", TOOL_NAME),
    text("description", TOOL_DEF),
    text("input_schema", TOOL_DEF),
    last
};

static const llmg_shape_t  anthropic_mcp_tools[] = {
    value("allowed_tools", TOOL_NAME),
    last
};

/* a server brings tools along that nobody names here */

const llmg_shape_t  llmg_anthropic_mcp_server[] = {
    value("name", TOOL_NAME),
    text("url", TOOL_DEF),
    text("authorization_token", TOOL_DEF),
    words("tool_configuration", anthropic_mcp_tools),
    last
};

static const llmg_shape_t  anthropic_container[] = {
    tag("id", STORED),
    last
};

static const llmg_shape_t  anthropic_request[24];

static const llmg_shape_t  anthropic_batch[] = {
    word("custom_id"),
    object("params", CONTENT, anthropic_request),
    last
};

static const llmg_shape_t  anthropic_request[24] = {
    value("model", MODEL),
    shape("messages", MESSAGES, CONTENT, anthropic_message),
    object_of(SYSTEM, "system", CONTENT, anthropic_block),
    value("max_tokens", MAX_TOKENS),
    value("stream", STREAM),
    shape_of(TOOL, "tools", TOOL_NAME, TOOL_DEF, anthropic_tool),
    words("tool_choice", llmg_openai_tool_choice),
    words("thinking", NULL),
    words("metadata", NULL),
    text("stop_sequences", CONTENT),
    text_of(SYSTEM, "output_config", SCHEMA),
    text_of(SYSTEM, "output_format", SCHEMA),
    shape_of(TOOL, "mcp_servers", TOOL_NAME, TOOL_DEF,
             llmg_anthropic_mcp_server),
    shape("container", STORED, NAME, anthropic_container),
    words("context_management", NULL),
    words("cache_control", NULL),
    word("service_tier"),
    word("anthropic_version"),
    words("anthropic_beta", NULL),

    /* legacy completions, batches */

    text_of(USER, "prompt", CONTENT),
    value("max_tokens_to_sample", MAX_TOKENS),
    object("requests", CONTENT, anthropic_batch),
    last
};


/* answers */

static const llmg_shape_t  anthropic_answer_block[40];

static const llmg_shape_t  anthropic_answer_source[] = {
    anthropic_source_rows(anthropic_answer_block),
    last
};

static const llmg_shape_t  anthropic_answer_block[40] = {
    anthropic_block_rows(fixed, TEXT, anthropic_answer_block,
                         anthropic_answer_source),
    last
};

const llmg_shape_t  llmg_anthropic_step[] = {
    fixed("type"),
    word("model"),
    value("input_tokens", PROMPT_TOKENS),
    value("output_tokens", COMPLETION_TOKENS),
    value("cache_creation_input_tokens", WRITTEN_TOKENS),
    value("cache_read_input_tokens", READ_TOKENS),
    fixed("cache_creation"),
    last
};

static const llmg_shape_t  anthropic_usage[] = {
    value("input_tokens", PROMPT_TOKENS),
    value("output_tokens", COMPLETION_TOKENS),
    value("cache_creation_input_tokens", WRITTEN_TOKENS),
    value("cache_read_input_tokens", READ_TOKENS),
    fixed("cache_creation"),
    fixed("output_tokens_details"),
    fixed("server_tool_use"),
    fixed("service_tier"),
    fixed("inference_geo"),
    shape("iterations", STEPS, OTHER, llmg_anthropic_step),
    last
};

static const llmg_shape_t  anthropic_stop[] = {
    fixed("type"),
    fixed("category"),
    fixed("recommended_model"),
    word("explanation"),
    tag("fallback_credit_token", OPAQUE),
    last
};

static const llmg_shape_t  anthropic_response[] = {
    tag("id", ID),
    fixed("type"),
    fixed("role"),
    value("model", MODEL),
    shape_of(ASSISTANT, "content", CHOICES, CONTENT, anthropic_answer_block),
    fixed("stop_reason"),
    word("stop_sequence"),
    words("stop_details", anthropic_stop),
    object("usage", OTHER, anthropic_usage),
    fixed("container"),
    fixed("request_id"),
    text_of(ASSISTANT, "completion", CONTENT),
    word("stop"),
    fixed("log_id"),
    last
};


/* events */

static const llmg_shape_t  anthropic_delta_inner[] = {
    value("type", EVENT),
    text("text", CONTENT),
    text("partial_json", TOOL_ARGS),
    text("thinking", REASONING),
    tag("signature", OPAQUE),
    object_of(DOCUMENT, "citation", CONTENT, llmg_anthropic_citation),
    fixed("stop_reason"),
    word("stop_sequence"),
    words("stop_details", anthropic_stop),
    fixed("container"),
    text("content", CONTENT),
    last
};

/* how a block begins: mostly with nothing, and its deltas go on with that */

static const llmg_shape_t  anthropic_first_block[40] = {
    anthropic_block_rows(fixed, BEGINS, anthropic_answer_block,
                         anthropic_answer_source),
    last
};

static const llmg_shape_t  anthropic_delta[] = {
    value("type", EVENT),
    value("index", CHOICE_INDEX),
    object_of(ASSISTANT, "delta", CONTENT, anthropic_delta_inner),
    shape_of(ASSISTANT, "content_block", WHOLE, CONTENT,
             anthropic_first_block),
    shape("message", WHOLE, OTHER, anthropic_response),
    object("usage", OTHER, anthropic_usage),
    fixed("request_id"),

    /* legacy completions */

    text_of(ASSISTANT, "completion", CONTENT),
    fixed("stop_reason"),
    word("stop"),
    value("model", MODEL),
    fixed("log_id"),
    tag("id", ID),
    last
};


static const llmg_route_t  anthropic_routes[] = {
    llmg_route("/v1/messages", ASKED),
    llmg_route_of("/messages/count_tokens", NEVER, COUNTS),
    llmg_route_of("/messages/batches", NEVER, QUIET),
    llmg_route_of("/v1/complete", ASKED, ANY),
    llmg_route_of("/count-tokens:rawpredict", NEVER, COUNTS),
    llmg_route_model("/", ":rawpredict", ASKED),
    llmg_route_model("/", ":streamrawpredict", ALWAYS),
    llmg_route_end
};

const llmg_dialect_t  llmg_dialect_anthropic = {
    "anthropic", anthropic_routes, LLMG_FORMAT_ANTHROPIC, LLMG_SIGNS_THOUGHT,
    anthropic_request, anthropic_response, anthropic_delta,
    "content_block_stop"
};
