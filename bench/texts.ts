/** What is read in the bench: the articles of the repository, so that everybody measures the same, and variations of them. */
import { readdirSync, readFileSync } from "node:fs";
import { type GoldFile, goldFiles } from "../gold/sets.ts";
import type { Article } from "../src/model/index.ts";

export const bytesOf = (articles: readonly Article[]): number => articles.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);

/** An article of two kilobytes is one of about that. */
const TWO_KILOBYTES = { least: 1500, most: 2700 };

/** The gold articles of about two kilobytes, without the seeds, which not everybody has. */
export function usualArticles(): readonly Article[] {
  return goldFiles()
    .filter((file) => file.set !== "seeds")
    .map(articleOf)
    .filter(({ text }) => {
      const bytes = Buffer.byteLength(text);
      return bytes >= TWO_KILOBYTES.least && bytes <= TWO_KILOBYTES.most;
    });
}

function articleOf(file: GoldFile): Article {
  return { source: file.name, text: readFileSync(file.text, "utf8"), language: file.language };
}

/**
 * An article as long as `times` plain articles of a language. Every one ends in its own last sentence: behind a heading such as "most read"
 * a reader rightly stops reading, and time would seem to shrink.
 */
export function longArticle(language: string, times: number): Article {
  const plain = goldFiles().filter((file) => file.set === "dev" && file.language === language && !hasTeasers(file));
  const texts = plain.map((file) => articleOf(file).text);
  const parts = Array.from({ length: times }, (_, i) => texts[i % texts.length] ?? "");
  return { source: `${language} x${times}`, text: parts.join("\n\n"), language };
}

function hasTeasers(file: GoldFile): boolean {
  return (JSON.parse(readFileSync(file.gold, "utf8")) as { teaser_starts?: string | null }).teaser_starts != null;
}

const GIVEN = "Anker Bodil Carsten Dorte Egon Freja Gorm Helle Ib Jytte Kaj Lis Mogens Nanna Ove Pia Rolf Signe Tage Ulla".split(" ");
const STEMS = "Aal Birk Dam Elle Fugl Grav Hav Isbjerg Juul Kvist Lund Mose Nord Ost Piil Rugaard Skov Torn Ulv Vester".split(" ");
const ENDS = "sen holm gaard mann strup ton bæk dal".split(" ");
/** Two words with a capital, which is a name often enough for this. */
const NAME = /(?<=\p{Ll} )(\p{Lu}\p{Ll}+) (\p{Lu}\p{Ll}{3,})/gu;

/** The same about others: everybody's name gets another one, so that no two articles are alike and new names keep coming. */
function varied(text: string, n: number): string {
  const surnames = [...new Set([...text.matchAll(NAME)].map(([, , surname]) => surname ?? ""))];
  const named = text.replace(NAME, (_, __, surname: string) => `${GIVEN[n % GIVEN.length]} ${surname}`);
  return surnames.reduce((all, surname, i) => all.replaceAll(surname, madeUp(n + 1009 * i)), named);
}

function madeUp(n: number): string {
  const [first, second, end] = [n % STEMS.length, Math.floor(n / STEMS.length) % STEMS.length, Math.floor(n / 400) % ENDS.length];
  return `${STEMS[first]}${STEMS[second]?.toLowerCase()}${ENDS[end]}`;
}

/** So many short articles, each the beginning of one of the examples, about other people. */
export function* shortArticles(count: number): Generator<Article> {
  const folder = new URL("../examples/", import.meta.url);
  const files = readdirSync(folder).filter((file) => file.endsWith(".jsonl"));
  const lines = files.flatMap((file) => readFileSync(new URL(file, folder), "utf8").trim().split("\n"));
  const texts = lines.map((line) => (JSON.parse(line) as Article).text.split(/\n+/).slice(0, PARAGRAPHS).join("\n\n"));
  for (let n = 0; n < count; n++) yield { source: `${n}`, text: varied(texts[n % texts.length] ?? "", n) };
}

const PARAGRAPHS = 2;
