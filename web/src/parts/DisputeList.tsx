/** Disputes with their answers. */
import type { JSX } from "preact";
import type { DisputeAnswer } from "../../../src/model/api-lists.ts";
import { claimPath } from "../addresses.ts";
import { postAnswer } from "../client/api.ts";
import { useLink } from "../frame.ts";
import { words } from "../strings.ts";
import { dayWords } from "../words/when.ts";
import { EditorForm } from "./EditorForm.tsx";

export interface DisputeListProps {
  readonly of: readonly DisputeAnswer[];
  /** Says what each is about; left out where that is plain. */
  readonly withAbout?: boolean;
}

export function DisputeList({ of: disputes, withAbout = false }: DisputeListProps): JSX.Element {
  return (
    <ol class="disputes">
      {disputes.map((dispute) => (
        <li key={dispute.id} data-row>
          <p class="faint dots">
            <time dateTime={dispute.at}>{dayWords(dispute.at)}</time>
            {withAbout && <About of={dispute.about} />}
          </p>
          <p class="dispute-why">{dispute.why}</p>
          {dispute.answer ? (
            <p class="dispute-answer">
              <span class="faint">{words.dispute.answered(dispute.answer.who, dayWords(dispute.answer.at))}: </span>
              {dispute.answer.words}
            </p>
          ) : (
            <>
              <p class="faint">{words.dispute.waiting}</p>
              <EditorForm name={words.dispute.answer} asksWhy={false} post={(form) => postAnswer(dispute.id, String(form.get("words")))}>
                <label>
                  {words.dispute.answerWords}
                  <textarea name="words" required minLength={3} maxLength={4000} rows={3} />
                </label>
              </EditorForm>
            </>
          )}
        </li>
      ))}
    </ol>
  );
}

/** The page that a dispute is about, if it is one of ours; otherwise a claim. */
function About({ of: about }: { readonly of: string }): JSX.Element {
  const link = useLink();
  const isPath = /^\/(?![/\\])/.test(about);
  return <a href={isPath ? about : link(claimPath(about))}>{`${words.dispute.about} ${about}`}</a>;
}
