/** All outlets with their records, and how good forecasts are. */
import type { JSX } from "preact";
import type { ForecastsAnswer } from "../../../src/model/api-lists.ts";
import { Calibration } from "../parts/Calibration.tsx";
import { RecordNotes } from "../parts/RecordNotes.tsx";
import { RecordTable } from "../parts/RecordTable.tsx";
import { words } from "../strings.ts";
import type { PageFor } from "./registry.ts";

export function titleOf(): string {
  return words.outlets.title;
}

export function View({ page: { answer } }: { readonly page: PageFor<"outlets"> }): JSX.Element {
  const { outlets, forecasts } = answer;
  return (
    <>
      <h1>{words.outlets.title}</h1>
      <p class="subline">{words.outlets.explain}</p>
      {outlets.length > 0 ? (
        <div class="section">
          <RecordTable caption={words.outlets.title} outlets={outlets} />
          <RecordNotes />
        </div>
      ) : (
        <p class="empty">{words.outlets.none}</p>
      )}
      <Forecasts of={forecasts} />
    </>
  );
}

function Forecasts({ of: { settled, needed, calibration, skill } }: { readonly of: ForecastsAnswer }): JSX.Element {
  return (
    <section aria-labelledby="forecasts">
      <h2 id="forecasts">{words.outlets.forecasts}</h2>
      {calibration.length === 0 ? (
        <div class="gate">
          <p>{words.outlets.forecastsClosed(settled, needed)}</p>
          <progress value={Math.min(settled, needed)} max={needed} aria-label={words.outlets.forecastsClosed(settled, needed)} />
        </div>
      ) : (
        <>
          {skill && <p class="subline">{words.outlets.skill(skill.skill.toFixed(2), skill.n)}</p>}
          <Calibration bands={calibration} />
        </>
      )}
    </section>
  );
}
