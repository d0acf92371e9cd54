/*
 * Whose shape an error has: that of the API which the client speaks.
 */

#ifndef _LLMG_FORMAT_H_INCLUDED_
#define _LLMG_FORMAT_H_INCLUDED_


typedef enum {
    LLMG_FORMAT_OPENAI = 0,
    LLMG_FORMAT_RESPONSES,      /* OpenAI's, but for the end of a stream */
    LLMG_FORMAT_COMPLETIONS,    /* likewise */
    LLMG_FORMAT_ANTHROPIC,
    LLMG_FORMAT_GEMINI,
    LLMG_FORMAT_OLLAMA,
    LLMG_FORMAT_COHERE,
    LLMG_FORMAT_COHERE_V1,      /* likewise */
    LLMG_FORMAT_MISTRAL,
    LLMG_FORMAT_BEDROCK,
    LLMG_FORMAT_PROBLEM,        /* RFC 9457 */
    LLMG_FORMATS
} llmg_format_e;


#endif /* _LLMG_FORMAT_H_INCLUDED_ */
