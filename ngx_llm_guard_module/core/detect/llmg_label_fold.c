#include "llmg_label_part.h"


#define LLMG_LABEL_MARK    1


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


void
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


/* 1 when a capital begins a word behind a small letter */

static llmg_inline int
llmg_label_capital(const unsigned char *p, size_t i)
{
    return llmg_label_upper(p[i]) && i != 0 && p[i - 1] >= 'a'
           && p[i - 1] <= 'z';
}


int
llmg_label_head(const unsigned char *p, size_t len, uint64_t *word)
{
    size_t         i, n;
    unsigned char  head[LLMG_LABEL_HEAD + 1];

    memset(head, ' ', LLMG_LABEL_HEAD);

    for (i = 0, n = 0; i < len && n < LLMG_LABEL_HEAD; i++) {

        if (!llmg_label_letter(p[i])) {
            n += (head[n - 1] != ' ');
            continue;
        }

        if (llmg_label_capital(p, i)) {
            n++;
        }

        head[n++] = p[i] | 0x20;
    }

    memcpy(word, head, LLMG_LABEL_HEAD);

    return head[1] != ' ' || head[2] != ' ';
}


size_t
llmg_label_match(const unsigned char *p, size_t len, const unsigned char *word,
    size_t n)
{
    int     apart;
    size_t  i, k, last;

    i = 0;
    last = 0;
    apart = 0;

    for (k = 0; k < n; k++) {

        if (word[k] == ' ') {
            apart = (i < len && llmg_label_capital(p, i));

            if (apart) {
                continue;
            }

            if (i < len && llmg_label_letter(p[i])) {
                return 0;
            }

            while (i < len && !llmg_label_letter(p[i])) {
                i++;
            }

            apart = 1;
            continue;
        }

        if (i == len || (p[i] | 0x20) != word[k]
            || (!apart && llmg_label_capital(p, i)))
        {
            return 0;
        }

        apart = 0;
        last = ++i;
    }

    /* a short one ends where a word does */

    if (n < LLMG_LABEL_STEM && !apart && i < len && llmg_label_letter(p[i])
        && !llmg_label_capital(p, i))
    {
        return 0;
    }

    return last;
}
