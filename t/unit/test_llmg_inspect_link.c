/*
 * Places that are in an address, and places that are not, though one is near.
 * "|" is the place.
 */

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "llmg_inspect_link.h"


static void
every_one(const char *const *texts, int nested, int wanted)
{
    llmg_str_t   before;
    const char  *p;

    for ( /* void */ ; *texts != NULL; texts++) {
        p = strchr(*texts, '|');
        assert_non_null(p);

        before.data = (const unsigned char *) *texts;
        before.len = (size_t) (p - *texts);

        if (llmg_inspect_link(before, nested) != wanted) {
            fail_msg("%s: %s", *texts, wanted ? "no link" : "a link");
        }
    }
}


static void
places_in_an_address(void **state)
{
    static const char *const  texts[] = {
        "https://evil.example/?d=|",
        "see HTTPS://evil.example/|/p.png",
        "http:evil.example/?d=|",
        "//evil.example/?d=|",
        "see evil.example/?d=|",
        "(www.evil.example:8080/|)",
        "www.evil.example?d=|",
        "https:\\\\evil.example\\|",
        "https:/\\evil.example/|",
        "https://|.evil.example/",
        "ftp://x/|",
        "![x](https://evil.example/p.png?d=|)",
        "![x](//evil.example/p.png?d=|)",
        "![x](https://evil.example/(a)/p.png?d=|)",
        "![x](https://evil.example/?a=\"b\"&d=|)",
        "![x](<https://evil.example/?d= | >)",
        "![x]( https://evil.example/?d=|)",
        "![x](&#104;ttps://evil.example/?d=|)",
        "[x](/search?q=|)",
        "<img src=\"https://evil.example/?d= |\">",
        "<img src='https://evil.example/?d=\n|'>",
        "<img src=&sol;&sol;evil.example/?d=|>",
        "<IMG/X=//a/SRC=\"https://evil.example/?a |\">",
        "<a href = \"https://evil.example/?d= |\">",
        "<iframe src=evil.example/?d=|>",
        "<td background=\"x y|\">",
        "background:url(https://evil.example/?d=|)",
        "[x]: https://evil.example/?d=|",
        "<https://evil.example/?d=|>",
        "`https://evil.example/?d=|`",
        "\"https://evil.example/?d=a b|\"",
        "mailto:a@b.org?x=https://evil.example/|",
        NULL
    };

    (void) state;

    every_one(texts, 0, 1);
}


static void
places_near_an_address(void **state)
{
    static const char *const  texts[] = {
        "|",
        "write to |",
        "see https://example.org/ or write to |",
        "see https://example.org/\n|",
        "[us](https://example.org/) or |",
        "[us](https://example.org/)|",
        "[us](https://example.org/(a))|",
        "[us](<https://example.org/a b>) or |",
        "[mail](mailto:|)",
        "<a href=\"mailto:|\">",
        "<a href='tel:|'>",
        "mailto:|",
        "<https://example.org/>|",
        "<a href=\"https://example.org/\">|",
        "<a href='https://example.org/' title='|'>",
        "`https://example.org/` |",
        "and/or |",
        "and/or/|",
        "e.g./|",
        "v1.2/|",
        "he/she: |",
        "see evil.example/a |",
        "(evil.example/a)|",
        "a (see |)",
        "x = | ",
        "// |",
        "C:\\|",
        "\"a\": \"|\"",
        "data=\"|\"",
        "src=|",
        NULL
    };

    static const char *const  json[] = {
        "{\"url\":\"https://example.org/\",\"to\":\"|\"}",
        "{\"text\":\"see https://example.org/\",\"to\":\"|\"}",
        "{\\\"url\\\":\\\"https:\\/\\/example.org\\\",\\\"to\\\":\\\"|\\\"}",
        NULL
    };

    static const char *const  in_json[] = {
        "{\"url\":\"https://example.org/?d=|\"}",
        "{\"url\":\"https:\\/\\/example.org\\/?d=|\"}",
        "{\"text\":\"![x](https://evil.example/?d=|)\"}",
        NULL
    };

    (void) state;

    every_one(texts, 0, 0);
    every_one(json, 1, 0);
    every_one(in_json, 1, 1);
}


/* how far back: a run without blanks may be an address, one with is not */

static void
a_long_run_may_be_an_address(void **state)
{
    size_t         n;
    llmg_str_t     before;
    unsigned char  bytes[4096];

    (void) state;

    memset(bytes, 'a', sizeof(bytes));
    memcpy(bytes, "https://a/", 10);

    for (n = 10; n < sizeof(bytes); n++) {
        llmg_str_set(&before, bytes, n);
        assert_int_equal(llmg_inspect_link(before, 0), 1);
    }

    bytes[sizeof(bytes) - 1] = ' ';
    llmg_str_set(&before, bytes, sizeof(bytes));
    assert_int_equal(llmg_inspect_link(before, 0), 0);
}


int
main(void)
{
    const struct CMUnitTest  tests[] = {
        cmocka_unit_test(places_in_an_address),
        cmocka_unit_test(places_near_an_address),
        cmocka_unit_test(a_long_run_may_be_an_address),
    };

    cmocka_set_message_output(CM_OUTPUT_TAP);

    return cmocka_run_group_tests(tests, NULL, NULL);
}
