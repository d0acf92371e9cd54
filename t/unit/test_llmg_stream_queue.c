/*
 * Events wait in order until their text is decided, and leave with what was
 * found in them replaced, and with no other byte changed.
 */

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "llmg_stream_queue.h"
#include "rnd.h"


#define LIMIT     (64 * 1024 * 1024)
#define CHANNELS  3
#define TEXT      400
#define ROUNDS    3000


typedef struct {
    llmg_arena_t         *arena;
    llmg_stream_queue_t   queue;
    llmg_line_t           lines[CHANNELS];
} fixture_t;


static void
begin(fixture_t *f)
{
    unsigned  i;

    f->arena = llmg_arena_create(LIMIT);
    assert_non_null(f->arena);

    llmg_queue_init(&f->queue, f->arena);

    for (i = 0; i < CHANNELS; i++) {
        llmg_line_init(&f->lines[i], NULL, f->arena);
    }
}


static void
end(fixture_t *f)
{
    llmg_arena_destroy(f->arena);
}


static void
found(llmg_channel_t *ch, llmg_hit_t *hits, uint64_t start, uint64_t to,
    const char *mask)
{
    llmg_hit_t  *hit;

    ch->hits = hits;

    hit = &ch->hits[ch->nhits++];
    memset(hit, 0, sizeof(llmg_hit_t));

    hit->start = start;
    hit->end = to;

    if (mask != NULL) {
        hit->mask = llmg_str(mask);
        hit->masked = 1;
    }
}


/* an event around one piece of a channel's text, which begins at "start" */

static llmg_status_t
add(fixture_t *f, unsigned channel, uint64_t start, size_t chars,
    const char *raw)
{
    size_t          len;
    char            event[1024];
    llmg_piece_t    piece;
    llmg_status_t   rc;

    len = (size_t) snprintf(event, sizeof(event), "<%s>", raw);

    rc = llmg_queue_append(&f->queue, (unsigned char *) event, len);

    if (rc == LLMG_OK && chars != 0) {
        piece.line = &f->lines[channel];
        piece.start = start;
        piece.end = start + chars;
        piece.raw_start = 1;
        piece.raw_end = len - 1;

        rc = llmg_queue_piece(&f->queue, &piece);
    }

    return rc == LLMG_OK ? llmg_queue_event(&f->queue, len, NULL, 0) : rc;
}


static void
left(fixture_t *f, const char *want)
{
    llmg_str_t  out;

    assert_int_equal(llmg_queue_release(&f->queue, 0), LLMG_OK);

    llmg_str_set(&out, f->queue.out.data, f->queue.out.len);

    if (!llmg_str_eqz(out, want)) {
        print_message("# \"%.*s\" and not \"%s\"\n", (int) out.len,
                      (char *) out.data, want);
        fail();
    }

    f->queue.out.len = 0;
}


static void
events_wait_in_order(void **state)
{
    fixture_t  f;

    (void) state;

    begin(&f);

    assert_int_equal(add(&f, 0, 0, 0, ""), LLMG_OK);
    left(&f, "<>");

    assert_int_equal(add(&f, 0, 0, 3, "abc"), LLMG_OK);
    assert_int_equal(add(&f, 1, 0, 3, "xyz"), LLMG_OK);
    assert_int_equal(add(&f, 0, 0, 0, "-"), LLMG_OK);
    assert_int_equal(add(&f, 0, 3, 2, "de"), LLMG_OK);
    left(&f, "");

    /* who is decided waits for who is not */

    f.lines[1].channel.stable = 3;
    left(&f, "");

    f.lines[0].channel.stable = 2;
    left(&f, "");

    f.lines[0].channel.stable = 3;
    left(&f, "<abc><xyz><->");

    f.lines[0].channel.stable = 4;
    left(&f, "");

    f.lines[0].channel.stable = 5;
    left(&f, "<de>");
    left(&f, "");

    end(&f);
}


static void
hits_are_replaced_where_they_begin(void **state)
{
    fixture_t    f;
    llmg_hit_t   hits[8];

    (void) state;

    /* in one event */

    begin(&f);
    found(&f.lines[0].channel, hits, 2, 4, "##");
    assert_int_equal(add(&f, 0, 0, 6, "abcdef"), LLMG_OK);
    f.lines[0].channel.stable = 6;
    left(&f, "<ab##ef>");
    assert_int_equal(f.lines[0].channel.nhits, 0);
    end(&f);

    /* over three, one of another channel between them */

    begin(&f);
    found(&f.lines[0].channel, hits, 2, 9, "#");
    assert_int_equal(add(&f, 0, 0, 3, "abc"), LLMG_OK);
    assert_int_equal(add(&f, 0, 3, 3, "def"), LLMG_OK);
    assert_int_equal(add(&f, 1, 0, 3, "uvw"), LLMG_OK);
    assert_int_equal(add(&f, 0, 6, 4, "ghij"), LLMG_OK);
    f.lines[1].channel.stable = 3;
    f.lines[0].channel.stable = 10;
    left(&f, "<ab#><><uvw><j>");
    end(&f);

    /* while its end is not known */

    begin(&f);
    found(&f.lines[0].channel, hits, 1, LLMG_CHANNEL_OPEN, "#");
    assert_int_equal(add(&f, 0, 0, 3, "abc"), LLMG_OK);
    f.lines[0].channel.stable = 3;
    left(&f, "<a#>");
    assert_int_equal(f.lines[0].channel.nhits, 1);
    assert_int_equal(add(&f, 0, 3, 3, "def"), LLMG_OK);
    f.lines[0].channel.stable = 6;
    left(&f, "<>");
    hits[0].end = 7;
    assert_int_equal(add(&f, 0, 6, 3, "ghi"), LLMG_OK);
    f.lines[0].channel.stable = 9;
    left(&f, "<hi>");
    end(&f);

    /* several, touching, the whole event, none at all */

    begin(&f);
    found(&f.lines[0].channel, hits, 0, 1, "1");
    found(&f.lines[0].channel, hits, 1, 2, "2");
    found(&f.lines[0].channel, hits, 4, 6, "");
    assert_int_equal(add(&f, 0, 0, 6, "abcdef"), LLMG_OK);
    f.lines[0].channel.stable = 6;
    left(&f, "<12cd>");
    end(&f);

    /* those that are only told of change nothing */

    begin(&f);
    found(&f.lines[0].channel, hits, 1, 3, NULL);
    assert_int_equal(add(&f, 0, 0, 4, "abcd"), LLMG_OK);
    f.lines[0].channel.stable = 4;
    left(&f, "<abcd>");
    end(&f);
}


static void
overlapping_hits_are_one(void **state)
{
    fixture_t    f;
    llmg_hit_t   hits[8];

    (void) state;

    begin(&f);
    found(&f.lines[0].channel, hits, 1, 3, "A");
    found(&f.lines[0].channel, hits, 2, 5, "B");
    found(&f.lines[0].channel, hits, 4, 5, "C");
    found(&f.lines[0].channel, hits, 5, 6, "D");
    assert_int_equal(add(&f, 0, 0, 4, "abcd"), LLMG_OK);
    assert_int_equal(add(&f, 0, 4, 4, "efgh"), LLMG_OK);
    f.lines[0].channel.stable = 8;
    left(&f, "<aA><Dgh>");
    end(&f);

    /* one that is only told of does not make it longer */

    begin(&f);
    found(&f.lines[0].channel, hits, 1, 3, "A");
    found(&f.lines[0].channel, hits, 2, 5, NULL);
    assert_int_equal(add(&f, 0, 0, 6, "abcdef"), LLMG_OK);
    f.lines[0].channel.stable = 6;
    left(&f, "<aAdef>");
    end(&f);
}


static void
escapes_are_counted_as_text(void **state)
{
    fixture_t    f;
    llmg_hit_t   hits[8];

    (void) state;

    /* a \n b é c: é is two bytes of text and six of JSON */

    begin(&f);
    found(&f.lines[0].channel, hits, 1, 2, "#");
    assert_int_equal(add(&f, 0, 0, 6, "a\\nb\\u00e9c"), LLMG_OK);
    f.lines[0].channel.stable = 6;
    left(&f, "<a#b\\u00e9c>");
    end(&f);

    begin(&f);
    found(&f.lines[0].channel, hits, 3, 5, "#");
    assert_int_equal(add(&f, 0, 0, 6, "a\\nb\\u00e9c"), LLMG_OK);
    f.lines[0].channel.stable = 6;
    left(&f, "<a\\nb#c>");
    end(&f);
}


/* edits of texts that are whole in the event, and of pieces, in one event */

static void
both_kinds_of_edits_meet(void **state)
{
    size_t         len;
    fixture_t      f;
    llmg_hit_t     hits[8];
    llmg_edit_t    edits[2];
    llmg_piece_t   piece;

    static const char  event[] = "(name)(abcdef)(end)";

    (void) state;

    begin(&f);

    len = sizeof(event) - 1;
    found(&f.lines[0].channel, hits, 0, 2, "X");
    found(&f.lines[0].channel, hits, 4, 6, "Y");

    edits[0].start = 1;
    edits[0].end = 5;
    edits[0].text = llmg_str("1");
    edits[1].start = 15;
    edits[1].end = 18;
    edits[1].text = llmg_str("2");

    piece.line = &f.lines[0];
    piece.start = 0;
    piece.end = 6;
    piece.raw_start = 7;
    piece.raw_end = 13;

    assert_int_equal(llmg_queue_append(&f.queue, (unsigned char *) event,
                                       len), LLMG_OK);
    assert_int_equal(llmg_queue_piece(&f.queue, &piece), LLMG_OK);
    assert_int_equal(llmg_queue_event(&f.queue, len, edits, 2), LLMG_OK);

    f.lines[0].channel.stable = 6;
    left(&f, "(1)(XcdY)(2)");

    end(&f);
}


static void
what_is_no_event_yet_is_kept(void **state)
{
    fixture_t   f;
    llmg_str_t  rest;

    (void) state;

    begin(&f);

    assert_int_equal(llmg_queue_rest(&f.queue).len, 0);

    assert_int_equal(llmg_queue_append(&f.queue, (unsigned char *) "abcde",
                                       5), LLMG_OK);
    assert_int_equal(llmg_queue_event(&f.queue, 3, NULL, 0), LLMG_OK);

    rest = llmg_queue_rest(&f.queue);
    assert_true(llmg_str_eqz(rest, "de"));

    left(&f, "abc");

    rest = llmg_queue_rest(&f.queue);
    assert_true(llmg_str_eqz(rest, "de"));

    assert_int_equal(llmg_queue_append(&f.queue, (unsigned char *) "f", 1),
                     LLMG_OK);
    rest = llmg_queue_rest(&f.queue);
    assert_true(llmg_str_eqz(rest, "def"));

    /* forgotten, all of it */

    f.queue.out.len = 0;
    assert_int_equal(add(&f, 0, 0, 0, ""), LLMG_OK);
    llmg_queue_drop(&f.queue);
    assert_int_equal(llmg_queue_rest(&f.queue).len, 0);
    left(&f, "");

    assert_int_equal(add(&f, 0, 0, 1, "z"), LLMG_OK);
    left(&f, "");
    assert_int_equal(f.queue.waiting, 3);

    assert_int_equal(llmg_queue_release(&f.queue, 1), LLMG_OK);
    left(&f, "<z>");
    assert_int_equal(f.queue.waiting, 0);

    end(&f);
}


/* texts with hits in them, cut anywhere, decided at any time */

static void
as_if_replaced_in_the_whole(void **state)
{
    char            raw[64], want[8 * TEXT];
    size_t          i, n, k, nwant, len[CHANNELS], at[CHANNELS];
    unsigned        round, c;
    uint64_t        p;
    fixture_t       f;
    llmg_hit_t      hits[CHANNELS][TEXT], all[CHANNELS][TEXT];
    size_t          nall[CHANNELS];

    (void) state;

    for (round = 0; round < ROUNDS; round++) {
        begin(&f);
        nwant = 0;

        for (c = 0; c < CHANNELS; c++) {
            len[c] = rnd(TEXT);
            at[c] = 0;

            for (p = rnd(30); p < len[c]; p += rnd(30)) {
                n = 1 + rnd(25);
                found(&f.lines[c].channel, hits[c], p, p + n < len[c] ? p + n
                                                                 : len[c],
                      rnd(2) ? "[MASK]" : "");
                p += n;
            }

            nall[c] = f.lines[c].channel.nhits;
            memcpy(all[c], hits[c], nall[c] * sizeof(llmg_hit_t));
        }

        for ( ;; ) {
            for (c = 0; c < CHANNELS && at[c] == len[c]; c++) { /* void */ }

            if (c == CHANNELS) {
                break;
            }

            do {
                c = rnd(CHANNELS);
            } while (at[c] == len[c]);

            n = 1 + rnd(20);
            n = (at[c] + n < len[c]) ? n : len[c] - at[c];

            want[nwant++] = '<';

            for (i = 0; i < n; i++) {
                raw[i] = (char) ('a' + (at[c] + i) % 26);

                for (k = 0; k < nall[c]; k++) {
                    if (all[c][k].start <= at[c] + i
                        && at[c] + i < all[c][k].end)
                    {
                        break;
                    }
                }

                if (k == nall[c]) {
                    want[nwant++] = raw[i];

                } else if (all[c][k].start == at[c] + i) {
                    memcpy(want + nwant, all[c][k].mask.data,
                           all[c][k].mask.len);
                    nwant += all[c][k].mask.len;
                }
            }

            raw[n] = '\0';
            want[nwant++] = '>';
            assert_true(nwant < sizeof(want));

            assert_int_equal(add(&f, c, at[c], n, raw), LLMG_OK);
            at[c] += n;

            c = rnd(CHANNELS);

            if (rnd(3) == 0 && at[c] > f.lines[c].channel.stable) {
                f.lines[c].channel.stable += rnd((unsigned) (at[c]
                                            - f.lines[c].channel.stable) + 1);
                assert_int_equal(llmg_queue_release(&f.queue, 0), LLMG_OK);
            }
        }

        for (c = 0; c < CHANNELS; c++) {
            f.lines[c].channel.stable = len[c];
        }

        want[nwant] = '\0';
        left(&f, want);

        end(&f);
    }
}


/* what waits is bounded by its owner; what has left takes no room */

static void
a_long_stream_takes_no_more_memory(void **state)
{
    size_t     used;
    unsigned   i;
    uint64_t   at;
    fixture_t  f;

    (void) state;

    begin(&f);
    used = 0;
    at = 0;

    for (i = 0; i < 200000; i++) {
        assert_int_equal(add(&f, 0, at, 20, "abcdefghijklmnopqrst"), LLMG_OK);
        at += 20;

        /* some always wait */

        f.lines[0].channel.stable = at - 20 * (i % 7);
        assert_int_equal(llmg_queue_release(&f.queue, 0), LLMG_OK);
        f.queue.out.len = 0;

        if (i == 1000) {
            used = f.arena->used;
        }
    }

    assert_int_equal(f.arena->used, used);

    end(&f);
}


static void
every_allocation_may_fail(void **state)
{
    size_t         n;
    unsigned       i;
    fixture_t      f;
    llmg_hit_t     hits[64];
    llmg_status_t  rc;

    (void) state;

    rc = LLMG_ERROR;

    for (n = 1; rc != LLMG_OK; n++) {
        begin(&f);
        f.arena->fail = n;

        for (i = 0; i < 20; i++) {
            found(&f.lines[0].channel, hits, i * 4 + 1, i * 4 + 3, "[MASK]");
        }

        rc = LLMG_OK;

        for (i = 0; rc == LLMG_OK && i < 40; i++) {
            rc = add(&f, i % 2, i / 2 * 4, 4, "abcd");
        }

        f.lines[0].channel.stable = 80;
        f.lines[1].channel.stable = 80;

        if (rc == LLMG_OK) {
            rc = llmg_queue_release(&f.queue, 0);
        }

        if (rc == LLMG_OK) {
            assert_int_equal(f.queue.out.len, 40 * 6 + 20 * 4);

        } else {
            assert_int_equal(rc, LLMG_ERROR);
        }

        end(&f);
        assert_true(n < 1000);
    }

    assert_true(n > 5);
}


int
main(void)
{
    const struct CMUnitTest  tests[] = {
        cmocka_unit_test(events_wait_in_order),
        cmocka_unit_test(hits_are_replaced_where_they_begin),
        cmocka_unit_test(overlapping_hits_are_one),
        cmocka_unit_test(escapes_are_counted_as_text),
        cmocka_unit_test(both_kinds_of_edits_meet),
        cmocka_unit_test(what_is_no_event_yet_is_kept),
        cmocka_unit_test(as_if_replaced_in_the_whole),
        cmocka_unit_test(a_long_stream_takes_no_more_memory),
        cmocka_unit_test(every_allocation_may_fail),
    };

    cmocka_set_message_output(CM_OUTPUT_TAP);

    return cmocka_run_group_tests(tests, NULL, NULL);
}
