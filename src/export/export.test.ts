import { parquetReadObjects } from "hyparquet";
import { describe, expect, test } from "vitest";
import { article, says, shelfOf } from "../../gold/invented.ts";
import { changesTable, claimTable, managerialChanges, openBooks, outletTable, rumours, rumourTable, stintTable } from "../app/views.ts";
import type { Table } from "../model/index.ts";
import { toCsv, toJsonl, toProv, toWikitext } from "./index.ts";
import { toParquet } from "./parquet.ts";

const books = openBooks(
  shelfOf(
    article("2029-04-30", "Prøvebladet", says("departure", "Ole Test", "Testby", { manner: "dismissed", at: "2029-04-30" })),
    article(
      "2029-05-03",
      "Andenbladet",
      says("candidacy", "Jens Prøve", "Testby", { stage: "talks", certainty: "possible", via: ["Prøvebladet"] }),
    ),
    article("2029-05-09", "Prøvebladet", says("appointment", "Jens Prøve", "Testby", { at: "2029-05-09" })),
    article("2030-06-01", "Prøve|bladet", says("departure", "Jens Prøve", "Testby", { at: "2030-06", manner: "poached" })),
    article("2030-06-09", "Prøvebladet", says("appointment", "Jens Prøve", "Andenby", { at: "2030-06-08" })),
  ),
);
const known = rumours(books, "2031-01-01");
const sample: Table = {
  columns: [
    { name: "a", type: "string" },
    { name: "b", type: "integer" },
    { name: "c", type: "boolean" },
    { name: "d", type: "number" },
  ],
  rows: [
    ['he said "no", twice', 1, true, 0.5],
    ["Prøve\nby", null, false, null],
    [null, -3, null, 2],
  ],
};

test("CSV quotes what must be quoted", () => {
  expect(toCsv(sample)).toBe('a,b,c,d\r\n"he said ""no"", twice",1,true,0.5\r\n"Prøve\nby",,false,\r\n,-3,,2\r\n');
});

test("JSON Lines hold an object a row", () => {
  expect(
    toJsonl(sample)
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line)),
  ).toEqual([
    { a: 'he said "no", twice', b: 1, c: true, d: 0.5 },
    { a: "Prøve\nby", b: null, c: false, d: null },
    { a: null, b: -3, c: null, d: 2 },
  ]);
});

test("Parquet reads back as it was", async () => {
  const bytes = toParquet(sample);
  const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
  expect(await parquetReadObjects({ file })).toEqual([
    { a: 'he said "no", twice', b: 1, c: true, d: 0.5 },
    { a: "Prøve\nby", b: null, c: false, d: null },
    { a: null, b: -3, c: null, d: 2 },
  ]);
});

describe("tables", () => {
  test("have a cell for each column, claims and an empty ledger alike", () => {
    const empty = openBooks(shelfOf());
    const all = [claimTable, stintTable, changesTable].map((table) => table(books));
    for (const table of [...all, rumourTable(books, known), outletTable(books, known), claimTable(empty)]) {
      expect(table.rows.every((row) => row.length === table.columns.length)).toBe(true);
    }
    expect(claimTable(books).rows).toHaveLength(5);
  });

  test("of managerial changes have the columns that readers know", () => {
    const [head, first, second] = toCsv(changesTable(books)).split("\r\n");
    expect(head).toBe(
      "Team,Outgoing manager,Manner of departure,Date of vacancy,Position in table,Incoming manager,Date of appointment,Sources",
    );
    expect(first).toMatch(/^Testby,Ole Test,Sacked,2029-04-30,,Jens Prøve,2029-05-09,/);
    expect(second).toMatch(/^Testby,Jens Prøve,Signed by Andenby,2030-06-01,,,,/);
  });
});

test("wikitext is a table with references, and no sign of a name breaks it", () => {
  const text = toWikitext(managerialChanges(books));
  expect(text).toContain("! Team !! Outgoing manager !! Manner of departure !! Date of vacancy !! Position in table !! Incoming manager");
  expect(text).toContain(
    "| Testby || Ole Test || Sacked || 30 April 2029 ||  || Jens Prøve || 9 May 2029<ref>Prøvebladet, 30 April 2029</ref>",
  );
  expect(text).toContain("Prøve&#124;bladet");
  expect(text.split("\n").filter((line) => line.startsWith("|-"))).toHaveLength(2);
});

test("PROV derives each claim from its article and names its primary source", () => {
  const { "@graph": graph } = JSON.parse(toProv(books)) as { readonly "@graph": readonly Record<string, unknown>[] };
  const claim = graph.find((node) => node["hearsay:kind"] === "candidacy");
  const ids = new Set(graph.map((node) => node["@id"]));
  expect(claim).toMatchObject({
    wasAttributedTo: ["urn:hearsay:agent:outlet%3Aandenbladet", "urn:hearsay:agent:outlet%3Aprovebladet"],
    hadPrimarySource: "urn:hearsay:agent:outlet%3Aprovebladet",
  });
  for (const key of ["wasDerivedFrom", "wasGeneratedBy", "hadPrimarySource"]) expect(ids.has(claim?.[key])).toBe(true);
  expect(ids.size).toBe(graph.length);
});
