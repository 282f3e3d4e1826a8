/** The pages in a web archive as articles. */
import type { Article, Permission, Refusal } from "../../model/index.ts";
import { decodePage } from "../fetch/charset.ts";
import { reservationOf } from "../fetch/reservation.ts";
import { articleOfPage, MAX_PAGE_BYTES, ownAddress } from "../page.ts";
import { type HttpMessage, parseHttp } from "./http-message.ts";
import { type WarcRecord, warcRecords } from "./warc.ts";

type Headers = ReadonlyMap<string, string>;

/** Answers of web servers, and texts that somebody has made of them (WET files). */
function isPage(headers: Headers): boolean {
  const type = headers.get("warc-type");
  const media = headers.get("content-type") ?? "";
  if (!/^https?:/.test(addressOf(headers))) return false;
  if (type === "response") return /^application\/http/.test(media) && isPageType(headers.get("warc-identified-payload-type"));
  return (type === "resource" && isPageType(media)) || (type === "conversion" && media.startsWith("text/plain"));
}

const isPageType = (media = "text/html"): boolean => /^(text\/html|application\/xhtml)/.test(media);
const addressOf = (headers: Headers): string => (headers.get("warc-target-uri") ?? "").replace(/^<|>$/g, "");

/**
 * The articles of an archive, one for each page that was answered with 200. Broken records are refusals, and so are pages whose site keeps text and
 * data mining to itself; what is no page (pictures, requests, redirects) is passed over in silence.
 */
export async function* articlesOfWarc(
  source: string,
  bytes: AsyncIterable<Uint8Array>,
  { isPacked }: { readonly isPacked: boolean },
): AsyncGenerator<Article | Refusal> {
  let isEmpty = true;
  for await (const record of warcRecords(bytes, { isPacked, isWanted: isPage, limit: MAX_PAGE_BYTES })) {
    const place = `${source}:${record.number}`;
    const outcome = "broken" in record ? { source: place, refused: record.broken } : articleOf(record, place);
    if (!outcome) continue;
    isEmpty = false;
    yield "refused" in outcome ? outcome : { ...outcome, pile: source };
  }
  if (isEmpty) yield { source, refused: "is a web archive without a page in it" };
}

function articleOf({ headers, block }: WarcRecord, source: string): Article | Refusal | null {
  const address = addressOf(headers);
  if (headers.get("warc-type") === "conversion") return dated({ source, url: address, text: Buffer.from(block).toString("utf8") }, headers);
  const message: HttpMessage | null =
    headers.get("warc-type") === "response" ? parseHttp(block, MAX_PAGE_BYTES) : { status: 200, headers: {}, body: block };
  if (message?.status !== 200 || !isPageType(message.headers["content-type"])) return null;
  const html = decodePage(message.body, message.headers["content-type"] ?? headers.get("content-type") ?? "");
  const own = reservationOf(message.headers, html);
  if (own?.isReserved) return { source, refused: `reserves text and data mining or keeping ("${own.said}", ${address})` };
  const article = articleOfPage(html, source, address);
  if ("refused" in article) return article;
  const permission: Permission = { robots: "unsaid", mining: own ? "allowed" : "unsaid", ...(own?.policy ? { policy: own.policy } : {}) };
  return dated({ ...article, url: ownAddress(article.url, address), permission }, headers);
}

/** Nothing is published after it was fetched; where a page does not say when it was, that much is known. */
function dated(article: Article, headers: Headers): Article {
  const day = /^\d{4}-\d\d-\d\d/.exec(headers.get("warc-date") ?? "")?.[0];
  return article.published || !day ? article : { ...article, published: { earliest: null, latest: day } };
}
