/** What the page shows at each address, and what its renderer is called with: the server makes it, `web/` draws it. */
import type { ClubAnswer, PersonAnswer, RumourAnswer } from "./api.ts";
import type {
  ArticleAnswer,
  ClaimAnswer,
  DisputeAnswer,
  MarketAnswer,
  OutletPageAnswer,
  OutletsAnswer,
  PageOf,
  Problem,
  ReadAnswer,
  RumourLine,
  SearchAnswer,
  Suggestion,
  VacanciesAnswer,
} from "./api-lists.ts";

export type PageView =
  | { readonly view: "market"; readonly answer: MarketAnswer }
  | { readonly view: "rumours"; readonly answer: PageOf<RumourLine>; readonly open: boolean | null }
  | { readonly view: "rumour"; readonly answer: RumourAnswer }
  | { readonly view: "person"; readonly answer: PersonAnswer }
  | { readonly view: "club"; readonly answer: ClubAnswer }
  | { readonly view: "vacancies"; readonly answer: VacanciesAnswer }
  | { readonly view: "outlets"; readonly answer: OutletsAnswer }
  | { readonly view: "outlet"; readonly answer: OutletPageAnswer }
  | { readonly view: "article"; readonly answer: ArticleAnswer }
  | { readonly view: "claim"; readonly answer: ClaimAnswer }
  | { readonly view: "search"; readonly answer: SearchAnswer; readonly words: string }
  | { readonly view: "read"; readonly answer: ReadAnswer | null }
  | { readonly view: "disputes"; readonly answer: PageOf<DisputeAnswer> }
  /** Something could not be shown; with whoever or whatever may have been meant. */
  | { readonly view: "problem"; readonly answer: Problem; readonly suggestions: readonly Suggestion[] };

/** `public` sees evidence, `reader` whole articles too, `editor` may write. */
export const ACCESS_ROLES = ["public", "reader", "editor"] as const;
export type AccessRole = (typeof ACCESS_ROLES)[number];

/** What every page has around it. */
export interface PageFrame {
  /** Path and query of the address. */
  readonly path: string;
  /** The day up to which articles are taken into account; null for all. */
  readonly at: string | null;
  /** The first and the last day of any article, for the slider; null in an empty ledger. */
  readonly days: { readonly first: string; readonly last: string } | null;
  readonly today: string;
  readonly role: AccessRole;
  /** Whether anybody may dispute here; where not, how to reach whoever runs the server, if that is known. */
  readonly disputes: boolean;
  readonly contact: string | null;
  readonly version: string;
}

/** Draws a whole HTML document. */
export type RenderPage = (page: PageView, frame: PageFrame) => string;
