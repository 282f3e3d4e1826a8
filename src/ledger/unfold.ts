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

/** Characters of JSON that one statement unfolds at most: the database takes many times as much memory for it, and keeps that. */
const MOST = 1 << 19;

/** Arrays that together hold all values, none much longer than a statement may be. */
function* statementsOf(rows: readonly (readonly unknown[])[]): Generator<string> {
  let [parts, length]: [string[], number] = [[], 0];
  for (const row of rows) {
    const part = JSON.stringify(row);
    if (length + part.length > MOST && parts.length > 0) {
      yield `[${parts.join(",")}]`;
      [parts, length] = [[], 0];
    }
    parts.push(part);
    length += part.length + 1;
  }
  yield `[${parts.join(",")}]`;
}

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
  for (const json of statementsOf(values)) {
    // "where true" keeps SQLite from taking the conflict clause for a join.
    await sql`insert into ${sql.table(table)} (${sql.join(columns.map((column) => sql.ref(column)))})
      select ${sql.join(picked)} from ${unfold(json)} where true on conflict do nothing`.execute(db);
  }
}
