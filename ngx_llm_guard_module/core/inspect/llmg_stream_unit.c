/*
 * The units of a fitted line, one after the other: what each of them is in the
 * view and in the ghost, and where a place in one text is in the others.
 */

#include "llmg_stream_line.h"
#include "llmg_json_text.h"


static int llmg_line_unseen(const llmg_rule_t *rule);
static size_t llmg_line_escape(const llmg_fit_t *fit, llmg_str_t text,
    int more, unsigned char out[4], size_t *n);
static size_t llmg_line_same(const llmg_fit_t *fit, llmg_str_t text);


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


int
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


unsigned
llmg_line_other(const llmg_fit_t *fit, const llmg_rule_t *rule)
{
    return (fit->ghosted && llmg_line_unseen(rule)) ? LLMG_LINE_GHOST
                                                    : LLMG_LINE_VIEW;
}


void
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


static int
llmg_line_unseen(const llmg_rule_t *rule)
{
    return strcmp(rule->type, "INVISIBLE_UNICODE") == 0;
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


llmg_str_t
llmg_line_stands(const llmg_line_t *line, uint64_t start, uint64_t end,
    unsigned char out[LLMG_LINE_STANDS])
{
    llmg_str_t   text;
    llmg_fit_t  *fit;

    fit = line->fit;
    llmg_str_set(&text, "", 0);

    if (start < fit->safe || end < start || end - start > LLMG_LINE_STANDS
        || end - fit->safe > fit->tail - fit->head)
    {
        return text;
    }

    llmg_str_set(&text, fit->data + fit->head + (start - fit->safe),
                 (size_t) (end - start));

    if (fit->json) {
        text.len = llmg_json_unescape_loose(out, text);
        text.data = out;
    }

    return text;
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
