/** Times without a head coach: who left, how long it took, who came. */
import type { JSX } from "preact";
import type { OpenBenchAnswer } from "../../../src/model/api.ts";
import { words } from "../strings.ts";
import { lengthWords } from "../words/when.ts";
import { type Column, DataTable } from "./DataTable.tsx";
import { Evidence } from "./Evidence.tsx";
import { NameLink } from "./NameLink.tsx";
import { When } from "./When.tsx";

const { gap: names } = words.club;

const columns: readonly Column<OpenBenchAnswer>[] = [
  {
    name: names.left,
    isHead: true,
    cell: ({ left, leaving }) => (
      <>
        {left ? <NameLink of={left} /> : "–"}
        {leaving && leaving !== "unspecified" && <span class="faint"> {words.manners[leaving]}</span>}
      </>
    ),
  },
  {
    name: names.since,
    cell: ({ since, support }) => (
      <Evidence of={support}>
        <When at={since} short />
      </Evidence>
    ),
  },
  { name: names.days, look: "figure", cell: ({ daysOpen }) => (daysOpen ? lengthWords(daysOpen) : "–") },
  { name: names.filled, cell: (bench) => <Came of={bench} /> },
  { name: names.inLine, look: "figure", cell: ({ candidates }) => words.figure(candidates.length) },
];

export function GapTable({ rows }: { readonly rows: readonly OpenBenchAnswer[] }): JSX.Element {
  const keys = new Map(rows.map((row, index) => [row, String(index)]));
  return (
    <div class="stints">
      <h3 class="label">{words.club.vacancies}</h3>
      <div class="stacked">
        <DataTable caption={words.club.vacancies} columns={columns} rows={rows} keyOf={(row) => keys.get(row) ?? ""} />
      </div>
    </div>
  );
}

/** The successor, and who minded the bench until then. */
function Came({ of: { filledBy, minder, state } }: { readonly of: OpenBenchAnswer }): JSX.Element {
  return (
    <>
      {filledBy ? <NameLink of={filledBy} /> : <span class="faint">{words.benches[state]}</span>}
      {minder && minder.id !== filledBy?.id && (
        <span class="faint">
          {filledBy ? " " : ": "}
          <Minder of={minder} after={filledBy !== null} />
        </span>
      )}
    </>
  );
}

function Minder({
  of: minder,
  after,
}: {
  readonly of: { readonly id: string; readonly name: string };
  readonly after: boolean;
}): JSX.Element {
  return (
    <>
      {after && `${words.club.afterInterim} `}
      <NameLink of={minder} />
    </>
  );
}
