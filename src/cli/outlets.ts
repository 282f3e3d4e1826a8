/** `hearsay outlets`: how often what each outlet said came true, as origin and as relay, and where reports end in nothing. */
import type { Command } from "commander";
import { denialRecords, forecasts, forecastsJson, nameOf, outletJson, outletRecords, sourcing, sourcingJson } from "../app/views.ts";
import type { Books, Forecasts, OutletRecord, Rumour, Sourcing, Tally } from "../model/index.ts";
import { chainWords } from "./claim-words.ts";
import { type BookOptions, dayOf, openedBooks, part, withBookOptions, writeJson } from "./options.ts";
import { pick } from "./pick.ts";
import { headOf, shortId } from "./rumour-text.ts";
import { columns, style, wrap, write } from "./terminal.ts";

const EXAMPLES = `
Examples:
  hearsay outlets                    every outlet: rumours, how many came true, lead time
  hearsay outlets "Het Nieuwsblad"   one of them with its rumours
  hearsay outlets --sourcing         outlets that cite each other in a circle, and reports that end in nothing
  hearsay outlets --json             for other programs

A rate is shown from twenty settled rumours on, with Wilson's interval at 95 %. A rumour that expired counts as false only where the
ledger knows who had the job after it. The skill compares what the wording promised with always saying the base rate.`;

/** Adds `outlets` to the program. */
export function registerOutlets(program: Command): void {
  const command = program
    .command("outlets")
    .summary("list outlets with how often their rumours came true, as origin and as relay")
    .description(
      "Lists outlets with their records: rumours that they told first or passed on, how many came true, with interval, lead time and skill.",
    )
    .argument("[name...]", "one outlet; case and accents may be left out")
    .option("--sourcing", "where reports come from: circles and dead ends");
  withBookOptions(command).addHelpText("after", EXAMPLES).action(runOutlets);
}

async function runOutlets(words: readonly string[], options: BookOptions & { readonly sourcing?: boolean }): Promise<void> {
  const { books, known } = await openedBooks(options, dayOf(options));
  if (options.sourcing) {
    const found = sourcing(books, known);
    return options.json ? writeJson(sourcingJson(books, found)) : write(sourcingText(books, found));
  }
  const records = outletRecords(books, known);
  if (words.length > 0) return oneOutlet(books, records, words.join(" "), options);
  const learnt = forecasts(books, known);
  if (options.json) {
    const clubs = denialRecords(books, known).map(({ club, denials, held, broken }) => ({
      club: nameOf(books, club),
      denials,
      held,
      broken,
    }));
    return writeJson({ outlets: records.map((record) => outletJson(record)), clubs, forecasts: forecastsJson(learnt) });
  }
  if (records.length === 0) return write("No outlet has told a rumour yet: hearsay read fills the ledger.\n");
  await write(`${tableText(records)}${clubsText(books, known)}\n${style("faint", footOf(learnt))}\n`);
}

async function oneOutlet(books: Books, records: readonly OutletRecord[], name: string, { json }: BookOptions): Promise<void> {
  const told = records.map(({ outlet, name: usual }) => ({ id: outlet, name: usual, aliases: books.names.get(outlet)?.aliases ?? [] }));
  const outlet = pick({ ...books, names: new Map(told.map((named) => [named.id, named])) }, "outlet", name);
  const record = records.find((one) => one.outlet === outlet?.id);
  if (!record) return;
  if (json) return writeJson(outletJson(record, true));
  const list = (heading: string, tally: Tally): string =>
    part(
      style("strong", heading),
      tally.rumours.length > 0 ? `  ${tallyWords(tally)}\n${tally.rumours.map((rumour) => `    ${headOf(books, rumour)}\n`).join("")}` : "",
    );
  await write(`${style("strong", record.name)}\n${list("AS ORIGIN", record.origin)}${list("AS A RELAY", record.relay)}`);
}

/** Outlets under each other: counts always, rates where there are enough. */
function tableText(records: readonly OutletRecord[]): string {
  const width = Math.min(32, Math.max(...records.map(({ name }) => name.length)));
  return records
    .map(({ name, origin, relay }) => {
      const rows = [
        ["origin", origin],
        ["relay", relay],
      ] as const;
      const told = rows.filter(([, tally]) => tally.rumours.length > 0);
      return told
        .map(
          ([capacity, tally], index) =>
            `${style("strong", (index === 0 ? name : "").padEnd(width))}  ${capacity.padEnd(6)}  ${tallyWords(tally)}\n`,
        )
        .join("");
    })
    .join("");
}

const percent = (share: number): string => `${Math.round(100 * share)}`;

/** "34 rumours · 28 settled · 11 came true · 39 % (24–58 %) · 5 days ahead · skill +0.02". */
function tallyWords({ rumours, settled, cameTrue, rate, lead, wording, open, unknown }: Tally): string {
  const words = [
    `${rumours.length} rumour${rumours.length === 1 ? "" : "s"}`,
    `${settled} settled`,
    `${cameTrue} came true`,
    rate ? style("strong", `${percent(rate.value)} % (${percent(rate.low)}–${percent(rate.high)} %)`) : null,
    lead === null ? null : `${Math.round(lead)} days ahead`,
    wording ? `Brier ${wording.brier.toFixed(3)}, skill ${wording.skill < 0 ? "−" : "+"}${Math.abs(wording.skill).toFixed(2)}` : null,
    open > 0 ? `${open} open` : null,
    unknown > 0 ? `${unknown} outcome unknown` : null,
  ];
  return words.filter((word) => word !== null).join(" · ");
}

function clubsText(books: Books, known: readonly Rumour[]): string {
  const records = denialRecords(books, known).filter(({ denials }) => denials > 0);
  const lines = records.map(
    ({ club, denials, held, broken }) =>
      `  ${style("strong", nameOf(books, club).name)} · ${denials} denied · ${held} held · ${broken} did not\n`,
  );
  return part(style("strong", "CLUBS' DENIALS"), lines.join(""));
}

function footOf({ settled, needed, skill, calibration }: Forecasts): string {
  if (!skill) return `No probability is shown for open rumours before ${needed} are settled; ${settled} are.`;
  const bands = calibration.map(({ from, to, n, cameTrue }) => `${percent(from)}–${percent(to)} %: ${cameTrue} of ${n}`).join(", ");
  return `Probabilities of open rumours, learnt from ${settled}: Brier ${skill.brier.toFixed(3)} (base rate ${skill.base.toFixed(3)}); came true of those said to be ${bands}.`;
}

function sourcingText(books: Books, { circles, deadEnds }: Sourcing): string {
  const subject = ({ person, club }: Rumour): string => `${nameOf(books, person).name}, ${nameOf(books, club).name}`;
  const line = (words: string): string => `${wrap(words, columns(), "  ")}\n`;
  const round = circles.map(({ rumour, outlets }) => line(`${[...outlets, outlets[0]].join(" ← ")} · ${style("strong", subject(rumour))}`));
  const ends = (how: string): string =>
    deadEnds
      .filter((end) => end.how === how)
      .map(({ rumour, report }) =>
        line(`${style("strong", subject(rumour))} · ${chainWords(report.claim.attribution)} · ${shortId(report.id)}`),
      )
      .join("");
  const text = [
    part(style("strong", "CIRCLES: each has it from the next"), round.join("")),
    part(style("strong", "NOBODY NAMED: reports that cite nobody"), ends("unnamed")),
    part(style("strong", "NOT SEEN: cited, but no article of theirs that says so is in the ledger"), ends("unseen")),
  ].join("");
  return text === "" ? "Every report leads to an article in the ledger.\n" : text.replace(/^\n/, "");
}
