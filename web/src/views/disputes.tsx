/** What anybody disputed, with the answers; those that wait for one are for editors. */
import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { DisputeAnswer, PageOf } from "../../../src/model/api-lists.ts";
import { fetchData, tokenOfTab } from "../client/api.ts";
import { useFrame } from "../frame.ts";
import { DisputeList } from "../parts/DisputeList.tsx";
import { Pages } from "../parts/Pages.tsx";
import { TokenForm } from "../parts/TokenForm.tsx";
import { words } from "../strings.ts";
import type { PageFor } from "./registry.ts";

export function titleOf(): string {
  return words.dispute.title;
}

export function View({ page: { answer } }: { readonly page: PageFor<"disputes"> }): JSX.Element {
  const { items, said, ask } = useAll(answer.items);
  const isEditor = useFrame().role === "editor";
  return (
    <>
      <h1>{words.dispute.title}</h1>
      {items.length > 0 ? <DisputeList of={items} withAbout /> : <p class="empty">{words.dispute.empty}</p>}
      <Pages next={answer.next} />
      {!isEditor && <TokenForm name={words.dispute.unanswered} ask={ask} said={said} />}
    </>
  );
}

interface All {
  readonly items: readonly DisputeAnswer[];
  readonly said: string;
  readonly ask: () => Promise<void>;
}

/** The disputes that this tab's token may see. */
function useAll(shown: readonly DisputeAnswer[]): All {
  const [items, setItems] = useState(shown);
  const [said, setSaid] = useState("");
  const ask = async (): Promise<void> => {
    const outcome = await fetchData<PageOf<DisputeAnswer>>("/api/disputes?limit=200");
    if (outcome.ok) setItems(outcome.answer.items);
    setSaid(outcome.ok ? "" : outcome.detail);
  };
  useEffect(() => {
    if (tokenOfTab() !== "") void ask();
  }, []);
  return { items, said, ask };
}
