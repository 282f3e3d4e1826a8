import { createHash } from "node:crypto";

/** The id of some values: the first 32 hex digits of the SHA-256 of their JSON array, so that no two lists of values run together. */
export function digest(...values: readonly unknown[]): string {
  return createHash("sha256").update(JSON.stringify(values)).digest("hex").slice(0, 32);
}
