/*
 * A text is folded and peeled by slices, and its views are put one after
 * another as texts of a document are, so that one pass finds what is in many of
 * them.
 */

#include "llmg_inspect_views.h"


/* bytes that are folded and peeled at once, and of the slice before */
#define LLMG_VIEWS_SLICE   (128 * 1024)
#define LLMG_VIEWS_AGAIN   2048

/* memory for views before they are looked at and forgotten: at most it is
   LLMG_SCRATCH_MOST, in which eight layers of a slice have room */
#define LLMG_VIEWS_BATCH   (512 * 1024)

/* a shorter text hides nothing */
#define LLMG_VIEWS_LEAST   8

/* of a view: the parts, one behind the other, that may tell how its evidence
   will be, and the least bytes of one that tell */
#define LLMG_VIEWS_FIRST   32
#define LLMG_VIEWS_BEGIN   8
#define LLMG_VIEWS_TELLS   1024

/* of a longer view it is asked whether less of it is evidence enough */
#define LLMG_VIEWS_LONG    2048

/* a name, an address or a key says nothing, but for its letters, unless it is
   so many words with signs between them */
#define LLMG_VIEWS_WORD    64
#define LLMG_VIEWS_WORDS   4


static int llmg_views_says(llmg_str_t text);
static llmg_status_t llmg_views_text(llmg_views_t *v, uint32_t text,
    int judged);
static llmg_status_t llmg_views_slice(llmg_views_t *v,
    llmg_views_from_t *from, int judged);
static llmg_status_t llmg_views_peel(llmg_views_t *v,
    llmg_views_from_t *from, int judged);
static llmg_status_t llmg_views_score(llmg_views_t *v,
    const llmg_views_from_t *from, unsigned kinds);
static llmg_status_t llmg_views_values(llmg_views_t *v,
    llmg_views_from_t *from);
static llmg_status_t llmg_views_fold(llmg_views_t *v, llmg_str_t original);


llmg_status_t
llmg_inspect_views(const llmg_inspect_t *in, unsigned direction,
    llmg_str_t joined, const unsigned char *known, int32_t *evidence,
    uint16_t *via, llmg_result_t *result)
{
    int                  judged;
    uint32_t             n;
    unsigned             role, roles;
    llmg_str_t           s;
    llmg_views_t         v;
    llmg_status_t        rc;
    const llmg_text_t   *t;

    v.in = in;
    v.direction = direction;
    v.result = result;
    v.joined = joined;
    v.nplain = result->findings.n;
    v.at = 0;
    v.start = 0;
    v.text = 0;
    v.arena = NULL;
    v.changed = 0;

    roles = (evidence != NULL) ? in->policy->judge.roles : 0;
    rc = LLMG_OK;

    for (n = 0; n < result->ntexts && rc == LLMG_OK; n++) {
        t = &result->texts[n];
        role = t->role < LLMG_ROLES ? t->role : LLMG_ROLE_UNKNOWN;
        judged = (roles >> role & 1);

        if (evidence != NULL) {
            evidence[n] = LLMG_LOOK_UNSEEN;
            via[n] = 0;
        }

        if ((known != NULL && known[n]) || t->number
            || t->end - t->start < LLMG_VIEWS_LEAST
            || !(in->policy->roles[direction] >> role & 1))
        {
            continue;
        }

        llmg_str_set(&s, joined.data + t->start, t->end - t->start);

        if (direction == LLMG_RESPONSE && !llmg_plain_some(s, 0)) {
            continue;
        }

        rc = llmg_views_text(&v, n, judged);

        if (judged && (v.peeled || llmg_views_says(s))) {
            evidence[n] = v.evidence;
            via[n] = llmg_finding_kinds(v.kinds);
        }
    }

    if (rc == LLMG_OK) {
        rc = llmg_views_flush(&v);
    }

    llmg_scratch_give(in->scratch, v.arena);

    if (rc == LLMG_OK && (v.changed || result->findings.n != v.nplain)) {
        llmg_findings_sort(&result->findings);
    }

    return rc;
}


/* 1 unless it is one short word */

static int
llmg_views_says(llmg_str_t text)
{
    size_t         i, words, len;
    unsigned char  c;

    words = 0;
    len = 0;

    for (i = 0; i < text.len && i < LLMG_VIEWS_WORD; i++) {
        c = text.data[i];

        if (c <= ' ' || c >= 0x80) {
            return 1;
        }

        len = ((c | 0x20U) - 'a' < 26) ? len + 1 : 0;
        words += (len == 2);
    }

    return i == LLMG_VIEWS_WORD || words >= LLMG_VIEWS_WORDS;
}


static llmg_status_t
llmg_views_text(llmg_views_t *v, uint32_t text, int judged)
{
    size_t               start, end;
    llmg_str_t           whole, slice;
    llmg_status_t        rc;
    llmg_views_from_t    from;
    const llmg_text_t   *t;

    t = &v->result->texts[text];
    llmg_str_set(&whole, v->joined.data + t->start, t->end - t->start);

    memset(&from, 0, sizeof(llmg_views_from_t));
    from.text = text;

    v->evidence = INT32_MIN;
    v->kinds = 0;
    v->peeled = 0;
    v->high = 0;

    rc = LLMG_OK;

    for (start = 0; rc == LLMG_OK; /* void */ ) {
        end = whole.len;

        if (end - start > LLMG_VIEWS_SLICE) {
            end = start + LLMG_VIEWS_SLICE;

            while (end > start && (whole.data[end] & 0xC0) == 0x80) {
                end--;
            }
        }

        if (v->arena != NULL && v->arena->used > LLMG_VIEWS_BATCH) {
            rc = llmg_views_flush(v);
            if (rc != LLMG_OK) {
                break;
            }
        }

        if (v->arena == NULL) {
            v->arena = llmg_scratch_take(v->in->scratch);
            if (v->arena == NULL) {
                return LLMG_ERROR;
            }

            v->table = NULL;
            llmg_buf_init(&v->bytes, v->arena);
            llmg_buf_init(&v->texts, v->arena);
            llmg_buf_init(&v->from, v->arena);
        }

        llmg_str_set(&slice, whole.data + start, end - start);

        from.offset = start;
        from.original = slice;
        rc = llmg_views_slice(v, &from, judged);

        if (end == whole.len) {
            break;
        }

        start = end - LLMG_VIEWS_AGAIN;

        while ((whole.data[start] & 0xC0) == 0x80 && start < end) {
            start++;
        }
    }

    return rc;
}


static llmg_status_t
llmg_views_slice(llmg_views_t *v, llmg_views_from_t *from, int judged)
{
    llmg_status_t  rc;

    from->peel = NULL;

    if (v->in->policy->judge.values[v->direction]) {
        rc = llmg_views_values(v, from);

    } else {
        rc = LLMG_OK;
    }

    if (rc != LLMG_OK || v->direction == LLMG_RESPONSE) {
        return rc;
    }

    rc = llmg_views_fold(v, from->original);
    if (rc != LLMG_OK) {
        return rc;
    }

    if (judged) {
        rc = llmg_views_score(v, from, 0);
        if (rc != LLMG_OK) {
            return rc;
        }
    }

    from->what = LLMG_VIEWS_INJECTION;
    from->escaped = 0;

    rc = llmg_views_changed(v, from);

    return rc == LLMG_OK ? llmg_views_peel(v, from, judged) : rc;
}


static llmg_status_t
llmg_views_peel(llmg_views_t *v, llmg_views_from_t *from, int judged)
{
    size_t              i;
    llmg_peel_t        *peel;
    llmg_status_t       rc;
    llmg_views_from_t   view;

    rc = llmg_peel(&v->peel, v->arena, from->original);

    if (rc != LLMG_OK || v->peel.n == 0) {
        return rc;
    }

    peel = llmg_arena_alloc(v->arena, sizeof(llmg_peel_t));
    if (peel == NULL) {
        return llmg_arena_status(v->arena);
    }

    *peel = v->peel;
    v->peeled = 1;

    view = *from;
    view.what = LLMG_VIEWS_INJECTION;
    view.peel = peel;

    for (i = 0; i < peel->n && rc == LLMG_OK; i++) {
        view.original = peel->views[i].text;
        view.view = i;

        rc = llmg_views_fold(v, view.original);
        if (rc != LLMG_OK) {
            return rc;
        }

        if (judged) {
            rc = llmg_views_score(v, from, llmg_peel_layers(peel, i));
            if (rc != LLMG_OK) {
                return rc;
            }
        }

        rc = llmg_views_add(v, &view);
    }

    return rc;
}


/*
 * Where there is enough is told after a few bytes more or less, by what the
 * processor takes at once: how much more there was by then says nothing.
 */

#define llmg_views_most(evidence, enough)                                     \
    ((evidence) < (enough) ? (evidence) : (enough))


/* 1 when with this evidence what a view says again must not count again */

static int
llmg_views_high(const llmg_linear_model_t *model, int32_t evidence,
    llmg_linear_surface_e surface)
{
    return llmg_linear_score(model, evidence, 0, surface)
           > model->at_percent / 4U * 3;
}


/*
 * The evidence of a view as it is.  Returns 0 where it is high, or the begin of
 * a long view is: then that without what it says again is wanted, too.
 */

static int
llmg_views_plain(llmg_views_t *v, llmg_str_t view,
    llmg_linear_surface_e surface, unsigned kinds, int32_t enough)
{
    size_t                      len;
    int32_t                     evidence;
    unsigned                    part, decoded;
    llmg_str_t                  begin;
    llmg_linear_t               linear;
    const llmg_linear_model_t  *model;

    model = llmg_linear_of(surface);
    len = view.len;
    decoded = (kinds != 0);

    llmg_linear_begin(&linear, model);
    llmg_linear_until(&linear, enough, decoded);

    for (part = LLMG_VIEWS_FIRST; part >= LLMG_VIEWS_BEGIN; part /= 4) {

        if (len / part < LLMG_VIEWS_TELLS) {
            continue;
        }

        llmg_str_set(&begin, view.data, len / part - (len - view.len));
        llmg_linear_push(&linear, begin);
        llmg_str_set(&view, view.data + begin.len, view.len - begin.len);

        evidence = llmg_linear_so_far(&linear, surface, decoded, part);

        if (llmg_views_high(model, evidence, surface)) {
            return 0;
        }
    }

    llmg_linear_push(&linear, view);
    llmg_linear_view(&linear, decoded);

    evidence = llmg_views_most(llmg_linear_evidence(&linear, surface), enough);

    if (evidence <= v->evidence) {
        return 1;
    }

    if (llmg_views_high(model, evidence, surface)) {
        return 0;
    }

    v->evidence = evidence;
    v->kinds = kinds;

    return 1;
}


/*
 * The evidence of the view that was folded, for which "kinds" were undone.
 * Where that before it was high, both evidences are wanted, most likely, and
 * one pass tells them.
 */

static llmg_status_t
llmg_views_score(llmg_views_t *v, const llmg_views_from_t *from,
    unsigned kinds)
{
    int32_t                     evidence, once, enough;
    unsigned                    decoded;
    llmg_str_t                  view;
    llmg_linear_surface_e       surface;
    const llmg_linear_model_t  *model;

    surface = llmg_look_surface(v->result->texts[from->text].role);
    model = llmg_linear_of(surface);

    llmg_str_set(&view, v->fold.out.data, v->fold.out.len);

    enough = INT32_MAX;
    decoded = (kinds != 0);

    if (view.len >= LLMG_VIEWS_LONG) {
        enough = llmg_linear_enough(model, surface);

        if (v->evidence >= enough) {
            return LLMG_OK;
        }
    }

    if (!v->high && llmg_views_plain(v, view, surface, kinds, enough)) {
        return LLMG_OK;
    }

    if (v->table == NULL) {
        v->table = llmg_arena_calloc(v->arena, sizeof(llmg_linear_table_t));
        if (v->table == NULL) {
            return llmg_arena_status(v->arena);
        }
    }

    once = llmg_linear_distinct(model, view, surface, decoded, enough,
                                v->table, &evidence);

    v->high = llmg_views_high(model, evidence, surface);

    if (v->high) {
        evidence = (once < evidence) ? once : evidence;
    }

    evidence = llmg_views_most(evidence, enough);

    if (evidence > v->evidence) {
        v->evidence = evidence;
        v->kinds = kinds;
    }

    return LLMG_OK;
}


/*
 * Numbers, addresses and keys with digits of another script, full width, with
 * other blanks or what nobody sees between, or behind escapes.
 */

static llmg_status_t
llmg_views_values(llmg_views_t *v, llmg_views_from_t *from)
{
    unsigned       kinds;
    llmg_status_t  rc;

    if (!llmg_plain_some(from->original, 0)) {
        return LLMG_OK;
    }

    llmg_fold_init(&v->fold, v->arena, 0);

    rc = llmg_plain(&v->fold.out, &v->fold.map, from->original, &kinds);
    if (rc != LLMG_OK) {
        return rc;
    }

    from->what = LLMG_VIEWS_VALUES;
    from->escaped = (kinds != 0);

    return llmg_views_add(v, from);
}


static llmg_status_t
llmg_views_fold(llmg_views_t *v, llmg_str_t original)
{
    llmg_status_t  rc;

    llmg_fold_init(&v->fold, v->arena, LLMG_FOLD_DISGUISE);

    /* what grows beyond is mostly marks */

    rc = llmg_buf_reserve(&v->fold.out, original.len + 64);

    if (rc == LLMG_OK) {
        rc = llmg_fold_push(&v->fold, original);
    }

    return rc == LLMG_OK ? llmg_fold_end(&v->fold) : rc;
}
