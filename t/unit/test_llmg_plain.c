/*
 * The plain form of characters: what becomes what, what stays, that every way
 * of cutting gives the same, and where it is from.
 */

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "llmg_fold.h"
#include "llmg_plain.h"
#include "llmg_utf8.h"
#include "rnd.h"


#define MEMORY   (1024 * 1024)


static llmg_arena_t  *arena;


static void
begin(void)
{
    llmg_arena_destroy(arena);
    arena = llmg_arena_create(MEMORY);
    assert_non_null(arena);
}


static llmg_str_t
plain(llmg_str_t text, llmg_buf_t *map)
{
    unsigned    kinds;
    llmg_buf_t  out;
    llmg_str_t  s;

    llmg_buf_init(&out, arena);
    llmg_buf_init(map, arena);

    assert_int_equal(llmg_plain(&out, map, text, &kinds), LLMG_OK);
    assert_true(out.len <= text.len);

    llmg_str_set(&s, out.data, out.len);

    return s;
}


static void
becomes(const char *text, const char *want)
{
    llmg_buf_t  map;
    llmg_str_t  s;

    begin();
    s = plain(llmg_str(text), &map);

    if (!llmg_str_eqz(s, want)) {
        fail_msg("\"%s\" becomes \"%.*s\" and not \"%s\"", text, (int) s.len,
                 s.data, want);
    }

    assert_int_equal(llmg_plain_some(llmg_str(text), 0),
                     strcmp(text, want) != 0);
}


static void
what_becomes_what(void **state)
{
    (void) state;

    becomes("", "");

    becomes("&amp;&apos;&ast;&bsol;&colon;&comma;&commat;&dash;&dollar;",
            "&'*\\:,@-$");
    becomes("&equals;&excl;&gt;&hyphen;&lowbar;&lpar;&lt;&mdash;&minus;",
            "=!>-_(<--");
    becomes("a&nbsp;b&ndash;&num;&percnt;&period;&plus;&quest;&quot;&rpar;",
            "a b-#%.+?\")");
    becomes("&semi;&shy;&sol;&zwj;&zwnj;", ";/");
    becomes("&a;&z;&fi;&i;&yen;&{;&A;", "&a;&z;&fi;&i;&yen;&{;&A;");

    becomes("jane.roe@example.org", "jane.roe@example.org");

    /* other forms of digits and letters, with their case */

    becomes("\xEF\xBC\x94\xEF\xBC\x92", "42");
    becomes("\xD9\xA4\xD9\xA2 \xE0\xA5\xAA", "42 4");
    becomes("\xEF\xBC\xA1\xEF\xBC\xAB\xEF\xBD\x81", "AKa");
    becomes("\xF0\x9D\x90\x80\xF0\x9D\x90\x9A\xF0\x9D\x9F\x8E", "Aa0");

    /* blanks, dashes, and what nobody sees */

    becomes("4\xC2\xA0" "2\xE2\x80\xAF" "3\xE3\x80\x80" "4", "4 2 3 4");
    becomes("536\xE2\x80\x91" "22\xE2\x80\x93" "8145", "536-22-8145");
    becomes("4\xE2\x80\x8B" "2\xC2\xAD\xEF\xBB\xBF", "42");
    becomes("4\xCC\xB6" "2\xCC\xB6", "42");

    /* escapes, once */

    becomes("jane%40example%2Eorg", "jane@example.org");
    becomes("jane&#64;example&#x2e;org", "jane@example.org");
    becomes("jane&commat;example&period;org", "jane@example.org");
    becomes("4&#50 3", "42 3");
    becomes("4%E2%80%8B2%C2%A03", "42 3");
    becomes("4&#8203;2&nbsp;3&shy;", "42 3");
    becomes("%2540", "%40");
    becomes("&amp;#64;", "&#64;");
    becomes("%0A%09", "\n\t");
}


static void
what_stays(void **state)
{
    static const char *const  texts[] = {
        "F\xC3\xBChrerschein, n\xC2\xBA 7, m\xC2\xB2, \xC3\x9F",
        "\xD0\xBF\xD0\xB0\xD1\x80\xD0\xBE\xD0\xBB\xD1\x8C",
        "\xE5\x8D\xA1\xE5\x8F\xB7\xEF\xBC\x8C\xEF\xBC\x88\xEF\xBC\x81",
        "and so on\xE2\x80\xA6",
        "100% of R&D, 5 % and AT&T",
        "%", "%4", "%4g", "%00", "%C3", "%C3%C3", "%ED%A0%80", "%FF",
        "&", "&#", "&#x", "&#;", "&#x;", "&#0;", "&#xD800;", "&#1114112;",
        "&#000000064;", "&nbsp", "&unknown;", "&#xg",
        "\xF0\x9F\x98\x80",
        NULL
    };

    size_t  i;

    (void) state;

    for (i = 0; texts[i] != NULL; i++) {
        becomes(texts[i], texts[i]);
    }
}


/* anything, of what may be of interest */

static llmg_str_t
by_chance(unsigned char *p, size_t most)
{
    static const char *const  parts[] = {
        "4", "2", "a", " ", "%", "&", "#", "x", ";", "%40", "%E2%80%8B", "%c3",
        "&#64;", "&#x40", "&commat;", "&am", "\xC2\xA0", "\xE2\x80\x8B",
        "\xEF\xBC\x94", "\xD9\xA4", "\xF0\x9D\x9F\x8E", "\xC3\xBC", "\xE2\x80",
        "\xF0", "\xFF", "\\"
    };

    size_t       n, len;
    llmg_str_t   s;
    const char  *part;

    for (n = 0; n + 10 < most; n += len) {
        part = parts[rnd(sizeof(parts) / sizeof(parts[0]))];
        len = strlen(part);
        memcpy(p + n, part, len);
    }

    llmg_str_set(&s, p, n);

    return s;
}


static void
every_cut_gives_the_same(void **state)
{
    int             some;
    size_t          i, k, n, len, at, end;
    llmg_buf_t      map, out;
    llmg_str_t      text, want, rest;
    unsigned char   buf[64], bytes[4];

    (void) state;

    for (i = 0; i < 20000; i++) {
        begin();

        text = by_chance(buf, 11 + rnd(sizeof(buf) - 11));
        want = plain(text, &map);

        /* what may change is told before it is there */

        some = 0;

        for (k = 1; k <= text.len; k++) {
            llmg_str_set(&rest, text.data, k);
            some |= llmg_plain_some(rest, k < text.len);
        }

        assert_true(some || llmg_str_eq(text, want));

        /* units that are asked for as soon as there is a byte more */

        llmg_buf_init(&out, arena);
        at = 0;

        for (end = 1; end <= text.len; end++) {

            while (at < end) {
                llmg_str_set(&rest, text.data + at, end - at);
                len = llmg_plain_unit(rest, end < text.len, bytes, &n);

                if (len == 0) {
                    assert_true(end < text.len && end - at < 13);
                    break;
                }

                assert_true(n <= len && len <= end - at);
                assert_int_equal(llmg_buf_append(&out, bytes, n), LLMG_OK);
                at += len;
            }
        }

        assert_int_equal(at, text.len);
        assert_int_equal(out.len, want.len);
        assert_true(out.len == 0
                    || memcmp(out.data, want.data, out.len) == 0);
    }
}


static void
every_byte_is_from_somewhere(void **state)
{
    size_t        i, k, n, from, to, last, len;
    llmg_str_t    text, view, unit;
    llmg_fold_t   fold;
    unsigned char buf[64], bytes[4];

    (void) state;

    for (i = 0; i < 20000; i++) {
        begin();

        do {
            text = by_chance(buf, 11 + rnd(sizeof(buf) - 11));
        } while (!llmg_utf8_valid(text));

        llmg_fold_init(&fold, arena, 0);
        view = plain(text, &fold.map);
        assert_int_equal(llmg_buf_append(&fold.out, view.data, view.len),
                         LLMG_OK);

        last = 0;

        for (k = 0; k < view.len; k++) {
            llmg_fold_origin(&fold, text, k, k + 1, &from, &to);

            assert_true(from >= last && from < to && to <= text.len);
            last = from;

            /* it is of the unit that is there */

            llmg_str_set(&unit, text.data + from, text.len - from);

            if (from == 0 || (*unit.data & 0xC0) != 0x80) {
                len = llmg_plain_unit(unit, 0, bytes, &n);
                assert_true(len >= to - from);
                assert_true(memchr(bytes, view.data[k], n) != NULL);
            }
        }
    }
}


static int
teardown(void **state)
{
    (void) state;

    llmg_arena_destroy(arena);
    arena = NULL;

    return 0;
}


int
main(void)
{
    const struct CMUnitTest  tests[] = {
        cmocka_unit_test(what_becomes_what),
        cmocka_unit_test(what_stays),
        cmocka_unit_test(every_cut_gives_the_same),
        cmocka_unit_test(every_byte_is_from_somewhere)
    };

    cmocka_set_message_output(CM_OUTPUT_TAP);

    return cmocka_run_group_tests(tests, NULL, teardown);
}
