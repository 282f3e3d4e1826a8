import type { OutletRow } from "../../model/registry.ts";
import { readOutlets } from "../outlet-table.ts";
import { outletTable } from "./table.ts";

/** The outlets that football news cites. */
export const outlets: readonly OutletRow[] = readOutlets(outletTable);
