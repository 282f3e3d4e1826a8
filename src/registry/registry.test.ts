import { describe, expect, test } from "vitest";
import { slug as fold } from "../text/index.ts";
import { registry } from "./index.ts";
import { registeredNames } from "./registered-names.ts";

/** The names that stand in two rows: "Rangers: rangers-fc, b-rangers". */
function shared(rows: readonly { readonly id: string; readonly names: readonly string[] }[]): string[] {
  const owners = new Map<string, string>();
  const doubles: string[] = [];
  for (const { id, names } of rows) {
    for (const name of names) {
      const owner = owners.get(fold(name));
      if (owner !== undefined && owner !== id) doubles.push(`${name}: ${owner}, ${id} — keep it in one`);
      owners.set(fold(name), id);
    }
  }
  return doubles;
}

const repeated = (values: readonly string[]): string[] => values.filter((value, i) => values.indexOf(value) !== i);
const tables = { clubs: registry.clubs, outlets: registry.outlets, competitions: registry.competitions };

describe.each(Object.entries(tables))("%s", (_, rows) => {
  test("share no name", () => expect(shared(rows)).toEqual([]));
  test("have ids of their own", () =>
    expect(new Set(rows.map((r) => r.id)).size, repeated(rows.map((r) => r.id)).join()).toBe(rows.length));
  test("have names, none empty or written twice", () => {
    expect(rows.filter((r) => r.names.length === 0 || r.names.some((n) => !fold(n) || n !== n.trim()))).toEqual([]);
    expect(rows.filter((r) => new Set(r.names).size !== r.names.length).map((r) => r.id)).toEqual([]);
  });
});

describe("registry", () => {
  const countries = new Set(registry.countries.map((c) => c.id));

  test("every country is known", () => {
    const used = [...registry.clubs, ...registry.competitions, ...registry.places].flatMap((r) => r.country ?? []);
    expect([...new Set(used)].filter((c) => !countries.has(c))).toEqual([]);
    expect([...new Set(registry.outlets.map((o) => o.country))].filter((c) => c !== "XX" && !countries.has(c))).toEqual([]);
  });

  test("every country's team is a national team", () => {
    const teams = new Set(registry.clubs.filter((c) => c.national).map((c) => c.id));
    expect(registry.countries.filter((c) => c.team && !teams.has(c.team))).toEqual([]);
  });

  test("every journalist's outlet exists, and no name stands twice", () => {
    const ids = new Set(registry.outlets.map((o) => o.id));
    expect(registry.journalists.filter((j) => j.outlet && !ids.has(j.outlet))).toEqual([]);
    expect(repeated(registry.journalists.map((j) => j.name))).toEqual([]);
  });

  test("no outlet's domain begins with www. or stands twice", () => {
    const domains = registry.outlets.flatMap((o) => o.domains);
    expect(domains.filter((d) => !/^(?!www\.)[\w.-]+\.\w+(\/\w+)?$/.test(d))).toEqual([]);
    expect(repeated(domains)).toEqual([]);
  });

  test("a word list says nothing twice", () => {
    expect(repeated(registry.givenNames)).toEqual([]);
    expect(repeated(registry.clubWords)).toEqual([]);
  });

  test("names the usual first", () => {
    const first = (name: string): string | undefined => registry.clubs.find((c) => c.names.includes(name))?.names[0];
    expect(first("FCK")).toBe("FC København");
    expect(first("La Gantoise")).toBe("KAA Gent");
    expect(first("Man Utd")).toBe("Manchester United");
    expect(first("Denemarken")).toBe("Denmark");
  });

  test("gives the names of any row by its id alone", async () => {
    const rows = [
      ...registry.clubs.map(({ id, names }) => [`club:${id}`, names] as const),
      ...registry.outlets.map(({ id, names }) => [`outlet:${id}`, names] as const),
    ];
    expect(await registeredNames([...rows.map(([id]) => id), "club:~nobody", "person:nobody"])).toEqual(new Map(rows));
  });
});
