/*
 * The scanner says what yajl says: a short run of what fuzz_json_yajl does
 * without end, the same each time.  Documents that are right are changed at
 * random, so that most are a little wrong.
 */

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>

#include <dirent.h>

#include <cmocka.h>

#include "../fuzz/json_yajl.h"


#define MOST    4096
#define ROUNDS  100000


static const char *const  seeds[] = {
    "{\"model\":\"m\",\"messages\":[{\"role\":\"user\",\"content\":\"a\"},"
        "{\"role\":\"tool\",\"content\":[{\"type\":\"text\",\"text\":\"b\"}]}],"
        "\"temperature\":0.7,\"stream\":true,\"stop\":null,\"n\":1}",
    "[0,-0,1,-1,10,0.5,-1.25,1e9,1E+9,2.5e-3,123456789012345678901234567890]",
    "[\"\\\"\\\\\\/\\b\\f\\n\\r\\t\",\"\\u0000\\u00e9\\u20ac\\ud83d\\ude00\","
        "\"\xC3\xA9\xE2\x82\xAC\xF0\x9F\x98\x80\xED\x9F\xBF\xEE\x80\x80\"]",
    "{\"a\":{\"b\":{\"c\":[[[[]]],{}]},\"b2\":[{},{\"c\":1},{\"c\":2}]},"
        "\"\\u0061b\":\"\",\"\":false}",
    "  { \"k\" : [ true , false , null ] \t,\r\n\"l\" : \"\" }  ",
    "{\"a\":1,\"b\":2,\"c\":3,\"d\":4,\"e\":5,\"f\":6,\"g\":7,\"h\":8,\"i\":9,"
        "\"j\":0,\"k\":1,\"l\":2,\"m\":3,\"n\":4,\"o\":5,\"p\":6,\"q\":7,"
        "\"r\":8,\"\\u0073\":9,\"t\":0}",
    "\"a string that is longer than sixteen bytes \xE4\xBD\xA0\xE5\xA5\xBD and "
        "goes on, \xD0\xBF\xD1\x80\xD0\xB8, for some time\"",
    "7", "true", "null", "[]", "{}", "\"\""
};

/* what makes a difference to somebody */

static const char *const  pieces[] = {
    "{", "}", "[", "]", ":", ",", "\"", "\\", "\\u", "\\u0041", "\\ud83d",
    "\\ude00", "\\ud83d\\ude00", "\\n", "\\x", "\\\"", "0", "-", ".", "e", "+",
    "01", "1.", "nul", "NaN", "true", "//", "/**/", "#", "'", " ", "\t", "\n",
    "\r", "\v", "\f", "\x01", "\x1F", "\x7F", "\x80", "\xBF", "\xC0\x80",
    "\xC3", "\xC3\xA9", "\xE0\x80\x80", "\xE2\x82", "\xED\xA0\x80",
    "\xED\x9F\xBF", "\xEF\xBB\xBF", "\xF0\x8F\xBF\xBF", "\xF4\x8F\xBF\xBF",
    "\xF4\x90\x80\x80", "\xF8\x88\x80\x80\x80", "\xFF", "\"a\":1,", ",\"a\":2",
    "[[[[[[[[", "]]]]]]]]", "\"\":"
};

#define count(a)   (sizeof(a) / sizeof((a)[0]))


static uint64_t  state = 0x9E3779B97F4A7C15ULL;


static size_t
below(size_t n)
{
    state ^= state >> 12;
    state ^= state << 25;
    state ^= state >> 27;

    return (size_t) (state * 0x2545F4914F6CDD1DULL >> 33) % n;
}


/* puts bytes in the place of some others */

static void
put(llmg_str_t *doc, unsigned char *data, size_t at, size_t less,
    const void *bytes, size_t n)
{
    if (doc->len - less + n > MOST) {
        return;
    }

    memmove(data + at + n, data + at + less, doc->len - at - less);
    memcpy(data + at, bytes, n);
    doc->len = doc->len - less + n;
}


static void
change(llmg_str_t *doc, unsigned char *data)
{
    size_t          at, n;
    const char     *piece;
    unsigned char   c, some[64];

    at = below(doc->len + 1);
    n = doc->len - at;
    n = (n == 0) ? 0 : below(n < 64 ? n : 64);

    switch (below(6)) {

    case 0:
        c = (unsigned char) below(256);
        put(doc, data, at, at < doc->len, &c, 1);
        break;

    case 1:
        put(doc, data, at, n, "", 0);
        break;

    case 2:
        memcpy(some, data + at, n);
        put(doc, data, below(doc->len + 1), 0, some, n);
        break;

    case 3:
        piece = seeds[below(count(seeds))];
        put(doc, data, at, 0, piece, strlen(piece));
        break;

    default:
        piece = pieces[below(count(pieces))];
        put(doc, data, at, 0, piece, strlen(piece));
    }
}


static void
agrees(llmg_str_t doc, int *accepted)
{
    size_t       i;
    const char  *wrong;

    wrong = json_differs(doc, accepted);

    if (wrong != NULL) {
        for (i = 0; i < doc.len; i++) {
            fprintf(stderr, doc.data[i] >= 0x20 && doc.data[i] < 0x7F
                    ? "%c" : "<%02X>", doc.data[i]);
        }

        fprintf(stderr, "\n");
        fail_msg("%s", wrong);
    }
}


static void
on_documents_that_are_right(void **st)
{
    int         accepted;
    size_t      i;
    llmg_str_t  doc;

    (void) st;

    for (i = 0; i < count(seeds); i++) {
        doc = llmg_str(seeds[i]);
        agrees(doc, &accepted);
        assert_true(accepted);
    }
}


static void
on_documents_changed_at_random(void **st)
{
    int             ok;
    size_t          i, k, accepted;
    llmg_str_t      doc;
    const char     *seed;
    unsigned char   data[MOST];

    (void) st;

    accepted = 0;

    for (i = 0; i < ROUNDS; i++) {
        seed = seeds[below(count(seeds))];
        doc.len = strlen(seed);
        doc.data = data;
        memcpy(data, seed, doc.len);

        for (k = 1 + below(4); k > 0; k--) {
            change(&doc, data);
        }

        agrees(doc, &ok);
        accepted += (size_t) ok;
    }

    /* neither too tame nor too wild to tell anything */

    assert_true(accepted > ROUNDS / 20 && accepted < ROUNDS / 2);
}


static void
on_every_cut_and_every_byte(void **st)
{
    size_t          i, n, c;
    llmg_str_t      doc;
    unsigned char   data[MOST];

    (void) st;

    for (i = 0; i < count(seeds); i++) {
        doc.data = data;
        doc.len = strlen(seeds[i]);
        memcpy(data, seeds[i], doc.len);

        for (n = 0; n < doc.len; n++) {
            for (c = 0; c < 256; c += (c < 0x80 || n % 8 == 0) ? 1 : 17) {
                data[n] = (unsigned char) c;
                agrees(doc, NULL);
            }

            data[n] = (unsigned char) seeds[i][n];
        }

        for (n = doc.len; n > 0; n--) {
            doc.len = n - 1;
            agrees(doc, NULL);
        }
    }
}


/* what the fuzzers begin with: whole, and up to every byte */

static void
on_the_seeds_of_the_fuzzers(void **st)
{
    DIR             *dir;
    FILE            *file;
    size_t           i, files;
    char             path[1024];
    const char      *top;
    llmg_str_t       doc;
    struct dirent   *entry;
    unsigned char    data[MOST];

    static const char *const  of[] = { "json", "inspect" };

    (void) st;

    top = getenv("LLMG_TOP");
    files = 0;

    for (i = 0; i < count(of); i++) {
        snprintf(path, sizeof(path), "%s/t/fuzz/seeds/%s",
                 (top != NULL) ? top : ".", of[i]);

        dir = opendir(path);
        if (dir == NULL) {
            fail_msg("%s is not there", path);
        }

        while ((entry = readdir(dir)) != NULL) {

            if (entry->d_name[0] == '.') {
                continue;
            }

            snprintf(path, sizeof(path), "%s/t/fuzz/seeds/%s/%s",
                     (top != NULL) ? top : ".", of[i], entry->d_name);

            file = fopen(path, "rb");
            assert_non_null(file);

            doc.data = data;
            doc.len = fread(data, 1, sizeof(data), file);
            fclose(file);

            for (files++; doc.len > 0; doc.len--) {
                agrees(doc, NULL);
            }
        }

        closedir(dir);
    }

    assert_true(files > 3);
}


int
main(void)
{
    const struct CMUnitTest  tests[] = {
        cmocka_unit_test(on_documents_that_are_right),
        cmocka_unit_test(on_the_seeds_of_the_fuzzers),
        cmocka_unit_test(on_every_cut_and_every_byte),
        cmocka_unit_test(on_documents_changed_at_random),
    };

    cmocka_set_message_output(CM_OUTPUT_TAP);

    return cmocka_run_group_tests(tests, NULL, NULL);
}
