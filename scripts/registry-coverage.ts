/**
 * Prints how many of the clubs and outlets that a gold set names the registry knows.
 * `npx tsx scripts/registry-coverage.ts DIRECTORY`, searched for JSON files with claims at any depth.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { foldName, list } from "../gold/align.ts";
import { registry } from "../src/registry/index.ts";

interface GoldClaim {
  readonly person?: string | readonly string[] | null;
  readonly other?: string | readonly string[] | null;
  readonly by?: string | readonly string[] | null;
  readonly club?: string | readonly string[] | null;
  readonly origin?: string | readonly string[];
  readonly chain?: readonly string[];
}
interface Gold {
  readonly publisher?: string;
  readonly claims?: readonly GoldClaim[];
}

const golds = readdirSync(process.argv[2] ?? "gold", { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".json") && !file.includes("node_modules"))
  .map((file) => JSON.parse(readFileSync(join(process.argv[2] ?? "gold", file), "utf8")) as Gold)
  .filter((gold) => Array.isArray(gold.claims));
const claims = golds.flatMap((gold) => gold.claims ?? []);

const index = (rows: readonly { readonly id: string; readonly names: readonly string[] }[]): Map<string, string> =>
  new Map(rows.flatMap((row) => row.names.map((name): [string, string] => [foldName(name), row.id])));

function report(kind: string, groups: readonly (readonly string[])[], rows: Map<string, string>): void {
  const distinct = [...new Map(groups.map((group) => [group.map(foldName).join("|"), group])).values()];
  const found = (group: readonly string[]): string[] => [...new Set(group.flatMap((name) => rows.get(foldName(name)) ?? []))];
  const missed = distinct.filter((group) => found(group).length === 0);
  const share = (missing: number, all: number): string => `${(100 * (1 - missing / all)).toFixed(1)} %`;
  console.log(`${kind}: ${share(missed.length, distinct.length)} of ${distinct.length}`);
  for (const group of missed) console.log(`  missed   ${group.join(" | ")}`);
  for (const group of distinct) if (found(group).length > 1) console.log(`  several  ${group.join(" | ")} → ${found(group).join(", ")}`);
}

const clubs = claims.map((claim) => list(claim.club)).filter((group) => group.length > 0);
const clubIndex = index(registry.clubs);
const people = new Set([...claims.flatMap((c) => [...list(c.person), ...list(c.other), ...list(c.by)]), ...clubs.flat()].map(foldName));
const voices = [...golds.flatMap((g) => g.publisher ?? []), ...claims.flatMap((c) => [...list(c.origin), ...list(c.chain)])];
const cited = voices.filter((name) => !name.startsWith("unnamed") && !people.has(foldName(name)) && !clubIndex.has(foldName(name)));

report("clubs", clubs, clubIndex);
report(
  "outlets",
  cited.map((name) => [name]),
  new Map([...index(registry.outlets), ...registry.journalists.map((j): [string, string] => [foldName(j.name), j.outlet ?? j.name])]),
);
