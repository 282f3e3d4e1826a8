/** `hearsay person`: a career in order of time, and the rumours about it with what became of them. */
import type { Command } from "commander";
import { type PersonSheet, personPage } from "../app/pages/index.ts";
import { contractJson, nameOf, rumourJson, stintJson } from "../app/views.ts";
import { contractText } from "./contract-text.ts";
import { yearsBetween } from "./days.ts";
import { type BookOptions, pageOf, part, today, withBookOptions, writeJson } from "./options.ts";
import { notOne } from "./pick.ts";
import { rumourText } from "./rumour-text.ts";
import { style, write } from "./terminal.ts";
import { timeline } from "./timeline.ts";

const EXAMPLES = `
Examples:
  hearsay person "Jess Thorup"          career and rumours, each with the claims it stands on
  hearsay person thorup                 a surname will do, without accents too
  hearsay person thorup --json          for other programs

Exit codes: 0 found, 1 nobody of that name (suggestions on standard error), 2 wrong usage.`;

/** Adds `person` to the program. */
export function registerPerson(program: Command): void {
  const command = program
    .command("person")
    .summary("print a career and its rumours, with the sentence behind each")
    .description(
      "Prints what the ledger knows of a person: the career in order of time, and every rumour with its outcome, rule and sources.",
    )
    .argument("<name...>", "the person; case, accents and first names may be left out");
  withBookOptions(command).addHelpText("after", EXAMPLES).action(runPerson);
}

async function runPerson(words: readonly string[], options: BookOptions): Promise<void> {
  const typed = words.join(" ");
  const { books, people, others, suggestions } = await pageOf(options, (ledger, look) => personPage(ledger, typed, look));
  const [sheet, ...more] = people;
  if (!sheet || more.length > 0)
    return notOne("person", typed, { several: [...people.map(({ person }) => person), ...others], suggestions });
  const { person, facts, stints, rumours, contracts } = sheet;
  if (options.json) {
    const { name, aliases } = person;
    return writeJson({
      person: { name, aliases, born: facts.born, nationality: facts.nationality },
      stints: stints.map((stint) => stintJson(books, stint)),
      contracts: contracts.map((contract) => contractJson(books, contract)),
      rumours: rumours.map((rumour) => rumourJson(books, rumour)),
    });
  }
  const career =
    stints.length > 0
      ? timeline(stints.map((stint) => ({ stint, name: nameOf(books, stint.club).name })))
      : "  No article tells of a job.\n";
  const talk = rumours.length > 0 ? rumours.map((rumour) => rumourText(books, rumour)).join("\n") : "  None.\n";
  const terms = part(style("strong", "CONTRACTS"), contracts.map((contract) => contractText(books, contract, "club")).join(""));
  await write(`${headText(sheet)}\n${style("strong", "CAREER")}\n${career}${terms}\n${style("strong", "RUMOURS")}\n${talk}`);
}

function headText({ person: { name, aliases }, facts: { born, nationality, age } }: PersonSheet): string {
  const years = born?.length === 10 ? `born ${born} (${yearsBetween(born, today())})` : born && `born ${born}`;
  const then = !born && age ? `aged ${age.years}${age.on ? ` in ${age.on.slice(0, 4)}` : ""}` : undefined;
  const also = aliases.length > 0 ? `also written ${aliases.join(", ")}` : undefined;
  const facts = [years, then, nationality, also].filter(Boolean).join(" · ");
  return `${style("strong", name)}${facts ? `   ${style("faint", facts)}` : ""}\n`;
}
