/** The commands over the books, as a user meets them. */
import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { article, says } from "../../gold/invented.ts";
import { appendReadings, loadBooks } from "../app/books.ts";
import type { Reading } from "../model/index.ts";

const here = dirname(fileURLToPath(import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "hearsay-commands-"));
const ledger = join(folder, "ledger.db");
let claim = "";

/** A reading as if it had been fetched from a site that allows it. */
function fetched(reading: Reading): Reading {
  const permission = { robots: "allowed", mining: "allowed", policy: "https://andenbladet.test/vilkaar" } as const;
  return { ...reading, document: { ...reading.document, permission } };
}

beforeAll(async () => {
  await appendReadings(
    [
      article("2029-05-01", "Prøvebladet", says("departure", "Ole Test", "Testby", { manner: "dismissed", at: "2029-04-30" })),
      fetched(
        article(
          "2029-05-03",
          "Andenbladet",
          says("candidacy", "Jens Prøve", "Testby", { stage: "talks", certainty: "possible", via: ["Stokbladet", "Prøvebladet"] }),
          { kind: "fact", person: "Jens Prøve", fact: { born: "1980-03-10" } },
        ),
      ),
      article("2029-05-09", "Prøvebladet", says("appointment", "Jens Prøve", "Testby", { at: "2029-05-09" })),
      article("2029-06-01", "Prøvebladet", says("departure", "Jens Prøve", "Testby", { at: "2029-06-01", manner: "resigned" })),
      article(
        "2029-06-02",
        "Prøvebladet",
        says("candidacy", "Bo Taget", "Testby", { stage: "applied", certainty: "possible", via: ["unnamed:source"] }),
      ),
    ],
    ledger,
  );
  claim = (await loadBooks(ledger)).assertions.find((one) => one.claim.kind === "candidacy" && one.claim.stage === "talks")?.id ?? "";
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Answer {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

function hearsay(args: readonly string[], more: Readonly<Record<string, string>> = {}): Promise<Answer> {
  const env = { ...process.env, HEARSAY_LEDGER: ledger, NO_COLOR: "1", ...more };
  const command = ["--import", "tsx", join(here, "main.ts"), ...args];
  return new Promise((resolve) => {
    execFile(process.execPath, command, { env, encoding: "utf8" }, (error, out, err) => {
      resolve({ status: error ? Number(error.code ?? 1) : 0, out, err });
    });
  });
}

describe("hearsay person", () => {
  test("prints the career with its sources, then the rumours with chain, sentence and settlement", async () => {
    const { status, out, err } = await hearsay(["person", "PROVE"]);
    expect({ status, err }).toEqual({ status: 0, err: "" });
    expect(out).toMatch(/^Jens Prøve {3}born 1980-03-10/);
    expect(out).toMatch(/9 May 2029 – 1 Jun 2029 {2}● Testby {2}head coach, resigned · 23 days\n.*Prøvebladet [0-9a-f]{8}/);
    expect(out).toContain("● came true  Jens Prøve → Testby, head coach");
    expect(out).toContain("Andenbladet ← Stokbladet ← Prøvebladet · 3 May 2029 · talks, possible");
    expect(out).toContain("settled: appointed");
    expect(out).not.toContain("\u001b");
  });

  test("prints JSON", async () => {
    const { out } = await hearsay(["person", "jens", "prøve", "--json"]);
    expect(JSON.parse(out)).toMatchObject({
      person: { name: "Jens Prøve", born: "1980-03-10" },
      stints: [
        { club: { name: "Testby" }, role: "head-coach", from: { edtf: "2029-05-09" }, to: { edtf: "2029-06-01" }, ended: "resigned" },
      ],
      rumours: [{ rule: "appointed", outcome: "came-true", origins: ["Prøvebladet"], reports: [{ claim, chain: expect.any(Array) }] }],
    });
  });

  test("suggests names, and says where there is no ledger", async () => {
    expect(await hearsay(["person", "Prøvv"])).toEqual({ status: 1, out: "", err: expect.stringContaining("did you mean Jens Prøve?") });
    const missing = await hearsay(["person", "Prøve", "--ledger", join(folder, "none.db")]);
    expect(missing).toEqual({ status: 1, out: "", err: expect.stringMatching(/no ledger yet .*hearsay read/) });
    const letter = join(folder, "letter.db");
    writeFileSync(letter, "Dear editor, ".repeat(100));
    expect(await hearsay(["person", "Prøve", "--ledger", letter])).toMatchObject({ status: 1, err: expect.stringMatching(/no ledger/) });
  });
});

describe("hearsay rumours", () => {
  test("prints them all as JSON", async () => {
    const found = JSON.parse((await hearsay(["rumours", "--all", "--json"])).out) as { person: { name: string }; rule: string }[];
    expect(found.map(({ person, rule }) => [person.name, rule])).toEqual([
      ["Bo Taget", "open"],
      ["Jens Prøve", "appointed"],
    ]);
  });

  test("keeps hedge and origin", async () => {
    const { out } = await hearsay(["rumours"]);
    expect(out).toContain("○ open  Bo Taget → Testby, head coach");
    expect(out).toContain("Prøvebladet ← unnamed source · 2 Jun 2029 · applied, possible");
    expect(out).toContain("0 named origins: unnamed source");
  });
});

describe("hearsay explain", () => {
  test("shows a claim by the first digits of its id", async () => {
    const { status, out } = await hearsay(["explain", claim.slice(0, 8)]);
    expect(status).toBe(0);
    expect(out).toContain(claim);
    expect(out).toMatch(/»0: [^«]*«/);
    expect(out).toMatch(/person +Jens Prøve\n/);
    expect(out).toMatch(/said by +Andenbladet ← Stokbladet ← Prøvebladet\n/);
    expect(out).toMatch(
      /its site +robots.txt allows the page; allows text and data mining \(terms: https:\/\/andenbladet.test\/vilkaar\)\n/,
    );
    const { publication } = JSON.parse((await hearsay(["explain", claim, "--json"])).out) as { publication: object };
    expect(publication).toMatchObject({ permission: { robots: "allowed", mining: "allowed" } });
    expect(publication).not.toHaveProperty("sketch");
  });

  test("what a site said stands in what is exported", async () => {
    const { out } = await hearsay(["export", "--format", "jsonl"]);
    const rows = out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(rows.find((row) => row.claim === claim)).toMatchObject({
      robots: "allowed",
      mining: "allowed",
      mining_policy: "https://andenbladet.test/vilkaar",
    });
    expect(rows.filter((row) => row.robots === null).length).toBeGreaterThan(0);
  });

  test("says so where nothing, or too much, begins with them", async () => {
    expect(await hearsay(["explain", "zzz"])).toMatchObject({
      status: 1,
      out: "",
      err: expect.stringContaining("no claim begins with zzz"),
    });
    expect(await hearsay(["explain", ""])).toMatchObject({ status: 1, err: expect.stringContaining("give more digits") });
  });
});

test("hearsay market shows benches, who is in line, and what was settled", async () => {
  const { status, out } = await hearsay(["market"]);
  expect(status).toBe(0);
  expect(out).toMatch(/BENCHES WITHOUT A COACH.*\n {2}Testby · Jens Prøve left 1 Jun 2029 · in line: Bo Taget \(applied\)/);
  expect(out).toMatch(/SETTLED\n {2}● came true {2}Jens Prøve → Testby, head coach · appointed · 9 May 2029/);
  expect(out).toMatch(/NEWEST ARTICLES\n {2}2 Jun 2029 · Prøvebladet/);
});
