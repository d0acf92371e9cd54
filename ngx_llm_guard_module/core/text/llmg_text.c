#include "llmg_text.h"


static const char *const  llmg_role_names[] = {
    "unknown", "system", "user", "assistant", "tool"
};

static const char *const  llmg_kind_names[] = {
    "other", "content", "reasoning", "refusal", "tool_args", "tool_def",
    "name"
};


const char *
llmg_role_name(unsigned role)
{
    return role <= LLMG_ROLE_TOOL ? llmg_role_names[role] : "unknown";
}


const char *
llmg_kind_name(unsigned kind)
{
    return kind <= LLMG_KIND_NAME ? llmg_kind_names[kind] : "other";
}
