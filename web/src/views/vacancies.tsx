/** Stub of the vacancies view. */
import type { JSX } from "preact";
import type { PageFor } from "./registry.ts";

export function titleOf(_page: PageFor<"vacancies">): string {
  return "vacancies";
}

export function View({ page }: { readonly page: PageFor<"vacancies"> }): JSX.Element {
  return <h1>{page.view}</h1>;
}
