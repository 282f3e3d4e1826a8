import { fold } from "./fold.ts";

/** A name as it is compared: folded, and with aa, ae, oe, ue written a, a, o, u ("Staale" is "Ståle", "Hasenhuettl" "Hasenhüttl"). */
export function nameKey(name: string): string {
  return fold(name)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .replace(/([aou])[ea]/g, (pair, vowel: string) => (pair[1] === "e" || vowel === "a" ? vowel : pair));
}

/** The key under which all people lie who may be one man under several names: what their names end with. Empty where a name has no letters. */
export function familyKey(name: string): string {
  const family = nameKey(name).split(" ").at(-1) ?? "";
  return family === "" ? "" : `family:${family}`;
}
