/*
 * The scanner beside yajl, on any bytes.
 */

#include <stdio.h>

#include "json_yajl.h"


int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);


int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    llmg_str_t   doc;
    const char  *wrong;

    llmg_str_set(&doc, data, size);

    wrong = json_differs(doc, NULL);

    if (wrong != NULL) {
        fprintf(stderr, "%s\n", wrong);
        abort();
    }

    return 0;
}
