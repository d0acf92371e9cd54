/*
 * What is found in views, at the bytes of the texts that they were made from.
 */

#include "llmg_inspect_views.h"
#include "llmg_inspect_rules.h"
#include "llmg_phrase.h"


static llmg_status_t llmg_views_look(llmg_views_t *v, llmg_str_t joined,
    size_t n, llmg_findings_t *list);
static llmg_status_t llmg_views_found(llmg_views_t *v,
    const llmg_finding_t *found);
static int llmg_views_same(const llmg_rule_t *before,
    const llmg_rule_t *rule);
static int llmg_views_again(llmg_views_t *v, const llmg_rule_t *rule,
    uint32_t text, size_t start, size_t end);
static int llmg_views_wanted(const llmg_rule_t *rule, unsigned what);


llmg_status_t
llmg_views_add(llmg_views_t *v, llmg_views_from_t *from)
{
    from->first = 0;
    from->last = v->fold.out.len;

    return llmg_views_part(v, from, 0, v->fold.out.len);
}


llmg_status_t
llmg_views_part(llmg_views_t *v, llmg_views_from_t *from, size_t start,
    size_t end)
{
    llmg_text_t        text;
    llmg_status_t      rc;

    if (start == end) {
        return LLMG_OK;
    }

    from->out = v->fold.out;
    from->map = v->fold.map;
    from->at = start;

    text = v->result->texts[from->text];
    text.start = v->bytes.len;
    text.end = text.start + (end - start);

    rc = llmg_buf_append(&v->bytes, v->fold.out.data + start, end - start);

    if (rc == LLMG_OK) {
        rc = llmg_buf_putc(&v->bytes, LLMG_TEXT_SEPARATOR);
    }

    if (rc == LLMG_OK) {
        rc = llmg_buf_append(&v->texts, &text, sizeof(llmg_text_t));
    }

    if (rc == LLMG_OK) {
        rc = llmg_buf_append(&v->from, from, sizeof(llmg_views_from_t));
    }

    return rc;
}


llmg_status_t
llmg_views_flush(llmg_views_t *v)
{
    size_t           i, n;
    llmg_str_t       joined;
    llmg_status_t    rc;
    llmg_finding_t  *f;
    llmg_findings_t  list;

    if (v->arena == NULL) {
        return LLMG_OK;
    }

    rc = LLMG_OK;
    n = v->texts.len / sizeof(llmg_text_t);

    if (n != 0) {
        llmg_findings_init(&list, v->arena);
        list.limits = v->result->findings.limits;

        llmg_str_set(&joined, v->bytes.data, v->bytes.len);

        rc = llmg_views_look(v, joined, n, &list);

        v->result->findings.limits = list.limits;

        llmg_findings_sort(&list);

        for (i = 0; i < list.n; i++) {
            f = &list.items[i];

            if (rc == LLMG_OK) {
                rc = llmg_views_found(v, f);

            } else if (f->rule == &llmg_finding_limit) {
                (void) llmg_views_found(v, f);
            }
        }
    }

    llmg_scratch_give(v->in->scratch, v->arena);
    v->arena = NULL;

    return rc;
}


/* views of one kind that stand together at once, by the rules for it */

static llmg_status_t
llmg_views_look(llmg_views_t *v, llmg_str_t joined, size_t n,
    llmg_findings_t *list)
{
    size_t                    i, k;
    llmg_status_t             rc;
    const llmg_text_t        *texts;
    const llmg_detect_t      *all, *detect;
    const llmg_views_from_t  *from;

    texts = (const llmg_text_t *) (void *) v->texts.data;
    from = (const llmg_views_from_t *) (void *) v->from.data;
    all = v->in->policy->detect[v->direction];

    for (i = 0; i < n; i = k) {

        for (k = i + 1; k < n && from[k].what == from[i].what; k++) {
            /* void */
        }

        detect = (from[i].what == LLMG_VIEWS_INJECTION)
                 ? llmg_detect_parted(all) : all;
        list->viewed = (from[i].what != LLMG_VIEWS_INJECTION);

        rc = llmg_detect_some(detect, v->in->scratch, joined, texts, n, i,
                              k - 1, list);
        if (rc != LLMG_OK) {
            return rc;
        }
    }

    return LLMG_OK;
}


/* back to the bytes of the text */

static llmg_status_t
llmg_views_found(llmg_views_t *v, const llmg_finding_t *found)
{
    size_t                    start, end, ahead, behind;
    unsigned                  kinds;
    llmg_finding_t           *added;
    llmg_str_t                text, stands;
    llmg_fold_t              *fold;
    llmg_status_t             rc;
    const llmg_views_from_t  *from;

    from = (const llmg_views_from_t *) (void *) v->from.data + found->text;

    start = from->at + found->start;
    end = from->at + found->end;

    ahead = LLMG_RULE_LOOKAHEAD;
    behind = LLMG_RULE_BEHIND;

    if (found->rule->speech != 0) {

        /* what is changed may be the phrase that makes a claim of this one */

        ahead = LLMG_PHRASE_MAX;
        behind = LLMG_PHRASE_BACK;
    }

    if (!llmg_views_wanted(found->rule, from->what)
        || (found->rule != &llmg_finding_limit
            && (end + ahead < from->first || start > from->last + behind)))
    {
        return LLMG_OK;
    }

    llmg_str_set(&text, from->out.data + start, end - start);

    fold = &v->fold;
    fold->out = from->out;
    fold->map = from->map;

    llmg_fold_origin(fold, from->original, start, end, &start, &end);

    kinds = 0;

    if (from->peel != NULL) {
        kinds = llmg_peel_origin(from->peel, from->view, start, end, &start,
                                 &end);
    }

    if (start >= end) {
        return LLMG_OK;
    }

    /* what a value is can be read in the view, and not where it stands */

    llmg_str_set(&stands, from->original.data + start, end - start);

    if (from->what == LLMG_VIEWS_VALUES
        && llmg_inspect_passes_view(v->in, found->rule, text, stands))
    {
        return LLMG_OK;
    }

    start += from->offset;
    end += from->offset;

    if (llmg_views_again(v, found->rule, from->text, start, end)) {
        return LLMG_OK;
    }

    rc = llmg_findings_add(&v->result->findings, found->rule, from->text,
                           start, start, end);

    if (rc == LLMG_OK) {

        /* what was undone there, and not elsewhere in the view */

        if (from->escaped) {
            kinds = llmg_plain_kinds(stands);
        }

        added = &v->result->findings.items[v->result->findings.n - 1];
        added->via = (kinds != 0) ? llmg_finding_kinds(kinds)
                                  : LLMG_FINDING_FOLDED;
    }

    return rc;
}


/* of several rules for one type of value the surest one tells of it */

static int
llmg_views_same(const llmg_rule_t *before, const llmg_rule_t *rule)
{
    return before == rule
           || (!llmg_policy_attack(rule)
               && strcmp(before->type, rule->type) == 0);
}


/* was it found there as it stands? */

static int
llmg_views_again(llmg_views_t *v, const llmg_rule_t *rule, uint32_t text,
    size_t start, size_t end)
{
    size_t           i, low, high, mid;
    llmg_finding_t  *list;

    list = v->result->findings.items;

    /* they come in order, but for another view of the same text */

    if (text == v->text && start < v->start) {
        low = 0;
        high = v->at;

        while (low < high) {
            mid = low + (high - low) / 2;

            if (list[mid].text < text) {
                low = mid + 1;

            } else {
                high = mid;
            }
        }

        v->at = low;
    }

    v->text = text;
    v->start = start;

    while (v->at < v->nplain
           && (list[v->at].text < text
               || (list[v->at].text == text && list[v->at].end <= start)))
    {
        v->at++;
    }

    for (i = v->at; i < v->nplain && list[i].text == text
                    && list[i].start < end; i++)
    {
        if (list[i].end <= start || !llmg_views_same(list[i].rule, rule)) {
            continue;
        }

        if (rule->confidence > list[i].confidence) {
            list[i].rule = rule;
            list[i].confidence = rule->confidence;
            v->changed = 1;
        }

        /* it may be longer than it looked */

        if (list[i].start > start || list[i].end < end) {
            list[i].start = (start < list[i].start) ? start : list[i].start;
            list[i].end = (end > list[i].end) ? end : list[i].end;
            v->changed = 1;
        }

        return 1;
    }

    return 0;
}


static int
llmg_views_wanted(const llmg_rule_t *rule, unsigned what)
{
    /* what is hidden is seen as it stands, and in no view */

    return rule == &llmg_finding_limit
           || (what == LLMG_VIEWS_INJECTION
               ? strncmp(rule->name, "injection.", 10) == 0
               : !llmg_policy_attack(rule));
}
