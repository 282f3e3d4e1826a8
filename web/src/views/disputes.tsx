/** Stub of the disputes view. */
import type { JSX } from "preact";
import type { PageFor } from "./registry.ts";

export function titleOf(_page: PageFor<"disputes">): string {
  return "disputes";
}

export function View({ page }: { readonly page: PageFor<"disputes"> }): JSX.Element {
  return <h1>{page.view}</h1>;
}
