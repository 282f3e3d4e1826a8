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
  const space = line.indexOf(" ");
  const kind = KINDS.find((k) => k === line.slice(0, space));
  const [names = "", domains = ""] = line.slice(space + 1).split(" @");
  const [first = "", ...others] = names.split("|");
  if (!kind || !first) throw new Error(`outlet table: "${line}" cannot be read — write "kind name|name @domain|domain"`);
  return { id: slug(first), names: [first, ...others], domains: domains.split("|").filter(Boolean), languages, country, kind };
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
