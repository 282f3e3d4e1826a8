/** Keeping the lists of a ledger up to date while it is served, whoever writes into it. */
import type { Desk } from "../app/serving/desk.ts";

/** Milliseconds between looks at whether something has changed. */
const BETWEEN = 2000;

export interface Upkeep {
  /** Lets the work that is under way end. */
  stop(): Promise<void>;
}

/** Brings the lists up to date now, and whenever the ledger has changed or the day is another. `report` is told what went wrong. */
export function keepListsFresh(desk: Desk, report: (error: unknown) => void): Upkeep {
  let known = "";
  let isStopped = false;
  let timer: NodeJS.Timeout | undefined;
  const look = async (): Promise<void> => {
    try {
      if ((await desk.generation()) !== known) {
        await desk.refresh();
        known = await desk.generation();
      }
    } catch (error) {
      report(error);
    }
    if (!isStopped) timer = setTimeout(go, BETWEEN);
  };
  let running = look();
  const go = (): void => {
    running = look();
  };
  return {
    stop: async () => {
      isStopped = true;
      clearTimeout(timer);
      await running;
    },
  };
}
