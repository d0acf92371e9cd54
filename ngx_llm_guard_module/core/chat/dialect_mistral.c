/*
 * Mistral, also at Vertex AI: OpenAI's shapes, errors of its own.  Paths that
 * OpenAI has too are read as OpenAI's unless "llm_guard_dialect mistral" says
 * otherwise.
 *
 * Sources: Mistral API reference, "Chat", "FIM", "Agents", "Embeddings",
 * "Classifiers"; mistralai/client-ts, packages/mistralai-gcp.
 */

#include "llmg_dialect_table.h"


static const llmg_route_t  mistral_chat_routes[] = {
    llmg_route("/chat/completions", ASKED),
    llmg_route("/agents/completions", ASKED),
    llmg_route_model("/publishers/mistralai/models/", ":rawpredict", ASKED),
    llmg_route_model("/publishers/mistralai/models/", ":streamrawpredict",
                     ALWAYS),
    llmg_route_end
};

static const llmg_route_t  mistral_other_routes[] = {
    llmg_route("/fim/completions", ASKED),
    llmg_route("/completions", ASKED),
    llmg_route_of("/embeddings", NEVER, QUIET),
    llmg_route_of("/moderations", NEVER, QUIET),
    llmg_route_of("/chat/moderations", NEVER, QUIET),
    llmg_route_of("/classifications", NEVER, QUIET),
    llmg_route_of("/chat/classifications", NEVER, QUIET),
    llmg_route_end
};

const llmg_dialect_t  llmg_dialect_mistral_chat = {
    "mistral", mistral_chat_routes, LLMG_FORMAT_MISTRAL, LLMG_TELLS_USAGE,
    llmg_openai_chat_request, llmg_openai_chat_response,
    llmg_openai_chat_response, NULL
};

const llmg_dialect_t  llmg_dialect_mistral_other = {
    "mistral", mistral_other_routes, LLMG_FORMAT_MISTRAL, LLMG_TELLS_USAGE,
    llmg_openai_other_request, llmg_openai_other_response,
    llmg_openai_other_response, NULL
};
