/** An editor's word on a claim: misread, or read wrongly in some fields. */
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { ClaimAnswer } from "../../../src/model/api-lists.ts";
import { postCorrection } from "../client/api.ts";
import { words } from "../strings.ts";
import { EditorForm } from "./EditorForm.tsx";

type Verdict = "misread" | "corrected" | "withdrawn";
const VERDICTS: readonly Verdict[] = ["misread", "corrected", "withdrawn"];

/** Fields that can be set right, with their values; people and clubs are typed. */
const CHOICES = [
  ["kind", words.claim.fields.kind, Object.entries(words.kinds)],
  ["role", words.claim.fields.role, Object.entries(words.roles)],
  ["stage", words.claim.fields.stage, Object.entries(words.stages)],
  ["manner", words.claim.fields.manner, Object.entries(words.manners)],
  ["certainty", words.claim.fields.certainty, Object.entries(words.certainties)],
  [
    "polarity",
    words.claim.fields.polarity,
    [
      ["affirmed", words.claim.affirmed],
      ["negated", words.claim.negated],
    ],
  ],
] as const;
/** The choice of no value at all, where a field may be empty. */
const NOTHING = "nothing";
const MAY_BE_EMPTY: readonly string[] = ["role", "stage", "manner"];
const FIELDS = ["person", "club", ...CHOICES.map(([field]) => field)];

export function CorrectClaim({ of: claim }: { readonly of: ClaimAnswer }): JSX.Element {
  const [verdict, setVerdict] = useState<Verdict>("misread");
  const post = (form: FormData): ReturnType<typeof postCorrection> => {
    const filled = FIELDS.map((field) => [field, String(form.get(field) ?? "").trim()] as const).filter(([, value]) => value !== "");
    const values = filled.map(([field, value]) => [field, value === NOTHING ? null : value] as const);
    const set = verdict === "corrected" ? Object.fromEntries(values) : {};
    return postCorrection({ claim: claim.claim, verdict, set, why: String(form.get("why")) });
  };
  return (
    <EditorForm name={words.correct.open} post={post}>
      <fieldset>
        <legend>{words.correct.verdict}</legend>
        {VERDICTS.map((one) => (
          <label key={one}>
            <input type="radio" name="verdict" value={one} checked={verdict === one} onChange={() => setVerdict(one)} />{" "}
            {words.correct[one]}
          </label>
        ))}
      </fieldset>
      {verdict === "corrected" && <RightValues of={claim} />}
    </EditorForm>
  );
}

function RightValues({ of: { whole, person, club } }: { readonly of: ClaimAnswer }): JSX.Element {
  return (
    <div class="right-values">
      <label>
        {words.claim.fields.person}
        <input name="person" placeholder={person?.name ?? ""} />
      </label>
      <label>
        {words.claim.fields.club}
        <input name="club" placeholder={club?.id ?? ""} />
      </label>
      {CHOICES.map(([field, name, values]) => (
        <label key={field}>
          {name}
          <select name={field}>
            <option value="">{words.correct.field}</option>
            {MAY_BE_EMPTY.includes(field) && whole[field] && <option value={NOTHING}>{words.correct.nothing}</option>}
            {values
              .filter(([value]) => value !== whole[field])
              .map(([value, said]) => (
                <option key={value} value={value}>
                  {said}
                </option>
              ))}
          </select>
        </label>
      ))}
    </div>
  );
}
