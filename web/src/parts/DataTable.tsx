/** A table of the ledger: hairlines, figures to the right, and columns that give way on narrow screens only where another says the same. */
import type { ComponentChildren, JSX } from "preact";

export interface Column<Row> {
  readonly name: string;
  readonly cell: (row: Row) => ComponentChildren;
  /** `figure` stands to the right; `wide` leaves on narrow screens. */
  readonly look?: "figure" | "wide" | "figure wide";
  /** The cell that names the row. */
  readonly isHead?: boolean;
}

export interface DataTableProps<Row> {
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
}

export function DataTable<Row>({ caption, columns, rows, keyOf }: DataTableProps<Row>): JSX.Element {
  return (
    <table class="data">
      <caption class="vh">{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ name, look }) => (
            <th key={name} scope="col" class={look}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={keyOf(row)} data-row>
            {columns.map(({ name, cell, look, isHead }) =>
              isHead ? (
                <th key={name} scope="row" class={look}>
                  {cell(row)}
                </th>
              ) : (
                <td key={name} class={look} data-name={name}>
                  {cell(row)}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
