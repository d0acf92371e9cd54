import { Mistral } from "@mistralai/mistralai";
import { MistralError } from "@mistralai/mistralai/models/errors";

import { Suite, question } from "./suite.mjs";

const suite = new Suite("mistral");
const model = "mistral-small-latest";
const tool = { "x-standin-tool": 'timetable {"to":"the island","day":1}' };

const client = (base) => new Mistral({ apiKey: "none", serverURL: base,
                                       retryConfig: { strategy: "none" } });
const asked = (content) => ({ model, messages: [{ role: "user", content }] });
const chat = (base, more, headers, content = question) =>
    client(base).chat.complete({ ...asked(content), ...more }, { headers });
const stream = (base, more, headers, content = question) =>
    client(base).chat.stream({ ...asked(content), ...more }, { headers });

const tools = [{ type: "function", function: {
    name: "timetable", description: "When ferries leave",
    parameters: { type: "object", properties: { to: { type: "string" } } } } }];

// the body is text: of JSON with a message, by itself or in an error

const refusal = (e) => {
    let body;

    try {
        body = JSON.parse(e.body);

    } catch {
        return [false];
    }

    return [e instanceof MistralError, e.statusCode,
            body.message ?? body.error?.message];
};


await suite.same("mistral", "a chat", (base) => chat(base), question);

await suite.same("mistral", "a chat with tools, and their results",
    (base) => client(base).chat.complete({ model, tools, messages: [
        { role: "system", content: "You know timetables." },
        { role: "user", content: [{ type: "text", text: question }] },
        { role: "assistant", content: "", toolCalls: [{ id: "call_1",
            function: { name: "timetable",
                        arguments: '{"to":"the island"}' } }] },
        { role: "tool", toolCallId: "call_1", name: "timetable",
          content: "9:15" },
    ] }), question);

await suite.same("mistral", "a tool call",
    (base) => chat(base, { tools }, tool), ["toolCalls", "the island"]);

await suite.stream("mistral", "a chat", (base) => stream(base), "finishReason");

await suite.stream("mistral", "a tool call",
    (base) => stream(base, { tools }, tool), "timetable");

await suite.stopped("mistral", "a chat",
    (base, headers) => stream(base, {}, headers),
    (events, error) => !error && ["content_filter", "error"].includes(
        events.at(-1).data.choices[0].finishReason));

await suite.cut("mistral", "a chat",
    (base, headers) => stream(base, {}, headers));

await suite.same("mistral", "what fits in between",
    (base) => client(base).fim.complete({ model: "codestral-latest",
        prompt: "int main(", suffix: ") { return 0; }" }), "int main(");

await suite.same("mistral", "embedded texts",
    (base) => client(base).embeddings.create({ model: "mistral-embed",
        inputs: [question, "At nine."] }), "embedding");

for (const why of ["blocked", "without a token", "too often"]) {
    await suite.refused("mistral", "a chat", why,
        (base, text) => chat(base, {}, {}, text), refusal);
}

await suite.refused("mistral", "a chat as a stream", "blocked",
    (base, text) => stream(base, {}, {}, text), refusal);

await suite.refused("mistral", "what fits in between", "blocked",
    (base, text) => client(base).fim.complete({ model: "codestral-latest",
        prompt: text }), refusal);
