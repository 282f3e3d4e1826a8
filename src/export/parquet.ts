import { parquetWriteBuffer } from "hyparquet-writer";
import type { Column, Table } from "../model/index.ts";

const TYPES = { string: "STRING", integer: "INT32", number: "DOUBLE", boolean: "BOOLEAN" } as const satisfies Record<
  Column["type"],
  string
>;

/** A table as a Parquet file; every column may hold nulls. */
export function toParquet({ columns, rows }: Table): Uint8Array {
  const columnData = columns.map(({ name, type }, n) => ({
    name,
    type: TYPES[type],
    nullable: true,
    data: rows.map((row) => row[n] ?? null),
  }));
  return new Uint8Array(parquetWriteBuffer({ columnData }));
}
