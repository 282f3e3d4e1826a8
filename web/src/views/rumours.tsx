/** Stub of the rumours view. */
import type { JSX } from "preact";
import type { PageFor } from "./registry.ts";

export function titleOf(_page: PageFor<"rumours">): string {
  return "rumours";
}

export function View({ page }: { readonly page: PageFor<"rumours"> }): JSX.Element {
  return <h1>{page.view}</h1>;
}
