/** One article with its claims marked in place. */
import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { ArticleAnswer } from "../../../src/model/api-lists.ts";
import { apiAddress, articlePath } from "../addresses.ts";
import { fetchData, tokenOfTab } from "../client/api.ts";
import { patiently } from "../client/patience.ts";
import { ArticleBody } from "../parts/ArticleBody.tsx";
import { ArticleHead } from "../parts/ArticleHead.tsx";
import { TokenForm } from "../parts/TokenForm.tsx";
import { words } from "../strings.ts";
import type { PageFor } from "./registry.ts";

export function titleOf({ answer }: PageFor<"article">): string {
  return answer.title ?? words.article.untitled;
}

export function View({ page: { answer } }: { readonly page: PageFor<"article"> }): JSX.Element {
  const { article, said, ask } = useWhole(answer);
  const mayAsk = article.text === null && article.publication !== null;
  return (
    <>
      <ArticleHead of={article} />
      {mayAsk && <TokenForm name={words.article.whole} said={said} ask={ask} />}
      <ArticleBody of={article} />
    </>
  );
}

interface Whole {
  readonly article: ArticleAnswer;
  /** What became of asking for the whole text; empty before. */
  readonly said: string;
  readonly ask: () => Promise<void>;
}

/** The article as this tab's token may see it: a page itself carries no token, so that readers and editors ask again. */
function useWhole(answer: ArticleAnswer): Whole {
  const [article, setArticle] = useState(answer);
  const [said, setSaid] = useState("");
  const { publication, text } = answer;
  const ask = async (): Promise<void> => {
    const answer = fetchData<ArticleAnswer>(apiAddress(articlePath(publication ?? "")));
    const outcome = await patiently(answer, () => setSaid(words.read.reading));
    if (outcome.ok) setArticle(outcome.answer);
    setSaid(outcome.ok ? words.article.notKept : outcome.detail);
  };
  useEffect(() => {
    if (text === null && publication !== null && tokenOfTab() !== "") void ask();
  }, [publication]);
  return { article, said, ask };
}
