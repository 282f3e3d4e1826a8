/** Duties of a visitor: robots.txt, reservations, patience, and not asking for what it has. */
import { afterEach, describe, expect, test } from "vitest";
import { type LocalServer, type Routes, serve } from "../../../gold/local-server.ts";
import type { Clock } from "../../model/index.ts";
import { decodePage } from "./charset.ts";
import { reservationOf, rulesOf } from "./reservation.ts";
import { createWeb, type Visit, type Web } from "./web.ts";

const open: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of open.splice(0)) await close();
});

/** A clock that jumps instead of waiting, and remembers for how long it was to wait. */
function jumping(): Clock & { readonly waits: number[]; time: number } {
  const clock = {
    time: Date.UTC(2030, 0, 1),
    waits: [] as number[],
    now: () => clock.time,
    sleep: async (milliseconds: number) => {
      clock.waits.push(milliseconds);
      clock.time += milliseconds;
    },
    deadline: (milliseconds: number) => AbortSignal.timeout(milliseconds),
  };
  return clock;
}

async function visiting(routes: Routes): Promise<{ local: LocalServer; web: Web; clock: ReturnType<typeof jumping> }> {
  const local = await serve(routes);
  const clock = jumping();
  const web = createWeb({ clock, userAgent: "hearsay/test", allowPrivate: true });
  open.push(web.close, local.close);
  return { local, web, clock };
}

const reason = (visit: Visit): string => ("refused" in visit ? visit.refused : "isUnchanged" in visit ? "unchanged" : "page");
const plain = (text: string) => (_: unknown, response: import("node:http").ServerResponse) =>
  void response.writeHead(200, { "content-type": "text/plain" }).end(text);

describe("robots.txt", () => {
  test("is obeyed, the rules for hearsay before those for all, and asked for once", async () => {
    const { local, web } = await visiting({
      "/robots.txt": plain("User-agent: *\nDisallow: /\n\nUser-agent: hearsay\nDisallow: /secret\nAllow: /secret/open$\n"),
      "/news": "news",
      "/secret": "secret",
      "/secret/open": "open",
      "/sly": (_, response) => response.writeHead(302, { location: "/secret" }).end(),
    });
    expect(reason(await web.visit(`${local.origin}/news`))).toBe("page");
    expect(reason(await web.visit(`${local.origin}/secret/open`))).toBe("page");
    expect(reason(await web.visit(`${local.origin}/secret`))).toBe(`is barred to hearsay by ${local.origin}/robots.txt`);
    expect(reason(await web.visit(`${local.origin}/sly`))).toContain("is barred to hearsay");
    expect(local.asked.filter((path) => path === "/robots.txt").length).toBe(1);
    expect(local.asked).not.toContain("/secret");
  });

  test("is asked for anew after a day; what it said is kept with the page", async () => {
    const { local, web, clock } = await visiting({ "/robots.txt": plain("User-agent: *\nDisallow: /x\n"), "/": "page" });
    expect(await web.visit(`${local.origin}/`)).toMatchObject({ permission: { robots: "allowed", mining: "unsaid" } });
    clock.time += 86_400_001;
    await web.visit(`${local.origin}/`);
    expect(local.asked.filter((path) => path === "/robots.txt").length).toBe(2);
  });

  test("that is missing allows all, one that breaks bars all for a while", async () => {
    let status = 503;
    const { local, web, clock } = await visiting({
      "/robots.txt": (_, response) => response.writeHead(status).end(),
      "/": "page",
    });
    expect(reason(await web.visit(`${local.origin}/`))).toContain("has a robots.txt that answers 503");
    status = 404;
    expect(reason(await web.visit(`${local.origin}/`))).toContain("has a robots.txt that answers 503");
    clock.time += 600_001;
    expect(await web.visit(`${local.origin}/`)).toMatchObject({ permission: { robots: "unsaid" } });
  });

  test("is never fetched where a redirect leads to another host before that host has been asked", async () => {
    const { local: inner } = await visiting({ "/robots.txt": plain("User-agent: *\nDisallow: /\n"), "/a": "a" });
    const { local: outer, web } = await visiting({
      "/": (_, response) => response.writeHead(301, { location: `${inner.origin}/a` }).end(),
    });
    expect(reason(await web.visit(`${outer.origin}/`))).toContain(`is barred to hearsay by ${inner.origin}/robots.txt`);
    expect(inner.asked).toEqual(["/robots.txt"]);
  });
});

describe("reservations", () => {
  const rules = JSON.stringify([
    { location: "/", "tdm-reservation": 1, "tdm-policy": "https://prove.example/terms" },
    { location: "/free/*", "tdm-reservation": 0 },
    { location: "*.pdf$", "tdm-reservation": 1 },
    { location: "/nothing" },
    null,
  ]);

  test.each([
    ["/a", true],
    ["/free/a", false],
    ["/free/a.pdf", false],
    ["/nothing", true],
  ])("tdmrep.json on %s: %s", (path, isReserved) => expect(rulesOf(rules)(path)?.isReserved).toBe(isReserved));

  test.each(["", "{", "[1,2]", '{"a":1}', "null"])("tdmrep.json %j says nothing", (json) => expect(rulesOf(json)("/")).toBe(null));

  test("patterns are matched to the end where they say so", () => {
    const at = (location: string) => (path: string) => rulesOf(JSON.stringify([{ location, "tdm-reservation": "1" }]))(path) !== null;
    expect(["/a", "/ab"].map(at("/a$"))).toEqual([true, false]);
    expect(["/a/b.pdf", "/a/b.pdf.txt", "/pdf"].map(at("*.pdf$"))).toEqual([true, false, false]);
    expect(["/a1b2c", "/ab", "/ba"].map(at("/a*b*"))).toEqual([true, true, false]);
    expect(at("/a*a$")("/a")).toBe(false);
  });

  test.each<[Record<string, string>, string | null, boolean | null]>([
    [{ "tdm-reservation": "1" }, null, true],
    [{ "tdm-reservation": "0" }, null, false],
    [{ "tdm-reservation": "0" }, '<head><meta name="TDM-Reservation" content="1">', true],
    [{}, '<html><head><meta content="index, noai" name=robots></head>', true],
    [{}, '<meta name="hearsay" content="none">', true],
    [{}, '<meta name="otherbot" content="noindex">', null],
    [{}, '<body><meta name="robots" content="noindex">', null],
    [{ "x-robots-tag": "noindex" }, null, true],
    [{ "x-robots-tag": "otherbot: noindex, noai" }, null, null],
    [{ "x-robots-tag": "otherbot: nofollow, hearsay: noai" }, null, true],
    [{ "x-robots-tag": "max-snippet:50, nosnippet" }, null, null],
  ])("headers %j and page %j: %s", (headers, html, isReserved) => {
    expect(reservationOf(headers, html)?.isReserved ?? null).toBe(isReserved);
  });

  test("are obeyed wherever they stand, and leave is kept with the page", async () => {
    const { local, web } = await visiting({
      "/.well-known/tdmrep.json": '[{"location":"/kept","tdm-reservation":1},{"location":"/","tdm-reservation":0}]',
      "/kept": "kept",
      "/free": "free",
      "/meta": '<meta name="tdm-reservation" content="1"><meta name="tdm-policy" content="https://prove.example/terms">',
    });
    expect(reason(await web.visit(`${local.origin}/kept`))).toBe("reserves text and data mining (/.well-known/tdmrep.json)");
    expect(reason(await web.visit(`${local.origin}/meta`))).toContain("its terms are at https://prove.example/terms");
    expect(await web.visit(`${local.origin}/free`)).toMatchObject({ permission: { mining: "allowed" } });
    expect(local.asked).not.toContain("/kept");
  });
});

describe("patience", () => {
  test("one request at a time to a host, with a pause between, longer where robots.txt asks", async () => {
    let now = 0;
    let most = 0;
    const { local, web, clock } = await visiting({
      "/robots.txt": plain("User-agent: *\nCrawl-delay: 7\n"),
      "/": (_, response) => {
        most = Math.max(most, ++now);
        setTimeout(() => {
          now--;
          response.end("page");
        }, 20);
      },
    });
    await Promise.all([1, 2, 3].map(() => web.visit(`${local.origin}/`)));
    expect(most).toBe(1);
    expect(clock.waits.length).toBe(2);
    for (const wait of clock.waits) expect(wait).toBeGreaterThan(6900);
  });

  test("a short Retry-After is waited for, a long one leaves the host in peace", async () => {
    let after = "5";
    const { local, web, clock } = await visiting({ "/": (_, response) => response.writeHead(429, { "retry-after": after }).end() });
    expect(reason(await web.visit(`${local.origin}/`))).toContain("says it is asked too often (429)");
    after = new Date(clock.time + 3_600_000).toUTCString();
    await web.visit(`${local.origin}/`);
    expect(clock.waits).toEqual([5000]);
    expect(reason(await web.visit(`${local.origin}/`))).toContain("it is left alone until 2030-01-01T01:00");
    expect(local.asked.filter((path) => path === "/").length).toBe(2);
    clock.time += 3_600_000;
    await web.visit(`${local.origin}/`);
    expect(local.asked.filter((path) => path === "/").length).toBe(3);
  });

  test("a host that fails again and again is left alone for longer and longer", async () => {
    const { local, web, clock } = await visiting({ "/": (_, response) => response.writeHead(500).end() });
    for (let i = 0; i < 4; i++) await web.visit(`${local.origin}/`);
    expect(local.asked.filter((path) => path === "/").length).toBe(3);
    clock.time += 61_000;
    await web.visit(`${local.origin}/`);
    clock.time += 61_000;
    expect(reason(await web.visit(`${local.origin}/`))).toContain("left alone");
  });
});

test("what has not changed is not sent again", async () => {
  const { local, web } = await visiting({
    "/": (request, response) => {
      if (request.headers["if-none-match"] === '"a"') response.writeHead(304).end();
      else response.writeHead(200, { etag: '"a"', "last-modified": "Tue, 01 Jan 2030 10:00:00 GMT" }).end("page");
    },
  });
  const first = await web.visit(`${local.origin}/`);
  expect(first).toMatchObject({ text: "page", etag: '"a"', lastModified: "Tue, 01 Jan 2030 10:00:00 GMT" });
  expect(reason(await web.visit(`${local.origin}/`, { etag: '"a"' }))).toBe("unchanged");
});

describe("character sets", () => {
  const latin = (text: string): Uint8Array => Buffer.from(text, "latin1");
  test.each([
    ["the header", latin("tr\u00e6ner"), "text/html; charset=ISO-8859-1", "træner"],
    ["the page", latin('<meta charset="iso-8859-1">tr\u00e6ner'), "text/html", '<meta charset="iso-8859-1">træner'],
    ["the XML declaration", latin('<?xml version="1.0" encoding="ISO-8859-2"?>\u00b3'), "", '<?xml version="1.0" encoding="ISO-8859-2"?>ł'],
    ["a header that lies", Buffer.from("træner"), "text/html; charset=iso-8859-1", "træner"],
    ["a header that lies the other way", latin("tr\u00e6ner"), "text/html; charset=utf-8", "træner"],
    ["a header that nobody knows", Buffer.from("træner"), "text/html; charset=klingon", "træner"],
    ["a byte order mark", Buffer.from("\ufefftræner"), "text/html; charset=iso-8859-1", "træner"],
    ["UTF-16", Buffer.from("\ufefftræner", "utf16le"), "", "træner"],
    ["Cyrillic", Buffer.from([0xf2, 0xf0, 0xe5, 0xed, 0xe5, 0xf0]), "text/html; charset=windows-1251", "тренер"],
    ["Japanese", Buffer.from([0x8a, 0xc4, 0x93, 0xc2]), 'text/html; charset="Shift_JIS"', "監督"],
    ["curly quotes", Buffer.from([0x93, 0x6e, 0x94]), "text/html; charset=latin1", "“n”"],
  ])("by %s", (_, bytes, type, text) => expect(decodePage(bytes, type)).toBe(text));
});
