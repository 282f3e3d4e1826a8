import type { ClubRow } from "../model/registry.ts";

type Draft = { -readonly [K in keyof ClubRow]: ClubRow[K] };

const SIGNED = / [~@=+]/;
const BETWEEN = / (?=[~@=+])/;
const SIGNS = { "~": "epithets", "@": "stadiums", "=": "places" } as const;

function addField(row: Draft, field: string): void {
  if (field === "+women") row.women = true;
  else if (field === "+national") row.national = true;
  else {
    const key = SIGNS[field[0] as keyof typeof SIGNS];
    if (!key) throw new Error(`club table: "${field}" of ${row.id} has no sign — begin it with ~, @, =, +women or +national`);
    row[key] = field.slice(1).split("|");
  }
}

/** Reads a line of a table of clubs. */
export function clubRow(line: string, country: string): ClubRow {
  // Six lines in ten are a name and no more; they are spared the costly split, because the registry is read at every start.
  const end = line.search(SIGNED);
  const head = end < 0 ? line : line.slice(0, end);
  const fields = end < 0 ? [] : line.slice(end + 1).split(BETWEEN);
  const space = head.indexOf(" ");
  if (space < 0) throw new Error(`club table: "${line}" has no name — write "id name|name"`);
  const row: Draft = { id: head.slice(0, space), names: head.slice(space + 1).split("|"), country };
  for (const field of fields) addField(row, field);
  return row;
}

/**
 * Reads a table of clubs, one a line: `id name|name ~epithet|epithet @stadium =place +women`, only id and a name required, under a line
 * `[DK]` with the country. The id is the Wikidata item, or a slug where there is none. Throws on a line that it cannot read.
 */
export function readClubs(table: string): ClubRow[] {
  const rows: ClubRow[] = [];
  let country = "";
  for (const line of table.split("\n")) {
    if (line.startsWith("[")) country = line.slice(1, -1);
    else if (line) rows.push(clubRow(line, country));
  }
  return rows;
}
