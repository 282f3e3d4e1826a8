import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";

describe("progress", () => {
  const isTTY = process.stderr.isTTY;
  let written: string[] = [];

  beforeEach(() => {
    written = [];
    vi.useFakeTimers({ now: 1_000_000 });
    vi.resetModules();
    vi.spyOn(process.stderr, "write").mockImplementation((text) => {
      written.push(String(text));
      return true;
    });
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
    process.stderr.isTTY = isTTY;
  });

  /** What stands on standard error when something is done every tenth of a second. */
  async function shownAfter(seconds: number, isTerminal: boolean): Promise<readonly string[]> {
    process.stderr.isTTY = isTerminal;
    const { clearProgress, progress } = await import("./terminal.ts");
    for (let tenth = 1; tenth <= 10 * seconds; tenth++) {
      vi.setSystemTime(1_000_000 + 100 * tenth);
      progress(100 * tenth, "articles read");
    }
    clearProgress();
    return written;
  }

  test("shows on a terminal once the work is long, and goes away", async () => {
    expect(await shownAfter(1.2, true)).toEqual([
      "\r\u001b[K1,000 articles read · 1,000 a second",
      "\r\u001b[K1,200 articles read · 1,000 a second",
      "\r\u001b[K",
    ]);
  });

  test("shows nothing for short work", async () => expect(await shownAfter(0.9, true)).toEqual([]));

  test("shows nothing where standard error is a pipe", async () => expect(await shownAfter(5, false)).toEqual([]));
});
