#include <stdio.h>

#include "llmg_entra.h"
#include "llmg_require.h"


#define LLMG_ENTRA_ID             36        /* of a UUID, as text */

#define LLMG_ENTRA_ORGANIZATIONS  1
#define LLMG_ENTRA_COMMON         2

/* personal accounts are a tenant of their own */
#define LLMG_ENTRA_PERSONAL       "9188040d-6c67-4c5b-b112-36a304b66dad"

/* what a key's issuer has in the place of any tenant */
#define LLMG_ENTRA_TEMPLATE       "{tenantid}"


typedef struct {
    const char  *name;
    const char  *v1;            /* before the tenant; "/" is behind it */
    const char  *v2;            /* "/v2.0" is behind it */
} llmg_entra_cloud_t;


typedef struct {
    const char  *name;
    size_t       offset;
    unsigned     ids;           /* values are UUIDs */
} llmg_entra_word_t;


static llmg_status_t llmg_entra_word(llmg_entra_t *entra,
    llmg_arena_t *arena, llmg_str_t word, const char **why);
static llmg_status_t llmg_entra_list(llmg_entra_list_t *list,
    llmg_arena_t *arena, llmg_str_t value, unsigned ids, const char **why);
static llmg_status_t llmg_entra_id(llmg_arena_t *arena, llmg_str_t *id);
static int llmg_entra_tenant(const llmg_entra_t *entra, llmg_str_t iss,
    llmg_str_t *tenant, const char **ver);
static int llmg_entra_between(llmg_str_t s, const char *head,
    const char *tail, llmg_str_t *id);
static int llmg_entra_is_id(llmg_str_t s);
static int llmg_entra_in(const llmg_entra_list_t *list, llmg_str_t s);
static int llmg_entra_key(const llmg_entra_t *entra, llmg_str_t issuer,
    llmg_str_t tenant, const char *ver);
static int llmg_entra_inside(llmg_str_t s, const char *head,
    const char *tail, llmg_str_t *inside);
static llmg_status_t llmg_entra_ask(llmg_claims_t *claims, const char *name,
    unsigned op, const llmg_str_t *values, size_t n);
static llmg_status_t llmg_entra_own(llmg_claims_t *claims);


static const llmg_entra_cloud_t  llmg_entra_clouds[] = {
    { "public", "https://sts.windows.net/",
      "https://login.microsoftonline.com/" },

    { "usgov", "https://sts.windows.net/",
      "https://login.microsoftonline.us/" },

    { "china", "https://sts.chinacloudapi.cn/",
      "https://login.partner.microsoftonline.cn/" },

    { NULL, NULL, NULL }
};


static const llmg_entra_word_t  llmg_entra_words[] = {
    { "tenant=", offsetof(llmg_entra_t, tenants), 1 },
    { "audience=", offsetof(llmg_entra_t, audiences), 0 },
    { "apps=", offsetof(llmg_entra_t, apps), 1 },
    { "roles=", offsetof(llmg_entra_t, roles), 0 },
    { "scopes=", offsetof(llmg_entra_t, scopes), 0 },
    { NULL, 0, 0 }
};


llmg_status_t
llmg_entra_parse(llmg_entra_t *entra, llmg_arena_t *arena,
    const llmg_str_t *words, size_t n, char *err, size_t size)
{
    size_t         i;
    const char    *why;
    llmg_status_t  rc;

    memset(entra, 0, sizeof(llmg_entra_t));

    for (i = 0; i < n; i++) {
        why = "no memory";

        rc = llmg_entra_word(entra, arena, words[i], &why);

        if (rc != LLMG_OK) {
            snprintf(err, size, "invalid parameter \"%.*s\": %s",
                     (int) words[i].len, words[i].data, why);
            return rc;
        }
    }

    if (entra->tenants.n == 0 && !entra->any) {
        snprintf(err, size, "there is no \"tenant=\"");
        return LLMG_INVALID;
    }

    if (entra->audiences.n == 0) {
        snprintf(err, size, "there is no \"audience=\"");
        return LLMG_INVALID;
    }

    return LLMG_OK;
}


static llmg_status_t
llmg_entra_word(llmg_entra_t *entra, llmg_arena_t *arena, llmg_str_t word,
    const char **why)
{
    size_t                    len;
    unsigned                  i;
    llmg_str_t                value;
    llmg_entra_list_t        *list;
    const llmg_entra_word_t  *w;

    len = sizeof("cloud=") - 1;

    if (word.len > len && memcmp(word.data, "cloud=", len) == 0) {
        llmg_str_set(&value, word.data + len, word.len - len);

        for (i = 0; llmg_entra_clouds[i].name != NULL; i++) {
            if (llmg_str_eqz(value, llmg_entra_clouds[i].name)) {
                entra->cloud = i;
                return LLMG_OK;
            }
        }

        *why = "it must be \"public\", \"usgov\" or \"china\"";
        return LLMG_INVALID;
    }

    for (w = llmg_entra_words; w->name != NULL; w++) {
        len = strlen(w->name);

        if (word.len < len || memcmp(word.data, w->name, len) != 0) {
            continue;
        }

        llmg_str_set(&value, word.data + len, word.len - len);

        list = (void *) ((char *) entra + w->offset);

        if (list->n != 0 || (list == &entra->tenants && entra->any)) {
            *why = "it is there twice";
            return LLMG_INVALID;
        }

        if (list == &entra->tenants) {

            if (llmg_str_eqz(value, "organizations")) {
                entra->any = LLMG_ENTRA_ORGANIZATIONS;
                return LLMG_OK;
            }

            if (llmg_str_eqz(value, "common")) {
                entra->any = LLMG_ENTRA_COMMON;
                return LLMG_OK;
            }
        }

        return llmg_entra_list(list, arena, value, w->ids, why);
    }

    *why = "it must be \"tenant=\", \"audience=\", \"cloud=\", \"apps=\", "
           "\"roles=\" or \"scopes=\"";

    return LLMG_INVALID;
}


static llmg_status_t
llmg_entra_list(llmg_entra_list_t *list, llmg_arena_t *arena,
    llmg_str_t value, unsigned ids, const char **why)
{
    size_t                n;
    llmg_str_t           *s;
    llmg_status_t         rc;
    const unsigned char  *p, *end, *last;

    n = 1;
    p = value.data;
    last = value.data + value.len;

    for (p = value.data; p < last; p++) {
        n += (*p == ',');
    }

    if (n > LLMG_ENTRA_VALUES) {
        *why = "it has too many values";
        return LLMG_INVALID;
    }

    list->values = llmg_arena_alloc(arena, n * sizeof(llmg_str_t));
    if (list->values == NULL) {
        return llmg_arena_status(arena);
    }

    p = value.data;

    for (list->n = 0; list->n < n; list->n++) {
        end = (p == last) ? NULL : memchr(p, ',', (size_t) (last - p));

        if (end == NULL) {
            end = last;
        }

        s = &list->values[list->n];
        llmg_str_set(s, p, (size_t) (end - p));

        if (s->len == 0) {
            *why = "it has an empty value";
            return LLMG_INVALID;
        }

        if (ids) {
            rc = llmg_entra_id(arena, s);

            if (rc == LLMG_INVALID) {
                *why = "identifiers are written as 8-4-4-4-12 hexadecimal "
                       "digits";
            }

            if (rc != LLMG_OK) {
                return rc;
            }
        }

        p = (end < last) ? end + 1 : last;
    }

    return LLMG_OK;
}


/* tokens have them in lower case */

static llmg_status_t
llmg_entra_id(llmg_arena_t *arena, llmg_str_t *id)
{
    size_t          i;
    unsigned char  *p;

    p = llmg_arena_copy(arena, id->data, id->len);
    if (p == NULL) {
        return llmg_arena_status(arena);
    }

    for (i = 0; i < id->len; i++) {
        if (p[i] >= 'A' && p[i] <= 'F') {
            p[i] |= 0x20;
        }
    }

    id->data = p;

    return llmg_entra_is_id(*id) ? LLMG_OK : LLMG_INVALID;
}


int
llmg_entra_issuer(const llmg_entra_t *entra, llmg_str_t iss)
{
    llmg_str_t   tenant;
    const char  *ver;

    return llmg_entra_tenant(entra, iss, &tenant, &ver);
}


int
llmg_entra_overlap(const llmg_entra_t *a, const llmg_entra_t *b)
{
    size_t                     i;
    const llmg_entra_list_t   *list;
    const llmg_entra_cloud_t  *x, *y;

    x = &llmg_entra_clouds[a->cloud];
    y = &llmg_entra_clouds[b->cloud];

    if (strcmp(x->v1, y->v1) != 0 && strcmp(x->v2, y->v2) != 0) {
        return 0;
    }

    if (a->any && b->any) {
        return 1;
    }

    /* of all tenants, that of personal accounts alone may be left out */

    if (a->any || b->any) {
        list = a->any ? &b->tenants : &a->tenants;

        return a->any == LLMG_ENTRA_COMMON || b->any == LLMG_ENTRA_COMMON
               || list->n > 1
               || !llmg_str_eqz(list->values[0], LLMG_ENTRA_PERSONAL);
    }

    for (i = 0; i < a->tenants.n; i++) {
        if (llmg_entra_in(&b->tenants, a->tenants.values[i])) {
            return 1;
        }
    }

    return 0;
}


static int
llmg_entra_tenant(const llmg_entra_t *entra, llmg_str_t iss,
    llmg_str_t *tenant, const char **ver)
{
    const llmg_entra_cloud_t  *cloud;

    cloud = &llmg_entra_clouds[entra->cloud];

    if (llmg_entra_between(iss, cloud->v1, "/", tenant)) {
        *ver = "1.0";

    } else if (llmg_entra_between(iss, cloud->v2, "/v2.0", tenant)) {
        *ver = "2.0";

    } else {
        return 0;
    }

    switch (entra->any) {

    case LLMG_ENTRA_COMMON:
        return 1;

    case LLMG_ENTRA_ORGANIZATIONS:
        return !llmg_str_eqz(*tenant, LLMG_ENTRA_PERSONAL);

    default:
        return llmg_entra_in(&entra->tenants, *tenant);
    }
}


static int
llmg_entra_between(llmg_str_t s, const char *head, const char *tail,
    llmg_str_t *id)
{
    size_t  n, m;

    n = strlen(head);
    m = strlen(tail);

    if (s.len != n + LLMG_ENTRA_ID + m
        || memcmp(s.data, head, n) != 0
        || memcmp(s.data + n + LLMG_ENTRA_ID, tail, m) != 0)
    {
        return 0;
    }

    llmg_str_set(id, s.data + n, LLMG_ENTRA_ID);

    return llmg_entra_is_id(*id);
}


static int
llmg_entra_is_id(llmg_str_t s)
{
    size_t         i;
    unsigned char  c;

    if (s.len != LLMG_ENTRA_ID) {
        return 0;
    }

    for (i = 0; i < s.len; i++) {
        c = s.data[i];

        if (i == 8 || i == 13 || i == 18 || i == 23) {
            if (c != '-') {
                return 0;
            }

        } else if (!((c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'))) {
            return 0;
        }
    }

    return 1;
}


static int
llmg_entra_in(const llmg_entra_list_t *list, llmg_str_t s)
{
    size_t  i;

    for (i = 0; i < list->n; i++) {
        if (llmg_str_eq(list->values[i], s)) {
            return 1;
        }
    }

    return 0;
}


llmg_status_t
llmg_entra_check(const llmg_entra_t *entra, llmg_claims_t *claims,
    llmg_str_t issuer)
{
    llmg_str_t      tenant, version;
    const char     *ver;
    llmg_status_t   rc;

    if (claims->iss.data == NULL
        || !llmg_entra_tenant(entra, claims->iss, &tenant, &ver))
    {
        claims->reason = "token issuer not accepted";
        return LLMG_INVALID;
    }

    if (issuer.data != NULL && !llmg_entra_key(entra, issuer, tenant, ver))
    {
        claims->reason = "token signed with another issuer's key";
        return LLMG_INVALID;
    }

    rc = llmg_entra_ask(claims, "tid", LLMG_REQUIRE_EQ, &tenant, 1);

    if (rc == LLMG_DECLINED) {
        claims->reason = "token tenant is not that of its issuer";
        return LLMG_INVALID;
    }

    if (rc == LLMG_OK) {
        version = llmg_str(ver);
        rc = llmg_entra_ask(claims, "ver", LLMG_REQUIRE_EQ, &version, 1);

        if (rc == LLMG_DECLINED) {
            claims->reason = "token version is not that of its issuer";
            return LLMG_INVALID;
        }
    }

    if (rc != LLMG_OK) {
        claims->reason = "out of memory";
    }

    return rc;
}


/*
 * The issuer of a key is that of the token, or would be in version 2: keys of
 * version 2 sign tokens of version 1, too.  It may be the template for all
 * tenants.
 */

static int
llmg_entra_key(const llmg_entra_t *entra, llmg_str_t issuer,
    llmg_str_t tenant, const char *ver)
{
    llmg_str_t                 s;
    const llmg_entra_cloud_t  *cloud;

    cloud = &llmg_entra_clouds[entra->cloud];

    if (!llmg_entra_inside(issuer, cloud->v2, "/v2.0", &s)
        && !(ver[0] == '1' && llmg_entra_inside(issuer, cloud->v1, "/", &s)))
    {
        return 0;
    }

    return llmg_str_eq(s, tenant) || llmg_str_eqz(s, LLMG_ENTRA_TEMPLATE);
}


static int
llmg_entra_inside(llmg_str_t s, const char *head, const char *tail,
    llmg_str_t *inside)
{
    size_t  n, m;

    n = strlen(head);
    m = strlen(tail);

    if (s.len <= n + m || memcmp(s.data, head, n) != 0
        || !llmg_str_ends(s, tail))
    {
        return 0;
    }

    llmg_str_set(inside, s.data + n, s.len - n - m);

    return 1;
}


int
llmg_entra_document(const llmg_entra_t *entra, llmg_str_t issuer)
{
    llmg_str_t                 s;
    const llmg_entra_cloud_t  *cloud;

    cloud = &llmg_entra_clouds[entra->cloud];

    if (llmg_entra_inside(issuer, cloud->v2, "/v2.0", &s)
        || llmg_entra_inside(issuer, cloud->v1, "/", &s))
    {
        return llmg_str_eqz(s, LLMG_ENTRA_TEMPLATE)
               || llmg_entra_issuer(entra, issuer);
    }

    return 0;
}


llmg_str_t
llmg_entra_host(const llmg_entra_t *entra)
{
    size_t       scheme;
    llmg_str_t   host;
    const char  *v2;

    v2 = llmg_entra_clouds[entra->cloud].v2;
    scheme = sizeof("https://") - 1;

    llmg_str_set(&host, (const unsigned char *) v2 + scheme,
                 strlen(v2) - scheme - 1);

    return host;
}


llmg_status_t
llmg_entra_allow(const llmg_entra_t *entra, llmg_claims_t *claims)
{
    int             v1;
    llmg_str_t      tenant;
    const char     *ver;
    llmg_status_t   rc;

    if (entra->apps.n != 0) {
        v1 = llmg_entra_tenant(entra, claims->iss, &tenant, &ver)
             && ver[0] == '1';

        rc = llmg_entra_ask(claims, v1 ? "appid" : "azp", LLMG_REQUIRE_IN,
                            entra->apps.values, entra->apps.n);
        if (rc != LLMG_OK) {
            claims->reason = "application not accepted";
            return rc;
        }
    }

    if (entra->roles.n != 0) {
        rc = llmg_entra_ask(claims, "roles", LLMG_REQUIRE_HAS,
                            entra->roles.values, entra->roles.n);
        if (rc != LLMG_OK) {
            claims->reason = "none of the required roles";
            return rc;
        }
    }

    if (entra->scopes.n != 0) {
        rc = llmg_entra_ask(claims, "scp", LLMG_REQUIRE_HAS,
                            entra->scopes.values, entra->scopes.n);

        if (rc == LLMG_DECLINED && entra->roles.n != 0) {
            rc = llmg_entra_own(claims);
        }

        if (rc != LLMG_OK) {
            claims->reason = "none of the required scopes";
            return rc;
        }
    }

    return LLMG_OK;
}


static llmg_status_t
llmg_entra_own(llmg_claims_t *claims)
{
    llmg_str_t     app;
    llmg_status_t  rc;

    rc = llmg_entra_ask(claims, "scp", LLMG_REQUIRE_EXISTS, NULL, 0);

    if (rc != LLMG_DECLINED) {
        return (rc == LLMG_OK) ? LLMG_DECLINED : rc;
    }

    app = llmg_str("app");
    rc = llmg_entra_ask(claims, "idtyp", LLMG_REQUIRE_EQ, &app, 1);

    if (rc != LLMG_DECLINED || claims->sub.data == NULL) {
        return rc;
    }

    return llmg_entra_ask(claims, "oid", LLMG_REQUIRE_EQ, &claims->sub, 1);
}


static llmg_status_t
llmg_entra_ask(llmg_claims_t *claims, const char *name, unsigned op,
    const llmg_str_t *values, size_t n)
{
    llmg_require_t  require;

    require.path = llmg_str(name);
    require.op = op;
    require.values = values;
    require.n = n;

    return llmg_require_check(&require, claims);
}
