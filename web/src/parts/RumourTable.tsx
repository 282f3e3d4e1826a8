/** Rumours, one a line: how near, how often told, by whom first. */
import type { JSX } from "preact";
import type { RumourLine } from "../../../src/model/api-lists.ts";
import { rumourPath } from "../addresses.ts";
import { useLink } from "../frame.ts";
import { words } from "../strings.ts";
import { periodWords } from "../words/when.ts";
import { voiceWords } from "./Chain.tsx";
import { type Column, DataTable } from "./DataTable.tsx";
import { OutcomeMark } from "./OutcomeMark.tsx";
import { RumourName } from "./RumourName.tsx";
import { Sparkline } from "./Sparkline.tsx";
import { StageScale } from "./StageScale.tsx";

export interface RumourTableProps {
  readonly caption: string;
  readonly rows: readonly RumourLine[];
  /** Leaves the days out, where there is little room. */
  readonly compact?: boolean;
}

const names = words.rumours.columns;

export function RumourTable({ caption, rows, compact = false }: RumourTableProps): JSX.Element {
  const isSettled = rows.every((row) => row.outcome !== "open");
  const columns: readonly Column<RumourLine>[] = [
    { name: names.subject, isHead: true, cell: (row) => <Subject of={row} /> },
    { name: isSettled ? names.outcome : names.stage, cell: (row) => <Standing of={row} /> },
    { name: names.trend, look: "wide", cell: (row) => <Sparkline perDay={row.perDay} /> },
    { name: names.reports, look: "figure", cell: (row) => <Count of={row} n={row.reports} name={names.reports} /> },
    { name: names.origins, look: "figure wide", cell: (row) => <Count of={row} n={row.independentOrigins} name={names.origins} /> },
    { name: names.first, look: "wide", cell: (row) => firstOf(row) },
    ...(compact
      ? []
      : [
          {
            name: names.when,
            look: "wide",
            cell: (row) => <span class="faint">{periodWords(row.first, row.last)}</span>,
          } satisfies Column<RumourLine>,
        ]),
    ...(rows.some((row) => row.probability !== null)
      ? [{ name: names.chance, look: "figure", cell: (row) => chanceOf(row) } satisfies Column<RumourLine>]
      : []),
  ];
  return <DataTable caption={caption} columns={columns} rows={rows} keyOf={(row) => row.id} />;
}

const firstOf = ({ firstReporter, origins }: RumourLine): string => voiceWords(firstReporter ?? origins[0] ?? words.chain.nobody);
const chanceOf = ({ probability }: RumourLine): string => (probability === null ? "–" : words.percent(probability));

/** On narrow screens the line also says what the columns that left did. */
function Subject({ of: row }: { readonly of: RumourLine }): JSX.Element {
  return (
    <>
      <RumourName of={row} />
      {row.role && row.role !== "head-coach" && <span class="faint"> {words.roles[row.role]}</span>}
      <span class="narrow-only faint">
        {firstOf(row)}, {words.count.namedOrigins(row.independentOrigins)}, {periodWords(row.first, row.last)}
      </span>
    </>
  );
}

/** The stage; once settled, what decided it. */
function Standing({ of: { stage, outcome, rule } }: { readonly of: RumourLine }): JSX.Element {
  if (outcome === "open") return <StageScale stage={stage} />;
  return (
    <span class="standing">
      <OutcomeMark of={outcome} /> {words.rules[rule]}
    </span>
  );
}

/** A count is a link to the sentences that it counts. */
function Count({ of: { id }, n, name }: { readonly of: RumourLine; readonly n: number; readonly name: string }): JSX.Element {
  const link = useLink();
  return (
    <a href={`${link(rumourPath(id))}#sentences`}>
      {words.figure(n)}
      <span class="vh"> {name}</span>
    </a>
  );
}
