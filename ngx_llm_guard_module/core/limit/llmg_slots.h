/*
 * Where keys are in a Redis Cluster: the slot of a key, and what a node says of
 * slots: CLUSTER SLOTS, MOVED and ASK (redis.io, "Redis cluster specification"
 * and "CLUSTER SLOTS").
 */

#ifndef _LLMG_SLOTS_H_INCLUDED_
#define _LLMG_SLOTS_H_INCLUDED_


#include "llmg.h"


#define LLMG_SLOTS           16384

/* that have slots: masters */
#define LLMG_SLOTS_NODES     256

/* all values of an answer; sixteen thousand ranges do not fit, a thousand do */
#define LLMG_SLOTS_CELLS     65536

/* an address of IPv6 with its zone, a name of DNS; with their NUL */
#define LLMG_SLOTS_ADDRESS   64
#define LLMG_SLOTS_NAME      256


typedef enum {
    LLMG_CELL_NULL = 0,
    LLMG_CELL_INTEGER,
    LLMG_CELL_STRING,
    LLMG_CELL_LIST,
    LLMG_CELL_OTHER
} llmg_cell_type_e;


/* one value of an answer; those of a list follow it, each with its own */
typedef struct {
    unsigned        type;           /* llmg_cell_type_e */
    int64_t         n;              /* the integer; how many are in the list */
    llmg_str_t      str;
} llmg_cell_t;


/* both end with a NUL; no address: that of the node that says so */
typedef struct {
    char            address[LLMG_SLOTS_ADDRESS];
    char            name[LLMG_SLOTS_NAME];      /* or "" */
    unsigned        port;
} llmg_slots_node_t;


typedef struct {
    unsigned           n;
    llmg_slots_node_t  nodes[LLMG_SLOTS_NODES];
    uint16_t           of[LLMG_SLOTS];  /* the node plus one; 0: nobody's */
} llmg_slots_t;


typedef struct {
    unsigned           ask;         /* this once; or from now on */
    unsigned           slot;
    llmg_slots_node_t  node;
} llmg_redirect_t;


/* of what is between the first "{" and the next "}", if that is something */
unsigned llmg_slots_key(const char *key, size_t len);

/*
 * The answer to CLUSTER SLOTS, as n cells.  LLMG_OK; LLMG_INVALID: it is none;
 * LLMG_LIMIT: it has more nodes than LLMG_SLOTS_NODES.  Of ranges that overlap
 * the last one counts; slots of a node whose address is not told, or is only a
 * name, are nobody's.
 */
llmg_status_t llmg_slots_read(llmg_slots_t *slots, const llmg_cell_t *cells,
    size_t n);

/*
 * "MOVED slot host:port" and "ASK slot host:port".  LLMG_OK; LLMG_DECLINED: it
 * is another error; LLMG_INVALID: it is one of them, and not well formed.
 */
llmg_status_t llmg_slots_redirect(llmg_redirect_t *to, const char *error,
    size_t len);

/* one node, of a host that is an address or a name, or empty */
llmg_status_t llmg_slots_node(llmg_slots_node_t *node, llmg_str_t host,
    int64_t port);


#endif /* _LLMG_SLOTS_H_INCLUDED_ */
