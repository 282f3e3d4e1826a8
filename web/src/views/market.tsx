/** Stub of the market view. */
import type { JSX } from "preact";
import type { PageFor } from "./registry.ts";

export function titleOf(_page: PageFor<"market">): string {
  return "market";
}

export function View({ page }: { readonly page: PageFor<"market"> }): JSX.Element {
  return <h1>{page.view}</h1>;
}
