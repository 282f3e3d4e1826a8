/** A spell in words: from when until when, as sharp as it is known. */
import type { StintAnswer } from "../../../src/model/api.ts";
import { words } from "../strings.ts";
import { isDated, runsOn } from "./spells.ts";
import { whenWords } from "./when.ts";

/** "24 Sep 2020 – 2 Nov 2020", "since Oct 2023", "over by 20 Aug 2020", "undated". */
export function stintWords(stint: StintAnswer, day: string): string {
  const { from, to, seen } = stint;
  if (!isDated(stint)) return words.stints.undated.toLowerCase();
  if (from === null && to === null) return words.stints.seen(whenWords(seen, true));
  const [begun, ended] = [from && whenWords(from, true), to && whenWords(to, true)];
  const isEarlier = from !== null && from.earliest === null;
  if (ended === null) return openWords(begun ?? "", isEarlier, runsOn(stint, day));
  if (to?.earliest === null && (isEarlier || begun === null)) return words.stints.overBy(ended);
  if (begun === null) return words.stints.until(ended);
  if (isEarlier) return words.stints.thereUntil(begun, ended);
  // Who came on a day by which he is said to be gone again: more is not known.
  if (begun === ended || (to?.earliest === null && (to.latest ?? "") <= (from?.latest ?? ""))) return begun;
  return SPAN.test(begun + ended) ? words.stints.between(begun, ended) : words.stints.span(begun, ended);
}

/** A time that is itself a span: a dash between two of them would read as a third. */
const SPAN = /–/;

function openWords(begun: string, isEarlier: boolean, runs: boolean): string {
  if (isEarlier) return words.stints.thereBy(begun);
  return runs ? words.stints.since(begun) : words.stints.fromOn(begun);
}
