#define PCRE2_CODE_UNIT_WIDTH 8

#include <pcre2.h>
#include <stdlib.h>

#include "llmg_regex_steps.h"


struct llmg_regex_steps_s {
    pcre2_code           *code;
    pcre2_match_data     *data;
    pcre2_match_context  *context;
    int                   anchored;
    uint64_t              steps;
    uint64_t              limit;
    size_t                at;
};


static int
llmg_regex_steps_callout(pcre2_callout_block *block, void *data)
{
    size_t               at;
    llmg_regex_steps_t  *s;

    s = data;
    at = block->current_position;

    s->steps += 1 + (at > s->at ? at - s->at : 0);
    s->at = at;

    return (s->steps >= s->limit) ? PCRE2_ERROR_CALLOUT : 0;
}


llmg_regex_steps_t *
llmg_regex_steps_create(const char *pattern, int caseless, int anchored)
{
    int                  code;
    size_t               at;
    uint32_t             options;
    llmg_regex_steps_t  *s;

    s = calloc(1, sizeof(llmg_regex_steps_t));
    if (s == NULL) {
        return NULL;
    }

    /* what a start optimization would save, another text would not */

    options = PCRE2_NEVER_UTF|PCRE2_DOTALL|PCRE2_AUTO_CALLOUT
              |PCRE2_NO_START_OPTIMIZE;
    options |= caseless ? PCRE2_CASELESS : 0;
    options |= anchored ? PCRE2_ANCHORED : PCRE2_USE_OFFSET_LIMIT;

    s->anchored = anchored;
    s->code = pcre2_compile((PCRE2_SPTR) pattern, PCRE2_ZERO_TERMINATED,
                            options, &code, &at, NULL);
    s->data = pcre2_match_data_create(2, NULL);
    s->context = pcre2_match_context_create(NULL);

    if (s->code == NULL || s->data == NULL || s->context == NULL) {
        llmg_regex_steps_free(s);
        return NULL;
    }

    (void) pcre2_set_callout(s->context, llmg_regex_steps_callout, s);

    return s;
}


void
llmg_regex_steps_free(llmg_regex_steps_t *s)
{
    if (s != NULL) {
        pcre2_code_free(s->code);
        pcre2_match_data_free(s->data);
        pcre2_match_context_free(s->context);
        free(s);
    }
}


uint64_t
llmg_regex_steps(llmg_regex_steps_t *s, llmg_str_t subject, size_t first,
    size_t last, uint64_t limit)
{
    s->steps = 0;
    s->limit = limit;
    s->at = first;

    if (!s->anchored) {
        (void) pcre2_set_offset_limit(s->context, last);
    }

    (void) pcre2_match(s->code, subject.data, subject.len, first, 0, s->data,
                       s->context);

    return s->steps;
}
