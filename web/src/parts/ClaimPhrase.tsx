/** A claim as a headline, with its people and clubs as links, and its hedge. */
import type { JSX } from "preact";
import type { EvidenceAnswer } from "../../../src/model/api.ts";
import type { Act, Claim, Manner, Role, Stage, Standing } from "../../../src/model/reading.ts";
import type { Named } from "../../../src/model/views.ts";
import { words } from "../strings.ts";
import { factWords } from "../words/fields.ts";
import { voiceWords } from "./Chain.tsx";
import { NameLink } from "./NameLink.tsx";
import { Phrase, type PhraseProps } from "./Phrase.tsx";

/** What a headline needs of a claim. */
export interface Headlined extends Pick<EvidenceAnswer, "kind" | "certainty" | "polarity" | "chain"> {
  readonly person: Named | null;
  readonly club: Named | null;
  readonly role: Role | null;
  readonly stage: Stage | null;
  readonly manner?: Manner | null;
  readonly act?: Act | null;
  readonly standing?: Standing | null;
  readonly fact?: Claim["fact"];
  readonly honour?: Claim["honour"];
}

function templateOf({ kind, role, stage, manner, act, chain, club, person }: Headlined): string {
  if (kind === "response" && club && chain.at(-1) === club.name) return words.answers.club[act ?? "untold"];
  if (kind === "response" && person && chain.at(-1) === person.name) return words.answers.person[act ?? "untold"];
  if (kind === "candidacy" && stage) return words.stageHeadlines[stage];
  if (kind === "departure" && manner === "dismissed") return words.dismissed;
  if ((kind === "appointment" || kind === "tenure") && role) {
    return role === "caretaker" ? words.roleHeadlines.caretaker[kind] : words.roleHeadlines.named[kind];
  }
  return words.headlines[kind];
}

/** "Jens Prøve: aged 51", "Jens Prøve: champion, 2016". */
function Told({ of: claim, fill }: { readonly of: Headlined; readonly fill: PhraseProps["fill"] }): JSX.Element {
  const facts = factWords(claim);
  return facts === "" ? (
    <Phrase template={templateOf(claim)} fill={fill} />
  ) : (
    <>
      {fill.person}: {facts}
    </>
  );
}

export function ClaimPhrase({ of: claim }: { readonly of: Headlined }): JSX.Element {
  const fill = {
    person: claim.person ? <NameLink of={claim.person} /> : words.somebody,
    club: claim.club ? <NameLink of={claim.club} /> : words.someClub,
    voice: voiceWords(claim.chain.at(-1) ?? words.chain.nobody),
    role: claim.role ? words.roles[claim.role] : words.roleUnknown,
  };
  return (
    <span class="phrase">
      <Told of={claim} fill={fill} />
      {claim.standing === "past" && claim.kind === "candidacy" && <i> – {words.recalled}</i>}
      {claim.polarity === "negated" && <i> – {words.negated}</i>}
      {claim.certainty !== "certain" && <i class="hedge"> {words.certainties[claim.certainty]}</i>}
    </span>
  );
}
