#include "llmg_dialect.h"


static const llmg_dialect_t *const  llmg_dialects[] = {
    &llmg_dialect_openai_chat,
    &llmg_dialect_generic,
    NULL
};


static const char *const  llmg_dialect_generic_paths[] = { NULL };

const llmg_dialect_t  llmg_dialect_generic = {
    "generic", llmg_dialect_generic_paths, 0, NULL, NULL, NULL, NULL
};


const llmg_dialect_t *
llmg_dialect_find(llmg_str_t name)
{
    size_t  i;

    for (i = 0; llmg_dialects[i] != NULL; i++) {
        if (llmg_str_eqz(name, llmg_dialects[i]->name)) {
            return llmg_dialects[i];
        }
    }

    return NULL;
}


const llmg_dialect_t *
llmg_dialect_choose(llmg_str_t path)
{
    size_t  i, k;

    while (path.len > 1 && path.data[path.len - 1] == '/') {
        path.len--;
    }

    for (i = 0; llmg_dialects[i] != NULL; i++) {
        for (k = 0; llmg_dialects[i]->paths[k] != NULL; k++) {
            if (llmg_str_ends(path, llmg_dialects[i]->paths[k])) {
                return llmg_dialects[i];
            }
        }
    }

    return &llmg_dialect_generic;
}
