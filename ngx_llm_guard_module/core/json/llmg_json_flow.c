#include "llmg_json_flow.h"
#include "llmg_hex.h"
#include "llmg_json_text.h"


typedef enum {
    sw_start = 0,       /* nothing but blanks came */
    sw_value,
    sw_first,           /* of an array */
    sw_first_name,
    sw_name,
    sw_colon,
    sw_after,
    sw_string,
    sw_string_name,
    sw_plain
} llmg_json_flow_state_e;


static size_t llmg_json_flow_plain(llmg_json_flow_t *flow, llmg_str_t text,
    int more, unsigned *what);
static size_t llmg_json_flow_string(llmg_json_flow_t *flow, llmg_str_t text,
    int more, unsigned *what);
static size_t llmg_json_flow_word(llmg_json_flow_t *flow, llmg_str_t text,
    int more, unsigned *what);
static size_t llmg_json_flow_number(llmg_json_flow_t *flow, llmg_str_t text,
    int more, unsigned *what);
static int llmg_json_flow_valid(llmg_str_t number);


void
llmg_json_flow_init(llmg_json_flow_t *flow, int json)
{
    flow->state = json ? sw_start : sw_plain;
    flow->depth = 0;
    flow->string = 0;
}


int
llmg_json_flow_within(const llmg_json_flow_t *flow)
{
    return flow->state >= sw_string;
}


static int
llmg_json_flow_in_object(const llmg_json_flow_t *flow)
{
    return flow->depth != 0
           && flow->object[(flow->depth - 1) / 8] >> (flow->depth - 1) % 8 & 1;
}


size_t
llmg_json_flow(llmg_json_flow_t *flow, llmg_str_t text, int more,
    unsigned *what)
{
    unsigned       state;
    unsigned char  c, *object;

    state = flow->state;
    c = text.data[0];

    if (state == sw_string || state == sw_string_name) {
        return llmg_json_flow_string(flow, text, more, what);
    }

    if (state == sw_plain) {
        return llmg_json_flow_plain(flow, text, more, what);
    }

    *what = LLMG_FLOW_SYNTAX;

    switch (c) {

    case ' ':
    case '\t':
    case '\r':
    case '\n':
        return 1;

    case '"':

        if (state == sw_colon || state == sw_after) {
            break;
        }

        flow->state = (state == sw_name || state == sw_first_name)
                      ? sw_string_name : sw_string;
        flow->string++;
        return 1;

    case '{':
    case '[':

        if ((state != sw_start && state != sw_value && state != sw_first)
            || flow->depth == LLMG_JSON_FLOW_DEPTH)
        {
            break;
        }

        object = &flow->object[flow->depth / 8];

        if (c == '{') {
            *object |= (unsigned char) (1u << flow->depth % 8);
            flow->state = sw_first_name;

        } else {
            *object &= (unsigned char) ~(1u << flow->depth % 8);
            flow->state = sw_first;
        }

        flow->depth++;
        return 1;

    case '}':
    case ']':

        if (flow->depth == 0
            || (state != sw_after
                && state != ((c == '}') ? sw_first_name : sw_first))
            || llmg_json_flow_in_object(flow) != (c == '}'))
        {
            break;
        }

        flow->depth--;
        flow->state = sw_after;
        return 1;

    case ',':

        if (state != sw_after || flow->depth == 0) {
            break;
        }

        flow->state = llmg_json_flow_in_object(flow) ? sw_name : sw_value;
        return 1;

    case ':':

        if (state != sw_colon) {
            break;
        }

        flow->state = sw_value;
        return 1;

    default:

        /* a text that is a number is one as it stands */

        if (state != sw_value && state != sw_first) {
            break;
        }

        if (c == 't' || c == 'f' || c == 'n') {
            return llmg_json_flow_word(flow, text, more, what);
        }

        return llmg_json_flow_number(flow, text, more, what);
    }

    return llmg_json_flow_plain(flow, text, more, what);
}


static size_t
llmg_json_flow_plain(llmg_json_flow_t *flow, llmg_str_t text, int more,
    unsigned *what)
{
    size_t         n, len;
    unsigned char  c[4];

    len = llmg_json_unit(text, more, c, &n);

    if (len != 0) {
        flow->state = sw_plain;
        *what = LLMG_FLOW_PLAIN;
    }

    return len;
}


static size_t
llmg_json_flow_string(llmg_json_flow_t *flow, llmg_str_t text, int more,
    unsigned *what)
{
    int            v, low;
    size_t         n, len;
    unsigned char  c, out[4];

    c = text.data[0];

    *what = (flow->state == sw_string) ? LLMG_FLOW_STRING : LLMG_FLOW_NAME;

    if (c == '"') {
        *what = LLMG_FLOW_SYNTAX;
        flow->state = (flow->state == sw_string) ? sw_after : sw_colon;
        return 1;
    }

    if (c != '\\') {

        if (c < 0x20) {
            return llmg_json_flow_plain(flow, text, more, what);
        }

        return 1;
    }

    len = llmg_json_unit(text, more, out, &n);

    if (len == 0 || (len == 2 && llmg_json_simple[text.data[1]])) {
        return len;
    }

    if (len >= 6 && text.data[1] == 'u') {
        v = llmg_hex4(text.data + 2);
        low = (v >= 0xDC00 && v <= 0xDFFF);

        if (v >= 0 && !low && (len == 12 || v < 0xD800 || v > 0xDBFF)) {
            return len;
        }
    }

    return llmg_json_flow_plain(flow, text, more, what);
}


static size_t
llmg_json_flow_word(llmg_json_flow_t *flow, llmg_str_t text, int more,
    unsigned *what)
{
    size_t       n, len;
    const char  *word;

    word = (text.data[0] == 't') ? "true"
           : (text.data[0] == 'f') ? "false" : "null";

    len = strlen(word);
    n = (text.len < len) ? text.len : len;

    if (memcmp(text.data, word, n) != 0 || (n < len && !more)) {
        return llmg_json_flow_plain(flow, text, more, what);
    }

    if (n < len) {
        return 0;
    }

    *what = LLMG_FLOW_VALUE;
    flow->state = sw_after;

    return len;
}


static size_t
llmg_json_flow_number(llmg_json_flow_t *flow, llmg_str_t text, int more,
    unsigned *what)
{
    size_t         n;
    llmg_str_t     number;
    unsigned char  c;

    for (n = 0; n < text.len; n++) {
        c = text.data[n];

        if ((unsigned char) (c - '0') > 9 && c != '-' && c != '+' && c != '.'
            && c != 'e' && c != 'E')
        {
            break;
        }

        if (n == LLMG_JSON_FLOW_NUMBER) {
            return llmg_json_flow_plain(flow, text, more, what);
        }
    }

    if (n == text.len && more) {
        return 0;
    }

    llmg_str_set(&number, text.data, n);

    if (!llmg_json_flow_valid(number)) {
        return llmg_json_flow_plain(flow, text, more, what);
    }

    *what = LLMG_FLOW_VALUE;
    flow->state = sw_after;

    return n;
}


/* RFC 8259, 6 */

static int
llmg_json_flow_valid(llmg_str_t number)
{
    size_t                n;
    const unsigned char  *p, *end;

    p = number.data;
    end = p + number.len;

    if (p < end && *p == '-') {
        p++;
    }

    if (end - p > 1 && *p == '0' && (unsigned char) (p[1] - '0') <= 9) {
        return 0;
    }

    for (n = 0; p < end && (unsigned char) (*p - '0') <= 9; p++, n++) {
        /* void */
    }

    if (n == 0) {
        return 0;
    }

    if (p < end && *p == '.') {
        p++;

        for (n = 0; p < end && (unsigned char) (*p - '0') <= 9; p++, n++) {
            /* void */
        }

        if (n == 0) {
            return 0;
        }
    }

    if (p < end && (*p == 'e' || *p == 'E')) {
        p++;

        if (p < end && (*p == '+' || *p == '-')) {
            p++;
        }

        for (n = 0; p < end && (unsigned char) (*p - '0') <= 9; p++, n++) {
            /* void */
        }

        if (n == 0) {
            return 0;
        }
    }

    return p == end;
}
