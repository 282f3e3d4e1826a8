/** Once for all tests in a browser: hearsay built from what lies here, and a ledger of the examples, which each file copies. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { browserPath, buildInto, readExamples } from "./stand.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Where it was built; empty where there is no browser. */
    readonly built: string;
  }
}

export default function setup(project: TestProject): () => void {
  if (browserPath === null) {
    project.provide("built", "");
    return () => undefined;
  }
  const folder = mkdtempSync(join(tmpdir(), "hearsay-browser-"));
  readExamples(buildInto(folder), join(folder, "examples.db"));
  project.provide("built", folder);
  return () => rmSync(folder, { recursive: true, force: true });
}
