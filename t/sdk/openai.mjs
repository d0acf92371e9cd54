import OpenAI, { AzureOpenAI } from "openai";

import { Suite, question } from "./suite.mjs";

const suite = new Suite("openai");
const model = "gpt-4o";
const tool = { "x-standin-tool": 'timetable {"to":"the island","day":1}' };

const client = (base) => new OpenAI({
    baseURL: `${base}/v1`, apiKey: "none", maxRetries: 0 });
const azure = (base) => new AzureOpenAI({
    endpoint: base, apiKey: "none", apiVersion: "2024-10-21", maxRetries: 0 });

const chat = (base, more, headers, content = question) =>
    client(base).chat.completions.create(
        { model, messages: [{ role: "user", content }], ...more }, { headers });
const respond = (base, more, headers, input = question) =>
    client(base).responses.create({ model, input, ...more }, { headers });

const tools = [{ type: "function", function: {
    name: "timetable", description: "When ferries leave",
    parameters: { type: "object", properties: { to: { type: "string" } } } } }];

const refusal = (e, status) => [
    e instanceof { 400: OpenAI.BadRequestError, 401: OpenAI.AuthenticationError,
                   429: OpenAI.RateLimitError }[status]
        && (status !== 400 || e.code === "content_filter"),
    e.status, e.error?.message];


await suite.same("openai", "a chat", (base) => chat(base), question);

await suite.same("openai", "a chat with tools, and their results",
    (base) => client(base).chat.completions.create({ model, tools, messages: [
        { role: "system", content: "You know timetables." },
        { role: "user", content: [{ type: "text", text: question }] },
        { role: "assistant", content: null, tool_calls: [
            { id: "call_1", type: "function", function: {
                name: "timetable", arguments: '{"to":"the island"}' } }] },
        { role: "tool", tool_call_id: "call_1", content: '["9:15","11:40"]' },
    ] }), question);

await suite.same("openai", "a tool call",
    (base) => chat(base, { tools }, tool), ["timetable", "tool_calls"]);

await suite.same("openai", "a refusal of the model",
    (base) => chat(base, {}, { "x-standin-refusal": "I would rather not." }),
    "I would rather not.");

await suite.same("openai", "two choices, and what they cost",
    (base) => chat(base, { n: 2 }, { "x-standin-usage": "11 22" }),
    ['"total_tokens":33', '"index":1']);

await suite.stream("openai", "a chat", (base) => chat(base, { stream: true }),
    "ferry");

await suite.stream("openai", "a chat that tells its usage",
    (base) => chat(base, { stream: true,
                           stream_options: { include_usage: true } }),
    '"total_tokens"');

await suite.stream("openai", "a tool call",
    (base) => chat(base, { stream: true, tools }, tool), "timetable");

await suite.stream("openai", "reasoning before the answer",
    (base) => chat(base, { stream: true },
                   { "x-standin-reasoning": "They want to cross over." }),
    "reasoning_content");

await suite.same("openai", "the stream's own helper",
    async (base) => {
        const runner = client(base).chat.completions.stream(
            { model, messages: [{ role: "user", content: question }] });

        return runner.finalChatCompletion();
    }, question);

await suite.same("openai", "the raw response",
    async (base) => {
        const { data, response } = await chat(base).withResponse();

        return [response.status, data];
    }, question);

for (const why of ["blocked", "without a token", "too often"]) {
    await suite.refused("openai", "a chat", why,
        (base, text) => chat(base, {}, {}, text), refusal);
}

await suite.refused("openai", "a chat as a stream", "blocked",
    (base, text) => chat(base, { stream: true }, {}, text), refusal);


const filtered = (events, error) =>
    !error && events.at(-1).choices[0].finish_reason === "content_filter";

await suite.stopped("openai", "a chat",
    (base, headers) => chat(base, { stream: true }, headers), filtered);

await suite.stopped("openai", "two choices",
    (base, headers) => chat(base, { stream: true, n: 2 }, headers),
    (events, error) => filtered(events, error)
        && events.at(-1).choices.length === 2);

await suite.stopped("openai", "the stream's own helper",
    async (base, headers) => {
        const runner = client(base).chat.completions.stream(
            { model, messages: [{ role: "user", content: question }] },
            { headers });

        return [await runner.finalChatCompletion()];
    },
    (answer, error) => !error
        && answer[0].choices[0].finish_reason === "content_filter");

await suite.cut("openai", "a chat",
    (base, headers) => chat(base, { stream: true }, headers));


await suite.same("azure", "a chat",
    (base) => azure(base).chat.completions.create(
        { model, messages: [{ role: "user", content: question }] }), question);

await suite.stream("azure", "a chat",
    (base) => azure(base).chat.completions.create(
        { model, stream: true,
          messages: [{ role: "user", content: question }] }),
    "chat.completion.chunk");

await suite.stopped("azure", "a chat",
    (base, headers) => azure(base).chat.completions.create(
        { model, stream: true,
          messages: [{ role: "user", content: question }] }, { headers }),
    filtered);

await suite.refused("azure", "a chat", "blocked",
    (base, text) => azure(base).chat.completions.create(
        { model, messages: [{ role: "user", content: text }] }), refusal);


await suite.same("responses", "a response", (base) => respond(base), question);

await suite.same("responses", "a response with a conversation as input",
    (base) => respond(base, { instructions: "You know timetables." }, {}, [
        { role: "user", content: [{ type: "input_text", text: question }] },
        { type: "function_call", call_id: "call_1", name: "timetable",
          arguments: '{"to":"the island"}' },
        { type: "function_call_output", call_id: "call_1", output: "9:15" },
    ]), question);

await suite.same("responses", "a tool call",
    (base) => respond(base, {}, tool), "function_call");

await suite.stream("responses", "a response",
    (base) => respond(base, { stream: true },
                      { "x-standin-reasoning": "They want to cross over." }),
    ["response.output_text.delta", "response.completed",
     "response.reasoning_summary_text.delta"]);

await suite.stream("responses", "a tool call",
    (base) => respond(base, { stream: true }, tool),
    "response.function_call_arguments.done");

await suite.stream("responses", "a refusal of the model",
    (base) => respond(base, { stream: true },
                      { "x-standin-refusal": "I would rather not." }),
    "response.refusal.delta");

await suite.stopped("responses", "a response",
    (base, headers) => respond(base, { stream: true }, headers),
    (events, error) => error instanceof OpenAI.APIError
        && /blocked by the content policy/.test(error.message)
        && error.code === "content_filter");

await suite.cut("responses", "a response",
    (base, headers) => respond(base, { stream: true }, headers));

for (const why of ["blocked", "without a token", "too often"]) {
    await suite.refused("responses", "a response", why,
        (base, text) => respond(base, {}, {}, text), refusal);
}


await suite.same("completions", "a completion",
    (base) => client(base).completions.create({ model, prompt: question }),
    question);

await suite.stream("completions", "a completion",
    (base) => client(base).completions.create(
        { model, prompt: question, stream: true }), "text_completion");

await suite.stopped("completions", "a completion",
    (base, headers) => client(base).completions.create(
        { model, prompt: question, stream: true }, { headers }),
    (events, error) => filtered(events, error)
        && events.every(({ choices }) => typeof choices[0].text === "string"));

await suite.refused("completions", "a completion", "blocked",
    (base, text) => client(base).completions.create({ model, prompt: text }),
    refusal);

await suite.same("embeddings", "texts",
    (base) => client(base).embeddings.create(
        { model, input: [question, "At nine."] }), "embedding");

await suite.refused("embeddings", "a text", "blocked",
    (base, text) => client(base).embeddings.create({ model, input: text }),
    refusal);

await suite.same("moderations", "a text",
    (base) => client(base).moderations.create({ model, input: question }),
    "flagged");
