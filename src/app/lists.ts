/**
 * The list of rumours, kept as articles come in. A row is what the page of its person says of the rumour; what may change that page is known, so
 * that only those are made anew of whom something new is told, and the rows are the same in whatever order articles were read.
 */
import type { Assertion, Books, Interval, Ledger, Named, Rumour, RumourRow, Stale } from "../model/index.ts";
import { familyOf, nameKey } from "../text/index.ts";
import { addDays, mayBeOne, rumours } from "../views/index.ts";
import { AFTER, BEFORE, judgedNames, loadNamed, SILENCE } from "./person-page.ts";

/** People whose rows are written together. */
const BATCH = 20;

export type Progress = (done: number, all: number) => void;

/** Brings the list up to date with what was read since; `today` is the day on which rumours are looked at. How many people were looked at. */
export async function refreshLists(ledger: Ledger, today: string, progress: Progress = () => undefined): Promise<number> {
  const stale = await ledger.stale(today);
  if (!stale.isAll) return rebuildLists(ledger, today, progress);
  const keys = [...(await touched(ledger, stale))].sort();
  await listPeople(ledger, keys, today, progress);
  await ledger.settleStale(stale.marks);
  return keys.length;
}

/** Makes the list anew. What is read meanwhile is marked, and comes at the end. */
export async function rebuildLists(ledger: Ledger, today: string, progress: Progress = () => undefined): Promise<number> {
  await ledger.unsettle();
  for (let looked = 0; ; ) {
    const { marks } = await ledger.stale(today);
    const everybody = marks.filter(([key, reading]) => reading === 0 && key.startsWith(PERSON));
    if (everybody.length === 0) return looked + (marks.length > 0 ? await refreshLists(ledger, today, progress) : 0);
    const names = everybody.map(([key]) => key.slice(PERSON.length));
    await listPeople(ledger, names, today, (done) => progress(looked + done, looked + names.length));
    await ledger.settleStale(everybody);
    looked += names.length;
  }
}

const PERSON = "name:";

/** Makes the rows of some people, by name, and puts them in the place of those that they had. */
export async function listPeople(
  ledger: Ledger,
  names: readonly string[],
  today: string,
  progress: Progress = () => undefined,
): Promise<void> {
  const keys = names.map(nameKey);
  for (let i = 0; i < keys.length; i += BATCH) {
    const some = keys.slice(i, i + BATCH);
    const rows = new Map<string, RumourRow>();
    for (const key of some) for (const row of await rowsOf(ledger, key, today)) rows.set(row.id, row);
    await ledger.putRumours(some, [...rows.values()]);
    progress(i + some.length, keys.length);
  }
}

/** Readings up to which all books open sooner than a list is brought up to date. */
const FEW = 5000;

/** Whether a ledger is so large that its list is the way to look at rumours. */
export async function needsLists(ledger: Ledger): Promise<boolean> {
  return (await ledger.appended()) > FEW;
}

/** Everybody whose rows something new may change: himself, those who may be one with him, and those in line at the clubs that it is about. */
async function touched(ledger: Ledger, { names, ties, clubs }: Stale): Promise<ReadonlySet<string>> {
  const keys = new Set(names);
  for (const family of new Set([...names.map(familyOf), ...ties.map((tie) => tie.slice("family:".length).split("@")[0] ?? "")])) {
    const all = [...new Set((await ledger.names("person", [family], FAMILY)).map(({ name }) => nameKey(name)))];
    for (const other of all) if (names.some((name) => familyOf(name) === family && mayBeOne(name, other))) keys.add(other);
  }
  for (const tie of ties) for (const key of await namesakesAt(ledger, tie)) keys.add(key);
  const days = new Map(clubs.map(([club, day]) => [`${club} ${day}`, { club, day }]));
  for (const { club, day } of days.values()) for (const key of await ledger.rowKeysAt(club, day)) keys.add(key);
  for (const name of await judgedNames(ledger, [...keys])) keys.add(nameKey(name));
  return keys;
}

/** Names of one family looked at. */
const FAMILY = 2000;
/** Articles that tie a family to a club. */
const TIES = 500;

/** Those who share a surname and a club. */
async function namesakesAt(ledger: Ledger, tie: string): Promise<readonly string[]> {
  const family = tie.slice("family:".length).split("@")[0] ?? "";
  const { entities } = await ledger.shelfAbout([{ keys: [tie], limit: TIES }]);
  return entities.filter(({ kind, name }) => kind === "person" && familyOf(name) === family).map(({ name }) => nameKey(name));
}

/** The rows of whoever has this name first. One who has it beside a fuller one gets his rows under that. */
async function rowsOf(ledger: Ledger, key: string, today: string): Promise<readonly RumourRow[]> {
  const books = await loadNamed(ledger, [key]);
  const people = [...books.names.values()].filter(({ id, name }) => id.startsWith("person:") && nameKey(name) === key);
  return people.flatMap((person) => rumours(books, today, person.id).map((rumour) => toRow(rumour, person, books, today)));
}

function toRow(rumour: Rumour, { name }: Named, books: Books, today: string): RumourRow {
  const last = rumour.last.latest ?? rumour.first.latest ?? "";
  const first = rumour.first.earliest ?? "";
  const isOpen = rumour.outcome === "open";
  const expiry = isOpen && rumour.last.latest ? addDays(rumour.last.latest, SILENCE) : null;
  // What goes on about the club matters as long as silence may settle it, and until the article that told of the silence's end.
  const isWaiting = isOpen || rumour.rule === "expired";
  return {
    id: rumour.id,
    key: nameKey(name),
    club: rumour.club,
    last,
    isOpen,
    since: first === "" ? "" : addDays(first, -BEFORE),
    until: isWaiting || last === "" ? "9999" : addDays(last, AFTER),
    expires: expiry && expiry > today ? expiry : null,
    row: JSON.stringify({ rumour: withIds(rumour), names: namesIn(rumour, books), published: daysIn(rumour) }),
  };
}

const isAssertion = (value: unknown): value is Assertion =>
  typeof value === "object" && value !== null && "claim" in value && "publication" in value;

const assertionsIn = ({ reports, settledBy }: Rumour): readonly Assertion[] => [...reports.map(({ assertion }) => assertion), ...settledBy];

/** The rumour with ids in place of claims. */
function withIds(rumour: Rumour): unknown {
  return JSON.parse(JSON.stringify(rumour, (_, value: unknown) => (isAssertion(value) ? { $claim: value.id } : value)));
}

function namesIn({ person, club }: Rumour, { names }: Books): readonly Named[] {
  return [person, club].map((id) => names.get(id)).filter((named) => named !== undefined);
}

/** Days of publication as all articles together narrow them. */
function daysIn(rumour: Rumour): Readonly<Record<string, Interval>> {
  return Object.fromEntries(
    assertionsIn(rumour).map(({ publication: { id, published } }) => [id, { earliest: published.earliest, latest: published.latest }]),
  );
}

interface Stored {
  readonly rumour: Rumour;
  readonly names: readonly Named[];
  readonly published: Readonly<Record<string, Interval>>;
}

export interface RumourPage {
  /** Names of whom and what the rumours are about; no assertions but those. */
  readonly books: Books;
  readonly rumours: readonly Rumour[];
}

/** A page of the list as it stands, the latest first. */
export async function rumourPage(
  ledger: Ledger,
  page: { readonly open?: boolean; readonly offset?: number; readonly limit: number },
): Promise<RumourPage> {
  const rows = await ledger.rumourRows({ offset: 0, ...page });
  const stored = rows.map(({ row }) => JSON.parse(row) as Stored);
  const ids = rows.flatMap(({ row }) => [...row.matchAll(/"\$claim":"(\w+)"/g)].map(([, id = ""]) => id));
  const found = new Map((await ledger.claimsById(ids)).map(({ row, publication }) => [row.id, { row, publication }]));
  const known: Assertion[] = [];
  const all = stored.map(({ rumour, published }) => {
    const revive = (_: string, value: unknown): unknown => {
      const id = typeof value === "object" && value !== null && "$claim" in value ? String(value.$claim) : null;
      const claim = id === null ? undefined : found.get(id);
      if (!claim) return value;
      const { row, publication } = claim;
      const days = { ...publication.published, ...published[publication.id] };
      const assertion: Assertion = { id: row.id, reader: row.reader, claim: row.claim, publication: { ...publication, published: days } };
      known.push(assertion);
      return assertion;
    };
    return JSON.parse(JSON.stringify(rumour), revive) as Rumour;
  });
  const names = new Map(stored.flatMap((one) => one.names.map((named) => [named.id, named] as const)));
  return { books: { assertions: known, names }, rumours: all };
}
