/** How far a share may be from what it is of. */

/** Two-sided 95 % quantile of the normal distribution. */
const Z = 1.959964;

/** The Wilson score interval of a share at 95 % (E. B. Wilson, JASA 22, 1927), as `src/views/shares.ts` has it for outlets. */
export function intervalOf(count: number, n: number): { readonly low: number; readonly high: number } {
  if (n === 0) return { low: 0, high: 1 };
  const share = count / n;
  const middle = (share + (Z * Z) / (2 * n)) / (1 + (Z * Z) / n);
  const half = (Z / (1 + (Z * Z) / n)) * Math.sqrt((share * (1 - share)) / n + (Z * Z) / (4 * n * n));
  return { low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}
