/*
 * Amazon Bedrock: Converse, and InvokeModel with the body of whatever model it
 * is.  The path does not always say which (a profile has any name), so one
 * table is the union of Anthropic, Nova, Titan, Llama, Mistral, Cohere, AI21
 * and Stability.  Their names do not contradict each other.
 *
 * Sources: Amazon Bedrock API reference, "Converse", "ConverseStream",
 * "InvokeModel"; user guide, "Inference request parameters and response
 * fields for foundation models".
 */

#include "llmg_dialect_table.h"


/* content; blocks are in blocks */

#define bedrock_block_rows(id, what, block, source, use)                      \
    shape("text", what, CONTENT, NULL),                                       \
    shape("thinking", what, REASONING, NULL),                                 \
    object("toolUse", TOOL_ARGS, use),                                        \
    object_of(TOOL, "toolResult", CONTENT, block),                            \
    object("reasoningContent", REASONING, bedrock_reasoning),                 \
    object("image", CONTENT, block),                                          \
    object_of(DOCUMENT, "document", CONTENT, block),                          \
    object("video", CONTENT, block),                                          \
    object("audio", CONTENT, block),                                          \
    object_of(DOCUMENT, "source", CONTENT, source),                           \
    shape("content", PARTS, CONTENT, block),                                  \
    text("json", CONTENT),                                                    \
    word("format"),                                                           \
    word("name"),                                                             \
    word("status"),                                                           \
    id("toolUseId"),                                                          \
    object("guardContent", CONTENT, bedrock_guard),                           \
    words("cachePoint", NULL),                                                \
    object("citationsContent", CONTENT, block),                               \
    object_of(DOCUMENT, "citations", CONTENT, llmg_anthropic_citation),       \
    object_of(DOCUMENT, "searchResult", CONTENT, block),                      \
    tag("type", TYPE),                                                        \
    text("input", TOOL_ARGS),                                                 \
    tag("signature", OPAQUE),                                                 \
    tag("data", OPAQUE),                                                      \
    id("id"),                                                                 \
    text_of(DOCUMENT, "title", CONTENT),                                      \
    text_of(DOCUMENT, "context", CONTENT),                                    \
    shape("image_url", DATA, CONTENT, llmg_openai_url),                       \
    words("cache_control", NULL)

#define bedrock_source_rows(block)                                            \
    shape("bytes", DATA, CONTENT, NULL),                                      \
    text("text", CONTENT),                                                    \
    object("content", CONTENT, block),                                        \
    object("s3Location", CONTENT, bedrock_s3),                                \
    tag("type", TYPE),                                                        \
    tag("media_type", MEDIA_TYPE),                                            \
    shape("data", DATA, CONTENT, NULL),                                       \
    shape("url", DATA, CONTENT, NULL),                                        \
    tag("file_id", STORED)


#define bedrock_use_rows(id)                                                  \
    word("name"),                                                             \
    text("input", TOOL_ARGS),                                                 \
    id("toolUseId"),                                                          \
    id("type")

static const llmg_shape_t  bedrock_reasoning_text[] = {
    text("text", REASONING),
    tag("signature", OPAQUE),
    last
};

static const llmg_shape_t  bedrock_reasoning[] = {
    object("reasoningText", REASONING, bedrock_reasoning_text),
    text("text", REASONING),
    tag("signature", OPAQUE),
    tag("redactedContent", OPAQUE),
    last
};

static const llmg_shape_t  bedrock_guard_text[] = {
    text("text", CONTENT),
    words("qualifiers", NULL),
    last
};

static const llmg_shape_t  bedrock_guard[] = {
    object("text", CONTENT, bedrock_guard_text),
    last
};

static const llmg_shape_t  bedrock_s3[] = {
    shape("uri", DATA, CONTENT, NULL),
    word("bucketOwner"),
    last
};


/* requests */

static const llmg_shape_t  bedrock_block[32];

static const llmg_shape_t  bedrock_source[] = {
    bedrock_source_rows(bedrock_block),
    last
};

static const llmg_shape_t  bedrock_use[] = {
    bedrock_use_rows(word),
    last
};

static const llmg_shape_t  bedrock_block[32] = {
    bedrock_block_rows(word, TEXT, bedrock_block, bedrock_source, bedrock_use),
    last
};

static const llmg_shape_t  bedrock_message[] = {
    value("role", ROLE),
    shape("content", PARTS, CONTENT, bedrock_block),
    object("tool_calls", TOOL_ARGS, llmg_openai_call),
    word("tool_call_id"),
    word("name"),
    text("reasoning_content", REASONING),
    text("message", CONTENT),               /* Cohere */
    last
};

static const llmg_shape_t  bedrock_spec[] = {
    value("name", TOOL_NAME),
    text("description", TOOL_DEF),
    text("inputSchema", TOOL_DEF),
    last
};

static const llmg_shape_t  bedrock_converse_tool[] = {
    object("toolSpec", TOOL_DEF, bedrock_spec),
    object("systemTool", TOOL_DEF, bedrock_spec),
    words("cachePoint", NULL),
    last
};

static const llmg_shape_t  bedrock_tool_config[] = {
    object_of(TOOL, "tools", TOOL_DEF, bedrock_converse_tool),
    words("toolChoice", NULL),
    last
};

static const llmg_shape_t  bedrock_tool[] = {
    value("name", TOOL_NAME),
    value("type", TOOL_TYPE),
    shape("function", TOOL_NAME, TOOL_DEF, llmg_openai_tool),
    text("description", TOOL_DEF),
    text("input_schema", TOOL_DEF),
    text("parameter_definitions", TOOL_DEF),
    last
};

static const llmg_shape_t  bedrock_inference[] = {
    value("maxTokens", MAX_TOKENS),
    value("max_new_tokens", MAX_TOKENS),
    text("stopSequences", CONTENT),
    last
};

static const llmg_shape_t  bedrock_titan[] = {
    value("maxTokenCount", MAX_TOKENS),
    text("stopSequences", CONTENT),
    last
};

static const llmg_shape_t  bedrock_image[] = {
    text("text", CONTENT),
    text("negativeText", CONTENT),
    shape("images", DATA, CONTENT, NULL),
    shape("image", DATA, CONTENT, NULL),
    text("prompt", CONTENT),
    shape("source", DATA, CONTENT, bedrock_source),
    text("value", CONTENT),
    word("embeddingPurpose"),
    word("truncationMode"),
    last
};

static const llmg_shape_t  bedrock_embedding[] = {
    object("text", CONTENT, bedrock_image),
    object("image", CONTENT, bedrock_image),
    object("video", CONTENT, bedrock_image),
    object("audio", CONTENT, bedrock_image),
    word("embeddingPurpose"),
    last
};

static const llmg_shape_t  bedrock_document[] = {
    word("id"),
    text("data", CONTENT),
    last
};

static const llmg_shape_t  bedrock_variable[] = {
    text("text", CONTENT),
    last
};

static const llmg_shape_t  bedrock_schema[] = {
    word("name"),
    text("schema", SCHEMA),
    text("description", SCHEMA),
    last
};

static const llmg_shape_t  bedrock_structure[] = {
    object("jsonSchema", SCHEMA, bedrock_schema),
    last
};

static const llmg_shape_t  bedrock_text_format[] = {
    word("type"),
    object("structure", SCHEMA, bedrock_structure),
    last
};

static const llmg_shape_t  bedrock_output_config[] = {
    object("textFormat", SCHEMA, bedrock_text_format),
    last
};

static const llmg_shape_t  bedrock_request[72] = {
    shape("messages", MESSAGES, CONTENT, bedrock_message),
    object_of(SYSTEM, "system", CONTENT, bedrock_block),

    /* Converse */

    shape("inferenceConfig", SETTINGS, NAME, bedrock_inference),
    object("toolConfig", TOOL_DEF, bedrock_tool_config),
    object("additionalModelRequestFields", OTHER, bedrock_request),
    words("additionalModelResponseFieldPaths", NULL),
    words("guardrailConfig", NULL),
    words("performanceConfig", NULL),
    words("serviceTier", NULL),
    words("requestMetadata", NULL),
    object_of(USER, "promptVariables", CONTENT, bedrock_variable),
    object_of(SYSTEM, "outputConfig", SCHEMA, bedrock_output_config),

    /* Anthropic; others have some of these names, too */

    word("anthropic_version"),
    words("anthropic_beta", NULL),
    value("max_tokens", MAX_TOKENS),
    value("max_tokens_to_sample", MAX_TOKENS),
    value("max_completion_tokens", MAX_TOKENS),
    value("model", MODEL),
    shape_of(TOOL, "tools", TOOL_NAME, TOOL_DEF, bedrock_tool),
    words("tool_choice", llmg_openai_tool_choice),
    words("thinking", NULL),
    word("reasoning_effort"),
    words("reasoning_config", NULL),
    text("stop_sequences", CONTENT),
    words("stop", NULL),
    text_of(SYSTEM, "response_format", SCHEMA),
    object_of(TOOL, "mcp_servers", TOOL_DEF, llmg_anthropic_mcp_server),
    text_of(USER, "prompt", CONTENT),

    /* Nova, Titan */

    word("schemaVersion"),
    text_of(USER, "inputText", CONTENT),
    object("textGenerationConfig", NAME, bedrock_titan),
    shape_of(USER, "inputImage", DATA, CONTENT, NULL),
    word("taskType"),
    object_of(USER, "singleEmbeddingParams", CONTENT, bedrock_embedding),
    object_of(USER, "segmentedEmbeddingParams", CONTENT, bedrock_embedding),
    object_of(USER, "textToImageParams", CONTENT, bedrock_image),
    object_of(USER, "textToVideoParams", CONTENT, bedrock_image),
    object_of(USER, "inPaintingParams", CONTENT, bedrock_image),
    object_of(USER, "outPaintingParams", CONTENT, bedrock_image),
    object_of(USER, "imageVariationParams", CONTENT, bedrock_image),

    /* Llama, Cohere, AI21, Stability */

    value("max_gen_len", MAX_TOKENS),
    shape_of(USER, "images", DATA, CONTENT, NULL),
    text_of(USER, "texts", CONTENT),
    object_of(USER, "inputs", CONTENT, bedrock_block),
    text_of(USER, "query", CONTENT),
    object_of(DOCUMENT, "documents", CONTENT, bedrock_document),
    text_of(USER, "message", CONTENT),
    text_of(SYSTEM, "preamble", CONTENT),
    shape("chat_history", MESSAGES, CONTENT, bedrock_message),
    text_of(TOOL, "tool_results", CONTENT),
    word("input_type"),
    words("embedding_types", NULL),
    word("truncate"),
    value("num_generations", N),
    value("numResults", N),
    value("n", N),
    object_of(USER, "text_prompts", CONTENT, bedrock_variable),
    text_of(USER, "negative_prompt", CONTENT),
    shape_of(USER, "image", DATA, CONTENT, NULL),
    last
};


/* answers */

static const llmg_shape_t  bedrock_answer_block[32];

static const llmg_shape_t  bedrock_answer_source[] = {
    bedrock_source_rows(bedrock_answer_block),
    last
};

static const llmg_shape_t  bedrock_answer_use[] = {
    bedrock_use_rows(fixed),
    last
};

static const llmg_shape_t  bedrock_answer_block[32] = {
    bedrock_block_rows(fixed, TEXT, bedrock_answer_block,
                       bedrock_answer_source, bedrock_answer_use),
    last
};

static const llmg_shape_t  bedrock_answer[] = {
    fixed("role"),
    shape("content", TOOLS, CONTENT, bedrock_answer_block),
    last
};

static const llmg_shape_t  bedrock_output[] = {
    object("message", CONTENT, bedrock_answer),
    last
};

/* Converse's spelling; Anthropic's is found without the underlines */

static const llmg_shape_t  bedrock_usage[] = {
    value("inputTokens", PROMPT_TOKENS),
    value("outputTokens", COMPLETION_TOKENS),
    number("totalTokens"),
    value("cacheReadInputTokens", READ_TOKENS),
    value("cacheReadInputTokenCount", READ_TOKENS),
    value("cacheWriteInputTokens", WRITTEN_TOKENS),
    value("cacheWriteInputTokenCount", WRITTEN_TOKENS),
    value("cacheCreationInputTokens", WRITTEN_TOKENS),
    fixed("cacheDetails"),
    fixed("cacheCreation"),
    fixed("outputTokensDetails"),
    fixed("serviceTier"),
    value("prompt_tokens", PROMPT_TOKENS),
    value("completion_tokens", COMPLETION_TOKENS),
    shape("iterations", STEPS, OTHER, llmg_anthropic_step),
    last
};

static const llmg_shape_t  bedrock_invocation[] = {
    value("inputTokenCount", PROMPT_TOKENS),
    value("outputTokenCount", COMPLETION_TOKENS),
    number("invocationLatency"),
    number("firstByteLatency"),
    last
};

static const llmg_shape_t  bedrock_result[] = {
    text("outputText", CONTENT),
    value("tokenCount", COMPLETION_TOKENS),
    fixed("completionReason"),
    last
};

static const llmg_shape_t  bedrock_generation[] = {
    fixed("id"),
    text("text", CONTENT),
    fixed("finish_reason"),
    fixed("stop_reason"),
    value("token_likelihoods", ECHO),                   /* Cohere */
    last
};

static const llmg_shape_t  bedrock_completion_data[] = {
    text("text", CONTENT),
    value("tokens", ECHO),
    last
};

static const llmg_shape_t  bedrock_completion[] = {
    object("data", CONTENT, bedrock_completion_data),
    fixed("finishReason"),
    last
};

static const llmg_shape_t  bedrock_echo[] = {
    text("text", CONTENT),
    value("tokens", ECHO),
    last
};

static const llmg_shape_t  bedrock_response[] = {

    /* Converse, Nova */

    object_of(ASSISTANT, "output", CONTENT, bedrock_output),
    fixed("stopReason"),
    object("usage", OTHER, bedrock_usage),
    fixed("metrics"),
    words("trace", NULL),
    words("amazon-bedrock-trace", NULL),
    fixed("amazon-bedrock-guardrailAction"),
    fixed("performanceConfig"),
    fixed("serviceTier"),
    words("additionalModelResponseFields", NULL),

    /* Anthropic */

    shape_of(ASSISTANT, "content", CHOICES, CONTENT, bedrock_answer_block),
    tag("id", ID),
    fixed("type"),
    fixed("role"),
    value("model", MODEL),
    word("stop_sequence"),
    words("stop_details", NULL),
    text_of(ASSISTANT, "completion", CONTENT),
    word("stop"),

    /* Titan, Llama, Mistral, Cohere, AI21 and what is like OpenAI */

    shape_of(ASSISTANT, "results", CHOICES, CONTENT, bedrock_result),
    value("inputTextTokenCount", PROMPT_TOKENS),
    text_of(ASSISTANT, "outputText", CONTENT),
    text_of(ASSISTANT, "generation", CONTENT),
    value("prompt_token_count", PROMPT_TOKENS),
    value("generation_token_count", COMPLETION_TOKENS),
    shape_of(ASSISTANT, "outputs", CHOICES, CONTENT, bedrock_generation),
    shape_of(ASSISTANT, "choices", CHOICES, OTHER, llmg_openai_choice),
    fixed("object"),
    number("created"),
    fixed("system_fingerprint"),
    shape_of(ASSISTANT, "generations", CHOICES, CONTENT, bedrock_generation),
    text_of(ASSISTANT, "text", CONTENT),
    value("chat_history", ECHO),
    value("logprobs", ECHO),
    object_of(USER, "prompt", CONTENT, bedrock_echo),
    shape_of(ASSISTANT, "completions", CHOICES, CONTENT, bedrock_completion),
    fixed("finish_reason"),
    fixed("response_id"),
    fixed("generation_id"),
    text_of(USER, "texts", CONTENT),
    fixed("response_type"),
    fixed("embeddings"),
    fixed("embedding"),
    fixed("embeddingsByType"),
    shape_of(ASSISTANT, "images", DATA, CONTENT, NULL),
    last
};


/*
 * The payload of one event: of Converse, or of a model by itself, whose events
 * Nova wraps once more.
 */

static const llmg_shape_t  bedrock_delta_inner[] = {
    text("text", CONTENT),
    text("thinking", REASONING),
    object("toolUse", TOOL_ARGS, bedrock_answer_use),
    object("reasoningContent", REASONING, bedrock_reasoning),
    object_of(TOOL, "toolResult", CONTENT, bedrock_answer_block),
    object_of(DOCUMENT, "citation", CONTENT, llmg_anthropic_citation),
    value("type", EVENT),
    text("partial_json", TOOL_ARGS),
    tag("signature", OPAQUE),
    fixed("stop_reason"),
    word("stop_sequence"),
    last
};

static const llmg_shape_t  bedrock_start[] = {
    object("toolUse", TOOL_ARGS, bedrock_answer_use),
    object_of(TOOL, "toolResult", CONTENT, bedrock_answer_block),
    last
};

/* how a block of Anthropic's begins; see there */

static const llmg_shape_t  bedrock_first_block[32] = {
    bedrock_block_rows(fixed, BEGINS, bedrock_answer_block,
                       bedrock_answer_source, bedrock_answer_use),
    last
};

static const llmg_shape_t  bedrock_delta[72] = {
    value("contentBlockIndex", CHOICE_INDEX),
    object_of(ASSISTANT, "delta", CONTENT, bedrock_delta_inner),
    shape_of(ASSISTANT, "content_block", WHOLE, CONTENT, bedrock_first_block),
    fixed("p"),
    shape_of(ASSISTANT, "start", WHOLE, CONTENT, bedrock_start),
    fixed("role"),
    fixed("stopReason"),
    object("usage", OTHER, bedrock_usage),
    fixed("metrics"),
    words("trace", NULL),
    fixed("serviceTier"),
    fixed("performanceConfig"),
    words("additionalModelResponseFields", NULL),

    shape_of(ASSISTANT, "bytes", DATA, CONTENT, NULL),

    object("messageStart", OTHER, bedrock_delta),
    object("contentBlockStart", OTHER, bedrock_delta),
    object("contentBlockDelta", OTHER, bedrock_delta),
    object("contentBlockStop", OTHER, bedrock_delta),
    object("messageStop", OTHER, bedrock_delta),
    object("metadata", OTHER, bedrock_delta),
    object("amazon-bedrock-invocationMetrics", OTHER, bedrock_invocation),

    value("type", EVENT),
    value("index", CHOICE_INDEX),
    shape("message", WHOLE, OTHER, bedrock_response),
    text_of(ASSISTANT, "completion", CONTENT),
    word("stop"),
    value("model", MODEL),
    tag("id", ID),

    text_of(ASSISTANT, "outputText", CONTENT),
    value("inputTextTokenCount", PROMPT_TOKENS),
    value("totalOutputTextTokenCount", COMPLETION_TOKENS),
    fixed("completionReason"),
    text_of(ASSISTANT, "generation", CONTENT),
    value("prompt_token_count", PROMPT_TOKENS),
    value("generation_token_count", COMPLETION_TOKENS),
    shape_of(ASSISTANT, "outputs", CHOICES, CONTENT, bedrock_generation),
    shape_of(ASSISTANT, "choices", CHOICES, OTHER, llmg_openai_choice),
    text_of(ASSISTANT, "text", CONTENT),
    value("event_type", EVENT),
    fixed("finish_reason"),
    value("logprobs", ECHO),
    shape("response", WHOLE, OTHER, bedrock_response),
    last
};


/* the model may be an ARN, which has slashes in it once it is decoded */

static const llmg_route_t  bedrock_routes[] = {
    llmg_route_deep("/model", "/converse", NEVER, OWN),
    llmg_route_deep("/model", "/converse-stream", ALWAYS, OWN),
    llmg_route_deep("/model", "/invoke", NEVER, ANY),
    llmg_route_deep("/model", "/invoke-with-response-stream", ALWAYS, ANY),
    llmg_route_deep("/model", "/count-tokens", NEVER, COUNTS),
    llmg_route_end
};

/*
 * A model of one's own may answer with anything.  "contentBlockStop", and
 * Anthropic's "content_block_stop".
 */

const llmg_dialect_t  llmg_dialect_bedrock = {
    "bedrock", bedrock_routes, LLMG_FORMAT_BEDROCK,
    LLMG_ANY_RESPONSE|LLMG_SIGNS_THOUGHT,
    bedrock_request, bedrock_response, bedrock_delta, "content*lock*top"
};
