/** Stub of the person view. */
import type { JSX } from "preact";
import type { PageFor } from "./registry.ts";

export function titleOf(_page: PageFor<"person">): string {
  return "person";
}

export function View({ page }: { readonly page: PageFor<"person"> }): JSX.Element {
  return <h1>{page.view}</h1>;
}
