#define _GNU_SOURCE     /* memrchr() */

#include <limits.h>
#include <stdlib.h>

#include "llmg_label.h"
#include "llmg_label_begin.h"


#define LLMG_LABEL_SLOTS   1024

/* folded text around a value: blanks may come in between, at each byte */
#define LLMG_LABEL_TEXT    (2 * LLMG_RULE_NEAR + 8)

/* a word of so many letters stands for those that begin with it */
#define LLMG_LABEL_STEM    6

/* digits of another value: what is before them belongs to that one */
#define LLMG_LABEL_NUMBER  5

#define LLMG_LABEL_MARK    1

#define llmg_label_digit(c)   ((unsigned char) ((c) - '0') < 10)
#define llmg_label_letter(c)  ((unsigned char) (((c) | 0x20) - 'a') < 26)
#define llmg_label_upper(c)   ((unsigned char) ((c) - 'A') < 26)


typedef struct {
    unsigned char   len;
    unsigned char   bytes[LLMG_LABEL_MAX];
    int             next;       /* of the same slot, or -1 */
} llmg_label_word_t;


struct llmg_labels_s {
    llmg_label_word_t  *words;
    size_t              nwords;
    size_t              stride;     /* of one set of rules, in 64 bits */
    uint64_t           *rules;      /* by word: a bit for each rule */
    int                 slots[LLMG_LABEL_SLOTS];
    llmg_label_begins_t  begins;
};


typedef struct {
    size_t              len;
    unsigned char       bytes[LLMG_LABEL_TEXT];
    unsigned char       from[LLMG_LABEL_TEXT];  /* offset in what was folded */
} llmg_label_text_t;


static llmg_status_t llmg_labels_add(llmg_labels_t *labels, const char *word,
    size_t rule);
static void llmg_label_fold(llmg_label_text_t *out, const unsigned char *p,
    size_t len, int begun);
static int llmg_label_of(const llmg_labels_t *labels,
    const llmg_label_spot_t *spot, unsigned i, unsigned rule, unsigned near);
static size_t llmg_label_before(llmg_str_t text, size_t start);
static size_t llmg_label_string(const unsigned char *line,
    const unsigned char *end);
static void llmg_label_column(const llmg_labels_t *labels,
    llmg_label_spot_t *spot, llmg_str_t text, size_t start, size_t end);
static llmg_status_t llmg_label_after(llmg_str_t text, size_t end, int more,
    size_t *upto);
static void llmg_label_words(const llmg_labels_t *labels,
    llmg_label_spot_t *spot, const llmg_label_text_t *text, size_t len,
    int after);


static unsigned
llmg_label_slot(const unsigned char *p)
{
    uint32_t  gram;

    gram = (uint32_t) p[0] | (uint32_t) p[1] << 8 | (uint32_t) p[2] << 16;

    return (gram * 0x9E3779B1U) >> 22;
}


llmg_status_t
llmg_labels_compile(llmg_labels_t **labels, const llmg_rule_t *const *rules,
    size_t n)
{
    size_t          i, k, count;
    llmg_status_t   rc;
    llmg_labels_t  *l;

    count = 0;

    for (i = 0; i < n; i++) {
        for (k = 0; rules[i]->labels != NULL && rules[i]->labels[k] != NULL;
             k++)
        {
            count++;
        }
    }

    l = calloc(1, sizeof(llmg_labels_t));
    if (l == NULL) {
        return LLMG_ERROR;
    }

    l->stride = n / 64 + 1;
    l->words = calloc(count + 1, sizeof(llmg_label_word_t));
    l->rules = calloc((count + 1) * l->stride, sizeof(uint64_t));

    for (i = 0; i < LLMG_LABEL_SLOTS; i++) {
        l->slots[i] = -1;
    }

    rc = (l->words == NULL || l->rules == NULL) ? LLMG_ERROR : LLMG_OK;

    for (i = 0; rc == LLMG_OK && i < n; i++) {
        for (k = 0; rc == LLMG_OK && rules[i]->labels != NULL
                    && rules[i]->labels[k] != NULL; k++)
        {
            rc = llmg_labels_add(l, rules[i]->labels[k], i);
        }
    }

    if (rc != LLMG_OK) {
        llmg_labels_free(l);
        return rc;
    }

    *labels = l;

    return LLMG_OK;
}


static llmg_status_t
llmg_labels_add(llmg_labels_t *labels, const char *word, size_t rule)
{
    int                 i;
    size_t              len;
    unsigned            slot;
    llmg_label_text_t   text;
    llmg_label_word_t  *w;

    len = strlen(word);

    if (len < 2 || len > LLMG_LABEL_MAX - 2) {
        return LLMG_INVALID;
    }

    llmg_label_fold(&text, (const unsigned char *) word, len, 1);

    /* a short word is looked up with the blank behind it */

    if (text.len == 2) {
        text.bytes[text.len++] = ' ';
    }

    if (text.len < 3) {
        return LLMG_INVALID;
    }

    llmg_label_begins_add(&labels->begins, text.bytes);

    slot = llmg_label_slot(text.bytes);

    for (i = labels->slots[slot]; i >= 0; i = labels->words[i].next) {
        if (labels->words[i].len == text.len
            && memcmp(labels->words[i].bytes, text.bytes, text.len) == 0)
        {
            break;
        }
    }

    if (i < 0) {
        i = (int) labels->nwords++;
        w = &labels->words[i];

        w->len = (unsigned char) text.len;
        memcpy(w->bytes, text.bytes, text.len);

        w->next = labels->slots[slot];
        labels->slots[slot] = i;
    }

    labels->rules[(size_t) i * labels->stride + rule / 64] |= 1ULL
                                                              << rule % 64;

    return LLMG_OK;
}


void
llmg_labels_free(llmg_labels_t *labels)
{
    if (labels != NULL) {
        free(labels->words);
        free(labels->rules);
        free(labels);
    }
}


llmg_status_t
llmg_labels_near(const llmg_labels_t *labels, llmg_label_spot_t *spot,
    llmg_str_t text, size_t start, size_t end, unsigned rule, unsigned near,
    int more)
{
    size_t                upto;
    unsigned              i;
    llmg_status_t         rc;
    llmg_label_text_t     folded;

    if (near == 0) {
        near = LLMG_RULE_NEAR;
    }

    if (llmg_labels_led(labels, spot, text, start, end, rule, near)) {
        return LLMG_OK;
    }

    if (spot->known == LLMG_LABEL_ALL) {
        return LLMG_DECLINED;
    }

    upto = end + LLMG_RULE_AFTER;
    upto = (upto < text.len) ? upto : text.len;

    if (!more && !llmg_label_begins(&labels->begins, text.data + end,
                                    upto - end))
    {
        spot->known = LLMG_LABEL_ALL;
        return LLMG_DECLINED;
    }

    rc = llmg_label_after(text, end, more, &upto);

    if (rc == LLMG_AGAIN) {
        return LLMG_AGAIN;
    }

    spot->known = LLMG_LABEL_ALL;

    if (rc != LLMG_OK || upto == end) {
        return LLMG_DECLINED;
    }

    i = spot->n;

    llmg_label_fold(&folded, text.data + end, upto - end, 0);
    llmg_label_words(labels, spot, &folded, upto - end, 1);

    return llmg_label_of(labels, spot, i, rule, near) ? LLMG_OK
                                                      : LLMG_DECLINED;
}


int
llmg_labels_led(const llmg_labels_t *labels, llmg_label_spot_t *spot,
    llmg_str_t text, size_t start, size_t end, unsigned rule, unsigned near)
{
    size_t                from, low;
    unsigned              i;
    llmg_label_text_t     folded;

    if (near == 0) {
        near = LLMG_RULE_NEAR;
    }

    if (spot->known && spot->start == start && spot->end != end) {

        /* the same words are before it */

        spot->known = 1;
        spot->end = end;
        spot->n = spot->before;

    } else if (!spot->known || spot->start != start) {
        spot->known = 1;
        spot->start = start;
        spot->end = end;
        spot->n = 0;
        memset(spot->any, 0, sizeof(spot->any));

        low = (start > LLMG_RULE_NEAR) ? start - LLMG_RULE_NEAR : 0;
        from = start;

        if (llmg_label_begins(&labels->begins, text.data + low, start - low)) {
            from = llmg_label_before(text, start);
        }

        if (from != start) {
            llmg_label_fold(&folded, text.data + from, start - from,
                            from == 0 || !llmg_label_letter(text.data[from - 1])
                            || text.data[from - 1] == '\n');
            llmg_label_words(labels, spot, &folded, start - from, 0);
        }

        spot->before = spot->n;
    }

    if (llmg_label_of(labels, spot, 0, rule, near)) {
        return 1;
    }

    if (spot->known == 1) {
        i = spot->n;

        llmg_label_column(labels, spot, text, start, end);
        spot->known = LLMG_LABEL_LED;

        return llmg_label_of(labels, spot, i, rule, UCHAR_MAX);
    }

    return 0;
}


/* 1 when one of the words from number i on is of the rule, and near enough */

static int
llmg_label_of(const llmg_labels_t *labels, const llmg_label_spot_t *spot,
    unsigned i, unsigned rule, unsigned near)
{
    if (i == spot->n || (rule < LLMG_LABEL_RULES
                         && !(spot->any[rule / 64] >> rule % 64 & 1)))
    {
        return 0;
    }

    for ( /* void */ ; i < spot->n; i++) {
        if (spot->away[i] <= near
            && (labels->rules[spot->words[i] * labels->stride + rule / 64]
                >> rule % 64 & 1))
        {
            return 1;
        }
    }

    return 0;
}


/*
 * Where the text begins that may label what starts at "start": the line, or the
 * line before when nothing else is on this one.
 */

static size_t
llmg_label_before(llmg_str_t text, size_t start)
{
    size_t         i, low;
    unsigned       digits, words, lines;
    unsigned char  c;

    low = (start > LLMG_RULE_NEAR) ? start - LLMG_RULE_NEAR : 0;
    digits = 0;
    words = 0;
    lines = 0;

    for (i = start; i > low; i--) {
        c = text.data[i - 1];

        if (c >= 'A') {
            digits = 0;
            words |= (c >= 0x80 || llmg_label_letter(c));
            continue;
        }

        if (llmg_label_digit(c)) {

            if (++digits == LLMG_LABEL_NUMBER) {
                return i - 1 + LLMG_LABEL_NUMBER;
            }

            continue;
        }

        digits = 0;

        if (c == '\n') {
            if (words || lines) {
                return i;
            }

            lines = 1;
        }
    }

    return low;
}


/*
 * Where the last string that is the value of a member, or of an array, begins
 * in a line of JSON; 0: nowhere.  The arguments of tools are one text in a
 * stream, and a text for each string in a whole answer.
 */

static size_t
llmg_label_string(const unsigned char *line, const unsigned char *end)
{
    int                   array;
    const unsigned char  *p, *q;

    array = 0;

    for (p = line; p < end && *p == ' '; p++) { /* void */ }

    if (p == end || (*p != '{' && *p != '[' && *p != '"')) {
        return 0;
    }

    for (p = end; p > line; p--) {

        if (p[-1] != '"') {
            continue;
        }

        for (q = p - 1; q > line && q[-1] == ' '; q--) { /* void */ }

        if (q > line && (q[-1] == ':' || q[-1] == '[')) {
            array = (q[-1] == '[');
            break;
        }
    }

    if (p == line) {
        return 0;
    }

    /* of an array the last one that begins there */

    while (array && (q = memchr(p, '"', (size_t) (end - p))) != NULL) {

        for (q++; q < end && (*q == ' ' || *q == ','); q++) { /* void */ }

        if (q == end || *q != '"' || q[-1] == '"') {
            break;
        }

        p = q + 1;
    }

    return (size_t) (p - line);
}


/*
 * The word above the column of text[start, end), when it stands between the
 * separators of a table whose first line is not too far up.
 */

static void
llmg_label_column(const llmg_labels_t *labels, llmg_label_spot_t *spot,
    llmg_str_t text, size_t start, size_t end)
{
    size_t                i, low, line, head, from;
    unsigned              column, k;
    unsigned char         sep;
    llmg_label_text_t     folded;
    const unsigned char  *p;

    low = (start > LLMG_RULE_TABLE) ? start - LLMG_RULE_TABLE : 0;

    for (i = start; i > low; i--) {
        sep = text.data[i - 1];

        if (sep != ' ' && sep != '"') {
            break;
        }
    }

    if (i == low) {
        return;
    }

    sep = text.data[i - 1];

    /* the first column has its separator behind it */

    if (sep == '\n') {
        sep = (end < text.len) ? text.data[end] : ' ';
    }

    if (sep != '|' && sep != ',' && sep != ';' && sep != '\t') {
        return;
    }

    p = memrchr(text.data + low, '\n', start - low);

    if (p == NULL) {
        return;
    }

    /* how many are before it in its line */

    line = (size_t) (p - text.data) + 1;
    column = 0;

    for (i = line; i < start; i++) {
        column += (text.data[i] == sep);
    }

    /*
     * The first line of the table: above it is nothing, or an empty line, or
     * it is where a string of JSON begins.
     */

    head = line;

    while (head > low) {

        p = memrchr(text.data + low, '\n', head - 1 - low);
        i = (p == NULL) ? low : (size_t) (p - text.data) + 1;

        if (i == low && low != 0) {
            return;
        }

        from = llmg_label_string(text.data + i, text.data + head - 1);

        if (from != 0) {
            head = (i + from == head - 1) ? head : i + from;
            break;
        }

        if (i == head - 1) {
            break;
        }

        head = i;
    }

    k = 0;
    from = head;

    for (i = head; i < line; i++) {

        if (text.data[i] != sep && text.data[i] != '\n') {
            continue;
        }

        if (k == column) {
            if (i - from > LLMG_RULE_NEAR) {
                from = i - LLMG_RULE_NEAR;
            }

            llmg_label_fold(&folded, text.data + from, i - from, 1);
            llmg_label_words(labels, spot, &folded, i - from, 1);
            return;
        }

        if (text.data[i] == '\n') {
            return;
        }

        k++;
        from = i + 1;
    }
}


/*
 * "12 is my account number, ...": the words of the phrase that goes on.  A word
 * before a colon labels what comes next.
 */

static llmg_status_t
llmg_label_after(llmg_str_t text, size_t end, int more, size_t *upto)
{
    size_t         i, high;
    unsigned char  c;

    high = end + LLMG_RULE_AFTER;
    i = end;

    if (i >= text.len) {
        return more ? LLMG_AGAIN : LLMG_DECLINED;
    }

    /* "(account number)" */

    if (text.data[i] == ' ' || text.data[i] == '-') {
        i++;

        if (i >= text.len) {
            return more ? LLMG_AGAIN : LLMG_DECLINED;
        }

        if (text.data[i] == '(') {
            i++;
        }

    } else {
        return LLMG_DECLINED;
    }

    for ( /* void */ ; i < high; i++) {

        if (i >= text.len) {
            if (more) {
                return LLMG_AGAIN;
            }

            break;
        }

        c = text.data[i];

        if (c == ':' || c == '=') {
            return LLMG_DECLINED;
        }

        if (c < ' ' || llmg_label_digit(c)
            || memchr(",;|<>\"(){}[]", c, 12) != NULL)
        {
            break;
        }

        if (c == '.' && i > end + 2 && text.data[i - 2] != ' '
            && text.data[i - 2] != '.')
        {
            break;
        }
    }

    *upto = i;

    return LLMG_OK;
}


/*
 * A character of two bytes, as labels are compared: Latin letters without their
 * accents, Greek and Cyrillic small, Greek without the tonos.  0: it is none of
 * them; LLMG_LABEL_MARK: a mark on the letter before it (U+0300 to U+036F).
 */

static unsigned
llmg_label_letter_of(unsigned cp)
{
    /* U+00C0 to U+017F */

    static const char  latin[] =
        "aaaaaaaceeeeiiiidnooooo ouuuuytsaaaaaaaceeeeiiiidnooooo ouuuuyty"
        "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll"
        "lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

    /* U+0386 to U+038F, U+03AA to U+03AF and U+03CA to U+03CE */

    static const unsigned short  first[] = {
        0x3B1, 0, 0x3B5, 0x3B7, 0x3B9, 0, 0x3BF, 0, 0x3C5, 0x3C9
    };

    static const unsigned short  second[] = {
        0x3B9, 0x3C5, 0x3B1, 0x3B5, 0x3B7, 0x3B9
    };

    static const unsigned short  third[] = {
        0x3B9, 0x3C5, 0x3BF, 0x3C5, 0x3C9
    };

    if (cp >= 0xC0 && cp < 0x180) {
        return (unsigned char) latin[cp - 0xC0];
    }

    if (cp >= 0x300 && cp < 0x370) {
        return LLMG_LABEL_MARK;
    }

    if (cp >= 0x386 && cp <= 0x38F) {
        return first[cp - 0x386];
    }

    if (cp >= 0x391 && cp <= 0x3A9) {
        return cp + 0x20;
    }

    if (cp >= 0x3AA && cp <= 0x3AF) {
        return second[cp - 0x3AA];
    }

    if (cp >= 0x3CA && cp <= 0x3CE) {
        return third[cp - 0x3CA];
    }

    if (cp == 0x3C2) {
        return 0x3C3;
    }

    if (cp >= 0x400 && cp < 0x410) {
        return cp + 0x50;
    }

    return (cp >= 0x410 && cp < 0x430) ? cp + 0x20 : 0;
}


/*
 * Lower case and no accents, everything but letters one blank, and a blank
 * where a lower-case letter is followed by an upper-case one.  Without "begun"
 * the first word is the rest of one and is left out.
 */

static void
llmg_label_fold(llmg_label_text_t *out, const unsigned char *p, size_t len,
    int begun)
{
    size_t         i, n;
    unsigned       cp;
    unsigned char  c, prev;

    n = 0;
    prev = 0;

    for (i = 0; i < len && n < LLMG_LABEL_TEXT - 4; i++) {
        c = p[i];

        /* most of them */

        if (begun && c >= 'a' && c <= 'z') {
            prev = c;
            out->from[n] = (unsigned char) i;
            out->bytes[n++] = c;
            continue;
        }

        if (c < 0x80 && !llmg_label_letter(c)) {
            begun = 1;
            prev = c;

            if (n != 0 && out->bytes[n - 1] != ' ') {
                out->from[n] = (unsigned char) i;
                out->bytes[n++] = ' ';
            }

            continue;
        }

        if (!begun) {
            continue;
        }

        if (llmg_label_upper(c)) {
            if (prev >= 'a' && prev <= 'z') {
                out->from[n] = (unsigned char) i;
                out->bytes[n++] = ' ';
            }

            prev = c;
            c |= 0x20;

        } else if (c >= 0xC2 && c <= 0xDF && i + 1 < len) {
            cp = (c & 0x1FU) << 6 | (p[i + 1] & 0x3FU);
            cp = llmg_label_letter_of(cp);
            prev = c;

            if (cp != 0) {
                i++;

                if (cp == LLMG_LABEL_MARK) {
                    continue;
                }

                c = (unsigned char) cp;

                if (cp >= 0x80) {
                    out->from[n] = (unsigned char) i;
                    out->bytes[n++] = (unsigned char) (0xC0 | cp >> 6);
                    c = (unsigned char) (0x80 | (cp & 0x3F));
                }
            }

        } else {
            prev = c;
        }

        out->from[n] = (unsigned char) i;
        out->bytes[n++] = c;
    }

    while (n != 0 && out->bytes[n - 1] == ' ') {
        n--;
    }

    out->len = n;
    out->bytes[n] = ' ';
    out->bytes[n + 1] = ' ';
    out->from[n] = (unsigned char) len;
}


/* the words of "text" that stand in the table */

static void
llmg_label_words(const llmg_labels_t *labels, llmg_label_spot_t *spot,
    const llmg_label_text_t *text, size_t len, int after)
{
    int                       w;
    size_t                    i, k, end, away, n;
    unsigned char             c;
    const llmg_label_word_t  *word;

    n = LLMG_LABEL_RULES / 64;
    n = (labels->stride < n) ? labels->stride : n;

    for (i = 0; i + 1 < text->len; i++) {
        c = text->bytes[i];

        if (c == ' ' || (c & 0xC0) == 0x80
            || (c < 0x80 && i != 0 && text->bytes[i - 1] != ' '
                && text->bytes[i - 1] < 0x80))
        {
            continue;
        }

        for (w = labels->slots[llmg_label_slot(text->bytes + i)]; w >= 0;
             w = word->next)
        {
            word = &labels->words[w];
            end = i + word->len;

            if (end > text->len + 1
                || memcmp(text->bytes + i, word->bytes, word->len) != 0)
            {
                continue;
            }

            if (word->bytes[word->len - 1] == ' ') {
                end--;

            } else if (end < text->len && word->len < LLMG_LABEL_STEM
                       && text->bytes[end] != ' ' && text->bytes[end] < 0x80)
            {
                continue;
            }

            away = after ? text->from[i] : len - text->from[end - 1] - 1;

            if (spot->n == LLMG_LABEL_SEEN) {
                return;
            }

            for (k = 0; k < n; k++) {
                spot->any[k] |= labels->rules[(size_t) w * labels->stride + k];
            }

            spot->words[spot->n] = (unsigned) w;
            spot->away[spot->n] = (unsigned char) away;
            spot->n++;
        }
    }
}
