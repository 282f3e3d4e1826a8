/**
 * Readings of invented articles in any number, for measuring ledgers: benches fall vacant, papers name candidates and copy each other, somebody
 * gets the job. Names, clubs and papers are as unevenly spread as real ones; the same seed gives the same readings.
 */
import type { Claim, Entity, Reading, Voice } from "../src/model/index.ts";
import { slug } from "../src/text/index.ts";

const CLUBS = 1500;
const OUTLETS = 200;
const PEOPLE = 20_000;
const DAYS = 12 * 365;
const FIRST_DAY = Date.UTC(2018, 0, 1);
/** Characters of an article: what a short news item has. */
const LENGTH = 2000;

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const SYLLABLES = "ba be bo da de do fa fe ga go ha he jo ka ki ko la le lo ma me mo na ne no pa pe ra ri ro sa se so ta te to va vi".split(
  " ",
);

/** A pronounceable word that stands for a number. */
function word(n: number, salt: number): string {
  let rest = n * 37 + salt;
  let out = "";
  do {
    out += SYLLABLES[rest % SYLLABLES.length];
    rest = Math.floor(rest / SYLLABLES.length);
  } while (rest > 0);
  return out.charAt(0).toUpperCase() + out.slice(1);
}

interface World {
  readonly next: () => number;
  /** A whole number below `count`; small ones are likelier by far, as some clubs are written of more than others. */
  readonly few: (count: number) => number;
}

/** A first name of 300 and a surname of 4,000, the commonest of which one in a hundred people has. */
function personName(n: number): string {
  const own = random(n);
  const surname = Math.floor(4000 * own() ** 2.2);
  return `${word(Math.floor(300 * own()), 3)} ${word(surname, 1009)}sen`;
}

const clubName = (n: number): string => `${word(n, 501)} BK`;
export const clubId = (n: number): string => `club:~${slug(clubName(n))}`;
const outletName = (n: number): string => `${word(n, 90_001)}bladet`;
export const outletId = (n: number): string => `outlet:${slug(outletName(n))}`;

interface Draft extends Partial<Omit<Claim, "attribution" | "evidence">> {
  readonly kind: Claim["kind"];
  readonly who: number;
  readonly where: number;
  readonly via?: number;
}

/** Readings for ever. */
export function* inventedReadings(seed = 1): Generator<Reading> {
  const next = random(seed);
  const few = (count: number): number => Math.floor(count * next() ** 2);
  for (let saga = 0; ; saga++) yield* sagaOf({ next, few }, saga);
}

/** One bench from the farewell of its coach to his successor's first day, in some fifteen articles. */
function* sagaOf({ next, few }: World, saga: number): Generator<Reading> {
  const club = few(CLUBS);
  const begin = Math.floor(next() * DAYS);
  const [old, ...candidates] = Array.from({ length: 6 }, () => few(PEOPLE));
  if (old === undefined) return;
  const outlets = Array.from({ length: 5 }, () => few(OUTLETS));
  const gone: Draft = { kind: "departure", who: old, where: club, manner: "dismissed", role: "head-coach" };
  yield article(saga, 0, begin, outlets[0] ?? 0, [gone, { kind: "tenure", who: old, where: club, role: "head-coach" }, fact(next, old)]);
  for (let n = 1; n <= 12; n++) {
    const day = begin + Math.floor((30 * n) / 12);
    const named = candidates.filter(() => next() < 0.5).slice(0, 3);
    const drafts = named.map((who): Draft => {
      const stage = (["linked", "interest", "talks", "shortlisted"] as const)[Math.floor(next() * 4)] ?? "linked";
      const told = { kind: "candidacy", who, where: club, stage, certainty: "possible", role: "head-coach" } as const;
      return next() < 0.6 ? { ...told, via: outlets[Math.floor(next() * 5)] ?? 0 } : told;
    });
    const past = named.map((who): Draft => ({ kind: "tenure", who, where: few(CLUBS), role: "head-coach", standing: "past" }));
    yield article(saga, n, day, outlets[n % 5] ?? 0, [gone, ...drafts, ...past]);
  }
  const winner = candidates[Math.floor(next() * candidates.length)] ?? old;
  const come: Draft = { kind: "appointment", who: winner, where: club, role: "head-coach" };
  yield article(saga, 13, begin + 35, outlets[1] ?? 0, [come, gone, fact(next, winner)]);
  yield article(saga, 14, begin + 36, outlets[2] ?? 0, [come, { kind: "tenure", who: winner, where: few(CLUBS), standing: "past" }]);
}

function fact(next: () => number, who: number): Draft {
  return { kind: "fact", who, where: -1, fact: { age: 35 + Math.floor(next() * 25) } };
}

function article(saga: number, n: number, day: number, outlet: number, drafts: readonly Draft[]): Reading {
  const publisher = outletName(outlet);
  const date = new Date(FIRST_DAY + day * 86_400_000).toISOString().slice(0, 10);
  const entities = new Map<string, Entity>();
  const enter = (kind: "person" | "club", name: string): string => {
    const id = kind === "club" ? `club:~${slug(name)}` : `person:${slug(name)}`;
    entities.set(id, { id, kind, name, aliases: [], mentions: [] });
    return id;
  };
  let text = `${publisher}, ${date}, ${saga}.${n}.`;
  const claims = drafts.map(({ who, where, via, ...draft }, index): Claim => {
    const person = personName(who);
    const sentence = `${person} ${draft.kind} ${draft.stage ?? ""} ${where < 0 ? "" : clubName(where)}, as the paper has it.`;
    const start = text.length + 1;
    text += ` ${sentence}`;
    return {
      polarity: "affirmed",
      certainty: "certain",
      ...draft,
      id: `c${index}`,
      person: enter("person", person),
      club: where < 0 ? null : enter("club", clubName(where)),
      attribution: [outlet, ...(via === undefined ? [] : [via])].map(voice),
      rule: `en/${draft.kind}/invented`,
      evidence: { start, end: text.length, text: sentence },
    };
  });
  text = text.padEnd(LENGTH, " The match was played in rain.");
  const document = {
    id: `${saga}-${n}`,
    source: `https://${slug(publisher)}.test/${saga}/${n}`,
    title: `${clubName(0)} ${saga}`,
    language: "en",
    publisher: { id: `outlet:${slug(publisher)}`, name: publisher },
    published: { earliest: date, latest: date, basis: "metadata" as const },
    text,
  };
  return { document, sections: [], entities: [...entities.values()], claims, quotes: [], teasers: [], unresolved: [] };
}

function voice(outlet: number): Voice {
  const name = outletName(outlet);
  return { kind: "outlet", id: `outlet:${slug(name)}`, name };
}
