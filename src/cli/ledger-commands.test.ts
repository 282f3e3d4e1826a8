/** The commands that keep the ledger, as a user meets them. */
import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { article, says } from "../../gold/invented.ts";
import { appendReadings, loadBooks } from "../app/books.ts";

const here = dirname(fileURLToPath(import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "hearsay-keeping-"));
const ledger = join(folder, "ledger.db");
afterAll(() => rmSync(folder, { recursive: true, force: true }));

beforeAll(() =>
  appendReadings(
    [
      article("2029-05-01", "Prøvebladet", says("tenure", "Frank Proef", "Testby"), says("tenure", "Ole Test", "Testby")),
      article("2029-05-02", "Prøvebladet", says("tenure", "Franky Proef", "Andenby")),
      article("2029-05-03", "Andenbladet", says("candidacy", "Ole Test", "Andenby", { stage: "talks" })),
    ],
    ledger,
  ),
);

interface Answer {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

function hearsay(...args: readonly string[]): Promise<Answer> {
  const env = { ...process.env, HEARSAY_LEDGER: ledger, NO_COLOR: "1" };
  const command = ["--import", "tsx", join(here, "main.ts"), ...args];
  return new Promise((resolve) => {
    execFile(process.execPath, command, { env, encoding: "utf8" }, (error, out, err) => {
      resolve({ status: error ? Number(error.code ?? 1) : 0, out, err });
    });
  });
}

describe("hearsay same and different", () => {
  test("join and part names, with who, when and why", async () => {
    const same = await hearsay("same", "frank proef", "Franky Proef", "--why", "his club writes both", "--by", "A. Reader", "--json");
    expect(same).toMatchObject({ status: 0, err: "" });
    expect(JSON.parse(same.out)).toMatchObject({
      kind: "identity",
      verdict: "same",
      of: "person",
      a: { name: "Frank Proef" },
      b: { name: "Franky Proef" },
      who: "A. Reader",
      why: "his club writes both",
      at: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
    });
    expect((await loadBooks(ledger)).names.get("person:franky-proef")?.aliases).toEqual(["Frank Proef"]);
    const different = await hearsay("different", "Frank Proef", "Franky Proef", "--why", "cousins");
    expect(different).toEqual({
      status: 0,
      out: expect.stringMatching(/^recorded: Frank Proef and Franky Proef are not the same person \(\w{8}\)\n$/),
      err: "",
    });
    expect((await loadBooks(ledger)).names.get("person:franky-proef")?.aliases).toEqual([]);
  });

  test("take clubs, too", async () => {
    expect((await hearsay("same", "Testby", "Andenby", "--why", "merged")).out).toContain("are the same club");
    expect((await hearsay("same", "Testby", "Andenby", "--withdraw", "--why", "not yet")).out).toContain("are left to the evidence");
  });

  test.each([
    ["nobody of that name", ["same", "Frank Proef", "Ib Ukendt", "--why", "x"], 1, /no person in the ledger is called Ib Ukendt/],
    ["several of that name", ["same", "proef", "Ole Test", "--why", "x"], 1, /several .* are called proef: Frank Proef, Franky Proef/],
    ["one name twice", ["different", "Ole Test", "Ole Test", "--why", "x"], 1, /by a club: "NAME @ CLUB"/],
    ["no reason", ["same", "Frank Proef", "Franky Proef"], 2, /--why/],
  ])("refuse %s", async (_, args, status, message) => {
    expect(await hearsay(...args)).toEqual({ status, out: "", err: expect.stringMatching(message) });
  });
});

describe("hearsay correct", () => {
  const claimOf = async (kind: string) => (await loadBooks(ledger)).assertions.find(({ claim }) => claim.kind === kind);

  test("sets fields right, and takes it back", async () => {
    const id = (await claimOf("candidacy"))?.id ?? "";
    const { out, status } = await hearsay("correct", id.slice(0, 10), "--set", "stage=close", "--set", "club=testby", "--why", "see above");
    expect({ out, status }).toEqual({ status: 0, out: expect.stringContaining("stage is close, club is club:~testby") });
    expect((await claimOf("candidacy"))?.claim).toMatchObject({ stage: "close", club: "club:~testby" });
    await hearsay("correct", id, "--misread", "--why", "another man");
    expect(await claimOf("candidacy")).toBeUndefined();
    await hearsay("correct", id, "--withdraw", "--why", "it was right");
    const explained = (await hearsay("explain", id)).out;
    for (const words of ["corrected to stage=close, club=club:~testby, by", "misread, by", "judgement withdrawn, by", ": it was right"])
      expect(explained.replace(/\s+/g, " ")).toContain(words);
    expect((await claimOf("candidacy"))?.claim).toMatchObject({ stage: "talks", club: "club:~andenby" });
  });

  test.each([
    ["no such claim", ["zzz", "--misread", "--why", "x"], 1, /no claim begins with zzz/],
    ["no verdict", ["ab", "--why", "x"], 2, /one of --misread, --set/],
    ["no such field", ["ab", "--set", "colour=red", "--why", "x"], 2, /fields are kind, person/],
    ["no such value", ["ab", "--set", "role=king", "--why", "x"], 2, /role is one of head-coach/],
  ])("refuses %s", async (_, args, status, message) => {
    expect(await hearsay("correct", ...args)).toEqual({ status, out: "", err: expect.stringMatching(message) });
  });
});

describe("--as-of", () => {
  test("shows any view as the ledger was then", async () => {
    const before = await hearsay("rumours", "--all", "--json", "--as-of", "2020-01-01");
    expect({ ...before, out: JSON.parse(before.out) }).toEqual({ status: 0, out: [], err: "" });
    const after = await hearsay("rumours", "--all", "--json", "--as-of", "2999-12-31T12:00Z");
    expect(JSON.parse(after.out)).toMatchObject([{ person: { name: "Ole Test" } }]);
  });

  test.each(["2029-02-31", "yesterday"])("refuses %s", async (moment) => {
    expect(await hearsay("person", "Test", "--as-of", moment)).toMatchObject({ status: 2, err: expect.stringContaining("YYYY-MM-DD") });
  });
});

describe("hearsay search", () => {
  test("finds claims by words, in any accents", async () => {
    expect(await hearsay("search", "OLE", "andenb")).toEqual({
      status: 0,
      out: expect.stringMatching(/^candidacy · Andenbladet · 3 May 2029 \w{8}\n {2}»0: /),
      err: "",
    });
    expect(JSON.parse((await hearsay("search", "tenure", "--json", "--limit", "2")).out)).toHaveLength(2);
    expect(await hearsay("search", "zzz")).toEqual({ status: 1, out: "", err: expect.stringContaining("no claim and no title has zzz") });
    expect(await hearsay("search", "ole", "--limit", "0")).toMatchObject({ status: 2 });
  });
});

describe("hearsay rebuild and rumours --limit", () => {
  test("make the list and show its newest", async () => {
    expect(await hearsay("rebuild")).toEqual({ status: 0, out: expect.stringMatching(/^rebuilt: \d people looked at\n$/), err: "" });
    const { out } = await hearsay("rumours", "--limit", "1", "--json");
    expect(JSON.parse(out)).toMatchObject([
      { person: { name: "Ole Test" }, club: { name: "Andenby" }, reports: [{ publisher: "Andenbladet" }] },
    ]);
    expect((await hearsay("rumours", "--limit", "5")).out).toContain("Ole Test → Andenby");
    expect(await hearsay("rumours", "--limit", "0")).toMatchObject({ status: 2 });
  });
});

describe("hearsay doctor", () => {
  test("finds the ledger whole, and says what to look at", async () => {
    const { status, out } = await hearsay("doctor");
    expect(status).toBe(0);
    expect(out).toMatch(/3 articles · 4 claims · 0 readings retired · \d judgements · 0 forgotten\n {2}whole/);
    expect(out).toMatch(/READERS\n {2}0\.1\.0: 3 readings\n/);
    expect(out).toMatch(/DIGESTS\n {2}\d{4}-\d\d-\d\d +\d+ {2}[0-9a-f]{32}\n/);
    expect(JSON.parse((await hearsay("doctor", "--json")).out)).toMatchObject({ damage: [], newerReaders: [], doubts: { conflicts: [] } });
  });
});

describe("hearsay forget", () => {
  test("says what would go, and removes it when told to", async () => {
    const why = ["--why", "asked"];
    expect((await hearsay("forget", "Ole Test", ...why)).out).toBe(
      "would remove Ole Test from 2 articles with claims about him or her, and all others, for good; add --yes to do it\n",
    );
    expect((await hearsay("forget", "Ole Test", ...why, "--yes")).out).toBe("removed: 2 claims from 2 articles\n");
    expect(await hearsay("forget", "Ole Test", ...why)).toMatchObject({
      status: 1,
      err: expect.stringContaining("neither an article nor"),
    });
    const [publication] = (await loadBooks(ledger)).assertions.map(({ publication: { id } }) => id);
    expect((await hearsay("forget", publication ?? "", ...why, "--yes")).out).toBe("removed: 1 claim from 1 article\n");
    expect((await hearsay("doctor")).out).toContain("2 forgotten\n  whole");
  });
});
