#include <stdlib.h>

#include "llmg_need_part.h"


/* signs of a class that are worth looking for */
#define LLMG_NEED_FEW   4


static void llmg_need_may_be(llmg_need_part_t *part, unsigned char c);
static int llmg_need_in(const char **from, unsigned char *in, int not);
static void llmg_need_few(llmg_need_reader_t *r, llmg_need_part_t *part,
    const unsigned char *in);


void
llmg_need_byte(llmg_need_part_t *part, unsigned char c)
{
    part->byte = (c >= 'A' && c <= 'Z') ? c | 0x20 : c;
    llmg_need_may_be(part, c);
}


void
llmg_need_any(llmg_need_part_t *part)
{
    part->blank = 1;
    part->letter = 1;
    part->gaps = 1;
    part->ends = 1;
}


static void
llmg_need_may_be(llmg_need_part_t *part, unsigned char c)
{
    part->letter |= llmg_literal_letter(c);
    part->ends |= llmg_need_end(c);

    if (llmg_need_blank(c)) {
        part->blank = 1;
        part->gaps = 1;
    }
}


/* one of some bytes: only a letter in both cases is a known one */

void
llmg_need_class(llmg_need_reader_t *r, llmg_need_part_t *part)
{
    int             not, c, last, vague;
    const char     *p, *name;
    unsigned char   in[256];

    p = r->p + 1;

    if (llmg_literal_letter(p[0]) && (p[0] ^ p[1]) == 0x20 && p[2] == ']') {
        llmg_need_byte(part, (unsigned char) p[0]);
        r->p += 4;
        return;
    }

    memset(in, 0, sizeof(in));

    not = (*p == '^');
    p += not;
    vague = 0;

    /* the first one is itself, whatever it is */

    do {
        if (*p == '[' && p[1] == ':') {
            name = p + 2 + (p[2] == '^');

            while (llmg_literal_letter(*name)) {
                name++;
            }

            if (name[0] == ':' && name[1] == ']') {
                p = name + 2;
                vague = 1;
                memset(in, 1, not ? 0 : sizeof(in));
                continue;
            }
        }

        c = llmg_need_in(&p, in, not);

        if (c < 0) {
            vague = 1;
            continue;
        }

        last = c;

        if (*p == '-' && p[1] != ']' && p[1] != '\0') {
            p++;
            last = llmg_need_in(&p, in, not);

            if (last < c) {

                /* a class behind it: the hyphen is one */

                in['-'] = 1;
                last = c;
            }
        }

        for ( /* void */ ; c <= last; c++) {
            in[c] = 1;
        }

    } while (*p != ']' && *p != '\0');

    if (*p == '\0') {
        r->odd = 1;
        return;
    }

    r->p = p + 1;

    /* more may be in it than is, and all letters are not */

    part->letters = !vague;

    for (c = 0; c < 256; c++) {
        if (in[c] != not) {
            llmg_need_may_be(part, (unsigned char) c);

        } else if (llmg_literal_letter(c)
                   && (!r->rule->caseless || in[c ^ 0x20] == not))
        {
            part->letters = 0;
        }
    }

    if (r->shorts && !not && !vague) {
        llmg_need_few(r, part, in);
    }
}


/* one of a few signs is wanted */

static void
llmg_need_few(llmg_need_reader_t *r, llmg_need_part_t *part,
    const unsigned char *in)
{
    int                c;
    llmg_need_set_t   *set;
    llmg_need_word_t   word;

    set = NULL;
    word.len = 1;

    for (c = 0; c < 256; c++) {

        if (!in[c]) {
            continue;
        }

        if (llmg_literal_letter(c) || c >= 0x80
            || (set != NULL && set->n == LLMG_NEED_FEW))
        {
            return;
        }

        word.bytes[0] = (char) c;

        if (set != NULL) {
            llmg_need_put(set, &word);
            continue;
        }

        set = llmg_need_word(r, &word);

        if (set == NULL) {
            return;
        }
    }

    if (set != NULL) {
        llmg_need_add(r, &part->list, set, NULL);
    }
}


/*
 * The next byte of a class; -1 for a set of bytes, which is put in.  Where more
 * might be left out of a class than is, less is put in.
 */

static int
llmg_need_in(const char **from, unsigned char *in, int not)
{
    int          c, i;
    char         hex[3];
    const char  *p;

    p = *from;
    c = (unsigned char) *p;

    if (c == '\0') {
        return -1;
    }

    *from = p + 1;

    if (c != '\\' || p[1] == '\0') {
        return c;
    }

    c = (unsigned char) p[1];
    *from = p + 2;

    switch (c) {

    case 'x':

        if (strspn(p + 2, "0123456789ABCDEFabcdef") < 2) {
            break;
        }

        memcpy(hex, p + 2, 2);
        hex[2] = '\0';
        *from = p + 4;

        return (int) strtoul(hex, NULL, 16);

    case 'w':
    case 'd':
    case 's':

        for (i = 0; i < 128; i++) {
            if ((c != 's' && i >= '0' && i <= '9')
                || (c == 'w' && (llmg_literal_letter(i) || i == '_'))
                || (c == 's' && (i == ' ' || (i >= '\t' && i <= '\r'))))
            {
                in[i] = 1;
            }
        }

        return -1;

    case 't':
        return '\t';

    case 'n':
        return '\n';

    case 'r':
        return '\r';

    default:

        if (!llmg_literal_letter(c) && (c < '0' || c > '9')) {
            return c;
        }
    }

    /* not known */

    memset(in, 1, not ? 0 : 256);

    return -1;
}


void
llmg_need_escape(llmg_need_reader_t *r, llmg_need_part_t *part)
{
    char           hex[3];
    unsigned char  c;

    c = (unsigned char) r->p[1];
    r->p += 2;

    switch (c) {

    case 'b':
    case 'B':
        part->min = 0;
        part->max = 0;
        return;

    case 'd':
        return;

    case 'w':
        part->letter = 1;
        return;

    case 's':
        part->blank = 1;
        part->gaps = 1;
        return;

    case 't':
    case 'n':
    case 'r':
    case 'f':
        c = ' ';
        llmg_need_may_be(part, c);
        return;

    case 'D':
    case 'W':
    case 'S':
    case 'e':
        llmg_need_any(part);
        return;

    case 'x':

        if (r->p[0] == '\0' || strspn(r->p, "0123456789ABCDEFabcdef") < 2) {
            r->odd = 1;
            return;
        }

        memcpy(hex, r->p, 2);
        hex[2] = '\0';
        r->p += 2;

        c = (unsigned char) strtoul(hex, NULL, 16);
        break;

    default:

        if (c <= ' ' || c >= 0x7F || llmg_literal_letter(c)
            || (c >= '0' && c <= '9'))
        {
            r->odd = 1;
            return;
        }
    }

    llmg_need_byte(part, c);
}
