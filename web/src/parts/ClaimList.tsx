/** Claims under a heading, each with its sentence. */
import type { JSX } from "preact";
import type { ClaimLine } from "../../../src/model/api.ts";
import { ClaimPhrase } from "./ClaimPhrase.tsx";
import { Sentence } from "./Sentence.tsx";

interface ClaimListProps {
  readonly id: string;
  readonly heading: string;
  readonly of: readonly ClaimLine[];
}

export function ClaimList({ id, heading, of: claims }: ClaimListProps): JSX.Element | null {
  if (claims.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
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
