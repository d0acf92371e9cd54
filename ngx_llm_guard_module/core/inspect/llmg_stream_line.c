#include "llmg_stream_line.h"
#include "llmg_json_text.h"


#define LLMG_LINE_FIRST   256


static llmg_status_t llmg_line_begin(llmg_line_t *line);
static void llmg_line_end(llmg_line_t *line);
static llmg_status_t llmg_line_append(llmg_line_t *line, llmg_str_t text);
static llmg_status_t llmg_line_feed(llmg_line_t *line, int final);
static llmg_status_t llmg_line_fork(llmg_line_t *line);
static void llmg_line_ahead(llmg_fit_t *fit);


void
llmg_line_init(llmg_line_t *line, const llmg_detect_t *detect,
    llmg_arena_t *arena)
{
    llmg_channel_init(&line->channel, detect, arena);
    llmg_inner_init(&line->inner);

    line->fit = NULL;
    line->fitted = 0;
    line->origin = 0;
    line->say = NULL;
    line->owner = NULL;
    line->plain = 0;
    line->places = 0;
    line->tokens.last = 0;
}


llmg_channel_t *
llmg_line_text(llmg_line_t *line, unsigned which)
{
    llmg_fit_t  *fit;

    if (which == LLMG_LINE_RAW) {
        return &line->channel;
    }

    fit = line->fitted ? line->fit : NULL;

    if (fit == NULL || !fit->viewed) {
        return NULL;
    }

    return (which == LLMG_LINE_VIEW) ? &fit->view
                                     : (fit->ghosted ? fit->ghost : NULL);
}


llmg_status_t
llmg_line_push(llmg_line_t *line, llmg_scratch_t *scratch, llmg_str_t text,
    int slash, int final)
{
    int              json;
    llmg_fit_t      *fit;
    llmg_str_t       bytes;
    llmg_status_t    rc;
    llmg_channel_t  *ch;

    ch = &line->channel;

    json = llmg_inner_json(&line->inner, text);
    slash = (slash && text.len != 0
             && memchr(text.data, '\\', text.len) != NULL)
            || (line->plain && llmg_plain_some(text, !final));

    if (!line->fitted) {

        if (!json && !slash) {
            return llmg_channel_push(ch, scratch, text, final);
        }

        rc = llmg_line_begin(line);
        if (rc != LLMG_OK) {
            return rc;
        }

    } else if (!slash) {
        llmg_line_end(line);

        if (!line->fitted) {
            return llmg_channel_push(ch, scratch, text, final);
        }
    }

    fit = line->fit;
    fit->json = json;

    if (slash && !fit->viewed) {

        rc = llmg_channel_fork(&fit->view, ch);
        if (rc != LLMG_OK) {
            return rc;
        }

        fit->viewed = 1;
        fit->seen = fit->safe;
        fit->fed = fit->tail;

        if (!json) {
            fit->inner = line->inner;
        }

        llmg_line_ahead(fit);
    }

    rc = llmg_line_append(line, text);

    if (rc == LLMG_OK && fit->viewed) {
        rc = llmg_line_feed(line, final);

        llmg_str_set(&bytes, fit->bytes.data, fit->bytes.len);

        if (rc == LLMG_OK && (bytes.len != 0 || final)) {
            rc = llmg_channel_push(&fit->view, scratch, bytes, final);
        }

        if (rc == LLMG_OK && fit->ghosted) {
            llmg_str_set(&bytes, fit->more.data, fit->more.len);

            if (bytes.len != 0 || final) {
                rc = llmg_channel_push(fit->ghost, scratch, bytes, final);
            }

            llmg_line_part(fit);
        }
    }

    if (rc != LLMG_OK) {
        return rc;
    }

    /* a text that is given is not the channel's to change */

    fit->bytes.len = 0;

    rc = llmg_buf_append(&fit->bytes, text.data, text.len);
    if (rc != LLMG_OK) {
        return rc;
    }

    llmg_inner_blank(&line->inner, fit->bytes.data, fit->bytes.len);

    if (slash) {
        fit->escape = ch->base + ch->len + text.len;
    }

    llmg_str_set(&bytes, fit->bytes.data, fit->bytes.len);

    return llmg_channel_push(ch, scratch, bytes, final);
}


/* from here on, with what waits and what was found in it */

static llmg_status_t
llmg_line_begin(llmg_line_t *line)
{
    size_t           i;
    uint64_t         end;
    llmg_fit_t      *fit;
    llmg_hit_t      *hit;
    llmg_status_t    rc;
    llmg_channel_t  *ch;

    ch = &line->channel;
    fit = line->fit;

    if (fit == NULL) {
        fit = llmg_arena_calloc(ch->arena, sizeof(llmg_fit_t));
        if (fit == NULL) {
            return llmg_arena_status(ch->arena);
        }

        llmg_channel_init(&fit->view, ch->detect, ch->arena);
        fit->view.lasts = ch->lasts;

        llmg_buf_init(&fit->bytes, ch->arena);
        llmg_buf_init(&fit->more, ch->arena);
        llmg_buf_init(&fit->before, ch->arena);

        line->fit = fit;
    }

    fit->plain = (line->plain != 0);
    fit->head = 0;
    fit->tail = 0;
    fit->nmarks = 0;
    fit->viewed = 0;
    fit->ghosted = 0;
    fit->said = 1;
    fit->safe = ch->stable;
    memset(fit->end, 0, sizeof(fit->end));

    /* where a text goes on, nobody knows where its strings begin */

    fit->inner = line->inner;
    llmg_json_flow_init(&fit->flow, llmg_inner_json(&line->inner,
                                                    llmg_str("")));

    rc = llmg_line_append(line, llmg_channel_text(ch, ch->stable,
                                                  ch->base + ch->len));

    fit->before.len = 0;
    fit->since = 0;
    llmg_inner_init(&fit->own);

    if (rc == LLMG_OK && line->places) {
        /* behind what was blocked, it is not reached any more */

        end = (line->origin < fit->safe) ? line->origin : fit->safe;

        if (fit->safe - end > LLMG_LINE_BEFORE) {
            end = fit->safe - LLMG_LINE_BEFORE;
        }

        rc = llmg_line_passed(fit, llmg_channel_text(ch, end, fit->safe), 0);
    }

    for (i = 0; rc == LLMG_OK && i < ch->nhits; i++) {
        hit = &ch->hits[i];

        if (!hit->masked || hit->start >= fit->safe) {
            continue;
        }

        hit->taken = 1;

        end = (hit->end < fit->safe) ? hit->end : fit->safe;

        if (hit->start >= fit->end[LLMG_LINE_RAW]) {
            rc = llmg_line_mark(line, hit->start, end, hit->mask);

        } else if (end > fit->end[LLMG_LINE_RAW]) {
            fit->marks[fit->nmarks - 1].end = end;
        }

        if (end > fit->end[LLMG_LINE_RAW]) {
            fit->end[LLMG_LINE_RAW] = end;
        }
    }

    line->fitted = (rc == LLMG_OK);

    return rc;
}


/*
 * Long behind the last escape both channels are alike: one is enough, and of
 * a text that is no JSON that is all there is to it.
 */

static void
llmg_line_end(llmg_line_t *line)
{
    llmg_fit_t      *fit;
    llmg_channel_t  *ch;

    fit = line->fit;
    ch = &line->channel;

    if (fit->head != fit->tail || fit->nmarks != 0 || ch->nhits != 0
        || ch->nlive != 0 || ch->open
        || ch->base + ch->len - fit->escape < LLMG_LINE_SAME)
    {
        return;
    }

    if (fit->viewed) {

        if (fit->view.nhits != 0 || fit->view.nlive != 0 || fit->view.open) {
            return;
        }

        if (fit->ghosted
            && (fit->ghost->nhits != 0 || fit->ghost->nlive != 0
                || fit->ghost->open))
        {
            return;
        }

        fit->viewed = 0;
        fit->ghosted = 0;
    }

    if (!fit->json) {
        line->fitted = 0;
    }
}


static llmg_status_t
llmg_line_append(llmg_line_t *line, llmg_str_t text)
{
    size_t          n, cap;
    llmg_fit_t     *fit;
    unsigned char  *p;

    fit = line->fit;
    n = fit->tail - fit->head;

    if (text.len > fit->cap - fit->tail) {

        if (text.len > SIZE_MAX / 4 - n) {
            return LLMG_LIMIT;
        }

        if (n + text.len > fit->cap / 2) {
            cap = fit->cap ? fit->cap : LLMG_LINE_FIRST;

            while (cap < (n + text.len) * 2) {
                cap *= 2;
            }

            p = llmg_arena_alloc(line->channel.arena, cap);
            if (p == NULL) {
                return llmg_arena_status(line->channel.arena);
            }

            fit->cap = cap;

        } else {
            p = fit->data;
        }

        if (n != 0) {
            memmove(p, fit->data + fit->head, n);
        }

        fit->data = p;
        fit->fed -= (fit->viewed) ? fit->head : 0;
        fit->head = 0;
        fit->tail = n;
    }

    if (text.len != 0) {
        memcpy(fit->data + fit->tail, text.data, text.len);
        fit->tail += text.len;
    }

    return LLMG_OK;
}


/* in fit->bytes: what the view has not got yet */

static llmg_status_t
llmg_line_feed(llmg_line_t *line, int final)
{
    size_t          n, len, from;
    unsigned        what, string;
    llmg_fit_t     *fit;
    llmg_buf_t     *b;
    llmg_str_t      text, unit, rest;
    unsigned char   out[4];
    llmg_status_t   rc;

    fit = line->fit;
    b = &fit->bytes;
    b->len = 0;
    fit->more.len = 0;

    /* it is never longer than what it is made of */

    rc = llmg_buf_reserve(b, fit->tail - fit->fed + 4);

    if (rc == LLMG_OK && fit->ghosted) {
        rc = llmg_buf_reserve(&fit->more, fit->tail - fit->fed + 4);
    }

    if (rc != LLMG_OK) {
        return rc;
    }

    from = 0;

    while (fit->fed < fit->tail) {
        llmg_str_set(&text, fit->data + fit->fed, fit->tail - fit->fed);

        string = fit->ahead.string;

        len = llmg_line_run(fit, &fit->ahead, text);
        n = len;

        if (len != 0) {
            llmg_str_set(&unit, text.data, len);

        } else {
            len = llmg_line_take(fit, &fit->ahead, text, !final, &what,
                                 out, &unit);

            if (len == 0) {
                break;
            }

            n = unit.len;

            rest.data = text.data;
            rest.len = len;

            if (!fit->ghosted && *text.data == '\\'
                && (n == 0 || llmg_line_tag(rest)))
            {
                rc = llmg_line_fork(line);
                if (rc != LLMG_OK) {
                    return rc;
                }
            }
        }

        if (n != 0) {
            memcpy(b->data + b->len, unit.data, n);
        }

        if (fit->ghosted) {
            text.len = len;
            unit = llmg_line_ghost(fit, text,
                                   fit->safe + (fit->fed - fit->head), unit,
                                   out);

            if (unit.len != 0) {
                memcpy(fit->more.data + fit->more.len, unit.data, unit.len);
                fit->more.len += unit.len;
            }
        }

        b->len += n;
        fit->fed += len;

        if (fit->ahead.string != string) {

            /* each string may be JSON itself */

            llmg_inner_blank(&fit->inner, b->data + from, b->len - from);
            llmg_inner_init(&fit->inner);
            from = b->len;
        }
    }

    llmg_inner_blank(&fit->inner, b->data + from, b->len - from);

    return LLMG_OK;
}


/* from here on there is one text more; the view has "bytes" before this */

static llmg_status_t
llmg_line_fork(llmg_line_t *line)
{
    llmg_fit_t      *fit;
    llmg_status_t    rc;
    llmg_channel_t  *ch;

    fit = line->fit;
    ch = &line->channel;

    if (fit->ghost == NULL) {
        fit->ghost = llmg_arena_calloc(ch->arena, sizeof(llmg_channel_t));
        if (fit->ghost == NULL) {
            return llmg_arena_status(ch->arena);
        }

        llmg_channel_init(fit->ghost, ch->detect, ch->arena);
        fit->ghost->lasts = ch->lasts;
    }

    rc = llmg_channel_fork(fit->ghost, &fit->view);

    if (rc == LLMG_OK) {
        rc = llmg_buf_reserve(&fit->more, fit->bytes.len + fit->tail - fit->fed
                                          + 4);
    }

    if (rc == LLMG_OK) {
        rc = llmg_buf_append(&fit->more, fit->bytes.data, fit->bytes.len);
    }

    fit->ghosted = (rc == LLMG_OK);
    fit->gone = fit->seen;
    fit->from = fit->safe + (fit->fed - fit->head);

    return rc;
}


/* the view is as far as the text is */

static void
llmg_line_ahead(llmg_fit_t *fit)
{
    size_t      at, len;
    unsigned    what, string;
    llmg_str_t  text;

    fit->ahead = fit->flow;

    for (at = fit->head; at < fit->tail; at += len) {
        llmg_str_set(&text, fit->data + at, fit->tail - at);

        string = fit->ahead.string;
        len = llmg_json_flow(&fit->ahead, text, 1, &what);

        if (len == 0) {
            break;
        }

        text.len = len;
        llmg_line_inner(fit, text, fit->ahead.string != string);
    }
}


/* how a string begins, before there is a view */

void
llmg_line_inner(llmg_fit_t *fit, llmg_str_t text, int begins)
{
    if (begins) {
        llmg_inner_init(&fit->inner);

    } else {
        (void) llmg_inner_json(&fit->inner, text);
    }
}


llmg_status_t
llmg_line_passed(llmg_fit_t *fit, llmg_str_t text, int begins)
{
    llmg_buf_t     *b;
    llmg_status_t   rc;

    b = &fit->before;

    if (text.len > LLMG_LINE_BEFORE) {
        fit->since += text.len - LLMG_LINE_BEFORE;
        (void) llmg_inner_json(&fit->own, text);

        text.data += text.len - LLMG_LINE_BEFORE;
        text.len = LLMG_LINE_BEFORE;
    }

    if (b->len + text.len > 2 * LLMG_LINE_BEFORE) {
        memmove(b->data, b->data + b->len - LLMG_LINE_BEFORE,
                LLMG_LINE_BEFORE);
        b->len = LLMG_LINE_BEFORE;
    }

    rc = llmg_buf_append(b, text.data, text.len);

    fit->since += text.len;

    if (begins) {
        fit->since = 0;
        llmg_inner_init(&fit->own);

    } else {
        (void) llmg_inner_json(&fit->own, text);
    }

    return rc;
}


/*
 * The hits are sorted by start; those that overlap are one with the replacement
 * of the first.
 */

int
llmg_line_masked(const llmg_line_t *line, size_t *i, llmg_mark_t *mark)
{
    const llmg_hit_t      *hit;
    const llmg_channel_t  *ch;

    if (line->fitted) {

        if (*i == line->fit->nmarks) {
            return 0;
        }

        *mark = line->fit->marks[(*i)++];
        return 1;
    }

    ch = &line->channel;

    while (*i < ch->nhits && !ch->hits[*i].masked) {
        (*i)++;
    }

    if (*i == ch->nhits) {
        return 0;
    }

    hit = &ch->hits[(*i)++];

    mark->start = hit->start;
    mark->end = hit->end;
    mark->text = hit->mask;

    for ( /* void */ ;
         *i < ch->nhits && ch->hits[*i].start < mark->end; (*i)++)
    {
        hit = &ch->hits[*i];

        if (hit->masked && hit->end > mark->end) {
            mark->end = hit->end;
        }
    }

    return 1;
}


void
llmg_line_forget(llmg_line_t *line, uint64_t upto)
{
    size_t       n;
    llmg_fit_t  *fit;

    if (!line->fitted) {
        llmg_channel_forget(&line->channel, upto);
        return;
    }

    fit = line->fit;

    for (n = 0; n < fit->nmarks && fit->marks[n].end <= upto; n++) {
        /* void */
    }

    if (n != 0) {
        fit->nmarks -= n;
        memmove(fit->marks, fit->marks + n,
                fit->nmarks * sizeof(llmg_mark_t));
    }
}
