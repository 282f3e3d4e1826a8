/** The pages that the intake of HTML is measured on, which others have put together and which lie beside the repository. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import { type Half, half } from "../gold/half.ts";
import { decodePage } from "../src/intake/fetch/charset.ts";

/** A page with what a person or a parser written for its publisher found on it. */
export interface BenchPage {
  readonly name: string;
  readonly half: Half;
  readonly html: string;
  readonly address: string;
  /** The text of the article: its lead, headings and paragraphs. */
  readonly body: string;
  /** The day of publication, where it is part of the gold. */
  readonly day?: string;
}

const FOLDER = fileURLToPath(new URL("../../shared/bench/content/", import.meta.url));

/** Whether the pages are there; they belong to their publishers, and are no part of the repository. */
export const hasPages = (): boolean => existsSync(`${FOLDER}scrapinghub/ground-truth.json`);

const json = (path: string): unknown => JSON.parse(readFileSync(`${FOLDER}${path}`, "utf8"));
const page = (path: string): string => decodePage(gunzipSync(readFileSync(`${FOLDER}${path}`)), "");

/** scrapinghub/article-extraction-benchmark (MIT): 181 pages of 2019, mostly English. */
export function scrapinghubPages(): readonly BenchPage[] {
  const truth = json("scrapinghub/ground-truth.json") as Record<string, { readonly articleBody: string; readonly url: string }>;
  return Object.entries(truth).map(([id, { articleBody, url }]) => {
    const name = `${id}.html.gz`;
    return { name, half: half(name), html: page(`scrapinghub/html/${name}`), address: url, body: articleBody };
  });
}

interface FundusGold {
  readonly publishing_date: string;
  readonly body: {
    readonly summary: readonly string[];
    readonly sections: readonly { readonly headline: readonly string[]; readonly paragraphs: readonly string[] }[];
  };
}

/** flairNLP/fundus: pages of 181 publishers in 41 countries, each with what the parser written for its publisher found. */
export function fundusPages(): readonly BenchPage[] {
  return readdirSync(`${FOLDER}fundus`)
    .sort()
    .flatMap((country) => fundusPagesOf(`fundus/${country}/`));
}

function fundusPagesOf(folder: string): readonly BenchPage[] {
  const files = readdirSync(`${FOLDER}${folder}`).sort();
  const meta = json(`${folder}meta.info`) as Record<string, { readonly url: string }>;
  return files
    .filter((file) => file.endsWith(".json"))
    .flatMap((file) => {
      // The versions of a publisher's parser and the pages that they are for both stand in the order of time.
      const versions = Object.values(json(`${folder}${file}`) as Record<string, FundusGold>);
      const pages = files.filter((name) => name.startsWith(`${file.slice(0, -".json".length)}_`));
      return pages.flatMap((name, i): readonly BenchPage[] => {
        const gold = versions[i];
        if (!gold) return [];
        const { summary, sections } = gold.body;
        const body = [...summary, ...sections.flatMap(({ headline, paragraphs }) => [...headline, ...paragraphs])].join("\n");
        const day = gold.publishing_date.slice(0, 10);
        return [{ name, half: half(name), html: page(`${folder}${name}`), address: meta[name]?.url ?? "", body, day }];
      });
    });
}
