/** Forgetting: the one thing that takes rows out of a ledger. What stays is a tombstone, which says that, when and why. */
import { randomBytes } from "node:crypto";
import type { Kysely } from "kysely";
import type { Claim, Forgotten, ForgottenPerson, Judgement, Published, Reading, Remark, Request } from "../model/index.ts";
import { digest, nameKey } from "../text/index.ts";
import { dropNaming, unlist } from "./kept.ts";
import { chunks } from "./live.ts";
import { type IsForgotten, pruned } from "./prune.ts";
import { aboutRows, type Known, wordsRows } from "./rows.ts";
import type { ReadingTable, Tables, TombstoneTable } from "./schema.ts";
import { keysOf } from "./stale.ts";
import { fromStore, toStore } from "./storable.ts";
import { insertRows, type Unfold } from "./unfold.ts";

type Leaves = readonly (readonly [at: string, leaf: string])[];

/** Hash under which something that was forgotten is known again. */
const hashOf = (salt: string, what: string): string => digest("forgotten", salt, what);

async function bury(
  db: Kysely<Tables>,
  kind: TombstoneTable["kind"],
  what: readonly string[],
  leaves: Leaves,
  { who, why, at }: Request,
): Promise<void> {
  const salt = randomBytes(16).toString("hex");
  const hashes = JSON.stringify(what.map((one) => hashOf(salt, one)));
  const row = { kind, salt, hashes, who, why, recorded_at: at };
  await db
    .insertInto("tombstones")
    .values({ id: digest("tombstone", row), leaves: JSON.stringify(leaves), ...row })
    .execute();
}

/** What is not to come back. */
export interface Buried {
  readonly publication: (id: string) => boolean;
  readonly person: IsForgotten;
}

export async function readBuried(db: Kysely<Tables>): Promise<Buried> {
  const rows = await db.selectFrom("tombstones").select(["kind", "salt", "hashes"]).execute();
  const stones = rows.map(({ kind, salt, hashes }) => ({ kind, salt, hashes: new Set(JSON.parse(hashes) as string[]) }));
  const known =
    (kind: TombstoneTable["kind"]) =>
    (what: string): boolean =>
      stones.some((stone) => stone.kind === kind && stone.hashes.has(hashOf(stone.salt, what)));
  return { publication: known("publication"), person: known("person") };
}

export async function forgetPublication(db: Kysely<Tables>, id: string, request: Request, unfold: Unfold): Promise<Forgotten | null> {
  const row = await db.selectFrom("publications").select(["seq", "text_id"]).where("id", "=", id).executeTakeFirst();
  if (!row) return null;
  const readings = await db
    .selectFrom("readings")
    .select(["seq", "recorded_at", "leaf", "entities"])
    .where("publication", "=", row.seq)
    .execute();
  const seqs = readings.map(({ seq }) => seq);
  const claims = await db.selectFrom("claims").select("id").distinct().where("reading", "in", seqs).execute();
  await unlist(db, await keysOf(db, seqs), unfold);
  const ids = new Set(claims.map((claim) => claim.id));
  const judged = await dropJudgements(
    db,
    (one) => (one.kind === "correction" && one.target.publication === id) || (one.kind === "dispute" && ids.has(one.about)),
  );
  for (const table of ["claims", "words", "about", "retirements"] as const)
    await db.deleteFrom(table).where("reading", "in", seqs).execute();
  await db.deleteFrom("readings").where("publication", "=", row.seq).execute();
  await db.deleteFrom("publications").where("seq", "=", row.seq).execute();
  const others = await db.selectFrom("publications").select("seq").where("text_id", "=", row.text_id).executeTakeFirst();
  if (!others) await db.deleteFrom("texts").where("id", "=", row.text_id).execute();
  const names = readings.flatMap(({ entities }) => (JSON.parse(entities) as Reading["entities"]).map(({ name }) => name));
  await dropNames(db, [...new Set(names)]);
  await bury(db, "publication", [id], [...readings.map(({ recorded_at, leaf }) => [recorded_at, leaf] as const), ...judged], request);
  return { publications: 1, claims: claims.length };
}

/** Takes out judgements; their leaves. */
async function dropJudgements(db: Kysely<Tables>, isMeant: (judgement: Judgement | Remark) => boolean): Promise<Leaves> {
  const rows = await db.selectFrom("judgements").selectAll().execute();
  const gone = rows.filter(({ judgement }) => isMeant(JSON.parse(judgement) as Judgement | Remark));
  for (const { id } of gone) await db.deleteFrom("judgements").where("id", "=", id).execute();
  return gone.map(({ id, recorded_at }) => [recorded_at, digest("leaf", id)] as const);
}

/** Takes names out of the index that no reading gives any more. */
async function dropNames(db: Kysely<Tables>, names: readonly string[]): Promise<void> {
  for (const name of names) {
    const still = await db.selectFrom("readings").select("seq").where("entities", "like", likeName(name)).limit(1).executeTakeFirst();
    if (!still) await db.deleteFrom("names").where("name", "=", name).execute();
  }
}

/** A name as it stands in the JSON of entities, its own wildcards made to fit any character. */
const likeName = (name: string): string => `%${JSON.stringify(name).replace(/\\/g, "_")}%`;

export async function forgetPerson(
  db: Kysely<Tables>,
  { keys, shortKeys, publications }: ForgottenPerson,
  request: Request,
  unfold: Unfold,
): Promise<Forgotten> {
  const all = new Set([...keys, ...shortKeys]);
  const own = new Set(keys);
  const counts = { publications: new Set<number>(), claims: new Set<string>() };
  for (const seqs of chunks(await readingsNaming(db, all), 200)) {
    for (const reading of await storedReadings(db, seqs)) {
      const isHere = publications.includes(reading.publicationId);
      const less = pruned(reading.content, (key) => own.has(key) || (isHere && all.has(key)));
      if (less === reading.content) continue;
      counts.publications.add(reading.row.publication);
      const kept = new Set(less.claims.map(({ id }) => id));
      for (const { id, content } of reading.claims) if (!kept.has(content.id)) counts.claims.add(id);
      await rewrite(db, reading, less, unfold);
    }
  }
  for (const key of keys) await db.deleteFrom("names").where("kind", "=", "person").where("key", "=", key).execute();
  await dropNaming(db, keys, unfold);
  const judged = await dropJudgements(db, (judgement) => speaksOf(judgement, own));
  await bury(db, "person", keys, judged, request);
  return { publications: counts.publications.size, claims: counts.claims.size };
}

function speaksOf(judgement: Judgement | Remark, keys: ReadonlySet<string>): boolean {
  if (judgement.kind === "dispute" || judgement.kind === "answer") {
    const words = nameKey(judgement.kind === "dispute" ? `${judgement.about} ${judgement.why}` : judgement.why);
    return [...keys].some((key) => ` ${words} `.includes(` ${key} `));
  }
  const names =
    judgement.kind === "identity"
      ? [judgement.a.name, judgement.b.name].map(nameKey)
      : [judgement.target.person ?? "", nameKey(judgement.set.person ?? "")];
  return names.some((name) => keys.has(name));
}

/** All readings, retired ones too, that give one of some names, as entities or as voices. */
async function readingsNaming(db: Kysely<Tables>, keys: ReadonlySet<string>): Promise<readonly number[]> {
  const names = await db
    .selectFrom("names")
    .select("name")
    .distinct()
    .where("kind", "=", "person")
    .where("key", "in", [...keys])
    .execute();
  const found = new Set<number>();
  for (const { name } of names) {
    const pattern = likeName(name);
    for (const { seq } of await db.selectFrom("readings").select("seq").where("entities", "like", pattern).execute()) found.add(seq);
    for (const { reading } of await db.selectFrom("claims").select("reading").distinct().where("claim", "like", pattern).execute())
      found.add(reading);
  }
  return [...found].sort((a, b) => a - b);
}

interface Stored {
  readonly row: Pick<ReadingTable, "seq" | "publication">;
  readonly publicationId: string;
  readonly textId: string;
  readonly known: Known;
  readonly content: Pick<Reading, "entities" | "claims"> & {
    readonly document: { title: string | null; source: string; url: string; published: Published };
  };
  readonly claims: readonly { readonly n: number; readonly id: string; readonly content: Claim }[];
}

async function storedReadings(db: Kysely<Tables>, seqs: readonly number[]): Promise<readonly Stored[]> {
  const rows = await db
    .selectFrom("readings")
    .innerJoin("publications", "publications.seq", "readings.publication")
    .select(["readings.seq", "readings.publication", "readings.document", "readings.entities"])
    .select(["publications.id", "publications.text_id", "publications.source", "publications.url"])
    .where("readings.seq", "in", seqs)
    .execute();
  const claims = await db.selectFrom("claims").select(["reading", "n", "id", "claim"]).where("reading", "in", seqs).orderBy("n").execute();
  return rows.map(({ seq, publication, document, entities, id, text_id, source, url }) => {
    const own = claims
      .filter(({ reading }) => reading === seq)
      .map((row) => ({ n: row.n, id: row.id, content: JSON.parse(row.claim) as Claim }));
    const known = JSON.parse(document) as Known;
    return {
      row: { seq, publication },
      publicationId: id,
      textId: text_id,
      known,
      claims: own,
      content: {
        entities: JSON.parse(entities) as Reading["entities"],
        claims: own.map(({ content }) => content),
        document: { title: known.title, source: fromStore(source), url: fromStore(url), published: known.published },
      },
    };
  });
}

/** Puts what is left of a reading in its place. Without its salt the leaf keeps the digest of its day, and tells nothing more. */
async function rewrite(db: Kysely<Tables>, { row, textId, known, claims }: Stored, less: Stored["content"], unfold: Unfold): Promise<void> {
  const { seq } = row;
  const kept = new Map(less.claims.map((claim) => [claim.id, claim]));
  for (const { n, content } of claims) {
    const claim = kept.get(content.id);
    const at = (table: "claims" | "words") => db.deleteFrom(table).where("reading", "=", seq).where("n", "=", n).execute();
    await at("words");
    if (!claim) await at("claims");
    else
      await db
        .updateTable("claims")
        .set({ claim: JSON.stringify(claim) })
        .where("reading", "=", seq)
        .where("n", "=", n)
        .execute();
  }
  const { title, source, url } = less.document;
  await unlist(db, await keysOf(db, [seq]), unfold);
  await db.deleteFrom("words").where("reading", "=", seq).where("n", "=", -1).execute();
  await db.deleteFrom("about").where("reading", "=", seq).execute();
  const places = new Map(claims.map(({ n, content }, index) => [index, kept.has(content.id) ? n : null]));
  const left = [...places.values()].filter((n) => n !== null);
  const words = wordsRows(less, true).map((word) => ({ ...word, reading: seq, n: word.n < 0 ? -1 : (left[word.n] ?? word.n) }));
  await insertRows(db, "words", words, unfold);
  await insertRows(
    db,
    "about",
    aboutRows(less).map((about) => ({ ...about, reading: seq })),
    unfold,
  ); // prettier-ignore
  const document = JSON.stringify({ ...known, title, sketch: undefined });
  await db
    .updateTable("readings")
    .set({ entities: JSON.stringify(less.entities), document, salt: "" })
    .where("seq", "=", seq)
    .execute();
  await db
    .updateTable("publications")
    .set({ source: toStore(source), url: toStore(url) })
    .where("seq", "=", row.publication)
    .execute();
  await db.deleteFrom("texts").where("id", "=", textId).execute();
}
