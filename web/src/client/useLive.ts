/** Hears what comes into the ledger while a page is looked at. */
import { useEffect, useState } from "preact/hooks";

/** Milliseconds before it listens: a page that is left at once needs no stream. */
const PATIENCE_MS = 3000;

export interface Heard {
  readonly claims: number;
  readonly settled: number;
}

/** Counts new claims and settled rumours. Listens only while the page is in sight: browsers have few streams for one server. */
export function useLive(isWanted: boolean): Heard {
  const [heard, setHeard] = useState<Heard>({ claims: 0, settled: 0 });
  useEffect(() => {
    if (!isWanted) return undefined;
    let stream: EventSource | null = null;
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const listen = (): void => {
      stream = new EventSource("/api/events");
      stream.addEventListener("claim", () => setHeard(({ claims, settled }) => ({ claims: claims + 1, settled })));
      stream.addEventListener("settled", () => setHeard(({ claims, settled }) => ({ claims, settled: settled + 1 })));
    };
    const stop = (): void => {
      clearTimeout(waiting);
      stream?.close();
    };
    const mind = (): void => {
      stop();
      if (document.visibilityState === "visible") waiting = setTimeout(listen, PATIENCE_MS);
    };
    mind();
    document.addEventListener("visibilitychange", mind);
    return () => {
      document.removeEventListener("visibilitychange", mind);
      stop();
    };
  }, [isWanted]);
  return heard;
}
