#include "llmg_json_token.h"
#include "llmg_hex.h"


const llmg_json_limits_t  llmg_json_limits_default = {
    .depth = LLMG_JSON_DEPTH,
    .members = LLMG_JSON_MEMBERS,
    .string = 0,
    .seed = 0,
    .unique = 1
};


llmg_status_t
llmg_json_init(llmg_json_t *json, llmg_arena_t *arena, llmg_str_t doc,
    const llmg_json_limits_t *limits)
{
    llmg_status_t  rc;

    json->arena = arena;
    json->limits = limits;
    json->string = (limits->string != 0) ? limits->string : SIZE_MAX;
    json->error = NULL;
    json->copy = NULL;

    if (limits->depth > LLMG_JSON_DEPTH_LIMIT) {
        return llmg_json_fail(json, LLMG_ERROR, "depth limit out of range");
    }

    rc = llmg_json_names_create(json);
    if (rc != LLMG_OK) {
        return rc;
    }

    llmg_json_reset(json, doc);

    return LLMG_OK;
}


void
llmg_json_reset(llmg_json_t *json, llmg_str_t doc)
{
    json->start = doc.data;
    json->pos = doc.data;
    json->end = doc.data + doc.len;
    json->error = NULL;
    json->state = llmg_sw_value;
    json->depth = 0;
    json->names->n = 0;
}


int
llmg_json_mark(const llmg_json_t *json, size_t pos, llmg_json_mark_t *mark)
{
    unsigned  i;

    if (json->depth >= LLMG_JSON_MARK_DEPTH
        || json->names->n > LLMG_JSON_MARK_NAMES
        || pos > UINT16_MAX)
    {
        return 0;
    }

    for (i = 1; i <= json->depth; i++) {

        /* a table of names is not worth keeping */

        if (llmg_json_in_object(json, i)) {
            if (json->names->frames[i].epoch != 0) {
                return 0;
            }

            mark->base[i] = (unsigned char) json->names->frames[i].base;
        }
    }

    memcpy(mark->object, json->object, sizeof(mark->object));

    mark->pos = (uint16_t) pos;
    mark->state = (unsigned char) json->state;
    mark->depth = (unsigned char) json->depth;
    mark->names = (unsigned char) json->names->n;

    return 1;
}


void
llmg_json_mark_names(const llmg_json_t *json, llmg_json_near_t *names)
{
    size_t                   i;
    const llmg_json_name_t  *name;

    for (i = 0; i < json->names->n; i++) {
        name = &json->names->names[i];

        names[i].start = (uint16_t) name->start;
        names[i].len = (uint16_t) name->len;
        names[i].sign = name->sign;
    }
}


void
llmg_json_resume(llmg_json_t *json, llmg_str_t doc,
    const llmg_json_mark_t *mark, const llmg_json_near_t *names)
{
    unsigned           i;
    llmg_json_name_t  *name;

    llmg_json_reset(json, doc);

    json->pos = doc.data + mark->pos;
    json->state = mark->state;
    json->depth = mark->depth;
    json->names->n = mark->names;

    memcpy(json->object, mark->object, sizeof(mark->object));

    for (i = 0; i < mark->names; i++) {
        name = &json->names->names[i];

        name->start = names[i].start;
        name->len = names[i].len;
        name->sign = names[i].sign;
    }

    for (i = 1; i <= mark->depth; i++) {
        if (llmg_json_in_object(json, i)) {
            json->names->frames[i].base = mark->base[i];
            json->names->frames[i].epoch = 0;
        }
    }
}


llmg_status_t
llmg_json_next(llmg_json_t *json, llmg_json_token_t *token)
{
    return llmg_json_token(json, token);
}


const unsigned char *
llmg_json_escaped(llmg_json_t *json, const unsigned char *p,
    unsigned char **copy)
{
    int                   v, low;
    const unsigned char  *end;

    end = json->end;

    /* where clients write all but ASCII like this, one follows the other */

    do {
        json->pos = p;

        if (end - p < 2) {
            json->error = "unexpected end";
            return NULL;
        }

        v = (p[1] == 'u' && end - p >= 6) ? llmg_hex4(p + 2) : -1;

        if (v < 0) {
            json->error = "invalid escape";
            return NULL;
        }

        p += 6;

        if (v >= 0xD800 && v <= 0xDFFF) {

            low = (v < 0xDC00 && end - p >= 6 && p[0] == '\\' && p[1] == 'u')
                  ? llmg_hex4(p + 2) : -1;

            if (low < 0xDC00 || low > 0xDFFF) {
                json->error = "lone surrogate";
                return NULL;
            }

            v = 0x10000 + ((v - 0xD800) << 10) + (low - 0xDC00);
            p += 6;
        }

        if (copy != NULL) {
            *copy += llmg_utf8_encode((uint32_t) v, *copy);
        }

    } while (end - p > 1 && p[0] == '\\' && p[1] == 'u');

    return p;
}


llmg_status_t
llmg_json_number(llmg_json_t *json, llmg_json_token_t *token)
{
    const unsigned char  *p, *end, *digits;

    p = json->pos;
    end = json->end;

    token->type = LLMG_JSON_NUMBER;
    token->raw.data = p;

    if (*p == '-') {
        p++;
    }

    if (p == end || *p < '0' || *p > '9') {
        return llmg_json_fail(json, LLMG_INVALID, "value expected");
    }

    if (*p++ != '0') {
        while (p < end && *p >= '0' && *p <= '9') {
            p++;
        }
    }

    if (p < end && *p == '.') {
        digits = ++p;

        while (p < end && *p >= '0' && *p <= '9') {
            p++;
        }

        if (p == digits) {
            return llmg_json_fail(json, LLMG_INVALID, "invalid number");
        }
    }

    if (p < end && (*p | 0x20) == 'e') {
        p++;

        if (p < end && (*p == '+' || *p == '-')) {
            p++;
        }

        digits = p;

        while (p < end && *p >= '0' && *p <= '9') {
            p++;
        }

        if (p == digits) {
            return llmg_json_fail(json, LLMG_INVALID, "invalid number");
        }
    }

    token->raw.len = (size_t) (p - token->raw.data);
    json->pos = p;
    json->state = (json->depth == 0) ? llmg_sw_done : llmg_sw_after;

    return LLMG_OK;
}


llmg_status_t
llmg_json_word(llmg_json_t *json, llmg_json_token_t *token, const char *word,
    llmg_json_type_e type)
{
    size_t  n;

    n = strlen(word);

    if ((size_t) (json->end - json->pos) < n
        || memcmp(json->pos, word, n) != 0)
    {
        return llmg_json_fail(json, LLMG_INVALID, "value expected");
    }

    token->type = type;
    token->raw.data = json->pos;
    token->raw.len = n;

    json->pos += n;
    json->state = (json->depth == 0) ? llmg_sw_done : llmg_sw_after;

    return LLMG_OK;
}
