/*
 * The estimate of tokens: beside what a tokenizer made of the same texts, the
 * same for any pieces of a text, and not to be had for nothing.
 */

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "llmg_tokens.h"
#include "rnd.h"


/* o200k_base; none of them was there when the weights were made */

static const struct {
    const char  *kind;
    unsigned     count;
    const char  *text;
} texts[] = {
    { "English", 25,
      "Please read the letter below and tell me in two sentences what the"
      " writer wants, and by when. Leave out the greetings." },
    { "English", 28,
      "The guard stands between the clients and the model server. For eac"
      "h request it says who is asking, and whether what they send is acc"
      "eptable." },
    { "English, spoken", 30,
      "hey can u help me out w/ my essay?? it's due tmrw and i haven't ev"
      "en started lol, topic is the french revolution i think" },
    { "C", 40,
      "for (i = 0; i < n; i++) {\n    if (items[i].len == 0) {\n        c"
      "ontinue;\n    }\n\n    total += items[i].len;\n}\n" },
    { "Python", 45,
      "def read(path):\n    with open(path, \"rb\") as f:\n        return"
      " json.loads(f.read())\n\n\nclass Store:\n    def __init__(self, ro"
      "ot):\n        self.root = root\n        self.items = {}\n" },
    { "SQL", 54,
      "SELECT c.name, COUNT(*) AS orders FROM customers c LEFT JOIN order"
      "s o ON o.customer_id = c.id WHERE o.created_at >= '2024-01-01' GRO"
      "UP BY c.name HAVING COUNT(*) > 3 ORDER BY orders DESC LIMIT 10;" },
    { "JSON", 37,
      "{\"name\":\"look_up\",\"parameters\":{\"type\":\"object\",\"proper"
      "ties\":{\"city\":{\"type\":\"string\"},\"days\":{\"type\":\"intege"
      "r\",\"minimum\":1}},\"required\":[\"city\"]}}" },
    { "table", 60,
      "| name | amount | date |\n|------|-------:|------|\n| Miller | 1,2"
      "50.00 | 2024-03-17 |\n| Jones | 87.40 | 2024-04-02 |\n| total | 1,"
      "337.40 | |\n" },
    { "log", 63,
      "2024-05-11T08:15:42Z api-7f9c4 ERROR upstream timed out (110: Conn"
      "ection timed out) while reading response header from upstream, cli"
      "ent: 192.0.2.17, request: \"POST /v1/chat HTTP/1.1\"" },
    { "numbers", 43,
      "3.14159265358979, 2.71828182845905, 1.41421356237310, 1.7320508075"
      "6888, 0.57721566490153" },
    { "German", 35,
      "Bitte lesen Sie den Brief und sagen Sie mir in zwei Sätzen, was di"
      "e Absenderin möchte und bis wann. Die Krankenversicherung übernimm"
      "t die Behandlungskosten leider nicht vollständig." },
    { "French", 34,
      "Lisez la lettre ci-dessous et dites-moi en deux phrases ce que sou"
      "haite son auteur et pour quand. N'oubliez pas de répondre à la que"
      "stion sur l'hôtel." },
    { "Spanish", 33,
      "Lea la carta que sigue y dígame en dos frases qué quiere quien la "
      "escribe y para cuándo. ¿Podría además corregir los errores de orto"
      "grafía?" },
    { "Portuguese", 31,
      "Leia a carta abaixo e diga em duas frases o que a pessoa quer e at"
      "é quando. Também não se esqueça de corrigir os erros de português." },
    { "Italian", 35,
      "Leggi la lettera qui sotto e dimmi in due frasi che cosa vuole chi"
      " scrive ed entro quando. Poi traduci tutto in inglese, per favore." },
    { "Dutch", 29,
      "Lees de brief hieronder en vertel me in twee zinnen wat de schrijv"
      "er wil en wanneer. Daarna wil ik graag een beleefd antwoord opstel"
      "len." },
    { "Swedish", 39,
      "Läs brevet nedan och berätta med två meningar vad avsändaren vill "
      "och när det ska vara klart. Sammanfatta sedan kostnaderna för sjuk"
      "vården." },
    { "Finnish", 41,
      "Lue alla oleva kirje ja kerro kahdella lauseella, mitä kirjoittaja"
      " haluaa ja mihin mennessä. Jätä tervehdykset pois vastauksesta." },
    { "Polish", 42,
      "Przeczytaj poniższy list i powiedz mi w dwóch zdaniach, czego chce"
      " autor i do kiedy. Następnie przetłumacz odpowiedź na język angiel"
      "ski." },
    { "Czech", 50,
      "Přečtěte si následující dopis a řekněte mi dvěma větami, co pisate"
      "l chce a do kdy. Potom prosím navrhněte zdvořilou odpověď." },
    { "Hungarian", 47,
      "Kérem, olvassa el az alábbi levelet, és mondja el két mondatban, h"
      "ogy mit szeretne a levélíró, és mikorra. A köszönéseket hagyja ki." },
    { "Turkish", 40,
      "Aşağıdaki mektubu okuyun ve yazanın ne istediğini ve ne zamana kad"
      "ar istediğini iki cümleyle söyleyin. Selamlaşmaları dışarıda bırak"
      "ın." },
    { "Indonesian", 32,
      "Tolong baca surat di bawah ini dan katakan dalam dua kalimat apa y"
      "ang diinginkan penulisnya dan kapan. Abaikan salam pembukanya." },
    { "Vietnamese", 31,
      "Hãy đọc bức thư dưới đây và cho tôi biết trong hai câu người viết "
      "muốn gì và khi nào. Xin bỏ qua lời chào hỏi." },
    { "Swahili", 29,
      "Tafadhali soma barua iliyo hapa chini na uniambie kwa sentensi mbi"
      "li mwandishi anataka nini na kufikia lini." },
    { "Russian", 30,
      "Прочитайте письмо и скажите в двух предложениях, чего хочет его ав"
      "тор и к какому сроку. Приветствия можно опустить." },
    { "Ukrainian", 39,
      "Прочитайте листа нижче і скажіть двома реченнями, чого хоче його а"
      "втор і до якого терміну. Вітання можна не згадувати." },
    { "Greek", 33,
      "Διαβάστε το παρακάτω γράμμα και πείτε μου με δύο προτάσεις τι θέλε"
      "ι ο συντάκτης του και μέχρι πότε." },
    { "Arabic", 32,
      "اقرأ الرسالة أدناه وقل لي في جملتين ماذا يريد كاتبها ومتى يريده. ل"
      "ا حاجة إلى ذكر التحيات." },
    { "Hebrew", 32,
      "קרא את המכתב שלהלן ואמור לי בשני משפטים מה הכותב רוצה ועד מתי. אין"
      " צורך להזכיר את הברכות." },
    { "Persian", 29,
      "لطفاً نامهٔ زیر را بخوانید و در دو جمله بگویید نویسنده چه می‌خواهد"
      " و تا چه زمانی." },
    { "Hindi", 27,
      "कृपया नीचे दिया गया पत्र पढ़ें और दो वाक्यों में बताएँ कि लेखक क्य"
      "ा चाहता है और कब तक।" },
    { "Bengali", 27,
      "অনুগ্রহ করে নিচের চিঠিটি পড়ুন এবং দুটি বাক্যে বলুন লেখক কী চান এব"
      "ং কবের মধ্যে।" },
    { "Tamil", 31,
      "கீழே உள்ள கடிதத்தைப் படித்து, எழுதியவர் என்ன விரும்புகிறார், எப்போ"
      "து வரை என்று இரண்டு வாக்கியங்களில் சொல்லுங்கள்." },
    { "Thai", 33,
      "กรุณาอ่านจดหมายด้านล่างแล้วบอกฉันสองประโยคว่าผู้เขียนต้องการอะไรแล"
      "ะภายในเมื่อไร" },
    { "Georgian", 32,
      "გთხოვთ, წაიკითხოთ ქვემოთ მოცემული წერილი და ორი წინადადებით მითხრა"
      "თ, რა სურს ავტორს." },
    { "Chinese", 37,
      "请阅读下面的信，用两句话告诉我写信人想要什么，以及截止日期是什么时"
      "候。问候语可以省略，但请不要漏掉金额和联系方式。" },
    { "Chinese, traditional", 35,
      "請閱讀下面的信，用兩句話告訴我寫信人想要什麼，以及什麼時候之前需要"
      "。問候語可以省略。" },
    { "Japanese", 48,
      "次の手紙を読んで、差出人が何を望んでいるのか、いつまでなのかを二つ"
      "の文で教えてください。挨拶は省いてかまいません。" },
    { "Korean", 31,
      "다음 편지를 읽고 보낸 사람이 무엇을 언제까지 원하는지 두 문장으로 "
      "알려 주세요. 인사말은 빼도 됩니다." },
    { "emoji", 28,
      "Great job team 🎉🎉 we shipped it 🚀 now please write a fun post a"
      "bout it 😂👍 with lots of emoji ❤️🔥" }
};

#define TEXTS  (sizeof(texts) / sizeof(texts[0]))


static double
estimate(llmg_str_t text)
{
    return (double) llmg_tokens_estimate(text) / LLMG_TOKENS_UNIT;
}


/* single sentences are off by more than a page is: tools/tokens has those */

static void
texts_are_near_their_count(void **state)
{
    size_t  i;
    double  error, ratio;

    (void) state;

    error = 0;

    for (i = 0; i < TEXTS; i++) {
        ratio = estimate(llmg_str(texts[i].text)) / texts[i].count;
        error += (ratio < 1) ? 1 - ratio : ratio - 1;

        if (ratio < 0.7 || ratio > 1.65) {
            fail_msg("%s: %.2f of %u", texts[i].kind, ratio, texts[i].count);
        }
    }

    if (error / TEXTS > 0.125) {
        fail_msg("%.3f", error / TEXTS);
    }
}


/* wherever it is cut, in the middle of a character, too */

static void
pieces_add_up(void **state)
{
    size_t         i, k, n;
    uint64_t       all, sum;
    llmg_str_t     text, piece;
    llmg_tokens_t  at;

    (void) state;

    for (i = 0; i < TEXTS; i++) {
        text = llmg_str(texts[i].text);
        all = llmg_tokens_estimate(text);

        for (k = 0; k <= text.len; k++) {
            memset(&at, 0, sizeof(llmg_tokens_t));

            llmg_str_set(&piece, text.data, k);
            sum = llmg_tokens_next(&at, piece);
            llmg_str_set(&piece, text.data + k, text.len - k);
            sum += llmg_tokens_next(&at, piece);

            assert_int_equal(sum, all);
        }

        memset(&at, 0, sizeof(llmg_tokens_t));
        sum = 0;

        for (k = 0; k < text.len; k += n) {
            n = rnd(7);
            n = (n < text.len - k) ? n : text.len - k;

            llmg_str_set(&piece, text.data + k, n);
            sum += llmg_tokens_next(&at, piece);
        }

        assert_int_equal(sum, all);
    }
}


/* the least that a text of these characters by chance may be taken for */

static void
chance_is_not_cheap(void **state)
{
    size_t         i, j, n, len;
    double         count;
    llmg_str_t     text;
    unsigned char  bytes[3000];

    static const struct {
        const char  *set;
        double       bytes;             /* of one token of o200k_base */
    } cases[] = {
        { "abcdefghijklmnopqrstuvwxyz", 1.89 },
        { "ABCDEFGHIJKLMNOPQRSTUVWXYZ", 1.75 },
        { "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+/",
          1.45 },
        { "0123456789abcdef", 1.77 },
        { "0123456789ABCDEF", 1.74 },
        { "0123456789", 2.98 },
        { "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~", 1.51 },
        { "\001\002\003\004\005\006\007\010\013\016\033\177", 1.0 },
        { " \t\n\r", 2.14 }
    };

    (void) state;

    for (i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        n = strlen(cases[i].set);

        for (j = 0; j < sizeof(bytes); j++) {
            bytes[j] = (unsigned char) cases[i].set[rnd(n)];
        }

        llmg_str_set(&text, bytes, sizeof(bytes));
        count = sizeof(bytes) / cases[i].bytes;

        if (estimate(text) < 0.7 * count) {
            fail_msg("%s: %.0f of %.0f", cases[i].set, estimate(text), count);
        }
    }

    /* alphabets that no vocabulary has: a token for each byte or so */

    for (i = 0; i < 40; i++) {
        len = 0;

        while (len + 3 <= sizeof(bytes)) {
            bytes[len++] = 0xE1;
            bytes[len++] = (unsigned char) (0xA0 + i / 2);
            bytes[len++] = (unsigned char) (0x80 + rnd(64));
        }

        llmg_str_set(&text, bytes, len);

        if (estimate(text) < 0.5 * (double) len) {
            fail_msg("E1 %02X: %.0f of %zu", 0xA0 + (unsigned) i / 2,
                     estimate(text), len);
        }
    }
}


/* every byte there is costs something, valid or not, behind any other */

static void
no_byte_is_free(void **state)
{
    unsigned       a, b;
    uint64_t       one;
    llmg_str_t     text;
    unsigned char  bytes[2];

    (void) state;

    assert_int_equal(llmg_tokens_estimate(llmg_str("")), 0);

    for (a = 0; a < 256; a++) {
        assert_true(llmg_tokens_classes[a] < LLMG_TOKENS_CLASSES);

        for (b = 0; b < 256; b++) {
            bytes[0] = (unsigned char) a;
            bytes[1] = (unsigned char) b;

            llmg_str_set(&text, bytes, 1);
            one = llmg_tokens_estimate(text);
            assert_true(one > 0);

            text.len = 2;
            assert_true(llmg_tokens_estimate(text) > one);
        }
    }
}


/* a text of letters that follow each other often is no way to pay nothing */

static void
cheap_pairs_cost_something(void **state)
{
    size_t         i;
    unsigned       b, best, last;
    llmg_str_t     text;
    unsigned char  bytes[1000];

    (void) state;

    last = 't';

    for (i = 0; i < sizeof(bytes); i++) {
        best = 'a';

        for (b = 'a'; b <= 'z'; b++) {
            if (llmg_tokens_weights[llmg_tokens_classes[last]
                                    * LLMG_TOKENS_CLASSES
                                    + llmg_tokens_classes[b]]
                < llmg_tokens_weights[llmg_tokens_classes[last]
                                      * LLMG_TOKENS_CLASSES
                                      + llmg_tokens_classes[best]])
            {
                best = b;
            }
        }

        bytes[i] = (unsigned char) best;
        last = best;
    }

    llmg_str_set(&text, bytes, sizeof(bytes));

    assert_true(estimate(text) > sizeof(bytes) / 9.0);
}


int
main(void)
{
    const struct CMUnitTest  tests[] = {
        cmocka_unit_test(texts_are_near_their_count),
        cmocka_unit_test(pieces_add_up),
        cmocka_unit_test(chance_is_not_cheap),
        cmocka_unit_test(no_byte_is_free),
        cmocka_unit_test(cheap_pairs_cost_something),
    };

    cmocka_set_message_output(CM_OUTPUT_TAP);

    return cmocka_run_group_tests(tests, NULL, NULL);
}
