/** How bars and their names are put on a strip: bars in as few tracks as their sure parts allow, names below them, none over another. */

export interface StripEntry {
  /** Percent of the width: where the bar is drawn, and the part of it that must not lie over another. */
  readonly start: number;
  readonly end: number;
  readonly sureFrom: number;
  readonly sureTo: number;
  /** Letters of the name, and of what is added to it where there is room. */
  readonly letters: number;
  readonly more?: number;
}

export interface StripPlace {
  /** Line of the bar, from the top. */
  readonly track: number;
  /** Line of the name, from the top. */
  readonly row: number;
  /** Where the name hangs, in percent, and whether it runs to the left from there. */
  readonly hang: number;
  readonly isLeftward: boolean;
}

export interface StripLayout {
  readonly places: readonly StripPlace[];
  readonly tracks: number;
  readonly rows: number;
}

/** The narrowest picture and the one from which on more is said, in pixels; a letter at the size of the names. */
const NARROW = 312;
const WIDE = 660;
const LETTER = 6.6;
/** Percent between two names, and between the sure parts of two bars. */
const APART = 2;
const BARS_APART = 0.3;

/** Percent that a name takes on the narrowest picture, or with what is added on a wide one. */
function widthOf({ letters, more = 0 }: StripEntry): number {
  return Math.min(100, Math.max((letters * LETTER) / NARROW, ((letters + more) * LETTER) / WIDE) * 100);
}

/** Places for entries, in their order. */
export function stripOf(entries: readonly StripEntry[]): StripLayout {
  const tracks = tracksOf(entries);
  const names = namesOf(entries);
  const places = entries.map((entry, index): StripPlace => {
    const name = names[index];
    return { track: tracks[index] ?? 0, row: name?.row ?? 0, hang: hangOf(entry), isLeftward: name?.isLeftward ?? false };
  });
  return { places, tracks: most(places.map(({ track }) => track)), rows: most(places.map(({ row }) => row)) };
}

const most = (lines: readonly number[]): number => Math.max(-1, ...lines) + 1;
/** A name hangs under the sure part of its bar, where there is one. */
const hangOf = ({ start, sureFrom, sureTo }: StripEntry): number => (sureTo > sureFrom ? sureFrom : Math.max(start, sureFrom));

function tracksOf(entries: readonly StripEntry[]): readonly number[] {
  const free: number[] = [];
  const found = new Map<StripEntry, number>();
  for (const entry of [...entries].sort((a, b) => a.sureFrom - b.sureFrom || a.sureTo - b.sureTo)) {
    const open = free.findIndex((edge) => edge <= entry.sureFrom);
    const track = open < 0 ? free.length : open;
    free[track] = Math.max(entry.sureTo, entry.sureFrom + BARS_APART);
    found.set(entry, track);
  }
  return entries.map((entry) => found.get(entry) ?? 0);
}

interface PlacedName {
  readonly row: number;
  readonly isLeftward: boolean;
}

/**
 * From the right to the left, each name in the highest line from which on down nothing begins before it ends: so that the hair that ties a name
 * to its bar crosses no other name.
 */
function namesOf(entries: readonly StripEntry[]): readonly (PlacedName | undefined)[] {
  const edges: number[] = [];
  const found = new Map<StripEntry, PlacedName>();
  for (const entry of [...entries].sort((a, b) => hangOf(b) - hangOf(a))) {
    const [hang, width] = [hangOf(entry), widthOf(entry)];
    const isLeftward = hang + width > 100 && hang - width >= 0;
    const from = isLeftward ? hang - width : hang;
    const to = isLeftward ? hang : hang + width;
    const blocked = edges.findLastIndex((edge) => edge < to + APART);
    const row = blocked + 1;
    edges[row] = from;
    found.set(entry, { row, isLeftward });
  }
  return entries.map((entry) => found.get(entry));
}
