// What the vendors' clients do when a limit refuses them: wait as they are told
// and come again; and not come again when that is of no use.
//
//     node retry.mjs openai|anthropic base model max_tokens
//
// Says the status that it ended with and the seconds that it took.

import Anthropic from "@anthropic-ai/sdk";
import OpenAI from "openai";

const [who, base, model, most] = process.argv.slice(2);
const messages = [{ role: "user", content: "Hi" }];
const start = Date.now();

const ask = {
    openai: () => new OpenAI({ baseURL: `${base}/v1`, apiKey: "none",
                               maxRetries: 3 })
        .chat.completions.create({ model, messages, max_tokens: +most }),
    anthropic: () => new Anthropic({ baseURL: base, apiKey: "none",
                                     maxRetries: 3 })
        .messages.create({ model, messages, max_tokens: +most }),
}[who];

let status = 200;

try {
    await ask();
} catch (e) {
    status = e.status ?? String(e);
}

console.log(`${status} ${(Date.now() - start) / 1000}`);
