/** `hearsay new`: what an article adds to what the ledger knows. */
import type { Command } from "commander";
import { ledgerPath } from "../app/books.ts";
import { nameOf, newsJson } from "../app/views.ts";
import { type Books, type Claim, type News, type NewsItem, NOVELTIES, type Novelty } from "../model/index.ts";
import { chainWords, publishedWords } from "./claim-words.ts";
import { intervalInWords } from "./days.ts";
import { type BookOptions, withBookOptions, writeJson } from "./options.ts";
import { quoteOf, roleWords, shortId } from "./rumour-text.ts";
import { columns, complain, type Style, style, wrap, write } from "./terminal.ts";

const EXAMPLES = `
Examples:
  hearsay new article.txt           what it says that the ledger does not know; nothing is stored
  hearsay new feed.jsonl --all      repeats, too
  hearsay new - < article.txt       from standard input`;

/** Adds `new` to the program. */
export function registerNew(program: Command): void {
  const command = program
    .command("new")
    .summary("show what is new in an article: new claims, confirmations, contradictions, repeats")
    .description(
      "Reads articles, stores nothing, and shows what each adds to the ledger as it was when the article appeared: what nobody has said, what another origin confirms, what contradicts what was said, and what only repeats it.",
    )
    .argument("<path...>", "text files, JSONL, directories, or - for standard input")
    .option("--all", "list repeats, too, instead of counting them");
  withBookOptions(command).addHelpText("after", EXAMPLES).action(runNew);
}

async function runNew(paths: readonly string[], { all, json, ledger }: BookOptions & { readonly all?: boolean }): Promise<void> {
  const { newsOfPaths } = await import("../app/news.ts");
  const { books, news, refusals } = await newsOfPaths(paths, ledgerPath(ledger));
  for (const { source, refused } of refusals) complain(`${source}: ${refused}`);
  if (refusals.length > 0) process.exitCode = 1;
  if (json) return writeJson(news.map((one) => newsJson(books, one)));
  for (const one of news) await write(`${newsText(books, one, all ?? false)}\n`);
}

const HEADINGS: Readonly<Record<Novelty, readonly [heading: string, kind: Style]>> = {
  new: ["NEW", "good"],
  contradiction: ["CONTRADICTS what was said", "bad"],
  confirmation: ["CONFIRMS, from another origin", "open"],
  repeat: ["REPEATS", "faint"],
};

function newsText(books: Books, { publication, against, items }: News, isFull: boolean): string {
  const { title, url, source, publisher, published } = publication;
  const head = `${style("strong", title ?? url ?? source)}\n${publisher?.name ?? "unknown outlet"} · ${publishedWords(published)} · held against ${against} older article${against === 1 ? "" : "s"}\n`;
  if (items.length === 0) return `${head}  It makes no claim.\n`;
  const parts = NOVELTIES.map((novelty) => {
    const found = items.filter((item) => item.novelty === novelty).sort((a, b) => Number(b.climbed !== null) - Number(a.climbed !== null));
    if (found.length === 0) return "";
    const [heading, kind] = HEADINGS[novelty];
    if (novelty === "repeat" && !isFull)
      return `\n${style(kind, heading)} ${found.length} known claim${found.length === 1 ? "" : "s"} (--all lists them)\n`;
    return `\n${style(kind, heading)}\n${found.map((item) => itemText(books, item)).join("")}`;
  });
  return `${head}${parts.join("")}`;
}

/** How many of the claims that it repeats, confirms or contradicts are named. */
const NAMED = 3;

function itemText(books: Books, { assertion, known, climbed }: NewsItem): string {
  const { claim } = assertion;
  const step = climbed ? `${climbed.up ? "↑" : "↓"} ${climbed.to}, was ${climbed.from}` : claim.stage;
  const denied = claim.polarity === "negated" ? "NOT" : null;
  const words = [
    style("strong", subjectOf(books, claim)),
    denied,
    claim.role ? roleWords(claim.role) : null,
    step,
    claim.certainty,
    chainWords(claim.attribution),
  ];
  const lines = known.slice(0, NAMED).map((other) => {
    const by = `${chainWords(other.claim.attribution)} · ${intervalInWords(other.publication.published)} · ${other.claim.certainty} · ${shortId(other.id)}`;
    return `${wrap(by, columns(), "      ")}\n`;
  });
  const more = known.length > NAMED ? `      and ${known.length - NAMED} more\n` : "";
  return `${wrap(`${claim.kind} · ${words.filter(Boolean).join(" · ")} · ${shortId(assertion.id)}`, columns(), "  ")}\n${quoteOf(assertion)}\n${lines.join("")}${more}`;
}

function subjectOf(books: Books, claim: Claim): string {
  const name = (id: string | null | undefined): string | null => (id ? nameOf(books, id).name : null);
  const [person, club, other] = [name(claim.person), name(claim.club), name(claim.kind === "response" ? claim.by : claim.other)];
  const isMove = claim.kind === "candidacy" || claim.kind === "appointment";
  return [other, [person, club].filter(Boolean).join(isMove ? " → " : ", ")].filter(Boolean).join(" on ");
}
