/** The tool `read`: a text as the reader understands it, and what is new in it. Nothing is ever stored. */
import { z } from "zod";
import type { ArticleAnswer, NewsItemAnswer, ReadAnswer } from "../model/index.ts";
import { intervalInWords } from "../text/days.ts";
import { day, type Range, range } from "./asked.ts";
import { cut, fitted, left, leftText } from "./cut.ts";
import { type Counter, type Refused, type Told, tool } from "./tool.ts";
import { claimText, evidenceWords, part, quoted, subjectOf } from "./words.ts";

/** Characters of a page: its text has far fewer. */
const PAGE = 2_000_000;
/** Characters of a text that is taken; what is too long for the reader is refused by it, in its own words. */
const TEXT = 400_000;
const line = z.string().trim().min(1).max(500);

export const readTool = tool({
  name: "read",
  title: "Read: what a text says, and what of it is new",
  description:
    "Reads an article that is given as text, HTML or address (addresses only where the server allows it) and tells the claims in it, each with its hedge, chain, sentence and rule; and what is new in it against the ledger: new, confirmation, contradiction, or repeat of what is known. Danish, Dutch and English. Nothing is stored.",
  input: z.strictObject({
    text: z.string().min(1).max(TEXT).optional().describe("The article as plain text, title first"),
    html: z.string().min(1).max(PAGE).optional().describe("The article as an HTML page"),
    url: z
      .url({ protocol: /^https?$/ })
      .max(2000)
      .optional()
      .describe("Where it was published; alone, it is fetched from there, as robots.txt permits"),
    title: line.optional(),
    publisher: line.optional().describe("Name or domain of the outlet"),
    published: day.optional().describe("Day of publication, YYYY-MM-DD"),
    language: z.enum(["da", "nl", "en"]).optional(),
    ...range,
    limit: range.limit.default(20),
  }),
  output: z.looseObject({ article: z.looseObject({}), kept: z.literal(false), milliseconds: z.number(), left }),
  isOpenWorld: true,
  answer: async (counter, { offset, limit, each, ...toRead }) => {
    const refused = refusalOf(counter, toRead);
    if (refused) return refused;
    const { desk, allowPrivate } = counter;
    const read = await desk.read({ toRead, keep: false, isTextShown: false }, { allowPrivate });
    if ("refused" in read) return { refused: `${read.source}: ${read.refused}` };
    return fitted({ offset, limit, each }, (shown) => readText(read, shown));
  },
});

function refusalOf(
  { fetching }: Counter,
  { text, html, url }: { text?: string | undefined; html?: string | undefined; url?: string | undefined },
): Refused | null {
  if (text !== undefined && html !== undefined) return { refused: "Give text or html, not both." };
  if (text !== undefined || html !== undefined) return null;
  if (url === undefined) return { refused: "Give the article: as text, as html, or its url." };
  if (fetching) return null;
  return { refused: "This server fetches no addresses (it was started without --allow-fetch); give the text or the html of the page." };
}

/** Whoever asks has the text already; its claims are what he wants. */
function readText({ article, milliseconds }: ReadAnswer, shown: Range): Told {
  const { left: claimsLeft, ...bare } = cut({ ...article, text: null, sections: [], news: null }, ["claims"], { ...shown, part: "claims" });
  const news = article.news && cut(article.news, ["claims"], { ...shown, part: "claims" });
  const newsLeft = (news?.left ?? []).map((one) => ({ ...one, part: `news.${one.part}` }));
  const all = [...claimsLeft, ...newsLeft];
  const answer = { article: { ...bare, news: news && withoutLeft(news) }, kept: false, milliseconds, left: all };
  const claims = bare.claims.map((one) => claimText(one)).join("") || "- none\n";
  const items = news ? part(`What is new, against ${news.against} older articles of the ledger:`, news.claims.map(newsText).join("")) : "";
  return { answer, text: `${headText(article)}Claims in it:\n${claims}${items}${leftText(all, false)}` };
}

function withoutLeft<T extends { readonly left: unknown }>({ left: _, ...rest }: T): Omit<T, "left"> {
  return rest;
}

function headText({ title, source, publisher, language, published, publication }: ArticleAnswer): string {
  const held = publication
    ? "the ledger holds it already"
    : "not in the ledger and not stored now, so that explain does not know its claims";
  return `${title ? quoted(title) : "An article"} · ${publisher ?? "outlet unknown"} · published ${intervalInWords(published)} · language ${language} · ${source} · ${held}\n`;
}

function newsText({ novelty, climbed, known, ...item }: NewsItemAnswer): string {
  const step = climbed ? ` (stage ${climbed.from} → ${climbed.to})` : "";
  const subject = subjectOf({ ...item, manner: null, fact: null, honour: null });
  const before = known.map((one) => `  - known: ${evidenceWords(one)}\n`).join("");
  return `- ${novelty}${step}: ${subject}: ${evidenceWords(item)}\n${before}`;
}
