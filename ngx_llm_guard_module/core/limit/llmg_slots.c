#include "llmg_slots.h"


static size_t llmg_slots_skip(const llmg_cell_t *cells, size_t n, size_t i);
static llmg_status_t llmg_slots_range(llmg_slots_t *slots,
    const llmg_cell_t *cells, size_t n, size_t i);
static llmg_status_t llmg_slots_master(llmg_slots_node_t *node,
    const llmg_cell_t *cells, size_t n, size_t i);
static unsigned llmg_slots_find(const llmg_slots_t *slots,
    const llmg_slots_node_t *node);
static int llmg_slots_is(const llmg_cell_t *cell, const char *s);
static int llmg_slots_numeric(llmg_str_t host);
static llmg_status_t llmg_slots_copy(char *to, size_t size, llmg_str_t s);
static int64_t llmg_slots_number(const char **p, const char *end);


/* CRC-16/XMODEM, half a byte at a time */

unsigned
llmg_slots_key(const char *key, size_t len)
{
    size_t       i;
    unsigned     crc, byte;
    const char  *open, *close;

    static const uint16_t  table[16] = {
        0x0000, 0x1021, 0x2042, 0x3063, 0x4084, 0x50a5, 0x60c6, 0x70e7,
        0x8108, 0x9129, 0xa14a, 0xb16b, 0xc18c, 0xd1ad, 0xe1ce, 0xf1ef
    };

    open = len != 0 ? memchr(key, '{', len) : NULL;

    if (open != NULL) {
        open++;
        close = memchr(open, '}', len - (size_t) (open - key));

        if (close != NULL && close != open) {
            key = open;
            len = (size_t) (close - open);
        }
    }

    crc = 0;

    for (i = 0; i < len; i++) {
        byte = (unsigned char) key[i];
        crc = ((crc << 4) & 0xffff) ^ table[(crc >> 12) ^ (byte >> 4)];
        crc = ((crc << 4) & 0xffff) ^ table[(crc >> 12) ^ (byte & 0x0f)];
    }

    return crc % LLMG_SLOTS;
}


llmg_status_t
llmg_slots_read(llmg_slots_t *slots, const llmg_cell_t *cells, size_t n)
{
    size_t         i;
    int64_t        left;
    llmg_status_t  rc;

    slots->n = 0;
    memset(slots->of, 0, sizeof(slots->of));

    if (n == 0 || n > LLMG_SLOTS_CELLS || cells[0].type != LLMG_CELL_LIST) {
        return LLMG_INVALID;
    }

    i = 1;

    for (left = cells[0].n; left > 0; left--) {

        rc = llmg_slots_range(slots, cells, n, i);

        if (rc != LLMG_OK) {
            return rc;
        }

        i = llmg_slots_skip(cells, n, i);
    }

    return (i == n) ? LLMG_OK : LLMG_INVALID;
}


/* where the value behind this one is; beyond n: it has no end */

static size_t
llmg_slots_skip(const llmg_cell_t *cells, size_t n, size_t i)
{
    size_t  left;

    for (left = 1; left > 0 && i < n; left--, i++) {

        if (cells[i].type == LLMG_CELL_LIST) {

            if (cells[i].n < 0 || (uint64_t) cells[i].n > n - i) {
                return n + 1;
            }

            left += (size_t) cells[i].n;
        }
    }

    return (left == 0) ? i : n + 1;
}


/* from, to, master, replicas */

static llmg_status_t
llmg_slots_range(llmg_slots_t *slots, const llmg_cell_t *cells, size_t n,
    size_t i)
{
    int64_t            slot;
    unsigned           node;
    llmg_status_t      rc;
    llmg_slots_node_t  master;

    if (i >= n || n - i < 5 || llmg_slots_skip(cells, n, i) > n
        || cells[i].type != LLMG_CELL_LIST || cells[i].n < 3
        || cells[i + 1].type != LLMG_CELL_INTEGER
        || cells[i + 2].type != LLMG_CELL_INTEGER
        || cells[i + 1].n < 0 || cells[i + 1].n > cells[i + 2].n
        || cells[i + 2].n >= LLMG_SLOTS)
    {
        return LLMG_INVALID;
    }

    rc = llmg_slots_master(&master, cells, n, i + 3);

    if (rc == LLMG_INVALID) {
        return LLMG_INVALID;
    }

    node = 0;

    if (rc == LLMG_OK) {
        node = llmg_slots_find(slots, &master);

        if (node == slots->n) {

            if (node == LLMG_SLOTS_NODES) {
                return LLMG_LIMIT;
            }

            slots->nodes[slots->n++] = master;
        }

        node++;
    }

    for (slot = cells[i + 1].n; slot <= cells[i + 2].n; slot++) {
        slots->of[slot] = (uint16_t) node;
    }

    return LLMG_OK;
}


/*
 * The preferred endpoint, the port, since 4.0 an id, and since 7.0 pairs with
 * what is not preferred.  LLMG_DECLINED: nobody can be connected to there.
 */

static llmg_status_t
llmg_slots_master(llmg_slots_node_t *node, const llmg_cell_t *cells, size_t n,
    size_t i)
{
    size_t              k, pairs;
    llmg_str_t          host;
    llmg_status_t       rc;
    const llmg_cell_t  *more;

    static const llmg_str_t  none = llmg_null_string;

    if (n - i < 3 || cells[i].type != LLMG_CELL_LIST || cells[i].n < 2
        || (cells[i + 1].type != LLMG_CELL_STRING
            && cells[i + 1].type != LLMG_CELL_NULL)
        || cells[i + 2].type != LLMG_CELL_INTEGER)
    {
        return LLMG_INVALID;
    }

    /* NULL: the address that was asked; "?": it should have a name */

    host = (cells[i + 1].type == LLMG_CELL_NULL) ? none : cells[i + 1].str;

    if (cells[i + 2].n < 1 || cells[i + 2].n > 65535) {
        return LLMG_DECLINED;
    }

    rc = llmg_slots_node(node, host, cells[i + 2].n);

    if (rc != LLMG_OK) {
        return rc;
    }

    if (llmg_slots_is(&cells[i + 1], "?")) {
        node->name[0] = '\0';
    }

    if (cells[i].n >= 4 && n - i > 4 && cells[i + 4].type == LLMG_CELL_LIST
        && cells[i + 4].n >= 0 && (uint64_t) cells[i + 4].n < n - i - 4)
    {
        pairs = (size_t) cells[i + 4].n / 2;

        for (k = 0; k < pairs; k++) {
            more = &cells[i + 5 + 2 * k];

            /* a value in a value would move those behind it */

            if (more[0].type != LLMG_CELL_STRING
                || more[1].type != LLMG_CELL_STRING)
            {
                break;
            }

            if (llmg_slots_is(&more[0], "ip") && node->address[0] == '\0'
                && llmg_slots_numeric(more[1].str))
            {
                rc = llmg_slots_copy(node->address, LLMG_SLOTS_ADDRESS,
                                     more[1].str);

            } else if (llmg_slots_is(&more[0], "hostname")
                       && node->name[0] == '\0')
            {
                rc = llmg_slots_copy(node->name, LLMG_SLOTS_NAME,
                                     more[1].str);
            }

            if (rc != LLMG_OK) {
                return rc;
            }
        }
    }

    return (host.len == 0 || node->address[0] != '\0') ? LLMG_OK
                                                       : LLMG_DECLINED;
}


/* slots->n: it is new */

static unsigned
llmg_slots_find(const llmg_slots_t *slots, const llmg_slots_node_t *node)
{
    unsigned  i;

    for (i = 0; i < slots->n; i++) {

        if (slots->nodes[i].port == node->port
            && strcmp(slots->nodes[i].address, node->address) == 0)
        {
            break;
        }
    }

    return i;
}


llmg_status_t
llmg_slots_node(llmg_slots_node_t *node, llmg_str_t host, int64_t port)
{
    memset(node, 0, sizeof(llmg_slots_node_t));

    if (port < 1 || port > 65535) {
        return LLMG_INVALID;
    }

    node->port = (unsigned) port;

    return llmg_slots_numeric(host)
           ? llmg_slots_copy(node->address, LLMG_SLOTS_ADDRESS, host)
           : llmg_slots_copy(node->name, LLMG_SLOTS_NAME, host);
}


llmg_status_t
llmg_slots_redirect(llmg_redirect_t *to, const char *error, size_t len)
{
    int64_t      slot;
    llmg_str_t   host;
    const char  *p, *end, *colon;

    end = error + len;

    if (len >= 6 && memcmp(error, "MOVED ", 6) == 0) {
        to->ask = 0;
        p = error + 6;

    } else if (len >= 4 && memcmp(error, "ASK ", 4) == 0) {
        to->ask = 1;
        p = error + 4;

    } else {
        return LLMG_DECLINED;
    }

    slot = llmg_slots_number(&p, end);

    if (slot < 0 || slot >= LLMG_SLOTS || p == end || *p != ' ') {
        return LLMG_INVALID;
    }

    to->slot = (unsigned) slot;
    p++;

    /* an address of IPv6 has colons, too, and no brackets */

    for (colon = end; colon > p && *(colon - 1) != ':'; colon--) {
        /* void */
    }

    if (colon == p) {
        return LLMG_INVALID;
    }

    host.data = (const unsigned char *) p;
    host.len = (size_t) (colon - 1 - p);
    p = colon;

    slot = llmg_slots_number(&p, end);

    if (p != end) {
        return LLMG_INVALID;
    }

    return llmg_slots_node(&to->node, host, slot);
}


static int
llmg_slots_is(const llmg_cell_t *cell, const char *s)
{
    return cell->type == LLMG_CELL_STRING && cell->str.len == strlen(s)
           && memcmp(cell->str.data, s, cell->str.len) == 0;
}


/* no name has a colon, or nothing but digits */

static int
llmg_slots_numeric(llmg_str_t host)
{
    size_t  i;

    for (i = 0; i < host.len; i++) {

        if (host.data[i] == ':') {
            return 1;
        }
    }

    for (i = 0; i < host.len; i++) {

        if (host.data[i] != '.'
            && (host.data[i] < '0' || host.data[i] > '9'))
        {
            return 0;
        }
    }

    return host.len != 0;
}


static llmg_status_t
llmg_slots_copy(char *to, size_t size, llmg_str_t s)
{
    if (s.len >= size || (s.len != 0 && memchr(s.data, '\0', s.len) != NULL)) {
        return LLMG_INVALID;
    }

    if (s.len != 0) {
        memcpy(to, s.data, s.len);
    }

    to[s.len] = '\0';

    return LLMG_OK;
}


/* of five digits at most; -1: there is none */

static int64_t
llmg_slots_number(const char **p, const char *end)
{
    int64_t      n;
    const char  *from;

    n = 0;

    for (from = *p; *p < end && **p >= '0' && **p <= '9'; (*p)++) {

        if (*p - from == 5) {
            return -1;
        }

        n = n * 10 + (**p - '0');
    }

    return (*p == from) ? -1 : n;
}
