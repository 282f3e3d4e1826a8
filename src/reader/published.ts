import type { Article, Interval, Published } from "../model/index.ts";
import { isoDate, monthsOf } from "./dates.ts";
import { cueAt, type Draft } from "./draft.ts";

type View = Pick<
  Draft,
  "article" | "tokens" | "sentences" | "sentenceOf" | "cuesAt" | "figures" | "mentions" | "index" | "sections" | "lexicon"
>;

const HEADER = /^\s*date (\d{4})-(\d{2})(?:-(\d{2}))?\s/;
const URL_DATE = /[/-](20\d\d)[/-](\d{2})(?:[/-](\d{2}))?(?:[/-]|$)/;
const COPYRIGHT = /©/;

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

interface Publisher {
  readonly id?: string;
  readonly name: string;
}

function byName(view: View, name: string): Publisher {
  const plain = name.toLowerCase().replace(/^www\./, "");
  const id =
    view.index.domains.get(plain) ??
    [...view.index.names].find(([key, names]) => key.startsWith("outlet:") && names.some((n) => n.toLowerCase() === plain))?.[0];
  return id ? { id, name: view.index.names.get(id)?.[0] ?? name } : { name };
}

function byAddress(view: View, article: Article): Publisher | null {
  const host = article.url
    ?.replace(/^[a-z]+:\/\//i, "")
    .split("/")[0]
    ?.toLowerCase()
    .replace(/^www\./, "");
  if (!host) return null;
  const parts = host.split(".");
  for (let i = 0; i < parts.length - 1; i++) {
    const id = view.index.domains.get(parts.slice(i).join("."));
    if (id) return { id, name: view.index.names.get(id)?.[0] ?? host };
  }
  return { name: host };
}

/** A name beside a copyright mark, before any comma or stop: "Prøvebladet © Alle rettigheder". */
function byCopyright(view: View): Publisher | null {
  for (const section of view.sections) {
    const line = view.article.text.slice(section.start, section.end);
    if (section.kind === "body" || section.end - section.start > 300 || !COPYRIGHT.test(line)) continue;
    const before = line.split("©")[0]?.trim().split(/[.|–]/).at(-1)?.trim() ?? "";
    const after =
      line
        .split("©")[1]
        ?.replace(/^\s*\d{4}\s*/, "")
        .split(/[.,|–]/)[0]
        ?.trim() ?? "";
    const name = [before, after].find((n) => /^\p{Lu}/u.test(n) && n.split(/\s+/).length <= 4);
    if (name) return byName(view, name);
  }
  return null;
}

/**
 * An outlet that speaks of itself: "Prøvebladets oplysninger", "kan Prøvebladet fortælle", "Prøvebladet har forgæves …" without a verb of
 * relaying. An outlet that is cited by "ifølge" or says something is not the publisher.
 */
function bySelf(view: View): Publisher | null {
  for (const mention of view.mentions) {
    const figure = view.figures[mention.figure];
    if (figure?.kind !== "outlet") continue;
    const near =
      [0, 1, 2].some((step) => cueAt(view, mention.to + step, "own") !== null) ||
      [1, 2, 3].some((back) => cueAt(view, mention.from - back, "own")?.to === mention.from);
    if (near) return figure.known ? { id: figure.id, name: figure.name } : { name: figure.name };
  }
  return null;
}

/** Who published the article: from metadata, its address, a copyright line, or its own words; null where nothing tells. */
export function publisherOf(view: View): Publisher | null {
  const { article } = view;
  if (article.publisher) return byName(view, article.publisher);
  return byAddress(view, article) ?? byCopyright(view) ?? bySelf(view);
}
