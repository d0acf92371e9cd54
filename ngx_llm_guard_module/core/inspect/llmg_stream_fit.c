#include "llmg_stream_line.h"
#include "llmg_json_edit.h"
#include "llmg_json_text.h"


/* Bytes from the begin of a hit on in which the view has the same. */
#define LLMG_LINE_TWIN    32


/* one unit of the text: where it is in all of them, and what */
typedef struct {
    uint64_t           start[LLMG_LINE_TEXTS];
    uint64_t           end[LLMG_LINE_TEXTS];
    uint64_t           hit;         /* of the hit that begins in it, or 0 */
    unsigned           what;        /* llmg_flow_e */
} llmg_line_unit_t;


/* the next hits */
typedef struct {
    size_t             next[LLMG_LINE_TEXTS];
    size_t             over[LLMG_LINE_TEXTS];   /* none before it goes on */
} llmg_line_hits_t;


static uint64_t llmg_line_goes_on(const llmg_channel_t *ch);
static llmg_hit_t *llmg_line_next(llmg_channel_t *ch, uint64_t upto,
    size_t *i);
static int llmg_line_known(llmg_line_t *line, const llmg_line_unit_t *unit,
    llmg_line_hits_t *at);
static uint64_t llmg_line_there(const llmg_fit_t *fit,
    const llmg_line_unit_t *unit, uint64_t end, unsigned which,
    unsigned other);
static int llmg_line_first(llmg_line_t *line, const llmg_line_unit_t *unit,
    llmg_line_hits_t *at);
static llmg_status_t llmg_line_join(llmg_line_t *line, unsigned which,
    llmg_line_unit_t *unit, llmg_line_hits_t *at);
static llmg_status_t llmg_line_asked(llmg_line_t *line, const llmg_hit_t *hit,
    llmg_line_unit_t *unit);
static llmg_str_t llmg_line_read(llmg_str_t text, unsigned what,
    unsigned char out[4]);
static llmg_status_t llmg_line_unit(llmg_line_t *line,
    const llmg_line_unit_t *unit);
static llmg_status_t llmg_line_said(llmg_line_t *line, llmg_str_t *text,
    int quoted);


llmg_status_t
llmg_line_settle(llmg_line_t *line, int final)
{
    int                begins, waits;
    size_t             len;
    uint64_t           upto, seen[LLMG_LINE_TEXTS];
    unsigned           k, hits, state, depth, string;
    llmg_fit_t        *fit;
    llmg_str_t         text, bytes;
    unsigned char      c[4], d[4];
    llmg_status_t      rc;
    llmg_channel_t    *ch[LLMG_LINE_TEXTS], *view;
    llmg_line_unit_t   unit;
    llmg_line_hits_t   at;

    fit = line->fit;

    for (k = 0; k < LLMG_LINE_TEXTS; k++) {
        ch[k] = llmg_line_text(line, k);

        /* hits without an end may have got it */

        fit->end[k] = (ch[k] != NULL) ? llmg_line_goes_on(ch[k]) : 0;
    }

    view = ch[LLMG_LINE_VIEW];

    memset(&at, 0, sizeof(llmg_line_hits_t));

    while (fit->head < fit->tail) {
        llmg_str_set(&text, fit->data + fit->head, fit->tail - fit->head);

        seen[LLMG_LINE_RAW] = fit->safe;
        seen[LLMG_LINE_VIEW] = fit->seen;
        seen[LLMG_LINE_GHOST] = fit->gone;

        upto = UINT64_MAX;
        hits = 0;

        for (k = 0; k < LLMG_LINE_TEXTS && ch[k] != NULL; k++) {

            if (ch[k]->stable <= seen[k]) {
                upto = 0;

            } else if (ch[k]->stable - seen[k] < upto) {
                upto = ch[k]->stable - seen[k];
            }

            hits |= (ch[k]->nhits != 0);
        }

        if (upto == 0) {
            break;
        }

        /* an ordinary stretch of a string, with nothing in it */

        if (!hits) {
            text.len = (upto < text.len) ? (size_t) upto : text.len;
            len = llmg_line_run(fit, &fit->flow, text);

            if (len != 0) {

                if (view == NULL) {
                    text.len = len;
                    llmg_line_inner(fit, text, 0);
                }

                if (line->places) {
                    text.len = len;

                    rc = llmg_line_passed(fit, text, 0);
                    if (rc != LLMG_OK) {
                        return rc;
                    }
                }

                fit->head += len;
                fit->safe += len;
                fit->seen += len;
                fit->gone += len;
                continue;
            }

            text.len = fit->tail - fit->head;
        }

        state = fit->flow.state;
        depth = fit->flow.depth;
        string = fit->flow.string;

        len = llmg_line_take(fit, &fit->flow, text, !final, &unit.what, c,
                             &bytes);

        if (len == 0) {
            break;
        }

        text.len = len;

        unit.end[LLMG_LINE_RAW] = len;
        unit.end[LLMG_LINE_VIEW] = bytes.len;
        unit.end[LLMG_LINE_GHOST] = fit->ghosted
                                    ? llmg_line_ghost(fit, text, fit->safe,
                                                      bytes, d).len
                                    : bytes.len;
        unit.hit = 0;
        waits = 0;

        for (k = 0; k < LLMG_LINE_TEXTS; k++) {
            unit.start[k] = seen[k];
            unit.end[k] += seen[k];

            waits |= (ch[k] != NULL && unit.end[k] > ch[k]->stable);
        }

        if (waits || (view != NULL && !llmg_line_known(line, &unit, &at))) {
            fit->flow.state = state;
            fit->flow.depth = depth;
            fit->flow.string = string;
            break;
        }

        begins = (fit->flow.string != string);
        rc = LLMG_OK;

        if (view != NULL && llmg_line_first(line, &unit, &at)) {
            rc = llmg_line_join(line, LLMG_LINE_VIEW, &unit, &at);
        }

        for (k = 0; rc == LLMG_OK && k < LLMG_LINE_TEXTS; k++) {
            if (ch[k] != NULL) {
                rc = llmg_line_join(line, k, &unit, &at);
            }
        }

        if (rc == LLMG_OK) {
            rc = llmg_line_unit(line, &unit);
        }

        if (rc == LLMG_OK && line->places) {
            rc = llmg_line_passed(fit, llmg_line_read(text, unit.what, c),
                                  begins);
        }

        if (rc != LLMG_OK) {
            return rc;
        }

        if (view == NULL) {
            text.len = len;
            llmg_line_inner(fit, text, begins);
        }

        fit->head += len;
        fit->safe = unit.end[LLMG_LINE_RAW];
        fit->seen = unit.end[LLMG_LINE_VIEW];
        fit->gone = unit.end[LLMG_LINE_GHOST];
    }

    llmg_channel_forget(ch[LLMG_LINE_RAW], fit->safe);

    if (view != NULL) {
        llmg_channel_forget(view, fit->seen);
    }

    if (ch[LLMG_LINE_GHOST] != NULL) {
        llmg_channel_forget(ch[LLMG_LINE_GHOST], fit->gone);
    }

    if (fit->head == fit->tail) {
        fit->fed = 0;
        fit->head = 0;
        fit->tail = 0;
    }

    if (final) {
        llmg_inner_init(&line->inner);
        llmg_json_flow_init(&fit->flow, 1);
        fit->viewed = 0;
        fit->ghosted = 0;

        fit->before.len = 0;
        fit->since = 0;
        llmg_inner_init(&fit->own);
    }

    return LLMG_OK;
}


llmg_status_t
llmg_line_give_up(llmg_line_t *line)
{
    if (!line->fitted) {
        return LLMG_OK;
    }

    line->channel.stable = line->channel.base + line->channel.len;
    line->fit->view.stable = UINT64_MAX;

    if (line->fit->ghosted) {
        line->fit->ghost->stable = UINT64_MAX;
    }

    return llmg_line_settle(line, 1);
}


/* where that ends which was begun before */

static uint64_t
llmg_line_goes_on(const llmg_channel_t *ch)
{
    size_t    i;
    uint64_t  end;

    end = 0;

    for (i = 0; i < ch->nhits && ch->hits[i].start <= ch->stable; i++) {
        if (ch->hits[i].taken && ch->hits[i].masked
            && ch->hits[i].end > end)
        {
            end = ch->hits[i].end;
        }
    }

    return end;
}


/* a hit that begins before "upto" and is masked, and was not looked at */

static llmg_hit_t *
llmg_line_next(llmg_channel_t *ch, uint64_t upto, size_t *i)
{
    llmg_hit_t  *hit;

    for ( /* void */ ; *i < ch->nhits && ch->hits[*i].start < upto; (*i)++) {
        hit = &ch->hits[*i];

        if (hit->masked && !hit->taken) {
            return hit;
        }
    }

    return NULL;
}


/*
 * What both texts hold in a string is where the view has it, for that has no
 * escapes: a hit of the line counts for nothing then.  Returns 0 when that is
 * not known yet.
 */

static int
llmg_line_known(llmg_line_t *line, const llmg_line_unit_t *unit,
    llmg_line_hits_t *at)
{
    size_t           i, k, *over;
    uint64_t         end, start;
    unsigned         other;
    llmg_hit_t      *hit;
    llmg_channel_t  *ch;

    /* where nobody knows for sure that it is an escape, both count */

    if (unit->what != LLMG_FLOW_STRING && unit->what != LLMG_FLOW_NAME) {
        return 1;
    }

    i = at->next[LLMG_LINE_RAW];

    while ((hit = llmg_line_next(&line->channel, unit->end[LLMG_LINE_RAW], &i))
           != NULL)
    {
        i++;

        other = llmg_line_other(line->fit, hit->rule);
        ch = llmg_line_text(line, other);
        over = &at->over[other];
        start = unit->start[other];

        /* not by its end: that may come late, or never in escapes */

        end = llmg_line_there(line->fit, unit, hit->end, LLMG_LINE_RAW, other);

        if (end > start + LLMG_LINE_TWIN) {
            end = start + LLMG_LINE_TWIN;
        }

        if (hit->tail != 0 && hit->upto < hit->start + LLMG_LINE_TWIN) {
            return 0;
        }

        while (*over < ch->nhits && ch->hits[*over].end <= start) {
            (*over)++;
        }

        for (k = *over; k < ch->nhits && ch->hits[k].start < end; k++) {
            if (ch->hits[k].rule == hit->rule && ch->hits[k].end > start) {
                hit->taken = 1;
                hit->masked = 0;
                break;
            }
        }

        if (!hit->taken && ch->stable < end) {
            return 0;
        }
    }

    return 1;
}


/* where a hit that begins in the unit ends in the other text */

static uint64_t
llmg_line_there(const llmg_fit_t *fit, const llmg_line_unit_t *unit,
    uint64_t end, unsigned which, unsigned other)
{
    llmg_line_place_t  place;

    if (end == LLMG_CHANNEL_OPEN) {
        return LLMG_CHANNEL_OPEN;
    }

    place.at = fit->head;
    memcpy(place.in, unit->start, sizeof(place.in));

    llmg_line_walk(fit, &place, end - 1, which, 1);

    return place.in[other];
}


/* 1 when of those that begin here one of the view comes first, or is longest */

static int
llmg_line_first(llmg_line_t *line, const llmg_line_unit_t *unit,
    llmg_line_hits_t *at)
{
    const llmg_hit_t  *hit, *other;

    other = llmg_line_next(&line->fit->view, unit->end[LLMG_LINE_VIEW],
                           &at->next[LLMG_LINE_VIEW]);
    hit = llmg_line_next(&line->channel, unit->end[LLMG_LINE_RAW],
                         &at->next[LLMG_LINE_RAW]);

    if (hit == NULL || other == NULL) {
        return hit == NULL;
    }

    return hit->start > unit->start[LLMG_LINE_RAW]
           || hit->end < llmg_line_there(line->fit, unit, other->end,
                                         LLMG_LINE_VIEW, LLMG_LINE_RAW);
}


/* hits that begin in the unit: of those that overlap the first is named */

static llmg_status_t
llmg_line_join(llmg_line_t *line, unsigned which, llmg_line_unit_t *unit,
    llmg_line_hits_t *at)
{
    int              over;
    unsigned         k;
    llmg_fit_t      *fit;
    llmg_hit_t      *hit;
    llmg_status_t    rc;
    llmg_channel_t  *ch;

    fit = line->fit;
    ch = llmg_line_text(line, which);

    while ((hit = llmg_line_next(ch, unit->end[which], &at->next[which]))
           != NULL)
    {
        hit->taken = 1;

        for (k = 0, over = 0; k < LLMG_LINE_TEXTS; k++) {
            over |= (fit->end[k] > (k == which ? hit->start
                                               : unit->start[k]));
        }

        if (over) {
            if (hit->end > fit->end[which]) {
                fit->end[which] = hit->end;
            }

            continue;
        }

        fit->escapes = which != LLMG_LINE_RAW || fit->json;

        if (hit->late) {
            rc = llmg_line_asked(line, hit, unit);

            if (rc == LLMG_DECLINED) {
                hit->masked = 0;
                continue;
            }

            if (rc != LLMG_OK) {
                return rc;
            }

        } else {
            fit->text = hit->mask;
        }

        memset(fit->end, 0, sizeof(fit->end));
        fit->end[which] = hit->end;

        fit->said = 0;

        unit->hit = (which != LLMG_LINE_RAW) ? unit->start[LLMG_LINE_RAW]
                                             : hit->start;
    }

    return LLMG_OK;
}


/*
 * A unit for who follows an address: the escapes of JSON are undone in its
 * strings, no others.  A blank that is written as one ends no address.
 */

static llmg_str_t
llmg_line_read(llmg_str_t text, unsigned what, unsigned char out[4])
{
    size_t  n;

    if (*text.data == '\\' && what != LLMG_FLOW_PLAIN
        && what != LLMG_FLOW_SYNTAX)
    {
        (void) llmg_json_unit(text, 0, out, &n);
        llmg_str_set(&text, out, n);
    }

    return text;
}


/* what stands in the place of a hit is told when all before it is known */

static llmg_status_t
llmg_line_asked(llmg_line_t *line, const llmg_hit_t *hit,
    llmg_line_unit_t *unit)
{
    size_t             n;
    llmg_fit_t        *fit;
    llmg_status_t      rc;
    llmg_line_said_t   where;

    fit = line->fit;
    n = fit->before.len;

    where.inner = (unit->what != LLMG_FLOW_PLAIN
                   && unit->what != LLMG_FLOW_SYNTAX);

    if (where.inner) {
        n = (fit->since < n) ? fit->since : n;
        where.nested = llmg_inner_nested(&fit->own);

    } else {
        where.nested = llmg_inner_nested(&line->inner);
        where.inner = where.nested;
    }

    n = (n < LLMG_LINE_BEFORE) ? n : LLMG_LINE_BEFORE;

    /* an empty buffer has no memory to point into */

    llmg_str_set(&where.before, "", 0);

    if (n != 0) {
        llmg_str_set(&where.before, fit->before.data + fit->before.len - n,
                     n);
    }

    rc = line->say(line->owner, hit, &where, &fit->text);

    if (rc == LLMG_OK && hit->back) {
        fit->escapes = 0;

        if (unit->what == LLMG_FLOW_SYNTAX) {

            /* its bracket opens nothing: this is no JSON */

            unit->what = LLMG_FLOW_PLAIN;
            llmg_json_flow_init(&fit->flow, 0);
        }
    }

    return rc;
}


/* how much of a unit is masked, and by what */

static llmg_status_t
llmg_line_unit(llmg_line_t *line, const llmg_line_unit_t *unit)
{
    int            view;
    uint64_t       start, end;
    llmg_fit_t    *fit;
    llmg_str_t     text;
    llmg_status_t  rc;

    fit = line->fit;

    view = (fit->end[LLMG_LINE_VIEW] > unit->start[LLMG_LINE_VIEW]
            || fit->end[LLMG_LINE_GHOST] > unit->start[LLMG_LINE_GHOST]);

    start = unit->start[LLMG_LINE_RAW];
    end = unit->end[LLMG_LINE_RAW];

    if (fit->end[LLMG_LINE_RAW] <= start && !view) {
        return LLMG_OK;
    }

    switch (unit->what) {

    case LLMG_FLOW_SYNTAX:
        return LLMG_OK;

    case LLMG_FLOW_NAME:

        /* what goes on from string to string; names stay apart */

        if (fit->said && fit->string != fit->flow.string) {
            return LLMG_OK;
        }

        break;

    case LLMG_FLOW_VALUE:

        if (fit->said) {
            return LLMG_OK;
        }

        break;

    case LLMG_FLOW_PLAIN:

        /* what is no escape for sure is masked where it stands */

        if (!view) {
            start = (unit->hit > start) ? unit->hit : start;
            end = (fit->end[LLMG_LINE_RAW] < end) ? fit->end[LLMG_LINE_RAW]
                                                  : end;
        }

        break;

    default: /* LLMG_FLOW_STRING */
        break;
    }

    llmg_str_set(&text, "", 0);

    if (!fit->said) {
        rc = llmg_line_said(line, &text, unit->what == LLMG_FLOW_VALUE);
        if (rc != LLMG_OK) {
            return rc;
        }

        fit->said = 1;
        fit->string = fit->flow.string;

    } else if (fit->nmarks != 0
               && fit->marks[fit->nmarks - 1].end == start)
    {
        fit->marks[fit->nmarks - 1].end = end;
        return LLMG_OK;
    }

    return llmg_line_mark(line, start, end, text);
}


/* the mask as it stands in a string of the line's text */

static llmg_status_t
llmg_line_said(llmg_line_t *line, llmg_str_t *text, int quoted)
{
    llmg_status_t  rc;
    llmg_arena_t  *arena;

    *text = line->fit->text;
    arena = line->channel.arena;

    if (quoted) {
        rc = llmg_json_quote(arena, text);
        if (rc != LLMG_OK) {
            return rc;
        }
    }

    if (!line->fit->escapes
        || llmg_run_plain(text->data, text->data + text->len)
           == text->data + text->len)
    {
        return LLMG_OK;
    }

    return llmg_json_escape_in(arena, text);
}


llmg_status_t
llmg_line_mark(llmg_line_t *line, uint64_t start, uint64_t end,
    llmg_str_t text)
{
    size_t        cap;
    llmg_fit_t   *fit;
    llmg_mark_t  *marks;

    fit = line->fit;

    if (fit->nmarks == fit->capmarks) {
        cap = fit->capmarks ? fit->capmarks * 2 : 8;

        marks = llmg_arena_alloc(line->channel.arena,
                                 cap * sizeof(llmg_mark_t));
        if (marks == NULL) {
            return llmg_arena_status(line->channel.arena);
        }

        if (fit->nmarks != 0) {
            memcpy(marks, fit->marks, fit->nmarks * sizeof(llmg_mark_t));
        }

        fit->marks = marks;
        fit->capmarks = cap;
    }

    marks = &fit->marks[fit->nmarks++];
    marks->start = start;
    marks->end = end;
    marks->text = text;

    return LLMG_OK;
}
