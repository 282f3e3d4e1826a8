import { type Cue, cueAt, type Draft, type Trait } from "./draft.ts";
import { isKind } from "./mentions.ts";

type View = Pick<Draft, "tokens" | "sentenceOf" | "cuesAt" | "figures" | "mentions">;

const AGE = { min: 14, max: 95 };

/** The cue that ends at a token, if it is one wanted; looked for over three tokens. */
export function endingCue(view: Pick<Draft, "cuesAt">, at: number, wanted: (cue: Cue) => boolean): Cue | null {
  for (let from = at - 1; from >= Math.max(0, at - 3); from--) {
    const cue = view.cuesAt[from]?.find((c) => c.to === at && wanted(c));
    if (cue) return cue;
  }
  return null;
}

/** The age that ends at a token: "52-årige", "52-year-old"; none in "som 26-årig", which tells how old he was then. */
export function ageEnding(view: Pick<Draft, "cuesAt" | "tokens">, at: number): { from: number; age: number } | null {
  const adjective = endingCue(view, at, (cue) => cue.sign.type === "age-adjective");
  if (!adjective) return null;
  let from = adjective.from;
  if (view.tokens[from - 1]?.word.raw === "-") from--;
  const age = Number(view.tokens[from - 1]?.word.raw);
  const then = [from - 1, from - 2].some((start) => endingCue(view, start, (cue) => cue.sign.type === "as") !== null);
  return age >= AGE.min && age <= AGE.max && !then ? { from: from - 1, age } : null;
}

/** Ages and peoples told right beside a name: "den 50-årige Jess Prøve", "Jess Prøve (50)", "Jens Prøve, 47 år". */
export function traitsBeside(view: View): Trait[] {
  const { tokens, mentions } = view;
  const traits: Trait[] = [];
  for (const m of mentions) {
    if (!isKind(view, m, "person")) continue;
    const before = ageEnding(view, m.from);
    if (before) traits.push({ figure: m.figure, from: before.from, to: m.to, age: before.age });
    const people = endingCue(view, before?.from ?? m.from, (cue) => cue.sign.type === "nationality");
    if (people?.sign.type === "nationality") {
      traits.push({ figure: m.figure, from: people.from, to: m.to, nationality: people.sign.country });
      const older = ageEnding(view, people.from);
      if (older) traits.push({ figure: m.figure, from: older.from, to: m.to, age: older.age });
    }
    const opener = tokens[m.to]?.word.raw;
    const number = Number(tokens[m.to + 1]?.word.raw);
    if (!(number >= AGE.min && number <= AGE.max)) continue;
    const years = cueAt(view, m.to + 2, "age-after");
    const closed = opener === "(" && tokens[m.to + 2]?.word.raw === ")";
    const told = (opener === "," || opener === "(") && years !== null;
    const bare = opener === "," && tokens[m.to + 2]?.word.raw === ",";
    if (closed || told || bare)
      traits.push({ figure: m.figure, from: m.from, to: years && told ? years.to : m.to + 2 + (closed ? 1 : 0), age: number });
  }
  return traits;
}
