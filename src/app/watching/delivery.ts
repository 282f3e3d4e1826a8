/** Alerts on their way out, each channel at its own pace and in order. */
import { closeSync, existsSync, fdatasyncSync, ftruncateSync, openSync, readFileSync, renameSync, writeFileSync, writeSync } from "node:fs";
import { atomOf } from "../../alerts/atom.ts";
import type { Channel } from "../../alerts/state.ts";
import { post, type Webhook } from "../../alerts/webhook.ts";
import type { Alert } from "../../model/index.ts";
import { clock } from "../clock.ts";
import type { Notes } from "./notes.ts";

/** What a channel does with the alerts that it has not had. Resolves to the milliseconds until it wants to be asked again; 0 when it has all. */
export type Deliver = () => Promise<number>;

export interface Outlets {
  readonly terminal?: (alert: Alert) => Promise<void>;
  readonly file?: string;
  readonly atom?: string;
  readonly webhook?: Webhook;
  readonly userAgent: string;
  readonly report: (source: string, words: string) => void;
}

/** The channels that there are. */
export function channelsOf(outlets: Outlets): ReadonlyMap<Channel, (notes: Notes) => Deliver> {
  const { terminal, file, atom, webhook } = outlets;
  const channels = new Map<Channel, (notes: Notes) => Deliver>();
  if (terminal) channels.set("terminal", (notes) => toTerminal(notes, terminal));
  if (file) channels.set("file", (notes) => toFile(notes, file));
  if (atom) channels.set("atom", (notes) => toAtom(notes, atom));
  if (webhook) channels.set("webhook", (notes) => toWebhook(notes, webhook, outlets));
  return channels;
}

function toTerminal(notes: Notes, print: (alert: Alert) => Promise<void>): Deliver {
  return async () => {
    for (const alert of notes.state.waiting("terminal")) {
      await print(alert);
      notes.note({ is: "sent", id: alert.id, to: "terminal" });
    }
    return 0;
  };
}

/** A line an alert. What a crash left half written goes, and what stands there already is not written again. */
function toFile(notes: Notes, path: string): Deliver {
  const written = existsSync(path) ? mend(path) : new Set<string>();
  return async () => {
    const waiting = notes.state.waiting("file");
    if (waiting.length === 0) return 0;
    const lines = waiting
      .filter(({ id }) => !written.has(id))
      .map((alert) => `${JSON.stringify(alert)}\n`)
      .join("");
    const file = openSync(path, "a");
    try {
      const bytes = Buffer.from(lines);
      for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
      fdatasyncSync(file);
    } finally {
      closeSync(file);
    }
    for (const { id } of waiting) written.add(id);
    notes.note(...waiting.map(({ id }) => ({ is: "sent", id, to: "file" }) as const));
    return 0;
  };
}

/** The ids in a file of alerts, after its last line is made whole. */
function mend(path: string): Set<string> {
  const bytes = readFileSync(path);
  const end = bytes.lastIndexOf(0x0a) + 1;
  if (end < bytes.length) {
    const file = openSync(path, "r+");
    ftruncateSync(file, end);
    closeSync(file);
  }
  const lines = bytes.subarray(0, end).toString("utf8").split("\n");
  return new Set(lines.flatMap((line) => /^\{"id":"(\w+)"/.exec(line)?.[1] ?? []));
}

/** The whole feed anew, in one step. */
function toAtom(notes: Notes, path: string): Deliver {
  return async () => {
    const waiting = notes.state.waiting("atom");
    if (waiting.length === 0 && existsSync(path)) return 0;
    writeFileSync(`${path}.next`, atomOf(notes.state.newest(), new Date(clock.now()).toISOString()), { flush: true });
    renameSync(`${path}.next`, path);
    if (waiting.length > 0) notes.note(...waiting.map(({ id }) => ({ is: "sent", id, to: "atom" }) as const));
    return 0;
  };
}

/** Milliseconds until a webhook is tried again, doubled each time. */
const FIRST_WAIT = 5000;
const LONGEST_WAIT = 3_600_000;

function toWebhook(notes: Notes, webhook: Webhook, { userAgent, report }: Outlets): Deliver {
  let failures = 0;
  let ready = 0;
  return async () => {
    const early = ready - clock.now();
    if (early > 0) return early;
    for (const alert of notes.state.waiting("webhook")) {
      const outcome = await post(alert, webhook, clock, userAgent);
      if (outcome.is === "later") {
        const wait = Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** failures++);
        ready = clock.now() + wait;
        report(webhook.url, `could not be told (${outcome.why}); tried again in ${Math.round(wait / 1000)} seconds`);
        return wait;
      }
      failures = 0;
      if (outcome.is === "refused") report(webhook.url, `will not have alert ${alert.id} (${outcome.why}); it is not sent again`);
      notes.note({ is: "sent", id: alert.id, to: "webhook", ...(outcome.is === "refused" ? { failed: outcome.why } : {}) });
    }
    return 0;
  };
}
