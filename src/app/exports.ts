/** The books as files for other programs; the writer of a format loads only when it is asked for. */
import type { Books, Rumour, Table } from "../model/index.ts";
import { changesTable, claimTable, managerialChanges, outletTable, rumourTable, stintTable } from "../views/index.ts";

/** What can leave the house, by name. */
export const TABLES = ["claims", "rumours", "stints", "managerial-changes", "outlets"] as const;
export type TableName = (typeof TABLES)[number];

/** `wikitext` is for managerial changes only, `prov` (JSON-LD) for claims only. */
export const FORMATS = ["csv", "jsonl", "parquet", "wikitext", "prov"] as const;
export type Format = (typeof FORMATS)[number];

/** The table that a format with one subject is of. */
const ONLY: Partial<Record<Format, TableName>> = { wikitext: "managerial-changes", prov: "claims" };

/** The table to export: the one that was asked for, or what the format is of. Null where the two do not go together. */
export function tableFor(format: Format, asked: TableName | undefined): TableName | null {
  const only = ONLY[format];
  return only ? (asked === undefined || asked === only ? only : null) : (asked ?? "claims");
}

/** The content of a file. */
export async function exported(books: Books, rumours: readonly Rumour[], format: Format, name: TableName): Promise<string | Uint8Array> {
  const { toCsv, toJsonl, toProv, toWikitext } = await import("../export/index.ts");
  switch (format) {
    case "wikitext":
      return toWikitext(managerialChanges(books));
    case "prov":
      return toProv(books);
    case "csv":
      return toCsv(tableOf(books, rumours, name));
    case "jsonl":
      return toJsonl(tableOf(books, rumours, name));
    case "parquet":
      return (await import("../export/parquet.ts")).toParquet(tableOf(books, rumours, name));
  }
}

function tableOf(books: Books, rumours: readonly Rumour[], name: TableName): Table {
  const tables: Readonly<Record<TableName, () => Table>> = {
    claims: () => claimTable(books),
    rumours: () => rumourTable(books, rumours),
    stints: () => stintTable(books),
    "managerial-changes": () => changesTable(books),
    outlets: () => outletTable(books, rumours),
  };
  return tables[name]();
}
