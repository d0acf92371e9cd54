/*
 * Pieces of the patterns of prompt attacks.
 */

#ifndef _LLMG_RULES_WORDS_H_INCLUDED_
#define _LLMG_RULES_WORDS_H_INCLUDED_


/*
 * Between words: blanks, quotes, Markdown.  What a row of such signs is must be
 * known from its signs alone: where a pattern may read it in more ways than one
 * it tries all of them.  So S gives nothing back, and no word has one of these
 * signs, but for the apostrophe in "don't"; a longer row is signs again.
 */
#define SIGN     "[\\s\"'*_`,\\\\]"
#define S        SIGN "{1,4}+"
#define WORD     "[A-Za-z0-9-]{1,16}+(?:'[A-Za-z]{1,2}+(?![\\w'-]))?+"

/* a word and what is behind it */
#define NEXT     "(?:" WORD S "|['_]{1,16}+" SIGN "{0,4}+)"

/* a few words, shortest first */
#define GAP(n)   "(?:" NEXT "){0," #n "}?"

/*
 * Right before a verb: no word that turns it round, as in "do not ignore", but
 * for "why not ignore" and "if you do not ignore".  Most words are known to be
 * none by their last letter.
 */
#define UNSAID                                                                \
    "(?!(?<=[tro] )(?:(?<=(?<!why |or |who |bot |ai |not |t not |dare "       \
    "|if you do )not |(?<!if you do|why do)n't |n\xE2\x80\x99t "             \
    "|(?<!or )never |dont |without |n't ever |not ever |(?<!reason )not to "  \
    "|never to )))"

#define INSTRUCTIONS                                                          \
    "(?:instructions?|prompts?|directions?|directives?|guidelines?|rules?"    \
    "|commands?|orders?|programming|system[ -]prompts?|policies|training"     \
    "|constraints?|restrictions?|limitations?|safeguards?|guardrails?)\\b"

#define MODEL                                                                 \
    "(?:ai|a\\.i\\.|llm|model|language model|chat ?bot|bot|assistant|agent"   \
    "|gpt|chatgpt|claude|gemini|machine)"


#endif /* _LLMG_RULES_WORDS_H_INCLUDED_ */
