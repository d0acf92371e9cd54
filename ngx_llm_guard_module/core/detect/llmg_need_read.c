#include <stdlib.h>

#include "llmg_need_part.h"


/* groups in groups */
#define LLMG_NEED_DEPTH   40

/* letters in a row that are a word by themselves */
#define LLMG_NEED_RUN     4

/* bytes of a word, or less where any are asked for */
#define llmg_need_least(r, n)  ((r)->shorts ? 1 : (n))


/* one alternative, while it is read */
typedef struct {
    llmg_need_part_t      *part;
    llmg_need_word_t       run;         /* bytes in a row */
    int                    inside;      /* a letter may be before them */
    llmg_need_part_t       before;      /* what is before them */
    int                    begins;      /* all before may be nothing */
} llmg_need_branch_t;


static llmg_status_t llmg_need_pattern(llmg_need_list_t *list, size_t *gaps,
    const llmg_rule_t *rule, llmg_arena_t *arena, int shorts);
static void llmg_need_either(llmg_need_reader_t *r, llmg_need_part_t *part);
static const llmg_need_set_t *llmg_need_best(const llmg_need_reader_t *r,
    const llmg_need_list_t *list, const llmg_need_set_t *but);
static void llmg_need_branch(llmg_need_reader_t *r, llmg_need_part_t *part);
static void llmg_need_run(llmg_need_reader_t *r, llmg_need_branch_t *b,
    const llmg_need_set_t *next);
static void llmg_need_next(llmg_need_reader_t *r, llmg_need_branch_t *b,
    const llmg_need_part_t *atom);
static void llmg_need_atom(llmg_need_reader_t *r, llmg_need_part_t *part);
static void llmg_need_group(llmg_need_reader_t *r, llmg_need_part_t *part);
static int llmg_need_no_letter(const llmg_need_reader_t *r);
static void llmg_need_again(llmg_need_part_t *part);
static void llmg_need_repeat(llmg_need_reader_t *r, llmg_need_part_t *part);


llmg_status_t
llmg_need_read(llmg_need_list_t *list, size_t *gaps, const llmg_rule_t *rule,
    llmg_arena_t *arena)
{
    return llmg_need_pattern(list, gaps, rule, arena, 0);
}


llmg_status_t
llmg_need_read_short(llmg_need_list_t *list, const llmg_rule_t *rule,
    llmg_arena_t *arena)
{
    size_t  gaps;

    return llmg_need_pattern(list, &gaps, rule, arena, 1);
}


static llmg_status_t
llmg_need_pattern(llmg_need_list_t *list, size_t *gaps,
    const llmg_rule_t *rule, llmg_arena_t *arena, int shorts)
{
    llmg_need_part_t    all;
    llmg_need_reader_t  r;

    memset(&r, 0, sizeof(llmg_need_reader_t));
    r.p = rule->pattern;
    r.rule = rule;
    r.arena = arena;
    r.inside = 1;
    r.shorts = shorts;

    llmg_need_either(&r, &all);

    list->n = 0;
    *gaps = LLMG_NEED_FAR;

    if (r.memory) {
        return LLMG_LIMIT;
    }

    if (!r.odd && *r.p == '\0') {
        *list = all.list;
        *gaps = (r.ahead <= LLMG_RULE_LOOKAHEAD) ? all.gaps : LLMG_NEED_FAR;
    }

    return LLMG_OK;
}


/* alternatives: what all of them want, or one set of what each one wants */

static void
llmg_need_either(llmg_need_reader_t *r, llmg_need_part_t *part)
{
    int                     before, inside;
    size_t                  i, n;
    llmg_need_set_t        *any, *more, *copy;
    llmg_need_list_t        list;
    llmg_need_part_t        one;
    const llmg_need_set_t  *best, *next, *set;

    memset(part, 0, sizeof(llmg_need_part_t));
    part->min = LLMG_NEED_FAR;
    part->byte = -1;
    any = NULL;
    more = NULL;
    before = r->inside;
    inside = 0;

    for (n = 0; /* void */ ; n++) {

        r->inside = before;
        llmg_need_branch(r, &one);
        inside |= r->inside;

        if (r->odd || r->memory) {
            return;
        }

        part->min = (one.min < part->min) ? one.min : part->min;
        part->max = (one.max > part->max) ? one.max : part->max;
        part->gaps = (one.gaps > part->gaps) ? one.gaps : part->gaps;
        part->ends |= one.ends;

        if (one.first != NULL
            && llmg_need_shortest(one.first) >= llmg_need_least(r,
                                                             LLMG_NEED_LEAST))
        {
            llmg_need_add(r, &one.list, one.first, NULL);
        }

        best = llmg_need_best(r, &one.list, NULL);
        next = llmg_need_best(r, &one.list, best);

        if (n == 0) {
            part->list = one.list;
            part->first = one.first;
            any = (best != NULL) ? llmg_need_unite(r, best, best) : NULL;
            more = (next != NULL) ? llmg_need_unite(r, next, next) : NULL;

        } else {
            list.n = 0;

            for (i = 0; i < part->list.n; i++) {
                set = llmg_need_has(&one.list, part->list.sets[i]);

                if (set == NULL) {
                    continue;
                }

                copy = part->list.sets[i];

                llmg_need_widen(copy, set);

                list.sets[list.n++] = copy;
            }

            part->list = list;
            part->first = llmg_need_unite(r, part->first, one.first);
            any = llmg_need_unite(r, any, best);
            more = llmg_need_unite(r, more, next);
        }

        if (*r->p != '|') {
            break;
        }

        r->p++;
    }

    r->inside = inside;

    if (any != NULL) {
        llmg_need_add(r, &part->list, any, NULL);
    }

    /* it says little where literals have its words */

    if (any != NULL && more != NULL
        && llmg_need_literals(r->rule, any, &n) != 0)
    {
        llmg_need_add(r, &part->list, more, NULL);
    }
}


/* the one that says most, but for "but" if there is another one; or NULL */

static const llmg_need_set_t *
llmg_need_best(const llmg_need_reader_t *r, const llmg_need_list_t *list,
    const llmg_need_set_t *but)
{
    size_t                  i;
    const llmg_need_set_t  *best;

    best = NULL;

    for (i = 0; i < list->n; i++) {
        if (list->sets[i] != but
            && (best == NULL || llmg_need_rank(r, list->sets[i])
                                > llmg_need_rank(r, best)))
        {
            best = list->sets[i];
        }
    }

    return (best != NULL) ? best : but;
}


static void
llmg_need_branch(llmg_need_reader_t *r, llmg_need_part_t *part)
{
    int                 inside;
    size_t              max;
    const char         *p;
    llmg_need_part_t    atom;
    llmg_need_branch_t  b;

    memset(part, 0, sizeof(llmg_need_part_t));
    part->byte = -1;

    memset(&b, 0, sizeof(llmg_need_branch_t));
    b.part = part;
    b.begins = 1;

    while (*r->p != '\0' && *r->p != '|' && *r->p != ')') {

        inside = r->inside;
        llmg_need_atom(r, &atom);

        if (r->odd || r->memory) {
            return;
        }

        max = atom.max;
        p = r->p;
        llmg_need_repeat(r, &atom);

        if (r->p != p) {

            /* it may follow itself, or be none */

            if (r->inside && !inside) {
                llmg_need_again(&atom);
            }

            r->inside |= (atom.min == 0 && inside);
        }

        if (max == 0) {
            continue;
        }

        if (atom.byte >= 0 && atom.min == 1 && atom.max == 1) {

            if (b.run.len == 0) {
                b.before = *part;
                b.inside = inside;
            }

            if (b.run.len < LLMG_NEED_BYTES) {
                b.run.bytes[b.run.len++] = (char) atom.byte;
            }

        } else {
            llmg_need_next(r, &b, &atom);
        }

        part->min = llmg_need_far(part->min + atom.min);
        part->max = llmg_need_far(part->max + atom.max);
        part->gaps = llmg_need_far(part->gaps + atom.gaps);
        part->ends |= atom.ends;
    }

    llmg_need_run(r, &b, NULL);

    if (b.begins) {
        part->first = NULL;
    }
}


/* something else than the next byte of a run */

static void
llmg_need_next(llmg_need_reader_t *r, llmg_need_branch_t *b,
    const llmg_need_part_t *atom)
{
    size_t             i;
    llmg_need_part_t  *part;

    part = b->part;

    llmg_need_run(r, b, atom->min != 0 ? atom->first : NULL);

    if (b->begins) {
        part->first = (part->max == 0) ? atom->first
                                       : llmg_need_unite(r, part->first,
                                                         atom->first);

        if (part->first == NULL || atom->min != 0) {
            b->begins = 0;
        }
    }

    if (atom->min == 0) {
        return;
    }

    for (i = 0; i < atom->list.n; i++) {
        llmg_need_add(r, &part->list, atom->list.sets[i], part);
    }
}


/* the end of a run, before what begins with one of "next" if that is known */

static void
llmg_need_run(llmg_need_reader_t *r, llmg_need_branch_t *b,
    const llmg_need_set_t *next)
{
    size_t             i;
    llmg_need_set_t   *set;
    llmg_need_word_t   word;
    llmg_need_part_t  *part;

    if (b->run.len == 0) {
        return;
    }

    part = b->part;
    set = llmg_need_word(r, &b->run);

    if (set != NULL) {
        set->inside = (b->inside && llmg_literal_letter(b->run.bytes[0]));
    }

    if (set != NULL && b->run.len < LLMG_NEED_RUN && next != NULL) {
        set->n = 0;

        for (i = 0; i < next->n; i++) {
            word = next->words[i];
            word.len = (unsigned char) (b->run.len + word.len);

            if (word.len > LLMG_NEED_BYTES) {
                word.len = LLMG_NEED_BYTES;
            }

            memcpy(word.bytes, b->run.bytes, b->run.len);
            memcpy(word.bytes + b->run.len, next->words[i].bytes,
                   word.len - (size_t) b->run.len);

            llmg_need_put(set, &word);
        }
    }

    if (set != NULL && b->begins) {
        part->first = (b->before.max == 0) ? set
                                           : llmg_need_unite(r, part->first,
                                                             set);
    }

    if (set != NULL
        && llmg_need_shortest(set) >= llmg_need_least(r, LLMG_NEED_RUN))
    {
        llmg_need_add(r, &part->list, set, &b->before);
    }

    b->begins = 0;
    b->run.len = 0;
}


static void
llmg_need_atom(llmg_need_reader_t *r, llmg_need_part_t *part)
{
    unsigned char  c;

    memset(part, 0, sizeof(llmg_need_part_t));
    part->min = 1;
    part->max = 1;
    part->byte = -1;

    c = (unsigned char) *r->p;

    switch (c) {

    case '^':
    case '$':
        r->p++;
        part->min = 0;
        part->max = 0;
        return;

    case '*':
    case '+':
    case '?':
    case '{':
        r->odd = 1;
        return;

    case '(':
        llmg_need_group(r, part);
        return;

    case '[':
        llmg_need_class(r, part);
        break;

    case '\\':
        llmg_need_escape(r, part);

        if (part->max == 0) {

            /* "\b": a word that begins here is behind no other */

            r->inside &= (r->p[-1] != 'b');
            return;
        }

        break;

    case '.':
        r->p++;
        llmg_need_any(part);
        break;

    default:
        r->p++;
        llmg_need_byte(part, c);
    }

    r->inside = part->letter;
}


static void
llmg_need_group(llmg_need_reader_t *r, llmg_need_part_t *part)
{
    int     around, inside;
    size_t  ahead;

    around = 0;
    inside = r->inside;
    ahead = r->ahead;

    if (r->p[1] == '*') {
        r->odd = 1;
        return;
    }

    if (r->p[1] != '?') {
        r->p += 1;

    } else if (r->p[2] == ':' || r->p[2] == '|' || r->p[2] == '>') {
        r->p += 3;

    } else if (r->p[2] == '=' || r->p[2] == '!') {
        r->p += 3;
        around = 1;

    } else if (r->p[2] == '<' && (r->p[3] == '=' || r->p[3] == '!')) {
        r->p += 4;
        around = 1;

        if (r->p[-1] == '!' && llmg_need_no_letter(r)) {
            inside = 0;
        }

    } else {
        r->odd = 1;
        return;
    }

    if (++r->depth > LLMG_NEED_DEPTH) {
        r->odd = 1;
        return;
    }

    if (around) {
        r->ahead = 0;
    }

    llmg_need_either(r, part);

    r->depth--;

    if (*r->p != ')') {
        r->odd = 1;
        return;
    }

    r->p++;

    if (around) {

        /* one inside of it begins where it ends, at most */

        r->ahead += part->max;
        r->ahead = (r->ahead > ahead) ? r->ahead : ahead;

        memset(part, 0, sizeof(llmg_need_part_t));
        part->byte = -1;
        r->inside = inside;
    }
}


/* 1 for a class of all letters, of which none is before */

static int
llmg_need_no_letter(const llmg_need_reader_t *r)
{
    llmg_need_part_t    class;
    llmg_need_reader_t  probe;

    if (*r->p != '[') {
        return 0;
    }

    probe = *r;
    memset(&class, 0, sizeof(llmg_need_part_t));

    llmg_need_class(&probe, &class);

    return class.letters && *probe.p == ')';
}


/* what it begins with may stand behind what it ends with */

static void
llmg_need_again(llmg_need_part_t *part)
{
    size_t  i;

    for (i = 0; i < part->list.n; i++) {
        part->list.sets[i]->inside = 1;
    }

    if (part->first != NULL) {
        part->first->inside = 1;
    }
}


static void
llmg_need_repeat(llmg_need_reader_t *r, llmg_need_part_t *part)
{
    char    *end;
    size_t   min, max;

    min = 1;
    max = 1;

    switch (*r->p) {

    case '?':
        min = 0;
        r->p++;
        break;

    case '*':
    case '+':
        min = (*r->p == '+');
        max = LLMG_NEED_FAR;
        r->p++;
        break;

    case '{':
        min = strtoul(r->p + 1, &end, 10);
        max = min;

        if (*end == ',') {
            max = (end[1] == '}') ? LLMG_NEED_FAR
                                  : strtoul(end + 1, &end, 10);
            end += (*end == ',');
        }

        if (*end != '}' || end == r->p + 1) {
            r->odd = 1;
            return;
        }

        r->p = end + 1;
        break;

    default:
        return;
    }

    if (*r->p == '?' || *r->p == '+') {
        r->p++;
    }

    /* of blanks in a row only the last one has a letter behind it */

    if (part->blank && part->letter) {
        part->gaps = llmg_need_far((max + 1) / 2);

    } else if (!part->blank) {
        part->gaps = llmg_need_far(part->gaps * llmg_need_far(max));
    }

    part->min = llmg_need_far(part->min * llmg_need_far(min));
    part->max = llmg_need_far(part->max * llmg_need_far(max));
}
