/** Why a claim was made, as lines for people. */
import type { Considered, Explained, Explanation, Reason, SlotExplanation, Words } from "../model/index.ts";
import { columns, style, wrap } from "./terminal.ts";

const LABEL = 10;
/** What rounding to the hundredth may make of one part of a sum. */
const ROUNDING = 0.01;
const SLOT_WORDS: Readonly<Record<SlotExplanation["slot"], string>> = {
  person: "person",
  club: "club",
  other: "other",
  by: "by",
  replaces: "for",
  from: "from",
};

/** The lines under a claim: what matched, the sum that made it a claim, who fills each slot against whom, and the chain. */
export function explanationLines(explanation: Explanation, indent: string): readonly string[] {
  const { trigger, acceptance, slots, chain } = explanation;
  const line = (label: string, words: string): string => {
    const hanging = indent + " ".repeat(LABEL);
    const wrapped = wrap(words, columns(), hanging);
    return style("faint", indent + label.padEnd(LABEL) + wrapped.slice(hanging.length));
  };
  return [
    ...(trigger.length > 0 ? [line("matched", trigger.map(quoted).join(" … "))] : []),
    line(
      "claim",
      acceptance ? `${sumOf(acceptance.sum, acceptance.reasons)} (${number(acceptance.least)} is enough)` : "made outright by the row",
    ),
    ...slots.flatMap((slot) => slotLines(slot).map((words, i) => line(i === 0 ? SLOT_WORDS[slot.slot] : "", words))),
    line("chain", chain.map(({ name, words }) => (words ? `${name} ${quoted(words)}` : `${name}, not named here`)).join(" ← ")),
  ];
}

/** The chosen one, the others with their sums, and what leaving it empty came to. */
function slotLines({ chosen, others, empty }: SlotExplanation): readonly string[] {
  const left = empty === null ? [] : [`${number(empty)} to leave it empty`];
  const [next, ...rest] = others.map(personLine);
  const also = rest.length > 0 ? [`then ${others.slice(1).map(short).join(", ")}`] : [];
  return [chosen ? personLine(chosen) : "left empty", ...(next ? [`not ${next}`] : []), ...also, ...left];
}

function personLine({ name, words, sum, reasons }: Considered): string {
  const where = words && words.text !== name ? ` ${quoted(words)}` : "";
  if (sum === null) return `${name}${where}, ${words ? "told by the words themselves" : "not named in the sentence"}`;
  return `${name}${where} ${sumOf(sum, reasons)}`;
}

const short = ({ name, sum }: Considered): string => (sum === null ? name : `${name} ${number(sum)}`);
const quoted = ({ text }: Words): string => `“${text}”`;
const number = (value: number): string => value.toFixed(2).replace("-", "−");
const signed = (value: number): string => (value > 0 ? "+" : "") + number(value);

/** A sum with its strongest parts; three dots where there are more. */
function sumOf(sum: number, reasons: readonly Reason[]): string {
  if (reasons.length === 0) return number(sum);
  const rest = reasons.reduce((left, { weight }) => left - weight, sum);
  const parts = reasons.map(({ words, weight }) => `${words} ${signed(weight)}`);
  return `${number(sum)}: ${[...parts, ...(Math.abs(rest) >= ROUNDING * reasons.length ? ["…"] : [])].join(", ")}`;
}

/** A reading for other programs: each claim with its explanation as the field `explain`. */
export function withExplanations({ explanations, ...reading }: Explained): object {
  return { ...reading, claims: reading.claims.map((claim, i) => ({ ...claim, explain: explanations[i] })) };
}
