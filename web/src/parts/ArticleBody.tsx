/** An article with its claims: the text marked in place, and beside it the claims in order; the one that is pointed at lights up in both. */
import type { JSX } from "preact";
import { useContext, useState } from "preact/hooks";
import type { ArticleAnswer, MarkedClaim, NewsItemAnswer } from "../../../src/model/api-lists.ts";
import { claimPath } from "../addresses.ts";
import { Stored, useLink } from "../frame.ts";
import { words } from "../strings.ts";
import { groupOf, isFurniture, type Line, linesOf, type Piece } from "../words/pieces.ts";
import { Chain } from "./Chain.tsx";
import { ClaimPhrase } from "./ClaimPhrase.tsx";
import { Marked } from "./Sentence.tsx";

/** Which claims are pointed at, by their places in the list, and how to say so. */
interface Pointing {
  readonly at: readonly number[];
  readonly point: (places: readonly number[]) => void;
}

/** What pointing at something with mouse or keyboard does. */
const pointers = ({ point }: Pointing, places: readonly number[]) => ({
  onMouseEnter: () => point(places),
  onMouseLeave: () => point([]),
  onFocusCapture: () => point(places),
  onBlurCapture: () => point([]),
});

export function ArticleBody({ of: article }: { readonly of: ArticleAnswer }): JSX.Element {
  const [at, point] = useState<readonly number[]>([]);
  const { text, claims, title } = article;
  // The heading of the page says it already; where claims stand on it, it is shown for them.
  const isShown = ({ pieces }: Line): boolean =>
    pieces.some((piece) => piece.claims.length > 0) ||
    pieces
      .map((piece) => piece.text)
      .join("")
      .trim() !== title?.trim();
  return (
    <div class={text === null ? "article article-bare" : "article"}>
      {text !== null && (
        <section class="article-text" aria-label={words.article.text} lang={article.language}>
          {linesOf(article, text)
            .filter(isShown)
            .map((line) => (
              <TextLine key={line.start} of={line} claims={claims} pointing={{ at, point }} />
            ))}
        </section>
      )}
      <aside aria-labelledby="claims">
        <h2 id="claims" class="label">
          {words.article.claims}
        </h2>
        {text === null && <p class="faint">{words.article.noText}</p>}
        {claims.length === 0 && <p class="empty">{words.article.noClaims}</p>}
        <ol class="margin">
          {claims.map((claim, place) => (
            <MarginClaim
              item={article.news?.claims.find((item) => item.claim === claim.claim)}
              key={claim.claim}
              of={claim}
              place={place}
              pointing={{ at, point }}
              isQuoted={text === null && !isSame(claim, claims[place - 1])}
              language={article.language}
            />
          ))}
        </ol>
      </aside>
    </div>
  );
}

interface TextLineProps {
  readonly of: Line;
  readonly claims: readonly MarkedClaim[];
  readonly pointing: Pointing;
}

function TextLine({ of: { kind, pieces }, claims, pointing }: TextLineProps): JSX.Element {
  return (
    <p class={`text-${kind}${isFurniture(kind) ? " furniture" : ""}`}>
      {isFurniture(kind) && <span class="vh">({words.article.furniture}) </span>}
      {pieces.map((piece) =>
        piece.claims.length === 0 ? piece.text : <MarkedPiece key={piece.start} of={piece} claims={claims} pointing={pointing} />,
      )}
    </p>
  );
}

function MarkedPiece({ of: { text, claims: places }, claims, pointing }: { readonly of: Piece } & Omit<TextLineProps, "of">): JSX.Element {
  const [first = 0] = places;
  const claim = claims[first];
  const isLit = places.some((place) => pointing.at.includes(place));
  if (!claim) return <>{text}</>;
  return (
    <a
      class={`mark mark-${groupOf(claim.kind)} mark-${claim.certainty}${isLit ? " lit" : ""}`}
      href={`#claim-${claim.claim}`}
      {...pointers(pointing, places)}
    >
      {text}
    </a>
  );
}

/** Whether two claims stand on the same words. */
const isSame = (one: MarkedClaim, other: MarkedClaim | undefined): boolean =>
  one.evidence.start === other?.evidence.start && one.evidence.end === other.evidence.end;

interface MarginClaimProps {
  readonly of: MarkedClaim;
  readonly place: number;
  readonly pointing: Pointing;
  /** The words stand here where the text is not shown, once for all claims on them. */
  readonly isQuoted: boolean;
  readonly language: string;
  /** What was new in it; undefined where it was not held against anything. */
  readonly item: NewsItemAnswer | undefined;
}

function MarginClaim({ of: claim, place, pointing, isQuoted, language, item }: MarginClaimProps): JSX.Element {
  const link = useLink();
  const isStored = useContext(Stored);
  return (
    <li
      id={`claim-${claim.claim}`}
      data-row
      class={`margin-${groupOf(claim.kind)}${pointing.at.includes(place) ? " lit" : ""}`}
      {...pointers(pointing, [place])}
    >
      {isQuoted && (
        <blockquote lang={language}>
          <Marked certainty={claim.certainty}>{claim.evidence.text}</Marked>
        </blockquote>
      )}
      <p class="margin-head">
        {isStored ? (
          <a class="kind" href={link(claimPath(claim.claim))}>
            {words.kinds[claim.kind]}
          </a>
        ) : (
          <b class="kind">{words.kinds[claim.kind]}</b>
        )}{" "}
        <ClaimPhrase of={claim} />
      </p>
      <p class="margin-foot dots">
        <Chain of={claim.chain} />
        <span class={`sure sure-${claim.certainty}`}>{words.certainties[claim.certainty]}</span>
        {item && <Novelty of={item} />}
        {claim.rule && <code>{claim.rule}</code>}
      </p>
    </li>
  );
}

/** "new", "new, up from applied". */
function Novelty({ of: { novelty, climbed } }: { readonly of: NewsItemAnswer }): JSX.Element {
  return (
    <span>
      {words.novelties[novelty]}
      {climbed && `, ${words.article.climbed(words.stages[climbed.from], climbed.up)}`}
    </span>
  );
}
