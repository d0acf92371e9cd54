/*
 * llmg: the core of the guard on a command line.
 *
 *     llmg request  [--policy P] [--dialect D] [--path U] < body.json
 *     llmg response [--policy P] [--dialect D] [--path U] < body.json
 *     llmg stream   [--policy P] [--dialect D] [--path U] [--framing F]
 *                   [--cut N] < events
 *     llmg scan     [--policy P] [--direction D] < texts.jsonl
 *     llmg rules    [--policy P]
 *     llmg policy   [--policy P]
 *
 * and all of them [--rules F], again and again, [--canary V] and
 * [--match-limit N].
 *
 * Exit status: 0 done, 1 the input or the policy is not usable or the output
 * not writable, 2 usage; and 3 when request, response or stream was blocked.
 */

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "llmg_cli.h"
#include "llmg_canary.h"
#include "llmg_inspect_stream.h"
#include "llmg_refusal.h"
#include "llmg_request_rules.h"


#define LLMG_CLI_MEMORY        (1024UL * 1024 * 1024)
#define LLMG_CLI_MATCH_LIMIT   100000
#define LLMG_CLI_MATCH_LEAST   100      /* below, every pattern would fail */
#define LLMG_CLI_HOLD_MAX      65536
#define LLMG_CLI_BLOCKED       3


typedef struct {
    const char  *name;
    int        (*handler)(llmg_cli_t *cli);
} llmg_cli_command_t;


static int llmg_cli_request(llmg_cli_t *cli);
static int llmg_cli_response(llmg_cli_t *cli);
static int llmg_cli_stream(llmg_cli_t *cli);


static const llmg_cli_command_t  llmg_cli_commands[] = {
    { "request",  llmg_cli_request },
    { "response", llmg_cli_response },
    { "stream",   llmg_cli_stream },
    { "scan",     llmg_cli_scan },
    { "rules",    llmg_cli_rules },
    { "policy",   llmg_cli_lines },
    { NULL, NULL }
};


static const unsigned char  llmg_cli_key[LLMG_SIPHASH_KEY];


static int
llmg_cli_usage(void)
{
    char  names[512];

    (void) llmg_dialect_names(names, sizeof(names));

    (void) fprintf(stderr,
        "usage: llmg request  [--policy P] [--dialect D] [--path U]"
        " < body.json\n"
        "       llmg response [--policy P] [--dialect D] [--path U]"
        " < body.json\n"
        "       llmg stream   [--policy P] [--dialect D] [--path U]"
        " [--framing F] [--cut N]"
        " < events\n"
        "       llmg scan     [--policy P] [--direction request|response]"
        " < texts.jsonl\n"
        "       llmg rules    [--policy P]\n"
        "       llmg policy   [--policy P]\n"
        "P is \"default\", \"strict\", \"observe\", \"gdpr\", \"hipaa\","
        " \"pci\", \"secrets\" or a\n"
        "file with the lines of a policy;\n"
        "D is \"auto\", %s;\n"
        "--rules F adds the rules of a file, to any of them; --canary V is"
        " the value of the\n"
        "marker that a policy with \"canary on\" sets, 16 hexadecimal digits;\n"
        "U, the path of the request, says which of its APIs it is;\n"
        "--match-limit N, 100 or more, is how hard one pattern may try.\n",
        names);

    return 2;
}


static int
llmg_cli_read(FILE *f, llmg_buf_t *b)
{
    size_t  n;

    do {
        if (llmg_buf_reserve(b, 65536) != LLMG_OK) {
            return -1;
        }

        n = fread(b->data + b->len, 1, 65536, f);
        b->len += n;

    } while (n != 0);

    return ferror(f) ? -1 : 0;
}


/* the whole of a file; complains of what cannot be read */

static int
llmg_cli_file(const char *name, const char *what, llmg_buf_t *text)
{
    int    rc;
    FILE  *f;

    f = fopen(name, "rb");

    if (f == NULL) {
        (void) fprintf(stderr, "llmg: no %s \"%s\": %s\n", what, name,
                       strerror(errno));
        return 1;
    }

    rc = llmg_cli_read(f, text);
    (void) fclose(f);

    if (rc != 0) {
        (void) fprintf(stderr, "llmg: cannot read \"%s\"\n", name);
        return 1;
    }

    return 0;
}


static int
llmg_cli_rule_files(llmg_cli_t *cli)
{
    int            rc;
    char           err[512];
    size_t         i, line;
    llmg_buf_t     text;
    llmg_str_t     s;
    llmg_arena_t  *arena;

    for (i = 0; i < cli->nfiles; i++) {

        arena = llmg_arena_create(LLMG_CLI_MEMORY);
        if (arena == NULL) {
            (void) fprintf(stderr, "llmg: out of memory\n");
            return 1;
        }

        llmg_buf_init(&text, arena);
        err[0] = '\0';

        rc = llmg_cli_file(cli->files[i], "file", &text);

        if (rc == 0) {
            llmg_str_set(&s, text.data, text.len);

            if (llmg_policies_rules(cli->policies, s, &line, err, sizeof(err))
                != LLMG_OK)
            {
                (void) fprintf(stderr, "llmg: %s in %s:%zu\n", err,
                               cli->files[i], line);
                rc = 1;
            }
        }

        llmg_arena_destroy(arena);

        if (rc != 0) {
            return 1;
        }
    }

    return 0;
}


int
llmg_cli_policy(llmg_cli_t *cli)
{
    char           err[256];
    llmg_buf_t     text;
    llmg_str_t     s;
    llmg_arena_t  *arena;

    cli->policies = llmg_policies_create();
    cli->scratch = llmg_scratch_create(cli->match_limit);

    if (cli->policies == NULL || cli->scratch == NULL) {
        (void) fprintf(stderr, "llmg: out of memory\n");
        return 1;
    }

    if (llmg_cli_rule_files(cli) != 0) {
        return 1;
    }

    cli->policy = llmg_policies_find(cli->policies,
                                     llmg_str(cli->policy_name));

    if (cli->policy == NULL) {

        arena = llmg_arena_create(LLMG_CLI_MEMORY);
        if (arena == NULL) {
            (void) fprintf(stderr, "llmg: out of memory\n");
            return 1;
        }

        llmg_buf_init(&text, arena);
        cli->policy = llmg_policies_add(cli->policies,
                                        llmg_str(cli->policy_name));

        err[0] = '\0';

        if (cli->policy == NULL
            || llmg_cli_file(cli->policy_name, "policy or file", &text) != 0)
        {
            llmg_arena_destroy(arena);
            return 1;
        }

        llmg_str_set(&s, text.data, text.len);

        if (llmg_policy_parse(cli->policies, cli->policy, s, err, sizeof(err))
            != LLMG_OK)
        {
            (void) fprintf(stderr, "llmg: \"%s\": %s\n", cli->policy_name,
                           err);
            llmg_arena_destroy(arena);
            return 1;
        }

        llmg_arena_destroy(arena);
    }

    if (llmg_policy_compile(cli->policy, err, sizeof(err)) != LLMG_OK) {
        (void) fprintf(stderr, "llmg: policy \"%s\" does not compile: %s\n",
                       cli->policy_name, err);
        return 1;
    }

    return 0;
}


static int
llmg_cli_dialect(llmg_cli_t *cli, llmg_inspect_t *in)
{
    size_t       i;
    llmg_str_t   path;
    const char  *name;

    name = cli->dialect_name;

    if (name == NULL) {
        name = (cli->path != NULL) ? "auto" : "openai";
    }

    in->dialect = NULL;

    if (strcmp(name, "auto") != 0) {
        in->dialect = llmg_dialect_find(llmg_str(name));

        if (in->dialect == NULL) {
            (void) fprintf(stderr, "llmg: no dialect \"%s\"\n", name);
            return 1;
        }
    }

    /* as nginx has it: without arguments */

    path = llmg_str(cli->path != NULL ? cli->path : "");

    for (i = 0; i < path.len; i++) {
        if (path.data[i] == '?') {
            path.len = i;
        }
    }

    if (in->dialect == NULL || path.len != 0) {
        in->dialect = llmg_dialect_choose(path, in->dialect, &cli->place);
        in->place = &cli->place;
    }

    return 0;
}


int
llmg_cli_inspect(llmg_cli_t *cli, llmg_inspect_t *in)
{
    memset(in, 0, sizeof(llmg_inspect_t));

    in->policy = cli->policy;
    in->limits = &llmg_json_limits_default;
    in->scratch = cli->scratch;

    if (cli->canary != NULL) {
        in->canary = llmg_str(cli->canary);
    }

    if (llmg_cli_dialect(cli, in) != 0) {
        return 1;
    }

    in->arena = llmg_arena_create(LLMG_CLI_MEMORY);

    if (in->arena == NULL) {
        (void) fprintf(stderr, "llmg: out of memory\n");
        return 1;
    }

    /* the same sums each time, which are those of no server */

    llmg_values_init(&cli->values, in->arena, llmg_cli_key);
    in->values = &cli->values;

    return 0;
}


static void
llmg_cli_result(const llmg_result_t *result, FILE *f)
{
    char                   via[LLMG_FINDING_VIA];
    size_t                 i;
    unsigned               change;
    const llmg_text_t     *t;
    const llmg_finding_t  *found;

    (void) fprintf(f, "decision: %s\nscore: %u\n",
                   llmg_action_name(result->decision.action),
                   result->decision.score);

    if (result->reason != LLMG_REASON_NONE) {
        (void) fprintf(f, "reason: %s%s%.*s\n",
                       llmg_reason_name(result->reason),
                       result->detail.len != 0 ? ": " : "",
                       (int) result->detail.len,
                       (const char *) result->detail.data);
    }

    for (change = 0; change < LLMG_CHANGES; change++) {
        if (result->changes >> change & 1) {
            (void) fprintf(f, "changed: %s\n", llmg_change_name(change));
        }
    }

    for (i = 0; i < result->findings.n; i++) {
        found = &result->findings.items[i];
        t = &result->texts[found->text];

        (void) fprintf(f, "finding: %s %s role=%s kind=%s at=%zu..",
                       found->rule->name, found->rule->type,
                       llmg_role_name(t->role), llmg_kind_name(t->kind),
                       found->start);

        /* a stream that was stopped has not seen the end of it */

        if (found->end != SIZE_MAX) {
            (void) fprintf(f, "%zu", found->end);
        }

        (void) fprintf(f, " confidence=%u", found->confidence);

        if (found->via != 0) {
            llmg_finding_via(found->via, via, sizeof(via));
            (void) fprintf(f, " via=%s", via);
        }

        if (found->more != 0) {
            (void) fprintf(f, " more=%u", (unsigned) found->more);
        }

        (void) fprintf(f, "\n");
    }
}


static int
llmg_cli_body(llmg_cli_t *cli, unsigned direction)
{
    int             blocked;
    llmg_buf_t      text;
    llmg_str_t      body;
    llmg_status_t   rc;
    llmg_result_t   result;
    llmg_inspect_t  in;

    if (llmg_cli_policy(cli) != 0 || llmg_cli_inspect(cli, &in) != 0) {
        return 1;
    }

    llmg_buf_init(&text, in.arena);

    if (llmg_cli_read(stdin, &text) != 0) {
        (void) fprintf(stderr, "llmg: cannot read the input: %s\n",
                       strerror(errno));
        llmg_arena_destroy(in.arena);
        return 1;
    }

    llmg_str_set(&body, text.data, text.len);

    rc = (direction == LLMG_REQUEST)
         ? llmg_inspect_request(&in, body, &result)
         : llmg_inspect_response(&in, body, &result);

    if (rc != LLMG_OK) {
        (void) fprintf(stderr, "llmg: %s",
                       result.error != NULL ? result.error : "failed");

        if (result.placed) {
            (void) fprintf(stderr, " at byte %zu", result.error_at);
        }

        (void) fprintf(stderr, "\n");

        if (result.decision.limited) {
            llmg_cli_result(&result, stderr);
        }

        llmg_arena_destroy(in.arena);
        return 1;
    }

    llmg_cli_result(&result, stderr);

    blocked = (result.decision.action == LLMG_ACTION_BLOCK);

    if (!blocked) {
        (void) fwrite(result.body.data, 1, result.body.len, stdout);
    }

    llmg_arena_destroy(in.arena);

    return blocked ? LLMG_CLI_BLOCKED : 0;
}


static int
llmg_cli_request(llmg_cli_t *cli)
{
    return llmg_cli_body(cli, LLMG_REQUEST);
}


static int
llmg_cli_response(llmg_cli_t *cli)
{
    return llmg_cli_body(cli, LLMG_RESPONSE);
}


static void
llmg_cli_drain(llmg_stream_t *stream)
{
    size_t         n;
    unsigned char  out[4096];

    while ((n = llmg_stream_pull(stream, out, sizeof(out))) != 0) {
        (void) fwrite(out, 1, n, stdout);
    }

    (void) fflush(stdout);
}


static int
llmg_cli_stream(llmg_cli_t *cli)
{
    ssize_t         n;
    llmg_status_t   rc;
    llmg_stream_t  *stream;
    unsigned char   in_bytes[4096];
    llmg_inspect_t  in;

    if (llmg_cli_policy(cli) != 0 || llmg_cli_inspect(cli, &in) != 0) {
        return 1;
    }

    in.framing = cli->framing;

    rc = llmg_stream_create(&stream, &in, LLMG_CLI_HOLD_MAX);

    if (rc != LLMG_OK) {
        (void) fprintf(stderr, "llmg: out of memory\n");
        llmg_arena_destroy(in.arena);
        return 1;
    }

    while (rc == LLMG_OK) {
        n = read(STDIN_FILENO, in_bytes,
                 cli->cut < sizeof(in_bytes) ? cli->cut : sizeof(in_bytes));

        if (n == -1 && errno == EINTR) {
            continue;
        }

        if (n == -1) {

            /* not the end: the stream does not close as if it were */

            (void) fprintf(stderr, "llmg: cannot read the input: %s\n",
                           strerror(errno));
            llmg_arena_destroy(in.arena);
            return 1;
        }

        if (n == 0) {
            rc = llmg_stream_end(stream);
            break;
        }

        rc = llmg_stream_push(stream, in_bytes, (size_t) n);
        llmg_cli_drain(stream);
    }

    if (rc != LLMG_OK && rc != LLMG_DECLINED) {
        (void) fprintf(stderr, "llmg: %s\n",
                       llmg_stream_result(stream)->error != NULL
                       ? llmg_stream_result(stream)->error : "failed");
        (void) llmg_stream_stop(stream, LLMG_REASON_GUARD_UNAVAILABLE);
    }

    llmg_cli_drain(stream);
    llmg_cli_result(llmg_stream_result(stream), stderr);

    llmg_arena_destroy(in.arena);

    return rc == LLMG_OK ? 0 : rc == LLMG_DECLINED ? LLMG_CLI_BLOCKED : 1;
}


static int
llmg_cli_number(const char *s, size_t least, size_t most, size_t *n)
{
    char  *end;

    *n = (size_t) strtoul(s, &end, 10);

    return s[0] < '0' || s[0] > '9' || *end != '\0' || *n < least
           || *n > most;
}


int
main(int argc, char **argv)
{
    int                        i, rc;
    size_t                     n;
    llmg_cli_t                 cli;
    const llmg_cli_command_t  *command;

    memset(&cli, 0, sizeof(llmg_cli_t));

    cli.policy_name = "default";
    cli.direction = LLMG_REQUEST;
    cli.cut = 4096;
    cli.match_limit = LLMG_CLI_MATCH_LIMIT;

    if (argc < 2) {
        return llmg_cli_usage();
    }

    for (i = 2; i < argc; i++) {

        if (i + 1 == argc) {
            return llmg_cli_usage();
        }

        if (strcmp(argv[i], "--policy") == 0) {
            cli.policy_name = argv[++i];

        } else if (strcmp(argv[i], "--rules") == 0) {
            i++;

            if (cli.nfiles == LLMG_CLI_FILES) {
                return llmg_cli_usage();
            }

            cli.files[cli.nfiles++] = argv[i];

        } else if (strcmp(argv[i], "--canary") == 0) {
            cli.canary = argv[++i];

            if (strlen(cli.canary) != LLMG_CANARY_VALUE
                || strspn(cli.canary, "0123456789abcdef")
                   != LLMG_CANARY_VALUE)
            {
                return llmg_cli_usage();
            }

        } else if (strcmp(argv[i], "--dialect") == 0) {
            cli.dialect_name = argv[++i];

        } else if (strcmp(argv[i], "--path") == 0) {
            cli.path = argv[++i];

        } else if (strcmp(argv[i], "--direction") == 0) {
            i++;

            if (strcmp(argv[i], "response") == 0) {
                cli.direction = LLMG_RESPONSE;

            } else if (strcmp(argv[i], "request") != 0) {
                return llmg_cli_usage();
            }

        } else if (strcmp(argv[i], "--framing") == 0) {
            cli.framing = llmg_framing_find(llmg_str(argv[++i]));

            if (cli.framing == NULL) {
                return llmg_cli_usage();
            }

        } else if (strcmp(argv[i], "--cut") == 0) {
            if (llmg_cli_number(argv[++i], 1, SIZE_MAX, &cli.cut) != 0) {
                return llmg_cli_usage();
            }

        } else if (strcmp(argv[i], "--match-limit") == 0) {
            if (llmg_cli_number(argv[++i], LLMG_CLI_MATCH_LEAST, UINT32_MAX,
                                &n)
                != 0)
            {
                return llmg_cli_usage();
            }

            cli.match_limit = (uint32_t) n;

        } else {
            return llmg_cli_usage();
        }
    }

    for (command = llmg_cli_commands; command->name != NULL; command++) {
        if (strcmp(argv[1], command->name) == 0) {
            rc = command->handler(&cli);

            if (fflush(stdout) != 0 || ferror(stdout)) {
                (void) fprintf(stderr, "llmg: cannot write the output\n");
                rc = 1;
            }

            llmg_scratch_free(cli.scratch);
            llmg_policies_free(cli.policies);

            return rc;
        }
    }

    return llmg_cli_usage();
}
