import type { OutletRow } from "../model/registry.ts";
import { slug } from "../text/index.ts";

const KINDS: readonly OutletRow["kind"][] = [
  "newspaper",
  "site",
  "broadcaster",
  "agency",
  "magazine",
  "programme",
  "club-site",
  "social",
  "press",
];

function outletRow(line: string, country: string, languages: readonly string[]): OutletRow {
  const kind = KINDS.find((k) => k === line.slice(0, line.indexOf(" ")));
  const [first = "", ...others] = outletNames(line);
  if (!kind || !first) throw new Error(`outlet table: "${line}" cannot be read — write "kind name|name @domain|domain"`);
  const domains = line.split(" @")[1]?.split("|").filter(Boolean) ?? [];
  return { id: slug(first), names: [first, ...others], domains, languages, country, kind };
}

/** The names in a line of a table of outlets. */
export function outletNames(line: string): readonly string[] {
  const end = line.indexOf(" @");
  return line.slice(line.indexOf(" ") + 1, end < 0 ? undefined : end).split("|");
}

/**
 * Reads a table of outlets, one a line: `newspaper Ekstra Bladet|EB @ekstrabladet.dk`, under a line `[DK da]` with the country and its
 * languages; `[XX en]` is for those of no country. The id is made from the first name. Throws on a line that it cannot read.
 */
export function readOutlets(table: string): OutletRow[] {
  const rows: OutletRow[] = [];
  let country = "";
  let languages: readonly string[] = [];
  for (const line of table.split("\n")) {
    if (line.startsWith("[")) [country = "", ...languages] = line.slice(1, -1).split(" ");
    else if (line) rows.push(outletRow(line, country, languages));
  }
  return rows;
}
