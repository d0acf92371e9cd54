#include "llmg_json_scan.h"
#include "llmg_json_text.h"
#include "llmg_run.h"
#include "llmg_utf8.h"


/* Objects with fewer names are compared name by name. */
#define LLMG_JSON_NAMES_LINEAR   16

#define llmg_json_in_object(json, depth)                                      \
    ((json)->object[(depth) / 8] >> (depth) % 8 & 1)

typedef enum {
    sw_value = 0,
    sw_array_first,
    sw_object_first,
    sw_name,
    sw_after,
    sw_done
} llmg_json_state_e;


typedef struct {
    uint32_t      epoch;        /* the object that filled the slot */
    uint32_t      index;
} llmg_json_slot_t;


typedef struct {
    size_t             base;    /* first name of this object */
    uint32_t           epoch;   /* 0: no table yet */
    uint32_t           mask;
    llmg_json_slot_t  *slots;   /* kept for the next object of this depth */
} llmg_json_frame_t;


struct llmg_json_names_s {
    llmg_json_name_t   *names;  /* of all open objects, outermost first */
    size_t              n;
    size_t              cap;
    uint32_t            epoch;
    llmg_json_frame_t  *frames; /* by depth */
    llmg_buf_t          scratch;
};


static llmg_status_t llmg_json_open(llmg_json_t *json,
    llmg_json_token_t *token, unsigned object);
static llmg_status_t llmg_json_close(llmg_json_t *json,
    llmg_json_token_t *token, unsigned object);
static llmg_status_t llmg_json_value(llmg_json_t *json,
    llmg_json_token_t *token);
static llmg_status_t llmg_json_name(llmg_json_t *json,
    llmg_json_token_t *token);
static llmg_status_t llmg_json_string(llmg_json_t *json,
    llmg_json_token_t *token);
static const unsigned char *llmg_json_escaped(llmg_json_t *json,
    const unsigned char *p);
static llmg_status_t llmg_json_number(llmg_json_t *json,
    llmg_json_token_t *token);
static llmg_status_t llmg_json_word(llmg_json_t *json,
    llmg_json_token_t *token, const char *word, llmg_json_type_e type);
static llmg_status_t llmg_json_remember(llmg_json_t *json,
    llmg_json_token_t *token);
static llmg_status_t llmg_json_index(llmg_json_t *json,
    llmg_json_frame_t *frame);
static llmg_status_t llmg_json_lookup(llmg_json_t *json,
    llmg_json_frame_t *frame, const llmg_json_name_t *name, uint32_t index);
static uint64_t llmg_json_hash(llmg_str_t s, uint64_t seed);


const llmg_json_limits_t  llmg_json_limits_default = {
    .depth = LLMG_JSON_DEPTH,
    .members = LLMG_JSON_MEMBERS,
    .seed = 0,
    .unique = 1
};


static llmg_status_t
llmg_json_fail(llmg_json_t *json, llmg_status_t rc, const char *error)
{
    json->error = error;
    return rc;
}


static llmg_str_t
llmg_json_name_raw(const llmg_json_t *json, const llmg_json_name_t *name)
{
    llmg_str_t  raw;

    raw.data = json->start + name->start;
    raw.len = name->len;

    return raw;
}


static void
llmg_json_space(llmg_json_t *json)
{
    const unsigned char  *p;

    for (p = json->pos; p < json->end; p++) {
        if (*p != ' ' && *p != '\n' && *p != '\r' && *p != '\t') {
            break;
        }
    }

    json->pos = p;
}


llmg_status_t
llmg_json_init(llmg_json_t *json, llmg_arena_t *arena, llmg_str_t doc,
    const llmg_json_limits_t *limits)
{
    llmg_json_names_t  *names;

    json->arena = arena;
    json->limits = limits;
    json->error = NULL;

    if (limits->depth > LLMG_JSON_DEPTH_LIMIT) {
        return llmg_json_fail(json, LLMG_ERROR, "depth limit out of range");
    }

    names = llmg_arena_calloc(arena, sizeof(llmg_json_names_t));
    if (names == NULL) {
        return llmg_arena_status(arena);
    }

    names->frames = llmg_arena_calloc(arena, (limits->depth + 1)
                                             * sizeof(llmg_json_frame_t));
    if (names->frames == NULL) {
        return llmg_arena_status(arena);
    }

    names->epoch = 1;
    llmg_buf_init(&names->scratch, arena);

    json->names = names;

    llmg_json_reset(json, doc);

    return LLMG_OK;
}


void
llmg_json_reset(llmg_json_t *json, llmg_str_t doc)
{
    json->start = doc.data;
    json->pos = doc.data;
    json->end = doc.data + doc.len;
    json->error = NULL;
    json->state = sw_value;
    json->depth = 0;
    json->names->n = 0;
}


int
llmg_json_mark(const llmg_json_t *json, size_t pos, llmg_json_mark_t *mark)
{
    unsigned  i;

    if (json->depth >= LLMG_JSON_MARK_DEPTH
        || json->names->n > LLMG_JSON_MARK_NAMES)
    {
        return 0;
    }

    for (i = 1; i <= json->depth; i++) {

        /* a table of names is not worth keeping */

        if (llmg_json_in_object(json, i)) {
            if (json->names->frames[i].epoch != 0) {
                return 0;
            }

            mark->base[i] = json->names->frames[i].base;
        }
    }

    memcpy(mark->object, json->object, sizeof(mark->object));
    memcpy(mark->name, json->names->names,
           json->names->n * sizeof(llmg_json_name_t));

    mark->pos = pos;
    mark->state = json->state;
    mark->depth = json->depth;
    mark->names = json->names->n;

    return 1;
}


void
llmg_json_resume(llmg_json_t *json, llmg_str_t doc,
    const llmg_json_mark_t *mark)
{
    unsigned  i;

    llmg_json_reset(json, doc);

    json->pos = doc.data + mark->pos;
    json->state = mark->state;
    json->depth = mark->depth;
    json->names->n = mark->names;

    memcpy(json->object, mark->object, sizeof(mark->object));
    memcpy(json->names->names, mark->name,
           mark->names * sizeof(llmg_json_name_t));

    for (i = 1; i <= mark->depth; i++) {
        if (llmg_json_in_object(json, i)) {
            json->names->frames[i].base = mark->base[i];
            json->names->frames[i].epoch = 0;
        }
    }
}


llmg_status_t
llmg_json_next(llmg_json_t *json, llmg_json_token_t *token)
{
    llmg_json_space(json);

    if (json->pos == json->end) {

        if (json->state == sw_done) {
            token->type = LLMG_JSON_END;
            token->depth = 0;
            return LLMG_OK;
        }

        return llmg_json_fail(json, LLMG_INVALID, "unexpected end");
    }

    switch (json->state) {

    case sw_array_first:

        if (*json->pos == ']') {
            return llmg_json_close(json, token, 0);
        }

        return llmg_json_value(json, token);

    case sw_value:
        return llmg_json_value(json, token);

    case sw_object_first:

        if (*json->pos == '}') {
            return llmg_json_close(json, token, 1);
        }

        return llmg_json_name(json, token);

    case sw_name:
        return llmg_json_name(json, token);

    case sw_after:

        switch (*json->pos) {

        case ',':
            json->pos++;
            json->state = llmg_json_in_object(json, json->depth) ? sw_name
                                                                 : sw_value;
            return llmg_json_next(json, token);

        case '}':
            return llmg_json_close(json, token, 1);

        case ']':
            return llmg_json_close(json, token, 0);
        }

        return llmg_json_fail(json, LLMG_INVALID,
                              "comma or closing bracket expected");

    default: /* sw_done */
        return llmg_json_fail(json, LLMG_INVALID, "data after the document");
    }
}


static llmg_status_t
llmg_json_value(llmg_json_t *json, llmg_json_token_t *token)
{
    token->depth = json->depth;

    switch (*json->pos) {

    case '{':
        return llmg_json_open(json, token, 1);

    case '[':
        return llmg_json_open(json, token, 0);

    case '"':
        token->type = LLMG_JSON_STRING;
        json->state = (json->depth == 0) ? sw_done : sw_after;
        return llmg_json_string(json, token);

    case 't':
        return llmg_json_word(json, token, "true", LLMG_JSON_TRUE);

    case 'f':
        return llmg_json_word(json, token, "false", LLMG_JSON_FALSE);

    case 'n':
        return llmg_json_word(json, token, "null", LLMG_JSON_NULL);

    default:
        return llmg_json_number(json, token);
    }
}


static llmg_status_t
llmg_json_open(llmg_json_t *json, llmg_json_token_t *token, unsigned object)
{
    unsigned            depth;
    llmg_json_frame_t  *frame;

    if (json->depth == json->limits->depth
        || json->depth == LLMG_JSON_DEPTH_LIMIT - 1)
    {
        return llmg_json_fail(json, LLMG_LIMIT, "nesting too deep");
    }

    depth = ++json->depth;

    if (object) {
        json->object[depth / 8] |= (unsigned char) (1 << depth % 8);

        frame = &json->names->frames[depth];
        frame->base = json->names->n;
        frame->epoch = 0;

        token->type = LLMG_JSON_OBJECT;
        json->state = sw_object_first;

    } else {
        json->object[depth / 8] &= (unsigned char) ~(1 << depth % 8);

        token->type = LLMG_JSON_ARRAY;
        json->state = sw_array_first;
    }

    token->raw.data = json->pos++;
    token->raw.len = 1;
    token->depth = depth;

    return LLMG_OK;
}


static llmg_status_t
llmg_json_close(llmg_json_t *json, llmg_json_token_t *token, unsigned object)
{
    unsigned  depth;

    depth = json->depth;

    if (object != (unsigned) llmg_json_in_object(json, depth)) {
        return llmg_json_fail(json, LLMG_INVALID, "wrong closing bracket");
    }

    if (object) {
        json->names->n = json->names->frames[depth].base;
        token->type = LLMG_JSON_OBJECT_END;

    } else {
        token->type = LLMG_JSON_ARRAY_END;
    }

    token->raw.data = json->pos++;
    token->raw.len = 1;
    token->depth = depth;

    json->depth--;
    json->state = (json->depth == 0) ? sw_done : sw_after;

    return LLMG_OK;
}


static llmg_status_t
llmg_json_name(llmg_json_t *json, llmg_json_token_t *token)
{
    llmg_status_t  rc;

    if (*json->pos != '"') {
        return llmg_json_fail(json, LLMG_INVALID, "member name expected");
    }

    token->type = LLMG_JSON_NAME;
    token->depth = json->depth;

    rc = llmg_json_string(json, token);
    if (rc != LLMG_OK) {
        return rc;
    }

    if (json->limits->unique) {
        rc = llmg_json_remember(json, token);
        if (rc != LLMG_OK) {
            return rc;
        }
    }

    llmg_json_space(json);

    if (json->pos == json->end || *json->pos != ':') {
        return llmg_json_fail(json, LLMG_INVALID, "colon expected");
    }

    json->pos++;
    json->state = sw_value;

    return LLMG_OK;
}


static llmg_status_t
llmg_json_string(llmg_json_t *json, llmg_json_token_t *token)
{
    size_t                n;
    const unsigned char  *p, *end;

    p = json->pos + 1;
    end = json->end;

    token->raw.data = p;
    token->escaped = 0;
    token->ascii = 1;

    for ( ;; ) {

        p = llmg_run_plain(p, end);

        if (p == end) {
            json->pos = p;
            return llmg_json_fail(json, LLMG_INVALID, "unexpected end");
        }

        if (*p == '"') {
            token->raw.len = (size_t) (p - token->raw.data);
            json->pos = p + 1;
            return LLMG_OK;
        }

        if (*p == '\\') {
            token->escaped = 1;

            p = llmg_json_escaped(json, p);
            if (p == NULL) {
                return LLMG_INVALID;
            }

            continue;
        }

        if (*p < 0x20) {
            json->pos = p;
            return llmg_json_fail(json, LLMG_INVALID,
                                  "control character in a string");
        }

        token->ascii = 0;

        do {
            n = llmg_utf8_sequence(p, end);
            if (n == 0) {
                json->pos = p;
                return llmg_json_fail(json, LLMG_INVALID, "invalid UTF-8");
            }

            p += n;

        } while (p < end && *p >= 0x80);
    }
}


static int
llmg_json_hex4(const unsigned char *p, const unsigned char *end)
{
    int            i, v;
    unsigned char  c;

    if (end - p < 4) {
        return -1;
    }

    v = 0;

    for (i = 0; i < 4; i++) {
        c = p[i];

        if (c >= '0' && c <= '9') {
            v = v << 4 | (c - '0');
            continue;
        }

        c |= 0x20;

        if (c < 'a' || c > 'f') {
            return -1;
        }

        v = v << 4 | (c - 'a' + 10);
    }

    return v;
}


/* p is at a backslash; returns what follows the escape, or NULL */

static const unsigned char *
llmg_json_escaped(llmg_json_t *json, const unsigned char *p)
{
    int                   v;
    const unsigned char  *end;

    end = json->end;
    json->pos = p++;

    if (p == end) {
        json->error = "unexpected end";
        return NULL;
    }

    switch (*p) {

    case '"':
    case '\\':
    case '/':
    case 'b':
    case 'f':
    case 'n':
    case 'r':
    case 't':
        return p + 1;

    case 'u':
        v = llmg_json_hex4(p + 1, end);

        if (v < 0) {
            json->error = "invalid escape";
            return NULL;
        }

        p += 5;

        if (v < 0xD800 || v > 0xDFFF) {
            return p;
        }

        if (v < 0xDC00 && end - p >= 6 && p[0] == '\\' && p[1] == 'u') {
            v = llmg_json_hex4(p + 2, end);

            if (v >= 0xDC00 && v <= 0xDFFF) {
                return p + 6;
            }
        }

        json->error = "lone surrogate";
        return NULL;

    default:
        json->error = "invalid escape";
        return NULL;
    }
}


static llmg_status_t
llmg_json_number(llmg_json_t *json, llmg_json_token_t *token)
{
    const unsigned char  *p, *end, *digits;

    p = json->pos;
    end = json->end;

    token->type = LLMG_JSON_NUMBER;
    token->raw.data = p;

    if (*p == '-') {
        p++;
    }

    if (p == end || *p < '0' || *p > '9') {
        return llmg_json_fail(json, LLMG_INVALID, "value expected");
    }

    if (*p++ != '0') {
        while (p < end && *p >= '0' && *p <= '9') {
            p++;
        }
    }

    if (p < end && *p == '.') {
        digits = ++p;

        while (p < end && *p >= '0' && *p <= '9') {
            p++;
        }

        if (p == digits) {
            return llmg_json_fail(json, LLMG_INVALID, "invalid number");
        }
    }

    if (p < end && (*p | 0x20) == 'e') {
        p++;

        if (p < end && (*p == '+' || *p == '-')) {
            p++;
        }

        digits = p;

        while (p < end && *p >= '0' && *p <= '9') {
            p++;
        }

        if (p == digits) {
            return llmg_json_fail(json, LLMG_INVALID, "invalid number");
        }
    }

    token->raw.len = (size_t) (p - token->raw.data);
    json->pos = p;
    json->state = (json->depth == 0) ? sw_done : sw_after;

    return LLMG_OK;
}


static llmg_status_t
llmg_json_word(llmg_json_t *json, llmg_json_token_t *token, const char *word,
    llmg_json_type_e type)
{
    size_t  n;

    n = strlen(word);

    if ((size_t) (json->end - json->pos) < n
        || memcmp(json->pos, word, n) != 0)
    {
        return llmg_json_fail(json, LLMG_INVALID, "value expected");
    }

    token->type = type;
    token->raw.data = json->pos;
    token->raw.len = n;

    json->pos += n;
    json->state = (json->depth == 0) ? sw_done : sw_after;

    return LLMG_OK;
}


/* adds a name to those of its object; a name seen before is INVALID */

static llmg_status_t
llmg_json_remember(llmg_json_t *json, llmg_json_token_t *token)
{
    size_t              i, cap;
    llmg_status_t       rc;
    llmg_json_name_t   *name, *grown;
    llmg_json_names_t  *names;
    llmg_json_frame_t  *frame;

    names = json->names;
    frame = &names->frames[json->depth];

    if (names->n == json->limits->members) {
        return llmg_json_fail(json, LLMG_LIMIT, "too many members");
    }

    if (names->n == names->cap) {
        cap = names->cap ? names->cap * 2 : 32;

        grown = llmg_arena_alloc(json->arena, cap * sizeof(llmg_json_name_t));
        if (grown == NULL) {
            return llmg_json_fail(json, llmg_arena_status(json->arena),
                                  "out of memory");
        }

        if (names->n) {
            memcpy(grown, names->names, names->n * sizeof(llmg_json_name_t));
        }

        names->names = grown;
        names->cap = cap;
    }

    name = &names->names[names->n];
    name->start = (size_t) (token->raw.data - json->start);
    name->len = (uint32_t) token->raw.len;
    name->escaped = token->escaped;

    if (names->n - frame->base >= LLMG_JSON_NAMES_LINEAR) {
        rc = llmg_json_index(json, frame);
        if (rc != LLMG_OK) {
            return rc;
        }

        rc = llmg_json_lookup(json, frame, name, (uint32_t) names->n);
        if (rc != LLMG_OK) {
            return rc;
        }

        names->n++;
        return LLMG_OK;
    }

    for (i = frame->base; i < names->n; i++) {

        if (name->escaped || names->names[i].escaped) {
            if (llmg_json_raw_eq(llmg_json_name_raw(json, &names->names[i]),
                                 token->raw))
            {
                return llmg_json_fail(json, LLMG_INVALID, "duplicate member");
            }

            continue;
        }

        if (names->names[i].len == name->len
            && memcmp(json->start + names->names[i].start, token->raw.data,
                      name->len)
               == 0)
        {
            return llmg_json_fail(json, LLMG_INVALID, "duplicate member");
        }
    }

    names->n++;

    return LLMG_OK;
}


/* a table with room for one more name of this object, at most half full */

static llmg_status_t
llmg_json_index(llmg_json_t *json, llmg_json_frame_t *frame)
{
    size_t              i, count, size;
    llmg_status_t       rc;
    llmg_json_slot_t   *slots;
    llmg_json_names_t  *names;

    names = json->names;
    count = names->n - frame->base + 1;

    if (frame->epoch != 0 && count <= ((size_t) frame->mask + 1) / 2) {
        return LLMG_OK;
    }

    if (frame->slots == NULL || count > ((size_t) frame->mask + 1) / 2) {

        size = LLMG_JSON_NAMES_LINEAR * 4;

        while (size < count * 4) {
            size *= 2;
        }

        slots = llmg_arena_calloc(json->arena,
                                  size * sizeof(llmg_json_slot_t));
        if (slots == NULL) {
            return llmg_json_fail(json, llmg_arena_status(json->arena),
                                  "out of memory");
        }

        frame->slots = slots;
        frame->mask = (uint32_t) size - 1;
    }

    frame->epoch = names->epoch++;

    for (i = frame->base; i < names->n; i++) {
        rc = llmg_json_lookup(json, frame, &names->names[i], (uint32_t) i);
        if (rc != LLMG_OK) {
            return rc;
        }
    }

    return LLMG_OK;
}


static llmg_status_t
llmg_json_lookup(llmg_json_t *json, llmg_json_frame_t *frame,
    const llmg_json_name_t *name, uint32_t index)
{
    uint32_t            h;
    llmg_str_t          raw, text;
    llmg_status_t       rc;
    llmg_json_slot_t   *slot;
    llmg_json_names_t  *names;

    names = json->names;
    raw = llmg_json_name_raw(json, name);
    text = raw;

    if (name->escaped) {
        names->scratch.len = 0;

        rc = llmg_buf_reserve(&names->scratch, raw.len);
        if (rc != LLMG_OK) {
            return llmg_json_fail(json, rc, "out of memory");
        }

        text.data = names->scratch.data;
        text.len = llmg_json_unescape(names->scratch.data, raw);
    }

    h = (uint32_t) llmg_json_hash(text, json->limits->seed);

    for ( ;; h++) {
        slot = &frame->slots[h & frame->mask];

        if (slot->epoch != frame->epoch) {
            slot->epoch = frame->epoch;
            slot->index = index;
            return LLMG_OK;
        }

        if (llmg_json_raw_eq(llmg_json_name_raw(json,
                                                &names->names[slot->index]),
                             raw))
        {
            return llmg_json_fail(json, LLMG_INVALID, "duplicate member");
        }
    }
}


/*
 * SipHash-1-3 with the seed as key: the sender chooses the names and must not
 * be able to choose their slots.
 */

#define llmg_json_rotl(x, b)  ((x) << (b) | (x) >> (64 - (b)))

#define llmg_json_sip_round(v0, v1, v2, v3)                                   \
    v0 += v1; v1 = llmg_json_rotl(v1, 13); v1 ^= v0;                          \
    v0 = llmg_json_rotl(v0, 32);                                              \
    v2 += v3; v3 = llmg_json_rotl(v3, 16); v3 ^= v2;                          \
    v0 += v3; v3 = llmg_json_rotl(v3, 21); v3 ^= v0;                          \
    v2 += v1; v1 = llmg_json_rotl(v1, 17); v1 ^= v2;                          \
    v2 = llmg_json_rotl(v2, 32)


static uint64_t
llmg_json_hash(llmg_str_t s, uint64_t seed)
{
    size_t    i, n;
    uint64_t  v0, v1, v2, v3, m;

    v0 = seed ^ 0x736f6d6570736575ULL;
    v1 = ~seed ^ 0x646f72616e646f6dULL;
    v2 = seed ^ 0x6c7967656e657261ULL;
    v3 = ~seed ^ 0x7465646279746573ULL;

    for (i = 0; i <= s.len; i += 8) {
        n = s.len - i;

        if (n >= 8) {
            memcpy(&m, s.data + i, 8);

        } else {
            m = (uint64_t) s.len << 56;
            while (n--) {
                m |= (uint64_t) s.data[i + n] << 8 * n;
            }
        }

        v3 ^= m;
        llmg_json_sip_round(v0, v1, v2, v3);
        v0 ^= m;
    }

    v2 ^= 0xff;
    llmg_json_sip_round(v0, v1, v2, v3);
    llmg_json_sip_round(v0, v1, v2, v3);
    llmg_json_sip_round(v0, v1, v2, v3);

    return v0 ^ v1 ^ v2 ^ v3;
}
