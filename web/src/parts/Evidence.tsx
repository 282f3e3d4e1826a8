/** A figure or a mark that opens, in place, the sentences that it stands on. Works without JavaScript; Escape closes it (`client/keys.ts`). */
import type { ComponentChildren, JSX } from "preact";
import { words } from "../strings.ts";
import { type Evident, Sentence } from "./Sentence.tsx";

export interface EvidenceProps {
  readonly of: readonly Evident[];
  /** What is clicked. */
  readonly children: ComponentChildren;
  /** Sentences shown at once: fewer where all of them stand elsewhere on the page. */
  readonly most?: number;
}

/** Sentences shown at once; more are on the pages that they link to. */
const SHOWN = 12;

export function Evidence({ of: claims, children, most = SHOWN }: EvidenceProps): JSX.Element {
  if (claims.length === 0) return <span>{children}</span>;
  const shown = claims.slice(0, most);
  return (
    <details class="evidence" name="evidence">
      <summary>
        {children}
        <span class="vh">, {words.evidence.show}</span>
      </summary>
      <div class="panel">
        {shown.map((claim) => (
          <Sentence key={claim.claim} of={claim} />
        ))}
        {claims.length > most && <p class="faint">{words.count.more(claims.length - most)}</p>}
      </div>
    </details>
  );
}
