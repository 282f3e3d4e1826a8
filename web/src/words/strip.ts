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

export interface NamePlace {
  readonly side: NameSide;
  /** Letters that there is room for, where that is not all of them. */
  readonly cut: number | null;
}

export interface StripPlace {
  /** Line from the top. */
  readonly row: number;
  /** On narrow pictures, and on wide ones, where more is said. */
  readonly narrow: NamePlace;
  readonly wide: NamePlace;
}

export interface StripLayout {
  readonly places: readonly StripPlace[];
  readonly rows: number;
}

/** The narrowest picture and the one from which on more is said, in pixels; a letter at the size of the names. */
const NARROW = 312;
const WIDE = 660;
const LETTER = 7.6;
/** Percent between what stands on one line. */
const APART = 2.5;
/** Letters under which a name that is cut short says nothing. */
const LEAST_LETTERS = 7;

/** Percent that letters take on a picture so wide. */
const share = (letters: number, picture: number): number => (((letters + 1) * LETTER) / picture) * 100;

/** Percent that a name takes where it has least room. */
export const widthOf = (letters: number): number => share(letters, NARROW);

function sideOf({ start, end, sureFrom, sureTo }: StripEntry, letters: number, picture: number): NamePlace {
  const width = share(letters, picture);
  if (end + width <= 100) return { side: "right", cut: null };
  if (start - width >= 0) return { side: "left", cut: null };
  if (sureTo - sureFrom >= width) return { side: "inside", cut: null };
  const side = 100 - end > start ? "right" : "left";
  const cut = Math.floor(((Math.max(100 - end, start) / 100) * picture) / LETTER) - 1;
  return cut >= LEAST_LETTERS ? { side, cut } : { side: "over", cut: null };
}

/** On a wide picture more is said, if that leaves the name whole and beside its bar. */
function widely(entry: StripEntry, said: number): NamePlace {
  const all = sideOf(entry, said, WIDE);
  if (all.side !== "over" && all.cut === null) return all;
  const name = sideOf(entry, entry.letters, WIDE);
  return name.cut === null && said > entry.letters ? { ...name, cut: entry.letters } : name;
}

/** All that an entry covers, from where to where, with its name in a place. */
function reachOf({ start, end }: StripEntry, { side, cut }: NamePlace, letters: number, picture: number): readonly [number, number] {
  const width = share(cut ?? letters, picture);
  if (side === "right") return [start, Math.min(100, end + width)];
  if (side === "left") return [Math.max(0, start - width), end];
  return side === "inside" ? [start, end] : [Math.max(0, Math.min(start, 100 - width)), 100];
}

/** Places for entries, in their order: whatever begins first stands highest, and a later one joins a line that has room for it. */
export function stripOf(entries: readonly StripEntry[]): StripLayout {
  const lines: number[] = [];
  const found = new Map<StripEntry, StripPlace>();
  for (const entry of [...entries].sort((a, b) => a.sureFrom - b.sureFrom || a.start - b.start)) {
    const said = entry.letters + (entry.more ?? 0);
    const [narrow, wide] = [sideOf(entry, entry.letters, NARROW), widely(entry, said)];
    const reaches = [reachOf(entry, narrow, entry.letters, NARROW), reachOf(entry, wide, said, WIDE)] as const;
    const free = lines.findIndex((edge) => edge + APART <= Math.min(reaches[0][0], reaches[1][0]));
    const row = free < 0 ? lines.length : free;
    lines[row] = Math.max(reaches[0][1], reaches[1][1]);
    found.set(entry, { row, narrow, wide });
  }
  return { places: entries.flatMap((entry) => found.get(entry) ?? []), rows: lines.length };
}
