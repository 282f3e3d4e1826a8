/** `hearsay outlets`: how often what each outlet said came true, as origin and as relay, and where reports end in nothing. */
import type { Command } from "commander";
import { outletPage, outletsPage } from "../app/pages/index.ts";
import { forecastsJson, nameOf, outletJson, sourcing, sourcingJson } from "../app/views.ts";
import type { Books, CitedOutlet, DenialRecord, Forecasts, OutletRecord, Rumour, Sourcing, Tally } from "../model/index.ts";
import { chainWords } from "./claim-words.ts";
import { type BookOptions, dayOf, freshPageOf, openedBooks, part, withBookOptions, writeJson } from "./options.ts";
import { notOne } from "./pick.ts";
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
  if (options.sourcing) return showSourcing(options);
  if (words.length > 0) return oneOutlet(words.join(" "), options);
  const { books, records, denials, forecasts } = await freshPageOf(options, outletsPage);
  if (options.json) {
    const clubs = denials.map(({ club, responses: _, ...figures }) => ({ club: nameOf(books, club), ...figures }));
    return writeJson({ outlets: records.map((record) => outletJson(record)), clubs, forecasts: forecastsJson(forecasts) });
  }
  if (records.length === 0) return write("No outlet has told a rumour yet: hearsay read fills the ledger.\n");
  await write(`${tableText(records)}${clubsText(books, denials)}\n${style("faint", footOf(forecasts))}\n`);
}

async function showSourcing(options: BookOptions): Promise<void> {
  const { books, known } = await openedBooks(options, dayOf(options));
  const found = sourcing(books, known);
  return options.json ? writeJson(sourcingJson(books, found)) : write(sourcingText(books, found));
}

async function oneOutlet(name: string, options: BookOptions): Promise<void> {
  const page = await freshPageOf(options, (ledger, look) => outletPage(ledger, name, look));
  if ("several" in page) return notOne("outlet", name, page);
  const { books, record, cites, citedBy } = page;
  if (options.json) return writeJson({ ...outletJson(record, true), cites, citedBy });
  const list = (heading: string, tally: Tally): string =>
    part(
      style("strong", heading),
      tally.told > 0 ? `  ${tallyWords(tally)}\n${tally.rumours.map((rumour) => `    ${headOf(books, rumour)}\n`).join("")}` : "",
    );
  const cited = `${part(style("strong", "HAS IT FROM"), citedText(cites))}${part(style("strong", "IS CITED BY"), citedText(citedBy))}`;
  await write(`${style("strong", record.name)}\n${list("AS ORIGIN", record.origin)}${list("AS A RELAY", record.relay)}${cited}`);
}

/** "Prøvebladet (12 rumours), Andenbladet (3)". */
function citedText(outlets: readonly CitedOutlet[]): string {
  const words = outlets.map(({ name, rumours }, n) => `${name} (${rumours}${n === 0 ? ` rumour${rumours === 1 ? "" : "s"}` : ""})`);
  return words.length > 0 ? `${wrap(words.join(", "), columns(), "  ")}\n` : "";
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
      const told = rows.filter(([, tally]) => tally.told > 0);
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
function tallyWords({ told, settled, cameTrue, rate, lead, wording, open, unknown }: Tally): string {
  const words = [
    `${told} rumour${told === 1 ? "" : "s"}`,
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

function clubsText(books: Books, records: readonly DenialRecord[]): string {
  const lines = records
    .filter(({ denials }) => denials > 0)
    .map(
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
