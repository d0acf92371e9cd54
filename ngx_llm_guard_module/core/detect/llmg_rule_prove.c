#include <stdio.h>
#include <stdlib.h>

#include "llmg_channel.h"
#include "llmg_regex_steps.h"
#include "llmg_rule_prove.h"


#define LLMG_PROVE_ARENA     (4 * 1024 * 1024)
#define LLMG_PROVE_LIMIT     100000
#define LLMG_PROVE_TEXT      4096

/* literals of a rule that are tried */
#define LLMG_PROVE_LITERALS  2


typedef struct {
    const llmg_rule_t     *rule;
    const llmg_pattern_t  *pattern;
    llmg_detect_t         *detect;
    llmg_scratch_t        *scratch;
    llmg_regex_steps_t    *steps;
    unsigned char         *back;
    llmg_rule_cost_t      *cost;
    char                  *err;
    size_t                 size;
} llmg_prove_t;


static llmg_status_t llmg_prove_all(llmg_prove_t *p,
    const llmg_rule_example_t *examples, size_t n, size_t *line);
static llmg_status_t llmg_prove_whole(llmg_prove_t *p, llmg_str_t text,
    llmg_arena_t *arena, int *found, uint64_t *seen);
static llmg_status_t llmg_prove_pieces(llmg_prove_t *p, llmg_str_t text,
    size_t cut, llmg_arena_t *arena, uint64_t *seen);
static llmg_status_t llmg_prove_example(llmg_prove_t *p,
    const llmg_rule_example_t *example);
static llmg_status_t llmg_prove_cost(llmg_prove_t *p,
    const llmg_rule_example_t *examples, size_t n);
static void llmg_prove_made(llmg_prove_t *p, llmg_str_t head,
    unsigned char fill, size_t times);
static uint64_t llmg_prove_text(llmg_prove_t *p, llmg_str_t text,
    size_t *places);
static int llmg_prove_place(llmg_prove_t *p, llmg_str_t text, size_t at,
    size_t *first);


/*
 * What people send and models say, of many kinds: a rule whose literal stands
 * everywhere in it is looked at everywhere.
 */
static const char  llmg_prove_everyday[] =
    "Hi, could you help me with the report for Monday? I need about three "
    "paragraphs on how our sales went last year, and what we should do next. "
    "Please keep it short and friendly, it is for the whole team.\n\n"
    "Sure! Here is a first version:\n\n"
    "1. **Overview.** In 2024 the team had a good year: 1,250 orders, 12% more "
    "than in the year before. Most of them came from the new shop.\n"
    "2. **What went well.** The support queue is down to 35 tickets, and the "
    "average answer takes 2.5 hours.\n"
    "3. **Next steps.** We want to hire two people and open in Spain.\n\n"
    "Thanks, that is great. Can you also look at this error? My script says:\n"
    "```python\n"
    "import json\n"
    "def load(path, mode=\"r\"):\n"
    "    with open(path, mode) as f:\n"
    "        data = json.load(f)\n"
    "    return [item for item in data if item[\"id\"] != None]\n"
    "```\n"
    "{\"id\": \"msg_01\", \"type\": \"message\", \"role\": \"user\", "
    "\"content\": [{\"type\": \"text\", \"text\": \"hello\"}], \"usage\": "
    "{\"input_tokens\": 25, \"output_tokens\": 150}}\n"
    "https://www.example.com/docs/en/index.html?page=2&lang=en#top\n"
    "SELECT name, count(*) FROM orders WHERE created_at > '2024-01-31' GROUP "
    "BY name;\n"
    "$ git commit -m \"Fix the test\" && make -j4 check\n"
    "Guten Tag, ich habe eine Frage zu meiner Rechnung vom letzten Monat. "
    "Bonjour, je voudrais savoir quand mon colis va arriver. Hola, quiero "
    "cambiar la fecha de mi cita, por favor.\n"
    "The quick answer is: it depends on the size of the file, on the version "
    "of the library, and on whether you can use more than one thread. If not, "
    "try the simple way first, measure it, and only then change the code. "
    "Let me know if you have any other questions!\n";


llmg_status_t
llmg_rule_prove(const llmg_rule_t *rule, const llmg_pattern_t *pattern,
    const llmg_rule_example_t *examples, size_t n, llmg_rule_cost_t *cost,
    size_t *line, char *err, size_t size)
{
    llmg_prove_t   p;
    llmg_status_t  rc;

    memset(&p, 0, sizeof(llmg_prove_t));
    memset(cost, 0, sizeof(llmg_rule_cost_t));

    p.rule = rule;
    p.pattern = pattern;
    p.cost = cost;
    p.err = err;
    p.size = size;

    *line = 0;

    rc = llmg_detect_compile(&p.detect, &rule, 1, err, size);
    if (rc != LLMG_OK) {
        return rc;
    }

    p.scratch = llmg_scratch_create(LLMG_PROVE_LIMIT);

    rc = (p.scratch == NULL) ? LLMG_ERROR : LLMG_OK;

    if (rc == LLMG_OK) {
        rc = llmg_prove_all(&p, examples, n, line);
    }

    llmg_regex_steps_free(p.steps);
    llmg_scratch_free(p.scratch);
    llmg_detect_free(p.detect);
    free(p.back);

    return rc;
}


static llmg_status_t
llmg_prove_all(llmg_prove_t *p, const llmg_rule_example_t *examples,
    size_t n, size_t *line)
{
    size_t         i;
    llmg_status_t  rc;

    /* what it costs comes first: an example may be what costs too much */

    if (p->rule->pattern != NULL) {
        p->steps = llmg_regex_steps_create(p->rule->pattern,
                                           p->rule->caseless,
                                           p->rule->back == NULL);
        if (p->steps == NULL) {

            /* it compiled before: what counts its steps takes room */

            (void) snprintf(p->err, p->size, "the pattern is too large: make "
                            "its repetitions shorter");
            return LLMG_INVALID;
        }

        if (p->rule->back != NULL) {
            p->back = llmg_confirm_class(p->rule);
            if (p->back == NULL) {
                return LLMG_ERROR;
            }
        }

        rc = llmg_prove_cost(p, examples, n);
        if (rc != LLMG_OK) {
            return rc;
        }
    }

    for (i = 0; i < n; i++) {
        rc = llmg_prove_example(p, &examples[i]);

        if (rc != LLMG_OK) {
            *line = examples[i].line;
            return rc;
        }
    }

    return LLMG_OK;
}


/* order and place of what was found, as one number */

static uint64_t
llmg_prove_hash(uint64_t seen, uint64_t start, uint64_t end)
{
    seen = (seen ^ start) * 0x100000001B3ULL;

    return (seen ^ end) * 0x100000001B3ULL;
}


static llmg_status_t
llmg_prove_example(llmg_prove_t *p, const llmg_rule_example_t *example)
{
    int            found;
    size_t         cut;
    uint64_t       whole, pieces;
    llmg_arena_t  *arena;
    llmg_status_t  rc;

    found = !example->match;
    whole = 0;
    pieces = 0;

    /* by one byte each, then in two pieces, cut everywhere */

    for (cut = 0; cut <= example->text.len; cut++) {

        arena = llmg_arena_create(LLMG_PROVE_ARENA);
        if (arena == NULL) {
            return LLMG_ERROR;
        }

        rc = llmg_prove_whole(p, example->text, arena, &found, &whole);

        if (rc == LLMG_OK && found == example->match) {
            rc = llmg_prove_pieces(p, example->text, cut, arena, &pieces);
        }

        llmg_arena_destroy(arena);

        if (rc == LLMG_LIMIT) {
            (void) snprintf(p->err, p->size, "the example takes too much "
                            "work");
            return LLMG_INVALID;
        }

        if (rc != LLMG_OK) {
            return rc;
        }

        if (found != example->match) {
            (void) snprintf(p->err, p->size, "the example is %sfound",
                            found ? "" : "not ");
            return LLMG_INVALID;
        }

        if (whole != pieces) {
            (void) snprintf(p->err, p->size, "in pieces the example is found "
                            "otherwise than as a whole");
            return LLMG_INVALID;
        }
    }

    return LLMG_OK;
}


static llmg_status_t
llmg_prove_whole(llmg_prove_t *p, llmg_str_t text, llmg_arena_t *arena,
    int *found, uint64_t *seen)
{
    size_t            i;
    llmg_str_t        joined;
    llmg_text_t       t;
    llmg_status_t     rc;
    unsigned char    *data;
    llmg_findings_t   list;

    data = llmg_arena_alloc(arena, text.len + 1);
    if (data == NULL) {
        return LLMG_ERROR;
    }

    memcpy(data, text.data, text.len);
    data[text.len] = LLMG_TEXT_SEPARATOR;

    llmg_str_set(&joined, data, text.len + 1);

    memset(&t, 0, sizeof(llmg_text_t));
    t.end = text.len;

    llmg_findings_init(&list, arena);

    rc = llmg_detect_run(p->detect, p->scratch, joined, &t, 1, &list);
    if (rc != LLMG_OK) {
        return rc;
    }

    llmg_findings_sort(&list);

    *found = (list.n != 0);
    *seen = 0;

    for (i = 0; i < list.n; i++) {
        *seen = llmg_prove_hash(*seen, list.items[i].start,
                                list.items[i].end);
    }

    return LLMG_OK;
}


static llmg_status_t
llmg_prove_pieces(llmg_prove_t *p, llmg_str_t text, size_t cut,
    llmg_arena_t *arena, uint64_t *seen)
{
    size_t          i, at, n;
    llmg_str_t      piece;
    llmg_status_t   rc;
    llmg_channel_t  ch;

    llmg_channel_init(&ch, p->detect, arena);

    at = 0;

    do {
        n = (cut == 0) ? 1 : (at == 0) ? cut : text.len - at;
        n = (n > text.len - at) ? text.len - at : n;

        llmg_str_set(&piece, text.data + at, n);
        at += n;

        rc = llmg_channel_push(&ch, p->scratch, piece, at == text.len);
        if (rc != LLMG_OK) {
            return rc;
        }

    } while (at < text.len);

    *seen = 0;

    for (i = 0; i < ch.nhits; i++) {
        *seen = llmg_prove_hash(*seen, ch.hits[i].start, ch.hits[i].end);
    }

    return LLMG_OK;
}


static llmg_status_t
llmg_prove_cost(llmg_prove_t *p, const llmg_rule_example_t *examples,
    size_t n)
{
    size_t              i, k, f, places;
    llmg_str_t          head, text;
    const llmg_rule_t  *rule;

    static const size_t  times[] = { 0, 1, 24, 1000 };

    rule = p->rule;

    llmg_str_set(&text, llmg_prove_everyday, sizeof(llmg_prove_everyday) - 1);

    (void) llmg_prove_text(p, text, &places);

    p->cost->places = (unsigned) ((places * 1000 + text.len - 1) / text.len);

    if (p->cost->places > LLMG_RULE_PLACES_MAX) {
        (void) snprintf(p->err, p->size, "too broad: its %s in 1000 bytes of "
                        "everyday text %u times, and %d are allowed",
                        rule->trigger == LLMG_TRIGGER_DIGITS
                        ? "digits stand" : "literals stand",
                        p->cost->places, LLMG_RULE_PLACES_MAX);
        return LLMG_INVALID;
    }

    for (i = 0; i < LLMG_PROVE_LITERALS; i++) {

        if (rule->trigger == LLMG_TRIGGER_DIGITS) {
            head = llmg_str(i == 0 ? " 1" : "1-");

        } else if (rule->literals[i] == NULL) {
            break;

        } else {
            head = llmg_str(rule->literals[i]);
        }

        for (k = 0; k < sizeof(times) / sizeof(times[0]); k++) {
            for (f = 0; f < p->pattern->nfill; f++) {
                llmg_prove_made(p, head, p->pattern->fill[f], times[k]);
            }
        }

        llmg_prove_made(p, head, ' ', 1);
    }

    for (i = 0; i < n && i < 8; i++) {
        if (examples[i].text.len < LLMG_PROVE_TEXT) {
            llmg_prove_made(p, examples[i].text, ' ', 1);
        }
    }

    if (p->cost->steps >= LLMG_RULE_STEPS_MAX) {
        (void) snprintf(p->err, p->size, "too broad: text can be made that "
                        "costs %d and more steps for each of its bytes; make "
                        "the literal longer, the repetitions shorter, or "
                        "what may stand in them and behind them different",
                        LLMG_RULE_STEPS_MAX);
        return LLMG_INVALID;
    }

    return LLMG_OK;
}


/* "head" and so many "fill" behind it, over and over */

static void
llmg_prove_made(llmg_prove_t *p, llmg_str_t head, unsigned char fill,
    size_t times)
{
    size_t         n, places;
    uint64_t       steps;
    llmg_str_t     s;
    unsigned char  text[LLMG_PROVE_TEXT];

    for (n = 0; n < sizeof(text); ) {

        if (n % (head.len + times) < head.len) {
            text[n] = head.data[n % (head.len + times)];

        } else {
            text[n] = fill;
        }

        n++;
    }

    llmg_str_set(&s, text, sizeof(text));

    steps = llmg_prove_text(p, s, &places) / sizeof(text);

    if (steps > p->cost->steps) {
        p->cost->steps = (unsigned) steps;
    }
}


/* the steps over all of it, and at how many places they are taken */

static uint64_t
llmg_prove_text(llmg_prove_t *p, llmg_str_t text, size_t *places)
{
    size_t      at, first, window;
    uint64_t    steps, limit;
    llmg_str_t  subject;

    steps = 0;
    limit = (uint64_t) LLMG_RULE_STEPS_MAX * text.len;
    *places = 0;

    for (at = 0; at < text.len && steps < limit; at++) {

        if (!llmg_prove_place(p, text, at, &first)) {
            continue;
        }

        (*places)++;

        subject = text;
        window = at + p->rule->max + LLMG_RULE_LOOKAHEAD;

        if (subject.len > window) {
            subject.len = window;
        }

        steps += llmg_regex_steps(p->steps, subject, first, at,
                                  limit - steps);
    }

    return steps;
}


/* 1 when the pattern is tried here, from "first" on: see llmg_confirm.c */

static int
llmg_prove_place(llmg_prove_t *p, llmg_str_t text, size_t at, size_t *first)
{
    size_t              i, n;
    unsigned char       c;
    const llmg_rule_t  *rule;
    llmg_literal_def_t  def;

    rule = p->rule;
    *first = at;

    if (rule->trigger == LLMG_TRIGGER_DIGITS) {

        if (!llmg_detect_digit(text.data[at])
            || (at != 0 && llmg_detect_digit(text.data[at - 1])))
        {
            return 0;
        }

        n = 0;

        for (i = at; i < text.len && n < rule->digits; i++) {
            c = text.data[i];

            if (llmg_detect_digit(c)) {
                n++;

            } else if (c != ' ' && c != '-' && c != '.') {
                break;
            }
        }

        return n == rule->digits;
    }

    for (i = 0; rule->literals[i] != NULL; i++) {
        def.bytes = llmg_str(rule->literals[i]);
        def.caseless = rule->caseless;
        def.inside = rule->inside;

        if (def.bytes.len <= text.len - at && llmg_literal_at(&def, text, at))
        {
            break;
        }
    }

    if (rule->literals[i] == NULL) {
        return 0;
    }

    if (p->back != NULL) {
        for (n = 0; n < rule->back_max && n < at; n++) {
            if (!p->back[text.data[at - n - 1]]) {
                break;
            }
        }

        *first = at - n;
    }

    return 1;
}
