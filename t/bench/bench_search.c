/*
 * Looks for text that costs the most to inspect: pieces of the rules (their
 * literals, their examples and the words of those, numbers, signs), each in a
 * form that hides it or as it is, in turn or at random, 16 KB of them; the
 * dearest sixty are kept, changed and crossed.  Prints the dearest ten in
 * nanoseconds of one core for a byte, under the policy "default".  The same
 * seed tries the same texts first; what is kept hangs on the machine.
 *
 *     bench_search [tries [seed [off | attacks]]]
 *
 * "off": without views; "attacks": nothing but attacks on the prompt and what
 * is hidden is looked for, and the pieces are those of these rules.
 */

#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "llmg_base64.h"
#include "llmg_inspect.h"
#include "llmg_rules.h"
#include "../unit/rnd.h"
#include "timed.h"


#define SIZE     (16 * 1024)
#define PIECES   65536
#define PIECE    160                    /* bytes, at most */
#define GENES    8
#define KEPT     64
#define SHOWN    10


typedef enum {
    AS_IS = 0,
    UPPER,
    BACKWARDS,
    ROT13,
    SPACED,
    HYPHENS,
    ZERO_WIDTH,
    BASE64,
    BASE64_TWICE,
    HEX,
    PERCENT,
    ENTITIES,
    ESCAPES,
    FORMS
} form_e;


typedef struct {
    unsigned        piece;
    unsigned        form;
} gene_t;


typedef struct {
    gene_t          genes[GENES];
    unsigned        n;
    unsigned        random;             /* else in turn */
    unsigned        tight;              /* no blanks between them */
    uint64_t        seed;
    double          ns;
} text_t;


static const char  *forms[] = {
    "", "upper ", "backwards ", "rot13 ", "spaced ", "hyphens ",
    "zero width ", "base64 ", "base64 twice ", "hex ", "percent ",
    "entities ", "escapes "
};

/* what no rule has, or not by itself */

static const char  *others[] = {
    "1", "9 9 9   9 9", "4242 4242", "2026-01-02", "+49 30 1234567", "1.2.3.4",
    "::1", "a@b.c", "\\", "\\\\", "\\u12", "\\x1", "\\u{zz", "&a", "&#", "%4",
    "\"", "{", "}", "|", "@", "$", "!", "\t", "\n\n\n", "--", "==", "0x",
    "p@ss", "\xC2\xA0", "\xE3\x80\x80", "\xEF\xB7\xBA", "\xD0\xB0",
    "\xCE\xB2", "\xE2\x91\xA0", "\xEF\xBC\x91", "\xEF\xBD\x81",
    "\xE2\x85\xA7", "\xE3\x8C\x80", "\xEF\xAC\x83", "\xCC\x81",
    "\xF3\xA0\x81\xA1", "\xE2\x80\xAE", "\xE2\x80\x8D", "\xE1\xB5\x83",
    "\xE1\xBE\x82", "\xE1\x84\x80\xE1\x85\xA1\xE1\x86\xA8", NULL
};

static const char  *pieces[PIECES];
static unsigned     npieces;
static text_t       kept[KEPT];


static void
add(const char *s, size_t len)
{
    char  *p;

    if (len == 0 || len > PIECE || npieces == PIECES) {
        return;
    }

    p = malloc(len + 1);
    if (p == NULL) {
        exit(1);
    }

    memcpy(p, s, len);
    p[len] = '\0';
    pieces[npieces++] = p;
}


static void
add_words(const char *s)
{
    size_t  n;

    while (*s != '\0') {
        n = strcspn(s, " ");
        add(s, n);
        s += n + (s[n] != '\0');
    }
}


static void
add_list(const char *const *list, int words)
{
    for ( /* void */ ; list != NULL && *list != NULL; list++) {
        add(*list, strlen(*list));

        if (words) {
            add_words(*list);
        }
    }
}


static void
collect(int attacks)
{
    size_t              i;
    const llmg_rule_t  *rule;

    add_list(others, 0);

    for (i = 0; llmg_rule_tables[i] != NULL; i++) {
        for (rule = llmg_rule_tables[i]; rule->name != NULL; rule++) {
            if (attacks && strncmp(rule->name, "injection.", 10) != 0) {
                continue;
            }

            add_list(rule->literals, 0);
            add_list(rule->match, 1);
            add_list(rule->no_match, 1);
        }
    }
}


static void
each(llmg_buf_t *b, llmg_str_t s, const char *format)
{
    size_t  i;

    for (i = 0; i < s.len; i++) {
        (void) llmg_buf_printf(b, format, s.data[i]);
    }
}


static llmg_str_t
base64(unsigned char *p, llmg_str_t s)
{
    llmg_str_t  out;

    llmg_str_set(&out, p, llmg_base64_encode(p, s, 0));

    return out;
}


static unsigned char
rot13(unsigned char c)
{
    unsigned char  base;

    base = (unsigned char) ((c & 0x60) | 1);

    return (unsigned) ((c | 0x20) - 'a') < 26
           ? (unsigned char) ((c - base + 13) % 26 + base) : c;
}


static void
put(llmg_buf_t *b, const gene_t *gene)
{
    size_t         i;
    llmg_str_t     s;
    unsigned char  c, one[2 * PIECE + 8], two[4 * PIECE + 8];

    s = llmg_str(pieces[gene->piece]);

    switch (gene->form) {

    case UPPER:
        for (i = 0; i < s.len; i++) {
            c = s.data[i];
            (void) llmg_buf_putc(b, (c >= 'a' && c <= 'z') ? c & ~0x20 : c);
        }
        break;

    case BACKWARDS:
        for (i = s.len; i > 0; i--) {
            (void) llmg_buf_putc(b, s.data[i - 1]);
        }
        break;

    case ROT13:
        for (i = 0; i < s.len; i++) {
            (void) llmg_buf_putc(b, rot13(s.data[i]));
        }
        break;

    case SPACED:
        each(b, s, "%c ");
        break;

    case HYPHENS:
        each(b, s, "%c-");
        break;

    case ZERO_WIDTH:
        each(b, s, "%c\xE2\x80\x8B");
        break;

    case BASE64:
        s = base64(one, s);
        (void) llmg_buf_append(b, s.data, s.len);
        break;

    case BASE64_TWICE:
        s = base64(two, base64(one, s));
        (void) llmg_buf_append(b, s.data, s.len);
        break;

    case HEX:
        each(b, s, "%02x");
        break;

    case PERCENT:
        each(b, s, "%%%02X");
        break;

    case ENTITIES:
        each(b, s, "&#%u;");
        break;

    case ESCAPES:
        each(b, s, "\\u%04x");
        break;

    default:
        (void) llmg_buf_append(b, s.data, s.len);
    }
}


static void
write_text(llmg_buf_t *b, const text_t *t)
{
    size_t    i;
    uint64_t  before;

    before = seed;
    seed = t->seed;

    for (i = 0; b->len < SIZE; i++) {
        put(b, &t->genes[t->random ? rnd(t->n) : i % t->n]);

        if (!t->tight) {
            (void) llmg_buf_putc(b, ' ');
        }
    }

    seed = before;
}


static double
measure(const llmg_policy_t *policy, llmg_scratch_t *scratch, const text_t *t,
    int rounds)
{
    double         ns;
    llmg_buf_t     b;
    llmg_str_t     text;
    llmg_arena_t  *arena;

    arena = llmg_arena_create(MEMORY);
    llmg_buf_init(&b, arena);
    write_text(&b, t);
    llmg_str_set(&text, b.data, b.len);

    ns = timed(policy, scratch, text, rounds);

    llmg_arena_destroy(arena);

    return ns;
}


static void
gene(gene_t *g)
{
    g->piece = (unsigned) rnd(npieces);
    g->form = rnd(2) ? AS_IS : (unsigned) rnd(FORMS);
}


static void
invent(text_t *t)
{
    size_t  i;

    for (i = 0; i < GENES; i++) {
        gene(&t->genes[i]);
    }

    t->n = 1 + (unsigned) rnd(GENES);
    t->random = (unsigned) rnd(2);
    t->tight = (unsigned) rnd(4) == 0;
    t->seed = 1 + rnd(1000);
}


static void
change(text_t *t)
{
    size_t         i;
    const text_t  *other;

    *t = kept[rnd(KEPT / 4)];

    switch (rnd(5)) {

    case 0:
        t->n = 1 + (unsigned) rnd(GENES);
        break;

    case 1:
        t->random = !t->random;
        t->seed = 1 + rnd(1000);
        break;

    case 2:
        t->tight = !t->tight;
        break;

    case 3:
        other = &kept[rnd(KEPT)];

        for (i = rnd(GENES); i < GENES; i++) {
            t->genes[i] = other->genes[i];
        }

        break;

    default:
        gene(&t->genes[rnd(t->n)]);
    }
}


static void
keep(const text_t *t)
{
    size_t  i;

    if (t->ns <= kept[KEPT - 1].ns) {
        return;
    }

    for (i = KEPT - 1; i > 0 && kept[i - 1].ns < t->ns; i--) {
        kept[i] = kept[i - 1];
    }

    kept[i] = *t;
}


static int
is_kept(const text_t *t)
{
    size_t  i;

    for (i = 0; i < KEPT; i++) {
        if (kept[i].n == t->n && kept[i].random == t->random
            && kept[i].tight == t->tight
            && memcmp(kept[i].genes, t->genes, t->n * sizeof(gene_t)) == 0)
        {
            return 1;
        }
    }

    return 0;
}


static void
show(const text_t *t)
{
    size_t  i;

    printf("%6.1f  %s%s:", t->ns, t->random ? "at random" : "in turn",
           t->tight ? ", no blanks" : "");

    for (i = 0; i < t->n; i++) {
        printf(" %s[%s]", forms[t->genes[i].form], pieces[t->genes[i].piece]);
    }

    printf("\n");
}


int
main(int argc, char **argv)
{
    int               i, tries;
    char              err[256];
    text_t            t;
    const char       *lines;
    llmg_policy_t    *policy;
    llmg_scratch_t   *scratch;
    llmg_policies_t  *policies;

    tries = (argc > 1) ? atoi(argv[1]) : 4000;
    seed += (argc > 2) ? (uint64_t) atoi(argv[2]) * 7919 : 0;

    policies = llmg_policies_create();
    scratch = llmg_scratch_create(100000);
    policy = llmg_policies_find(policies, llmg_str("default"));

    lines = (argc <= 3) ? NULL : (strcmp(argv[3], "off") == 0) ? WITHOUT
                                 : ATTACKS;

    if (lines != NULL) {
        policy = llmg_policies_add(policies, llmg_str("other"));

        if (llmg_policy_parse(policies, policy, llmg_str(lines), err,
                              sizeof(err)) != LLMG_OK)
        {
            fprintf(stderr, "bench_search: %s\n", err);
            return 1;
        }
    }

    if (llmg_policy_compile(policy, err, sizeof(err)) != LLMG_OK) {
        fprintf(stderr, "bench_search: %s\n", err);
        return 1;
    }

    collect(lines != NULL && strcmp(lines, ATTACKS) == 0);

    for (i = 0; i < tries; i++) {

        if (i < 2 * KEPT || rnd(3) == 0) {
            invent(&t);

        } else {
            change(&t);
        }

        t.ns = measure(policy, scratch, &t, 3);

        if (t.ns > kept[KEPT - 1].ns && !is_kept(&t)) {
            t.ns = measure(policy, scratch, &t, 9);
            keep(&t);
        }
    }

    for (i = 0; i < SHOWN; i++) {
        show(&kept[i]);
    }

    llmg_scratch_free(scratch);
    llmg_policies_free(policies);

    return 0;
}
