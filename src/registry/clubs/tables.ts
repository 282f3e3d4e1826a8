/** The tables of clubs as they are written, for whoever needs a few lines of them. */
import { africa } from "./africa.ts";
import { americas } from "./americas.ts";
import { asiaOceania } from "./asia-oceania.ts";
import { belgium } from "./belgium.ts";
import { britishIsles } from "./british-isles.ts";
import { denmark } from "./denmark.ts";
import { easternEurope } from "./eastern-europe.ts";
import { england } from "./england.ts";
import { france } from "./france.ts";
import { germanSpeaking } from "./german-speaking.ts";
import { iberia } from "./iberia.ts";
import { italy } from "./italy.ts";
import { netherlands } from "./netherlands.ts";
import { nordic } from "./nordic.ts";
import { southernEurope } from "./southern-europe.ts";

/** The clubs that the press writes of, with the names, epithets and stadiums by which it does; written by hand. */
export const wellKnownTable = [
  denmark,
  belgium,
  netherlands,
  england,
  britishIsles,
  germanSpeaking,
  france,
  iberia,
  italy,
  nordic,
  southernEurope,
  easternEurope,
  americas,
  asiaOceania,
  africa,
].join("\n");

/** The other clubs of the world, by name only; none shares a name with another or with a well-known club. */
export { world as otherTable } from "./world.ts";
