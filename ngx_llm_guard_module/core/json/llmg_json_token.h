/*
 * llmg_json_next(), inline: for the loop that reads every document.
 */

#ifndef _LLMG_JSON_TOKEN_H_INCLUDED_
#define _LLMG_JSON_TOKEN_H_INCLUDED_


#include "llmg_json_names.h"
#include "llmg_json_text.h"
#include "llmg_run.h"
#include "llmg_utf8.h"


#define llmg_json_in_object(json, depth)                                      \
    ((json)->object[(depth) / 8] >> (depth) % 8 & 1)


typedef enum {
    llmg_sw_value = 0,
    llmg_sw_array_first,
    llmg_sw_object_first,
    llmg_sw_after,
    llmg_sw_done
} llmg_json_state_e;


/*
 * p is at a backslash with more than one letter behind it.  What follows the
 * \\u escapes; or NULL, and json->error.  With "copy" the characters are
 * written there.
 */
const unsigned char *llmg_json_escaped(llmg_json_t *json,
    const unsigned char *p, unsigned char **copy);

/* a number, or one of the three words, at json->pos */
llmg_status_t llmg_json_number(llmg_json_t *json, llmg_json_token_t *token);
llmg_status_t llmg_json_word(llmg_json_t *json, llmg_json_token_t *token,
    const char *word, llmg_json_type_e type);


static llmg_status_t
llmg_json_fail(llmg_json_t *json, llmg_status_t rc, const char *error)
{
    json->error = error;
    return rc;
}


/* 1 when something else follows, and json->pos is there */

static llmg_inline int
llmg_json_space(llmg_json_t *json)
{
    const unsigned char  *p;

    p = json->pos;

    /* what machines write has hardly any */

    if (p < json->end && *p > ' ') {
        return 1;
    }

    while (p < json->end
           && (*p == ' ' || *p == '\n' || *p == '\r' || *p == '\t'))
    {
        p++;
    }

    json->pos = p;

    return p < json->end;
}


static llmg_inline llmg_status_t
llmg_json_open(llmg_json_t *json, llmg_json_token_t *token, unsigned object)
{
    unsigned            depth;
    llmg_status_t       rc;
    llmg_json_frame_t  *frame;

    if (json->depth == json->limits->depth
        || json->depth == LLMG_JSON_DEPTH_LIMIT - 1)
    {
        return llmg_json_fail(json, LLMG_LIMIT, "nesting too deep");
    }

    depth = ++json->depth;

    if (depth == json->names->nframes) {
        rc = llmg_json_names_deepen(json);
        if (rc != LLMG_OK) {
            return rc;
        }
    }

    if (object) {
        json->object[depth / 8] |= (unsigned char) (1 << depth % 8);

        frame = &json->names->frames[depth];
        frame->base = json->names->n;
        frame->epoch = 0;

        token->type = LLMG_JSON_OBJECT;
        json->state = llmg_sw_object_first;

    } else {
        json->object[depth / 8] &= (unsigned char) ~(1 << depth % 8);

        token->type = LLMG_JSON_ARRAY;
        json->state = llmg_sw_array_first;
    }

    token->raw.data = json->pos++;
    token->raw.len = 1;
    token->depth = depth;

    return LLMG_OK;
}


static llmg_inline llmg_status_t
llmg_json_close(llmg_json_t *json, llmg_json_token_t *token, unsigned object)
{
    unsigned  depth;

    depth = json->depth;

    if (object != (unsigned) llmg_json_in_object(json, depth)) {
        return llmg_json_fail(json, LLMG_INVALID, "wrong closing bracket");
    }

    if (object) {
        json->names->n = json->names->frames[depth].base;
        token->type = LLMG_JSON_OBJECT_END;

    } else {
        token->type = LLMG_JSON_ARRAY_END;
    }

    token->raw.data = json->pos++;
    token->raw.len = 1;
    token->depth = depth;

    json->depth--;
    json->state = (json->depth == 0) ? llmg_sw_done : llmg_sw_after;

    return LLMG_OK;
}


/* with "copy" the string is written there as well, unescaped */

static llmg_inline llmg_status_t
llmg_json_string(llmg_json_t *json, llmg_json_token_t *token,
    unsigned char *copy)
{
    unsigned char        *d, *wide;
    const unsigned char  *p, *q, *end;

    p = json->pos + 1;
    end = json->end;
    d = copy;

    token->raw.data = p;
    token->escaped = 0;
    token->slash = 0;
    token->ascii = 1;

    for ( ;; ) {

        if (copy != NULL) {
            q = llmg_run_plain_copy(d, p, end);
            d += q - p;
            p = q;

        } else {
            p = llmg_run_plain(p, end);
        }

        if (p == end) {
            json->pos = p;
            return llmg_json_fail(json, LLMG_INVALID, "unexpected end");
        }

        if (*p == '"') {
            token->raw.len = (size_t) (p - token->raw.data);
            token->copied = (size_t) (d - copy);
            json->pos = p + 1;

            if (token->raw.len > json->string) {
                return llmg_json_fail(json, LLMG_LIMIT, "string too long");
            }

            return LLMG_OK;
        }

        if (*p == '\\') {
            token->escaped = 1;

            if (end - p > 1 && llmg_json_simple[p[1]]) {

                if (p[1] == '\\') {
                    token->slash = 1;
                }

                if (copy != NULL) {
                    *d++ = llmg_json_simple[p[1]];
                }

                p += 2;
                continue;
            }

            /* another variable, so that d can stay in a register */

            token->slash = 1;
            wide = d;

            p = llmg_json_escaped(json, p, (copy != NULL) ? &wide : NULL);
            if (p == NULL) {
                return LLMG_INVALID;
            }

            d = wide;
            continue;
        }

        if (*p < 0x20) {
            json->pos = p;
            return llmg_json_fail(json, LLMG_INVALID,
                                  "control character in a string");
        }

        token->ascii = 0;

        q = llmg_run_wide(d, p, end);

        if (copy != NULL) {
            d += q - p;
        }

        p = q;

        if (p < end && *p >= 0x80) {
            json->pos = p;
            return llmg_json_fail(json, LLMG_INVALID, "invalid UTF-8");
        }
    }
}


static llmg_inline llmg_status_t
llmg_json_name(llmg_json_t *json, llmg_json_token_t *token)
{
    llmg_status_t  rc;

    if (*json->pos != '"') {
        return llmg_json_fail(json, LLMG_INVALID, "member name expected");
    }

    token->type = LLMG_JSON_NAME;
    token->depth = json->depth;

    rc = llmg_json_string(json, token, NULL);
    if (rc != LLMG_OK) {
        return rc;
    }

    if (json->limits->unique && !llmg_json_names_new(json, token)) {
        rc = llmg_json_names_add(json, token);
        if (rc != LLMG_OK) {
            return rc;
        }
    }

    if ((json->pos == json->end || *json->pos != ':')
        && (!llmg_json_space(json) || *json->pos != ':'))
    {
        return llmg_json_fail(json, LLMG_INVALID, "colon expected");
    }

    json->pos++;
    json->state = llmg_sw_value;

    return LLMG_OK;
}


static llmg_inline llmg_status_t
llmg_json_value(llmg_json_t *json, llmg_json_token_t *token)
{
    token->depth = json->depth;

    if (*json->pos == '"') {
        token->type = LLMG_JSON_STRING;
        json->state = (json->depth == 0) ? llmg_sw_done : llmg_sw_after;
        return llmg_json_string(json, token, json->copy);
    }

    switch (*json->pos) {

    case '{':
        return llmg_json_open(json, token, 1);

    case '[':
        return llmg_json_open(json, token, 0);

    case 't':
        return llmg_json_word(json, token, "true", LLMG_JSON_TRUE);

    case 'f':
        return llmg_json_word(json, token, "false", LLMG_JSON_FALSE);

    case 'n':
        return llmg_json_word(json, token, "null", LLMG_JSON_NULL);

    default:
        return llmg_json_number(json, token);
    }
}


static llmg_inline llmg_status_t
llmg_json_token(llmg_json_t *json, llmg_json_token_t *token)
{
    if (!llmg_json_space(json)) {

        if (json->state == llmg_sw_done) {
            token->type = LLMG_JSON_END;
            token->depth = 0;
            return LLMG_OK;
        }

        return llmg_json_fail(json, LLMG_INVALID, "unexpected end");
    }

    /* what follows a comma or a name is known, and mostly one was read */

    if (json->state == llmg_sw_after) {

        switch (*json->pos) {

        case ',':
            json->pos++;

            if (!llmg_json_space(json)) {
                return llmg_json_fail(json, LLMG_INVALID, "unexpected end");
            }

            if (llmg_json_in_object(json, json->depth)) {
                goto name;
            }

            goto value;

        case '}':
            return llmg_json_close(json, token, 1);

        case ']':
            return llmg_json_close(json, token, 0);

        default:
            return llmg_json_fail(json, LLMG_INVALID,
                                  "comma or closing bracket expected");
        }
    }

    if (json->state == llmg_sw_value) {
        goto value;
    }

    switch (json->state) {

    case llmg_sw_array_first:

        if (*json->pos == ']') {
            return llmg_json_close(json, token, 0);
        }

        goto value;

    case llmg_sw_object_first:

        if (*json->pos == '}') {
            return llmg_json_close(json, token, 1);
        }

        goto name;

    default: /* llmg_sw_done */
        return llmg_json_fail(json, LLMG_INVALID, "data after the document");
    }

name:

    return llmg_json_name(json, token);

value:

    return llmg_json_value(json, token);
}


#endif /* _LLMG_JSON_TOKEN_H_INCLUDED_ */
