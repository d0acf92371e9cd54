/*
 * What reading JSON costs, beside yajl in the same run: the scanner by itself,
 * with strings unescaped, and the walk of a dialect.  tools/bench-json runs it.
 *
 *     bench_json                    nanoseconds a byte, bodies of 16 KB
 *     bench_json sizes [MB]         the same text from 16 KB up to so many MB
 *     bench_json count BODY WHAT N  16 KB, N times: for callgrind
 *     bench_json bodies | readers | size BODY
 */

#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include <yajl/yajl_parse.h>

#include "llmg_dialect.h"
#include "llmg_json_token.h"


#define BODY    (16UL * 1024)
#define BATCH   40              /* one reading of the clock */
#define ROUNDS  60


typedef struct {
    unsigned char  *data;
    size_t          len;
    size_t          cap;
} body_t;


typedef struct {
    const char     *name;
    const char     *what;
    int           (*read)(llmg_str_t doc);      /* 0: beyond a limit */
} reader_t;


static unsigned char  *copies;
static size_t          sink;


static void
die(const char *what)
{
    fprintf(stderr, "bench_json: %s\n", what);
    exit(1);
}


/* the readers */

static int
scan(llmg_str_t doc, unsigned char *copy)
{
    llmg_json_t         json;
    llmg_arena_t       *arena;
    llmg_json_token_t   token;

    arena = llmg_arena_create(1024UL * 1024 * 1024);

    if (arena == NULL
        || llmg_json_init(&json, arena, doc, &llmg_json_limits_default)
           != LLMG_OK)
    {
        die("no memory");
    }

    json.copy = copy;

    for ( ;; ) {
        if (llmg_json_token(&json, &token) != LLMG_OK) {
            die(json.error);
        }

        if (token.type == LLMG_JSON_END) {
            break;
        }

        if (token.type == LLMG_JSON_STRING) {
            sink += token.raw.len + token.copied;
        }
    }

    llmg_arena_destroy(arena);

    return 1;
}


static int
read_scan(llmg_str_t doc)
{
    return scan(doc, NULL);
}


static int
read_copy(llmg_str_t doc)
{
    return scan(doc, copies);
}


static int
read_dialect(llmg_str_t doc)
{
    llmg_json_t     json;
    llmg_chat_t     chat;
    llmg_arena_t   *arena;
    llmg_status_t   rc;

    arena = llmg_arena_create(1024UL * 1024 * 1024);

    if (arena == NULL
        || llmg_json_init(&json, arena, doc, &llmg_json_limits_default)
           != LLMG_OK)
    {
        die("no memory");
    }

    llmg_chat_init(&chat, arena);

    rc = llmg_dialect_read(llmg_dialect_openai_chat.request, &json, &chat, 0);

    if (rc != LLMG_OK && rc != LLMG_LIMIT) {
        die(chat.error);
    }

    sink += chat.joined.len;

    llmg_arena_destroy(arena);

    return rc == LLMG_OK;
}


static int
yajl_word(void *ctx)
{
    (void) ctx;
    sink++;
    return 1;
}


static int
yajl_truth(void *ctx, int truth)
{
    (void) ctx;
    sink += (size_t) truth;
    return 1;
}


static int
yajl_digits(void *ctx, const char *s, size_t len)
{
    (void) ctx;
    (void) s;
    sink += len;
    return 1;
}


static int
yajl_text(void *ctx, const unsigned char *s, size_t len)
{
    (void) ctx;
    (void) s;
    sink += len;
    return 1;
}


static int
read_yajl(llmg_str_t doc)
{
    yajl_handle  yajl;

    static yajl_callbacks  callbacks = {
        yajl_word, yajl_truth, NULL, NULL, yajl_digits, yajl_text, yajl_word,
        yajl_text, yajl_word, yajl_word, yajl_word
    };

    yajl = yajl_alloc(&callbacks, NULL, NULL);

    if (yajl == NULL
        || yajl_parse(yajl, doc.data, doc.len) != yajl_status_ok
        || yajl_complete_parse(yajl) != yajl_status_ok)
    {
        die("yajl refuses a body");
    }

    yajl_free(yajl);

    return 1;
}


static const reader_t  readers[] = {
    { "scan", "tokens, names told apart", read_scan },
    { "copy", "and strings unescaped", read_copy },
    { "dialect", "texts of a chat, with roles and places", read_dialect },
    { "yajl", "yajl, called back for every token", read_yajl },
    { NULL, NULL, NULL }
};


/* the bodies: chats in words of one kind, as clients write them */

static void
put(body_t *body, const char *s)
{
    size_t  n;

    n = strlen(s);

    if (body->len + n > body->cap) {
        body->cap = (body->len + n) * 2 + 4096;
        body->data = realloc(body->data, body->cap);

        if (body->data == NULL) {
            die("no memory");
        }
    }

    memcpy(body->data + body->len, s, n);
    body->len += n;
}


static const char *const  prose[] = {
    "the ", "report ", "on ", "water ", "use ", "in ", "northern ", "valleys ",
    "says ", "that ", "farmers ", "who ", "changed ", "their ", "schedule ",
    "last ", "spring ", "saved ", "a ", "third ", "of ", "it, ", "while ",
    "those ", "did ", "not ", "lost ", "part ", "harvest ", "nobody ", "told ",
    "what ", "meters ", "were ", "for.\\n", "Please ", "summarize ", "this.\\n",
    NULL
};

static const char *const  code[] = {
    "    if (", "rows[i].name ", "== NULL) {\\n", "        return ", "-1;\\n",
    "    }\\n\\n", "    printf(", "\\\"%s: %d\\\\n\\\", ", "rows[i].name, ",
    "rows[i].count);\\n", "    for (i = 0; ", "i < n; i++) {\\n",
    "        total += ", "rows[i].count;\\n", NULL
};

static const char *const  european[] = {
    "die ", "M\xC3\xBChle ", "am ", "gro\xC3\x9F" "en ", "Fluss ",
    "l\xC3\xA4uft ", "wieder, ", "seit ", "der ", "B\xC3\xA4" "cker ", "sie ",
    "gekauft ", "hat. ", "Fran\xC3\xA7ois ", "aime ", "le ", "caf\xC3\xA9 ",
    "tr\xC3\xA8s ", "fort.\\n", NULL
};

static const char *const  chinese[] = {
    "\xE8\xAF\xB7\xE6\x80\xBB\xE7\xBB\x93", "\xE8\xBF\x99\xE4\xBB\xBD",
    "\xE6\x8A\xA5\xE5\x91\x8A", "\xEF\xBC\x8C", "\xE6\xB0\xB4\xE8\xB5\x84\xE6"
    "\xBA\x90", "\xE7\x9A\x84\xE4\xBD\xBF\xE7\x94\xA8", "\xE3\x80\x82",
    "\xE5\x86\x9C\xE6\xB0\x91", "\xE5\x8E\xBB\xE5\xB9\xB4", NULL
};

static const char *const  escaped[] = {
    "\\u0432\\u043e\\u0434\\u0430 ", "\\u0432 ",
    "\\u0440\\u0435\\u043a\\u0435 ", "\\u0447\\u0438\\u0441",
    ", ", "\\ud83d\\ude00 ", NULL
};


typedef struct {
    const char         *name;
    const char *const  *words;
} kind_t;

static const kind_t  kinds[] = {
    { "prose", prose },
    { "code", code },
    { "european", european },
    { "chinese", chinese },
    { "escaped", escaped },
    { "parts", NULL },
    { NULL, NULL }
};


static void
put_words(body_t *body, const char *const *words, size_t until)
{
    size_t           n;
    static uint32_t  seed = 12345;

    for (n = 0; words[n] != NULL; n++) { /* void */ }

    while (body->len < until) {
        seed = seed * 1103515245 + 12345;
        put(body, words[(seed >> 16) % n]);
    }
}


/* turns of 1500 bytes; "parts" are many small ones: a long tool conversation */

static body_t
make(const kind_t *kind, size_t size)
{
    body_t  body = { NULL, 0, 0 };

    put(&body, "{\"model\":\"gpt-4o\",\"temperature\":0.7,\"messages\":"
               "[{\"role\":\"system\",\"content\":\"You are of help.\"}");

    while (body.len < size) {

        if (kind->words == NULL) {
            put(&body, ",{\"role\":\"tool\",\"tool_call_id\":\"call_9aF\","
                       "\"content\":[{\"type\":\"text\",\"text\":\"");
            put_words(&body, prose, body.len + 30);
            put(&body, "\"}]}");
            continue;
        }

        put(&body, ",{\"role\":\"user\",\"content\":\"");
        put_words(&body, kind->words,
                  body.len + 1500 < size ? body.len + 1500 : size);
        put(&body, "\"}");
    }

    put(&body, "]}");

    return body;
}


static const kind_t *
kind_of(const char *name)
{
    size_t  i;

    for (i = 0; kinds[i].name != NULL; i++) {
        if (strcmp(kinds[i].name, name) == 0) {
            return &kinds[i];
        }
    }

    die("no such body");
    return NULL;
}


static llmg_str_t
body_of(const kind_t *kind, size_t size)
{
    body_t      body;
    llmg_str_t  doc;

    body = make(kind, size);
    llmg_str_set(&doc, body.data, body.len);

    copies = realloc(copies, body.len + 64);
    if (copies == NULL) {
        die("no memory");
    }

    return doc;
}


/* nanoseconds on a processor */

static double
now(void)
{
    struct timespec  t;

    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);

    return (double) t.tv_sec * 1e9 + (double) t.tv_nsec;
}


/* the best of many turns, taken one after the other: others use the machine */

static void
measure(llmg_str_t doc, unsigned rounds, unsigned batch, double *best)
{
    double    t;
    size_t    i;
    unsigned  k, round;

    for (i = 0; readers[i].name != NULL; i++) {
        best[i] = readers[i].read(doc) ? 0 : -1;
    }

    for (round = 0; round < rounds; round++) {
        for (i = 0; readers[i].name != NULL; i++) {

            if (best[i] < 0) {
                continue;
            }

            t = now();

            for (k = 0; k < batch; k++) {
                readers[i].read(doc);
            }

            t = (now() - t) / batch / (double) doc.len;

            if (best[i] == 0 || t < best[i]) {
                best[i] = t;
            }
        }
    }
}


static void
print_head(const char *first)
{
    size_t  i;

    printf("%-12s", first);

    for (i = 0; readers[i].name != NULL; i++) {
        printf(" %9s", readers[i].name);
    }

    printf("\n");
}


static void
print_row(const char *name, const double *best)
{
    size_t  i;

    printf("%-12s", name);

    for (i = 0; readers[i].name != NULL; i++) {
        if (best[i] < 0) {
            printf(" %9s", "-");

        } else {
            printf(" %9.3f", best[i]);
        }
    }

    printf("\n");
    fflush(stdout);
}


static void
bodies(void)
{
    size_t      i;
    double      best[8];
    llmg_str_t  doc;

    print_head("16 KB of");

    for (i = 0; kinds[i].name != NULL; i++) {
        doc = body_of(&kinds[i], BODY);
        measure(doc, ROUNDS, BATCH, best);
        print_row(kinds[i].name, best);
        free((void *) doc.data);
    }
}


static void
sizes(size_t most)
{
    char        name[32];
    size_t      size, i, k;
    double      best[8];
    llmg_str_t  doc;

    static const char *const  names[] = { "prose", "chinese", "parts" };

    for (i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
        print_head(names[i]);

        for (size = BODY; size <= most; size *= 8) {
            doc = body_of(kind_of(names[i]), size);
            k = (size < 1024 * 1024) ? BATCH : 1;
            measure(doc, size < 1024 * 1024 ? 20 : 5, (unsigned) k, best);

            snprintf(name, sizeof(name), size < 1024 * 1024 ? "%zu KB"
                     : "%zu MB", size < 1024 * 1024 ? size >> 10 : size >> 20);
            print_row(name, best);
            free((void *) doc.data);

            if (size < most && size * 8 > most) {
                size = most / 8;
            }
        }

        printf("\n");
    }
}


int
main(int argc, char **argv)
{
    size_t      i;
    long        n;
    llmg_str_t  doc;

    if (argc == 1) {
        bodies();
        return 0;
    }

    if (strcmp(argv[1], "sizes") == 0) {
        n = (argc > 2) ? atol(argv[2]) : 64;
        sizes((size_t) n << 20);
        return 0;
    }

    if (strcmp(argv[1], "bodies") == 0) {
        for (i = 0; kinds[i].name != NULL; i++) {
            printf("%s\n", kinds[i].name);
        }

        return 0;
    }

    if (strcmp(argv[1], "readers") == 0) {
        for (i = 0; readers[i].name != NULL; i++) {
            printf("%s\t%s\n", readers[i].name, readers[i].what);
        }

        return 0;
    }

    if (strcmp(argv[1], "size") == 0 && argc == 3) {
        printf("%zu\n", body_of(kind_of(argv[2]), BODY).len);
        return 0;
    }

    if (strcmp(argv[1], "count") == 0 && argc == 5) {
        doc = body_of(kind_of(argv[2]), BODY);

        for (i = 0; readers[i].name != NULL; i++) {
            if (strcmp(readers[i].name, argv[3]) == 0) {
                for (n = atol(argv[4]); n > 0; n--) {
                    (void) readers[i].read(doc);
                }

                return 0;
            }
        }
    }

    fprintf(stderr, "usage: bench_json [sizes [MB] | bodies | readers"
            " | size BODY | count BODY WHAT N]\n");

    return 2;
}
