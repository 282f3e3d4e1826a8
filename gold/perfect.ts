/** Gold annotations as readings: what a perfect reader would hand to the ledger, so that the views can be measured without one. */
import { readFileSync } from "node:fs";
import type { Claim, ClaimTime, Entity, EntityKind, Interval, Reading, Voice } from "../src/model/index.ts";
import { slug } from "../src/text/index.ts";
import type { GoldFile } from "./sets.ts";

type OneOrMore = string | readonly string[] | null | undefined;

interface GoldClaim {
  readonly kind: OneOrMore;
  readonly person?: OneOrMore;
  readonly club?: OneOrMore;
  readonly other?: OneOrMore;
  readonly by?: OneOrMore;
  readonly role?: OneOrMore;
  readonly stage?: OneOrMore;
  readonly manner?: OneOrMore;
  readonly act?: OneOrMore;
  readonly polarity?: OneOrMore;
  readonly certainty?: OneOrMore;
  readonly origin?: OneOrMore;
  readonly chain?: readonly string[];
  readonly when?: Interval;
  readonly anchors: readonly string[];
  readonly fact?: Claim["fact"];
  readonly terms?: Claim["terms"];
}

interface Gold {
  readonly source: string;
  readonly language: string;
  readonly publisher: string | null;
  readonly published: Interval;
  readonly claims: readonly GoldClaim[];
}

const one = (value: OneOrMore): string | null => (typeof value === "string" ? value : (value?.[0] ?? null));
const all = (value: OneOrMore): readonly string[] => (typeof value === "string" ? [value] : (value ?? []));

/** The readings that the annotations of some articles ask for; of several values that they accept, the first. */
export function perfectReadings(files: readonly GoldFile[]): readonly Reading[] {
  const golds = files.map((file) => ({ file, gold: JSON.parse(readFileSync(file.gold, "utf8")) as Gold }));
  const clubs = clubIds(golds.map(({ gold }) => gold));
  return golds.map(({ file, gold }) => perfectReading(file, gold, clubs));
}

function perfectReading(file: GoldFile, gold: Gold, clubs: ReadonlyMap<string, string>): Reading {
  const text = readFileSync(file.text, "utf8");
  const entities = new Map<string, Entity>();
  const enter = (kind: EntityKind, names: OneOrMore): string | null => {
    const [name, ...aliases] = all(names);
    if (!name) return null;
    const id = kind === "person" ? `person:${slug(name)}` : (clubs.get(name) ?? `club:~${slug(name)}`);
    if (!entities.has(id)) entities.set(id, { id, kind, name, aliases: aliases.filter((alias) => !SHARED.has(alias)), mentions: [] });
    return id;
  };
  const publisher = gold.publisher ?? one(gold.claims.find((claim) => claim.chain)?.chain?.[0]);
  const claims = gold.claims.map((claim, index): Claim => toClaim(claim, index, { text, publisher, published: gold.published, enter }));
  const document = {
    id: file.name,
    source: file.name,
    language: gold.language,
    publisher: publisher ? { name: publisher } : null,
    published: gold.published,
    text,
  };
  return { document, sections: [], entities: [...entities.values()], claims, quotes: [], teasers: [], unresolved: [] };
}

interface Context {
  readonly text: string;
  readonly publisher: string | null;
  readonly published: Interval;
  readonly enter: (kind: EntityKind, names: OneOrMore) => string | null;
}

function toClaim(claim: GoldClaim, index: number, { text, publisher, published, enter }: Context): Claim {
  const anchor = claim.anchors[0] ?? "";
  const start = Math.max(0, text.indexOf(anchor));
  const kind = one(claim.kind) as Claim["kind"];
  const time = claim.when ? toTime(kind, claim.when, published) : null;
  return {
    id: `c${index}`,
    kind,
    person: enter("person", claim.person),
    club: enter("club", claim.club),
    other: enter("person", claim.other),
    by: enter("person", claim.by),
    role: (one(claim.role) as Claim["role"]) ?? null,
    stage: (one(claim.stage) as Claim["stage"]) ?? null,
    manner: (one(claim.manner) as Claim["manner"]) ?? null,
    act: (one(claim.act) as Claim["act"]) ?? null,
    fact: claim.fact ?? null,
    terms: claim.terms ?? null,
    polarity: (one(claim.polarity) ?? "affirmed") as Claim["polarity"],
    certainty: (one(claim.certainty) ?? "certain") as Claim["certainty"],
    attribution: chainOf(claim, publisher),
    time,
    evidence: { start, end: start + anchor.length, text: anchor },
  };
}

function chainOf(claim: GoldClaim, publisher: string | null): readonly Voice[] {
  const origin = one(claim.origin);
  const chain = claim.chain ?? [...new Set([publisher ?? "publisher", origin ?? publisher ?? "publisher"])];
  return chain.map((name): Voice => ({ kind: name.startsWith("unnamed") ? "unnamed" : "outlet", name }));
}

/** Gold tells one stretch; a reader tells beginning and end apart, each as precise as the text has it. */
function toTime(kind: Claim["kind"], when: Interval, published: Interval): ClaimTime {
  const { earliest, latest } = when;
  if (kind !== "tenure" || !earliest || !latest || earliest.slice(0, 7) === latest.slice(0, 7)) return { at: when };
  const unit = (day: string): Interval => {
    const length = day.endsWith("-01-01") || day.endsWith("-12-31") ? 4 : /-01$|-3[01]$/.test(day) ? 7 : 10;
    const last = length === 4 ? `${day.slice(0, 4)}-12-31` : length === 7 ? `${day.slice(0, 7)}-${lastOf(day)}` : day;
    return { earliest: length === 4 ? `${day.slice(0, 4)}-01-01` : length === 7 ? `${day.slice(0, 7)}-01` : day, latest: last };
  };
  if (earliest.slice(0, 4) === latest.slice(0, 4) && earliest.endsWith("-01-01") && latest.endsWith("-12-31")) return { at: when };
  const running = published.latest !== null && latest >= (published.earliest ?? published.latest);
  return { from: unit(earliest), ...(running ? {} : { to: unit(latest) }) };
}

const lastOf = (day: string): string => String(new Date(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)), 0)).getUTCDate());

/** Names that gold accepts for several teams; they join nothing. */
const SHARED = new Set(["DBU", "Dansk Boldspil-Union", "Danmark", "Denmark", "U21", "U20", "Danmark U20", "Denmark U20"]);

/** Kinds whose list of names is of one club; others accept two ("Gent, where they met, or Anderlecht"), or a club's second team with it. */
const OF_ONE_CLUB = new Set(["candidacy", "departure"]);

/** Ids of clubs by name: lists that share a name are one club, whichever of its names they give first. */
function clubIds(golds: readonly Gold[]): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  for (const { club } of golds.flatMap((gold) => gold.claims.filter(({ kind }) => OF_ONE_CLUB.has(one(kind) ?? "")))) {
    const [first, ...rest] = all(club);
    const names = first ? [first, ...rest.filter((name) => !SHARED.has(name))] : [];
    const known = new Set(names.map((name) => ids.get(name)).filter((id) => id !== undefined));
    const id = [...known].sort()[0] ?? `club:~${slug(first ?? "")}`;
    for (const [name, old] of ids) if (known.has(old)) ids.set(name, id);
    for (const name of names) ids.set(name, id);
  }
  return ids;
}
