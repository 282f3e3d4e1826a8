/** Where reports come from, and where they do not: circles of outlets that cite each other, and citations that end in nothing. */
import type { Assertion, Books, DeadEnd, Rumour, SourceCircle, Sourcing } from "../model/index.ts";
import { nameOf } from "./json.ts";
import { originName, voiceKey } from "./reports.ts";

/** Circles and dead ends of some rumours. */
export function sourcing(books: Books, rumours: readonly Rumour[]): Sourcing {
  return {
    circles: rumours.flatMap((rumour) => circlesOf(books, rumour)),
    deadEnds: rumours.flatMap(deadEndsOf),
  };
}

interface Citation {
  readonly from: string;
  readonly to: string;
  readonly assertion: Assertion;
}

/** Who has it from whom, link by link of each chain. */
function citationsOf({ reports }: Rumour): readonly Citation[] {
  return reports.flatMap(({ assertion }) => {
    const voices = assertion.claim.attribution.filter(({ kind }) => kind !== "unnamed");
    return voices.slice(1).flatMap((voice, n): readonly Citation[] => {
      const citing = voices[n];
      return citing ? [{ from: voiceKey(citing), to: voiceKey(voice), assertion }] : [];
    });
  });
}

/** Every circle once, from its first outlet by code point. An outlet that cites itself is none: it quotes its own older article. */
function circlesOf(books: Books, rumour: Rumour): readonly SourceCircle[] {
  const citations = citationsOf(rumour).filter(({ from, to }) => from !== to);
  const circles = new Map<string, readonly Citation[]>();
  const walk = (path: readonly Citation[], start: string): void => {
    const at = path.at(-1)?.to ?? start;
    if (at === start && path.length > 0) {
      const names = path.map(({ from }) => from);
      if (names.every((name) => name >= start)) circles.set(JSON.stringify(names), path);
      return;
    }
    for (const next of citations)
      if (next.from === at && !path.some(({ from }) => from === next.to && next.to !== start)) walk([...path, next], start);
  };
  for (const start of new Set(citations.map(({ from }) => from))) walk([], start);
  return [...circles.values()].map((path) => ({
    rumour,
    outlets: path.map(({ from, assertion }) => nameFor(books, from, assertion)),
    reports: path.map(({ assertion }) => assertion),
  }));
}

function nameFor(books: Books, key: string, { claim }: Assertion): string {
  return claim.attribution.find((voice) => voiceKey(voice) === key)?.name ?? nameOf(books, key).name;
}

/** Live reports whose origin is nobody, or an outlet that no article of the ledger shows saying so. */
function deadEndsOf(rumour: Rumour): readonly DeadEnd[] {
  const live = rumour.reports.filter((report) => report.live);
  const published = new Set(live.map(({ assertion }) => voiceKey(assertion.claim.attribution[0] ?? { kind: "unnamed", name: "" })));
  return live.flatMap(({ origin, relay, assertion }): readonly DeadEnd[] => {
    const end = { rumour, origin: originName(origin), report: assertion };
    if (origin.kind === "unnamed") return [{ ...end, how: "unnamed" }];
    return relay && origin.kind === "outlet" && !published.has(voiceKey(origin)) ? [{ ...end, how: "unseen" }] : [];
  });
}
