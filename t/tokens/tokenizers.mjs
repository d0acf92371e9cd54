/*
 * What counts: { name: text => tokens }, each without tokens of its own, for
 * the names given or all.
 */

import { createRequire } from "node:module";

const require = createRequire(import.meta.url);


async function
lenml(name)
{
    const { fromPreTrained } = await import("@lenml/tokenizer-" + name);
    const tokenizer = fromPreTrained();

    return (s) => tokenizer.encode(s, { add_special_tokens: false }).length;
}


async function
gpt(name)
{
    const { encode } = await import("gpt-tokenizer/encoding/" + name);

    return (s) => encode(s, { disallowedSpecial: new Set() }).length;
}


function
claude()
{
    const tokenizer = require("@anthropic-ai/tokenizer").getTokenizer();

    return (s) => tokenizer.encode(s.normalize("NFKC"), "all").length;
}


const makers = {
    o200k: () => gpt("o200k_base"),
    cl100k: () => gpt("cl100k_base"),
    llama3: () => lenml("llama3"),
    qwen3: () => lenml("qwen3"),
    deepseek3: () => lenml("deepseek_v3"),
    gemma3: () => lenml("gemma3"),
    claude2: claude
};


export async function
tokenizers(names)
{
    const out = {};

    for (const name of names || Object.keys(makers)) {
        out[name] = await makers[name]();
    }

    return out;
}
