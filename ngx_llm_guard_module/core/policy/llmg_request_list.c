#include "llmg_request_list.h"


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

    bare = name;

    while (bare.len != 0 && bare.data[0] == ' ') {
        bare.data++;
        bare.len--;
    }

    while (bare.len != 0 && bare.data[bare.len - 1] == ' ') {
        bare.len--;
    }

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
