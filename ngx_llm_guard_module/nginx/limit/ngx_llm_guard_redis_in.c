#include <ngx_config.h>

#include <hiredis/hiredis.h>

#include "ngx_llm_guard_limit.h"
#include "ngx_llm_guard_redis.h"


/* of one array: no answer that is asked for has more */
#define NGX_LLM_GUARD_REDIS_ELEMENTS   16384

/* bytes of an answer that is not whole */
#define NGX_LLM_GUARD_REDIS_IN         (1024 * 1024)


static void *ngx_llm_guard_redis_array(const redisReadTask *task,
    ngx_llm_guard_redis_elements_t n);


void *
ngx_llm_guard_redis_reader(void)
{
    redisReader                       *reader;
    static redisReplyObjectFunctions   functions;

    reader = redisReaderCreate();
    if (reader == NULL) {
        return NULL;
    }

    /*
     * An array is allocated as soon as its length is there, which may be some
     * gigabytes for eleven bytes: what hiredis has for that, for all readers,
     * and the bound
     */

    functions = *reader->fn;
    functions.createArray = ngx_llm_guard_redis_array;

    reader->privdata = reader->fn;
    reader->fn = &functions;

    return reader;
}


static void *
ngx_llm_guard_redis_array(const redisReadTask *task,
    ngx_llm_guard_redis_elements_t n)
{
    redisReplyObjectFunctions  *usual;

    if (n > NGX_LLM_GUARD_REDIS_ELEMENTS) {
        return NULL;
    }

    usual = task->privdata;

    return usual->createArray(task, n);
}


ngx_int_t
ngx_llm_guard_redis_feed(void *data, u_char *buf, size_t n)
{
    redisReader  *reader;

    reader = data;

    if (reader->len + n > NGX_LLM_GUARD_REDIS_IN
        || redisReaderFeed(reader, (char *) buf, n) != REDIS_OK)
    {
        return NGX_ERROR;
    }

    return NGX_OK;
}
