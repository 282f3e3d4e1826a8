const LETTERS: Readonly<Record<string, string>> = { ø: "o", æ: "ae", å: "a", ß: "ss", œ: "oe", đ: "d", ð: "d", ł: "l", ı: "i", þ: "th" };
const MARKS = /\p{M}/gu;
const SPECIAL = /[øæåßœđðłıþ]/g;
const PLAIN = /^[\x20-\x7e]*$/;

/** A word in lower case with the curly apostrophe made straight; accents stay. What cues are matched by. */
export function lower(word: string): string {
  return word.toLowerCase().replaceAll("’", "'");
}

/** A word in lower-case ASCII as far as Latin script goes ("Solbakken", "Sørensen" → "sorensen"). What names are matched by. */
export function fold(word: string): string {
  const low = lower(word);
  if (PLAIN.test(low)) return low;
  return low
    .replace(SPECIAL, (c) => LETTERS[c] ?? c)
    .normalize("NFKD")
    .replace(MARKS, "");
}

/** A name as part of an id: folded, everything but letters and digits made a single hyphen ("Jess Thorup" → "jess-thorup"). */
export function slug(name: string): string {
  return fold(name)
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");
}
