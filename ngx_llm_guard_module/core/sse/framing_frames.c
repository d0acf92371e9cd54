/*
 * Amazon event streams: binary frames with checksums.
 *
 *     length of the frame    4    big endian, as all numbers
 *     length of the headers  4
 *     CRC-32 of these        4
 *     headers                     length of the name 1, name, type 1, value
 *     payload
 *     CRC-32 of all before   4
 *
 * InvokeModel has the model's own JSON as base64 in the payload's "bytes".  It
 * stands decoded behind the frame in the face, and is encoded again when it is
 * edited.
 */

#include <zlib.h>

#include "llmg_framing.h"
#include "llmg_data.h"
#include "llmg_base64.h"
#include "llmg_json_text.h"


#define LLMG_FRAME_PRELUDE   12
#define LLMG_FRAME_SUM       4
#define LLMG_FRAME_MIN       (LLMG_FRAME_PRELUDE + LLMG_FRAME_SUM)

/* the type of a header; 0 and 1 are bools, others have 1, 2, 4, 8 ... bytes */
#define LLMG_HEADER_BYTES    6
#define LLMG_HEADER_STRING   7


typedef struct {
    llmg_str_t  name;
    llmg_str_t  value;
    unsigned    type;
} llmg_header_t;


static llmg_status_t llmg_frame_bytes(llmg_frames_t *f, llmg_str_t event,
    llmg_str_t *raw, llmg_str_t *bytes);


static uint32_t
llmg_frame_number(const unsigned char *p)
{
    return (uint32_t) p[0] << 24 | (uint32_t) p[1] << 16
           | (uint32_t) p[2] << 8 | p[3];
}


static void
llmg_frame_write(unsigned char *p, size_t n)
{
    p[0] = (unsigned char) (n >> 24);
    p[1] = (unsigned char) (n >> 16);
    p[2] = (unsigned char) (n >> 8);
    p[3] = (unsigned char) n;
}


static llmg_status_t
llmg_frame_invalid(llmg_frames_t *f, const char *error)
{
    f->error = error;

    return LLMG_INVALID;
}


static llmg_str_t
llmg_frame_payload(llmg_str_t event)
{
    size_t      head;
    llmg_str_t  payload;

    head = LLMG_FRAME_PRELUDE + llmg_frame_number(event.data + 4);

    payload.data = event.data + head;
    payload.len = llmg_frame_number(event.data) - head - LLMG_FRAME_SUM;

    return payload;
}


static llmg_status_t
llmg_frame_prelude(llmg_frames_t *f, llmg_str_t bytes, size_t *end)
{
    size_t  head;

    *end = LLMG_FRAME_PRELUDE;

    if (crc32_z(0, bytes.data, 8) != llmg_frame_number(bytes.data + 8)) {
        return llmg_frame_invalid(f, "the checksum of a frame's lengths is "
                                  "wrong");
    }

    f->frame = llmg_frame_number(bytes.data);
    head = llmg_frame_number(bytes.data + 4);

    if (f->frame < LLMG_FRAME_MIN || head > f->frame - LLMG_FRAME_MIN) {
        return llmg_frame_invalid(f, "a frame is shorter than its headers");
    }

    return LLMG_OK;
}


static llmg_status_t
llmg_frame_next(llmg_frames_t *f, llmg_str_t bytes, int final, size_t *end)
{
    size_t         n;
    llmg_status_t  rc;

    if (f->frame == 0 && bytes.len >= LLMG_FRAME_PRELUDE) {
        rc = llmg_frame_prelude(f, bytes, end);
        if (rc != LLMG_OK) {
            return rc;
        }
    }

    n = f->frame;

    if (n == 0 || bytes.len < n) {

        if (!final) {
            return LLMG_AGAIN;
        }

        *end = bytes.len;

        return (bytes.len == 0) ? LLMG_DECLINED
                                : llmg_frame_invalid(f, "a frame is cut");
    }

    *end = n;
    f->frame = 0;

    if (crc32_z(0, bytes.data, n - LLMG_FRAME_SUM)
        != llmg_frame_number(bytes.data + n - LLMG_FRAME_SUM))
    {
        return llmg_frame_invalid(f, "the checksum of a frame is wrong");
    }

    return LLMG_OK;
}


/*
 * The headers in turn; *pos is where the next one begins in the event.
 * LLMG_OK; LLMG_DECLINED behind the last one; LLMG_INVALID.
 */

static llmg_status_t
llmg_frame_header(llmg_str_t event, size_t *pos, llmg_header_t *header)
{
    size_t                n, end;
    const unsigned char  *p;

    static const unsigned char  sizes[] = { 0, 0, 1, 2, 4, 8, 0, 0, 8, 16 };

    p = event.data + *pos;
    end = LLMG_FRAME_PRELUDE + llmg_frame_number(event.data + 4);

    if (*pos == end) {
        return LLMG_DECLINED;
    }

    n = end - *pos;

    if (n < (size_t) p[0] + 2) {
        return LLMG_INVALID;
    }

    llmg_str_set(&header->name, p + 1, p[0]);
    header->type = p[1 + p[0]];

    n -= (size_t) p[0] + 2;
    p += (size_t) p[0] + 2;

    if (header->type >= sizeof(sizes)) {
        return LLMG_INVALID;
    }

    if (header->type == LLMG_HEADER_BYTES
        || header->type == LLMG_HEADER_STRING)
    {
        if (n < 2) {
            return LLMG_INVALID;
        }

        llmg_str_set(&header->value, p + 2, (size_t) p[0] << 8 | p[1]);
        n -= 2;

    } else {
        llmg_str_set(&header->value, p, sizes[header->type]);
    }

    if (n < header->value.len) {
        return LLMG_INVALID;
    }

    *pos = (size_t) (header->value.data - event.data) + header->value.len;

    return LLMG_OK;
}


static llmg_status_t
llmg_frame_face(llmg_frames_t *f, llmg_str_t event, llmg_str_t *face)
{
    size_t          pos;
    llmg_str_t      raw, bytes;
    llmg_status_t   rc;
    llmg_header_t   header;

    f->coded_end = 0;
    pos = LLMG_FRAME_PRELUDE;

    do {
        rc = llmg_frame_header(event, &pos, &header);
    } while (rc == LLMG_OK);

    if (rc == LLMG_INVALID) {
        return llmg_frame_invalid(f, "a frame's headers are broken");
    }

    rc = llmg_frame_bytes(f, event, &raw, &bytes);

    if (rc == LLMG_DECLINED) {
        *face = event;
        return LLMG_OK;
    }

    if (rc != LLMG_OK) {
        return rc;
    }

    f->face.len = 0;

    rc = llmg_buf_reserve(&f->face, event.len + bytes.len);
    if (rc != LLMG_OK) {
        return rc;
    }

    memcpy(f->face.data, event.data, event.len);
    f->face.len = event.len
                  + llmg_base64_decode(f->face.data + event.len, bytes);

    llmg_str_set(face, f->face.data, f->face.len);

    f->coded_start = (size_t) (raw.data - event.data);
    f->coded_end = f->coded_start + raw.len;

    return LLMG_OK;
}


/*
 * The value of the payload's own member "bytes", as it stands there, and
 * without the escapes it may have.  LLMG_DECLINED when there is none.  What is
 * no JSON has none: that is for whoever reads it.
 */

static llmg_status_t
llmg_frame_bytes(llmg_frames_t *f, llmg_str_t event, llmg_str_t *raw,
    llmg_str_t *bytes)
{
    int                 wanted;
    llmg_str_t          payload;
    llmg_status_t       rc;
    llmg_json_token_t   token;

    payload = llmg_frame_payload(event);

    llmg_json_reset(&f->json, payload);

    wanted = 0;

    for ( ;; ) {
        rc = llmg_json_next(&f->json, &token);

        if (rc == LLMG_LIMIT || rc == LLMG_ERROR) {
            return rc;
        }

        if (rc != LLMG_OK || token.type == LLMG_JSON_END) {
            return LLMG_DECLINED;
        }

        if (token.depth != 1) {
            continue;
        }

        if (token.type == LLMG_JSON_NAME) {
            wanted = llmg_json_raw_eq(token.raw, llmg_str("bytes"));
            continue;
        }

        if (!wanted || token.type != LLMG_JSON_STRING) {
            continue;
        }

        if (token.raw.len == 0) {
            return LLMG_DECLINED;
        }

        *raw = token.raw;
        *bytes = token.raw;

        if (token.escaped) {
            f->spare.len = 0;

            rc = llmg_buf_reserve(&f->spare, token.raw.len);
            if (rc != LLMG_OK) {
                return rc;
            }

            llmg_str_set(bytes, f->spare.data,
                         llmg_json_unescape(f->spare.data, token.raw));
        }

        /* a decoder that takes more than ours would see more than we do */

        return llmg_base64_is(*bytes) ? LLMG_OK
               : llmg_frame_invalid(f, "what a frame holds is no base64");
    }
}


static llmg_status_t
llmg_frame_part(llmg_frames_t *f, llmg_str_t face, size_t *pos,
    llmg_part_t *part)
{
    size_t         n, end;
    llmg_str_t     payload;
    llmg_header_t  header;

    (void) f;

    n = llmg_frame_number(face.data);
    end = LLMG_FRAME_PRELUDE + llmg_frame_number(face.data + 4);

    if (*pos == 0) {
        *pos = LLMG_FRAME_PRELUDE;
    }

    /* headers of a face are whole: llmg_frame_face() has read them */

    while (*pos < end
           && llmg_frame_header(face, pos, &header) == LLMG_OK)
    {
        if (header.type != LLMG_HEADER_STRING
            && header.type != LLMG_HEADER_BYTES)
        {
            continue;
        }

        part->what = llmg_str_eqz(header.name, ":event-type")
                     ? LLMG_PART_NAME : LLMG_PART_TEXT;
        part->value = header.value;

        return LLMG_OK;
    }

    if (*pos < n - LLMG_FRAME_SUM) {
        payload = llmg_frame_payload(face);
        *pos = n - LLMG_FRAME_SUM;

        part->what = LLMG_PART_DATA;
        part->value = payload;

        return LLMG_OK;
    }

    if (*pos < n && face.len > n) {
        *pos = face.len;

        part->what = LLMG_PART_INNER;
        llmg_str_set(&part->value, face.data + n, face.len - n);

        return LLMG_OK;
    }

    return LLMG_DECLINED;
}


/* edits of [from, to), which become edits of that alone */

static size_t
llmg_frame_edits(llmg_edit_t *edits, size_t n, size_t from, size_t to)
{
    size_t  i;

    for (i = 0; i < n && edits[i].end <= to; i++) {
        edits[i].start -= from;
        edits[i].end -= from;
    }

    return i;
}


static llmg_status_t
llmg_frame_span(llmg_buf_t *out, llmg_str_t event, size_t from, size_t to,
    llmg_edit_t **edits, size_t *n)
{
    size_t          k;
    llmg_str_t      span;
    llmg_status_t   rc;

    llmg_str_set(&span, event.data + from, to - from);

    k = llmg_frame_edits(*edits, *n, from, to);
    rc = llmg_json_edit(out, span, *edits, k);

    *edits += k;
    *n -= k;

    return rc;
}


static llmg_status_t
llmg_frame_headers(llmg_frames_t *f, llmg_str_t event, llmg_edit_t **edits,
    size_t *n)
{
    size_t          pos, at, from, to;
    llmg_buf_t     *out;
    llmg_status_t   rc;
    llmg_header_t   header;

    out = &f->made;
    at = LLMG_FRAME_PRELUDE;
    pos = at;

    while (llmg_frame_header(event, &pos, &header) == LLMG_OK) {
        from = (size_t) (header.value.data - event.data);

        rc = llmg_buf_append(out, event.data + at, from - at);
        if (rc != LLMG_OK) {
            return rc;
        }

        to = out->len;

        rc = llmg_frame_span(out, event, from, from + header.value.len, edits,
                             n);
        if (rc != LLMG_OK) {
            return rc;
        }

        if (header.type == LLMG_HEADER_STRING
            || header.type == LLMG_HEADER_BYTES)
        {
            if (out->len - to > 0xFFFF) {
                return LLMG_LIMIT;
            }

            out->data[to - 2] = (unsigned char) ((out->len - to) >> 8);
            out->data[to - 1] = (unsigned char) (out->len - to);
        }

        at = pos;
    }

    return LLMG_OK;
}


/* lengths and sums of a frame whose headers and payload are there */

static llmg_status_t
llmg_frame_close(llmg_buf_t *b, size_t head)
{
    llmg_status_t   rc;
    unsigned char   sum[LLMG_FRAME_SUM];

    llmg_frame_write(b->data, b->len + LLMG_FRAME_SUM);
    llmg_frame_write(b->data + 4, head);
    llmg_frame_write(b->data + 8, crc32_z(0, b->data, 8));

    llmg_frame_write(sum, crc32_z(0, b->data, b->len));
    rc = llmg_buf_append(b, sum, sizeof(sum));

    return rc;
}


/* what the "bytes" hold with its edits, as one edit of the payload */

static llmg_status_t
llmg_frame_inner(llmg_frames_t *f, llmg_str_t event, llmg_edit_t *edits,
    size_t n, llmg_edit_t *edit)
{
    llmg_str_t      face, inner, raw, bytes;
    llmg_status_t   rc;

    rc = llmg_frame_face(f, event, &face);
    if (rc != LLMG_OK) {
        return rc;
    }

    llmg_str_set(&inner, face.data + event.len, face.len - event.len);
    f->inner.len = 0;
    f->coded.len = 0;

    (void) llmg_frame_edits(edits, n, event.len, face.len);

    rc = llmg_json_edit(&f->inner, inner, edits, n);

    if (rc == LLMG_OK) {
        rc = llmg_frame_bytes(f, event, &raw, &bytes);
    }

    if (rc != LLMG_OK) {
        return rc;
    }

    llmg_str_set(&inner, f->inner.data, f->inner.len);

    rc = llmg_data_encode(&f->coded, inner, bytes);

    edit->start = (size_t) (raw.data - event.data);
    edit->end = edit->start + raw.len;
    llmg_str_set(&edit->text, f->coded.data, f->coded.len);

    return rc;
}


static llmg_status_t
llmg_frame_edit(llmg_frames_t *f, llmg_buf_t *out, llmg_str_t event,
    llmg_edit_t *edits, size_t n)
{
    size_t           i, k, head, from;
    llmg_str_t       payload;
    llmg_edit_t      inner;
    llmg_status_t    rc;

    /* those behind the event are of what was decoded: they become one */

    for (k = 0; k < n && edits[k].start < event.len; k++) {
        /* void */
    }

    if (k < n) {
        rc = llmg_frame_inner(f, event, edits + k, n - k, &inner);
        if (rc != LLMG_OK) {
            return rc;
        }

        for (i = k; i > 0 && edits[i - 1].start > inner.start; i--) {
            edits[i] = edits[i - 1];
        }

        edits[i] = inner;
        n = k + 1;
    }

    f->made.len = 0;

    rc = llmg_buf_append(&f->made, event.data, LLMG_FRAME_PRELUDE);

    if (rc == LLMG_OK) {
        rc = llmg_frame_headers(f, event, &edits, &n);
    }

    if (rc != LLMG_OK) {
        return rc;
    }

    head = f->made.len - LLMG_FRAME_PRELUDE;
    payload = llmg_frame_payload(event);
    from = (size_t) (payload.data - event.data);

    rc = llmg_frame_span(&f->made, event, from, from + payload.len, &edits,
                         &n);

    if (rc == LLMG_OK) {
        rc = llmg_frame_close(&f->made, head);
    }

    return (rc == LLMG_OK) ? llmg_buf_append(out, f->made.data, f->made.len)
                           : rc;
}


static llmg_status_t
llmg_frame_put(llmg_buf_t *b, const char *name, const char *value)
{
    size_t          n;
    llmg_status_t   rc;
    unsigned char   size[2];

    n = strlen(value);

    size[0] = (unsigned char) (n >> 8);
    size[1] = (unsigned char) n;

    rc = llmg_buf_putc(b, (unsigned char) strlen(name));

    if (rc == LLMG_OK) {
        rc = llmg_buf_puts(b, name);
    }

    if (rc == LLMG_OK) {
        rc = llmg_buf_putc(b, LLMG_HEADER_STRING);
    }

    if (rc == LLMG_OK) {
        rc = llmg_buf_append(b, size, 2);
    }

    return (rc == LLMG_OK) ? llmg_buf_puts(b, value) : rc;
}


static llmg_status_t
llmg_frame_last(llmg_frames_t *f, llmg_buf_t *out, const llmg_last_t *last)
{
    size_t          head;
    llmg_buf_t     *b;
    llmg_status_t   rc;

    static const unsigned char  prelude[LLMG_FRAME_PRELUDE];

    b = &f->made;
    b->len = 0;

    rc = llmg_buf_append(b, prelude, sizeof(prelude));

    if (rc == LLMG_OK) {
        rc = llmg_frame_put(b, ":exception-type", last->exception);
    }

    if (rc == LLMG_OK) {
        rc = llmg_frame_put(b, ":content-type", "application/json");
    }

    if (rc == LLMG_OK) {
        rc = llmg_frame_put(b, ":message-type", "exception");
    }

    if (rc != LLMG_OK) {
        return rc;
    }

    head = b->len - LLMG_FRAME_PRELUDE;

    rc = llmg_buf_append(b, last->doc.data, last->doc.len);

    if (rc == LLMG_OK) {
        rc = llmg_frame_close(b, head);
    }

    return (rc == LLMG_OK) ? llmg_buf_append(out, b->data, b->len) : rc;
}


const llmg_framing_t  llmg_framing_frames = {
    "frames", llmg_null_string,
    llmg_frame_next, llmg_frame_face, llmg_frame_part, llmg_frame_edit,
    llmg_frame_last
};
