import { CohereClient, CohereClientV2, Cohere } from "cohere-ai";

import { Suite, question } from "./suite.mjs";

const suite = new Suite("cohere");
const model = "command-r-plus";
const tool = { "x-standin-tool": 'timetable {"to":"the island","day":1}' };

const options = (base) => ({ token: "none", environment: base, maxRetries: 0 });
const v2 = (base) => new CohereClientV2(options(base));
const v1 = (base) => new CohereClient(options(base));
const once = (headers) => ({ headers, maxRetries: 0 });
const asked = (content) => ({ model, messages: [{ role: "user", content }] });
const chat = (base, more, headers, content = question) =>
    v2(base).chat({ ...asked(content), ...more }, once(headers));
const stream = (base, more, headers, content = question) =>
    v2(base).chatStream({ ...asked(content), ...more }, once(headers));

const tools = [{ type: "function", function: {
    name: "timetable", description: "When ferries leave",
    parameters: { type: "object", properties: { to: { type: "string" } } } } }];

const refusal = (e, status) => [
    e instanceof { 400: Cohere.BadRequestError, 401: Cohere.UnauthorizedError,
                   429: Cohere.TooManyRequestsError }[status],
    e.statusCode, e.body?.message];


await suite.same("cohere", "a chat", (base) => chat(base), question);

await suite.same("cohere", "a chat with tools, documents, and results",
    (base) => v2(base).chat({ model, tools,
        documents: [{ data: { title: "Harbor", snippet: "It is quiet." } }],
        messages: [
            { role: "system", content: "You know timetables." },
            { role: "user", content: question },
            { role: "assistant", toolPlan: "I look it up.", toolCalls: [
                { id: "call_1", type: "function", function: {
                    name: "timetable", arguments: '{"to":"the island"}' } }] },
            { role: "tool", toolCallId: "call_1", content: [
                { type: "document", document: { data: { at: "9:15" } } }] },
        ] }, once()), question);

await suite.same("cohere", "a tool call",
    (base) => chat(base, { tools }, tool), ["toolCalls", "the island"]);

await suite.stream("cohere", "a chat", (base) => stream(base),
    ["message-start", "content-delta", "message-end"]);

await suite.stream("cohere", "a tool call",
    (base) => stream(base, { tools }, tool),
    ["tool-plan-delta", "tool-call-delta"]);

await suite.stopped("cohere", "a chat",
    (base, headers) => stream(base, {}, headers),
    (events, error) => !error
        && events.at(-1).delta.finishReason === "ERROR");

await suite.cut("cohere", "a chat",
    (base, headers) => stream(base, {}, headers));

await suite.same("cohere", "embedded texts",
    (base) => v2(base).embed({ model: "embed-v4.0", texts: [question],
        inputType: "search_query", embeddingTypes: ["float"] }, once()),
    "embeddings");

await suite.same("cohere-v1", "a chat",
    (base) => v1(base).chat({ message: question }, once()), question);

await suite.stream("cohere-v1", "a chat",
    (base) => v1(base).chatStream({ message: question }, once()),
    ["text-generation", "stream-end"]);

await suite.stopped("cohere-v1", "a chat",
    (base, headers) => v1(base).chatStream({ message: question },
                                           once(headers)),
    (events, error) => !error && events.at(-1).finishReason === "ERROR");

for (const why of ["blocked", "without a token", "too often"]) {
    await suite.refused("cohere", "a chat", why,
        (base, text) => chat(base, {}, {}, text), refusal);
}

await suite.refused("cohere", "a chat as a stream", "blocked",
    (base, text) => stream(base, {}, {}, text), refusal);

await suite.refused("cohere-v1", "a chat", "blocked",
    (base, text) => v1(base).chat({ message: text }, once()), refusal);
