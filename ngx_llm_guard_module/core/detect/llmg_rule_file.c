#include "llmg_rule_draft.h"
#include "llmg_form.h"
#include "llmg_rules.h"
#include "llmg_utf8.h"


#define llmg_rule_alnum(c)                                                    \
    ((unsigned char) (((c) | 0x20) - 'a') < 26                                \
     || (unsigned char) ((c) - '0') < 10)


static llmg_status_t llmg_rule_line(llmg_rule_reader_t *r, llmg_str_t line);
static llmg_status_t llmg_rule_begin(llmg_rule_reader_t *r, llmg_str_t value);
static llmg_status_t llmg_rule_end(llmg_rule_reader_t *r);
static llmg_status_t llmg_rule_take(llmg_rule_reader_t *r,
    const llmg_pattern_t *pattern);
static llmg_status_t llmg_rule_finds(llmg_rule_reader_t *r,
    llmg_pattern_t *pattern);
static llmg_status_t llmg_rule_words(llmg_rule_reader_t *r,
    llmg_buf_t *out);
static llmg_status_t llmg_rule_tail(llmg_rule_reader_t *r);


/* what the guard itself may come to say */
static const char *const  llmg_rule_reserved[] = {
    "guard", "canary", "topic", "provider", NULL
};


llmg_status_t
llmg_rule_file_read(llmg_rule_file_t *file, llmg_arena_t *arena,
    llmg_str_t text, const llmg_rule_t *const *tables, size_t *line,
    char *err, size_t size)
{
    llmg_str_t             s;
    llmg_status_t          rc;
    llmg_rule_reader_t    *r;
    const unsigned char   *p, *end;

    memset(file, 0, sizeof(llmg_rule_file_t));
    *line = 0;

    r = llmg_arena_calloc(arena, sizeof(llmg_rule_reader_t));
    if (r == NULL) {
        return llmg_arena_status(arena);
    }

    r->arena = arena;
    r->tables = tables;
    r->file = file;
    r->err = err;
    r->size = size;

    rc = LLMG_OK;
    p = text.data;
    end = text.data + text.len;

    /* some editors begin a file of UTF-8 with a byte order mark */

    if (text.len >= 3 && memcmp(p, "\xEF\xBB\xBF", 3) == 0) {
        p += 3;
    }

    while (p < end && rc == LLMG_OK) {
        s.data = p;

        while (p < end && *p != '\n') {
            p++;
        }

        s.len = (size_t) (p - s.data);
        p += (p < end);

        r->line++;
        r->wrong = r->line;

        rc = llmg_rule_line(r, s);
    }

    if (rc == LLMG_OK) {
        rc = llmg_rule_end(r);
    }

    if (rc == LLMG_OK && file->n == 0) {
        r->wrong = r->line;
        rc = llmg_rule_wrong(r, "there is no rule");
    }

    *line = r->wrong;

    return rc;
}


static llmg_status_t
llmg_rule_line(llmg_rule_reader_t *r, llmg_str_t line)
{
    size_t      n;
    llmg_str_t  word;

    if (line.len > LLMG_RULE_FILE_LINE) {
        return llmg_rule_wrong(r, "the line is longer than %d bytes",
                               LLMG_RULE_FILE_LINE);
    }

    if (!llmg_utf8_valid(line)) {
        return llmg_rule_wrong(r, "the line is not UTF-8");
    }

    while (line.len != 0 && llmg_rule_blank(line.data[line.len - 1])) {
        line.len--;
    }

    while (line.len != 0 && llmg_rule_blank(line.data[0])) {
        line.data++;
        line.len--;
    }

    if (line.len == 0 || line.data[0] == '#') {
        return LLMG_OK;
    }

    for (n = 0; n < line.len && !llmg_rule_blank(line.data[n]); n++) {
        /* void */
    }

    llmg_str_set(&word, line.data, n);

    while (n < line.len && llmg_rule_blank(line.data[n])) {
        n++;
    }

    llmg_str_set(&line, line.data + n, line.len - n);

    if (memchr(line.data, '\0', line.len) != NULL) {
        return llmg_rule_wrong(r, "the line holds a zero byte");
    }

    if (llmg_str_eqz(word, "rule")) {
        return llmg_rule_begin(r, line);
    }

    if (r->draft.rule.name == NULL) {
        return llmg_rule_wrong(r, "\"%.*s\" before \"rule\"", (int) word.len,
                               (const char *) word.data);
    }

    return llmg_rule_value(r, word, line);
}


/* of a name the family, without the dot */

static size_t
llmg_rule_family(llmg_str_t name)
{
    size_t  n;

    for (n = 0; n < name.len && name.data[n] != '.'; n++) {
        /* void */
    }

    return n;
}


static int
llmg_rule_of_family(const char *name, llmg_str_t family)
{
    llmg_str_t  s;

    s = llmg_str(name);
    s.len = llmg_rule_family(s);

    return llmg_str_eq(s, family);
}


static llmg_status_t
llmg_rule_begin(llmg_rule_reader_t *r, llmg_str_t value)
{
    size_t              i, n;
    llmg_str_t          family;
    llmg_status_t       rc;
    unsigned char       c;
    const char         *name;
    const llmg_rule_t  *rule;

    rc = llmg_rule_end(r);
    if (rc != LLMG_OK) {
        return rc;
    }

    r->wrong = r->line;

    n = llmg_rule_family(value);

    for (i = 0; i < value.len; i++) {
        c = value.data[i];

        if (!((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_'
              || (c == '.' && i != 0 && value.data[i - 1] != '.')))
        {
            break;
        }
    }

    if (i < value.len || n == 0 || n + 1 >= value.len || value.len > 64
        || value.data[value.len - 1] == '.')
    {
        return llmg_rule_wrong(r, "invalid name \"%.*s\", it is family.name "
                               "in lower-case letters, digits and \"_\", of "
                               "64 bytes at most", (int) value.len,
                               (const char *) value.data);
    }

    llmg_str_set(&family, value.data, n);

    for (i = 0; llmg_rule_reserved[i] != NULL; i++) {
        if (llmg_str_eqz(family, llmg_rule_reserved[i])) {
            return llmg_rule_wrong(r, "the family \"%.*s\" is reserved",
                                   (int) n, (const char *) family.data);
        }
    }

    name = (const char *) llmg_arena_copy(r->arena, value.data, value.len);
    if (name == NULL) {
        return llmg_arena_status(r->arena);
    }

    for (i = 0; llmg_rule_tables[i] != NULL; i++) {
        for (rule = llmg_rule_tables[i]; rule->name != NULL; rule++) {
            if (llmg_rule_of_family(rule->name, family)) {
                return llmg_rule_wrong(r, "the family \"%.*s\" is built in",
                                       (int) n, (const char *) family.data);
            }
        }
    }

    for (i = 0; r->tables[i] != NULL; i++) {
        for (rule = r->tables[i]; rule->name != NULL; rule++) {
            if (strcmp(rule->name, name) == 0) {
                return llmg_rule_wrong(r, "rule \"%s\" is duplicate", name);
            }
        }
    }

    for (i = 0; i < r->file->n; i++) {
        if (strcmp(r->file->rules[i].name, name) == 0) {
            return llmg_rule_wrong(r, "rule \"%s\" is duplicate", name);
        }
    }

    memset(&r->draft, 0, sizeof(llmg_rule_draft_t));

    r->draft.rule.name = name;
    r->draft.rule.severity = LLMG_SEVERITY_MEDIUM;
    r->draft.rule.confidence = 80;
    r->draft.line = r->line;

    return LLMG_OK;
}


/* the rule is complete: is it one? */

static llmg_status_t
llmg_rule_end(llmg_rule_reader_t *r)
{
    llmg_rule_t         *rule;
    llmg_status_t        rc;
    llmg_pattern_t       pattern;
    llmg_rule_draft_t   *d;

    d = &r->draft;
    rule = &d->rule;

    if (rule->name == NULL) {
        return LLMG_OK;
    }

    r->wrong = d->line;

    if (rule->type == NULL) {
        return llmg_rule_wrong(r, "rule \"%s\" has no \"type\"", rule->name);
    }

    if (d->match.n == 0 || d->no_match.n == 0) {
        return llmg_rule_wrong(r, "rule \"%s\" has no \"%s\" example",
                               rule->name,
                               d->match.n == 0 ? "match" : "no-match");
    }

    rc = llmg_rule_finds(r, &pattern);
    if (rc != LLMG_OK) {
        return rc;
    }

    if (rule->tail != NULL) {
        rc = llmg_rule_tail(r);
        if (rc != LLMG_OK) {
            return rc;
        }
    }

    return llmg_rule_take(r, &pattern);
}


/* what finds it, and that it is one thing */

static llmg_status_t
llmg_rule_finds(llmg_rule_reader_t *r, llmg_pattern_t *pattern)
{
    size_t               i, n;
    char                 reason[160];
    llmg_buf_t           out;
    llmg_str_t           text;
    llmg_rule_t         *rule;
    llmg_status_t        rc;
    llmg_rule_draft_t   *d;

    d = &r->draft;
    rule = &d->rule;

    memset(pattern, 0, sizeof(llmg_pattern_t));

    n = (d->forms.n != 0) + (d->shapes.n != 0)
        + (d->pattern.len != 0 || d->literals.n != 0 || rule->digits != 0);

    if (n != 1) {
        return llmg_rule_wrong(r, n == 0
                               ? "too broad: rule \"%s\" has no \"literal\","
                                 " no \"digits\", no \"form\" and no "
                                 "\"shape\" that says where to look"
                               : "rule \"%s\" is found by \"form\", by "
                                 "\"shape\", or by \"pattern\" behind "
                                 "\"literal\" or \"digits\": one of them",
                               rule->name);
    }

    if (d->forms.n != 0) {
        rule->max = 256;

        for (i = 0; i < d->forms.n; i++) {
            if (!llmg_form_valid(d->forms.items[i])) {
                return llmg_rule_wrong(r, "rule \"%s\": the form \"%s\" is "
                                       "wrong", rule->name,
                                       d->forms.items[i]);
            }

            if (strstr(d->forms.items[i], ",}") != NULL && rule->tail == NULL)
            {
                return llmg_rule_wrong(r, "rule \"%s\": a form without a "
                                       "bound needs a \"tail\"", rule->name);
            }
        }

    } else if (d->shapes.n != 0) {
        rule->max = LLMG_RULE_SHAPE;
        rule->trigger = LLMG_TRIGGER_DIGITS;
    }

    if (d->forms.n != 0 || d->shapes.n != 0) {

        if (rule->back != NULL || rule->caseless || rule->inside
            || rule->until != NULL)
        {
            return llmg_rule_wrong(r, "rule \"%s\": \"back\", \"until\", "
                                   "\"caseless\" and \"inside\" are of "
                                   "rules with literals", rule->name);
        }

        return LLMG_OK;
    }

    if ((d->literals.n != 0) == (rule->digits != 0)) {
        return llmg_rule_wrong(r, rule->digits != 0
                               ? "rule \"%s\" has \"literal\" and "
                                 "\"digits\""
                               : "too broad: rule \"%s\" has a \"pattern\" "
                                 "and neither \"literal\" nor \"digits\" "
                                 "that say where to look", rule->name);
    }

    if (rule->digits != 0) {
        rule->trigger = LLMG_TRIGGER_DIGITS;

        if (d->pattern.len == 0 || rule->back != NULL || rule->inside) {
            return llmg_rule_wrong(r, "rule \"%s\": \"digits\" need a "
                                   "\"pattern\", and know no \"back\" and "
                                   "no \"inside\"", rule->name);
        }
    }

    llmg_buf_init(&out, r->arena);

    if (d->pattern.len == 0) {
        rc = llmg_rule_words(r, &out);
        if (rc != LLMG_OK) {
            return rc;
        }

        llmg_str_set(&text, out.data, out.len);
        llmg_buf_init(&out, r->arena);

    } else {
        text = d->pattern;
        r->wrong = d->pattern_line;
    }

    rc = llmg_pattern_read(pattern, &out, text, rule->caseless, reason,
                           sizeof(reason));

    if (rc == LLMG_INVALID) {
        return llmg_rule_wrong(r, "rule \"%s\": in the pattern %s",
                               rule->name, reason);
    }

    rule->pattern = (const char *) out.data;
    rule->max = (unsigned short) pattern->longest;

    return rc;
}


/* a pattern of the literals alone */

static llmg_status_t
llmg_rule_words(llmg_rule_reader_t *r, llmg_buf_t *out)
{
    size_t               i, k;
    llmg_str_t           s;
    llmg_status_t        rc;
    unsigned char        c;
    llmg_rule_draft_t   *d;

    d = &r->draft;
    rc = llmg_buf_puts(out, "(?:");

    for (i = 0; i < d->literals.n; i++) {
        s = llmg_str(d->literals.items[i]);
        c = 0;

        if (rc == LLMG_OK && i != 0) {
            rc = llmg_buf_putc(out, '|');
        }

        for (k = 0; rc == LLMG_OK && k < s.len; k++) {
            c = s.data[k];

            rc = (c < 0x80 && !llmg_rule_alnum(c))
                 ? llmg_buf_printf(out, "\\x%02X", c)
                 : llmg_buf_putc(out, c);
        }

        if (rc == LLMG_OK && !d->rule.inside && llmg_rule_alnum(c)) {
            rc = llmg_buf_puts(out, "(?![A-Za-z0-9_])");
        }
    }

    return (rc == LLMG_OK) ? llmg_buf_putc(out, ')') : rc;
}


static llmg_status_t
llmg_rule_tail(llmg_rule_reader_t *r)
{
    char             reason[160];
    llmg_buf_t       out;
    llmg_status_t    rc;
    llmg_pattern_t   unit;

    llmg_buf_init(&out, r->arena);

    rc = llmg_pattern_read(&unit, &out, llmg_str(r->draft.rule.tail),
                           r->draft.rule.caseless, reason, sizeof(reason));

    if (rc == LLMG_INVALID) {
        return llmg_rule_wrong(r, "rule \"%s\": in the tail %s",
                               r->draft.rule.name, reason);
    }

    if (rc == LLMG_OK && unit.longest > LLMG_RULE_LOOKAHEAD) {
        return llmg_rule_wrong(r, "rule \"%s\": a unit of the tail has at "
                               "most %d bytes", r->draft.rule.name,
                               LLMG_RULE_LOOKAHEAD);
    }

    r->draft.rule.tail = (const char *) out.data;

    return rc;
}


/* a list for good, ended by NULL */

static llmg_status_t
llmg_rule_list(llmg_rule_reader_t *r, const llmg_rule_values_t *values,
    const char *const **list)
{
    *list = NULL;

    if (values->n == 0) {
        return LLMG_OK;
    }

    *list = (const char *const *) (void *)
            llmg_arena_copy(r->arena, values->items,
                            (values->n + 1) * sizeof(char *));

    return (*list == NULL) ? llmg_arena_status(r->arena) : LLMG_OK;
}


static llmg_status_t
llmg_rule_take(llmg_rule_reader_t *r, const llmg_pattern_t *pattern)
{
    size_t               cap, line;
    char                 reason[320];
    llmg_rule_t         *rule, *rules;
    llmg_status_t        rc;
    llmg_rule_file_t    *file;
    llmg_rule_draft_t   *d;
    llmg_rule_cost_t     cost, *costs;

    d = &r->draft;
    file = r->file;
    rule = &d->rule;

    rc = llmg_rule_list(r, &d->literals, &rule->literals);

    if (rc == LLMG_OK) {
        rc = llmg_rule_list(r, &d->forms, &rule->forms);
    }

    if (rc == LLMG_OK) {
        rc = llmg_rule_list(r, &d->shapes, &rule->shapes);
    }

    if (rc == LLMG_OK) {
        rc = llmg_rule_list(r, &d->labels, &rule->labels);
    }

    if (rc == LLMG_OK) {
        rc = llmg_rule_list(r, &d->match, &rule->match);
    }

    if (rc == LLMG_OK) {
        rc = llmg_rule_list(r, &d->no_match, &rule->no_match);
    }

    if (rc != LLMG_OK) {
        return rc;
    }

    reason[0] = '\0';

    rc = llmg_rule_prove(rule, pattern, d->examples, d->n, &cost, &line,
                         reason, sizeof(reason));

    if (rc == LLMG_INVALID) {
        r->wrong = (line != 0) ? line
                   : (d->pattern_line != 0) ? d->pattern_line : d->line;

        /* what compiling says names the rule */

        if (strncmp(reason, "rule ", 5) == 0) {
            return llmg_rule_wrong(r, "%s", reason);
        }

        return llmg_rule_wrong(r, "rule \"%s\": %s", rule->name, reason);
    }

    if (rc != LLMG_OK) {
        return rc;
    }

    if (file->n == LLMG_RULE_FILE_RULES) {
        return llmg_rule_wrong(r, "more than %d rules",
                               LLMG_RULE_FILE_RULES);
    }

    if (file->n == r->cap) {
        cap = r->cap ? r->cap * 2 : 8;

        rules = llmg_arena_calloc(r->arena, (cap + 1) * sizeof(llmg_rule_t));
        costs = llmg_arena_calloc(r->arena, cap * sizeof(llmg_rule_cost_t));

        if (rules == NULL || costs == NULL) {
            return llmg_arena_status(r->arena);
        }

        if (file->n != 0) {
            memcpy(rules, file->rules, file->n * sizeof(llmg_rule_t));
            memcpy(costs, file->costs, file->n * sizeof(llmg_rule_cost_t));
        }

        file->rules = rules;
        file->costs = costs;
        r->cap = cap;
    }

    file->rules[file->n] = *rule;
    file->costs[file->n] = cost;
    file->n++;

    memset(&d->rule, 0, sizeof(llmg_rule_t));

    return LLMG_OK;
}
