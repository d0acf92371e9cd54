/*
 * The policies that are built in: the usual ones, and packs of what a rule book
 * is about.  doc/packs.md says why a pack has which line.
 */

#include "llmg_policy.h"


static const struct {
    const char  *name;
    const char  *text;
} llmg_policy_texts[] = {

    /* rules of less confidence only add to the score, or are only told of; of
       a user's text that is only hard to see the views say what it says */

    { "default",
      "request    secret.*     block   min=80;"
      "request    secret.*     report;"
      "request    injection.model  block   min=80 roles=user,tool,document;"
      "request    injection.model  report  min=60 roles=user,tool,document"
      " score=0;"
      "request    injection.model  allow;"
      "request    injection.*  block   min=80;"
      "request    injection.*  report  score=30;"
      "request    hidden.*     block   min=80 roles=tool,document;"
      "request    hidden.tags  report  score=0;"
      "request    hidden.zero_width_spread  report  score=0;"
      "request    hidden.*     block   min=80;"
      "request    hidden.*     report;"
      "request    pii.*        mask    min=80;"
      "request    pii.*        report  score=0;"
      "threshold  request 60 block;"
      "response   secret.*     mask    min=80;"
      "response   pii.*        mask    min=80;"
      "response   hidden.*     mask    min=80;"
      "response   exfil.*      mask    min=80;"
      "parts      deny token-ids;"
      "usage      on;" },

    /* stack traces, links and IP addresses are what people ask about */

    { "strict",
      "request    injection.model  block   min=60 roles=user,tool,document;"
      "request    injection.model  allow;"
      "request    leak.*       report  score=0;"
      "request    exfil.*      report  score=0;"
      "request    pii.ip*      report  score=0;"
      "request    secret.*     block   min=60;"
      "request    injection.*  block   min=60;"
      "request    hidden.*     block   min=60;"
      "request    pii.*        block   min=60;"
      "request    *            report  score=30;"
      "threshold  request 40 block;"
      "response   secret.*     block   min=60;"
      "response   pii.*        block   min=60;"
      "response   hidden.*     block   min=60;"
      "response   exfil.*      block   min=80;"
      "parts      deny token-ids;"
      "usage      on;" },

    { "observe",
      "request    injection.model  report  min=60;"
      "request    injection.model  allow;"
      "request    *            report;"
      "response   *            report;" },

    /* all that tells of a person and has a form, machines of theirs included */

    { "gdpr",
      "request    pii.*        mask    min=70;"
      "request    pii.*        report  score=0;"
      "response   pii.*        mask    min=70;"
      "response   pii.*        report  score=0;" },

    /* the identifiers of 45 CFR 164.514(b)(2)(i) that have a form */

    { "hipaa",
      "request    pii.birth_date      mask;"
      "request    pii.phone*          mask  min=60;"
      "request    pii.email           mask;"
      "request    pii.ssn*            mask  min=45;"
      "request    pii.us.*            mask  min=70;"
      "request    pii.card*           mask;"
      "request    pii.iban            mask;"
      "request    pii.vin             mask;"
      "request    pii.mac*            mask;"
      "request    pii.ip*             mask;"
      "request    pii.*               report  score=0;"
      "response   pii.birth_date      mask;"
      "response   pii.phone*          mask  min=60;"
      "response   pii.email           mask;"
      "response   pii.ssn*            mask  min=45;"
      "response   pii.us.*            mask  min=70;"
      "response   pii.card*           mask;"
      "response   pii.iban            mask;"
      "response   pii.vin             mask;"
      "response   pii.mac*            mask;"
      "response   pii.ip*             mask;"
      "response   pii.*               report  score=0;" },

    /* the last four may be seen; what is for authentication, nothing of */

    { "pci",
      "request    pii.card_cvv     mask;"
      "request    pii.card_track*  mask;"
      "request    pii.card*        mask  style=partial;"
      "response   pii.card_cvv     mask;"
      "response   pii.card_track*  mask;"
      "response   pii.card*        mask  style=partial;" },

    { "secrets",
      "request    secret.*     block   min=80;"
      "request    secret.*     report;"
      "response   secret.*     mask    min=80;"
      "response   secret.*     report;" },

    { NULL, NULL }
};


const char *
llmg_policy_builtin(size_t i)
{
    return llmg_policy_texts[i].name;
}


const char *
llmg_policy_text(llmg_str_t name)
{
    size_t  i;

    for (i = 0; llmg_policy_texts[i].name != NULL; i++) {
        if (llmg_str_eqz(name, llmg_policy_texts[i].name)) {
            break;
        }
    }

    return llmg_policy_texts[i].text;
}
