/** Asks for a token, keeps it in this tab, and then for what only whoever has one may see. */
import type { JSX } from "preact";
import { keepToken } from "../client/api.ts";
import { words } from "../strings.ts";

export interface TokenFormProps {
  /** What opens it. */
  readonly name: string;
  readonly ask: () => Promise<void>;
  /** What became of it; empty before. */
  readonly said: string;
}

export function TokenForm({ name, ask, said }: TokenFormProps): JSX.Element {
  const submit = (event: Event): void => {
    event.preventDefault();
    keepToken(String(new FormData(event.currentTarget as HTMLFormElement).get("token")));
    void ask();
  };
  return (
    <details class="editor whole awake-only">
      <summary>{name}</summary>
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
