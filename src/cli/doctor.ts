/** `hearsay doctor`: is the ledger whole, and what had a person better look at? */
import type { Command } from "commander";
import { type Diagnosis, examine } from "../app/doctor.ts";
import { ledgerPath } from "../app/ledgers.ts";
import type { Doubts } from "../model/index.ts";
import { type LedgerOptions, part, withLedgerOptions, writeJson } from "./options.ts";
import { shortId } from "./rumour-text.ts";
import { style, write } from "./terminal.ts";

const EXAMPLES = `
Examples:
  hearsay doctor                look the ledger over
  hearsay doctor --json         every digest, doubt and conflict, for other programs

A digest is made of everything that was recorded on a day (UTC), whatever its order. Publish it elsewhere on that day: whoever alters a row
later cannot make it fit again.
Exit codes: 0 whole, 1 damaged, 2 wrong usage.`;

interface DoctorOptions extends LedgerOptions {
  readonly all?: boolean;
}

/** Lines that a part of the account may take; the rest is counted. */
const LINES = 12;

/** Adds `doctor` to the program. */
export function registerDoctor(program: Command): void {
  const command = program
    .command("doctor")
    .summary("look the ledger over: integrity, daily digests, names not joined, conflicts")
    .description(
      "Checks that every row is what was written, prints a digest a day, and lists names that may be one person's and conflicts.",
    )
    .option("--all", "look for names and conflicts in a large ledger, too, which takes memory");
  withLedgerOptions(command).addHelpText("after", EXAMPLES).action(runDoctor);
}

async function runDoctor({ all, json, ledger }: DoctorOptions): Promise<void> {
  const place = ledgerPath(ledger);
  const found = await examine(place, { all });
  if (found.damage.length > 0) process.exitCode = 1;
  if (json) return writeJson({ ledger: place, ...found });
  const { size, retired, judgements, forgotten, damage } = found;
  const counts = `${size.publications} articles · ${size.claims} claims · ${retired} readings retired · ${judgements} judgements · ${forgotten} forgotten`;
  const state = damage.length === 0 ? style("good", "whole: every row is what was written") : style("bad", "damaged");
  const days = found.digests.map(({ day, rows, root }) => `${day}  ${String(rows).padStart(6)}  ${root}`).reverse();
  await write(
    [
      `${style("strong", place)}\n  ${counts}\n  ${state}\n`,
      listed("DAMAGE", [
        ...damage,
        ...(damage.length > 0 ? ["restore the ledger from a copy, or read the articles again into a new one"] : []),
      ]),
      listed("READERS", readers(found)),
      listed("DIGESTS", days),
      ...(found.doubts
        ? doubtsText(found.doubts)
        : ["\nNames and conflicts are left out of a ledger as large as this one; --all looks for them.\n"]),
    ].join(""),
  );
}

function listed(heading: string, lines: readonly string[]): string {
  const more = lines.length > LINES ? `  and ${lines.length - LINES} more (--json lists them)\n` : "";
  const shown = lines.slice(0, LINES).map((line) => `  ${line}\n`);
  return part(style("strong", heading), shown.join("") + more);
}

function readers({ readers: all, newerReaders, olderReaders }: Diagnosis): readonly string[] {
  return all.map(({ version, readings }) => {
    const newer = newerReaders.includes(version) ? "; newer than this program: update hearsay before you read these articles again" : "";
    const older = olderReaders.includes(version) ? "; older than this program: reading these articles again may find more" : "";
    return `${version}: ${readings} readings${newer}${older}`;
  });
}

function doubtsText({ unjoined, conflicts }: Doubts): readonly string[] {
  return [
    listed(
      "NAMES NOT JOINED (hearsay same and hearsay different settle them)",
      unjoined.map(({ a, b, clubs }) => `${a} · ${b}   ${style("faint", `both at ${clubs.join(", ")}`)}`),
    ),
    listed(
      "CONFLICTS (hearsay explain shows a claim, hearsay correct sets it right)",
      conflicts.map(({ person, club, end, edtf, support, contradicted }) => {
        const told = end === "from" ? "came" : "left";
        return `${person}, ${club}: ${told} ${edtf} by ${ids(support)}, otherwise by ${ids(contradicted)}`;
      }),
    ),
  ];
}

const ids = (some: readonly string[]): string => some.slice(0, 3).map(shortId).join(", ");
