#include "llmg_inspect_edit.h"
#include "llmg_inner.h"
#include "llmg_json_text.h"


/* from token to token, and from mark to mark */
typedef struct {
    llmg_edits_t        *edits;
    llmg_str_t           bytes;
    const llmg_edit_t   *marks;
    size_t               n;
    size_t               k;         /* the first mark that is not behind us */
    size_t               end;       /* of the last edit */
    size_t               parsed;    /* so far */
    int                  said;      /* the text of marks[k] stands somewhere */
    int                  nested;    /* what is in no string is not finished */
} llmg_inspect_marks_t;


static llmg_status_t llmg_inspect_token(llmg_inspect_marks_t *m,
    const llmg_json_token_t *token);
static llmg_status_t llmg_inspect_value(llmg_inspect_marks_t *m,
    const llmg_json_token_t *token);
static llmg_status_t llmg_inspect_skip(llmg_inspect_marks_t *m, size_t to,
    int failed);
static llmg_status_t llmg_inspect_add(llmg_inspect_marks_t *m, size_t start,
    size_t end, llmg_str_t text);
static llmg_status_t llmg_inspect_text_of(llmg_inspect_marks_t *m,
    llmg_str_t *text);
static size_t llmg_inspect_unit(const unsigned char *p);


llmg_status_t
llmg_inspect_json(const llmg_inspect_t *in, llmg_str_t bytes,
    const llmg_edit_t *marks, size_t n, llmg_edits_t *edits)
{
    llmg_json_t           json;
    llmg_inner_t          inner;
    llmg_status_t         rc;
    llmg_json_token_t     token;
    llmg_json_limits_t    limits;
    llmg_inspect_marks_t  m;

    limits = *in->limits;
    limits.unique = 0;

    rc = llmg_json_init(&json, in->arena, bytes, &limits);
    if (rc != LLMG_OK) {
        return rc;
    }

    m.edits = edits;
    m.bytes = bytes;
    m.marks = marks;
    m.n = n;
    m.k = 0;
    m.end = 0;
    m.parsed = 0;
    m.said = 0;

    llmg_inner_init(&inner);
    (void) llmg_inner_json(&inner, bytes);
    m.nested = llmg_inner_nested(&inner);

    while (m.k < n) {
        rc = llmg_json_next(&json, &token);

        if (rc == LLMG_ERROR
            || (rc == LLMG_LIMIT
                && llmg_arena_status(in->arena) != LLMG_OK))
        {
            return rc;
        }

        if (rc != LLMG_OK || token.type == LLMG_JSON_END) {
            break;
        }

        rc = llmg_inspect_token(&m, &token);
        if (rc != LLMG_OK) {
            return rc;
        }

        m.parsed = (size_t) (json.pos - bytes.data);
    }

    return llmg_inspect_skip(&m, SIZE_MAX, m.k < n && rc != LLMG_OK);
}


static llmg_status_t
llmg_inspect_token(llmg_inspect_marks_t *m, const llmg_json_token_t *token)
{
    size_t             a, b, pos, start, end;
    llmg_str_t         text, none = llmg_null_string;
    llmg_status_t      rc;
    const llmg_edit_t  *mark;

    switch (token->type) {

    case LLMG_JSON_NAME:
    case LLMG_JSON_STRING:
        break;

    case LLMG_JSON_NUMBER:
    case LLMG_JSON_TRUE:
    case LLMG_JSON_FALSE:
    case LLMG_JSON_NULL:
        return llmg_inspect_value(m, token);

    default:
        return LLMG_OK;
    }

    a = (size_t) (token->raw.data - m->bytes.data);
    b = a + token->raw.len;
    pos = a;

    rc = llmg_inspect_skip(m, a, 0);

    while (rc == LLMG_OK && m->k < m->n && m->marks[m->k].start < b) {

        mark = &m->marks[m->k];

        start = (mark->start > a) ? mark->start : a;
        end = (mark->end < b) ? mark->end : b;

        /* an escape is edited as a whole */

        if (token->escaped) {
            while (pos + llmg_inspect_unit(m->bytes.data + pos) <= start) {
                pos += llmg_inspect_unit(m->bytes.data + pos);
            }

            start = pos;

            while (pos < end) {
                pos += llmg_inspect_unit(m->bytes.data + pos);
            }

            end = pos;
        }

        if (!m->said) {
            rc = llmg_inspect_text_of(m, &text);

            if (rc == LLMG_OK) {
                rc = llmg_inspect_add(m, start, end, text);
            }

            m->said = 1;

        } else if (token->type == LLMG_JSON_STRING) {

            /* what goes on from string to string; names stay apart */

            rc = llmg_inspect_add(m, start, end, none);
        }

        if (mark->end > b) {
            break;
        }

        m->k++;
        m->said = 0;
    }

    return rc;
}


/* a part of a number is none, and its mask is a string */

static llmg_status_t
llmg_inspect_value(llmg_inspect_marks_t *m, const llmg_json_token_t *token)
{
    size_t         a, b;
    llmg_str_t     text;
    llmg_status_t  rc;

    a = (size_t) (token->raw.data - m->bytes.data);
    b = a + token->raw.len;

    rc = llmg_inspect_skip(m, a, 0);

    if (rc != LLMG_OK || m->k == m->n || m->marks[m->k].start >= b || m->said)
    {
        return rc;
    }

    rc = llmg_inspect_text_of(m, &text);

    if (rc == LLMG_OK) {
        rc = llmg_json_quote(m->edits->arena, &text);
    }

    if (rc == LLMG_OK) {
        rc = llmg_inspect_add(m, a, b, text);
    }

    m->said = 1;

    /* others in the same number are gone with it */

    while (m->k < m->n && m->marks[m->k].end <= b) {
        m->k++;
        m->said = 0;
    }

    return rc;
}


/*
 * Marks that end before "to".  One that was in no string is edited where it
 * is, and so is what goes on behind the place where nothing parses: strings of
 * those who read it all the same may be there.
 */

static llmg_status_t
llmg_inspect_skip(llmg_inspect_marks_t *m, size_t to, int failed)
{
    llmg_str_t          text, none = llmg_null_string;
    llmg_status_t       rc;
    const llmg_edit_t  *mark;

    while (m->k < m->n && m->marks[m->k].end <= to) {
        mark = &m->marks[m->k];

        if (!m->said) {

            /* what only seems to be JSON is text: nothing in it is escaped */

            text = mark->text;

            rc = m->nested ? llmg_inspect_text_of(m, &text) : LLMG_OK;

            if (rc == LLMG_OK) {
                rc = llmg_inspect_add(m, mark->start, mark->end, text);
            }

            if (rc != LLMG_OK) {
                return rc;
            }

        } else if (failed) {
            rc = llmg_inspect_add(m, m->parsed, mark->end, none);
            if (rc != LLMG_OK) {
                return rc;
            }
        }

        m->k++;
        m->said = 0;
    }

    return LLMG_OK;
}


static llmg_status_t
llmg_inspect_add(llmg_inspect_marks_t *m, size_t start, size_t end,
    llmg_str_t text)
{
    if (start < m->end) {
        start = m->end;
    }

    if (start >= end) {
        return LLMG_OK;
    }

    m->end = end;

    return llmg_edits_add(m->edits, start, end, text);
}


/* as it stands in a string */

static llmg_status_t
llmg_inspect_text_of(llmg_inspect_marks_t *m, llmg_str_t *text)
{
    *text = m->marks[m->k].text;

    return llmg_json_escape_in(m->edits->arena, text);
}


/* one character of a string, whose escapes are well-formed */

static size_t
llmg_inspect_unit(const unsigned char *p)
{
    unsigned char  c[4];

    if (*p != '\\') {
        return 1;
    }

    if (p[1] != 'u') {
        return 2;
    }

    return (llmg_json_unicode(p, c) == 4) ? 12 : 6;
}
