#!/usr/bin/env node
// Makes a fresh clone ready to run: installs what the lock file says, and compiles src/ and web/ into dist/, where `npx hearsay` finds it.
// Needs Node alone. Fast when nothing changed; says on standard error what it does.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { chmodSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const say = (line) => process.stderr.write(`setup: ${line}\n`);
const readJson = (path) => JSON.parse(readFileSync(join(root, path), "utf8"));

/** Whether node_modules holds every package at the version the lock file names; other platforms' optional ones may be missing. */
function isInstalled() {
  if (!existsSync(join(root, "node_modules/.package-lock.json"))) return false;
  const wanted = readJson("package-lock.json").packages;
  const there = readJson("node_modules/.package-lock.json").packages;
  return Object.entries(wanted).every(([path, { version, optional, devOptional }]) => {
    if (path === "") return true;
    const found = there[path];
    return found ? found.version === version : Boolean(optional || devOptional);
  });
}

function sources(folder) {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return sources(path);
    return /\.test\.tsx?$/.test(entry.name) ? [] : [path];
  });
}

/** A fingerprint of everything that a part of dist/ is made from; contents, not times, so that switching branches is noticed. */
function fingerprint(files) {
  const hash = createHash("sha256");
  for (const file of files)
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(root, file)))
      .update("\0");
  return hash.digest("hex");
}

/** Runs a tool with its output on standard error; whether it succeeded. */
function run(command, args) {
  try {
    execFileSync(command, args, { cwd: root, stdio: ["ignore", 2, 2], shell: process.platform === "win32" });
    return true;
  } catch {
    say(`failed: ${command} ${args.join(" ")} (its own words stand above)`);
    return false;
  }
}

function install() {
  if (isInstalled()) return;
  say("installing the packages of package-lock.json (npm ci), up to a minute the first time …");
  const quiet = ["--no-fund", "--no-audit", "--loglevel=error"];
  if (run("npm", ["ci", ...quiet])) return;
  say("trying npm install, which forgives a lock file that a registry disagrees with …");
  if (!run("npm", ["install", "--no-save", ...quiet])) process.exit(1);
}

function build() {
  const stamp = join(root, "dist/.built");
  const now = fingerprint([...sources("src").sort(), "scripts/build.mjs", "tsconfig.json", "tsconfig.build.json", "package-lock.json"]);
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === now) return;
  say("compiling src/ into dist/ …");
  rmSync(join(root, "dist"), { recursive: true, force: true });
  if (!run(process.execPath, [join(root, "scripts/build.mjs")])) process.exit(1);
  if (!run(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), "-p", "tsconfig.build.json"])) process.exit(1);
  chmodSync(join(root, "dist/cli/main.js"), 0o755);
  writeFileSync(stamp, now);
}

/** The page, which the server sends; it takes only types from src/, so that it is built when web/ or the packages change. */
function buildWeb() {
  const stamp = join(root, "dist/web/.built");
  const now = fingerprint([...sources("web").sort(), "package-lock.json"]);
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === now) return;
  say("building the page into dist/web/ …");
  if (!run(process.execPath, [join(root, "web/build.mjs")])) process.exit(1);
  writeFileSync(stamp, now);
}

if (Number(process.versions.node.split(".")[0]) < 20) {
  say(`Node ${process.versions.node} is too old; hearsay needs Node 20 or newer`);
  process.exit(1);
}
install();
build();
buildWeb();
