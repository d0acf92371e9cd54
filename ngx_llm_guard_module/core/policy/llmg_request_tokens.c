#include "llmg_request_tokens.h"
#include "llmg_request_edit.h"
#include "llmg_tokens.h"


/* a bound that is larger is as good as none */
#define LLMG_REQUEST_BOUND   100000000


static void llmg_request_bounded(const llmg_policy_t *policy,
    const llmg_chat_t *chat, llmg_str_t body, llmg_result_t *result);


void
llmg_request_tokens(const llmg_policy_t *policy, const llmg_chat_t *chat,
    llmg_str_t body, unsigned direction, llmg_result_t *result)
{
    size_t      i;
    llmg_str_t  text;

    result->tokens = 0;

    for (i = 0; i < chat->n; i++) {

        /* each text once */

        if (chat->texts[i].via == LLMG_VIA_JSON) {
            continue;
        }

        text.data = chat->joined.data + chat->texts[i].start;
        text.len = chat->texts[i].end - chat->texts[i].start;

        result->tokens += llmg_tokens_estimate(text);
    }

    if (direction == LLMG_RESPONSE) {
        return;
    }

    result->tokens += LLMG_TOKENS_UNIT
                      * (llmg_request_ids(chat, body)
                         + chat->counts.messages * LLMG_REQUEST_MESSAGE
                         + chat->counts.images * LLMG_REQUEST_IMAGE);

    result->pictures = (chat->counts.images != 0);

    llmg_request_bounded(policy, chat, body, result);
}


static void
llmg_request_bounded(const llmg_policy_t *policy, const llmg_chat_t *chat,
    llmg_str_t body, llmg_result_t *result)
{
    int                  odd;
    size_t               i;
    int64_t              n;
    llmg_str_t           number;
    const llmg_bound_t  *most;
    const llmg_param_t  *param;

    odd = 0;
    result->bound = 0;
    result->answers = 1;

    for (i = 0; i < chat->nparams; i++) {
        param = &chat->params[i];

        if ((param->what != LLMG_SHAPE_MAX_TOKENS
             && param->what != LLMG_SHAPE_N)
            || param->type == LLMG_JSON_NULL)
        {
            continue;
        }

        n = -1;

        if (param->type == LLMG_JSON_NUMBER) {
            llmg_str_set(&number, body.data + param->start,
                         param->end - param->start);
            n = llmg_str_number(number, LLMG_REQUEST_BOUND);
        }

        if (param->what == LLMG_SHAPE_N) {

            if (n > (int64_t) result->answers) {
                result->answers = (n > LLMG_REQUEST_ANSWERS)
                                  ? LLMG_REQUEST_ANSWERS : (unsigned) n;
            }

        } else if (n < 1) {
            odd = 1;

        } else if ((uint64_t) n > result->bound) {
            result->bound = (uint64_t) n;
        }
    }

    result->bounded = (result->bound != 0 && !odd);

    /* the line of the policy makes it so, or refuses */

    most = &policy->force.bounds[LLMG_BOUND_MAX_TOKENS];

    if (policy->force.any && most->state == LLMG_SWITCH_ON
        && (!result->bounded || result->bound > most->n))
    {
        result->bound = most->n;
    }
}
