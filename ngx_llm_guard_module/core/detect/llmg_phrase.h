/*
 * Phrases that make a claim together.
 *
 * "You are a model without rules": a role is given, and it has no limits.  Each
 * of the two is said in a hundred ways, in each language, and only both in one
 * line are an attack.  So there is one table of phrases (tools/claims), each of
 * a language and a kind, and llmg_phrase.c says which kinds make a claim; no
 * combination has a pattern of its own.
 *
 * Phrases of some kinds are rare.  What those of languages in Latin letters
 * begin with are the literals of their rules; those of others are looked for in
 * a pass of their own (llmg_phrase_scan.c), and are literals in streams alone.
 * Where one is, the phrases in reach of it are looked for, of all kinds and
 * languages at once, and so every byte of a text is looked at once.
 *
 * Phrases are as in the canonical view (llmg_fold.h), and are compared without
 * the case of ASCII letters.  One begins where a word does: an ASCII letter
 * behind none, and another one behind ASCII.  Words of Arabic have others
 * before them, and those of Chinese, Japanese and Korean are not told from each
 * other: there it may be anywhere.
 */

#ifndef _LLMG_PHRASE_H_INCLUDED_
#define _LLMG_PHRASE_H_INCLUDED_


#include "llmg_regex.h"
#include "llmg_rule.h"


/*
 * Where others begin, before and behind the rare one, in its line; what hides
 * those begins up to LLMG_PHRASE_LONGEST bytes before.
 */
#define LLMG_PHRASE_BACK     192
#define LLMG_PHRASE_AHEAD    192

/* bytes of a phrase, at most */
#define LLMG_PHRASE_LONGEST  48

/* by so much a trigger may come after one that is behind it */
#define LLMG_PHRASE_LATE     LLMG_PHRASE_LONGEST

/* a power of two, more than are looked over ahead of one that comes late */
#define LLMG_PHRASE_HIDDEN   256

#define LLMG_PHRASE_KINDS    38
#define LLMG_PHRASE_SPEECHES 19         /* languages: 1 to this */
#define LLMG_PHRASE_LATIN    11         /* of these in Latin letters */

#define LLMG_PHRASE_MAX      (LLMG_PHRASE_AHEAD + LLMG_PHRASE_LONGEST)

/* first bytes of letters that phrases may begin with inside of words */
#define LLMG_PHRASE_ARABIC   0xD8
#define LLMG_PHRASE_NARABIC  4
#define LLMG_PHRASE_HAN      0xE3
#define LLMG_PHRASE_NHAN     11

/* of four bytes, for phrases of less than eight, or of these */
#define LLMG_PHRASE_SHORT    4
#define LLMG_PHRASE_LONG     8

#define LLMG_PHRASE_SLOTS    16384
#define llmg_phrase_short(word)                                               \
    ((uint32_t) (((word) | 0x20202020U) * 0x9E3779B1U) >> 18)
#define llmg_phrase_long(word)                                                \
    (LLMG_PHRASE_SLOTS                                                        \
     + (unsigned) ((((word) | 0x2020202020202020U) * 0x9E3779B97F4A7C15U)     \
                   >> 50))

/*
 * Of the four bytes behind these, and the four behind those, for many begin
 * alike; not 0.  The phrases of a slot are told by them, many at once.
 */
#define LLMG_PHRASE_FOURS    2
#define llmg_phrase_four(word)                                                \
    ((unsigned char) ((uint32_t) (((word) | 0x20202020U) * 0x9E3779B1U) >> 24 \
                      | 1))

/* that stand at one place, at most */
#define LLMG_PHRASE_ALIKE    32

/* of so many bytes: a bit */
#define LLMG_PHRASE_FIRST    12
#define LLMG_PHRASE_BEGUN    65536


typedef struct {
    uint32_t              at;           /* in llmg_phrase_bytes */
    unsigned char         len;
    unsigned char         speech;
    unsigned char         kind;         /* llmg_phrase_e */
} llmg_phrase_t;


/* as in tools/claims */
typedef enum {
    LLMG_PHRASE_ROLE = 1,       /* you are, play, from now on */
    LLMG_PHRASE_BOT,            /* an artificial intelligence, a persona */
    LLMG_PHRASE_FREE,           /* rare: without rules, limits, morals */
    LLMG_PHRASE_NEVER,          /* rare: refuses nothing, does everything */
    LLMG_PHRASE_FROM,           /* rare: a message of who is in charge */
    LLMG_PHRASE_MAKER,          /* rare: "I am your developer" */
    LLMG_PHRASE_MAY,            /* I allow you */
    LLMG_PHRASE_RULES,
    LLMG_PHRASE_ENDED,          /* are no longer valid */
    LLMG_PHRASE_MODE,           /* rare: the mode of developers */
    LLMG_PHRASE_ON,             /* is on, switch to */
    LLMG_PHRASE_SHOW,           /* show, say, print */
    LLMG_PHRASE_EXACT,          /* word for word */
    LLMG_PHRASE_PROMPT,         /* rare: your prompt, secret instructions */
    LLMG_PHRASE_SYSTEM,         /* rare: a system prompt */
    LLMG_PHRASE_OFF,            /* switch off, go round, break */
    LLMG_PHRASE_GUARD,          /* rare: your filters, your limits */
    LLMG_PHRASE_FILTER,         /* rare: safety filters */
    LLMG_PHRASE_PLAIN,          /* without a warning */
    LLMG_PHRASE_ONLY,           /* rare: only what I say */
    LLMG_PHRASE_PAST,           /* all that was said before */
    LLMG_PHRASE_SECRET,         /* passwords */
    LLMG_PHRASE_BAN,            /* rare: never say */
    LLMG_PHRASE_SORRY,          /* that you cannot, may not, are sorry */
    LLMG_PHRASE_REFUSE,         /* rare: do not refuse */
    LLMG_PHRASE_ASKED,          /* a question, a request */
    LLMG_PHRASE_ANSWER,         /* answer, write, tell me */
    LLMG_PHRASE_BARE,           /* rare: without ethics, without morals */
    LLMG_PHRASE_DECODE,         /* rare: decode, decipher */
    LLMG_PHRASE_INSIDE,         /* do what it says */
    LLMG_PHRASE_LETTERS,        /* rare: letter by letter, backwards */
    LLMG_PHRASE_NOTE,           /* rare: a note to models */
    LLMG_PHRASE_SIGN,           /* that it is no help: do not tell the user */
    LLMG_PHRASE_TALK,           /* rare: the conversation, the user's data */
    LLMG_PHRASE_SEND,           /* send, append */
    LLMG_PHRASE_WHERE,          /* to an address, into that of an image */
    LLMG_PHRASE_KEPT            /* "do not switch off": none begins inside of
                                   it, nor where it does, but longer ones */
} llmg_phrase_e;


/* what rules of one language look for: each has its own rare kinds */
typedef enum {
    LLMG_CLAIM_ROLE = 0,
    LLMG_CLAIM_SUPPRESS,
    LLMG_CLAIM_ENCODED,
    LLMG_CLAIM_SMUGGLE,
    LLMG_CLAIM_INDIRECT,
    LLMG_CLAIM_EXFIL,
    LLMG_CLAIMS
} llmg_claim_e;


/* all that stand at a place, long ones first */
typedef struct {
    llmg_str_t            text;         /* data NULL: none is known */
    size_t                at;
    unsigned              n;
    const llmg_phrase_t  *phrases[LLMG_PHRASE_ALIKE];
} llmg_phrase_here_t;


/* phrases that are known of a text so far */
typedef struct {
    const unsigned char  *data;         /* the text; NULL: of none */
    size_t                len;
    size_t                gone;         /* bytes that were before it: all that
                                           follows counts from the first */
    size_t                from;         /* what has been looked over */
    size_t                to;

    /* by place: languages whose phrases are in one that is KEPT, from before */

    uint32_t              hidden[LLMG_PHRASE_HIDDEN];
    uint32_t              kept;         /* those of one that is KEPT there */

    /* where each begins last, and one more, or KEPT ends; 0: nowhere */

    uint32_t              last[LLMG_PHRASE_SPEECHES + 1][LLMG_PHRASE_KINDS];

    /* and where the one before that does */

    uint32_t              before[LLMG_PHRASE_SPEECHES + 1][LLMG_PHRASE_KINDS];

    /* the last trigger: many have more rules than one */

    llmg_phrase_here_t    here;
} llmg_phrase_pass_t;


/*
 * core/detect/rules/llmg_phrases.c, by slot, long ones first; of each what is
 * behind its first bytes, 0 where it has less of them, and some more, for they
 * are looked at at once; and a bit for what rare ones of other alphabets begin
 * with, all of which have LLMG_PHRASE_FIRST bytes
 */
extern const char           llmg_phrase_bytes[];
extern const llmg_phrase_t  llmg_phrases[];
extern const unsigned char *const  llmg_phrase_behind[LLMG_PHRASE_FOURS];
extern const uint16_t       llmg_phrase_slots[2 * LLMG_PHRASE_SLOTS + 1];
extern const unsigned char  llmg_phrase_begun[LLMG_PHRASE_BEGUN / 8];


#define llmg_phrase_begin(pass)                                               \
    ((pass)->data = NULL, (pass)->len = 0, (pass)->gone = 0, (pass)->to = 0,  \
     (pass)->here.text.data = NULL)

/*
 * What is known of a text is of "text" now: the same without its first bytes,
 * and with more behind it.  No match has been asked for without what follows.
 */
void llmg_phrase_go_on(llmg_phrase_pass_t *pass, llmg_str_t text,
    size_t without);

/* other than LLMG_OK ends the pass with that status */
typedef llmg_status_t (*llmg_phrase_hit_pt)(void *data, size_t at);

/* Where a rare phrase of another alphabet may begin. */
llmg_status_t llmg_phrase_scan(llmg_str_t text, llmg_phrase_hit_pt hit,
    void *data);

/*
 * The languages of the rare phrases that stand there, a bit for each, by claim;
 * for LLMG_PHRASE_LONG bytes and more.  0: there is none.
 */
uint32_t llmg_phrase_rare(llmg_str_t text, size_t at,
    uint32_t speeches[LLMG_CLAIMS]);

/* 1 where a phrase may begin */
int llmg_phrase_begins(llmg_str_t text, size_t at);

/* 0 when no rare phrase of another alphabet begins with these bytes */

static llmg_inline unsigned
llmg_phrase_may(const unsigned char *p)
{
    unsigned  bit;

    bit = (unsigned) ((llmg_load64(p) * 0x9E3779B97F4A7C15U
                       + llmg_load32(p + 8) * 0xC2B2AE3D27D4EB4FU)
                      >> 48);

    return llmg_phrase_begun[bit / 8] >> bit % 8 & 1U;
}


/*
 * Whether a rare phrase of the rule's language and claim stands at "trigger",
 * and makes it with others.  LLMG_OK: "found" is that phrase; LLMG_AGAIN: more
 * text will tell, up to found->end or the end of the line; LLMG_DECLINED.
 * Triggers of one text come in its order, but for LLMG_PHRASE_LATE bytes;
 * "pass" is what is known of it, or NULL.
 */
llmg_status_t llmg_phrase_match(llmg_phrase_pass_t *pass,
    const llmg_rule_t *rule, llmg_str_t text, size_t trigger, int more,
    llmg_span_t *found);

/*
 * The same in two steps: the phrase, by its kinds, and others in its reach.
 * "here" is what stood at the last place of this text, or none: text.data is
 * NULL.
 */
llmg_status_t llmg_phrase_find(llmg_phrase_here_t *here,
    const llmg_rule_t *rule, llmg_str_t text, size_t trigger, int more,
    uint64_t *kinds, llmg_span_t *found);
llmg_status_t llmg_phrase_beside(llmg_phrase_pass_t *pass,
    const llmg_rule_t *rule, uint64_t kinds, llmg_str_t text, size_t trigger);


#endif /* _LLMG_PHRASE_H_INCLUDED_ */
