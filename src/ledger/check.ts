/** Looking a ledger over: is everything there, and is it what was written? */
import type { Kysely } from "kysely";
import type { Claim, DayDigest, LedgerCheck } from "../model/index.ts";
import { digest } from "../text/index.ts";
import { claimId, leafOf } from "./digest.ts";
import { live } from "./live.ts";
import { merkleRoot } from "./merkle.ts";
import { readSize } from "./query.ts";
import type { Tables } from "./schema.ts";

/** Readings looked at together. */
const READINGS = 2000;
/** Sentences about damage; more than these say no more. */
const SENTENCES = 20;

export async function checkLedger(db: Kysely<Tables>, integrity: () => Promise<readonly string[]>): Promise<LedgerCheck> {
  const count = ({ fn }: { fn: Kysely<Tables>["fn"] }) => fn.countAll<number>().as("n");
  const counted = async (table: "readings" | "judgements" | "tombstones"): Promise<number> =>
    Number((await db.selectFrom(table).select(count).executeTakeFirstOrThrow()).n);
  const size = await readSize(db);
  const readers = await live(db).select("readings.reader").select(count).groupBy("readings.reader").orderBy("readings.reader").execute();
  const damage = [...(await integrity()), ...(await strays(db))];
  const leaves = new Map<string, string[]>();
  await walk(db, leaves, damage);
  for (const { id, recorded_at } of await db.selectFrom("judgements").select(["id", "recorded_at"]).execute())
    push(leaves, recorded_at, digest("leaf", id));
  for (const { leaves: kept } of await db.selectFrom("tombstones").select("leaves").execute())
    for (const [at, leaf] of JSON.parse(kept) as [string, string][]) push(leaves, at, leaf);
  return {
    size,
    retired: (await counted("readings")) - readers.reduce((sum, { n }) => sum + Number(n), 0),
    judgements: await counted("judgements"),
    forgotten: await counted("tombstones"),
    readers: readers.map(({ reader, n }) => ({ version: reader, readings: Number(n) })),
    digests: [...leaves]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([day, all]): DayDigest => ({ day, rows: all.length, root: merkleRoot(all) })),
    damage: damage.length > SENTENCES ? [...damage.slice(0, SENTENCES), `and ${damage.length - SENTENCES} more`] : damage,
  };
}

function push(leaves: Map<string, string[]>, at: string, leaf: string): void {
  const day = at.slice(0, 10);
  const known = leaves.get(day);
  if (known) known.push(leaf);
  else leaves.set(day, [leaf]);
}

/** Rows that hang on nothing. */
async function strays(db: Kysely<Tables>): Promise<readonly string[]> {
  const readings = await db
    .selectFrom("readings")
    .leftJoin("publications", "publications.seq", "readings.publication")
    .select("readings.id")
    .where("publications.seq", "is", null)
    .execute();
  const claims = await db
    .selectFrom("claims")
    .leftJoin("readings", "readings.seq", "claims.reading")
    .select("claims.id")
    .where("readings.seq", "is", null)
    .execute();
  return [
    ...readings.map(({ id }) => `reading ${id} hangs on no publication`),
    ...claims.map(({ id }) => `claim ${id} hangs on no reading`),
  ];
}

/** Goes through all readings, gathers their leaves, and checks that ids are still the hashes of what they stand for. */
async function walk(db: Kysely<Tables>, leaves: Map<string, string[]>, damage: string[]): Promise<void> {
  for (let from = 0; ; ) {
    const readings = await db
      .selectFrom("readings")
      .innerJoin("publications", "publications.seq", "readings.publication")
      .select(["readings.seq", "readings.id", "readings.salt", "readings.leaf", "readings.recorded_at", "publications.id as publication"])
      .where("readings.seq", ">", from)
      .orderBy("readings.seq")
      .limit(READINGS)
      .execute();
    const last = readings.at(-1);
    if (!last) return;
    const claims = await db
      .selectFrom("claims")
      .select(["reading", "id", "claim"])
      .where("reading", ">", from)
      .where("reading", "<=", last.seq)
      .execute();
    const byReading = new Map<number, typeof claims>();
    for (const claim of claims) byReading.set(claim.reading, [...(byReading.get(claim.reading) ?? []), claim]);
    for (const reading of readings) {
      push(leaves, reading.recorded_at, reading.leaf);
      damage.push(...wrongIn(reading, byReading.get(reading.seq) ?? []));
    }
    from = last.seq;
  }
}

interface Leafed {
  readonly id: string;
  readonly salt: string;
  readonly leaf: string;
  readonly publication: string;
}

function wrongIn(reading: Leafed, claims: readonly { readonly id: string; readonly claim: string }[]): readonly string[] {
  const leaf = leafOf(
    reading.salt,
    reading.id,
    claims.map(({ id }) => id),
  ); // prettier-ignore
  // Of a reading from which somebody was left out, what is left cannot be told from what was written.
  const altered =
    reading.salt === "" ? [] : claims.filter(({ id, claim }) => !isWhole(id, reading.publication, JSON.parse(claim) as Claim));
  return [
    ...(leaf === reading.leaf || reading.salt === ""
      ? []
      : [`reading ${reading.id} is not what was written: a claim was added, removed or renamed`]),
    ...altered.map(({ id }) => `claim ${id} is not what was written`),
  ];
}

/** Whether a claim's id is its hash. Without its words that cannot be told. */
function isWhole(id: string, publication: string, claim: Claim): boolean {
  return claim.evidence.text === "" || claimId(publication, claim) === id;
}
