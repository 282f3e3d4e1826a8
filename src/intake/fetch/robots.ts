/** robots.txt (RFC 9309): asked for once a day and host, obeyed to the letter. */
import robotsModule from "robots-parser";
import type { Clock } from "../../model/index.ts";
import { decodePage } from "./charset.ts";
import type { Requester } from "./request.ts";

// Its types describe an ES module, and it is none.
const robotsParser = robotsModule as unknown as typeof robotsModule.default;

/** What hearsay is called in robots.txt. */
export const ROBOT = "hearsay";

/** Milliseconds that a robots.txt holds (RFC 9309, 2.4), and that a failure to get one does. */
const DAY = 86_400_000;
const SHORT = 600_000;

/** RFC 9309 asks for 500 KiB at least. */
const MOST_BYTES = 1 << 20;

export interface Rules {
  /** Why an address may not be fetched; null where it may. */
  readonly bar: (address: string) => string | null;
  /** Whether there is a robots.txt that has something to say. */
  readonly isSaid: boolean;
  /** Milliseconds to leave between requests, 0 where nothing is asked. */
  readonly gap: number;
}

const NOTHING: Rules = { bar: () => null, isSaid: false, gap: 0 };

/** The rules of each origin, as `origin` of a URL. */
export type Robots = (origin: string) => Promise<Rules>;

export function createRobots(requester: Requester, clock: Clock): Robots {
  const known = new Map<string, { readonly rules: Promise<Rules>; until: number }>();
  return (origin) => {
    const held = known.get(origin);
    if (held && clock.now() < held.until) return held.rules;
    const entry = { rules: fetchRules(requester, origin), until: clock.now() + DAY };
    known.set(origin, entry);
    const renew = ({ isFailure }: { isFailure?: boolean }): void => {
      if (isFailure) entry.until = clock.now() + SHORT;
    };
    void entry.rules.then(renew);
    return entry.rules;
  };
}

async function fetchRules(requester: Requester, origin: string): Promise<Rules & { isFailure?: boolean }> {
  const address = `${origin}/robots.txt`;
  const answer = await requester.get(address, { headers: { accept: "text/plain,*/*;q=0.1" }, limits: { bytes: MOST_BYTES } });
  if ("refused" in answer) return { ...NOTHING, bar: () => answer.refused, isFailure: true };
  const { status } = answer;
  if (status >= 500 || status === 429)
    return {
      ...NOTHING,
      bar: () => `has a robots.txt that answers ${status}; until it can be read, nothing there is fetched`,
      isFailure: true,
    };
  if (status >= 300) return NOTHING;
  const robots = robotsParser(address, decodePage(answer.bytes, answer.headers["content-type"] ?? ""));
  return {
    isSaid: true,
    gap: 1000 * Math.max(0, Number(robots.getCrawlDelay(ROBOT) ?? 0) || 0),
    bar: (page) => (robots.isDisallowed(page, ROBOT) ? `is barred to hearsay by ${address}` : null),
  };
}
