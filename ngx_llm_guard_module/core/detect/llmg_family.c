#include <string.h>

#include "llmg_family.h"


const llmg_family_t  llmg_families[] = {

    /* prompt injection, direct and indirect; jailbreaks */

    { "injection.override_", "LLM01:2025", "AML.T0051.000" },
    { "injection.delimiter_", "LLM01:2025", "AML.T0051.000" },
    { "injection.indirect_", "LLM01:2025", "AML.T0051.001" },
    { "injection.role_", "LLM01:2025", "AML.T0054" },
    { "injection.persona_", "LLM01:2025", "AML.T0054" },
    { "injection.suppress_", "LLM01:2025", "AML.T0054" },
    { "injection.claim_", "LLM01:2025", "AML.T0054" },

    /* obfuscation */

    { "injection.encoded_", "LLM01:2025", "AML.T0068" },
    { "injection.smuggle_", "LLM01:2025", "AML.T0068" },
    { "hidden.", "LLM01:2025", "AML.T0068" },

    /* what the model was told; what leaves through it */

    { "injection.extract_", "LLM07:2025", "AML.T0056" },
    { "injection.exfil_", "LLM02:2025", "AML.T0057" },
    { "exfil.", "LLM05:2025", "AML.T0077" },

    /* the rest: the model's own score */

    { "injection.", "LLM01:2025", "AML.T0051" },

    { NULL, NULL, NULL }
};


const llmg_family_t *
llmg_family(const char *rule)
{
    const llmg_family_t  *f;

    for (f = llmg_families; f->prefix != NULL; f++) {
        if (strncmp(rule, f->prefix, strlen(f->prefix)) == 0) {
            return f;
        }
    }

    return NULL;
}
