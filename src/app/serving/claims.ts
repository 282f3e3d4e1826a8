/** Lists of claims: of a person, a club, or as they came; by kind and outlet. */
import type { Assertion, Books, ClaimKind, ClaimLine, FreshClaim } from "../../model/index.ts";
import { fold } from "../../text/index.ts";
import { openBooks } from "../../views/index.ts";
import { clubPage } from "../pages/index.ts";
import { theOne } from "../pages/look.ts";
import { loadPerson } from "../person-page.ts";
import { type Found, missingName, type Shop, type Sight, sightOf, type Times } from "./asked.ts";
import { claimLine } from "./lines.ts";
import { named } from "./news-around.ts";
import { byDay } from "./people.ts";

/** Which claims: all conditions must hold. Whoever is asked for by name or id, in any role that the claim has for him. */
export interface ClaimsAsked {
  readonly person?: string | undefined;
  readonly club?: string | undefined;
  readonly kind?: ClaimKind | undefined;
  /** Name or id of the publisher. */
  readonly outlet?: string | undefined;
  /** What the answer before this one gave. */
  readonly from?: number | undefined;
  readonly limit: number;
}

/** A page of claims, and where the next one begins; null at the end. */
export interface ClaimsPage {
  readonly items: readonly ClaimLine[];
  readonly next: number | null;
}

/** Articles looked at for a person or a club. */
const ARTICLES = 3000;
/** Claims looked at for one page of those that nothing but their kind or outlet is known of: a page may be short, and the next goes on. */
const LOOKED_AT = 2000;

/** Of a person or a club the newest first; otherwise those that were read last. */
export async function answerClaims(shop: Shop, asked: ClaimsAsked, times: Times): Promise<Found<ClaimsPage>> {
  const sight = await sightOf(shop, times);
  if (asked.person !== undefined) return claimsOfPerson(sight, asked.person, asked);
  if (asked.club !== undefined) return claimsOfClub(sight, asked.club, asked);
  return { answer: await claimsAsTheyCame(sight, asked) };
}

async function claimsOfPerson(sight: Sight, typed: string, asked: ClaimsAsked): Promise<Found<ClaimsPage>> {
  const books = await loadPerson(sight.ledger, typed.replace(/^person:/, "").split("@")[0] ?? "", sight.look);
  const people = [...books.names.values()].filter(({ id }) => id.startsWith("person:"));
  const one = people.find(({ id }) => id === typed) ?? theOne(typed.replace(/^person:/, ""), people);
  if ("several" in one) return missingName("person", typed, one);
  const own = books.assertions.filter(({ claim: { person, other, by, replaces } }) => [person, other, by, replaces].includes(one.id));
  if (asked.club === undefined) return { answer: page(books, own, asked) };
  const club = theOne(
    asked.club,
    [...books.names.values()].filter(({ id }) => id.startsWith("club:")),
  );
  if ("several" in club) return missingName("club", asked.club, club);
  return {
    answer: page(
      books,
      own.filter(({ claim }) => claim.club === club.id),
      asked,
    ),
  };
}

async function claimsOfClub({ ledger, look }: Sight, typed: string, asked: ClaimsAsked): Promise<Found<ClaimsPage>> {
  const id = typed.startsWith("club:") ? typed : await clubId({ ledger, look }, typed);
  if (typeof id !== "string") return id;
  const books = await named(openBooks(await ledger.shelfAbout([{ keys: [id], limit: ARTICLES }], look.asOf)));
  return {
    answer: page(
      books,
      books.assertions.filter(({ claim }) => claim.club === id),
      asked,
    ),
  };
}

async function clubId(
  { ledger, look }: Pick<Sight, "ledger" | "look">,
  typed: string,
): Promise<string | Extract<Found<never>, { missing: string }>> {
  const found = await clubPage(ledger, typed, look);
  return "several" in found ? missingName("club", typed, found) : found.club.id;
}

function page(books: Books, all: readonly Assertion[], { kind, outlet, from = 0, limit }: ClaimsAsked): ClaimsPage {
  const fits = all.filter((assertion) => isOf(assertion, kind, outlet)).sort(byDay);
  const items = fits.slice(from, from + limit).map((assertion) => claimLine(books, assertion));
  return { items, next: from + limit < fits.length ? from + limit : null };
}

type Told = Pick<Assertion, "claim" | "publication">;

function isOf({ claim, publication: { publisher } }: Told, kind: ClaimKind | undefined, outlet: string | undefined): boolean {
  const isKind = kind === undefined || claim.kind === kind;
  return isKind && (outlet === undefined || publisher?.id === outlet || (publisher !== null && fold(publisher.name) === fold(outlet)));
}

/** Readings are numbered as they came: the page that ends with one goes on before it. */
async function claimsAsTheyCame({ ledger, look }: Sight, { kind, outlet, from = LAST, limit }: ClaimsAsked): Promise<ClaimsPage> {
  const looked = await ledger.claimsBefore(from, LOOKED_AT, look.asOf);
  const fits = looked.filter(({ row, publication }) => isOf({ claim: row.claim, publication }, kind, outlet));
  const last = fits[limit - 1]?.reading;
  // Claims of one reading stay together: it may be the last of which some are shown.
  const shown = last === undefined ? fits : fits.filter(({ reading }) => reading >= last);
  const next = last ?? (looked.length < LOOKED_AT ? null : (looked.at(-1)?.reading ?? null));
  return { items: await linesOf({ ledger, look }, shown), next: next !== null && next > 1 ? next : null };
}

/** A claim that came after others, and by which reading. */
export interface Fresh {
  readonly reading: number;
  readonly claim: ClaimLine;
}

/** Claims of readings after the n-th, in their order. */
export async function freshClaims(shop: Shop, n: number, limit: number): Promise<readonly Fresh[]> {
  const rows = await shop.ledger.claimsSince(n, limit);
  const lines = new Map((await linesOf(await sightOf(shop, {}), rows)).map((line) => [line.claim, line]));
  return rows.flatMap(({ reading, row }) => {
    const claim = lines.get(row.id);
    return claim ? [{ reading, claim }] : [];
  });
}

const LAST = Number.MAX_SAFE_INTEGER;

/** Claims as the books have them, corrections applied: misread ones are left out. */
export async function linesOf(
  { ledger, look }: Pick<Sight, "ledger" | "look">,
  rows: readonly Pick<FreshClaim, "row" | "publication">[],
): Promise<readonly ClaimLine[]> {
  const books = await named(
    openBooks(
      await ledger.shelfOf(
        rows.map(({ publication }) => publication.id),
        look.asOf,
      ),
    ),
  );
  const known = new Map(books.assertions.map((assertion) => [assertion.id, assertion]));
  return rows.flatMap(({ row }) => {
    const assertion = known.get(row.id);
    return assertion ? [claimLine(books, assertion)] : [];
  });
}
