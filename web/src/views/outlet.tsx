/** One outlet: its record as origin and as relay, whom it cites, who cites it, its rumours. */
import type { JSX } from "preact";
import type { CitedAnswer } from "../../../src/model/api-lists.ts";
import { JoinNames } from "../parts/JoinNames.tsx";
import { NameLink } from "../parts/NameLink.tsx";
import { RecordNotes } from "../parts/RecordNotes.tsx";
import { RecordTable } from "../parts/RecordTable.tsx";
import { RumourSection } from "../parts/RumourSection.tsx";
import { percent } from "../parts/Strip.tsx";
import { words } from "../strings.ts";
import type { PageFor } from "./registry.ts";

export function titleOf({ answer }: PageFor<"outlet">): string {
  return answer.outlet.name;
}

export function View({ page: { answer } }: { readonly page: PageFor<"outlet"> }): JSX.Element {
  const { outlet, cites, citedBy, rumours } = answer;
  return (
    <>
      <h1>{outlet.name}</h1>
      <section aria-labelledby="record">
        <h2 id="record">{words.outlets.record}</h2>
        <RecordTable caption={words.outlets.record} outlets={[answer]} one />
        <RecordNotes />
      </section>
      <div class="cited section">
        <Cited id="cites" name={words.outlets.cites} of={cites} none={words.outlets.citesNobody} />
        <Cited id="cited-by" name={words.outlets.citedBy} of={citedBy} none={words.outlets.citedByNobody} />
      </div>
      <RumourSection id="rumours" name={words.outlets.rumours} rumours={rumours} none={words.outlets.noRumours} />
      <div class="section">
        <JoinNames name={outlet.name} />
      </div>
    </>
  );
}

interface CitedProps {
  readonly id: string;
  readonly name: string;
  readonly of: readonly CitedAnswer[];
  readonly none: string;
}

/** Outlets with a bar each, as long as how often. */
function Cited({ id, name, of: cited, none }: CitedProps): JSX.Element {
  const most = Math.max(1, ...cited.map(({ times }) => times));
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{name}</h2>
      {cited.length === 0 && <p class="empty">{none}</p>}
      <ul class="bars">
        {cited.map(({ outlet, times }) => (
          <li key={outlet.id} data-row>
            <NameLink of={outlet} />
            <svg width="100%" height="10" aria-hidden="true" focusable="false">
              <rect class="cited-bar" width={percent((times / most) * 100)} height="10" />
            </svg>
            <span class="figure" title={words.outlets.times(times)}>
              {words.figure(times)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
