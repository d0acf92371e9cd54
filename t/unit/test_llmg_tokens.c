/*
 * The estimate of tokens: beside what a tokenizer made of the same texts, and
 * never nothing of something.
 */

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "llmg_tokens.h"


static double
estimate(const char *text)
{
    return (double) llmg_tokens_estimate(llmg_str(text)) / LLMG_TOKENS_UNIT;
}


/* o200k_base; of a single sentence the estimate may be less close */

static void
texts_are_near_their_count(void **state)
{
    size_t  i;
    double  n;

    static const struct {
        const char  *text;
        unsigned     count;
    } cases[] = {
        { "Please read the letter below and tell me in two sentences "
          "what the writer wants, and by when. Leave out the greeting"
          "s.", 25 },
        { "The guard stands between the clients and the model server."
          " For each request it says who is asking, and whether what "
          "they send is acceptable.", 28 },
        { "for (i = 0; i < n; i++) {\n    if (items[i].len == 0) {\n "
          "       continue;\n    }\n\n    total += items[i].len;\n}\n", 40 },
        { "def read(path):\n    with open(path, \"rb\") as f:\n      "
          "  return json.loads(f.read())\n", 22 },
        { "{\"name\":\"look_up\",\"parameters\":{\"type\":\"object\","
          "\"properties\":{\"city\":{\"type\":\"string\"}}}}", 21 },
        { "Bitte lesen Sie den Brief und "
          "sagen Sie mir in zwei Sätzen, "
          "was die Absenderin möchte und "
          "bis wann.", 24 },
        { "请阅读下面的信，用两句话告诉我写信人想要什么，以及截止日期是"
          "什么时候。", 22 },
        { "次の手紙を読んで、差出人が何を望んでいるのかを二つの文で教え"
          "てください。", 31 },
        { "Прочитайте письмо и скажите в "
          "двух предложениях, чего хочет "
          "его автор и к какому сроку.", 23 },
        { "다음 편지를 읽고 보낸 사람이 무엇을 원하는지 두 문장"
          "으로 알려 주세요.", 20 }
    };

    (void) state;

    for (i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        n = estimate(cases[i].text);

        if (n < 0.7 * cases[i].count || n > 1.3 * cases[i].count) {
            fail_msg("%s: %.2f, not %u", cases[i].text, n, cases[i].count);
        }
    }
}


static void
it_grows_with_the_text(void **state)
{
    size_t         i;
    uint64_t       n, last;
    llmg_str_t     text;
    unsigned char  bytes[4096];

    (void) state;

    assert_int_equal(llmg_tokens_estimate(llmg_str("")), 0);

    /* every byte there is, valid or not, never read behind the end */

    for (i = 0; i < sizeof(bytes); i++) {
        bytes[i] = (unsigned char) (i * 7 + i / 256);
    }

    last = 0;

    for (i = 0; i <= sizeof(bytes); i += 64) {
        text.data = malloc(i ? i : 1);
        assert_non_null(text.data);

        memcpy((void *) (uintptr_t) text.data, bytes, i);
        text.len = i;

        n = llmg_tokens_estimate(text);
        assert_true(n >= last);
        assert_true(i < 64 || n > 0);
        last = n;

        free((void *) (uintptr_t) text.data);
    }

    assert_true(last > sizeof(bytes) / 10 * LLMG_TOKENS_UNIT);

    /* a character that is cut off */

    text = llmg_str("\xE6\x97");
    assert_true(llmg_tokens_estimate(text) > 0);
}


static void
words_digits_and_marks(void **state)
{
    (void) state;

    assert_true(estimate("cat") == 1);
    assert_true(estimate(" cat") == 1);
    assert_true(estimate("the cat") == 2);
    assert_true(estimate("theCat") == 2);
    assert_true(estimate("THE") == 1);
    assert_true(estimate("1") == 1);
    assert_true(estimate("123") == 1);
    assert_true(estimate("1234") == 2);
    assert_true(estimate(".") == 1);
    assert_true(estimate("a.b") > 2 && estimate("a.b") < 3);
}


int
main(void)
{
    const struct CMUnitTest  tests[] = {
        cmocka_unit_test(texts_are_near_their_count),
        cmocka_unit_test(it_grows_with_the_text),
        cmocka_unit_test(words_digits_and_marks),
    };

    cmocka_set_message_output(CM_OUTPUT_TAP);

    return cmocka_run_group_tests(tests, NULL, NULL);
}
