/** Records of outlets, in each capacity a row; no rate where too little is settled to say one. */
import type { JSX } from "preact";
import type { OutletAnswer, TallyAnswer } from "../../../src/model/api-lists.ts";
import { outletPath } from "../addresses.ts";
import { useLink } from "../frame.ts";
import { words } from "../strings.ts";
import { type Column, DataTable } from "./DataTable.tsx";
import { NameLink } from "./NameLink.tsx";
import { RateBar } from "./RateBar.tsx";

/** No rate is given under so many settled rumours: as `src/views/outlets.ts` has it. */
export const LEAST_SETTLED = 20;

interface Row {
  readonly outlet: OutletAnswer["outlet"];
  readonly capacity: "asOrigin" | "asRelay";
  readonly tally: TallyAnswer;
  /** Where the rumours stand that the figures count. */
  readonly rumours: string;
  /** The row above is of the same outlet. */
  readonly isAgain: boolean;
}

export interface RecordTableProps {
  readonly caption: string;
  readonly outlets: readonly OutletAnswer[];
  /** Rows are named by the capacity; on a page of many outlets by the outlet. */
  readonly one?: boolean;
}

const names = words.outlets.columns;

export function RecordTable({ caption, outlets, one = false }: RecordTableProps): JSX.Element {
  const link = useLink();
  const rows = outlets.flatMap(({ outlet, asOrigin, asRelay }): readonly Row[] => {
    const rumours = one ? "#rumours" : `${link(outletPath(outlet.id))}#rumours`;
    const both: readonly Row[] = [
      { outlet, capacity: "asOrigin", tally: asOrigin, rumours, isAgain: false },
      { outlet, capacity: "asRelay", tally: asRelay, rumours, isAgain: asOrigin.rumours > 0 },
    ];
    return one ? both : both.filter(({ tally }) => tally.rumours > 0);
  });
  const columns = one ? [capacity(true), told, ...unsettled, ...figures] : [outlet, capacity(false), told, ...figures];
  return (
    <div class="stacked">
      <DataTable caption={caption} columns={columns} rows={rows} keyOf={(row) => `${row.outlet.id} ${row.capacity}`} />
    </div>
  );
}

const outlet: Column<Row> = {
  name: names.outlet,
  isHead: true,
  cell: (row) => (row.isAgain ? <span class="again">{row.outlet.name}</span> : <NameLink of={row.outlet} />),
};
const capacity = (isHead: boolean): Column<Row> => ({ name: names.how, isHead, cell: (row) => words.outlets[row.capacity] });

/** A count leads to the rumours that it counts. */
const counted = (name: string, pick: (tally: TallyAnswer) => number): Column<Row> => ({
  name,
  look: "figure",
  cell: ({ tally, rumours }) => (
    <a href={rumours}>
      {words.figure(pick(tally))}
      <span class="vh"> {name}</span>
    </a>
  ),
});

const told = counted(names.told, (tally) => tally.rumours);
const unsettled: readonly Column<Row>[] = [counted(names.open, (tally) => tally.open), counted(names.unknown, (tally) => tally.unknown)];
const figures: readonly Column<Row>[] = [
  counted(names.settled, (tally) => tally.settled),
  counted(names.cameTrue, (tally) => tally.cameTrue),
  { name: names.rate, cell: ({ tally }) => <Rate of={tally} /> },
  { name: names.lead, look: "figure", cell: ({ tally: { lead } }) => (lead === null ? "–" : words.outlets.days(lead)) },
  { name: names.wording, look: "figure", cell: ({ tally: { wording } }) => (wording === null ? "–" : wording.skill.toFixed(2)) },
];

function Rate({ of: { rate, settled } }: { readonly of: TallyAnswer }): JSX.Element {
  if (rate) return <RateBar of={rate} />;
  return <span class="faint too-few">{words.outlets.tooFew(settled, LEAST_SETTLED)}</span>;
}
