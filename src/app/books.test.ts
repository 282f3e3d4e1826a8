import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { article, says } from "../../gold/invented.ts";
import { perfectReadings } from "../../gold/perfect.ts";
import { goldFiles } from "../../gold/sets.ts";
import type { Books, Reading } from "../model/index.ts";
import {
  appendReadings,
  careers,
  findClaim,
  ledgerPath,
  loadBooks,
  nameOf,
  rumourJson,
  rumours,
  stintJson,
  vacancies,
  whoIs,
} from "./books.ts";

const folder = mkdtempSync(join(tmpdir(), "hearsay-books-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let made = 0;
const fresh = (): string => join(folder, `${made++}`, "ledger.db");

async function booksOf(readings: readonly Reading[]): Promise<Books> {
  const path = fresh();
  await appendReadings(readings, path);
  return loadBooks(path);
}

/** Everything that the views make of some books, as JSON. */
function viewsOf(books: Books): string {
  const stints = [...careers(books)].sort().map(([person, career]) => [person, career.map((stint) => stintJson(books, stint))]);
  return JSON.stringify([stints, rumours(books, "2035-01-01").map((rumour) => rumourJson(books, rumour)), vacancies(books)]);
}

const READINGS = [
  article("2029-05-01", "A", says("departure", "Ole Test", "Testby", { manner: "dismissed" }), says("tenure", "Jens Prøve", "Andenby")),
  article("2029-05-03", "B", says("candidacy", "Jens Prøve", "Testby", { stage: "talks", certainty: "possible", via: ["A"] })),
  article("2029-05-04", "C", says("candidacy", "Prøve", "Testby", { stage: "close", certainty: "probable" })),
  article("2029-05-09", "A", says("appointment", "Jens Prøve", "Testby", { at: "2029-05-09", replaces: "Ole Test" })),
  article("", "D", says("departure", "J. Prøve", "Testby", { at: "2030-02" }), says("tenure", "Bo Taget", "Andenby")),
  article("2031", "E", says("candidacy", "Bo Taget", "Testby", { stage: "linked", certainty: "possible" })),
];

describe("the books", () => {
  test("are blind to the order of appending, and to appending twice", async () => {
    const expected = viewsOf(await booksOf(READINGS));
    const orders = fc.shuffledSubarray(READINGS, { minLength: READINGS.length });
    await fc.assert(
      fc.asyncProperty(orders, fc.subarray(READINGS), async (order, again) => viewsOf(await booksOf([...order, ...again])) === expected),
      { numRuns: 15 },
    );
  });

  test("join one man's names, and tell how the rumour ended", async () => {
    const books = await booksOf(READINGS);
    const match = whoIs("prove", books.names.values());
    const [jens] = "found" in match ? match.found : [];
    expect(jens).toMatchObject({ name: "Jens Prøve", aliases: ["J. Prøve", "Prøve"] });
    const [rumour] = rumours(books, "2035-01-01").filter(({ person }) => person === jens?.id);
    expect(rumour).toMatchObject({ rule: "appointed", outcome: "came-true", peak: "close", origins: ["A", "C"], independent: 2 });
    expect(vacancies(books).map(({ club }) => nameOf(books, club).name)).toEqual(["Testby"]);
  });

  test("show a claim with its article, and say where an id is too short", async () => {
    const path = fresh();
    await appendReadings(READINGS, path);
    const [assertion] = (await loadBooks(path)).assertions;
    const id = assertion?.id ?? "";
    expect(await findClaim(path, id.slice(0, 10))).toMatchObject({
      id,
      publication: { id: assertion?.publication.id },
      text: expect.any(String),
    });
    expect(await findClaim(path, "")).toHaveLength(8);
    expect(await findClaim(path, "no such claim")).toBeNull();
  });

  test("say what to do where there is no ledger, and make none", async () => {
    const path = fresh();
    await expect(loadBooks(path)).rejects.toThrow(/no ledger yet .*hearsay read/);
    expect(existsSync(path)).toBe(false);
  });

  test("lie where they are told to", () => {
    expect(ledgerPath("here.db")).toBe("here.db");
    expect(ledgerPath()).toMatch(process.env.HEARSAY_LEDGER ? /./ : /\.local\/share\/hearsay\/ledger\.db$/);
  });
});

describe("a name", () => {
  const people = ["Jens Prøve", "Ole Test", "Piet van den Proef", "Åge Test"].map((name) => ({ id: name, name, aliases: [] }));
  const found = (typed: string): string => {
    const match = whoIs(typed, people);
    return "found" in match ? match.found.map(({ name }) => name).join(", ") : `? ${match.suggestions.map(({ name }) => name).join(", ")}`;
  };

  test.each([
    ["jens prøve", "Jens Prøve"],
    ["JENS PROVE", "Jens Prøve"],
    ["prove", "Jens Prøve"],
    ["van den proef", "Piet van den Proef"],
    ["piet proef", "Piet van den Proef"],
    ["aage test", "Åge Test"],
    ["test", "Ole Test, Åge Test"],
    ["j prov", "Jens Prøve"],
    ["jens prøvv", "? Jens Prøve"],
    ["nobody at all", "? "],
    ["", "? "],
  ])("%s is %s", (typed, who) => expect(found(typed)).toBe(who));
});

/** What perfect readings of the seeds must give; a reader can do no better. */
const seeds = goldFiles().filter(({ set }) => set === "seeds");
describe.skipIf(seeds.length === 0)("the seeds, where they are at hand", () => {
  test("tell a career in order and settle two rumours", async () => {
    const books = await booksOf(perfectReadings(seeds));
    const clubs = (careers(books).get("person:jess-thorup") ?? []).map(({ club }) => nameOf(books, club).name);
    const expected = ["Esbjerg fB", "FC Midtjylland", "KAA Gent", "KRC Genk", "FC København"];
    expect(clubs.filter((club, index) => expected.includes(club) && clubs.lastIndexOf(club) === index)).toEqual(expected);
    const about = rumours(books, "2035-01-01").filter(({ person, kind }) => person === "person:jess-thorup" && kind === "candidacy");
    const settled = about
      .filter(({ outcome }) => outcome === "came-true")
      .map(({ club, origins }) => [nameOf(books, club).name, origins[0]]);
    expect(settled).toEqual([
      ["FC København", "unnamed:media"],
      ["KRC Genk", "Het Nieuwsblad"],
    ]);
  });

  test("with the development set, settle nine rumours of ten and none wrongly", async () => {
    const books = await booksOf(perfectReadings(goldFiles().filter(({ set }) => set === "seeds" || set === "dev")));
    const file = join(folder, "rumours.json");
    writeFileSync(file, JSON.stringify(rumours(books, "2026-01-01").map((rumour) => rumourJson(books, rumour))));
    const gold = fileURLToPath(new URL("../../gold", import.meta.url));
    const scored = execFileSync(process.execPath, [join(gold, "score-ledger.mjs"), "--rumours", file, join(gold, "dev"), "--json"], {
      encoding: "utf8",
    });
    const { rumours: score } = JSON.parse(scored) as { rumours: { right: number; wronglySettled: number } };
    expect(score.wronglySettled).toBe(0);
    expect(score.right).toBeGreaterThanOrEqual(0.9);
  });
});
