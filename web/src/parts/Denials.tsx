/** What a club answered to reports, and how often its denials held. */
import type { JSX } from "preact";
import type { DenialsAnswer, ResponseAnswer } from "../../../src/model/api.ts";
import { rumourPath } from "../addresses.ts";
import { useLink } from "../frame.ts";
import { words } from "../strings.ts";
import { type Column, DataTable } from "./DataTable.tsx";
import { Evidence } from "./Evidence.tsx";
import { NameLink } from "./NameLink.tsx";
import { OutcomeMark } from "./OutcomeMark.tsx";
import { When } from "./When.tsx";

const { response: names } = words.club;

export function Denials({ of: { denials, held, broken, responses } }: { readonly of: DenialsAnswer }): JSX.Element {
  const columns: readonly Column<ResponseAnswer>[] = [
    { name: names.when, cell: ({ published }) => <When at={published} short /> },
    { name: names.about, isHead: true, cell: ({ about }) => (about ? <NameLink of={about} /> : "–") },
    { name: names.act, cell: (row) => <Evidence of={[row]}>{row.act ? words.acts[row.act] : words.kinds.response}</Evidence> },
    { name: names.rumour, cell: (row) => <Became of={row} /> },
  ];
  return (
    <section aria-labelledby="denials">
      <h2 id="denials">{words.club.denials}</h2>
      <div class="subline">
        {denials === 0 ? (
          words.club.noDenials
        ) : (
          <>
            <Evidence of={responses.filter((row) => row.held !== null)}>{words.club.denialRecord(held, denials)}</Evidence>
            {broken > 0 && `, ${words.club.brokenOf(broken)}`}
          </>
        )}
      </div>
      {responses.length > 0 && (
        <div class="stacked">
          <DataTable caption={words.club.denials} columns={columns} rows={responses} keyOf={({ claim }) => claim} />
        </div>
      )}
    </section>
  );
}

/** What became of the rumour that was answered; of a denial also whether it held. */
function Became({ of: { rumour, held } }: { readonly of: ResponseAnswer }): JSX.Element {
  const link = useLink();
  if (!rumour) return <span class="faint">–</span>;
  return (
    <>
      {held !== null && <b>{held ? words.club.heldYes : words.club.heldNo} </b>}
      <OutcomeMark of={rumour.outcome} /> <a href={link(rumourPath(rumour.id))}>{words.rules[rumour.rule]}</a>
    </>
  );
}
