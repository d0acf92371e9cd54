/*
 * Files in strings: what is base64, a data URI or an address, both ways, and
 * what kind of file it is.
 */

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>

#include <cmocka.h>

#include "llmg_data.h"
#include "llmg_base64.h"


static unsigned
form(const char *s)
{
    llmg_data_uri_t  uri;

    return llmg_data_form(llmg_str(s), &uri);
}


static void
forms(void **state)
{
    llmg_data_uri_t  uri;

    (void) state;

    assert_int_equal(form("QUJD"), LLMG_DATA_BASE64);
    assert_int_equal(form("QUI="), LLMG_DATA_BASE64);
    assert_int_equal(form("QQ"), LLMG_DATA_BASE64);
    assert_int_equal(form(" QU\r\nJ\tD =\n= "), LLMG_DATA_BASE64);
    assert_int_equal(form("-_+/"), LLMG_DATA_BASE64);
    assert_int_equal(form(""), LLMG_DATA_NONE);
    assert_int_equal(form("Q"), LLMG_DATA_NONE);
    assert_int_equal(form("QUJDR"), LLMG_DATA_NONE);
    assert_int_equal(form("QU=D"), LLMG_DATA_NONE);
    assert_int_equal(form("=="), LLMG_DATA_NONE);
    assert_int_equal(form("QUJD."), LLMG_DATA_NONE);
    assert_int_equal(form("QUJ\xC3\xA9"), LLMG_DATA_NONE);

    assert_int_equal(form("https://a"), LLMG_DATA_ADDRESS);
    assert_int_equal(form("gs://bucket/x"), LLMG_DATA_ADDRESS);
    assert_int_equal(form("S3://b"), LLMG_DATA_ADDRESS);
    assert_int_equal(form("://b"), LLMG_DATA_NONE);
    assert_int_equal(form("a b://c"), LLMG_DATA_NONE);
    assert_int_equal(form("http://"), LLMG_DATA_NONE);
    assert_int_equal(form("gs:/x"), LLMG_DATA_ADDRESS);
    assert_int_equal(form("file:///x"), LLMG_DATA_ADDRESS);
    assert_int_equal(form("http:x/"), LLMG_DATA_NONE);

    assert_int_equal(form("data:,x"), LLMG_DATA_URI);
    assert_int_equal(form("data:,"), LLMG_DATA_NONE);
    assert_int_equal(form("data:;base64,!"), LLMG_DATA_URI);
    assert_int_equal(form("data:QUJD"), LLMG_DATA_NONE);

    assert_int_equal(llmg_data_form(llmg_str("DATA: Text/HTML ;x=y; BASE64 ,"
                                             "QUJD"), &uri), LLMG_DATA_URI);
    assert_true(llmg_str_eqz(uri.type, "Text/HTML"));
    assert_true(llmg_str_eqz(uri.data, "QUJD"));
    assert_true(uri.base64);

    assert_int_equal(llmg_data_form(llmg_str("data:base64,QUJD"), &uri),
                     LLMG_DATA_URI);
    assert_false(uri.base64);
}


/* what one reader or another takes for a data URI with base64 */

static void
lenient_uris(void **state)
{
    size_t           i, n;
    unsigned char    out[64];
    llmg_data_uri_t  uri;

    static const struct {
        const char  *uri;
        unsigned     strict;
    } uris[] = {
        { "data:;base64,QUJD", 1 },
        { "  \n\xC2\xA0" "data:;base64,QUJD", 1 },
        { "da\nta:text/plain;base64;charset=x,QUJD", 1 },
        { "data:;BASE64;name=x;,QUJD", 1 },
        { "data:text/plain;%62ase64,QUJD", 1 },
        { "data%3Atext/plain;base64%2CQUJD", 1 },
        { "%64ata%3A%3Bbase64%2CQUJD", 1 },
        { "data:;name=\"a,b\";base64,QUJD", 0 },
        { "data:;base64,QU%4AD", 0 },
        { "data:;base64,QUJD!", 0 },
        { "data:;base64,Q.UJ.D", 0 },
        { "data:;base64,QUJDR", 0 },
        { "data:;base64,QQ==QkM", 0 }
    };

    (void) state;

    for (i = 0; i < sizeof(uris) / sizeof(uris[0]); i++) {

        if (!llmg_data_uri(llmg_str(uris[i].uri), &uri) || !uri.base64
            || uri.strict != uris[i].strict)
        {
            fail_msg("%s", uris[i].uri);
        }

        n = llmg_data_read(out, uri.data,
                           (uri.how == LLMG_DATA_JOINED
                            && memchr(uri.data.data, '=', uri.data.len))
                           ? LLMG_DATA_RESTART : uri.how);

        if (n != 3 || memcmp(out, "ABC", 3) != 0) {
            fail_msg("%s: %.*s", uris[i].uri, (int) n, (char *) out);
        }
    }

    assert_false(llmg_data_uri(llmg_str("date:;base64,QUJD"), &uri));
    assert_false(llmg_data_uri(llmg_str("x data:;base64,QUJD"), &uri));

    assert_true(llmg_data_uri(llmg_str("data:a/b;x=y%2C,QUJD"), &uri));
    assert_false(uri.base64);
    assert_true(llmg_str_eqz(uri.data, "QUJD"));
    assert_int_equal(uri.head, 15);

    assert_true(llmg_data_common(llmg_str("Data:image/PNG;base64")));
    assert_false(llmg_data_common(llmg_str("data:image/png;n=x;base64")));
}


static void
both_ways(void **state)
{
    size_t          i, n, len;
    llmg_buf_t      out;
    llmg_str_t      s, none = llmg_null_string;
    llmg_arena_t   *arena;
    unsigned char   bytes[300], back[1024];

    (void) state;

    for (len = 0; len < sizeof(bytes); len++) {
        arena = llmg_arena_create(1024 * 1024);

        for (i = 0; i < len; i++) {
            bytes[i] = (unsigned char) (i * 7 + len);
        }

        llmg_str_set(&s, bytes, len);

        llmg_buf_init(&out, arena);
        assert_int_equal(llmg_data_encode(&out, s, none), LLMG_OK);
        assert_int_equal(out.len, (len + 2) / 3 * 4);

        llmg_str_set(&s, out.data, out.len);
        n = llmg_base64_decode(back, s);

        assert_int_equal(n, len);
        assert_memory_equal(back, bytes, len);
        assert_int_equal(llmg_base64_is(s), len != 0);

        /* as it is written elsewhere: no padding, the other alphabet */

        llmg_str_set(&s, bytes, len);
        llmg_buf_init(&out, arena);
        assert_int_equal(llmg_data_encode(&out, s, llmg_str("_Q")), LLMG_OK);

        for (i = 0; i < out.len; i++) {
            assert_null(strchr("+/=", out.data[i]));
        }

        llmg_str_set(&s, out.data, out.len);
        assert_int_equal(llmg_base64_decode(back, s), len);
        assert_memory_equal(back, bytes, len);

        llmg_str_set(&s, bytes, len);
        llmg_buf_init(&out, arena);
        assert_int_equal(llmg_data_percent(&out, s), LLMG_OK);

        llmg_str_set(&s, out.data, out.len);
        assert_int_equal(llmg_data_unpercent(back, s), len);
        assert_memory_equal(back, bytes, len);

        llmg_arena_destroy(arena);
    }

    assert_int_equal(llmg_data_unpercent(back, llmg_str("%4%zz%41%")), 7);
    assert_memory_equal(back, "%4%zzA%", 7);
}


static void
kinds_of_files(void **state)
{
    llmg_str_t     s;
    llmg_arena_t  *arena;

    (void) state;

    arena = llmg_arena_create(1024 * 1024);

    assert_int_equal(llmg_data_bad(llmg_str("a\tb\r\n\xC3\xA9"), NULL), 0);
    assert_int_equal(llmg_data_bad(llmg_str("a\x01"), NULL), 1);
    assert_int_equal(llmg_data_bad(llmg_str("a\xFF"), NULL), 1);
    assert_int_equal(llmg_data_bad(llmg_str("a\xC3"), NULL), 1);

    llmg_str_set(&s, "a\0b", 3);
    assert_int_equal(llmg_data_bad(s, NULL), 1);

    assert_true(llmg_data_text_type(llmg_str("text/csv")));
    assert_true(llmg_data_text_type(llmg_str("Application/JSON")));
    assert_true(llmg_data_text_type(llmg_str("application/ld+json")));
    assert_true(llmg_data_text_type(llmg_str("image/svg+xml")));
    assert_false(llmg_data_text_type(llmg_str("text/")));
    assert_false(llmg_data_text_type(llmg_str("image/png")));
    assert_false(llmg_data_text_type(llmg_str("")));

    assert_string_equal(llmg_data_sniff(llmg_str("\x89PNG\r\n\x1A\n...")),
                        "image/png");
    assert_string_equal(llmg_data_sniff(llmg_str("%PDF-1.7")),
                        "application/pdf");
    assert_string_equal(llmg_data_sniff(llmg_str("RIFF....WEBP")),
                        "image/webp");
    assert_string_equal(llmg_data_sniff(llmg_str("%PDF")), "");
    assert_string_equal(llmg_data_sniff(llmg_str("")), "");

    assert_true(llmg_str_eqz(llmg_data_type(llmg_str(" a/B ; c=d; e")),
                             "a/B"));
    assert_int_equal(llmg_data_type(llmg_str(" ; ")).len, 0);

    assert_int_equal(llmg_data_lower(arena, llmg_str("a/B\xC3\x89"), &s),
                     LLMG_OK);
    assert_true(llmg_str_eqz(s, "a/b\xC3\x89"));

    llmg_arena_destroy(arena);
}


int
main(void)
{
    const struct CMUnitTest  tests[] = {
        cmocka_unit_test(forms),
        cmocka_unit_test(lenient_uris),
        cmocka_unit_test(both_ways),
        cmocka_unit_test(kinds_of_files),
    };

    cmocka_set_message_output(CM_OUTPUT_TAP);

    return cmocka_run_group_tests(tests, NULL, NULL);
}
