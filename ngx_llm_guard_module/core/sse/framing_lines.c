#include "llmg_framing.h"


static llmg_status_t
llmg_lines_next(llmg_frames_t *f, llmg_str_t bytes, int final, size_t *end)
{
    const unsigned char  *p;

    p = (bytes.len != f->searched)
        ? memchr(bytes.data + f->searched, '\n', bytes.len - f->searched)
        : NULL;

    if (p == NULL && !final) {
        f->searched = bytes.len;
        return LLMG_AGAIN;
    }

    f->searched = 0;
    *end = (p != NULL) ? (size_t) (p - bytes.data) + 1 : bytes.len;

    return (*end == 0) ? LLMG_DECLINED : LLMG_OK;
}


/* without white space around it, and without a record separator */

static llmg_status_t
llmg_lines_part(llmg_frames_t *f, llmg_str_t event, size_t *pos,
    llmg_part_t *part)
{
    const unsigned char  *p, *end;

    (void) f;

    if (*pos != 0) {
        return LLMG_DECLINED;
    }

    *pos = event.len;

    p = event.data;
    end = p + event.len;

    while (p < end && (*p == 0x1E || *p == ' ' || *p == '\t' || *p == '\r'
                       || *p == '\n'))
    {
        p++;
    }

    while (end > p && (end[-1] == '\n' || end[-1] == '\r' || end[-1] == ' '
                       || end[-1] == '\t'))
    {
        end--;
    }

    if (p == end) {
        return LLMG_DECLINED;
    }

    part->what = LLMG_PART_DATA;
    llmg_str_set(&part->value, p, (size_t) (end - p));

    return LLMG_OK;
}


static llmg_status_t
llmg_lines_last(llmg_frames_t *f, llmg_buf_t *out, const llmg_last_t *last)
{
    llmg_status_t  rc;

    (void) f;

    rc = llmg_buf_append(out, last->doc.data, last->doc.len);

    return (rc == LLMG_OK) ? llmg_buf_putc(out, '\n') : rc;
}


const llmg_framing_t  llmg_framing_lines = {
    "lines", llmg_null_string,
    llmg_lines_next, NULL, llmg_lines_part, NULL, llmg_lines_last
};
