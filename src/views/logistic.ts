/** Logistic regression for a handful of features, by Newton's method; deterministic. */

export interface Example {
  readonly features: readonly number[];
  readonly isTrue: boolean;
}

/** Pulls weights towards zero, as if each had a normal prior of this inverse variance; the intercept goes free. */
const RIDGE = 0.1;
const STEPS = 25;

/** The weights that fit the examples best, the intercept first. */
export function fitLogistic(examples: readonly Example[]): readonly number[] {
  const size = (examples[0]?.features.length ?? 0) + 1;
  let weights: readonly number[] = Array.from({ length: size }, () => 0);
  for (let step = 0; step < STEPS; step++) {
    const gradient = weights.map((weight, i) => (i === 0 ? 0 : -RIDGE * weight));
    const curvature = weights.map((_, i) => weights.map((__, j) => (i === j ? (i === 0 ? 1e-6 : RIDGE) : 0)));
    for (const { features, isTrue } of examples) {
      const row = [1, ...features];
      const chance = chanceOf(weights, features);
      for (const [i, x] of row.entries()) {
        gradient[i] = (gradient[i] ?? 0) + (Number(isTrue) - chance) * x;
        for (const [j, y] of row.entries()) add(curvature, i, j, chance * (1 - chance) * x * y);
      }
    }
    const move = solve(curvature, gradient);
    weights = weights.map((weight, i) => weight + (move[i] ?? 0));
    if (move.every((value) => Math.abs(value) < 1e-9)) break;
  }
  return weights;
}

/** The probability that the weights give to features. */
export function chanceOf(weights: readonly number[], features: readonly number[]): number {
  const sum = [1, ...features].reduce((total, x, i) => total + x * (weights[i] ?? 0), 0);
  return 1 / (1 + Math.exp(-sum));
}

function add(matrix: number[][], i: number, j: number, value: number): void {
  const row = matrix[i];
  if (row) row[j] = (row[j] ?? 0) + value;
}

/** Solves a symmetric positive definite system by elimination. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): readonly number[] {
  const rows = matrix.map((row, i) => [...row, right[i] ?? 0]);
  for (const [i, pivot] of rows.entries()) {
    for (const other of rows.slice(i + 1)) {
      const factor = (other[i] ?? 0) / (pivot[i] ?? 1);
      for (let k = i; k < other.length; k++) other[k] = (other[k] ?? 0) - factor * (pivot[k] ?? 0);
    }
  }
  const solution: number[] = Array.from({ length: rows.length }, () => 0);
  for (const [i, row] of [...rows.entries()].reverse()) {
    const known = row.slice(i + 1, -1).reduce((sum, value, k) => sum + value * (solution[i + 1 + k] ?? 0), 0);
    solution[i] = ((row.at(-1) ?? 0) - known) / (row[i] ?? 1);
  }
  return solution;
}
