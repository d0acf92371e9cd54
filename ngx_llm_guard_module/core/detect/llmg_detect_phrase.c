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
    unsigned               speech;
    uint32_t               speeches;
    llmg_str_t             text;
    llmg_span_t            found;
    llmg_status_t          rc;
    const llmg_rule_t     *rule;
    llmg_detect_phrase_t  *pass;

    pass = data;
    speeches = llmg_phrase_rare(pass->data, at) & pass->detect->others;

    if (speeches == 0 || !llmg_detect_phrase_behind(pass, at, &barrier)) {
        return LLMG_OK;
    }

    llmg_str_set(&text, pass->data.data + barrier, pass->data.len - barrier);

    for ( /* void */ ; speeches != 0; speeches &= speeches - 1) {
        speech = (unsigned) __builtin_ctz(speeches);

        rc = llmg_phrase_match(&pass->phrases, speech, text, at - barrier, 0,
                               &found);

        if (rc == LLMG_OK) {
            rule = pass->detect->list[pass->detect->speeches[speech]];

            rc = llmg_findings_add(pass->list, rule, pass->text, at,
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
