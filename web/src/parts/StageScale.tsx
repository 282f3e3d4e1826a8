/** How near a rumour is to the job: seven steps of one hue, from pale to deep, with the word beside them. */
import type { JSX } from "preact";
import type { Stage } from "../../../src/model/reading.ts";
import { words } from "../strings.ts";
import { LADDER, stepOf } from "../words/stages.ts";

const STEP = 6;

export function StageScale({ stage }: { readonly stage: Stage | null }): JSX.Element {
  if (stage === null) return <span class="stage stage-none">–</span>;
  const step = stepOf(stage);
  if (step === 0) return <span class="stage">{words.stages[stage]}</span>;
  return (
    <span class="stage">
      <svg width={LADDER.length * STEP} height="10" aria-hidden="true" focusable="false">
        {LADDER.map((one, index) => (
          <rect
            key={one}
            class={index < step ? `step s${index + 1}` : "step s0"}
            x={index * STEP}
            y={LADDER.length - index}
            width={STEP - 1}
            height={index + 3}
          />
        ))}
      </svg>{" "}
      {words.stages[stage]}
    </span>
  );
}
