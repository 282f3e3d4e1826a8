import { type Assertion, BLANK } from "./assertions.ts";
import { cueAt, type Draft, type Trait } from "./draft.ts";
import { isKind, mapMentions, mentionsFrom } from "./mentions.ts";
import { type Moment, momentsIn } from "./times.ts";

type View = Pick<Draft, "traits" | "scene" | "lexicon" | "tokens" | "sentences" | "sentenceOf" | "cuesAt" | "figures" | "mentions">;

const key = (figure: number, country: string | undefined) => `${figure}/${country}`;

/** What the traits told beside names say of peoples, and how often words that point back give a people to whom. */
interface Peoples {
  readonly direct: ReadonlyMap<number, string>;
  readonly owners: ReadonlySet<string>;
  readonly pointed: ReadonlyMap<string, number>;
  readonly pointedAt: ReadonlyMap<string, ReadonlySet<number>>;
}

function peoplesIn(traits: readonly Trait[]): Peoples {
  const direct = new Map<number, string>();
  const pointed = new Map<string, number>();
  const pointedAt = new Map<string, Set<number>>();
  for (const { figure, nationality, resolved } of traits) {
    if (nationality === undefined) continue;
    if (!resolved) direct.set(figure, nationality);
    else {
      pointed.set(key(figure, nationality), (pointed.get(key(figure, nationality)) ?? 0) + 1);
      pointedAt.set(nationality, (pointedAt.get(nationality) ?? new Set()).add(figure));
    }
  }
  return { direct, owners: new Set(direct.values()), pointed, pointedAt };
}

/**
 * Whether "the Dane" tells that somebody is one: where a name says the same, or where nobody else of the article could be meant, and it is said
 * of him more than once or he is the one that the article is about.
 */
function isSound(view: View, trait: Trait, peoples: Peoples): boolean {
  const { figure, nationality } = trait;
  if (!trait.resolved || nationality === undefined) return true;
  const told = peoples.direct.get(figure);
  if (told !== undefined) return told === nationality;
  if (peoples.owners.has(nationality) || (peoples.pointedAt.get(nationality)?.size ?? 0) > 1) return false;
  return (peoples.pointed.get(key(figure, nationality)) ?? 0) > 1 || view.scene.people[0] === figure;
}

/** A day of birth stands at most so many tokens behind the word for it, the name at most so many before. */
const REACH = { day: 5, name: 12 };

/** As precise as it is told: a day, a month or a year. */
function dateOf({ earliest, latest }: Moment): string | null {
  if (!earliest || !latest) return null;
  const same = [10, 7, 4].find((length) => earliest.slice(0, length) === latest.slice(0, length));
  return same ? earliest.slice(0, same) : null;
}

/** "Jens Prøve (født den 3. maj 1970)", "born in Testham on 3 May 1970". */
function births(view: View, moments: readonly Moment[]): Assertion[] {
  return view.cuesAt.flatMap((cues, at): Assertion[] => {
    const born = cues.length > 0 ? cueAt(view, at, "born") : null;
    const sentence = view.sentences[view.sentenceOf[at] ?? -1];
    if (!born || !sentence) return [];
    const day = momentsIn(moments, born.to, Math.min(sentence.to, born.to + 2 * REACH.day)).find((m) => m.from <= born.to + REACH.day);
    const date = day && day.relative === null ? dateOf(day) : null;
    const before = mentionsFrom(mapMentions(view.mentions), Math.max(sentence.from, at - REACH.name), at);
    const person = before.findLast((m) => isKind(view, m, "person"));
    if (!date || !day || !person) return [];
    const rule = `${view.lexicon.pack.language}/fact/born`;
    return [{ ...BLANK, kind: "fact", rule, person: person.figure, club: null, fact: { born: date }, from: person.from, to: day.to, at }];
  });
}

/** Ages, peoples and births as facts. */
export function facts(view: View, moments: readonly Moment[]): Assertion[] {
  const peoples = peoplesIn(view.traits);
  const { language } = view.lexicon.pack;
  const told = view.traits
    .filter((trait) => isSound(view, trait, peoples))
    .map((trait): Assertion => {
      const { figure, from, to, age, nationality = "" } = trait;
      const [fact, name] = age === undefined ? [{ nationality }, "nationality"] : [{ age }, "age"];
      return { ...BLANK, kind: "fact", rule: `${language}/fact/${name}`, person: figure, club: null, fact, from, to, at: from };
    });
  return [...told, ...births(view, moments)];
}
