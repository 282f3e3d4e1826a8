/** Views as `--json` prints them: names instead of ids, and every figure with the claims it stands on. */
import type {
  Assertion,
  Books,
  EndAnswer,
  EvidenceAnswer,
  Interval,
  Named,
  Report,
  ReportAnswer,
  Rumour,
  RumourAnswer,
  Stint,
  StintAnswer,
  StintEnd,
} from "../model/index.ts";
import { originName } from "./reports.ts";

/** A person, club or outlet by name; an id that nothing names is its own name. */
export function nameOf(books: Books, id: string | null | undefined): Named {
  return books.names.get(id ?? "") ?? { id: id ?? "", name: id ?? "", aliases: [] };
}

const interval = ({ earliest, latest }: Interval): Interval => ({ earliest, latest });

/** The article a claim stands in, as people speak of it: its address, or the file it came from. */
export function sourceOf({ publication }: Assertion): string {
  return publication.url ?? publication.source;
}

/** A claim with what is needed to check it: publication, words, chain. */
export function evidenceJson(assertion: Assertion): EvidenceAnswer {
  const { claim, publication } = assertion;
  return {
    claim: assertion.id,
    kind: claim.kind,
    publication: publication.id,
    source: sourceOf(assertion),
    publisher: publication.publisher?.name ?? null,
    published: interval(publication.published),
    evidence: claim.evidence,
    certainty: claim.certainty,
    polarity: claim.polarity,
    chain: claim.attribution.map(originName),
  };
}

function reportJson(report: Report): ReportAnswer {
  const { at, stage, relay, live, origin, assertion } = report;
  return { ...evidenceJson(assertion), at: interval(at), stage, origin: originName(origin), relay, live };
}

export function rumourJson(books: Books, rumour: Rumour): RumourAnswer {
  const { id, kind, role, stage, peak, outcome, rule, first, last, origins, independent } = rumour;
  return {
    id,
    kind,
    person: nameOf(books, rumour.person),
    club: nameOf(books, rumour.club),
    role,
    stage,
    peak,
    outcome,
    rule,
    first: interval(first),
    last: interval(last),
    settled: rumour.at && interval(rumour.at),
    origins,
    independentOrigins: independent,
    reports: rumour.reports.map(reportJson),
    settledBy: rumour.settledBy.map(evidenceJson),
  };
}

function endJson(end: StintEnd | null): EndAnswer | null {
  if (!end) return null;
  const { earliest, latest, edtf, inferred, support, contradicted } = end;
  return { earliest, latest, edtf, inferred, claims: support.map(({ id }) => id), contradictedBy: contradicted.map(({ id }) => id) };
}

export function stintJson(books: Books, stint: Stint): StintAnswer {
  return {
    club: nameOf(books, stint.club),
    role: stint.role,
    from: endJson(stint.from),
    to: endJson(stint.to),
    seen: interval(stint.seen),
    ended: stint.ended,
    sources: [...new Set(stint.support.map(sourceOf))],
    support: stint.support.map(evidenceJson),
  };
}
