/*
 * Views of texts while they are made; in the room only.
 */

#ifndef _LLMG_INSPECT_VIEWS_H_INCLUDED_
#define _LLMG_INSPECT_VIEWS_H_INCLUDED_


#include "llmg_inspect_look.h"
#include "llmg_fold.h"
#include "llmg_peel.h"
#include "llmg_plain.h"


/* which rules a view is for */
typedef enum {
    LLMG_VIEWS_INJECTION = 0,
    LLMG_VIEWS_VALUES           /* all others */
} llmg_views_for_e;


/* where a view comes from */
typedef struct {
    uint32_t              text;
    unsigned char         what;         /* llmg_views_for_e */
    unsigned char         escaped;      /* of values: some escape was undone */
    size_t                offset;       /* of the slice in its text */
    llmg_str_t            original;     /* that was folded */
    llmg_buf_t            out;          /* of the view */
    size_t                at;           /* in it: where the text of it begins */
    size_t                first;        /* and what is changed of that */
    size_t                last;
    llmg_buf_t            map;
    const llmg_peel_t    *peel;         /* NULL: the slice itself was folded */
    size_t                view;
} llmg_views_from_t;


typedef struct {
    const llmg_inspect_t *in;
    unsigned              direction;
    llmg_result_t        *result;
    llmg_str_t            joined;
    size_t                nplain;       /* findings in texts as they stand */
    size_t                at;           /* of them, where we are */
    size_t                start;        /* and what was asked there */
    uint32_t              text;
    unsigned              peeled;       /* the text has something encoded */
    unsigned              changed;      /* a finding is longer now */
    llmg_arena_t         *arena;        /* of this batch; NULL: none */
    llmg_linear_table_t  *table;        /* in it; NULL: none yet */
    llmg_buf_t            bytes;        /* its views, joined */
    llmg_buf_t            texts;        /* llmg_text_t of each */
    llmg_buf_t            from;         /* llmg_views_from_t of each */
    int32_t               evidence;     /* of the text, so far */
    unsigned              kinds;        /* that were undone for the view which
                                           it is the evidence of */
    unsigned              high;         /* that of its last view was */
    llmg_peel_t           peel;
    llmg_fold_t           fold;
} llmg_views_t;


/*
 * In llmg_inspect_found.c: the view that v->fold holds goes to the batch, or
 * [start, end) of it, where only what comes near [from->first, from->last)
 * counts; and the batch is looked at, findings are added to the result, and its
 * memory is given back, whatever came of it.  LLMG_OK, LLMG_LIMIT, LLMG_ERROR.
 */
llmg_status_t llmg_views_add(llmg_views_t *v, llmg_views_from_t *from);
llmg_status_t llmg_views_part(llmg_views_t *v, llmg_views_from_t *from,
    size_t start, size_t end);
llmg_status_t llmg_views_flush(llmg_views_t *v);

/*
 * In llmg_inspect_changed.c: what v->fold holds, and is made of from->original,
 * goes to the batch where it differs from it in more than the case of ASCII
 * letters.
 */
llmg_status_t llmg_views_changed(llmg_views_t *v, llmg_views_from_t *from);


#endif /* _LLMG_INSPECT_VIEWS_H_INCLUDED_ */
