/*
 * Gemini at Google AI and at Vertex AI: generateContent and its stream,
 * countTokens, embeddings, predict.
 *
 * Sources: Gemini API reference, "GenerateContentRequest", "Content", "Tool",
 * "GenerateContentResponse"; googleapis/js-genai, src/types.ts; Vertex AI REST
 * reference, publishers.models.predict.
 */

#include "llmg_dialect_table.h"


static const llmg_shape_t  gemini_part[24];

static const llmg_shape_t  gemini_inline[] = {
    tag("mimeType", MEDIA_TYPE),
    shape("data", DATA, CONTENT, NULL),
    text("displayName", CONTENT),
    last
};

static const llmg_shape_t  gemini_file[] = {
    tag("mimeType", MEDIA_TYPE),
    shape("fileUri", DATA, CONTENT, NULL),
    text("displayName", CONTENT),
    last
};

static const llmg_shape_t  gemini_partial[] = {
    tag("jsonPath", PATH),
    text("stringValue", TOOL_ARGS),
    last
};

static const llmg_shape_t  gemini_call[] = {
    word("id"),
    word("name"),
    text("args", TOOL_ARGS),
    object("partialArgs", TOOL_ARGS, gemini_partial),
    word("toolType"),
    last
};

static const llmg_shape_t  gemini_result[] = {
    word("id"),
    word("name"),
    text("response", CONTENT),
    object("parts", CONTENT, gemini_part),
    word("toolType"),
    word("scheduling"),
    last
};

static const llmg_shape_t  gemini_code[] = {
    word("id"),
    word("language"),
    text("code", TOOL_ARGS),
    last
};

static const llmg_shape_t  gemini_output[] = {
    word("id"),
    word("outcome"),
    text("output", CONTENT),
    last
};

static const llmg_shape_t  gemini_part[24] = {
    text("text", CONTENT),
    value("thought", THOUGHT),
    tag("thoughtSignature", OPAQUE),
    object("inlineData", CONTENT, gemini_inline),
    object("fileData", CONTENT, gemini_file),
    object_of(ASSISTANT, "functionCall", TOOL_ARGS, gemini_call),
    object_of(TOOL, "functionResponse", CONTENT, gemini_result),
    object_of(ASSISTANT, "executableCode", TOOL_ARGS, gemini_code),
    object_of(TOOL, "codeExecutionResult", CONTENT, gemini_output),
    object_of(ASSISTANT, "toolCall", TOOL_ARGS, gemini_call),
    object_of(TOOL, "toolResponse", CONTENT, gemini_result),
    words("videoMetadata", NULL),
    words("mediaResolution", NULL),
    words("partMetadata", NULL),
    last
};


/* requests */

static const llmg_shape_t  gemini_content[] = {
    value("role", ROLE),
    shape("parts", PARTS, CONTENT, gemini_part),
    last
};

/* here a role says nothing: clients write "user" */

static const llmg_shape_t  gemini_system[] = {
    word("role"),
    shape("parts", PARTS, CONTENT, gemini_part),
    last
};

static const llmg_shape_t  gemini_function[] = {
    value("name", TOOL_NAME),
    text("description", TOOL_DEF),
    text("parameters", TOOL_DEF),
    text("parametersJsonSchema", TOOL_DEF),
    last
};

/* the other members are tools of their own: googleSearch, codeExecution ... */

static const llmg_shape_t  gemini_tool[] = {
    object("functionDeclarations", TOOL_DEF, gemini_function),
    last
};

static const llmg_shape_t  gemini_config[] = {
    value("maxOutputTokens", MAX_TOKENS),
    value("candidateCount", N),
    text("stopSequences", CONTENT),
    word("responseMimeType"),
    text_of(SYSTEM, "responseSchema", SCHEMA),
    text_of(SYSTEM, "responseJsonSchema", SCHEMA),
    words("responseModalities", NULL),
    words("thinkingConfig", NULL),
    words("speechConfig", NULL),
    word("mediaResolution"),
    last
};

/* predict: Imagen, embeddings and others */

static const llmg_shape_t  gemini_bytes[] = {
    shape("bytesBase64Encoded", DATA, CONTENT, NULL),
    shape("gcsUri", DATA, CONTENT, NULL),
    tag("mimeType", MEDIA_TYPE),
    last
};

static const llmg_shape_t  gemini_instance[] = {
    text("prompt", CONTENT),
    text("content", CONTENT),
    text("text", CONTENT),
    text_of(DOCUMENT, "title", CONTENT),
    text("messages", CONTENT),
    object("image", CONTENT, gemini_bytes),
    object("video", CONTENT, gemini_bytes),
    word("task_type"),
    last
};

static const llmg_shape_t  gemini_parameters[] = {
    value("maxOutputTokens", MAX_TOKENS),
    value("sampleCount", N),
    value("candidateCount", N),
    text("negativePrompt", CONTENT),
    last
};

/* batches: requests are in requests in requests */

static const llmg_shape_t  gemini_request[32];

static const llmg_shape_t  gemini_entry[] = {
    object("request", CONTENT, gemini_request),
    words("metadata", NULL),
    last
};

static const llmg_shape_t  gemini_entries[] = {
    object("requests", CONTENT, gemini_entry),
    last
};

static const llmg_shape_t  gemini_input[] = {
    object("requests", CONTENT, gemini_entries),
    tag("fileName", STORED),
    last
};

static const llmg_shape_t  gemini_batch[] = {
    value("model", MODEL),
    word("displayName"),
    object("inputConfig", CONTENT, gemini_input),
    word("priority"),
    last
};

static const llmg_shape_t  gemini_request[32] = {
    shape("contents", MESSAGES, CONTENT, gemini_content),
    object_of(SYSTEM, "systemInstruction", CONTENT, gemini_system),
    shape("generationConfig", SETTINGS, NAME, gemini_config),
    shape_of(TOOL, "tools", TOOL_MEMBERS, TOOL_DEF, gemini_tool),
    words("toolConfig", NULL),
    words("safetySettings", NULL),
    tag("cachedContent", STORED),
    value("model", MODEL),
    words("labels", NULL),
    words("modelArmorConfig", NULL),

    /* countTokens, embedContent, batchEmbedContents, predict */

    object("generateContentRequest", CONTENT, gemini_request),
    object("content", CONTENT, gemini_content),
    object("requests", CONTENT, gemini_request),
    word("taskType"),
    text_of(DOCUMENT, "title", CONTENT),
    object_of(USER, "instances", CONTENT, gemini_instance),
    words("parameters", gemini_parameters),
    words("embedContentConfig", NULL),
    object("batch", CONTENT, gemini_batch),
    last
};


/* answers; the events of a stream are whole answers, too */

static const llmg_shape_t  gemini_answer[] = {
    shape("parts", TOOLS, CONTENT, gemini_part),
    fixed("role"),
    last
};

static const llmg_shape_t  gemini_candidate[] = {
    value("index", CHOICE_INDEX),
    object("content", CONTENT, gemini_answer),
    fixed("finishReason"),
    fixed("finishMessage"),
    fixed("safetyRatings"),
    shape_of(DOCUMENT, "citationMetadata", WHOLE, CONTENT, NULL),
    shape_of(DOCUMENT, "groundingMetadata", WHOLE, CONTENT, NULL),
    shape_of(DOCUMENT, "urlContextMetadata", WHOLE, CONTENT, NULL),
    value("logprobsResult", ECHO),
    number("avgLogprobs"),
    number("tokenCount"),
    last
};

static const llmg_shape_t  gemini_usage[] = {
    value("promptTokenCount", PROMPT_TOKENS),
    value("candidatesTokenCount", COMPLETION_TOKENS),
    tag("totalTokenCount", TOTAL_TOKENS),
    value("thoughtsTokenCount", THOUGHT_TOKENS),
    value("cachedContentTokenCount", CACHED_TOKENS),
    tag("toolUsePromptTokenCount", RESULT_TOKENS),
    fixed("promptTokensDetails"),
    fixed("candidatesTokensDetails"),
    fixed("cacheTokensDetails"),
    fixed("toolUsePromptTokensDetails"),
    fixed("serviceTier"),
    fixed("trafficType"),
    last
};

static const llmg_shape_t  gemini_response[] = {
    shape_of(ASSISTANT, "candidates", CHOICES, OTHER, gemini_candidate),
    object("usageMetadata", OTHER, gemini_usage),
    value("modelVersion", MODEL),
    tag("responseId", ID),
    fixed("createTime"),
    fixed("promptFeedback"),
    fixed("embedding"),
    fixed("embeddings"),
    text_of(ASSISTANT, "predictions", CONTENT),
    fixed("promptTokensDetails"),
    number("totalTokens"),
    last
};


static const llmg_route_t  gemini_routes[] = {
    llmg_route_model("/", ":generatecontent", NEVER),
    llmg_route_model("/", ":streamgeneratecontent", ALWAYS),
    llmg_route_model_of("/", ":counttokens", NEVER, COUNTS),
    llmg_route_model_of("/", ":embedcontent", NEVER, QUIET),
    llmg_route_model_of("/", ":batchembedcontents", NEVER, QUIET),
    llmg_route_model_of("/", ":asyncbatchembedcontent", NEVER, QUIET),
    llmg_route_model_of("/", ":batchgeneratecontent", NEVER, QUIET),
    llmg_route_model_of("/", ":predict", NEVER, QUIET),
    llmg_route_model_of("/", ":predictlongrunning", NEVER, QUIET),
    llmg_route_model_of("/", ":serverstreamingpredict", ALWAYS, QUIET),
    llmg_route_end
};

/* without alt=sse a stream is one array of answers */

const llmg_dialect_t  llmg_dialect_gemini = {
    "gemini", gemini_routes, LLMG_FORMAT_GEMINI,
    LLMG_ANY_RESPONSE|LLMG_FOLDS_TOP|LLMG_FOLDS_NAMES|LLMG_STREAMS_ARRAY,
    gemini_request, gemini_response, gemini_response, NULL
};
