/** All rumours, open or settled, a page at a time. */
import type { JSX } from "preact";
import { RUMOURS, withQuery } from "../addresses.ts";
import { useLink } from "../frame.ts";
import { Pages } from "../parts/Pages.tsx";
import { RumourTable } from "../parts/RumourTable.tsx";
import { words } from "../strings.ts";
import type { PageFor } from "./registry.ts";

export function titleOf({ open }: PageFor<"rumours">): string {
  if (open === null) return words.rumours.title;
  return open ? words.market.rumours : words.market.settled;
}

const CHOICES = [
  [null, words.rumours.all],
  [true, words.rumours.open],
  [false, words.rumours.settled],
] as const;

export function View({ page: { answer, open } }: { readonly page: PageFor<"rumours"> }): JSX.Element {
  return (
    <>
      <h1>{words.rumours.title}</h1>
      <Choices open={open} />
      {answer.items.length > 0 ? (
        <RumourTable caption={words.rumours.title} rows={answer.items} />
      ) : (
        <p class="empty">{words.rumours.empty}</p>
      )}
      <Pages next={answer.next} />
    </>
  );
}

function Choices({ open }: { readonly open: boolean | null }): JSX.Element {
  const link = useLink();
  return (
    <nav class="choices" aria-label={words.rumours.which}>
      <ul>
        {CHOICES.map(([value, name]) => (
          <li key={name}>
            <a
              href={link(withQuery(RUMOURS, { open: value === null ? null : String(value) }))}
              aria-current={value === open ? "true" : undefined}
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
