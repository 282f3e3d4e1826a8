import type { Claim, Reading } from "../model/index.ts";
import { digest } from "../text/index.ts";

/** JSON with the keys of records in order and what is null or undefined left out, so that equal content has one JSON. */
export function canonicalJson(value: unknown): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value ?? null);
  // Put together by hand: readings have some thousand values each, and lists of parts take a third longer.
  let json = "";
  if (Array.isArray(value)) {
    for (const each of value) json += `${json === "" ? "" : ","}${canonicalJson(each)}`;
    return `[${json}]`;
  }
  const record = value as Readonly<Record<string, unknown>>;
  for (const key of Object.keys(record).sort()) {
    const each = record[key];
    if (each !== null && each !== undefined) json += `${json === "" ? "" : ","}${JSON.stringify(key)}:${canonicalJson(each)}`;
  }
  return `{${json}}`;
}

export function textId(text: string): string {
  return digest("text", text);
}

/** A publication is an address with a text; what has no address is known by its text alone, wherever the file lay. */
export function publicationId(reading: Reading, text = textId(reading.document.text)): string {
  return digest("publication", addressOf(reading), text);
}

/** The web address of a reading, or the empty string. */
export function addressOf({ document }: Reading): string {
  return document.url ?? (/^https?:/.test(document.source) ? document.source : "");
}

/** A reading is what one version of the reader made of one publication, to the letter. */
export function readingId(reading: Reading, publication: string, reader: string): string {
  const { document, ...found } = reading;
  const { text: _text, source: _source, id: _id, ...known } = document;
  return digest("reading", publication, reader, canonicalJson(known), canonicalJson(found));
}

/** A claim's id: what it says and where it stands, neither the row that found it nor its number in the reading. */
export function claimId(publication: string, { id: _id, rule: _rule, wordings: _wordings, ...said }: Claim): string {
  return digest("claim", publication, canonicalJson(said));
}

/** The leaf of a reading in the digest of its day. Salted: it cannot be told from it what the reading said once that is forgotten. */
export function leafOf(salt: string, reading: string, claims: readonly string[]): string {
  return digest("leaf", salt, reading, [...claims].sort());
}
