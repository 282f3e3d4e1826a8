/** One person: who he is, the career as a picture and as a table, rumours, contracts, whom he worked with, what he said. */
import type { JSX } from "preact";
import type { PersonAnswer, StintAnswer } from "../../../src/model/api.ts";
import { useFrame } from "../frame.ts";
import { CareerPicture } from "../parts/CareerPicture.tsx";
import { ClaimList } from "../parts/ClaimList.tsx";
import { Connections } from "../parts/Connections.tsx";
import { ContractTable } from "../parts/ContractTable.tsx";
import { FactList } from "../parts/FactList.tsx";
import { JoinNames } from "../parts/JoinNames.tsx";
import { PersonHead } from "../parts/PersonHead.tsx";
import { RumourSection } from "../parts/RumourSection.tsx";
import { StintTable } from "../parts/StintTable.tsx";
import { words } from "../strings.ts";
import type { PageFor } from "./registry.ts";

export function titleOf({ answer }: PageFor<"person">): string {
  return answer.person.name;
}

export function View({ page: { answer } }: { readonly page: PageFor<"person"> }): JSX.Element {
  const { person, rumours, contracts, connections, said, facts } = answer;
  return (
    <>
      <PersonHead of={answer} />
      <Career of={answer} />
      <RumourSection id="rumours" name={words.person.rumours} rumours={rumours} none={words.person.noRumours} />
      {contracts.length > 0 && (
        <section aria-labelledby="contracts">
          <h2 id="contracts">{words.person.contracts}</h2>
          <ContractTable rows={contracts} of="person" />
        </section>
      )}
      {connections.length > 0 && <Connections of={answer} />}
      <ClaimList id="said" heading={words.person.said} of={said} />
      <FactList of={facts} />
      <div class="section">
        <JoinNames name={person.name} />
      </div>
    </>
  );
}

const clubOf = ({ club }: StintAnswer): StintAnswer["club"] => club;

function Career({ of: { person, career, rumours } }: { readonly of: PersonAnswer }): JSX.Element {
  const { at, today } = useFrame();
  return (
    <section aria-labelledby="career">
      <h2 id="career">{words.person.career}</h2>
      <CareerPicture who={person.name} career={career} rumours={rumours} />
      {career.length > 0 ? (
        <div class="stints">
          <h3 class="label">{words.person.table}</h3>
          <StintTable caption={words.person.career} rows={career} nameOf={clubOf} name={words.stints.columns.club} day={at ?? today} />
        </div>
      ) : (
        <p class="empty">{words.person.noJob}</p>
      )}
    </section>
  );
}
