/** Who somebody is: name, job, birthday or age, country, each on the words that tell it. */
import type { JSX } from "preact";
import type { PersonAnswer } from "../../../src/model/api.ts";
import { useFrame } from "../frame.ts";
import { words } from "../strings.ts";
import { factsOf, type PersonFacts, standingOn, yearsOld } from "../words/person-facts.ts";
import { stintWords } from "../words/stint-words.ts";
import { dayWords, whenWords } from "../words/when.ts";
import { Evidence } from "./Evidence.tsx";
import { NameLink } from "./NameLink.tsx";
import { Phrase } from "./Phrase.tsx";

export function PersonHead({ of: answer }: { readonly of: PersonAnswer }): JSX.Element {
  const { person, facts } = answer;
  return (
    <>
      <h1>{person.name}</h1>
      <Job of={answer} />
      <Told of={factsOf(facts)} />
      {person.aliases.length > 0 && <p class="subline aliases">{words.person.also(person.aliases.join(", "))}</p>}
    </>
  );
}

/** The present job, or what is known instead of one. */
function Job({ of: { career } }: { readonly of: PersonAnswer }): JSX.Element | null {
  const { at, today } = useFrame();
  const day = at ?? today;
  const standing = standingOn(career, day);
  if (!standing) return null;
  const { kind, stint } = standing;
  const template = kind === "now" ? words.person.now : kind === "free" ? words.person.free : words.person.lastKnown;
  const role = stint.role ? words.roles[stint.role] : words.roleUnknown;
  return (
    <div class="job">
      <Phrase template={template} fill={{ role, club: <NameLink of={stint.club} /> }} />
      {", "}
      <Evidence of={stint.support}>{kind === "free" && stint.to ? whenWords(stint.to) : stintWords(stint, day)}</Evidence>
    </div>
  );
}

function Told({ of: { born, nationality, age } }: { readonly of: PersonFacts }): JSX.Element | null {
  const { at, today } = useFrame();
  const [birthday] = born;
  const years = birthday ? yearsOld(birthday.value, at ?? today) : null;
  if (!birthday && !age && nationality.length === 0) return null;
  return (
    <div class="subline dots">
      {born.map(({ value, told }) => (
        <span key={value}>
          <Evidence of={told}>{words.person.born(dayWords(value))}</Evidence>
          {value === birthday?.value && years !== null && ` (${words.person.years(years)})`}
        </span>
      ))}
      {!birthday && age && (
        <span>
          <Evidence of={age.told}>{words.person.age(age.value)}</Evidence>{" "}
          {age.told[0] && words.person.ageOn(whenWords(age.told[0].published))}
        </span>
      )}
      {nationality.map(({ value, told }) => (
        <Evidence key={value} of={told}>
          {words.person.country(value)}
        </Evidence>
      ))}
    </div>
  );
}
