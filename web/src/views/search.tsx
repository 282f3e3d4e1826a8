/** What a search found: whoever may be meant, and sentences. */
import type { JSX } from "preact";
import { namedPath, SEARCH } from "../addresses.ts";
import { useFrame, useLink } from "../frame.ts";
import { ClaimList } from "../parts/ClaimList.tsx";
import { words } from "../strings.ts";
import type { PageFor } from "./registry.ts";

export function titleOf({ words: query }: PageFor<"search">): string {
  return words.search.title(query);
}

export function View({ page: { answer, words: query } }: { readonly page: PageFor<"search"> }): JSX.Element {
  const { suggestions, claims } = answer;
  const isEmpty = suggestions.length === 0 && claims.length === 0;
  return (
    <>
      <h1>{words.search.title(query)}</h1>
      {query === "" && <Ask />}
      {query !== "" && isEmpty && <p class="empty">{words.search.none(query)}</p>}
      {suggestions.length > 0 && <Named of={suggestions} />}
      <ClaimList id="found" heading={words.search.claims} of={claims} />
    </>
  );
}

function Ask(): JSX.Element {
  const { at } = useFrame();
  return (
    <form action={SEARCH} method="get" class="line section">
      {at !== null && <input type="hidden" name="at" value={at} />}
      <input type="text" name="q" aria-label={words.search.label} enterkeyhint="search" />
      <button type="submit">{words.search.go}</button>
      <p class="empty">{words.search.empty}</p>
    </form>
  );
}

function Named({ of: suggestions }: { readonly of: PageFor<"search">["answer"]["suggestions"] }): JSX.Element {
  const link = useLink();
  return (
    <section aria-labelledby="named">
      <h2 id="named">{words.search.named}</h2>
      <ul class="named">
        {suggestions.map(({ id, name, kind }) => (
          <li key={id} data-row>
            <a href={link(namedPath(id) ?? SEARCH)}>{name}</a> <span class="faint">{words.suggestionKinds[kind]}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
