/** The web as hearsay visits it: safely, politely, and only where it may. */
import type { Permission } from "../../model/index.ts";
import { decodePage } from "./charset.ts";
import { createManners } from "./manners.ts";
import { type Answer, createRequester, type Limits, type NoAnswer, type RequesterOptions } from "./request.ts";
import { createReservations, type Reservation, reservationOf } from "./reservation.ts";
import { createRobots } from "./robots.ts";

/** What a page or feed was like when it was fetched last; sent along, so that what has not changed need not be sent again. */
export interface Validators {
  readonly etag?: string;
  readonly lastModified?: string;
}

/** A page that may be read. */
export interface Page extends Validators {
  /** Where the redirects ended. */
  readonly address: string;
  /** Media type in lower case, without parameters; empty where the server says none. */
  readonly type: string;
  readonly bytes: Uint8Array;
  readonly text: string;
  readonly permission: Permission;
}

/** What came of a visit. */
export type Visit = Page | NoAnswer | { readonly isUnchanged: true; readonly address: string };

export interface VisitOptions extends Validators {
  readonly limits?: Partial<Limits>;
  readonly signal?: AbortSignal;
}

export interface Web {
  visit(address: string, options?: VisitOptions): Promise<Visit>;
  close(): Promise<void>;
}

export interface WebOptions extends RequesterOptions {
  /** Milliseconds between two requests to one host; a longer crawl delay in robots.txt holds. */
  readonly gap?: number;
  /** Milliseconds that a host which asked for peace is waited for; beyond them its pages are refused. */
  readonly patience?: number;
}

const GAP = 1000;
const PATIENCE = 15_000;

const ACCEPT =
  "text/html,application/xhtml+xml,application/rss+xml,application/atom+xml,application/feed+json,application/xml;q=0.9,*/*;q=0.5";

/** Opens no connection before the first visit. */
export function createWeb(options: WebOptions): Web {
  const { clock, gap = GAP, patience = PATIENCE } = options;
  const requester = createRequester(options);
  const robots = createRobots(requester, clock);
  const reservations = createReservations(requester, clock);
  const manners = createManners({ clock, gap, patience });
  const visit: Web["visit"] = async (address, { etag, lastModified, limits, signal } = {}) => {
    let said: Said = { isRobotsSaid: false, reservation: null };
    const answer = await requester.get(address, {
      headers: {
        accept: ACCEPT,
        ...(etag ? { "if-none-match": etag } : {}),
        ...(lastModified ? { "if-modified-since": lastModified } : {}),
      },
      ...(limits ? { limits } : {}),
      signal,
      before: async (url) => {
        const rules = await robots(url.origin);
        const bar = rules.bar(url.href);
        if (bar) return bar;
        const reservation = (await reservations(url.origin))(url.pathname);
        if (reservation?.isReserved) return reserved("/.well-known/tdmrep.json", reservation);
        said = { isRobotsSaid: rules.isSaid, reservation };
        return manners.turn(url.host, rules.gap);
      },
      after: (url, status, headers) => manners.done(url.host, status, headers["retry-after"]),
    });
    return "refused" in answer ? answer : toVisit(answer, said);
  };
  return { visit, close: requester.close };
}

interface Said {
  readonly isRobotsSaid: boolean;
  readonly reservation: Reservation | null;
}

function reserved(where: string, { policy }: Reservation): string {
  return `reserves text and data mining (${where})${policy ? `; its terms are at ${policy}` : ""}`;
}

const STATUSES: Readonly<Record<number, string>> = {
  401: "asks for a password",
  402: "is behind a paywall",
  403: "is closed to hearsay",
  404: "is not there",
  410: "is gone for good",
  429: "says it is asked too often",
  451: "is withheld for legal reasons",
};

function toVisit({ address, status, headers, bytes }: Answer, { isRobotsSaid, reservation }: Said): Visit {
  if (status === 304) return { isUnchanged: true, address };
  const isTransient = status >= 500 || status === 429 || status === 408;
  if (status < 200 || status >= 300) return { address, refused: `${STATUSES[status] ?? "cannot be had"} (${status})`, isTransient };
  const contentType = headers["content-type"] ?? "";
  const type = contentType.split(";")[0]?.trim().toLowerCase() ?? "";
  const text = decodePage(bytes, contentType);
  const own = reservationOf(headers, /html|^$/.test(type) ? text : null);
  if (own?.isReserved) {
    const refused = own.said === "tdm-reservation" ? reserved("tdm-reservation", own) : `says "${own.said}" to robots; it is not kept`;
    return { address, refused, isTransient: false };
  }
  const policy = own?.policy ?? reservation?.policy;
  const permission: Permission = {
    robots: isRobotsSaid ? "allowed" : "unsaid",
    mining: own || reservation ? "allowed" : "unsaid",
    ...(policy ? { policy } : {}),
  };
  const { etag, "last-modified": lastModified } = headers;
  return { address, type, bytes, text, permission, ...(etag ? { etag } : {}), ...(lastModified ? { lastModified } : {}) };
}
