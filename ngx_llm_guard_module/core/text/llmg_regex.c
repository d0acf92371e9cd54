#define PCRE2_CODE_UNIT_WIDTH 8

#include <pcre2.h>
#include <stdio.h>
#include <stdlib.h>

#include "llmg_regex.h"


#define LLMG_REGEX_HEAP_KB   1024


struct llmg_regex_s {
    pcre2_code           *code;
    uint32_t              lookbehind;
    unsigned              jit:1;
    unsigned              anchored:1;
    uint8_t               begins[256 / 8];
};


static void llmg_regex_first(llmg_regex_t *re);


struct llmg_regex_scratch_s {
    pcre2_match_data     *data;
    pcre2_match_context  *context;
};


llmg_status_t
llmg_regex_compile(llmg_regex_t **re, const char *pattern, int caseless,
    int anchored, char *err, size_t size)
{
    int            code;
    size_t         at;
    uint32_t       options;
    llmg_regex_t  *p;
    unsigned char  message[128];

    p = calloc(1, sizeof(llmg_regex_t));
    if (p == NULL) {
        return LLMG_ERROR;
    }

    options = PCRE2_NEVER_UTF|PCRE2_DOTALL;
    options |= caseless ? PCRE2_CASELESS : 0;
    options |= anchored ? PCRE2_ANCHORED : PCRE2_USE_OFFSET_LIMIT;

    p->code = pcre2_compile((PCRE2_SPTR) pattern, PCRE2_ZERO_TERMINATED,
                            options, &code, &at, NULL);
    if (p->code == NULL) {
        message[0] = '\0';
        (void) pcre2_get_error_message(code, message, sizeof(message));
        (void) snprintf(err, size, "%s at offset %zu", message, at);
        free(p);
        return LLMG_INVALID;
    }

    p->anchored = anchored ? 1 : 0;

    /* without a JIT for this machine the interpreter does the same work */

    p->jit = pcre2_jit_compile(p->code,
                               PCRE2_JIT_COMPLETE|PCRE2_JIT_PARTIAL_HARD)
             == 0;

    if (pcre2_pattern_info(p->code, PCRE2_INFO_MAXLOOKBEHIND, &p->lookbehind)
        != 0)
    {
        llmg_regex_free(p);
        return LLMG_ERROR;
    }

    llmg_regex_first(p);

    *re = p;

    return LLMG_OK;
}


/* as far as PCRE2 knows: one byte, whose case it does not tell, or a set */

static void
llmg_regex_first(llmg_regex_t *re)
{
    uint32_t        type, c;
    const uint8_t  *set;

    memset(re->begins, 0xFF, sizeof(re->begins));

    if (pcre2_pattern_info(re->code, PCRE2_INFO_FIRSTCODETYPE, &type) != 0) {
        return;
    }

    if (type == 1
        && pcre2_pattern_info(re->code, PCRE2_INFO_FIRSTCODEUNIT, &c) == 0)
    {
        memset(re->begins, 0, sizeof(re->begins));
        re->begins[c / 8] |= (uint8_t) (1 << c % 8);

        if ((c | 0x20) >= 'a' && (c | 0x20) <= 'z') {
            c ^= 0x20;
            re->begins[c / 8] |= (uint8_t) (1 << c % 8);
        }

        return;
    }

    if (type == 0
        && pcre2_pattern_info(re->code, PCRE2_INFO_FIRSTBITMAP, &set) == 0
        && set != NULL)
    {
        memcpy(re->begins, set, sizeof(re->begins));
    }
}


int
llmg_regex_begins(const llmg_regex_t *re, unsigned char c)
{
    return re->begins[c / 8] >> c % 8 & 1;
}


void
llmg_regex_free(llmg_regex_t *re)
{
    if (re != NULL) {
        pcre2_code_free(re->code);
        free(re);
    }
}


size_t
llmg_regex_lookbehind(const llmg_regex_t *re)
{
    return re->lookbehind;
}


llmg_regex_scratch_t *
llmg_regex_scratch_create(uint32_t match_limit)
{
    llmg_regex_scratch_t  *scratch;

    scratch = calloc(1, sizeof(llmg_regex_scratch_t));
    if (scratch == NULL) {
        return NULL;
    }

    /* group 0 and group 1 */

    scratch->data = pcre2_match_data_create(2, NULL);
    scratch->context = pcre2_match_context_create(NULL);

    if (scratch->data == NULL || scratch->context == NULL) {
        llmg_regex_scratch_free(scratch);
        return NULL;
    }

    (void) pcre2_set_match_limit(scratch->context, match_limit);
    (void) pcre2_set_depth_limit(scratch->context, match_limit);
    (void) pcre2_set_heap_limit(scratch->context, LLMG_REGEX_HEAP_KB);

    return scratch;
}


void
llmg_regex_scratch_free(llmg_regex_scratch_t *scratch)
{
    if (scratch != NULL) {
        pcre2_match_data_free(scratch->data);
        pcre2_match_context_free(scratch->context);
        free(scratch);
    }
}


llmg_status_t
llmg_regex_match(const llmg_regex_t *re, llmg_regex_scratch_t *scratch,
    llmg_str_t subject, size_t first, size_t last, int more,
    llmg_span_t *found, size_t *end)
{
    int          rc;
    uint32_t     options;
    PCRE2_SIZE  *v;

    /* where nothing is left to look at, PCRE2 knows of no partial match */

    if (more && first == subject.len) {
        found->start = first;
        return LLMG_AGAIN;
    }

    options = more ? PCRE2_PARTIAL_HARD : 0;

    if (!re->anchored) {
        (void) pcre2_set_offset_limit(scratch->context, last);
    }

    if (re->jit) {
        rc = pcre2_jit_match(re->code, subject.data, subject.len, first,
                             options, scratch->data, scratch->context);
    } else {
        rc = pcre2_match(re->code, subject.data, subject.len, first, options,
                         scratch->data, scratch->context);
    }

    if (!re->anchored) {
        (void) pcre2_set_offset_limit(scratch->context, PCRE2_UNSET);
    }

    v = pcre2_get_ovector_pointer(scratch->data);

    /* looking for partial matches, the JIT of 10.42 goes one byte too far */

    if ((rc >= 0 || rc == PCRE2_ERROR_PARTIAL) && !re->anchored
        && v[0] > last)
    {
        return LLMG_DECLINED;
    }

    if (rc >= 0) {
        found->start = v[0];
        found->end = v[1];

        if (end != NULL) {
            *end = v[1];
        }

        /* 0: the pattern has more groups than we look at */

        if (rc != 1 && v[2] != PCRE2_UNSET) {
            found->start = v[2];
            found->end = v[3];
        }

        return LLMG_OK;
    }

    switch (rc) {

    case PCRE2_ERROR_NOMATCH:
        return LLMG_DECLINED;

    case PCRE2_ERROR_PARTIAL:
        found->start = v[0];
        return LLMG_AGAIN;

    case PCRE2_ERROR_MATCHLIMIT:
    case PCRE2_ERROR_DEPTHLIMIT:
    case PCRE2_ERROR_HEAPLIMIT:
    case PCRE2_ERROR_JIT_STACKLIMIT:
        return LLMG_LIMIT;

    default:
        return LLMG_ERROR;
    }
}


size_t
llmg_regex_begin(const llmg_regex_scratch_t *scratch)
{
    return pcre2_get_ovector_pointer(scratch->data)[0];
}
