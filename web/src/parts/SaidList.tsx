/** What somebody said himself. */
import type { JSX } from "preact";
import type { ClaimLine } from "../../../src/model/api.ts";
import { words } from "../strings.ts";
import { ClaimPhrase } from "./ClaimPhrase.tsx";
import { Sentence } from "./Sentence.tsx";

export function SaidList({ of: claims }: { readonly of: readonly ClaimLine[] }): JSX.Element | null {
  if (claims.length === 0) return null;
  return (
    <section aria-labelledby="said">
      <h2 id="said">{words.person.said}</h2>
      <ol class="ledger">
        {claims.map((claim) => (
          <li key={claim.claim} data-row class="found">
            <p class="found-head">
              <ClaimPhrase of={claim} />
            </p>
            <Sentence of={claim} />
          </li>
        ))}
      </ol>
    </section>
  );
}
