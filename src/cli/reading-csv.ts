/** Readings as a table: one row a claim. */
import type { Claim, Reading } from "../model/index.ts";
import { nameOf } from "./claim-words.ts";

type Cell = string | number | null | undefined;

const COLUMNS: Readonly<Record<string, (claim: Claim, reading: Reading) => Cell>> = {
  source: (_, { document }) => document.source,
  url: (_, { document }) => document.url,
  publisher: (_, { document }) => document.publisher?.name,
  language: (_, { document }) => document.language,
  published_earliest: (_, { document }) => document.published.earliest,
  published_latest: (_, { document }) => document.published.latest,
  claim: (claim) => claim.id,
  kind: (claim) => claim.kind,
  person: (claim, reading) => name(reading, claim.person),
  club: (claim, reading) => name(reading, claim.club),
  role: (claim) => claim.role,
  stage: (claim) => claim.stage,
  manner: (claim) => claim.manner,
  by: (claim, reading) => name(reading, claim.by),
  act: (claim) => claim.act,
  other: (claim, reading) => name(reading, claim.other),
  polarity: (claim) => claim.polarity,
  certainty: (claim) => claim.certainty,
  origin: (claim) => claim.attribution.at(-1)?.name,
  chain: (claim) => claim.attribution.map((voice) => voice.name).join(" < "),
  rule: (claim) => claim.rule,
  start: (claim) => claim.evidence.start,
  end: (claim) => claim.evidence.end,
  evidence: (claim) => claim.evidence.text,
};

function name(reading: Reading, id: string | null | undefined): Cell {
  return id ? nameOf(reading, id) : undefined;
}

/** A cell by RFC 4180. */
function cell(value: Cell): string {
  const text = String(value ?? "");
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The line of column names. */
export const csvHeading = `${Object.keys(COLUMNS).join(",")}\r\n`;

/** The lines of one reading's claims; none for an article without claims. */
export function csvOf(reading: Reading): string {
  return reading.claims
    .map(
      (claim) =>
        `${Object.values(COLUMNS)
          .map((column) => cell(column(claim, reading)))
          .join(",")}\r\n`,
    )
    .join("");
}
