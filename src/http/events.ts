/** Server-sent events: new claims, and rumours that were settled. */
import { randomBytes } from "node:crypto";
import type { ServerResponse } from "node:http";
import { z } from "zod";
import type { Fresh } from "../app/serving/claims.ts";
import type { SettledRumour } from "../app/serving/refreshing.ts";
import type { House } from "./house.ts";
import { problemOf, sendProblem } from "./problems.ts";
import { refusals } from "./view-route.ts";

/** Streams at once. */
const MOST = 500;
/** Milliseconds after which a silent stream says that it is still there: proxies cut what is silent for a minute. */
const BEAT = 20_000;
/** Milliseconds after which a browser whose stream broke comes again. */
const RETRY = 5000;
/** Claims told at once, and to one who comes back; whoever has missed more asks for the list of claims. */
const CLAIMS = 500;
/** Settled rumours that are remembered for those who come back. */
const REMEMBERED = 500;

/** Bytes that somebody may be behind: he is cut off then, and told what he missed when he comes back. */
const BEHIND = 1 << 20;

interface Told {
  readonly n: number;
  readonly rumour: SettledRumour;
}

export interface Events {
  /** Tells listeners what came since the last time; `settled` is what bringing the lists up to date has settled. */
  tell(settled: readonly SettledRumour[]): Promise<void>;
  /** Ends all streams. */
  end(): void;
}

/** Adds the stream of events, and gives what feeds it. */
export function addEvents(house: House): Events {
  const { app, desk, listeners } = house;
  const streams = new Set<ServerResponse>();
  const script = createScript(desk);
  app.route({
    method: "GET",
    url: "/api/events",
    schema: SCHEMA,
    handler: async (request, reply) => {
      if (streams.size >= MOST) return sendProblem(reply, problemOf("unavailable", "too many listen already; come back later"));
      const missed = await script.since(String(request.headers["last-event-id"] ?? ""));
      reply.hijack();
      const stream = reply.raw;
      stream.writeHead(200, { ...headersOf(reply.getHeaders()), ...STREAM });
      stream.write(`retry: ${RETRY}\n: listening\n\n${missed}`);
      streams.add(stream);
      listeners.count = streams.size;
      stream.on("close", () => {
        streams.delete(stream);
        listeners.count = streams.size;
      });
      return reply;
    },
  });
  const send = (text: string): void => {
    if (text === "") return;
    for (const stream of streams) {
      if (stream.writableLength > BEHIND) stream.destroy();
      else stream.write(text);
    }
  };
  const beat = setInterval(() => send(": still here\n\n"), BEAT).unref();
  return {
    tell: async (settled) => send(await script.next(settled, streams.size > 0)),
    end: () => {
      clearInterval(beat);
      for (const stream of streams) stream.end();
    },
  };
}

const STREAM = { "content-type": "text/event-stream", "cache-control": "no-store", "x-accel-buffering": "no" };

/** What is told, and under which ids: by the number of the last reading told, this life of the server, and how many were settled in it. */
interface Script {
  /** What whoever heard an event last has missed; nothing where the id is none. */
  since(id: string): Promise<string>;
  next(settled: readonly SettledRumour[], isHeard: boolean): Promise<string>;
}

function createScript(desk: House["desk"]): Script {
  const life = randomBytes(4).toString("hex");
  const remembered: Told[] = [];
  let reading = 0;
  let count = 0;
  // Whoever is cut off between two claims of one reading is told both again, and misses none.
  const claimsText = (fresh: readonly Fresh[]): string =>
    fresh
      .map(({ reading: own, claim }, index) => {
        const isLast = fresh[index + 1]?.reading !== own;
        return eventText("claim", `${isLast ? own : own - 1}-${life}-${count}`, claim);
      })
      .join("");
  const settledText = ({ n, rumour }: Told): string => eventText("settled", `${reading}-${life}-${n}`, rumour);
  return {
    since: async (id) => {
      reading ||= await desk.appended();
      const [, seen, own, n] = /^(\d{1,15})-([0-9a-f]{8})-(\d{1,9})$/.exec(id) ?? [];
      if (seen === undefined) return "";
      const missed = remembered.filter((one) => own !== life || one.n > Number(n));
      return claimsText(await desk.fresh(Number(seen), CLAIMS)) + missed.map(settledText).join("");
    },
    next: async (settled, isHeard) => {
      const before = reading;
      reading = await desk.appended();
      const fresh = isHeard && before > 0 && reading > before ? await desk.fresh(before, CLAIMS) : [];
      const told = settled.map((rumour): Told => ({ n: ++count, rumour }));
      remembered.push(...told);
      remembered.splice(0, remembered.length - REMEMBERED);
      return claimsText(fresh) + told.map(settledText).join("");
    },
  };
}

const SCHEMA = {
  tags: ["events"],
  summary: "New claims and settled rumours as they come, as server-sent events",
  description: "Events are called claim and settled. Whoever comes back with Last-Event-ID is told what he missed.",
  response: { 200: { description: "The stream", content: { "text/event-stream": { schema: z.string() } } }, ...refusals },
};

function eventText(name: string, id: string, data: unknown): string {
  return `id: ${id}\nevent: ${name}\ndata: ${JSON.stringify(data)}\n\n`;
}

/** What holds for every answer, for one that Fastify does not send. */
function headersOf(headers: Readonly<Record<string, number | string | string[] | undefined>>): Record<string, number | string | string[]> {
  return Object.fromEntries(Object.entries(headers).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}
