/**
 * Articles to practise on: whole articles of our own words with the claims that a careful editor would enter, a line each. They teach the
 * weights (`npm run fit`) and are never scored. `npx tsx gold/practice.ts FILE...` checks files and says what is wrong with them.
 */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { GoldClaim } from "./align.ts";
import { foldName } from "./align.ts";

export interface Practice {
  readonly name: string;
  readonly language: string;
  readonly published: string | null;
  readonly publisher: string | null;
  readonly text: string;
  readonly claims: readonly PracticeClaim[];
}

export interface PracticeClaim extends GoldClaim {
  readonly stage?: string;
  readonly origin?: string;
}

const KINDS = ["appointment", "departure", "tenure", "candidacy", "response", "contract", "honour", "association", "fact"];

/** `a / b` is either name; `-` or nothing is none. */
function names(cell: string | undefined): readonly string[] | null {
  const bare = (cell ?? "").trim();
  return bare === "" || bare === "-" ? null : bare.split(" / ").map((n) => n.trim());
}

function claimIn(line: string): PracticeClaim {
  const [kind = "", person, club, other, anchors = "", extra = ""] = line.split("|").map((cell) => cell.trim());
  const bare = kind.replace("?", "");
  const more = Object.fromEntries([...extra.matchAll(/(\w+)=("[^"]*"|\S+)/g)].map((m) => [m[1], (m[2] ?? "").replaceAll('"', "")]));
  return {
    kind: bare,
    person: names(person),
    ...(names(club) ? { club: names(club) as readonly string[] } : {}),
    ...(names(other)
      ? bare === "response"
        ? { by: names(other) as readonly string[] }
        : { other: names(other) as readonly string[] }
      : {}),
    anchors: anchors.split(" // ").map((a) => a.trim()),
    required: !kind.endsWith("?"),
    ...more,
  };
}

/** Reads one file: head lines, a line `---`, the text, a line `---`, the claims. */
export function parsePractice(name: string, language: string, source: string): Practice {
  const parts = source.replace(/\r/g, "").split(/^---[ \t]*$/m);
  const head = Object.fromEntries((parts[0] ?? "").split("\n").map((l) => l.trim().split(/ (.*)/s).slice(0, 2)));
  return {
    name,
    language,
    published: head.published ?? null,
    publisher: head.publisher ?? null,
    text: parts.slice(1, -1).join("---").trim(),
    claims: (parts.at(-1) ?? "")
      .split("\n")
      .filter((line) => line.trim() !== "")
      .map(claimIn),
  };
}

/** What is wrong with a file, a line each. */
export function faults({ text, claims, name }: Practice): readonly string[] {
  const folded = ` ${foldName(text)} `;
  const isTold = (list: readonly string[]) =>
    list.some((n) =>
      foldName(n)
        .split(" ")
        .some((word) => folded.includes(word)),
    );
  const wrong: string[] = text.length < 80 ? [`${name}: no text`] : [];
  for (const claim of claims) {
    const where = `${name}: ${claim.kind} ${claim.person ?? "-"} ${claim.club ?? "-"}`;
    if (!KINDS.includes(claim.kind as string)) wrong.push(`${where}: no such kind`);
    for (const anchor of claim.anchors) if (anchor === "" || !text.includes(anchor)) wrong.push(`${where}: not in the text: ${anchor}`);
    if (claim.person && !isTold([claim.person].flat())) wrong.push(`${where}: person is not named in the text`);
    const needsClub = !["association", "fact", "response"].includes(claim.kind as string);
    if (needsClub && !claim.club) wrong.push(`${where}: no club`);
    if (claim.kind === "response" && !claim.by) wrong.push(`${where}: no party`);
    if (claim.kind === "association" && !claim.other) wrong.push(`${where}: no other person`);
  }
  return wrong;
}

const here = fileURLToPath(new URL("practice/", import.meta.url));

/** All of `practice/`, by name. */
export function practice(): readonly Practice[] {
  return readdirSync(here, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".txt"))
    .sort()
    .map((path) => parsePractice(path, path.slice(0, 2), readFileSync(`${here}${path}`, "utf8")));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const wrong = process.argv.slice(2).flatMap((path) => faults(parsePractice(path, "", readFileSync(path, "utf8"))));
  process.stdout.write(wrong.length === 0 ? "all well\n" : `${wrong.join("\n")}\n`);
  process.exitCode = wrong.length === 0 ? 0 : 1;
}
