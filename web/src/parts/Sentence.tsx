/** The words that a claim stands on, marked as with a highlighter, and all that is needed to check them. */
import type { ComponentChildren, JSX } from "preact";
import { useContext } from "preact/hooks";
import type { EvidenceAnswer } from "../../../src/model/api.ts";
import { articlePath, claimPath, outsideAddress } from "../addresses.ts";
import { Stored, useLink } from "../frame.ts";
import { words } from "../strings.ts";
import { Chain } from "./Chain.tsx";
import { When } from "./When.tsx";

/** A claim's words; some answers tell the rule that found it, too. */
export type Evident = EvidenceAnswer & { readonly rule?: string | null };

export interface SentenceProps {
  readonly of: Evident;
  /** What this view adds to the line under the words. */
  readonly children?: ComponentChildren;
}

export function Sentence({ of: claim, children }: SentenceProps): JSX.Element {
  const said = claim.evidence.text.replace(/\s+/g, " ").trim();
  return (
    <figure class="said">
      <blockquote>
        {said === "" ? <i class="faint">{words.evidence.none}</i> : <Marked certainty={claim.certainty}>{said}</Marked>}
      </blockquote>
      <figcaption>
        <Chain of={claim.chain} />
        {children}
        <span class={`sure sure-${claim.certainty}`}>{words.certainties[claim.certainty]}</span>
        {claim.polarity === "negated" && <span>{words.negated}</span>}
        <When at={claim.published} />
        {claim.rule && <code>{claim.rule}</code>}
        <Whence of={claim} />
      </figcaption>
    </figure>
  );
}

/** Words under the highlighter; the line below them is as sure as they are. */
export function Marked({
  certainty,
  children,
}: {
  readonly certainty: EvidenceAnswer["certainty"];
  readonly children: ComponentChildren;
}): JSX.Element {
  return <mark class={`marker marker-${certainty}`}>{children}</mark>;
}

function Whence({ of: { claim, publication, source } }: { readonly of: EvidenceAnswer }): JSX.Element {
  const link = useLink();
  const isStored = useContext(Stored);
  const outside = outsideAddress(source);
  return (
    <span class="whence">
      {isStored && <a href={`${link(articlePath(publication))}#claim-${claim}`}>{words.evidence.article}</a>}
      {isStored && <a href={link(claimPath(claim))}>{words.evidence.claim}</a>}
      {outside ? (
        <a href={outside} rel="noreferrer noopener nofollow" title={source}>
          {words.evidence.original}
        </a>
      ) : (
        <span class="faint">{source}</span>
      )}
    </span>
  );
}
