/** An editor's word on two names: one and the same, or two. Stands on the page of a person, a club or an outlet. */
import type { JSX } from "preact";
import { postIdentity } from "../client/api.ts";
import { words } from "../strings.ts";
import { EditorForm } from "./EditorForm.tsx";

export interface JoinNamesProps {
  readonly name: string;
}

export function JoinNames({ name }: JoinNamesProps): JSX.Element {
  const post = (form: FormData): ReturnType<typeof postIdentity> =>
    postIdentity({
      verdict: form.get("verdict") === "different" ? "different" : "same",
      a: name,
      b: String(form.get("other")),
      why: String(form.get("why")),
    });
  return (
    <EditorForm name={words.correct.sameOpen} post={post}>
      <label>
        {words.correct.other}
        <input name="other" required autocomplete="off" />
      </label>
      <fieldset>
        <legend>{words.correct.same}</legend>
        <label>
          <input type="radio" name="verdict" value="same" defaultChecked /> {words.correct.join}
        </label>
        <label>
          <input type="radio" name="verdict" value="different" /> {words.correct.part}
        </label>
      </fieldset>
    </EditorForm>
  );
}
