/** Stub of the outlet view. */
import type { JSX } from "preact";
import type { PageFor } from "./registry.ts";

export function titleOf(_page: PageFor<"outlet">): string {
  return "outlet";
}

export function View({ page }: { readonly page: PageFor<"outlet"> }): JSX.Element {
  return <h1>{page.view}</h1>;
}
