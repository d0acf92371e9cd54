/*
 * Files of rules, of any bytes: no crash; what is refused has a reason and a
 * line; what is taken compiles together, finds in pieces what it finds in the
 * whole, and never a part of a character.
 */

#include <stdlib.h>

#include "llmg_channel.h"
#include "llmg_rule_file.h"
#include "llmg_rules.h"
#include "llmg_utf8.h"


#define ARENA   (8 * 1024 * 1024)
#define RULES   64


int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);


static void
whole_characters(llmg_str_t text, size_t start, size_t end)
{
    if (start >= end || end > text.len
        || (text.data[start] & 0xC0) == 0x80
        || (end < text.len && (text.data[end] & 0xC0) == 0x80))
    {
        abort();
    }
}


int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    char                 err[512];
    size_t               i, n, at, line;
    llmg_str_t           text, joined, piece;
    llmg_text_t          t;
    llmg_arena_t        *arena;
    llmg_detect_t       *detect;
    llmg_status_t        rc, rc2;
    unsigned char       *copy;
    llmg_channel_t       ch;
    llmg_scratch_t      *scratch;
    llmg_findings_t      list;
    llmg_rule_file_t     file;
    const llmg_rule_t   *rules[RULES];

    llmg_str_set(&text, data, size);
    arena = llmg_arena_create(ARENA);

    err[0] = '\0';
    rc = llmg_rule_file_read(&file, arena, text, llmg_rule_tables, &line, err,
                             sizeof(err));

    if (rc == LLMG_INVALID && (err[0] == '\0' || (line == 0 && size != 0))) {
        abort();
    }

    if (rc != LLMG_OK || file.n > RULES || !llmg_utf8_valid(text)) {
        llmg_arena_destroy(arena);
        return 0;
    }

    for (i = 0; i < file.n; i++) {
        rules[i] = &file.rules[i];

        if (llmg_detect_hold(rules[i]) > 2 * LLMG_RULE_MAX) {
            abort();
        }
    }

    /* more than so many tails do not go together */

    if (llmg_detect_compile(&detect, rules, file.n, err, sizeof(err))
        != LLMG_OK)
    {
        abort();
    }

    scratch = llmg_scratch_create(100000);

    if (scratch == NULL) {
        abort();
    }

    copy = llmg_arena_alloc(arena, size + 1);
    memcpy(copy, data, size);
    copy[size] = LLMG_TEXT_SEPARATOR;
    llmg_str_set(&joined, copy, size + 1);

    memset(&t, 0, sizeof(llmg_text_t));
    t.end = size;

    llmg_findings_init(&list, arena);
    rc = llmg_detect_run(detect, scratch, joined, &t, 1, &list);
    llmg_findings_sort(&list);

    for (i = 0; rc == LLMG_OK && i < list.n; i++) {
        whole_characters(text, list.items[i].start, list.items[i].end);
    }

    llmg_channel_init(&ch, detect, arena);

    for (at = 0, rc2 = LLMG_OK; rc2 == LLMG_OK && at < size; at += n) {
        n = 1 + data[at] % 7;
        n = (n > size - at) ? size - at : n;

        llmg_str_set(&piece, data + at, n);
        rc2 = llmg_channel_push(&ch, scratch, piece, at + n == size);
    }

    if (rc == LLMG_OK && rc2 == LLMG_OK) {

        if (ch.nhits != list.n) {
            abort();
        }

        for (i = 0; i < list.n; i++) {
            if (ch.hits[i].start != list.items[i].start
                || ch.hits[i].end != list.items[i].end)
            {
                abort();
            }
        }
    }

    llmg_scratch_free(scratch);
    llmg_detect_free(detect);
    llmg_arena_destroy(arena);

    return 0;
}
