/** How bars and their names are put on lines: every name beside its bar, no two over one another, in as few lines as that allows. */

/** In percent of the width: where a bar is drawn, and the part of it that is solid. */
export interface StripEntry {
  readonly start: number;
  readonly end: number;
  readonly sureFrom: number;
  readonly sureTo: number;
  /** Letters of the name, and of what is said after it where there is room. */
  readonly letters: number;
  readonly more?: number;
}

/** Where a name stands: beside its bar, in it, or, where nothing else is left, over it up to the right edge. */
export type NameSide = "right" | "left" | "inside" | "over";

export interface StripPlace {
  /** Line from the top. */
  readonly row: number;
  readonly side: NameSide;
}

export interface StripLayout {
  readonly places: readonly StripPlace[];
  readonly rows: number;
}

/** The narrowest picture and the one from which on more is said, in pixels; a letter at the size of the names. */
const NARROW = 312;
const WIDE = 660;
const LETTER = 6.8;
/** Percent between what stands on one line. */
const APART = 2.5;

/** Percent that a name takes on the narrowest picture, or with what is added on a wide one. */
export function widthOf({ letters, more = 0 }: Pick<StripEntry, "letters" | "more">): number {
  return Math.max(((letters + 1) * LETTER) / NARROW, ((letters + more + 1) * LETTER) / WIDE) * 100;
}

function sideOf(entry: StripEntry): NameSide {
  const width = widthOf(entry);
  if (entry.end + width <= 100) return "right";
  if (entry.start - width >= 0) return "left";
  return entry.sureTo - entry.sureFrom >= width ? "inside" : "over";
}

/** All that an entry covers, from where to where. */
function reachOf(entry: StripEntry, side: NameSide): readonly [number, number] {
  const width = widthOf(entry);
  if (side === "right") return [entry.start, entry.end + width];
  if (side === "left") return [entry.start - width, entry.end];
  return side === "inside" ? [entry.start, entry.end] : [Math.min(entry.start, 100 - width), 100];
}

/** Places for entries, in their order: whatever begins first stands highest, and a later one joins a line that has room for it. */
export function stripOf(entries: readonly StripEntry[]): StripLayout {
  const lines: number[] = [];
  const found = new Map<StripEntry, StripPlace>();
  for (const entry of [...entries].sort((a, b) => a.sureFrom - b.sureFrom || a.start - b.start)) {
    const side = sideOf(entry);
    const [from, to] = reachOf(entry, side);
    const free = lines.findIndex((edge) => edge + APART <= from);
    const row = free < 0 ? lines.length : free;
    lines[row] = to;
    found.set(entry, { row, side });
  }
  return { places: entries.map((entry) => found.get(entry) ?? { row: 0, side: "right" }), rows: lines.length };
}
