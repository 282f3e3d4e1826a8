#!/usr/bin/env node
// Builds src/ into a folder (`build.mjs [FOLDER [ENTRY …]]`, by default dist/), in a few files that load quickly instead of a thousand: each
// entry, and chunks/ with what they share and what is loaded on demand. What package.json names in `dependencies` stays outside; anything else
// that is imported is built in. Chunks lie as deep as the sources, so that `../../package.json` is found from both.
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "rolldown";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const [folder = join(root, "dist"), ...more] = process.argv.slice(2);
const ENTRIES = ["cli/main.ts", "app/index.ts", "app/crew-worker.ts", "http/desk-worker.ts", ...more];

const outside = Object.keys(JSON.parse(readFileSync(join(root, "package.json"), "utf8")).dependencies);
const { output } = await build({
  cwd: root,
  input: Object.fromEntries(ENTRIES.map((entry) => [entry.replace(/\.ts$/, ""), join("src", entry)])),
  platform: "node",
  external: (id) => outside.some((name) => id === name || id.startsWith(`${name}/`)),
  output: { dir: folder, chunkFileNames: "chunks/[name]-[hash].js" },
});

/** The package that a module of node_modules belongs to. */
function packageOf(module) {
  const [scope = "", name = ""] = relative(join(root, "node_modules"), module).split(sep);
  return scope.startsWith("@") ? `${scope}/${name}` : scope;
}

/** The licences of what is built in, as they ask for. */
const modules = output.flatMap((file) => (file.type === "chunk" ? file.moduleIds : []));
const packages = new Set(modules.filter((module) => module.includes("node_modules")).map(packageOf));
const licences = [...packages].sort().map((name) => `${name}\n\n${readFileSync(join(root, "node_modules", name, "LICENSE"), "utf8")}`);
writeFileSync(join(folder, "LICENSES-OF-PARTS.txt"), licences.join("\n----\n\n"));
