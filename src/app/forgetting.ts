/** Forgetting, wired: whom or what a typed word means, and what would go with it. */
import type { Forgotten, ForgottenPerson, Ledger, Publication, Request } from "../model/index.ts";
import { nameKey } from "../text/index.ts";
import { withLedger } from "./ledgers.ts";
import { loadPerson } from "./person-page.ts";
import { whoIs } from "./who-is.ts";

/** What is to be forgotten, with what people know it by, or a sentence on why that is not clear. */
export type Meant =
  | { readonly kind: "publication"; readonly name: string; readonly publication: Publication }
  | { readonly kind: "person"; readonly name: string; readonly names: readonly string[]; readonly person: ForgottenPerson }
  | { readonly wrong: string };

/** What somebody means: an address, a source, or the first eight digits of an article's id, else a person's name. */
export function findMeant(place: string, typed: string): Promise<Meant> {
  return withLedger(place, (ledger) => meant(ledger, typed));
}

async function meant(ledger: Ledger, typed: string): Promise<Meant> {
  const [publication, ...others] = typed.length >= 8 ? await ledger.publicationsLike(typed, 5) : [];
  if (publication && others.length > 0) {
    return { wrong: `several articles fit ${typed}: ${[publication, ...others].map(({ id }) => id).join(", ")}; give an id` };
  }
  if (publication) return { kind: "publication", name: publication.url ?? publication.source, publication };
  const books = await loadPerson(ledger, typed);
  const match = whoIs(
    typed,
    [...books.names.values()].filter(({ id }) => id.startsWith("person:")),
  );
  const found = "found" in match ? match.found : [];
  const [person, ...namesakes] = found;
  if (!person || books.assertions.length === 0)
    return { wrong: `neither an article nor anybody with a claim in the ledger is called ${typed}` };
  if (namesakes.length > 0)
    return { wrong: `several people are called ${typed}: ${found.map(({ name }) => name).join(", ")}; give the full name` };
  const names = [person.name, ...person.aliases];
  const publications = books.assertions
    .filter(({ claim: { person: one, other, by, replaces } }) => [one, other, by, replaces].includes(person.id))
    .map(({ publication: { id } }) => id);
  return { kind: "person", name: person.name, names, person: { ...keysOf(names), publications: [...new Set(publications)] } };
}

/** Full names are his wherever they stand; a surname is so only where he has no other name. */
function keysOf(names: readonly string[]): Pick<ForgottenPerson, "keys" | "shortKeys"> {
  const all = [...new Set(names.map(nameKey))];
  const full = all.filter((key) => key.includes(" ") && !/^\S /.test(key));
  return full.length === 0 ? { keys: all, shortKeys: [] } : { keys: full, shortKeys: all.filter((key) => !full.includes(key)) };
}

/** Forgets it for good. */
export function forget(place: string, what: Exclude<Meant, { readonly wrong: string }>, request: Omit<Request, "at">): Promise<Forgotten> {
  const dated = { ...request, at: new Date().toISOString() };
  return withLedger(place, async (ledger) => {
    if (what.kind === "person") return ledger.forgetPerson(what.person, dated);
    return (await ledger.forgetPublication(what.publication.id, dated)) ?? { publications: 0, claims: 0 };
  });
}
