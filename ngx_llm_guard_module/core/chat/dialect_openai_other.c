/*
 * OpenAI's APIs of one prompt or input: completions, embeddings, moderations,
 * images, videos, speech.  Their names do not contradict each other, so one
 * table reads them all.
 *
 * Sources: openai/openai-openapi, createCompletion, createEmbedding,
 * createModeration, createImage, createImageEdit, createSpeech; vLLM,
 * "OpenAI-Compatible Server"; Voyage AI and Mistral API references.
 */

#include "llmg_dialect_table.h"


static const llmg_shape_t  other_part[] = {
    value("role", ROLE),                    /* Mistral: chat moderations */
    word("type"),
    text("text", CONTENT),
    text("content", CONTENT),
    shape("image_url", DATA, CONTENT, llmg_openai_url),
    shape("image_base64", DATA, CONTENT, NULL),
    last
};

static const llmg_shape_t  other_image[] = {
    shape("image_url", DATA, CONTENT, llmg_openai_url),
    shape("url", DATA, CONTENT, NULL),
    tag("file_id", STORED),
    last
};

const llmg_shape_t  llmg_openai_other_request[] = {
    value("model", MODEL),
    shape_of(USER, "prompt", PROMPT, CONTENT, other_part),
    object_of(USER, "input", CONTENT, other_part),
    value("prompt_embeds", EMBEDS),                     /* vLLM */
    value("stream", STREAM),
    shape("stream_options", STREAM_OPTIONS, NAME, llmg_openai_stream_options),
    value("max_tokens", MAX_TOKENS),
    value("max_completion_tokens", MAX_TOKENS),
    value("max_output_tokens", MAX_TOKENS),
    value("max_new_tokens", MAX_TOKENS),
    value("n", N),
    value("best_of", N),
    value("models", MODEL),
    value("fallbacks", MODEL),
    words("extra_body", llmg_openai_other_request),
    text_of(USER, "suffix", CONTENT),
    words("stop", NULL),
    word("user"),
    word("encoding_format"),
    word("input_type"),
    object("messages", CONTENT, other_part),
    object("inputs", CONTENT, other_part),

    /* images, videos, speech */

    text_of(SYSTEM, "instructions", CONTENT),
    text_of(USER, "negative_prompt", CONTENT),
    shape("image", DATA, CONTENT, other_image),
    shape("images", DATA, CONTENT, other_image),
    shape("mask", DATA, CONTENT, other_image),
    shape("input_reference", DATA, CONTENT, other_image),
    word("size"),
    word("quality"),
    word("style"),
    word("voice"),
    word("background"),
    word("output_format"),
    text_of(SYSTEM, "response_format", SCHEMA),
    text_of(SYSTEM, "guided_json", SCHEMA),
    text_of(SYSTEM, "guided_regex", SCHEMA),
    text_of(SYSTEM, "guided_choice", SCHEMA),
    text_of(SYSTEM, "guided_grammar", SCHEMA),
    last
};


static const llmg_shape_t  other_datum[] = {
    fixed("object"),
    number("index"),
    tag("embedding", OPAQUE),
    tag("b64_json", OPAQUE),
    text("url", CONTENT),
    text_of(ASSISTANT, "revised_prompt", CONTENT),
    last
};

const llmg_shape_t  llmg_openai_other_response[] = {
    tag("id", ID),
    fixed("object"),
    number("created"),
    value("model", MODEL),
    shape_of(ASSISTANT, "choices", CHOICES, OTHER, llmg_openai_choice),
    object("usage", OTHER, llmg_openai_usage),
    object("data", NAME, other_datum),
    text_of(ASSISTANT, "text", CONTENT),
    fixed("system_fingerprint"),
    fixed("service_tier"),
    fixed("p"),
    fixed("prompt_filter_results"),
    value("prompt_logprobs", ECHO),
    fixed("type"),
    tag("b64_json", OPAQUE),
    fixed("background"),
    fixed("output_format"),
    fixed("quality"),
    fixed("size"),
    last
};


/* what is always sent as a form is not here: it is no JSON to be read */

static const llmg_route_t  other_routes[] = {
    llmg_route("/completions", ASKED),
    llmg_route_of("/embeddings", NEVER, QUIET),
    llmg_route_of("/moderations", NEVER, QUIET),
    llmg_route_of("/images/generations", ASKED, QUIET),
    llmg_route_of("/images/edits", ASKED, QUIET),
    llmg_route_of("/audio/speech", ASKED, QUIET),
    llmg_route_of("/videos", NEVER, QUIET),
    llmg_route_model("/deployments/", "/completions", ASKED),
    llmg_route_model_of("/deployments/", "/embeddings", NEVER, QUIET),
    llmg_route_model_of("/deployments/", "/images/generations", ASKED, QUIET),
    llmg_route_model_of("/deployments/", "/images/edits", ASKED, QUIET),
    llmg_route_model_of("/deployments/", "/audio/speech", ASKED, QUIET),
    llmg_route_end
};

const llmg_dialect_t  llmg_dialect_openai_other = {
    "openai", other_routes, LLMG_FORMAT_COMPLETIONS, 0,
    llmg_openai_other_request, llmg_openai_other_response,
    llmg_openai_other_response, NULL
};
