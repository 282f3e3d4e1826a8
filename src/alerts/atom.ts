/** Alerts as an Atom feed (RFC 4287), for any reader of feeds. */
import type { Alert } from "../model/index.ts";

const UNWRITABLE = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

const escaped = (text: string): string =>
  text.replace(UNWRITABLE, "").replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

/** The feed of some alerts, the newest first. `updated` is for a feed without any. */
export function atomOf(alerts: readonly Alert[], updated: string): string {
  const entries = [...alerts].reverse().map(entryOf);
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
  <id>urn:hearsay:alerts</id>
  <title>hearsay alerts</title>
  <author><name>hearsay</name></author>
  <updated>${alerts.at(-1)?.at ?? updated}</updated>
${entries.join("")}</feed>
`;
}

function entryOf({ id, at, what, line, voices, evidence, interests, publication }: Alert): string {
  const { url, title, publisher, published } = publication;
  const link = /^https?:/.test(url) ? `\n    <link rel="alternate" href="${escaped(url)}"/>` : "";
  const source = [publisher, published, title].filter(Boolean).join(" · ");
  return `  <entry>
    <id>urn:hearsay:alert:${id}</id>
    <title>${escaped(`${what}: ${line}`)}</title>
    <updated>${at}</updated>${link}
${interests.map((name) => `    <category term="${escaped(name)}"/>\n`).join("")}    <summary>${escaped(`${voices}: “${evidence}” (${source})`)}</summary>
  </entry>
`;
}
