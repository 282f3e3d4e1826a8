/** `hearsay club`: who had its bench when, who works there, who is in line, and what the club itself said. */
import type { Command } from "commander";
import {
  benchJson,
  benchOf,
  careers,
  contractJson,
  contracts,
  denialRecords,
  denialsJson,
  isThere,
  nameOf,
  rumourJson,
  stintJson,
} from "../app/views.ts";
import type { Bench, Books, DenialRecord, Rumour, Stint } from "../model/index.ts";
import { benchText } from "./bench-text.ts";
import { contractText } from "./contract-text.ts";
import { responseText } from "./denial-text.ts";
import { type BookOptions, dayOf, openedBooks, part, withBookOptions, writeJson } from "./options.ts";
import { pick } from "./pick.ts";
import { rumourText } from "./rumour-text.ts";
import { style, write } from "./terminal.ts";
import { timeline } from "./timeline.ts";

const EXAMPLES = `
Examples:
  hearsay club Genk             its bench through time, staff, rumours, contracts, answers
  hearsay club "FC København"   any of its names will do, without accents too
  hearsay club genk --json      for other programs

Exit codes: 0 found, 1 no club of that name (suggestions on standard error), 2 wrong usage.`;

/** Adds `club` to the program. */
export function registerClub(program: Command): void {
  const command = program
    .command("club")
    .summary("print a club's bench through time, its staff, rumours, contracts and denials")
    .description(
      "Prints what the ledger knows of a club: who had the bench when and on whose word, who is in line, who works there, contracts, and how often its denials held.",
    )
    .argument("<name...>", "the club; case and accents may be left out");
  withBookOptions(command).addHelpText("after", EXAMPLES).action(runClub);
}

async function runClub(words: readonly string[], options: BookOptions): Promise<void> {
  const { books, known } = await openedBooks(options, dayOf(options));
  const club = pick(books, "club", words.join(" "));
  if (!club) return;
  const bench = benchOf(books, club.id, { asOf: dayOf(options), rumours: known });
  const staff = staffOf(books, club.id, dayOf(options));
  const open = known.filter((rumour) => rumour.club === club.id && rumour.outcome === "open");
  const signed = contracts(books).filter((contract) => contract.club === club.id);
  const denials = denialRecords(books, known).find((record) => record.club === club.id);
  if (options.json) {
    return writeJson({
      ...benchJson(books, bench),
      staff: staff.map((stint) => ({ person: nameOf(books, stint.person), ...stintJson(books, stint) })),
      openRumours: open.map((rumour) => rumourJson(books, rumour)),
      contracts: signed.map((contract) => contractJson(books, contract)),
      denials: denials ? denialsJson(books, denials) : null,
    });
  }
  const also = club.aliases.slice(0, ALIASES).join(", ");
  await write(
    [
      `${style("strong", club.name)}${also ? `   ${style("faint", `also ${also}`)}` : ""}\n`,
      part(style("strong", "BENCH"), bench.spells.length > 0 ? named(books, bench.spells) : "  No article tells of a coach.\n"),
      part(style("strong", "VACANCY"), vacancyText(books, bench)),
      part(style("strong", "STAFF, as far as articles of the last year tell"), staff.length > 0 ? named(books, staff) : ""),
      part(style("strong", "OPEN RUMOURS"), rumoursText(books, open)),
      part(style("strong", "CONTRACTS"), signed.map((contract) => contractText(books, contract)).join("")),
      part(style("strong", "ANSWERS"), denials ? answersText(books, denials) : ""),
    ].join(""),
  );
}

/** How many other names of a club are shown. */
const ALIASES = 5;

const named = (books: Books, stints: readonly Stint[]): string =>
  timeline(stints.map((stint) => ({ stint, name: nameOf(books, stint.person).name })));

/** The last time without a coach, whether it is over or not. */
function vacancyText(books: Books, { gaps }: Bench): string {
  const last = gaps.at(-1);
  return last ? benchText(books, last) : "";
}

function rumoursText(books: Books, open: readonly Rumour[]): string {
  return open.map((rumour) => rumourText(books, rumour)).join("\n");
}

/** Who works there besides the bench. Players are too many, and the ledger knows too few of them. */
function staffOf(books: Books, club: string, day: string): readonly Stint[] {
  const all = [...careers(books).values()].flat().filter((stint) => stint.club === club);
  return all.filter(
    ({ role, ...stint }) => role && !["head-coach", "caretaker", "player"].includes(role) && isThere({ role, ...stint }, day),
  );
}

function answersText(books: Books, record: DenialRecord): string {
  const { denials, held, broken, responses } = record;
  const summary = denials > 0 ? `  ${denials} denied: ${held} held, ${broken} did not, ${denials - held - broken} undecided\n` : "";
  return summary + responses.map((response) => responseText(books, response)).join("");
}
