/*
 * Rows of tables that say the same of many: identifiers, tokens.
 */

#ifndef _LLMG_RULES_IDS_H_INCLUDED_
#define _LLMG_RULES_IDS_H_INCLUDED_


/* a row for an identifier: digits and letters in fixed shapes */
#define ID(n, t, s, c, w, k, sh, l, m, x)                                     \
    {                                                                         \
        .name = n,                                                            \
        .type = t,                                                            \
        .severity = LLMG_SEVERITY_##s,                                        \
        .confidence = c,                                                      \
        .max = LLMG_RULE_SHAPE,                                               \
        .trigger = LLMG_TRIGGER_DIGITS,                                       \
        .near = w,                                                            \
        .check = k,                                                           \
        .shapes = sh,                                                         \
        .labels = l,                                                          \
        .match = m,                                                           \
        .no_match = x                                                         \
    }

/* a row for a token with a form of its own */
#define TOKEN(n, t, c, f, u, m, x)                                            \
    {                                                                         \
        .name = n,                                                            \
        .type = t,                                                            \
        .severity = LLMG_SEVERITY_HIGH,                                       \
        .confidence = c,                                                      \
        .max = 256,                                                           \
        .forms = f,                                                           \
        .tail = u,                                                            \
        .check = llmg_check_varied,                                           \
        .match = m,                                                           \
        .no_match = x                                                         \
    }

/* the same with a prefix of less than four bytes */
#define SHORT_TOKEN(n, t, c, f, u, m, x)                                      \
    {                                                                         \
        .name = n,                                                            \
        .type = t,                                                            \
        .severity = LLMG_SEVERITY_HIGH,                                       \
        .confidence = c,                                                      \
        .max = 256,                                                           \
        .trigger = LLMG_TRIGGER_DIGITS,                                       \
        .back = "A-Za-z0-9_.$\\-",                                          \
        .back_max = 48,                                                       \
        .when = LLMG_WHEN_MIXED,                                              \
        .forms = f,                                                           \
        .tail = u,                                                            \
        .check = llmg_check_varied,                                           \
        .match = m,                                                           \
        .no_match = x                                                         \
    }

/* what they are lists of */
#define SHAPES    llmg_list
#define LABELS    llmg_list
#define FORMS     llmg_list
#define MATCH     llmg_list
#define NO_MATCH  llmg_list


#endif /* _LLMG_RULES_IDS_H_INCLUDED_ */
