#include "llmg_revoked.h"
#include "llmg_jwt_object.h"
#include "llmg_utf8.h"


#define LLMG_REVOKED_NEVER   (-1)       /* before any time that a token has */


typedef struct llmg_revoked_entry_s  llmg_revoked_entry_t;

struct llmg_revoked_entry_s {
    llmg_revoked_entry_t  *next;
    uint64_t               hash;
    int64_t                before;
    llmg_str_t             value;
    llmg_revoked_e         kind;
};


struct llmg_revoked_s {
    llmg_arena_t          *arena;
    size_t                 mask;
    uint64_t               seed;
    size_t                 n[LLMG_REVOKED_KINDS];
    int64_t                all;         /* or LLMG_REVOKED_NEVER */
    llmg_json_t            json;        /* of values in quotes */
    llmg_revoked_entry_t  *slots[];
};


static llmg_revoked_entry_t *llmg_revoked_find(const llmg_revoked_t *list,
    llmg_revoked_e kind, llmg_str_t value);
static int llmg_revoked_hit(const llmg_revoked_t *list, llmg_revoked_e kind,
    llmg_str_t value, int64_t iat);
static llmg_status_t llmg_revoked_line(llmg_revoked_t *list, llmg_str_t line,
    const char **reason);
static llmg_status_t llmg_revoked_value(llmg_revoked_t *list,
    llmg_str_t *line, llmg_str_t *value, const char **reason);
static llmg_status_t llmg_revoked_quoted(llmg_revoked_t *list,
    llmg_str_t quoted, llmg_str_t *value, const char **reason);
static int llmg_revoked_time(llmg_str_t text, int64_t *before);
static llmg_str_t llmg_revoked_word(llmg_str_t *line);


static const char *const  llmg_revoked_kinds[] = { "jti", "sub", "sid", "all" };


llmg_revoked_t *
llmg_revoked_create(size_t limit, size_t expected, uint64_t seed)
{
    size_t           slots;
    llmg_arena_t    *arena;
    llmg_revoked_t  *list;

    slots = 64;

    while (slots < expected && slots < 1024 * 1024) {
        slots *= 2;
    }

    arena = llmg_arena_create(limit);
    if (arena == NULL) {
        return NULL;
    }

    list = llmg_arena_calloc(arena, sizeof(llmg_revoked_t)
                                    + slots * sizeof(llmg_revoked_entry_t *));
    if (list == NULL) {
        llmg_arena_destroy(arena);
        return NULL;
    }

    list->arena = arena;
    list->mask = slots - 1;
    list->seed = seed;
    list->all = LLMG_REVOKED_NEVER;

    return list;
}


void
llmg_revoked_free(llmg_revoked_t *list)
{
    if (list != NULL) {
        llmg_arena_destroy(list->arena);
    }
}


/* FNV-1a: who can choose a subject at the provider does not know the seed */

static uint64_t
llmg_revoked_hash(const llmg_revoked_t *list, llmg_revoked_e kind,
    llmg_str_t value)
{
    size_t    i;
    uint64_t  h;

    h = (list->seed ^ 0xcbf29ce484222325ULL) + (uint64_t) kind;

    for (i = 0; i < value.len; i++) {
        h = (h ^ value.data[i]) * 0x100000001b3ULL;
    }

    return h ^ h >> 32;
}


static llmg_revoked_entry_t *
llmg_revoked_find(const llmg_revoked_t *list, llmg_revoked_e kind,
    llmg_str_t value)
{
    uint64_t               hash;
    llmg_revoked_entry_t  *e;

    hash = llmg_revoked_hash(list, kind, value);

    for (e = list->slots[hash & list->mask]; e != NULL; e = e->next) {
        if (e->hash == hash && e->kind == kind
            && llmg_str_eq(e->value, value))
        {
            return e;
        }
    }

    return NULL;
}


llmg_status_t
llmg_revoked_add(llmg_revoked_t *list, llmg_revoked_e kind, llmg_str_t value,
    int64_t before)
{
    llmg_revoked_entry_t  *e, **slot;

    if (kind == LLMG_REVOKED_ALL) {

        if (before > list->all) {
            list->all = before;
        }

        return LLMG_OK;
    }

    if (value.len == 0 || value.len > LLMG_REVOKED_VALUE_MAX) {
        return LLMG_INVALID;
    }

    e = llmg_revoked_find(list, kind, value);

    if (e != NULL) {

        if (before > e->before) {
            e->before = before;
        }

        return LLMG_OK;
    }

    e = llmg_arena_alloc(list->arena, sizeof(llmg_revoked_entry_t));
    if (e == NULL) {
        return llmg_arena_status(list->arena);
    }

    e->value.len = value.len;
    e->value.data = llmg_arena_copy(list->arena, value.data, value.len);

    if (e->value.data == NULL) {
        return llmg_arena_status(list->arena);
    }

    e->kind = kind;
    e->before = before;
    e->hash = llmg_revoked_hash(list, kind, value);

    slot = &list->slots[e->hash & list->mask];

    e->next = *slot;
    *slot = e;

    list->n[kind]++;

    return LLMG_OK;
}


llmg_status_t
llmg_revoked_sid(llmg_claims_t *claims, llmg_str_t *sid)
{
    llmg_status_t      rc;
    llmg_json_token_t  token;

    sid->len = 0;
    sid->data = NULL;

    rc = llmg_claims_find(claims, llmg_str("sid"), &token);

    if (rc == LLMG_OK && token.type == LLMG_JSON_STRING) {
        rc = llmg_jwt_object_text(claims->arena, &token, sid);
    }

    return (rc == LLMG_DECLINED) ? LLMG_OK : rc;
}


int
llmg_revoked_has(const llmg_revoked_t *list, const llmg_claims_t *claims,
    llmg_str_t sid)
{
    return claims->iat < list->all
           || llmg_revoked_hit(list, LLMG_REVOKED_JTI, claims->jti,
                               claims->iat)
           || llmg_revoked_hit(list, LLMG_REVOKED_SUB, claims->sub,
                               claims->iat)
           || llmg_revoked_hit(list, LLMG_REVOKED_SID, sid, claims->iat);
}


/* a token without iat has LLMG_CLAIMS_NO_TIME, which is before any time */

static int
llmg_revoked_hit(const llmg_revoked_t *list, llmg_revoked_e kind,
    llmg_str_t value, int64_t iat)
{
    llmg_revoked_entry_t  *e;

    if (list->n[kind] == 0 || value.data == NULL) {
        return 0;
    }

    e = llmg_revoked_find(list, kind, value);

    return e != NULL && iat < e->before;
}


llmg_status_t
llmg_revoked_read(llmg_revoked_t *list, llmg_str_t text, unsigned *line,
    const char **reason)
{
    llmg_str_t            s;
    llmg_status_t         rc;
    const unsigned char  *p, *end, *lf;

    p = text.data;
    end = text.data + text.len;

    for (*line = 1; p < end; (*line)++) {

        lf = memchr(p, '\n', (size_t) (end - p));

        if (lf == NULL) {

            /* half of a value is another value */

            *reason = "the last line does not end";
            return LLMG_INVALID;
        }

        llmg_str_set(&s, p, (size_t) (lf - p));
        p = lf + 1;

        if (s.len != 0 && s.data[s.len - 1] == '\r') {
            s.len--;
        }

        rc = llmg_revoked_line(list, s, reason);

        if (rc != LLMG_OK) {
            return rc;
        }
    }

    return LLMG_OK;
}


static llmg_status_t
llmg_revoked_line(llmg_revoked_t *list, llmg_str_t line, const char **reason)
{
    int64_t         before;
    unsigned        kind;
    llmg_str_t      word, value;
    llmg_status_t   rc;

    word = llmg_revoked_word(&line);

    if (word.len == 0 || word.data[0] == '#') {
        return LLMG_OK;
    }

    for (kind = 0; kind < LLMG_REVOKED_KINDS; kind++) {
        if (llmg_str_eqz(word, llmg_revoked_kinds[kind])) {
            break;
        }
    }

    if (kind == LLMG_REVOKED_KINDS) {
        *reason = "a line begins with jti, sub, sid, all or #";
        return LLMG_INVALID;
    }

    value.len = 0;
    value.data = NULL;
    before = LLMG_REVOKED_ANY;

    if (kind != LLMG_REVOKED_ALL) {
        rc = llmg_revoked_value(list, &line, &value, reason);
        if (rc != LLMG_OK) {
            return rc;
        }
    }

    word = llmg_revoked_word(&line);

    if (word.len != 0) {

        if (kind != LLMG_REVOKED_SUB && kind != LLMG_REVOKED_ALL) {
            *reason = "something follows the value";
            return LLMG_INVALID;
        }

        if (!llmg_revoked_time(word, &before)) {
            *reason = "a time is before= and seconds since 1970";
            return LLMG_INVALID;
        }

        if (llmg_revoked_word(&line).len != 0) {
            *reason = "something follows the time";
            return LLMG_INVALID;
        }

    } else if (kind == LLMG_REVOKED_ALL) {
        *reason = "all needs a time: before= and seconds since 1970";
        return LLMG_INVALID;
    }

    rc = llmg_revoked_add(list, (llmg_revoked_e) kind, value, before);

    if (rc != LLMG_OK) {
        *reason = (rc == LLMG_INVALID) ? "the value is empty or too long"
                                       : "too many entries";
    }

    return rc;
}


static llmg_status_t
llmg_revoked_value(llmg_revoked_t *list, llmg_str_t *line, llmg_str_t *value,
    const char **reason)
{
    size_t      i;
    llmg_str_t  rest;

    rest = *line;

    while (rest.len != 0 && (rest.data[0] == ' ' || rest.data[0] == '\t')) {
        rest.data++;
        rest.len--;
    }

    if (rest.len != 0 && rest.data[0] == '"') {

        for (i = 1; i < rest.len && rest.data[i] != '"'; i++) {
            if (rest.data[i] == '\\') {
                i++;
            }
        }

        if (i >= rest.len
            || (i + 1 < rest.len && rest.data[i + 1] != ' '
                && rest.data[i + 1] != '\t'))
        {
            *reason = "the quotes do not close, or something follows them";
            return LLMG_INVALID;
        }

        llmg_str_set(line, rest.data + i + 1, rest.len - i - 1);
        rest.len = i + 1;

        return llmg_revoked_quoted(list, rest, value, reason);
    }

    *value = llmg_revoked_word(line);

    if (value->len == 0) {
        *reason = "the value is missing";
        return LLMG_INVALID;
    }

    for (i = 0; i < value->len; i++) {
        if (value->data[i] < 0x20 || value->data[i] == 0x7F
            || value->data[i] == '"')
        {
            *reason = "a quote or a control character in the value";
            return LLMG_INVALID;
        }
    }

    if (!llmg_utf8_valid(*value)) {
        *reason = "the value is not UTF-8";
        return LLMG_INVALID;
    }

    return LLMG_OK;
}


/* a JSON string */

static llmg_status_t
llmg_revoked_quoted(llmg_revoked_t *list, llmg_str_t quoted,
    llmg_str_t *value, const char **reason)
{
    llmg_json_t       *json;
    llmg_status_t      rc;
    llmg_json_token_t  token, end;

    if (quoted.len > 6 * LLMG_REVOKED_VALUE_MAX) {
        *reason = "the value is empty or too long";
        return LLMG_INVALID;
    }

    *reason = "out of memory";

    json = &list->json;

    if (json->arena == NULL) {
        rc = llmg_json_init(json, list->arena, quoted,
                            &llmg_json_limits_default);
        if (rc != LLMG_OK) {
            json->arena = NULL;
            return rc;
        }

    } else {
        llmg_json_reset(json, quoted);
    }

    rc = llmg_json_next(json, &token);

    if (rc == LLMG_OK) {
        rc = llmg_json_next(json, &end);
    }

    if (rc == LLMG_INVALID) {
        *reason = json->error;
    }

    if (rc == LLMG_OK) {
        rc = llmg_jwt_object_text(list->arena, &token, value);
    }

    return rc;
}


static int
llmg_revoked_time(llmg_str_t text, int64_t *before)
{
    size_t   i, name;
    int64_t  n;

    name = sizeof("before=") - 1;
    n = 0;

    if (text.len <= name || text.len > name + 12
        || memcmp(text.data, "before=", name) != 0)
    {
        return 0;
    }

    for (i = name; i < text.len; i++) {

        if (text.data[i] < '0' || text.data[i] > '9') {
            return 0;
        }

        n = n * 10 + (text.data[i] - '0');
    }

    *before = n;

    return n <= LLMG_CLAIMS_TIME_MAX;
}


/* the next word, taken from the line; empty at its end */

static llmg_str_t
llmg_revoked_word(llmg_str_t *line)
{
    size_t      i, k;
    llmg_str_t  word;

    for (i = 0; i < line->len; i++) {
        if (line->data[i] != ' ' && line->data[i] != '\t') {
            break;
        }
    }

    for (k = i; k < line->len; k++) {
        if (line->data[k] == ' ' || line->data[k] == '\t') {
            break;
        }
    }

    llmg_str_set(&word, line->data + i, k - i);

    line->data += k;
    line->len -= k;

    return word;
}
