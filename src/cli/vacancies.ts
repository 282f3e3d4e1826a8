/** `hearsay vacancies`: the benches without a coach, and who is in line for them. */
import type { Command } from "commander";
import { vacanciesPage } from "../app/pages/index.ts";
import { nameOf, openBenchJson } from "../app/views.ts";
import type { Books, Lead, Rumour } from "../model/index.ts";
import { benchText } from "./bench-text.ts";
import { intervalInWords } from "./days.ts";
import { type BookOptions, dayFrom, freshPageOf, part, withBookOptions, writeJson } from "./options.ts";
import { shortId } from "./rumour-text.ts";
import { columns, style, wrap, write } from "./terminal.ts";

const EXAMPLES = `
Examples:
  hearsay vacancies                    benches that are open as far as the articles tell
  hearsay vacancies --at 2022-11-01    those that were open on that day, and how it went on
  hearsay vacancies --json             for other programs`;

/** Adds `vacancies` to the program. */
export function registerVacancies(program: Command): void {
  const command = program
    .command("vacancies")
    .summary("list open benches: since when, who minds them, who is in line, who said no")
    .description(
      "Lists clubs without a permanent head coach: since when, who minds the bench, candidates by stage, refusals, and which bench would be empty next.",
    )
    .option("--all", "also those that nobody has spoken of for half a year")
    .option("--at <day>", "as it stood on a day (YYYY-MM-DD); candidates show how they fared since");
  withBookOptions(command).addHelpText("after", EXAMPLES).action(runVacancies);
}

interface VacanciesOptions extends BookOptions {
  readonly all?: boolean;
  readonly at?: string;
}

async function runVacancies({ all, at, json, ...options }: VacanciesOptions): Promise<void> {
  if (at !== undefined && !dayFrom(at)) return;
  const { books, benches, unheard, leads, shaky } = await freshPageOf(options, (ledger, look) =>
    vacanciesPage(ledger, { ...look, at, all }),
  );
  if (json)
    return writeJson(benches.map((bench) => ({ ...openBenchJson(books, bench), acquaintances: leadsJson(books, leads, bench.club) })));
  for (const bench of benches) {
    const met = leads.filter((lead) => lead.bench === bench.club);
    await write(`${benchText(books, bench)}${met.map((lead) => leadLine(books, lead)).join("")}\n`);
  }
  if (benches.length + unheard === 0) await write("No open bench: no article tells of a coach who has left without a successor.\n");
  if (unheard > 0)
    await write(`${unheard} more have not been spoken of for half a year and may be filled; hearsay vacancies --all lists them.\n`);
  await write(part(style("strong", "SAID TO BE ABOUT TO OPEN"), shaky.map((rumour) => shakyLine(books, rumour)).join("")));
}

function shakyLine(books: Books, { person, club, last, origins, reports }: Rumour): string {
  const said = origins.map((name) => name.replace("unnamed:", "unnamed ")).join(", ");
  const head = `${style("strong", nameOf(books, club).name)} · ${nameOf(books, person).name} · ${reports.at(-1)?.assertion.claim.certainty ?? ""}`;
  return `${wrap(`${head} · ${said} · ${intervalInWords(last)} · ${shortId(reports.at(-1)?.assertion.id ?? "")}`, columns(), "  ")}\n`;
}

function leadLine(books: Books, { insider, coach, connection }: Lead): string {
  const { club, together, told } = connection;
  const when = together.earliest || together.latest ? `, ${intervalInWords(together)}` : "";
  const words = `${nameOf(books, insider).name} and ${nameOf(books, coach).name} ${told ? "are said to have worked" : "were"} together at ${nameOf(books, club).name}${when}`;
  return `${wrap(words, columns(), "             ").replace(/^ {13}/, `  ${style("faint", "knows".padEnd(11))}`)}\n`;
}

function leadsJson(books: Books, all: readonly Lead[], club: string) {
  return all
    .filter(({ bench }) => bench === club)
    .map(({ insider, coach, connection }) => ({
      insider: nameOf(books, insider),
      coach: nameOf(books, coach),
      at: nameOf(books, connection.club),
      together: connection.together,
      told: connection.told,
      claims: connection.support.map(({ id }) => id),
    }));
}
