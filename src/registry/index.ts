import type { Registry } from "../model/registry.ts";
import { clubWords } from "./club-words.ts";
import { otherClubs, wellKnownClubs } from "./clubs/index.ts";
import { competitions } from "./competitions.ts";
import { countries } from "./countries.ts";
import { givenNames } from "./given-names.ts";
import { journalists } from "./journalists.ts";
import { outletWords, placeWords } from "./name-words.ts";
import { nationalTeams } from "./national-teams.ts";
import { outlets } from "./outlets/index.ts";
import { places } from "./places.ts";

/** Everything that the reader is told of the world. Where rows could be confused, the better known stands first. */
export const registry: Registry = {
  clubs: [...wellKnownClubs, ...nationalTeams(), ...otherClubs],
  outlets,
  journalists,
  competitions,
  countries,
  places,
  clubWords,
  outletWords,
  placeWords,
  givenNames,
};
