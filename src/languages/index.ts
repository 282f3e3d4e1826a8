/** The languages that hearsay reads. */
import type { Pack } from "../model/pack.ts";
import { pack as da } from "./da/index.ts";
import { pack as en } from "./en/index.ts";
import { pack as nl } from "./nl/index.ts";

export const packs: readonly Pack[] = [da, nl, en];
