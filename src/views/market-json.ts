/** Benches, contracts and denials as `--json` prints them. */
import type {
  Bench,
  BenchAnswer,
  Books,
  Candidate,
  CandidateAnswer,
  Contract,
  ContractAnswer,
  DenialRecord,
  DenialsAnswer,
  OpenBench,
  OpenBenchAnswer,
  Stint,
} from "../model/index.ts";
import { evidenceJson, nameOf, stintJson } from "./json.ts";

const personOf = (books: Books, stint: Stint | null) => stint && nameOf(books, stint.person);

function candidateJson(books: Books, { rumour, stage, holds }: Candidate): CandidateAnswer {
  return {
    person: nameOf(books, rumour.person),
    stage,
    outcome: rumour.outcome,
    rule: rumour.rule,
    origins: rumour.origins,
    independentOrigins: rumour.independent,
    rumour: rumour.id,
    wouldLeave: holds && nameOf(books, holds.club),
  };
}

export function openBenchJson(books: Books, bench: OpenBench): OpenBenchAnswer {
  const { earliest, latest, edtf } = bench.since;
  return {
    club: nameOf(books, bench.club),
    state: bench.state,
    since: { earliest, latest, edtf },
    until: bench.until && { earliest: bench.until.earliest, latest: bench.until.latest, edtf: bench.until.edtf },
    daysOpen: bench.days,
    left: personOf(books, bench.left),
    leaving: bench.left.ended,
    minder: personOf(books, bench.minder),
    filledBy: personOf(books, bench.filledBy),
    candidates: bench.candidates.map((candidate) => candidateJson(books, candidate)),
    refusals: bench.refusals.map(({ person, how, assertion }) => ({ person: nameOf(books, person), how, ...evidenceJson(assertion) })),
    support: bench.since.support.map(evidenceJson),
  };
}

export function benchJson(books: Books, { club, spells, gaps }: Bench): BenchAnswer {
  return {
    club: nameOf(books, club),
    bench: spells.map((stint) => ({ person: nameOf(books, stint.person), ...stintJson(books, stint) })),
    vacancies: gaps.map((gap) => openBenchJson(books, gap)),
  };
}

export function contractJson(books: Books, { person, club, told, terms, conflicts, left }: Contract): ContractAnswer {
  return {
    person: nameOf(books, person),
    club: nameOf(books, club),
    told,
    terms: terms.map(({ term, value, said }) => ({ term, value, sources: said.map(evidenceJson) })),
    conflicts,
    daysLeftAtDeparture: left,
  };
}

export function denialsJson(books: Books, { club, denials, held, broken, responses }: DenialRecord): DenialsAnswer {
  return {
    club: nameOf(books, club),
    denials,
    held,
    broken,
    responses: responses.map(({ assertion, rumour, held: hasHeld }) => ({
      act: assertion.claim.act ?? null,
      about: assertion.claim.person ? nameOf(books, assertion.claim.person) : null,
      rumour: rumour && { id: rumour.id, outcome: rumour.outcome, rule: rumour.rule },
      held: hasHeld,
      ...evidenceJson(assertion),
    })),
  };
}
