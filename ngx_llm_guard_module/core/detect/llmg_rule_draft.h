/*
 * The rule of a file that is being read.
 */

#ifndef _LLMG_RULE_DRAFT_H_INCLUDED_
#define _LLMG_RULE_DRAFT_H_INCLUDED_


#include <stdio.h>

#include "llmg_rule_file.h"


typedef struct llmg_rule_draft_s   llmg_rule_draft_t;
typedef struct llmg_rule_reader_s  llmg_rule_reader_t;


/* values of one kind, in the order of their lines */
typedef struct {
    size_t       n;
    const char  *items[LLMG_RULE_FILE_VALUES + 1];
} llmg_rule_values_t;


/* the rule that is read */
struct llmg_rule_draft_s {
    llmg_rule_t           rule;
    size_t                line;
    size_t                pattern_line;
    llmg_str_t            pattern;
    llmg_rule_values_t    literals;
    llmg_rule_values_t    forms;
    llmg_rule_values_t    shapes;
    llmg_rule_values_t    labels;
    llmg_rule_values_t    match;
    llmg_rule_values_t    no_match;
    size_t                n;
    llmg_rule_example_t   examples[2 * LLMG_RULE_FILE_VALUES];
};


struct llmg_rule_reader_s {
    llmg_arena_t                *arena;
    const llmg_rule_t *const    *tables;
    llmg_rule_file_t            *file;
    size_t                       cap;
    size_t                       line;
    size_t                       wrong;     /* the line that is */
    llmg_rule_draft_t            draft;
    char                        *err;
    size_t                       size;
};


#define llmg_rule_wrong(r, ...)                                               \
    ((void) snprintf((r)->err, (r)->size, __VA_ARGS__), LLMG_INVALID)

#define llmg_rule_blank(c)   ((c) == ' ' || (c) == '\t' || (c) == '\r')


/* a line of the rule: "word" and its value; as llmg_rule_file_read() */
llmg_status_t llmg_rule_value(llmg_rule_reader_t *r, llmg_str_t word,
    llmg_str_t value);


#endif /* _LLMG_RULE_DRAFT_H_INCLUDED_ */
