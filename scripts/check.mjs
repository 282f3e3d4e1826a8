#!/usr/bin/env node
// What a developer runs before a commit and what CI runs: format and lint, types, unused code, tests, gold floors.
// Runs all of them, says how long each took, and closes with `N passed, N failed`: every test counts, and every other step counts as one.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const scratch = mkdtempSync(join(tmpdir(), "hearsay-check-"));
const testReport = join(scratch, "tests.json");

const steps = [
  { name: "format and lint", command: ["biome", "check", "--error-on-warnings"] },
  { name: "types", command: ["tsc", "--noEmit"] },
  { name: "types of the page", command: ["tsc", "--noEmit", "-p", "web"] },
  { name: "unused code", command: ["knip"] },
  { name: "tests", command: ["vitest", "run", "--reporter=dot", "--reporter=json", `--outputFile.json=${testReport}`], count: countTests },
  { name: "gold floors", command: ["tsx", "gold/run.ts", "--check"] },
];

/** Tests by vitest's own report; files that could not be run at all count as one failure each. */
function countTests(ok) {
  try {
    const report = JSON.parse(readFileSync(testReport, "utf8"));
    const broken = report.testResults.filter((file) => file.status === "failed" && file.assertionResults.length === 0).length;
    const failed = report.numFailedTests + broken;
    return { passed: report.numPassedTests, failed: ok ? failed : Math.max(1, failed) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

function runStep({ name, command: [tool, ...args], count }) {
  process.stdout.write(`${name}: ${tool} ${args[0] ?? ""} …\n`);
  const start = performance.now();
  const { status } = spawnSync(join(root, "node_modules/.bin", tool), args, {
    cwd: root,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  const ok = status === 0;
  const result = count ? count(ok) : { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
  process.stdout.write(`${name}: ${ok ? "ok" : "FAILED"} (${((performance.now() - start) / 1000).toFixed(1)} s)\n\n`);
  return result;
}

const results = steps.map(runStep);
rmSync(scratch, { recursive: true, force: true });
const sum = (key) => results.reduce((total, result) => total + result[key], 0);
process.stdout.write(`${sum("passed")} passed, ${sum("failed")} failed\n`);
process.exit(sum("failed") === 0 ? 0 : 1);
