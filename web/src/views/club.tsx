/** One club: its bench through the years, whether it is open now, staff, rumours, contracts, answers. */
import type { JSX } from "preact";
import type { ClubAnswer, ClubStintAnswer, OpenBenchAnswer } from "../../../src/model/api.ts";
import { useFrame } from "../frame.ts";
import { BenchPanel } from "../parts/BenchPanel.tsx";
import { BenchPicture } from "../parts/BenchPicture.tsx";
import { ContractTable } from "../parts/ContractTable.tsx";
import { Denials } from "../parts/Denials.tsx";
import { GapTable } from "../parts/GapTable.tsx";
import { JoinNames } from "../parts/JoinNames.tsx";
import { RumourSection } from "../parts/RumourSection.tsx";
import { StintTable } from "../parts/StintTable.tsx";
import { words } from "../strings.ts";
import type { PageFor } from "./registry.ts";

export function titleOf({ answer }: PageFor<"club">): string {
  return answer.club.name;
}

export function View({ page: { answer } }: { readonly page: PageFor<"club"> }): JSX.Element {
  const { club, rumours, contracts, denials, vacancies } = answer;
  const now = openNow(vacancies);
  return (
    <>
      <h1>{club.name}</h1>
      {club.aliases.length > 0 && <p class="subline aliases">{words.club.also(club.aliases.join(", "))}</p>}
      {now && (
        <section class="open-bench" aria-labelledby="open-bench">
          <h2 id="open-bench">{words.club.now}</h2>
          <BenchPanel of={now} leads={answer.leads} />
        </section>
      )}
      <Bench of={answer} />
      <Staff of={answer} />
      <RumourSection
        id="open"
        name={words.club.open}
        rumours={rumours.filter(({ outcome }) => outcome === "open")}
        none={words.club.noOpen}
      />
      <RumourSection
        id="settled"
        name={words.club.settled}
        rumours={rumours.filter(({ outcome }) => outcome !== "open")}
        none={words.club.noSettled}
      />
      {contracts.length > 0 && (
        <section aria-labelledby="contracts">
          <h2 id="contracts">{words.club.contracts}</h2>
          <ContractTable rows={contracts} of="club" />
        </section>
      )}
      {denials && <Denials of={denials} />}
      <div class="section">
        <JoinNames name={club.name} />
      </div>
    </>
  );
}

/** The time without a coach that has not ended. */
const openNow = (vacancies: readonly OpenBenchAnswer[]): OpenBenchAnswer | undefined =>
  vacancies.findLast(({ until, state }) => until === null && state !== "filled");

const personOf = ({ person }: ClubStintAnswer): ClubStintAnswer["person"] => person;

function Bench({ of: { club, bench, vacancies, rumours } }: { readonly of: ClubAnswer }): JSX.Element {
  const { at, today } = useFrame();
  return (
    <section aria-labelledby="bench">
      <h2 id="bench">{words.club.bench}</h2>
      {bench.length === 0 && <p class="empty">{words.club.benchEmpty}</p>}
      <BenchPicture who={club.name} bench={bench} rumours={rumours} />
      {bench.length > 0 && (
        <div class="stints">
          <h3 class="label">{words.club.benchTable}</h3>
          <StintTable caption={words.club.benchTable} rows={bench} nameOf={personOf} name={words.stints.columns.person} day={at ?? today} />
        </div>
      )}
      {vacancies.length > 0 && <GapTable rows={vacancies} />}
    </section>
  );
}

function Staff({ of: { staff } }: { readonly of: ClubAnswer }): JSX.Element | null {
  const { at, today } = useFrame();
  if (staff.length === 0) return null;
  return (
    <section aria-labelledby="staff">
      <h2 id="staff">{words.club.staff}</h2>
      <StintTable caption={words.club.staff} rows={staff} nameOf={personOf} name={words.stints.columns.person} day={at ?? today} />
    </section>
  );
}
