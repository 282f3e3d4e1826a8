/** The id of a nation's team: `team-dk`, `team-dk-women`, `team-gb-eng-u21`. */
export function teamId(country: string, squad = ""): string {
  return `team-${country.toLowerCase()}${squad && `-${squad}`}`;
}
