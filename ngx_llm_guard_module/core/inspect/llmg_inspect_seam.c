/*
 * Attacks that are split over several texts: parts of a message, messages in a
 * row, what the same role says in the next turn.
 *
 * Where two texts of a role meet, the end of what it has said and the beginning
 * of what it says next are judged as one text, too: a seam.  It costs as much
 * as any text of its length, so only what is worth it is judged: where a text
 * at the seam is somewhat like an attack by itself, as halves of attacks are
 * and one benign text in fifty is, or where texts are too short to be like
 * anything.  A text like that is not remembered as clean, so the same seams are
 * judged with and without a memory.
 *
 * Pieces are joined by a blank, and, where a word may have been cut, also
 * without.
 */

#include "llmg_inspect_look.h"
#include "llmg_finding.h"


/* bytes on either side, and how many are waited for before a seam is made */
#define LLMG_SEAM_BEFORE   192
#define LLMG_SEAM_BEHIND   512
#define LLMG_SEAM_LEAST    128

/* so short, and so many of them */
#define LLMG_SEAM_TINY     32
#define LLMG_SEAM_TINIES   3

/* of an address, at most */
#define LLMG_SEAM_SCHEME   16

/* a confidence, in hundredths of one, is more than that of a piece by this */
#define LLMG_SEAM_MORE     1000

/* and this at least: more than of a text, for who cuts what he says has many
   seams */
#define LLMG_SEAM_SURE     9000

/* memory for seams before they are judged, about */
#define LLMG_SEAM_BATCH    (256 * 1024)


/* what a seam is made of, in the order of its bytes */
typedef struct {
    uint32_t              text;         /* of the document */
    uint32_t              offset;       /* in it */
    uint32_t              start;        /* in the seam */
    uint32_t              len;
} llmg_seam_piece_t;


typedef struct {
    size_t                first;        /* of the pieces */
    size_t                n;
} llmg_seam_t;


typedef struct {
    const llmg_inspect_t *in;
    llmg_str_t            joined;
    llmg_result_t        *result;
    int32_t              *fine;         /* by text: confidence, in hundredths;
                                           below 0: it was not judged */
    unsigned char        *told;
    const uint32_t       *list;         /* texts of a role, in order */
    size_t                n;
    llmg_buf_t            bytes;        /* of this batch: the seams, joined */
    llmg_buf_t            texts;        /* llmg_text_t of each */
    llmg_buf_t            seams;        /* llmg_seam_t of each */
    llmg_buf_t            pieces;       /* llmg_seam_piece_t */
} llmg_seams_t;


static int llmg_seams_said(const llmg_text_t *t, llmg_str_t joined);
static llmg_status_t llmg_seams_role(llmg_seams_t *s);
static int llmg_seams_worth(const llmg_seams_t *s, size_t first, size_t from,
    size_t to);
static llmg_status_t llmg_seams_add(llmg_seams_t *s, size_t first,
    size_t skip, size_t from, size_t to, int blank);
static int llmg_seams_cut(const llmg_seams_t *s, size_t first, size_t to);
static llmg_status_t llmg_seams_flush(llmg_seams_t *s);
static llmg_status_t llmg_seams_found(llmg_seams_t *s,
    const llmg_finding_t *found);
static llmg_status_t llmg_seams_model(llmg_seams_t *s, size_t seam,
    int32_t fine, unsigned via);


#define llmg_seams_text(s, i)   (&(s)->result->texts[(s)->list[i]])

#define llmg_seams_len(s, i)                                                  \
    (llmg_seams_text(s, i)->end - llmg_seams_text(s, i)->start)


llmg_status_t
llmg_inspect_seams(const llmg_inspect_t *in, llmg_str_t joined, int32_t *fine,
    unsigned char *told, llmg_result_t *result)
{
    size_t              i, n;
    uint32_t           *list;
    unsigned            role;
    llmg_seams_t        s;
    llmg_status_t       rc;
    const llmg_text_t  *t;

    if (result->plain < 2) {
        return LLMG_OK;
    }

    memset(&s, 0, sizeof(llmg_seams_t));

    s.in = in;
    s.joined = joined;
    s.result = result;
    s.fine = fine;
    s.told = told;

    list = NULL;
    rc = LLMG_OK;

    for (role = 0; rc == LLMG_OK && role < LLMG_ROLES; role++) {

        if (!(in->policy->judge.roles >> role & 1)) {
            continue;
        }

        n = 0;

        for (i = 0; i < result->plain; i++) {
            t = &result->texts[i];

            if (t->role != role || !llmg_seams_said(t, joined)) {
                continue;
            }

            if (list == NULL) {
                list = llmg_arena_alloc(in->arena,
                                        result->plain * sizeof(uint32_t));
                if (list == NULL) {
                    return llmg_arena_status(in->arena);
                }
            }

            list[n++] = (uint32_t) i;
        }

        s.list = list;
        s.n = n;

        rc = (n > 1) ? llmg_seams_role(&s) : LLMG_OK;
    }

    return (rc == LLMG_OK) ? llmg_seams_flush(&s) : rc;
}


/* is it what somebody says? the address of a picture stands between others */

static int
llmg_seams_said(const llmg_text_t *t, llmg_str_t joined)
{
    size_t                i, len;
    const char           *name;
    const unsigned char  *p;

    if (t->kind != LLMG_KIND_CONTENT || t->number || t->via != LLMG_VIA_PLAIN
        || t->start == t->end)
    {
        return 0;
    }

    p = joined.data + t->start;
    len = t->end - t->start;

    /* the role itself, which a message says before or behind what it says */

    name = llmg_role_name(t->role);

    if (len == strlen(name) && memcmp(p, name, len) == 0) {
        return 0;
    }

    for (i = 0; i + 2 < len && i < LLMG_SEAM_SCHEME; i++) {
        if (p[i] == ':' && p[i + 1] == '/' && p[i + 2] == '/') {
            return memchr(p, ' ', len) != NULL;
        }
    }

    return 1;
}


/*
 * The texts of a role in groups: one that is long enough, or several.  A seam
 * is the end of what is before a group, and its beginning.
 */

static llmg_status_t
llmg_seams_role(llmg_seams_t *s)
{
    size_t         from, to, first, before, len;
    llmg_status_t  rc;

    for (from = 0; from < s->n; from = to) {
        len = 0;

        for (to = from; to < s->n && len < LLMG_SEAM_LEAST; to++) {
            len += llmg_seams_len(s, to);
        }

        before = 0;

        for (first = from; first > 0 && before < LLMG_SEAM_BEFORE; first--) {
            before += llmg_seams_len(s, first - 1);
        }

        if (to - first < 2 || !llmg_seams_worth(s, first, from, to)) {
            continue;
        }

        before = (before > LLMG_SEAM_BEFORE) ? before - LLMG_SEAM_BEFORE : 0;

        rc = llmg_seams_add(s, first, before, from, to, 1);

        if (rc == LLMG_OK && llmg_seams_cut(s, first, to)) {
            rc = llmg_seams_add(s, first, before, from, to, 0);
        }

        if (rc == LLMG_OK && s->bytes.len > LLMG_SEAM_BATCH) {
            rc = llmg_seams_flush(s);
        }

        if (rc != LLMG_OK) {
            return rc;
        }
    }

    return LLMG_OK;
}


static int
llmg_seams_worth(const llmg_seams_t *s, size_t first, size_t from, size_t to)
{
    size_t    i;
    unsigned  tinies;

    tinies = 0;

    for (i = first; i < to; i++) {

        if (s->fine[s->list[i]] >= LLMG_LOOK_SUSPECT) {
            return 1;
        }

        if (i >= from) {
            tinies = (llmg_seams_len(s, i) < LLMG_SEAM_TINY) ? tinies + 1 : 0;

            if (tinies == LLMG_SEAM_TINIES) {
                return 1;
            }
        }
    }

    return 0;
}


/* "skip" bytes of the first text are too far away */

static llmg_status_t
llmg_seams_add(llmg_seams_t *s, size_t first, size_t skip, size_t from,
    size_t to, int blank)
{
    size_t              i, len, behind;
    llmg_seam_t         seam;
    llmg_text_t         text;
    llmg_status_t       rc;
    llmg_seam_piece_t   piece;
    const llmg_text_t  *t;
    const unsigned char  *p;

    if (s->bytes.arena == NULL) {
        llmg_buf_init(&s->bytes, s->in->arena);
        llmg_buf_init(&s->texts, s->in->arena);
        llmg_buf_init(&s->seams, s->in->arena);
        llmg_buf_init(&s->pieces, s->in->arena);
    }

    text = *llmg_seams_text(s, first);
    text.start = s->bytes.len;

    seam.first = s->pieces.len / sizeof(llmg_seam_piece_t);
    seam.n = to - first;

    behind = LLMG_SEAM_BEHIND;
    rc = LLMG_OK;

    for (i = first; rc == LLMG_OK && i < to; i++) {
        t = llmg_seams_text(s, i);
        p = s->joined.data + t->start;
        len = t->end - t->start;

        piece.text = s->list[i];
        piece.offset = 0;

        if (i == first && first < from) {
            piece.offset = (uint32_t) skip;

            while (piece.offset < len && (p[piece.offset] & 0xC0) == 0x80) {
                piece.offset++;
            }

            len -= piece.offset;
        }

        if (i >= from) {

            if (len > behind) {
                len = behind;

                while (len > 0 && (p[len] & 0xC0) == 0x80) {
                    len--;
                }
            }

            behind -= len;
        }

        if (blank && i > first) {
            rc = llmg_buf_putc(&s->bytes, ' ');
        }

        piece.start = (uint32_t) (s->bytes.len - text.start);
        piece.len = (uint32_t) len;

        if (rc == LLMG_OK) {
            rc = llmg_buf_append(&s->bytes, p + piece.offset, len);
        }

        if (rc == LLMG_OK) {
            rc = llmg_buf_append(&s->pieces, &piece, sizeof(piece));
        }
    }

    text.end = s->bytes.len;

    if (rc == LLMG_OK) {
        rc = llmg_buf_putc(&s->bytes, LLMG_TEXT_SEPARATOR);
    }

    if (rc == LLMG_OK) {
        rc = llmg_buf_append(&s->texts, &text, sizeof(text));
    }

    return (rc == LLMG_OK) ? llmg_buf_append(&s->seams, &seam, sizeof(seam))
                           : rc;
}


/* may a word be cut where two of the texts meet? */

static int
llmg_seams_cut(const llmg_seams_t *s, size_t first, size_t to)
{
    size_t         i;
    unsigned char  a, b;

#define llmg_seams_letter(c)                                                  \
    ((c) >= 0x80 || ((c) | 0x20) - 'a' + 0U < 26 || (c) - '0' + 0U < 10)

    for (i = first + 1; i < to; i++) {
        a = s->joined.data[llmg_seams_text(s, i - 1)->end - 1];
        b = s->joined.data[llmg_seams_text(s, i)->start];

        if (llmg_seams_letter(a) && llmg_seams_letter(b)) {
            return 1;
        }
    }

    return 0;

#undef llmg_seams_letter
}


/* the batch is judged, as a document of its own */

static llmg_status_t
llmg_seams_flush(llmg_seams_t *s)
{
    size_t          i, at, n;
    int32_t        *evidence;
    uint16_t       *via;
    llmg_str_t      joined;
    llmg_result_t   seams;
    llmg_status_t   rc;
    llmg_finding_t *f;

    if (s->bytes.len == 0) {
        return LLMG_OK;
    }

    memset(&seams, 0, sizeof(llmg_result_t));

    seams.texts = (llmg_text_t *) (void *) s->texts.data;
    seams.ntexts = s->texts.len / sizeof(llmg_text_t);
    seams.plain = seams.ntexts;
    llmg_findings_init(&seams.findings, s->in->arena);
    seams.findings.limits = s->result->findings.limits;
    seams.findings.viewed = 1;

    llmg_str_set(&joined, s->bytes.data, s->bytes.len);

    evidence = llmg_arena_alloc(s->in->arena,
                                seams.ntexts * sizeof(int32_t));
    via = llmg_arena_alloc(s->in->arena, seams.ntexts * sizeof(uint16_t));

    if (evidence == NULL || via == NULL) {
        return llmg_arena_status(s->in->arena);
    }

    rc = llmg_detect_run(s->in->policy->detect[LLMG_REQUEST], s->in->scratch,
                         joined, seams.texts, seams.ntexts, &seams.findings);

    if (rc == LLMG_OK) {
        llmg_findings_sort(&seams.findings);
        rc = llmg_inspect_views(s->in, LLMG_REQUEST, joined, NULL, evidence,
                                via, &seams);
    }

    s->result->findings.limits = seams.findings.limits;

    for (i = 0; i < seams.findings.n; i++) {
        f = &seams.findings.items[i];

        if (rc == LLMG_OK) {
            rc = llmg_seams_found(s, f);

        } else if (f->rule == &llmg_finding_limit) {
            (void) llmg_seams_found(s, f);
        }
    }

    at = 0;
    n = seams.findings.n;

    for (i = 0; rc == LLMG_OK && i < seams.ntexts; i++) {
        rc = llmg_seams_model(s, i, llmg_look_fine(&seams, i, &at, n,
                                                   evidence[i]), via[i]);
    }

    if (rc == LLMG_OK) {
        llmg_findings_sort(&s->result->findings);
    }

    s->bytes.len = 0;
    s->texts.len = 0;
    s->seams.len = 0;
    s->pieces.len = 0;

    return rc;
}


/* what lies in one text was found there: it is told of where it ends */

static llmg_status_t
llmg_seams_found(llmg_seams_t *s, const llmg_finding_t *found)
{
    size_t                    i, start, end;
    llmg_status_t             rc;
    llmg_findings_t          *list;
    const llmg_seam_t        *seam;
    const llmg_seam_piece_t  *p;

    if (found->rule != &llmg_finding_limit
        && strncmp(found->rule->name, "injection.", 10) != 0)
    {
        return LLMG_OK;
    }

    seam = (const llmg_seam_t *) (const void *) s->seams.data + found->text;
    p = (const llmg_seam_piece_t *) (const void *) s->pieces.data
        + seam->first;

    for (i = 0; i + 1 < seam->n && found->end > p[i + 1].start; i++) {
        /* void */
    }

    if (found->start >= p[i].start && found->rule != &llmg_finding_limit) {
        return LLMG_OK;
    }

    start = p[i].offset;
    start += (found->start > p[i].start) ? found->start - p[i].start : 0;
    end = p[i].offset + (found->end - p[i].start);

    if (end > p[i].offset + p[i].len) {
        end = p[i].offset + p[i].len;
    }

    if (start >= end) {
        return LLMG_OK;
    }

    list = &s->result->findings;

    rc = llmg_findings_add(list, found->rule, p[i].text, start, start, end);

    if (rc == LLMG_OK) {
        list->items[list->n - 1].via = (uint16_t) (found->via
                                                   | LLMG_FINDING_JOINED);
    }

    return rc;
}


static llmg_status_t
llmg_seams_model(llmg_seams_t *s, size_t seam, int32_t fine, unsigned via)
{
    size_t                    i, n;
    uint32_t                  text;
    const llmg_seam_piece_t  *p;

    n = ((const llmg_seam_t *) (const void *) s->seams.data)[seam].n;
    p = (const llmg_seam_piece_t *) (const void *) s->pieces.data
        + ((const llmg_seam_t *) (const void *) s->seams.data)[seam].first;

    /*
     * There are more chances to be wrong, so it must be sure.  A text that is
     * known has less than SUSPECT, so nothing depends on how much.
     */

    if (fine < LLMG_SEAM_SURE) {
        return LLMG_OK;
    }

    /* it must be more than that of each of them */

    for (i = 0; i < n; i++) {
        if (fine < s->fine[p[i].text] + LLMG_SEAM_MORE) {
            return LLMG_OK;
        }
    }

    for (i = n; i > 1 && p[i - 1].len == 0; i--) {
        /* void */
    }

    text = p[i - 1].text;

    return llmg_look_tell(s->in, text, (unsigned) fine,
                          via | LLMG_FINDING_JOINED, s->told, s->result);
}
