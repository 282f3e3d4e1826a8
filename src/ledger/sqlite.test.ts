import { execFile } from "node:child_process";
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import Database from "libsql";
import { afterAll, describe, expect, test } from "vitest";
import { article, says } from "../../gold/invented.ts";
import { openSqlite } from "./sqlite.ts";
import { compareVersions } from "./versions.ts";

const folder = mkdtempSync(join(tmpdir(), "hearsay-ledger-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const linked = (stage: "talks" | "close") => article("2029-05-03", "Prøvebladet", says("candidacy", "Jens Prøve", "Testby", { stage }));
const reading = linked("talks");
/** The same article, read otherwise. */
const corrected = { ...reading, claims: reading.claims.map((claim) => ({ ...claim, stage: "close" as const })) };

describe("appending", () => {
  test("the same twice changes nothing", async () => {
    const ledger = await openSqlite(join(folder, "twice.db"));
    expect(await ledger.append([reading, reading], "1.0")).toEqual({ added: 1, renewed: 0, known: 1 });
    const before = await ledger.shelf();
    expect(await ledger.append([reading], "1.0")).toEqual({ added: 0, renewed: 0, known: 1 });
    expect(await ledger.shelf()).toEqual(before);
    expect(await ledger.size()).toEqual({ publications: 1, claims: 1 });
    await ledger.close();
  });

  test.each([
    ["a newer reader's reading retires the older", ["1.9.0", "1.10.0"], "close"],
    ["an older reader's reading is retired at once", ["1.10.0", "1.9.0"], "talks"],
    ["of one version the later reading holds", ["1.0.0", "1.0.0"], "close"],
  ])("%s", async (_, [first = "", second = ""], stage) => {
    const ledger = await openSqlite(":memory:");
    await ledger.append([reading], first);
    await ledger.append([corrected], second);
    const { claims, publications } = await ledger.shelf();
    expect(claims.map(({ claim }) => claim.stage)).toEqual([stage]);
    expect(publications).toHaveLength(1);
  });

  test("a re-reading that agrees keeps the ids of its claims", async () => {
    const ledger = await openSqlite(":memory:");
    await ledger.append([reading], "1.0");
    const [before] = (await ledger.shelf()).claims;
    await ledger.append([{ ...reading, claims: reading.claims.map((claim) => ({ ...claim, id: "c9", rule: "da/candidacy/new" })) }], "2.0");
    const [after] = (await ledger.shelf()).claims;
    expect(after?.id).toBe(before?.id);
    expect(after?.reader).toBe("2.0");
  });

  test("one text at two addresses is two publications of one text", async () => {
    const at = (url: string) => ({ ...reading, document: { ...reading.document, url } });
    const ledger = await openSqlite(":memory:");
    await ledger.append([at("https://a.test/1"), at("https://b.test/1")], "1.0");
    const { publications } = await ledger.shelf();
    expect(publications).toHaveLength(2);
    expect(new Set(publications.map(({ text }) => text)).size).toBe(1);
  });

  test("a claim and its article are found by the beginning of an id", async () => {
    const ledger = await openSqlite(":memory:");
    await ledger.append([reading], "1.0");
    const [claim] = (await ledger.shelf()).claims;
    const found = await ledger.claimsLike(claim?.id.slice(0, 6) ?? "", 5);
    expect(found).toEqual([claim]);
    expect(await ledger.claimsLike("c0", 5)).toEqual([claim]);
    const publication = await ledger.publication(claim?.publication ?? "");
    expect(await ledger.text(publication?.text ?? "")).toBe(reading.document.text);
    expect(await ledger.claimsLike("zzz", 5)).toEqual([]);
  });

  test("several processes at once lose nothing, nor trip over each other in making it", async () => {
    const path = join(folder, "shared.db");
    const writer = fileURLToPath(new URL("../../gold/append-invented.ts", import.meta.url));
    const run = promisify(execFile);
    await Promise.all([1, 2, 3].map((n) => run(process.execPath, ["--import", "tsx", writer, path, `${n}`])));
    const ledger = await openSqlite(path);
    expect(await ledger.size()).toEqual({ publications: 30, claims: 30 });
    await ledger.close();
  });
});

describe("a ledger that cannot be opened says what to do", () => {
  const broken = (name: string, make: (path: string) => void): string => {
    const path = join(folder, name);
    make(path);
    return path;
  };

  test.each([
    [
      "no ledger",
      (path: string) => writeFileSync(path, "This is a letter to the editor, and no ledger at all.".repeat(40)),
      /no ledger .*--ledger/,
    ],
    ["a newer one", (path: string) => void new Database(path).pragma("user_version=999"), /newer hearsay .*update/],
    ["a folder", (path: string) => mkdtempSync(path), /ledger/],
  ])("%s", async (name, make, message) => {
    const path = name === "a folder" ? folder : broken(`${name}.db`, make);
    await expect(openSqlite(path)).rejects.toThrow(message);
    await expect(openSqlite(path)).rejects.toMatchObject({ name: "LedgerError", message: expect.stringContaining(path) });
  });

  test("a damaged one", async () => {
    const path = join(folder, "damaged.db");
    const ledger = await openSqlite(path);
    await ledger.append([reading], "1.0");
    await ledger.close();
    const file = new Uint8Array(40_000).fill(7);
    const whole = readFileSync(path);
    file.set(whole.subarray(0, 4096));
    writeFileSync(path, file);
    await expect(openSqlite(path).then((opened) => opened.shelf())).rejects.toThrow(/damaged .*restore/);
  });

  test.skipIf(process.getuid?.() === 0)("one that may only be read is read, and not written", async () => {
    const path = join(folder, "readonly.db");
    await (await openSqlite(path)).close();
    chmodSync(path, 0o444);
    const ledger = await openSqlite(path);
    expect(await ledger.size()).toEqual({ publications: 0, claims: 0 });
    await expect(ledger.append([reading], "1.0")).rejects.toThrow(/cannot be written .*writable/);
  });
});

test.each([
  ["0.9.0", "0.10.0"],
  ["1.0", "1.0.1"],
  ["1.0-a", "1.0-b"],
])("version %s is older than %s", (a, b) => {
  expect(compareVersions(a, b)).toBeLessThan(0);
  expect(compareVersions(b, a)).toBeGreaterThan(0);
  expect(compareVersions(a, a)).toBe(0);
});
