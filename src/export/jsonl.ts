import type { Table } from "../model/index.ts";

/** A table as JSON Lines: an object a row. */
export function toJsonl({ columns, rows }: Table): string {
  return rows.map((row) => `${JSON.stringify(Object.fromEntries(columns.map(({ name }, n) => [name, row[n] ?? null])))}\n`).join("");
}
