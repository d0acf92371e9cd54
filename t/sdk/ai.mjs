import { createAnthropic } from "@ai-sdk/anthropic";
import { createGoogleGenerativeAI } from "@ai-sdk/google";
import { createOpenAI } from "@ai-sdk/openai";
import { APICallError, generateText, streamText } from "ai";

import { Suite, question } from "./suite.mjs";

const suite = new Suite("ai");

const models = {
    openai: (base) => createOpenAI({ baseURL: `${base}/v1`, apiKey: "none" })
        .chat("gpt-4o"),
    responses: (base) => createOpenAI({ baseURL: `${base}/v1`, apiKey: "none" })
        .responses("gpt-4o"),
    anthropic: (base) => createAnthropic({ baseURL: `${base}/v1`,
        apiKey: "none" })("claude-sonnet-4-5"),
    gemini: (base) => createGoogleGenerativeAI({ baseURL: `${base}/v1beta`,
        apiKey: "none" })("gemini-2.5-flash"),
};

// without what is new in each call

const known = ({ response, request, ...part }) => part;

// what goes wrong is a part of the stream here

async function* parts(model, headers, prompt = question) {
    const { fullStream } = streamText({ model, prompt, headers, maxRetries: 0,
                                        onError() { } });

    for await (const part of fullStream) {
        if (part.type === "error") {
            throw part.error;
        }

        yield known(part);
    }
}

const ask = async (model, prompt = question) => {
    const { text, finishReason, usage } =
        await generateText({ model, prompt, maxRetries: 0 });

    return { text, finishReason, usage };
};

const refusal = (e, status) =>
    [APICallError.isInstance(e), e.statusCode, e.message];

// how each ends that is stopped

const ends = {
    openai: (events, error) =>
        !error && events.at(-1).finishReason === "content-filter",
    responses: (events, error) =>
        /blocked by the content policy/.test(JSON.stringify(error)
                                             + error?.message),
    anthropic: (events, error) =>
        /blocked by the content policy/.test(JSON.stringify(error)
                                             + error?.message),
    gemini: (events, error) =>
        !error && events.at(-1).finishReason === "content-filter",
};


for (const [dialect, model] of Object.entries(models)) {

    await suite.same(dialect, "a text", (base) => ask(model(base)), question);

    await suite.stream(dialect, "a text", (base) => parts(model(base)),
        ["text-delta", "finish"]);

    await suite.stopped(dialect, "a text",
        (base, headers) => parts(model(base), headers), ends[dialect]);

    await suite.cut(dialect, "a text",
        (base, headers) => parts(model(base), headers));

    await suite.refused(dialect, "a text", "blocked",
        (base, text) => ask(model(base), text), refusal);
}
