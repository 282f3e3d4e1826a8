import type { Cell, Table } from "../model/index.ts";

/** A table as RFC 4180 has it: a line of names, then a line a row; what is not known is empty. */
export function toCsv({ columns, rows }: Table): string {
  return [columns.map(({ name }) => name), ...rows].map((row) => `${row.map(cell).join(",")}\r\n`).join("");
}

function cell(value: Cell): string {
  const text = String(value ?? "");
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
