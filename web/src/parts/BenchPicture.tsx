/** Who had the bench of a club through the years: a strip of names, interims hatched, times without anybody white. */
import type { JSX } from "preact";
import type { ClubStintAnswer, RumourAnswer } from "../../../src/model/api.ts";
import { useFrame } from "../frame.ts";
import { words } from "../strings.ts";
import { daysOfSpells, isDated, type Spell, spellOf } from "../words/spells.ts";
import { widthOf } from "../words/strip.ts";
import { axisOf } from "../words/time-axis.ts";
import { Lane } from "./CareerPicture.tsx";
import { Evidence } from "./Evidence.tsx";
import { daysOfRumours, rumourMarks } from "./rumour-marks.tsx";
import { BarPatterns, SpellBar, spellItem } from "./SpellBar.tsx";
import { MARK, percent, Strip, StripAxis } from "./Strip.tsx";

export interface BenchPictureProps {
  readonly who: string;
  readonly bench: readonly ClubStintAnswer[];
  readonly rumours: readonly RumourAnswer[];
}

export function BenchPicture({ who, bench, rumours }: BenchPictureProps): JSX.Element {
  const { at, today } = useFrame();
  const day = at ?? today;
  const axis = axisOf(bench.some(isDated) ? [...daysOfSpells(bench, day), ...daysOfRumours(rumours)] : []);
  const marks = axis
    ? rumourMarks(rumours, axis, ({ kind, person }) => (kind === "departure" ? words.club.leaves(person.name) : person.name))
    : [];
  const dated = bench.filter(isDated);
  const undated = bench.filter((stint) => !isDated(stint));
  return (
    <>
      {axis && (
        <figure class="lanes lanes-one" aria-label={words.stints.picture(who)}>
          <BarPatterns />
          <StripAxis axis={axis} title={words.stints.picture(who)} />
          <Overview spells={dated.map((stint) => [stint, spellOf(stint, axis, day)])} />
          <Strip
            label={words.club.bench}
            axis={axis}
            items={dated.map((stint, index) => spellItem({ stint, name: stint.person.name, axis, day }, index))}
          />
          {marks.length > 0 && <Lane name={words.person.rumourLane} axis={axis} items={marks} />}
          <figcaption class="faint">
            {words.stints.fades} {words.club.hatched}
          </figcaption>
        </figure>
      )}
      {undated.length > 0 && (
        <div class="undated">
          <span class="faint">{words.stints.undated}: </span>
          <span class="dots">
            {undated.map(({ person, support }) => (
              <Evidence key={person.id} of={support}>
                {person.name}
              </Evidence>
            ))}
          </span>
        </div>
      )}
    </>
  );
}

/** All spells on one line, as the bench saw them; the lines below say whose each is. */
function Overview({ spells }: { readonly spells: readonly (readonly [ClubStintAnswer, Spell])[] }): JSX.Element {
  return (
    <svg class="overview" width="100%" height={MARK} aria-hidden="true" focusable="false">
      {spells.map(([stint, spell], index) => (
        <g key={`${stint.person.id} ${index}`}>
          <SpellBar of={stint} spell={spell} top={0} />
          {spell.start === spell.sureFrom && (
            <line class="overview-edge" x1={percent(spell.start)} x2={percent(spell.start)} y1="0" y2={MARK} />
          )}
          {spell.sureTo - spell.sureFrom > widthOf(stint.person.name.length) && stint.role !== "caretaker" && (
            <text class="strip-inside" x={percent(spell.sureFrom)} dx="5" y={MARK - 3}>
              {stint.person.name}
            </text>
          )}
        </g>
      ))}
    </svg>
  );
}
