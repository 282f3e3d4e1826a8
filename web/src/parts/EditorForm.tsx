/** What every form of an editor has: why, the token if there is none yet, and what became of it. */
import type { ComponentChildren, JSX } from "preact";
import type { Answered } from "../client/api.ts";
import { useSend } from "../client/useSend.ts";
import { useFrame } from "../frame.ts";
import { words } from "../strings.ts";

export interface EditorFormProps {
  /** What opens it. */
  readonly name: string;
  readonly children: ComponentChildren;
  /** Whether it asks for a reason; an answer is its own. */
  readonly asksWhy?: boolean;
  readonly post: (form: FormData) => Promise<Answered<unknown>>;
}

export function EditorForm({ name, children, post, asksWhy = true }: EditorFormProps): JSX.Element {
  const sending = useSend(useFrame().role === "editor");
  const submit = (event: Event): void => {
    event.preventDefault();
    const form = new FormData(event.currentTarget as HTMLFormElement);
    const token = form.get("token");
    void sending.send(() => post(form), typeof token === "string" ? token : null);
  };
  return (
    <details class="editor awake-only">
      <summary>{name}</summary>
      <form class="stack" onSubmit={submit}>
        {children}
        {asksWhy && (
          <label>
            {words.correct.why}
            <input name="why" required minLength={3} maxLength={2000} autocomplete="off" />
          </label>
        )}
        {sending.needsToken && (
          <label>
            {words.correct.token} <span class="faint">{words.correct.tokenWhy}</span>
            <input name="token" type="password" required autocomplete="off" />
          </label>
        )}
        <div class="line">
          <button type="submit" disabled={sending.isBusy}>
            {words.correct.save}
          </button>
          <p role="status" class={sending.isRefused ? "refusal" : undefined}>
            {sending.said}
          </p>
        </div>
      </form>
    </details>
  );
}
