/** Answers about rumours, benches, and the market as a whole. */
import type { Books, MarketAnswer, OpenBench, PageOf, Rumour, RumourAnswer, RumourLine, VacanciesAnswer } from "../../model/index.ts";
import { openBenchJson, rumourJson } from "../../views/index.ts";
import { type RumoursPage, rumourById, rumoursPage, vacanciesPage } from "../pages/index.ts";
import { leadAnswer } from "./acquaintances.ts";
import { dayOfSight, type Found, type Shop, type Sight, sightOfAll, type Times } from "./asked.ts";
import { rumourLine } from "./lines.ts";
import { newsAround } from "./news-around.ts";

/** Which rumours, and where the page begins. */
export interface RumoursAsked {
  readonly open?: boolean | undefined;
  readonly offset: number;
  readonly limit: number;
}

/** A page of rumours, the newest first; how many there are on all pages. */
export async function answerRumours(
  shop: Shop,
  asked: RumoursAsked,
  times: Times,
): Promise<Pick<PageOf<RumourLine>, "items"> & { readonly total: number }> {
  const { ledger, look } = await sightOfAll(shop, times);
  const page = await rumoursPage(ledger, asked, look);
  return { items: linesOf(page), total: page.total };
}

function linesOf({ books, rumours, chances }: Pick<RumoursPage, "books" | "rumours" | "chances">): readonly RumourLine[] {
  return rumours.map((rumour) => rumourLine(books, rumour, chances.probabilities.get(rumour.id) ?? null));
}

export async function answerRumour(shop: Shop, id: string, times: Times): Promise<Found<RumourAnswer>> {
  const { ledger, look } = await sightOfAll(shop, times);
  const page = await rumourById(ledger, id, look);
  const [rumour] = page?.rumours ?? [];
  if (page && rumour) return { answer: rumourJson(page.books, rumour) };
  return { missing: `no rumour in the ledger has the id ${id}`, suggestions: [] };
}

/** Benches that are open on the day, and those that may be soon. */
export async function answerVacancies(shop: Shop, times: Times): Promise<VacanciesAnswer> {
  const sight = await sightOfAll(shop, times);
  const { books, benches, shaky, leads } = await vacanciesPage(sight.ledger, sight.look);
  return {
    day: dayOfSight(sight),
    benches: benches.slice(0, MOST).map((bench) => openBenchJson(books, bench)),
    shaky: shaky.slice(0, MOST).map((rumour) => rumourLine(books, rumour, null)),
    leads: leads.slice(0, MOST).map((lead) => leadAnswer(books, lead)),
  };
}

/** Lines of a page that shows everything at once. */
const MOST = 200;
/** Lines of each part of the market. */
const SHOWN = { benches: 24, open: 40, settled: 12, articles: 6 } as const;

/** The market at a glance. */
export async function answerMarket(shop: Shop, times: Times): Promise<MarketAnswer> {
  const sight = await sightOfAll(shop, times);
  const { ledger, look } = sight;
  const open = await rumoursPage(ledger, { open: true, offset: 0, limit: SHOWN.open }, look);
  const settled = await rumoursPage(ledger, { open: false, offset: 0, limit: SHOWN.settled }, look);
  const { books, benches } = await vacanciesPage(ledger, look);
  const shown = benches.slice(0, SHOWN.benches);
  const newest = newestArticles([...open.rumours, ...settled.rumours], shown, dayOfSight(sight));
  return {
    day: dayOfSight(sight),
    size: await sizeOf(sight, books),
    news: await newsAround(sight, newest),
    benches: shown.map((bench) => openBenchJson(books, bench)),
    rumours: linesOf(open),
    settled: linesOf(settled),
  };
}

/** How much there is: of the ledger as it is, what it counts itself; of an earlier one, what its books hold. */
async function sizeOf({ ledger, isNow }: Sight, { assertions }: Books): Promise<MarketAnswer["size"]> {
  if (!isNow) return { articles: new Set(assertions.map(({ publication }) => publication.id)).size, claims: assertions.length };
  const { publications, claims } = await ledger.size();
  return { articles: publications, claims };
}

/** Articles of the last day of which rumours and benches have any, the newest day by which nobody looks ahead. */
function newestArticles(rumours: readonly Rumour[], benches: readonly OpenBench[], day: string): readonly string[] {
  const claims = [
    ...rumours.flatMap(({ reports, settledBy }) => [...reports.map(({ assertion }) => assertion), ...settledBy]),
    ...benches.flatMap(({ since }) => since.support),
  ];
  const days = new Map(claims.flatMap(({ publication: { id, published } }) => (published.latest ? [[id, published.latest] as const] : [])));
  const known = [...days].filter(([, published]) => published <= day);
  const last = known
    .map(([, published]) => published)
    .sort()
    .at(-1);
  return known
    .filter(([, published]) => published === last)
    .map(([id]) => id)
    .sort()
    .slice(0, SHOWN.articles);
}
