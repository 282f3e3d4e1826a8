/** Stub of the club view. */
import type { JSX } from "preact";
import type { PageFor } from "./registry.ts";

export function titleOf(_page: PageFor<"club">): string {
  return "club";
}

export function View({ page }: { readonly page: PageFor<"club"> }): JSX.Element {
  return <h1>{page.view}</h1>;
}
