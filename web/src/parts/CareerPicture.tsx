/** A career in lanes, one for each kind of job, one for rumours; undated spells stand beside it. */
import type { JSX } from "preact";
import type { RumourAnswer, StintAnswer } from "../../../src/model/api.ts";
import { useFrame } from "../frame.ts";
import { words } from "../strings.ts";
import { daysOfSpells, isDated } from "../words/spells.ts";
import { axisOf, type TimeAxis } from "../words/time-axis.ts";
import { Evidence } from "./Evidence.tsx";
import { daysOfRumours, rumourMarks } from "./rumour-marks.tsx";
import { BarPatterns, spellItem } from "./SpellBar.tsx";
import { Strip, StripAxis, type StripItem } from "./Strip.tsx";

export interface CareerPictureProps {
  readonly who: string;
  readonly career: readonly StintAnswer[];
  readonly rumours: readonly RumourAnswer[];
}

export function CareerPicture({ who, career, rumours }: CareerPictureProps): JSX.Element {
  const { at, today } = useFrame();
  const day = at ?? today;
  const axis = axisOf([...daysOfSpells(career, day), ...daysOfRumours(rumours)]);
  const undated = career.filter((stint) => !isDated(stint));
  return (
    <>
      {axis && (
        <figure class="lanes" aria-label={words.stints.picture(who)}>
          <BarPatterns />
          <span class="lane-name" />
          <StripAxis axis={axis} title={words.stints.picture(who)} />
          {lanesOf(career, axis, day).map(({ name, items }) => (
            <Lane key={name} name={name} axis={axis} items={items} />
          ))}
          <Rumours rumours={rumours} axis={axis} />
          <figcaption class="faint">{words.stints.fades}</figcaption>
        </figure>
      )}
      {undated.length > 0 && <Undated of={undated} />}
    </>
  );
}

interface LaneProps {
  readonly name: string;
  readonly axis: TimeAxis;
  readonly items: readonly StripItem[];
}

export function Lane({ name, axis, items }: LaneProps): JSX.Element {
  return (
    <>
      <span class="lane-name">{name}</span>
      <Strip label={name} axis={axis} items={items} />
    </>
  );
}

/** Lanes in the order in which the jobs came. A caretaker is hatched in the lane of head coaches. */
function lanesOf(career: readonly StintAnswer[], axis: TimeAxis, day: string): readonly Omit<LaneProps, "axis">[] {
  const lanes = new Map<string, StintAnswer[]>();
  for (const stint of career.filter(isDated)) {
    const role = stint.role === "caretaker" ? "head-coach" : stint.role;
    const name = role ? words.roles[role] : words.person.roleUnknown;
    lanes.set(name, [...(lanes.get(name) ?? []), stint]);
  }
  return [...lanes].map(([name, stints]) => ({
    name,
    items: stints.map((stint, index) => spellItem({ stint, name: stint.club.name, axis, day }, index)),
  }));
}

function Rumours({ rumours, axis }: { readonly rumours: readonly RumourAnswer[]; readonly axis: TimeAxis }): JSX.Element | null {
  const marks = rumourMarks(rumours, axis, ({ kind, club }) => (kind === "departure" ? words.person.leaves(club.name) : club.name));
  if (marks.length === 0) return null;
  return <Lane name={words.person.rumourLane} axis={axis} items={marks} />;
}

function Undated({ of: stints }: { readonly of: readonly StintAnswer[] }): JSX.Element {
  return (
    <div class="undated">
      <span class="faint">{words.stints.undated}: </span>
      <span class="dots">
        {stints.map(({ club, role, support }) => (
          <span key={`${club.id} ${role}`}>
            <Evidence of={support}>{club.name}</Evidence> {role && <span class="faint">{words.roles[role]}</span>}
          </span>
        ))}
      </span>
    </div>
  );
}
