/** Fetching from a real server on this machine that is slow, broken, sends elsewhere, lies or means harm. Nothing here leaves the machine. */
import { brotliCompressSync, gzipSync } from "node:zlib";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { type LocalServer, type Routes, serve } from "../../../gold/local-server.ts";
import { clock } from "../../app/clock.ts";
import { isPublicAddress, type Resolved } from "./guard.ts";
import { createRequester, type Requester, type RequesterOptions } from "./request.ts";

const open: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of open.splice(0)) await close();
});

async function server(routes: Routes, host?: string): Promise<LocalServer> {
  const local = await serve(routes, host);
  open.push(local.close);
  return local;
}

function requester(options: Partial<RequesterOptions> = {}): Requester {
  const made = createRequester({ clock, userAgent: "hearsay/test", allowPrivate: true, ...options });
  open.push(made.close);
  return made;
}

const body = (answer: Awaited<ReturnType<Requester["get"]>>): string =>
  "refused" in answer ? `refused: ${answer.refused}` : Buffer.from(answer.bytes).toString("utf8");

describe("addresses", () => {
  test.each([
    "127.0.0.1",
    "10.1.2.3",
    "172.31.0.1",
    "192.168.1.1",
    "169.254.169.254",
    "100.100.100.200",
    "168.63.129.16",
    "0.0.0.0",
    "255.255.255.255",
    "224.0.0.1",
    "::1",
    "::",
    "::ffff:127.0.0.1",
    "::ffff:7f00:1",
    "fe80::1%eth0",
    "fd00:ec2::254",
    "fec0::1",
    "ff02::1",
    "64:ff9b::7f00:1",
    "64:ff9b::10.0.0.1",
    "2002:7f00:1::",
    "2001:0:1::1",
    "2001:db8::1",
    "localhost",
    "",
  ])("%s is not public", (address) => expect(isPublicAddress(address)).toBe(false));

  test.each(["1.1.1.1", "93.184.216.34", "172.32.0.1", "2606:4700::1111", "64:ff9b::101:101", "[2a00:1450::1]"])(
    "%s is public",
    (address) => expect(isPublicAddress(address)).toBe(true),
  );
});

describe("what is not fetched", () => {
  test.each([
    "http://127.0.0.1:1/",
    "http://0x7f.1/",
    "http://2130706433/",
    "http://[::1]/",
    "http://[::ffff:127.0.0.1]/",
    "http://169.254.169.254/latest/meta-data/",
    "http://localhost/",
  ])("%s", async (address) => {
    expect(body(await requester({ allowPrivate: false }).get(address))).toMatch(
      /leads to .*an address of a private network; --allow-private/,
    );
  });

  test.each([
    ["file:///etc/passwd", "only http: and https: are fetched"],
    ["ftp://example.org/", "only http: and https: are fetched"],
    ["https://name:word@example.org/", "has a name or password in it"],
    ["http://", "is no address"],
  ])("%s", async (address, reason) => expect(body(await requester().get(address))).toContain(reason));
});

/** A world in which 127.0.0.1 is public and 127.0.0.2 is not, so that the guard can be seen at work without leaving the machine. */
const inner = { allowPrivate: false, isPublic: (address: string) => address === "127.0.0.1" };
const to = (address: string): Resolved => ({ address, family: 4 });

describe("the guard", () => {
  test("is asked again at each redirect", async () => {
    const secret = await server({ "/": "secret" }, "127.0.0.2");
    const outer = await server({
      "/literal": (_, response) => response.writeHead(302, { location: `${secret.origin}/` }).end(),
      "/named": (_, response) => response.writeHead(301, { location: `http://inside.test:${secret.port}/` }).end(),
      "/file": (_, response) => response.writeHead(302, { location: "file:///etc/passwd" }).end(),
    });
    const asking = requester({ ...inner, resolve: async () => [to("127.0.0.2")] });
    expect(body(await asking.get(`${outer.origin}/literal`))).toContain("an address of a private network");
    expect(body(await asking.get(`${outer.origin}/named`))).toContain("leads to 127.0.0.2, an address of a private network");
    expect(body(await asking.get(`${outer.origin}/file`))).toContain("only http: and https: are fetched");
    expect(secret.connections).toBe(0);
  });

  test("connects to the address that it checked, though the name answers differently the next time", async () => {
    const outer = await server({ "/": "outer" });
    const secret = await server({ "/": "secret" }, "127.0.0.2");
    const answers = [[to("127.0.0.1")], [to("127.0.0.2")]];
    const asking = requester({ ...inner, resolve: async () => answers.shift() ?? [to("127.0.0.2")] });
    expect(body(await asking.get(`http://rebound.test:${outer.port}/`))).toBe("outer");
    expect(answers.length).toBe(1);
    expect(body(await asking.get(`http://rebound.test:${secret.port}/`))).toContain("an address of a private network");
    expect(secret.connections).toBe(0);
  });

  test("bars a name with one private address among public ones", async () => {
    const outer = await server({ "/": "outer" });
    const asking = requester({ ...inner, resolve: async () => [to("127.0.0.1"), to("127.0.0.2")] });
    expect(body(await asking.get(`http://two.test:${outer.port}/`))).toContain("leads to 127.0.0.2");
    expect(outer.connections).toBe(0);
  });
});

describe("answers", () => {
  const text = "Ny træner i Testby BK. ".repeat(1000);
  const packed = gzipSync(text);
  const bomb = gzipSync(Buffer.alloc(200 << 20), { level: 9 });
  const send =
    (bytes: Uint8Array, encoding: string) =>
    (_: unknown, response: import("node:http").ServerResponse): void =>
      void response.writeHead(200, { "content-encoding": encoding, "content-type": "text/html" }).end(bytes);
  let local: LocalServer;
  beforeAll(async () => {
    local = await serve({
      "/gzip": send(packed, "gzip"),
      "/br": send(brotliCompressSync(text), "br"),
      "/twice": send(gzipSync(packed), "gzip, gzip"),
      "/thrice": send(gzipSync(gzipSync(packed)), "gzip, gzip, gzip"),
      "/odd": send(packed, "snappy"),
      "/liar": send(Buffer.from(text), "gzip"),
      "/liar-br": send(Buffer.from(text), "br"),
      "/cut": send(packed.subarray(0, 80), "gzip"),
      "/bomb": send(bomb, "gzip"),
      "/bomb-in-bomb": send(gzipSync(bomb), "gzip, gzip"),
      "/bomb-br": send(brotliCompressSync(Buffer.alloc(50 << 20)), "br"),
      "/endless": (_, response) => {
        response.writeHead(200);
        const more = (): void => {
          while (!response.destroyed && response.write("x".repeat(65_536)));
        };
        response.on("drain", more);
        more();
      },
      "/silent": () => undefined,
      "/drip": (_, response) => {
        const timer = setInterval(() => response.write("x"), 50);
        response.on("close", () => clearInterval(timer));
      },
      "/short": (request) => request.socket.end("HTTP/1.1 200 OK\r\ncontent-length: 1000\r\n\r\nabc"),
      "/nonsense": (request) => request.socket.end("220 mail.example ESMTP\r\n"),
      "/slam": (request) => request.socket.destroy(),
      "/headers": (request) => request.socket.end(`HTTP/1.1 200 OK\r\n${"x-more: abcdefgh\r\n".repeat(10_000)}\r\n`),
      "/round": (_, response) => response.writeHead(302, { location: "/round" }).end(),
      "/away": (_, response) => response.writeHead(303, { location: "./gzip#top" }).end(),
      "/astray": (_, response) => response.writeHead(302, { location: "http://[" }).end(),
    });
  });
  afterAll(() => local.close());

  test.each(["/gzip", "/br", "/twice", "/away"])("%s is the text", async (path) => {
    expect(body(await requester().get(local.origin + path))).toBe(text);
  });

  test.each([
    ["/thrice", "packed in a way"],
    ["/odd", "packed in a way that hearsay does not unpack (snappy)"],
    ["/liar", "is packed wrongly"],
    ["/liar-br", "is packed wrongly"],
    ["/cut", "was cut off"],
    ["/bomb", "is longer than any page (over 10 MB unpacked)"],
    ["/bomb-in-bomb", "is longer than any page (over 10 MB unpacked)"],
    ["/bomb-br", "is longer than any page"],
    ["/endless", "is longer than any page"],
    ["/silent", "did not answer in full within 0.4 seconds"],
    ["/drip", "did not answer in full within 0.4 seconds"],
    ["/short", "broke off the connection"],
    ["/nonsense", "does not answer in HTTP"],
    ["/slam", "broke off the connection"],
    ["/headers", "more headers than any page needs"],
    ["/round", "sends from one address to the next more than 5 times"],
    ["/astray", "sends on to something that is no address"],
  ])("%s is refused: %s", async (path, reason) => {
    const time = /silent|drip/.test(path) ? 400 : 20_000;
    const answer = await requester({ limits: { time } }).get(local.origin + path);
    expect(body(answer)).toMatch(/^refused: /);
    expect(body(answer)).toContain(reason);
  });

  test("a bomb costs no more memory than the limit and some buffers", async () => {
    const before = process.memoryUsage().arrayBuffers;
    let most = 0;
    const timer = setInterval(() => {
      most = Math.max(most, process.memoryUsage().arrayBuffers);
    }, 1);
    await requester().get(`${local.origin}/bomb`);
    clearInterval(timer);
    expect(most - before).toBeLessThan(40 << 20);
  });

  test("nobody there is said", async () => {
    const gone = await serve({});
    await gone.close();
    expect(body(await requester().get(`${gone.origin}/`))).toContain("has a host where nothing answers");
    const nameless = requester({ resolve: async () => [] });
    expect(body(await nameless.get("http://nobody.test/"))).toContain("has a host that nobody knows");
  });

  test("the user agent says who asks", async () => {
    await requester().get(`${local.origin}/gzip`);
    expect(local.headers.at(-1)).toMatchObject({ "user-agent": "hearsay/test", "accept-encoding": "gzip, br" });
  });
});
