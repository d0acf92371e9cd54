/*
 * Texts that nobody writes but who wants to be charged for less: bytes,
 * letters and characters by chance, words in odd spellings, other alphabets
 * from one end to the other.  The same ones each time.
 */


/* mulberry32 */

export function
chance(seed)
{
    let s = seed >>> 0;

    return (n) => {
        s = (s + 0x6D2B79F5) >>> 0;

        let t = Math.imul(s ^ (s >>> 15), s | 1);

        t ^= t + Math.imul(t ^ (t >>> 7), t | 61);

        return ((t ^ (t >>> 14)) >>> 0) % n;
    };
}


const lower = "abcdefghijklmnopqrstuvwxyz";
const upper = lower.toUpperCase();
const digits = "0123456789";
const marks = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

const blocks = {
    bmp: [0x80, 0xD7FF], astral: [0x10000, 0x1FFFF], "private use":
    [0xE000, 0xF8FF], tags: [0xE0020, 0xE007F], symbols: [0x2000, 0x2BFF],
    emoji: [0x1F300, 0x1F6FF], mathematical: [0x1D400, 0x1D7FF],
    "rare Han": [0x4E00, 0x9FFF], "Han A": [0x3400, 0x4DB0],
    "Han B": [0x20000, 0x2A000], "rare Hangul": [0xAC00, 0xD7A3],
    kana: [0x3041, 0x30FF], Greek: [0x370, 0x3FF], Cyrillic: [0x400, 0x52F],
    Hebrew: [0x5D0, 0x5EA], Arabic: [0x600, 0x6FF], Latin: [0xA0, 0x24F],
    "Latin more": [0x1E00, 0x1EFF], IPA: [0x250, 0x2FF],
    phonetic: [0x1D00, 0x1DBF]
};

for (let i = 0x900; i < 0x1D00; i += 0x80) {
    blocks["U+" + i.toString(16)] = [i, i + 0x80];
}

for (const i of [0x2C00, 0x2C80, 0x2D00, 0x2D80, 0xA000, 0xA480, 0xA500,
                 0xA640, 0xA720, 0xA800, 0xA880, 0xA980, 0xAA00, 0xAB00,
                 0xAB70, 0xABC0])
{
    blocks["U+" + i.toString(16)] = [i, i + 0x60];
}

const unused = /[\p{Cn}\p{Cs}]/u;


export function
* synthetic(words, rounds)
{
    const n = chance(20);
    const of = (set, len) => Array.from({ length: len },
                                        () => set[n(set.length)]);
    const bytes = (len) => Buffer.from(of([...Array(256).keys()], len));
    const spelled = { a: "4", e: "3", i: "1", o: "0", s: "5", t: "7" };

    for (const c of marks) {
        for (const half of [0, 1]) {
            yield { lang: "same mark", group: "synthetic", source: "synthetic",
                    half, text: c.repeat(100 + n(200)) };
        }
    }

    for (let round = 0; round < rounds; round++) {
        const size = 60 + n(240);
        const some = () => of(words, Math.floor(size / 6));
        const title = (s) => s[0].toUpperCase() + s.slice(1);
        const num = () => String(n(10 ** (1 + n(6))));

        const kinds = {
            lower: of(lower, size).join(""),
            upper: of(upper, size).join(""),
            letters: of(lower + upper, size).join(""),
            alphanumeric: of(lower + upper + digits, size).join(""),
            "no words": Array.from({ length: size / 5 }, () =>
                            of(lower, 1 + n(8)).join("")).join(" "),
            "spaced letters": of(lower, size).join(" "),
            "spaced words": some().map((s) => [...s].join(" ")).join("   "),
            "letters in lines": of(lower, size).join("\n"),
            "upper words": some().join(" ").toUpperCase(),
            titles: some().map(title).join(" "),
            camel: some().map(title).join(""),
            joined: some().join(""),
            snake: some().join("_"),
            reversed: [...some().join(" ")].reverse().join(""),
            rotated: some().join(" ").replace(/[a-z]/g, (c) =>
                         lower[(lower.indexOf(c) + 13) % 26]),
            leet: some().join(" ").replace(/[aeiost]/g, (c) => spelled[c]),
            "mixed case": [...some().join(" ")].map((c) =>
                              n(2) ? c.toUpperCase() : c).join(""),
            base64: bytes(size).toString("base64"),
            base64url: bytes(size).toString("base64url"),
            hex: bytes(size / 2).toString("hex"),
            "upper hex": bytes(size / 2).toString("hex").toUpperCase(),
            percent: bytes(size / 3).toString("hex")
                         .replace(/../g, (s) => "%" + s),
            escapes: of(lower, size / 5).map((c) => "\\u00"
                         + c.charCodeAt(0).toString(16)).join(""),
            digits: of(digits, size).join(""),
            numbers: Array.from({ length: size / 4 }, num).join(" "),
            "spaced digits": of(digits, size).join(" "),
            ascii: of(lower + upper + digits + marks, size).join(""),
            marks: of(marks, size).join(""),
            "spaced marks": of(marks, size).join(" "),
            control: of("\x01\x02\x05\x07\x08\x0b\x0c\x0e\x10\x15\x1b\x7f",
                        size).join(""),
            blanks: of(" \t\n\r", size).join(""),
            "letter, digit": of(lower, size / 2).map((c) =>
                                 c + digits[n(10)]).join(""),
            "letter, mark": of(lower, size / 2).map((c) =>
                                c + marks[n(marks.length)]).join(""),
            "zero width": of("\u200b\u200c\u200d\u2060\ufeff\u00ad",
                             size / 3).join(""),
            "with zero width": [...some().join(" ")].join("\u200b"),
            "full width": some().join(" ").replace(/[a-z]/g, (c) =>
                              String.fromCodePoint(c.codePointAt(0) + 0xFEE0)),
            combining: of(lower, size / 3).map((c) => c
                           + String.fromCodePoint(0x300 + n(0x70))).join("")
        };

        for (const [kind, text] of Object.entries(kinds)) {
            yield { lang: kind, group: "synthetic", source: "synthetic",
                    half: round % 2, text };
        }

        for (const [kind, [from, to]] of Object.entries(blocks)) {
            let text = "";

            for (let i = 0; i < size; i++) {
                const c = String.fromCodePoint(from + n(to - from));

                if (!unused.test(c)) {
                    text += c;
                }
            }

            if (text.length > 10) {
                yield { lang: kind, group: "synthetic", source: "alphabet",
                        half: round % 2, text };
            }
        }
    }
}


/*
 * Characters that cost little behind each other, by "cost" of a text: by
 * chance, the cheaper the likelier.
 */

export function
* against(cost)
{
    const n = chance(3);
    const range = (from, to) => Array.from({ length: to - from + 1 },
        (v, i) => String.fromCodePoint(from + i))
        .filter((c) => !unused.test(c));
    const sets = {
        letters: [...lower, " "], ascii: range(32, 126),
        Latin: [...lower, " ", ...range(0xC0, 0x17F)],
        Cyrillic: range(0x400, 0x4FF), Arabic: range(0x600, 0x6FF),
        Devanagari: range(0x900, 0x97F), Han: range(0x4E00, 0x9FFF),
        Hangul: range(0xAC00, 0xD7A3), bmp: range(0x80, 0xD7FF)
    };

    for (const [kind, all] of Object.entries(sets)) {
        for (let round = 0; round < 12; round++) {
            const some = Array.from({ length: Math.min(200, all.length) },
                                    () => all[n(all.length)]);
            const eager = [3, 10, 30][round % 3];
            let text = some[0];

            for (let i = 0; i < 80; i++) {
                const last = text.slice(-1), before = cost(last);
                const odds = some.map((c) => Math.exp(-eager
                    * (cost(last + c) - before) / Buffer.byteLength(c)));
                let at = n(1e9) / 1e9 * odds.reduce((a, b) => a + b), k = 0;

                while (at >= odds[k] && k < odds.length - 1) {
                    at -= odds[k++];
                }

                text += some[k];
            }

            yield { lang: kind, text };
        }
    }
}
