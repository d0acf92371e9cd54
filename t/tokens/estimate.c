/*
 * The estimate of tokens of texts, for tools/tokens: a text is its length, four
 * bytes in the machine's order, and its bytes; each gets a line.
 */

#include <stdio.h>
#include <stdlib.h>

#include "llmg_tokens.h"


int
main(void)
{
    uint32_t        len;
    llmg_str_t      s;
    unsigned char  *text;

    while (fread(&len, sizeof(uint32_t), 1, stdin) == 1) {
        text = malloc(len + 1UL);

        if (text == NULL || fread(text, 1, len, stdin) != len) {
            (void) fprintf(stderr, "estimate: a text is not whole\n");
            return 1;
        }

        llmg_str_set(&s, text, len);
        (void) printf("%.3f\n", (double) llmg_tokens_estimate(s)
                                / LLMG_TOKENS_UNIT);
        free(text);
    }

    return fflush(stdout) == 0 ? 0 : 1;
}
