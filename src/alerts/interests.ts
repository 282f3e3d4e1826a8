/** Whether a claim is one that somebody wants to know of. */
import type { Claim, Interest } from "../model/index.ts";
import { nameKey } from "../text/index.ts";

/** The ids of the clubs that a name may mean. */
export type ClubsNamed = (name: string) => readonly string[];
/** All names of whoever has an id. */
export type NamesOf = (id: string) => readonly string[];

/** The interests that a claim fits, by name. People are known by their whole name or by the surname alone, clubs by any of their names. */
export function interestsIn(claim: Claim, interests: readonly Interest[], namesOf: NamesOf, clubsNamed: ClubsNamed): readonly string[] {
  const people = [claim.person, claim.other, claim.by, claim.replaces].flatMap((id) => (id ? namesOf(id) : [])).map(nameKey);
  const clubs = [claim.club, claim.by].flatMap((id) => (id ? [id] : []));
  const clubNames = clubs.flatMap(namesOf).map(nameKey);
  const isPerson = (wanted: string): boolean => people.some((key) => key === nameKey(wanted) || key.endsWith(` ${nameKey(wanted)}`));
  const isClub = (wanted: string): boolean => clubNames.includes(nameKey(wanted)) || clubsNamed(wanted).some((id) => clubs.includes(id));
  return interests
    .filter(
      ({ people: wanted, clubs: wantedClubs, stages, kinds, roles }) =>
        (!wanted || wanted.some(isPerson)) &&
        (!wantedClubs || wantedClubs.some(isClub)) &&
        (!stages || (claim.stage != null && stages.includes(claim.stage))) &&
        (!kinds || kinds.includes(claim.kind)) &&
        (!roles || (claim.role != null && roles.includes(claim.role))),
    )
    .map(({ name }) => name);
}
