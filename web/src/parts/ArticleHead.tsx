/** What an article is, and what was new in it when it appeared. */
import type { JSX } from "preact";
import type { ArticleAnswer, NewsAnswer, NewsItemAnswer } from "../../../src/model/api-lists.ts";
import type { Novelty } from "../../../src/model/news.ts";
import { outsideAddress } from "../addresses.ts";
import { words } from "../strings.ts";
import { Evidence } from "./Evidence.tsx";
import { When } from "./When.tsx";

export interface ArticleHeadProps {
  readonly of: ArticleAnswer;
  /** Level of its heading: 2 where the page is about something else. */
  readonly level?: 1 | 2;
}

export function ArticleHead({ of: article, level = 1 }: ArticleHeadProps): JSX.Element {
  const { title, publisher, published, url, source, language, permission, news } = article;
  const Title = level === 1 ? "h1" : "h2";
  const outside = outsideAddress(url ?? source);
  return (
    <>
      {news && <Fresh of={news} />}
      <Title class="article-title" lang={title ? language : undefined}>
        {title ?? words.article.untitled}
      </Title>
      <p class="subline dots">
        {publisher && <b>{publisher}</b>}
        <When at={published} />
        {outside ? (
          <a href={outside} rel="noreferrer noopener nofollow">
            {words.evidence.original}
          </a>
        ) : (
          <span>{source}</span>
        )}
        {permission && <span>{words.article.mining[permission.mining]}</span>}
      </p>
    </>
  );
}

const ORDER: readonly Novelty[] = ["new", "contradiction", "confirmation", "repeat"];

/** "2 new, 1 confirmed by a new origin, 4 known": each count opens its sentences. */
function Fresh({ of: { claims, against } }: { readonly of: NewsAnswer }): JSX.Element {
  const groups = ORDER.flatMap((novelty) => {
    const items = claims.filter((claim) => claim.novelty === novelty);
    return items.length > 0 ? [{ novelty, items }] : [];
  });
  return (
    <div class="fresh">
      {groups.length === 0 && words.article.nothingNew}
      {groups.map(({ novelty, items }, index) => (
        <span key={novelty}>
          {index > 0 && ", "}
          <Count novelty={novelty} items={items} />
        </span>
      ))}
      <span class="faint"> · {words.article.against(against)}</span>
    </div>
  );
}

function Count({ novelty, items }: { readonly novelty: Novelty; readonly items: readonly NewsItemAnswer[] }): JSX.Element {
  return (
    <Evidence of={items}>
      {words.figure(items.length)} {words.article.tally[novelty]}
    </Evidence>
  );
}
