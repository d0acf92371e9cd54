/*
 * The lines of a rule, one function for each.
 */

#include "llmg_rule_draft.h"


typedef struct {
    const char     *name;
    llmg_status_t (*handler)(llmg_rule_reader_t *r, llmg_str_t value);
} llmg_rule_word_t;


static llmg_status_t llmg_rule_type(llmg_rule_reader_t *r, llmg_str_t value);
static llmg_status_t llmg_rule_severity(llmg_rule_reader_t *r,
    llmg_str_t value);
static llmg_status_t llmg_rule_confidence(llmg_rule_reader_t *r,
    llmg_str_t value);
static llmg_status_t llmg_rule_literal(llmg_rule_reader_t *r,
    llmg_str_t value);
static llmg_status_t llmg_rule_form(llmg_rule_reader_t *r, llmg_str_t value);
static llmg_status_t llmg_rule_shape(llmg_rule_reader_t *r,
    llmg_str_t value);
static llmg_status_t llmg_rule_label(llmg_rule_reader_t *r,
    llmg_str_t value);
static llmg_status_t llmg_rule_match(llmg_rule_reader_t *r,
    llmg_str_t value);
static llmg_status_t llmg_rule_no_match(llmg_rule_reader_t *r,
    llmg_str_t value);
static llmg_status_t llmg_rule_pattern(llmg_rule_reader_t *r,
    llmg_str_t value);
static llmg_status_t llmg_rule_digits(llmg_rule_reader_t *r,
    llmg_str_t value);
static llmg_status_t llmg_rule_back(llmg_rule_reader_t *r, llmg_str_t value);
static llmg_status_t llmg_rule_near(llmg_rule_reader_t *r, llmg_str_t value);
static llmg_status_t llmg_rule_check(llmg_rule_reader_t *r,
    llmg_str_t value);
static llmg_status_t llmg_rule_until(llmg_rule_reader_t *r,
    llmg_str_t value);
static llmg_status_t llmg_rule_set_tail(llmg_rule_reader_t *r,
    llmg_str_t value);
static llmg_status_t llmg_rule_caseless(llmg_rule_reader_t *r,
    llmg_str_t value);
static llmg_status_t llmg_rule_inside(llmg_rule_reader_t *r,
    llmg_str_t value);


static const llmg_rule_word_t  llmg_rule_line_words[] = {
    { "type",       llmg_rule_type },
    { "severity",   llmg_rule_severity },
    { "confidence", llmg_rule_confidence },
    { "literal",    llmg_rule_literal },
    { "form",       llmg_rule_form },
    { "shape",      llmg_rule_shape },
    { "label",      llmg_rule_label },
    { "match",      llmg_rule_match },
    { "no-match",   llmg_rule_no_match },
    { "pattern",    llmg_rule_pattern },
    { "digits",     llmg_rule_digits },
    { "back",       llmg_rule_back },
    { "near",       llmg_rule_near },
    { "check",      llmg_rule_check },
    { "until",      llmg_rule_until },
    { "tail",       llmg_rule_set_tail },
    { "caseless",   llmg_rule_caseless },
    { "inside",     llmg_rule_inside },
    { NULL, NULL }
};


llmg_status_t
llmg_rule_value(llmg_rule_reader_t *r, llmg_str_t word, llmg_str_t value)
{
    size_t  i;

    for (i = 0; llmg_rule_line_words[i].name != NULL; i++) {
        if (llmg_str_eqz(word, llmg_rule_line_words[i].name)) {
            return llmg_rule_line_words[i].handler(r, value);
        }
    }

    return llmg_rule_wrong(r, "unknown word \"%.*s\"", (int) word.len,
                           (const char *) word.data);
}


static llmg_status_t
llmg_rule_text(llmg_rule_reader_t *r, llmg_str_t value, const char **text)
{
    if (value.len == 0) {
        return llmg_rule_wrong(r, "a value is missing");
    }

    if (*text != NULL) {
        return llmg_rule_wrong(r, "the line is duplicate in rule \"%s\"",
                               r->draft.rule.name);
    }

    *text = (const char *) llmg_arena_copy(r->arena, value.data, value.len);

    return (*text == NULL) ? llmg_arena_status(r->arena) : LLMG_OK;
}


static llmg_status_t
llmg_rule_add(llmg_rule_reader_t *r, llmg_rule_values_t *values,
    llmg_str_t value)
{
    if (values->n == LLMG_RULE_FILE_VALUES) {
        return llmg_rule_wrong(r, "more than %d lines of this kind in rule "
                               "\"%s\"", LLMG_RULE_FILE_VALUES,
                               r->draft.rule.name);
    }

    values->items[values->n] = NULL;

    return llmg_rule_text(r, value, &values->items[values->n++]);
}


static llmg_status_t
llmg_rule_number(llmg_rule_reader_t *r, llmg_str_t value, int min, int max,
    unsigned char *number)
{
    int64_t  n;

    n = llmg_str_number(value, (uint64_t) max);

    if (n < min) {
        return llmg_rule_wrong(r, "the value is a number of %d to %d", min,
                               max);
    }

    *number = (unsigned char) n;

    return LLMG_OK;
}


static llmg_status_t
llmg_rule_type(llmg_rule_reader_t *r, llmg_str_t value)
{
    size_t         i;
    unsigned char  c;

    for (i = 0; i < value.len; i++) {
        c = value.data[i];

        if (!((c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_'))
        {
            break;
        }
    }

    if (i < value.len || value.len > 64) {
        return llmg_rule_wrong(r, "a type is of upper-case letters, digits "
                               "and \"_\", 64 at most");
    }

    return llmg_rule_text(r, value, &r->draft.rule.type);
}


static llmg_status_t
llmg_rule_severity(llmg_rule_reader_t *r, llmg_str_t value)
{
    unsigned  i;

    static const char *const  names[] = { "info", "low", "medium", "high" };

    for (i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
        if (llmg_str_eqz(value, names[i])) {
            r->draft.rule.severity = (unsigned char) i;
            return LLMG_OK;
        }
    }

    return llmg_rule_wrong(r, "a severity is \"info\", \"low\", \"medium\" "
                           "or \"high\"");
}


static llmg_status_t
llmg_rule_confidence(llmg_rule_reader_t *r, llmg_str_t value)
{
    return llmg_rule_number(r, value, 0, 100, &r->draft.rule.confidence);
}


static llmg_status_t
llmg_rule_literal(llmg_rule_reader_t *r, llmg_str_t value)
{
    if (value.len > 64) {
        return llmg_rule_wrong(r, "a literal has at most 64 bytes");
    }

    return llmg_rule_add(r, &r->draft.literals, value);
}


static llmg_status_t
llmg_rule_form(llmg_rule_reader_t *r, llmg_str_t value)
{
    return llmg_rule_add(r, &r->draft.forms, value);
}


static llmg_status_t
llmg_rule_shape(llmg_rule_reader_t *r, llmg_str_t value)
{
    return llmg_rule_add(r, &r->draft.shapes, value);
}


static llmg_status_t
llmg_rule_label(llmg_rule_reader_t *r, llmg_str_t value)
{
    return llmg_rule_add(r, &r->draft.labels, value);
}


static llmg_status_t
llmg_rule_example(llmg_rule_reader_t *r, llmg_str_t value, int match)
{
    llmg_status_t         rc;
    llmg_rule_values_t   *values;
    llmg_rule_example_t  *example;

    if (value.len > LLMG_RULE_FILE_EXAMPLE) {
        return llmg_rule_wrong(r, "an example has at most %d bytes",
                               LLMG_RULE_FILE_EXAMPLE);
    }

    values = match ? &r->draft.match : &r->draft.no_match;

    rc = llmg_rule_add(r, values, value);
    if (rc != LLMG_OK) {
        return rc;
    }

    example = &r->draft.examples[r->draft.n++];

    example->text = llmg_str(values->items[values->n - 1]);
    example->line = r->line;
    example->match = match;

    return LLMG_OK;
}


static llmg_status_t
llmg_rule_match(llmg_rule_reader_t *r, llmg_str_t value)
{
    return llmg_rule_example(r, value, 1);
}


static llmg_status_t
llmg_rule_no_match(llmg_rule_reader_t *r, llmg_str_t value)
{
    return llmg_rule_example(r, value, 0);
}


static llmg_status_t
llmg_rule_pattern(llmg_rule_reader_t *r, llmg_str_t value)
{
    const char     *text;
    llmg_status_t   rc;

    text = (const char *) r->draft.pattern.data;

    rc = llmg_rule_text(r, value, &text);

    if (rc == LLMG_OK) {
        r->draft.pattern = llmg_str(text);
        r->draft.pattern_line = r->line;
    }

    return rc;
}


static llmg_status_t
llmg_rule_digits(llmg_rule_reader_t *r, llmg_str_t value)
{
    return llmg_rule_number(r, value, 1, 64, &r->draft.rule.digits);
}


/* "64 A-Za-z0-9._" */

static llmg_status_t
llmg_rule_back(llmg_rule_reader_t *r, llmg_str_t value)
{
    size_t         i;
    llmg_str_t     number;
    llmg_status_t  rc;

    for (i = 0; i < value.len && !llmg_rule_blank(value.data[i]); i++) {
        /* void */
    }

    llmg_str_set(&number, value.data, i);

    rc = llmg_rule_number(r, number, 1, 255, &r->draft.rule.back_max);
    if (rc != LLMG_OK) {
        return rc;
    }

    while (i < value.len && llmg_rule_blank(value.data[i])) {
        i++;
    }

    llmg_str_set(&value, value.data + i, value.len - i);

    /* a character is not cut in two */

    for (i = 0; i < value.len; i++) {
        if (value.data[i] >= 0x80 || value.data[i] == '['
            || value.data[i] == ']' || value.data[i] == '^')
        {
            return llmg_rule_wrong(r, "\"back\" takes the inside of a class "
                                   "of ASCII, without brackets");
        }
    }

    return llmg_rule_text(r, value, &r->draft.rule.back);
}


static llmg_status_t
llmg_rule_near(llmg_rule_reader_t *r, llmg_str_t value)
{
    return llmg_rule_number(r, value, 1, LLMG_RULE_NEAR, &r->draft.rule.near);
}


static llmg_status_t
llmg_rule_check(llmg_rule_reader_t *r, llmg_str_t value)
{
    r->draft.rule.check = llmg_check_find(value);

    if (r->draft.rule.check == NULL) {
        return llmg_rule_wrong(r, "there is no check \"%.*s\"",
                               (int) value.len, (const char *) value.data);
    }

    return LLMG_OK;
}


static llmg_status_t
llmg_rule_until(llmg_rule_reader_t *r, llmg_str_t value)
{
    return llmg_rule_text(r, value, &r->draft.rule.until);
}


static llmg_status_t
llmg_rule_set_tail(llmg_rule_reader_t *r, llmg_str_t value)
{
    return llmg_rule_text(r, value, &r->draft.rule.tail);
}


static llmg_status_t
llmg_rule_flag(llmg_rule_reader_t *r, llmg_str_t value, unsigned char *flag)
{
    if (value.len != 0) {
        return llmg_rule_wrong(r, "the word takes no value");
    }

    *flag = 1;

    return LLMG_OK;
}


static llmg_status_t
llmg_rule_caseless(llmg_rule_reader_t *r, llmg_str_t value)
{
    return llmg_rule_flag(r, value, &r->draft.rule.caseless);
}


static llmg_status_t
llmg_rule_inside(llmg_rule_reader_t *r, llmg_str_t value)
{
    return llmg_rule_flag(r, value, &r->draft.rule.inside);
}
