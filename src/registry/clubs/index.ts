import type { ClubRow } from "../../model/registry.ts";
import { readClubs } from "../club-table.ts";
import { belgium } from "./belgium.ts";
import { britishIsles } from "./british-isles.ts";
import { denmark } from "./denmark.ts";
import { england } from "./england.ts";
import { netherlands } from "./netherlands.ts";
import { world } from "./world.ts";

/** The clubs whose names, epithets and stadiums were written by hand, as the press writes them. */
export const wellKnownClubs: readonly ClubRow[] = readClubs([denmark, belgium, netherlands, england, britishIsles].join("\n"));

/** The other clubs of the world, by name only; none shares a name with another or with a well-known club. */
export const otherClubs: readonly ClubRow[] = readClubs(world);
