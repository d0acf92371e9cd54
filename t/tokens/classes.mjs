/* The classes of bytes that an estimate of tokens tells apart. */


function
range(from, to)
{
    return Array.from({ length: to - from + 1 }, (v, i) => from + i);
}


/* a text begins as if a blank were before it: the class of blanks is 0 */

const sets = [
    " ", "\n\r", "\t", [...range(0, 8), ...range(11, 12), ...range(14, 31), 127],
    ..."abcdefghijklmnopqrstuvwxyz",
    "AEIOU", "BCDFGHJKLMNPQRSTVWXYZ", "0123456789",
    ".", ",", "\"", "'", "-", "_", "/", "\\", "()", "[]", "{}", "<>", "=",
    ":", ";", "!", "?", "*", "#`", "+", "&", "|", "^~%@$"
];

/* the second byte of a character says which alphabet it is of */

for (let i = 0x80; i < 0xC0; i += 2) {
    sets.push([i, i + 1]);
}

sets.push(
    [0xC2], [0xC3], [0xC4], [0xC5], range(0xC6, 0xCB), [0xCC, 0xCD], [0xCE],
    [0xCF], [0xD0], [0xD1], [0xD2, 0xD3], [0xD4, 0xD5], [0xD6], [0xD7], [0xD8],
    [0xD9], [0xDA, 0xDB], range(0xDC, 0xDF), [0xE0], [0xE1], [0xE2], [0xE3],
    [0xE4], [0xE5], [0xE6], [0xE7], [0xE8], [0xE9], [0xEA],
    [0xEB, 0xEC, 0xED], [0xEE], [0xEF], [0xF0],
    [0xC0, 0xC1, ...range(0xF1, 0xFF)]
);

export const nclasses = sets.length;
export const classes = new Uint8Array(256);

sets.forEach((set, i) => {
    for (const c of set) {
        classes[typeof c === "string" ? c.charCodeAt(0) : c] = i;
    }
});


const between = (from, to) => (c) => c >= classes[from] && c <= classes[to];

const blank = (c) => c < 3;
const lower = between(0x61, 0x7A);
const upper = (c) => c === classes[0x41] || c === classes[0x42];
const letter = (c) => lower(c) || upper(c);
const digit = (c) => c === classes[0x30];
const inside = between(0x80, 0xBF);
const beyond = (c) => c >= classes[0x80];


/* of what kind a pair is: those of a kind cost about the same */

function
kind(c)
{
    if (c < 4 || digit(c)) {
        return c;
    }

    if (lower(c)) {
        return "aeiou".includes(sets[c]) ? "vowel" : "consonant";
    }

    return upper(c) ? "upper" : inside(c) ? "inside" : beyond(c) ? c : "mark";
}


export function
kinds(a, b)
{
    const first = kind(a);

    return (a === b && first === "mark") ? "same"
                                         : first + "/" + kind(b);
}


/* what is supposed of a pair that no text has shown: the worst there is */

export function
prior(a, b)
{
    if (beyond(b)) {
        return 1;
    }

    if (letter(b)) {
        return letter(a) ? 0.5 : 1;
    }

    if (digit(b)) {
        return digit(a) ? 0.34 : 1;
    }

    if (b === 0) {
        return letter(a) ? 0.2 : 0.7;
    }

    return 1;
}


/*
 * What a pair costs at least, however often texts have it for nothing: a text
 * of nothing but cheap pairs is none that they have.
 */

export function
least(a, b)
{
    if (beyond(b)) {
        return inside(b) ? 0.07 : 0.15;
    }

    if (letter(b)) {
        return !letter(a) ? 0.1 : lower(b) ? 0.13 : 0.2;
    }

    if (digit(b)) {
        return 0.3;
    }

    if (blank(b)) {
        return 0.02;
    }

    return a === b ? 0.03 : 0.12;
}


/* what an estimate is a sum of: how often a byte of each class follows one */

export function
pairs(text)
{
    const counts = new Map();
    let last = 0;

    for (const b of Buffer.from(text)) {
        const pair = last * nclasses + classes[b];

        counts.set(pair, (counts.get(pair) || 0) + 1);
        last = classes[b];
    }

    return counts;
}
