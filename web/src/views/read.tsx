/** Paste a text or an address, and see what the reader finds in it. */
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { ReadAnswer } from "../../../src/model/api-lists.ts";
import { articlePath } from "../addresses.ts";
import { keepToken, postReading, tokenOfTab } from "../client/api.ts";
import { patiently } from "../client/patience.ts";
import { Stored, useFrame, useLink } from "../frame.ts";
import { ArticleBody } from "../parts/ArticleBody.tsx";
import { ArticleHead } from "../parts/ArticleHead.tsx";
import { words } from "../strings.ts";
import type { PageFor } from "./registry.ts";

export function titleOf(): string {
  return words.read.title;
}

const UNAUTHORISED = 401;
const FORBIDDEN = 403;

export function View({ page: { answer: first } }: { readonly page: PageFor<"read"> }): JSX.Element {
  const [answer, setAnswer] = useState<ReadAnswer | null>(first);
  return (
    <>
      <h1>{words.read.title}</h1>
      <p class="subline">{words.read.explain}</p>
      <noscript>
        <p>{words.read.needsScript}</p>
      </noscript>
      <ReadForm onRead={setAnswer} />
      {answer && <Found of={answer} />}
    </>
  );
}

function ReadForm({ onRead }: { readonly onRead: (answer: ReadAnswer) => void }): JSX.Element {
  const isEditor = useFrame().role === "editor";
  const [said, setSaid] = useState("");
  const [keep, setKeep] = useState(false);
  const [asksToken, setAsksToken] = useState(false);
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const form = new FormData(event.currentTarget as HTMLFormElement);
    const token = form.get("token");
    if (typeof token === "string" && token !== "") keepToken(token);
    const outcome = await patiently(postReading(String(form.get("text")), keep), () => setSaid(words.read.reading));
    setSaid(outcome.ok ? words.read.took(outcome.answer.milliseconds, outcome.answer.article.claims.length) : outcome.detail);
    setAsksToken(!outcome.ok && (outcome.status === UNAUTHORISED || outcome.status === FORBIDDEN));
    if (outcome.ok) onRead(outcome.answer);
  };
  const mindKeep = (isWanted: boolean): void => {
    setKeep(isWanted);
    setAsksToken(isWanted && !isEditor && tokenOfTab() === "");
  };
  return (
    <form class="reading section" onSubmit={submit}>
      <label>
        {words.read.label}
        <textarea name="text" rows={10} required spellcheck={false} />
      </label>
      <div class="line">
        <button type="submit" class="main">
          {words.read.go}
        </button>
        <label class="awake-only">
          <input type="checkbox" name="keep" checked={keep} onChange={(event) => mindKeep(event.currentTarget.checked)} /> {words.read.keep}
        </label>
        {asksToken && (
          <label>
            {words.correct.token}
            <input name="token" type="password" required autocomplete="off" />
          </label>
        )}
        <p role="status">{said}</p>
      </div>
    </form>
  );
}

function Found({ of: { article, kept } }: { readonly of: ReadAnswer }): JSX.Element {
  const link = useLink();
  const isStored = kept && article.publication !== null;
  return (
    <section class="found-article" aria-label={article.title ?? words.article.untitled}>
      <p class="faint">{isStored ? <a href={link(articlePath(article.publication))}>{words.read.kept}</a> : words.read.notKept}</p>
      <Stored.Provider value={isStored}>
        <ArticleHead of={article} level={2} />
        <ArticleBody of={article} />
      </Stored.Provider>
    </section>
  );
}
