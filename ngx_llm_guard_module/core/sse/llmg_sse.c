#include "llmg_sse.h"


typedef struct {
    const char  *name;
    unsigned     field;
} llmg_sse_name_t;


static const llmg_sse_name_t  llmg_sse_names[] = {
    { "data",  LLMG_SSE_DATA },
    { "event", LLMG_SSE_EVENT },
    { "id",    LLMG_SSE_ID },
    { "retry", LLMG_SSE_RETRY },
    { NULL, 0 }
};


void
llmg_sse_init(llmg_sse_t *sse)
{
    memset(sse, 0, sizeof(llmg_sse_t));
}


/* the first CR or LF in [p, end), or NULL */

static const unsigned char *
llmg_sse_line_end(const unsigned char *p, const unsigned char *end)
{
    const unsigned char  *lf, *cr;

    lf = memchr(p, '\n', (size_t) (end - p));
    cr = memchr(p, '\r', (size_t) ((lf != NULL ? lf : end) - p));

    return cr != NULL ? cr : lf;
}


llmg_status_t
llmg_sse_next(llmg_sse_t *sse, llmg_str_t bytes, int final, size_t *end)
{
    size_t                line;
    const unsigned char  *p, *last;

    last = bytes.data + bytes.len;

    for ( ;; ) {
        p = bytes.data + sse->searched;

        /* an empty line ends each event */

        if (p == last || *p != '\n') {
            p = llmg_sse_line_end(p, last);
        }

        if (p == NULL) {
            sse->searched = bytes.len;
            break;
        }

        sse->searched = (size_t) (p - bytes.data);

        if (*p++ == '\n') {
            sse->bare = 0;
            sse->crlf = 0;

        } else if (!sse->bare) {

            if (p == last && !final) {
                return LLMG_AGAIN;
            }

            if (p != last && *p == '\n') {
                p++;
                sse->crlf = 1;

            } else {
                sse->bare = 1;
            }
        }

        line = sse->line;

        if (line == sse->searched) {
            *end = (size_t) (p - bytes.data);
            sse->only = (line == 0) ? 0 : sse->only;
            sse->line = 0;
            sse->searched = 0;
            return LLMG_OK;
        }

        sse->only = (line == 0) ? sse->searched : 0;
        sse->line = (size_t) (p - bytes.data);
        sse->searched = sse->line;
    }

    if (!final) {
        return LLMG_AGAIN;
    }

    sse->line = 0;
    sse->searched = 0;
    sse->only = 0;
    sse->cut = 1;
    *end = bytes.len;

    return bytes.len == 0 ? LLMG_DECLINED : LLMG_OK;
}


llmg_status_t
llmg_sse_line(llmg_str_t event, size_t *pos, int first,
    llmg_sse_line_t *line)
{
    llmg_str_t            text;
    const unsigned char  *p, *end;

    if (*pos == 0 && first && event.len >= 3
        && memcmp(event.data, "\xEF\xBB\xBF", 3) == 0)
    {
        *pos = 3;
    }

    while (*pos < event.len
           && (event.data[*pos] == '\n' || event.data[*pos] == '\r'))
    {
        (*pos)++;
    }

    if (*pos == event.len) {
        return LLMG_DECLINED;
    }

    p = event.data + *pos;
    end = llmg_sse_line_end(p, event.data + event.len);

    if (end == NULL) {
        end = event.data + event.len;
    }

    *pos = (size_t) (end - event.data);

    llmg_str_set(&text, p, (size_t) (end - p));
    llmg_sse_field(text, line);

    return LLMG_OK;
}


void
llmg_sse_field(llmg_str_t text, llmg_sse_line_t *line)
{
    size_t                  n;
    const unsigned char    *p, *end, *colon;
    const llmg_sse_name_t  *name;

    p = text.data;
    end = text.data + text.len;

    /* nearly every line */

    if (text.len > 5 && memcmp(p, "data:", 5) == 0) {
        n = (p[5] == ' ') ? 6 : 5;

        line->field = LLMG_SSE_DATA;
        llmg_str_set(&line->value, p + n, text.len - n);

        return;
    }

    colon = memchr(p, ':', text.len);
    n = (size_t) ((colon != NULL ? colon : end) - p);

    if (colon == NULL) {
        llmg_str_set(&line->value, end, 0);

    } else {
        colon++;

        if (colon < end && *colon == ' ') {
            colon++;
        }

        llmg_str_set(&line->value, colon, (size_t) (end - colon));
    }

    if (n == 0) {
        line->field = LLMG_SSE_COMMENT;
        return;
    }

    for (name = llmg_sse_names; name->name != NULL; name++) {
        if (strlen(name->name) == n && memcmp(name->name, p, n) == 0) {
            line->field = name->field;
            return;
        }
    }

    /* nobody reads it, but it leaves: all of it is value */

    line->field = LLMG_SSE_OTHER;
    line->value = text;
}
