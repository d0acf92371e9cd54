/*
 * The discovery document of an OpenID provider (OpenID Connect Discovery 1.0,
 * section 3; RFC 8414, section 2): who it is, and where its keys are.
 *
 * The address comes from outside, so it is followed only to a place that the
 * issuer or the operator vouches for.
 */

#ifndef _LLMG_DISCOVERY_H_INCLUDED_
#define _LLMG_DISCOVERY_H_INCLUDED_


#include "llmg_json_scan.h"


/* Characters of an address of keys. */
#define LLMG_DISCOVERY_URI_MAX   2048


typedef struct {
    llmg_str_t   issuer;        /* decoded, in the document or the arena */
    llmg_str_t   jwks_uri;
    const char  *reason;        /* after a failure: a constant phrase */
} llmg_discovery_t;


/*
 * Reads "doc".  LLMG_OK: both members are there, strings and not empty;
 * LLMG_DECLINED: JSON that has "keys", "kty" or no "jwks_uri" is something
 * else; LLMG_INVALID, LLMG_LIMIT, LLMG_ERROR.
 */
llmg_status_t llmg_discovery_read(llmg_discovery_t *d, llmg_arena_t *arena,
    llmg_str_t doc);

/*
 * Whether d->jwks_uri may be asked: an https address without user, fragment or
 * any character that does not belong into one, whose host and port are exactly
 * those of d->issuer or, when "host" is not empty, "host" ("name" or
 * "name:port").  LLMG_OK, or LLMG_INVALID with d->reason.
 */
llmg_status_t llmg_discovery_check(llmg_discovery_t *d, llmg_str_t host);


#endif /* _LLMG_DISCOVERY_H_INCLUDED_ */
