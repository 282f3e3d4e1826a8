/** `hearsay explain`: one claim, the words it stands on, and why it was made. */
import type { Command } from "commander";
import { findClaim, ledgerPath } from "../app/books.ts";
import type { Claim, Correction, Permission } from "../model/index.ts";
import { sentenceAround } from "../text/sentence-around.ts";
import { chainWords } from "./claim-words.ts";
import { intervalInWords } from "./days.ts";
import { columns, complain, isStyled, style, wrap, write } from "./terminal.ts";

interface ExplainOptions {
  readonly json?: boolean;
  readonly ledger?: string;
}

type Found = Extract<Awaited<ReturnType<typeof findClaim>>, { readonly claim: Claim }>;

const EXAMPLES = `
Examples:
  hearsay explain 1a75a9fd             the first digits of an id will do
  hearsay explain 1a75a9fd --json      for other programs

Ids stand at the end of each line of hearsay person and hearsay rumours.`;

/** Adds `explain` to the program. */
export function registerExplain(program: Command): void {
  program
    .command("explain")
    .summary("show one claim: the sentence, the row that made it, who said it, how surely")
    .description(
      "Shows one claim: what it says, the sentence with its evidence marked, the chain of voices, and the row of the language pack that made it.",
    )
    .argument("<claim>", "the claim's id, or its first digits")
    .option("--json", "print JSON")
    .option("--ledger <path>", "the ledger (default: HEARSAY_LEDGER, or ~/.local/share/hearsay/ledger.db)")
    .addHelpText("after", EXAMPLES)
    .action(runExplain);
}

async function runExplain(prefix: string, { json, ledger }: ExplainOptions): Promise<void> {
  const found = await findClaim(ledgerPath(ledger), prefix);
  if (!found || !("claim" in found)) {
    process.exitCode = 1;
    complain(
      found
        ? `${prefix} begins several claims (${found.join(", ")}); give more digits`
        : `no claim begins with ${prefix}; hearsay person and hearsay rumours show the ids`,
    );
    return;
  }
  if (json) {
    const { text, publication, ...rest } = found;
    const { sketch: _, ...known } = publication;
    const sentence = text ? sentenceAround(text, found.claim.evidence) : null;
    return write(`${JSON.stringify({ ...rest, publication: known, sentence }, null, 2)}\n`);
  }
  await write(explanation(found));
}

function explanation({ id, reader, claim, publication, text, names, corrections }: Found): string {
  const publisher = publication.publisher ? ` (${publication.publisher.name})` : "";
  const rows: readonly (readonly [string, string])[] = [
    ...fieldsOf(claim, names),
    ["said by", chainWords(claim.attribution)],
    ["article", `${publication.url ?? publication.source}${publisher}, ${intervalInWords(publication.published)}`],
    ...(publication.permission ? [["its site", permissionWords(publication.permission)] as const] : []),
    ["row", `${claim.rule ?? "not told"} of reader ${reader}`],
    ["place", `characters ${claim.evidence.start} to ${claim.evidence.end}`],
    ...corrections.map((one) => ["judged", correctionWords(one)] as const),
  ];
  const width = Math.max(...rows.map(([name]) => name.length)) + 2;
  const lines = rows.map(([name, value]) => `  ${style("faint", name.padEnd(width))}${value}`);
  return `${style("strong", claim.kind)} ${style("faint", id)}\n\n${sentenceText(claim, text)}\n\n${lines.join("\n")}\n`;
}

/** "misread, by A. Reader on 2029-06-05: he means another man". Views apply the last word; the claim stands as it was read. */
function correctionWords({ verdict, set, who, why, at }: Correction): string {
  const values = Object.entries(set).map(([field, value]) => `${field}=${value}`);
  const words = { misread: "misread", corrected: `corrected to ${values.join(", ")}`, withdrawn: "judgement withdrawn" };
  return `${words[verdict]}, by ${who} on ${at.slice(0, 10)}: ${why}`;
}

/** What the site says to machines that read. */
function permissionWords({ robots, mining, policy }: Permission): string {
  const terms = policy ? ` (terms: ${policy})` : "";
  const said = {
    allowed: "allows text and data mining",
    reserved: "reserves text and data mining",
    unsaid: "says nothing of text and data mining",
  };
  return `${robots === "allowed" ? "robots.txt allows the page" : "no robots.txt is known"}; ${said[mining]}${terms}`;
}

/** The sentence, its evidence marked: strong on a terminal, between guillemets where there is no style. */
function sentenceText({ evidence }: Claim, text: string | null): string {
  const { before, after, evidence: words } = text ? sentenceAround(text, evidence) : { before: "", after: "", evidence: evidence.text };
  const mark = (word: string): string => style("strong", word);
  const marked = isStyled() ? words.split(" ").map(mark).join(" ") : `»${words}«`;
  return wrap(`“${before}${marked}${after}”`, columns(), "  ");
}

/** What the claim says, a field a line, with the names that the article gives. */
function fieldsOf(claim: Claim, names: Readonly<Record<string, string>>): readonly (readonly [string, string])[] {
  const { person, club, other, by, replaces, role, stage, manner, act, polarity, certainty, standing, squad } = claim;
  const time = Object.entries(claim.time ?? {}).map(([part, value]) => [part, value && intervalInWords(value)] as const);
  const data = { fact: claim.fact, terms: claim.terms, honour: claim.honour };
  const fields = { person, club, other, by, replaces, role, stage, manner, act, polarity, certainty, standing, squad };
  return [
    ...Object.entries(fields).flatMap(([name, value]) => (value ? [[name, names[value] ?? value] as const] : [])),
    ...time.flatMap(([part, value]) => (value ? [[part, value] as const] : [])),
    ...Object.entries(data).flatMap(([name, value]) =>
      value && Object.keys(value).length > 0 ? [[name, JSON.stringify(value)] as const] : [],
    ),
  ];
}
