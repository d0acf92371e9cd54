/*
 * The scanner on any bytes: no crash; what it accepts survives an edit with
 * nothing in it, and every string an unescape and escape.
 */

#include <stdlib.h>

#include "llmg_json_edit.h"
#include "llmg_json_scan.h"
#include "llmg_json_text.h"
#include "llmg_utf8.h"


int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);


int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    llmg_str_t          doc, text;
    llmg_buf_t          plain, again;
    llmg_json_t         json;
    llmg_arena_t       *arena;
    llmg_status_t       rc;
    llmg_json_token_t   token;

    llmg_str_set(&doc, data, size);

    arena = llmg_arena_create(64 * 1024 * 1024);
    llmg_buf_init(&plain, arena);
    llmg_buf_init(&again, arena);

    rc = llmg_json_init(&json, arena, doc, &llmg_json_limits_default);

    while (rc == LLMG_OK) {
        rc = llmg_json_next(&json, &token);

        if (rc != LLMG_OK || token.type == LLMG_JSON_END) {
            break;
        }

        if (token.raw.data < data
            || token.raw.data + token.raw.len > data + size)
        {
            abort();
        }

        if (token.type != LLMG_JSON_NAME && token.type != LLMG_JSON_STRING) {
            continue;
        }

        plain.len = 0;
        again.len = 0;

        if (llmg_buf_reserve(&plain, token.raw.len + 1) != LLMG_OK) {
            break;
        }

        plain.len = llmg_json_unescape(plain.data, token.raw);
        llmg_str_set(&text, plain.data, plain.len);

        if (plain.len > token.raw.len || !llmg_utf8_valid(text)) {
            abort();
        }

        if (llmg_json_escape(&again, text) != LLMG_OK) {
            break;
        }

        llmg_str_set(&text, again.data, again.len);

        if (!llmg_json_raw_eq(token.raw, text)) {
            abort();
        }
    }

    llmg_arena_destroy(arena);

    return 0;
}
