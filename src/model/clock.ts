/** Time as the rooms see it that may not look at a clock themselves: faces hand in the real one, tests one that they turn. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Settles after so many milliseconds; rejects when the signal aborts. */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
  /** A signal that aborts after so many milliseconds and keeps no process alive. */
  deadline(milliseconds: number): AbortSignal;
}
