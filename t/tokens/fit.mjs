/*
 * Weights of pairs for an estimate of tokens: those for which the relative
 * error of texts is least, in squares, found one after another.  Too little
 * counts more than too much.
 *
 * First all pairs of the same kinds get one weight; then each its own, but
 * what few texts show stays near that of its kind.
 */

import { classes, kinds, least, nclasses, pairs, prior } from "./classes.mjs";


const UNIT = 64;                /* LLMG_TOKENS_UNIT */
const MOST = 255;

const SWEEPS = [200, 80];
const NEAR = [1e-6, 1e-4];      /* to what is supposed, or of its kind */
const LITTLE = 4;               /* how much more too little counts */

/* groups count alike, but for these; and words without blanks */

const BOOST = { english: 4, synthetic: 2, chinese: 3, japanese: 2 };
const JOINED = 20;


function
weigh(rows)
{
    const of = {}, sum = {};
    const key = (r) => [r.group, r.lang, r.source].join("/");

    for (const r of rows) {
        of[key(r)] = (of[key(r)] || 0) + 1;
    }

    for (const r of rows) {
        r.weight = 1 / Math.sqrt(of[key(r)]);

        if (r.lang === "joined") {
            r.weight *= JOINED;
        }

        sum[r.group] = (sum[r.group] || 0) + r.weight;
    }

    for (const r of rows) {
        r.weight *= (BOOST[r.group] || 1) / sum[r.group];
    }
}


/*
 * Weights of "n" features, of which "columns" has [row, count / tokens]: from
 * "from", to which they stay "near", and not below "low".
 */

function
descend(rows, columns, from, low, near, sweeps)
{
    const x = Float64Array.from(from);
    const guess = new Float64Array(rows.length);

    columns.forEach((column, j) => {
        for (const [i, a] of column) {
            guess[i] += x[j] * a;
        }
    });

    for (let sweep = 0; sweep < sweeps; sweep++) {
        const weight = rows.map((r, i) =>
                                    r.weight * (guess[i] < 1 ? LITTLE : 1));

        for (let j = 0; j < x.length; j++) {
            let slope = near * (from[j] - x[j]), curve = near;

            for (const [i, a] of columns[j]) {
                slope += weight[i] * a * (1 - guess[i]);
                curve += weight[i] * a * a;
            }

            const next = Math.max(low[j], Math.min(MOST / UNIT,
                                                   x[j] + slope / curve));

            for (const [i, a] of columns[j]) {
                guess[i] += (next - x[j]) * a;
            }

            x[j] = next;
        }
    }

    return x;
}


/* of rows { group, lang, source, text, tokens } */

export function
fit(rows)
{
    const n = nclasses * nclasses;
    const columns = Array.from({ length: n }, () => []);
    const tied = new Map();
    const of = [], low = [], supposed = [];

    weigh(rows);

    for (let j = 0; j < n; j++) {
        const a = Math.floor(j / nclasses), b = j % nclasses;
        const kind = kinds(a, b);

        supposed.push(prior(a, b));
        low.push(least(a, b));

        if (!tied.has(kind)) {
            tied.set(kind, { column: new Map(), from: 0, n: 0, low: MOST });
        }

        const t = tied.get(kind);

        t.from += supposed[j];
        t.low = Math.min(t.low, low[j]);
        t.n++;
        of.push(t);
    }

    rows.forEach((r, i) => {
        for (const [j, count] of pairs(r.text)) {
            const share = count / r.tokens, column = of[j].column;

            columns[j].push([i, share]);
            column.set(i, (column.get(i) || 0) + share);
        }
    });

    const all = [...tied.values()];
    const common = descend(rows, all.map((t) => [...t.column]),
                           all.map((t) => t.from / t.n),
                           all.map((t) => t.low), NEAR[0], SWEEPS[0]);

    all.forEach((t, i) => { t.weight = common[i]; });

    const from = of.map((t, j) => Math.max(low[j], t.weight));
    const x = descend(rows, columns, from, low, NEAR[1], SWEEPS[1]);

    /* what no text has shown at all */

    columns.forEach((column, j) => {
        if (column.length === 0) {
            x[j] = Math.max(x[j], supposed[j]);
        }
    });

    return Uint8Array.from(x, (v) => Math.round(v * UNIT));
}


function
table(numbers)
{
    let out = "", line = "   ";

    for (const [i, v] of [...numbers].entries()) {
        const word = " " + v + (i < numbers.length - 1 ? "," : "");

        if (line.length + word.length > 79) {
            out += line + "\n";
            line = "   ";
        }

        line += word;
    }

    return out + line + "\n";
}


/* those of the file that source() has made */

export function
weights(text)
{
    return text.slice(text.indexOf("llmg_tokens_weights[LLMG"))
               .match(/= \{([^}]*)\}/)[1].match(/\d+/g)
               .map((v) => v / UNIT);
}


export function
source(numbers, head)
{
    return `/*
${head.map((s) => " * " + s).join("\n").replace(/ +$/gm, "")}
 * Not to be edited.
 */

#include "llmg_tokens.h"


const unsigned char  llmg_tokens_classes[256] = {
${table(classes)}};


const unsigned char  llmg_tokens_weights[LLMG_TOKENS_CLASSES
                                         * LLMG_TOKENS_CLASSES] = {
${table(numbers)}};
`;
}
