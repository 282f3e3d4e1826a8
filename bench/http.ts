/**
 * `npm run bench:http -- [CLAIMS …]`: how quick the server is on ledgers of many claims, by default 10,000 and 100,000. The server is the command
 * as it is built, in a process of its own; whoever asks it is this one. `--write` puts the figures into README.md beside this file.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import autocannon from "autocannon";
import { withLedger } from "../src/app/ledgers.ts";
import { refreshLists } from "../src/app/lists.ts";
import { random } from "./invented.ts";
import { ledgerOf, made, peopleIn } from "./ledgers.ts";
import { writeReadme } from "./readme.ts";

const USERS = 50;
const SECONDS = 5;
/** Addresses of a kind: enough that none is asked for twice in a row. */
const ADDRESSES = 400;
/** Requests before any are measured, so that the machine knows its program. */
const WARM = 200;
const SIZES = [10_000, 100_000];

const option = (name: string): string | undefined => process.argv.find((word) => word.startsWith(`--${name}=`))?.split("=")[1];
const main = option("main") ?? join(import.meta.dirname, "../dist/cli/main.js");
const asked = process.argv
  .slice(2)
  .filter((word) => /^\d+$/.test(word))
  .map(Number);
const say = (line: string): boolean => process.stderr.write(`${line}\n`);

interface Server {
  readonly address: string;
  readonly pid: number;
  stop(): Promise<void>;
}

async function serve(path: string, more: readonly string[] = []): Promise<Server> {
  const args = [main, "serve", "--ledger", path, "--port", "0", "--rate", "0", ...more];
  const child: ChildProcess = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
  const [printed] = (await once(child.stdout ?? child, "data")) as [Buffer];
  return {
    address: String(printed).trim(),
    pid: child.pid ?? 0,
    stop: async () => {
      child.kill("SIGTERM");
      await once(child, "exit");
    },
  };
}

/** Seconds of processor that a process has had, all its threads together. */
function processorOf(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.split(" ") ?? [];
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

interface Load {
  readonly paths: readonly string[];
  readonly connections: number;
  readonly seconds?: number;
  /** So many requests, in place of so many seconds. */
  readonly amount?: number;
  /** Requests a second of all together; as many as can be where left out. */
  readonly pace?: number;
}

/** Asks for addresses, each connection in an order of its own. */
async function load(server: Server, { paths, connections, seconds, amount, pace }: Load) {
  const before = processorOf(server.pid);
  let client = 0;
  const result = await autocannon({
    url: server.address,
    connections,
    ...(amount ? { amount } : { duration: seconds ?? SECONDS }),
    timeout: 60,
    ...(pace ? { overallRate: pace } : {}),
    headers: { "accept-encoding": "gzip" },
    setupClient: (one) => one.setRequests(shuffled(paths, client++).map((path) => ({ method: "GET", path }))),
  });
  return { ...result, busy: processorOf(server.pid) - before };
}

function shuffled<T>(values: readonly T[], seed: number): T[] {
  const next = random(seed);
  return [...values]
    .map((value) => ({ value, at: next() }))
    .sort((a, b) => a.at - b.at)
    .map(({ value }) => value);
}

type Result = Awaited<ReturnType<typeof load>>;

interface Listed {
  readonly items: readonly {
    readonly id: string;
    readonly claim: string;
    readonly publication: string;
    readonly club: { id: string } | null;
  }[];
  readonly next: string | null;
}

/** Items of the first pages of a list. */
async function listed(server: Server, path: string): Promise<Listed["items"]> {
  const items: Listed["items"][number][] = [];
  for (let next: string | null = ""; next !== null && items.length < ADDRESSES; ) {
    const answer = await fetch(`${server.address}${path}${next && `&cursor=${next}`}`);
    const page = (await answer.json()) as Listed;
    items.push(...page.items);
    next = page.next;
  }
  return items;
}

/** Addresses of each kind of page. */
async function addressesOf(server: Server, people: readonly string[]): Promise<Readonly<Record<string, readonly string[]>>> {
  const [rumours, claims] = [await listed(server, "/api/rumours?limit=200"), await listed(server, "/api/claims?limit=200")];
  const some = (values: readonly string[]): readonly string[] => [...new Set(values)].slice(0, ADDRESSES);
  const encoded = (id: string): string => encodeURIComponent(id).replaceAll("%3A", ":");
  const names = people.slice(0, ADDRESSES);
  return {
    market: ["/"],
    rumours: Array.from({ length: 8 }, (_, n) => `/rumours?cursor=${Buffer.from(`r${50 * (n + 1)}`).toString("base64url")}`),
    rumour: some(rumours.map(({ id }) => `/rumours/${encoded(id)}`)),
    person: some(names.map((name) => `/people/${encodeURIComponent(name)}`)),
    club: some([...rumours, ...claims].flatMap(({ club }) => (club ? [`/clubs/${encoded(club.id)}`] : []))),
    vacancies: ["/vacancies"],
    outlets: ["/outlets"],
    article: some(claims.map(({ publication }) => `/articles/${publication}`)),
    claim: some(claims.map(({ claim }) => `/claims/${claim}`)),
    search: some(names.map((name) => `/search?q=${encodeURIComponent(name)}`)),
  };
}

const row = (cells: readonly (string | number)[]): string => `| ${cells.join(" | ")} |`;
const whole = (n: number): string => Math.round(n).toLocaleString("en-GB");

const failed = (one: Result): number => one.non2xx + one.errors;
/** Milliseconds of processor that a request took, whoever else used the machine. */
const costOf = ({ busy, requests }: Result): number => (1000 * busy) / Math.max(1, requests.total);

/** Each address once, one after the other: every page has to be made. */
const eachOnce = (server: Server, paths: readonly string[]): Promise<Result> =>
  load(server, { paths, connections: 1, amount: paths.length });

/** Persons as JSON on one core: requests a second of processor for the same one over and over, and for another one each time. */
async function onePerson(path: string, people: readonly string[]): Promise<readonly string[]> {
  const server = await serve(path, ["--threads", "0"]);
  const [same = "", ...others] = people.map((name) => `/api/people/${encodeURIComponent(name)}`);
  await eachOnce(server, others.slice(0, WARM));
  const cold = await eachOnce(server, others.slice(WARM, WARM + ADDRESSES));
  await load(server, { paths: [same], connections: 10, seconds: 2 });
  const hot = await load(server, { paths: [same], connections: 10, seconds: SECONDS });
  await server.stop();
  return [hot, cold].map((one) => whole(1000 / costOf(one)));
}

async function kindsOf(path: string, people: readonly string[]): Promise<readonly string[]> {
  const server = await serve(path);
  const kinds = await addressesOf(server, people);
  const lines: string[] = [];
  for (const [kind, paths] of Object.entries(kinds)) {
    say(`  ${kind}: ${paths.length} addresses`);
    const made = await eachOnce(server, paths.slice(0, paths.length / 2 + 1));
    const paced = await load(server, { paths, connections: USERS, seconds: SECONDS, pace: USERS });
    const hard = await load(server, { paths, connections: USERS, seconds: SECONDS });
    const times = [paced.latency.p50, paced.latency.p99, hard.latency.p50, hard.latency.p99];
    const cost = costOf(made).toFixed(1);
    lines.push(row([kind, paths.length, cost, ...times, whole(hard.requests.average), failed(made) + failed(paced) + failed(hard)]));
  }
  await server.stop();
  return lines;
}

async function measure(claims: number): Promise<readonly string[]> {
  const path = ledgerOf(claims);
  say(`${whole(claims)} claims${await made(claims)}`);
  const people = await withLedger(path, async (ledger) => {
    await refreshLists(
      ledger,
      new Date().toISOString().slice(0, 10),
      (done, all) => done % 2000 === 0 && say(`  lists: ${done} of ${all}`),
    );
    return peopleIn(ledger);
  });
  const [hot = "", cold = ""] = await onePerson(path, people);
  return [
    `### ${whole(claims)} claims`,
    "",
    `A person as JSON, requests a second of one core: ${hot} for the same one, ${cold} for ever another.`,
    "",
    row([
      "page",
      "addresses",
      "made, ms of processor",
      "p50 ms",
      "p99 ms",
      "p50 ms, at once",
      "p99 ms, at once",
      "a second, at once",
      "failed",
    ]),
    row(["---", ...Array.from({ length: 8 }, () => "---:")]),
    ...(await kindsOf(path, people)),
    "",
  ];
}

const lines = [`Node ${process.versions.node}, ${cpus().length} cores (${cpus()[0]?.model ?? "unknown"}), ${USERS} users.`, ""];
for (const claims of asked.length > 0 ? asked : SIZES) lines.push(...(await measure(claims)));
process.stdout.write(`${lines.join("\n")}\n`);
if (process.argv.includes("--write")) writeReadme("http", lines.join("\n"));
