/** Benches without a coach, and those that may be empty soon. */
import type { JSX } from "preact";
import type { OpenBenchAnswer } from "../../../src/model/api.ts";
import { BenchPanel } from "../parts/BenchPanel.tsx";
import { NameLink } from "../parts/NameLink.tsx";
import { RumourTable } from "../parts/RumourTable.tsx";
import { words } from "../strings.ts";
import type { PageFor } from "./registry.ts";

export function titleOf(): string {
  return words.vacancies.title;
}

export function View({ page: { answer } }: { readonly page: PageFor<"vacancies"> }): JSX.Element {
  const { benches, shaky, leads } = answer;
  return (
    <>
      <h1>{words.vacancies.title}</h1>
      {benches.length > 0 ? <p class="subline">{words.vacancies.count(benches.length)}</p> : <p class="empty">{words.vacancies.none}</p>}
      {benches.map((bench) => (
        <Bench key={bench.club.id} of={bench} leads={leads.filter(({ bench: { id } }) => id === bench.club.id)} />
      ))}
      <section aria-labelledby="shaky">
        <h2 id="shaky">{words.vacancies.shaky}</h2>
        {shaky.length > 0 ? <RumourTable caption={words.vacancies.shaky} rows={shaky} /> : <p class="empty">{words.vacancies.noShaky}</p>}
      </section>
    </>
  );
}

interface BenchProps {
  readonly of: OpenBenchAnswer;
  readonly leads: PageFor<"vacancies">["answer"]["leads"];
}

function Bench({ of: bench, leads }: BenchProps): JSX.Element {
  const id = `bench-${bench.club.id}`;
  return (
    <section aria-labelledby={id} data-row>
      <h2 id={id} class="names">
        <NameLink of={bench.club} />
      </h2>
      <BenchPanel of={bench} leads={leads} />
    </section>
  );
}
