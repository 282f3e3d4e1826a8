/** Stub of the read view. */
import type { JSX } from "preact";
import type { PageFor } from "./registry.ts";

export function titleOf(_page: PageFor<"read">): string {
  return "read";
}

export function View({ page }: { readonly page: PageFor<"read"> }): JSX.Element {
  return <h1>{page.view}</h1>;
}
