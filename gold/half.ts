import { createHash } from "node:crypto";

/** `tuned`: may be looked at and fitted to; `held-out`: only ever measured. */
export type Half = "tuned" | "held-out";

/**
 * Which half of the gold an article belongs to, by its file name (without folder, with extension): tuned where the first hex digit of the
 * name's SHA-256 is below 8. Stable as files are added.
 */
export function half(fileName: string): Half {
  return createHash("sha256").update(fileName).digest().readUInt8(0) < 0x80 ? "tuned" : "held-out";
}
