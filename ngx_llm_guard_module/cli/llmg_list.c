/*
 * llmg rules, llmg policy: what a policy looks for and asks, and its lines.
 */

#include <stdio.h>

#include "llmg_cli.h"
#include "llmg_linear.h"
#include "llmg_request_rules.h"


static void llmg_cli_asks(const llmg_policy_t *policy);
static void llmg_cli_costs(const llmg_cli_t *cli);


int
llmg_cli_rules(llmg_cli_t *cli)
{
    size_t                     i, k;
    unsigned                   direction;
    llmg_policy_t             *p;
    const char *const         *triggers;
    const llmg_rule_t         *rule;
    const llmg_policy_line_t  *line;

    if (llmg_cli_policy(cli) != 0) {
        return 1;
    }

    p = cli->policy;

    for (direction = 0; direction < LLMG_DIRECTIONS; direction++) {
        (void) printf("%s\n  %-32s %-20s %-7s %4s %6s  %s\n",
                      direction == LLMG_REQUEST ? "request" : "response",
                      "rule", "type", "action", "conf", "hold", "literals");

        for (i = 0; i < llmg_detect_count(p->detect[direction]); i++) {
            rule = llmg_detect_get(p->detect[direction], i);
            line = llmg_policy_match(p, direction, rule,
                                     llmg_cli_role(direction));

            /* of forms the text that each begins with */

            triggers = (rule->forms != NULL) ? rule->forms : rule->literals;

            for (k = 0; triggers != NULL && triggers[k] != NULL; k++) {
                /* void */
            }

            (void) printf("  %-32s %-20s %-7s %4u %5zu%s  ", rule->name,
                          rule->type,
                          (rule == p->restore) ? "restore"
                          : llmg_action_name(line != NULL ? line->action : 0),
                          rule->confidence, llmg_detect_hold(rule),
                          rule->until != NULL ? "+" : " ");

            if (rule->trigger == LLMG_TRIGGER_DIGITS) {
                (void) printf("digits\n");

            } else if (rule->ends != NULL) {
                (void) printf("%zu, up to: %s\n", k, rule->ends);

            } else {
                (void) printf("%zu\n", k);
            }
        }

        line = llmg_policy_match(p, direction, &llmg_linear_found,
                                 llmg_cli_role(direction));

        if (direction == LLMG_REQUEST && line != NULL
            && p->judge.roles != 0)
        {
            (void) printf("  %-32s %-20s %-7s %4s %5u   model\n",
                          llmg_linear_found.name, llmg_linear_found.type,
                          llmg_action_name(line->action), "60+", 0);
        }
    }

    llmg_cli_asks(p);
    llmg_cli_costs(cli);

    return 0;
}


/* what the policy asks of a request itself, inherited lines last */

static void
llmg_cli_asks(const llmg_policy_t *policy)
{
    unsigned              i;
    const llmg_glob_t    *glob;
    const llmg_bound_t   *bound;
    const llmg_policy_t  *p;

    if (!policy->force.any) {
        return;
    }

    (void) printf("of the request itself\n");

    for (i = 0; i < LLMG_LISTS; i++) {
        for (p = policy; p != NULL; p = p->parent) {
            for (glob = p->request.lists[i]; glob != NULL; glob = glob->next)
            {
                (void) printf("  %-14s %-6s %.*s\n", llmg_list_name(i),
                              glob->allow ? "allow" : "deny",
                              (int) glob->glob.len,
                              (const char *) glob->glob.data);
            }
        }
    }

    for (i = 0; i < LLMG_BOUNDS; i++) {
        bound = &policy->force.bounds[i];

        if (bound->state == LLMG_SWITCH_ON) {
            (void) printf("  %-14s %-6s %llu\n", llmg_bound_name(i),
                          bound->clamp ? "clamp" : "refuse",
                          (unsigned long long) bound->n);
        }
    }

    if (policy->force.usage) {
        (void) printf("  %-14s on\n", "usage");
    }
}


/* rules of files, whether the policy looks for them or not */

static void
llmg_cli_costs(const llmg_cli_t *cli)
{
    size_t                    i, k;
    const llmg_rule_t        *rule;
    const llmg_rule_file_t   *file;

    for (i = 0; i < cli->nfiles; i++) {
        file = llmg_policies_file(cli->policies, i);

        (void) printf("%s\n  %-32s %-20s %6s %6s %7s\n", cli->files[i],
                      "rule", "type", "hold", "places", "steps");

        for (k = 0; k < file->n; k++) {
            rule = &file->rules[k];

            (void) printf("  %-32s %-20s %5zu%s %6u %7u\n", rule->name,
                          rule->type, llmg_detect_hold(rule),
                          rule->until != NULL ? "+" : " ",
                          file->costs[k].places, file->costs[k].steps);
        }
    }
}


/* the lines of a policy that is built in, to read and to copy */

int
llmg_cli_lines(llmg_cli_t *cli)
{
    const char  *p;

    p = llmg_policy_text(llmg_str(cli->policy_name));

    if (p == NULL) {
        (void) fprintf(stderr, "llmg: no policy \"%s\" is built in\n",
                       cli->policy_name);
        return 1;
    }

    for ( ; *p != '\0'; p++) {
        (void) putchar(*p);

        if (*p == ';') {
            (void) putchar('\n');
        }
    }

    return 0;
}
