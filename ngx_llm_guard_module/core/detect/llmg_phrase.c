#include <string.h>

#include "llmg_literal.h"
#include "llmg_phrase.h"


#define llmg_phrase_bit(kind)   (1U << LLMG_PHRASE_##kind)

#define llmg_phrase_all2(a, b)                                                \
    (llmg_phrase_bit(a) | llmg_phrase_bit(b))
#define llmg_phrase_all3(a, b, c)                                             \
    (llmg_phrase_all2(a, b) | llmg_phrase_bit(c))
#define llmg_phrase_all4(a, b, c, d)                                          \
    (llmg_phrase_all3(a, b, c) | llmg_phrase_bit(d))


/* kinds that say something together, a rare one among them */

static const uint32_t  llmg_phrase_claims[] = {

    /* be what has no limits, or refuses nothing */

    llmg_phrase_all3(ROLE, BOT, FREE),
    llmg_phrase_all3(ROLE, FREE, NEVER),
    llmg_phrase_all3(ROLE, BOT, NEVER),
    llmg_phrase_all3(BOT, FREE, NEVER),

    /* who is in charge says that rules are void, and wants something for it */

    llmg_phrase_all4(FROM, RULES, ENDED, SHOW),
    llmg_phrase_all4(FROM, RULES, ENDED, SECRET),
    llmg_phrase_all4(FROM, RULES, ENDED, MODE),
    llmg_phrase_all3(FROM, SHOW, PROMPT),
    llmg_phrase_all3(FROM, MAY, FREE),
    llmg_phrase_all3(FROM, MAY, GUARD),
    llmg_phrase_all3(MODE, RULES, ENDED),
    llmg_phrase_all2(MAKER, MAY),
    llmg_phrase_all3(MAKER, RULES, ENDED),
    llmg_phrase_all3(MAKER, OFF, GUARD),

    /* a mode in which they are */

    llmg_phrase_all2(MODE, FREE),
    llmg_phrase_all2(MODE, NEVER),
    llmg_phrase_all2(MODE, PROMPT),

    /* tell what you were told, and what guards you */

    llmg_phrase_all2(SHOW, PROMPT),
    llmg_phrase_all3(SHOW, EXACT, SYSTEM),
    llmg_phrase_all2(OFF, GUARD),
    llmg_phrase_all3(OFF, FILTER, PLAIN),

    /* and obey me */

    llmg_phrase_all2(PAST, ONLY),
    llmg_phrase_all3(OFF, PAST, ONLY)
};

#define LLMG_PHRASE_CLAIMS                                                    \
    (sizeof(llmg_phrase_claims) / sizeof(llmg_phrase_claims[0]))

#define LLMG_PHRASE_RARE                                                      \
    (llmg_phrase_all4(FREE, NEVER, FROM, MAKER)                               \
     | llmg_phrase_all4(MODE, PROMPT, SYSTEM, GUARD)                          \
     | llmg_phrase_all2(FILTER, ONLY))


typedef struct {
    uint16_t              first[2];     /* of llmg_phrases: short, long ones */
    uint16_t              end[2];
} llmg_phrase_slot_t;


static unsigned llmg_phrase_here(unsigned speech, llmg_str_t text, size_t at,
    size_t *end);
static unsigned llmg_phrase_near(llmg_phrase_pass_t *pass, unsigned speech,
    llmg_str_t text, size_t at);
static size_t llmg_phrase_look(llmg_phrase_pass_t *pass, llmg_str_t text,
    size_t at, size_t to);
static int llmg_phrase_begins(llmg_str_t text, size_t at);
static void llmg_phrase_slot(llmg_str_t text, size_t at,
    llmg_phrase_slot_t *slot);
static int llmg_phrase_at(const llmg_phrase_t *phrase, llmg_str_t text,
    size_t at);


llmg_status_t
llmg_phrase_match(llmg_phrase_pass_t *pass, unsigned speech, llmg_str_t text,
    size_t trigger, int more, llmg_span_t *found)
{
    size_t    i;
    unsigned  here, near;

    found->start = trigger;
    found->end = trigger;

    /* whole, or until its line ends */

    if (text.len - trigger > LLMG_PHRASE_MAX) {
        more = 0;
    }

    if (more && memchr(text.data + trigger, '\n', text.len - trigger) == NULL)
    {
        return LLMG_AGAIN;
    }

    here = llmg_phrase_here(speech, text, trigger, &found->end);

    if (here == 0) {
        return LLMG_DECLINED;
    }

    near = llmg_phrase_near(pass, speech, text, trigger);

    for (i = 0; i < LLMG_PHRASE_CLAIMS; i++) {
        if ((llmg_phrase_claims[i] & here)
            && (llmg_phrase_claims[i] & ~near) == 0)
        {
            return LLMG_OK;
        }
    }

    return LLMG_DECLINED;
}


/* the rare kinds that stand here, and where the longest of them ends */

static unsigned
llmg_phrase_here(unsigned speech, llmg_str_t text, size_t at, size_t *end)
{
    unsigned              i, n, kinds;
    llmg_phrase_slot_t    slot;
    const llmg_phrase_t  *p;

    kinds = 0;

    if (!llmg_phrase_begins(text, at)) {
        return 0;
    }

    llmg_phrase_slot(text, at, &slot);

    for (n = 0; n < 2; n++) {
        for (i = slot.first[n]; i < slot.end[n]; i++) {
            p = &llmg_phrases[i];

            if (p->speech != speech || !(1U << p->kind & LLMG_PHRASE_RARE)
                || !llmg_phrase_at(p, text, at))
            {
                continue;
            }

            kinds |= 1U << p->kind;
            *end = (at + p->len > *end) ? at + p->len : *end;
        }
    }

    return kinds;
}


/*
 * The kinds in reach.  What has been looked over is known by where each kind was
 * last: in a window that ends where that ends, one is where its last one is.
 */

static unsigned
llmg_phrase_near(llmg_phrase_pass_t *pass, unsigned speech, llmg_str_t text,
    size_t at)
{
    size_t               least, most;
    unsigned             i, kinds;
    const uint32_t      *last;
    llmg_phrase_pass_t   other;

    least = (at > LLMG_PHRASE_BACK) ? at - LLMG_PHRASE_BACK : 0;
    most = at + LLMG_PHRASE_AHEAD;

    if (pass->data != text.data || pass->len != text.len || pass->to < least)
    {
        pass->data = text.data;
        pass->len = text.len;
        pass->from = least;
        pass->to = least;
        memset(pass->last, 0, sizeof(pass->last));

    } else if (pass->to > most || at < pass->from) {

        /* one that comes before another: its window has been passed */

        llmg_phrase_begin(&other);
        return llmg_phrase_near(&other, speech, text, at);
    }

    pass->to = llmg_phrase_look(pass, text, at, most);

    least = (pass->from > least) ? pass->from : least;
    last = pass->last[speech];
    kinds = 0;

    for (i = 0; i < LLMG_PHRASE_KINDS; i++) {
        kinds |= (unsigned) (last[i] > least) << i;
    }

    return kinds;
}


/* goes on to "to", or to the end of the line that "at" is in */

static size_t
llmg_phrase_look(llmg_phrase_pass_t *pass, llmg_str_t text, size_t at,
    size_t to)
{
    size_t                i;
    unsigned              k, n;
    llmg_phrase_slot_t    slot;
    const llmg_phrase_t  *p;

    to = (to < text.len) ? to : text.len;

    for (i = pass->to; i < to; i++) {

        if (text.data[i] == '\n') {

            if (i >= at) {
                return i;
            }

            pass->from = i + 1;
            continue;
        }

        if (!llmg_phrase_begins(text, i)) {
            continue;
        }

        llmg_phrase_slot(text, i, &slot);

        for (n = 0; n < 2; n++) {
            for (k = slot.first[n]; k < slot.end[n]; k++) {
                p = &llmg_phrases[k];

                if (llmg_phrase_at(p, text, i)) {
                    pass->last[p->speech][p->kind] = (uint32_t) i + 1;
                }
            }
        }
    }

    return i;
}


/* a word of ASCII letters, or any other letter */

static int
llmg_phrase_begins(llmg_str_t text, size_t at)
{
    unsigned char  c;

    c = text.data[at];

    if (c >= 0xC0) {
        return 1;
    }

    return llmg_literal_letter(c)
           && (at == 0 || !llmg_literal_letter(text.data[at - 1]));
}


static void
llmg_phrase_slot(llmg_str_t text, size_t at, llmg_phrase_slot_t *slot)
{
    unsigned  n;

    memset(slot, 0, sizeof(llmg_phrase_slot_t));

    if (text.len - at >= LLMG_PHRASE_SHORT) {
        n = llmg_phrase_short(llmg_load32(text.data + at));

        slot->first[0] = llmg_phrase_slots[n];
        slot->end[0] = llmg_phrase_slots[n + 1];
    }

    if (text.len - at >= LLMG_PHRASE_LONG) {
        n = llmg_phrase_long(llmg_load64(text.data + at));

        slot->first[1] = llmg_phrase_slots[n];
        slot->end[1] = llmg_phrase_slots[n + 1];
    }
}


static int
llmg_phrase_at(const llmg_phrase_t *phrase, llmg_str_t text, size_t at)
{
    size_t                i;
    unsigned char         c;
    const char           *bytes;
    const unsigned char  *p;

    if (text.len - at < phrase->len) {
        return 0;
    }

    p = text.data + at;
    bytes = llmg_phrase_bytes + phrase->at;

    for (i = 0; i < phrase->len; i++) {
        c = p[i];

        if (c != (unsigned char) bytes[i]
            && !(llmg_literal_letter(c) && (c | 0x20) == bytes[i]))
        {
            return 0;
        }
    }

    return 1;
}
