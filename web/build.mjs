#!/usr/bin/env node
// Builds the page into dist/web, or the folder that is named: first what the browser gets (assets/, hashed names, with .br and .gz beside them), then server.js, which
// makes the documents and has the names of the assets built in.
import { createHash } from "node:crypto";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { build } from "vite";

const web = dirname(fileURLToPath(import.meta.url));
const [out = join(web, "../dist/web")] = process.argv.slice(2);
const quiet = { root: web, configFile: false, logLevel: "warn", publicDir: false };

/** What each view needs from assets/: the style, the entry, and the modules that would otherwise be found one after another. */
function assetsOf(manifest) {
  const entry = manifest["src/client.tsx"];
  const closure = (key, seen = new Set()) => {
    if (seen.has(key)) return seen;
    seen.add(key);
    for (const next of manifest[key].imports ?? []) closure(next, seen);
    return seen;
  };
  const files = (key) => [...closure(key)].map((name) => manifest[name].file);
  const views = Object.keys(manifest).filter((key) => /^src\/views\/[^/]+\.tsx$/.test(key));
  const nameOf = (key) => key.slice("src/views/".length, -".tsx".length);
  const first = new Set(files("src/client.tsx"));
  return {
    styles: entry.css ?? [],
    entry: entry.file,
    modules: [...first].filter((file) => file !== entry.file),
    views: Object.fromEntries(views.map((key) => [nameOf(key), files(key).filter((file) => !first.has(file))])),
  };
}

/** Writes compressed copies beside a file, so that the server compresses nothing itself. */
function squeeze(file) {
  const bytes = readFileSync(file);
  writeFileSync(`${file}.br`, brotliCompressSync(bytes));
  writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }));
}

rmSync(out, { recursive: true, force: true });
const client = await build({
  ...quiet,
  build: {
    outDir: out,
    emptyOutDir: true,
    manifest: "manifest.json",
    cssCodeSplit: false,
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    target: "es2022",
    rolldownOptions: {
      input: { client: join(web, "src/client.tsx") },
      // One file for what several views share, so that a page is a few requests; d3 stays with the views that draw with it.
      output: { codeSplitting: { groups: [{ name: "shared", test: /\/(web\/src|preact[^/]*)\//, minShareCount: 5 }] } },
    },
  },
});
const manifest = JSON.parse(readFileSync(join(out, "manifest.json"), "utf8"));
rmSync(join(out, "manifest.json"));
const built = [client].flat().flatMap((result) => result.output.map((file) => file.fileName));
for (const file of built.filter((name) => /\.(js|css|svg)$/.test(name))) squeeze(join(out, file));

/** The icon needs no bundling, only a name that changes when it does. */
const drawing = readFileSync(join(web, "src/icon.svg"));
const icon = `assets/icon-${createHash("sha256").update(drawing).digest("hex").slice(0, 8)}.svg`;
writeFileSync(join(out, icon), drawing);

const styles = built.filter((name) => name.endsWith(".css"));
const assets = { ...assetsOf(manifest), styles, icon };
await build({
  ...quiet,
  define: { ASSETS: JSON.stringify(assets) },
  ssr: { noExternal: true },
  build: {
    outDir: out,
    emptyOutDir: false,
    ssr: join(web, "src/server.tsx"),
    target: "node20",
    minify: false,
    rolldownOptions: { output: { entryFileNames: "server.js" } },
  },
});
