/** A spell on a strip: solid where it is sure, fading where an end is known only roughly, hatched where it is an interim. */
import type { JSX } from "preact";
import type { StintAnswer } from "../../../src/model/api.ts";
import { words } from "../strings.ts";
import { type Spell, spellOf, surest } from "../words/spells.ts";
import { stintWords } from "../words/stint-words.ts";
import type { TimeAxis } from "../words/time-axis.ts";
import { MARK, percent, type StripItem } from "./Strip.tsx";

/** Percent by which a fading part reaches under the solid one, so that no hair of paper shows between them. */
const LAP = 0.4;

export interface SpellBarProps {
  readonly of: Pick<StintAnswer, "role" | "support">;
  readonly spell: Spell;
  /** Upper edge, in pixels. */
  readonly top: number;
}

export function SpellBar({ of: { role, support }, spell: { start, sureFrom, sureTo, end, runs }, top }: SpellBarProps): JSX.Element {
  const isHatched = role === "caretaker";
  const look = `bar-${surest(support)}`;
  const same = isHatched
    ? { class: "bar bar-hatched", y: top, height: MARK, fill: "url(#hatch)" }
    : { class: `bar bar-solid ${look}`, y: top, height: MARK };
  const lap = look === "bar-certain" && !isHatched ? Math.min(LAP, sureTo - sureFrom) : 0;
  const isPoint = sureTo - sureFrom < 0.2;
  const hasFade = start < sureFrom || end > sureTo;
  return (
    <>
      {start < sureFrom && <rect {...same} x={percent(start)} width={percent(sureFrom - start + lap)} mask="url(#fade-in)" />}
      {sureTo > sureFrom && <rect {...same} x={percent(sureFrom)} width={percent(sureTo - sureFrom)} />}
      {end > sureTo && (
        <rect {...same} x={percent(sureTo - lap)} width={percent(end - sureTo + lap)} mask={runs ? "url(#fade-on)" : "url(#fade-out)"} />
      )}
      {isPoint && <line class={`bar-line ${look}`} x1={percent(sureFrom)} x2={percent(sureFrom)} y1={top} y2={top + MARK} />}
      {isHatched && !hasFade && <rect class="bar-frame" x={percent(start)} width={percent(end - start)} y={top + 0.5} height={MARK - 1} />}
    </>
  );
}

/** Masks and hatching that bars are drawn with: once a page. */
export function BarPatterns(): JSX.Element {
  return (
    <svg class="patterns" width="0" height="0" aria-hidden="true" focusable="false">
      <defs>
        <Fade id="fade-in" from={0} to={1} />
        <Fade id="fade-out" from={1} to={0} />
        <Fade id="fade-on" from={1} to={0.45} />
        <pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect class="hatch-line" width="2" height="5" />
        </pattern>
      </defs>
    </svg>
  );
}

function Fade({ id, from, to }: { readonly id: string; readonly from: number; readonly to: number }): JSX.Element {
  return (
    <>
      <linearGradient id={`${id}-ink`}>
        <stop offset="0" stop-color="#fff" stop-opacity={from} />
        <stop offset="1" stop-color="#fff" stop-opacity={to} />
      </linearGradient>
      <mask id={id} maskContentUnits="objectBoundingBox">
        <rect width="1" height="1" fill={`url(#${id}-ink)`} />
      </mask>
    </>
  );
}

export interface SpellItemProps {
  readonly stint: StintAnswer;
  /** What the bar is called: the club, or the person. */
  readonly name: string;
  readonly axis: TimeAxis;
  /** The day of looking. */
  readonly day: string;
}

/** A stint as an item of a strip. */
export function spellItem({ stint, name, axis, day }: SpellItemProps, index: number): StripItem {
  const spell = spellOf(stint, axis, day);
  const when = stintWords(stint, day);
  const role = stint.role ? words.roles[stint.role] : words.roleUnknown;
  return {
    key: `${name} ${stint.role} ${index}`,
    entry: { ...spell, letters: name.length, more: when.length + 1 },
    name,
    more: when,
    told: `${name}, ${role}, ${when}`,
    claims: stint.support,
    draw: (top) => <SpellBar of={stint} spell={spell} top={top} />,
  };
}
