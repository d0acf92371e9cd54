/*
 * What may be said although a rule finds it: lines of a policy.
 *
 *     allow value "support@acme.example" 4242424242424242;
 *     allow domain acme.example;
 *     allow host cdn.acme.example *.img.example;
 *     allow cidr 10.0.0.0/8 2001:db8::/32;
 *     allow documentation;
 *
 * What is allowed is no finding: it is neither counted nor recorded, and text
 * passes as it came.  Lines of inherited policies add up.  They hold in both
 * directions, for all roles, and for the whole of a finding only:
 *
 *     value           all of what was found, whatever the rule; ASCII letters
 *                     in any case
 *     domain          an address of mail at this domain or below it; an address
 *                     that carries data out ("exfil") to such a host
 *     host            of "exfil" alone: this very host, or with "*." those
 *                     below it
 *     cidr            an IP address
 *     documentation   what is published as an example: see llmg_allow_doc.c
 *
 * Of "exfil" every address in the finding has to be at a host that is allowed,
 * and written so that nobody could read it as another one.  A rule that goes on
 * to an end marker ("until") is never allowed.
 */

#ifndef _LLMG_ALLOW_H_INCLUDED_
#define _LLMG_ALLOW_H_INCLUDED_


#include "llmg_policy.h"


/* values of "allow value": a stream may have to hold that much back */
#define LLMG_ALLOW_VALUE   256


/* A handler of llmg_policy_line(). */
llmg_status_t llmg_allow_line(llmg_policies_t *set, llmg_policy_t *policy,
    const llmg_str_t *words, size_t n, char *err, size_t size);

/* 1 when "found", of this rule, is allowed; the policy is compiled */
int llmg_allowed(const llmg_policy_t *policy, const llmg_rule_t *rule,
    llmg_str_t found);

/*
 * Before a policy is used: whether it has such lines, for llmg_allowed(), and
 * how long the longest value is that one of them allows, or 0.
 */
size_t llmg_allow_resolve(llmg_policy_t *policy);

/* 1 when "found" is published as an example of the rule's type */
int llmg_allow_documentation(const llmg_rule_t *rule, llmg_str_t found);

/* bytes of the longest of those that are compared as a whole */
#define LLMG_ALLOW_DOCUMENT   160

/* 1 when "host" is "domain" or below it; case does not count */
int llmg_allow_below(llmg_str_t host, llmg_str_t domain);

/*
 * The hosts of all addresses in what an "exfil" rule found: calls "host" for
 * each.  1 when there is one, each was allowed (not 0), and nothing in "found"
 * can be read otherwise.
 */
int llmg_allow_hosts(const llmg_rule_t *rule, llmg_str_t found,
    int (*host)(const void *data, llmg_str_t host), const void *data);

/* An IPv4 or IPv6 address as 16 bytes, IPv4 mapped; 0: it is none. */
int llmg_allow_address(llmg_str_t text, unsigned char *address);


#endif /* _LLMG_ALLOW_H_INCLUDED_ */
