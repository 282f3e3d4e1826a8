/** Watching feeds of a server on this machine: what is told, once, in which channel, over restarts and changes. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { afterAll, afterEach, beforeEach, describe, expect, test } from "vitest";
import { type LocalServer, serve } from "../../gold/local-server.ts";
import { openJournal } from "../alerts/journal.ts";
import { createState, type WatchEvent } from "../alerts/state.ts";
import { parseWatchlist, type Watchlist } from "../alerts/watchlist.ts";
import { isSigned } from "../alerts/webhook.ts";
import { parseFeed } from "../intake/feeds/feed.ts";
import type { Alert } from "../model/index.ts";
import { loadBooks, rumours } from "./books.ts";
import { watch } from "./watch.ts";

const root = mkdtempSync(join(tmpdir(), "hearsay-watch-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));
process.env.HEARSAY_TEST_SECRET = "hemmelig";

const DAY = new Date().toISOString().slice(0, 10);
const THANKS = "Klubben oplyser det på sin hjemmeside tirsdag aften. Bestyrelsen takker ham for indsatsen og siger, at holdet skal videre.";
const SACKED = `Testby BK har fyret cheftræner Jens Prøve. ${THANKS}`;

interface Site {
  pages: Record<string, string>;
  titles: Record<string, string>;
  hooks: { id: string; body: string; isGood: boolean }[];
  hookStatus: number;
  feedStatus: number;
  local: LocalServer;
}

let site: Site;
let folder: string;
let runs = 0;

const page = (title: string, words: string, around = ""): string =>
  `<!doctype html><html lang="da"><head><title>${title}</title><meta property="article:published_time" content="${DAY}T10:00:00Z"></head><body><article><h1>${title}</h1><p>${words}</p>${around}</article></body></html>`;

function feed(): string {
  const items = Object.keys(site.pages).map(
    (path) => `<item><title>${site.titles[path] ?? path}</title><link>${new URL(path, site.local.origin)}</link></item>`,
  );
  return `<rss version="2.0"><channel><title>Prøvebladet</title>${items.join("")}</channel></rss>`;
}

async function hook(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const body = await text(request);
  const { "webhook-id": id = "", "webhook-timestamp": time = "", "webhook-signature": signed = "" } = request.headers;
  if (site.hookStatus < 300)
    site.hooks.push({ id: String(id), body, isGood: isSigned("hemmelig", String(id), Number(time), body, String(signed)) });
  response.writeHead(site.hookStatus).end();
}

const any = (path: string) => (_: IncomingMessage, response: ServerResponse) => {
  const html = site.pages[path];
  if (html === undefined) response.writeHead(404).end();
  else response.writeHead(200, { "content-type": "text/html" }).end(html);
};

beforeEach(async () => {
  folder = join(root, String(++runs));
  const local = await serve({
    "/feed": (request, response) => {
      const etag = `"${Buffer.from(feed()).toString("base64").slice(-60)}${Object.keys(site.pages).length}"`;
      if (site.feedStatus !== 200) response.writeHead(site.feedStatus).end();
      else if (request.headers["if-none-match"] === etag) response.writeHead(304).end();
      else response.writeHead(200, { "content-type": "application/rss+xml", etag }).end(feed());
    },
    "/hook": (request, response) => void hook(request, response),
    "/1": any("/1"),
    "/2": any("/2"),
    "/3": any("/3"),
  });
  site = { pages: {}, titles: {}, hooks: [], hookStatus: 200, feedStatus: 200, local };
});
afterEach(() => site.local.close());

interface Told {
  readonly alerts: Alert[];
  readonly reports: string[];
}

const yaml = (interests: string, more = ""): string =>
  `interests:\n${interests}\nalerts:\n  terminal: true\n  file: ${folder}/alerts.jsonl\n  atom: ${folder}/alerts.atom\n  webhook: {url: "${site.local.origin}/hook", secret-from: HEARSAY_TEST_SECRET}\n${more}feeds: ["${site.local.origin}/feed"]\n`;

const EVERYTHING = "  - {name: alt, kinds: [departure, candidacy, appointment]}";

/** One look at the feeds, a while after the last one. */
async function look(interests = EVERYTHING): Promise<Told> {
  const told: Told = { alerts: [], reports: [] };
  const list = parseWatchlist(yaml(interests)) as Watchlist;
  expect(list).not.toHaveProperty("faults");
  forgetTimes();
  await watch({
    list,
    ledger: join(folder, "ledger.db"),
    state: join(folder, "state"),
    once: true,
    allowPrivate: true,
    signal: new AbortController().signal,
    print: async (alert) => void told.alerts.push(alert),
    report: (source, words) => void told.reports.push(`${source.replace(site.local.origin, "")} ${words}`),
  });
  return told;
}

/** Makes every feed and every second try due, as if time had passed. */
function forgetTimes(): void {
  const path = join(folder, "state", "watch.jsonl");
  try {
    writeFileSync(path, readFileSync(path, "utf8").replace(/"next":\d+/g, '"next":0'));
  } catch {
    // The first look has no notes yet.
  }
}

const lines = (): Alert[] =>
  readFileSync(join(folder, "alerts.jsonl"), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Alert);

describe("watching", () => {
  test("tells each channel once, with hedge and voices, and keeps the article", async () => {
    site.pages["/1"] = page("Testby fyrer træner", SACKED);
    const { alerts, reports } = await look();
    expect(reports).toEqual([]);
    const sacked = alerts.find(({ claim }) => claim.kind === "departure");
    expect(sacked).toMatchObject({
      what: "new",
      interests: ["alt"],
      line: "departure: Jens Prøve, Testby BK · head coach · dismissed · certain",
      claim: { person: "Jens Prøve", club: "Testby BK", certainty: "certain" },
      publication: { url: `${site.local.origin}/1`, title: "Testby fyrer træner", published: DAY },
    });
    expect(sacked?.voices).toContain("127.0.0.1");
    expect(lines()).toEqual(alerts);
    const atom = readFileSync(join(folder, "alerts.atom"), "utf8");
    expect((parseFeed(atom, "https://prove.example/") as { entries: readonly unknown[] }).entries.length).toBe(alerts.length);
    expect(site.hooks.map(({ id }) => id)).toEqual(alerts.map(({ id }) => id));
    expect(site.hooks.every(({ isGood }) => isGood)).toBe(true);
    expect((await loadBooks(join(folder, "ledger.db"))).size.publications).toBe(1);
  });

  test("neither repeats an alert nor fetches a page again after a restart", async () => {
    site.pages["/1"] = page("Testby fyrer træner", SACKED);
    const first = await look();
    const { alerts } = await look();
    expect(alerts).toEqual([]);
    expect(site.local.asked.filter((path) => path === "/1").length).toBe(1);
    expect(lines().length).toBe(first.alerts.length);
    expect(site.hooks.length).toBe(first.alerts.length);
  });

  test("tells only what fits an interest, and nothing of what has no football in it", async () => {
    site.pages["/1"] = page("Testby fyrer træner", SACKED);
    site.pages["/2"] = page("Løgsuppe", "Skær løgene i tynde ringe, og svits dem i smør. Hæld vandet ved, og lad suppen simre i en time.");
    expect((await look("  - {name: andre, clubs: [Prøveby IF]}")).alerts).toEqual([]);
    expect((await loadBooks(join(folder, "ledger.db"))).size.publications).toBe(1);
  });

  test("knows people by surname and whole name", async () => {
    site.pages["/1"] = page("Testby fyrer træner", SACKED);
    const { alerts } = await look(
      "  - {name: a, people: [Prøve]}\n  - {name: b, people: [Jens Prøve]}\n  - {name: c, people: [Ole Prøve]}",
    );
    expect(alerts[0]?.interests).toEqual(["a", "b"]);
  });

  test("an article that says it again, and a print of the same text, make no second alert", async () => {
    site.pages["/1"] = page("Testby fyrer træner", SACKED);
    const first = await look();
    site.pages["/2"] = page("Prøve er færdig", SACKED);
    const { alerts } = await look();
    expect(first.alerts.length).toBeGreaterThan(0);
    expect(alerts).toEqual([]);
    expect((await loadBooks(join(folder, "ledger.db"))).size.publications).toBe(2);
  });

  test("a changed article is a new version, and what it takes back is told", async () => {
    site.pages["/1"] = page("Testby fyrer træner", SACKED);
    await look();
    site.titles["/1"] = "Rettet";
    site.pages["/1"] = page("Testby har kamp lørdag", `Testby BK spiller lørdag. ${THANKS}`);
    const { alerts } = await look();
    expect(alerts).toMatchObject([{ what: "withdrawn", claim: { kind: "departure", person: "Jens Prøve" } }]);
    expect((await look()).alerts).toEqual([]);
  });

  test("an article with other teasers, another byline and another time is the same article", async () => {
    const around = (n: number): string =>
      `<h3>Læs også</h3><ul>${[n, n + 1, n + 2].map((i) => `<li><a href="/nyt/${i}">Prøveby IF henter ny mand nummer ${i} til stillingen</a></li>`).join("")}</ul><p class="byline">Opdateret kl. 1${n}.30</p>`;
    site.pages["/1"] = page("Testby fyrer træner", SACKED, around(1));
    await look();
    site.titles["/1"] = "Rettet";
    site.pages["/1"] = page("Testby fyrer træner", SACKED, around(4));
    const { alerts } = await look();
    expect(alerts).toEqual([]);
    expect(site.local.asked.filter((path) => path === "/1").length).toBe(2);
    const { size, assertions } = await loadBooks(join(folder, "ledger.db"));
    expect(size.publications).toBe(1);
    expect(assertions[0]?.publication.permission).toEqual({ robots: "unsaid", mining: "unsaid" });
  });

  test("an agency's item that another paper edits confirms nothing, and is the agency's", async () => {
    const more = Array.from({ length: 8 }, (_, i) => `Testby BK spiller kamp nummer ${i} i ${"abcdefgh"[i]}byen om ${i + 2} dage.`);
    const linked = "Jens Prøve er tæt på at blive ny cheftræner i Testby BK.";
    site.pages["/1"] = page("Prøve til Testby", [linked, ...more].join(" "));
    await look();
    const edited = page("Ny mand på vej", [linked, "Det ventes snart.", ...more.slice(2)].join(" "), "<p>/ritzau/</p>");
    const other = await serve({ "/2": edited }, "127.0.0.2");
    site.pages[`${other.origin}/2`] = edited;
    const { alerts } = await look();
    expect(alerts).toEqual([]);
    const books = await loadBooks(join(folder, "ledger.db"));
    const [rumour] = rumours(books, DAY);
    expect(rumour).toMatchObject({ independent: 1, origins: ["Ritzau"] });
    expect(rumour?.reports.map(({ assertion }) => assertion.claim.attribution.map(({ name }) => name.replace(/:\d+/, ""))).sort()).toEqual([
      ["127.0.0.1"],
      ["127.0.0.2", "Ritzau"],
    ]);
    await other.close();
  });

  test("what cannot be had is tried again, what is barred is noted and left", async () => {
    site.pages["/1"] = page("Testby fyrer træner", SACKED);
    site.pages["/2"] = `<meta name="tdm-reservation" content="1">${page("Nej", SACKED)}`;
    site.feedStatus = 503;
    const failed = await look();
    expect(failed.reports).toEqual(["/feed cannot be had (503)"]);
    site.feedStatus = 200;
    const { alerts, reports } = await look();
    expect(alerts.length).toBeGreaterThan(0);
    expect(reports).toEqual(["/2 reserves text and data mining (tdm-reservation)"]);
    const notes = readFileSync(join(folder, "state", "watch.jsonl"), "utf8");
    expect(notes).toContain('"refused":"reserves text and data mining');
    await look();
    expect(site.local.asked.filter((path) => path === "/2").length).toBe(1);
  });

  test("a webhook that is down gets its alerts when it is up, each once", async () => {
    site.pages["/1"] = page("Testby fyrer træner", SACKED);
    site.hookStatus = 500;
    const { alerts, reports } = await look();
    expect(reports[0]).toContain("could not be told (answered 500)");
    site.hookStatus = 204;
    await look();
    await look();
    expect(site.hooks.map(({ id }) => id)).toEqual(alerts.map(({ id }) => id));
  });

  test("one that will not have an alert is not asked again", async () => {
    site.pages["/1"] = page("Testby fyrer træner", SACKED);
    site.hookStatus = 400;
    expect((await look()).reports[0]).toContain("will not have alert");
    site.hookStatus = 200;
    await look();
    expect(site.hooks).toEqual([]);
  });

  test("a torn line in the file of alerts is mended, not doubled", async () => {
    site.pages["/1"] = page("Testby fyrer træner", SACKED);
    const { alerts } = await look();
    const path = join(folder, "state", "watch.jsonl");
    writeFileSync(
      path,
      readFileSync(path, "utf8")
        .split("\n")
        .filter((line) => !line.includes('"to":"file"'))
        .join("\n"),
    );
    writeFileSync(join(folder, "alerts.jsonl"), `${readFileSync(join(folder, "alerts.jsonl"), "utf8")}{"id":"torn`);
    await look();
    expect(lines()).toEqual(alerts);
  });

  test("a missing secret, and a second watcher on the same notes, are said", async () => {
    const holder = openJournal<WatchEvent>(join(folder, "..", "held.jsonl"), () => undefined);
    expect(() => openJournal(join(folder, "..", "held.jsonl"), () => undefined)).not.toThrow();
    holder.close();
    writeFileSync(join(root, "taken.jsonl.lock"), String(process.ppid));
    expect(() => openJournal(join(root, "taken.jsonl"), () => undefined)).toThrow("another hearsay watch");
    delete process.env.HEARSAY_TEST_SECRET;
    await expect(look()).rejects.toThrow("HEARSAY_TEST_SECRET is not set");
    process.env.HEARSAY_TEST_SECRET = "hemmelig";
  });
});

describe("notes", () => {
  const alert = (id: string): Alert => ({
    id,
    at: "2030-01-01T00:00:00.000Z",
    interests: [],
    what: "new",
    line: "",
    voices: "",
    evidence: "",
    claim: { id, kind: "departure", person: null, club: null, role: null, stage: null, polarity: "affirmed", certainty: "certain" },
    publication: { url: "", title: null, publisher: null, published: null },
  });

  test("come to the same after they are written anew, and forget what is old", () => {
    const state = createState();
    const now = Date.UTC(2030, 0, 1);
    const entry = (key: string, at: number): WatchEvent => ({ is: "entry", key, address: key, sign: "s", at });
    for (let i = 0; i < 300; i++) {
      state.apply({ is: "alert", alert: alert(`a${i}`) });
      if (i !== 7) state.apply({ is: "sent", id: `a${i}`, to: "webhook" });
    }
    for (const event of [entry("old", now - 200 * 86_400_000), entry("new", now)]) state.apply(event);
    const newest = state.newest().map(({ id }) => id);
    state.forget(now, ["webhook"]);
    const again = createState();
    for (const event of state.snapshot()) again.apply(event);
    expect([...again.entries.keys()]).toEqual(["new"]);
    expect(again.waiting("webhook").map(({ id }) => id)).toEqual(["a7"]);
    expect(again.newest().map(({ id }) => id)).toEqual(newest);
    expect([...again.snapshot()]).toEqual([...state.snapshot()]);
    expect(again.isKnown("a3")).toBe(true);
  });

  test("survive a line that was cut by a crash, and being written anew", () => {
    const path = join(root, "journal.jsonl");
    const taken: number[] = [];
    const journal = openJournal<number>(path, () => undefined);
    journal.write(1, 2);
    journal.write(3);
    journal.close();
    writeFileSync(path, `${readFileSync(path, "utf8")}[4,`);
    const second = openJournal<number>(path, (event) => void taken.push(event));
    expect(taken).toEqual([1, 2, 3]);
    second.write(5);
    second.replace([9, 8]);
    second.write(7);
    second.close();
    const third: number[] = [];
    openJournal<number>(path, (event) => void third.push(event)).close();
    expect(third).toEqual([9, 8, 7]);
  });
});
