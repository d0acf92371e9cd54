/*
 * What the commands of llmg share.  A command returns the exit status, and has
 * then said on stderr why it is not 0.
 */

#ifndef _LLMG_CLI_H_INCLUDED_
#define _LLMG_CLI_H_INCLUDED_


#include "llmg_inspect.h"


#define LLMG_CLI_FILES         16


typedef struct {
    const char            *policy_name;
    const char            *dialect_name;
    const char            *path;
    llmg_place_t           place;       /* what the path says */
    unsigned               direction;
    const llmg_framing_t  *framing;     /* NULL: SSE */
    size_t                 cut;
    const char            *files[LLMG_CLI_FILES];   /* of rules */
    size_t                 nfiles;
    uint32_t               match_limit;
    const char            *canary;      /* value of the marker, or NULL */
    llmg_policies_t       *policies;
    llmg_policy_t         *policy;
    llmg_scratch_t        *scratch;
    llmg_values_t          values;
} llmg_cli_t;


/* makes cli->policies, cli->policy and cli->scratch; 0 or 1 */
int llmg_cli_policy(llmg_cli_t *cli);

/* for one inspection; in->arena is for the caller to destroy; 0 or 1 */
int llmg_cli_inspect(llmg_cli_t *cli, llmg_inspect_t *in);

/* in llmg_scan.c and llmg_list.c: commands */
int llmg_cli_scan(llmg_cli_t *cli);
int llmg_cli_rules(llmg_cli_t *cli);
int llmg_cli_lines(llmg_cli_t *cli);


/* who speaks when nobody says */

static inline unsigned
llmg_cli_role(unsigned direction)
{
    return direction == LLMG_REQUEST ? LLMG_ROLE_USER : LLMG_ROLE_ASSISTANT;
}


#endif /* _LLMG_CLI_H_INCLUDED_ */
