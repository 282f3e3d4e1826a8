/** One article with its claims marked in place. */
import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { ArticleAnswer } from "../../../src/model/api-lists.ts";
import { apiAddress, articlePath } from "../addresses.ts";
import { fetchData, keepToken, tokenOfTab } from "../client/api.ts";
import { patiently } from "../client/patience.ts";
import { ArticleBody } from "../parts/ArticleBody.tsx";
import { ArticleHead } from "../parts/ArticleHead.tsx";
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
      {mayAsk && <WholeForm said={said} ask={ask} />}
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

function WholeForm({ said, ask }: Omit<Whole, "article">): JSX.Element {
  const submit = (event: Event): void => {
    event.preventDefault();
    keepToken(String(new FormData(event.currentTarget as HTMLFormElement).get("token")));
    void ask();
  };
  return (
    <details class="editor whole awake-only">
      <summary>{words.article.whole}</summary>
      <form class="line" onSubmit={submit}>
        <label>
          {words.correct.token} <span class="faint">{words.correct.tokenWhy}</span>
          <input name="token" type="password" required autocomplete="off" />
        </label>
        <button type="submit">{words.article.show}</button>
        <p role="status">{said}</p>
      </form>
    </details>
  );
}
