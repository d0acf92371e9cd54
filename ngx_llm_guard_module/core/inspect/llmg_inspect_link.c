#include "llmg_inspect_link.h"


/* what an address ends with, by what stands before it */
typedef enum {
    LLMG_LINK_BLANK = 1,        /* nothing that would tell */
    LLMG_LINK_PAREN = 2,
    LLMG_LINK_ANGLE = 4,
    LLMG_LINK_DOUBLE = 8,
    LLMG_LINK_SINGLE = 16,
    LLMG_LINK_TICK = 32,
    LLMG_LINK_TAG = 64          /* it is none: the attributes of a tag */
} llmg_link_e;


static int llmg_link_escaped(llmg_str_t text, size_t at);
static size_t llmg_link_opens(llmg_str_t text, size_t at);
static int llmg_link_host(llmg_str_t text, size_t at);
static unsigned llmg_link_kind(llmg_str_t text, size_t run, size_t *at);
static int llmg_link_plain(unsigned char c);
static int llmg_link_local(llmg_str_t text, size_t at);


/* targets of links, pictures and frames; the address follows at once */

static const char *const  llmg_link_words[] = {
    "](", "src=", "href=", "srcset=", "poster=", "background=", "action=",
    "data=", "url(", NULL
};


int
llmg_inspect_link(llmg_str_t before, int nested)
{
    size_t         i, at, run, depth;
    unsigned       in;
    llmg_str_t     text;
    unsigned char  c;

    text = before;
    in = 0;
    run = 0;
    depth = 0;

    if (text.len > LLMG_INSPECT_LINK) {
        text.data += text.len - LLMG_INSPECT_LINK;
        text.len = LLMG_INSPECT_LINK;
        in = LLMG_LINK_BLANK|LLMG_LINK_TAG;
    }

    for (i = 0; i < text.len; i++) {
        c = text.data[i];

        switch (c) {

        case ' ':
        case '\t':
        case '\r':
        case '\n':
            in &= ~(unsigned) (LLMG_LINK_BLANK|LLMG_LINK_PAREN);
            break;

        case '>':
            in &= ~(unsigned) (LLMG_LINK_ANGLE|LLMG_LINK_BLANK|LLMG_LINK_TAG);
            break;

        case '<':
            in &= ~(unsigned) LLMG_LINK_BLANK;
            in |= LLMG_LINK_TAG;
            break;

        case '"':
            in &= (nested && !llmg_link_escaped(text, i))
                  ? LLMG_LINK_TAG : ~(unsigned) LLMG_LINK_DOUBLE;
            break;

        case '\'':
            in &= ~(unsigned) LLMG_LINK_SINGLE;
            break;

        case '`':
            in &= ~(unsigned) LLMG_LINK_TICK;
            break;

        case '(':
            depth++;
            break;

        case ')':
            if (depth == 0 || --depth == 0) {
                in &= ~(unsigned) LLMG_LINK_PAREN;
            }

            break;

        default:
            break;
        }

        /* where what may be a scheme, a host and a path has begun */

        if (!llmg_link_plain(c)) {
            run = i + 1;
        }

        at = llmg_link_opens(text, i);

        if (at == 0 || (c == '=' && !(in & LLMG_LINK_TAG))
            || llmg_link_local(text, at))
        {
            continue;
        }

        c = (unsigned char) llmg_link_kind(text, run, &at);

        if (c == LLMG_LINK_PAREN) {
            depth = 1;
        }

        in |= c;

        /* the quote that opens it does not close it */

        if (at > i + 1) {
            run = at;
            i = at - 1;
        }
    }

    return (in & ~(unsigned) LLMG_LINK_TAG) != 0;
}


/* a quote of JSON in a string, which does not end that */

static int
llmg_link_escaped(llmg_str_t text, size_t at)
{
    size_t  i;

    for (i = at; i > 0 && text.data[i - 1] == '\\'; i--) {
        /* void */
    }

    return (at - i) & 1;
}


/* where an address begins, or its quote, if what tells ends at text[i]; or 0 */

static size_t
llmg_link_opens(llmg_str_t text, size_t i)
{
    size_t         k, n;
    unsigned char  c;

    c = text.data[i];

    /* readers take either slash for the other */

    if ((c == '/' || c == '\\') && i != 0
        && (text.data[i - 1] == '/'
            || (c == '/' && text.data[i - 1] == '\\')
            || (text.data[i - 1] == '\\' && i > 1
                && text.data[i - 2] == ':')))
    {
        return i + 1;
    }

    if ((c == '/' || c == '?') && llmg_link_host(text, i)) {
        return i + 1;
    }

    if (c == ':' && i >= 4) {
        for (n = 4; n <= 5 && n <= i; n++) {
            for (k = 0; k < n; k++) {
                if ((text.data[i - n + k] | 0x20) != "https"[k]) {
                    break;
                }
            }

            if (k == n) {
                return i + 1;
            }
        }
    }

    if (c != '(' && c != '=') {
        return 0;
    }

    for (k = 0; llmg_link_words[k] != NULL; k++) {
        n = strlen(llmg_link_words[k]);

        if (n > i + 1) {
            continue;
        }

        while (n != 0) {
            c = text.data[i + 1 - n];
            c = (c >= 'A' && c <= 'Z') ? c | 0x20 : c;

            if (c != (unsigned char) llmg_link_words[k]
                                         [strlen(llmg_link_words[k]) - n])
            {
                break;
            }

            n--;
        }

        if (n == 0) {
            return i + 1;
        }
    }

    return 0;
}


/* many readers take a host with a path for an address */

static int
llmg_link_host(llmg_str_t text, size_t at)
{
    size_t         i, letters;
    unsigned char  c;

    /* a port, perhaps, and the last name of the host */

    for (i = at; i > 0 && text.data[i - 1] >= '0' && text.data[i - 1] <= '9';
         i--)
    {
        /* void */
    }

    if (i > 0 && i < at && text.data[i - 1] == ':') {
        at = i - 1;
    }

    letters = 0;

    for (i = at; i > 0; i--) {
        c = text.data[i - 1];

        if (c == '.') {
            return letters >= 2 && i > 1 && text.data[i - 2] > ' ';
        }

        if ((unsigned char) ((c | 0x20) - 'a') >= 26 && c < 0x80
            && c != '-' && (c < '0' || c > '9'))
        {
            return 0;
        }

        letters += (c < '0' || c > '9');
    }

    return 0;
}


/* what will end it; behind a word the quote is still to come */

static unsigned
llmg_link_kind(llmg_str_t text, size_t run, size_t *at)
{
    size_t         i;
    unsigned char  c;

    i = *at;
    c = text.data[i - 1];

    if (c == '(' || c == '=') {

        while (i < text.len && (text.data[i] == ' ' || text.data[i] == '\t'
                                || text.data[i] == '\r'
                                || text.data[i] == '\n'))
        {
            i++;
        }

        if (i < text.len
            && (text.data[i] == '<' || text.data[i] == '"'
                || text.data[i] == '\'' || text.data[i] == '`'))
        {
            c = text.data[i];
            i++;
        }

        *at = i;

    } else {

        /* what stands before its scheme, or its host */

        c = (run > 0) ? text.data[run - 1] : ' ';
    }

    switch (c) {

    case '(':
        return LLMG_LINK_PAREN;

    case '<':
        return LLMG_LINK_ANGLE;

    case '"':
        return LLMG_LINK_DOUBLE;

    case '\'':
        return LLMG_LINK_SINGLE;

    case '`':
        return LLMG_LINK_TICK;

    default:
        return LLMG_LINK_BLANK;
    }
}


static int
llmg_link_plain(unsigned char c)
{
    return (unsigned char) ((c | 0x20) - 'a') < 26 || (c >= '0' && c <= '9')
           || c == '/' || c == '\\' || c == '?' || c == ':' || c == '+'
           || c == '-' || c == '.';
}


/* what names no host */

static int
llmg_link_local(llmg_str_t text, size_t at)
{
    size_t                k, n;
    const unsigned char  *p;

    static const char *const  schemes[] = { "mailto:", "tel:", NULL };

    while (at < text.len
           && (text.data[at] == '<' || text.data[at] == '"'
               || text.data[at] == '\''))
    {
        at++;
    }

    for (k = 0; schemes[k] != NULL; k++) {
        n = strlen(schemes[k]);
        p = text.data + at;

        if (text.len - at >= n && memcmp(p, schemes[k], n) == 0) {
            return 1;
        }
    }

    return 0;
}
