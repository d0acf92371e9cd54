#include "llmg_request_tokens.h"
#include "llmg_request_edit.h"
#include "llmg_tokens.h"

#include <string.h>


/* a bound that is larger is as good as none */
#define LLMG_REQUEST_BOUND   100000000


static unsigned llmg_request_answers(const llmg_param_t *param,
    llmg_str_t number);
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


/*
 * Some servers take 4.0 and "4" for a number; what cannot be read here may be
 * as many as are believed in.  Below 1 nobody answers.
 */

static unsigned
llmg_request_answers(const llmg_param_t *param, llmg_str_t number)
{
    int64_t               n;
    const unsigned char  *p, *dot, *end;

    if (param->type == LLMG_JSON_STRING) {
        number = param->value;

    } else if (param->type != LLMG_JSON_NUMBER) {
        return 1;
    }

    if (number.len != 0 && number.data[0] == '-') {
        return 1;
    }

    dot = (number.len != 0) ? memchr(number.data, '.', number.len) : NULL;

    if (dot != NULL) {
        end = number.data + number.len;

        for (p = dot + 1; p < end && *p == '0'; p++) { /* void */ }

        if (p == end) {
            number.len = (size_t) (dot - number.data);
        }
    }

    n = llmg_str_number(number, LLMG_REQUEST_ANSWERS);

    if (n < 0) {
        return LLMG_REQUEST_ANSWERS;
    }

    return (n == 0) ? 1 : (unsigned) n;
}


static void
llmg_request_bounded(const llmg_policy_t *policy, const llmg_chat_t *chat,
    llmg_str_t body, llmg_result_t *result)
{
    int                  odd;
    size_t               i;
    int64_t              n;
    unsigned             answers;
    llmg_str_t           number;
    const llmg_bound_t  *most;
    const llmg_param_t  *param;

    odd = 0;
    result->bound = 0;
    result->answers = 1;

    for (i = 0; i < chat->nparams; i++) {
        param = &chat->params[i];

        if (param->what == LLMG_SHAPE_MODEL) {

            /* others that are tried when the first one is not there */

            result->models |= (param->type != LLMG_JSON_NULL
                               && param->type != LLMG_JSON_ARRAY
                               && !llmg_str_eq(param->value, chat->model));
            continue;
        }

        if ((param->what != LLMG_SHAPE_MAX_TOKENS
             && param->what != LLMG_SHAPE_N)
            || param->type == LLMG_JSON_NULL)
        {
            continue;
        }

        llmg_str_set(&number, body.data + param->start,
                     param->end - param->start);

        if (param->what == LLMG_SHAPE_N) {
            answers = llmg_request_answers(param, number);

            if (answers > result->answers) {
                result->answers = answers;
            }

            continue;
        }

        n = (param->type == LLMG_JSON_NUMBER)
            ? llmg_str_number(number, LLMG_REQUEST_BOUND) : -1;

        if (n < 1) {
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
