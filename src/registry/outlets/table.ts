import { britishIsles } from "./british-isles.ts";
import { europe } from "./europe.ts";
import { lowCountries } from "./low-countries.ts";
import { nordic } from "./nordic.ts";
import { overseas } from "./overseas.ts";

/** The outlets that football news cites: papers, sites, broadcasters, agencies, programmes, and the social media that are only a medium. */
export const outletTable = [nordic, lowCountries, britishIsles, europe, overseas].join("\n");
