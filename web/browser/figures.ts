/** What a browser measures of a page by itself: when it is painted, how much moves, how long a touch takes, how many bytes come. */
import type { Page } from "playwright-core";

export interface Figures {
  /** First contentful paint, milliseconds after the address was gone to. */
  readonly paint: number;
  /** Cumulative layout shift, as https://web.dev/articles/cls counts it, without windows: everything that moved is added up. */
  readonly shift: number;
  /** Bytes of the document, styles and scripts as they come over the wire, without the heads of the answers. */
  readonly bytes: number;
}

/** Runs in the page before anything else of it; what it notes stays in `figures`. */
const NOTE = `
window.figures = { shift: 0, touches: [] };
new PerformanceObserver((list) => {
  for (const { value, hadRecentInput } of list.getEntries()) if (!hadRecentInput) figures.shift += value;
}).observe({ type: "layout-shift", buffered: true });
new PerformanceObserver((list) => {
  for (const { duration, interactionId } of list.getEntries()) if (interactionId) figures.touches.push(duration);
}).observe({ type: "event", durationThreshold: 16, buffered: true });
`;
/** The shortest time that event timing tells of, in milliseconds. */
export const LEAST = 16;

/** What came over the wire for the page itself. */
const BYTES = `["navigation", "resource"].flatMap((type) => performance.getEntriesByType(type))
  .filter(({ initiatorType }) => initiatorType !== "fetch").reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0)`;

/** Two frames: what was set off is drawn, and noted. */
const SETTLED = "new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 50))))";

/** Lets a page note its figures: before it goes anywhere. */
export const noteFigures = (page: Page): Promise<void> => page.addInitScript(NOTE).then(() => undefined);

/** Goes to an address with nothing in the cache and measures the first load until the page is awake. */
export async function firstLoad(page: Page, address: string): Promise<Figures> {
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.setCacheDisabled", { cacheDisabled: true });
  await page.goto(address, { waitUntil: "load" });
  await page.waitForSelector("html[data-awake]", { state: "attached" });
  await page.evaluate(SETTLED);
  const paint = await page.evaluate<number>("performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0");
  const shift = await page.evaluate<number>("figures.shift");
  const bytes = await page.evaluate<number>(BYTES);
  await session.detach();
  return { paint, shift, bytes };
}

/** The longest of the interactions that some work makes, in milliseconds; `LEAST` where all were shorter. */
export async function longestTouch(page: Page, work: () => Promise<unknown>): Promise<number> {
  await page.evaluate("figures.touches.length = 0");
  await work();
  await page.evaluate(SETTLED);
  return page.evaluate<number>(`Math.max(${LEAST}, ...figures.touches)`);
}
