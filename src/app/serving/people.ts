/** Answers about a person, a club, an outlet. */
import type { Assertion, Books, CitedOutlet, ClubAnswer, OutletPageAnswer, OutletsAnswer, PersonAnswer } from "../../model/index.ts";
import { benchJson, contractJson, denialsJson, forecastsJson, nameOf, outletJson, rumourJson, stintJson } from "../../views/index.ts";
import { clubPage, outletPage, outletsPage, type PersonSheet, personPage } from "../pages/index.ts";
import type { NotOne } from "../pages/look.ts";
import { connectionAnswer, leadAnswer } from "./acquaintances.ts";
import { type Found, missingName, type Shop, sightOf, sightOfAll, type Times } from "./asked.ts";
import { claimLine } from "./lines.ts";

/** Everything of a person that a page has room for: what is left out is in the list of claims. */
const MOST = 200;

/** The person whom an id, the end of one, or a name means. */
export async function answerPerson(shop: Shop, typed: string, times: Times): Promise<Found<PersonAnswer>> {
  const { ledger, look } = await sightOf(shop, times);
  const id = typed.startsWith("person:") ? typed : `person:${typed}`;
  // Namesakes have a club behind their names.
  const name = typed.replace(/^person:/, "").split("@")[0] ?? "";
  const { books, people, others, suggestions } = await personPage(ledger, name, look);
  const own = people.find(({ person }) => person.id === id);
  const [only = own, ...more] = own ? [own] : people;
  if (only && more.length === 0) return { answer: personAnswer(books, only) };
  return missingName("person", typed, { several: [...people.map(({ person }) => person), ...others], suggestions });
}

function personAnswer(books: Books, { person, stints, rumours, contracts, connections, told, said }: PersonSheet): PersonAnswer {
  const line = (assertion: Assertion) => claimLine(books, assertion);
  return {
    person,
    career: stints.map((stint) => stintJson(books, stint)),
    rumours: rumours.map((rumour) => rumourJson(books, rumour)),
    contracts: contracts.map((contract) => contractJson(books, contract)),
    connections: connections.slice(0, MOST).map((connection) => connectionAnswer(books, connection)),
    facts: told.slice(0, MOST).map(line),
    said: said.slice(0, MOST).map(line),
  };
}

/** The newest first. */
export function byDay(a: Assertion, b: Assertion): number {
  const [one, other] = [a, b].map(({ publication: { published } }) => published.latest ?? published.earliest ?? "");
  return one === other ? (a.id < b.id ? -1 : 1) : (one ?? "") < (other ?? "") ? 1 : -1;
}

/** The club whom an id, the end of one, or a name means. */
export async function answerClub(shop: Shop, typed: string, times: Times): Promise<Found<ClubAnswer>> {
  const sight = await sightOfAll(shop, times);
  const { ledger, look } = sight;
  const page = await first(idsOr("club", typed), (name) => clubPage(ledger, name, look));
  if ("several" in page) return missingName("club", typed, page);
  const { books, bench, staff, rumours, contracts, denials, leads } = page;
  return {
    answer: {
      ...benchJson(books, bench),
      staff: staff.map((stint) => ({ person: nameOf(books, stint.person), ...stintJson(books, stint) })),
      rumours: rumours.map((rumour) => rumourJson(books, rumour)),
      contracts: contracts.map((contract) => contractJson(books, contract)),
      denials: denials && denialsJson(books, denials),
      leads: leads.map((lead) => leadAnswer(books, lead)),
    },
  };
}

/** The outlet whom an id, the end of one, or a name means, with its rumours. */
export async function answerOutlet(shop: Shop, typed: string, times: Times): Promise<Found<OutletPageAnswer>> {
  const { ledger, look } = await sightOfAll(shop, times);
  const page = await first(idsOr("outlet", typed), (name) => outletPage(ledger, name, look));
  if ("several" in page) return missingName("outlet", typed, page);
  const { books, record, cites, citedBy } = page;
  const rumours = [...new Set([...record.origin.rumours, ...record.relay.rumours])].slice(0, MOST);
  const cited = ({ outlet, name, rumours: times }: CitedOutlet) => ({ outlet: { id: outlet, name }, times });
  return {
    answer: {
      ...outletAnswer(record),
      rumours: rumours.map((rumour) => rumourJson(books, rumour)),
      cites: cites.map(cited),
      citedBy: citedBy.map(cited),
    },
  };
}

function outletAnswer(record: Parameters<typeof outletJson>[0]) {
  const { outlet, asOrigin, asRelay } = outletJson(record);
  return { outlet, asOrigin, asRelay };
}

/** The records of all outlets. */
export async function answerOutlets(shop: Shop, times: Times): Promise<OutletsAnswer> {
  const { ledger, look } = await sightOfAll(shop, times);
  const { records, forecasts } = await outletsPage(ledger, look);
  return { outlets: records.map(outletAnswer), forecasts: forecastsJson(forecasts) };
}

/** What a typed text may be: an id, the end of one, or a name. */
function idsOr(kind: "club" | "outlet", typed: string): readonly string[] {
  return typed.startsWith(`${kind}:`) ? [typed] : [typed, `${kind}:${typed}`];
}

/** The first page that there is; where there is none, what the first name, as it was typed, is like. */
async function first<P extends object>(names: readonly string[], page: (name: string) => Promise<P | NotOne>): Promise<P | NotOne> {
  const [name = "", ...others] = names;
  const found = await page(name);
  if (!("several" in found) || others.length === 0) return found;
  const other = await first(others, page);
  return "several" in other ? found : other;
}
