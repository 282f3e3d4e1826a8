import type { Kysely } from "kysely";
import type { Judgement, Remark } from "../model/index.ts";
import { personKey } from "../text/index.ts";
import type { Tables } from "./schema.ts";
import { keysOf, markStale } from "./stale.ts";
import type { Unfold } from "./unfold.ts";

/** Ids of judgements are hexadecimal digits, those of remarks lie between these, after them: views need not read what may be many. */
const REMARKS = ["remark:", "remark;"] as const;

/** Disputes and answers, in the order in which they were made. */
export async function readRemarks(db: Kysely<Tables>): Promise<readonly Remark[]> {
  const all = db.selectFrom("judgements").select("judgement").where("id", ">=", REMARKS[0]).where("id", "<", REMARKS[1]);
  const rows = await all.orderBy("recorded_at").orderBy("id").execute();
  return rows.map(({ judgement }) => JSON.parse(judgement) as Remark);
}

/** Records a dispute or an answer; false where it stands already. */
export async function writeRemark(db: Kysely<Tables>, remark: Remark): Promise<boolean> {
  if (!remark.id.startsWith(REMARKS[0])) throw new RangeError(`the id of a remark begins with ${REMARKS[0]}, not so ${remark.id}`);
  return insert(db, remark);
}

async function insert(db: Kysely<Tables>, row: Judgement | Remark): Promise<boolean> {
  const known = await db.selectFrom("judgements").select("id").where("id", "=", row.id).executeTakeFirst();
  if (known) return false;
  await db
    .insertInto("judgements")
    .values({ id: row.id, judgement: JSON.stringify(row), recorded_at: row.at })
    .execute();
  return true;
}

/** All judgements that were made by then, in the order in which they were. */
export async function readJudgements(db: Kysely<Tables>, asOf?: string): Promise<readonly Judgement[]> {
  const all = db.selectFrom("judgements").select("judgement").where("id", "<", REMARKS[0]).orderBy("recorded_at").orderBy("id");
  const rows = await (asOf === undefined ? all : all.where("recorded_at", "<=", asOf)).execute();
  return rows.map(({ judgement }) => JSON.parse(judgement) as Judgement);
}

/** Records a judgement; false where it stands already. */
export async function writeJudgement(db: Kysely<Tables>, judgement: Judgement, unfold: Unfold): Promise<boolean> {
  if (!(await insert(db, judgement))) return false;
  await markStale(db, await touchedBy(db, judgement), unfold);
  return true;
}

/** Keys of those whom a judgement may change: people by name, all who are told of beside a club, all who are in a corrected article. */
async function touchedBy(db: Kysely<Tables>, judgement: Judgement): Promise<readonly string[]> {
  const isIdentity = judgement.kind === "identity";
  const named = isIdentity ? [judgement.a.name, judgement.b.name] : [judgement.set.person ?? "", judgement.set.club ?? ""];
  const people = isIdentity && judgement.of !== "person" ? [] : named.slice(0, isIdentity ? 2 : 1);
  const clubs = named.filter((name) => name.startsWith("club:"));
  const beside = await db
    .selectFrom("about")
    .select("reading")
    .where("key", "in", [...clubs, ""])
    .execute();
  const article = await db
    .selectFrom("readings")
    .innerJoin("publications", "publications.seq", "readings.publication")
    .select("readings.seq")
    .where("publications.id", "=", isIdentity ? "" : judgement.target.publication)
    .execute();
  const keys = await keysOf(db, [...beside.map(({ reading }) => reading), ...article.map(({ seq }) => seq)]);
  return [...people.filter((name) => name !== "").map(personKey), ...clubs, ...keys];
}
