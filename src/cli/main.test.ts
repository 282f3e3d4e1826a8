/** The command line as a user meets it: a process with exit codes and two streams. */
import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test } from "vitest";

const here = dirname(fileURLToPath(import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "hearsay-cli-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const ledger = join(folder, "ledger.db");
const command = ["--import", "tsx", join(here, "main.ts")];
const env = { ...process.env, HEARSAY_LEDGER: ledger, NO_COLOR: "1" };

function hearsay(args: readonly string[], input = ""): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, [...command, ...args], { encoding: "utf8", input, env, maxBuffer: 1 << 28 });
}

const article = join(folder, "artikel.txt");
writeFileSync(
  article,
  "Testby BK har fyret cheftræner Jens Prøve.\n\nDet oplyser klubben på sin hjemmeside. Han kom til klubben i 2029.\n",
);

describe("hearsay", () => {
  test("tells its version and helps", () => {
    expect(hearsay(["--version"])).toMatchObject({ status: 0, stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) });
    const help = hearsay(["--help"]);
    expect(help).toMatchObject({ status: 0, stderr: "" });
    for (const word of ["read", "market", "rumours", "person", "explain", "Examples:"]) expect(help.stdout).toContain(word);
  });

  test.each([
    [["read"]],
    [["read", "--format", "xml", "a.txt"]],
    [["read", "--nonsense", "a.txt"]],
    [["read", "--cores", "0", "a.txt"]],
    [["raed", "a.txt"]],
    [[]],
  ])("calls %j wrong usage", (args) => {
    expect(hearsay(args)).toMatchObject({ status: 2, stdout: "", stderr: expect.stringContaining("hearsay") });
  });
});

describe("hearsay read", () => {
  test("prints readings in the order given, without a ledger when told so", () => {
    const second = join(folder, "anden.txt");
    writeFileSync(second, "Jens Prøve er ny cheftræner i Prøveby IF. Den 40-årige træner har skrevet under på en kontrakt til 2031.\n");
    const { status, stdout, stderr } = hearsay(["read", "--format", "jsonl", "--no-store", second, article]);
    const readings = stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as { document: { source: string; text: string } });
    expect(readings.map(({ document }) => document.source)).toEqual([second, article]);
    expect(readings[1]?.document.text).toBe(readFileSync(article, "utf8"));
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(existsSync(ledger)).toBe(false);
  });

  test("says what it could not read, a line each, and reads the rest", () => {
    const empty = join(folder, "tom.txt");
    writeFileSync(empty, "");
    const { status, stdout, stderr } = hearsay(["read", "--format", "json", "--no-store", empty, join(folder, "væk.txt"), article]);
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toHaveLength(1);
    expect(stderr.trimEnd().split("\n")).toEqual([
      `hearsay: ${empty}: is empty; there is nothing to read in it`,
      `hearsay: ${join(folder, "væk.txt")}: is not there; check the path`,
    ]);
  });

  test("reads standard input and prints an account", () => {
    const { status, stdout } = hearsay(["read", "--no-store", "--explain", "-"], readFileSync(article, "utf8"));
    expect(status).toBe(0);
    expect(stdout).toContain("Jens Prøve");
    expect(stdout).toMatch(/row da\/departure\/[\w-]+ · claim/);
  });

  test("keeps what it reads in the ledger, once", () => {
    expect(hearsay(["read", article])).toMatchObject({ status: 0, stderr: expect.stringContaining("1 new") });
    expect(hearsay(["read", article])).toMatchObject({ status: 0, stderr: expect.stringContaining("1 known") });
    expect(existsSync(ledger)).toBe(true);
  });

  test("ends quietly when nobody listens any more", async () => {
    const many = join(folder, "mange.jsonl");
    writeFileSync(many, `${JSON.stringify({ text: readFileSync(article, "utf8") })}\n`.repeat(400));
    const child = spawn(process.execPath, [...command, "read", "--no-store", many], { env, stdio: ["ignore", "pipe", "pipe"] });
    let stderr = "";
    child.stderr.on("data", (data) => {
      stderr += data;
    });
    child.stdout.once("data", () => child.stdout.destroy());
    const status = await new Promise((resolve) => child.once("close", resolve));
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  });
});

test("reading without a ledger loads no database", () => {
  const loaded = new Set<string>();
  const load = (file: string): void => {
    if (loaded.has(file)) return;
    loaded.add(file);
    const imports = readFileSync(file, "utf8").matchAll(/^(?:import|export)\b[^;]*?\bfrom "([^"]+)"/gm);
    for (const [, path = ""] of imports) path.startsWith(".") ? load(join(dirname(file), path)) : loaded.add(path);
  };
  for (const file of ["main.ts", "read.ts"]) load(join(here, file));
  expect([...loaded].filter((path) => /ledger|libsql|kysely|books/.test(path))).toEqual([join(here, "../model/ledger.ts")]);
});
