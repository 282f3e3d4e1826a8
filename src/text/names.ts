import { fold } from "./fold.ts";

/** A name as it is compared: folded, and with aa, ae, oe, ue written a, a, o, u ("Staale" is "Ståle", "Hasenhuettl" "Hasenhüttl"). */
export function nameKey(name: string): string {
  return fold(name)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .replace(/([aou])[ea]/g, (pair, vowel: string) => (pair[1] === "e" || vowel === "a" ? vowel : pair));
}

/** What a name ends with: its last word as it is compared. Empty where a name has no letters. */
export function familyOf(name: string): string {
  return nameKey(name).split(" ").at(-1) ?? "";
}

/** The key under which the ledger finds the articles that make claims about somebody of this name. */
export function personKey(name: string): string {
  return `name:${nameKey(name)}`;
}

/** The key under which it finds those that tie anybody whose name ends so to a club (an entity id). */
export function familyKey(name: string, club: string): string {
  return `family:${familyOf(name)}@${club}`;
}

/** The key under which it finds those that tell of somebody's coming to a club. */
export function arrivalsKey(club: string): string {
  return `arrivals@${club}`;
}
