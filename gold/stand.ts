/** A small market of invented people, and a server over it: for tests of the HTTP face. */

import { openLedger } from "../src/app/ledgers.ts";
import { deskOf } from "../src/app/serving/desk.ts";
import { createServer, type ServerOptions } from "../src/http/server.ts";
import type { Ledger, Reading } from "../src/model/index.ts";
import { article, says } from "./invented.ts";

/** The day on which the stand looks at its market. */
export const TODAY = "2029-06-15";

/** A coach leaves, three are in line, one gets the job and another goes elsewhere; a rumour is still open. */
export const MARKET: readonly Reading[] = [
  article("2028-07-01", "Prøvebladet", says("appointment", "Ole Prøve", "Testby", { at: "2028-07-01" })),
  article("2029-05-01", "Prøvebladet", says("departure", "Ole Prøve", "Testby", { at: "2029-05-01", manner: "dismissed" })),
  article(
    "2029-05-02",
    "Avisen",
    says("candidacy", "Jens Prøve", "Testby", { stage: "talks", certainty: "probable", via: ["Prøvebladet"] }),
  ),
  article("2029-05-02", "Prøvebladet", says("candidacy", "Jens Prøve", "Testby", { stage: "interest", certainty: "possible" })),
  article(
    "2029-05-03",
    "Avisen",
    says("candidacy", "Bo Taget", "Testby", { stage: "linked", certainty: "possible", via: ["unnamed:media"] }),
  ),
  article(
    "2029-05-09",
    "Prøvebladet",
    says("appointment", "Bo Taget", "Testby", { at: "2029-05-09" }),
    says("fact", "Bo Taget", null, { fact: { age: 44 } }),
  ),
  article("2029-06-01", "Avisen", says("departure", "Ib Anden", "Andenby", { at: "2029-06-01", manner: "resigned" })),
  article("2029-06-10", "Avisen", says("candidacy", "Jens Prøve", "Andenby", { stage: "shortlisted", certainty: "possible" })),
  article("2029-06-11", "Prøvebladet", says("contract", "Bo Taget", "Testby", { terms: { until: "2031" } })),
];

export const EDITOR = "editor-token-for-tests-0123456789";
export const READER = "reader-token-for-tests-0123456789";

export interface Stand {
  readonly ledger: Ledger;
  readonly app: Awaited<ReturnType<typeof createServer>>;
}

/** A server in memory on a ledger of its own. */
export async function openStand(readings: readonly Reading[] = MARKET, changes: Partial<ServerOptions> = {}): Promise<Stand> {
  const { hashed } = await import("../src/http/access.ts");
  const ledger = await openLedger(":memory:");
  await ledger.append(readings, { reader: "1.0", at: "2029-06-12T00:00:00.000Z" });
  const app = await createServer({
    desk: deskOf(ledger, () => TODAY),
    threads: null,
    tokens: [hashed("editor", EDITOR, "Eva Editor"), hashed("reader", READER, "Rie Reader")],
    anonymous: "public",
    disputes: true,
    fetching: false,
    allowPrivate: false,
    behindProxy: false,
    rate: 0,
    pulse: 0,
    log: false,
    contact: null,
    version: "0.0.0",
    web: null,
    ...changes,
  });
  return { ledger, app };
}

export const as = (token: string): Readonly<Record<string, string>> => ({ authorization: `Bearer ${token}` });
