#include "llmg_request_list.h"
#include "llmg_utf8.h"


static llmg_str_t llmg_request_bare(llmg_str_t name);
static int llmg_request_blank(const unsigned char *p, size_t n);


/*
 * The nearest policy that knows the name decides; in it a denial wins, and
 * holds for the name with blanks around it, too: a server may cut them off.  No
 * name has control characters.
 */

int
llmg_request_allowed(const llmg_policy_t *policy, unsigned list,
    llmg_str_t name, int loose)
{
    int                   known;
    size_t                i;
    llmg_str_t            bare;
    const llmg_glob_t    *glob;
    const llmg_policy_t  *p;

    for (i = 0; i < name.len; i++) {
        if (name.data[i] < ' ' || name.data[i] == 0x7f) {
            return 0;
        }
    }

    bare = llmg_request_bare(name);

    for (p = policy; p != NULL; p = p->parent) {
        known = 0;

        for (glob = p->request.lists[list]; glob != NULL; glob = glob->next) {

            if ((glob->allow && known)
                || !llmg_str_globs(glob->allow ? name : bare, glob->glob,
                                   loose ? '_' : '\0'))
            {
                continue;
            }

            if (!glob->allow) {
                return 0;
            }

            known = 1;
        }

        if (known) {
            return 1;
        }
    }

    return !(policy->force.allow & 1u << list);
}


/* without what any server may take for a blank, or not see */

static llmg_str_t
llmg_request_bare(llmg_str_t name)
{
    size_t                n;
    const unsigned char  *p;

    while (name.len != 0) {
        n = llmg_utf8_sequence(name.data, name.data + name.len);

        if (!llmg_request_blank(name.data, n)) {
            break;
        }

        name.data += n;
        name.len -= n;
    }

    while (name.len != 0) {
        p = name.data + name.len - 1;

        while (p > name.data && (*p & 0xC0) == 0x80) {
            p--;
        }

        n = (size_t) (name.data + name.len - p);

        if (!llmg_request_blank(p, n)) {
            break;
        }

        name.len -= n;
    }

    return name;
}


/* White_Space and Default_Ignorable_Code_Point that are spelled in text */

static int
llmg_request_blank(const unsigned char *p, size_t n)
{
    uint32_t  cp;

    if (n == 0 || llmg_utf8_sequence(p, p + n) != n) {
        return 0;
    }

    cp = llmg_utf8_decode(p, n);

    return cp == ' ' || (cp >= 0x80 && cp <= 0xA0) || cp == 0xAD
           || cp == 0x1680 || cp == 0x180E || (cp >= 0x2000 && cp <= 0x200F)
           || (cp >= 0x2028 && cp <= 0x202F) || (cp >= 0x205F && cp <= 0x206F)
           || cp == 0x3000 || cp == 0x3164 || (cp >= 0xFE00 && cp <= 0xFE0F)
           || cp == 0xFEFF
           || (cp >= 0xE0000 && cp <= 0xE0FFF);         /* tags, selectors */
}
