/*
 * What looking for sensitive data costs, all rules on, for a byte of text:
 * everyday text, text that is dense with values, and text that is made to be
 * dear.  tools/bench-detect runs it.
 *
 *     bench_detect [KB ...]         nanoseconds a byte, by size
 *     bench_detect count TEXT N     64 KB, N times: for callgrind
 *     bench_detect texts            their names: plain, dense, hostile
 *     bench_detect file NAME        nanoseconds a byte of a file
 */

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "llmg_detect.h"
#include "llmg_rules.h"


#define RULES    1024
#define SIZES    8
#define COUNTED  64             /* KB */
#define TURNS    7
#define LONG     4096           /* KB: fewer turns from here on */

/* characters by chance: what a text repeats only after this many bytes */
#define PERIOD   (256UL * 1024)


typedef size_t (*fill_pt)(unsigned char *p, size_t n);

typedef struct {
    const char  *name;
    const char  *kind;
    const char  *piece;         /* repeated; or */
    fill_pt      fill;          /* writes one of at most 128 bytes */
} body_t;


static size_t base64(unsigned char *p, size_t n);
static size_t hex(unsigned char *p, size_t n);
static size_t uuids(unsigned char *p, size_t n);
static size_t cards(unsigned char *p, size_t n);
static size_t ssns(unsigned char *p, size_t n);
static size_t nines(unsigned char *p, size_t n);
static size_t mails(unsigned char *p, size_t n);
static size_t phones(unsigned char *p, size_t n);
static size_t ips(unsigned char *p, size_t n);
static size_t digits(unsigned char *p, size_t n);
static size_t records(unsigned char *p, size_t n);
static size_t logs(unsigned char *p, size_t n);
static size_t tokens(unsigned char *p, size_t n);


static const body_t  bodies[] = {
    { "chat", "plain",
      "Please summarize the attached report for the meeting on Tuesday and "
      "keep it short, with three points at most.\n"
      "In 2024 the council spent 1,240 EUR on 35 meters; 12% less than in "
      "2023. The farmers who changed their schedule saved a third.\n"
      "Here is what I tried (Python 3.11, see https://docs.example.com/g):\n"
      "    for i in range(10):\n        print(f\"row {i}: {v[i]:.2f}\")\n"
      "It fails with \"list index out of range\" at line 42. What does that "
      "mean? I have read the answer from 10:30 and the key idea is clear, but "
      "the token count of gpt-4o-mini is 128k, isn't it?\n"
      "- version 1.2.3 was released on 2024-05-12\n- it needs 2 GB of memory\n"
      "Thank you! That worked; the password prompt is gone, and the phone "
      "rang twice.\n", NULL },
    { "prose", "plain",
      "The committee met on a rainy afternoon to talk about the new library, "
      "which had been planned for years and was now, at last, to be built "
      "near the river. Most of those who came were in favor of it.\n", NULL },
    { "lock file", "dense",
      "  jest-worker@29.7.0:\n    resolution: {integrity: sha512-"
      "eIz2msL/EzL9UFTFFx7jBTkeZfku0yUAyZZZmJ93H2TYEiroIx2PQjEXcwYtYl8zXCxb"
      "+PAmA2hLIt/6ZEkPHw==}\n    engines: {node: ^14.15.0 || >=18.0.0}\n"
      "    dependencies:\n      graceful-fs: 4.2.11\n      glob: 7.2.3\n"
      "      merge-stream: 2.0.0\n      supports-color: 8.1.1\n\n", NULL },
    { "log lines", "dense", NULL, logs },
    { "records", "dense", NULL, records },
    { "card numbers", "dense", NULL, cards },
    { "social security", "dense", NULL, ssns },
    { "nine digits", "dense", NULL, nines },
    { "mail addresses", "dense", NULL, mails },
    { "telephone", "dense", NULL, phones },
    { "IP addresses", "dense", NULL, ips },
    { "UUIDs", "dense", NULL, uuids },
    { "hexadecimal", "dense", NULL, hex },
    { "tokens", "dense", NULL, tokens },
    { "base64", "hostile", NULL, base64 },
    { ".", "hostile", ".", NULL },
    { "a", "hostile", "a ", NULL },
    { "digits", "hostile", NULL, digits },
    { "1", "hostile", "1", NULL },
    { "1234", "hostile", "1234 ", NULL },
    { "1 2 3", "hostile", "1 2 3 4 5 6 7 8 9 0 ", NULL },
    { "1.2.3.", "hostile", "1.2.3.", NULL },
    { "1:2:3:", "hostile", "1:2:3:", NULL },
    { "1-2-3-", "hostile", "1-2-3-", NULL },
    { "+1", "hostile", "+1 ", NULL },
    { "a@a.a@", "hostile", "a@a.a@", NULL },
    { "@", "hostile", "@", NULL },
    { "password:", "hostile", "password: ", NULL },
    { "key=", "hostile", "key=", NULL },
    { "ghp_", "hostile", "ghp_", NULL },
    { "a1_", "hostile", "a1_", NULL },
    { "![](", "hostile", "![](", NULL },
    { "http://", "hostile", "http://", NULL },
    { "-----BEGIN", "hostile", "-----BEGIN ", NULL },
};


static uint64_t  seed = 0x9E3779B97F4A7C15ULL;


static size_t
rnd(size_t n)
{
    seed ^= seed >> 12;
    seed ^= seed << 25;
    seed ^= seed >> 27;

    return (size_t) ((seed * 0x2545F4914F6CDD1DULL) >> 33) % n;
}


static void
die(const char *what)
{
    fprintf(stderr, "bench_detect: %s\n", what);
    exit(1);
}


static double
now(void)
{
    struct timespec  t;

    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);

    return (double) t.tv_sec * 1e9 + (double) t.tv_nsec;
}


/* the pieces: '9' is a digit by chance, 'x' and 'w' of tables */

static size_t
by_chance(unsigned char *p, size_t n, const char *shape)
{
    size_t             i, len;
    static const char  table[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnop"
                                 "qrstuvwxyz0123456789+/";

    len = strlen(shape);
    len = (len < n) ? len : n;

    for (i = 0; i < len; i++) {
        switch (shape[i]) {

        case '9':
            p[i] = (unsigned char) ('0' + rnd(10));
            break;

        case '8':
            p[i] = (unsigned char) ('1' + rnd(8));
            break;

        case 'X':
            p[i] = (unsigned char) "0123456789abcdef"[rnd(16)];
            break;

        case 'W':
            p[i] = (unsigned char) table[rnd(64)];
            break;

        case 'L':
            p[i] = (unsigned char) ('a' + rnd(26));
            break;

        default:
            p[i] = (unsigned char) shape[i];
            break;
        }
    }

    return len;
}


static size_t
base64(unsigned char *p, size_t n)
{
    return by_chance(p, n, "WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW"
                           "WWWWWWWWWWWWWWWW");
}


static size_t
hex(unsigned char *p, size_t n)
{
    return by_chance(p, n, "XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX\n");
}


static size_t
uuids(unsigned char *p, size_t n)
{
    return by_chance(p, n, "XXXXXXXX-XXXX-4XXX-aXXX-XXXXXXXXXXXX,");
}


static size_t
cards(unsigned char *p, size_t n)
{
    int     sum, d;
    size_t  i, len;

    len = by_chance(p, n, "4998 9999 9999 9990, ");

    if (len < 21) {
        return len;
    }

    p[2] = (unsigned char) ('0' + rnd(10));
    sum = 0;

    /* Luhn: every second digit from the left, twice */

    for (i = 0, d = 0; i < 18; i++) {
        if (p[i] != ' ') {
            int  v = p[i] - '0';

            v = (d++ % 2 == 0) ? 2 * v : v;
            sum += (v > 9) ? v - 9 : v;
        }
    }

    p[18] = (unsigned char) ('0' + (10 - sum % 10) % 10);

    return len;
}


static size_t
ssns(unsigned char *p, size_t n)
{
    size_t  len;

    len = by_chance(p, n, "199-88-8999, ");
    p[1] = (unsigned char) ('0' + rnd(10));

    return len;
}


static size_t
nines(unsigned char *p, size_t n)
{
    return by_chance(p, n, "899999999,");
}


static size_t
mails(unsigned char *p, size_t n)
{
    return by_chance(p, n, "LLLLL.LLLLLL@LLLLLLL.com, ");
}


static size_t
phones(unsigned char *p, size_t n)
{
    return by_chance(p, n, "+49 30 8999999, ");
}


static size_t
ips(unsigned char *p, size_t n)
{
    return by_chance(p, n, "10.199.88.89 ");
}


static size_t
digits(unsigned char *p, size_t n)
{
    return by_chance(p, n, "99999999999999999999999999999999");
}


static size_t
records(unsigned char *p, size_t n)
{
    return by_chance(p, n, "{\"id\": 899999, \"mail\": \"LLLL@LLLLLL.org\", "
                           "\"phone\": \"+44 20 8999 9999\", \"ssn\": "
                           "\"188-88-8999\"}\n");
}


static size_t
logs(unsigned char *p, size_t n)
{
    return by_chance(p, n, "2024-08-08T18:58:58.999Z INFO [worker-8] "
                           "10.8.88.8 GET /v1/LLLLL/899999 200 8999 0.089\n");
}


static size_t
tokens(unsigned char *p, size_t n)
{
    return by_chance(p, n, "api_key=XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX\n");
}


static void
fill(const body_t *body, unsigned char *p, size_t n)
{
    size_t  i, len;

    if (body->piece != NULL) {
        len = strlen(body->piece);

        for (i = 0; i < n; i++) {
            p[i] = (unsigned char) body->piece[i % len];
        }

        return;
    }

    seed = 0x9E3779B97F4A7C15ULL;

    for (i = 0; i < n && i < PERIOD; i += len) {
        len = body->fill(p + i, n - i);
    }

    for (len = i; i < n; i++) {
        p[i] = p[i - len];
    }
}


static unsigned char *
from_file(const char *name, size_t *n)
{
    FILE           *file;
    unsigned char  *text;

    file = fopen(name, "rb");
    text = malloc(LONG * 1024 + 1);

    if (file == NULL || text == NULL) {
        die(name);
    }

    *n = fread(text, 1, LONG * 1024, file);

    if (*n == 0) {
        die(name);
    }

    (void) fclose(file);

    return text;
}


/* 0: more than may be found in one document */

static int
run(const llmg_detect_t *detect, llmg_scratch_t *scratch, unsigned char *text,
    size_t n, double *least)
{
    double            t;
    llmg_str_t        s;
    llmg_text_t       one;
    llmg_arena_t     *arena;
    llmg_status_t     rc;
    llmg_findings_t   found;

    memset(&one, 0, sizeof(llmg_text_t));
    one.end = (uint32_t) n;

    text[n] = LLMG_TEXT_SEPARATOR;

    s.data = text;
    s.len = n + 1;

    arena = llmg_arena_create(1 << 24);
    if (arena == NULL) {
        die("no memory");
    }

    llmg_findings_init(&found, arena);

    t = now();
    rc = llmg_detect_run(detect, scratch, s, &one, 1, &found);
    t = now() - t;

    llmg_arena_destroy(arena);

    if (rc != LLMG_OK && rc != LLMG_LIMIT) {
        die("looking has failed");
    }

    *least = (t < *least) ? t : *least;

    return rc == LLMG_OK;
}


int
main(int argc, char *argv[])
{
    int                 turns;
    char                err[256];
    double              t;
    size_t              i, k, n, nrules, nsizes, sizes[SIZES];
    unsigned char      *text;
    llmg_detect_t      *detect;
    llmg_scratch_t     *scratch;
    const llmg_rule_t  *rules[RULES];

    if (argc == 2 && strcmp(argv[1], "texts") == 0) {
        for (i = 0; i < sizeof(bodies) / sizeof(body_t); i++) {
            printf("%s\t%s\n", bodies[i].kind, bodies[i].name);
        }

        return 0;
    }

    nrules = 0;

    for (i = 0; llmg_rule_tables[i] != NULL; i++) {
        for (k = 0; llmg_rule_tables[i][k].name != NULL; k++) {
            if (nrules == RULES) {
                die("more rules than expected");
            }

            rules[nrules++] = &llmg_rule_tables[i][k];
        }
    }

    if (llmg_detect_compile(&detect, rules, nrules, err, sizeof(err))
        != LLMG_OK)
    {
        die(err);
    }

    scratch = llmg_scratch_create(100000);

    if (scratch == NULL) {
        die("no memory");
    }

    if (argc == 3 && strcmp(argv[1], "file") == 0) {
        text = from_file(argv[2], &n);
        t = 1e18;

        for (k = 0; k < TURNS; k++) {
            (void) run(detect, scratch, text, n, &t);
        }

        printf("%.2f\n", t / (double) n);

        return 0;
    }

    if (argc == 4 && strcmp(argv[1], "count") == 0) {
        n = COUNTED * 1024;
        text = malloc(n + 1);

        if (text == NULL) {
            die("no memory");
        }

        for (i = 0; i < sizeof(bodies) / sizeof(body_t); i++) {
            if (strcmp(bodies[i].name, argv[2]) != 0) {
                continue;
            }

            fill(&bodies[i], text, n);

            for (k = 0; k < strtoul(argv[3], NULL, 10); k++) {
                (void) run(detect, scratch, text, n, &t);
            }

            return 0;
        }

        die("no such text");
    }

    nsizes = 0;

    for (i = 1; i < (size_t) argc && nsizes < SIZES; i++) {
        sizes[nsizes++] = strtoul(argv[i], NULL, 10);
    }

    if (nsizes == 0) {
        sizes[nsizes++] = COUNTED;
    }

    n = 0;

    for (i = 0; i < nsizes; i++) {
        n = (sizes[i] > n) ? sizes[i] : n;
    }

    if (n == 0 || n > 64 * 1024) {
        die("sizes are 1 KB to 64 MB");
    }

    text = malloc(n * 1024 + 1);
    if (text == NULL) {
        die("no memory");
    }

    printf("%-8s %-16s", "", "KB:");

    for (i = 0; i < nsizes; i++) {
        printf(" %8zu", sizes[i]);
    }

    printf("\n");

    for (i = 0; i < sizeof(bodies) / sizeof(body_t); i++) {
        printf("%-8s %-16s", bodies[i].kind, bodies[i].name);

        for (k = 0; k < nsizes; k++) {
            n = sizes[k] * 1024;
            fill(&bodies[i], text, n);

            t = 1e18;
            turns = (sizes[k] < LONG) ? TURNS : 2;

            while (turns > 0 && run(detect, scratch, text, n, &t)) {
                turns--;
            }

            if (turns > 0) {
                printf(" %8s", "limit");

            } else {
                printf(" %8.2f", t / (double) n);
            }

            (void) fflush(stdout);
        }

        printf("\n");
    }

    llmg_scratch_free(scratch);
    llmg_detect_free(detect);
    free(text);

    return 0;
}
