import { ApiError, GoogleGenAI } from "@google/genai";

import { Suite, question } from "./suite.mjs";

const suite = new Suite("gemini");
const model = "gemini-2.5-flash";
const tool = { "x-standin-tool": 'timetable {"to":"the island","day":1}' };

const client = (base) => new GoogleGenAI({ apiKey: "none",
    httpOptions: { baseUrl: base } });
const asked = (more, headers, contents = question) =>
    ({ model, contents, config: { ...more, httpOptions: { headers } } });
const generate = (base, ...args) =>
    client(base).models.generateContent(asked(...args));
const stream = (base, ...args) =>
    client(base).models.generateContentStream(asked(...args));

const tools = [{ functionDeclarations: [{ name: "timetable",
    description: "When ferries leave", parameters: { type: "OBJECT",
        properties: { to: { type: "STRING" } } } }] }];

// the message is the body: JSON with the code in it

const refusal = (e, status) => {
    let error;

    try {
        error = JSON.parse(e.message).error;

    } catch {
        return [false];
    }

    return [e instanceof ApiError && error.code === status
            && /^[A-Z_]+$/.test(error.status), e.status, error.message];
};


await suite.same("gemini", "content", (base) => generate(base), question);

await suite.same("gemini", "content with tools, and their results",
    (base) => generate(base, { tools, systemInstruction: "You know timetables.",
        }, {}, [
            { role: "user", parts: [{ text: question }] },
            { role: "model", parts: [{ functionCall: {
                name: "timetable", args: { to: "the island" } } }] },
            { role: "user", parts: [{ functionResponse: {
                name: "timetable", response: { leaves: "9:15" } } },
                { text: "And back?" }] }]), "And back?");

await suite.same("gemini", "a tool call",
    (base) => generate(base, { tools }, tool), ["functionCall", "the island"]);

await suite.same("gemini", "a refusal of the model",
    (base) => generate(base, {},
                       { "x-standin-refusal": "I would rather not." }),
    "blockReason");

await suite.stream("gemini", "content", (base) => stream(base), "STOP");

await suite.stream("gemini", "thoughts before the answer",
    (base) => stream(base, {},
                     { "x-standin-reasoning": "They want to cross over." }),
    '"thought":true');

await suite.stream("gemini", "a tool call",
    (base) => stream(base, { tools }, tool), ["functionCall", "the island"], 1);

await suite.stopped("gemini", "content",
    (base, headers) => stream(base, {}, headers),
    (events, error) => !error
        && events.at(-1).candidates[0].finishReason === "SAFETY");

await suite.cut("gemini", "content",
    (base, headers) => stream(base, {}, headers));

await suite.same("gemini", "counted tokens",
    (base) => client(base).models.countTokens({ model, contents: question }),
    "totalTokens");

await suite.same("gemini", "embedded texts",
    (base) => client(base).models.embedContent(
        { model: "gemini-embedding-001", contents: [question, "At nine."] }),
    "values");

for (const why of ["blocked", "without a token", "too often"]) {
    await suite.refused("gemini", "content", why,
        (base, text) => generate(base, {}, {}, text), refusal);
}

await suite.refused("gemini", "content as a stream", "blocked",
    (base, text) => stream(base, {}, {}, text), refusal);
