/*
 * Where things are: a node of a cluster is asked who has which slots, a
 * sentinel for the address of the master.
 */

#include "ngx_llm_guard_limit.h"
#include "ngx_llm_guard_redis.h"

#include <hiredis/hiredis.h>


/* lists in lists of an answer to CLUSTER SLOTS: four; hiredis reads seven */
#define NGX_LLM_GUARD_REDIS_DEPTH   8


static ngx_int_t ngx_llm_guard_redis_slots(ngx_llm_guard_redis_node_t *node,
    const redisReply *reply);
static ngx_int_t ngx_llm_guard_redis_own(ngx_llm_guard_redis_node_t *node,
    const llmg_slots_t *slots);
static size_t ngx_llm_guard_redis_cells(const redisReply *reply,
    llmg_cell_t *cells, size_t n, ngx_uint_t depth);
static ngx_int_t ngx_llm_guard_redis_named(ngx_llm_guard_redis_node_t *node,
    const redisReply *reply);


ngx_int_t
ngx_llm_guard_redis_look_write(ngx_llm_guard_redis_cmd_t *cmd,
    ngx_llm_guard_redis_node_t *node)
{
    int          argc;
    size_t       lens[3];
    const char  *argv[3];

    if (node->redis->cluster) {
        argv[0] = "CLUSTER";
        lens[0] = 7;
        argv[1] = "SLOTS";
        lens[1] = 5;
        argc = 2;

    } else {
        argv[0] = "SENTINEL";
        lens[0] = 8;
        argv[1] = "GET-MASTER-ADDR-BY-NAME";
        lens[1] = 23;
        argv[2] = (char *) node->redis->master_name.data;
        lens[2] = node->redis->master_name.len;
        argc = 3;
    }

    return ngx_llm_guard_redis_put(node, argc, argv, lens);
}


ngx_int_t
ngx_llm_guard_redis_look_read(ngx_llm_guard_redis_node_t *node, void *reply)
{
    return node->redis->cluster ? ngx_llm_guard_redis_slots(node, reply)
                                : ngx_llm_guard_redis_named(node, reply);
}


static ngx_int_t
ngx_llm_guard_redis_slots(ngx_llm_guard_redis_node_t *node,
    const redisReply *reply)
{
    size_t         n;
    ngx_int_t      rc;
    llmg_cell_t   *cells;
    llmg_slots_t  *slots;

    n = ngx_llm_guard_redis_cells(reply, NULL, 0, 0);

    if (n > LLMG_SLOTS_CELLS) {
        ngx_log_error(NGX_LOG_ERR, ngx_cycle->log, 0,
                      "llm_guard: Redis %V has its slots in too many ranges",
                      &node->name);
        return NGX_DECLINED;
    }

    cells = ngx_alloc(n * sizeof(llmg_cell_t), ngx_cycle->log);
    slots = ngx_alloc(sizeof(llmg_slots_t), ngx_cycle->log);

    rc = NGX_DECLINED;

    if (cells != NULL && slots != NULL) {
        (void) ngx_llm_guard_redis_cells(reply, cells, 0, 0);

        if (llmg_slots_read(slots, cells, n) == LLMG_OK && slots->n != 0) {
            rc = ngx_llm_guard_redis_own(node, slots);
        }
    }

    ngx_free(cells);
    ngx_free(slots);

    return rc;
}


/* a value and those in it, one behind the other; how many are there then */

static size_t
ngx_llm_guard_redis_cells(const redisReply *reply, llmg_cell_t *cells,
    size_t n, ngx_uint_t depth)
{
    size_t        i;
    llmg_cell_t  *cell;

    if (n > LLMG_SLOTS_CELLS) {
        return n;
    }

    if (cells != NULL) {
        cell = &cells[n];
        ngx_memzero(cell, sizeof(llmg_cell_t));

        switch (reply->type) {

        case REDIS_REPLY_NIL:
            cell->type = LLMG_CELL_NULL;
            break;

        case REDIS_REPLY_INTEGER:
            cell->type = LLMG_CELL_INTEGER;
            cell->n = reply->integer;
            break;

        case REDIS_REPLY_STRING:
            cell->type = LLMG_CELL_STRING;
            cell->str.data = (u_char *) reply->str;
            cell->str.len = (size_t) reply->len;
            break;

        case REDIS_REPLY_ARRAY:
            cell->type = LLMG_CELL_LIST;
            cell->n = (int64_t) reply->elements;
            break;

        default:
            cell->type = LLMG_CELL_OTHER;
        }
    }

    n++;

    if (reply->type != REDIS_REPLY_ARRAY) {
        return n;
    }

    if (depth == NGX_LLM_GUARD_REDIS_DEPTH) {
        return LLMG_SLOTS_CELLS + 1;
    }

    for (i = 0; i < reply->elements; i++) {
        n = ngx_llm_guard_redis_cells(reply->element[i], cells, n, depth + 1);
    }

    return n;
}


/* from now on these have the slots */

static ngx_int_t
ngx_llm_guard_redis_own(ngx_llm_guard_redis_node_t *node,
    const llmg_slots_t *slots)
{
    ngx_uint_t                    i, n, slot;
    ngx_llm_guard_redis_t        *redis;
    ngx_llm_guard_redis_node_t   *owner;
    uint16_t                      index[LLMG_SLOTS_NODES + 1];

    redis = node->redis;

    if (redis->slots == NULL) {
        redis->slots = ngx_alloc(LLMG_SLOTS * sizeof(uint16_t),
                                 ngx_cycle->log);
        if (redis->slots == NULL) {
            return NGX_ERROR;
        }
    }

    n = 0;
    index[0] = 0;

    for (i = 0; i < slots->n; i++) {
        owner = ngx_llm_guard_redis_member(redis, &slots->nodes[i], node);
        index[i + 1] = 0;

        if (owner != NULL) {
            owner->marked = 1;
            redis->owners[n++] = owner;
            index[i + 1] = (uint16_t) n;
        }
    }

    redis->nowners = n;

    for (slot = 0; slot < LLMG_SLOTS; slot++) {
        redis->slots[slot] = index[slots->of[slot]];
    }

    ngx_llm_guard_redis_sweep(redis);

    return NGX_OK;
}


static ngx_int_t
ngx_llm_guard_redis_named(ngx_llm_guard_redis_node_t *node,
    const redisReply *reply)
{
    ngx_int_t                    port;
    llmg_str_t                   host;
    llmg_slots_node_t            at;
    ngx_llm_guard_redis_t       *redis;
    ngx_llm_guard_redis_node_t  *master;

    redis = node->redis;

    if (reply->type != REDIS_REPLY_ARRAY || reply->elements != 2
        || reply->element[0]->type != REDIS_REPLY_STRING
        || reply->element[1]->type != REDIS_REPLY_STRING)
    {
        return NGX_DECLINED;
    }

    host.data = (u_char *) reply->element[0]->str;
    host.len = (size_t) reply->element[0]->len;
    port = ngx_atoi((u_char *) reply->element[1]->str,
                    (size_t) reply->element[1]->len);

    if (host.len == 0 || llmg_slots_node(&at, host, port) != LLMG_OK) {
        return NGX_DECLINED;
    }

    master = ngx_llm_guard_redis_member(redis, &at, node);

    if (master == NULL) {
        ngx_log_error(NGX_LOG_ERR, ngx_cycle->log, 0,
                      "llm_guard: sentinel %V does not know the address of "
                      "\"%V\", but a name", &node->name, &redis->master_name);
        return NGX_DECLINED;
    }

    if (master != redis->master) {
        ngx_log_error(NGX_LOG_NOTICE, ngx_cycle->log, 0,
                      "llm_guard: the master of \"%V\" is Redis %V",
                      &redis->master_name, &master->name);

        redis->master = master;
    }

    master->marked = 1;

    ngx_llm_guard_redis_sweep(redis);

    return NGX_OK;
}
