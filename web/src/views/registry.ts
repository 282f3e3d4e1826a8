/** The views by name: the browser loads the one that it needs. Whoever adds a view adds it here and in `all.ts`. */
import type { JSX } from "preact";
import type { PageView } from "../../../src/model/page.ts";

export type ViewName = PageView["view"];
/** The page as one view gets it. */
export type PageFor<V extends ViewName> = Extract<PageView, { view: V }>;

/** What a file of `views/` exports. */
export interface ViewModule<V extends ViewName> {
  /** What stands in `<main>`: begins with the page's `<h1>`. */
  readonly View: (props: { readonly page: PageFor<V> }) => JSX.Element;
  /** Title of the document, without the name of the program. */
  readonly titleOf: (page: PageFor<V>) => string;
}

export type ViewModules = { readonly [V in ViewName]: ViewModule<V> };

export const loaders: { readonly [V in ViewName]: () => Promise<ViewModule<V>> } = {
  market: () => import("./market.tsx"),
  rumours: () => import("./rumours.tsx"),
  rumour: () => import("./rumour.tsx"),
  person: () => import("./person.tsx"),
  club: () => import("./club.tsx"),
  vacancies: () => import("./vacancies.tsx"),
  outlets: () => import("./outlets.tsx"),
  outlet: () => import("./outlet.tsx"),
  article: () => import("./article.tsx"),
  claim: () => import("./claim.tsx"),
  search: () => import("./search.tsx"),
  read: () => import("./read.tsx"),
  disputes: () => import("./disputes.tsx"),
  problem: () => import("./problem.tsx"),
};
