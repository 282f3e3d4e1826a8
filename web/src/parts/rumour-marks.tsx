/** Rumours as marks on a strip: a ring or disc at the time of the last report, a hair back to the first. */
import type { RumourAnswer } from "../../../src/model/api.ts";
import { words } from "../strings.ts";
import { middleOf } from "../words/days.ts";
import type { TimeAxis } from "../words/time-axis.ts";
import { periodWords } from "../words/when.ts";
import { OutcomeShape } from "./OutcomeMark.tsx";
import { rumourWords } from "./RumourName.tsx";
import { MARK, percent, type StripItem } from "./Strip.tsx";

const SIZE = 12;

/** Days that an axis has to reach over. */
export const daysOfRumours = (rumours: readonly RumourAnswer[]): readonly string[] =>
  rumours.flatMap(({ first, last }) => [middleOf(first) ?? [], middleOf(last) ?? []].flat());

/** Marks that have room for their names; of more the names are in the table only, and each opens its last reports alone. */
const NAMED = 24;
const LAST_REPORTS = 2;

/** Rumours with a day, as items of a strip; `nameOf` says how a mark is called. */
export function rumourMarks(
  rumours: readonly RumourAnswer[],
  axis: TimeAxis,
  nameOf: (rumour: RumourAnswer) => string,
): readonly StripItem[] {
  const isMany = rumours.length > NAMED;
  return rumours.flatMap((rumour): readonly StripItem[] => {
    const [first, last] = [middleOf(rumour.first), middleOf(rumour.last)];
    const day = last ?? first;
    if (day === null) return [];
    const [from, x] = [axis.at(first ?? day), axis.at(day)];
    const name = isMany ? "" : nameOf(rumour);
    return [
      {
        key: rumour.id,
        entry: { start: from, end: x, sureFrom: from, sureTo: x, letters: name.length + 2 },
        radius: SIZE / 2,
        name,
        told: `${rumourWords(rumour)}: ${words.outcomes[rumour.outcome]}, ${periodWords(rumour.first, rumour.last)}`,
        claims: isMany ? rumour.reports.slice(-LAST_REPORTS) : rumour.reports,
        draw: (top) => (
          <>
            <line class="rumour-span" x1={percent(from)} x2={percent(x)} y1={top + MARK / 2} y2={top + MARK / 2} />
            <svg
              aria-hidden="true"
              focusable="false"
              x={percent(x)}
              y={top + (MARK - SIZE) / 2}
              overflow="visible"
              class={`outcome-${rumour.outcome}`}
            >
              <g transform={`translate(${-SIZE / 2} 0)`}>
                <circle class="mark-ground" cx="6" cy="6" r="6" />
                <OutcomeShape of={rumour.outcome} />
              </g>
            </svg>
          </>
        ),
      },
    ];
  });
}
