/** Answers about an article, a claim, and lists of claims. */
import type { AccessRole, ArticleAnswer, Assertion, Books, ClaimAnswer, Judgement, LedgerClaim, Publication } from "../../model/index.ts";
import { isRefusal } from "../../model/index.ts";
import { sentenceAround } from "../../text/sentence-around.ts";
import { nameOf, openBooks, targetOf } from "../../views/index.ts";
import { type Found, type Shop, type Sight, sightOf, type Times } from "./asked.ts";
import { answerDisputes } from "./disputes.ts";
import { markedClaim } from "./lines.ts";
import { named, newsAround } from "./news-around.ts";

/** An article with its claims. The text goes to readers and editors only, and only where it is kept. */
export async function answerArticle(shop: Shop, typed: string, role: AccessRole, times: Times): Promise<Found<ArticleAnswer>> {
  const sight = await sightOf(shop, times);
  const publication = await publicationLike(sight, typed);
  if (!publication) return { missing: `no article in the ledger has the id or address ${typed}`, suggestions: [] };
  const shelf = await sight.ledger.shelfOf([publication.id], sight.look.asOf);
  const books = await named(openBooks(shelf));
  const text = role === "public" ? null : await sight.ledger.text(publication.text);
  const [news = null] = await newsAround(sight, [publication.id]);
  return {
    answer: {
      ...headOf(publication),
      text,
      sections: text === null ? [] : await sectionsOf(publication, text),
      claims: claimsIn(books),
      news,
    },
  };
}

/** By id, or its first digits, or by address; null where there is none, or where several begin so. */
async function publicationLike({ ledger, look }: Sight, typed: string): Promise<Publication | null> {
  const [only, ...others] = await ledger.publicationsLike(typed, 2);
  if (!only || (others.length > 0 && only.id !== typed)) return null;
  const { publications } = await ledger.shelfOf([only.id], look.asOf);
  return publications[0] ?? null;
}

/** What is known of an article besides its text and claims. */
export function headOf({ id, title, source, url, publisher, language, published, permission }: Publication) {
  return {
    publication: id,
    title,
    source: url ?? source,
    url,
    publisher: publisher?.name ?? null,
    language,
    published: { earliest: published.earliest, latest: published.latest },
    permission: permission ?? null,
  };
}

/** The claims of books on one article, in the order of its text. */
export function claimsIn(books: Books): ArticleAnswer["claims"] {
  const inText = (a: Assertion, b: Assertion): number => a.claim.evidence.start - b.claim.evidence.start || (a.id < b.id ? -1 : 1);
  return [...books.assertions].sort(inText).map((assertion) => markedClaim(books, assertion));
}

/** The parts of a text, which the ledger does not keep: found again by reading it. */
async function sectionsOf({ language, publisher, title, url }: Publication, text: string): Promise<ArticleAnswer["sections"]> {
  const { read } = await import("../reader.ts");
  const article = { source: "ledger", text, language, ...(title ? { title } : {}), ...(publisher ? { publisher: publisher.name } : {}) };
  const reading = read(url ? { ...article, url } : article);
  return isRefusal(reading) ? [] : reading.sections.map(({ kind, start, end }) => ({ kind, start, end }));
}

/** A claim with all that explains it, by id or its first digits. */
export async function answerClaim(shop: Shop, typed: string, role: AccessRole, times: Times): Promise<Found<ClaimAnswer>> {
  const sight = await sightOf(shop, times);
  const { ledger, look } = sight;
  const found = await ledger.claimsLike(typed.toLowerCase(), LIKE);
  const [row, ...others] = [...new Map(found.map((claim) => [claim.id, claim])).values()];
  if (!row) return { missing: `no claim in the ledger has the id ${typed}`, suggestions: [] };
  if (others.length > 0 && row.id !== typed) return { missing: `several claims in the ledger begin with ${typed}`, suggestions: [] };
  const shelf = await ledger.shelfOf([row.publication], look.asOf);
  const [publication] = shelf.publications;
  const raw = shelf.claims.find(({ id }) => id === row.id);
  if (!publication || !raw) return { missing: `no claim in the ledger had the id ${typed} then`, suggestions: [] };
  const books = await named(openBooks(shelf));
  // A claim that was judged to be misread is in no view, and still has a page that says so.
  const shown = books.assertions.find(({ id }) => id === row.id) ?? (await asRead(shelf, row.id));
  if (!shown) return { missing: `no claim in the ledger has the id ${typed}`, suggestions: [] };
  const text = await ledger.text(publication.text);
  return {
    answer: {
      ...markedClaim(books, shown),
      reader: row.reader,
      whole: shown.claim,
      names: namesIn(books, shown.claim),
      sentence: text === null ? null : sentenceOf(text, shown.claim.evidence),
      corrections: correctionsOf(raw, publication, shelf),
      disputes: (await answerDisputes(shop, role)).filter(({ about }) => about === row.id || about === `/claims/${row.id}`),
    },
  };
}

/** Claims of one beginning that are told apart. */
const LIKE = 8;

async function asRead(shelf: Parameters<typeof openBooks>[0], id: string): Promise<Assertion | undefined> {
  const { assertions } = await named(openBooks({ ...shelf, judgements: [] }));
  return assertions.find((assertion) => assertion.id === id);
}

function namesIn(books: Books, { person, club, other, by, replaces, attribution }: LedgerClaim["claim"]): Readonly<Record<string, string>> {
  const ids = [person, club, other, by, replaces, ...attribution.map(({ id }) => id)].filter((id) => typeof id === "string");
  return Object.fromEntries(ids.map((id) => [id, nameOf(books, id).name]));
}

function sentenceOf(text: string, evidence: Assertion["claim"]["evidence"]): ClaimAnswer["sentence"] {
  const { before, evidence: words, after } = sentenceAround(text, evidence);
  return { text: before + words + after, start: before.length, end: before.length + words.length };
}

/** What people have judged of this claim. */
function correctionsOf(
  { claim }: LedgerClaim,
  publication: Publication,
  {
    entities,
    judgements,
  }: { readonly entities: readonly { readonly id: string; readonly name: string }[]; readonly judgements: readonly Judgement[] },
): ClaimAnswer["corrections"] {
  const target = targetOf(claim, publication, entities.find(({ id }) => id === claim.person)?.name ?? null);
  return judgements
    .filter((judgement) => judgement.kind === "correction")
    .filter(({ target: other }) => other.publication === target.publication && other.start < target.end && target.start < other.end)
    .filter(({ target: other }) => other.kind === target.kind && other.person === target.person && other.club === target.club)
    .map(({ verdict, who, why, at }) => ({ verdict, who, why, at }));
}
