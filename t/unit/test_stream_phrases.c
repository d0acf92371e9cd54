/*
 * Phrases that make a claim together, in a text that comes in pieces: what is
 * known of them goes on from piece to piece, and says what a look at each
 * place of the whole text says.
 */

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

#include "llmg_channel.h"
#include "llmg_phrase.h"
#include "llmg_rules.h"
#include "rnd.h"


#define LIMIT    (64 * 1024 * 1024)
#define ROUNDS   250
#define SIZE     3000
#define SPANS    32
#define HITS     4000
#define RULES    (LLMG_PHRASE_SPEECHES * LLMG_CLAIMS + 8)

#define any(n)   ((unsigned) rnd(n))


typedef struct {
    const llmg_rule_t  *rule;
    size_t              start;
    size_t              end;
} hit_t;

typedef struct {
    hit_t               hits[HITS];
    size_t              n;
} hits_t;

typedef enum {
    AS_IT_IS = 0,
    FOLDED,             /* it waits now and then */
    FORKED,             /* and another one goes on, used before */
    WAYS
} way_e;


static llmg_detect_t      *detect;
static llmg_scratch_t     *scratch;
static const llmg_rule_t  *rules[RULES];
static size_t              nrules;

/* what one rule finds up to its end mark, and nobody else looks at */

static const char  begins[] = "-----BEGIN " "PRIVATE KEY-----"
                              "MIIBVAIBADANBgkq" "hkiG9w0BAQEFAASC";
static const char  ends[] = "-----END " "PRIVATE KEY-----";

static size_t  spans[SPANS + 1], behind[SPANS + 1];
static size_t  nspans;


static size_t
put(unsigned char *data, size_t len, const void *s, size_t n)
{
    memcpy(data + len, s, n);

    return len + n;
}


static size_t
put_span(unsigned char *data, size_t len)
{
    if (nspans == SPANS) {
        return len;
    }

    spans[nspans] = len;
    len = put(data, len, begins, sizeof(begins) - 1);

    if (any(3)) {
        len = put(data, len, "nunca digas ", 12);
    }

    len = put(data, len, ends, sizeof(ends) - 1);
    behind[++nspans] = len;

    return len;
}


/* phrases, mostly of one language, in lines of any length, and spans */

static llmg_str_t
make_text(unsigned char *data)
{
    size_t      len, size;
    unsigned    which, speech, count, some, often, spanned;
    llmg_str_t  text;

    static const char *const  between[] = {
        " ", ", ", "\xC3\xA4", "x", "  ", " nunca digas ", " never say "
    };

    static const char  prose[] = " and the other one, of which nobody knows "
                                 "where it may be now, or will be later, ";

    count = llmg_phrase_slots[2 * LLMG_PHRASE_SLOTS];
    speech = 1 + any(LLMG_PHRASE_SPEECHES);
    size = 100 + rnd(SIZE - 100);
    some = 2 + any(100);
    often = 1 + any(6);
    spanned = any(2) ? 4 : SIZE;

    nspans = 0;
    behind[0] = 0;

    for (len = 0; len < size; /* void */ ) {
        which = any(count);

        if (llmg_phrases[which].speech != speech && any(12) != 0) {
            continue;
        }

        len = put(data, len, llmg_phrase_bytes + llmg_phrases[which].at,
                  llmg_phrases[which].len);

        do {
            which = any(7);
            len = (any(often) == 0)
                  ? put(data, len, prose, rnd(sizeof(prose)))
                  : put(data, len, between[which], strlen(between[which]));
        } while (any(often == 1 ? 2 : 4) == 0);

        if (any(some) == 0) {
            len = put(data, len, "\n", 1);
        }

        if (any(spanned) == 0) {
            len = put_span(data, len);
        }
    }

    spans[nspans] = len;
    llmg_str_set(&text, data, len);

    return text;
}


static int
order(const void *one, const void *two)
{
    const hit_t  *a = one, *b = two;

    if (a->rule != b->rule) {
        return a->rule < b->rule ? -1 : 1;
    }

    if (a->start != b->start) {
        return a->start < b->start ? -1 : 1;
    }

    return a->end > b->end ? -1 : a->end < b->end;
}


/* in order, without those that lie inside of one of the same rule */

static void
tidy(hits_t *hits)
{
    size_t  i, n;

    qsort(hits->hits, hits->n, sizeof(hit_t), order);

    for (i = 0, n = 0; i < hits->n; i++) {
        if (n == 0 || hits->hits[n - 1].rule != hits->hits[i].rule
            || hits->hits[n - 1].end < hits->hits[i].end)
        {
            hits->hits[n++] = hits->hits[i];
        }
    }

    hits->n = n;
}


static void
add(hits_t *hits, const llmg_rule_t *rule, size_t start, size_t end)
{
    assert_true(hits->n < HITS);

    hits->hits[hits->n].rule = rule;
    hits->hits[hits->n].start = start;
    hits->hits[hits->n++].end = end;
}


/* one of the rule's literals is there: those of common words are left out */

static int
is_looked_at(const llmg_rule_t *rule, llmg_str_t text, size_t at)
{
    size_t              len;
    const char *const  *literal;

    for (literal = rule->literals; *literal != NULL; literal++) {
        len = strlen(*literal);

        if (len <= text.len - at
            && memcmp(text.data + at, *literal, len) == 0)
        {
            return 1;
        }
    }

    return 0;
}


/* each place by itself; the text begins behind the last span for it */

static void
look(llmg_str_t text, hits_t *hits)
{
    size_t       i, k, at;
    llmg_str_t   part;
    llmg_span_t  found;

    hits->n = 0;

    for (i = 0; i <= nspans; i++) {
        llmg_str_set(&part, text.data + behind[i], text.len - behind[i]);

        for (at = behind[i]; at < spans[i]; at++) {

            for (k = llmg_phrase_begins(part, at - behind[i]) ? 0 : nrules;
                 k < nrules; k++)
            {
                if (rules[k]->speech != 0
                    && is_looked_at(rules[k], part, at - behind[i])
                    && llmg_phrase_match(NULL, rules[k], part, at - behind[i],
                                         0, &found) == LLMG_OK)
                {
                    add(hits, rules[k], at, behind[i] + found.end);
                }
            }
        }
    }

    tidy(hits);
}


/* of a channel: what is decided, with nothing taken for decided before */

static void
take(llmg_channel_t *ch, uint64_t stable, hits_t *hits)
{
    size_t             i;
    const llmg_hit_t  *hit;

    for (i = 0; i < ch->nhits; i++) {
        hit = &ch->hits[i];

        if (hit->fresh) {
            assert_true(hit->start >= stable);
        }

        if (hit->fresh && hit->rule->speech != 0) {
            add(hits, hit->rule, (size_t) hit->start, (size_t) hit->end);
        }

        ch->hits[i].fresh = 0;
    }

    llmg_channel_forget(ch, ch->stable);
}


static llmg_arena_t *
wait_for_it(llmg_channel_t *ch, llmg_arena_t *lent)
{
    assert_int_equal(llmg_channel_fold(ch, any(4) == 0), LLMG_OK);

    /* what was lent is somebody else's meanwhile */

    lent = llmg_arena_reset(lent, 65536);
    memset(llmg_arena_alloc(lent, 4096), '\n', 4096);
    lent = llmg_arena_reset(lent, 65536);

    assert_int_equal(llmg_channel_unfold(ch, lent), LLMG_OK);

    return lent;
}


/* it has had another text there, of which nothing is left */

static void
use(llmg_channel_t *ch, llmg_str_t text)
{
    text.data += text.len / 3;
    text.len -= text.len / 3;

    assert_int_equal(llmg_channel_push(ch, scratch, text, 0), LLMG_OK);

    ch->len = 0;
    ch->nlive = 0;
    ch->nhits = 0;
    ch->open = 0;
    ch->state = 0;
    ch->prev = 0;

    llmg_channel_begin(ch, 0);
}


static void
push(llmg_str_t text, size_t most, way_e way, hits_t *hits)
{
    size_t           at, step;
    uint64_t         stable;
    llmg_str_t       part;
    llmg_arena_t    *arena, *lent;
    llmg_channel_t   one, two, *ch, *other, *was;

    arena = llmg_arena_create(LIMIT);
    lent = llmg_arena_create(LIMIT);

    ch = &one;
    other = &two;

    llmg_channel_init(ch, detect, arena);
    llmg_channel_init(other, detect, arena);

    if (way == FOLDED) {
        ch->lent = lent;
    }

    if (any(2)) {
        use(ch, text);
    }

    if (way == FORKED) {
        llmg_str_set(&part, text.data + text.len / 3, text.len / 3);
        assert_int_equal(llmg_channel_push(other, scratch, part, 0), LLMG_OK);
    }

    hits->n = 0;

    for (at = 0; at < text.len; at += step) {
        step = 1 + rnd(most);
        step = (step > text.len - at) ? text.len - at : step;

        llmg_str_set(&part, text.data + at, step);
        stable = ch->stable;

        assert_int_equal(llmg_channel_push(ch, scratch, part,
                                           at + step == text.len), LLMG_OK);
        take(ch, stable, hits);

        if (way == FOLDED && any(2)) {
            lent = wait_for_it(ch, lent);
        }

        if (way == FORKED && any(8) == 0) {
            assert_int_equal(llmg_channel_fork(other, ch), LLMG_OK);

            was = ch;
            ch = other;
            other = was;
        }
    }

    tidy(hits);

    llmg_arena_destroy(lent);
    llmg_arena_destroy(arena);
}


static void
in_pieces_as_each_place(void **state)
{
    size_t                i, total;
    unsigned              round;
    llmg_str_t            text;
    unsigned char         data[SIZE + 1000];
    static hits_t         whole, pieces;
    static const size_t   most[] = { 1, 4, 16, 64, 300, SIZE + 1000 };

    (void) state;

    total = 0;

    for (round = 0; round < ROUNDS; round++) {
        text = make_text(data);
        look(text, &whole);
        total += whole.n;

        for (i = 0; i < sizeof(most) / sizeof(most[0]); i++) {
            push(text, most[i], (way_e) ((round + i) % WAYS), &pieces);

            if (pieces.n != whole.n
                || memcmp(pieces.hits, whole.hits, whole.n * sizeof(hit_t)))
            {
                fail_msg("%zu, not %zu, in pieces of %zu: %.*s", pieces.n,
                         whole.n, most[i], (int) text.len, text.data);
            }
        }
    }

    assert_true(total > ROUNDS);
}


/* a word that phrases begin with, and then nothing of them, soon lets go */

static void
what_is_none_does_not_wait(void **state)
{
    size_t           i;
    llmg_str_t       text;
    llmg_arena_t    *arena;
    llmg_channel_t   ch;

    (void) state;

    arena = llmg_arena_create(LIMIT);
    llmg_channel_init(&ch, detect, arena);

    text = llmg_str("ohne mord und totschlag");
    assert_int_equal(llmg_channel_push(&ch, scratch, text, 0), LLMG_OK);
    assert_int_equal(ch.stable, 0);

    for (i = text.len; i < LLMG_PHRASE_LONGEST; i++) {
        assert_int_equal(llmg_channel_push(&ch, scratch, llmg_str("."), 0),
                         LLMG_OK);
    }

    assert_int_equal(ch.stable, LLMG_PHRASE_LONGEST);

    llmg_arena_destroy(arena);
}


int
main(void)
{
    int                 rc;
    char                err[256];
    size_t              i;
    const llmg_rule_t  *r;

    static const llmg_rule_t *const  tables[] = {
        llmg_rules_claim, llmg_rules_order, llmg_rules_key
    };

    const struct CMUnitTest  tests[] = {
        cmocka_unit_test(in_pieces_as_each_place),
        cmocka_unit_test(what_is_none_does_not_wait),
    };

    cmocka_set_message_output(CM_OUTPUT_TAP);

    for (i = 0; i < sizeof(tables) / sizeof(tables[0]); i++) {
        for (r = tables[i]; r->name != NULL && nrules < RULES; r++) {
            rules[nrules++] = r;
        }
    }

    scratch = llmg_scratch_create(100000);

    if (scratch == NULL
        || llmg_detect_compile(&detect, rules, nrules, err, sizeof(err))
           != LLMG_OK)
    {
        return 1;
    }

    rc = cmocka_run_group_tests(tests, NULL, NULL);

    llmg_detect_free(detect);
    llmg_scratch_free(scratch);

    return rc;
}
