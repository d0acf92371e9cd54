/*
 * Single escapes undone: what each says, what is none, and that every byte of
 * the view leads back to the bytes that it was made from.
 */

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include <cmocka.h>

#include "llmg_fold.h"
#include "llmg_peel.h"
#include "llmg_unescape.h"
#include "rnd.h"


#define ARENA    (1024 * 1024)
#define TEXTS    20000


static llmg_fold_t    view;
static llmg_arena_t  *arena;


static const char *
undone(const char *text, unsigned *kinds)
{
    llmg_status_t  rc;

    llmg_arena_destroy(arena);
    arena = llmg_arena_create(ARENA);
    assert_non_null(arena);

    llmg_fold_init(&view, arena, 0);

    rc = llmg_unescape(llmg_str(text), &view.out, &view.map, kinds);

    if (rc == LLMG_DECLINED) {
        assert_int_equal(view.out.len, 0);
        return NULL;
    }

    assert_int_equal(rc, LLMG_OK);
    assert_int_equal(llmg_buf_putc(&view.out, '\0'), LLMG_OK);
    view.out.len--;

    return (const char *) view.out.data;
}


static void
escapes_become_what_they_say(void **state)
{
    unsigned  kinds;

    (void) state;

    assert_string_equal(undone("ann%40example.org", &kinds),
                        "ann@example.org");
    assert_int_equal(kinds, 1u << LLMG_PEEL_PERCENT);

    assert_string_equal(undone("ann&#64;b.org &#x2e; &commat;", &kinds),
                        "ann@b.org . @");
    assert_int_equal(kinds, 1u << LLMG_PEEL_ENTITIES);

    assert_string_equal(undone("&#64a &#0000064;", &kinds), "@a &#0000064;");

    assert_string_equal(undone("\\u0034111 \\x41\\n\\\"b\\/", &kinds),
                        "4111 A \"b/");
    assert_int_equal(kinds, 1u << LLMG_PEEL_ESCAPES);
}


static void
what_is_no_escape_stays(void **state)
{
    size_t    i;
    unsigned  kinds;

    static const char *const  plain[] = {
        "", "plain", "100% of &c", "50%", "%4", "%zz %00 %ff", "&#;", "&#x;",
        "&amp", "&#9;", "a\\nb\\t\\\"", "\\", "\\u00", "\\u00e9 \\xff", "&"
    };

    (void) state;

    for (i = 0; i < sizeof(plain) / sizeof(char *); i++) {
        if (undone(plain[i], &kinds) != NULL) {
            fail_msg("%s", plain[i]);
        }
    }
}


/* any text: each byte leads to one escape, or to itself; all is in order */

static void
every_byte_leads_back(void **state)
{
    char        text[128];
    size_t      i, k, n, from, to, last;
    unsigned    kinds;
    llmg_str_t  s;

    static const char *const  pieces[] = {
        "a", "%40", "%4", "%", "&#64;", "&#64", "&", "amp;", "&amp;",
        "\\u0041", "\\u00", "\\x41", "\\n", "\\", "1", " ", "\xC3\xA9"
    };

    (void) state;

    for (n = 0; n < TEXTS; n++) {
        text[0] = '\0';

        for (k = 0; k < 8; k++) {
            strcat(text, pieces[rnd(sizeof(pieces) / sizeof(pieces[0]))]);
        }

        if (undone(text, &kinds) == NULL) {
            continue;
        }

        s = llmg_str(text);
        last = 0;

        for (i = 0; i < view.out.len; i++) {
            llmg_fold_origin(&view, s, i, i + 1, &from, &to);

            if (to - from == 1) {
                assert_int_equal(text[from], view.out.data[i]);

            } else if (memchr("%&\\\xC3", text[from], 4) == NULL) {
                fail_msg("%s at %zu", text, i);
            }

            assert_true(from >= last || (unsigned char) text[from] >= 0x80);
            last = to;
        }

        assert_int_equal(last, s.len);
    }
}


static int
teardown(void **state)
{
    (void) state;

    llmg_arena_destroy(arena);

    return 0;
}


int
main(void)
{
    const struct CMUnitTest  tests[] = {
        cmocka_unit_test(escapes_become_what_they_say),
        cmocka_unit_test(what_is_no_escape_stays),
        cmocka_unit_test(every_byte_leads_back),
    };

    cmocka_set_message_output(CM_OUTPUT_TAP);

    return cmocka_run_group_tests(tests, NULL, teardown);
}
