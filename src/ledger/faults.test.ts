/** What goes wrong on real machines: nothing that was acknowledged may be lost, and every message says what to do. */
import { execFileSync, spawn, spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { article, says } from "../../gold/invented.ts";
import { openSqlite } from "./sqlite.ts";

const folder = mkdtempSync(join(tmpdir(), "hearsay-faults-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const AT = { reader: "1.0", at: "2029-06-01T00:00:00.000Z" };
const invented = (n: number) => article("2029-05", `Prøvebladet ${n}`, says("tenure", `Jens Prøve ${n}`, "Testby"));

/** How often the writer is killed; HEARSAY_TEST_KILLS=100 for a long look. */
const KILLS = Number(process.env.HEARSAY_TEST_KILLS ?? 6);
/** Articles of one batch of the writer. */
const BATCH = 20;

/** Starts a writer, kills it some milliseconds after its first word, and tells how many articles it said were safe. */
function killed(place: string, after: number): Promise<number> {
  const writer = fileURLToPath(new URL("../../gold/append-for-ever.ts", import.meta.url));
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ["--import", "tsx", writer, place], { stdio: ["ignore", "pipe", "inherit"] });
    let said = "";
    child.stdout.on("data", (data: Buffer) => {
      if (said === "") setTimeout(() => child.kill("SIGKILL"), after);
      said += data.toString();
    });
    child.on("close", () => resolve(Number(said.trim().split("\n").at(-1))));
  });
}

describe("kill -9 of a writer, at any moment", () => {
  test(
    "loses nothing that was acknowledged, doubles nothing, leaves no half of a batch",
    async () => {
      const place = join(folder, "killed.db");
      let safe = 0;
      for (let n = 0; n < KILLS; n++) {
        safe = Math.max(safe, await killed(place, Math.random() * 250));
        const ledger = await openSqlite(place);
        const { publications, claims } = await ledger.size();
        expect(publications).toBeGreaterThanOrEqual(safe);
        expect([publications % BATCH, claims]).toEqual([0, publications]);
        await ledger.close();
      }
      const ledger = await openSqlite(place);
      const { damage, size } = await ledger.check();
      expect(damage).toEqual([]);
      const names = (await ledger.shelf()).publications.map(({ publisher }) => publisher?.name);
      expect(new Set(names)).toEqual(new Set(Array.from({ length: size.publications }, (_, n) => `Prøvebladet ${n}`)));
      await ledger.close();
    },
    20_000 + 5000 * KILLS,
  );
});

/** A disk of a few hundred kilobytes; only root can have one. */
const disk = join(folder, "disk");
/** The same disk, for reading only. */
const glass = join(folder, "glass");
function mount(...args: readonly string[]): boolean {
  try {
    for (const place of [disk, glass]) mkdirSync(place, { recursive: true });
    execFileSync("mount", args, { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}
const hasDisk = process.getuid?.() === 0 && mount("-t", "tmpfs", "-o", "size=1m", "tmpfs", disk);
afterAll(() => {
  // Lazily: a closed ledger lets go of its file only when the garbage is collected.
  if (hasDisk) for (const place of [glass, disk]) spawnSync("umount", ["-l", place]);
});

describe.skipIf(!hasDisk)("on a small disk (needs root)", () => {
  const place = join(disk, "ledger.db");
  let kept = 0;

  test("that runs full, the last batch is left out, and the rest is there", async () => {
    const ledger = await openSqlite(place);
    const fill = async (): Promise<void> => {
      for (let n = 0; ; n += BATCH) {
        await ledger.append(
          Array.from({ length: BATCH }, (_, i) => invented(n + i)),
          AT,
        );
        kept = n + BATCH;
      }
    };
    await expect(fill()).rejects.toThrow(/disk is full .*free some space/);
    expect(kept).toBeGreaterThan(0);
    expect(await ledger.size()).toEqual({ publications: kept, claims: kept });
    await ledger.close();
  });

  test("and when there is space again, it goes on", async () => {
    expect(mount("-o", "remount,size=4m", disk)).toBe(true);
    const ledger = await openSqlite(place);
    expect(await ledger.append([invented(kept)], AT)).toEqual({ added: 1, renewed: 0, known: 0 });
    expect((await ledger.check()).damage).toEqual([]);
    await ledger.close();
  });

  test("that may only be read, it is read, and not written", async () => {
    expect(mount("--bind", disk, glass) && mount("-o", "remount,bind,ro", glass)).toBe(true);
    const ledger = await openSqlite(join(glass, "ledger.db"));
    expect((await ledger.size()).publications).toBe(kept + 1);
    await expect(ledger.append([invented(-1)], AT)).rejects.toThrow(/cannot be written .*writable/);
    await ledger.close();
  });
});

describe("a damaged file", () => {
  const whole = join(folder, "whole.db");
  beforeAll(async () => {
    const ledger = await openSqlite(whole);
    await ledger.append(
      Array.from({ length: 200 }, (_, n) => invented(n)),
      AT,
    ); // prettier-ignore
    await ledger.close();
  });

  test.each([0.1, 0.3, 0.5, 0.7, 0.9])("is found out wherever it is damaged (%f)", async (where) => {
    const path = join(folder, `damaged-${where}.db`);
    copyFileSync(whole, path);
    const bytes = readFileSync(path);
    const from = Math.floor((where * bytes.length) / 4096) * 4096;
    bytes.fill(0x5a, from, from + 4096);
    writeFileSync(path, bytes);
    const look = async (): Promise<readonly string[]> => {
      const ledger = await openSqlite(path);
      try {
        return (await ledger.check()).damage;
      } finally {
        await ledger.close();
      }
    };
    const found = await look().catch((error: Error) => [error.message]);
    expect(found.length).toBeGreaterThan(0);
    expect(found.join("\n")).toMatch(/damaged .*restore|btree|page|not what was written|hangs on no|missing from index/i);
  });

  test("that ends too early says what to do", async () => {
    const path = join(folder, "cut.db");
    writeFileSync(path, readFileSync(whole).subarray(0, 10_000));
    await expect(openSqlite(path).then((ledger) => ledger.shelf())).rejects.toThrow(/damaged .*restore/);
  });
});
