import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Refusal } from "../model/index.ts";

/** What of a directory or a zip is read; a file that is named outright may be called anything. */
const ENDINGS = [".txt", ".md", ".jsonl", ".ndjson", ".html", ".htm", ".xhtml", ".warc", ".rss", ".atom"];
/** Any of them may be packed. */
const PACKED = /\.gz$/;

/** Whether a file is read that nobody named outright. */
export function isReadable(name: string): boolean {
  const low = name.toLowerCase();
  return low.endsWith(".zip") || ENDINGS.some((ending) => low.replace(PACKED, "").endsWith(ending));
}

/**
 * The files behind a path: itself, or everything under a directory that looks like articles, in the order of names.
 * Hidden entries are left out; links to directories are not followed, so that no circle can be walked.
 */
export async function* filesUnder(path: string): AsyncGenerator<string | Refusal> {
  try {
    if (!(await stat(path)).isDirectory()) {
      yield path;
      return;
    }
  } catch (error) {
    yield { source: path, refused: reasonOf(error) };
    return;
  }
  let found = false;
  for await (const entry of filesIn(path)) {
    found = true;
    yield entry;
  }
  if (!found)
    yield { source: path, refused: `holds no articles (no file that ends in ${ENDINGS.join(", ")}, none of them packed, no .zip)` };
}

async function* filesIn(folder: string): AsyncGenerator<string | Refusal> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      if (entry.name.startsWith(".")) continue;
      if (entry.isDirectory()) yield* filesIn(join(folder, entry.name));
      else if (isReadable(entry.name)) yield join(folder, entry.name);
    }
  } catch (error) {
    yield { source: folder, refused: reasonOf(error) };
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "is not there; check the path",
  ENOTDIR: "is not there; check the path",
  EACCES: "may not be read; check its permissions",
  EPERM: "may not be read; check its permissions",
  EISDIR: "is a directory",
  ELOOP: "is a link that leads back to itself",
};

/** Why a path could not be read, in the words of a refusal. */
export function reasonOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code ?? "";
  return REASONS[code] ?? `could not be read (${error instanceof Error ? error.message : String(error)})`;
}
