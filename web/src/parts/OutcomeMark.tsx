/** What became of a rumour: a shape, a colour, and a word for whoever sees neither. */
import type { JSX } from "preact";
import { words } from "../strings.ts";

export type Mark = keyof typeof words.outcomes;

export interface OutcomeMarkProps {
  readonly of: Mark;
  /** Shows the word beside the shape; otherwise only a screen reader says it. */
  readonly worded?: boolean;
}

export function OutcomeMark({ of: mark, worded = false }: OutcomeMarkProps): JSX.Element {
  return (
    <span class={`outcome outcome-${mark}`}>
      <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true" focusable="false">
        <OutcomeShape of={mark} />
      </svg>
      <span class={worded ? undefined : "vh"}>{words.outcomes[mark]}</span>
    </span>
  );
}

/** The shape alone, 12 by 12, in the colour of the text around it: for pictures that say the word elsewhere. */
export function OutcomeShape({ of: mark }: { readonly of: Mark }): JSX.Element {
  switch (mark) {
    case "came-true":
      return <circle class="shape-full" cx="6" cy="6" r="5.25" />;
    case "false":
      return (
        <>
          <circle class="shape-ring" cx="6" cy="6" r="5" />
          <path class="shape-line" d="M2.8 2.8 L9.2 9.2 M9.2 2.8 L2.8 9.2" />
        </>
      );
    case "interim":
      return (
        <>
          <circle class="shape-ring" cx="6" cy="6" r="5" />
          <path class="shape-full" d="M6 1 A5 5 0 0 0 6 11 Z" />
        </>
      );
    default:
      return <circle class="shape-ring" cx="6" cy="6" r="5" />;
  }
}
