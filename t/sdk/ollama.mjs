import { Ollama } from "ollama";

import { Suite, question } from "./suite.mjs";

const suite = new Suite("ollama");
const model = "llama3.2";
const tool = { "x-standin-tool": 'timetable {"to":"the island","day":1}' };

const client = (base, headers) => new Ollama({ host: base, headers });
const chat = (base, more, headers, content = question) =>
    client(base, headers).chat({ model, messages: [{ role: "user", content }],
                                 ...more });
const generate = (base, more, headers, prompt = question) =>
    client(base, headers).generate({ model, prompt, ...more });

const tools = [{ type: "function", function: {
    name: "timetable", description: "When ferries leave",
    parameters: { type: "object", properties: { to: { type: "string" } } } } }];

const refusal = (e) => [e.name === "ResponseError", e.status_code, e.error];


await suite.same("ollama", "a chat", (base) => chat(base), question);

await suite.same("ollama", "a chat with tools, and their results",
    (base) => client(base).chat({ model, tools, messages: [
        { role: "system", content: "You know timetables." },
        { role: "user", content: question },
        { role: "assistant", content: "", tool_calls: [{ function: {
            name: "timetable", arguments: { to: "the island" } } }] },
        { role: "tool", tool_name: "timetable", content: "9:15" },
    ] }), question);

await suite.same("ollama", "a tool call",
    (base) => chat(base, { tools }, tool), ["tool_calls", "the island"]);

await suite.stream("ollama", "a chat", (base) => chat(base, { stream: true }),
    "eval_count");

await suite.stream("ollama", "a tool call",
    (base) => chat(base, { stream: true, tools }, tool),
    ["tool_calls", "the island"], 1);

await suite.stream("ollama", "thinking before the answer",
    (base) => chat(base, { stream: true },
                   { "x-standin-reasoning": "They want to cross over." }),
    "thinking");

const raised = (events, error) =>
    /blocked by the content policy/.test(error?.message);

await suite.stopped("ollama", "a chat",
    (base, headers) => chat(base, { stream: true }, headers), raised);

await suite.stopped("ollama", "a text",
    (base, headers) => generate(base, { stream: true }, headers), raised);

await suite.cut("ollama", "a chat",
    (base, headers) => chat(base, { stream: true }, headers));

await suite.same("ollama", "a text", (base) => generate(base), question);

await suite.stream("ollama", "a text",
    (base) => generate(base, { stream: true }), "eval_count");

await suite.same("ollama", "embedded texts",
    (base) => client(base).embed({ model, input: [question, "At nine."] }),
    "embeddings");

await suite.same("ollama", "the models there are", (base) => client(base).list(),
    "standin");

for (const why of ["blocked", "without a token", "too often"]) {
    await suite.refused("ollama", "a chat", why,
        (base, text) => chat(base, {}, {}, text), refusal);
}

await suite.refused("ollama", "a chat as a stream", "blocked",
    (base, text) => chat(base, { stream: true }, {}, text), refusal);

await suite.refused("ollama", "a text", "blocked",
    (base, text) => generate(base, {}, {}, text), refusal);
