/*
 * Policies: which rules look at what, and what follows.
 *
 * A policy is a list of lines, the same in an nginx block, in a file for the
 * CLI and in the built-in policies:
 *
 *     inherit    other;
 *     request    pii.email  mask;
 *     request    secret.*   block  min=80 roles=user,tool score=40;
 *     response   secret.*   mask   style=label;
 *     request    pii.phone  mask   style=restore;
 *     allow      value "support@acme.example";   and more, in llmg_allow.h
 *     canary     on;                             likewise, in llmg_canary.h
 *     threshold  request 60 block;
 *     threshold  request 40 block roles=tool,document;
 *     views      on;                     texts are also judged by what they
 *     uncertain  60 89;                  say: see llmg_judge_t
 *     risk       70 block;               of who asks: see llmg_risk.h
 *     models     gpt-4o* o3;             and more, in llmg_request_line.h
 *
 * For each finding the first line that matches its direction, rule name, role
 * and confidence gives the action and the score; the lines of an inherited
 * policy come after one's own, and those of several in the order in which they
 * are inherited.  A policy that several inherit comes once, behind all of them.
 */

#ifndef _LLMG_POLICY_H_INCLUDED_
#define _LLMG_POLICY_H_INCLUDED_


#include "llmg_detect.h"
#include "llmg_request_line.h"
#include "llmg_rule_file.h"


/* files of rules in one configuration */
#define LLMG_POLICY_FILES   64


typedef enum {
    LLMG_REQUEST = 0,
    LLMG_RESPONSE,
    LLMG_DIRECTIONS
} llmg_direction_e;


typedef enum {
    LLMG_ACTION_ALLOW = 0,
    LLMG_ACTION_REPORT,         /* recorded and counted, nothing else */
    LLMG_ACTION_MASK,
    LLMG_ACTION_BLOCK
} llmg_action_e;


typedef struct llmg_policy_line_s  llmg_policy_line_t;

struct llmg_policy_line_s {
    unsigned char        direction;     /* llmg_direction_e */
    unsigned char        action;        /* llmg_action_e */
    unsigned char        style;         /* llmg_mask.h */
    unsigned char        min;           /* least confidence, 0 to 100 */
    int                  score;         /* -1: by the rule's severity */
    unsigned             roles;         /* bits of llmg_role_e; 0: all */
    llmg_str_t           glob;
    llmg_policy_line_t  *next;
};


typedef struct llmg_allow_s      llmg_allow_t;      /* llmg_allow.h */
typedef struct llmg_canary_s     llmg_canary_t;     /* llmg_canary.h */
typedef struct llmg_threshold_s  llmg_threshold_t;

struct llmg_threshold_s {
    unsigned             score;         /* 0: none */
    unsigned             roles;         /* whose scores; 0: of all texts */
    unsigned char        action;
    unsigned char        set;           /* given here, not inherited */
    llmg_threshold_t    *next;          /* of the same policy, other roles */
};


/* confidences of the model that are neither here nor there */
typedef struct {
    unsigned char        state;         /* llmg_switch_e */
    unsigned char        low;
    unsigned char        high;
} llmg_band_t;


/*
 * How texts are judged by what they say, disguised or encoded (llmg_fold.h,
 * llmg_peel.h, llmg_plain.h), and by the model (llmg_linear.h).
 */
typedef struct {
    unsigned char        on;            /* "views" is */
    unsigned char        views;         /* of requests; 0: only as they stand */
    unsigned char        values[LLMG_DIRECTIONS];  /* views for other things
                                           than attacks (llmg_plain.h) */
    unsigned char        low;           /* the band in force; 0: none */
    unsigned char        high;
    unsigned             roles;         /* whose texts the model judges */
    size_t               extra;         /* rules that only it asks for */
    unsigned char        risk[LLMG_ACTION_BLOCK + 1];   /* points from which
                                           on there is this action; 0: never */
} llmg_judge_t;


struct llmg_policy_s {
    llmg_str_t           name;
    llmg_policies_t     *set;           /* it is of */
    llmg_policy_t       *parent;        /* inherited; NULL: none */
    const llmg_policy_t *origin;        /* of a copy in a chain; or itself */
    llmg_policy_line_t  *lines;
    llmg_policy_line_t **last;
    llmg_threshold_t     thresholds[LLMG_DIRECTIONS];
    llmg_allow_t        *allows;        /* of its own */
    unsigned             allowing;      /* compiled: there are some */
    llmg_canary_t       *canaries;      /* of its own */
    unsigned             canary;        /* LLMG_SWITCH_...: a marker */
    unsigned             marking;       /* compiled: it is on */
    llmg_request_lines_t request;       /* of its own */
    llmg_request_force_t force;         /* in force, once it is compiled */
    unsigned             id;            /* among those of the set */
    unsigned char        views;         /* llmg_switch_e, of its own */
    llmg_band_t          band;          /* of its own */
    unsigned char        risk[LLMG_ACTION_BLOCK + 1];   /* of its own */
    unsigned char        risk_off;      /* nothing of it is inherited */
    llmg_judge_t         judge;         /* in force, once it is compiled */
    const llmg_detect_t *detect[LLMG_DIRECTIONS];   /* the set's */
    const llmg_rule_t   *restore;       /* compiled: finds placeholders in
                                           answers; NULL: there are none */
    unsigned             keyed;         /* compiled: a mask knows values again:
                                           llmg_values.h */
    unsigned             roles[LLMG_DIRECTIONS];  /* compiled: bits of those
                                                     in whose texts a line may
                                                     do something */
    llmg_policy_t       *next;
};


/*
 * The names of the policies that are built in, in turn from 0, ended by NULL;
 * and the lines of one of them, or NULL.
 */
const char *llmg_policy_builtin(size_t i);
const char *llmg_policy_text(llmg_str_t name);

/*
 * All policies of one configuration, those that are built in among them.
 * Memory is malloc'ed, freed by llmg_policies_free().
 * NULL without memory.
 */
llmg_policies_t *llmg_policies_create(void);
void llmg_policies_free(llmg_policies_t *set);

/* where its policies live */
llmg_arena_t *llmg_policies_arena(llmg_policies_t *set);

/*
 * Adds the rules of a file (llmg_rule_file.h), for the lines that follow and
 * the policies that are compiled afterwards.  LLMG_OK; LLMG_INVALID with *line
 * and the reason; LLMG_ERROR.
 */
llmg_status_t llmg_policies_rules(llmg_policies_t *set, llmg_str_t text,
    size_t *line, char *err, size_t size);

/* All tables of rules, the built-in ones first, ended by NULL. */
const llmg_rule_t *const *llmg_policies_tables(const llmg_policies_t *set);

/*
 * What the rules of the i-th file that was added cost; NULL behind the last.
 */
const llmg_rule_file_t *llmg_policies_file(const llmg_policies_t *set,
    size_t i);

/*
 * The number of the first file of whose rules no policy that is compiled acts
 * on any; -1: there is none.
 */
int llmg_policies_idle(const llmg_policies_t *set);

/* NULL when there is none of that name */
llmg_policy_t *llmg_policies_find(llmg_policies_t *set, llmg_str_t name);

/* "allow", "report", "mask", "block" */
const char *llmg_action_name(unsigned action);

/* All of them in turn: start with NULL, ends with NULL. */
llmg_policy_t *llmg_policies_next(llmg_policies_t *set,
    llmg_policy_t *policy);

/* A handler of llmg_policy_line(). */
llmg_status_t llmg_policy_inherit(llmg_policies_t *set,
    llmg_policy_t *policy, const llmg_str_t *words, size_t n, char *err,
    size_t size);

/* A new, empty policy; NULL when the name is taken or without memory. */
llmg_policy_t *llmg_policies_add(llmg_policies_t *set, llmg_str_t name);

/*
 * One line as words, without the semicolon.  LLMG_OK; LLMG_INVALID with the
 * reason in "err" (a sentence part naming the word); LLMG_ERROR.
 */
llmg_status_t llmg_policy_line(llmg_policies_t *set, llmg_policy_t *policy,
    const llmg_str_t *words, size_t n, char *err, size_t size);

/*
 * Many lines with semicolons and '#' comments; words may be in quotes, without
 * escapes.  As llmg_policy_line().
 */
llmg_status_t llmg_policy_parse(llmg_policies_t *set, llmg_policy_t *policy,
    llmg_str_t text, char *err, size_t size);

/*
 * Compiles the rules that the lines can act on, for both directions; what is
 * compiled already is kept.  LLMG_OK, LLMG_INVALID with "err", LLMG_ERROR.
 */
llmg_status_t llmg_policy_compile(llmg_policy_t *policy, char *err,
    size_t size);

/* 0 when all of it is allowed, whatever is found */
int llmg_policy_looks(const llmg_policy_t *policy);

/* The threshold in force for all texts, inherited or its own. */
const llmg_threshold_t *llmg_policy_threshold(const llmg_policy_t *policy,
    unsigned direction);

/*
 * Those in force for the texts of some roles, in turn: start with NULL, ends
 * with NULL.
 */
const llmg_threshold_t *llmg_policy_next_threshold(
    const llmg_policy_t *policy, unsigned direction,
    const llmg_threshold_t *last);

/* 1 when a finding of this direction may be masked or block */
int llmg_policy_acts(const llmg_policy_t *policy, unsigned direction);

/*
 * The first line for this finding, or NULL; of the rule's own confidence, or of
 * another one.
 */
const llmg_policy_line_t *llmg_policy_match(const llmg_policy_t *policy,
    unsigned direction, const llmg_rule_t *rule, unsigned role);
const llmg_policy_line_t *llmg_policy_match_at(const llmg_policy_t *policy,
    unsigned direction, const llmg_rule_t *rule, unsigned confidence,
    unsigned role);

/* What follows from so many points: ALLOW, REPORT or BLOCK. */
unsigned llmg_policy_risk(const llmg_policy_t *policy, unsigned points);

/* 1 when a line can do something about a finding of it; whose, in bits */
int llmg_policy_wants(const llmg_policy_t *policy, unsigned direction,
    const llmg_rule_t *rule);
unsigned llmg_policy_whose(const llmg_policy_t *policy, unsigned direction,
    const llmg_rule_t *rule);


/*
 * In llmg_policy_judge.c, for llmg_policy_line() and llmg_policy_compile():
 * the lines, policy->judge filled from them; 1 for a rule that finds attacks or
 * what is hidden, and for one that the model wants to know of.
 */
llmg_status_t llmg_policy_views(llmg_policies_t *set, llmg_policy_t *policy,
    const llmg_str_t *words, size_t n, char *err, size_t size);
llmg_status_t llmg_policy_uncertain(llmg_policies_t *set,
    llmg_policy_t *policy, const llmg_str_t *words, size_t n, char *err,
    size_t size);
llmg_status_t llmg_policy_risk_line(llmg_policies_t *set,
    llmg_policy_t *policy, const llmg_str_t *words, size_t n, char *err,
    size_t size);
llmg_status_t llmg_policy_judge(llmg_policy_t *policy, char *err, size_t size);
int llmg_policy_attack(const llmg_rule_t *rule);
int llmg_policy_feature(const llmg_policy_t *policy, unsigned direction,
    const llmg_rule_t *rule);


#endif /* _LLMG_POLICY_H_INCLUDED_ */
