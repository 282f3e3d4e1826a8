/** One claim with all that explains it: its sentence, its fields, its chain, what people said of it. */
import type { JSX } from "preact";
import type { ClaimAnswer } from "../../../src/model/api-lists.ts";
import { articlePath, outsideAddress } from "../addresses.ts";
import { useLink } from "../frame.ts";
import { Chain } from "../parts/Chain.tsx";
import { ClaimPhrase } from "../parts/ClaimPhrase.tsx";
import { CorrectClaim } from "../parts/CorrectClaim.tsx";
import { DisputeList } from "../parts/DisputeList.tsx";
import { NameLink } from "../parts/NameLink.tsx";
import { Marked } from "../parts/Sentence.tsx";
import { When } from "../parts/When.tsx";
import { words } from "../strings.ts";
import { fieldsOf } from "../words/fields.ts";
import { dayWords } from "../words/when.ts";
import type { PageFor } from "./registry.ts";

export function titleOf({ answer }: PageFor<"claim">): string {
  const who = answer.person?.name ?? answer.club?.name;
  return who ? `${words.kinds[answer.kind]}: ${who}` : words.kinds[answer.kind];
}

export function View({ page: { answer: claim } }: { readonly page: PageFor<"claim"> }): JSX.Element {
  return (
    <>
      <p class="label">
        {words.claim.title}: {words.kinds[claim.kind]}
      </p>
      <h1 class="names">
        <ClaimPhrase of={claim} />
      </h1>
      <SentenceOf claim={claim} />
      <Read of={claim} />
      <Corrections of={claim} />
      <section aria-labelledby="disputes">
        <h2 id="disputes">{words.claim.disputes}</h2>
        {claim.disputes.length > 0 ? <DisputeList of={claim.disputes} /> : <p class="empty">{words.claim.noDisputes}</p>}
      </section>
    </>
  );
}

/** The sentence with the words of the claim marked in it. */
function SentenceOf({ claim }: { readonly claim: ClaimAnswer }): JSX.Element {
  const link = useLink();
  const { sentence, evidence, source, title, published } = claim;
  const around = sentence ?? { text: evidence.text, start: 0, end: evidence.text.length };
  const outside = outsideAddress(source);
  return (
    <figure class="said claim-said">
      <blockquote>
        {around.text.slice(0, around.start)}
        <Marked certainty={claim.certainty}>{around.text.slice(around.start, around.end)}</Marked>
        {around.text.slice(around.end)}
      </blockquote>
      <figcaption>
        <Chain of={claim.chain} />
        <span class={`sure sure-${claim.certainty}`}>{words.certainties[claim.certainty]}</span>
        <When at={published} />
        <a href={link(articlePath(claim.publication))}>{title ?? words.evidence.article}</a>
        {outside && (
          <a href={outside} rel="noreferrer noopener nofollow">
            {words.evidence.original}
          </a>
        )}
      </figcaption>
    </figure>
  );
}

function Read({ of: claim }: { readonly of: ClaimAnswer }): JSX.Element {
  return (
    <section aria-labelledby="fields">
      <h2 id="fields">{words.claim.read}</h2>
      <dl class="facts">
        {fieldsOf(claim).map(({ name, value, id }) => (
          <Fragmented key={name} name={name}>
            {id ? <NameLink of={{ id, name: value }} /> : value}
          </Fragmented>
        ))}
      </dl>
    </section>
  );
}

function Fragmented({ name, children }: { readonly name: string; readonly children: JSX.Element | string }): JSX.Element {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}

function Corrections({ of: claim }: { readonly of: ClaimAnswer }): JSX.Element {
  return (
    <section aria-labelledby="corrections">
      <h2 id="corrections">{words.claim.corrections}</h2>
      {claim.corrections.length === 0 && <p class="empty">{words.claim.noCorrections}</p>}
      <ul class="corrections">
        {claim.corrections.map(({ verdict, who, why, at }) => (
          <li key={at} class="dots">
            <b>{words.claim.verdicts[verdict] ?? verdict}</b>
            <span>{why}</span>
            <span class="faint">{who}</span>
            <time class="faint" dateTime={at}>
              {dayWords(at)}
            </time>
          </li>
        ))}
      </ul>
      <CorrectClaim of={claim} />
    </section>
  );
}
