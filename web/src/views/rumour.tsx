/** Stub of the rumour view. */
import type { JSX } from "preact";
import type { PageFor } from "./registry.ts";

export function titleOf(_page: PageFor<"rumour">): string {
  return "rumour";
}

export function View({ page }: { readonly page: PageFor<"rumour"> }): JSX.Element {
  return <h1>{page.view}</h1>;
}
