/** Work that waits its turn, and is dropped where nobody waits for it any more. */

/** Too much waits already. */
export interface FullError extends Error {
  readonly statusCode: 503;
}

interface Waiting {
  readonly begin: () => void;
  readonly drop: (error: Error) => void;
  readonly signal: AbortSignal;
}

export type Queue = <T>(work: () => Promise<T>, signal: AbortSignal) => Promise<T>;

/**
 * Lets so many pieces of work run at once, and so many wait; what has begun is not stopped. Rejects with a `FullError` where no more may wait,
 * and with the signal's reason where nobody waits.
 */
export function createQueue(running: number, most: number): Queue {
  const waiting: Waiting[] = [];
  let busy = 0;
  /** Hands the turn to the next for whom somebody waits. */
  const passOn = (): void => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      if (!next.signal.aborted) {
        next.begin();
        return;
      }
      next.drop(gone());
    }
    busy--;
  };
  return async (work, signal) => {
    if (busy < running) busy++;
    else if (waiting.length >= most) throw full();
    else await new Promise<void>((resolve, reject) => waiting.push({ begin: resolve, drop: reject, signal }));
    try {
      return await work();
    } finally {
      passOn();
    }
  };
}

const gone = (): Error => Object.assign(new Error("whoever asked has gone"), { statusCode: 499 });

const full = (): FullError =>
  Object.assign(new Error("too many wait for an answer; try again in some seconds"), { statusCode: 503 as const });
