/** The rows that are made of what articles say of one person. */
import type { Assertion, Books, ClubResponse, Contract, Facts, KeptKind, KeptRow, Named, Rumour, Stint } from "../../model/index.ts";
import { nameKey, personKey } from "../../text/index.ts";
import {
  aboutToOpen,
  addDays,
  careers,
  citationsOf,
  connectionsOf,
  contracts,
  denialRecords,
  factsOf,
  isDenial,
  lessonOf,
  rumours,
  saidBy,
  tellingsOf,
  toldOf,
  verdicts,
} from "../../views/index.ts";
import { AFTER, BEFORE, SILENCE } from "../person-page.ts";
import { pack, type Source } from "./pack.ts";

/** A stint with its place in the career. */
export interface CareerRow {
  readonly n: number;
  readonly stint: Stint;
}

/** What the row of a person himself holds; claims in order of time. */
export interface SelfRow {
  readonly person: Named;
  readonly facts: Facts;
  readonly told: readonly Assertion[];
  readonly said: readonly Assertion[];
}

/** Rows that nothing about a club changes, and time alone neither. */
const STEADY = { about: "", day: "", isOpen: false, since: "", until: "", expires: null };

/** All rows of one of the people in some books, as they are looked at on a day. */
export function rowsOfPerson(books: Books, source: Source, person: Named, today: string): readonly KeptRow[] {
  const known = rumours(books, today, person.id);
  const own = books.assertions.filter(({ claim }) => claim.person === person.id);
  const drafts = [
    ...selfRows(books, source, person, own),
    ...(careers(books).get(person.id) ?? []).map((stint, n) => stintRow(source, stint, n)),
    ...known.map((rumour) => rumourRow(source, rumour, today)),
    ...known.flatMap((rumour) => recordRows(books, rumour)),
    ...aboutToOpen(known, today).map((rumour) => shakyRow(rumour, today)),
    ...contracts(books).flatMap((contract, n) => (contract.person === person.id ? contractRow(source, contract, n) : [])),
    ...responseRows(books, source, person, known),
    ...own.filter(isDenial).map((assertion) => denialRow(source, assertion)),
    ...tieRows(books, source, person),
  ];
  const key = personKey(person.name);
  return drafts.map((draft) => ({ ...STEADY, ...draft, key }));
}

type Draft = Pick<KeptRow, "kind" | "id" | "row"> & Partial<KeptRow>;

/** Himself, found by every way in which his name is written. */
function selfRows(books: Books, source: Source, person: Named, own: readonly Assertion[]): readonly Draft[] {
  const dated = own.filter(({ publication: { published } }) => published.basis !== "inferred");
  const days = dated.map(({ publication: { published } }) => published.latest ?? "").sort();
  const view: SelfRow = {
    person,
    facts: factsOf(books, person.id),
    told: [...toldOf(books, person.id)].reverse(),
    said: [...saidBy(books, person.id)].reverse(),
  };
  const keys = [...new Set([person.name, ...person.aliases].map(nameKey))];
  return [
    { kind: "person", id: person.id, day: days.at(-1) ?? "", row: pack(view, source) },
    ...keys.map((key): Draft => ({ kind: "alias", id: `${person.id} ${key}`, about: `name:${key}`, row: "" })),
  ];
}

const OFFICES: ReadonlySet<string> = new Set(["player", "other"]);

function kindOf({ role }: Stint): KeptKind {
  if (role === "head-coach" || role === "caretaker") return "spell";
  return role === null || OFFICES.has(role) ? "stint" : "staff";
}

/** By the day on which it was last heard of. */
function stintRow(source: Source, stint: Stint, n: number): Draft {
  const { person, club, from, to, seen, support } = stint;
  const days = [from?.latest, seen.latest, to?.latest, ...support.map(({ publication }) => publication.published.latest)];
  const day = days.reduce<string>((last, one) => (one && one > last ? one : last), "");
  return { kind: kindOf(stint), id: `${person} ${n}`, about: club, day, row: pack({ n, stint } satisfies CareerRow, source) };
}

function rumourRow(source: Source, rumour: Rumour, today: string): Draft {
  const last = dayOf(rumour);
  const first = rumour.first.earliest ?? "";
  const isOpen = rumour.outcome === "open";
  const expiry = isOpen && rumour.last.latest ? addDays(rumour.last.latest, SILENCE) : null;
  // What goes on about the club matters as long as silence may settle it, and until the article that told of the silence's end.
  const isWaiting = isOpen || rumour.rule === "expired";
  return {
    kind: "rumour",
    id: rumour.id,
    about: rumour.club,
    day: last,
    isOpen,
    since: first === "" ? "" : addDays(first, -BEFORE),
    until: isWaiting || last === "" ? "9999" : addDays(last, AFTER),
    expires: expiry && expiry > today ? expiry : null,
    row: pack({ ...rumour, at: rumour.at && { earliest: rumour.at.earliest, latest: rumour.at.latest } }, source),
  };
}

const dayOf = ({ last, first }: Rumour): string => last.latest ?? first.latest ?? "";

/** What its outlets' records and the forecasts take from a rumour. */
function recordRows(books: Books, rumour: Rumour): readonly Draft[] {
  const verdict = verdicts(books)(rumour);
  const day = dayOf(rumour);
  const said = tellingsOf(rumour, verdict).map((telling): Draft => {
    const row = JSON.stringify({ telling, rumour: rumour.id, ...citationsOf([rumour], telling.outlet) });
    return { kind: telling.isOrigin ? "said" : "passed", id: `${rumour.id} ${telling.outlet}`, about: telling.outlet, day, row };
  });
  const kind = rumour.kind === "candidacy" ? "lesson" : "foretold";
  return [...said, { kind, id: rumour.id, about: verdict, day, row: JSON.stringify(lessonOf(rumour, verdict)) }];
}

function shakyRow(rumour: Rumour, today: string): Draft {
  const decided = rumour.at?.latest ?? null;
  const expires = decided && decided > today ? decided : null;
  return { kind: "shaky", id: rumour.id, about: rumour.club, day: dayOf(rumour), isOpen: true, expires, row: "" };
}

function contractRow(source: Source, contract: Contract, n: number): Draft {
  return {
    kind: "contract",
    id: `${contract.person} ${n}`,
    about: contract.club,
    day: contract.told.latest ?? "",
    row: pack(contract, source),
  };
}

/** What clubs answered to reports about him. Of the rumour there is no more than its outcome: it has a row of its own. */
function responseRows(books: Books, source: Source, person: Named, known: readonly Rumour[]): readonly Draft[] {
  const responses = denialRecords(books, known).flatMap((record) => record.responses);
  return responses
    .filter(({ assertion }) => assertion.claim.person === person.id)
    .map((response): Draft => {
      const rumour = response.rumour && { ...response.rumour, reports: [], settledBy: [] };
      const day = response.assertion.publication.published.latest ?? "";
      const view: ClubResponse = { ...response, rumour };
      return { kind: "response", id: response.assertion.id, about: response.club, day, row: pack(view, source) };
    });
}

/** A denial, as rows hold it. */
export interface DenialRow {
  readonly assertion: Assertion;
}

function denialRow(source: Source, assertion: Assertion): Draft {
  const { claim, publication } = assertion;
  const view: DenialRow = { assertion };
  return { kind: "denial", id: assertion.id, about: claim.club ?? "", day: publication.published.latest ?? "", row: pack(view, source) };
}

/** Those that he worked with who are kept. */
const MET = 60;

/** Whom he worked with, as far as articles about him tell. */
function tieRows(books: Books, source: Source, person: Named): readonly Draft[] {
  return connectionsOf(books, person.id)
    .slice(0, MET)
    .map((tie, n) => {
      const day = tie.together.latest ?? tie.together.earliest ?? "";
      return { kind: "tie", id: `${person.id} ${n}`, about: tie.club, day, row: pack(tie, source) };
    });
}
