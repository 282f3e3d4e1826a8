/** Views as tables, for a download: the rows that a view lists, a column a field, names for whoever is named. */
import type { Cell, Table } from "../../model/index.ts";

/** What a view lists, by the first of these fields that it has. */
const LISTS = ["items", "career", "bench", "benches", "outlets", "claims", "rumours", "reports"] as const;

/** The table of an answer as CSV. */
export async function sheetOf(answer: unknown): Promise<string> {
  const { toCsv } = await import("../../export/index.ts");
  return toCsv(tableOf(listOf(answer)));
}

function listOf(answer: unknown): readonly object[] {
  if (!isRecord(answer)) return [];
  const list = LISTS.map((field) => answer[field]).find(Array.isArray);
  return (list ?? [answer]).filter(isRecord);
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function tableOf(rows: readonly object[]): Table {
  const flat = rows.map((row) => new Map(cellsOf("", row)));
  const names = [...new Set(flat.flatMap((row) => [...row.keys()]))];
  const columns = names.map((name) => ({ name, type: typeOf(flat.map((row) => row.get(name) ?? null)) }));
  return { columns, rows: flat.map((row) => names.map((name) => row.get(name) ?? null)) };
}

function typeOf(cells: readonly Cell[]): Table["columns"][number]["type"] {
  const first = cells.find((cell) => cell !== null);
  return typeof first === "number" ? "number" : typeof first === "boolean" ? "boolean" : "string";
}

/** The cells of a record: whoever is named by name, what is nested under its path, lists of words in one cell, other lists counted. */
function cellsOf(path: string, record: object): readonly (readonly [string, Cell])[] {
  return Object.entries(record).flatMap(([key, value]: [string, unknown]): readonly (readonly [string, Cell])[] => {
    const name = path === "" ? key : `${path}_${key}`;
    if (value === null || typeof value === "string" || typeof value === "number" || typeof value === "boolean") return [[name, value]];
    if (Array.isArray(value)) return [[name, value.every((one) => typeof one !== "object") ? value.join("; ") : value.length]];
    if (!isRecord(value)) return [];
    return typeof value.name === "string" ? [[name, value.name]] : cellsOf(name, value);
  });
}
