/**
 * What the bytes of a file say as text, to the letter (a byte order mark stays, so that offsets count as they do in the file), with a
 * notice where the encoding had to be guessed; or why they are no article.
 */
export type Decoded = { readonly text: string; readonly notice?: string } | { readonly refused: string };

/** Files people take for text, by their first bytes. */
const KNOWN_BINARIES: readonly (readonly [string, string])[] = [
  ["%PDF-", "a PDF"],
  ["PK\u0003\u0004", "a ZIP archive or an office document"],
  ["\u001f\u008b", "a gzip archive"],
  ["\u0089PNG", "a picture"],
  ["\u00ff\u00d8\u00ff", "a picture"],
  ["GIF8", "a picture"],
  ["{\\rtf", "a rich text document"],
];

/** Control characters that no text holds; tab, line feed, form feed, carriage return and escape may stand in one. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what tells binaries from text
const CONTROLS = /[\u0000-\u0008\u000b\u000e-\u001a\u001c-\u001f]/g;

/** What Windows-1252 has where Latin-1 has control characters, 0x80 to 0x9f; its five gaps stay as they are. */
const WINDOWS_1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

const REPLACED = /\ufffd/g;
const NOT_ASCII = /[\u0080-\ufffc]/g;

/** Decodes UTF-8, UTF-16 with a byte order mark, and Windows-1252 (which Latin-1 is part of). Refuses what is empty or binary. */
export function decode(bytes: Uint8Array): Decoded {
  const head = String.fromCharCode(...bytes.subarray(0, 8));
  const binary = KNOWN_BINARIES.find(([magic]) => head.startsWith(magic));
  if (binary) return { refused: `is ${binary[1]}, not text; save the article as plain text` };
  const decoded = decodeText(bytes);
  if (count(decoded.text, CONTROLS) > decoded.text.length / 1000) return { refused: "is binary, not text; save the article as plain text" };
  if (/^\s*$/.test(decoded.text)) return { refused: "is empty; there is nothing to read in it" };
  return decoded;
}

interface Text {
  readonly text: string;
  readonly notice?: string;
}

/** Text by its byte order mark, or as UTF-8, or as what it can be when it is not; never refuses. */
export function decodeText(bytes: Uint8Array): Text {
  const head = String.fromCharCode(...bytes.subarray(0, 2));
  if (head.startsWith("\u00ff\u00fe")) return decodeUtf16(bytes, "utf-16le");
  if (head.startsWith("\u00fe\u00ff")) return decodeUtf16(bytes, "utf-16be");
  try {
    return { text: new TextDecoder("utf-8", { ignoreBOM: true, fatal: true }).decode(bytes) };
  } catch {
    return decodeBroken(bytes);
  }
}

function decodeUtf16(bytes: Uint8Array, order: "utf-16le" | "utf-16be"): Text {
  const text = new TextDecoder(order, { ignoreBOM: true }).decode(bytes);
  const broken = count(text, REPLACED);
  return { text, notice: broken > 0 ? `is UTF-16 and ${brokenWords(broken)}` : "is UTF-16, not UTF-8; read as what it is" };
}

/** Bytes that are not UTF-8: a UTF-8 text with a few broken characters (cut off, badly joined), or an older encoding. */
function decodeBroken(bytes: Uint8Array): Text {
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  const broken = count(text, REPLACED);
  if (count(text, NOT_ASCII) > broken) return { text, notice: brokenWords(broken) };
  return { text: decodeWindows1252(bytes), notice: "is not UTF-8; read as Windows-1252 (Latin-1)" };
}

function brokenWords(broken: number): string {
  return broken === 1
    ? "has one broken character; read with U+FFFD in its place"
    : `has ${broken} broken characters; read with U+FFFD in their place`;
}

/** Windows-1252. By hand, because Node 20 and 22 decode windows-1252 as Latin-1, which loses the curly quotation marks. */
export function decodeWindows1252(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString("latin1")
    .replace(/[\u0080-\u009f]/g, (c) => WINDOWS_1252[c.charCodeAt(0) - 0x80] ?? c);
}

function count(text: string, pattern: RegExp): number {
  let found = 0;
  for (const _ of text.matchAll(pattern)) found++;
  return found;
}
