/** Stub of the search view. */
import type { JSX } from "preact";
import type { PageFor } from "./registry.ts";

export function titleOf(_page: PageFor<"search">): string {
  return "search";
}

export function View({ page }: { readonly page: PageFor<"search"> }): JSX.Element {
  return <h1>{page.view}</h1>;
}
