/*
 * Text that a person does not see and a model reads.  Patterns are UTF-8
 * bytes: "\xE2\x80\x8B" is U+200B.
 */

#include "llmg_bidi.h"
#include "llmg_rules.h"
#include "llmg_unseen.h"


/* U+E0000 to U+E007F */
#define TAG     "\\xF3\\xA0[\\x80\\x81][\\x80-\\xBF]"
#define LLMG_HIDDEN_TAG  4          /* bytes of one */

/* a letter or digit of them, which the flags of regions use */
#define TAG_AZ  "\\xF3\\xA0\\x81[\\xA1-\\xBA]"

/* U+200B to U+200D, U+2060 to U+2064, U+FEFF */
#define ZERO    "(?:\\xE2\\x80[\\x8B-\\x8D]|\\xE2\\x81[\\xA0-\\xA4]"          \
                "|\\xEF\\xBB\\xBF)"

/* U+FE00 to U+FE0F, U+E0100 to U+E01EF */
#define SELECT  "(?:\\xEF\\xB8[\\x80-\\x8F]|\\xF3\\xA0[\\x84-\\x87]"          \
                "[\\x80-\\xBF])"

#define ZERO_LITERALS                                                         \
    "\xE2\x80\x8B", "\xE2\x80\x8C", "\xE2\x80\x8D", "\xE2\x81\xA0",           \
    "\xE2\x81\xA1", "\xE2\x81\xA2", "\xE2\x81\xA3", "\xE2\x81\xA4",           \
    "\xEF\xBB\xBF"

#define ZWSP    "\xE2\x80\x8B"
#define ZWNJ    "\xE2\x80\x8C"
#define ZWJ     "\xE2\x80\x8D"
#define FLAG    "\xF0\x9F\x8F\xB4"


/* what the pattern of tags begins with; most of them are in a row of others */

static int
llmg_hidden_tags(llmg_str_t text, size_t at)
{
    const unsigned char  *p;

    if (at < LLMG_HIDDEN_TAG) {
        return 1;
    }

    p = text.data + at - LLMG_HIDDEN_TAG;

    return p[0] != 0xF3 || p[1] != 0xA0 || (p[2] != 0x80 && p[2] != 0x81)
           || p[3] < 0x80 || p[3] > 0xBF;
}


/* these are not dear, and most of the rules find nothing in rows of others */

static int
llmg_hidden_few(llmg_str_t text, size_t at)
{
    size_t  end;

    return llmg_unseen_few(text, at, 1, &end) != LLMG_DECLINED;
}


static int
llmg_hidden_run(llmg_str_t text, size_t at)
{
    size_t  end;

    return llmg_unseen_run(text, at, 1, &end) != LLMG_DECLINED;
}


static int
llmg_hidden_spread(llmg_str_t text, size_t at)
{
    size_t  end;

    return llmg_unseen_spread(text, at, 1, &end) != LLMG_DECLINED;
}


const llmg_rule_t  llmg_rules_hidden[] = {

    /* a run is found at its first character; the three flags of emoji that
       are written with tags begin with U+1F3F4 */

    {
        .name = "hidden.tags",
        .type = "INVISIBLE_UNICODE",
        .severity = LLMG_SEVERITY_HIGH,
        .confidence = 95,
        .max = 36,
        .literals = llmg_list("\xF3\xA0\x80", "\xF3\xA0\x81"),
        .guard = llmg_hidden_tags,
        .pattern = "(?<!" TAG ")"
                   "(?!(?<=\\xF0\\x9F\\x8F\\xB4)(?:" TAG_AZ "){3,6}"
                   "\\xF3\\xA0\\x81\\xBF(?!" TAG "))"
                   TAG,
        .tail = TAG,
        .match = llmg_list(
            "hi\xF3\xA0\x81\xA9\xF3\xA0\x81\xA7",
            "\xF3\xA0\x80\x81",
            /* behind a selector, which is none */
            "\xF3\xA0\x84\x80\xF3\xA0\x81\xA9",
            /* more than a flag holds */
            FLAG "\xF3\xA0\x81\xA7\xF3\xA0\x81\xA2\xF3\xA0\x81\xA5"
            "\xF3\xA0\x81\xAE\xF3\xA0\x81\xA7\xF3\xA0\x81\xA7"
            "\xF3\xA0\x81\xA7\xF3\xA0\x81\xA7\xF3\xA0\x81\xBF",
            /* a flag that is not closed */
            FLAG "\xF3\xA0\x81\xA7\xF3\xA0\x81\xA2 x"),
        .no_match = llmg_list(
            "plain text",
            /* the flag of England */
            FLAG "\xF3\xA0\x81\xA7\xF3\xA0\x81\xA2\xF3\xA0\x81\xA5"
            "\xF3\xA0\x81\xAE\xF3\xA0\x81\xA7\xF3\xA0\x81\xBF",
            /* an ideographic variation sequence */
            "\xE8\x91\x9B\xF3\xA0\x84\x80"),
    },

    {
        .name = "hidden.bidi_override",
        .type = "INVISIBLE_UNICODE",
        .severity = LLMG_SEVERITY_HIGH,
        .confidence = 90,
        .max = 208,
        .literals = llmg_list("\xE2\x80\xAD", "\xE2\x80\xAE"),
        .find = llmg_bidi_override,
        .pattern = "\\xE2\\x80[\\xAD\\xAE]"
                   "(?:[^\\n]{0,200}?\\xE2\\x80\\xAC)?",
        .match = llmg_list(
            "a \xE2\x80\xAEtxt.exe",
            "a \xE2\x80\xAEtxt\xE2\x80\xAC b",
            "\xE2\x80\xAD" "12"),
        .no_match = llmg_list(
            "a \xE2\x80\xACtxt",
            "\xD7\xA9\xD7\x9C\xD7\x95\xD7\x9D world",
            "x\xE2\x80\xAFy"),
    },

    /* embeddings and isolates have their place in mixed-direction text */

    {
        .name = "hidden.bidi_embed",
        .type = "INVISIBLE_UNICODE",
        .severity = LLMG_SEVERITY_LOW,
        .confidence = 40,
        .max = 620,
        .literals = llmg_list("\xE2\x80\xAA", "\xE2\x80\xAB",
                              "\xE2\x81\xA6", "\xE2\x81\xA7",
                              "\xE2\x81\xA8"),
        .find = llmg_bidi_embed,
        .pattern = "(?:\\xE2\\x80[\\xAA\\xAB]"
                   "(?:[^\\n]{0,200}?\\xE2\\x80\\xAC)?"
                   "|\\xE2\\x81[\\xA6-\\xA8]"
                   "(?:[^\\n]{0,200}?\\xE2\\x81\\xA9)?){1,3}",
        .ends = "PDF, PDI",
        .match = llmg_list(
            "\xE2\x81\xA6" "abc\xE2\x81\xA9",
            "\xE2\x80\xAA" "abc\xE2\x80\xAC"),
        .no_match = llmg_list(
            "\xE2\x81\xA9",
            "\xE2\x80\xAE" "abc",
            "plain"),
    },

    /* two or three in a row happen in copied web pages */

    {
        .name = "hidden.zero_width",
        .type = "INVISIBLE_UNICODE",
        .severity = LLMG_SEVERITY_LOW,
        .confidence = 50,
        .max = 9,
        .literals = llmg_list(ZERO_LITERALS),
        .guard = llmg_hidden_few,
        .find = llmg_unseen_few,
        .pattern = "(?<!\\xE2\\x80[\\x8B-\\x8D])"
                   "(?<!\\xE2\\x81[\\xA0-\\xA4])(?<!\\xEF\\xBB\\xBF)"
                   ZERO "{2,3}+(?!" ZERO ")",
        .match = llmg_list(
            "a" ZWSP ZWNJ "b",
            "a" ZWSP ZWSP ZWSP,
            "\xE2\x81\xA0\xEF\xBB\xBF"),
        .no_match = llmg_list(
            "a" ZWSP "b" ZWSP "c",
            ZWSP ZWSP ZWSP ZWSP,
            "\xEF\xBB\xBF" "at the start",
            /* Persian */
            "\xD9\x85\xDB\x8C" ZWNJ "\xD8\xAE\xD9\x88\xD8\xA7\xD9\x87",
            /* a family */
            "\xF0\x9F\x91\xA8" ZWJ "\xF0\x9F\x91\xA9" ZWJ
            "\xF0\x9F\x91\xA7"),
    },

    {
        .name = "hidden.zero_width_run",
        .type = "INVISIBLE_UNICODE",
        .severity = LLMG_SEVERITY_HIGH,
        .confidence = 85,
        .max = 12,
        .literals = llmg_list(ZERO_LITERALS),
        .guard = llmg_hidden_run,
        .find = llmg_unseen_run,
        .pattern = "(?<!\\xE2\\x80[\\x8B-\\x8D])"
                   "(?<!\\xE2\\x81[\\xA0-\\xA4])(?<!\\xEF\\xBB\\xBF)"
                   ZERO "{4}",
        .tail = ZERO,
        .match = llmg_list(
            "a" ZWSP ZWNJ ZWSP ZWSP "b",
            ZWSP ZWSP ZWNJ ZWNJ ZWJ ZWSP),
        .no_match = llmg_list(
            "a" ZWSP ZWSP ZWSP "b",
            ZWSP " " ZWSP " " ZWSP " " ZWSP),
    },

    /* i.g.n.o.r.e: a word that no filter reads */

    {
        .name = "hidden.zero_width_spread",
        .type = "INVISIBLE_UNICODE",
        .severity = LLMG_SEVERITY_HIGH,
        .confidence = 85,
        .max = 15,
        .literals = llmg_list(ZERO_LITERALS),
        .guard = llmg_hidden_spread,
        .find = llmg_unseen_spread,
        .pattern = "(?<!\\xE2\\x80[\\x8B-\\x8D][ -~])"
                   "(?<!\\xE2\\x81[\\xA0-\\xA4][ -~])"
                   "(?<!\\xEF\\xBB\\xBF[ -~])"
                   ZERO "(?:[ -~]" ZERO "){3}",
        .tail = "[ -~]" ZERO,
        .match = llmg_list(
            "i" ZWSP "g" ZWSP "n" ZWSP "o" ZWSP "re",
            "a" ZWNJ "b" ZWNJ "c" ZWNJ "d" ZWNJ),
        .no_match = llmg_list(
            "i" ZWSP "g" ZWSP "nore",
            "one" ZWSP "two" ZWSP "three" ZWSP "four" ZWSP "five"),
    },

    {
        .name = "hidden.selectors",
        .type = "INVISIBLE_UNICODE",
        .severity = LLMG_SEVERITY_HIGH,
        .confidence = 90,
        .max = 12,
        .literals = llmg_list("\xEF\xB8", "\xF3\xA0\x84", "\xF3\xA0\x85",
                              "\xF3\xA0\x86", "\xF3\xA0\x87"),
        .find = llmg_unseen_selectors,
        .pattern = "(?<!\\xEF\\xB8[\\x80-\\x8F])"
                   "(?<!\\xF3\\xA0[\\x84-\\x87][\\x80-\\xBF])"
                   SELECT "{3}",
        .tail = SELECT,
        .match = llmg_list(
            "\xF0\x9F\x98\x80\xF3\xA0\x84\x90\xF3\xA0\x85\x90"
            "\xF3\xA0\x85\x91",
            "a\xEF\xB8\x80\xEF\xB8\x8F\xEF\xB8\x81\xEF\xB8\x82"),
        .no_match = llmg_list(
            "\xE2\x9D\xA4\xEF\xB8\x8F",
            "\xE8\x91\x9B\xF3\xA0\x84\x80\xE8\xBE\xBB\xF3\xA0\x84\x81"),
    },

    { .name = NULL }
};
