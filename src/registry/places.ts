import type { PlaceRow } from "../model/registry.ts";

/** Towns and regions that a writer may take for a person's or a club's name. */
export const places: readonly PlaceRow[] = [];
