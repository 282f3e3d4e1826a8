import type { Kysely } from "kysely";
import type { Judgement } from "../model/index.ts";
import type { Tables } from "./schema.ts";

/** All judgements that were made by then, in the order in which they were. */
export async function readJudgements(db: Kysely<Tables>, asOf?: string): Promise<readonly Judgement[]> {
  const all = db.selectFrom("judgements").select("judgement").orderBy("recorded_at").orderBy("id");
  const rows = await (asOf === undefined ? all : all.where("recorded_at", "<=", asOf)).execute();
  return rows.map(({ judgement }) => JSON.parse(judgement) as Judgement);
}

/** Records a judgement; false where it stands already. */
export async function writeJudgement(db: Kysely<Tables>, judgement: Judgement): Promise<boolean> {
  const known = await db.selectFrom("judgements").select("id").where("id", "=", judgement.id).executeTakeFirst();
  if (known) return false;
  await db
    .insertInto("judgements")
    .values({ id: judgement.id, judgement: JSON.stringify(judgement), recorded_at: judgement.at })
    .execute();
  return true;
}
