/*
 * Any JSON: every string is a text.  Requests have the names that most APIs
 * share, so that rules on the request itself work there as well.
 */

#include "llmg_dialect_table.h"


static const llmg_shape_t  generic_message[] = {
    shape("role", ROLE, OTHER, NULL),
    shape("content", PARTS, OTHER, NULL),
    last
};

static const llmg_shape_t  generic_config[] = {
    shape("max_tokens", MAX_TOKENS, OTHER, NULL),
    shape("max_new_tokens", MAX_TOKENS, OTHER, NULL),
    shape("max_output_tokens", MAX_TOKENS, OTHER, NULL),
    shape("num_predict", MAX_TOKENS, OTHER, NULL),
    last
};

static const llmg_shape_t  generic_request[32];

static const llmg_shape_t  generic_request[32] = {
    shape("model", MODEL, OTHER, NULL),
    shape("messages", MESSAGES, OTHER, generic_message),
    shape("stream", STREAM, OTHER, NULL),
    shape("max_tokens", MAX_TOKENS, OTHER, NULL),
    shape("max_completion_tokens", MAX_TOKENS, OTHER, NULL),
    shape("max_output_tokens", MAX_TOKENS, OTHER, NULL),
    shape("max_new_tokens", MAX_TOKENS, OTHER, NULL),
    shape("max_tokens_to_sample", MAX_TOKENS, OTHER, NULL),
    shape("max_gen_len", MAX_TOKENS, OTHER, NULL),
    shape("n", N, OTHER, NULL),
    shape("best_of", N, OTHER, NULL),
    shape("models", MODEL, OTHER, NULL),
    shape("fallbacks", MODEL, OTHER, NULL),
    shape("extra_body", TEXT, OTHER, generic_request),
    shape_of(TOOL, "tools", TOOL_NAME, TOOL_DEF, llmg_openai_tool),
    shape_of(TOOL, "functions", TOOL_NAME, TOOL_DEF, llmg_openai_tool),
    shape("parameters", TEXT, OTHER, generic_config),
    shape("options", TEXT, OTHER, generic_config),
    shape("inferenceConfig", TEXT, OTHER, generic_config),
    shape("generationConfig", TEXT, OTHER, generic_config),
    shape_of(DOCUMENT, "file_data", DATA, OTHER, NULL),

    /* as ids of tokens: vLLM, SGLang */

    shape("prompt", PROMPT, OTHER, NULL),
    shape("input_ids", PROMPT, OTHER, NULL),
    shape("token_ids", PROMPT, OTHER, NULL),
    shape("prompt_token_ids", PROMPT, OTHER, NULL),
    shape("prompt_embeds", EMBEDS, OTHER, NULL),
    shape("input_embeds", EMBEDS, OTHER, NULL),
    last
};


static const llmg_route_t  generic_routes[] = { llmg_route_end };

const llmg_dialect_t  llmg_dialect_generic = {
    "generic", generic_routes, LLMG_FORMAT_OPENAI, LLMG_ANY_REQUEST,
    generic_request, NULL, NULL, NULL
};
