#include <string.h>

#include "llmg_bits.h"
#include "llmg_literal.h"
#include "llmg_phrase.h"


#define LLMG_PHRASE_BESIDE   6

#define llmg_phrase_bit(kind)   (1ULL << LLMG_PHRASE_##kind)
#define llmg_phrase_two(a, b)   (llmg_phrase_bit(a) | llmg_phrase_bit(b))
#define llmg_phrase_all(a, b, c)                                              \
    (llmg_phrase_two(a, b) | llmg_phrase_bit(c))

/* bytes that were before a text, about: then it is looked over anew */
#define LLMG_PHRASE_GONE     (1U << 30)

/* the case of ASCII letters */
#define LLMG_PHRASE_FOLD     0x2020202020202020U


/* of each rare kind, what makes a claim with it: one of these, up to a 0 */

static const uint64_t
    llmg_phrase_claims[LLMG_PHRASE_KINDS][LLMG_PHRASE_BESIDE] = {

    /* be what has no limits, or refuses nothing */

    [LLMG_PHRASE_FREE] = {
        llmg_phrase_two(ROLE, BOT),
        llmg_phrase_two(ROLE, NEVER),
        llmg_phrase_two(BOT, NEVER),
        llmg_phrase_two(FROM, MAY),
        llmg_phrase_bit(MODE)
    },

    [LLMG_PHRASE_NEVER] = {
        llmg_phrase_two(ROLE, BOT),
        llmg_phrase_two(ROLE, FREE),
        llmg_phrase_two(BOT, FREE),
        llmg_phrase_bit(MODE)
    },

    /* who is in charge says that rules are void, and wants something for it */

    [LLMG_PHRASE_FROM] = {
        llmg_phrase_all(RULES, ENDED, SHOW),
        llmg_phrase_all(RULES, ENDED, SECRET),
        llmg_phrase_all(RULES, ENDED, MODE),
        llmg_phrase_two(SHOW, PROMPT),
        llmg_phrase_two(MAY, FREE),
        llmg_phrase_two(MAY, GUARD)
    },

    [LLMG_PHRASE_MAKER] = {
        llmg_phrase_bit(MAY),
        llmg_phrase_two(RULES, ENDED),
        llmg_phrase_two(OFF, GUARD)
    },

    /* a mode in which they are */

    [LLMG_PHRASE_MODE] = {
        llmg_phrase_two(RULES, ENDED),
        llmg_phrase_bit(FREE),
        llmg_phrase_bit(NEVER),
        llmg_phrase_bit(PROMPT)
    },

    /* tell what you were told, forget what guards you, and obey me */

    [LLMG_PHRASE_PROMPT] = {
        llmg_phrase_bit(SHOW),
        llmg_phrase_bit(MODE)
    },

    [LLMG_PHRASE_SYSTEM] = { llmg_phrase_two(SHOW, EXACT) },

    [LLMG_PHRASE_GUARD] = {
        llmg_phrase_bit(OFF),
        llmg_phrase_two(FROM, MAY)
    },

    [LLMG_PHRASE_FILTER] = { llmg_phrase_two(OFF, PLAIN) },

    [LLMG_PHRASE_ONLY] = { llmg_phrase_bit(PAST) },

    /* refuse nothing, warn of nothing */

    [LLMG_PHRASE_BAN] = { llmg_phrase_bit(SORRY) },
    [LLMG_PHRASE_BARE] = { llmg_phrase_bit(ANSWER) },
    [LLMG_PHRASE_REFUSE] = { llmg_phrase_bit(ASKED) },

    /* obey what nobody could read, tell so that nobody can */

    [LLMG_PHRASE_DECODE] = { llmg_phrase_bit(INSIDE) },

    [LLMG_PHRASE_LETTERS] = {
        llmg_phrase_two(SHOW, SECRET),
        llmg_phrase_two(SHOW, PROMPT)
    },

    /* what a page says to who reads it, and does not say to you */

    [LLMG_PHRASE_NOTE] = { llmg_phrase_bit(SIGN) },

    [LLMG_PHRASE_TALK] = { llmg_phrase_two(SEND, WHERE) }
};


/* of each claim its rare kinds */

static const uint64_t  llmg_phrase_kinds[LLMG_CLAIMS] = {

    [LLMG_CLAIM_SUPPRESS] = llmg_phrase_all(BAN, BARE, REFUSE),
    [LLMG_CLAIM_ENCODED] = llmg_phrase_bit(DECODE),
    [LLMG_CLAIM_SMUGGLE] = llmg_phrase_bit(LETTERS),
    [LLMG_CLAIM_INDIRECT] = llmg_phrase_bit(NOTE),
    [LLMG_CLAIM_EXFIL] = llmg_phrase_bit(TALK),

    [LLMG_CLAIM_ROLE] = llmg_phrase_all(FREE, NEVER, FROM)
                        | llmg_phrase_all(MAKER, MODE, PROMPT)
                        | llmg_phrase_all(SYSTEM, GUARD, FILTER)
                        | llmg_phrase_bit(ONLY)
};

/* a phrase that stands at "at" */
typedef void (*llmg_phrase_take_pt)(void *data, const llmg_phrase_t *phrase,
    size_t at);


static llmg_noinline llmg_status_t llmg_phrase_alone(unsigned speech,
    uint64_t kinds, llmg_str_t text, size_t trigger);
static void llmg_phrase_look_here(llmg_phrase_here_t *here, llmg_str_t text,
    size_t at);
static uint64_t llmg_phrase_here(llmg_phrase_here_t *here,
    const llmg_rule_t *rule, llmg_str_t text, size_t at, size_t *end);
static llmg_status_t llmg_phrase_claimed(llmg_phrase_pass_t *pass,
    unsigned speech, uint64_t here, llmg_str_t text, size_t trigger);
static size_t llmg_phrase_near(llmg_phrase_pass_t *pass, llmg_str_t text,
    size_t at);
static size_t llmg_phrase_look(llmg_phrase_pass_t *pass, llmg_str_t text,
    size_t at, size_t to);
static unsigned llmg_phrase_places(llmg_str_t text, size_t at, unsigned n);
static void llmg_phrase_seen(llmg_phrase_pass_t *pass, llmg_str_t text,
    size_t at);
static llmg_inline void llmg_phrase_known(void *data,
    const llmg_phrase_t *phrase, size_t at);


static llmg_inline int
llmg_phrase_at(const llmg_phrase_t *phrase, llmg_str_t text, size_t at)
{
    size_t                i, len;
    uint64_t              other;
    unsigned char         c;
    const unsigned char  *p, *bytes;

    p = text.data + at;
    bytes = (const unsigned char *) llmg_phrase_bytes + phrase->at;
    len = phrase->len;

    if (text.len - at < len) {
        return 0;
    }

    /*
     * Eight at a time or four, the last ones once more with the rest: of long
     * phrases before all others, for in a slot most begin alike.
     */

    if (len >= 8) {
        other = llmg_load64(p + len - 8) ^ llmg_load64(bytes + len - 8);

        for (i = 0; i + 8 <= len && (other & ~LLMG_PHRASE_FOLD) == 0; i += 8) {
            other |= llmg_load64(p + i) ^ llmg_load64(bytes + i);
        }

    } else {
        other = (llmg_load32(p) ^ llmg_load32(bytes))
                | (llmg_load32(p + len - 4) ^ llmg_load32(bytes + len - 4));
    }

    if (other == 0) {
        return 1;
    }

    if ((other & ~LLMG_PHRASE_FOLD) != 0 || bytes[0] >= 0x80) {
        return 0;
    }

    for (i = 0; i < len; i++) {
        c = p[i];

        if (c != bytes[i]
            && !(llmg_literal_letter(c) && (c | 0x20) == bytes[i]))
        {
            return 0;
        }
    }

    return 1;
}


/*
 * Of the phrases from "first" on, which may be there by the bytes behind their
 * first ones: a bit for each of the next ones.
 */

static llmg_inline unsigned
llmg_phrase_some(size_t first, size_t end,
    const unsigned char behind[LLMG_PHRASE_FOURS])
{
    unsigned     i, may;
    llmg_bits_t  v;

    may = (end - first < LLMG_BITS) ? (1U << (end - first)) - 1
                                    : (1U << LLMG_BITS) - 1;

    for (i = 0; i < LLMG_PHRASE_FOURS; i++) {
        v = llmg_bits_load(llmg_phrase_behind[i] + first);
        may &= llmg_bits_is(v, behind[i]) | llmg_bits_is(v, 0);
    }

    return may;
}


/* all phrases of LLMG_PHRASE_LONG bytes and more that stand at "at" */

static llmg_inline void
llmg_phrase_longer(llmg_str_t text, size_t at, llmg_phrase_take_pt take,
    void *data)
{
    size_t                i, n, end;
    unsigned              slot, may;
    unsigned char         behind[LLMG_PHRASE_FOURS];
    const llmg_phrase_t  *phrase;
    const unsigned char  *p;

    if (text.len - at < LLMG_PHRASE_LONG) {
        return;
    }

    p = text.data + at;
    slot = llmg_phrase_long(llmg_load64(p));
    end = llmg_phrase_slots[slot + 1];

    for (i = 0, n = LLMG_PHRASE_LONG; i < LLMG_PHRASE_FOURS; i++, n += 4) {
        behind[i] = (text.len - at < n + 4) ? 0
                    : llmg_phrase_four(llmg_load32(p + n));
    }

    for (i = llmg_phrase_slots[slot]; i < end; i += LLMG_BITS) {

        for (may = llmg_phrase_some(i, end, behind); may != 0;
             may &= may - 1)
        {
            phrase = &llmg_phrases[i + (size_t) __builtin_ctz(may)];

            if (llmg_phrase_at(phrase, text, at)) {
                take(data, phrase, at);
            }
        }
    }
}


/* all phrases that do, long ones first */

static llmg_inline void
llmg_phrase_each(llmg_str_t text, size_t at, llmg_phrase_take_pt take,
    void *data)
{
    unsigned              slot;
    const llmg_phrase_t  *p, *end;

    llmg_phrase_longer(text, at, take, data);

    if (text.len - at < LLMG_PHRASE_SHORT) {
        return;
    }

    slot = llmg_phrase_short(llmg_load32(text.data + at));
    p = &llmg_phrases[llmg_phrase_slots[slot]];
    end = &llmg_phrases[llmg_phrase_slots[slot + 1]];

    for ( /* void */ ; p < end; p++) {
        if (llmg_phrase_at(p, text, at)) {
            take(data, p, at);
        }
    }
}


/* one more that stands there */

static llmg_inline void
llmg_phrase_stands(void *data, const llmg_phrase_t *phrase, size_t at)
{
    llmg_phrase_here_t  *here;

    (void) at;

    here = data;
    here->phrases[here->n++] = phrase;
}


void
llmg_phrase_go_on(llmg_phrase_pass_t *pass, llmg_str_t text, size_t without)
{
    pass->here.text.data = NULL;

    if (pass->data != NULL) {
        pass->data = text.data;
        pass->len = text.len;
        pass->gone += without;
    }
}


llmg_status_t
llmg_phrase_match(llmg_phrase_pass_t *pass, const llmg_rule_t *rule,
    llmg_str_t text, size_t trigger, int more, llmg_span_t *found)
{
    uint64_t             kinds;
    llmg_status_t        rc;
    llmg_phrase_here_t   none, *here;

    none.text.data = NULL;
    here = (pass != NULL) ? &pass->here : &none;

    rc = llmg_phrase_find(here, rule, text, trigger, more, &kinds, found);

    return rc == LLMG_OK
           ? llmg_phrase_beside(pass, rule, kinds, text, trigger) : rc;
}


llmg_status_t
llmg_phrase_find(llmg_phrase_here_t *here, const llmg_rule_t *rule,
    llmg_str_t text, size_t trigger, int more, uint64_t *kinds,
    llmg_span_t *found)
{
    size_t  len;

    found->start = trigger;
    found->end = trigger;

    len = text.len - trigger;

    /* whole, or until its line ends */

    if (len > LLMG_PHRASE_MAX
        || (more && memchr(text.data + trigger, '\n', len) != NULL))
    {
        more = 0;
    }

    if (more && len < LLMG_PHRASE_LONGEST) {
        found->end = trigger + LLMG_PHRASE_LONGEST;
        return LLMG_AGAIN;
    }

    *kinds = llmg_phrase_here(here, rule, text, trigger, &found->end);

    if (*kinds == 0) {
        return LLMG_DECLINED;
    }

    if (more) {
        found->end = trigger + LLMG_PHRASE_MAX + 1;
        return LLMG_AGAIN;
    }

    return LLMG_OK;
}


llmg_status_t
llmg_phrase_beside(llmg_phrase_pass_t *pass, const llmg_rule_t *rule,
    uint64_t kinds, llmg_str_t text, size_t trigger)
{
    llmg_status_t  rc;

    rc = LLMG_AGAIN;

    /* one that comes long before another: what is known is too far behind it */

    if (pass != NULL
        && (pass->data != text.data || pass->len != text.len
            || (pass->gone + trigger >= pass->from
                && pass->to <= pass->gone + trigger + LLMG_PHRASE_AHEAD
                               + LLMG_PHRASE_LATE)))
    {
        rc = llmg_phrase_claimed(pass, rule->speech, kinds, text, trigger);
    }

    return (rc != LLMG_AGAIN)
           ? rc : llmg_phrase_alone(rule->speech, kinds, text, trigger);
}


/* where nothing is known that helps: apart, for it takes much of the stack */

static llmg_noinline llmg_status_t
llmg_phrase_alone(unsigned speech, uint64_t kinds, llmg_str_t text,
    size_t trigger)
{
    llmg_phrase_pass_t  pass;

    llmg_phrase_begin(&pass);

    return llmg_phrase_claimed(&pass, speech, kinds, text, trigger);
}


/*
 * Whether one of the kinds "here" makes a claim.  LLMG_AGAIN: "pass" has seen
 * more than is in reach of it, and does not know what is.
 */

static llmg_status_t
llmg_phrase_claimed(llmg_phrase_pass_t *pass, unsigned speech, uint64_t here,
    llmg_str_t text, size_t trigger)
{
    size_t           least, most;
    uint32_t         at;
    uint64_t         beside;
    unsigned         kind;
    llmg_status_t    rc;
    const uint64_t  *claim, *end;

    least = llmg_phrase_near(pass, text, trigger);
    trigger += pass->gone;
    most = trigger + LLMG_PHRASE_AHEAD;
    rc = LLMG_DECLINED;

    for ( /* void */ ; here != 0; here &= here - 1) {
        claim = llmg_phrase_claims[__builtin_ctzll(here)];
        end = claim + LLMG_PHRASE_BESIDE;

        for ( /* void */ ; claim < end && *claim != 0; claim++) {

            for (beside = *claim; beside != 0; beside &= beside - 1) {
                kind = (unsigned) __builtin_ctzll(beside);
                at = pass->last[speech][kind];

                if (at > most) {
                    at = pass->before[speech][kind];
                    rc = (at > most) ? LLMG_AGAIN : rc;
                }

                if (at <= least || at > most) {
                    break;
                }
            }

            if (beside == 0) {
                at = pass->hidden[trigger % LLMG_PHRASE_HIDDEN];

                return (at >> speech & 1) ? LLMG_DECLINED : LLMG_OK;
            }
        }
    }

    return rc;
}


/* one more that is rare, or is not */

static llmg_inline void
llmg_phrase_is_one(void *data, const llmg_phrase_t *phrase, size_t at)
{
    unsigned   i;
    uint32_t  *speeches;

    (void) at;

    speeches = data;

    for (i = 0; i < LLMG_CLAIMS; i++) {
        speeches[i] |= (uint32_t) (llmg_phrase_kinds[i] >> phrase->kind & 1)
                       << phrase->speech;
    }
}


uint32_t
llmg_phrase_rare(llmg_str_t text, size_t at, uint32_t speeches[LLMG_CLAIMS])
{
    unsigned  i;
    uint32_t  any;

    memset(speeches, 0, LLMG_CLAIMS * sizeof(uint32_t));

    llmg_phrase_longer(text, at, llmg_phrase_is_one, speeches);

    for (i = 0, any = 0; i < LLMG_CLAIMS; i++) {
        any |= speeches[i];
    }

    return any;
}


/* the rule's rare kinds that stand here, and where the longest of them ends */

static uint64_t
llmg_phrase_here(llmg_phrase_here_t *here, const llmg_rule_t *rule,
    llmg_str_t text, size_t at, size_t *end)
{
    unsigned              i;
    uint64_t              kinds, rare;
    const llmg_phrase_t  *p;

    if (here->at != at || here->text.data != text.data
        || here->text.len != text.len)
    {
        llmg_phrase_look_here(here, text, at);
    }

    kinds = 0;
    rare = llmg_phrase_kinds[rule->claim];

    for (i = 0; i < here->n; i++) {
        p = here->phrases[i];

        if (p->speech != rule->speech) {
            continue;
        }

        /* what follows is shorter */

        if (p->kind == LLMG_PHRASE_KEPT) {
            break;
        }

        if (rare >> p->kind & 1) {
            kinds |= 1ULL << p->kind;
            *end = (at + p->len > *end) ? at + p->len : *end;
        }
    }

    return kinds;
}


static void
llmg_phrase_look_here(llmg_phrase_here_t *here, llmg_str_t text, size_t at)
{
    here->text = text;
    here->at = at;
    here->n = 0;

    if (llmg_phrase_begins(text, at)) {
        llmg_phrase_each(text, at, llmg_phrase_stands, here);
    }
}


/*
 * Looks over what is in reach of "at", and returns where that begins, as the
 * pass counts.  What has been looked over is known by where each kind was last:
 * in a window that ends where that ends, one is where its last one is.
 */

static size_t
llmg_phrase_near(llmg_phrase_pass_t *pass, llmg_str_t text, size_t at)
{
    size_t  least;

    least = (at > LLMG_PHRASE_BACK) ? at - LLMG_PHRASE_BACK : 0;

    if (pass->data != text.data || pass->len != text.len
        || pass->to < pass->gone + least || pass->gone > LLMG_PHRASE_GONE)
    {
        pass->data = text.data;
        pass->len = text.len;
        pass->gone = 0;
        pass->from = (least > LLMG_PHRASE_LATE) ? least - LLMG_PHRASE_LATE : 0;
        pass->to = (pass->from > LLMG_PHRASE_LONGEST)
                   ? pass->from - LLMG_PHRASE_LONGEST : 0;
        memset(pass->last, 0, sizeof(pass->last));
        memset(pass->before, 0, sizeof(pass->before));
    }

    pass->to = pass->gone
               + llmg_phrase_look(pass, text, at, at + LLMG_PHRASE_AHEAD);

    least += pass->gone;

    return (pass->from > least) ? pass->from : least;
}


/* goes on to "to", or to the end of the line that "at" is in */

static size_t
llmg_phrase_look(llmg_phrase_pass_t *pass, llmg_str_t text, size_t at,
    size_t to)
{
    size_t    i, place;
    unsigned  n, places;

    to = (to < text.len) ? to : text.len;

    for (i = pass->to - pass->gone; i < to; i += n) {
        n = (to - i < LLMG_BITS) ? (unsigned) (to - i) : LLMG_BITS;

        for (places = llmg_phrase_places(text, i, n); places != 0;
             places &= places - 1)
        {
            place = i + (size_t) __builtin_ctz(places);

            if (text.data[place] != '\n') {
                llmg_phrase_seen(pass, text, place);

            } else if (place >= at) {
                return place;

            } else {
                pass->from = pass->gone + place + 1;
            }
        }
    }

    return i;
}


/* where phrases may begin, and lines end, in "n" bytes */

static unsigned
llmg_phrase_places(llmg_str_t text, size_t at, unsigned n)
{
    unsigned              i, places, letters, others, inside;
    llmg_bits_t           v;
    const unsigned char  *p;

    p = text.data + at;
    places = 0;

    if (at == 0 || text.len - at < LLMG_BITS) {

        for (i = 0; i < n; i++) {
            places |= (unsigned) (p[i] == '\n'
                                  || llmg_phrase_begins(text, at + i)) << i;
        }

        return places;
    }

    v = llmg_bits_load(p);

    letters = llmg_bits_letters(v);
    others = llmg_bits_high(v);
    inside = (others == 0) ? 0
             : llmg_bits_range(v, LLMG_PHRASE_ARABIC, LLMG_PHRASE_NARABIC)
               | llmg_bits_range(v, LLMG_PHRASE_HAN, LLMG_PHRASE_NHAN);

    places = llmg_bits_is(v, '\n') | inside
             | (letters & ~(letters << 1
                            | (unsigned) llmg_literal_letter(p[-1])))
             | (others & ~(others << 1 | p[-1] >> 7));

    return places & ((1U << n) - 1);
}


static void
llmg_phrase_seen(llmg_phrase_pass_t *pass, llmg_str_t text, size_t at)
{
    pass->hidden[(pass->gone + at) % LLMG_PHRASE_HIDDEN] = 0;
    pass->kept = 0;

    llmg_phrase_each(text, at, llmg_phrase_known, pass);
}


/* one more that is in reach */

static llmg_inline void
llmg_phrase_known(void *data, const llmg_phrase_t *phrase, size_t at)
{
    size_t               place;
    uint32_t            *last, bit;
    llmg_phrase_pass_t  *pass;

    pass = data;
    place = pass->gone + at;
    last = pass->last[phrase->speech];
    bit = 1U << phrase->speech;

    if (phrase->kind == LLMG_PHRASE_KEPT) {
        if (last[LLMG_PHRASE_KEPT] < place + phrase->len) {
            last[LLMG_PHRASE_KEPT] = (uint32_t) place + phrase->len;
        }

        pass->kept |= bit;

    } else if (place < last[LLMG_PHRASE_KEPT]) {
        pass->hidden[place % LLMG_PHRASE_HIDDEN] |= bit & ~pass->kept;

    } else if (last[phrase->kind] <= place) {
        pass->before[phrase->speech][phrase->kind] = last[phrase->kind];
        last[phrase->kind] = (uint32_t) place + 1;
    }
}


int
llmg_phrase_begins(llmg_str_t text, size_t at)
{
    unsigned char  c, before;

    c = text.data[at];
    before = (at != 0) ? text.data[at - 1] : ' ';

    if (c < 0x80) {
        return llmg_literal_letter(c) && !llmg_literal_letter(before);
    }

    return before < 0x80
           || (unsigned) (c - LLMG_PHRASE_ARABIC) < LLMG_PHRASE_NARABIC
           || (unsigned) (c - LLMG_PHRASE_HAN) < LLMG_PHRASE_NHAN;
}
