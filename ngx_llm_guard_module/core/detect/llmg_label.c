#include <limits.h>
#include <stdlib.h>

#include "llmg_label_begin.h"
#include "llmg_label_part.h"


#define LLMG_LABEL_SLOTS   1024

/* bytes that say whether a word may begin */
#define LLMG_LABEL_FIRST   3


typedef struct {
    unsigned char   len;
    unsigned char   bytes[LLMG_LABEL_MAX];
    uint64_t        head;       /* the first of them, and where they are */
    uint64_t        known;
    int             next;       /* of the same slot, or -1 */
} llmg_label_word_t;


struct llmg_labels_s {
    llmg_label_word_t  *words;
    size_t              nwords;
    size_t              stride;     /* of one set of rules, in 64 bits */
    uint64_t           *rules;      /* by word: a bit for each rule */
    int                 slots[LLMG_LABEL_SLOTS];
    llmg_label_begins_t  begins;
};


static llmg_status_t llmg_labels_add(llmg_labels_t *labels, const char *word,
    size_t rule);
static int llmg_label_of(const llmg_labels_t *labels,
    const llmg_label_spot_t *spot, unsigned i, unsigned rule, unsigned near);
static void llmg_label_some(const llmg_labels_t *labels,
    llmg_label_spot_t *spot, const unsigned char *p, size_t len, int begun,
    int after);
static void llmg_label_others(const llmg_labels_t *labels,
    llmg_label_spot_t *spot, const unsigned char *p, size_t len, int begun,
    int after);
static int llmg_label_add(const llmg_labels_t *labels,
    llmg_label_spot_t *spot, int word, size_t away);


static unsigned
llmg_label_slot(const unsigned char *p)
{
    uint32_t  gram;

    gram = (uint32_t) p[0] | (uint32_t) p[1] << 8 | (uint32_t) p[2] << 16;

    return (gram * 0x9E3779B1U) >> 22;
}


llmg_status_t
llmg_labels_compile(llmg_labels_t **labels, const llmg_rule_t *const *rules,
    size_t n)
{
    size_t          i, k, count;
    llmg_status_t   rc;
    llmg_labels_t  *l;

    count = 0;

    for (i = 0; i < n; i++) {
        for (k = 0; rules[i]->labels != NULL && rules[i]->labels[k] != NULL;
             k++)
        {
            count++;
        }
    }

    l = calloc(1, sizeof(llmg_labels_t));
    if (l == NULL) {
        return LLMG_ERROR;
    }

    l->stride = n / 64 + 1;
    l->words = calloc(count + 1, sizeof(llmg_label_word_t));
    l->rules = calloc((count + 1) * l->stride, sizeof(uint64_t));

    for (i = 0; i < LLMG_LABEL_SLOTS; i++) {
        l->slots[i] = -1;
    }

    rc = (l->words == NULL || l->rules == NULL) ? LLMG_ERROR : LLMG_OK;

    for (i = 0; rc == LLMG_OK && i < n; i++) {
        for (k = 0; rc == LLMG_OK && rules[i]->labels != NULL
                    && rules[i]->labels[k] != NULL; k++)
        {
            rc = llmg_labels_add(l, rules[i]->labels[k], i);
        }
    }

    if (rc != LLMG_OK) {
        llmg_labels_free(l);
        return rc;
    }

    *labels = l;

    return LLMG_OK;
}


static llmg_status_t
llmg_labels_add(llmg_labels_t *labels, const char *word, size_t rule)
{
    int                 i;
    size_t              len;
    unsigned            slot;
    llmg_label_text_t   text;
    llmg_label_word_t  *w;

    len = strlen(word);

    if (len < 2 || len > LLMG_LABEL_MAX - 2) {
        return LLMG_INVALID;
    }

    llmg_label_fold(&text, (const unsigned char *) word, len, 1);

    /* a short word is looked up with the blank behind it */

    if (text.len == 2) {
        text.bytes[text.len++] = ' ';
    }

    if (text.len < 3) {
        return LLMG_INVALID;
    }

    llmg_label_begins_add(&labels->begins, text.bytes);

    slot = llmg_label_slot(text.bytes);

    for (i = labels->slots[slot]; i >= 0; i = labels->words[i].next) {
        if (labels->words[i].len == text.len
            && memcmp(labels->words[i].bytes, text.bytes, text.len) == 0)
        {
            break;
        }
    }

    if (i < 0) {
        i = (int) labels->nwords++;
        w = &labels->words[i];

        w->len = (unsigned char) text.len;
        memcpy(w->bytes, text.bytes, text.len);

        len = (text.len < LLMG_LABEL_HEAD) ? text.len : LLMG_LABEL_HEAD;

        memcpy(&w->head, text.bytes, len);
        memset(&w->known, 0xFF, len);

        w->next = labels->slots[slot];
        labels->slots[slot] = i;
    }

    labels->rules[(size_t) i * labels->stride + rule / 64] |= 1ULL
                                                              << rule % 64;

    return LLMG_OK;
}


void
llmg_labels_free(llmg_labels_t *labels)
{
    if (labels != NULL) {
        free(labels->words);
        free(labels->rules);
        free(labels);
    }
}


llmg_status_t
llmg_labels_near(const llmg_labels_t *labels, llmg_label_spot_t *spot,
    llmg_str_t text, size_t start, size_t end, unsigned rule, unsigned near,
    int more)
{
    size_t         upto;
    unsigned       i;
    llmg_status_t  rc;

    if (near == 0) {
        near = LLMG_RULE_NEAR;
    }

    if (llmg_labels_led(labels, spot, text, start, end, rule, near)) {
        return LLMG_OK;
    }

    if (spot->known == LLMG_LABEL_ALL) {
        return LLMG_DECLINED;
    }

    upto = end + LLMG_RULE_AFTER;
    upto = (upto < text.len) ? upto : text.len;

    if (!more && !llmg_label_begins(&labels->begins, text.data + end,
                                    upto - end))
    {
        spot->known = LLMG_LABEL_ALL;
        return LLMG_DECLINED;
    }

    rc = llmg_label_after(text, end, more, &upto);

    if (rc == LLMG_AGAIN) {
        return LLMG_AGAIN;
    }

    spot->known = LLMG_LABEL_ALL;

    if (rc != LLMG_OK || upto == end) {
        return LLMG_DECLINED;
    }

    i = spot->n;

    llmg_label_some(labels, spot, text.data + end, upto - end, 0, 1);

    return llmg_label_of(labels, spot, i, rule, near) ? LLMG_OK
                                                      : LLMG_DECLINED;
}


int
llmg_labels_led(const llmg_labels_t *labels, llmg_label_spot_t *spot,
    llmg_str_t text, size_t start, size_t end, unsigned rule, unsigned near)
{
    size_t      from, low;
    unsigned    i;
    llmg_str_t  head;

    if (near == 0) {
        near = LLMG_RULE_NEAR;
    }

    if (spot->known && spot->start == start && spot->end != end) {

        /* the same words are before it */

        spot->known = 1;
        spot->end = end;
        spot->n = spot->before;

    } else if (!spot->known || spot->start != start) {
        spot->known = 1;
        spot->start = start;
        spot->end = end;
        spot->n = 0;
        memset(spot->any, 0, sizeof(spot->any));

        low = (start > LLMG_RULE_NEAR) ? start - LLMG_RULE_NEAR : 0;
        from = start;

        if (llmg_label_begins(&labels->begins, text.data + low, start - low)) {
            from = llmg_label_before(text, start);
        }

        if (from != start) {
            llmg_label_some(labels, spot, text.data + from, start - from,
                            from == 0
                            || !llmg_label_letter(text.data[from - 1]), 0);
        }

        spot->before = spot->n;
    }

    if (llmg_label_of(labels, spot, 0, rule, near)) {
        return 1;
    }

    if (spot->known == 1) {
        i = spot->n;

        if (llmg_label_column(text, start, end, &head)) {
            llmg_label_some(labels, spot, head.data, head.len, 1, 1);
        }

        spot->known = LLMG_LABEL_LED;

        return llmg_label_of(labels, spot, i, rule, UCHAR_MAX);
    }

    return 0;
}


int
llmg_labels_may(const llmg_labels_t *labels, llmg_label_none_t *none,
    llmg_str_t text, size_t at)
{
    int                   known;
    size_t                i, from, upto;
    const unsigned char  *p, *end;

    if (none->some == text.data + at) {
        return 1;
    }

    from = LLMG_RULE_NEAR + LLMG_LABEL_BACK;
    from = (at > from) ? at - from : 0;

    upto = at + LLMG_LABEL_VALUE + LLMG_RULE_AFTER;
    upto = (upto < text.len) ? upto : text.len;

    p = text.data + from;
    end = text.data + upto;

    known = (none->upto != NULL && p >= none->from && p < none->upto);

    /* of a word the first bytes may have been behind what was looked at */

    if (known && p < none->upto - LLMG_LABEL_FIRST) {
        p = none->upto - LLMG_LABEL_FIRST;
    }

    if (p < end && llmg_label_begins(&labels->begins, p, (size_t) (end - p))) {
        none->some = text.data + at;
        return 1;
    }

    if (!known) {
        none->from = p;
        none->upto = end;

    } else if (end > none->upto) {
        none->upto = end;
    }

    for (i = 0; i <= LLMG_LABEL_BACK && i <= at; i++) {
        if (llmg_label_cell(text, at - i)) {
            return 1;
        }
    }

    return 0;
}


/* 1 when one of the words from number i on is of the rule, and near enough */

static int
llmg_label_of(const llmg_labels_t *labels, const llmg_label_spot_t *spot,
    unsigned i, unsigned rule, unsigned near)
{
    if (i == spot->n || (rule < LLMG_LABEL_RULES
                         && !(spot->any[rule / 64] >> rule % 64 & 1)))
    {
        return 0;
    }

    for ( /* void */ ; i < spot->n; i++) {
        if (spot->away[i] <= near
            && (labels->rules[spot->words[i] * labels->stride + rule / 64]
                >> rule % 64 & 1))
        {
            return 1;
        }
    }

    return 0;
}


/*
 * The words of p[0, len) that stand in the table.  Without "begun" the first
 * one is the rest of a word.  Only what may begin one is looked at.
 */

static void
llmg_label_some(const llmg_labels_t *labels, llmg_label_spot_t *spot,
    const unsigned char *p, size_t len, int begun, int after)
{
    int                       w;
    size_t                    i, skip, end;
    unsigned                  k, n, slot;
    uint64_t                  head;
    unsigned char             at[LLMG_RULE_NEAR];
    const llmg_label_word_t  *word;

    n = llmg_label_places(&labels->begins, p, len, at);

    if (n == LLMG_LABEL_OTHERS) {
        llmg_label_others(labels, spot, p, len, begun, after);
        return;
    }

    for (skip = 0; !begun && skip < len && llmg_label_letter(p[skip]); skip++) {
        /* void */
    }

    for (k = 0; k < n; k++) {
        i = at[k];

        if (i < skip || !llmg_label_head(p + i, len - i, &head)) {
            continue;
        }

        slot = llmg_label_slot((unsigned char *) &head);

        for (w = labels->slots[slot]; w >= 0; w = word->next) {
            word = &labels->words[w];

            if ((head ^ word->head) & word->known) {
                continue;
            }

            end = llmg_label_match(p + i, len - i, word->bytes, word->len);

            if (end != 0
                && !llmg_label_add(labels, spot, w, after ? i : len - i - end))
            {
                return;
            }
        }
    }
}


/* the same where not all of it is ASCII: all of it is folded */

static void
llmg_label_others(const llmg_labels_t *labels, llmg_label_spot_t *spot,
    const unsigned char *p, size_t len, int begun, int after)
{
    int                       w;
    size_t                    i, end;
    unsigned char             c;
    llmg_label_text_t         text;
    const llmg_label_word_t  *word;

    llmg_label_fold(&text, p, len, begun);

    for (i = 0; i + 1 < text.len; i++) {
        c = text.bytes[i];

        if (c == ' ' || (c & 0xC0) == 0x80
            || (c < 0x80 && i != 0 && text.bytes[i - 1] != ' '
                && text.bytes[i - 1] < 0x80))
        {
            continue;
        }

        for (w = labels->slots[llmg_label_slot(text.bytes + i)]; w >= 0;
             w = word->next)
        {
            word = &labels->words[w];
            end = i + word->len;

            if (end > text.len + 1
                || memcmp(text.bytes + i, word->bytes, word->len) != 0)
            {
                continue;
            }

            if (word->bytes[word->len - 1] == ' ') {
                end--;

            } else if (end < text.len && word->len < LLMG_LABEL_STEM
                       && text.bytes[end] != ' ' && text.bytes[end] < 0x80)
            {
                continue;
            }

            if (!llmg_label_add(labels, spot, w,
                                after ? text.from[i]
                                      : len - text.from[end - 1] - 1U))
            {
                return;
            }
        }
    }
}


/* 0 when there are too many */

static int
llmg_label_add(const llmg_labels_t *labels, llmg_label_spot_t *spot, int word,
    size_t away)
{
    size_t  k, n;

    if (spot->n == LLMG_LABEL_SEEN) {
        return 0;
    }

    n = LLMG_LABEL_RULES / 64;
    n = (labels->stride < n) ? labels->stride : n;

    for (k = 0; k < n; k++) {
        spot->any[k] |= labels->rules[(size_t) word * labels->stride + k];
    }

    spot->words[spot->n] = (unsigned) word;
    spot->away[spot->n] = (unsigned char) away;
    spot->n++;

    return 1;
}
