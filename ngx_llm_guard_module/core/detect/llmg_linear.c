#include "llmg_linear_features.h"

#if defined(__SSE2__)
#include <emmintrin.h>
#endif


/* bytes that the fast path takes at once, and what it needs before them */
#define LLMG_LINEAR_CHUNK     64
#define LLMG_LINEAR_BEFORE    8


/* of a block, one to a byte and two to a word, and of a window: with room */
#define LLMG_LINEAR_PIECES    (LLMG_LINEAR_MOST * (LLMG_LINEAR_BLOCK + 1))
#define LLMG_LINEAR_SET       4096


/* of the logarithm of the odds to a probability, in eighths from -8 to 8 */
static const uint16_t  llmg_linear_sigmoid[129] = {
    3, 4, 4, 5, 6, 6, 7, 8, 9, 10, 12, 13,
    15, 17, 19, 22, 25, 28, 32, 36, 41, 46, 52, 59,
    67, 76, 86, 97, 110, 124, 141, 159, 180, 203, 230, 260,
    293, 331, 373, 421, 474, 534, 601, 675, 759, 851, 953, 1067,
    1192, 1330, 1480, 1645, 1824, 2018, 2227, 2451, 2689, 2942, 3208, 3486,
    3775, 4073, 4378, 4688, 5000, 5312, 5622, 5927, 6225, 6514, 6792, 7058,
    7311, 7549, 7773, 7982, 8176, 8355, 8520, 8670, 8808, 8933, 9047, 9149,
    9241, 9325, 9399, 9466, 9526, 9579, 9627, 9669, 9707, 9740, 9770, 9797,
    9820, 9841, 9859, 9876, 9890, 9903, 9914, 9924, 9933, 9941, 9948, 9954,
    9959, 9964, 9968, 9972, 9975, 9978, 9981, 9983, 9985, 9987, 9988, 9990,
    9991, 9992, 9993, 9994, 9994, 9995, 9996, 9996, 9997,
};


/* letters and what is above ASCII, digits as 0, the apostrophe */
const uint16_t  llmg_linear_bytes[256] = {
    0x020, 0x020, 0x020, 0x020, 0x020, 0x020, 0x020, 0x020, 0x020,
    0x020, 0x020, 0x020, 0x020, 0x020, 0x020, 0x020, 0x020, 0x020,
    0x020, 0x020, 0x020, 0x020, 0x020, 0x020, 0x020, 0x020, 0x020,
    0x020, 0x020, 0x020, 0x020, 0x020, 0x020, 0x021, 0x022, 0x023,
    0x024, 0x025, 0x026, 0x127, 0x028, 0x029, 0x02A, 0x02B, 0x02C,
    0x02D, 0x02E, 0x02F, 0x130, 0x130, 0x130, 0x130, 0x130, 0x130,
    0x130, 0x130, 0x130, 0x130, 0x03A, 0x03B, 0x03C, 0x03D, 0x03E,
    0x03F, 0x040, 0x141, 0x142, 0x143, 0x144, 0x145, 0x146, 0x147,
    0x148, 0x149, 0x14A, 0x14B, 0x14C, 0x14D, 0x14E, 0x14F, 0x150,
    0x151, 0x152, 0x153, 0x154, 0x155, 0x156, 0x157, 0x158, 0x159,
    0x15A, 0x05B, 0x05C, 0x05D, 0x05E, 0x05F, 0x060, 0x161, 0x162,
    0x163, 0x164, 0x165, 0x166, 0x167, 0x168, 0x169, 0x16A, 0x16B,
    0x16C, 0x16D, 0x16E, 0x16F, 0x170, 0x171, 0x172, 0x173, 0x174,
    0x175, 0x176, 0x177, 0x178, 0x179, 0x17A, 0x07B, 0x07C, 0x07D,
    0x07E, 0x020, 0x180, 0x181, 0x182, 0x183, 0x184, 0x185, 0x186,
    0x187, 0x188, 0x189, 0x18A, 0x18B, 0x18C, 0x18D, 0x18E, 0x18F,
    0x190, 0x191, 0x192, 0x193, 0x194, 0x195, 0x196, 0x197, 0x198,
    0x199, 0x19A, 0x19B, 0x19C, 0x19D, 0x19E, 0x19F, 0x1A0, 0x1A1,
    0x1A2, 0x1A3, 0x1A4, 0x1A5, 0x1A6, 0x1A7, 0x1A8, 0x1A9, 0x1AA,
    0x1AB, 0x1AC, 0x1AD, 0x1AE, 0x1AF, 0x1B0, 0x1B1, 0x1B2, 0x1B3,
    0x1B4, 0x1B5, 0x1B6, 0x1B7, 0x1B8, 0x1B9, 0x1BA, 0x1BB, 0x1BC,
    0x1BD, 0x1BE, 0x1BF, 0x1C0, 0x1C1, 0x1C2, 0x1C3, 0x1C4, 0x1C5,
    0x1C6, 0x1C7, 0x1C8, 0x1C9, 0x1CA, 0x1CB, 0x1CC, 0x1CD, 0x1CE,
    0x1CF, 0x1D0, 0x1D1, 0x1D2, 0x1D3, 0x1D4, 0x1D5, 0x1D6, 0x1D7,
    0x1D8, 0x1D9, 0x1DA, 0x1DB, 0x1DC, 0x1DD, 0x1DE, 0x1DF, 0x1E0,
    0x1E1, 0x1E2, 0x3E3, 0x3E4, 0x3E5, 0x3E6, 0x3E7, 0x3E8, 0x3E9,
    0x3EA, 0x3EB, 0x3EC, 0x3ED, 0x1EE, 0x1EF, 0x1F0, 0x1F1, 0x1F2,
    0x1F3, 0x1F4, 0x1F5, 0x1F6, 0x1F7, 0x1F8, 0x1F9, 0x1FA, 0x1FB,
    0x1FC, 0x1FD, 0x1FE, 0x0FF,
};


const llmg_rule_t  llmg_linear_found = {
    .name = "injection.model",
    .type = "PROMPT_INJECTION",
    .severity = LLMG_SEVERITY_HIGH,
    .confidence = 100
};


static uint32_t
llmg_linear_sqrt(uint32_t x)
{
    uint32_t  root, bit;

    root = 0;

    for (bit = 1U << 15; bit != 0; bit >>= 1) {
        if ((root + bit) * (root + bit) <= x) {
            root += bit;
        }
    }

    return root;
}


void
llmg_linear_begin(llmg_linear_t *l, const llmg_linear_model_t *model)
{
    memset(l, 0, sizeof(llmg_linear_t));

    l->model = model;
    l->worst = INT32_MIN;
    llmg_linear_start(&l->text);
}


/* a window is complete: longer text has more evidence for anything */

static void
llmg_linear_window(llmg_linear_t *l)
{
    int32_t   evidence;
    uint32_t  n;

    n = l->n[0] + l->n[1];

    if (n == 0) {
        return;
    }

    evidence = (l->sum[0] + l->sum[1]) * 4096
               / (int32_t) llmg_linear_sqrt(n << 12);

    if (evidence > l->worst) {
        l->worst = evidence;
    }
}


static void
llmg_linear_block(llmg_linear_t *l)
{
    if (l->blocks != 0) {
        llmg_linear_window(l);
    }

    l->n[1] = l->n[0];
    l->sum[1] = l->sum[0];
    l->n[0] = 0;
    l->sum[0] = 0;
    l->bytes = 0;
    l->blocks++;
}


#if defined(__SSE2__)

/* the five bytes of which the last is seven behind p */

static llmg_inline uint32_t
llmg_linear_at(const unsigned char *p)
{
    uint64_t  x;

    memcpy(&x, p, 8);

    return llmg_linear_five(x);
}


/* the first eight bytes of a word that has n left */

static llmg_inline uint64_t
llmg_linear_load(const unsigned char *p, unsigned n)
{
    uint64_t  x;

    memcpy(&x, p, 8);

    return n >= 8 ? x : x & ((1ULL << (n * 8)) - 1);
}


/*
 * Whole words of ASCII with one blank between them: as many of the next "most"
 * bytes as end in one.  Returns their number, 0 when there are none.
 */

static size_t
llmg_linear_fast(llmg_linear_t *l, const unsigned char *p, size_t most)
{
    size_t           n;
    int32_t          sum;
    uint64_t         x, words, blanks, other, twice, starts, ends, word;
    unsigned         i, at, len;
    const int8_t    *weights;
    __m128i          v, is, in;
    unsigned char    chunk[LLMG_LINEAR_BEFORE + LLMG_LINEAR_CHUNK + 16];

    words = 0;
    blanks = 0;
    other = 0;

    for (i = 0; i < LLMG_LINEAR_CHUNK; i += 16) {
        v = _mm_loadu_si128((const __m128i *) (const void *) (p + i));

        other |= (uint64_t) (unsigned) _mm_movemask_epi8(v) << i;

        is = _mm_cmplt_epi8(v, _mm_set1_epi8(0x21));
        is = _mm_or_si128(is, _mm_cmpeq_epi8(v, _mm_set1_epi8(0x7F)));
        blanks |= (uint64_t) (unsigned) _mm_movemask_epi8(is) << i;

        /* all blanks are one, all digits */

        v = _mm_or_si128(_mm_andnot_si128(is, v),
                         _mm_and_si128(is, _mm_set1_epi8(' ')));

        is = _mm_cmplt_epi8(_mm_sub_epi8(v, _mm_set1_epi8('0' - 128)),
                            _mm_set1_epi8(-128 + 10));
        v = _mm_or_si128(_mm_andnot_si128(is, v),
                         _mm_and_si128(is, _mm_set1_epi8('0')));

        in = _mm_or_si128(v, _mm_set1_epi8(0x20));
        in = _mm_cmplt_epi8(_mm_sub_epi8(in, _mm_set1_epi8('a' - 128)),
                            _mm_set1_epi8(-128 + 26));
        in = _mm_or_si128(_mm_or_si128(in, is),
                          _mm_cmpeq_epi8(v, _mm_set1_epi8('\'')));
        words |= (uint64_t) (unsigned) _mm_movemask_epi8(in) << i;

        _mm_storeu_si128((__m128i *) (void *)
                         (chunk + LLMG_LINEAR_BEFORE + i), v);
    }

    /* up to what is no business of this path */

    twice = blanks & (blanks << 1 | (l->text.last >> 56 == ' '));
    other |= twice;
    x = most >= 64 ? UINT64_MAX : (1ULL << most) - 1;

    if (other != 0) {
        x &= (other & (0 - other)) - 1;
    }

    blanks &= x;

    if (blanks == 0) {
        return 0;
    }

    n = 64 - (size_t) __builtin_clzll(blanks);
    memcpy(chunk, &l->text.last, LLMG_LINEAR_BEFORE);

    weights = l->model->weights;
    sum = 0;

    p = chunk + LLMG_LINEAR_BEFORE - 7;

    for (i = 0; i + 4 <= n; i += 4, p += 4) {
        sum += weights[llmg_linear_at(p)];
        sum += weights[llmg_linear_at(p + 1)];
        sum += weights[llmg_linear_at(p + 2)];
        sum += weights[llmg_linear_at(p + 3)];
    }

    for ( /* void */ ; i < n; i++, p++) {
        sum += weights[llmg_linear_at(p)];
    }

    l->n[0] += (uint32_t) n;

    words &= UINT64_MAX >> (64 - n);
    starts = words & ~(words << 1);
    ends = ~words & (words << 1);

    while (starts != 0) {
        at = (unsigned) __builtin_ctzll(starts);
        len = (unsigned) __builtin_ctzll(ends) - at;
        starts &= starts - 1;
        ends &= ends - 1;

        p = chunk + LLMG_LINEAR_BEFORE + at;
        word = llmg_linear_eight(0, llmg_linear_load(p, len));

        for (i = 8; i < len; i += 8) {
            word = llmg_linear_eight(word, llmg_linear_load(p + i, len - i));
        }

        sum += weights[llmg_linear_one(word)];
        sum += weights[llmg_linear_two(l->text.before, word)];
        l->text.before = word;
        l->n[0] += 2;
    }

    l->sum[0] += sum;
    memcpy(&l->text.last, chunk + n, 8);

    return n;
}

#endif


void
llmg_linear_push(llmg_linear_t *l, llmg_str_t view)
{
    int32_t               sum;
    uint32_t              at[LLMG_LINEAR_MOST];
    unsigned              i, k, seen;
    const int8_t         *weights;
    const unsigned char  *p, *end;

    if (view.len == 0) {
        return;
    }

    weights = l->model->weights;
    p = view.data;
    end = view.data + view.len;

    while (p < end) {

#if defined(__SSE2__)

        if (l->text.in_word == 0 && l->text.n == 3
            && end - p >= LLMG_LINEAR_CHUNK)
        {
            i = (unsigned) llmg_linear_fast(l, p,
                                            LLMG_LINEAR_BLOCK - l->bytes);
            p += i;
            l->bytes += i;

            if (l->bytes == LLMG_LINEAR_BLOCK) {
                llmg_linear_block(l);
            }

            if (i != 0) {
                continue;
            }
        }

#endif

        /* a word, or what else there is up to where one may begin */

        do {
            k = llmg_linear_pieces(&l->text, *p++, at, &seen);
            sum = 0;

            for (i = 0; i < k; i++) {
                sum += weights[at[i]];
            }

            l->sum[0] += sum;
            l->n[0] += k;
            l->bytes += seen;

            if (l->bytes == LLMG_LINEAR_BLOCK) {
                llmg_linear_block(l);
            }

        } while (p < end
                 && (l->text.in_word != 0
                     || (*p <= ' ' && l->text.last >> 56 == ' ')));
    }
}


void
llmg_linear_view(llmg_linear_t *l)
{
    static const llmg_str_t  blank = llmg_string(" ");

    /* the last word has ended */

    llmg_linear_push(l, blank);

    if (l->n[0] != 0 || l->blocks == 1) {
        llmg_linear_window(l);
    }

    memset(l->n, 0, sizeof(l->n));
    memset(l->sum, 0, sizeof(l->sum));
    l->bytes = 0;
    l->blocks = 0;
    llmg_linear_start(&l->text);
}


int32_t
llmg_linear_evidence(const llmg_linear_t *l)
{
    return l->worst;
}


/*
 * A window: its pieces, each of them once, if less than half of them are new.
 * One that would not be the worst if all counted is not looked at.
 */

static void
llmg_linear_once(llmg_linear_t *l, uint16_t pieces[2][LLMG_LINEAR_PIECES],
    const uint32_t n[2])
{
    int32_t   sum, worst;
    uint16_t  set[LLMG_LINEAR_SET], at;
    uint32_t  i, k, slot, count;

    sum = 0;

    for (i = 0; i < 2; i++) {
        for (k = 0; k < n[i]; k++) {
            sum += l->model->weights[pieces[i][k]];
        }
    }

    worst = l->worst;

    l->n[0] = n[0] + n[1];
    l->n[1] = 0;
    l->sum[0] = sum;
    l->sum[1] = 0;

    llmg_linear_window(l);

    if (l->worst == worst) {
        return;
    }

    /* 0 is free: that piece is counted, but not known again */

    memset(set, 0, sizeof(set));
    sum = 0;
    count = 0;

    for (i = 0; i < 2; i++) {
        for (k = 0; k < n[i]; k++) {
            at = pieces[i][k];
            slot = at % LLMG_LINEAR_SET;

            while (set[slot] != 0 && set[slot] != at) {
                slot = (slot + 1) % LLMG_LINEAR_SET;
            }

            if (set[slot] == 0) {
                set[slot] = at;
                sum += l->model->weights[at];
                count++;
            }
        }
    }

    /* everybody says some words twice */

    if (count >= (n[0] + n[1]) / 2) {
        return;
    }

    l->worst = worst;
    l->n[0] = count;
    l->sum[0] = sum;

    llmg_linear_window(l);
}


int32_t
llmg_linear_distinct(const llmg_linear_model_t *model, llmg_str_t view)
{
    size_t         i;
    uint16_t       pieces[2][LLMG_LINEAR_PIECES];
    uint32_t       at[LLMG_LINEAR_MOST], n[2], bytes, blocks;
    unsigned       j, k, seen, block;
    llmg_linear_t  l;

    llmg_linear_begin(&l, model);
    n[0] = 0;
    n[1] = 0;
    bytes = 0;
    blocks = 0;
    block = 0;

    for (i = 0; i <= view.len; i++) {
        k = llmg_linear_pieces(&l.text, i < view.len ? view.data[i] : ' ', at,
                               &seen);

        for (j = 0; j < k && n[block] < LLMG_LINEAR_PIECES; j++) {
            pieces[block][n[block]++] = (uint16_t) at[j];
        }

        bytes += seen;

        if (bytes == LLMG_LINEAR_BLOCK) {

            if (blocks++ != 0) {
                llmg_linear_once(&l, pieces, n);
            }

            block ^= 1;
            n[block] = 0;
            bytes = 0;
        }
    }

    if (n[block] != 0 || blocks == 1) {
        llmg_linear_once(&l, pieces, n);
    }

    return l.worst;
}


int32_t
llmg_linear_rule(const llmg_linear_model_t *model, const char *name)
{
    const llmg_linear_rule_t  *rule;

    for (rule = model->rules; rule->name != NULL; rule++) {
        if (strcmp(rule->name, name) == 0) {
            return rule->weight;
        }
    }

    return 0;
}


unsigned
llmg_linear_score(const llmg_linear_model_t *model, int32_t evidence,
    int32_t rules, llmg_linear_surface_e surface)
{
    int64_t   odds;
    uint32_t  at, low, high;

    odds = (int64_t) model->bias[surface] + rules;

    if (evidence != INT32_MIN) {
        odds += (int64_t) evidence * model->scale / 4096;
    }

    odds += 8 * LLMG_LINEAR_ONE;

    if (odds <= 0) {
        return llmg_linear_sigmoid[0];
    }

    if (odds >= 16 * LLMG_LINEAR_ONE) {
        return llmg_linear_sigmoid[128];
    }

    at = (uint32_t) odds / (LLMG_LINEAR_ONE / 8);
    low = llmg_linear_sigmoid[at];
    high = llmg_linear_sigmoid[at + 1];

    return low + (high - low) * ((uint32_t) odds % (LLMG_LINEAR_ONE / 8))
                 / (LLMG_LINEAR_ONE / 8);
}


unsigned
llmg_linear_confidence(const llmg_linear_model_t *model, unsigned score)
{
    unsigned  low, high, from, to;

    if (score < model->at_percent) {
        low = 0;
        high = model->at_percent;
        from = 0;
        to = LLMG_LINEAR_PERCENT;

    } else if (score < model->at_permille) {
        low = model->at_percent;
        high = model->at_permille;
        from = LLMG_LINEAR_PERCENT;
        to = LLMG_LINEAR_PERMILLE;

    } else {
        low = model->at_permille;
        high = LLMG_LINEAR_CERTAIN;
        from = LLMG_LINEAR_PERMILLE;
        to = 100;
    }

    if (score >= LLMG_LINEAR_CERTAIN || high <= low) {
        return score >= LLMG_LINEAR_CERTAIN ? 10000 : from * 100;
    }

    return from * 100 + (score - low) * (to - from) * 100 / (high - low);
}
