/** Digests of what was recorded, a day at a time. */
import { digest } from "../text/index.ts";

/**
 * The root of a Merkle tree over some leaves, whatever their order: sorted, then hashed in pairs until one is left. The last of an odd number
 * goes up as it is. Empty where there are none.
 */
export function merkleRoot(leaves: readonly string[]): string {
  let level = [...leaves].sort();
  while (level.length > 1) {
    const above: string[] = [];
    for (let i = 0; i < level.length; i += 2) {
      const [left = "", right] = [level[i], level[i + 1]];
      above.push(right === undefined ? left : digest("node", left, right));
    }
    level = above;
  }
  return level[0] ?? "";
}
