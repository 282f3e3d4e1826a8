/** `club`, `vacancies`, `outlets` and `new`, as a user meets them. */
import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { testbyMarket } from "../../gold/invented.ts";
import { appendReadings } from "../app/books.ts";

const here = dirname(fileURLToPath(import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "hearsay-market-"));
const ledger = join(folder, "ledger.db");

beforeAll(async () => {
  await appendReadings(testbyMarket(), ledger);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

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

describe("hearsay club", () => {
  test("prints bench, vacancy, rumours and contracts with their conflicts", async () => {
    const { status, out } = await hearsay("club", "TESTBY");
    expect(status).toBe(0);
    expect(out).toMatch(/BENCH\n.*1 Jul 2018 – 30 Apr 2019 {2}● Ole Test +head coach, dismissed · 10 m\n.*Prøvebladet [0-9a-f]{8}/);
    expect(out).toMatch(/◐ Bo Taget/);
    expect(out).toMatch(/in line {4}○ Jens Prøve · talks · Prøvebladet/);
    expect(out).toMatch(/until {4}2021 ≠ · Andenbladet/);
    expect(out).not.toContain("\u001b");
  });

  test("prints JSON, and suggests names", async () => {
    const { out } = await hearsay("club", "testby", "--json");
    expect(JSON.parse(out)).toMatchObject({
      club: { name: "Testby" },
      bench: [{ person: { name: "Ole Test" } }, { person: { name: "Bo Taget" } }],
      vacancies: [{ state: "interim", candidates: [{ person: { name: "Jens Prøve" }, stage: "talks" }] }],
      contracts: [{ conflicts: ["until"] }],
      denials: null,
    });
    expect(await hearsay("club", "Testbi")).toMatchObject({ status: 1, err: expect.stringContaining("did you mean Testby?") });
  });
});

describe("hearsay vacancies", () => {
  test("prints who is in line on a day, and the domino", async () => {
    const { status, out } = await hearsay("vacancies", "--at", "2019-05-05");
    expect(status).toBe(0);
    expect(out).toContain("Testby · since 30 Apr 2019 · 5 days · minded");
    expect(out).toContain("○ Jens Prøve · talks · Prøvebladet · if he goes, Tomby is without a coach");
    expect((await hearsay("vacancies", "--at", "2019-04-01")).out).toContain("No open bench");
  });

  test("refuses a day that is none", async () => {
    expect(await hearsay("vacancies", "--at", "2019-02-30")).toMatchObject({ status: 2, err: expect.stringContaining("YYYY-MM-DD") });
  });
});

describe("hearsay outlets", () => {
  test("prints counts and no rate where few rumours are settled, and where reports end in nothing", async () => {
    const { status, out } = await hearsay("outlets");
    expect(status).toBe(0);
    expect(out).toMatch(/Prøvebladet +origin +1 rumour · 0 settled · 0 came true · 1 open/);
    expect(out).toMatch(/Andenbladet +relay +1 rumour/);
    expect(out).toContain("No probability is shown for open rumours before 200 are settled; 0 are.");
    expect((await hearsay("outlets", "--sourcing")).out).toMatch(/NOT SEEN.*\n {2}Jens Prøve, Testby · Andenbladet ← Prøvebladet/);
    expect(JSON.parse((await hearsay("outlets", "andenbladet", "--json")).out)).toMatchObject({ asRelay: { rumours: 1, rate: null } });
  });
});

describe("hearsay new", () => {
  test("holds an article against the ledger and stores nothing", async () => {
    const file = join(folder, "news.txt");
    writeFileSync(file, "6 May 2019\n\nTestby sack coach\n\nTestby FC have sacked their head coach Ole Test, the club said on Monday.\n");
    const { status, out } = await hearsay("new", file);
    expect(status).toBe(0);
    expect(out).toContain("held against 6 older articles");
    expect(await hearsay("new", file)).toMatchObject({ out });
    expect(await hearsay("new", join(folder, "none.txt"))).toMatchObject({ status: 1, err: expect.stringContaining("none.txt") });
  });
});

describe("hearsay export", () => {
  test("writes tables to standard output and to files, and refuses what does not go together", async () => {
    expect((await hearsay("export", "--table", "managerial-changes")).out).toMatch(
      /^Team,Outgoing manager,.*\r\nTestby,Ole Test,Sacked,2019-04-30,/,
    );
    const file = join(folder, "rumours.parquet");
    expect(await hearsay("export", "--format", "parquet", "--table", "rumours", "--out", file)).toMatchObject({ status: 0, out: "" });
    expect(readFileSync(file).subarray(0, 4).toString()).toBe("PAR1");
    expect(await hearsay("export", "--format", "prov", "--table", "rumours")).toMatchObject({
      status: 2,
      err: expect.stringContaining("cannot hold"),
    });
    expect(await hearsay("export", "--format", "xls")).toMatchObject({ status: 2 });
  });
});
