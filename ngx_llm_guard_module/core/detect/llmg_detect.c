#include <stdlib.h>

#include "llmg_detect_pass.h"
#include "llmg_form.h"


static llmg_status_t llmg_detect_hit(void *data, unsigned id, size_t start);
static llmg_status_t llmg_detect_literal(llmg_detect_pass_t *pass,
    const llmg_detect_literal_t *literal, size_t trigger);
static llmg_status_t llmg_detect_guarded(llmg_detect_pass_t *pass,
    const llmg_detect_literal_t *literal, size_t trigger);
static llmg_status_t llmg_detect_number(llmg_detect_pass_t *pass,
    size_t trigger);
static llmg_status_t llmg_detect_place(llmg_detect_pass_t *pass,
    unsigned rule, size_t trigger);
static llmg_status_t llmg_detect_phrase(llmg_detect_pass_t *pass,
    const llmg_rule_t *rule, llmg_str_t text, size_t trigger, size_t barrier);
static llmg_inline int llmg_detect_at(llmg_detect_pass_t *pass, size_t trigger,
    size_t *barrier, llmg_str_t *text);
static llmg_status_t llmg_detect_tail(llmg_detect_pass_t *pass,
    const llmg_detect_rule_t *r, llmg_str_t text, size_t origin, size_t start,
    size_t *end);
static void llmg_detect_text(llmg_detect_pass_t *pass, size_t trigger);


size_t
llmg_detect_count(const llmg_detect_t *d)
{
    return d->nrules;
}


const llmg_rule_t *
llmg_detect_get(const llmg_detect_t *d, size_t i)
{
    return d->rules[i].rule;
}


void
llmg_detect_wait(llmg_detect_t *d, size_t bytes)
{
    d->wait = bytes;
}


size_t
llmg_detect_hold(const llmg_rule_t *rule)
{
    size_t  max;

    max = rule->max;

    if (rule->forms != NULL) {
        max = llmg_form_longest(rule->forms);

    } else if (rule->shapes != NULL) {
        max = LLMG_RULE_LEAD + llmg_number_longest(rule);
    }

    if (rule->labels != NULL) {
        max += LLMG_RULE_AFTER;
    }

    /* what begins before digits is measured from its beginning */

    if (rule->when == 0) {
        max += rule->back_max;
    }

    return max + rule->lead + LLMG_RULE_LOOKAHEAD;
}


size_t
llmg_detect_reach(const llmg_detect_t *d)
{
    size_t              i, hold, most;
    const llmg_rule_t  *r;

    most = 0;

    for (i = 0; i < d->nrules; i++) {
        r = d->rules[i].rule;

        if (r->speech != 0) {

            /* a phrase there is found for what is before it and behind it */

            hold = LLMG_PHRASE_LONGEST + LLMG_PHRASE_BACK + LLMG_PHRASE_MAX;

        } else if (r->pattern == NULL || r->trigger == LLMG_TRIGGER_DIGITS
                   || r->guard != NULL || r->labels != NULL
                   || r->until != NULL || r->tail != NULL)
        {
            return 0;

        } else {
            hold = llmg_detect_hold(r);
        }

        most = (hold > most) ? hold : most;
    }

    return most + LLMG_RULE_BEHIND;
}


llmg_scratch_t *
llmg_scratch_create(uint32_t match_limit)
{
    llmg_scratch_t  *scratch;

    scratch = calloc(1, sizeof(llmg_scratch_t));
    if (scratch == NULL) {
        return NULL;
    }

    scratch->regex = llmg_regex_scratch_create(match_limit);

    if (scratch->regex == NULL) {
        llmg_scratch_free(scratch);
        return NULL;
    }

    return scratch;
}


void
llmg_scratch_free(llmg_scratch_t *scratch)
{
    if (scratch != NULL) {
        llmg_regex_scratch_free(scratch->regex);
        llmg_arena_destroy(scratch->arena);
        free(scratch);
    }
}


llmg_arena_t *
llmg_scratch_take(llmg_scratch_t *scratch)
{
    llmg_arena_t  *arena;

    arena = scratch->arena;
    scratch->arena = NULL;

    return (arena != NULL) ? arena : llmg_arena_create(LLMG_SCRATCH_MOST);
}


void
llmg_scratch_give(llmg_scratch_t *scratch, llmg_arena_t *arena)
{
    if (arena == NULL || scratch->arena != NULL) {
        llmg_arena_destroy(arena);
        return;
    }

    scratch->arena = llmg_arena_reset(arena, LLMG_SCRATCH_KEPT);
    scratch->arena->fail = 0;
    scratch->arena->status = LLMG_OK;
}


llmg_status_t
llmg_detect_run(const llmg_detect_t *detect, llmg_scratch_t *scratch,
    llmg_str_t joined, const llmg_text_t *texts, size_t n,
    llmg_findings_t *list)
{
    return n == 0 ? LLMG_OK
           : llmg_detect_some(detect, scratch, joined, texts, n, 0, n - 1,
                              list);
}


llmg_status_t
llmg_detect_some(const llmg_detect_t *detect, llmg_scratch_t *scratch,
    llmg_str_t joined, const llmg_text_t *texts, size_t n, size_t first,
    size_t last, llmg_findings_t *list)
{
    size_t              end;
    llmg_str_t          part;
    llmg_status_t       rc;
    llmg_detect_pass_t  pass;

    if (detect->nrules == 0) {
        return LLMG_OK;
    }

    part = joined;
    pass.base = 0;

    if (first != 0 || last != n - 1) {

        /* with the separator that ends it */

        end = texts[last].end;
        end += (end < joined.len);

        pass.base = texts[first].start;
        llmg_str_set(&part, joined.data + pass.base, end - pass.base);
    }

    pass.detect = detect;
    pass.scratch = scratch;
    pass.list = list;
    pass.joined = joined;
    pass.texts = texts;
    pass.n = n;
    pass.text = first;
    pass.span = 0;
    pass.barrier = 0;
    pass.before = 0;

    memset(pass.tailed, 0, sizeof(pass.tailed));
    memset(&pass.none, 0, sizeof(pass.none));
    pass.misses = 0;
    pass.alike = 0;
    pass.lasts = 0;
    pass.saids = 0;
    pass.vain = 0;
    pass.tells = 0;
    pass.same_to = 0;
    llmg_need_begin(&pass.need);
    llmg_phrase_begin(&pass.phrases);

    rc = llmg_literal_scan(detect->set, part, llmg_detect_hit, &pass);

    if (rc == LLMG_OK && detect->apart && !list->viewed) {
        rc = llmg_detect_phrases(detect, joined, texts, first, last, list);
    }

    return rc;
}


static llmg_status_t
llmg_detect_hit(void *data, unsigned id, size_t start)
{
    size_t                i;
    llmg_status_t         rc;
    llmg_detect_pass_t   *pass;
    const llmg_detect_t  *d;

    pass = data;
    d = pass->detect;
    start += pass->base;

    if (id != LLMG_LITERAL_DIGITS) {
        return llmg_detect_literal(pass, &d->literals[id], start);
    }

    for (i = 0; i < d->ndigits; i++) {
        rc = llmg_detect_place(pass, d->digits[i], start);
        if (rc != LLMG_OK) {
            return rc;
        }
    }

    if (llmg_number_empty(d->number)) {
        return LLMG_OK;
    }

    /* what is before a text is a separator, but not what is before a barrier */

    if ((pass->barrier == 0
         || start >= pass->texts[pass->text].start + pass->barrier
                     + LLMG_NUMBER_BEFORE)
        && llmg_number_plain(d->number, pass->joined, start, &pass->none))
    {
        return LLMG_OK;
    }

    return llmg_detect_number(pass, start);
}


/* all rules that a literal triggers */

static llmg_status_t
llmg_detect_literal(llmg_detect_pass_t *pass,
    const llmg_detect_literal_t *literal, size_t trigger)
{
    int              said;
    size_t           i, n, found;
    uint32_t         may;
    llmg_status_t    rc;
    const unsigned  *owners;

    owners = pass->detect->owners + literal->first;

    if (literal->guarded && pass->barrier == 0) {
        return llmg_detect_guarded(pass, literal, trigger);
    }

    found = pass->list->n;
    said = 0;

    if (literal->window != 0
        && (pass->vain++ < LLMG_DETECT_VAIN
            || pass->vain % LLMG_DETECT_SOME == 0))
    {
        llmg_detect_text(pass, trigger);

        said = (pass->barrier == 0);

        if (said) {
            rc = llmg_detect_same(pass, literal, trigger);
            if (rc != LLMG_DECLINED) {
                return rc;
            }
        }
    }

    pass->tells = (unsigned) said;

    for (n = literal->n; n != 0; n -= i, owners += i) {

        i = (n < LLMG_NEED_RULES) ? n : LLMG_NEED_RULES;
        may = llmg_need_which(pass->detect->need, &pass->need, &literal->near,
                              owners, i, pass->joined, trigger);

        for ( /* void */ ; may != 0; may &= may - 1) {
            rc = llmg_detect_place(pass, owners[__builtin_ctz(may)], trigger);
            if (rc != LLMG_OK) {
                return rc;
            }
        }
    }

    if (said) {
        llmg_detect_said(pass, literal, trigger, found);
    }

    return LLMG_OK;
}


/* what separates texts is like an end for a guard, a barrier is not */

static llmg_status_t
llmg_detect_guarded(llmg_detect_pass_t *pass,
    const llmg_detect_literal_t *literal, size_t trigger)
{
    size_t           i;
    llmg_guard_pt    guard;
    llmg_status_t    rc;
    const unsigned  *owners;

    owners = pass->detect->owners + literal->first;
    pass->tells = 0;

    for (i = 0; i < literal->n; i++) {

        guard = pass->detect->rules[owners[i]].rule->guard;

        if ((guard != NULL && pass->barrier == 0
             && !guard(pass->joined, trigger))
            || !llmg_need_which(pass->detect->need, &pass->need,
                                &literal->near, &owners[i], 1, pass->joined,
                                trigger))
        {
            continue;
        }

        rc = llmg_detect_place(pass, owners[i], trigger);
        if (rc != LLMG_OK) {
            return rc;
        }
    }

    return LLMG_OK;
}


/* what digits at "trigger" are, by shapes and scans */

static llmg_status_t
llmg_detect_number(llmg_detect_pass_t *pass, size_t trigger)
{
    size_t                     i, end, barrier, origin, base;
    llmg_str_t                 text;
    llmg_status_t              rc;
    llmg_label_none_t         *none;
    llmg_number_hits_t         hits;
    const llmg_detect_rule_t  *r;

    if (!llmg_detect_at(pass, trigger, &barrier, &text)) {
        return LLMG_OK;
    }

    base = pass->texts[pass->text].start;
    origin = base + barrier;

    none = (barrier == 0 || trigger - origin >= LLMG_NUMBER_BEFORE)
           ? &pass->none : NULL;

    rc = llmg_number_look(pass->detect->number, text, trigger - origin, 0,
                          none, &hits);
    if (rc != LLMG_OK) {
        return rc;
    }

    for (i = 0; i < hits.n; i++) {
        r = &pass->detect->rules[hits.hits[i].rule];
        end = hits.hits[i].end;

        if (r->tail != NULL) {
            rc = llmg_detect_tail(pass, r, text, origin, hits.hits[i].start,
                                  &end);

            if (rc == LLMG_DECLINED) {
                continue;
            }

            if (rc == LLMG_LIMIT) {
                rc = llmg_findings_limit(pass->list, (uint32_t) pass->text,
                                         trigger - base);
                if (rc == LLMG_OK) {
                    continue;
                }
            }

            if (rc != LLMG_OK) {
                return rc;
            }
        }

        rc = llmg_findings_add(pass->list, r->rule, (uint32_t) pass->text,
                               trigger - base, barrier + hits.hits[i].start,
                               barrier + end);
        if (rc != LLMG_OK) {
            return rc;
        }
    }

    return LLMG_OK;
}


/* the text that is looked at for this trigger, behind "barrier"; 0: none */

static llmg_inline int
llmg_detect_at(llmg_detect_pass_t *pass, size_t trigger, size_t *barrier,
    llmg_str_t *text)
{
    size_t              start;
    const llmg_text_t  *t;

    llmg_detect_text(pass, trigger);

    t = &pass->texts[pass->text];

    if (trigger < t->start || trigger >= t->end) {
        return 0;
    }

    start = trigger - t->start;

    if (start >= pass->span && start < pass->barrier) {
        return 0;
    }

    *barrier = (start < pass->span) ? pass->before : pass->barrier;

    text->data = pass->joined.data + t->start + *barrier;
    text->len = t->end - t->start - *barrier;

    return 1;
}


static __attribute__((noinline)) llmg_status_t
llmg_detect_place(llmg_detect_pass_t *pass, unsigned rule, size_t trigger)
{
    size_t                     origin, end, start, barrier;
    llmg_str_t                 text;
    llmg_span_t                found;
    llmg_status_t              rc;
    const llmg_detect_rule_t  *r;

    if (!llmg_detect_at(pass, trigger, &barrier, &text)) {
        return LLMG_OK;
    }

    start = trigger - pass->texts[pass->text].start;
    origin = pass->texts[pass->text].start + barrier;

    r = &pass->detect->rules[rule];

    if (r->rule->speech != 0) {
        return llmg_detect_phrase(pass, r->rule, text, trigger - origin,
                                  barrier);
    }

    if (r->back == NULL
        && (llmg_need_lacks(pass->detect->need, rule, pass->joined, trigger)
            || llmg_detect_again(pass, rule, text, origin, trigger)))
    {
        return LLMG_OK;
    }

    rc = llmg_detect_confirm(pass, r, text, origin, trigger, &found, &end);

    if (rc == LLMG_AGAIN) {
        return LLMG_OK;
    }

    if (rc == LLMG_DECLINED) {
        llmg_detect_missed(pass, rule, trigger);
        llmg_need_missed(&pass->need);
        return LLMG_OK;
    }

    if (rc == LLMG_OK && r->tail != NULL) {
        rc = llmg_detect_tail(pass, r, text, origin, found.start, &end);
        found.end = end;
    }

    if (rc == LLMG_LIMIT) {
        return llmg_findings_limit(pass->list, (uint32_t) pass->text, start);
    }

    if (rc != LLMG_OK) {
        return rc == LLMG_DECLINED ? LLMG_OK : rc;
    }

    found.start += barrier;
    found.end += barrier;

    if (r->until.len != 0) {
        end = llmg_confirm_until(r, text, end);
        found.end = (end == 0) ? barrier + text.len : barrier + end;

        pass->before = barrier;
        pass->span = start;
        pass->barrier = found.end;

        /* one that overlaps its beginning may have come before it */

        while (pass->list->n != 0
               && pass->list->items[pass->list->n - 1].text == pass->text
               && pass->list->items[pass->list->n - 1].trigger >= start)
        {
            pass->list->n--;
        }
    }

    return llmg_findings_add(pass->list, r->rule, (uint32_t) pass->text,
                             start, found.start, found.end);
}


/* as llmg_confirm(), by what is known of the text */

static llmg_status_t
llmg_detect_phrase(llmg_detect_pass_t *pass, const llmg_rule_t *rule,
    llmg_str_t text, size_t trigger, size_t barrier)
{
    llmg_span_t    found;
    llmg_status_t  rc;

    rc = llmg_phrase_match(&pass->phrases, rule, text, trigger, 0,
                           &found);

    if (rc != LLMG_OK) {
        return rc == LLMG_DECLINED ? LLMG_OK : rc;
    }

    return llmg_findings_add(pass->list, rule, (uint32_t) pass->text,
                             barrier + trigger, barrier + found.start,
                             barrier + found.end);
}


/*
 * LLMG_DECLINED for what lies inside the last one of the rule: every byte is
 * looked at once, however often the rule is triggered in its own tail.
 */

static llmg_status_t
llmg_detect_tail(llmg_detect_pass_t *pass, const llmg_detect_rule_t *r,
    llmg_str_t text, size_t origin, size_t start, size_t *end)
{
    uint64_t       *known, bit;
    llmg_span_t    *last;
    llmg_status_t   rc;

    last = &pass->tails[r->ntail];
    known = &pass->tailed[r->ntail / 64];
    bit = 1ULL << r->ntail % 64;

    if ((*known & bit) && origin + start >= last->start
        && origin + *end <= last->end)
    {
        return LLMG_DECLINED;
    }

    rc = llmg_confirm_tail(r, pass->scratch, text, *end, 0, end);

    if (rc == LLMG_OK) {
        *known |= bit;
        last->start = origin + start;
        last->end = origin + *end;
    }

    return rc;
}


/* the text that the trigger is in: mostly this one, or the next */

static void
llmg_detect_text(llmg_detect_pass_t *pass, size_t trigger)
{
    size_t              text;
    const llmg_text_t  *t;

    text = pass->text;
    t = &pass->texts[text];

    if (trigger - t->start < t->end - t->start) {
        return;
    }

    while (text + 1 < pass->n && trigger >= pass->texts[text].end) {
        text++;
    }

    while (text > 0 && trigger < pass->texts[text].start) {
        text--;
    }

    if (text != pass->text) {
        pass->text = text;
        pass->span = 0;
        pass->barrier = 0;
        pass->before = 0;
    }
}
