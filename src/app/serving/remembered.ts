/** Answers about the whole ledger that take as long as it is large. */

/** An answer holds for so many times as long as it took: asking for it never takes more than half a hundredth of the time. */
const HOLDS = 200;
/** Milliseconds under which it is asked for anew. */
const QUICK = 5;

/** Asks once and remembers the answer, for longer the longer it took; what is quick is always asked for anew. */
export function remembered<T>(ask: () => Promise<T>): () => Promise<T> {
  let known: { readonly answer: Promise<T>; readonly until: number } | undefined;
  return async () => {
    if (known && performance.now() < known.until) return known.answer;
    const begun = performance.now();
    const answer = ask();
    known = { answer, until: Number.POSITIVE_INFINITY };
    try {
      await answer;
      const took = performance.now() - begun;
      known = took < QUICK ? undefined : { answer, until: performance.now() + HOLDS * took };
    } catch {
      known = undefined;
    }
    return answer;
  };
}
