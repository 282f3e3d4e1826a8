/** `hearsay person`: a career in order of time, and the rumours about it with what became of them. */
import type { Command } from "commander";
import { ledgerPath, withLedger } from "../app/ledgers.ts";
import { loadPerson } from "../app/person-page.ts";
import { careers, contractJson, contracts, nameOf, rumourJson, rumours, stintJson } from "../app/views.ts";
import type { Assertion, Books, Named } from "../model/index.ts";
import { contractText } from "./contract-text.ts";
import { yearsBetween } from "./days.ts";
import { type BookOptions, dayOf, part, today, withBookOptions } from "./options.ts";
import { pick } from "./pick.ts";
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
  const books = await withLedger(ledgerPath(options.ledger), (ledger) => loadPerson(ledger, words.join(" "), options));
  const person = pick(books, "person", words.join(" "));
  if (!person) return;
  const stints = careers(books).get(person.id) ?? [];
  const about = rumours(books, dayOf(options), person.id);
  const signed = contracts(books).filter((contract) => contract.person === person.id);
  if (options.json) {
    const { name, aliases } = person;
    const facts = factsOf(books, person.id);
    const sheet = { person: { name, aliases, born: facts.born ?? null, nationality: facts.nationality ?? null } };
    const parts = {
      stints: stints.map((stint) => stintJson(books, stint)),
      contracts: signed.map((contract) => contractJson(books, contract)),
      rumours: about.map((rumour) => rumourJson(books, rumour)),
    };
    return write(`${JSON.stringify({ ...sheet, ...parts }, null, 2)}\n`);
  }
  const career =
    stints.length > 0
      ? timeline(stints.map((stint) => ({ stint, name: nameOf(books, stint.club).name })))
      : "  No article tells of a job.\n";
  const talk = about.length > 0 ? about.map((rumour) => rumourText(books, rumour)).join("\n") : "  None.\n";
  const terms = part(style("strong", "CONTRACTS"), signed.map((contract) => contractText(books, contract, "club")).join(""));
  await write(`${headText(books, person)}\n${style("strong", "CAREER")}\n${career}${terms}\n${style("strong", "RUMOURS")}\n${talk}`);
}

interface Facts {
  readonly born?: string;
  readonly nationality?: string;
  readonly age?: { readonly years: number; readonly on: string | null };
}

/** What articles tell of a person; of several values the one that most of them give. */
function factsOf(books: Books, person: string): Facts {
  const facts = books.assertions.filter(({ claim }) => claim.person === person && claim.fact);
  const most = (values: readonly string[]): string | undefined => {
    const counts = new Map<string, number>();
    for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
    return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))[0]?.[0];
  };
  const told = (pick: (assertion: Assertion) => string | undefined): string | undefined =>
    most(facts.map(pick).filter((value) => value !== undefined));
  const born = told(({ claim }) => claim.fact?.born);
  const nationality = told(({ claim }) => claim.fact?.nationality);
  const aged = facts
    .filter(({ claim }) => claim.fact?.age !== undefined)
    .sort((a, b) => ((a.publication.published.latest ?? "") < (b.publication.published.latest ?? "") ? 1 : -1))[0];
  const years = aged?.claim.fact?.age;
  return {
    ...(born ? { born } : {}),
    ...(nationality ? { nationality } : {}),
    ...(aged && years !== undefined ? { age: { years, on: aged.publication.published.latest } } : {}),
  };
}

function headText(books: Books, { id, name, aliases }: Named): string {
  const { born, nationality, age } = factsOf(books, id);
  const years = born && born.length === 10 ? `born ${born} (${yearsBetween(born, today())})` : born && `born ${born}`;
  const then = !born && age ? `aged ${age.years}${age.on ? ` in ${age.on.slice(0, 4)}` : ""}` : undefined;
  const also = aliases.length > 0 ? `also written ${aliases.join(", ")}` : undefined;
  const facts = [years, then, nationality, also].filter(Boolean).join(" · ");
  return `${style("strong", name)}${facts ? `   ${style("faint", facts)}` : ""}\n`;
}
