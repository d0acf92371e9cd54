#include "llmg_request_rules.h"


/* What is said of a client's own words when they are short and plain. */
#define LLMG_REQUEST_QUOTE   64


static int llmg_request_plain(llmg_str_t name);


static const char *const  llmg_change_names[] = {
    "max_tokens", "usage", "canary"
};


const char *
llmg_change_name(unsigned change)
{
    return change < LLMG_CHANGES ? llmg_change_names[change] : "";
}


llmg_status_t
llmg_request_detail(const llmg_request_t *request,
    const llmg_policy_t *policy, llmg_arena_t *arena, int quote,
    llmg_str_t *detail)
{
    llmg_buf_t     out;
    llmg_status_t  rc;

    llmg_buf_init(&out, arena);

    if (request->noun == NULL) {
        rc = llmg_buf_puts(&out, request->what);

    } else if (quote && llmg_request_plain(request->name)) {
        rc = llmg_buf_printf(&out, "%s %.*s %s", request->noun,
                             (int) request->name.len,
                             (const char *) request->name.data,
                             request->what);
    } else {
        rc = llmg_buf_printf(&out, "a %s %s", request->noun, request->what);
    }

    if (rc == LLMG_OK && request->bound != 0) {
        rc = llmg_buf_printf(&out, " %llu%s%s",
                             (unsigned long long) request->bound,
                             request->unit != NULL ? " " : "",
                             request->unit != NULL ? request->unit : "");
    }

    if (rc == LLMG_OK && request->noun != NULL) {
        rc = llmg_buf_puts(&out, " by policy ");

        if (rc == LLMG_OK) {
            rc = llmg_buf_append(&out, policy->name.data, policy->name.len);
        }
    }

    if (rc == LLMG_OK) {
        rc = llmg_buf_putc(&out, '\0');
    }

    if (rc == LLMG_OK) {
        llmg_str_set(detail, out.data, out.len - 1);
    }

    return rc;
}


/* it goes to logs and to the client as it is */

static int
llmg_request_plain(llmg_str_t name)
{
    size_t         i;
    unsigned char  c;

    for (i = 0; i < name.len; i++) {
        c = name.data[i];

        if (!((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
              || (c >= '0' && c <= '9')
              || (c != '\0' && strchr("-_.:/@+", c) != NULL)))
        {
            return 0;
        }
    }

    return name.len != 0 && name.len <= LLMG_REQUEST_QUOTE;
}
