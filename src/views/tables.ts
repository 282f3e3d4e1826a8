/** The books as flat tables: a row a claim, a rumour, a spell, a change of coach, an outlet. */
import type { Assertion, Books, Cell, Column, Named, OutletRecord, Rumour, Stint, Table, Tally } from "../model/index.ts";
import { edtf } from "./calendar.ts";
import { careers } from "./careers.ts";
import { managerialChanges } from "./changes.ts";
import { nameOf, sourceOf } from "./json.ts";
import { outletRecords } from "./outlets.ts";
import { originName } from "./reports.ts";

/** Columns by name, each with its type and how it is filled. */
type Filled<T> = Readonly<Record<string, readonly [Column["type"], (row: T) => Cell | undefined]>>;

function tableOf<T>(filled: Filled<T>, rows: readonly T[]): Table {
  const columns = Object.entries(filled).map(([name, [type]]) => ({ name, type }));
  const fills = Object.values(filled).map(([, fill]) => fill);
  return { columns, rows: rows.map((row) => fills.map((fill) => fill(row) ?? null)) };
}

type Naming = (id: string | null | undefined) => string | null;
const naming =
  (books: Books): Naming =>
  (id) => {
    const named: Named | null = id ? nameOf(books, id) : null;
    return named?.name ?? null;
  };
const days = (interval: { readonly earliest: string | null; readonly latest: string | null } | null | undefined): string | null =>
  interval && (interval.earliest || interval.latest) ? edtf(interval) : null;

/** Every claim with its publication, words and chain. */
export function claimTable(books: Books): Table {
  const name = naming(books);
  return tableOf<Assertion>(
    {
      claim: ["string", ({ id }) => id],
      publication: ["string", ({ publication }) => publication.id],
      source: ["string", sourceOf],
      publisher: ["string", ({ publication }) => publication.publisher?.name],
      language: ["string", ({ publication }) => publication.language],
      published_earliest: ["string", ({ publication }) => publication.published.earliest],
      published_latest: ["string", ({ publication }) => publication.published.latest],
      published_at: ["string", ({ publication }) => publication.publishedAt],
      modified_at: ["string", ({ publication }) => publication.modifiedAt],
      robots: ["string", ({ publication }) => publication.permission?.robots],
      mining: ["string", ({ publication }) => publication.permission?.mining],
      mining_policy: ["string", ({ publication }) => publication.permission?.policy],
      kind: ["string", ({ claim }) => claim.kind],
      person: ["string", ({ claim }) => name(claim.person)],
      club: ["string", ({ claim }) => name(claim.club)],
      role: ["string", ({ claim }) => claim.role],
      stage: ["string", ({ claim }) => claim.stage],
      manner: ["string", ({ claim }) => claim.manner],
      by: ["string", ({ claim }) => name(claim.by)],
      act: ["string", ({ claim }) => claim.act],
      other: ["string", ({ claim }) => name(claim.other)],
      polarity: ["string", ({ claim }) => claim.polarity],
      certainty: ["string", ({ claim }) => claim.certainty],
      origin: ["string", ({ claim }) => claim.attribution.map(originName).at(-1)],
      chain: ["string", ({ claim }) => claim.attribution.map(originName).join(" < ")],
      evidence: ["string", ({ claim }) => claim.evidence.text],
      evidence_start: ["integer", ({ claim }) => claim.evidence.start],
      evidence_end: ["integer", ({ claim }) => claim.evidence.end],
      row: ["string", ({ claim }) => claim.rule],
      reader: ["string", ({ reader }) => reader],
    },
    books.assertions,
  );
}

/** Every rumour with its outcome. */
export function rumourTable(books: Books, rumours: readonly Rumour[]): Table {
  const name = naming(books);
  return tableOf<Rumour>(
    {
      rumour: ["string", ({ id }) => id],
      kind: ["string", ({ kind }) => kind],
      person: ["string", ({ person }) => name(person)],
      club: ["string", ({ club }) => name(club)],
      role: ["string", ({ role }) => role],
      stage: ["string", ({ stage }) => stage],
      peak: ["string", ({ peak }) => peak],
      first: ["string", ({ first }) => days(first)],
      last: ["string", ({ last }) => days(last)],
      reports: ["integer", ({ reports }) => reports.length],
      origins: ["string", ({ origins }) => origins.join("; ")],
      independent_origins: ["integer", ({ independent }) => independent],
      outcome: ["string", ({ outcome }) => outcome],
      rule: ["string", ({ rule }) => rule],
      settled: ["string", ({ at }) => days(at)],
      settled_by: ["string", ({ settledBy }) => settledBy.map(({ id }) => id).join(" ")],
    },
    rumours,
  );
}

/** Every spell in a job. */
export function stintTable(books: Books): Table {
  const name = naming(books);
  return tableOf<Stint>(
    {
      person: ["string", ({ person }) => name(person)],
      club: ["string", ({ club }) => name(club)],
      role: ["string", ({ role }) => role],
      from: ["string", ({ from }) => from?.edtf],
      to: ["string", ({ to }) => to?.edtf],
      to_inferred: ["boolean", ({ to }) => to?.inferred],
      ended: ["string", ({ ended }) => ended],
      claims: ["string", ({ support }) => support.map(({ id }) => id).join(" ")],
      sources: ["string", ({ support }) => [...new Set(support.map(sourceOf))].join(" ")],
    },
    [...careers(books)].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, stints]) => stints),
  );
}

/** Every change of a head coach, in the columns that readers of Wikipedia know; positions in the table are not in the news that hearsay reads. */
export function changesTable(books: Books): Table {
  return tableOf(
    {
      Team: ["string", ({ club }) => club],
      "Outgoing manager": ["string", ({ outgoing }) => outgoing],
      "Manner of departure": ["string", ({ manner }) => manner],
      "Date of vacancy": ["string", ({ vacated }) => vacated],
      "Position in table": ["string", () => null],
      "Incoming manager": ["string", ({ incoming }) => incoming],
      "Date of appointment": ["string", ({ appointed }) => appointed],
      Sources: ["string", ({ sources }) => sources.map(({ url, publisher }) => url ?? publisher ?? "").join(" ")],
    },
    managerialChanges(books),
  );
}

/** Every outlet with its record. */
export function outletTable(books: Books, rumours: readonly Rumour[]): Table {
  const of = (side: "origin" | "relay"): Filled<OutletRecord> => {
    const figures: Readonly<Record<string, readonly [Column["type"], (tally: Tally) => Cell | undefined]>> = {
      rumours: ["integer", (tally) => tally.told],
      settled: ["integer", ({ settled }) => settled],
      came_true: ["integer", ({ cameTrue }) => cameTrue],
      rate: ["number", ({ rate }) => rate?.value],
      low: ["number", ({ rate }) => rate?.low],
      high: ["number", ({ rate }) => rate?.high],
      lead_days: ["number", ({ lead }) => lead],
      brier: ["number", ({ wording }) => wording?.brier],
      skill: ["number", ({ wording }) => wording?.skill],
    };
    return Object.fromEntries(
      Object.entries(figures).map(
        ([name, [type, fill]]) => [`${side}_${name}`, [type, (record: OutletRecord) => fill(record[side])]] as const,
      ),
    );
  };
  return tableOf<OutletRecord>({ outlet: ["string", ({ name }) => name], ...of("origin"), ...of("relay") }, outletRecords(books, rumours));
}
