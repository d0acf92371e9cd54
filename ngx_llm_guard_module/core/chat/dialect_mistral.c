/*
 * Mistral: OpenAI's shapes, errors of its own.  Paths that OpenAI has too are
 * read as OpenAI's unless "llm_guard_dialect mistral" is set.
 *
 * Source: Mistral API reference, "Chat", "FIM", "Agents", "Embeddings",
 * "Classifiers".
 */

#include "llmg_dialect_table.h"


static const llmg_route_t  mistral_chat_routes[] = {
    { "/chat/completions", LLMG_STREAM_ASKED },
    { "/agents/completions", LLMG_STREAM_ASKED },
    { NULL, 0 }
};

static const llmg_route_t  mistral_other_routes[] = {
    { "/fim/completions", LLMG_STREAM_ASKED },
    { "/completions", LLMG_STREAM_ASKED },
    { "/embeddings", LLMG_STREAM_NEVER },
    { "/moderations", LLMG_STREAM_NEVER },
    { "/chat/moderations", LLMG_STREAM_NEVER },
    { "/classifications", LLMG_STREAM_NEVER },
    { "/chat/classifications", LLMG_STREAM_NEVER },
    { NULL, 0 }
};

const llmg_dialect_t  llmg_dialect_mistral_chat = {
    "mistral", mistral_chat_routes, LLMG_FORMAT_MISTRAL, 0,
    llmg_openai_chat_request, llmg_openai_chat_response,
    llmg_openai_chat_response, NULL
};

const llmg_dialect_t  llmg_dialect_mistral_other = {
    "mistral", mistral_other_routes, LLMG_FORMAT_MISTRAL, 0,
    llmg_openai_other_request, llmg_openai_other_response,
    llmg_openai_other_response, NULL
};
