/*
 * Claims in languages of other alphabets, in whole texts: their phrases are no
 * literals there (llmg_phrase_scan.c).
 */

#include "llmg_detect_pass.h"


typedef struct {
    const llmg_detect_t  *detect;
    llmg_findings_t      *list;
    size_t                n;            /* up to the last with an end */
    uint32_t              text;
    llmg_str_t            data;
    llmg_phrase_pass_t    phrases;
} llmg_detect_phrase_t;


static llmg_status_t llmg_detect_phrase_hit(void *data, size_t at);
static llmg_status_t llmg_detect_phrase_claim(llmg_detect_phrase_t *pass,
    unsigned claim, uint32_t speeches, llmg_str_t text, size_t at);
static int llmg_detect_phrase_behind(const llmg_detect_phrase_t *pass,
    size_t at, size_t *barrier);


llmg_status_t
llmg_detect_phrases(const llmg_detect_t *detect, llmg_str_t joined,
    const llmg_text_t *texts, size_t first, size_t last,
    llmg_findings_t *list)
{
    size_t                i;
    llmg_status_t         rc;
    llmg_detect_phrase_t  pass;

    pass.detect = detect;
    pass.list = list;
    pass.n = 0;

    for (i = 0; i < list->n; i++) {
        if (list->items[i].rule->until != NULL) {
            pass.n = i + 1;
        }
    }

    llmg_phrase_begin(&pass.phrases);

    for (i = first; i <= last; i++) {
        pass.text = (uint32_t) i;
        llmg_str_set(&pass.data, joined.data + texts[i].start,
                     texts[i].end - texts[i].start);

        rc = llmg_phrase_scan(pass.data, llmg_detect_phrase_hit, &pass);
        if (rc != LLMG_OK) {
            return rc;
        }
    }

    return LLMG_OK;
}


static llmg_status_t
llmg_detect_phrase_hit(void *data, size_t at)
{
    size_t                 barrier;
    unsigned               claim;
    uint32_t               speeches[LLMG_CLAIMS];
    llmg_str_t             text;
    llmg_status_t          rc;
    llmg_detect_phrase_t  *pass;

    pass = data;

    if (llmg_phrase_rare(pass->data, at, speeches) == 0
        || !llmg_detect_phrase_behind(pass, at, &barrier))
    {
        return LLMG_OK;
    }

    llmg_str_set(&text, pass->data.data + barrier, pass->data.len - barrier);

    for (claim = 0; claim < LLMG_CLAIMS; claim++) {
        rc = llmg_detect_phrase_claim(pass, claim, speeches[claim], text,
                                      at - barrier);
        if (rc != LLMG_OK) {
            return rc;
        }
    }

    return LLMG_OK;
}


static llmg_status_t
llmg_detect_phrase_claim(llmg_detect_phrase_t *pass, unsigned claim,
    uint32_t speeches, llmg_str_t text, size_t at)
{
    size_t               barrier;
    unsigned             rule;
    llmg_span_t          found;
    llmg_status_t        rc;
    const llmg_rule_t   *r;

    barrier = (size_t) (text.data - pass->data.data);

    for (speeches &= pass->detect->others[claim]; speeches != 0;
         speeches &= speeches - 1)
    {
        rule = pass->detect->speeches[claim][__builtin_ctz(speeches)];
        r = pass->detect->list[rule];

        rc = llmg_phrase_match(&pass->phrases, r, text, at, 0, &found);

        if (rc == LLMG_OK) {
            rc = llmg_findings_add(pass->list, r, pass->text, barrier + at,
                                   barrier + found.start,
                                   barrier + found.end);
        }

        if (rc != LLMG_OK && rc != LLMG_DECLINED) {
            return rc;
        }
    }

    return LLMG_OK;
}


/* what has an end marker is looked at by its own rule alone: 0 inside of it */

static int
llmg_detect_phrase_behind(const llmg_detect_phrase_t *pass, size_t at,
    size_t *barrier)
{
    size_t                 i;
    const llmg_finding_t  *f;

    *barrier = 0;

    for (i = 0; i < pass->n; i++) {
        f = &pass->list->items[i];

        if (f->rule->until == NULL || f->text != pass->text
            || f->trigger > at)
        {
            continue;
        }

        if (at < f->end) {
            return 0;
        }

        *barrier = (f->end > *barrier) ? f->end : *barrier;
    }

    return 1;
}
