/** Something could not be shown: what happened, what to do, who may have been meant. */
import type { JSX } from "preact";
import { MARKET, namedPath } from "../addresses.ts";
import { useLink } from "../frame.ts";
import { words } from "../strings.ts";
import type { PageFor } from "./registry.ts";

export function titleOf({ answer }: PageFor<"problem">): string {
  return answer.title;
}

export function View({ page: { answer, suggestions } }: { readonly page: PageFor<"problem"> }): JSX.Element {
  const link = useLink();
  return (
    <>
      <h1>{answer.title}</h1>
      <p class="subline">{answer.detail}</p>
      {suggestions.length > 0 && (
        <section aria-labelledby="meant">
          <h2 id="meant">{words.problem.meant}</h2>
          <ul>
            {suggestions.map(({ id, name, kind }) => (
              <li key={id} data-row>
                <a href={link(namedPath(id) ?? MARKET)}>{name}</a> <span class="faint">{words.suggestionKinds[kind]}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <p class="section">
        <a href={link(MARKET)}>{words.problem.home}</a>
      </p>
    </>
  );
}
