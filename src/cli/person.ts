/** `hearsay person`: a career in order of time, and the rumours about it with what became of them. */
import type { Command } from "commander";
import { careers, ledgerPath, loadBooks, nameOf, rumourJson, rumours, sourceOf, stintJson, whoIs } from "../app/books.ts";
import type { Assertion, Books, Named, Stint } from "../model/index.ts";
import { endInWords, yearsBetween } from "./days.ts";
import { roleWords, rumourText, shortId } from "./rumour-text.ts";
import { columns, complain, style, wrap, write } from "./terminal.ts";

interface PersonOptions {
  readonly json?: boolean;
  readonly ledger?: string;
}

const EXAMPLES = `
Examples:
  hearsay person "Jess Thorup"          career and rumours, each with the claims it stands on
  hearsay person thorup                 a surname will do, without accents too
  hearsay person thorup --json          for other programs

Exit codes: 0 found, 1 nobody of that name (suggestions on standard error), 2 wrong usage.`;

/** Adds `person` to the program. */
export function registerPerson(program: Command): void {
  program
    .command("person")
    .summary("print a career and its rumours, with the sentence behind each")
    .description(
      "Prints what the ledger knows of a person: the career in order of time, and every rumour with its outcome, rule and sources.",
    )
    .argument("<name...>", "the person; case, accents and first names may be left out")
    .option("--json", "print JSON")
    .option("--ledger <path>", "the ledger (default: HEARSAY_LEDGER, or ~/.local/share/hearsay/ledger.db)")
    .addHelpText("after", EXAMPLES)
    .action(runPerson);
}

async function runPerson(words: readonly string[], { json, ledger }: PersonOptions): Promise<void> {
  const books = await loadBooks(ledgerPath(ledger));
  const person = pick(books, words.join(" "));
  if (!person) return;
  const today = new Date().toISOString().slice(0, 10);
  const stints = careers(books).get(person.id) ?? [];
  const about = rumours(books, today).filter((rumour) => rumour.person === person.id);
  if (json) {
    const { name, aliases } = person;
    const facts = factsOf(books, person.id);
    const sheet = { person: { name, aliases, born: facts.born ?? null, nationality: facts.nationality ?? null } };
    const parts = { stints: stints.map((stint) => stintJson(books, stint)), rumours: about.map((rumour) => rumourJson(books, rumour)) };
    return write(`${JSON.stringify({ ...sheet, ...parts }, null, 2)}\n`);
  }
  const career = stints.length > 0 ? careerText(books, stints) : "  No article tells of a job.\n";
  const talk = about.length > 0 ? about.map((rumour) => rumourText(books, rumour)).join("\n") : "  None.\n";
  await write(`${headText(books, person)}\n${style("strong", "CAREER")}\n${career}\n${style("strong", "RUMOURS")}\n${talk}`);
}

/** The one person who is meant; null, with the reason on standard error, where nobody or several are. */
function pick(books: Books, name: string): Named | null {
  const match = whoIs(
    name,
    [...books.names.values()].filter(({ id }) => id.startsWith("person:")),
  );
  const [only, ...others] = "found" in match ? match.found : [];
  if (only && others.length === 0) return only;
  process.exitCode = 1;
  if (only) complain(`several people are called ${name}: ${listed([only, ...others])}; give the full name`);
  else if ("suggestions" in match && match.suggestions.length > 0)
    complain(`nobody in the ledger is called ${name}; did you mean ${listed(match.suggestions)}?`);
  else complain(`nobody in the ledger is called ${name}; hearsay market shows who is in it`);
  return null;
}

const listed = (people: readonly Named[]): string => people.map(({ name }) => name).join(", ");

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
  const today = new Date().toISOString().slice(0, 10);
  const years = born && born.length === 10 ? `born ${born} (${yearsBetween(born, today)})` : born && `born ${born}`;
  const then = !born && age ? `aged ${age.years}${age.on ? ` in ${age.on.slice(0, 4)}` : ""}` : undefined;
  const also = aliases.length > 0 ? `also written ${aliases.join(", ")}` : undefined;
  const facts = [years, then, nationality, also].filter(Boolean).join(" · ");
  return `${style("strong", name)}${facts ? `   ${style("faint", facts)}` : ""}\n`;
}

/** The career as a timeline, one line a stint and under it who says so. */
function careerText(books: Books, stints: readonly Stint[]): string {
  const rows = stints.map((stint, index) => ({
    stint,
    years: yearsOf(stint, index === stints.length - 1),
    club: nameOf(books, stint.club).name,
  }));
  const wide = (values: readonly string[]): number => Math.max(...values.map((value) => value.length));
  const [years, clubs] = [wide(rows.map((row) => row.years)), wide(rows.map((row) => row.club))];
  const line = (row: (typeof rows)[number]): string => {
    const ended = row.stint.ended && row.stint.ended !== "unspecified" ? `, ${row.stint.ended}` : "";
    return `  ${row.years.padEnd(years)}  ${style("strong", row.club.padEnd(clubs))}  ${roleWords(row.stint.role)}${ended}\n${sourcesOf(row.stint, years + 4)}`;
  };
  return rows.map(line).join("");
}

/**
 * "Oct 2018 – 20 Aug 2020". An end that only follows from the next job stands in brackets; a beginning of which no more is known than that it
 * was before the end is left open.
 */
function yearsOf({ from, to }: Stint, isLast: boolean): string {
  const isOpen = !from?.earliest && to?.latest && (from?.latest ?? to.latest) >= to.latest;
  const start = isOpen ? "?" : endInWords(from);
  if (start === "?" && !to) return "undated";
  if (!to) return `${start} –${isLast ? "" : " ?"}`;
  return `${start} – ${to.inferred ? `(${endInWords(to)})` : endInWords(to)}`;
}

/** How many sources a line of the career names. */
const NAMED = 3;

function sourcesOf({ support, from, to }: Stint, indent: number): string {
  const ends = [...(from?.support ?? []), ...(to?.inferred ? [] : (to?.support ?? []))];
  const one = new Map([...ends, ...support].map((assertion) => [assertion.publication.id, assertion]));
  const named = [...one.values()]
    .slice(0, NAMED)
    .map((assertion) => `${assertion.publication.publisher?.name ?? sourceOf(assertion)} ${shortId(assertion.id)}`);
  const more = one.size > NAMED ? ` and ${one.size - NAMED} more` : "";
  const contradicted = new Set([...(from?.contradicted ?? []), ...(to?.contradicted ?? [])]).size;
  const against = contradicted > 0 ? ` · contradicted by ${contradicted}` : "";
  return `${wrap(named.join(", ") + more + against, columns(), " ".repeat(indent))}\n`;
}
