import { FORMS, type Form, type Forms, type Inflected, type Pack, type Paradigm } from "../model/index.ts";
import { wordsOf } from "../text/index.ts";

/** One spelling of a head: its words in lower case, its form, and the particle that must stand elsewhere in the clause. */
export interface Spelling {
  readonly words: readonly string[];
  readonly form: Form | null;
  readonly particle?: string;
}

interface Stem {
  readonly particle: string | null;
  readonly verb: string;
  readonly rest: readonly string[];
}

function stemOf(head: string): Stem {
  const [first = "", ...rest] = head.split(" ");
  const plus = first.indexOf("+");
  if (plus < 0) return { particle: null, verb: first, rest };
  return { particle: first.slice(0, plus), verb: first.slice(plus + 1), rest };
}

function spell(phrase: string): readonly string[] {
  return wordsOf(phrase).map((word) => word.low);
}

/** Infinitive and finite forms of a separable verb also stand apart from their particle. */
function withParticle(stem: Stem, form: Form, written: string): Spelling[] {
  const phrase = (first: string) => spell([first, ...stem.rest].join(" "));
  if (!stem.particle) return [{ words: phrase(written), form }];
  if (written.startsWith(stem.particle) && form !== "present") return [{ words: phrase(written), form }];
  const joined: Spelling = { words: phrase(stem.particle + written), form };
  if (form === "infinitive") return [joined, { words: phrase(`${stem.particle} te ${written}`), form }];
  if (form === "present" || form === "past") return [joined, { words: phrase(written), form, particle: stem.particle }];
  return [joined];
}

function byParadigm(stem: Stem, paradigm: Paradigm): Spelling[] {
  const { cut = "", prefix = "" } = paradigm;
  const root = cut && stem.verb.endsWith(cut) ? stem.verb.slice(0, -cut.length) : stem.verb;
  const spellings = withParticle(stem, paradigm.noun && !paradigm.infinitive ? "noun" : "infinitive", stem.verb);
  for (const form of FORMS)
    for (const ending of paradigm[form] ?? []) {
      const prefixed = prefix && (form === "participle" || form === "attributive") ? prefix : "";
      spellings.push(...withParticle(stem, form, prefixed + root + ending));
    }
  return spellings;
}

function byForms(stem: Stem, forms: Forms): Spelling[] {
  const spellings = forms.noun && !forms.infinitive ? [] : withParticle(stem, "infinitive", stem.verb);
  for (const form of FORMS)
    for (const written of forms[form]?.split(" ") ?? []) spellings.push(...withParticle(stem, form, written.replaceAll("_", " ")));
  return spellings;
}

/**
 * All spellings of an inflected head, each once per form. Throws where the head names a paradigm that the pack does not have,
 * with the place and the remedy.
 */
export function inflect(entry: Inflected, pack: Pack, place: string): Spelling[] {
  const seen = new Map<string, Spelling>();
  for (const head of entry.head.split("|")) {
    const stem = stemOf(head.trim());
    const paradigm = entry.as === undefined ? undefined : pack.paradigms[entry.as];
    if (entry.as !== undefined && !paradigm)
      throw new Error(`${place}: head "${head}" inflects by "${entry.as}", which is no paradigm of ${pack.language}; add it to grammar.ts`);
    const plain: Spelling[] = entry.forms || paradigm ? [] : [{ words: spell(head), form: null }];
    const spellings = [...plain, ...(paradigm ? byParadigm(stem, paradigm) : []), ...(entry.forms ? byForms(stem, entry.forms) : [])];
    for (const spelling of spellings) {
      const key = `${spelling.words.join(" ")}/${spelling.form}/${spelling.particle ?? ""}`;
      if (!seen.has(key)) seen.set(key, spelling);
    }
  }
  return [...seen.values()];
}
