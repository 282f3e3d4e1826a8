/** The web, wired: opened at the first address, so that reading files loads none of it. */
import { readFileSync } from "node:fs";
import type { Web } from "../intake/fetch/web.ts";
import { clock } from "./clock.ts";

/** What those who visit the web may be told. */
export interface WebAccess {
  /** Lets addresses of private networks be fetched, which an address in a feed must never reach. */
  readonly allowPrivate?: boolean;
  /** How whoever runs a site reaches the one who reads it, for the user agent: an address or a mail address. */
  readonly contact?: string | undefined;
}

/** What hearsay calls itself: name and version, what it does, whom to ask. */
export function userAgent(contact = process.env.HEARSAY_CONTACT): string {
  const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as { version: string };
  const who = contact?.replace(/[^\x20-\x7e]|[()]/g, "").slice(0, 200);
  return `hearsay/${version} (reads football news; obeys robots.txt as "hearsay"${who ? `; ${who}` : ""})`;
}

/** The web, opened when it is asked for and closed when it was. */
export function webOnCall({ allowPrivate = false, contact }: WebAccess): { open(): Promise<Web>; close(): Promise<void> } {
  let opened: Promise<Web> | null = null;
  const load = async (): Promise<Web> => {
    const { createWeb } = await import("../intake/fetch/web.ts");
    return createWeb({ clock, allowPrivate, userAgent: userAgent(contact) });
  };
  return {
    open: () => {
      opened ??= load();
      return opened;
    },
    close: async () => (await opened)?.close(),
  };
}
