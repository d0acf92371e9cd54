#include "llmg_inspect_edit.h"
#include "llmg_json_text.h"
#include "llmg_view.h"


static size_t llmg_inspect_first(const llmg_findings_t *list, uint32_t text);


llmg_status_t
llmg_inspect_once(llmg_arena_t *arena, llmg_str_t body,
    llmg_result_t *result)
{
    size_t               i, j, k, n, last, start, end;
    uint32_t             base, text;
    llmg_str_t           bytes, raw;
    llmg_status_t        rc;
    llmg_finding_t      *f, *other;
    llmg_json_map_t      map, copy;
    llmg_findings_t     *list;
    const llmg_text_t   *t;

    list = &result->findings;

    base = UINT32_MAX;
    text = UINT32_MAX;
    k = 0;
    n = 0;
    last = SIZE_MAX;

    for (i = 0; i < list->n; i++) {
        f = &list->items[i];
        t = &result->texts[f->text];

        list->items[n++] = *f;

        if (t->via != LLMG_VIA_JSON) {
            continue;
        }

        if (t->outer != base) {
            base = t->outer;
            k = llmg_inspect_first(list, base);
            last = SIZE_MAX;

            rc = llmg_view_bytes(arena, body, &result->texts[base], &bytes);
            if (rc != LLMG_OK) {
                return rc;
            }
        }

        if (k == list->n || list->items[k].text != base) {
            continue;
        }

        if (f->text != text) {
            text = f->text;

            llmg_str_set(&raw, bytes.data + t->raw_start,
                         t->raw_end - t->raw_start);
            llmg_json_map_init(&map, raw);
        }

        start = t->raw_start + llmg_json_map_raw(&map, f->start, 0);

        copy = map;
        end = t->raw_start + llmg_json_map_raw(&copy, f->end - 1, 1);

        while (list->items[k].text == base && list->items[k].end <= start) {
            k++;
        }

        for (j = k; list->items[j].text == base
                    && list->items[j].start < end; j++)
        {
            other = &list->items[j];

            if (other->rule == f->rule && other->end > start) {

                if ((last != SIZE_MAX && j <= last)
                    || t->raw_end == bytes.len)
                {
                    /*
                     * Another one of the view, which overlaps, has it; or the
                     * view is one of all that is there, and what looks like
                     * an escape in it need not be one.
                     */

                    other->start = (start < other->start) ? start
                                                          : other->start;
                    other->end = (end > other->end) ? end : other->end;

                    n--;
                    break;
                }

                /* in its string the view knows better, for it has no escapes */

                if (other->start >= t->raw_start) {
                    other->start = start;
                }

                if (other->end <= t->raw_end) {
                    other->end = end;
                }

                last = j;
                n--;
                break;
            }
        }
    }

    list->n = n;

    return LLMG_OK;
}


/* the first finding of the text, or of one behind it */

static size_t
llmg_inspect_first(const llmg_findings_t *list, uint32_t text)
{
    size_t  low, high, mid;

    low = 0;
    high = list->n;

    while (low < high) {
        mid = low + (high - low) / 2;

        if (list->items[mid].text < text) {
            low = mid + 1;

        } else {
            high = mid;
        }
    }

    return low;
}
