/** Days as ISO dates: counting with them, without a clock. */

const DAY = 86_400_000;

export const addDays = (day: string, n: number): string => new Date(Date.parse(day) + n * DAY).toISOString().slice(0, 10);
export const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / DAY);

/** The same day of another month, or its last day where it has none such. */
export function addMonths(day: string, n: number): string {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  const last = new Date(Date.UTC(year, month + n, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + n, Math.min(date, last))).toISOString().slice(0, 10);
}

/** Where an interval lies for a picture: its middle, or the end that is known; null where none is. */
export function middleOf({ earliest, latest }: { readonly earliest: string | null; readonly latest: string | null }): string | null {
  if (earliest === null || latest === null) return earliest ?? latest;
  return addDays(earliest, Math.floor(daysBetween(earliest, latest) / 2));
}
