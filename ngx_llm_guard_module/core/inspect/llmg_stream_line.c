#include "llmg_stream_line.h"
#include "llmg_json_text.h"


#define LLMG_LINE_FIRST   256


static llmg_status_t llmg_line_begin(llmg_line_t *line);
static void llmg_line_end(llmg_line_t *line);
static llmg_status_t llmg_line_append(llmg_line_t *line, llmg_str_t text);
static llmg_status_t llmg_line_feed(llmg_line_t *line, int final);
static llmg_status_t llmg_line_fork(llmg_line_t *line);
static int llmg_line_tag(llmg_str_t unit);
static int llmg_line_unseen(const llmg_rule_t *rule);
static void llmg_line_part(llmg_fit_t *fit);
static size_t llmg_line_escape(const llmg_fit_t *fit, llmg_str_t text,
    int more, unsigned char out[4], size_t *n);
static size_t llmg_line_same(const llmg_fit_t *fit, llmg_str_t text);
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


static int
llmg_line_unseen(const llmg_rule_t *rule)
{
    return strcmp(rule->type, "INVISIBLE_UNICODE") == 0;
}


unsigned
llmg_line_other(const llmg_fit_t *fit, const llmg_rule_t *rule)
{
    return (fit->ghosted && llmg_line_unseen(rule)) ? LLMG_LINE_GHOST
                                                    : LLMG_LINE_VIEW;
}


/* what nobody sees is found in the ghost, all else in the view */

static void
llmg_line_part(llmg_fit_t *fit)
{
    size_t       i;
    llmg_hit_t  *hit;

    for (i = 0; i < fit->view.nhits; i++) {
        hit = &fit->view.hits[i];

        if (hit->fresh && llmg_line_unseen(hit->rule)) {
            hit->fresh = 0;
            hit->taken = 1;
        }
    }

    for (i = 0; i < fit->ghost->nhits; i++) {
        hit = &fit->ghost->hits[i];

        if (!llmg_line_unseen(hit->rule)) {
            hit->fresh = 0;
            hit->taken = 1;
            hit->masked = 0;
        }
    }
}


/* the escape of a tag: the view has the letter that it spells, unseen */

static int
llmg_line_tag(llmg_str_t unit)
{
    size_t         n;
    unsigned char  out[4];

    return unit.len == 12 && *unit.data == '\\'
           && llmg_json_unit(unit, 0, out, &n) == 12 && n == 4
           && out[0] == 0xF3 && out[1] == 0xA0 && (out[2] & 0xFE) == 0x80;
}


llmg_str_t
llmg_line_ghost(const llmg_fit_t *fit, llmg_str_t unit, uint64_t at,
    llmg_str_t view, unsigned char out[4])
{
    size_t  n;

    if (at < fit->from || (view.len != 0 && !llmg_line_tag(unit))) {
        return view;
    }

    if (*unit.data != '\\') {
        return unit;
    }

    (void) llmg_json_unit(unit, 0, out, &n);
    llmg_str_set(&view, out, n);

    return view;
}


/* what begins with a backslash, or is of plainer form; 0: nobody knows yet */

static size_t
llmg_line_escape(const llmg_fit_t *fit, llmg_str_t text, int more,
    unsigned char out[4], size_t *n)
{
    size_t         len, k;
    llmg_str_t     c;
    unsigned char  plain[4];

    if (*text.data != '\\') {
        return llmg_plain_unit(text, more, out, n);
    }

    len = llmg_json_unit(text, more, out, n);

    if (len != 0 && fit->plain && *n > 1) {
        llmg_str_set(&c, out, *n);
        (void) llmg_plain_unit(c, 0, plain, &k);

        memcpy(out, plain, k);
        *n = k;
    }

    return len;
}


size_t
llmg_line_take(const llmg_fit_t *fit, llmg_json_flow_t *flow,
    llmg_str_t text, int more, unsigned *what, unsigned char out[4],
    llmg_str_t *view)
{
    size_t         n, len;
    unsigned char  c;

    c = *text.data;
    len = 1;

    if (fit->plain && (c >= 0x80 || c == '%' || c == '&')) {

        len = llmg_line_escape(fit, text, more, out, &n);

        if (len == 0) {
            return 0;
        }

        /* whatever it says, it is itself where it stands */

        (void) llmg_json_flow(flow, text, more, what);
        llmg_str_set(view, out, n);

        return len;
    }

    len = llmg_json_flow(flow, text, more, what);

    text.len = len;
    *view = text;

    if (len != 0 && c == '\\') {
        (void) llmg_line_escape(fit, text, 0, out, &n);
        llmg_str_set(view, out, n);
    }

    return len;
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


/* how many bytes are units that the view has as they are */

static size_t
llmg_line_same(const llmg_fit_t *fit, llmg_str_t text)
{
    const unsigned char  *p, *end;

    end = text.data + text.len;
    p = memchr(text.data, '\\', text.len);
    end = (p != NULL) ? p : end;

    if (fit->plain) {
        end = llmg_plain_run(text.data, end);
    }

    return (size_t) (end - text.data);
}


/*
 * The unit that holds "to" in one of the texts, or what is behind that; a
 * place that is not there is the nearest one.
 */

void
llmg_line_walk(const llmg_fit_t *fit, llmg_line_place_t *place, uint64_t to,
    unsigned which, int after)
{
    size_t         k, n[LLMG_LINE_TEXTS];
    uint64_t       at;
    llmg_str_t     text, view;
    unsigned char  c[4], d[4];

    for ( ;; ) {
        at = place->in[which];

        if (place->at == fit->tail || (at >= to && !after)) {
            return;
        }

        if (at > to) {
            return;
        }

        llmg_str_set(&text, fit->data + place->at, fit->tail - place->at);

        k = text.len;

        if (k > to - at + (after ? 1 : 0)) {
            k = (size_t) (to - at) + (after ? 1 : 0);
        }

        if (fit->viewed) {
            text.len = k;
            k = llmg_line_same(fit, text);
            text.len = fit->tail - place->at;
        }

        for (n[0] = k, n[1] = k, n[2] = k; k == 0; k = n[0]) {
            n[0] = llmg_line_escape(fit, text, 0, c, &n[1]);

            llmg_str_set(&view, c, n[1]);
            text.len = n[0];
            n[2] = fit->ghosted
                   ? llmg_line_ghost(fit, text, place->in[LLMG_LINE_RAW], view,
                                     d).len
                   : n[1];
        }

        if (!after && at + n[which] > to) {
            return;
        }

        place->at += n[0];

        for (k = 0; k < LLMG_LINE_TEXTS; k++) {
            place->in[k] += n[k];
        }
    }
}


int
llmg_line_twin(llmg_line_t *line, llmg_line_place_t *place,
    const llmg_hit_t *hit, unsigned which, uint64_t *start, uint64_t *end)
{
    size_t                 i;
    uint64_t               from, to;
    unsigned               k, other;
    const llmg_fit_t      *fit;
    const llmg_hit_t      *twin;
    llmg_line_place_t      last;
    const llmg_channel_t  *ch;

    fit = line->fit;

    if (place->in[LLMG_LINE_RAW] == 0) {
        place->at = fit->head;
        place->in[LLMG_LINE_RAW] = fit->safe;
        place->in[LLMG_LINE_VIEW] = fit->seen;
        place->in[LLMG_LINE_GHOST] = fit->gone;
    }

    *start = hit->start;
    *end = hit->end;

    if (!fit->viewed) {
        return 0;
    }

    llmg_line_walk(fit, place, hit->start, which, 0);

    last = *place;

    if (hit->end != LLMG_CHANNEL_OPEN) {
        llmg_line_walk(fit, &last, hit->end - 1, which, 1);

    } else {
        for (k = 0; k < LLMG_LINE_TEXTS; k++) {
            last.in[k] = LLMG_CHANNEL_OPEN;
        }
    }

    if (which != LLMG_LINE_RAW) {
        *start = place->in[LLMG_LINE_RAW];
        *end = last.in[LLMG_LINE_RAW];
        other = LLMG_LINE_RAW;

    } else {
        other = llmg_line_other(fit, hit->rule);
    }

    ch = llmg_line_text(line, other);
    from = place->in[other];
    to = last.in[other];

    i = 0;

    if (other != LLMG_LINE_GHOST) {

        while (place->other < ch->nhits && ch->hits[place->other].end <= from)
        {
            place->other++;
        }

        i = place->other;
    }

    for ( /* void */ ; i < ch->nhits && ch->hits[i].start < to; i++) {
        twin = &ch->hits[i];

        if (twin->rule == hit->rule && twin->end > from && !twin->fresh) {
            return 1;
        }
    }

    return 0;
}
