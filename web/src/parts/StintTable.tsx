/** Spells as a table: the same as the picture says, with the sentences of each end. */
import type { JSX } from "preact";
import type { EndAnswer, StintAnswer } from "../../../src/model/api.ts";
import type { Named } from "../../../src/model/views.ts";
import { words } from "../strings.ts";
import { isDated, runsOn } from "../words/spells.ts";
import { type Column, DataTable } from "./DataTable.tsx";
import { Evidence } from "./Evidence.tsx";
import { NameLink } from "./NameLink.tsx";
import { When } from "./When.tsx";

export interface StintTableProps<S extends StintAnswer> {
  readonly caption: string;
  readonly rows: readonly S[];
  /** Who or what names the row, and how that column is called. */
  readonly nameOf: (stint: S) => Named;
  readonly name: string;
  /** The day of looking. */
  readonly day: string;
}

const names = words.stints.columns;

/** Sentences behind an end, and behind the spell as a whole: these are all that the page has. */
const FEW = 5;
const MOST = 60;

export function StintTable<S extends StintAnswer>({ caption, rows, nameOf, name, day }: StintTableProps<S>): JSX.Element {
  const columns: readonly Column<S>[] = [
    { name, isHead: true, cell: (stint) => <NameLink of={nameOf(stint)} /> },
    { name: names.role, cell: ({ role }) => (role ? words.roles[role] : <span class="faint">{words.roleUnknown}</span>) },
    { name: names.from, cell: (stint) => <End of={stint.from} stint={stint} none={beginsWith(stint)} /> },
    { name: names.to, cell: (stint) => <Until of={stint} day={day} /> },
    {
      name: names.sources,
      look: "figure",
      cell: ({ support }) => (
        <Evidence of={support} most={MOST}>
          {words.figure(support.length)}
        </Evidence>
      ),
    },
  ];
  const keys = new Map(rows.map((row, index) => [row, String(index)]));
  return (
    <div class="stacked">
      <DataTable caption={caption} columns={columns} rows={rows} keyOf={(row) => keys.get(row) ?? ""} />
    </div>
  );
}

/** Of a spell without ends at least the days on which he was there. */
function beginsWith(stint: StintAnswer): JSX.Element | string {
  if (stint.to === null && isDated(stint) && stint.seen.earliest !== null) {
    return (
      <>
        {words.stints.seen("")}
        <When at={stint.seen} short />
      </>
    );
  }
  return isDated(stint) ? words.stints.noEnd : words.stints.undated.toLowerCase();
}

interface EndProps {
  readonly of: EndAnswer | null;
  readonly stint: StintAnswer;
  /** What is said where the end is not known. */
  readonly none: JSX.Element | string;
}

/** One end: when, on whose word, and who says otherwise. */
function End({ of: end, stint: { support }, none }: EndProps): JSX.Element {
  if (!end) return <span class="faint">{none}</span>;
  const told = support.filter(({ claim }) => end.claims.includes(claim));
  const against = support.filter(({ claim }) => end.contradictedBy.includes(claim));
  return (
    <span class="end">
      <Evidence of={told} most={FEW}>
        <When at={end} short />
      </Evidence>
      {end.inferred && <span class="faint">{words.stints.inferred}</span>}
      {end.contradictedBy.length > 0 && <Evidence of={against}>{words.stints.contradicted(end.contradictedBy.length)}</Evidence>}
    </span>
  );
}

function Until({ of: stint, day }: { readonly of: StintAnswer; readonly day: string }): JSX.Element {
  const runs = runsOn(stint, day);
  return (
    <span class="end">
      <End of={stint.to} stint={stint} none={runs ? words.stints.runs : words.stints.noEnd} />
      {stint.ended && stint.ended !== "unspecified" && <span class="faint">{words.manners[stint.ended]}</span>}
    </span>
  );
}
