/** One reading as an account for people. */
import { type Claim, type Explanation, isExplained, type Reading, type Span, type Unresolved } from "../model/index.ts";
import { sentenceAround } from "../text/sentence-around.ts";
import { chainWords, detailsOf, publishedWords, subjectOf } from "./claim-words.ts";
import { explanationLines } from "./explanation-text.ts";
import { columns, isStyled, style, wrap } from "./terminal.ts";

export interface AccountOptions {
  /** Show the sentences that asked for a claim and made none. */
  readonly unresolved: boolean;
}

const INDENT = " ".repeat(15);

/** An account of one article: what it is, and each claim with its voices, its sentence, and why it was made where that is known. Ends in an empty line. */
export function accountOf(reading: Reading, options: AccountOptions): string {
  const explanations = isExplained(reading) ? reading.explanations : [];
  const lines = [
    ...headOf(reading),
    ...reading.claims.flatMap((claim, i) => ["", ...claimLines(claim, reading, explanations[i])]),
    ...(options.unresolved ? reading.unresolved.flatMap((gap) => ["", ...unresolvedLines(gap, reading)]) : []),
    "",
  ];
  return `${lines.join("\n")}\n`;
}

function headOf({ document, claims }: Reading): readonly string[] {
  const facts = [document.publisher?.name ?? "publisher unknown", publishedWords(document.published), document.language];
  return [
    style("strong", titleOf(document)),
    style("faint", `${facts.join(" · ")} · ${document.source}`),
    ...(claims.length === 0 ? ["", `${" ".repeat(2)}no claims`] : []),
  ];
}

/** The title, or the first line of the text that is not blank. */
function titleOf({ title, text, source }: Reading["document"]): string {
  const first = title ?? /\S[^\n]*/.exec(text)?.[0].trim() ?? source;
  return first.length > 120 ? `${first.slice(0, 119)}…` : first;
}

function claimLines(claim: Claim, reading: Reading, explanation: Explanation | undefined): readonly string[] {
  const label = `  ${claim.kind.padEnd(INDENT.length - 2)}`;
  const summary = [style("strong", subjectOf(claim, reading)), ...detailsOf(claim, reading)].join(" · ");
  return [
    label + wrap(summary, columns(), INDENT).trimStart(),
    style("faint", `${INDENT}${chainWords(claim.attribution)}`),
    quotation(reading.document.text, claim.evidence),
    ...(explanation
      ? [style("faint", `${INDENT}row ${explanation.row} · claim ${claim.id}`), ...explanationLines(explanation, INDENT)]
      : []),
  ];
}

function unresolvedLines(gap: Unresolved, reading: Reading): readonly string[] {
  const summary = [gap.reason, ...(gap.rule ? [`row ${gap.rule}`] : [])].join(" · ");
  return [`  ${style("open", "unresolved".padEnd(INDENT.length - 2))}${summary}`, quotation(reading.document.text, gap)];
}

/** The sentence with the evidence's words in bold; in square brackets where no style is shown. */
function quotation(text: string, span: Span): string {
  const { before, evidence, after } = sentenceAround(text, span);
  const isWhole = before.trim() === "" && after.trim() === "";
  if (isWhole || evidence.trim() === "") return wrap(evidence, columns(), INDENT);
  const words = isStyled() ? evidence.replace(/\S+/g, (word) => style("strong", word)) : `[${evidence}]`;
  return wrap(before + words + after, columns(), INDENT);
}
