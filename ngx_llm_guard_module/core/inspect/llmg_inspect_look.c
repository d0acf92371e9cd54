#include "llmg_inspect_look.h"


/* so many known bytes between others are looked at again with them */
#define LLMG_LOOK_GAP      512

/* rules that count for one text */
#define LLMG_LOOK_RULES    64


typedef struct {
    const llmg_inspect_t  *in;
    llmg_result_t         *result;
    llmg_str_t             joined;
    unsigned char         *known;       /* by text; NULL: none is */
    unsigned char         *told;        /* by text: not to be kept */
    llmg_tag_t            *tags;        /* of those that are long enough */
    uint32_t              *owners;      /* by tag: its text */
    size_t                 ntags;
    int32_t               *evidence;    /* by text, for the model, or NULL */
    uint16_t              *via;         /* how that was seen, likewise */
} llmg_look_t;


static llmg_status_t llmg_look_known(llmg_look_t *l);
static void llmg_look_keep(llmg_look_t *l);
static llmg_status_t llmg_look_plain(llmg_look_t *l);
static llmg_status_t llmg_look_model(llmg_look_t *l);
static int32_t llmg_look_rules(const llmg_result_t *result, size_t text,
    size_t *at, size_t n);
static void llmg_look_extra(llmg_look_t *l);


llmg_status_t
llmg_inspect_look(const llmg_inspect_t *in, llmg_str_t joined,
    llmg_result_t *result)
{
    llmg_look_t          l;
    llmg_status_t        rc;
    const llmg_judge_t  *judge;

    memset(&l, 0, sizeof(llmg_look_t));

    l.in = in;
    l.result = result;
    l.joined = joined;

    judge = &in->policy->judge;

    if (in->memory != NULL) {
        rc = llmg_look_known(&l);
        if (rc != LLMG_OK) {
            return rc;
        }
    }

    result->findings.viewed = (judge->views != 0);

    rc = llmg_look_plain(&l);

    result->findings.viewed = 0;

    if (rc != LLMG_OK) {
        return rc;
    }

    llmg_findings_sort(&result->findings);

    if (judge->roles != 0) {
        l.evidence = llmg_arena_alloc(in->arena, (result->ntexts + 1)
                                                 * sizeof(int32_t));
        l.via = llmg_arena_calloc(in->arena, (result->ntexts + 1)
                                             * sizeof(uint16_t));
        if (l.evidence == NULL || l.via == NULL) {
            return llmg_arena_status(in->arena);
        }
    }

    if (judge->views) {
        rc = llmg_inspect_views(in, LLMG_REQUEST, joined, l.known, l.evidence,
                                l.via, result);
        if (rc != LLMG_OK) {
            return rc;
        }
    }

    if (judge->roles != 0) {
        rc = llmg_look_model(&l);

        if (rc == LLMG_OK) {
            rc = llmg_inspect_seams(in, joined, l.evidence, l.told, result);
        }

        if (rc != LLMG_OK) {
            return rc;
        }
    }

    if (judge->extra != 0) {
        llmg_look_extra(&l);
    }

    if (l.tags != NULL) {
        llmg_look_keep(&l);
    }

    return LLMG_OK;
}


llmg_linear_surface_e
llmg_look_surface(unsigned role)
{
    switch (role) {

    case LLMG_ROLE_ASSISTANT:
        return LLMG_LINEAR_MODEL;

    case LLMG_ROLE_TOOL:
        return LLMG_LINEAR_TOOL;

    case LLMG_ROLE_DOCUMENT:
        return LLMG_LINEAR_DOCUMENT;

    default:
        return LLMG_LINEAR_USER;
    }
}


/* which texts were clean before */

static llmg_status_t
llmg_look_known(llmg_look_t *l)
{
    size_t                n;
    uint32_t              i, id;
    llmg_str_t            text;
    unsigned char        *found, nonce[LLMG_MEMORY_NONCE];
    const llmg_text_t    *t;
    const llmg_memory_t  *memory;

    memory = l->in->memory;
    n = 0;

    for (i = 0; i < l->result->ntexts; i++) {
        t = &l->result->texts[i];
        n += (t->end - t->start >= LLMG_MEMORY_LEAST);
    }

    if (n == 0) {
        return LLMG_OK;
    }

    l->known = llmg_arena_calloc(l->in->arena, 2 * l->result->ntexts + n);
    l->owners = llmg_arena_alloc(l->in->arena, n * sizeof(uint32_t));
    l->tags = llmg_arena_alloc(l->in->arena, n * sizeof(llmg_tag_t));

    if (l->known == NULL || l->owners == NULL || l->tags == NULL) {
        return llmg_arena_status(l->in->arena);
    }

    l->told = l->known + l->result->ntexts;
    found = l->told + l->result->ntexts;
    id = l->in->policy->id;

    memset(nonce, 0, sizeof(nonce));
    memcpy(nonce, &memory->generation, 4);
    memcpy(nonce + 4, &id, 4);

    for (i = 0; i < l->result->ntexts; i++) {
        t = &l->result->texts[i];

        if (t->end - t->start < LLMG_MEMORY_LEAST) {
            continue;
        }

        /* what else a verdict on it goes by */

        nonce[8] = t->role;
        nonce[9] = t->kind;
        nonce[10] = t->via;
        nonce[11] = t->number;

        llmg_str_set(&text, l->joined.data + t->start, t->end - t->start);

        if (llmg_tagger_tag(memory->tagger, nonce, text, &l->tags[l->ntags])
            == LLMG_OK)
        {
            l->owners[l->ntags++] = i;
        }
    }

    memory->find(memory->data, l->tags, l->ntags, found);

    for (n = 0; n < l->ntags; n++) {
        l->known[l->owners[n]] = found[n];

        if (found[n]) {
            t = &l->result->texts[l->owners[n]];
            l->result->known_bytes += t->end - t->start;
        }
    }

    return LLMG_OK;
}


/* those in which nothing at all was found */

static void
llmg_look_keep(llmg_look_t *l)
{
    size_t                i, n;
    const llmg_memory_t  *memory;

    memory = l->in->memory;

    for (i = 0; i < l->result->findings.n; i++) {
        l->told[l->result->findings.items[i].text] = 1;
    }

    n = 0;

    for (i = 0; i < l->ntags; i++) {
        if (!l->known[l->owners[i]] && !l->told[l->owners[i]]) {
            l->tags[n++] = l->tags[i];
        }
    }

    if (n != 0) {
        memory->keep(memory->data, l->tags, n);
    }
}


/* the texts as they stand, but for what is known between them */

static llmg_status_t
llmg_look_plain(llmg_look_t *l)
{
    size_t                i, k, n, last, gap;
    llmg_status_t         rc;
    const llmg_text_t    *texts;
    const llmg_detect_t  *detect;

    detect = l->in->policy->detect[LLMG_REQUEST];
    texts = l->result->texts;
    n = l->result->ntexts;

    if (l->known == NULL) {
        return llmg_detect_run(detect, l->in->scratch, l->joined, texts, n,
                               &l->result->findings);
    }

    for (i = 0; i < n; i = last + 1) {
        last = i;

        if (l->known[i]) {
            continue;
        }

        gap = 0;

        for (k = i + 1; k < n && gap <= LLMG_LOOK_GAP; k++) {

            if (l->known[k]) {
                gap += texts[k].end - texts[k].start;

            } else {
                last = k;
                gap = 0;
            }
        }

        rc = llmg_detect_some(detect, l->in->scratch, l->joined, texts, n, i,
                              last, &l->result->findings);
        if (rc != LLMG_OK) {
            return rc;
        }
    }

    return LLMG_OK;
}


/* evidence and rules to a confidence, and that to a finding */

static llmg_status_t
llmg_look_model(llmg_look_t *l)
{
    size_t          i, at, n;
    int32_t         fine;
    llmg_status_t   rc;
    llmg_result_t  *result;

    result = l->result;
    n = result->findings.n;
    at = 0;

    for (i = 0; i < result->ntexts; i++) {
        fine = llmg_look_fine(result, i, &at, n, l->evidence[i]);
        l->evidence[i] = fine;

        if (fine < 0) {
            continue;
        }

        rc = llmg_look_tell(l->in, i, (unsigned) fine, l->via[i], l->told,
                            result);
        if (rc != LLMG_OK) {
            return rc;
        }
    }

    if (result->findings.n != n) {
        llmg_findings_sort(&result->findings);
    }

    return LLMG_OK;
}


int32_t
llmg_look_fine(const llmg_result_t *result, size_t text, size_t *at, size_t n,
    int32_t evidence)
{
    int32_t                     rules;
    unsigned                    score;
    llmg_linear_surface_e       surface;
    const llmg_linear_model_t  *model;

    rules = llmg_look_rules(result, text, at, n);

    if (evidence == LLMG_LOOK_UNSEEN) {
        return -1;
    }

    surface = llmg_look_surface(result->texts[text].role);
    model = llmg_linear_of(surface);
    score = llmg_linear_score(model, evidence, rules, surface);

    return (int32_t) llmg_linear_confidence(model, score);
}


llmg_status_t
llmg_look_tell(const llmg_inspect_t *in, size_t text, unsigned fine,
    unsigned via, unsigned char *told, llmg_result_t *result)
{
    unsigned                   confidence;
    llmg_status_t              rc;
    llmg_finding_t            *f;
    const llmg_text_t         *t;
    const llmg_judge_t        *judge;
    const llmg_policy_line_t  *line;

    judge = &in->policy->judge;
    t = &result->texts[text];
    confidence = fine / 100;

    if (fine > result->injection) {
        result->injection = fine;
    }

    if (told != NULL && fine >= LLMG_LOOK_SUSPECT) {
        told[text] = 1;
    }

    if (judge->low != 0 && confidence >= judge->low
        && confidence <= judge->high)
    {
        result->uncertain = 1;

        if (told != NULL) {
            told[text] = 1;
        }

        rc = llmg_inspect_sign(in, text, LLMG_RISK_UNSURE, result);
        if (rc != LLMG_OK) {
            return rc;
        }
    }

    if (confidence < LLMG_LINEAR_LEAST) {
        return LLMG_OK;
    }

    line = llmg_policy_match_at(in->policy, LLMG_REQUEST, &llmg_linear_found,
                                confidence, t->role);

    if (line == NULL || line->action == LLMG_ACTION_ALLOW) {
        return LLMG_OK;
    }

    rc = llmg_findings_add(&result->findings, &llmg_linear_found,
                           (uint32_t) text, 0, 0, t->end - t->start);

    if (rc == LLMG_OK) {
        f = &result->findings.items[result->findings.n - 1];
        f->confidence = (unsigned char) confidence;
        f->via = (uint16_t) via;
    }

    return rc;
}


/* what the rules that were found in a text add, each of them once */

static int32_t
llmg_look_rules(const llmg_result_t *result, size_t text, size_t *at, size_t n)
{
    size_t                      i, k;
    int32_t                     sum, weight;
    const llmg_rule_t          *rule, *none, *seen[LLMG_LOOK_RULES];
    const llmg_linear_model_t  *model;

    model = llmg_linear_of(llmg_look_surface(result->texts[text].role));
    none = NULL;
    sum = 0;
    k = 0;

    for ( /* void */ ; *at < n; (*at)++) {

        if (result->findings.items[*at].text != text) {
            break;
        }

        rule = result->findings.items[*at].rule;

        /* mostly one that adds nothing is found again and again */

        if (rule == none) {
            continue;
        }

        for (i = 0; i < k && seen[i] != rule; i++) {
            /* void */
        }

        /* the model knows no others */

        if (i < k || k == LLMG_LOOK_RULES
            || (strncmp(rule->name, "injection.", 10) != 0
                && strncmp(rule->name, "hidden.", 7) != 0))
        {
            continue;
        }

        weight = llmg_linear_rule(model, rule->name);

        if (weight == 0) {
            none = rule;
            continue;
        }

        seen[k++] = rule;
        sum += weight;
    }

    return sum;
}


/* what only the model has asked for */

static void
llmg_look_extra(llmg_look_t *l)
{
    size_t              i, n;
    llmg_findings_t    *list;
    const llmg_rule_t  *rule;

    list = &l->result->findings;
    n = 0;

    for (i = 0; i < list->n; i++) {
        rule = list->items[i].rule;

        if (rule == &llmg_linear_found || rule == &llmg_finding_limit
            || llmg_policy_wants(l->in->policy, LLMG_REQUEST, rule))
        {
            list->items[n++] = list->items[i];
        }
    }

    list->n = n;
}
