import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "libsql";
import { afterAll, describe, expect, test } from "vitest";
import { article, says } from "../../gold/invented.ts";
import { openSqlite } from "./sqlite.ts";

const folder = mkdtempSync(join(tmpdir(), "hearsay-sqlite-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const reading = article("2029-05-03", "Prøvebladet", says("candidacy", "Jens Prøve", "Testby", { stage: "talks" }));
const AT = { reader: "1.0", at: "2029-06-01T00:00:00.000Z" };

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
    [
      "one from before the first release",
      (path: string) => void new Database(path).pragma("user_version=1"),
      /first release .*read the articles again/,
    ],
    ["a folder", (path: string) => mkdtempSync(path), /ledger/],
  ])("%s", async (name, make, message) => {
    const path = name === "a folder" ? folder : broken(`${name}.db`, make);
    await expect(openSqlite(path)).rejects.toThrow(message);
    await expect(openSqlite(path)).rejects.toMatchObject({ name: "LedgerError", message: expect.stringContaining(path) });
  });

  test("a damaged one", async () => {
    const path = join(folder, "damaged.db");
    const ledger = await openSqlite(path);
    await ledger.append([reading], AT);
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
    await expect(ledger.append([reading], AT)).rejects.toThrow(/cannot be written .*writable/);
  });
});

test("the generation is another after every change, whoever made it, and the same where nobody did", async () => {
  const path = join(folder, "generations.db");
  const [one, other] = [await openSqlite(path), await openSqlite(path)];
  const seen = [await one.generation()];
  expect(await one.generation()).toBe(seen[0]);
  await one.append([reading], AT);
  seen.push(await one.generation());
  await other.unsettle();
  seen.push(await one.generation());
  await other.size();
  expect(await one.generation()).toBe(seen[2]);
  expect(new Set(seen).size).toBe(3);
  await Promise.all([one.close(), other.close()]);
});
