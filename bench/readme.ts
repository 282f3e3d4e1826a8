import { readFileSync, writeFileSync } from "node:fs";

/** Puts figures between the comments `<!-- name -->` and `<!-- /name -->` of README.md beside this file. */
export function writeReadme(name: string, text: string): void {
  const path = new URL("README.md", import.meta.url);
  const between = new RegExp(`(<!-- ${name} -->\\n)[\\s\\S]*(<!-- /${name} -->)`);
  writeFileSync(
    path,
    readFileSync(path, "utf8").replace(between, (_, open, close) => `${open}\n${text.trim()}\n\n${close}`),
  );
}
