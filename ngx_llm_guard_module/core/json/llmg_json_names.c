#include "llmg_json_names.h"
#include "llmg_json_text.h"


static llmg_status_t llmg_json_names_index(llmg_json_t *json,
    llmg_json_frame_t *frame);
static llmg_status_t llmg_json_names_lookup(llmg_json_t *json,
    llmg_json_frame_t *frame, const llmg_json_name_t *name, uint32_t index);
static uint64_t llmg_json_names_hash(llmg_str_t s, uint64_t seed);


static llmg_status_t
llmg_json_names_fail(llmg_json_t *json, llmg_status_t rc, const char *error)
{
    json->error = error;
    return rc;
}


llmg_status_t
llmg_json_names_create(llmg_json_t *json)
{
    llmg_json_names_t  *names;

    names = llmg_arena_calloc(json->arena, sizeof(llmg_json_names_t));
    if (names == NULL) {
        return llmg_arena_status(json->arena);
    }

    names->epoch = 1;
    llmg_buf_init(&names->scratch, json->arena);

    json->names = names;

    return llmg_json_names_deepen(json);
}


llmg_status_t
llmg_json_names_deepen(llmg_json_t *json)
{
    unsigned            n;
    llmg_json_frame_t  *frames;
    llmg_json_names_t  *names;

    names = json->names;
    n = names->nframes ? names->nframes * 2 : LLMG_JSON_MARK_DEPTH;

    frames = llmg_arena_calloc(json->arena, n * sizeof(llmg_json_frame_t));
    if (frames == NULL) {
        return llmg_json_names_fail(json, llmg_arena_status(json->arena),
                                    "out of memory");
    }

    if (names->nframes != 0) {
        memcpy(frames, names->frames,
               names->nframes * sizeof(llmg_json_frame_t));
    }

    names->frames = frames;
    names->nframes = n;

    return LLMG_OK;
}


static llmg_str_t
llmg_json_names_raw(const llmg_json_t *json, const llmg_json_name_t *name)
{
    llmg_str_t  raw;

    raw.data = json->start + name->start;
    raw.len = name->len;

    return raw;
}


llmg_status_t
llmg_json_names_add(llmg_json_t *json, const llmg_json_token_t *token)
{
    size_t              i, cap;
    llmg_status_t       rc;
    llmg_json_name_t   *name, *other, *grown;
    llmg_json_names_t  *names;
    llmg_json_frame_t  *frame;

    names = json->names;
    frame = &names->frames[json->depth];

    if (names->n == json->limits->members) {
        return llmg_json_names_fail(json, LLMG_LIMIT, "too many members");
    }

    if (names->n == names->cap) {
        cap = names->cap ? names->cap * 2 : 32;

        grown = llmg_arena_alloc(json->arena, cap * sizeof(llmg_json_name_t));
        if (grown == NULL) {
            return llmg_json_names_fail(json, llmg_arena_status(json->arena),
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
    name->sign = llmg_json_names_sign(token);

    if (names->n - frame->base >= LLMG_JSON_NAMES_LINEAR) {
        rc = llmg_json_names_index(json, frame);
        if (rc != LLMG_OK) {
            return rc;
        }

        rc = llmg_json_names_lookup(json, frame, name, (uint32_t) names->n);
        if (rc != LLMG_OK) {
            return rc;
        }

        names->n++;
        return LLMG_OK;
    }

    for (i = frame->base; i < names->n; i++) {
        other = &names->names[i];

        if (other->sign != name->sign && other->sign != 0 && name->sign != 0)
        {
            continue;
        }

        if (llmg_json_raw_eq(llmg_json_names_raw(json, other), token->raw)) {
            return llmg_json_names_fail(json, LLMG_INVALID, "duplicate member");
        }
    }

    names->n++;

    return LLMG_OK;
}


/* a table with room for one more name of this object, at most half full */

static llmg_status_t
llmg_json_names_index(llmg_json_t *json, llmg_json_frame_t *frame)
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
            return llmg_json_names_fail(json, llmg_arena_status(json->arena),
                                        "out of memory");
        }

        frame->slots = slots;
        frame->mask = (uint32_t) size - 1;
    }

    frame->epoch = names->epoch++;

    for (i = frame->base; i < names->n; i++) {
        rc = llmg_json_names_lookup(json, frame, &names->names[i],
                                    (uint32_t) i);
        if (rc != LLMG_OK) {
            return rc;
        }
    }

    return LLMG_OK;
}


static llmg_status_t
llmg_json_names_lookup(llmg_json_t *json, llmg_json_frame_t *frame,
    const llmg_json_name_t *name, uint32_t index)
{
    uint32_t            h;
    llmg_str_t          raw, text;
    llmg_status_t       rc;
    llmg_json_slot_t   *slot;
    llmg_json_names_t  *names;

    names = json->names;
    raw = llmg_json_names_raw(json, name);
    text = raw;

    if (name->sign == 0) {
        names->scratch.len = 0;

        rc = llmg_buf_reserve(&names->scratch, raw.len + 1);
        if (rc != LLMG_OK) {
            return llmg_json_names_fail(json, rc, "out of memory");
        }

        text.data = names->scratch.data;
        text.len = llmg_json_unescape(names->scratch.data, raw);
    }

    h = (uint32_t) llmg_json_names_hash(text, json->limits->seed);

    for ( ;; h++) {
        slot = &frame->slots[h & frame->mask];

        if (slot->epoch != frame->epoch) {
            slot->epoch = frame->epoch;
            slot->index = index;
            return LLMG_OK;
        }

        if (llmg_json_raw_eq(llmg_json_names_raw(json,
                                                &names->names[slot->index]),
                             raw))
        {
            return llmg_json_names_fail(json, LLMG_INVALID, "duplicate member");
        }
    }
}


/*
 * SipHash-1-3 with the seed as key: the sender chooses the names and must not
 * be able to choose their slots.
 */

#define llmg_sip_rotl(x, b)  ((x) << (b) | (x) >> (64 - (b)))

#define llmg_sip_round(v0, v1, v2, v3)                                        \
    v0 += v1; v1 = llmg_sip_rotl(v1, 13); v1 ^= v0;                           \
    v0 = llmg_sip_rotl(v0, 32);                                               \
    v2 += v3; v3 = llmg_sip_rotl(v3, 16); v3 ^= v2;                           \
    v0 += v3; v3 = llmg_sip_rotl(v3, 21); v3 ^= v0;                           \
    v2 += v1; v1 = llmg_sip_rotl(v1, 17); v1 ^= v2;                           \
    v2 = llmg_sip_rotl(v2, 32)


static uint64_t
llmg_json_names_hash(llmg_str_t s, uint64_t seed)
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
        llmg_sip_round(v0, v1, v2, v3);
        v0 ^= m;
    }

    v2 ^= 0xff;
    llmg_sip_round(v0, v1, v2, v3);
    llmg_sip_round(v0, v1, v2, v3);
    llmg_sip_round(v0, v1, v2, v3);

    return v0 ^ v1 ^ v2 ^ v3;
}
