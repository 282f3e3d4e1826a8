/** Everything that anybody disputed, and the answers. */
import type { JSX } from "preact";
import { DisputeList } from "../parts/DisputeList.tsx";
import { Pages } from "../parts/Pages.tsx";
import { words } from "../strings.ts";
import type { PageFor } from "./registry.ts";

export function titleOf(): string {
  return words.dispute.title;
}

export function View({ page: { answer } }: { readonly page: PageFor<"disputes"> }): JSX.Element {
  return (
    <>
      <h1>{words.dispute.title}</h1>
      {answer.items.length > 0 ? <DisputeList of={answer.items} withAbout /> : <p class="empty">{words.dispute.empty}</p>}
      <Pages next={answer.next} />
    </>
  );
}
