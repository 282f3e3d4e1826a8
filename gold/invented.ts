/** Readings of invented articles, for tests of the ledger and the views: a line an article, a call a claim. */
import type { Claim, ClaimKind, Entity, EntityKind, Interval, Reading, Shelf, Voice } from "../src/model/index.ts";
import { slug } from "../src/text/index.ts";

/** What a claim says, names instead of ids; times as EDTF: `2029-05-03`, `2029-05`, `2029-05-01/2029-06-30`, `../2029`. */
export type Draft = Partial<Omit<Claim, "kind" | "time" | "evidence" | "attribution">> & {
  readonly kind: ClaimKind;
  readonly at?: string;
  readonly from?: string;
  readonly to?: string;
  readonly ago?: string;
  /** Voices after the publisher, the origin last; `unnamed:media` for an unnamed one. */
  readonly via?: readonly string[];
};

/** A claim of one kind: `says("appointment", "Jens Prøve", "Testby BK", { at: "2029-05-03" })`. A coach where no role is told. */
export function says(kind: ClaimKind, person: string | null, club: string | null, more: Omit<Draft, "kind"> = {}): Draft {
  return { kind, person, club, role: "head-coach", ...more };
}

/** The reading of an article of some outlet and day (EDTF; empty where nobody knows it). */
export function article(published: string, publisher: string, ...drafts: readonly Draft[]): Reading {
  const lines = drafts.map((draft, index) => `${index}: ${publisher}: ${JSON.stringify(draft)}`);
  const text = [`${publisher} ${published}`, ...lines].join("\n");
  return printed({ published, publisher, text }, drafts);
}

/** The same text in the pages of another outlet. */
export function reprint(of: Reading, publisher: string): Reading {
  const claims = of.claims.map((claim) => ({ ...claim, attribution: [outlet(publisher), ...claim.attribution.slice(1)] }));
  const document = {
    ...of.document,
    source: `${slug(publisher)}.txt`,
    url: `https://${slug(publisher)}.test/${slug(of.document.id)}`,
    publisher: { name: publisher },
  };
  return { ...of, document, claims };
}

function printed(
  { published, publisher, text }: { published: string; publisher: string; text: string },
  drafts: readonly Draft[],
): Reading {
  const entities = new Map<string, Entity>();
  const enter = (kind: EntityKind, name: string | null | undefined): string | null => {
    if (!name) return null;
    const id = `${kind}:${kind === "club" ? "~" : ""}${slug(name)}`;
    entities.set(id, { id, kind, name, aliases: [], mentions: [] });
    return id;
  };
  const claims = drafts.map((draft, index): Claim => {
    const { kind, at, from, to, ago, via = [], person, club, other, by, replaces, ...rest } = draft;
    const start = text.indexOf(`\n${index}: `) + 1;
    const line = text.slice(start).split("\n")[0] ?? "";
    const parts = { at: ago ? { earliest: null, latest: null, relative: ago } : interval(at), from: interval(from), to: interval(to) };
    return {
      polarity: "affirmed",
      certainty: "certain",
      ...rest,
      id: `c${index}`,
      kind,
      person: enter("person", person),
      club: enter("club", club),
      other: enter("person", other),
      by: enter("person", by),
      replaces: enter("person", replaces),
      attribution: [outlet(publisher), ...via.map(voice)],
      time: Object.fromEntries(Object.entries(parts).filter(([, part]) => part)),
      evidence: { start, end: start + line.length, text: line },
    };
  });
  const source = `${slug(`${publisher} ${published}`)}.txt`;
  const known = interval(published) ?? { earliest: null, latest: null };
  const document = { id: slug(text), source, language: "en", publisher: { name: publisher }, published: known, text };
  return { document, sections: [], entities: [...entities.values()], claims, quotes: [], teasers: [], unresolved: [] };
}

const outlet = (name: string): Voice => ({ kind: "outlet", id: `outlet:${slug(name)}`, name });
const voice = (name: string): Voice => (name.startsWith("unnamed") ? { kind: "unnamed", name } : outlet(name));

/** An EDTF date or span as an interval. */
export function interval(edtf: string | undefined): Interval | null {
  if (!edtf) return null;
  const [from = "..", to = from] = edtf.split("/");
  return { earliest: from === ".." ? null : `${from}-01-01`.slice(0, 10), latest: to === ".." ? null : lastDay(to) };
}

function lastDay(date: string): string {
  const [year = "", month = "12", day] = date.split("-");
  return day ? date : new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10);
}

/** What a ledger would hold of some readings, without a store. */
export function shelfOf(...readings: readonly Reading[]): Shelf {
  const publications = readings.map(({ document }, n) => ({
    id: `p${n}`,
    text: document.id,
    source: document.source,
    url: document.url ?? null,
    title: null,
    language: document.language,
    publisher: document.publisher ?? null,
    published: document.published,
  }));
  const claims = readings.flatMap(({ claims }, n) =>
    claims.map((claim) => ({ id: `p${n}${claim.id}`, publication: `p${n}`, reader: "1", claim })),
  );
  const entities = readings.flatMap(({ entities }, n) =>
    entities.map(({ mentions: _, ...entity }) => ({ ...entity, publication: `p${n}` })),
  );
  return { publications, claims, entities, judgements: [] };
}

/** The market of Testby in six articles: a coach sacked after a year, a caretaker, somebody in line who has a job, terms that contradict each other. */
export const testbyMarket = (): Reading[] => [
  article("2018-07-01", "Prøvebladet", says("appointment", "Ole Test", "Testby", { at: "2018-07-01" })),
  article("2019-05-01", "Prøvebladet", says("departure", "Ole Test", "Testby", { manner: "dismissed", at: "2019-04-30" })),
  article("2019-05-01", "Andenbladet", says("appointment", "Bo Taget", "Testby", { role: "caretaker", at: "2019-04-30" })),
  article("2019-05-02", "Andenbladet", says("tenure", "Jens Prøve", "Tomby", { standing: "live", from: "2018-01" })),
  article(
    "2019-05-03",
    "Andenbladet",
    says("candidacy", "Jens Prøve", "Testby", { stage: "talks", certainty: "possible", via: ["Prøvebladet"] }),
    says("contract", "Ole Test", "Testby", { terms: { until: "2021" } }),
  ),
  article("2019-05-04", "Prøvebladet", says("contract", "Ole Test", "Testby", { terms: { until: "2022" } })),
];
