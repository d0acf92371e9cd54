/*
 * Values that are split over texts: the parts of a message, messages in a row.
 * A model gets them one behind the other.
 *
 * Where two texts of a role meet, what is near that place is looked at as one
 * text, too: LLMG_JOINT_NEAR bytes on either side, which is more than any value
 * without an end marker has, and all of a text that has no more than twice as
 * many, so that a value may be in several of them.  What was found counts when
 * it lies in more than one text; it is told of in each of them, where its bytes
 * are.  How far a key goes that its text leaves open is for llmg_joint_key.c.
 *
 * A conversation whose roles take turns has no such places and pays nothing.
 * Whether a text is known to be clean does not matter: that says nothing of
 * the one behind it.
 */

#include "llmg_inspect_joint.h"
#include "llmg_joint.h"
#include "llmg_detect.h"
#include "llmg_inspect_rules.h"
#include "llmg_policy.h"


/* bytes that are looked at together, about */
#define LLMG_JOINT_BATCH   (256 * 1024)


/* a stretch of a text, in the joint that it belongs to */
typedef struct {
    uint32_t               text;
    uint32_t               offset;      /* in the text */
    uint32_t               start;       /* in the joint */
    uint32_t               len;
} llmg_joint_piece_t;


typedef struct {
    size_t                 first;       /* of the pieces */
    size_t                 n;
} llmg_joint_t;


static llmg_status_t llmg_joints_meet(llmg_joints_t *j, size_t before,
    size_t behind);
static llmg_status_t llmg_joints_piece(llmg_joints_t *j, size_t text,
    size_t from, size_t to);
static llmg_status_t llmg_joints_close(llmg_joints_t *j);
static llmg_status_t llmg_joints_flush(llmg_joints_t *j);
static llmg_status_t llmg_joints_found(llmg_joints_t *j,
    const llmg_finding_t *found);
static int llmg_joints_word(llmg_str_t text);
static int llmg_joints_known(const llmg_joints_t *j,
    const llmg_rule_t *rule, size_t text, size_t start, size_t end);


#define llmg_joints_letter(c)  ((unsigned char) (((c) | 0x20) - 'a') < 26)


llmg_status_t
llmg_inspect_joints(const llmg_inspect_t *in, unsigned direction,
    llmg_str_t joined, llmg_result_t *result)
{
    size_t              i, before;
    llmg_joints_t       j;
    llmg_status_t       rc;
    const llmg_text_t  *t;

    if (result->plain < 2) {
        return LLMG_OK;
    }

    /* where nothing meets, nothing else of it is looked at */

    j.in = in;
    j.direction = direction;
    j.joined = joined;
    j.result = result;
    j.arena = NULL;
    j.open = 0;

    j.known = result->findings.n;
    before = SIZE_MAX;
    rc = LLMG_OK;

    for (i = 0; rc == LLMG_OK && i < result->plain; i++) {
        t = &result->texts[i];

        if (llmg_joints_between(&j, before, t)) {
            continue;
        }

        if (!llmg_joints_part(&j, t)) {
            before = SIZE_MAX;
            rc = llmg_joints_close(&j);
            continue;
        }

        if (before != SIZE_MAX
            && llmg_joints_same(&result->texts[before], t))
        {
            rc = llmg_joints_meet(&j, before, i);

        } else {
            rc = llmg_joints_close(&j);
        }

        before = i;
    }

    if (j.arena == NULL) {
        return rc;
    }

    if (rc == LLMG_OK) {
        rc = llmg_joints_close(&j);
    }

    if (rc == LLMG_OK) {
        rc = llmg_joints_flush(&j);
    }

    if (rc == LLMG_OK) {
        rc = llmg_joints_keys(&j);
    }

    if (rc == LLMG_OK && result->findings.n != j.known) {
        llmg_findings_sort(&result->findings);
    }

    llmg_scratch_give(in->scratch, j.arena);

    return rc;
}


int
llmg_joints_part(const llmg_joints_t *j, const llmg_text_t *t)
{
    return t->kind == LLMG_KIND_CONTENT && t->said
           && t->via == LLMG_VIA_PLAIN && !t->number
           && j->in->policy->roles[j->direction] >> t->role & 1;
}


int
llmg_joints_between(const llmg_joints_t *j, size_t before,
    const llmg_text_t *t)
{
    return t->start == t->end || t->kind == LLMG_KIND_NAME
           || (t->kind != LLMG_KIND_CONTENT
               && j->direction == LLMG_RESPONSE && before != SIZE_MAX)
           || (t->kind <= LLMG_KIND_CONTENT && !t->said
               && (before == SIZE_MAX
                   || t->role == j->result->texts[before].role));
}


static llmg_status_t
llmg_joints_meet(llmg_joints_t *j, size_t before, size_t behind)
{
    size_t              len;
    llmg_status_t       rc;
    const llmg_text_t  *t;

    if (j->arena == NULL) {
        j->arena = llmg_scratch_take(j->in->scratch);
        if (j->arena == NULL) {
            return LLMG_ERROR;
        }

        llmg_buf_init(&j->bytes, j->arena);
        llmg_buf_init(&j->texts, j->arena);
        llmg_buf_init(&j->joints, j->arena);
        llmg_buf_init(&j->pieces, j->arena);
    }

    rc = LLMG_OK;

    if (!j->open) {
        j->open = 1;
        j->start = j->bytes.len;
        j->first = j->pieces.len / sizeof(llmg_joint_piece_t);

        t = &j->result->texts[before];
        len = t->end - t->start;

        rc = llmg_joints_piece(j, before,
                               (len > LLMG_JOINT_NEAR) ? len - LLMG_JOINT_NEAR
                                                       : 0, len);
    }

    t = &j->result->texts[behind];
    len = t->end - t->start;

    if (rc == LLMG_OK && len <= 2 * LLMG_JOINT_NEAR
        && j->bytes.len - j->start < LLMG_JOINT_BATCH)
    {
        return llmg_joints_piece(j, behind, 0, len);
    }

    if (rc == LLMG_OK) {
        rc = llmg_joints_piece(j, behind, 0, LLMG_JOINT_NEAR < len
                                             ? LLMG_JOINT_NEAR : len);
    }

    return (rc == LLMG_OK) ? llmg_joints_close(j) : rc;
}


/* characters are whole */

static llmg_status_t
llmg_joints_piece(llmg_joints_t *j, size_t text, size_t from, size_t to)
{
    size_t                len;
    llmg_status_t         rc;
    llmg_joint_piece_t    piece;
    const llmg_text_t    *t;
    const unsigned char  *p;

    t = &j->result->texts[text];
    p = j->joined.data + t->start;
    len = t->end - t->start;

    while (from < to && (p[from] & 0xC0) == 0x80) {
        from++;
    }

    while (to > from && to < len && (p[to] & 0xC0) == 0x80) {
        to--;
    }

    piece.text = (uint32_t) text;
    piece.offset = (uint32_t) from;
    piece.start = (uint32_t) (j->bytes.len - j->start);
    piece.len = (uint32_t) (to - from);

    rc = llmg_buf_append(&j->bytes, p + from, to - from);

    return (rc == LLMG_OK) ? llmg_buf_append(&j->pieces, &piece, sizeof(piece))
                           : rc;
}


static llmg_status_t
llmg_joints_close(llmg_joints_t *j)
{
    llmg_text_t                text;
    llmg_joint_t               joint;
    llmg_status_t              rc;
    const llmg_joint_piece_t  *p;

    if (!j->open) {
        return LLMG_OK;
    }

    j->open = 0;

    joint.first = j->first;
    joint.n = j->pieces.len / sizeof(llmg_joint_piece_t) - j->first;

    p = (const llmg_joint_piece_t *) (const void *) j->pieces.data + j->first;

    text = j->result->texts[p->text];
    text.start = j->start;
    text.end = j->bytes.len;

    rc = llmg_buf_putc(&j->bytes, LLMG_TEXT_SEPARATOR);

    if (rc == LLMG_OK) {
        rc = llmg_buf_append(&j->texts, &text, sizeof(text));
    }

    if (rc == LLMG_OK) {
        rc = llmg_buf_append(&j->joints, &joint, sizeof(joint));
    }

    return (rc == LLMG_OK && j->bytes.len > LLMG_JOINT_BATCH)
           ? llmg_joints_flush(j) : rc;
}


static llmg_status_t
llmg_joints_flush(llmg_joints_t *j)
{
    size_t           i;
    llmg_str_t       joined;
    llmg_status_t    rc;
    llmg_findings_t  list;

    if (j->bytes.len == 0) {
        return LLMG_OK;
    }

    llmg_findings_init(&list, j->arena);
    list.limits = j->result->findings.limits;

    llmg_str_set(&joined, j->bytes.data, j->bytes.len);

    rc = llmg_detect_run(j->in->policy->detect[j->direction], j->in->scratch,
                         joined,
                         (const llmg_text_t *) (void *) j->texts.data,
                         j->texts.len / sizeof(llmg_text_t), &list);

    j->result->findings.limits = list.limits;

    llmg_findings_sort(&list);

    for (i = 0; i < list.n; i++) {

        if (rc == LLMG_OK) {
            rc = llmg_joints_found(j, &list.items[i]);

        } else if (list.items[i].rule == &llmg_finding_limit) {
            (void) llmg_joints_found(j, &list.items[i]);
        }
    }

    j->bytes.len = 0;
    j->texts.len = 0;
    j->joints.len = 0;
    j->pieces.len = 0;

    return rc;
}


static llmg_status_t
llmg_joints_found(llmg_joints_t *j, const llmg_finding_t *found)
{
    size_t                     i, first, start, end;
    llmg_str_t                 value;
    llmg_status_t              rc;
    const llmg_text_t         *t;
    const llmg_joint_t        *joint;
    const llmg_joint_piece_t  *p;

    if (llmg_policy_attack(found->rule)
        || found->rule == j->in->policy->restore)
    {
        return LLMG_OK;
    }

    joint = (const llmg_joint_t *) (const void *) j->joints.data + found->text;
    p = (const llmg_joint_piece_t *) (const void *) j->pieces.data
        + joint->first;

    for (first = 0; first + 1 < joint->n && p[first + 1].start <= found->start;
         first++)
    {
        /* void */
    }

    if (found->rule == &llmg_finding_limit) {
        start = p[first].offset + (found->start - p[first].start);

        return llmg_joints_tell(j, found->rule, p[first].text, start,
                                start + 1);
    }

    /* what lies in one text was found there */

    if (found->end <= p[first].start + p[first].len) {
        return LLMG_OK;
    }

    t = (const llmg_text_t *) (const void *) j->texts.data + found->text;

    value.data = j->bytes.data + t->start + found->start;
    value.len = found->end - found->start;

    /* how far a key goes that has begun in its text is for later */

    if (llmg_joints_open(found->rule, value)
        && llmg_joints_known(j, found->rule, p[first].text, p[first].offset
                             + (found->start - p[first].start), 0))
    {
        return LLMG_OK;
    }

    if (llmg_inspect_passes(j->in, found->rule, value)) {
        return LLMG_OK;
    }

    /* it is all in the last text, and the one before ends with a word */

    for (i = first + 1; i + 1 < joint->n && p[i + 1].start < found->end; i++) {
        /* void */
    }

    value.len = p[i].start - found->start;

    if (llmg_joints_word(value)
        && llmg_joints_known(j, found->rule, p[i].text, 0,
                             found->end - p[i].start))
    {
        return LLMG_OK;
    }

    for (i = first; i < joint->n && p[i].start < found->end; i++) {
        start = (found->start > p[i].start) ? found->start - p[i].start : 0;
        end = found->end - p[i].start;
        end = (end < p[i].len) ? end : p[i].len;

        rc = llmg_joints_tell(j, found->rule, p[i].text, p[i].offset + start,
                              p[i].offset + end);
        if (rc != LLMG_OK) {
            return rc;
        }
    }

    return LLMG_OK;
}


/* letters alone: what stands before a value, as well as a part of one */

static int
llmg_joints_word(llmg_str_t text)
{
    size_t  i;

    for (i = 0; i < text.len; i++) {
        if (!llmg_joints_letter(text.data[i])) {
            return 0;
        }
    }

    return 1;
}


/*
 * Was it found in its text alone?  Of what was found there, in its order; "end"
 * 0: wherever it ends.
 */

static int
llmg_joints_known(const llmg_joints_t *j, const llmg_rule_t *rule,
    size_t text, size_t start, size_t end)
{
    size_t                 low, high, mid;
    const llmg_finding_t  *f;

    low = 0;
    high = j->known;

    while (low < high) {
        mid = low + (high - low) / 2;
        f = &j->result->findings.items[mid];

        if (f->text < text || (f->text == text && f->start < start)) {
            low = mid + 1;

        } else {
            high = mid;
        }
    }

    for ( /* void */ ; low < j->known; low++) {
        f = &j->result->findings.items[low];

        if (f->text != text || f->start != start) {
            return 0;
        }

        if ((end == 0 || f->end == end)
            && strcmp(f->rule->type, rule->type) == 0)
        {
            return 1;
        }
    }

    return 0;
}


llmg_status_t
llmg_joints_tell(llmg_joints_t *j, const llmg_rule_t *rule, size_t text,
    size_t start, size_t end)
{
    llmg_status_t     rc;
    llmg_findings_t  *list;

    if (start >= end) {
        return LLMG_OK;
    }

    list = &j->result->findings;

    rc = llmg_findings_add(list, rule, (uint32_t) text, start, start, end);

    if (rc == LLMG_OK) {
        list->items[list->n - 1].via = LLMG_FINDING_JOINED;
    }

    return rc;
}
