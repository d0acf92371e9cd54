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

#define INSTRUCTIONS                                                          \
    "(?:instructions?|prompts?|directions?|directives?|guidelines?|rules?"    \
    "|commands?|orders?|programming|system[ -]prompts?|policies|training"     \
    "|constraints?|restrictions?|limitations?|safeguards?|guardrails?)\\b"

#define MODEL                                                                 \
    "(?:ai|a\\.i\\.|llm|model|language model|chat ?bot|bot|assistant|agent"   \
    "|gpt|chatgpt|claude|gemini|machine)"


#endif /* _LLMG_RULES_WORDS_H_INCLUDED_ */
