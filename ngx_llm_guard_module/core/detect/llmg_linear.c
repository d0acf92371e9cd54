#include "llmg_linear_fast.h"


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


/* letters and what is above ASCII, digits as 0, the apostrophe; no backslash */
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
    0x15A, 0x05B, 0x020, 0x05D, 0x05E, 0x05F, 0x060, 0x161, 0x162,
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


void
llmg_linear_begin(llmg_linear_t *l, const llmg_linear_model_t *model)
{
    unsigned  i;

    memset(l, 0, offsetof(llmg_linear_t, own));

    l->model = model;
    l->at = l->own;
    l->worst = INT32_MIN;
    l->plain = INT32_MIN;
    l->enough = INT32_MAX;

    for (i = 0; i < LLMG_LINEAR_SURFACES; i++) {
        l->evidence[i] = INT32_MIN;
    }

    llmg_linear_start(&l->text);

#if (LLMG_X86)
    l->avx2 = llmg_linear_wide();
#endif
}


/*
 * One load after another: what gathers eight bytes of a table does the same,
 * and takes longer on most processors.
 */

static llmg_inline int32_t
llmg_linear_weights(const int8_t *weights, const uint16_t *at, size_t n)
{
    size_t   i;
    int32_t  one, two;

    one = 0;
    two = 0;

    for (i = 0; i + 4 <= n; i += 4) {
        one += weights[at[i]];
        two += weights[at[i + 1]];
        one += weights[at[i + 2]];
        two += weights[at[i + 3]];
    }

    for ( /* void */ ; i < n; i++) {
        one += weights[at[i]];
    }

    return one + two;
}


/*
 * The worst of all windows that end with this block.  Longer text has more
 * evidence for anything, hence the root.
 */

static llmg_inline int32_t
llmg_linear_windows(const llmg_linear_t *l)
{
    int32_t          sum, evidence, worst;
    uint32_t         i, n, most;
    const uint16_t  *roots;

    roots = l->model->roots;
    i = l->run % LLMG_LINEAR_RUN;
    most = l->run < LLMG_LINEAR_RUN ? l->run : LLMG_LINEAR_RUN - 1;

    n = l->ns[i];
    sum = l->sums[i];
    worst = INT32_MIN;

    for ( ;; ) {
        evidence = sum * (int32_t) roots[n];

        if (evidence > worst) {
            worst = evidence;
        }

        if (most == 0) {
            break;
        }

        most--;
        i = (i + LLMG_LINEAR_RUN - 1) % LLMG_LINEAR_RUN;
        n += l->ns[i];
        sum += l->sums[i];

        if (n > LLMG_LINEAR_PIECES) {
            break;
        }
    }

    return worst;
}


void
llmg_linear_block(llmg_linear_t *l)
{
    int32_t   evidence;
    uint32_t  i;

    i = l->run % LLMG_LINEAR_RUN;

    l->agains[i] = l->again;
    l->ns[i] = l->n + llmg_linear_count(l->again);
    l->sums[i] = llmg_linear_weights(l->model->weights, l->at, l->n)
                 + llmg_linear_sum(l->again);
    l->pieces += l->ns[i];
    l->total += l->sums[i];

    evidence = llmg_linear_windows(l);

    if (evidence > l->plain) {
        l->plain = evidence;
    }

    if (evidence > l->worst) {
        l->worst = (l->blocks == NULL) ? evidence : llmg_linear_once(l);
    }

    l->n = 0;
    l->again = 0;
    l->bytes = 0;
    l->run++;

    if (l->blocks != NULL) {
        l->at = llmg_linear_room(l);
    }
}


/* the logarithm, in 4096ths, with straight lines between powers of two */

static int64_t
llmg_linear_doublings(uint32_t n)
{
    uint32_t  k;

    for (k = 0; n >> (k + 1) != 0; k++) { /* void */ }

    return (int64_t) (k * 4096 + ((n - (1U << k)) << 12 >> k));
}


int32_t
llmg_linear_enough(const llmg_linear_model_t *model,
    llmg_linear_surface_e surface)
{
    int64_t                    odds, enough;
    const llmg_linear_rule_t  *rule;

    odds = 8 * LLMG_LINEAR_ONE - (int64_t) model->bias[surface];

    for (rule = model->rules; rule->name != NULL; rule++) {
        odds -= (rule->weight < 0) ? rule->weight : 0;
    }

    enough = (odds > 0) ? odds * 4096 / model->scale + 1 : 0;

    return (enough < INT32_MAX) ? (int32_t) enough : INT32_MAX;
}


/* a view of any length has at least that much, less what is chance in it */

void
llmg_linear_until(llmg_linear_t *l, int32_t enough, unsigned decoded)
{
    int64_t  worst;

    worst = llmg_linear_doublings(LLMG_LINEAR_LONG)
            - llmg_linear_doublings(LLMG_LINEAR_FEW);
    worst = enough + worst * l->model->length / 4096;

    if (decoded && l->model->decoded < 0) {
        worst -= l->model->decoded;
    }

    worst = (worst + 1) * 16;

    l->enough = (worst < INT32_MAX) ? (int32_t) worst : INT32_MAX;
}


/* one byte more */

static llmg_inline void
llmg_linear_byte(llmg_linear_t *l, unsigned char c)
{
    unsigned  seen;

    l->n += llmg_linear_pieces(&l->text, c, l->at + l->n, &seen);
    l->bytes += seen;

    if (llmg_linear_block_ends(&l->text, c, l->bytes)) {
        llmg_linear_block(l);
    }
}


#if (LLMG_X86)

void
llmg_linear_push(llmg_linear_t *l, llmg_str_t view)
{
    size_t                n, wait, most;
    const unsigned char  *p, *end;

    if (view.len == 0) {
        return;
    }

    p = view.data;
    end = view.data + view.len;
    wait = LLMG_LINEAR_WAIT;

    while (p < end && llmg_linear_goes_on(l)) {
        n = (size_t) (end - p);
        most = LLMG_LINEAR_AWAY;

        if (l->text.n < 3 || n < LLMG_LINEAR_WORTH) {
            llmg_linear_byte(l, *p++);
            continue;
        }

        if (!l->text.escape && *p != '\\'
            && (*p > ' ' || l->text.last >> 56 != ' '))
        {
            n = llmg_linear_fast(l, p, n);
            p += n;

            if (n >= LLMG_LINEAR_WAIT) {
                wait = LLMG_LINEAR_WAIT;
                continue;
            }

            most = (n < LLMG_LINEAR_SHORT) ? most : LLMG_LINEAR_LESS;
            n = (size_t) (end - p);
        }

        /* where it comes not far again and again it is not worth it */

        n = n < wait ? n : wait;
        wait = wait < most ? 2 * wait : wait;

        llmg_linear_sift(l, p, n);
        p += n;
    }
}

#else

void
llmg_linear_push(llmg_linear_t *l, llmg_str_t view)
{
    size_t  i;

    for (i = 0; i < view.len && llmg_linear_goes_on(l); i++) {
        llmg_linear_byte(l, view.data[i]);
    }
}

#endif


void
llmg_linear_end(llmg_linear_t *l)
{
    static const llmg_str_t  blank = llmg_string(" ");

    /* the last word has ended */

    llmg_linear_push(l, blank);

    if (l->n != 0) {
        llmg_linear_block(l);
    }
}


void
llmg_linear_view(llmg_linear_t *l, unsigned decoded)
{
    int32_t   evidence;
    unsigned  i;

    llmg_linear_end(l);

    for (i = 0; i < LLMG_LINEAR_SURFACES; i++) {
        evidence = llmg_linear_so_far(l, i, decoded, 1);

        if (evidence > l->evidence[i]) {
            l->evidence[i] = evidence;
        }
    }

    l->worst = INT32_MIN;
    l->plain = INT32_MIN;
    l->pieces = 0;
    l->total = 0;
    l->bytes = 0;
    l->run = 0;
    llmg_linear_start(&l->text);
}


int32_t
llmg_linear_so_far(const llmg_linear_t *l, llmg_linear_surface_e surface,
    unsigned decoded, unsigned times)
{
    llmg_linear_seen_t  view;

    view.worst = l->worst;
    view.run = l->run * times;
    view.pieces = l->pieces;
    view.total = l->total;
    view.decoded = decoded;

    return llmg_linear_least(l->model, &view, surface);
}


int32_t
llmg_linear_least(const llmg_linear_model_t *model,
    const llmg_linear_seen_t *view, llmg_linear_surface_e surface)
{
    int32_t   evidence;
    int64_t   chance, other;
    uint32_t  n;

    if (view->run == 0) {
        return INT32_MIN;
    }

    n = view->run < LLMG_LINEAR_LONG ? view->run : LLMG_LINEAR_LONG;
    n = n > LLMG_LINEAR_FEW ? n : LLMG_LINEAR_FEW;

    chance = llmg_linear_doublings(n) - llmg_linear_doublings(LLMG_LINEAR_FEW);
    chance = chance * model->length / 4096;

    if (view->total < 0) {
        other = -view->total * model->contrast[surface]
                / (int64_t) view->pieces;
        chance = other < 4096 ? chance * (4096 - other) / 4096 : 0;
    }

    evidence = view->worst / 16 - (int32_t) chance;

    return view->decoded ? evidence + model->decoded : evidence;
}


int32_t
llmg_linear_evidence(const llmg_linear_t *l, llmg_linear_surface_e surface)
{
    return l->evidence[surface];
}


const llmg_linear_model_t *
llmg_linear_of(llmg_linear_surface_e surface)
{
    return surface == LLMG_LINEAR_DOCUMENT ? &llmg_linear_document
                                           : &llmg_linear_model;
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
