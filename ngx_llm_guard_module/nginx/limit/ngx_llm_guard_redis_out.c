/*
 * What is said to Redis.
 */

#include "ngx_llm_guard_limit.h"
#include "ngx_llm_guard_redis.h"


static ngx_int_t ngx_llm_guard_redis_auth(ngx_llm_guard_redis_node_t *node,
    ngx_str_t *user, ngx_str_t *password);


ngx_llm_guard_redis_op_t *
ngx_llm_guard_redis_op(ngx_llm_guard_redis_t *redis,
    ngx_llm_guard_redis_done_pt done)
{
    ngx_llm_guard_redis_op_t  *op;

    op = ngx_calloc(sizeof(ngx_llm_guard_redis_op_t), ngx_cycle->log);

    if (op != NULL) {
        op->redis = redis;
        op->done = done;
    }

    return op;
}


void
ngx_llm_guard_redis_free(ngx_llm_guard_redis_op_t *op)
{
    ngx_uint_t  i;

    for (i = 0; i < op->n; i++) {
        ngx_free(op->keys[i].key);
    }

    if (op->values != NULL) {
        ngx_free(op->values);
    }

    ngx_free(op);
}


ngx_int_t
ngx_llm_guard_redis_key(ngx_llm_guard_redis_op_t *op,
    ngx_llm_guard_hold_t *hold, unsigned mode, uint64_t n, uint64_t mark)
{
    u_char                     *p;
    ngx_llm_guard_redis_key_t  *key;

    if (op->n == NGX_LLM_GUARD_REDIS_KEYS) {
        return NGX_ERROR;
    }

    key = &op->keys[op->n];

    p = ngx_alloc(op->redis->prefix.len + 2 * NGX_LLM_GUARD_LIMIT_DIGEST
                  + sizeof("{}:") - 1 + hold->name.len, ngx_cycle->log);
    if (p == NULL) {
        return NGX_ERROR;
    }

    key->key = (char *) p;

    p = ngx_cpymem(p, op->redis->prefix.data, op->redis->prefix.len);
    *p++ = '{';
    p = ngx_hex_dump(p, hold->digest, NGX_LLM_GUARD_LIMIT_DIGEST);
    *p++ = '}';
    *p++ = ':';
    p = ngx_cpymem(p, hold->name.data, hold->name.len);

    key->key_len = (size_t) ((char *) p - key->key);
    key->zone = hold->ctx;
    key->limit = hold->limit;
    key->mode = mode;
    key->n = n;
    key->mark = mark;

    ngx_memcpy(key->digest, hold->digest, NGX_LLM_GUARD_LIMIT_DIGEST);

    llmg_limit_args(&key->limit, mode, n, mark, key->args);

    op->n++;

    return NGX_OK;
}


ngx_int_t
ngx_llm_guard_redis_hello(ngx_llm_guard_redis_node_t *node)
{
    size_t                  lens[3];
    char                    number[NGX_INT_T_LEN + 1];
    const char             *argv[3];
    ngx_llm_guard_redis_t  *redis;

    redis = node->redis;

    if (node->kind == NGX_LLM_GUARD_REDIS_SENTINEL) {
        return ngx_llm_guard_redis_auth(node, &redis->sentinel_user,
                                        &redis->sentinel_password);
    }

    if (ngx_llm_guard_redis_auth(node, &redis->user, &redis->password)
        != NGX_OK)
    {
        return NGX_ERROR;
    }

    if (redis->database != 0) {
        argv[0] = "SELECT";
        lens[0] = 6;
        argv[1] = number;
        lens[1] = (size_t) (ngx_sprintf((u_char *) number, "%i",
                                        redis->database)
                            - (u_char *) number);

        if (ngx_llm_guard_redis_put(node, 2, argv, lens) != NGX_OK) {
            return NGX_ERROR;
        }

        node->inits++;
    }

    argv[0] = "SCRIPT";
    lens[0] = 6;
    argv[1] = "LOAD";
    lens[1] = 4;
    argv[2] = llmg_limit_script;
    lens[2] = llmg_limit_script_len;

    if (ngx_llm_guard_redis_put(node, 3, argv, lens) != NGX_OK) {
        return NGX_ERROR;
    }

    node->inits++;

    if (node->kind == NGX_LLM_GUARD_REDIS_MASTER) {
        argv[0] = "ROLE";
        lens[0] = 4;

        if (ngx_llm_guard_redis_put(node, 1, argv, lens) != NGX_OK) {
            return NGX_ERROR;
        }

        node->inits++;
    }

    return NGX_OK;
}


static ngx_int_t
ngx_llm_guard_redis_auth(ngx_llm_guard_redis_node_t *node, ngx_str_t *user,
    ngx_str_t *password)
{
    int          argc;
    size_t       lens[3];
    const char  *argv[3];

    if (password->len == 0) {
        return NGX_OK;
    }

    argc = 0;

    argv[argc] = "AUTH";
    lens[argc++] = 4;

    if (user->len != 0) {
        argv[argc] = (char *) user->data;
        lens[argc++] = user->len;
    }

    argv[argc] = (char *) password->data;
    lens[argc++] = password->len;

    node->inits++;

    return ngx_llm_guard_redis_put(node, argc, argv, lens);
}


ngx_int_t
ngx_llm_guard_redis_op_write(ngx_llm_guard_redis_cmd_t *cmd,
    ngx_llm_guard_redis_node_t *node)
{
    int                         argc;
    char                        number[NGX_INT_T_LEN + 1];
    ngx_uint_t                  i, k;
    ngx_llm_guard_redis_op_t   *op;
    ngx_llm_guard_redis_key_t  *key;
    size_t        lens[4 + NGX_LLM_GUARD_REDIS_KEYS * (1 + LIMIT_SCRIPT_ARGS)];
    const char   *argv[4 + NGX_LLM_GUARD_REDIS_KEYS * (1 + LIMIT_SCRIPT_ARGS)];

    op = (ngx_llm_guard_redis_op_t *) cmd;

    if (op->asking) {
        argv[0] = "ASKING";
        lens[0] = 6;

        if (ngx_llm_guard_redis_put(node, 1, argv, lens) != NGX_OK) {
            return NGX_ERROR;
        }
    }

    argv[0] = op->again ? "EVAL" : "EVALSHA";
    lens[0] = ngx_strlen(argv[0]);
    argv[1] = op->again ? llmg_limit_script : op->redis->sha;
    lens[1] = op->again ? llmg_limit_script_len : sizeof(op->redis->sha) - 1;
    argv[2] = number;
    lens[2] = (size_t) (ngx_sprintf((u_char *) number, "%ui", op->n)
                        - (u_char *) number);
    argc = 3;

    for (i = 0; i < op->n; i++) {
        argv[argc] = op->keys[i].key;
        lens[argc++] = op->keys[i].key_len;
    }

    argv[argc] = "0";               /* by the clock of Redis */
    lens[argc++] = 1;

    for (i = 0; i < op->n; i++) {
        key = &op->keys[i];

        for (k = 0; k < LIMIT_SCRIPT_ARGS; k++) {
            argv[argc] = key->args[k];
            lens[argc++] = ngx_strlen(key->args[k]);
        }
    }

    return ngx_llm_guard_redis_put(node, argc, argv, lens);
}
