/** One article with its claims marked in place. */
import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { ArticleAnswer } from "../../../src/model/api-lists.ts";
import { apiAddress, articlePath } from "../addresses.ts";
import { fetchData, tokenOfTab } from "../client/api.ts";
import { ArticleBody } from "../parts/ArticleBody.tsx";
import { ArticleHead } from "../parts/ArticleHead.tsx";
import { words } from "../strings.ts";
import type { PageFor } from "./registry.ts";

export function titleOf({ answer }: PageFor<"article">): string {
  return answer.title ?? words.article.untitled;
}

export function View({ page: { answer } }: { readonly page: PageFor<"article"> }): JSX.Element {
  const article = useWhole(answer);
  return (
    <>
      <ArticleHead of={article} />
      <ArticleBody of={article} />
    </>
  );
}

/** The article as this tab's token may see it: a page itself carries no token, so that editors ask again. */
function useWhole(answer: ArticleAnswer): ArticleAnswer {
  const [article, setArticle] = useState(answer);
  useEffect(() => {
    if (answer.text !== null || answer.publication === null || tokenOfTab() === "") return;
    void fetchData<ArticleAnswer>(apiAddress(articlePath(answer.publication))).then((outcome) => {
      if (outcome.ok) setArticle(outcome.answer);
    });
  }, [answer]);
  return article;
}
