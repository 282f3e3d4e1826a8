/** `hearsay connections`: whom somebody has worked with, where and when, and which open benches that leads to. */
import type { Command } from "commander";
import { connectionsOf, leads, nameOf, openBenches } from "../app/views.ts";
import type { Books, Connection, Lead } from "../model/index.ts";
import { intervalInWords } from "./days.ts";
import { type BookOptions, dayOf, openedBooks, part, withBookOptions, writeJson } from "./options.ts";
import { pick } from "./pick.ts";
import { roleWords } from "./rumour-text.ts";
import { columns, style, wrap, write } from "./terminal.ts";
import { namedSources } from "./timeline.ts";

const EXAMPLES = `
Examples:
  hearsay connections thorup          whom he has worked with, the latest first
  hearsay connections thorup --json   for other programs

Who worked together follows from careers (both surely there for a month or more), or is told by an article.`;

/** Adds `connections` to the program. */
export function registerConnections(program: Command): void {
  const command = program
    .command("connections")
    .summary("show whom somebody has worked with, and which open benches that leads to")
    .description("Shows whom somebody has worked with, where and when; and, of clubs without a coach, who there knows him.")
    .argument("<name...>", "the person; case, accents and first names may be left out");
  withBookOptions(command).addHelpText("after", EXAMPLES).action(runConnections);
}

async function runConnections(words: readonly string[], { json, ...options }: BookOptions): Promise<void> {
  const day = dayOf(options);
  const { books, known } = await openedBooks(options, day);
  const person = pick(books, "person", words.join(" "));
  if (!person) return;
  const met = connectionsOf(books, person.id);
  const benches = openBenches(books, { asOf: day, rumours: known }).map(({ club }) => club);
  const doors = leads(books, benches, day).filter(({ coach, insider }) => coach === person.id || insider === person.id);
  if (json)
    return writeJson({
      person,
      connections: met.map((one) => connectionJson(books, one)),
      openBenches: doors.map((lead) => leadJson(books, lead)),
    });
  const text =
    met.length > 0 ? met.map((one) => connectionText(books, one)).join("") : "  No article puts him beside anybody for a month.\n";
  await write(`${style("strong", person.name)}\n${part(style("strong", "WORKED WITH"), text)}`);
  await write(part(style("strong", "OPEN BENCHES"), doors.map((lead) => leadText(books, lead)).join("")));
}

function connectionText(books: Books, { people: [, other], club, together, roles: [own, his], support, told }: Connection): string {
  const when = together.earliest || together.latest ? intervalInWords(together) : null;
  const roles = own || his ? `he ${roleWords(own)}, the other ${roleWords(his)}` : null;
  const words = [
    style("strong", nameOf(books, other).name),
    nameOf(books, club).name,
    when,
    told ? "an article says so" : roles,
    namedSources(support),
  ];
  return `${wrap(words.filter(Boolean).join(" · "), columns(), "  ")}\n`;
}

function leadText(books: Books, { bench, insider, coach, connection: { club } }: Lead): string {
  const words = `${style("strong", nameOf(books, bench).name)} · ${nameOf(books, insider).name} is there, and knows ${nameOf(books, coach).name} from ${nameOf(books, club).name}`;
  return `${wrap(words, columns(), "  ")}\n`;
}

function connectionJson(books: Books, { people: [, other], club, together, roles, support, told }: Connection) {
  return { with: nameOf(books, other), club: nameOf(books, club), together, roles, told, claims: support.map(({ id }) => id) };
}

function leadJson(books: Books, { bench, insider, coach, connection }: Lead) {
  return {
    bench: nameOf(books, bench),
    insider: nameOf(books, insider),
    coach: nameOf(books, coach),
    from: nameOf(books, connection.club),
  };
}
