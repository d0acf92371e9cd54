/*
 * Whole bodies: the first byte chooses direction, dialect and policy.  What
 * comes out is JSON with as many texts as went in, also where values came
 * back, and the input itself when nothing was changed; findings lie in their
 * texts; shadow mode decides the same and changes nothing; what asks for no
 * more than it may stays as it is; and a memory of clean texts changes no
 * verdict.
 */

#include <stdlib.h>

#include "llmg_inspect.h"
#include "llmg_view.h"


int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);


#define KEPT   256


static llmg_tag_t        kept[KEPT];
static size_t            nkept;
static llmg_memory_t     memory;
static llmg_policies_t  *policies;
static llmg_scratch_t   *scratch;
static llmg_policy_t    *policy[4];

static const unsigned char  key[LLMG_SIPHASH_KEY];

/* what the request had: their placeholders are in the dictionary */

static const char *const  values[] = {
    "jane@example.org", "\"J\\R\"\n@example.org", "x"
};


/* by two bits, or one of all of them */

static const llmg_dialect_t *
dialect_of(unsigned byte)
{
    unsigned  i;

    if (byte >> 3 == 0) {
        return byte >> 1 & 1 ? &llmg_dialect_generic
                             : &llmg_dialect_openai_chat;
    }

    for (i = 1; llmg_dialects[i] != NULL && i < byte >> 3; i++) {
        /* void */
    }

    return llmg_dialects[i - 1];
}


static void
find(void *data, const llmg_tag_t *tags, size_t n, unsigned char *known)
{
    size_t  i, k;

    (void) data;

    for (i = 0; i < n; i++) {
        known[i] = 0;

        for (k = 0; k < KEPT && !known[i]; k++) {
            known[i] = memcmp(&kept[k], &tags[i], sizeof(llmg_tag_t)) == 0;
        }
    }
}


static void
keep(void *data, const llmg_tag_t *tags, size_t n)
{
    size_t  i;

    (void) data;

    for (i = 0; i < n; i++) {
        kept[nkept++ % KEPT] = tags[i];
    }
}


static void
setup(void)
{
    int            i;
    char           err[256];
    llmg_policy_t *mine, *rules, *back;

    policies = llmg_policies_create();
    scratch = llmg_scratch_create(100000);

    memory.find = find;
    memory.keep = keep;
    memory.tagger = llmg_tagger_create((const unsigned char *)
                                       "a key of 16 byte");

    if (policies == NULL || scratch == NULL || memory.tagger == NULL) {
        abort();
    }

    /* everything is masked, whole or in part */

    mine = llmg_policies_add(policies, llmg_str("mine"));

    if (mine == NULL
        || llmg_policy_parse(policies, mine,
                             llmg_str("request pii.* mask style=partial;"
                                      "request * mask; response * mask;"),
                             err, sizeof(err))
           != LLMG_OK)
    {
        abort();
    }

    /* and what a request may ask for */

    rules = llmg_policies_add(policies, llmg_str("rules"));

    if (rules == NULL
        || llmg_policy_parse(policies, rules,
                             llmg_str("inherit mine; max_tokens 100 clamp;"
                                      "usage on; limit n 2; limit prompt 999;"
                                      "tools deny s*; parts deny image/*;"),
                             err, sizeof(err))
           != LLMG_OK)
    {
        abort();
    }

    /* and what comes back */

    back = llmg_policies_add(policies, llmg_str("back"));

    if (back == NULL
        || llmg_policy_parse(policies, back,
                             llmg_str("request pii.card mask style=label;"
                                      "request pii.* mask style=restore;"
                                      "request secret.* mask style=hash;"
                                      "response * mask style=label;"),
                             err, sizeof(err))
           != LLMG_OK)
    {
        abort();
    }

    policy[0] = llmg_policies_find(policies, llmg_str("default"));
    policy[1] = mine;
    policy[2] = rules;
    policy[3] = back;

    for (i = 0; i < 4; i++) {
        if (llmg_policy_compile(policy[i], err, sizeof(err)) != LLMG_OK) {
            abort();
        }
    }
}


static llmg_status_t
run(llmg_inspect_t *in, unsigned direction, llmg_str_t body,
    llmg_result_t *result)
{
    return (direction == LLMG_REQUEST)
           ? llmg_inspect_request(in, body, result)
           : llmg_inspect_response(in, body, result);
}


/* the same bytes under any other name */

static void
any_name_is_read(const llmg_inspect_t *in, llmg_str_t body)
{
    llmg_result_t   result;
    llmg_status_t   rc;
    llmg_inspect_t  own;

    own = *in;
    own.memory = NULL;
    own.risk_key = NULL;
    own.values = NULL;

    rc = llmg_inspect_any(&own, body, &result);

    if (rc == LLMG_DECLINED || rc == LLMG_AGAIN) {
        abort();
    }

    if (rc == LLMG_OK && !result.edited && !llmg_str_eq(result.body, body)) {
        abort();
    }

    if (rc == LLMG_OK && result.edited && own.shadow) {
        abort();
    }
}


static void
findings_lie_in_their_texts(const llmg_result_t *result)
{
    size_t                 i;
    const llmg_text_t     *t;
    const llmg_finding_t  *f;

    for (i = 0; i < result->findings.n; i++) {
        f = &result->findings.items[i];

        if (f->text >= result->ntexts || f->start >= f->end) {
            abort();
        }

        t = &result->texts[f->text];

        if (f->end > t->end - t->start) {
            abort();
        }
    }
}


static void
memory_changes_nothing(llmg_inspect_t *in, unsigned direction, llmg_str_t body,
    llmg_status_t rc, const llmg_result_t *result)
{
    size_t                 i, round;
    llmg_result_t          other;
    const llmg_finding_t  *f, *g;

    in->memory = &memory;

    for (round = 0; round < 2; round++) {

        if (run(in, direction, body, &other) != rc) {
            abort();
        }

        if (rc != LLMG_OK) {
            continue;
        }

        if (other.decision.action != result->decision.action
            || other.decision.score != result->decision.score
            || other.uncertain != result->uncertain
            || other.findings.n != result->findings.n
            || other.nrisks != result->nrisks
            || !llmg_str_eq(other.body, result->body))
        {
            abort();
        }

        for (i = 0; i < other.nrisks; i++) {
            if (other.risks[i].sum != result->risks[i].sum
                || other.risks[i].points != result->risks[i].points
                || other.risks[i].points - 1 >= LLMG_RISK_BLOCKED)
            {
                abort();
            }
        }

        for (i = 0; i < other.findings.n; i++) {
            f = &other.findings.items[i];
            g = &result->findings.items[i];

            if (f->rule != g->rule || f->text != g->text
                || f->start != g->start || f->end != g->end
                || f->via != g->via || f->confidence != g->confidence)
            {
                abort();
            }
        }
    }

    in->memory = NULL;
}


/* 1 when it is JSON, whatever its names */

static int
is_json(llmg_inspect_t *in, llmg_str_t text)
{
    llmg_json_t         json;
    llmg_status_t       rc;
    llmg_json_token_t   token;
    llmg_json_limits_t  limits;

    limits = llmg_json_limits_default;
    limits.unique = 0;

    if (!llmg_view_json(text)
        || llmg_json_init(&json, in->arena, text, &limits) != LLMG_OK)
    {
        return 0;
    }

    do {
        rc = llmg_json_next(&json, &token);
    } while (rc == LLMG_OK && token.type != LLMG_JSON_END);

    return rc == LLMG_OK;
}


/*
 * A text that is JSON is JSON again, unless what was found lies in none of its
 * strings.  Texts are compared by their place, as long as none is gone.
 */

static void
inner_json_is_kept(llmg_inspect_t *in, llmg_str_t body,
    const llmg_result_t *result, const llmg_result_t *again)
{
    size_t                 i;
    llmg_str_t             before, after;
    const llmg_finding_t  *f;

    if (again->plain != result->plain) {
        return;
    }

    for (i = 0; i < result->findings.n; i++) {
        f = &result->findings.items[i];

        /* found in a string that has a view: it lies in that */

        if (result->texts[f->text].via != LLMG_VIA_JSON) {
            return;
        }
    }

    for (i = 0; i < result->plain; i++) {

        if (result->texts[i].number || again->texts[i].number
            || llmg_view_bytes(in->arena, body, &result->texts[i], &before)
               != LLMG_OK
            || llmg_view_bytes(in->arena, result->body, &again->texts[i],
                               &after) != LLMG_OK)
        {
            continue;
        }

        if (is_json(in, before) && !is_json(in, after)) {
            abort();
        }
    }
}


int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    size_t              i;
    unsigned            direction;
    llmg_str_t          body;
    llmg_status_t       rc;
    llmg_result_t       result, shadow, again;
    llmg_values_t       kept;
    llmg_inspect_t      in;
    unsigned char       tag[LLMG_VALUES_TAG];
    llmg_json_limits_t  limits;

    if (policies == NULL) {
        setup();
    }

    if (size < 1 || size > 65536) {
        return 0;
    }

    memset(&in, 0, sizeof(llmg_inspect_t));

    direction = data[0] & 1;
    in.dialect = dialect_of(data[0]);
    in.policy = policy[data[0] >> 2 & 3];
    in.limits = &llmg_json_limits_default;
    in.scratch = scratch;
    in.risk_key = key;
    in.arena = llmg_arena_create(256 * 1024 * 1024);

    if (in.policy == policy[3]) {
        llmg_values_init(&kept, in.arena, key);
        in.values = &kept;

        for (i = 0; i < sizeof(values) / sizeof(values[0]); i++) {
            if (llmg_values_keep(&kept, "EMAIL_ADDRESS", llmg_str(values[i]),
                                 tag)
                != LLMG_OK)
            {
                abort();
            }
        }
    }

    llmg_str_set(&body, data + 1, size - 1);

    rc = run(&in, direction, body, &result);

    if (direction == LLMG_RESPONSE) {
        any_name_is_read(&in, body);
    }

    in.shadow = 1;

    if (run(&in, direction, body, &shadow) != rc) {
        abort();
    }

    if (direction == LLMG_RESPONSE) {
        any_name_is_read(&in, body);
    }

    in.shadow = 0;

    memory_changes_nothing(&in, direction, body, rc, &result);

    if (rc != LLMG_OK) {

        if (result.error == NULL || result.error_at > body.len) {
            abort();
        }

        llmg_arena_destroy(in.arena);

        return 0;
    }

    findings_lie_in_their_texts(&result);

    if (shadow.reason != result.reason || shadow.changes != result.changes
        || (result.changes != 0 && !result.edited)
        || (result.reason != 0
            && (result.edited || result.decision.action != LLMG_ACTION_BLOCK)))
    {
        abort();
    }

    if (shadow.edited || shadow.body.data != body.data
        || shadow.decision.action != result.decision.action
        || shadow.decision.score != result.decision.score
        || shadow.findings.n != result.findings.n)
    {
        abort();
    }

    if (!result.edited) {

        if (result.body.data != body.data || result.body.len != body.len) {
            abort();
        }

        llmg_arena_destroy(in.arena);

        return 0;
    }

    /*
     * Two names may have become one, what repeats texts is null, and what is
     * short enough now where a server writes is no text any more.  Views may be
     * more: what was wrong in a text may be gone.
     */

    limits = llmg_json_limits_default;
    limits.unique = 0;
    in.limits = &limits;

    if (run(&in, direction, result.body, &again) != LLMG_OK
        || again.plain > result.plain || again.changes != 0)
    {
        abort();
    }

    inner_json_is_kept(&in, body, &result, &again);

    llmg_arena_destroy(in.arena);

    return 0;
}
