#define _GNU_SOURCE     /* memmem() */

#include "llmg_stream.h"


static llmg_status_t llmg_stream_usage_null(llmg_stream_t *s, llmg_str_t doc);
static void llmg_stream_usage_find(llmg_stream_t *s, llmg_str_t doc,
    size_t text);
static llmg_status_t llmg_stream_usage_event(llmg_stream_t *s,
    llmg_str_t doc);


llmg_status_t
llmg_stream_usage(llmg_stream_t *s, llmg_str_t doc)
{
    if (s->seat->chat.usage.known) {
        s->seat->past.usage_kept = 0;
        return llmg_stream_usage_event(s, doc);
    }

    return llmg_stream_usage_null(s, doc);
}


/*
 * Where the usage is asked for, the events before the one that has it say null,
 * behind their text: the client did not ask, and knows of no such member.  What
 * stands behind the text of events that repeat each other is looked at once.
 */

static llmg_status_t
llmg_stream_usage_null(llmg_stream_t *s, llmg_str_t doc)
{
    int             again;
    size_t          text;
    llmg_edit_t    *edit;
    llmg_status_t   rc;

    again = (s->seat->chat.again && s->seat->chat.n != 0);
    text = (s->seat->chat.n != 0) ? s->seat->chat.texts[0].raw_end : 0;

    if (!again || !s->seat->past.usage_kept) {
        llmg_stream_usage_find(s, doc, text);
        s->seat->past.usage_kept = again;
    }

    if (s->seat->past.usage_start == s->seat->past.usage_end) {
        return LLMG_OK;
    }

    rc = llmg_stream_edit(s, &edit);
    if (rc != LLMG_OK) {
        return rc;
    }

    edit->start = llmg_stream_raw(s, text + s->seat->past.usage_start);
    edit->end = llmg_stream_raw(s, text + s->seat->past.usage_end - 1) + 1;
    llmg_str_set(&edit->text, "", 0);

    return LLMG_OK;
}


/*
 * Where the member and the comma before it are behind the text.  A quote in a
 * string has a backslash before it, so what is looked for is a member, and not
 * text.
 */

static void
llmg_stream_usage_find(llmg_stream_t *s, llmg_str_t doc, size_t text)
{
    const unsigned char  *p, *q, *end;

    static const char  member[] = "\"usage\":";
    static const char  tail[] = ",\"usage\":null}";

    s->seat->past.usage_start = 0;
    s->seat->past.usage_end = 0;

    end = doc.data + doc.len;

    if (doc.len >= sizeof(tail) - 1
        && llmg_same(end - (sizeof(tail) - 1), tail, sizeof(tail) - 1))
    {
        /* OpenAI's own */

        p = end - (sizeof(tail) - 1) + 1;
        q = end - 1;

    } else {
        p = doc.data + text;
        p = memmem(p, (size_t) (end - p), member, sizeof(member) - 1);

        if (p == NULL) {
            return;
        }

        for (q = p + sizeof(member) - 1; q != end && *q == ' '; q++) {
            /* void */
        }

        if (end - q < 4 || !llmg_same(q, "null", 4)) {
            return;
        }

        q += 4;

        while (p != doc.data && p[-1] == ' ') {
            p--;
        }

        if (p == doc.data || p[-1] != ',') {
            return;
        }
    }

    s->seat->past.usage_start = (size_t) (p - 1 - doc.data) - text;
    s->seat->past.usage_end = (size_t) (q - doc.data) - text;
}


/*
 * The event with the usage, which the client did not ask for, is hidden if it
 * is no answer: its list of them is there and empty.
 */

static llmg_status_t
llmg_stream_usage_event(llmg_stream_t *s, llmg_str_t doc)
{
    int                  choices;
    llmg_json_t         *json;
    llmg_status_t        rc;
    llmg_json_token_t    token;
    const llmg_shape_t  *row;

    json = &s->seat->json;
    choices = 0;

    llmg_json_reset(json, doc);
    json->copy = NULL;

    for ( ;; ) {
        rc = llmg_json_next(json, &token);

        if (rc != LLMG_OK || token.type == LLMG_JSON_END) {
            return rc;
        }

        if (choices && token.depth == 2) {

            /* the first token of the list, or the second one */

            if (token.type == LLMG_JSON_ARRAY) {
                continue;
            }

            s->seat->hidden = (token.type == LLMG_JSON_ARRAY_END);
            return LLMG_OK;
        }

        if (choices) {
            return LLMG_OK;
        }

        if (token.type != LLMG_JSON_NAME || token.depth != 1) {
            continue;
        }

        for (row = s->in->dialect->delta; row->name != NULL; row++) {
            if (row->what == LLMG_SHAPE_CHOICES
                && llmg_str_eqz(token.raw, row->name))
            {
                choices = 1;
            }
        }
    }
}
