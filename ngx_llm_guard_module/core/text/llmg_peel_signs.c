/*
 * Where hardly three letters are in a row: letters with signs between them,
 * numbers that are letters, and encoded text in chunks.
 */

#include "llmg_peel_view.h"
#include "llmg_base64.h"
#include "llmg_fold_table.h"
#include "llmg_hex.h"
#include "llmg_utf8.h"

#if defined(__SSE2__)
#include <emmintrin.h>
#endif


/* bytes that are looked at, from one look to the next */
#define LLMG_PEEL_LOOK      16
#define LLMG_PEEL_STEP      48

/* a tag of markup between two letters, and all that is between them */
#define LLMG_PEEL_TAG       40
#define LLMG_PEEL_BETWEEN   64

/* so many letters, numbers, chunks and signs of Morse's are something */
#define LLMG_PEEL_LETTERS   8
#define LLMG_PEEL_FIGURES   8
#define LLMG_PEEL_CHUNKS    4
#define LLMG_PEEL_MORSE     10

#define LLMG_PEEL_CHUNK     15

/* runs of chunks that say nothing, before no more are looked for */
#define LLMG_PEEL_TRIES     4


#define llmg_peel_letter(c)   ((unsigned) ((c) | 0x20) - 'a' < 26)
#define llmg_peel_digit(c)    ((unsigned) (c) - '0' < 10)
#define llmg_peel_blank(c)    ((c) == ' ' || (c) == '\n' || (c) == '\r'       \
                               || (c) == '\t')


/*
 * How far a run went that was none: one that begins inside of it ends there
 * too, and is shorter.  So each byte is looked at a few times, however many
 * runs are none.
 */
typedef struct {
    unsigned              tries;
    const unsigned char  *chunks;
    const unsigned char  *dots;
    const unsigned char  *numbers[3];   /* by base: 2, 8, 10 */
} llmg_peel_tried_t;


/* letters of Morse's code: a 1, and for each sign 1 for a dash, 0 for a dot */
static const unsigned char  llmg_peel_morse[] =
    "\0\0etianmsurwdkgohvf\0l\0pjbxcyzq\0\0" "54\0" "3\0\0\0" "2\0\0\0\0\0\0\0"
    "16\0\0\0\0\0\0\0" "7\0\0\0" "8\0" "90";


/* 1 unless three letters follow one another, none of them an odd capital */

static llmg_inline int
llmg_peel_odd(const unsigned char *p)
{
#if defined(__SSE2__)

    __m128i   v, is;
    unsigned  letters, low, inside;

    v = _mm_loadu_si128((const __m128i *) (const void *) p);

    /* signed, so that a range becomes one comparison */

    is = _mm_sub_epi8(_mm_or_si128(v, _mm_set1_epi8(0x20)),
                      _mm_set1_epi8('a' - 128));
    is = _mm_cmplt_epi8(is, _mm_set1_epi8(-128 + 26));
    letters = (unsigned) _mm_movemask_epi8(is);

    if ((letters & letters >> 1 & letters >> 2) == 0) {
        return 1;
    }

    low = letters & (unsigned) _mm_movemask_epi8(_mm_slli_epi16(v, 2));

    /* a capital between a letter and a small one */

    inside = (letters ^ low) & letters << 1 & low >> 1;

    return inside != 0;

#else

    unsigned  i, n, words, inside;

    n = 0;
    words = 0;
    inside = 0;

    for (i = 0; i < LLMG_PEEL_LOOK; i++) {
        n = llmg_peel_letter(p[i]) ? n + 1 : 0;
        words += (n == 3);
        inside += (n > 2 && !(p[i - 1] & 0x20) && (p[i] & 0x20));
    }

    return words == 0 || inside != 0;

#endif
}


/* a part, with a little of what is around it */

static llmg_status_t
llmg_peel_show(llmg_peel_ctx_t *ctx, const unsigned char **done,
    const unsigned char *p, const unsigned char *q, const unsigned char *out,
    size_t n, unsigned kind)
{
    size_t         at, from, k, parts;
    llmg_status_t  rc;

    if (ctx->view == NULL) {
        parts = ctx->text.len / LLMG_PEEL_LETTERS + 1;
        parts = parts < LLMG_PEEL_PARTS ? parts : LLMG_PEEL_PARTS;

        rc = llmg_peel_open(ctx, ctx->text.len, 3 * parts + 2);
        if (rc != LLMG_OK) {
            return rc;
        }

        ctx->most = 3 * parts - 1;
    }

    if (ctx->view->n >= ctx->most) {
        ctx->peel->cut = 1;
        return LLMG_DECLINED;
    }

    from = (size_t) (*done - ctx->text.data);
    at = (size_t) (p - ctx->text.data);

    if (at - from > 2 * LLMG_PEEL_AROUND) {
        if (ctx->view->n != 0) {
            llmg_peel_copy(ctx, from, from + LLMG_PEEL_AROUND);
        }

        from = at - LLMG_PEEL_AROUND;
    }

    llmg_peel_copy(ctx, from, at);

    k = ctx->n;
    n = llmg_peel_piece(ctx, n, at, (size_t) (q - ctx->text.data), kind);
    memcpy(ctx->out + k, out, n);

    *done = q;

    return LLMG_OK;
}


/* what is between two letters: where the next one is, or NULL */

static const unsigned char *
llmg_peel_between(const unsigned char *p, const unsigned char *end,
    unsigned *blanks, unsigned *signs)
{
    size_t                n;
    unsigned              value;
    uint32_t              cp;
    const unsigned char  *q, *stop;

    *blanks = 0;
    *signs = 0;
    stop = (size_t) (end - p) > LLMG_PEEL_BETWEEN ? p + LLMG_PEEL_BETWEEN
                                                  : end;

    while (p < stop) {

        if (llmg_peel_letter(*p)) {
            return p;
        }

        if (llmg_peel_blank(*p)) {
            (*blanks)++;
            p++;
            continue;
        }

        if (llmg_peel_digit(*p)) {
            return NULL;
        }

        if (*p < 0x80) {

            /* a tag is one sign; what llmg_fold.h takes away is none */

            switch (*p) {

            case '<':
                for (q = p + 1; q < stop && *q != '>' && *q != '<'
                                && q - p < LLMG_PEEL_TAG; q++) { /* void */ }

                if (q < stop && *q == '>') {
                    p = q;
                }

                (*signs)++;
                break;

            case '.': case '-': case '_': case ',': case '/': case '~':
                break;

            default:
                (*signs)++;
            }

            p++;
            continue;
        }

        n = llmg_utf8_next(p, stop, &cp);
        if (n == 0) {
            return NULL;
        }

        value = llmg_fold_value(cp);

        if (value == LLMG_FOLD_LETTER || value >= LLMG_FOLD_POOL) {
            return NULL;
        }

        /* the canonical view is without those that nobody sees */

        *signs += (value != LLMG_FOLD_DROP);
        p += n;
    }

    return NULL;
}


/* letters, each by itself: "i|g|n|o|r|e", "[i][g]", "<b>i</b><b>g</b>" */

static const unsigned char *
llmg_peel_spelled(const unsigned char *p, const unsigned char *end,
    unsigned char *out, size_t *n, const unsigned char **next)
{
    unsigned              blanks, usual, signs, gap, letters;
    const unsigned char  *q, *last;

    *n = 0;
    signs = 0;
    letters = 0;
    usual = 0;
    last = p;
    q = p;

    for ( ;; ) {

        if (q + 1 < end && llmg_peel_letter(q[1])) {
            break;
        }

        out[(*n)++] = *q;
        letters++;
        last = q + 1;

        q = llmg_peel_between(last, end, &blanks, &gap);
        if (q == NULL) {
            break;
        }

        signs += (gap != 0);

        if (letters == 1) {
            usual = blanks;

        } else if (blanks > usual) {
            out[(*n)++] = ' ';
        }
    }

    while (*n != 0 && out[*n - 1] == ' ') {
        (*n)--;
    }

    *next = last;

    return letters >= LLMG_PEEL_LETTERS && signs >= letters / 2 ? last : p;
}


/* ".. --. -. / .-": where it ends, or p; no lines, and no rows of dots */

static const unsigned char *
llmg_peel_dots(const unsigned char *p, const unsigned char *end,
    unsigned char *out, size_t *n, llmg_peel_tried_t *tried)
{
    unsigned              code, count, dots, dashes, blanks;
    const unsigned char  *start, *last;

    *n = 0;
    count = 0;
    dots = 0;
    dashes = 0;
    start = p;
    last = p;

    for ( ;; ) {

        for (code = 1; p < end && code < 64; p++) {
            if (*p == '.') {
                code <<= 1;
                dots++;

            } else if (*p == '-' || *p == '_') {
                code = code << 1 | 1;
                dashes++;

            } else {
                break;
            }
        }

        if (code == 1 || code >= sizeof(llmg_peel_morse) - 1
            || llmg_peel_morse[code] == '\0')
        {
            break;
        }

        out[(*n)++] = llmg_peel_morse[code];
        count++;
        last = p;
        blanks = 0;

        while (p < end && (llmg_peel_blank(*p) || *p == '/' || *p == '|')) {
            blanks += (*p != ' ') ? 2 : 1;
            p++;
        }

        if (blanks == 0) {
            break;
        }

        if (blanks > 1) {
            out[(*n)++] = ' ';
        }
    }

    if (count >= LLMG_PEEL_MORSE && dots >= count / 2 && dashes >= count / 4) {
        return last;
    }

    tried->dots = last;

    return start;
}


/* the digits at p, in this base: how many */

static size_t
llmg_peel_figures(const unsigned char *p, const unsigned char *end, int base,
    unsigned *value)
{
    size_t  n;

    *value = 0;

    for (n = 0; n < 9 && p + n < end; n++) {
        if (llmg_hex(p[n]) < 0 || llmg_hex(p[n]) >= base) {
            break;
        }

        *value = *value * (unsigned) base + (unsigned) llmg_hex(p[n]);
    }

    return n;
}


/* "105 103 110", "01101001 01100111", "151, 147": where they end, or p */

static const unsigned char *
llmg_peel_numbers(const unsigned char *p, const unsigned char *end, int base,
    unsigned char *out, size_t *n, llmg_peel_tried_t *tried)
{
    size_t                len, least, most, count;
    unsigned              value;
    const unsigned char  *start, *last;

    if (p < tried->numbers[(base - 1) / 4]) {
        return p;
    }

    start = p;
    last = p;
    count = 0;
    *n = 0;

    least = (base == 2) ? 7 : 2;
    most = (base == 2) ? 8 : 3;

    for ( ;; ) {
        len = llmg_peel_figures(p, end, base, &value);

        /* in one: eight of each */

        if (base == 2 && len == 9) {
            len = llmg_peel_figures(p, p + 8, base, &value);

        } else if (len > most || (p + len < end
                                  && llmg_base64_letter(p[len])
                                  && p[len] != '-' && p[len] != '/'
                                  && p[len] != '_'))
        {
            break;
        }

        if (len < least || value > 0x7E || (value < ' ' && value != '\n')) {
            break;
        }

        out[(*n)++] = (unsigned char) value;
        count++;
        p += len;
        last = p;

        for (len = 0; len < 3 && p < end; len++) {
            if (!llmg_peel_blank(*p) && *p != ',' && *p != ';' && *p != '-'
                && *p != '|' && *p != '/' && *p != '_' && *p != '.')
            {
                break;
            }

            p++;
        }

        if (len == 0 && base != 2) {
            break;
        }
    }

    if (count >= LLMG_PEEL_FIGURES) {
        return last;
    }

    tried->numbers[(base - 1) / 4] = last;

    return start;
}


/*
 * Base64 or hex in chunks that are as long as each other: where they end, or p.
 */

static const unsigned char *
llmg_peel_chunks(const unsigned char *p, const unsigned char *end,
    unsigned char *out, size_t *n, unsigned *kind, llmg_peel_tried_t *tried)
{
    int                   hex;
    size_t                len, k, count, total;
    uint32_t              bits;
    unsigned              have, upper, lower, digits;
    const unsigned char  *q, *last, *start;

    start = p;
    hex = 1;
    total = 0;
    upper = 0;
    lower = 0;
    digits = 0;
    last = p;

    for (len = 0; p + len < end && llmg_base64_letter(p[len]); len++) {
        digits += llmg_peel_digit(p[len]);
        upper += (len != 0 && p[len] - 'A' + 0U < 26);
    }

    /* most words are none */

    if (len < 3 || len > LLMG_PEEL_CHUNK || upper + digits == 0) {
        return start;
    }

    upper = 0;
    digits = 0;

    for (count = 0; p < end; count++) {
        for (k = 0; k < len && p + k < end && llmg_base64_letter(p[k]); k++) {
            hex &= (llmg_hex(p[k]) >= 0);
            digits += llmg_peel_digit(p[k]);
            upper += (p[k] - 'A' + 0U < 26);
            lower += (p[k] - 'a' + 0U < 26);
            out[total++] = p[k];
        }

        last = p + k;

        if (k < len || last == end || !llmg_peel_blank(*last)) {
            count += (k != 0);
            break;
        }

        p = last + 1;

        if (p < end && *last == '\r' && *p == '\n') {
            p++;
        }
    }

    if (count < LLMG_PEEL_CHUNKS || upper + digits < total / 8
        || lower + digits < total / 8)
    {
        tried->chunks = last;
        return start;
    }

    if (k == len && last < end && llmg_base64_letter(*last)) {

        /* a longer word is none of them */

        total -= len;
        last = p;
    }

    k = 0;

    if (hex) {
        for (q = out; q + 2 <= out + total; q += 2) {
            out[k++] = (unsigned char) llmg_hex2(q);
        }

    } else {
        bits = 0;
        have = 0;

        for (q = out; q < out + total; q++) {
            bits = bits << 6 | llmg_base64_values[*q];
            have += 6;

            if (have >= 8) {
                have -= 8;
                out[k++] = (unsigned char) (bits >> have);
            }
        }
    }

    *n = k;
    *kind = hex ? LLMG_PEEL_HEX : LLMG_PEEL_BASE64;

    if (llmg_peel_reads(out, n)) {
        return last;
    }

    tried->tries--;
    tried->chunks = last;

    return start;
}


/*
 * What begins at p, where a word may begin: where it ends, or p; then *next is
 * where to go on.
 */

static const unsigned char *
llmg_peel_any(const unsigned char *p, const unsigned char *end,
    unsigned char *out, size_t *n, unsigned *kind, llmg_peel_tried_t *tried,
    const unsigned char **next)
{
    const unsigned char  *q;

    *next = p + 1;

    if (!llmg_base64_letter(*p) || *p == '-') {
        *kind = LLMG_PEEL_NUMBERS;

        return (*p == '.' || *p == '-') && p >= tried->dots
               ? llmg_peel_dots(p, end, out, n, tried) : p;
    }

    q = p;

    if (llmg_peel_digit(*p)) {
        *kind = LLMG_PEEL_NUMBERS;

        if (*p <= '1') {
            q = llmg_peel_numbers(p, end, 2, out, n, tried);
        }

        if (q == p) {
            q = llmg_peel_numbers(p, end, 10, out, n, tried);
        }

        if (q != p) {
            *next = q;

            if (llmg_peel_plausible(out, *n)) {
                return q;
            }
        }

        /* capitals in octal are letters in decimal, too */

        if (*p <= '1') {
            q = llmg_peel_numbers(p, end, 8, out, n, tried);

            if (q != p) {
                *next = q > *next ? q : *next;

                return llmg_peel_plausible(out, *n) ? q : p;
            }
        }

        if (*next > p + 1) {
            return p;
        }

        q = p;

    } else if (end - p > 1 && llmg_peel_letter(*p) && !llmg_peel_letter(p[1])) {
        *kind = LLMG_PEEL_SPELLED;
        q = llmg_peel_spelled(p, end, out, n, next);

        if (q != p) {
            return q;
        }
    }

    if (tried->tries != 0 && p >= tried->chunks) {
        q = llmg_peel_chunks(p, end, out, n, kind, tried);
    }

    return q;
}


llmg_status_t
llmg_peel_signs(llmg_peel_ctx_t *ctx)
{
    size_t                n;
    unsigned              i, kind;
    llmg_status_t         rc;
    unsigned char        *out;
    llmg_peel_tried_t     tried;
    const unsigned char  *p, *q, *text, *end, *next, *stop, *done;

    text = ctx->text.data;
    end = text + ctx->text.len;
    done = text;
    out = NULL;
    stop = text;

    tried.tries = LLMG_PEEL_TRIES;
    tried.chunks = text;
    tried.dots = text;

    for (i = 0; i < 3; i++) {
        tried.numbers[i] = text;
    }

    ctx->view = NULL;

    while (end - stop >= LLMG_PEEL_LOOK) {

        if (!llmg_peel_odd(stop)) {

            if (end - stop == LLMG_PEEL_LOOK) {
                break;
            }

            stop = (end - stop > LLMG_PEEL_STEP + LLMG_PEEL_LOOK)
                   ? stop + LLMG_PEEL_STEP : end - LLMG_PEEL_LOOK;
            continue;
        }

        /* as far as it is so, and a little before and behind */

        p = (stop - done > LLMG_PEEL_STEP) ? stop - LLMG_PEEL_STEP : done;

        while (end - stop > LLMG_PEEL_STEP + LLMG_PEEL_LOOK
               && llmg_peel_odd(stop + LLMG_PEEL_STEP))
        {
            stop += LLMG_PEEL_STEP;
        }

        stop = (end - stop > LLMG_PEEL_STEP) ? stop + LLMG_PEEL_STEP : end;

        if (out == NULL) {
            out = llmg_arena_alloc(ctx->arena, ctx->text.len);

            if (out == NULL) {
                return llmg_arena_status(ctx->arena);
            }
        }

        while (p < stop) {

            /* nothing begins here */

            if ((!llmg_base64_letter(*p) && *p != '.')
                || (p > text && (llmg_base64_letter(p[-1]) || p[-1] == '.'
                                 || p[-1] == '<')))
            {
                p++;
                continue;
            }

            q = llmg_peel_any(p, end, out, &n, &kind, &tried,
                              &next);

            if (q == p) {
                p = next;
                continue;
            }

            rc = llmg_peel_show(ctx, &done, p, q, out, n, kind);

            if (rc == LLMG_DECLINED) {
                stop = end;
                break;
            }

            if (rc != LLMG_OK) {
                return rc;
            }

            p = q;
        }

        stop = (p > stop) ? p : stop;
    }

    if (ctx->view != NULL) {
        n = (size_t) (end - done);
        n = n < LLMG_PEEL_AROUND ? n : LLMG_PEEL_AROUND;

        llmg_peel_copy(ctx, (size_t) (done - text),
                       (size_t) (done - text) + n);
        llmg_peel_close(ctx);
    }

    return LLMG_OK;
}
