/**
 * Whether a site keeps text and data mining to itself: the TDM Reservation Protocol (W3C community group, 2024) in `/.well-known/tdmrep.json`, in
 * headers and in meta elements, and the words against indexing and machine reading that `robots` meta elements and X-Robots-Tag have.
 */
import { Parser } from "htmlparser2";
import type { Clock, Permission } from "../../model/index.ts";
import type { Requester } from "./request.ts";
import { ROBOT } from "./robots.ts";

/** What a site says of an address or a page; null where it says nothing. */
export interface Reservation {
  readonly isReserved: boolean;
  readonly policy?: string;
}

/** What `tdmrep.json` of an origin says of a path. */
export type Reservations = (origin: string) => Promise<(path: string) => Reservation | null>;

const DAY = 86_400_000;
const MOST_BYTES = 1 << 20;

export function createReservations(requester: Requester, clock: Clock): Reservations {
  const known = new Map<string, { readonly rules: Promise<(path: string) => Reservation | null>; readonly until: number }>();
  return (origin) => {
    const held = known.get(origin);
    if (held && clock.now() < held.until) return held.rules;
    const rules = requester
      .get(`${origin}/.well-known/tdmrep.json`, { headers: { accept: "application/json" }, limits: { bytes: MOST_BYTES } })
      .then((answer) => ("refused" in answer || answer.status !== 200 ? () => null : rulesOf(Buffer.from(answer.bytes).toString("utf8"))));
    known.set(origin, { rules, until: clock.now() + DAY });
    return rules;
  };
}

interface Rule extends Reservation {
  readonly location: string;
}

/** The rules of a `tdmrep.json`; the longest location that fits speaks, and of two as long the one that reserves. */
export function rulesOf(json: string): (path: string) => Reservation | null {
  const rules = parseRules(json);
  return (path) => {
    const [first] = rules
      .filter(({ location }) => fits(location, path))
      .sort((a, b) => b.location.length - a.location.length || Number(b.isReserved) - Number(a.isReserved));
    return first ? { isReserved: first.isReserved, ...(first.policy ? { policy: first.policy } : {}) } : null;
  };
}

function parseRules(json: string): readonly Rule[] {
  try {
    const rows: unknown = JSON.parse(json.replace(/^\ufeff/, ""));
    return (Array.isArray(rows) ? rows : [rows]).flatMap((row: unknown) => {
      const { location, "tdm-reservation": reservation, "tdm-policy": policy } = (row ?? {}) as Record<string, unknown>;
      if (typeof location !== "string" || location === "" || reservation === undefined) return [];
      return [{ location, isReserved: isOne(reservation), ...(typeof policy === "string" ? { policy } : {}) }];
    });
  } catch {
    return [];
  }
}

const isOne = (value: unknown): boolean => String(value).trim() === "1";

/** Whether a location pattern (`*` for anything, `$` for the end, a bare beginning otherwise) fits a path. Linear in both. */
function fits(location: string, path: string): boolean {
  const isWhole = location.endsWith("$");
  const pieces = (isWhole ? location.slice(0, -1) : location).split("*");
  const [head = "", ...rest] = pieces;
  if (!path.startsWith(head)) return false;
  let at = head.length;
  for (const piece of rest) {
    const found = path.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  if (!isWhole) return true;
  const tail = pieces.at(-1) ?? "";
  return rest.length > 0 ? path.endsWith(tail) && path.length - tail.length >= at - tail.length : at === path.length;
}

/** Words of `robots` meta elements and X-Robots-Tag that bar keeping what a page says. */
const BARRING = new Set(["noindex", "none", "noai"]);

/** What the page itself says, in its meta elements and, where they are silent, in its headers. `said` is the word that bars it. */
export function reservationOf(
  headers: Readonly<Record<string, string>>,
  html: string | null,
): (Reservation & { readonly said: string }) | null {
  const metas = html ? metasOf(html) : new Map<string, string>();
  const robots = [metas.get("robots"), metas.get(ROBOT), robotsTag(headers["x-robots-tag"] ?? "")].join(",").toLowerCase();
  const word = robots
    .split(",")
    .map((part) => part.trim())
    .find((part) => BARRING.has(part));
  if (word) return { isReserved: true, said: word };
  const reservation = metas.get("tdm-reservation") ?? headers["tdm-reservation"];
  const policy = metas.get("tdm-policy") ?? headers["tdm-policy"];
  if (reservation === undefined) return null;
  return { isReserved: isOne(reservation), said: "tdm-reservation", ...(policy ? { policy } : {}) };
}

/** What a page that somebody has saved says of itself; nothing where it is silent. */
export function permissionOf(html: string): Permission | undefined {
  const own = reservationOf({}, html);
  if (!own) return undefined;
  return { robots: "unsaid", mining: own.isReserved ? "reserved" : "allowed", ...(own.policy ? { policy: own.policy } : {}) };
}

/** The words of X-Robots-Tag that are for everybody or for hearsay: "otherbot: noindex, noai" is not. */
function robotsTag(value: string): string {
  let who = "";
  const words = value.split(",").map((part) => {
    const [, name, rest] = /^\s*([\w-]+)\s*:(.*)$/.exec(part) ?? [];
    if (name === undefined || /^(unavailable_after|max-)/i.test(name)) return who === "" || who === ROBOT ? part : "";
    who = name.toLowerCase();
    return who === ROBOT ? (rest ?? "") : "";
  });
  return words.join(",");
}

/** How far into a page its meta elements are looked for. */
const HEAD = 1 << 18;

/** The `name` meta elements before the body, names in lower case, the first of each. */
function metasOf(html: string): ReadonlyMap<string, string> {
  const metas = new Map<string, string>();
  let isOver = false;
  const parser = new Parser({
    onopentag(name, { name: key = "", content = "" }) {
      if (name === "body") isOver = true;
      else if (!isOver && name === "meta" && key !== "" && !metas.has(key.toLowerCase())) metas.set(key.toLowerCase(), content.trim());
    },
  });
  parser.end(html.slice(0, HEAD));
  return metas;
}
