/** Stub of the article view. */
import type { JSX } from "preact";
import type { PageFor } from "./registry.ts";

export function titleOf(_page: PageFor<"article">): string {
  return "article";
}

export function View({ page }: { readonly page: PageFor<"article"> }): JSX.Element {
  return <h1>{page.view}</h1>;
}
