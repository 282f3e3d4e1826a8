/**
 * A strip of time: marks with their names beside them. Each opens its sentences in place, without JavaScript: all of them lie over one another,
 * and only what is drawn can be clicked.
 */
import type { JSX } from "preact";
import { type NamePlace, type StripEntry, type StripPlace, stripOf } from "../words/strip.ts";
import type { TimeAxis } from "../words/time-axis.ts";
import { Evidence } from "./Evidence.tsx";
import type { Evident } from "./Sentence.tsx";

export interface StripItem {
  readonly key: string;
  readonly entry: StripEntry;
  /** Empty where there are too many to be named. */
  readonly name: string;
  /** Said after the name where there is room. */
  readonly more?: string;
  /** All of it in words, for whoever does not see it. */
  readonly told: string;
  readonly claims: readonly Evident[];
  /** Pixels that the mark reaches out over its place, so that the name keeps clear of it. */
  readonly radius?: number;
  /** Draws the mark; `top` is the upper edge of its line, in pixels. */
  readonly draw: (top: number) => JSX.Element;
}

export interface StripProps {
  readonly label: string;
  readonly axis: TimeAxis;
  readonly items: readonly StripItem[];
}

/** Pixels: the height of a mark, and from one line to the next. */
export const MARK = 14;
const LINE = 22;
const EDGE = (LINE - MARK) / 2;
/** Sentences that a mark opens; the table below the picture has them all. */
const SHOWN = 5;

export const percent = (x: number): string => `${Math.round(x * 100) / 100}%`;

export function Strip({ label, axis, items }: StripProps): JSX.Element {
  const { places } = stripOf(items.map(({ entry }) => entry));
  return (
    <div class="strip">
      <Grid axis={axis} />
      <ul aria-label={label}>
        {items.map((item, index) => {
          const place = places[index];
          return place && <Item key={item.key} of={item} place={place} />;
        })}
      </ul>
    </div>
  );
}

interface ItemProps {
  readonly of: StripItem;
  readonly place: StripPlace;
}

function Item({ of: item, place: { row, narrow, wide } }: ItemProps): JSX.Element {
  const y = row * LINE + EDGE + MARK - 3;
  return (
    <li>
      <Evidence of={item.claims} most={SHOWN}>
        <span class="vh">{item.told}</span>
        {/* As high as down to its line, so that its sentences open right under it. */}
        <svg class="strip-item" width="100%" height={(row + 1) * LINE} aria-hidden="true" focusable="false">
          {item.draw(row * LINE + EDGE)}
          {item.name === "" ? null : isSame(narrow, wide) ? (
            <Name of={item} place={wide} y={y} look="" />
          ) : (
            <>
              <Name of={item} place={narrow} y={y} look="strip-narrow" />
              <Name of={item} place={wide} y={y} look="strip-wide" />
            </>
          )}
        </svg>
      </Evidence>
    </li>
  );
}

const isSame = (one: NamePlace, other: NamePlace): boolean => one.side === other.side && one.cut === other.cut;

interface NameProps {
  readonly of: StripItem;
  readonly place: NamePlace;
  readonly y: number;
  /** On which pictures it is shown. */
  readonly look: string;
}

function Name({ of: { name, more, entry, radius = 0 }, place: { side, cut }, y, look }: NameProps): JSX.Element {
  const x = { right: entry.end, left: entry.start, inside: entry.sureFrom, over: 100 }[side];
  const isLeftward = side === "left" || side === "over";
  const apart = side === "over" ? 0 : radius + 6;
  return (
    <text
      class={`strip-name strip-${side} ${look}`}
      x={percent(x)}
      y={y}
      dx={isLeftward ? -apart : apart}
      text-anchor={isLeftward ? "end" : "start"}
    >
      {cut === null || cut >= name.length ? name : `${name.slice(0, cut - 1)}…`}
      {more && cut === null && <tspan class="strip-more"> {more}</tspan>}
    </text>
  );
}

/** Hairlines at the years, behind everything. */
function Grid({ axis }: { readonly axis: TimeAxis }): JSX.Element {
  return (
    <svg class="strip-grid" width="100%" height="100%" aria-hidden="true" focusable="false">
      {axis.ticks.map(({ x }) => (
        <line key={x} class="grid" x1={percent(x)} x2={percent(x)} y1="0" y2="100%" />
      ))}
    </svg>
  );
}

/** Years stand under their hair everywhere; months are longer, and would stick out at the edges. */
function anchorOf(x: number, label: string): "start" | "middle" | "end" {
  if (label.length <= 4) return "middle";
  return x < 6 ? "start" : x > 94 ? "end" : "middle";
}

/** The years themselves, above the strips. */
export function StripAxis({ axis, title }: { readonly axis: TimeAxis; readonly title: string }): JSX.Element {
  return (
    <svg class="strip-axis" width="100%" height="16" role="img">
      <title>{title}</title>
      {axis.ticks.map(({ x, label }) => (
        <text key={x} class="faint" x={percent(x)} y="12" text-anchor={anchorOf(x, label)}>
          {label}
        </text>
      ))}
    </svg>
  );
}
