/** Which outlets have their rumours from which. */
import type { CitedOutlet, Rumour, Voice } from "../model/index.ts";
import { isNamed, voiceKey } from "./reports.ts";

/** Whom an outlet cites and who cites it, with the number of rumours, the most cited first. Outlets are told apart as in their records. */
export interface Citations {
  readonly cites: readonly CitedOutlet[];
  readonly citedBy: readonly CitedOutlet[];
}

/** Who has some rumours from whom, seen from one outlet. Each rumour counts once. */
export function citationsOf(rumours: readonly Rumour[], outlet: string): Citations {
  const [cites, citedBy] = [new Map<string, Count>(), new Map<string, Count>()];
  for (const { reports } of rumours) {
    const [own, others] = [new Map<string, Voice>(), new Map<string, Voice>()];
    for (const { live, assertion } of reports) {
      if (!live) continue;
      for (const [citing, cited] of links(assertion.claim.attribution)) {
        if (voiceKey(citing) === outlet) own.set(voiceKey(cited), cited);
        if (voiceKey(cited) === outlet) others.set(voiceKey(citing), citing);
      }
    }
    count(cites, own, outlet);
    count(citedBy, others, outlet);
  }
  return { cites: sorted(cites), citedBy: sorted(citedBy) };
}

interface Count {
  readonly name: string;
  readonly rumours: number;
}

/** Each outlet of a chain with the next one that it names. */
function links(attribution: readonly Voice[]): readonly (readonly [citing: Voice, cited: Voice])[] {
  const outlets = attribution.filter((voice) => voice.kind === "outlet" && isNamed(voice));
  return outlets.slice(1).flatMap((cited, n) => {
    const citing = outlets[n];
    return citing ? [[citing, cited] as const] : [];
  });
}

function count(counts: Map<string, Count>, voices: ReadonlyMap<string, Voice>, outlet: string): void {
  for (const [key, { name }] of voices) if (key !== outlet) counts.set(key, { name, rumours: (counts.get(key)?.rumours ?? 0) + 1 });
}

function sorted(counts: ReadonlyMap<string, Count>): readonly CitedOutlet[] {
  return [...counts].map(([outlet, one]) => ({ outlet, ...one })).sort((a, b) => b.rumours - a.rumours || (a.outlet < b.outlet ? -1 : 1));
}
