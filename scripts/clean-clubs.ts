/**
 * Makes src/registry/clubs/world.ts: every club of a list that is not written by hand yet, cleaned.
 * `npx tsx scripts/clean-clubs.ts CLUBS.tsv`, the list with the columns wikidata, name, country, state, aliases.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { clubWords } from "../src/registry/club-words.ts";
import { wellKnownClubs } from "../src/registry/clubs/index.ts";
import { countries } from "../src/registry/countries.ts";
import { givenNames } from "../src/registry/given-names.ts";
import { nationalTeams } from "../src/registry/national-teams.ts";
import { places } from "../src/registry/places.ts";
import { slug as fold } from "../src/text/index.ts";

interface Draft {
  readonly id: string;
  readonly country: string;
  names: string[];
}

const OUTPUT = "src/registry/clubs/world.ts";
// Spellings of the list that are no country's name in the registry.
const OTHER_COUNTRIES: Readonly<Record<string, string>> = { KO: "XK", Monaco: "MC", "Soviet Union": "RU", AN: "CW" };
const SQUAD = /^i+\) |\bU-?\d\d\b|\b(II|B)$|\bwomen\b|women's|ladies|féminin|reserves|football team$|national/i;
// Names that the list writes for tables ("Sp. Rotterdam"), and official ones that no writer uses.
const STIFF = /\p{Ll}\.( |$)|football club|fotball|futebol|fußball|voetbal|sociedad|società|association|verein für|club de f|спорт/iu;
const ORDINARY_WORDS =
  "Van Hard Goal Changé Kom Inde Future Spirit Metropolitan Police Army Navy Universal Modern Global Inter Junior Star Stars Champion Capital Home Lion Lions Tiger Tigers Young Great Green White Black Blue Rapid Trans Start Baltic Atlantic Pacific Union Unity Liberty Victory Prime Elite Academy".split(
    " ",
  );
const CLUB_WORDS =
  "AFC|FC|SC|CF|CD|AC|AS|FK|NK|SK|SV|IF|BK|IK|FF|FA|CA|CS|KF|KS|MFK|PFC|SFC|UD|SD|RC|US|SS|TSV|VfB|VfL|VfR|FSV|SpVgg|TuS|KV|FCM|GKS|MKS|HNK|OFK|ŠK|FCI|ASD|CSD|EC|SE|CR|ACS|CSM|AD|EF|OGC";
const OUTER_WORDS = new RegExp(`^(?:${CLUB_WORDS})\\.? | (?:${CLUB_WORDS})$`, "gu");

const withoutDots = (s: string): string => s.replace(/\b(?:\p{L}\.){2,}/gu, (m) => m.replaceAll(".", ""));

const isoOf = new Map<string, string>(Object.entries(OTHER_COUNTRIES));
for (const { id, names } of countries) for (const name of [id, ...(names.en ?? [])]) isoOf.set(name, id);

// A bare name that is a country's, a place's or a person's is no club's unless somebody has written it down as one.
const reserved = new Set(
  [
    ...countries.flatMap((c) => Object.values(c.names).flat()),
    ...givenNames,
    ...places.flatMap((p) => p.names),
    ...clubWords,
    ...wellKnownClubs.flatMap((c) => [...(c.epithets ?? []), ...(c.stadiums ?? [])]),
    ...ORDINARY_WORDS,
  ].map(fold),
);

function draft(line: string): Draft | null {
  const [wikidata = "", name = "", land = "", state = "", aliases = ""] = line.split("\t");
  const country = isoOf.get(land);
  if (!country || /^Q\d+$/.test(name) || SQUAD.test(name)) return null;
  const written = [name, ...aliases.split("|")]
    .flatMap((n) => n.split(/ ?\/ | ?\| ?/))
    .map((n) => withoutDots(n.replace(/@\w+$/, "")).trim());
  const usable = written.filter((n, i) => n.length > 2 && n.length < 40 && (i === 0 || !STIFF.test(n)) && !SQUAD.test(n));
  const bare = state === "defunct" ? [] : usable.map((n) => n.replace(OUTER_WORDS, "")).filter((n) => n.length > 3);
  const kept = [...usable, ...bare].filter((n) => !isVague(n, country) && (!reserved.has(fold(n)) || fold(n) === fold(name)));
  return { id: wikidata || fold(withoutDots(name)), country, names: unique(kept) };
}

function unique(names: readonly string[]): string[] {
  const folded = names.map(fold);
  // "FK Velež Mosta" stands in the list for a table's narrow column.
  const cut = (key: string): boolean => folded.some((other) => other.startsWith(key) && /^\p{L}/u.test(other.slice(key.length)));
  return names.filter((_, i) => folded[i] && folded.indexOf(folded[i]) === i && (i === 0 || !cut(folded[i])));
}

// A town or a short word alone is taken for a person or a thing more often than for a club that few write of, except near home.
const NEAR = /^(GB-|IE|DK|NO|SE|FI|NL|BE|DE|FO|IS)/;
const isVague = (name: string, country: string): boolean =>
  /^\p{Lu}{1,4}$/u.test(name) || (/^[\p{L}'-]{1,7}$/u.test(name) && !NEAR.test(country));

/** Rows of one item become one, and rows of one country where the first name of the later, bare or not, is a name of the earlier. */
function merged(rows: readonly Draft[]): Draft[] {
  const seen = new Map<string, Draft>();
  for (const row of rows) {
    const first = row.names[0] ?? "";
    const keys = [first, first.replace(OUTER_WORDS, "")].map((n) => `${row.country}/${fold(n)}`);
    const same = [row.id, ...keys].map((k) => seen.get(k)).find(Boolean);
    if (same) same.names = unique([...same.names, ...row.names]);
    const kept = same ?? row;
    for (const key of [row.id, ...row.names.map((n) => `${row.country}/${fold(n)}`)]) if (!seen.has(key)) seen.set(key, kept);
  }
  return [...new Set(seen.values())];
}

/** Leaves each name with one row: a row's first name is stronger than another's alias, and a name that several have as aliases is nobody's. */
function disambiguated(rows: readonly Draft[], taken: ReadonlySet<string>): Draft[] {
  const owners = new Map<string, Draft[]>();
  for (const row of rows) for (const n of row.names) owners.set(fold(n), [...(owners.get(fold(n)) ?? []), row]);
  const keeper = (key: string): Draft | undefined => {
    const all = owners.get(key) ?? [];
    if (taken.has(key)) return undefined;
    const first = all.filter((row) => fold(row.names[0] ?? "") === key);
    return all.length === 1 ? all[0] : first.length === 1 ? first[0] : undefined;
  };
  const keepers = new Map([...owners.keys()].map((key) => [key, keeper(key)]));
  for (const row of rows) row.names = row.names.filter((n) => keepers.get(fold(n)) === row);
  return rows.filter((row) => row.names.length > 0);
}

/** True where the row is a club that is written by hand: of one item, or of one country and a name in common. */
function known(): (row: Draft) => boolean {
  const ids = new Set(wellKnownClubs.map((c) => c.id));
  const names = new Set(wellKnownClubs.flatMap((c) => c.names.map((n) => `${c.country}/${fold(n)}`)));
  return (row) => ids.has(row.id) || row.names.some((n) => names.has(`${row.country}/${fold(n)}`));
}

function table(rows: readonly Draft[]): string {
  const lines: string[] = [];
  const inOrder = [...rows].sort((a, b) =>
    a.country === b.country ? (fold(a.names[0] ?? "") < fold(b.names[0] ?? "") ? -1 : 1) : a.country < b.country ? -1 : 1,
  ); // prettier-ignore
  let country = "";
  for (const row of inOrder) {
    if (row.country !== country) lines.push(`[${row.country}]`);
    country = row.country;
    lines.push(`${row.id} ${row.names.join("|").replaceAll("`", "'")}`);
  }
  return lines.join("\n");
}

const [, , source = ""] = process.argv;
const isKnown = known();
const drafts = readFileSync(source, "utf8")
  .trim()
  .split("\n")
  .slice(1)
  .map(draft)
  .filter((row) => row !== null && row.names.length > 0) as Draft[]; // prettier-ignore
const others = merged(drafts).filter((row) => !isKnown(row));
const taken = new Set([...wellKnownClubs, ...nationalTeams()].flatMap((c) => c.names.map(fold)));
const rows = disambiguated(others, taken);
writeFileSync(
  OUTPUT,
  `/** The other clubs of the world, made by scripts/clean-clubs.ts; the format is \`readClubs\`'s. */\nexport const world = \`\n${table(rows)}\n\`;\n`,
); // prettier-ignore
process.stdout.write(`${drafts.length} rows, ${drafts.length - others.length} known or double, ${rows.length} written\n`);
