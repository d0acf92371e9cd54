/*
 * Which node a call goes to, and how that is found out: a server is known, a
 * cluster and sentinels are asked.
 */

#include "ngx_llm_guard_limit.h"
#include "ngx_llm_guard_redis.h"

#include <hiredis/hiredis.h>


/* between two questions where things are; when one is amiss; when all are */
#define NGX_LLM_GUARD_REDIS_LOOK     100
#define NGX_LLM_GUARD_REDIS_AGAIN    500
#define NGX_LLM_GUARD_REDIS_LATER    1000


typedef struct {
    ngx_llm_guard_redis_cmd_t   cmd;          /* the first member */
    ngx_llm_guard_redis_t      *redis;
} ngx_llm_guard_redis_look_t;


typedef struct {
    ngx_llm_guard_redis_node_t  node;         /* the first member */
    struct sockaddr_storage     sockaddr;
    u_char                      name[NGX_SOCKADDR_STRLEN];
    u_char                      host[LLMG_SLOTS_NAME];
} ngx_llm_guard_redis_member_t;


static void ngx_llm_guard_redis_look_handler(ngx_event_t *ev);
static void ngx_llm_guard_redis_wait_handler(ngx_event_t *ev);
static ngx_llm_guard_redis_node_t *ngx_llm_guard_redis_knows(
    ngx_llm_guard_redis_t *redis);
static ngx_int_t ngx_llm_guard_redis_ask(ngx_llm_guard_redis_t *redis,
    ngx_llm_guard_redis_node_t *node);
static void ngx_llm_guard_redis_look_answer(ngx_llm_guard_redis_cmd_t *cmd,
    ngx_llm_guard_redis_node_t *node, void *reply);
static void ngx_llm_guard_redis_look_in(ngx_llm_guard_redis_t *redis,
    ngx_msec_t msec);
static ngx_uint_t ngx_llm_guard_redis_open(ngx_llm_guard_redis_t *redis);
static void ngx_llm_guard_redis_alias(ngx_llm_guard_redis_node_t *node,
    const llmg_slots_node_t *at);
static ngx_llm_guard_redis_node_t *ngx_llm_guard_redis_by_name(
    ngx_llm_guard_redis_t *redis, const llmg_slots_node_t *at);
static ngx_int_t ngx_llm_guard_redis_address(struct sockaddr_storage *storage,
    socklen_t *len, const llmg_slots_node_t *at,
    ngx_llm_guard_redis_node_t *from);


#define ngx_llm_guard_redis_searches(redis)                                   \
    ((redis)->cluster || (redis)->master_name.len != 0)


void
ngx_llm_guard_redis_init(ngx_llm_guard_redis_t *redis, ngx_log_t *log)
{
    redis->look.handler = ngx_llm_guard_redis_look_handler;
    redis->look.data = redis;
    redis->look.log = log;
    redis->look.cancelable = 1;

    ngx_queue_init(&redis->waits);

    redis->wait.handler = ngx_llm_guard_redis_wait_handler;
    redis->wait.data = redis;
    redis->wait.log = log;

    if (!ngx_llm_guard_redis_searches(redis)) {
        redis->master = redis->members[0];
    }
}


void
ngx_llm_guard_redis_start(ngx_llm_guard_redis_t *redis)
{
    /* workers do not all begin with the same one */

    redis->turn = (ngx_uint_t) ngx_random();
    redis->looked = ngx_current_msec - NGX_LLM_GUARD_REDIS_LOOK;
    redis->started = ngx_current_msec;

    if (ngx_llm_guard_redis_searches(redis)) {
        ngx_llm_guard_redis_look(redis, NULL);

    } else {
        (void) ngx_llm_guard_redis_node_open(redis->master);
    }
}


ngx_llm_guard_redis_node_t *
ngx_llm_guard_redis_route(ngx_llm_guard_redis_t *redis, ngx_uint_t slot)
{
    ngx_uint_t                   i, owner;
    ngx_llm_guard_redis_node_t  *node;

    if (!redis->cluster) {
        return redis->master;
    }

    owner = (redis->slots != NULL) ? redis->slots[slot] : 0;

    if (owner != 0) {
        return redis->owners[owner - 1];
    }

    /* any of them says where it is */

    for (i = 0; i < redis->nmembers; i++) {
        node = redis->members[redis->turn++ % redis->nmembers];

        if (node->failures == 0 || i + 1 == redis->nmembers) {
            return node;
        }
    }

    return NULL;
}


ngx_int_t
ngx_llm_guard_redis_wait(ngx_llm_guard_redis_op_t *op)
{
    ngx_llm_guard_redis_t  *redis;

    redis = op->redis;

    if (redis->master_name.len == 0 || redis->master != NULL
        || ngx_current_msec - redis->started >= redis->timeout)
    {
        return NGX_DECLINED;
    }

    ngx_queue_insert_tail(&redis->waits, &op->cmd.queue);

    if (!redis->wait.timer_set) {
        ngx_add_timer(&redis->wait, redis->timeout);
    }

    return NGX_OK;
}


/* they have waited long enough, or for what is known now */

static void
ngx_llm_guard_redis_wait_handler(ngx_event_t *ev)
{
    ngx_queue_t                 *q;
    ngx_llm_guard_redis_t       *redis;
    ngx_llm_guard_redis_op_t    *op;
    ngx_llm_guard_redis_node_t  *node;

    redis = ev->data;

    while (!ngx_queue_empty(&redis->waits)) {
        q = ngx_queue_head(&redis->waits);
        op = (ngx_llm_guard_redis_op_t *)
                 ngx_queue_data(q, ngx_llm_guard_redis_cmd_t, queue);

        ngx_queue_remove(q);

        node = redis->master;

        if (node == NULL || ngx_llm_guard_redis_node_takes(node) != NGX_OK
            || ngx_llm_guard_redis_send(op, node) != NGX_OK)
        {
            ngx_llm_guard_redis_finish(op, NULL, 0);
        }
    }
}


void
ngx_llm_guard_redis_lost(ngx_llm_guard_redis_node_t *node)
{
    ngx_llm_guard_redis_t  *redis;

    redis = node->redis;

    if (node->retired || !ngx_llm_guard_redis_searches(redis)) {
        return;
    }

    if (node->failures <= 1
        && ngx_current_msec - redis->looked >= NGX_LLM_GUARD_REDIS_AGAIN)
    {
        ngx_llm_guard_redis_look(redis, NULL);

    } else if (!redis->looks) {
        ngx_llm_guard_redis_look_in(redis, NGX_LLM_GUARD_REDIS_AGAIN);
    }
}


void
ngx_llm_guard_redis_look(ngx_llm_guard_redis_t *redis,
    ngx_llm_guard_redis_node_t *hint)
{
    ngx_msec_t  passed;

    if (!ngx_llm_guard_redis_searches(redis) || redis->looks) {
        return;
    }

    if (hint != NULL && !hint->retired) {
        redis->hint = hint;
    }

    /* never at once: who asks for it is busy with this or another node */

    passed = ngx_current_msec - redis->looked;

    ngx_llm_guard_redis_look_in(redis, passed >= NGX_LLM_GUARD_REDIS_LOOK
                                       ? 1 : NGX_LLM_GUARD_REDIS_LOOK - passed);
}


static void
ngx_llm_guard_redis_look_in(ngx_llm_guard_redis_t *redis, ngx_msec_t msec)
{
    if (redis->look.timer_set) {

        if ((ngx_msec_int_t) (ngx_current_msec + msec - redis->look.timer.key)
            >= 0)
        {
            return;
        }

        ngx_del_timer(&redis->look);
    }

    ngx_add_timer(&redis->look, msec);
}


static void
ngx_llm_guard_redis_look_handler(ngx_event_t *ev)
{
    ngx_uint_t                   i;
    ngx_llm_guard_redis_t       *redis;
    ngx_llm_guard_redis_node_t  *node;

    redis = ev->data;

    if (redis->looks) {
        return;
    }

    redis->looked = ngx_current_msec;

    for (i = 0; i < redis->nmembers; i++) {
        node = ngx_llm_guard_redis_knows(redis);

        if (node == NULL) {
            break;
        }

        if (ngx_llm_guard_redis_ask(redis, node) == NGX_OK) {
            redis->looks = 1;
            return;
        }
    }

    ngx_llm_guard_redis_look_in(redis, NGX_LLM_GUARD_REDIS_AGAIN);
}


/* the next one that may know; one that was away is the last resort */

static ngx_llm_guard_redis_node_t *
ngx_llm_guard_redis_knows(ngx_llm_guard_redis_t *redis)
{
    ngx_uint_t                   i;
    ngx_llm_guard_redis_node_t  *node, *last;

    if (redis->hint != NULL) {
        node = redis->hint;
        redis->hint = NULL;

        return node;
    }

    last = NULL;

    for (i = 0; i < redis->nmembers; i++) {
        node = redis->members[redis->turn++ % redis->nmembers];

        if (node->kind == NGX_LLM_GUARD_REDIS_MASTER) {
            continue;
        }

        if (node->failures == 0) {
            return node;
        }

        last = node;
    }

    return last;
}


static ngx_int_t
ngx_llm_guard_redis_ask(ngx_llm_guard_redis_t *redis,
    ngx_llm_guard_redis_node_t *node)
{
    ngx_llm_guard_redis_look_t  *look;

    look = ngx_calloc(sizeof(ngx_llm_guard_redis_look_t), ngx_cycle->log);
    if (look == NULL) {
        return NGX_ERROR;
    }

    look->redis = redis;
    look->cmd.write = ngx_llm_guard_redis_look_write;
    look->cmd.answer = ngx_llm_guard_redis_look_answer;
    look->cmd.deadline = ngx_current_msec + redis->connect_timeout;

    if (ngx_llm_guard_redis_node_send(node, &look->cmd) != NGX_OK) {
        ngx_free(look);
        return NGX_DECLINED;
    }

    return NGX_OK;
}


static void
ngx_llm_guard_redis_look_answer(ngx_llm_guard_redis_cmd_t *cmd,
    ngx_llm_guard_redis_node_t *node, void *data)
{
    ngx_int_t               rc;
    redisReply             *reply;
    ngx_llm_guard_redis_t  *redis;

    reply = data;
    redis = ((ngx_llm_guard_redis_look_t *) cmd)->redis;

    ngx_free(cmd);

    redis->looks = 0;

    rc = (reply != NULL) ? ngx_llm_guard_redis_look_read(node, reply)
                         : NGX_DECLINED;

    if (rc == NGX_OK) {
        ngx_llm_guard_redis_node_well(node);

        if (redis->wait.timer_set) {
            ngx_del_timer(&redis->wait);
            ngx_llm_guard_redis_wait_handler(&redis->wait);
        }

        if (ngx_llm_guard_redis_open(redis) == 0) {
            redis->misses = 0;
            return;
        }

    } else {

        if (reply != NULL) {
            ngx_llm_guard_redis_node_ill(node,
                                         reply->type == REDIS_REPLY_ERROR
                                         ? reply->str
                                         : redis->cluster
                                         ? "no slots that could be used"
                                         : "no master of this name");
        }

        /* the next one is asked, and all of them again after a while */

        if (++redis->misses < redis->nmembers) {
            ngx_llm_guard_redis_look_in(redis, NGX_LLM_GUARD_REDIS_LOOK);
            return;
        }
    }

    redis->misses = 0;

    ngx_llm_guard_redis_look_in(redis, rc == NGX_OK
                                       ? NGX_LLM_GUARD_REDIS_AGAIN
                                       : NGX_LLM_GUARD_REDIS_LATER);
}


/* those that calls go to; how many of them cannot be reached now */

static ngx_uint_t
ngx_llm_guard_redis_open(ngx_llm_guard_redis_t *redis)
{
    ngx_uint_t  i, n;

    if (!redis->cluster) {
        return redis->master == NULL
               || ngx_llm_guard_redis_node_open(redis->master) != NGX_OK;
    }

    n = (redis->nowners == 0);

    for (i = 0; i < redis->nowners; i++) {
        n += (ngx_llm_guard_redis_node_open(redis->owners[i]) != NGX_OK);
    }

    return n;
}


ngx_llm_guard_redis_node_t *
ngx_llm_guard_redis_member(ngx_llm_guard_redis_t *redis,
    const llmg_slots_node_t *at, ngx_llm_guard_redis_node_t *from)
{
    size_t                         len;
    socklen_t                      socklen;
    ngx_uint_t                     i, kind;
    struct sockaddr_storage        sa;
    ngx_llm_guard_redis_node_t    *node;
    ngx_llm_guard_redis_member_t  *member;

    if (at->address[0] == '\0' && at->name[0] != '\0') {
        return ngx_llm_guard_redis_by_name(redis, at);
    }

    if (ngx_llm_guard_redis_address(&sa, &socklen, at, from) != NGX_OK) {
        return NULL;
    }

    kind = redis->cluster ? NGX_LLM_GUARD_REDIS_SERVER
                          : NGX_LLM_GUARD_REDIS_MASTER;

    for (i = 0; i < redis->nmembers; i++) {
        node = redis->members[i];

        if (node->kind == kind
            && ngx_cmp_sockaddr(node->sockaddr, node->socklen,
                                (struct sockaddr *) &sa, socklen, 1)
               == NGX_OK)
        {
            ngx_llm_guard_redis_alias(node, at);
            return node;
        }
    }

    if (redis->nmembers == NGX_LLM_GUARD_REDIS_MEMBERS) {
        return NULL;
    }

    member = ngx_calloc(sizeof(ngx_llm_guard_redis_member_t), ngx_cycle->log);
    if (member == NULL) {
        return NULL;
    }

    node = &member->node;
    member->sockaddr = sa;

    node->sockaddr = (struct sockaddr *) &member->sockaddr;
    node->socklen = socklen;
    node->name.data = member->name;
    node->name.len = ngx_sock_ntop(node->sockaddr, socklen, member->name,
                                   NGX_SOCKADDR_STRLEN, 1);

    /* its certificate has the name it goes by, or its address */

    node->host.data = member->host;
    len = ngx_strlen(at->name);

    if (len != 0) {
        ngx_memcpy(member->host, at->name, len);

    } else {
        len = ngx_sock_ntop(node->sockaddr, socklen, member->host,
                            LLMG_SLOTS_NAME - 1, 0);
    }

    node->host.len = len;

    ngx_llm_guard_redis_node_init(node, redis, kind, ngx_cycle->log);

    ngx_llm_guard_redis_alias(node, at);

    redis->members[redis->nmembers++] = node;

    return node;
}


/* not "host", which is what this end has been told to believe in */

static void
ngx_llm_guard_redis_alias(ngx_llm_guard_redis_node_t *node,
    const llmg_slots_node_t *at)
{
    if (at->name[0] != '\0') {
        ngx_memcpy(node->alias, at->name, LLMG_SLOTS_NAME);
    }
}


/* a redirection may tell a name, whose address was told with the slots */

static ngx_llm_guard_redis_node_t *
ngx_llm_guard_redis_by_name(ngx_llm_guard_redis_t *redis,
    const llmg_slots_node_t *at)
{
    ngx_uint_t                   i;
    ngx_llm_guard_redis_node_t  *node;

    for (i = 0; i < redis->nmembers; i++) {
        node = redis->members[i];

        if (node->kind != NGX_LLM_GUARD_REDIS_SENTINEL
            && ngx_strcmp(node->alias, at->name) == 0
            && node->sockaddr->sa_family != AF_UNIX
            && ngx_inet_get_port(node->sockaddr) == (in_port_t) at->port)
        {
            return node;
        }
    }

    return NULL;
}


/* as text; without one that of who has told it, at another port */

static ngx_int_t
ngx_llm_guard_redis_address(struct sockaddr_storage *storage, socklen_t *len,
    const llmg_slots_node_t *at, ngx_llm_guard_redis_node_t *from)
{
    struct sockaddr      *sa;
    struct sockaddr_in   *sin;
    struct sockaddr_in6  *sin6;

    ngx_memzero(storage, sizeof(struct sockaddr_storage));

    sa = (struct sockaddr *) storage;
    sin = (struct sockaddr_in *) storage;
    sin6 = (struct sockaddr_in6 *) storage;

    if (at->address[0] == '\0') {

        if (from->sockaddr->sa_family == AF_UNIX) {
            return NGX_DECLINED;
        }

        ngx_memcpy(storage, from->sockaddr, from->socklen);
        *len = from->socklen;

    } else if (inet_pton(AF_INET, at->address, &sin->sin_addr) == 1) {
        sa->sa_family = AF_INET;
        *len = sizeof(struct sockaddr_in);

    } else if (inet_pton(AF_INET6, at->address, &sin6->sin6_addr) == 1) {
        sa->sa_family = AF_INET6;
        *len = sizeof(struct sockaddr_in6);

    } else {
        return NGX_DECLINED;
    }

    if (sa->sa_family == AF_INET6) {
        sin6->sin6_port = htons((in_port_t) at->port);

    } else {
        sin->sin_port = htons((in_port_t) at->port);
    }

    return NGX_OK;
}


void
ngx_llm_guard_redis_sweep(ngx_llm_guard_redis_t *redis)
{
    ngx_uint_t                   i, n;
    ngx_llm_guard_redis_node_t  *node;

    n = 0;

    for (i = 0; i < redis->nmembers; i++) {
        node = redis->members[i];

        if (node->fixed || node->marked) {
            node->marked = 0;
            redis->members[n++] = node;
            continue;
        }

        if (redis->hint == node) {
            redis->hint = NULL;
        }

        ngx_llm_guard_redis_node_retire(node);
    }

    redis->nmembers = n;
}
