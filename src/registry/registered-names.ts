/** Names of clubs and outlets by their ids, taken from the lines of the tables: a page that names a dozen need not wait for eight thousand rows. */
import { slug } from "../text/index.ts";
import { clubRow } from "./club-table.ts";
import { otherTable, wellKnownTable } from "./clubs/tables.ts";
import { outletNames } from "./outlet-table.ts";
import { outletTable } from "./outlets/table.ts";

const linesOf = (table: string): readonly string[] => table.split("\n").filter((line) => line !== "" && !line.startsWith("["));

const clubLines = new Map([wellKnownTable, otherTable].flatMap(linesOf).map((line) => [`club:${line.slice(0, line.indexOf(" "))}`, line]));
const outletLines = new Map(linesOf(outletTable).map((line) => [`outlet:${slug(outletNames(line)[0] ?? "")}`, line]));

/** The names of some entities (`club:Q1`, `outlet:fax`), the usual one first; those that the registry does not know are left out. */
export async function registeredNames(ids: Iterable<string>): Promise<ReadonlyMap<string, readonly string[]>> {
  const names = new Map<string, readonly string[]>();
  for (const id of ids) {
    const [club, outlet] = [clubLines.get(id), outletLines.get(id)];
    if (club) names.set(id, clubRow(club, "").names);
    else if (outlet) names.set(id, outletNames(outlet));
    else if (id.startsWith("club:team-")) names.set(id, (await teamNames()).get(id) ?? []);
  }
  return names;
}

let teams: Promise<ReadonlyMap<string, readonly string[]>> | undefined;

function teamNames(): Promise<ReadonlyMap<string, readonly string[]>> {
  teams ??= import("./national-teams.ts").then(
    ({ nationalTeams }) => new Map(nationalTeams().map(({ id, names }) => [`club:${id}`, names])),
  );
  return teams;
}
