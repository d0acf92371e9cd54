/*
 * Pieces of the patterns of prompt attacks.
 */

#ifndef _LLMG_RULES_WORDS_H_INCLUDED_
#define _LLMG_RULES_WORDS_H_INCLUDED_


/* between words: blanks, quotes, Markdown */
#define S        "[\\s\"'*_`,\\\\]{1,4}"

/* a few words, shortest first */
#define GAP(n)   "(?:[\\w'-]{1,16}" S "){0," #n "}?"

#define INSTRUCTIONS                                                          \
    "(?:instructions?|prompts?|directions?|directives?|guidelines?|rules?"    \
    "|commands?|orders?|programming|system[ -]prompts?|policies|training"     \
    "|constraints?|restrictions?|limitations?|safeguards?|guardrails?)\\b"

#define MODEL                                                                 \
    "(?:ai|a\\.i\\.|llm|model|language model|chat ?bot|bot|assistant|agent"   \
    "|gpt|chatgpt|claude|gemini|machine)"


#endif /* _LLMG_RULES_WORDS_H_INCLUDED_ */
