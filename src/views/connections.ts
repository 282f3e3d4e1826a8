/** Who worked with whom, where and when; and which of them are wanted, or wanting, today. */
import type { Assertion, Books, Connection, Interval, Lead, Role, Stint } from "../model/index.ts";
import { addDays, earlierDay, laterDay } from "./calendar.ts";
import { careers } from "./careers.ts";
import { isPlain } from "./events.ts";
import { groupBy } from "./groups.ts";
import { holdsOn, isThere } from "./in-line.ts";

/** Two people must have been at a club together for this many days at least: less is a handshake. */
const TOGETHER = 30;
/** Jobs whose holders choose coaches. */
const DECIDERS: ReadonlySet<Role> = new Set<Role>(["sporting-director", "director", "chairman"]);

/** Who was at each club, and who is said to know whom: sorted out once for many people of the same books. */
interface Network {
  readonly atClub: ReadonlyMap<string, readonly Stint[]>;
  readonly told: ReadonlyMap<string, readonly Assertion[]>;
}

const networks = new WeakMap<Books, Network>();

function networkOf(books: Books): Network {
  const known = networks.get(books);
  if (known) return known;
  const associations = books.assertions.filter(({ claim }) => claim.kind === "association");
  const ends = associations.flatMap((assertion) =>
    [assertion.claim.person, assertion.claim.other].map((person) => ({ person: person ?? "", assertion })),
  );
  const told = new Map([...groupBy(ends, ({ person }) => person)].map(([person, all]) => [person, all.map(({ assertion }) => assertion)]));
  const network = { atClub: groupBy([...careers(books).values()].flat(), ({ club }) => club), told };
  networks.set(books, network);
  return network;
}

/** Everybody that a person is known to have worked with, the latest first. */
export function connectionsOf(books: Books, person: string): readonly Connection[] {
  const own = careers(books).get(person) ?? [];
  const { atClub, told: associations } = networkOf(books);
  const met = own.flatMap((stint) => (atClub.get(stint.club) ?? []).flatMap((other) => meeting(stint, other) ?? []));
  const told = (associations.get(person) ?? []).flatMap((assertion) => toldBy(assertion, person) ?? []);
  return distinct([...told, ...met]).sort(
    (a, b) =>
      compare(b.together.latest ?? b.together.earliest ?? "", a.together.latest ?? a.together.earliest ?? "") ||
      compare(a.people[1], b.people[1]),
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** One line for each pair and club: what an article tells goes before what follows from careers. */
function distinct(connections: readonly Connection[]): Connection[] {
  const groups = groupBy(connections, ({ people, club }) => JSON.stringify([people[1], club]));
  return [...groups.values()].flatMap((same) => {
    const [first] = same;
    const dated = same.find(({ together }) => together.earliest || together.latest);
    return first
      ? [{ ...first, together: dated?.together ?? first.together, support: [...new Set(same.flatMap(({ support }) => support))] }]
      : [];
  });
}

/** Two spells at one club that surely ran side by side. Players are left out: a squad is no acquaintance. */
function meeting(own: Stint, other: Stint): Connection | null {
  if (own.person === other.person || (own.role === "player" && other.role === "player")) return null;
  const [a, b] = [sureDays(own), sureDays(other)];
  if (!a || !b) return null;
  const together: Interval = {
    earliest: laterDay(a.earliest, b.earliest),
    latest: earlierDay(a.latest, b.latest),
  };
  if (!together.earliest || !together.latest || together.latest < addDays(together.earliest, TOGETHER)) return null;
  return {
    people: [own.person, other.person],
    club: own.club,
    together,
    roles: [own.role, other.role],
    support: [...own.support, ...other.support],
    told: false,
  };
}

/** The days on which somebody was surely there: from the last possible first day to the first possible last one. */
function sureDays({ from, to, seen }: Stint): Interval | null {
  const first = from?.latest ?? seen.earliest;
  const last = to?.earliest ?? seen.latest;
  return first && last && first <= last ? { earliest: first, latest: last } : null;
}

function toldBy(assertion: Assertion, person: string): Connection | null {
  const { kind, person: one, other, club, role = null, time } = assertion.claim;
  if (kind !== "association" || !isPlain(assertion) || !one || !other || !club || (one !== person && other !== person)) return null;
  const at = time?.at ?? time?.from ?? { earliest: null, latest: null };
  const together = { earliest: at.earliest, latest: time?.to?.latest ?? at.latest };
  const isFirst = one === person;
  return {
    people: [person, isFirst ? other : one],
    club,
    together,
    roles: isFirst ? [role, null] : [null, role],
    support: [assertion],
    told: true,
  };
}

/** For each bench that is open on a day, the coaches who have no club and once worked with somebody who decides there. */
export function leads(books: Books, benches: readonly string[], day: string): readonly Lead[] {
  return decidersAt(books, benches, day).flatMap(({ person: insider, club: bench }) =>
    connectionsOf(books, insider)
      .filter(({ people: [, coach], club }) => club !== bench && isCoach(books, coach) && holdsOn(books, coach, day)?.club !== bench)
      .map((connection): Lead => ({ bench, insider, coach: connection.people[1], connection })),
  );
}

/** The jobs of those who choose coaches at some clubs on a day. */
export function decidersAt(books: Books, clubs: readonly string[], day: string): readonly Stint[] {
  const meant = new Set(clubs);
  const all = [...careers(books).values()].flat();
  return all.filter((stint) => meant.has(stint.club) && stint.role && DECIDERS.has(stint.role) && isThere(stint, day));
}

function isCoach(books: Books, person: string): boolean {
  return (careers(books).get(person) ?? []).some(({ role }) => role === "head-coach" || role === "assistant-coach");
}
