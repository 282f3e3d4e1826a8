/** `feeds.yaml`: what is watched, for whom, and where alerts go. */
import { type Document, isNode, LineCounter, parseDocument } from "yaml";
import { CLAIM_KINDS, type Interest, ROLES, STAGES } from "../model/index.ts";
import { fieldsOf, type Row } from "./fields.ts";

export interface WatchedFeed {
  readonly url: string;
  /** Milliseconds between two looks at it. */
  readonly every: number;
}

export interface AlertPaths {
  readonly terminal: boolean;
  /** Where alerts are appended, a JSON object a line. */
  readonly file?: string;
  /** Where the newest are kept as an Atom feed. */
  readonly atom?: string;
  /** The secret is the name of an environment variable. */
  readonly webhook?: { readonly url: string; readonly secretFrom: string };
}

export interface Watchlist {
  readonly contact?: string;
  readonly feeds: readonly WatchedFeed[];
  readonly interests: readonly Interest[];
  readonly alerts: AlertPaths;
  /** Milliseconds: an article that is older when it is found makes no alert. */
  readonly fresh: number;
}

const EVERY = "15m";
/** The shortest time between two looks: a minute, which is what the most hurried agency asks of its readers. */
const LEAST_EVERY = 60_000;
const FRESH = "3d";
const UNITS: Readonly<Record<string, number>> = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/** Reads a watchlist, or says what is wrong with it, each with its line. */
export function parseWatchlist(text: string): Watchlist | { readonly faults: readonly string[] } {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, uniqueKeys: true });
  if (document.errors.length > 0) return { faults: document.errors.map(({ message }) => message.split("\n")[0] ?? message) };
  const faults: string[] = [];
  const fault = (path: readonly (string | number)[], words: string): void => void faults.push(`${lineOf(document, counter, path)}${words}`);
  const fields = fieldsOf(fault);
  const root = fields.record(document.toJS({ maxAliasCount: 20 }), [], ["contact", "every", "fresh", "feeds", "interests", "alerts"]);
  const every = durationOf(fields.text(root, "every", []) ?? EVERY);
  if (every === null || every < LEAST_EVERY) fault(["every"], "every must be a time like 15m or 2h, a minute at least");
  const fresh = durationOf(fields.text(root, "fresh", []) ?? FRESH);
  if (fresh === null) fault(["fresh"], "fresh must be a time like 12h or 3d");
  const contact = fields.text(root, "contact", []);
  const watchlist: Watchlist = {
    ...(contact ? { contact } : {}),
    feeds: fields.list(root, "feeds", []).flatMap((row, i) => feedOf(row, i, every ?? LEAST_EVERY, fields, fault)),
    interests: fields.list(root, "interests", []).map((row, i) => interestOf(row, i, fields)),
    alerts: alertsOf(root.alerts, fields, fault),
    fresh: fresh ?? 0,
  };
  if (watchlist.feeds.length === 0) fault([], "feeds must list addresses; see examples/feeds.yaml");
  return faults.length > 0 ? { faults } : watchlist;
}

function lineOf(document: Document, counter: LineCounter, path: readonly (string | number)[]): string {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return `line ${counter.linePos(node.range[0]).line}: `;
  }
  return "";
}

function durationOf(words: string): number | null {
  const [, count, unit = ""] = /^(\d{1,6})\s*([smhd])$/.exec(words.trim()) ?? [];
  return count ? Number(count) * (UNITS[unit] ?? 0) : null;
}

type Fields = ReturnType<typeof fieldsOf>;
type Fault = Parameters<typeof fieldsOf>[0];

/** An address, or a record with `url` and `every`. */
function feedOf(row: unknown, index: number, usual: number, fields: Fields, fault: Fault): readonly WatchedFeed[] {
  const path = ["feeds", index];
  const record: Row = typeof row === "string" ? { url: row } : fields.record(row, path, ["url", "every", "name", "country"]);
  const url = fields.text(record, "url", path) ?? "";
  const told = fields.text(record, "every", path);
  const every = told === undefined ? usual : durationOf(told);
  if (!/^https?:\/\//.test(url) || !URL.canParse(url))
    fault([...path, "url"], `a feed needs a url that begins with https:// (${url || "none"})`);
  else if (every === null || every < LEAST_EVERY) fault([...path, "every"], "every must be a time like 15m or 2h, a minute at least");
  else return [{ url, every }];
  return [];
}

function interestOf(row: unknown, index: number, fields: Fields): Interest {
  const path = ["interests", index];
  const record = fields.record(row, path, ["name", "people", "clubs", "stages", "kinds", "roles"]);
  const lists = {
    people: fields.words(record, "people", path),
    clubs: fields.words(record, "clubs", path),
    stages: fields.choices(record, "stages", path, STAGES),
    kinds: fields.choices(record, "kinds", path, CLAIM_KINDS),
    roles: fields.choices(record, "roles", path, ROLES),
  };
  const given = Object.fromEntries(Object.entries(lists).filter(([, list]) => list !== undefined));
  return { name: fields.text(record, "name", path) ?? `interest ${index + 1}`, ...given };
}

function alertsOf(row: unknown, fields: Fields, fault: Fault): AlertPaths {
  if (row === undefined || row === null) return { terminal: true };
  const record = fields.record(row, ["alerts"], ["terminal", "file", "atom", "webhook"]);
  const [file, atom] = ["file", "atom"].map((name) => fields.text(record, name, ["alerts"]));
  const hook = record.webhook === undefined ? null : fields.record(record.webhook, ["alerts", "webhook"], ["url", "secret-from"]);
  const url = hook && fields.text(hook, "url", ["alerts", "webhook"]);
  const secretFrom = hook && fields.text(hook, "secret-from", ["alerts", "webhook"]);
  if (hook && (!url || !/^https?:\/\//.test(url))) fault(["alerts", "webhook"], "a webhook needs a url that begins with https://");
  if (hook && !secretFrom)
    fault(["alerts", "webhook"], "a webhook needs secret-from: the name of the environment variable that holds its secret");
  return {
    terminal: record.terminal !== false,
    ...(file ? { file } : {}),
    ...(atom ? { atom } : {}),
    ...(url && secretFrom ? { webhook: { url, secretFrom } } : {}),
  };
}
