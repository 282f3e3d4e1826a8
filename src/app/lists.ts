/**
 * Rows that pages are made of, kept as articles come in. What is told of a person makes his rows, all in one pass; rows of clubs and outlets are made of such
 * rows. What may change each is known, so that only those are made anew of whom something new is told, and they are the same in whatever order articles were
 * read.
 */
import { FORECASTS, type KeptRow, type Ledger, type Stale } from "../model/index.ts";
import { familyOf, nameKey, personKey } from "../text/index.ts";
import { mayBeOne } from "../views/index.ts";
import { rowsOfClub } from "./kept/club-rows.ts";
import { notesAgainst } from "./kept/pack.ts";
import { rowsOfPerson } from "./kept/person-rows.ts";
import { rowsOfForecasts, rowsOfOutlet } from "./kept/record-rows.ts";
import { booksFrom, judgedNames, shelfNaming } from "./person-page.ts";

/** People, or clubs, whose rows are written together. */
const BATCH = 50;

export type Progress = (done: number, all: number) => void;

/** Brings the rows up to date with what was read since; `today` is the day on which rumours are looked at. How many people were looked at. */
export async function refreshLists(ledger: Ledger, today: string, progress: Progress = () => undefined): Promise<number> {
  const stale = await ledger.stale(today);
  if (!stale.isAll) return rebuildLists(ledger, today, progress);
  const keys = [...(await touched(ledger, stale))].sort();
  await listPeople(ledger, keys, today, progress);
  await ledger.settleStale(stale.marks);
  await remakeRows(ledger, today);
  return keys.length;
}

/** Makes the rows anew. What is read meanwhile is marked, and comes at the end. */
export async function rebuildLists(ledger: Ledger, today: string, progress: Progress = () => undefined): Promise<number> {
  await ledger.unsettle();
  for (let looked = 0; ; ) {
    const { marks } = await ledger.stale(today);
    const everybody = marks.filter(([key, reading]) => reading === 0 && key.startsWith(PERSON));
    if (everybody.length === 0) return looked + (await refreshLists(ledger, today, progress));
    const names = everybody.map(([key]) => key.slice(PERSON.length));
    await listPeople(ledger, names, today, (done) => progress(looked + done, looked + names.length));
    await ledger.settleStale(everybody);
    looked += names.length;
  }
}

const PERSON = personKey("");

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
    const rows = new Map<string, KeptRow>();
    for (const key of some) for (const row of await rowsNamed(ledger, key, today)) rows.set(`${row.kind} ${row.id}`, row);
    await ledger.putRows(some.map(personKey), [...rows.values()]);
    progress(i + some.length, keys.length);
  }
}

/** Makes the rows that are made of rows which have changed. */
export async function remakeRows(ledger: Ledger, today: string): Promise<void> {
  for (;;) {
    const keys = await ledger.remakes(today, BATCH);
    if (keys.length === 0) return;
    const rows: KeptRow[] = [];
    for (const key of keys) rows.push(...(await rowsMadeFor(ledger, key, today)));
    await ledger.putRows(keys, rows);
    await ledger.settleRemakes(keys);
  }
}

function rowsMadeFor(ledger: Ledger, key: string, today: string): Promise<readonly KeptRow[]> {
  if (key === FORECASTS) return rowsOfForecasts(ledger);
  return key.startsWith("club:") ? rowsOfClub(ledger, key, today) : rowsOfOutlet(ledger, key);
}

/** Readings up to which all books open sooner than rows are brought up to date. */
const FEW = 5000;

/** Whether a ledger is so large that its rows are the way to look at it. */
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
async function rowsNamed(ledger: Ledger, key: string, today: string): Promise<readonly KeptRow[]> {
  const shelf = await shelfNaming(ledger, [key]);
  const books = await booksFrom(shelf);
  const source = { names: books.names, noteOf: notesAgainst(new Map(shelf.claims.map(({ id, claim }) => [id, claim]))) };
  const people = [...books.names.values()].filter(({ id, name }) => id.startsWith("person:") && nameKey(name) === key);
  return people.flatMap((person) => rowsOfPerson(books, source, person, today));
}
