/*
 * Checksums and number forms: what a pattern cannot decide.
 *
 * Every llmg_check_*() takes the found bytes as they stand in the text, skips
 * the separators that its rule allows, and returns 1 when the value satisfies
 * its standard, 0 when not.  None allocates, none looks outside of "found".
 */

#ifndef _LLMG_CHECKSUM_H_INCLUDED_
#define _LLMG_CHECKSUM_H_INCLUDED_


#include "llmg.h"


/* digits of the longest card number (ISO/IEC 7812-1) */
#define LLMG_CARD_MAX   19

/* characters of the longest IBAN (ISO 13616-1) */
#define LLMG_IBAN_MAX   34

/* equal bytes in a row that no random token has */
#define LLMG_FILLER_MIN   8


/*
 * A token that is not filler, as "xxxxxxxx" in documentation is: no byte
 * stands LLMG_FILLER_MIN times in a row.
 */
int llmg_check_varied(llmg_str_t found);

/*
 * Luhn, the double-add-double of ISO/IEC 7812-1 Annex B, over ASCII digits;
 * space, hyphen and dot between them are skipped.  At least two digits.
 */
int llmg_check_luhn(llmg_str_t found);

/*
 * ISO 7064 mod 97-10: letters count as 10 to 35 in either case, and the whole
 * as a decimal number leaves 1.  Digits and letters only.
 */
int llmg_check_mod97(llmg_str_t found);

/*
 * A payment card: digits in groups by space or hyphen, the first digits and
 * the length of a known scheme, Luhn, and not one digit repeated.
 */
int llmg_check_card(llmg_str_t found);

/*
 * An IBAN: a country of the registry with its length (ISO 13616), groups by
 * space or hyphen, mod 97-10 after the first four characters went to the end.
 */
int llmg_check_iban(llmg_str_t found);

/*
 * A US social security number, nine digits with any separators: area not 000,
 * 666 or 900 to 999, group not 00, serial not 0000 (20 CFR 422.103 and the
 * issuer's notes), and none of the numbers that were printed as samples.
 */
int llmg_check_ssn(llmg_str_t found);


#endif /* _LLMG_CHECKSUM_H_INCLUDED_ */
