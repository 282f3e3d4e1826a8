/** What one reading becomes: rows of every table but those that depend on what the ledger holds already. */
import { randomBytes } from "node:crypto";
import type { Appending, Claim, Publication, Published, Reading } from "../model/index.ts";
import { arrivalsKey, familyKey, fold, nameKey, ownWords, packSketch, personKey, sketchOf } from "../text/index.ts";
import { addressOf, claimId, leafOf, publicationId, readingId, textId } from "./digest.ts";
import { type IsForgotten, pruned } from "./prune.ts";
import type { AboutTable, ClaimTable, NameTable, PublicationTable, ReadingTable, TextTable, WordsTable } from "./schema.ts";
import { forIndex, toStore } from "./storable.ts";

/** The rows of a reading; `seq` and `publication` are given when it is written. */
export interface Rows {
  readonly text: TextTable | null;
  readonly publication: Omit<PublicationTable, "seq">;
  readonly reading: Omit<ReadingTable, "seq" | "publication">;
  readonly claims: readonly Omit<ClaimTable, "reading">[];
  readonly words: readonly Omit<WordsTable, "reading">[];
  readonly about: readonly Omit<AboutTable, "reading">[];
  readonly names: readonly NameTable[];
}

/** What stands in the JSON of a reading's document. */
export type Known = Omit<Publication, "id" | "text" | "source" | "url">;

/** The ids by which a reading is known. */
export interface Ids {
  readonly text: string;
  readonly publication: string;
  readonly reading: string;
}

export function idsOf(reading: Reading, reader: string): Ids {
  const text = textId(reading.document.text);
  const publication = publicationId(reading, text);
  return { text, publication, reading: readingId(reading, publication, reader) };
}

/** `salt` is empty for a reading from which somebody was left out: its leaf is of the claims that were read. */
export function rowsOf(whole: Reading, ids: Ids, { reader, at, keep: wanted = "text" }: Appending, isForgotten: IsForgotten): Rows {
  const reading = pruned(whole, isForgotten);
  const isCut = reading !== whole;
  const { text, source, permission } = reading.document;
  const isShort = isCut || permission?.mining === "reserved";
  const keep = isShort && wanted === "text" ? "evidence" : wanted;
  const claims = reading.claims.map((claim, n) => claimRow(claim, n, ids.publication, keep !== "none"));
  const salt = randomBytes(16).toString("hex");
  return {
    text: keep === "text" ? { id: ids.text, text: toStore(text) } : null,
    publication: { id: ids.publication, text_id: ids.text, url: toStore(addressOf(reading)), source: toStore(source) },
    reading: {
      id: ids.reading,
      reader,
      document: JSON.stringify(knownOf(reading, isCut)),
      entities: JSON.stringify(reading.entities.map(({ id, kind, name, aliases }) => ({ id, kind, name, aliases }))),
      recorded_at: at,
      salt: isCut ? "" : salt,
      leaf: leafOf(
        salt,
        ids.reading,
        claims.map(({ id }) => id),
      ), // prettier-ignore
    },
    claims,
    words: wordsRows(reading, keep !== "none"),
    about: aboutRows(reading),
    names: nameRows(reading),
  };
}

/** What is known of a publication besides its text and address. Where somebody was cut out, nothing is that his name went into. */
export function knownOf({ document, sections }: Reading, isCut: boolean): Known {
  const { title, language, publisher, published, publishedAt, modifiedAt, permission, text } = document;
  const sketch = isCut ? "" : packSketch(sketchOf(ownWords(text, sections)));
  return {
    title: title ?? null,
    language,
    publisher: publisher ?? null,
    published,
    ...(publishedAt ? { publishedAt } : {}),
    ...(modifiedAt ? { modifiedAt } : {}),
    ...(permission ? { permission } : {}),
    ...(sketch ? { sketch } : {}),
  };
}

function claimRow(claim: Claim, n: number, publication: string, keepsWords: boolean): Omit<ClaimTable, "reading"> {
  const kept = keepsWords ? claim : { ...claim, evidence: { ...claim.evidence, text: "" } };
  return { n, id: claimId(publication, claim), local_id: claim.id, kind: claim.kind, claim: JSON.stringify(kept) };
}

/** What of a reading the indexes are made of. */
type Indexed = Pick<Reading, "claims" | "entities"> & {
  readonly document: { readonly title?: string | null; readonly published: Published };
};

const peopleOf = ({ person, other, by, replaces }: Claim): readonly string[] =>
  [person, other, by, replaces].filter((id) => typeof id === "string");

/** Each word once, with a space on either side, so that a search finds words by their beginnings. */
export function wordsRows({ claims, entities, document }: Indexed, keepsWords: boolean): readonly Omit<WordsTable, "reading">[] {
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  const rows = claims.map((claim, n) => {
    const named = [...peopleOf(claim), claim.club ?? ""].map((id) => names.get(id) ?? "");
    const voices = claim.attribution.map(({ name }) => name);
    return { n, folded: foldedWords([...named, ...voices, keepsWords ? claim.evidence.text : ""].join(" ")) };
  });
  return document.title ? [{ n: -1, folded: foldedWords(document.title) }, ...rows] : rows;
}

/** The words of a text as they are searched for. */
export function foldedWords(text: string): string {
  const words = fold(forIndex(text)).match(/[\p{L}\p{N}]+/gu) ?? [];
  return ` ${[...new Set(words)].join(" ")} `;
}

/** An article that is known to within this many days is found by its day. */
const DATED_WITHIN = 400;

/** The day by which an article is found; empty where it is not known well enough. */
export function dayOf({ earliest, latest }: Published): string {
  if (!earliest || !latest) return "";
  return (Date.parse(latest) - Date.parse(earliest)) / 86_400_000 <= DATED_WITHIN ? latest : "";
}

/** Keys of clubs, of people's names, and of names' ends beside each club: by a surname alone people are told apart by their clubs. */
export function aboutRows({ claims, entities, document }: Indexed): readonly Omit<AboutTable, "reading">[] {
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  const keys = new Set<string>();
  for (const claim of claims) {
    if (claim.club) keys.add(claim.club);
    if (claim.club && (claim.kind === "appointment" || claim.time?.from)) keys.add(arrivalsKey(claim.club));
    for (const id of peopleOf(claim)) {
      const name = names.get(id) ?? "";
      if (nameKey(name) === "") continue;
      keys.add(personKey(name));
      if (claim.club) keys.add(familyKey(name, claim.club));
    }
  }
  const day = dayOf(document.published);
  return [...keys].map((key) => ({ key: forIndex(key), day }));
}

function nameRows({ entities }: Reading): readonly NameTable[] {
  return entities.flatMap(({ id, kind, name, aliases }) =>
    [...new Set(kind === "person" ? [name] : [name, ...aliases])].flatMap((spelling) => {
      const key = forIndex(nameKey(spelling));
      const words = new Set(key.split(" ").filter((word) => word !== ""));
      return [...words].map((word) => ({ kind, word, key, name: forIndex(spelling), id: kind === "person" ? "" : id }));
    }),
  );
}
