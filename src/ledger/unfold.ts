/**
 * Inserting many rows as one JSON array, which the database unfolds: a statement of a fixed text and one parameter, which costs a fifth of one
 * with a parameter a value.
 */
import { type Insertable, type Kysely, type RawBuilder, sql } from "kysely";
import type { Tables } from "./schema.ts";

/** The table function of a store that gives each element of a JSON array as `value`. */
export type Unfold = (json: string) => RawBuilder<unknown>;

/** Columns that hold numbers; all others hold text. */
const NUMBERS = new Set(["seq", "publication", "reading", "by_reading", "n", "open"]);

/** Inserts rows; one whose key stands already is left as it is. */
export async function insertRows<T extends keyof Tables>(
  db: Kysely<Tables>,
  table: T,
  rows: readonly Insertable<Tables[T]>[],
  unfold: Unfold,
): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const columns = Object.keys(first);
  const values = rows.map((row) => columns.map((column) => (row as Readonly<Record<string, unknown>>)[column]));
  const picked = columns.map((column, i) => {
    const value = sql`value ->> ${sql.lit(i)}`;
    return NUMBERS.has(column) ? sql`cast(${value} as integer)` : value;
  });
  // "where true" keeps SQLite from taking the conflict clause for a join.
  await sql`insert into ${sql.table(table)} (${sql.join(columns.map((column) => sql.ref(column)))})
    select ${sql.join(picked)} from ${unfold(JSON.stringify(values))} where true on conflict do nothing`.execute(db);
}
