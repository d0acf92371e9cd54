import Anthropic from "@anthropic-ai/sdk";

import { Suite, question } from "./suite.mjs";

const suite = new Suite("anthropic");
const model = "claude-sonnet-4-5";
const tool = { "x-standin-tool": 'timetable {"to":"the island","day":1}' };

const client = (base) => new Anthropic({
    baseURL: base, apiKey: "none", maxRetries: 0 });
const say = (base, more, headers, content = question) =>
    client(base).messages.create({ model, max_tokens: 256,
        messages: [{ role: "user", content }], ...more }, { headers });

const tools = [{ name: "timetable", description: "When ferries leave",
    input_schema: { type: "object", properties: { to: { type: "string" } } } }];

const refusal = (e, status) => [
    e instanceof { 400: Anthropic.BadRequestError,
                   401: Anthropic.AuthenticationError,
                   429: Anthropic.RateLimitError }[status]
        && e.error?.type === "error",
    e.status, e.error?.error?.message];


await suite.same("anthropic", "a message", (base) => say(base), question);

await suite.same("anthropic", "a message with tools, and their results",
    (base) => client(base).messages.create({ model, max_tokens: 256, tools,
        system: [{ type: "text", text: "You know timetables." }], messages: [
            { role: "user", content: [{ type: "text", text: question }] },
            { role: "assistant", content: [{ type: "tool_use", id: "toolu_1",
                name: "timetable", input: { to: "the island" } }] },
            { role: "user", content: [
                { type: "tool_result", tool_use_id: "toolu_1",
                  content: [{ type: "text", text: "9:15" }] },
                { type: "text", text: "And back?" }] }] }), "And back?");

await suite.same("anthropic", "a tool call",
    (base) => say(base, { tools }, tool), ["tool_use", "the island"]);

await suite.same("anthropic", "thinking before the answer",
    (base) => say(base, {},
                  { "x-standin-reasoning": "They want to cross over." }),
    "cross over");

await suite.stream("anthropic", "a message",
    (base) => say(base, { stream: true }), ["message_start", "message_stop"]);

await suite.stream("anthropic", "a tool call",
    (base) => say(base, { stream: true, tools }, tool), "input_json_delta");

await suite.stream("anthropic", "thinking before the answer",
    (base) => say(base, { stream: true },
                  { "x-standin-reasoning": "They want to cross over." }),
    ["thinking_delta", "signature_delta"]);

await suite.same("anthropic", "the stream's own helper",
    (base) => client(base).messages.stream({ model, max_tokens: 256,
        messages: [{ role: "user", content: question }] }).finalMessage(),
    question);

const raised = (events, error) => error instanceof Anthropic.APIError
    && error.error?.error?.type === "api_error"
    && /blocked by the content policy/.test(error.error.error.message);

await suite.stopped("anthropic", "a message",
    (base, headers) => say(base, { stream: true }, headers), raised);

await suite.stopped("anthropic", "the stream's own helper",
    (base, headers) => client(base).messages.stream({ model, max_tokens: 256,
        messages: [{ role: "user", content: question }] }, { headers }),
    raised);

await suite.cut("anthropic", "a message",
    (base, headers) => say(base, { stream: true }, headers));

await suite.same("anthropic", "counted tokens",
    (base) => client(base).messages.countTokens({ model,
        messages: [{ role: "user", content: question }] }), "input_tokens");

for (const why of ["blocked", "without a token", "too often"]) {
    await suite.refused("anthropic", "a message", why,
        (base, text) => say(base, {}, {}, text), refusal);
}

await suite.refused("anthropic", "a message as a stream", "blocked",
    (base, text) => say(base, { stream: true }, {}, text), refusal);

await suite.refused("anthropic", "counted tokens", "blocked",
    (base, text) => client(base).messages.countTokens({ model,
        messages: [{ role: "user", content: text }] }), refusal);
