import type { Score } from "./score.ts";

const KINDS = ["appointment", "departure", "tenure", "candidacy", "response", "contract", "honour", "association", "fact"];
const ATTRIBUTES = ["origin", "chain", "stage", "manner", "role", "certainty"];
const HEADINGS = [
  "files",
  "core",
  "hears",
  ...KINDS.map((kind) => kind.slice(0, 5)),
  ...ATTRIBUTES.map((name) => name.slice(0, 5)),
  "exact",
  "leaks",
];
const LABEL = 15;
const WIDTH = 6;

const percent = (ratio: number | null | undefined): string => (ratio == null ? "-" : (100 * ratio).toFixed(1));
const line = (label: string, cells: readonly string[]): string => label.padEnd(LABEL) + cells.map((cell) => cell.padStart(WIDTH)).join("");

/** The head of the table: F1 overall and by kind, then how often an attribute of a found claim is right, all in percent. */
export const heading = line("F1, right in %", HEADINGS);

/** One row of the table. */
export function row(label: string, score: Score): string {
  return line(label, [
    String(score.documents),
    percent(score.core.f1),
    percent(score.hearsay.f1),
    ...KINDS.map((kind) => percent(score.kinds[kind]?.f1)),
    ...ATTRIBUTES.map((name) => percent(score.attributes[name]?.ratio)),
    percent(score.evidence_exact),
    String(score.teaser_leaks),
  ]);
}
