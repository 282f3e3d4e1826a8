/** Open benches for a terminal: since when, who minds them, who is in line and who has said no. */
import { nameOf } from "../app/views.ts";
import type { Books, Candidate, DayRange, OpenBench, TurnedDown } from "../model/index.ts";
import { chainWords } from "./claim-words.ts";
import { intervalInWords } from "./days.ts";
import { outcomeMark, shortId } from "./rumour-text.ts";
import { columns, style, wrap } from "./terminal.ts";
import { namedSources } from "./timeline.ts";

/** Candidates and refusals that are shown of each bench; the rest is counted. */
const LISTED = 12;
const STATES = {
  vacant: "nobody minds it",
  interim: "minded",
  expected: "a successor is said to have agreed",
  filled: "filled",
} as const;

/** "12 days", "3–10 days". */
export function daysWords({ min, max }: DayRange): string {
  return `${min === max ? min : `${min}–${max}`} day${max === 1 ? "" : "s"}`;
}

/** A bench in full. */
export function benchText(books: Books, bench: OpenBench): string {
  const { club, state, since, until, left, minder, filledBy, days, candidates, refusals } = bench;
  const open = days ? ` · ${daysWords(days)}` : "";
  const when = filledBy && until ? `${intervalInWords(since)} to ${intervalInWords(until)}` : `since ${intervalInWords(since)}`;
  const manner = left.ended && left.ended !== "unspecified" ? `, ${left.ended}` : "";
  const rows = [
    row("left", `${nameOf(books, left.person).name}${manner} · ${namedSources(since.support)}`),
    ...(minder ? [row("minds it", `◐ ${nameOf(books, minder.person).name} · ${namedSources(minder.support)}`)] : []),
    ...labelled("in line", candidates, (candidate) => candidateLine(books, candidate)),
    ...labelled("said no", refusals, (refusal) => refusalLine(books, refusal)),
    ...(filledBy
      ? [row("filled by", `● ${nameOf(books, filledBy.person).name} · ${namedSources(until?.support ?? filledBy.support)}`)]
      : []),
  ];
  return `${style("strong", nameOf(books, club).name)} · ${when}${open} · ${STATES[state]}\n${rows.join("")}`;
}

function labelled<T>(label: string, items: readonly T[], line: (item: T) => string): readonly string[] {
  const shown = items.slice(0, LISTED).map((item, index) => row(index === 0 ? label : "", line(item)));
  return items.length > LISTED ? [...shown, row("", `and ${items.length - LISTED} more`)] : shown;
}

const LABEL = 11;

function row(label: string, words: string): string {
  const text = wrap(words, columns(), " ".repeat(LABEL + 2));
  return `  ${style("faint", label.padEnd(LABEL))}${text.slice(LABEL + 2)}\n`;
}

/** "○ Jens Prøve · talks · Prøvebladet · if he goes, Andenby is without a coach". */
function candidateLine(books: Books, { rumour, stage, holds }: Candidate): string {
  const said = rumour.origins.map((name) => name.replace("unnamed:", "unnamed ")).join(", ");
  const domino = holds && rumour.outcome !== "false" ? `if he goes, ${nameOf(books, holds.club).name} is without a coach` : null;
  const words = [
    style("strong", nameOf(books, rumour.person).name),
    stage,
    said,
    domino,
    shortId(rumour.reports.at(-1)?.assertion.id ?? ""),
  ];
  return `${outcomeMark(rumour.outcome)} ${words.filter(Boolean).join(" · ")}`;
}

const NOES = { declined: "he said no", rejected: "the club chose otherwise", denies: "he denies it" } as const;

function refusalLine(books: Books, { person, how, assertion }: TurnedDown): string {
  const { claim, publication } = assertion;
  const words = [NOES[how], chainWords(claim.attribution), intervalInWords(publication.published), claim.certainty, shortId(assertion.id)];
  return `${style("strong", nameOf(books, person).name)} · ${words.join(" · ")}`;
}
