import type { ClubRow } from "../../model/registry.ts";
import { readClubs } from "../club-table.ts";
import { otherTable, wellKnownTable } from "./tables.ts";

/** The clubs that the press writes of, the better known ones of each country first. */
export const wellKnownClubs: readonly ClubRow[] = readClubs(wellKnownTable);
/** The other clubs of the world. */
export const otherClubs: readonly ClubRow[] = readClubs(otherTable);
