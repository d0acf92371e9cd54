/*
 * llmg-features: what the linear model sees of texts, for its trainer.
 *
 *     llmg-features        < texts > features
 *     llmg-features score  < texts > lines
 *     llmg-features thresholds
 *     llmg-features words  < lines > hashes
 *
 * A text is its length, four bytes in the machine's order, and its bytes.  The
 * features begin with the names of the rules, one a line, and an empty line;
 * then for each text, all numbers of four bytes: the number of rules that were
 * found and their indices, the number of blocks, and for each block its view (0
 * is the text itself), the number of pieces and their indices.
 *
 * "score" writes a line for each text, with four decimal numbers for each
 * surface: what the rules add, the evidence, the score, and the confidence in
 * hundredths.  "thresholds" writes a line for each surface: the scores that one
 * in a hundred and one in a thousand benign texts reached in training.  "words"
 * writes the hash of each line, which is one word or two, and 0 for any other.
 */

#include <stdio.h>
#include <stdlib.h>

#include "llmg_detect.h"
#include "llmg_fold.h"
#include "llmg_linear_features.h"
#include "llmg_peel.h"
#include "llmg_rules.h"


#define LLMG_FEATURES_MEMORY   (1024UL * 1024 * 1024)
#define LLMG_FEATURES_RULES    512
#define LLMG_FEATURES_LINE     512


typedef struct {
    llmg_arena_t       *arena;
    llmg_detect_t      *detect;
    llmg_scratch_t     *scratch;
    const llmg_rule_t  *rules[LLMG_FEATURES_RULES];
    size_t              nrules;
    unsigned            found[LLMG_FEATURES_RULES];
    llmg_peel_t         peel;
    llmg_linear_t       linear[LLMG_LINEAR_SURFACES];
    llmg_buf_t          out;
    uint32_t            blocks;
} llmg_features_t;


static void
llmg_features_fail(const char *what)
{
    (void) fprintf(stderr, "llmg-features: %s\n", what);
    exit(1);
}


static void
llmg_features_number(llmg_features_t *f, uint32_t n)
{
    if (llmg_buf_append(&f->out, &n, sizeof(uint32_t)) != LLMG_OK) {
        llmg_features_fail("out of memory");
    }
}


/* the blocks of a view, as llmg_linear_push() makes them */

static void
llmg_features_blocks(llmg_features_t *f, uint32_t view, llmg_str_t s)
{
    size_t              i, head;
    uint16_t            at[LLMG_LINEAR_MOST];
    uint32_t            n, bytes;
    unsigned            j, k, seen;
    llmg_linear_text_t  text;

    llmg_linear_start(&text);
    bytes = 0;
    n = 0;
    head = 0;

    for (i = 0; i <= s.len; i++) {
        k = llmg_linear_pieces(&text, i < s.len ? s.data[i] : ' ', at, &seen);

        if (n == 0 && k != 0) {
            llmg_features_number(f, view);
            head = f->out.len;
            llmg_features_number(f, 0);
            f->blocks++;
        }

        for (j = 0; j < k; j++) {
            llmg_features_number(f, at[j]);
        }

        n += k;
        bytes += seen;

        if (i == s.len || llmg_linear_block_ends(&text, s.data[i], bytes)) {
            if (n != 0) {
                memcpy(f->out.data + head, &n, sizeof(uint32_t));
            }

            bytes = 0;
            n = 0;
        }
    }
}


static void
llmg_features_rules(llmg_features_t *f, llmg_str_t s, unsigned hidden)
{
    size_t           i, k;
    llmg_buf_t       joined;
    llmg_str_t       all;
    llmg_text_t      text;
    llmg_findings_t  list;

    memset(&text, 0, sizeof(llmg_text_t));
    text.role = LLMG_ROLE_USER;
    text.kind = LLMG_KIND_CONTENT;
    text.end = s.len;

    llmg_buf_init(&joined, f->arena);
    llmg_findings_init(&list, f->arena);

    if (llmg_buf_append(&joined, s.data, s.len) != LLMG_OK
        || llmg_buf_putc(&joined, LLMG_TEXT_SEPARATOR) != LLMG_OK)
    {
        llmg_features_fail("out of memory");
    }

    llmg_str_set(&all, joined.data, joined.len);

    if (llmg_detect_run(f->detect, f->scratch, all, &text, 1, &list)
        == LLMG_ERROR)
    {
        llmg_features_fail("rules cannot run");
    }

    for (i = 0; i < list.n; i++) {
        for (k = 0; k < f->nrules; k++) {
            if (list.items[i].rule == f->rules[k]
                && (strncmp(f->rules[k]->name, "hidden.", 7) == 0) == hidden)
            {
                f->found[k] = 1;
            }
        }
    }
}


/* as the model sees it; it lasts as long as the arena */

static llmg_str_t
llmg_features_fold(llmg_features_t *f, llmg_str_t s)
{
    llmg_str_t          folded;
    static llmg_fold_t  fold;

    llmg_fold_init(&fold, f->arena, LLMG_FOLD_DISGUISE);

    if (llmg_fold_push(&fold, s) != LLMG_OK
        || llmg_fold_end(&fold) != LLMG_OK)
    {
        llmg_features_fail("out of memory");
    }

    llmg_str_set(&folded, fold.out.data, fold.out.len);

    return folded;
}


/* one view of a text */

static void
llmg_features_view(llmg_features_t *f, uint32_t view, llmg_str_t s, int score)
{
    unsigned    i;
    llmg_str_t  folded;

    folded = llmg_features_fold(f, s);
    llmg_features_rules(f, folded, 0);

    if (score) {
        for (i = 0; i < LLMG_LINEAR_SURFACES; i++) {
            llmg_linear_push(&f->linear[i], folded);
            llmg_linear_view(&f->linear[i], view != 0);
        }

        return;
    }

    llmg_features_blocks(f, view, folded);
}


/* the hash of one word or two, for their class */

static uint64_t
llmg_features_hash(llmg_str_t s)
{
    size_t              i;
    uint64_t            hash, before;
    uint16_t            at[LLMG_LINEAR_MOST];
    unsigned            words, seen;
    llmg_linear_text_t  text;

    llmg_linear_start(&text);
    hash = 0;
    words = 0;

    for (i = 0; i <= s.len; i++) {
        before = text.before;

        if (llmg_linear_pieces(&text, i < s.len ? s.data[i] : ' ', at, &seen)
            < 2)
        {
            continue;
        }

        hash = (words == 0) ? text.before
                            : llmg_linear_two(before, text.before);
        words++;
    }

    return words <= 2 ? hash : 0;
}


static void
llmg_features_words(llmg_features_t *f)
{
    char        line[LLMG_FEATURES_LINE];
    llmg_str_t  s;

    while (fgets(line, sizeof(line), stdin) != NULL) {
        f->arena = llmg_arena_create(LLMG_FEATURES_MEMORY);

        if (f->arena == NULL) {
            llmg_features_fail("out of memory");
        }

        llmg_str_set(&s, (unsigned char *) line, strcspn(line, "\n"));
        (void) printf("%016llx\n",
                      (unsigned long long)
                      llmg_features_hash(llmg_features_fold(f, s)));

        llmg_arena_destroy(f->arena);
    }
}


/* what the model of a surface says */

static void
llmg_features_score(llmg_features_t *f, unsigned surface)
{
    size_t                      i;
    int32_t                     rules, evidence;
    unsigned                    score;
    const llmg_linear_model_t  *model;

    model = llmg_linear_of(surface);
    rules = 0;

    for (i = 0; i < f->nrules; i++) {
        if (f->found[i]) {
            rules += llmg_linear_rule(model, f->rules[i]->name);
        }
    }

    evidence = llmg_linear_evidence(&f->linear[surface], surface);
    score = llmg_linear_score(model, evidence, rules, surface);

    (void) printf("%s%d %d %u %u", surface == 0 ? "" : " ", rules, evidence,
                  score, llmg_linear_confidence(model, score));
}


static void
llmg_features_text(llmg_features_t *f, llmg_str_t s, int score)
{
    size_t      i, at, rest;
    uint32_t    n;
    unsigned    surface;
    llmg_buf_t  out;

    memset(f->found, 0, sizeof(f->found));
    llmg_buf_init(&f->out, f->arena);
    f->blocks = 0;

    for (surface = 0; surface < LLMG_LINEAR_SURFACES; surface++) {
        llmg_linear_begin(&f->linear[surface], llmg_linear_of(surface));
    }

    llmg_features_number(f, 0);
    llmg_features_view(f, 0, s, score);
    llmg_features_rules(f, s, 1);

    if (llmg_peel(&f->peel, f->arena, s) != LLMG_OK) {
        llmg_features_fail("out of memory");
    }

    for (i = 0; i < f->peel.n; i++) {
        llmg_features_view(f, (uint32_t) i + 1, f->peel.views[i].text, score);
    }

    if (score) {
        for (surface = 0; surface < LLMG_LINEAR_SURFACES; surface++) {
            llmg_features_score(f, surface);
        }

        (void) printf("\n");
        return;
    }

    memcpy(f->out.data, &f->blocks, sizeof(uint32_t));
    out = f->out;
    rest = out.len;

    llmg_buf_init(&f->out, f->arena);
    llmg_features_number(f, 0);
    n = 0;

    for (i = 0; i < f->nrules; i++) {
        if (f->found[i]) {
            llmg_features_number(f, (uint32_t) i);
            n++;
        }
    }

    memcpy(f->out.data, &n, sizeof(uint32_t));

    at = fwrite(f->out.data, 1, f->out.len, stdout);
    at += fwrite(out.data, 1, rest, stdout);

    if (at != f->out.len + rest) {
        llmg_features_fail("cannot write");
    }
}


int
main(int argc, char **argv)
{
    int                       score;
    char                      err[256];
    size_t                    i;
    uint32_t                  len;
    unsigned                  surface;
    llmg_str_t                s;
    unsigned char            *text;
    const llmg_rule_t        *rule;
    static llmg_features_t    f;

    if (argc > 1 && strcmp(argv[1], "thresholds") == 0) {
        for (surface = 0; surface < LLMG_LINEAR_SURFACES; surface++) {
            (void) printf("%u %u\n", llmg_linear_of(surface)->at_percent,
                          llmg_linear_of(surface)->at_permille);
        }

        return 0;
    }

    if (argc > 1 && strcmp(argv[1], "words") == 0) {
        llmg_features_words(&f);
        return fflush(stdout) == 0 ? 0 : 1;
    }

    score = (argc > 1 && strcmp(argv[1], "score") == 0);

    for (i = 0; llmg_rule_tables[i] != NULL; i++) {
        for (rule = llmg_rule_tables[i]; rule->name != NULL; rule++) {
            if (strncmp(rule->name, "injection.", 10) != 0
                && strncmp(rule->name, "hidden.", 7) != 0)
            {
                continue;
            }

            if (f.nrules == LLMG_FEATURES_RULES) {
                llmg_features_fail("too many rules");
            }

            f.rules[f.nrules++] = rule;

            if (!score) {
                (void) printf("%s\n", rule->name);
            }
        }
    }

    if (!score) {
        (void) printf("\n");
    }

    f.scratch = llmg_scratch_create(100000);

    if (f.scratch == NULL
        || llmg_detect_compile(&f.detect, f.rules, f.nrules, err, sizeof(err))
           != LLMG_OK)
    {
        llmg_features_fail("rules do not compile");
    }

    while (fread(&len, sizeof(uint32_t), 1, stdin) == 1) {
        f.arena = llmg_arena_create(LLMG_FEATURES_MEMORY);
        text = f.arena != NULL ? llmg_arena_alloc(f.arena, len + 1UL) : NULL;

        if (text == NULL || fread(text, 1, len, stdin) != len) {
            llmg_features_fail("a text is not whole");
        }

        llmg_str_set(&s, text, len);
        llmg_features_text(&f, s, score);
        llmg_arena_destroy(f.arena);
    }

    llmg_detect_free(f.detect);
    llmg_scratch_free(f.scratch);

    return fflush(stdout) == 0 ? 0 : 1;
}
