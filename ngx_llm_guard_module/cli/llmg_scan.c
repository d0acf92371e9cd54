/*
 * llmg scan: texts, a line of JSON each, and what is found in them.
 */

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>

#include "llmg_cli.h"
#include "llmg_json_text.h"


/* the members of a line of texts.jsonl that matter here */

typedef struct {
    llmg_str_t  id;         /* raw, a string with its quotes */
    llmg_str_t  text;       /* unescaped */
    llmg_str_t  surface;    /* raw */
} llmg_cli_line_t;


static int llmg_cli_scan_line(llmg_cli_t *cli, llmg_str_t doc, size_t n);
static llmg_status_t llmg_cli_line(llmg_arena_t *arena, llmg_str_t doc,
    llmg_cli_line_t *line);


int
llmg_cli_scan(llmg_cli_t *cli)
{
    int          rc;
    char        *text;
    size_t       size, line;
    ssize_t      n;
    llmg_str_t   doc;

    if (llmg_cli_policy(cli) != 0) {
        return 1;
    }

    rc = 0;
    text = NULL;
    size = 0;
    line = 0;

    while (rc == 0 && (n = getline(&text, &size, stdin)) > 0) {
        llmg_str_set(&doc, text, (size_t) n);
        line++;

        if (n == 1 && text[0] == '\n') {
            continue;
        }

        rc = llmg_cli_scan_line(cli, doc, line);

        (void) fflush(stdout);
    }

    if (rc == 0 && ferror(stdin)) {
        (void) fprintf(stderr, "llmg: cannot read the input: %s\n",
                       strerror(errno));
        rc = 1;
    }

    free(text);

    return rc;
}


static int
llmg_cli_scan_line(llmg_cli_t *cli, llmg_str_t doc, size_t n)
{
    char                   via[LLMG_FINDING_VIA];
    double                 clean;
    size_t                 i;
    unsigned               direction, role;
    llmg_buf_t             out;
    llmg_inspect_t         in;
    llmg_result_t          result;
    llmg_cli_line_t        line;
    const llmg_finding_t  *f;

    if (llmg_cli_inspect(cli, &in) != 0) {
        return 1;
    }

    if (llmg_cli_line(in.arena, doc, &line) != LLMG_OK) {
        (void) fprintf(stderr, "llmg: line %zu is not a JSON object with a"
                       " string \"text\"\n", n);
        llmg_arena_destroy(in.arena);
        return 1;
    }

    direction = cli->direction;
    role = llmg_cli_role(direction);

    if (llmg_str_eqz(line.surface, "model")) {
        direction = LLMG_RESPONSE;
        role = llmg_cli_role(direction);

    } else if (llmg_str_eqz(line.surface, "tool")) {
        role = LLMG_ROLE_TOOL;

    } else if (llmg_str_eqz(line.surface, "document")) {
        role = LLMG_ROLE_DOCUMENT;
    }

    /* one text that is too much is not the end of all of them */

    in.open = 1;

    if (llmg_inspect_text(&in, direction, role, line.text, &result)
        != LLMG_OK)
    {
        (void) fprintf(stderr, "llmg: line %zu: %s\n", n, result.error);
        llmg_arena_destroy(in.arena);
        return 1;
    }

    /* what the model says has the rules in it */

    clean = 1.0 - result.injection / 10000.0;

    for (i = 0; cli->policy->judge.roles == 0 && i < result.findings.n; i++) {
        f = &result.findings.items[i];

        if (strncmp(f->rule->name, "injection.", 10) == 0) {
            clean *= 1.0 - f->rule->confidence / 100.0;
        }
    }

    (void) printf("{\"id\":%.*s,\"decision\":\"%s\",\"injection\":%.4f,"
                  "\"findings\":[", (int) line.id.len,
                  (const char *) line.id.data,
                  llmg_action_name(result.decision.action), 1.0 - clean);

    for (i = 0; i < result.findings.n; i++) {
        f = &result.findings.items[i];

        llmg_finding_via(f->via, via, sizeof(via));

        (void) printf("%s{\"rule\":\"%s\",\"type\":\"%s\",\"start\":%zu,"
                      "\"end\":%zu,\"confidence\":%u,\"via\":\"%s\"}",
                      i ? "," : "", f->rule->name, f->rule->type, f->start,
                      f->end, f->confidence, via);
    }

    llmg_buf_init(&out, in.arena);

    if (llmg_json_escape(&out, result.body) != LLMG_OK) {
        llmg_arena_destroy(in.arena);
        return 1;
    }

    (void) printf("],\"masked\":\"");
    (void) fwrite(out.data, 1, out.len, stdout);
    (void) printf("\"}\n");

    llmg_arena_destroy(in.arena);

    return 0;
}


static llmg_status_t
llmg_cli_line(llmg_arena_t *arena, llmg_str_t doc, llmg_cli_line_t *line)
{
    llmg_str_t          name;
    llmg_json_t         json;
    llmg_status_t       rc;
    unsigned char      *p;
    llmg_json_token_t   token;

    memset(line, 0, sizeof(llmg_cli_line_t));
    line->id = llmg_str("\"\"");
    memset(&name, 0, sizeof(llmg_str_t));

    rc = llmg_json_init(&json, arena, doc, &llmg_json_limits_default);

    while (rc == LLMG_OK) {
        rc = llmg_json_next(&json, &token);

        if (rc != LLMG_OK || token.type == LLMG_JSON_END) {
            break;
        }

        if (token.depth != 1) {
            continue;
        }

        if (token.type == LLMG_JSON_NAME) {
            name = token.raw;
            continue;
        }

        if (token.type == LLMG_JSON_NUMBER && llmg_str_eqz(name, "id")) {
            line->id = token.raw;
        }

        if (token.type != LLMG_JSON_STRING) {
            continue;
        }

        if (llmg_str_eqz(name, "id")) {
            llmg_str_set(&line->id, token.raw.data - 1, token.raw.len + 2);

        } else if (llmg_str_eqz(name, "surface")) {
            line->surface = token.raw;

        } else if (llmg_str_eqz(name, "text")) {
            p = llmg_arena_alloc(arena, token.raw.len + 1);
            if (p == NULL) {
                return llmg_arena_status(arena);
            }

            line->text.len = llmg_json_unescape(p, token.raw);
            line->text.data = p;
        }
    }

    return (rc == LLMG_OK && line->text.data == NULL) ? LLMG_INVALID : rc;
}
