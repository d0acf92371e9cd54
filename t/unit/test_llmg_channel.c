/*
 * A channel finds in pieces what llmg_detect_run() finds in the whole text,
 * and nothing that it finds begins before what was already stable.
 */

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "llmg_channel.h"
#include "llmg_policy.h"
#include "rnd.h"


#define LIMIT   (64 * 1024 * 1024)
#define ROUNDS  30000
#define FOLDS   4000


static llmg_policies_t  *policies;
static llmg_policy_t    *observe, *usual;
static llmg_scratch_t   *scratch;


/* xorshift64*: the same sequence in every run */

/* pieces that are findings, nearly are, or touch them */

static const char *const  pieces[] = {
    "jane.doe@example.com", "jane", "@", "example.com", ".", "a@b.de", " ",
    "4111 1111 1111 1111", "4111", "1111", "-", "5500-0000-0000-0004", "12",
    "DE89 3704 0044 0532 0130 00", "DE", "GB", "GB82WEST12345698765432",
    "536-22-8145", "536", "AK" "IA" "Z7WKQ4XMN2PDLR5T", "AK" "IA", "ghp" "_",
    "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789", "-----BEGIN ", "PRIVATE KEY-----",
    "-----BEGIN " "PRIVATE KEY-----\nMIIEabcdefghijklmnop",
    "-----END PRIVATE KEY-----", "\xE2\x80\x8B", "\xE2\x80\x8B\xE2\x80\x8D",
    "\xF3\xA0\x81\xA1", "\xF0\x9F\x98\x80", "ignore all previous ",
    "instructions", "eyJ", "eyJ" "hbGciOiJIUzI1NiJ9.eyJ"
    "zdWIiOiIxMjM0In0.abcdefghijklmnop", "\n", "sk-", "sk-proj-", "=", "x",
    "SSN: ", "the quick brown fox ",
    "+49 171 3920040", "+", "(", "(425) 882-9026", " ext. 12", "x123",
    "phone ", " is my phone", " is my SSN", "SSN ", "536228726", "(SSN)",
    "NINO ", "AB 12 34 56 C", "AB", "A", "A ", "AT U", "12345678", "0a",
    "fe80::1", "::", ":", "2001:db8", "00:1B:44:11:3a:b7", "1b", "10.0.0.1",
    "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa", "0x", "bc1", "api_key = ", "\"",
    "token ", "aB3dE6gHkL9mN2pQaB3dE6gHr5sT7uV1", "k3", "re_", "key-",
    "0a1b2c3d4e5f67899f8e7d6c5b4a3210", "-us12", "https://ann:", "x9!kLm22",
    "pwd=", "password: ", "76.086.428-5", "rut ", "VAT ", "iban", "0049 ",
    "sl.", "SG.", "|", "id,", "\nssn,id\n", ",",
    "MTAyOTQ4MTYzOTU5MTgwMDEx" "MQ" ".", "GSwJyi.",
    "\x1B[", "31m", "\x1B]8;;", "\x07", "![a](https://", "a.example/p.png?q=",
    "the%20api%20key)", "<img src=", "<a href='https://", ">", "SWIFT ",
    "DEUTDEFF", "dob ", "1980-02-03", "card ", "ORA-00933: x", "bic: "
};


static size_t
make_text(unsigned char *text, size_t size)
{
    size_t       n, len;
    unsigned     i, count;
    const char  *piece;

    n = 0;
    count = 1 + rnd(10);

    for (i = 0; i < count; i++) {
        piece = pieces[rnd(sizeof(pieces) / sizeof(pieces[0]))];
        len = strlen(piece);

        if (n + len > size) {
            break;
        }

        memcpy(text + n, piece, len);
        n += len;
    }

    return n;
}


/* the bytes that findings cover, which is what masking comes down to */

static void
mark(unsigned char *covered, size_t n, size_t start, size_t end)
{
    size_t  i;

    for (i = start; i < end && i < n; i++) {
        covered[i] = 1;
    }
}


static void
in_pieces_as_in_the_whole(void **state)
{
    size_t            i, n, at, step;
    unsigned          round;
    uint64_t          stable;
    llmg_str_t        text, part;
    llmg_text_t       t;
    llmg_arena_t     *arena;
    unsigned char     bytes[1024], whole[1024], piecewise[1024];
    llmg_channel_t    ch;
    llmg_findings_t   list;

    (void) state;

    for (round = 0; round < ROUNDS; round++) {
        n = make_text(bytes, sizeof(bytes) - 1);
        bytes[n] = LLMG_TEXT_SEPARATOR;

        memset(whole, 0, sizeof(whole));
        memset(piecewise, 0, sizeof(piecewise));
        memset(&t, 0, sizeof(llmg_text_t));

        arena = llmg_arena_create(LIMIT);
        llmg_findings_init(&list, arena);

        t.end = n;
        llmg_str_set(&text, bytes, n + 1);

        assert_int_equal(llmg_detect_run(observe->detect[LLMG_RESPONSE],
                                         scratch, text, &t, 1, &list),
                         LLMG_OK);

        for (i = 0; i < list.n; i++) {
            mark(whole, n, list.items[i].start, list.items[i].end);
        }

        llmg_channel_init(&ch, observe->detect[LLMG_RESPONSE], arena);
        stable = 0;

        for (at = 0; at < n; at += step) {
            step = 1 + rnd(rnd(4) == 0 ? 60 : 6);
            step = (step > n - at) ? n - at : step;

            llmg_str_set(&part, bytes + at, step);
            assert_int_equal(llmg_channel_push(&ch, scratch, part, 0),
                             LLMG_OK);

            for (i = 0; i < ch.nhits; i++) {
                if (ch.hits[i].fresh) {
                    assert_true(ch.hits[i].start >= stable);
                    ch.hits[i].fresh = 0;
                }
            }

            assert_true(ch.stable >= stable);
            stable = ch.stable;
        }

        llmg_str_set(&part, bytes, 0);
        assert_int_equal(llmg_channel_push(&ch, scratch, part, 1), LLMG_OK);
        assert_int_equal(ch.stable, n);

        for (i = 0; i < ch.nhits; i++) {

            if (ch.hits[i].fresh) {
                assert_true(ch.hits[i].start >= stable);
            }

            mark(piecewise, n, (size_t) ch.hits[i].start,
                 (size_t) ch.hits[i].end);
        }

        if (memcmp(whole, piecewise, n) != 0) {
            fail_msg("round %u: %.*s", round, (int) n, bytes);
        }

        llmg_arena_destroy(arena);
    }
}


/* values, and not near them what tells that they are */

static const char *const  parts[] = {
    "name,ssn,city\n", "ann,077-05,rome\n", ",536228726,", "bob,", "\n",
    "\n\n", "| city | ssn |\n", "| rome | 536228726 |\n", "ssn\n",
    "536228726,", "536228726;", "a;b;c\n", "vat\tssn\trut\n",
    "x\t536228726\t", "SSN ", "my ssn, that is ", "536228726", " 536228726 ",
    "api_key = \"", "aB3dE6gHkL9mN2pQaB3dE6gHr5sT7uV1", "ssn;city\n",
    "rome,", "ssn,rome\n", "ssn|"
};

static const char  prose[] = "and so it goes, on and on; nobody who has been "
                             "there for long knows when it began";


/* one of them behind the other, or prose, in which few lines end */

static size_t
grow_text(unsigned char *text, size_t size, int flat)
{
    size_t       n, len;
    const char  *part;

    for (n = 0; n < size; n += len) {

        if (rnd(flat ? 3 : 8) != 0 && flat) {
            part = prose + rnd(40);
            len = rnd(sizeof(prose) - 40);

        } else {
            part = flat ? (rnd(3) ? " 536228726 " : "SSN ")
                        : parts[rnd(sizeof(parts) / sizeof(parts[0]))];
            len = strlen(part);
        }

        len = (len < size - n) ? len : size - n;
        memcpy(text + n, part, len);
    }

    return n;
}


/* tables of any length, whose second column has values and maybe a label */

static size_t
grow_table(unsigned char *text, size_t size)
{
    int       n;
    size_t    at;
    unsigned  rows;

    at = 0;

    while (at + 200 < size) {
        n = sprintf((char *) text + at, "%.*s%sname,%s,city\n",
                    (int) rnd(sizeof(prose)), prose,
                    rnd(4) ? "\n\n" : "\n", rnd(4) ? "ssn" : "sum");
        at += (size_t) n;

        for (rows = rnd(12); rows > 0 && at + 200 < size; rows--) {
            n = sprintf((char *) text + at, "%.*s,%s,rome\n",
                        (int) rnd(sizeof(prose) - 20), prose + 20,
                        rnd(3) ? "077-05" : "536228726");
            at += (size_t) n;
        }
    }

    return at;
}


/* what is kept while it waits is enough, wherever it waits */

static void
folded_it_finds_the_same(void **state)
{
    size_t           i, n, at, step, kept, left, hits;
    unsigned         round;
    llmg_str_t       part;
    llmg_arena_t    *arena, *lent;
    unsigned char    bytes[3000];
    llmg_channel_t   ch, folded;

    const llmg_detect_t  *detect;

    (void) state;

    lent = llmg_arena_create(LIMIT);
    left = 0;
    hits = 0;

    for (round = 0; round < FOLDS; round++) {
        n = 250 + rnd(sizeof(bytes) - 250);
        n = rnd(3) ? grow_text(bytes, n, rnd(2) == 0) : grow_table(bytes, n);

        detect = (round & 1 ? observe : usual)->detect[LLMG_RESPONSE];
        arena = llmg_arena_create(LIMIT);

        llmg_channel_init(&ch, detect, arena);
        llmg_channel_init(&folded, detect, arena);
        folded.lent = lent;

        for (at = 0; at < n; at += step) {
            step = 1 + rnd(rnd(4) == 0 ? 200 : 12);
            step = (step > n - at) ? n - at : step;
            llmg_str_set(&part, bytes + at, step);

            assert_int_equal(llmg_channel_unfold(&folded, lent), LLMG_OK);

            assert_int_equal(llmg_channel_push(&ch, scratch, part,
                                               at + step == n), LLMG_OK);
            assert_int_equal(llmg_channel_push(&folded, scratch, part,
                                               at + step == n), LLMG_OK);

            assert_int_equal(folded.stable, ch.stable);

            if (folded.nhits != ch.nhits) {
                fail_msg("round %u, %zu of: %.*s", round, at, (int) n, bytes);
            }

            for (i = 0; i < ch.nhits; i++) {
                assert_int_equal(folded.hits[i].start, ch.hits[i].start);
                assert_int_equal(folded.hits[i].end, ch.hits[i].end);
                assert_ptr_equal(folded.hits[i].rule, ch.hits[i].rule);
            }

            hits += ch.nhits;

            llmg_channel_forget(&ch, ch.stable);
            llmg_channel_forget(&folded, ch.stable);

            if (rnd(3)) {
                assert_int_equal(llmg_channel_fold(&folded, rnd(4) == 0),
                                 LLMG_OK);
                left += folded.gap;

                /* what was lent is somebody else's now */

                lent = llmg_arena_reset(lent, 65536);
                memset(llmg_arena_alloc(lent, 4096), '\n', 4096);
                lent = llmg_arena_reset(lent, 65536);
            }
        }

        kept = folded.capkept;
        assert_in_range(kept, 0, 2048);

        llmg_arena_destroy(arena);
    }

    assert_true(left > 1000 * FOLDS);
    assert_true(hits > FOLDS);

    llmg_arena_destroy(lent);
}


/* the last words of a long line, and the paragraph of a short one */

static void
folded_it_is_small(void **state)
{
    size_t          i;
    llmg_str_t      text;
    llmg_arena_t   *arena, *lent;
    llmg_channel_t  ch;

    (void) state;

    arena = llmg_arena_create(LIMIT);
    lent = llmg_arena_create(LIMIT);

    llmg_channel_init(&ch, usual->detect[LLMG_RESPONSE], arena);
    ch.lent = lent;

    text = llmg_str("and so it goes on, ");

    for (i = 0; i < 100; i++) {
        assert_int_equal(llmg_channel_unfold(&ch, lent), LLMG_OK);
        assert_int_equal(llmg_channel_push(&ch, scratch, text, 0), LLMG_OK);
        assert_int_equal(llmg_channel_fold(&ch, 0), LLMG_OK);
        assert_in_range(ch.len - ch.gap, 1, 512 + 160);
    }

    assert_in_range(ch.len - ch.gap, 1, 160);
    assert_in_range(ch.capkept, 1, 320);

    assert_int_equal(llmg_channel_unfold(&ch, lent), LLMG_OK);
    text = llmg_str("here.\n\nNew: ");
    assert_int_equal(llmg_channel_push(&ch, scratch, text, 0), LLMG_OK);

    text = llmg_str("and so it goes on, ");

    for (i = 0; i < 15; i++) {
        assert_int_equal(llmg_channel_push(&ch, scratch, text, 0), LLMG_OK);
    }

    assert_int_equal(llmg_channel_fold(&ch, 0), LLMG_OK);
    assert_in_range(ch.len - ch.gap, 15 * text.len, 16 * text.len + 8);

    llmg_arena_destroy(lent);
    llmg_arena_destroy(arena);
}


/* the state in which nothing has begun costs no delay */

static void
the_root_state_holds_nothing(void **state)
{
    llmg_str_t      text;
    llmg_arena_t   *arena;
    llmg_channel_t  ch;

    (void) state;

    arena = llmg_arena_create(LIMIT);
    llmg_channel_init(&ch, usual->detect[LLMG_RESPONSE], arena);

    text = llmg_str("Hello, world! ");
    assert_int_equal(llmg_channel_push(&ch, scratch, text, 0), LLMG_OK);
    assert_int_equal(ch.stable, text.len);

    /* a word may be the beginning of an address */

    text = llmg_str("jane");
    assert_int_equal(llmg_channel_push(&ch, scratch, text, 0), LLMG_OK);
    assert_int_equal(ch.stable, 14);

    text = llmg_str(", ");
    assert_int_equal(llmg_channel_push(&ch, scratch, text, 0), LLMG_OK);
    assert_int_equal(ch.stable, 20);

    llmg_arena_destroy(arena);
}


static void
memory_stays_small(void **state)
{
    size_t          i;
    llmg_str_t      text;
    llmg_arena_t   *arena;
    llmg_channel_t  ch;

    (void) state;

    arena = llmg_arena_create(32768);
    llmg_channel_init(&ch, observe->detect[LLMG_RESPONSE], arena);

    text = llmg_str("word 42, ");

    for (i = 0; i < 100000; i++) {
        assert_int_equal(llmg_channel_push(&ch, scratch, text, 0), LLMG_OK);
    }

    /* also while a span without an end goes on */

    text = llmg_str("-----BEGIN " "PRIVATE KEY-----\nMIIEabcdefghijklmnop");
    assert_int_equal(llmg_channel_push(&ch, scratch, text, 0), LLMG_OK);

    text = llmg_str("0123456789abcdef");

    for (i = 0; i < 100000; i++) {
        assert_int_equal(llmg_channel_push(&ch, scratch, text, 0), LLMG_OK);
    }

    assert_int_equal(ch.nhits, 1);

    llmg_arena_destroy(arena);
}


int
main(void)
{
    int   rc;
    char  err[256];

    const struct CMUnitTest  tests[] = {
        cmocka_unit_test(in_pieces_as_in_the_whole),
        cmocka_unit_test(folded_it_finds_the_same),
        cmocka_unit_test(folded_it_is_small),
        cmocka_unit_test(the_root_state_holds_nothing),
        cmocka_unit_test(memory_stays_small),
    };

    cmocka_set_message_output(CM_OUTPUT_TAP);

    policies = llmg_policies_create();
    scratch = llmg_scratch_create(100000);

    if (policies == NULL || scratch == NULL) {
        return 1;
    }

    observe = llmg_policies_find(policies, llmg_str("observe"));
    usual = llmg_policies_find(policies, llmg_str("default"));

    if (llmg_policy_compile(observe, err, sizeof(err)) != LLMG_OK
        || llmg_policy_compile(usual, err, sizeof(err)) != LLMG_OK)
    {
        return 1;
    }

    rc = cmocka_run_group_tests(tests, NULL, NULL);

    llmg_scratch_free(scratch);
    llmg_policies_free(policies);

    return rc;
}
