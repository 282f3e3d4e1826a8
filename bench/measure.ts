/** How anything is measured here. */

/** Seconds of one processor core that some work takes: those that others use the core meanwhile are not counted. */
export function secondsOf(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

/** Rounds that count, at least. */
const LEAST = 2;
/** The part of the time that is warming up: code runs the faster the more often it has run. */
const WARMING = 0.4;

/**
 * The quickest of the rounds of some tasks, which take turns until the seconds are spent: what else happens only ever adds, and
 * what happens for a while happens to all of them.
 */
export function quickest<Name extends string>(tasks: Readonly<Record<Name, () => void>>, seconds: number): Readonly<Record<Name, number>> {
  const all = Object.entries<() => void>(tasks) as [Name, () => void][];
  const best = new Map<Name, number>();
  const start = performance.now();
  const spent = (): number => (performance.now() - start) / (1000 * seconds);
  for (let counted = 0; counted < LEAST || spent() < 1; ) {
    const isWarm = spent() >= WARMING;
    for (const [name, work] of all) {
      const took = secondsOf(work);
      if (isWarm) best.set(name, Math.min(took, best.get(name) ?? Infinity));
    }
    if (isWarm) counted++;
  }
  return Object.fromEntries(best) as Record<Name, number>;
}
