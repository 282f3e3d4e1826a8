/** Rumours for a terminal: outcome as a shape and a word, the sentences with their chains, what settled it. */
import { nameOf, sourceOf } from "../app/books.ts";
import type { Assertion, Books, Outcome, Report, Rumour, SettlementRule } from "../model/index.ts";
import { chainWords } from "./claim-words.ts";
import { intervalInWords } from "./days.ts";
import { columns, type Style, style, wrap } from "./terminal.ts";

/** Outcome as shape and word, so that nothing is told by colour alone. */
const OUTCOMES: Readonly<Record<Outcome, readonly [shape: string, words: string, style: Style]>> = {
  "came-true": ["●", "came true", "good"],
  false: ["⊗", "did not come true", "bad"],
  open: ["○", "open", "open"],
};

const RULES: Readonly<Record<SettlementRule, string>> = {
  appointed: "he was appointed",
  departed: "he left",
  implied: "a later claim presupposes it",
  "filled-by-another": "another got the job",
  "went-elsewhere": "he took another job",
  "fell-through": "it fell through",
  expired: "nothing more was heard of it for 180 days",
  open: "nothing decides it yet",
};

/** Digits of a claim's id that are shown: enough for `hearsay explain`, short enough for a line. */
const SHORT_ID = 8;
export const shortId = (id: string): string => style("faint", id.slice(0, SHORT_ID));

const counted = (n: number, word: string): string => `${n} ${word}${n === 1 ? "" : "s"}`;

export const roleWords = (role: string | null): string => role?.replaceAll("-", " ") ?? "role unknown";

/** The shape of an outcome alone, for a line that says the rest. */
export function outcomeMark(outcome: Outcome): string {
  const [shape, , kind] = OUTCOMES[outcome];
  return style(kind, shape);
}

/** "● came true   Jess Thorup → KRC Genk, head coach". */
export function headOf(books: Books, rumour: Rumour): string {
  const [shape, words, kind] = OUTCOMES[rumour.outcome];
  const person = nameOf(books, rumour.person).name;
  const club = nameOf(books, rumour.club).name;
  const subject = rumour.kind === "departure" ? `${person} to leave ${club}` : `${person} → ${club}`;
  return `${style(kind, `${shape} ${words}`)}  ${style("strong", subject)}, ${roleWords(rumour.role)}`;
}

/** "talks (at most close) · 22–24 Sep 2020 · 3 reports · 1 origin: Het Nieuwsblad". */
export function summaryOf({ stage, peak, first, last, reports, independent, origins }: Rumour): string {
  const live = reports.filter((report) => report.live);
  const when =
    intervalInWords(first) === intervalInWords(last) ? intervalInWords(first) : `${intervalInWords(first)} to ${intervalInWords(last)}`;
  const climbed = stage && peak && peak !== stage ? `${stage} (at most ${peak})` : stage;
  const named = `${counted(independent, "named origin")}: ${origins.map((name) => name.replace("unnamed:", "unnamed ")).join(", ")}`;
  return [climbed, when, counted(live.length, "report"), named].filter(Boolean).join(" · ");
}

/** A rumour in full: head, reports with their sentences, settlement. */
export function rumourText(books: Books, rumour: Rumour): string {
  const reports = rumour.reports.map((report) => reportText(report));
  const settled = rumour.outcome === "open" ? "" : settlementText(rumour);
  return `${[headOf(books, rumour), `  ${summaryOf(rumour)}`, ...reports, settled].filter((part) => part !== "").join("\n")}\n`;
}

function reportText({ assertion, stage, live, at }: Report): string {
  const { claim } = assertion;
  const words = [stage, claim.certainty, live ? null : claim.polarity === "negated" ? "denied" : "recalled"].filter(Boolean).join(", ");
  return `    ${chainWords(claim.attribution)} · ${intervalInWords(at)} · ${words} · ${shortId(assertion.id)}\n${quoteOf(assertion)}`;
}

function settlementText({ rule, settledBy }: Rumour): string {
  if (settledBy.length === 0) return `  ${style("strong", `settled: ${rule}`)}, ${RULES[rule]}`;
  const shown = settledBy.slice(0, DECIDING);
  const more =
    settledBy.length > shown.length ? `\n    and ${counted(settledBy.length - shown.length, "claim")} more (--json names all)` : "";
  return `  ${style("strong", `settled: ${rule}`)}, ${RULES[rule]}\n${shown.map(decidingText).join("\n")}${more}`;
}

/** How many deciding claims are quoted. */
const DECIDING = 2;

function decidingText(assertion: Assertion): string {
  const { claim, publication } = assertion;
  const head = `${chainWords(claim.attribution)} · ${intervalInWords(publication.published)} · ${claim.kind}, ${claim.certainty}`;
  return `    ${head} · ${shortId(assertion.id)}\n${quoteOf(assertion)}`;
}

/** The words a claim stands on, as they stand in the article, wrapped. */
export function quoteOf(assertion: Assertion): string {
  const text = assertion.claim.evidence.text.replace(/\s+/g, " ").trim();
  return `${wrap(`“${text}”`, columns(), "      ")} ${style("faint", `(${sourceOf(assertion)})`)}`;
}
