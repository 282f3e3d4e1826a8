/** Stub of the problem view. */
import type { JSX } from "preact";
import type { PageFor } from "./registry.ts";

export function titleOf(_page: PageFor<"problem">): string {
  return "problem";
}

export function View({ page }: { readonly page: PageFor<"problem"> }): JSX.Element {
  return <h1>{page.view}</h1>;
}
