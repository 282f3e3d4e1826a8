/** Keeping the lists of a ledger up to date while it is served, whoever writes into it, and telling listeners. */
import type { Refreshed } from "../app/serving/refreshing.ts";
import type { Events } from "./events.ts";

/** What is looked after. */
export interface Ward {
  readonly generation: () => Promise<string>;
  readonly refresh: () => Promise<Refreshed>;
  readonly events: Events;
  /** Milliseconds between looks at whether something has changed. */
  readonly pulse: number;
  /** Told what went wrong; the next look comes all the same. */
  readonly report: (error: unknown) => void;
}

export interface Upkeep {
  /** Lets the work that is under way end. */
  stop(): Promise<void>;
}

/** Brings the lists up to date now, and whenever the ledger has changed or the day is another. */
export function startUpkeep({ generation, refresh, events, pulse, report }: Ward): Upkeep {
  let known = "";
  let isStopped = false;
  let timer: NodeJS.Timeout | undefined;
  const look = async (): Promise<void> => {
    try {
      if ((await generation()) !== known) {
        const { settled } = await refresh();
        known = await generation();
        await events.tell(settled);
      }
    } catch (error) {
      if (!isStopped) report(error);
    }
    if (!isStopped) timer = setTimeout(go, pulse);
  };
  const go = (): void => {
    running = look();
  };
  let running = look();
  return {
    stop: async () => {
      isStopped = true;
      clearTimeout(timer);
      await running;
    },
  };
}
