/*
 * Access tokens of Microsoft Entra ID: what their issuers look like and which
 * of their claims say who, on whose behalf and for what.
 *
 *     tenant=id[,id ...] | organizations | common
 *     audience=string[,string ...]
 *     cloud=public | usgov | china
 *     apps=id[,id ...]  roles=name[,name ...]  scopes=name[,name ...]
 *
 * Issuers, of tokens in version 1 and in version 2:
 *
 *     public   https://sts.windows.net/{tenant}/
 *              https://login.microsoftonline.com/{tenant}/v2.0
 *     usgov    https://sts.windows.net/{tenant}/
 *              https://login.microsoftonline.us/{tenant}/v2.0
 *     china    https://sts.chinacloudapi.cn/{tenant}/
 *              https://login.partner.microsoftonline.cn/{tenant}/v2.0
 */

#ifndef _LLMG_ENTRA_H_INCLUDED_
#define _LLMG_ENTRA_H_INCLUDED_


#include "llmg_claims.h"


/* of each parameter */
#define LLMG_ENTRA_VALUES   256


typedef struct {
    llmg_str_t  *values;
    size_t       n;
} llmg_entra_list_t;


typedef struct {
    unsigned           cloud;
    unsigned           any;         /* 0, or one of organizations and common */
    llmg_entra_list_t  tenants;
    llmg_entra_list_t  audiences;
    llmg_entra_list_t  apps;
    llmg_entra_list_t  roles;
    llmg_entra_list_t  scopes;
} llmg_entra_t;


/*
 * Reads "words", which must outlive "entra".  LLMG_OK; LLMG_INVALID with a
 * phrase in "err" that names the word; LLMG_LIMIT, LLMG_ERROR.
 */
llmg_status_t llmg_entra_parse(llmg_entra_t *entra, llmg_arena_t *arena,
    const llmg_str_t *words, size_t n, char *err, size_t size);

/* 1 when tokens of this issuer are for this preset to check. */
int llmg_entra_issuer(const llmg_entra_t *entra, llmg_str_t iss);

/* 1 when there are issuers that both would check. */
int llmg_entra_overlap(const llmg_entra_t *a, const llmg_entra_t *b);

/*
 * 1 when this may be the issuer of a discovery document with keys for this
 * preset: that of a tenant that is accepted, or, of the documents for several
 * tenants, the template with "{tenantid}".
 */
int llmg_entra_document(const llmg_entra_t *entra, llmg_str_t issuer);

/* Where the cloud's keys are, in either version. */
llmg_str_t llmg_entra_host(const llmg_entra_t *entra);

/*
 * Whether the claims are those of a token that this preset accepts: the issuer
 * is of a tenant that is accepted, and tid and ver say the same.  "issuer" is
 * that of the key that signed (data is NULL: the key set names none): keys of
 * the endpoint for all tenants are each for the tenants it names.  It is that
 * of the token, or the tenant's in version 2, whose keys sign tokens of version
 * 1, too (Microsoft.IdentityModel.Validators checks the same).  Audiences are
 * for llmg_claims_check().
 *
 * LLMG_OK; LLMG_INVALID with claims->reason; LLMG_LIMIT, LLMG_ERROR.
 */
llmg_status_t llmg_entra_check(const llmg_entra_t *entra,
    llmg_claims_t *claims, llmg_str_t issuer);

/*
 * Whether the bearer may come in: the application (azp, or appid in version
 * 1), one of the roles, and, unless the token is an application's own, one of
 * the scopes.  An application's own token has no scp, and idtyp is "app" or
 * oid and sub are the same; without roles= and with scopes= none is let in.
 *
 * LLMG_OK; LLMG_DECLINED with claims->reason; LLMG_LIMIT, LLMG_ERROR.
 */
llmg_status_t llmg_entra_allow(const llmg_entra_t *entra,
    llmg_claims_t *claims);


#endif /* _LLMG_ENTRA_H_INCLUDED_ */
