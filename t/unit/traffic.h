/*
 * What clients and providers said to each other, recorded by others
 * (LLMG_VECTORS, or ../shared/vectors): rows of JSON, read as trees.  For tests
 * of several files.
 */

#ifndef _TRAFFIC_H_INCLUDED_
#define _TRAFFIC_H_INCLUDED_


#include <stdio.h>
#include <stdlib.h>

#include "llmg_dialect.h"
#include "llmg_json_text.h"
#include "vectors.h"


#define ARENA   (512UL * 1024 * 1024)


/* a document as a tree */

typedef struct node_s  node_t;

struct node_s {
    unsigned     type;          /* llmg_json_type_e */
    llmg_str_t   name;          /* of a member, unescaped */
    llmg_str_t   raw;           /* strings: without the quotes */
    llmg_str_t   text;          /* strings, unescaped */
    node_t      *parent;
    node_t      *child;
    node_t      *next;
};


typedef struct {
    unsigned     rows;
    unsigned     texts;
    unsigned     missing;
    unsigned     extra[LLMG_KINDS];
    unsigned     responses;
    unsigned     streams;
    unsigned     events;
    unsigned     calls;
    unsigned     usages;
    unsigned     repeated;
    unsigned     skipped;
    unsigned     excused;
    unsigned     failed;
} tally_t;


static llmg_arena_t  *arena;
static tally_t        tally;


/* rows that are at fault themselves, and why */

static const struct {
    const char  *id;
    const char  *part;          /* "request", "text", "reasoning" ... */
    const char  *why;
} excuses[] = {
    { "rec-e939e61d7b", "request", "the recorder cut the body: no JSON" },
};


static inline int
excused(llmg_str_t id, const char *part)
{
    size_t  i;

    for (i = 0; i < sizeof(excuses) / sizeof(excuses[0]); i++) {
        if (llmg_str_eqz(id, excuses[i].id)
            && strcmp(part, excuses[i].part) == 0)
        {
            tally.excused++;
            return 1;
        }
    }

    return 0;
}


static inline void
complain(llmg_str_t id, const char *part, llmg_str_t want, llmg_str_t got)
{
    if (excused(id, part)) {
        return;
    }

    tally.failed++;

    print_message("# %.*s %s\n#   want %.*s\n#   got  %.*s\n", (int) id.len,
                  id.data, part, (int) (want.len > 300 ? 300 : want.len),
                  want.data, (int) (got.len > 300 ? 300 : got.len), got.data);
}


static inline llmg_str_t
unescape(llmg_str_t raw)
{
    llmg_str_t      s;
    unsigned char  *p;

    p = llmg_arena_alloc(arena, raw.len + 1);
    assert_non_null(p);

    s.data = p;
    s.len = llmg_json_unescape(p, raw);

    return s;
}


/* NULL when it is not strict JSON */

static inline node_t *
parse(llmg_str_t doc)
{
    node_t             *top, *at, *node, **tail[LLMG_JSON_DEPTH_LIMIT];
    llmg_str_t          name = llmg_null_string;
    llmg_json_t         json;
    llmg_json_token_t   token;

    assert_int_equal(llmg_json_init(&json, arena, doc,
                                    &llmg_json_limits_default),
                     LLMG_OK);

    top = NULL;
    at = NULL;
    tail[0] = &top;

    for ( ;; ) {

        if (llmg_json_next(&json, &token) != LLMG_OK) {
            return NULL;
        }

        switch (token.type) {

        case LLMG_JSON_END:
            return top;

        case LLMG_JSON_NAME:
            name = unescape(token.raw);
            continue;

        case LLMG_JSON_OBJECT_END:
        case LLMG_JSON_ARRAY_END:
            at->raw.len = (size_t) (token.raw.data + 1 - at->raw.data);
            at = at->parent;
            continue;

        default:
            break;
        }

        node = llmg_arena_calloc(arena, sizeof(node_t));
        assert_non_null(node);

        node->type = token.type;
        node->name = name;
        node->raw = token.raw;
        node->parent = at;
        llmg_str_set(&name, "", 0);

        if (token.type == LLMG_JSON_STRING) {
            node->text = unescape(token.raw);
        }

        *tail[at == NULL ? 0 : json.depth - (token.type == LLMG_JSON_OBJECT
                               || token.type == LLMG_JSON_ARRAY)] = node;
        tail[json.depth - (token.type == LLMG_JSON_OBJECT
                           || token.type == LLMG_JSON_ARRAY)] = &node->next;

        if (token.type == LLMG_JSON_OBJECT || token.type == LLMG_JSON_ARRAY) {
            tail[json.depth] = &node->child;
            at = node;
        }
    }
}


static inline node_t *
member(node_t *node, const char *name)
{
    if (node == NULL) {
        return NULL;
    }

    for (node = node->child; node != NULL; node = node->next) {
        if (llmg_str_eqz(node->name, name)) {
            return node;
        }
    }

    return NULL;
}


static inline llmg_str_t
text(node_t *node, const char *name)
{
    llmg_str_t  none = llmg_null_string;

    node = member(node, name);

    return (node != NULL && node->type == LLMG_JSON_STRING) ? node->text
                                                            : none;
}


/* RFC 6901 */

static inline node_t *
pointer(node_t *node, llmg_str_t ptr)
{
    size_t          i, len;
    unsigned long   n;
    unsigned char   part[256];

    i = 0;

    while (node != NULL && i < ptr.len) {
        assert_int_equal(ptr.data[i], '/');
        i++;

        for (len = 0; i < ptr.len && ptr.data[i] != '/'; i++) {
            assert_true(len < sizeof(part) - 1);

            if (ptr.data[i] == '~') {
                i++;
                part[len++] = ptr.data[i] == '1' ? '/' : '~';
                continue;
            }

            part[len++] = ptr.data[i];
        }

        part[len] = '\0';

        if (node->type == LLMG_JSON_ARRAY) {
            n = strtoul((char *) part, NULL, 10);

            for (node = node->child; node != NULL && n != 0; n--) {
                node = node->next;
            }

        } else {
            node = member(node, (char *) part);
        }
    }

    return node;
}


static inline size_t
offset(llmg_str_t doc, const node_t *node)
{
    return (size_t) (node->raw.data - doc.data);
}


/* as nginx hands it over: decoded, without arguments */

static inline llmg_str_t
path_of(node_t *row)
{
    char            hex[3] = "";
    size_t          i, n;
    llmg_str_t      raw, path;
    unsigned char  *p;

    raw = text(row, "path");

    if (raw.len == 0) {
        return raw;
    }

    p = llmg_arena_alloc(arena, raw.len);
    assert_non_null(p);

    for (i = 0, n = 0; i < raw.len && raw.data[i] != '?'; i++) {

        if (raw.data[i] == '%' && i + 2 < raw.len) {
            memcpy(hex, raw.data + i + 1, 2);
            p[n++] = (unsigned char) strtoul(hex, NULL, 16);
            i += 2;
            continue;
        }

        p[n++] = raw.data[i];
    }

    llmg_str_set(&path, p, n);

    return path;
}


/* fixtures have no path */

static inline const llmg_dialect_t *
dialect_of(node_t *row)
{
    size_t       i;
    llmg_str_t   api, path;

    static const struct {
        const char  *api;
        const char  *path;
    } apis[] = {
        { "openai.chat", "/v1/chat/completions" },
        { "openai.responses", "/v1/responses" },
        { "anthropic.messages", "/v1/messages" },
        { "gemini.generate", "/v1beta/models/m:generateContent" },
        { "cohere.chat_v2", "/v2/chat" },
        { "bedrock.converse", "/model/m/converse" },
    };

    path = path_of(row);
    api = text(row, "api");

    for (i = 0; path.len == 0 && i < sizeof(apis) / sizeof(apis[0]); i++) {
        if (llmg_str_eqz(api, apis[i].api)) {
            path = llmg_str(apis[i].path);
        }
    }

    return llmg_dialect_choose(path, NULL, NULL);
}


static inline llmg_status_t
read_doc(llmg_chat_t *chat, const llmg_shape_t *shape, llmg_str_t doc)
{
    llmg_json_t  json;

    assert_int_equal(llmg_json_init(&json, arena, doc,
                                    &llmg_json_limits_default),
                     LLMG_OK);

    return llmg_dialect_read(shape, &json, chat, 0);
}


static inline llmg_str_t
said(const llmg_chat_t *chat, const llmg_text_t *t)
{
    llmg_str_t  s;

    llmg_str_set(&s, chat->joined.data + t->start, t->end - t->start);

    return s;
}


static inline int
holds(llmg_str_t all, llmg_str_t s)
{
    size_t  i;

    for (i = 0; i + s.len <= all.len; i++) {
        if (memcmp(all.data + i, s.data, s.len) == 0) {
            return 1;
        }
    }

    return s.len == 0;
}


static inline void
each_row(const char *name, void (*check)(node_t *row))
{
    char        *line;
    FILE        *f;
    size_t       size;
    node_t      *row;
    ssize_t      n;
    llmg_str_t   doc;

    f = vectors(name);

    if (f == NULL) {
        return;
    }

    line = NULL;
    size = 0;

    while ((n = getline(&line, &size, f)) > 0) {
        arena = llmg_arena_create(ARENA);
        assert_non_null(arena);

        llmg_str_set(&doc, line, (size_t) n);

        row = parse(doc);
        assert_non_null(row);

        check(row);

        llmg_arena_destroy(arena);
    }

    free(line);
    (void) fclose(f);
}


#endif /* _TRAFFIC_H_INCLUDED_ */
