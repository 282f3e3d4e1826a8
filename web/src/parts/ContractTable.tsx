/** Contracts, their terms side by side; where articles tell different ones, each stands there with those who tell it. */
import type { JSX } from "preact";
import type { ContractAnswer } from "../../../src/model/api.ts";
import type { Terms } from "../../../src/model/reading.ts";
import { words } from "../strings.ts";
import { moneyWords } from "../words/fields.ts";
import { dayWords, lengthWords, periodWords } from "../words/when.ts";
import { type Column, DataTable } from "./DataTable.tsx";
import { Evidence } from "./Evidence.tsx";
import { NameLink } from "./NameLink.tsx";

export interface ContractTableProps {
  readonly rows: readonly ContractAnswer[];
  /** Whose page it stands on: the other one names the row. */
  readonly of: "person" | "club";
}

const TERMS = ["until", "years", "fee", "buyout", "salary"] as const satisfies readonly (keyof Terms)[];
const { columns: names } = words.contracts;

export function ContractTable({ rows, of }: ContractTableProps): JSX.Element {
  const other = of === "person" ? "club" : "person";
  const used = TERMS.filter((term) => rows.some(({ terms }) => terms.some((one) => one.term === term)));
  const columns: readonly Column<ContractAnswer>[] = [
    { name: names[other], isHead: true, cell: (row) => <NameLink of={row[other]} /> },
    ...used.map((term): Column<ContractAnswer> => ({ name: names[term], cell: (row) => <Term of={row} term={term} /> })),
    ...(rows.some(({ daysLeftAtDeparture }) => daysLeftAtDeparture !== null)
      ? [{ name: words.contracts.left, cell: leftOf } satisfies Column<ContractAnswer>]
      : []),
    { name: names.told, look: "wide", cell: ({ told }) => <span class="faint">{toldWords(told)}</span> },
  ];
  const keys = new Map(rows.map((row, index) => [row, String(index)]));
  return (
    <div class="stacked">
      <DataTable caption={words.person.contracts} columns={columns} rows={rows} keyOf={(row) => keys.get(row) ?? ""} />
    </div>
  );
}

const toldWords = ({ earliest, latest }: ContractAnswer["told"]): string =>
  periodWords({ earliest, latest: earliest }, { earliest: latest, latest });

const leftOf = ({ daysLeftAtDeparture: left }: ContractAnswer): JSX.Element =>
  left ? <span>{lengthWords(left)}</span> : <span class="nothing faint">–</span>;

interface TermProps {
  readonly of: ContractAnswer;
  readonly term: keyof Terms;
}

function Term({ of: { terms, conflicts }, term }: TermProps): JSX.Element {
  const told = terms.filter((one) => one.term === term);
  if (told.length === 0) return <span class="nothing faint">–</span>;
  return (
    <span class="end">
      {told.map(({ value, sources }) => (
        <Evidence key={valueWords(value)} of={sources}>
          {term === "years" && typeof value === "number" ? words.contracts.years(value) : valueWords(value)}
        </Evidence>
      ))}
      {conflicts.includes(term) && <i class="conflict">{words.contracts.conflict}</i>}
    </span>
  );
}

function valueWords(value: Terms[keyof Terms]): string {
  if (typeof value === "object") return moneyWords(value);
  return typeof value === "string" ? dayWords(value) : words.figure(value ?? 0);
}
