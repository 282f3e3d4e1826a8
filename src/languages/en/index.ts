/** The English pack. */
import type { Pack } from "../../model/pack.ts";
import { certainty } from "./certainty.ts";
import { foreignWords } from "./foreign.ts";
import { appointment } from "./frames/appointment.ts";
import { association } from "./frames/association.ts";
import { candidacy } from "./frames/candidacy.ts";
import { contract } from "./frames/contract.ts";
import { departure } from "./frames/departure.ts";
import { honour } from "./frames/honour.ts";
import { response } from "./frames/response.ts";
import { tenure } from "./frames/tenure.ts";
import { vacancy } from "./frames/vacancy.ts";
import { furniture } from "./furniture.ts";
import { functionWords, grammar, paradigms } from "./grammar.ts";
import { numbers } from "./numbers.ts";
import { nationalities, references } from "./people.ts";
import { roleModifiers, roles } from "./roles.ts";
import { saying } from "./saying.ts";
import { senses } from "./senses.ts";
import { times } from "./times.ts";

export const pack: Pack = {
  language: "en",
  functionWords,
  foreignWords,
  grammar,
  paradigms,
  frames: { appointment, departure, tenure, candidacy, response, contract, honour, association, vacancy },
  roles,
  roleModifiers,
  nationalities,
  references,
  saying,
  certainty,
  times,
  numbers,
  furniture,
  senses,
};
