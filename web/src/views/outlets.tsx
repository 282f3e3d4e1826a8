/** Stub of the outlets view. */
import type { JSX } from "preact";
import type { PageFor } from "./registry.ts";

export function titleOf(_page: PageFor<"outlets">): string {
  return "outlets";
}

export function View({ page }: { readonly page: PageFor<"outlets"> }): JSX.Element {
  return <h1>{page.view}</h1>;
}
