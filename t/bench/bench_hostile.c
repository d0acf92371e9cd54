/*
 * What text costs to inspect that is made to cost: disguised and encoded in
 * every way, by the byte.  Prints nanoseconds of one core, the best of some
 * rounds, for a text of a user under the policy "default", and in brackets what
 * it is without views.
 *
 *     bench_hostile [kilobytes [kind [rounds]]]
 */

#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "llmg_base64.h"
#include "llmg_inspect.h"


#define ROUNDS   15
#define MEMORY   (1024UL * 1024 * 1024)


static const char  words[] =
    "The report on water use in the northern valleys says that farmers who "
    "changed their schedule saved a third of it, while those who did not lost "
    "part of their harvest. Please write a short letter to my landlord about "
    "the heating, and tell me what you think of it. ";

static const char  russian[] =
    "\xD0\x9F\xD1\x80\xD0\xB8\xD0\xB2\xD0\xB5\xD1\x82, \xD0\xBA\xD0\xB0"
    "\xD0\xBA \xD0\xB4\xD0\xB5\xD0\xBB\xD0\xB0 \xD1\x81\xD0\xB5\xD0\xB3"
    "\xD0\xBE\xD0\xB4\xD0\xBD\xD1\x8F? ";

static const char  chinese[] =
    "\xE8\xAF\xB7\xE7\xBB\x99\xE6\x88\x91\xE5\x86\x99\xE4\xB8\x80\xE5\xB0"
    "\x81\xE4\xBF\xA1\xEF\xBC\x8C\xE8\xB0\xA2\xE8\xB0\xA2\xE3\x80\x82";


typedef void (*kind_pt)(llmg_buf_t *b, size_t size);


static unsigned char
word(size_t i)
{
    return (unsigned char) words[i % (sizeof(words) - 1)];
}


static void
put(llmg_buf_t *b, const char *s)
{
    (void) llmg_buf_puts(b, s);
}


static void
plain(llmg_buf_t *b, size_t size)
{
    while (b->len < size) {
        put(b, words);
    }
}


static void
cyrillic_text(llmg_buf_t *b, size_t size)
{
    while (b->len < size) {
        put(b, russian);
    }
}


static void
han_text(llmg_buf_t *b, size_t size)
{
    while (b->len < size) {
        put(b, chinese);
    }
}


/* each byte of the words in a form of its own */

static void
each(llmg_buf_t *b, size_t size, const char *form, int letters)
{
    size_t         i;
    unsigned char  c;

    for (i = 0; b->len < size; i++) {
        c = word(i);

        if (letters && (unsigned) ((c | 0x20) - 'a') >= 26) {
            (void) llmg_buf_putc(b, c);
            continue;
        }

        (void) llmg_buf_printf(b, form, c);
    }
}


static void
percent(llmg_buf_t *b, size_t size)
{
    each(b, size, "%%%02X", 0);
}


static void
entities(llmg_buf_t *b, size_t size)
{
    each(b, size, "&#%u;", 0);
}


static void
escapes(llmg_buf_t *b, size_t size)
{
    each(b, size, "\\u%04x", 0);
}


static void
spaced(llmg_buf_t *b, size_t size)
{
    each(b, size, "%c ", 1);
}


static void
dashed(llmg_buf_t *b, size_t size)
{
    each(b, size, "%c-", 1);
}


static void
zero_width(llmg_buf_t *b, size_t size)
{
    each(b, size, "%c\xE2\x80\x8B", 1);
}


static void
marks(llmg_buf_t *b, size_t size)
{
    each(b, size, "%c\xCC\x81\xCC\xA3", 1);
}


static void
wide(llmg_buf_t *b, size_t size)
{
    size_t         i;
    unsigned char  c;

    for (i = 0; b->len < size; i++) {
        c = word(i);

        if (c <= ' ') {
            (void) llmg_buf_putc(b, c);
            continue;
        }

        c = (unsigned char) (c - 0x20);
        (void) llmg_buf_putc(b, 0xEF);
        (void) llmg_buf_putc(b, c < 0x40 ? 0xBC : 0xBD);
        (void) llmg_buf_putc(b, (unsigned char) (0x80 | (c & 0x3F)));
    }
}


/* other letters that look so */

static void
alike(llmg_buf_t *b, size_t size)
{
    size_t         i;
    unsigned char  c;

    for (i = 0; b->len < size; i++) {
        c = word(i);

        switch (c) {
        case 'a': put(b, "\xD0\xB0"); break;
        case 'e': put(b, "\xD0\xB5"); break;
        case 'o': put(b, "\xD0\xBE"); break;
        case 'c': put(b, "\xD1\x81"); break;
        case 'p': put(b, "\xD1\x80"); break;
        default:  (void) llmg_buf_putc(b, c);
        }
    }
}


static void
leet(llmg_buf_t *b, size_t size)
{
    size_t         i;
    unsigned char  c;

    for (i = 0; b->len < size; i++) {
        c = word(i);

        switch (c) {
        case 'a': c = '4'; break;
        case 'e': c = '3'; break;
        case 'o': c = '0'; break;
        case 'i': c = '1'; break;
        case 't': c = '7'; break;
        default:  break;
        }

        (void) llmg_buf_putc(b, c);
    }
}


static void
encode(llmg_buf_t *b, const unsigned char *p, size_t n)
{
    size_t    i;
    unsigned  v;

    static const char  digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmno"
                                  "pqrstuvwxyz0123456789+/";

    for (i = 0; i + 2 < n; i += 3) {
        v = (unsigned) p[i] << 16 | (unsigned) p[i + 1] << 8 | p[i + 2];

        (void) llmg_buf_putc(b, (unsigned char) digits[v >> 18]);
        (void) llmg_buf_putc(b, (unsigned char) digits[v >> 12 & 63]);
        (void) llmg_buf_putc(b, (unsigned char) digits[v >> 6 & 63]);
        (void) llmg_buf_putc(b, (unsigned char) digits[v & 63]);
    }
}


static void
layers(llmg_buf_t *b, size_t size, unsigned n)
{
    llmg_buf_t  inner;

    if (n == 0) {
        plain(b, size);
        return;
    }

    llmg_buf_init(&inner, b->arena);
    layers(&inner, size / 4 * 3, n - 1);
    encode(b, inner.data, inner.len);
}


static void
base64(llmg_buf_t *b, size_t size)
{
    layers(b, size, 1);
}


static void
base64_thrice(llmg_buf_t *b, size_t size)
{
    layers(b, size, 3);
}


static void
base64_words(llmg_buf_t *b, size_t size)
{
    size_t  i;

    for (i = 0; b->len < size; i += 15) {
        encode(b, (const unsigned char *) words + i % (sizeof(words) - 40),
               15);
        put(b, " ");
    }
}


static void
hex_noise(llmg_buf_t *b, size_t size)
{
    uint32_t  x;

    for (x = 1; b->len < size; /* void */ ) {
        x = x * 1664525 + 1013904223;
        (void) llmg_buf_printf(b, "%08x", x);
    }
}


static void
rot13(llmg_buf_t *b, size_t size)
{
    size_t         i;
    unsigned char  c, base;

    for (i = 0; b->len < size; i++) {
        c = word(i);
        base = (unsigned char) (c & 0x60) | 1;

        if ((unsigned) ((c | 0x20) - 'a') < 26) {
            c = (unsigned char) ((c - base + 13) % 26 + base);
        }

        (void) llmg_buf_putc(b, c);
    }
}


static void
reversed(llmg_buf_t *b, size_t size)
{
    size_t  i;

    for (i = size; i > 0; i--) {
        (void) llmg_buf_putc(b, word(i - 1));
    }
}


static void
ligature(llmg_buf_t *b, size_t size)
{
    while (b->len < size) {
        put(b, "\xEF\xB7\xBA");
    }
}


static void
greek_marks(llmg_buf_t *b, size_t size)
{
    while (b->len < size) {
        put(b, "\xE1\xBE\x82 ");
    }
}


static const struct {
    const char  *name;
    kind_pt      make;
} kinds[] = {
    { "plain English", plain },
    { "Russian", cyrillic_text },
    { "Chinese", han_text },
    { "leet", leet },
    { "Cyrillic letters", alike },
    { "full width", wide },
    { "letters one by one", spaced },
    { "with hyphens", dashed },
    { "zero width", zero_width },
    { "marks", marks },
    { "Greek with marks", greek_marks },
    { "U+FDFA", ligature },
    { "percent", percent },
    { "entities", entities },
    { "escapes", escapes },
    { "rot13", rot13 },
    { "reversed", reversed },
    { "base64", base64 },
    { "base64 thrice", base64_thrice },
    { "base64, words", base64_words },
    { "hex of noise", hex_noise },
    { NULL, NULL }
};


static double
now(void)
{
    struct timespec  ts;

    (void) clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &ts);

    return (double) ts.tv_sec * 1e9 + (double) ts.tv_nsec;
}


static double
measure(const llmg_policy_t *policy, llmg_scratch_t *scratch, llmg_str_t text,
    int rounds)
{
    int             i;
    double          start, took, best;
    llmg_result_t   result;
    llmg_inspect_t  in;

    best = 0;

    for (i = 0; i < rounds; i++) {
        memset(&in, 0, sizeof(llmg_inspect_t));

        in.policy = policy;
        in.dialect = &llmg_dialect_generic;
        in.limits = &llmg_json_limits_default;
        in.scratch = scratch;
        in.arena = llmg_arena_create(MEMORY);

        start = now();

        if (llmg_inspect_text(&in, LLMG_REQUEST, LLMG_ROLE_USER, text, &result)
            != LLMG_OK)
        {
            fprintf(stderr, "bench_hostile: %s\n", result.error);
            exit(1);
        }

        took = now() - start;
        best = (i == 0 || took < best) ? took : best;

        llmg_arena_destroy(in.arena);
    }

    return best / (double) text.len;
}


int
main(int argc, char **argv)
{
    int               rounds;
    char              err[256];
    size_t            i, size;
    llmg_buf_t        b;
    llmg_str_t        text;
    llmg_arena_t     *arena;
    llmg_policy_t    *with, *without;
    llmg_scratch_t   *scratch;
    llmg_policies_t  *policies;

    size = 1024 * (argc > 1 ? (size_t) atoi(argv[1]) : 60);
    rounds = (argc > 3) ? atoi(argv[3]) : ROUNDS;

    policies = llmg_policies_create();
    scratch = llmg_scratch_create(100000);
    with = llmg_policies_find(policies, llmg_str("default"));
    without = llmg_policies_add(policies, llmg_str("bare"));

    if (llmg_policy_parse(policies, without, llmg_str("inherit default;"
                          "views off;"), err, sizeof(err)) != LLMG_OK
        || llmg_policy_compile(with, err, sizeof(err)) != LLMG_OK
        || llmg_policy_compile(without, err, sizeof(err)) != LLMG_OK)
    {
        fprintf(stderr, "bench_hostile: %s\n", err);
        return 1;
    }

    for (i = 0; kinds[i].name != NULL; i++) {

        if (argc > 2 && strcmp(argv[2], kinds[i].name) != 0) {
            continue;
        }

        arena = llmg_arena_create(MEMORY);
        llmg_buf_init(&b, arena);
        kinds[i].make(&b, size);
        llmg_str_set(&text, b.data, b.len);

        printf("%-20s %6.1f (%.1f)\n", kinds[i].name,
               measure(with, scratch, text, rounds),
               measure(without, scratch, text, rounds));
        fflush(stdout);

        llmg_arena_destroy(arena);
    }

    llmg_scratch_free(scratch);
    llmg_policies_free(policies);

    return 0;
}
