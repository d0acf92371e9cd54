/*
 * A place where digits begin, and code that looks at such places for what has
 * no fixed length.  Each llmg_scan_*() is a llmg_scan_pt of llmg_rule.h.
 */

#ifndef _LLMG_SCAN_H_INCLUDED_
#define _LLMG_SCAN_H_INCLUDED_


#include "llmg_rule.h"


#define LLMG_WHEN_QUAD    0x01  /* 1 to 3 digits, a dot and a digit */
#define LLMG_WHEN_COLON   0x02  /* a colon on one side or the other */
#define LLMG_WHEN_PLUS    0x04  /* behind '+', or they begin with 00 */
#define LLMG_WHEN_LONG    0x08  /* LLMG_SCAN_LONG digits, separators aside */
#define LLMG_WHEN_MIXED   0x10  /* in a word of letters, too, that goes on */
#define LLMG_WHEN_HYPHEN  0x20  /* 1 or 2 digits, a hyphen, a digit or letter */
#define LLMG_WHEN_LED     0x40  /* behind two letters, two digits and more */

/* the same as MIXED, of which a word has none, one or some: */
#define LLMG_WHEN_DOTTED  0x080 /* a dot in the next LLMG_SCAN_DOT bytes */
#define LLMG_WHEN_SIGNED  0x100 /* a colon, hyphen or dot near it */
#define LLMG_WHEN_SOLID   0x200 /* LLMG_SCAN_SOLID letters and digits */

/* the same as LONG, that is: */
#define LLMG_WHEN_THREES  0x400 /* one or three digits, then three */
#define LLMG_WHEN_SIXES   0x800 /* six, and a hyphen */

#define LLMG_WHEN_LENGTH  (LLMG_WHEN_LONG|LLMG_WHEN_THREES|LLMG_WHEN_SIXES)

/* a word of so many bytes is MIXED, or one in quotes */
#define LLMG_SCAN_WORD    10
#define LLMG_SCAN_SOLID   12
#define LLMG_SCAN_DOT     29

#define LLMG_WHEN_WORD    (LLMG_WHEN_MIXED|LLMG_WHEN_DOTTED|LLMG_WHEN_SIGNED  \
                           |LLMG_WHEN_SOLID)

#define LLMG_SCAN_LONG    7

/* bytes for that, and a bit for each */
#define LLMG_SCAN_REACH    24
#define LLMG_SCAN_REACHED  (((uint32_t) 1 << LLMG_SCAN_REACH) - 1)

/*
 * Digits behind others and one blank, dot, hyphen or slash, of which most are
 * in a text that is made of them, begin no number that has any length: there is
 * no LLMG_WHEN_PLUS, and LLMG_WHEN_LONG only for so many.
 */
#define LLMG_SCAN_GROUP   6

/* longest address of a coin, of a token without a tail */
#define LLMG_SCAN_TOKEN   176


struct llmg_digits_s {
    llmg_str_t  text;
    size_t      at;         /* the first digit */
    size_t      run;        /* how many they are */
    uint32_t    digits;     /* a bit for each byte from there on that is one */
    unsigned    letters;    /* ASCII letters before them */
    unsigned    inner;      /* 1: other digits and one separator are */
    unsigned    when;       /* LLMG_WHEN_* that are so */
    int         more;       /* the text goes on behind its end */
};


/* Sets place->when, of those wanted.  0; 1 when more text will tell. */
int llmg_scan_when(llmg_digits_t *place, unsigned wanted);

/* LLMG_WHEN_THREES or SIXES, by the digits from the first one on, or 0. */
unsigned llmg_scan_groups(uint32_t digits, size_t run, unsigned char next);

/* Which of LLMG_WHEN_WORD the word is that the digits at "at" are in. */
unsigned llmg_scan_word(llmg_str_t text, size_t at);

/* RFC 791, RFC 4291: not the part of a version or of a longer number */
llmg_status_t llmg_scan_ip4(const llmg_digits_t *place, llmg_range_t *found);
llmg_status_t llmg_scan_ip6(const llmg_digits_t *place, llmg_range_t *found);

/* six octets by colon or by hyphen, three groups of four by dot */
llmg_status_t llmg_scan_mac(const llmg_digits_t *place, llmg_range_t *found);

/* ISO 13616: two letters, the length of the country, groups of four */
llmg_status_t llmg_scan_iban(const llmg_digits_t *place, llmg_range_t *found);

/* a country of the Union and a number with its check, in any groups */
llmg_status_t llmg_scan_vat(const llmg_digits_t *place, llmg_range_t *found);

/*
 * ITU-T E.164: '+' or 00, a country code that is assigned, and as many digits
 * as numbers there have.
 */
llmg_status_t llmg_scan_phone(const llmg_digits_t *place, llmg_range_t *found);

/* 5 to 13 digits in groups, brackets and an extension among them */
llmg_status_t llmg_scan_phone_local(const llmg_digits_t *place,
    llmg_range_t *found);

/* the same as North America writes it: (ddd) ddd-dddd, ddd-ddd-dddd */
llmg_status_t llmg_scan_phone_grouped(const llmg_digits_t *place,
    llmg_range_t *found);

/* Bitcoin (base58check, bech32, bech32m) and Ethereum (EIP-55) */
llmg_status_t llmg_scan_coin(const llmg_digits_t *place, llmg_range_t *found);

/* three parts of base64url, the first of which is a number */
llmg_status_t llmg_scan_discord(const llmg_digits_t *place,
    llmg_range_t *found);

/* the number of a bot, a colon, 35 characters */
llmg_status_t llmg_scan_telegram(const llmg_digits_t *place,
    llmg_range_t *found);

/* 32 hexadecimal digits, and a data center: "-us12" */
llmg_status_t llmg_scan_mailchimp(const llmg_digits_t *place,
    llmg_range_t *found);

/* eight groups of six digits, hyphens between them */
llmg_status_t llmg_scan_bitlocker(const llmg_digits_t *place,
    llmg_range_t *found);

/*
 * A token that looks random and is assigned to a name of secrets: "found" is
 * the token alone.
 */
llmg_status_t llmg_scan_secret(const llmg_digits_t *place,
    llmg_range_t *found);


#endif /* _LLMG_SCAN_H_INCLUDED_ */
