/*
 * A key that its text leaves open: it goes on to its last line in the texts
 * that follow, if that is there.
 */

#define _GNU_SOURCE     /* memmem() */

#include "llmg_joint.h"


/* so far away may the end of a key be, and in so many texts */
#define LLMG_JOINT_KEY     (16 * 1024)
#define LLMG_JOINT_TEXTS   64

/* of a key whose end does not come, at least */
#define LLMG_JOINT_LINE    16

static llmg_status_t llmg_joints_key(llmg_joints_t *j,
    const llmg_rule_t *rule, size_t text, size_t from);
static size_t llmg_joints_lines(llmg_str_t text);
static size_t llmg_joints_next(const llmg_joints_t *j, size_t text);


llmg_status_t
llmg_joints_keys(llmg_joints_t *j)
{
    size_t              i, n, len;
    llmg_str_t          seen;
    llmg_status_t       rc;
    llmg_finding_t      f;
    const llmg_text_t  *t;

    n = j->result->findings.n;

    for (i = 0; i < n; i++) {
        f = j->result->findings.items[i];

        if (f.rule->until == NULL || f.text >= j->result->plain) {
            continue;
        }

        t = &j->result->texts[f.text];
        len = t->end - t->start;

        if (!llmg_joints_part(j, t)
            || (f.end != len && (f.via != LLMG_FINDING_JOINED
                                 || f.end != LLMG_JOINT_NEAR)))
        {
            continue;
        }

        llmg_str_set(&seen, j->joined.data + t->start + f.start,
                     f.end - f.start);

        if (!llmg_joints_open(f.rule, seen)) {
            continue;
        }

        rc = llmg_joints_key(j, f.rule, f.text, f.end);
        if (rc != LLMG_OK) {
            return rc;
        }
    }

    return LLMG_OK;
}


/*
 * From "from" in the text on, to where it ends; if it does not, the lines of
 * letters that the next text begins with.
 */

static llmg_status_t
llmg_joints_key(llmg_joints_t *j, const llmg_rule_t *rule, size_t text,
    size_t from)
{
    size_t                i, n, far, parts[LLMG_JOINT_TEXTS];
    llmg_str_t            rest, until;
    llmg_status_t         rc;
    const llmg_text_t    *t;
    const unsigned char  *p;

    until = llmg_str(rule->until);
    far = LLMG_JOINT_KEY;

    for (n = 0; n < LLMG_JOINT_TEXTS && far != 0; n++) {
        parts[n] = text;

        t = &j->result->texts[text];
        llmg_str_set(&rest, j->joined.data + t->start + (n ? 0 : from),
                     t->end - t->start - (n ? 0 : from));

        rest.len = (rest.len < far) ? rest.len : far;
        far -= rest.len;

        p = memmem(rest.data, rest.len, until.data, until.len);

        if (p != NULL) {
            rc = LLMG_OK;

            for (i = 0; rc == LLMG_OK && i < n; i++) {
                t = &j->result->texts[parts[i]];
                rc = llmg_joints_tell(j, rule, parts[i], i ? 0 : from,
                                      t->end - t->start);
            }

            return (rc == LLMG_OK)
                   ? llmg_joints_tell(j, rule, text, n ? 0 : from,
                                      (size_t) (p - rest.data) + until.len
                                      + (n ? 0 : from))
                   : rc;
        }

        text = llmg_joints_next(j, text);

        if (text == SIZE_MAX) {
            break;
        }
    }

    if (from == j->result->texts[parts[0]].end
                - j->result->texts[parts[0]].start)
    {
        text = llmg_joints_next(j, parts[0]);
        from = 0;

    } else {
        text = parts[0];
    }

    if (text == SIZE_MAX) {
        return LLMG_OK;
    }

    t = &j->result->texts[text];
    llmg_str_set(&rest, j->joined.data + t->start + from,
                 t->end - t->start - from);

    n = llmg_joints_lines(rest);

    return (n >= LLMG_JOINT_LINE)
           ? llmg_joints_tell(j, rule, text, from, from + n) : LLMG_OK;
}


/* how many bytes of base64 and line ends there are */

static size_t
llmg_joints_lines(llmg_str_t text)
{
    size_t         i;
    unsigned char  c;

    for (i = 0; i < text.len; i++) {
        c = text.data[i];

        if ((c | 0x20) - 'a' + 0U >= 26 && c - '0' + 0U >= 10 && c != '+'
            && c != '/' && c != '=' && c != '\n' && c != '\r')
        {
            break;
        }
    }

    while (i > 0 && (text.data[i - 1] == '\n' || text.data[i - 1] == '\r')) {
        i--;
    }

    return i;
}


static size_t
llmg_joints_next(const llmg_joints_t *j, size_t text)
{
    size_t              i;
    const llmg_text_t  *t;

    for (i = text + 1; i < j->result->plain; i++) {
        t = &j->result->texts[i];

        if (!llmg_joints_between(j, text, t)) {
            return (llmg_joints_part(j, t)
                    && llmg_joints_same(&j->result->texts[text], t))
                   ? i : SIZE_MAX;
        }
    }

    return SIZE_MAX;
}


int
llmg_joints_open(const llmg_rule_t *rule, llmg_str_t value)
{
    llmg_str_t  until;

    if (rule->until == NULL) {
        return 0;
    }

    until = llmg_str(rule->until);

    return value.len < until.len
           || memcmp(value.data + value.len - until.len, until.data,
                     until.len) != 0;
}
