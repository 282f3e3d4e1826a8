/** All views at once, for the server. */
import * as article from "./article.tsx";
import * as claim from "./claim.tsx";
import * as club from "./club.tsx";
import * as disputes from "./disputes.tsx";
import * as market from "./market.tsx";
import * as outlet from "./outlet.tsx";
import * as outlets from "./outlets.tsx";
import * as person from "./person.tsx";
import * as problem from "./problem.tsx";
import * as read from "./read.tsx";
import type { ViewModules } from "./registry.ts";
import * as rumour from "./rumour.tsx";
import * as rumours from "./rumours.tsx";
import * as search from "./search.tsx";
import * as vacancies from "./vacancies.tsx";

export const views: ViewModules = {
  article,
  claim,
  club,
  disputes,
  market,
  outlet,
  outlets,
  person,
  problem,
  read,
  rumour,
  rumours,
  search,
  vacancies,
};
