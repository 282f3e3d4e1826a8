import { type Assertion, BLANK } from "./assertions.ts";
import type { Draft, Trait } from "./draft.ts";

type View = Pick<Draft, "traits" | "scene" | "lexicon">;

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

/** Ages and peoples as facts. */
export function facts(view: View): Assertion[] {
  const peoples = peoplesIn(view.traits);
  const { language } = view.lexicon.pack;
  return view.traits
    .filter((trait) => isSound(view, trait, peoples))
    .map((trait): Assertion => {
      const { figure, from, to, age, nationality = "" } = trait;
      const [fact, name] = age === undefined ? [{ nationality }, "nationality"] : [{ age }, "age"];
      return { ...BLANK, kind: "fact", rule: `${language}/fact/${name}`, person: figure, club: null, fact, from, to, at: from };
    });
}
