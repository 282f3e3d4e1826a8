/**
 * Lessons for the choice, without an article around them: the packs' drawn examples, which show who fills which slot of a trigger, and the
 * sentences of `lessons/`, a line each with the kind of claim, the person and the club that a careful editor would enter.
 */
import { readFileSync } from "node:fs";
import { examples as danish } from "../src/languages/da/examples.ts";
import { type Drawn, drawnIn, parseDrawn } from "../src/languages/drawn.ts";
import { examples as english } from "../src/languages/en/examples.ts";
import { packs } from "../src/languages/index.ts";
import { examples as dutch } from "../src/languages/nl/examples.ts";
import type { Registry } from "../src/model/index.ts";
import { emptyFeatures, isNeeded, optionsFor, planFor } from "../src/reader/choice.ts";
import { createTracer, type Work } from "../src/reader/index.ts";
import { SLOTS, type SlotName, type Weights } from "../src/reader/weights.ts";
import { registry } from "../src/registry/index.ts";
import { isCalled, kindsOf } from "./align.ts";

/** The candidates of one slot in one place, with those that the gold or a drawing has there. */
export interface Ranked {
  readonly slot: SlotName;
  readonly options: readonly { readonly features: readonly string[]; readonly right: boolean }[];
  /** What one step of the fit counts: an article 1, a lone sentence less. */
  readonly weight: number;
}

const WEIGHT = 0.6;
/** The examples of all packs. */
export const drawn = Object.entries({ da: danish, nl: dutch, en: english }).flatMap(([language, lines]) =>
  lines.map((line) => ({ language, drawing: parseDrawn(line) })),
);

function withInvented(slots: readonly string[]): readonly string[] {
  const names = drawn.flatMap(({ drawing }) =>
    drawing.names.filter((name) => slots.includes(name.slot)).map((name) => name.words.replace(/^the /, "")),
  );
  return [...new Set(names)];
}

/** The registry with the clubs and papers that the examples invent. */
export const invented: Registry = {
  ...registry,
  clubs: [...registry.clubs, ...withInvented(["club", "from"]).map((name) => ({ id: `x:${name}`, names: [name], country: "" }))],
  outlets: [
    ...registry.outlets,
    ...withInvented(["outlet"]).map((name) => ({
      id: `x:${name}`,
      names: [name],
      domains: [],
      languages: [],
      country: "",
      kind: "newspaper" as const,
    })),
  ],
};

function isDrawn(work: Work, figure: number, name: string): boolean {
  const bare = name.replace(/^the /, "");
  const found = work.figures[figure]?.name ?? "";
  return found === bare || found.endsWith(` ${bare}`);
}

function lessonsOf(work: Work, drawing: Drawn): Ranked[] {
  const ranked: Ranked[] = [];
  for (const match of work.frames) {
    const start = work.tokens[match.cue.from]?.start ?? 0;
    const trigger = drawing.triggers.find((t) => t.claim === match.cue.sign.trigger.claim && t.start <= start && start < t.end);
    if (!trigger) continue;
    for (const slot of SLOTS) {
      const plan = slot === "job" ? null : planFor(work, match, slot, null, []);
      const name = slot === "job" ? null : drawnIn(drawing, trigger.claim, slot);
      if (!plan || (name === null && (slot === "person" || slot === "club"))) continue;
      const options = optionsFor(work.findings.ground, match, plan).map((o) => ({
        features: o.features,
        right: name !== null && isDrawn(work, o.figure, name),
      }));
      const known = options.some((o) => o.right);
      if (isNeeded(match, plan) && !known) continue;
      if (!isNeeded(match, plan)) options.push({ features: emptyFeatures(match, plan), right: !known });
      ranked.push({ slot, options, weight: WEIGHT });
    }
  }
  return ranked;
}

/** One sentence of `lessons/`, and the claim that it makes. */
interface Line {
  readonly language: string;
  readonly kind: string;
  readonly person: string;
  readonly club: string;
  readonly text: string;
}

const lines: readonly Line[] = packs.flatMap(({ language }) =>
  readFileSync(new URL(`lessons/${language}.tsv`, import.meta.url), "utf8")
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => {
      const [kind = "", person = "", club = "", text = ""] = line.split("\t");
      return { language, kind, person, club, text };
    }),
);

function rankedIn(work: Work, line: Line): Ranked[] {
  return work.frames.flatMap((match) =>
    !kindsOf(match.cue.sign.trigger.claim).includes(line.kind)
      ? []
      : (["person", "club"] as const).flatMap((slot): Ranked[] => {
          const plan = planFor(work, match, slot, null, []);
          const options = plan ? optionsFor(work.findings.ground, match, plan) : [];
          const ranked = options.map((o) => ({
            features: o.features,
            right: isCalled(work, o.figure, slot === "person" ? line.person : line.club),
          }));
          return ranked.some((o) => o.right) ? [{ slot, options: ranked, weight: WEIGHT }] : [];
        }),
  );
}

/** The lessons under some weights. They teach who fills a slot; what is a claim at all, only whole articles tell. */
export function lessons(weights: Weights): readonly Ranked[] {
  const trace = createTracer({ packs, registry: invented, weights });
  const read = (language: string, text: string): Work | null => {
    const work = trace({ source: "lesson", text, language });
    return "refused" in work ? null : work;
  };
  const examples = drawn.flatMap(({ language, drawing }) => {
    const work = drawing.nothing ? null : read(language, drawing.text);
    return work ? lessonsOf(work, drawing) : [];
  });
  const told = lines.flatMap((line) => {
    const work = read(line.language, line.text);
    return work ? rankedIn(work, line) : [];
  });
  return [...examples, ...told];
}
