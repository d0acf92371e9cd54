/*
 * Phrases of a channel (llmg_phrase.h), by what is known of its text: or each
 * that is rare would look over all in reach of it by itself, and where there is
 * nothing else every byte would be looked at forty times.
 *
 * What is known is larger than most channels.  So there is nothing before the
 * first rare phrase, and without memory for it each one does look by itself.
 */

#include "llmg_channel.h"


struct llmg_channel_phrases_s {
    uint64_t              barrier;      /* the text it knows begins there, */
    uint64_t              origin;       /* and is there from here on */
    llmg_phrase_pass_t    pass;
};


static llmg_phrase_pass_t *llmg_channel_known(llmg_channel_t *ch,
    uint64_t barrier, uint64_t origin, llmg_str_t text);


llmg_status_t
llmg_channel_phrase(llmg_channel_t *ch, const llmg_rule_t *rule,
    llmg_live_t *live, uint64_t origin, llmg_str_t text, int more,
    llmg_span_t *found)
{
    size_t              trigger;
    uint64_t            kinds;
    llmg_status_t       rc;
    llmg_phrase_here_t  here;

    /* what stood at the last place may be gone from there */

    here.text.data = NULL;
    trigger = (size_t) (live->trigger - origin);

    rc = llmg_phrase_find(&here, rule, text, trigger, more, &kinds, found);

    if (rc == LLMG_AGAIN) {
        live->wants = (unsigned) (found->end - found->start);
    }

    if (rc != LLMG_OK) {
        return rc;
    }

    return llmg_phrase_beside(llmg_channel_known(ch, live->barrier, origin,
                                                 text),
                              rule, kinds, text, trigger);
}


/* what is known of the text behind a barrier, of which this is there */

static llmg_phrase_pass_t *
llmg_channel_known(llmg_channel_t *ch, uint64_t barrier, uint64_t origin,
    llmg_str_t text)
{
    llmg_channel_phrases_t  *known;

    known = ch->phrases;

    if (known == NULL) {
        known = llmg_arena_alloc(ch->arena, sizeof(llmg_channel_phrases_t));
        if (known == NULL) {
            return NULL;
        }

        llmg_phrase_begin(&known->pass);
        ch->phrases = known;

    } else if (known->barrier != barrier) {
        llmg_phrase_begin(&known->pass);

    } else {
        llmg_phrase_go_on(&known->pass, text,
                          (size_t) (origin - known->origin));
    }

    known->barrier = barrier;
    known->origin = origin;

    return &known->pass;
}


void
llmg_channel_unknown(llmg_channel_t *ch)
{
    if (ch->phrases != NULL) {
        llmg_phrase_begin(&ch->phrases->pass);
    }
}
