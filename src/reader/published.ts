import type { Interval, Published } from "../model/index.ts";
import { isoDate, monthsOf } from "./dates.ts";
import { cueAt, type Draft } from "./draft.ts";

type View = Pick<
  Draft,
  "article" | "tokens" | "sentences" | "sentenceOf" | "cuesAt" | "figures" | "mentions" | "index" | "sections" | "lexicon"
>;

const HEADER = /^\s*date (\d{4})-(\d{2})(?:-(\d{2}))?\s/;
const URL_DATE = /[/-](20\d\d)[/-](\d{2})(?:[/-](\d{2}))?(?:[/-]|$)/;

function fromParts(year: string, month: string, day: string | undefined): Interval {
  if (!day) return monthsOf(Number(year), Number(month), Number(month));
  const date = isoDate(Number(year), Number(month), Number(day));
  return { earliest: date, latest: date };
}

/** A dateline: a full date on a short line of its own, or among the furniture of the page's head. */
function dateline(view: View): Interval | null {
  const first = view.tokens.slice(0, 60);
  for (let at = 0; at < first.length; at++) {
    const sentence = view.sentences[view.sentenceOf[at] ?? 0];
    if (!sentence || sentence.to - sentence.from > 12) continue;
    const month = cueAt(view, at, "month");
    const day = Number(view.tokens[at - 1]?.word.raw === "." ? view.tokens[at - 2]?.word.raw : view.tokens[at - 1]?.word.raw);
    const year = Number(view.tokens[month?.to ?? at]?.word.raw);
    if (month && day >= 1 && day <= 31 && year > 1990 && year < 2100)
      return fromParts(String(year), String(month.sign.index + 1), String(day));
  }
  return null;
}

/** When the article was published, as far as metadata, a header line, its address or a dateline tell; open at both ends otherwise. */
export function publishedOf(view: View): Published {
  const { article } = view;
  if (article.published) return { ...article.published, basis: "metadata" };
  const header = HEADER.exec(article.text.slice(0, 40));
  if (header?.[1] && header[2]) return { ...fromParts(header[1], header[2], header[3]), basis: "text", text: header[0].trim() };
  const address = article.url ? URL_DATE.exec(article.url) : null;
  if (address?.[1] && address[2] && Number(address[2]) <= 12) return { ...fromParts(address[1], address[2], address[3]), basis: "url" };
  const line = dateline(view);
  if (line) return { ...line, basis: "text" };
  return { earliest: null, latest: null, basis: "inferred" };
}
