/** `hearsay club`: who had its bench when, who works there, who is in line, and what the club itself said. */
import type { Command } from "commander";
import { clubPage } from "../app/pages/index.ts";
import { benchJson, contractJson, denialsJson, nameOf, rumourJson, stintJson } from "../app/views.ts";
import type { Bench, Books, DenialRecord, Rumour, Stint } from "../model/index.ts";
import { benchText } from "./bench-text.ts";
import { contractText } from "./contract-text.ts";
import { responseText } from "./denial-text.ts";
import { type BookOptions, freshPageOf, part, withBookOptions, writeJson } from "./options.ts";
import { notOne } from "./pick.ts";
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
  const typed = words.join(" ");
  const page = await freshPageOf(options, (ledger, look) => clubPage(ledger, typed, look));
  if ("several" in page) return notOne("club", typed, page);
  const { books, club, bench, staff, rumours, contracts, denials } = page;
  const open = rumours.filter(({ outcome }) => outcome === "open");
  if (options.json) {
    return writeJson({
      ...benchJson(books, bench),
      staff: staff.map((stint) => ({ person: nameOf(books, stint.person), ...stintJson(books, stint) })),
      openRumours: open.map((rumour) => rumourJson(books, rumour)),
      contracts: contracts.map((contract) => contractJson(books, contract)),
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
      part(style("strong", "CONTRACTS"), contracts.map((contract) => contractText(books, contract)).join("")),
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

function answersText(books: Books, record: DenialRecord): string {
  const { denials, held, broken, responses } = record;
  const summary = denials > 0 ? `  ${denials} denied: ${held} held, ${broken} did not, ${denials - held - broken} undecided\n` : "";
  return summary + responses.map((response) => responseText(books, response)).join("");
}
