#include "llmg_framing.h"


static llmg_status_t
llmg_sse_framed(llmg_frames_t *f, llmg_str_t bytes, int final, size_t *end)
{
    return llmg_sse_next(&f->sse, bytes, final, end);
}


static llmg_status_t
llmg_sse_part(llmg_frames_t *f, llmg_str_t event, size_t *pos,
    llmg_part_t *part)
{
    llmg_str_t       text;
    llmg_status_t    rc;
    llmg_sse_line_t  line;

    if (f->sse.only != 0 && !f->first) {

        if (*pos != 0) {
            return LLMG_DECLINED;
        }

        llmg_str_set(&text, event.data, f->sse.only);
        llmg_sse_field(text, &line);

        *pos = event.len;

    } else {
        rc = llmg_sse_line(event, pos, f->first, &line);
        if (rc != LLMG_OK) {
            return rc;
        }
    }

    part->what = (line.field == LLMG_SSE_DATA) ? LLMG_PART_DATA
                 : (line.field == LLMG_SSE_EVENT) ? LLMG_PART_NAME
                                                  : LLMG_PART_TEXT;
    part->value = line.value;

    return LLMG_OK;
}


/* with the line ends of the stream */

static llmg_status_t
llmg_sse_last(llmg_frames_t *f, llmg_buf_t *out, const llmg_last_t *last)
{
    const char     *eol;
    llmg_status_t   rc;

    eol = f->sse.bare ? "\r" : f->sse.crlf ? "\r\n" : "\n";
    rc = LLMG_OK;

    if (last->name != NULL) {
        rc = llmg_buf_printf(out, "event: %s%s", last->name, eol);
    }

    if (rc == LLMG_OK) {
        rc = llmg_buf_puts(out, "data: ");
    }

    if (rc == LLMG_OK) {
        rc = llmg_buf_append(out, last->doc.data, last->doc.len);
    }

    if (rc == LLMG_OK) {
        rc = llmg_buf_printf(out, "%s%s", eol, eol);
    }

    if (rc == LLMG_OK && last->mark) {
        rc = llmg_buf_printf(out, "data: [DONE]%s%s", eol, eol);
    }

    return rc;
}


const llmg_framing_t  llmg_framing_sse = {
    "sse", llmg_string("[DONE]"),
    llmg_sse_framed, NULL, llmg_sse_part, NULL, llmg_sse_last
};
