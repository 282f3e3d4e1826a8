#!/usr/bin/env node
// Puts real output into README.md, between the comments that name it: `npm run readme`, before a release.
import { execFileSync, spawn } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const readme = join(root, "README.md");

function output(command, args) {
  const env = { ...process.env, NO_COLOR: "1" };
  return execFileSync(command, args, { cwd: root, env, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
}

const fenced = (text) => `\`\`\`\n${text.trim()}\n\`\`\``;

/** What `npm start` prints until the page is there. */
async function start() {
  output(process.execPath, ["scripts/setup.mjs"]);
  const child = spawn(process.execPath, ["scripts/start.mjs"], { cwd: root, stdio: ["ignore", "pipe", "ignore"] });
  let printed = "";
  for await (const piece of child.stdout) {
    printed += piece;
    if (/^http:.*\n/m.test(printed)) child.kill();
  }
  return fenced(printed);
}

/** The same ledger in a terminal. */
const market = () =>
  fenced(
    `$ npx hearsay market --ledger examples.db\n${output(process.execPath, ["dist/cli/main.js", "market", "--ledger", "examples.db"])}`,
  );

/** The account of one article that cites a paper which cites another. */
function read() {
  const account = output(process.execPath, ["dist/cli/main.js", "read", "--no-store", "examples/thorup.jsonl"]);
  const begin = account.indexOf("Belgisk medie: Thorup har søgt jobbet");
  const rest = account.slice(begin);
  const end = rest.search(/\n\n(?=\S)/);
  return fenced(`$ npx hearsay read --no-store examples/thorup.jsonl\n…\n${rest.slice(0, end)}\n\n…`);
}

/** Core and hearsay F1 of what nobody looks at, from the table that `npm run gold` prints. */
function gold() {
  const rows = output(join(root, "node_modules/.bin/tsx"), ["gold/run.ts"])
    .split("\n")
    .filter((line) => line.startsWith("held-out") || line.startsWith("tuned "))
    .map((line) => line.trim().split(/\s+/).slice(0, 4));
  return ["| articles | files | core F1 | hearsay F1 |", "| --- | --- | --- | --- |", ...rows.map((row) => `| ${row.join(" | ")} |`)].join(
    "\n",
  );
}

let text = readFileSync(readme, "utf8");
for (const [name, make] of Object.entries({ start, market, read, gold })) {
  const made = await make();
  text = text.replace(new RegExp(`(<!-- ${name} -->\n)[^]*?(<!-- /${name} -->)`), (_, open, close) => `${open}\n${made}\n\n${close}`);
}
writeFileSync(readme, text);
