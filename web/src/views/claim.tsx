/** Stub of the claim view. */
import type { JSX } from "preact";
import type { PageFor } from "./registry.ts";

export function titleOf(_page: PageFor<"claim">): string {
  return "claim";
}

export function View({ page }: { readonly page: PageFor<"claim"> }): JSX.Element {
  return <h1>{page.view}</h1>;
}
