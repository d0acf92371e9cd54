/*
 * Claims in other languages: the table of phrases is as the canonical view
 * shows them, and what is known of a text says the same as a look at each
 * place.
 */

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

#include "llmg_fold.h"
#include "llmg_literal.h"
#include "llmg_phrase.h"
#include "llmg_rules.h"
#include "rnd.h"


#define ROUNDS   300
#define SIZE     1500
#define ARENA    (4UL * 1024 * 1024)

#define any(n)   ((unsigned) rnd(n))


static unsigned            count;
static const llmg_rule_t  *rules[LLMG_PHRASE_SPEECHES + 1][LLMG_CLAIMS];


static void
take_rules(const llmg_rule_t *r)
{
    for ( /* void */ ; r->name != NULL; r++) {
        assert_in_range(r->speech, 1, LLMG_PHRASE_SPEECHES);
        assert_in_range(r->claim, 0, LLMG_CLAIMS - 1);
        assert_null(rules[r->speech][r->claim]);

        rules[r->speech][r->claim] = r;
    }
}


/* how many phrases there are, and the rules of them */

static int
setup(void **state)
{
    (void) state;

    count = llmg_phrase_slots[2 * LLMG_PHRASE_SLOTS];

    take_rules(llmg_rules_claim);
    take_rules(llmg_rules_order);

    return 0;
}


/*
 * Each language has each claim: what one says, the others say as well.  Of
 * English, the first one, roles are for patterns.
 */

static void
each_language_has_all_claims(void **state)
{
    unsigned  speech, claim;

    (void) state;

    for (speech = 1; speech <= LLMG_PHRASE_SPEECHES; speech++) {
        for (claim = 0; claim < LLMG_CLAIMS; claim++) {
            assert_int_equal(rules[speech][claim] != NULL,
                             speech > 1 || claim != LLMG_CLAIM_ROLE);
        }
    }
}


static llmg_str_t
phrase(unsigned i)
{
    llmg_str_t  s;

    llmg_str_set(&s, llmg_phrase_bytes + llmg_phrases[i].at,
                 llmg_phrases[i].len);
    return s;
}


/* the view of a text that goes on behind it */

static int
is_folded(llmg_str_t text)
{
    int           same;
    llmg_str_t    rest = llmg_string(" .");
    llmg_fold_t  *f;
    llmg_arena_t *arena;

    arena = llmg_arena_create(ARENA);
    f = malloc(sizeof(llmg_fold_t));

    assert_non_null(arena);
    assert_non_null(f);

    llmg_fold_init(f, arena, LLMG_FOLD_DISGUISE);

    assert_int_equal(llmg_fold_push(f, text), LLMG_OK);
    assert_int_equal(llmg_fold_push(f, rest), LLMG_OK);
    assert_int_equal(llmg_fold_end(f), LLMG_OK);

    same = (f->out.len >= text.len
            && memcmp(f->out.data, text.data, text.len) == 0);

    llmg_arena_destroy(arena);
    free(f);

    return same;
}


static void
phrases_are_as_in_the_canonical_view(void **state)
{
    int       ok;
    unsigned  i;

    (void) state;

    assert_true(count > 1000);

    for (i = 0, ok = 1; i < count; i++) {
        if (!is_folded(phrase(i))) {
            print_message("# of language %d: %.*s\n", llmg_phrases[i].speech,
                          llmg_phrases[i].len,
                          llmg_phrase_bytes + llmg_phrases[i].at);
            ok = 0;
        }

        assert_in_range(llmg_phrases[i].speech, 1, LLMG_PHRASE_SPEECHES);
        assert_in_range(llmg_phrases[i].kind, 1, LLMG_PHRASE_KINDS - 1);
        assert_in_range(llmg_phrases[i].len, LLMG_PHRASE_SHORT,
                        LLMG_PHRASE_LONGEST);
    }

    assert_true(ok);
}


/*
 * Those of a slot are told by the bytes behind the first eight, and no
 * place has more phrases than there is room for: those that its longest one
 * begins with.
 */

static unsigned
alike_in(unsigned slot, llmg_str_t text)
{
    unsigned  i, n;

    for (i = llmg_phrase_slots[slot], n = 0; i < llmg_phrase_slots[slot + 1];
         i++)
    {
        n += (llmg_phrases[i].len <= text.len
              && memcmp(text.data, phrase(i).data, llmg_phrases[i].len) == 0);
    }

    return n;
}


static void
phrases_of_a_slot_are_told_apart(void **state)
{
    unsigned    i, k, n, alike;
    llmg_str_t  text;

    (void) state;

    for (i = 0; i < count; i++) {
        text = phrase(i);

        for (k = 0, n = LLMG_PHRASE_LONG; k < LLMG_PHRASE_FOURS; k++, n += 4) {
            assert_int_equal(llmg_phrase_behind[k][i],
                             text.len < n + 4 ? 0
                             : llmg_phrase_four(llmg_load32(text.data + n)));
        }

        alike = alike_in(llmg_phrase_short(llmg_load32(text.data)), text);

        if (text.len >= LLMG_PHRASE_LONG) {
            alike += alike_in(llmg_phrase_long(llmg_load64(text.data)), text);
        }

        assert_in_range(alike, 1, LLMG_PHRASE_ALIKE);
    }
}


/* phrases, often of one language, words, and ends of lines */

static llmg_str_t
make_text(unsigned char *data)
{
    size_t      i, len;
    unsigned    which, speech;
    llmg_str_t  piece, text;

    static const char *const  between[] = {
        " ", ", ", "\n", " and the other one ", "\xC3\xA4", "x", "  "
    };

    speech = 1 + any(LLMG_PHRASE_SPEECHES);

    for (len = 0; len < SIZE - 2 * LLMG_PHRASE_LONGEST; /* void */ ) {
        which = any(count);

        if (llmg_phrases[which].speech != speech && any(8) != 0) {
            continue;
        }

        piece = phrase(which);
        memcpy(data + len, piece.data, piece.len);

        for (i = 0; i < piece.len && any(4) == 0; i++) {
            if (llmg_literal_letter(data[len + i])) {
                data[len + i] &= 0xDF;
            }
        }

        len += piece.len;

        piece = llmg_str(between[any(7)]);
        memcpy(data + len, piece.data, piece.len);
        len += piece.len;
    }

    llmg_str_set(&text, data, len);
    return text;
}


static void
what_is_known_says_the_same_as_a_look(void **state)
{
    size_t               at, back, claims;
    unsigned             i, n;
    llmg_str_t           text;
    llmg_span_t          one, two;
    llmg_status_t        rc;
    unsigned char        data[SIZE];
    const llmg_rule_t   *rule;
    llmg_phrase_pass_t   pass, fresh;

    (void) state;

    claims = 0;

    for (i = 0; i < ROUNDS; i++) {
        text = make_text(data);
        llmg_phrase_begin(&pass);

        for (at = 0; at < text.len; at++) {

            /* nearly in order */

            back = (at > 20 && any(9) == 0) ? at - any(20) : at;

            for (n = 1; n < LLMG_PHRASE_SPEECHES * LLMG_CLAIMS; n++) {
                rule = rules[1 + n / LLMG_CLAIMS][n % LLMG_CLAIMS];
                llmg_phrase_begin(&fresh);

                rc = llmg_phrase_match(&pass, rule, text, back, 0, &one);

                assert_int_equal(llmg_phrase_match(&fresh, rule, text, back,
                                                   0, &two), rc);
                assert_int_equal(one.end, two.end);
                assert_in_range(one.end, back, back + LLMG_PHRASE_LONGEST);

                claims += (rc == LLMG_OK);
            }
        }
    }

    assert_true(claims > ROUNDS);
}


/* with any piece of what follows: the same, or that more will tell */

static void
a_piece_says_the_same_or_waits(void **state)
{
    size_t               at, len, told;
    unsigned             i;
    llmg_str_t           text, piece;
    llmg_span_t          whole, found;
    llmg_status_t        rc, cut;
    unsigned char        data[SIZE];
    const llmg_rule_t   *rule;
    llmg_phrase_pass_t   fresh;

    (void) state;

    told = 0;

    for (i = 0; i < ROUNDS / 10; i++) {
        text = make_text(data);

        for (at = 0; at < text.len; at += 1 + any(3)) {
            rule = rules[2 + any(LLMG_PHRASE_SPEECHES - 1)][any(LLMG_CLAIMS)];

            llmg_phrase_begin(&fresh);
            rc = llmg_phrase_match(&fresh, rule, text, at, 0, &whole);

            for (len = at + 1; len <= text.len; len += 1 + any(40)) {
                llmg_str_set(&piece, data, len);
                llmg_phrase_begin(&fresh);

                cut = llmg_phrase_match(&fresh, rule, piece, at, 1, &found);

                if (cut == LLMG_AGAIN) {
                    assert_true(len <= at + LLMG_PHRASE_MAX);
                    continue;
                }

                assert_int_equal(cut, rc);
                assert_int_equal(found.end, whole.end);
                told++;
            }
        }
    }

    assert_true(told > ROUNDS);
}


/* what orders have beside their rare phrases: one of each, in reach */

static const unsigned  others[] = {
    LLMG_PHRASE_SORRY, LLMG_PHRASE_ASKED, LLMG_PHRASE_ANSWER,
    LLMG_PHRASE_INSIDE, LLMG_PHRASE_SHOW, LLMG_PHRASE_SECRET,
    LLMG_PHRASE_SIGN, LLMG_PHRASE_SEND, LLMG_PHRASE_WHERE, LLMG_PHRASE_OFF
};

static size_t
add_others(unsigned speech, unsigned char *data, size_t len)
{
    unsigned    i, k;
    llmg_str_t  piece;

    for (k = 0; k < sizeof(others) / sizeof(others[0]); k++) {
        for (i = 0; i < count; i++) {
            if (llmg_phrases[i].speech == speech
                && llmg_phrases[i].kind == others[k]
                && llmg_phrases[i].len < 16)
            {
                piece = phrase(i);
                data[len++] = ' ';
                memcpy(data + len, piece.data, piece.len);
                len += piece.len;
                break;
            }
        }
    }

    return len;
}


/* whether a rule of the language finds something at "at" */

static int
finds(unsigned speech, llmg_str_t text, size_t at)
{
    unsigned     claim;
    llmg_span_t  found;

    for (claim = 0; claim < LLMG_CLAIMS; claim++) {
        if (rules[speech][claim] != NULL
            && llmg_phrase_match(NULL, rules[speech][claim], text, at, 0,
                                 &found) == LLMG_OK)
        {
            return 1;
        }
    }

    return 0;
}


/*
 * A phrase that begins inside of one that is kept is not found, and is without
 * what is before it there.
 */

static void
what_is_kept_hides_what_begins_in_it(void **state)
{
    size_t         at, len;
    unsigned       i, k, hidden;
    llmg_str_t     kept, rare, text;
    unsigned char  data[SIZE];

    (void) state;

    hidden = 0;

    for (i = 0; i < count; i++) {
        kept = phrase(i);

        for (k = 0; llmg_phrases[i].kind == LLMG_PHRASE_KEPT && k < count;
             k++)
        {
            if (llmg_phrases[k].speech != llmg_phrases[i].speech
                || llmg_phrases[k].kind == LLMG_PHRASE_KEPT)
            {
                continue;
            }

            rare = phrase(k);

            for (at = 1; at < kept.len; at++) {
                if (rare.len < kept.len - at
                    || memcmp(rare.data, kept.data + at, kept.len - at) != 0)
                {
                    continue;
                }

                memcpy(data, kept.data, at);
                memcpy(data + at, rare.data, rare.len);
                len = add_others(llmg_phrases[i].speech, data, at + rare.len);

                llmg_str_set(&text, data + at, len - at);

                if (finds(llmg_phrases[i].speech, text, 0)) {
                    llmg_str_set(&text, data, len);
                    assert_false(finds(llmg_phrases[i].speech, text, at));
                    hidden += (unsigned) llmg_phrase_begins(text, at);
                }
            }
        }
    }

    assert_true(hidden > 100);
}


typedef struct {
    unsigned char       *at;
    size_t               n;
} places_t;


static llmg_status_t
take(void *data, size_t at)
{
    places_t  *places = data;

    places->at[at]++;
    places->n++;

    return LLMG_OK;
}


/* by blocks, as one by one; and none that is rare is passed by */

static void
other_alphabets_are_found_by_blocks(void **state)
{
    int             may;
    size_t          at, begin;
    unsigned        i, k, claim;
    uint32_t        speeches[LLMG_CLAIMS], claims[LLMG_CLAIMS];
    places_t        places;
    llmg_str_t      text;
    unsigned char   data[SIZE], seen[SIZE];

    (void) state;

    for (i = 0; i < ROUNDS; i++) {
        text = make_text(data);
        begin = any(64);
        text.data += begin;
        text.len -= begin;

        memset(seen, 0, sizeof(seen));
        places.at = seen;
        places.n = 0;

        assert_int_equal(llmg_phrase_scan(text, take, &places), LLMG_OK);

        for (at = 0; at < text.len; at++) {
            may = (at + LLMG_PHRASE_FIRST <= text.len
                   && text.data[at] >= 0x80 && llmg_phrase_begins(text, at)
                   && llmg_phrase_may(text.data + at));

            assert_int_equal(seen[at], may);
        }
    }

    memset(claims, 0, sizeof(claims));

    for (i = 0, k = 0; i < count; i++) {
        text = phrase(i);

        if (llmg_phrases[i].speech <= LLMG_PHRASE_LATIN
            || text.len < LLMG_PHRASE_FIRST
            || llmg_phrase_rare(text, 0, speeches)
               >> (LLMG_PHRASE_LATIN + 1) == 0)
        {
            continue;
        }

        for (claim = 0; claim < LLMG_CLAIMS; claim++) {
            claims[claim] |= speeches[claim];
        }

        assert_true(llmg_phrase_may(text.data));
        assert_true(text.data[0] >= 0x80);
        k++;
    }

    assert_true(k > 100);

    for (claim = 0; claim < LLMG_CLAIMS; claim++) {
        assert_int_equal(claims[claim], (2U << LLMG_PHRASE_SPEECHES)
                                        - (2U << LLMG_PHRASE_LATIN));
    }
}


/* also in what is left behind the blocks, whatever ASCII is around it */

static void
one_among_ascii_is_found_anywhere(void **state)
{
    size_t         at, len;
    unsigned       i;
    uint32_t       speeches[LLMG_CLAIMS];
    places_t       places;
    llmg_str_t     one, text;
    unsigned char  data[SIZE], seen[SIZE];

    (void) state;

    for (i = 0; i < count; i++) {
        one = phrase(i);

        if (one.data[0] >= 0x80 && one.len >= LLMG_PHRASE_FIRST
            && llmg_phrase_rare(one, 0, speeches) != 0)
        {
            break;
        }
    }

    assert_true(i < count);

    for (len = one.len; len < 300; len++) {
        for (at = 0; at + one.len <= len; at++) {
            memset(data, 'a', len);
            memcpy(data + at, one.data, one.len);
            memset(seen, 0, sizeof(seen));

            places.at = seen;
            places.n = 0;
            llmg_str_set(&text, data, len);

            assert_int_equal(llmg_phrase_scan(text, take, &places), LLMG_OK);
            assert_int_equal(seen[at], 1);
        }
    }
}


int
main(void)
{
    const struct CMUnitTest  tests[] = {
        cmocka_unit_test(each_language_has_all_claims),
        cmocka_unit_test(phrases_are_as_in_the_canonical_view),
        cmocka_unit_test(phrases_of_a_slot_are_told_apart),
        cmocka_unit_test(what_is_known_says_the_same_as_a_look),
        cmocka_unit_test(a_piece_says_the_same_or_waits),
        cmocka_unit_test(what_is_kept_hides_what_begins_in_it),
        cmocka_unit_test(other_alphabets_are_found_by_blocks),
        cmocka_unit_test(one_among_ascii_is_found_anywhere),
    };

    cmocka_set_message_output(CM_OUTPUT_TAP);

    return cmocka_run_group_tests(tests, setup, NULL);
}
