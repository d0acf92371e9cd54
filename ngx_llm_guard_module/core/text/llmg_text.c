#include "llmg_text.h"


static const char *const  llmg_role_names[] = {
    "unknown", "system", "user", "assistant", "tool", "document"
};

static const char *const  llmg_kind_names[] = {
    "other", "content", "reasoning", "refusal", "tool_args", "tool_def",
    "schema", "name"
};


const char *
llmg_role_name(unsigned role)
{
    return role < LLMG_ROLES ? llmg_role_names[role] : "unknown";
}


const char *
llmg_kind_name(unsigned kind)
{
    return kind < LLMG_KINDS ? llmg_kind_names[kind] : "other";
}
