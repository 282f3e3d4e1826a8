/** Titles that articles give somebody, each with the sentences that do. */
import type { JSX } from "preact";
import type { ClaimLine } from "../../../src/model/api.ts";
import { words } from "../strings.ts";
import { factsOf } from "../words/person-facts.ts";
import { Evidence } from "./Evidence.tsx";

export function Honours({ of: facts }: { readonly of: readonly ClaimLine[] }): JSX.Element | null {
  const { honours } = factsOf(facts);
  if (honours.length === 0) return null;
  return (
    <section aria-labelledby="honours">
      <h2 id="honours">{words.person.honours}</h2>
      <ul class="plain-list">
        {honours.map(({ value, told }) => (
          <li key={value} data-row>
            {value} <Evidence of={told}>{words.count.claims(told.length)}</Evidence>
          </li>
        ))}
      </ul>
    </section>
  );
}
