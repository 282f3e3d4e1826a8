/** Reading on request: a text, a page or an address becomes an answer, and stays in the ledger only where somebody who may asks for it. */
import type { Article, ArticleAnswer, ReadAnswer, Reading, Refusal } from "../../model/index.ts";
import { isRefusal } from "../../model/index.ts";
import { openBooks } from "../../views/index.ts";
import { readerVersion } from "../books.ts";
import { publicationOf, withReadings } from "../unstored.ts";
import { type WebAccess, webOnCall } from "../web.ts";
import { claimsIn, headOf } from "./articles.ts";
import type { Shop } from "./asked.ts";
import { named, newsOfReading } from "./news-around.ts";

/** What is to be read: one of the three, and what is known of it besides. */
export interface ToRead {
  readonly text?: string | undefined;
  readonly html?: string | undefined;
  readonly url?: string | undefined;
  readonly title?: string | undefined;
  readonly publisher?: string | undefined;
  /** ISO date. */
  readonly published?: string | undefined;
  readonly language?: string | undefined;
}

export interface ReadAsked {
  readonly toRead: ToRead;
  readonly keep: boolean;
  /** Whether the text of something that was fetched may be shown; what somebody pasted is his own. */
  readonly isTextShown: boolean;
}

/** Characters of a text that are read: a long feature has a tenth. */
export const MOST_CHARACTERS = 200_000;

/** Reads, and keeps where that is asked; a refusal where it cannot be read. */
export async function answerRead(shop: Shop, { toRead, keep, isTextShown }: ReadAsked, access: WebAccess): Promise<ReadAnswer | Refusal> {
  const article = await articleFrom(toRead, access);
  if ("refused" in article) return article;
  if (article.text.length > MOST_CHARACTERS) {
    return {
      source: article.source,
      refused: `has ${article.text.length} characters; ${MOST_CHARACTERS} are read at most: paste a part of it`,
    };
  }
  const { readSafely } = await import("../reader.ts");
  const start = performance.now();
  const reading = readSafely(article, false);
  const milliseconds = performance.now() - start;
  if (isRefusal(reading)) return reading;
  if (keep) await shop.ledger.append([reading], { reader: readerVersion(), at: new Date().toISOString() });
  const isShown = isTextShown || toRead.text !== undefined || toRead.html !== undefined;
  return { article: await articleAnswer(shop, reading, isShown), kept: keep, milliseconds: Math.round(10 * milliseconds) / 10 };
}

async function articleFrom(toRead: ToRead, access: WebAccess): Promise<Article | Refusal> {
  const { text, html, url, title, publisher, published, language } = toRead;
  const known = {
    ...(title ? { title } : {}),
    ...(publisher ? { publisher } : {}),
    ...(language ? { language } : {}),
    ...(published ? { published: { earliest: published, latest: published, basis: "metadata" as const } } : {}),
  };
  if (text !== undefined) return { source: url ?? PASTED, text, ...(url ? { url } : {}), ...known };
  if (html !== undefined) {
    const { articleOfPage } = await import("../../intake/page.ts");
    const article = articleOfPage(html, url ?? PASTED, url ?? undefined);
    return "refused" in article ? article : { ...article, ...known };
  }
  const article = await fetched(url ?? "", access);
  return "refused" in article ? article : { ...article, ...known };
}

/** What has no address is called so. */
const PASTED = "pasted";

/** The one article at an address; a feed or an archive has many, and is for the command line. */
async function fetched(address: string, access: WebAccess): Promise<Article | Refusal> {
  const { articles } = await import("../../intake/index.ts");
  const web = webOnCall(access);
  try {
    for await (const item of articles([address], { openWeb: web.open })) return item;
    return { source: address, refused: "has no article in it" };
  } finally {
    await web.close();
  }
}

/** The answer about a reading, as if the ledger held it. */
async function articleAnswer(shop: Shop, reading: Reading, isShown: boolean): Promise<ArticleAnswer> {
  const shelf = withReadings({ publications: [], claims: [], entities: [], judgements: [] }, [reading], readerVersion());
  const [publication] = shelf.publications;
  const books = await named(openBooks(shelf));
  const isHeld = (await shop.ledger.publication(publicationOf(reading))) !== null;
  const head = publication && headOf(publication);
  const { source, title, url, publisher, language, published, permission, text } = reading.document;
  return {
    title: title ?? null,
    source: url ?? source,
    url: url ?? null,
    publisher: publisher?.name ?? null,
    language,
    published: { earliest: published.earliest, latest: published.latest },
    permission: permission ?? null,
    ...head,
    publication: isHeld ? (head?.publication ?? null) : null,
    text: isShown ? text : null,
    sections: isShown ? reading.sections.map(({ kind, start, end }) => ({ kind, start, end })) : [],
    claims: claimsIn(books),
    news: await newsOfReading({ ledger: shop.ledger, look: { today: shop.today() } }, reading),
  };
}
