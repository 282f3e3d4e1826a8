/**
 * Views as rows and back. In a row a claim is its id, with what must be known of it to compute views from rows: its day as all articles narrow it, its kind, and
 * which of its fields the books have otherwise than the article (somebody's identity, a correction). The claim itself is fetched when it is shown.
 */
import type { Assertion, Books, Claim, ClaimKind, KeptRow, Ledger, Named, Publication } from "../../model/index.ts";
import { withRegistryNames } from "../registry-names.ts";

/** What a row knows of a claim. */
export type Note = readonly [earliest: string | null, latest: string | null, kind: ClaimKind, otherwise?: Partial<Claim>];

/** What is packed: a view, with claims and names beside it. */
interface Packed {
  readonly view: unknown;
  readonly names: readonly Named[];
  readonly claims: Readonly<Record<string, Note>>;
}

/** What packing needs of the books that a view was computed from. */
export interface Source {
  readonly names: Books["names"];
  readonly noteOf: (assertion: Assertion) => Note;
}

/** Claims of one list that are kept in a row. */
const MOST = 40;
/** Spellings of a name beside the usual one that are kept. */
const ALIASES = 12;

/** Notes of claims as books have them, against the claims as they were read. */
export function notesAgainst(raw: ReadonlyMap<string, Claim>): Source["noteOf"] {
  return ({ id, claim, publication: { published } }) => {
    const read: Partial<Claim> = raw.get(id) ?? {};
    const fields = Object.keys(claim) as (keyof Claim)[];
    const isWhole = WHOLE.has(claim.kind);
    const changed = fields.filter((field) => (isWhole && field !== "evidence") || !isSame(claim[field], read[field]));
    const otherwise = Object.fromEntries(changed.map((field) => [field, claim[field] ?? null])) as Partial<Claim>;
    const note = [published.earliest, published.latest, claim.kind] as const;
    return changed.length > 0 ? [...note, otherwise] : note;
  };
}

/** Claims that other rows are computed from, with all that they say. */
const WHOLE: ReadonlySet<ClaimKind> = new Set(["response", "association"]);

function isSame(a: unknown, b: unknown): boolean {
  return (a ?? null) === (b ?? null) || (typeof a === "object" && JSON.stringify(a) === JSON.stringify(b));
}

const isAssertion = (value: unknown): value is Assertion =>
  typeof value === "object" && value !== null && "claim" in value && "publication" in value;

/** A view as the text of a row. */
export function pack(view: unknown, { names, noteOf }: Source): string {
  const [found, ids] = [new Map<string, Assertion>(), new Set<string>()];
  const bare: unknown = JSON.parse(
    JSON.stringify(view, (_, value: unknown) => {
      if (typeof value === "string" && NAMED.test(value)) ids.add(value);
      if (!isAssertion(value)) return value;
      found.set(value.id, value);
      return { $claim: value.id };
    }),
  );
  const kindOf = (id: string): string => found.get(id)?.claim.kind ?? "";
  const cut = trimmed(bare, MOST, kindOf);
  const claims: Record<string, Note> = {};
  for (const id of claimsIn(cut)) {
    const assertion = found.get(id);
    if (!assertion) continue;
    claims[id] = noteOf(assertion);
    const { person, other, by, replaces, club } = assertion.claim;
    for (const one of [person, other, by, replaces, club]) if (one) ids.add(one);
  }
  const named = [...ids].sort().flatMap((id) => names.get(id) ?? []);
  const packed: Packed = { view: cut, names: named.map((one) => ({ ...one, aliases: one.aliases.slice(0, ALIASES) })), claims };
  return JSON.stringify(packed);
}

const NAMED = /^(?:person|club):/;

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields => typeof value === "object" && value !== null && !Array.isArray(value);

/** The id of a claim that stands here, alone or with what a report says of it. */
function claimIn(value: unknown): string | null {
  if (!isFields(value)) return null;
  if (typeof value.$claim === "string") return value.$claim;
  return isFields(value.assertion) ? claimIn(value.assertion) : null;
}

function* claimsIn(value: unknown): Generator<string> {
  if (isFields(value) && typeof value.$claim === "string") yield value.$claim;
  else if (typeof value === "object" && value !== null) for (const part of Object.values(value)) yield* claimsIn(part);
}

/** How long the lists of claims in a view are. */
function* listsIn(value: unknown): Generator<number> {
  if (Array.isArray(value) && value.some((one) => claimIn(one) !== null)) yield value.length;
  else if (typeof value === "object" && value !== null) for (const part of Object.values(value)) yield* listsIn(part);
}

/**
 * A view whose lists of claims have at most so many: the newest, which stand last, of reports the very first too, of claims that decide the first. What is left
 * out is counted.
 */
function trimmed(value: unknown, most: number, kindOf: (id: string) => string): unknown {
  if (Array.isArray(value)) return value.map((one) => trimmed(one, most, kindOf));
  if (!isFields(value)) return value;
  const whole = Object.entries(value).map(([name, part]) => {
    if (!Array.isArray(part) || part.length <= most || claimIn(part[0]) === null) return [name, trimmed(part, most, kindOf)] as const;
    if (name === "settledBy") return [name, part.slice(0, most)] as const;
    return [name, name === "reports" ? [part[0], ...part.slice(1 - most)].slice(0, most) : newestOf(part, most, kindOf)] as const;
  });
  const cut: Fields = Object.fromEntries(whole);
  const left = ["support", "reports"].flatMap((name) => [lengthOf(value[name]) - lengthOf(cut[name])]).reduce((a, b) => a + b);
  const known = typeof value.more === "number" ? value.more : 0;
  return "seen" in cut || "reports" in cut ? withMore(cut, left + known) : cut;
}

const lengthOf = (value: unknown): number => (Array.isArray(value) ? value.length : 0);

const withMore = (view: Fields, more: number): Fields => (more > 0 ? { ...view, more } : view);

/** The newest of some claims, and the newest of each kind that is not among them: a farewell must not be lost among many who just name the man. */
function newestOf(claims: readonly unknown[], most: number, kindOf: (id: string) => string): readonly unknown[] {
  const kept = new Set(claims.slice(-most));
  const kinds = new Set([...kept].map((one) => kindOf(claimIn(one) ?? "")));
  for (const one of [...claims].reverse()) {
    const kind = kindOf(claimIn(one) ?? "");
    if (!kinds.has(kind)) kept.add(one);
    kinds.add(kind);
  }
  return claims.filter((one) => kept.has(one));
}

/** Rows with their views, and the books that name whom and what these mention. */
export interface Unpacked extends Source {
  readonly books: Books;
  readonly viewOf: <T>(row: KeptRow) => T;
}

type Open = readonly (readonly [row: KeptRow, packed: Packed])[];

const opened = (rows: readonly KeptRow[]): Open => rows.map((row) => [row, JSON.parse(row.row) as Packed]);

/** Rows as views whose claims are known only by what the rows know of them: enough to compute other rows. */
export function unpackBare(rows: readonly KeptRow[]): Promise<Unpacked> {
  return unpacked(opened(rows), (id, [earliest, latest, kind, otherwise]) => {
    const publication = { id: "", published: { earliest, latest, basis: "inferred" } } as Publication;
    return { id, reader: "", claim: { kind, ...otherwise } as Claim, publication };
  });
}

/** Rows as views, with at most about `budget` claims: of more each list shows its newest. */
export async function unpack(ledger: Ledger, rows: readonly KeptRow[], budget: number): Promise<Unpacked> {
  const all = opened(rows);
  const lengths = all.flatMap(([, { view }]) => [...listsIn(view)]);
  const costs = (most: number): number => lengths.reduce((sum, length) => sum + Math.min(length, most), 0);
  const most = STEPS.find((step) => costs(step) <= budget) ?? 1;
  const shown = most === MOST ? all : all.map(([row, packed]) => [row, cutTo(most, packed)] as const);
  const ids = shown.flatMap(([, { view }]) => [...claimsIn(view)]);
  const found = new Map((await ledger.claimsById(ids)).map((one) => [one.row.id, one]));
  return unpacked(shown, (id, [earliest, latest, , otherwise]) => {
    const one = found.get(id);
    if (!one) return null;
    const { row, publication } = one;
    const { published } = publication;
    const isNarrowed = published.earliest !== earliest || published.latest !== latest;
    const days = isNarrowed ? { ...published, earliest, latest, basis: "inferred" as const } : published;
    return { id, reader: row.reader, claim: { ...row.claim, ...otherwise }, publication: { ...publication, published: days } };
  });
}

/** How many claims of each list a page may show. */
const STEPS = [MOST, 20, 12, 8, 5, 3, 2, 1];

function cutTo(most: number, packed: Packed): Packed {
  return { ...packed, view: trimmed(packed.view, most, (id) => packed.claims[id]?.[2] ?? "") };
}

async function unpacked(rows: Open, assertionOf: (id: string, note: Note) => Assertion | null): Promise<Unpacked> {
  const [known, notes, names] = [new Map<string, Assertion>(), new Map<string, Note>(), new Map<string, Named>()];
  const views = new Map<KeptRow, unknown>();
  for (const [row, packed] of rows) {
    for (const named of packed.names) names.set(named.id, named);
    const revived = (id: string): Assertion | null => {
      const note = packed.claims[id];
      const assertion = known.get(id) ?? (note ? assertionOf(id, note) : null);
      if (note) notes.set(id, note);
      if (assertion) known.set(id, assertion);
      return assertion;
    };
    views.set(row, revive(packed.view, revived));
  }
  return {
    books: { assertions: [...known.values()], names: await withRegistryNames(names) },
    names,
    noteOf: ({ id }) => notes.get(id) ?? [null, null, "fact"],
    viewOf: <T>(row: KeptRow): T => views.get(row) as T,
  };
}

/** A view with assertions in the place of ids; what hangs on a claim that is not there any more is left out. */
function revive(value: unknown, assertionOf: (id: string) => Assertion | null): unknown {
  if (Array.isArray(value)) {
    const there = value.filter((one) => claimIn(one) === null || assertionOf(claimIn(one) ?? "") !== null);
    return there.map((one) => revive(one, assertionOf));
  }
  if (!isFields(value)) return value;
  if (typeof value.$claim === "string") return assertionOf(value.$claim);
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, revive(part, assertionOf)]));
}
