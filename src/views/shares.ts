/** Shares and forecasts with what can be said of them. */
import type { Estimate, Skill } from "../model/index.ts";

/** Two-sided 95 % quantile of the normal distribution. */
const Z = 1.959964;

/**
 * A share with its Wilson score interval at 95 % (E. B. Wilson, JASA 22, 1927; recommended for any n by Brown, Cai and DasGupta, Statistical
 * Science 16, 2001). `outlets.test.ts` measures on simulated ledgers how often it holds the truth.
 */
export function wilson(cameTrue: number, n: number): Estimate {
  const value = n === 0 ? 0 : cameTrue / n;
  const middle = (value + (Z * Z) / (2 * n)) / (1 + (Z * Z) / n);
  const half = (Z / (1 + (Z * Z) / n)) * Math.sqrt((value * (1 - value)) / n + (Z * Z) / (4 * n * n));
  return { value, low: Math.max(0, middle - half), high: Math.min(1, middle + half), n };
}

/** A forecast and what happened. */
export interface Forecast {
  readonly forecast: number;
  readonly cameTrue: boolean;
}

/** The Brier score of forecasts (G. W. Brier, Monthly Weather Review 78, 1950), and their skill against always saying `baseRate`. */
export function skillOf(forecasts: readonly Forecast[], baseRate: number): Skill {
  const missed = forecasts.reduce((sum, { forecast, cameTrue }) => sum + (forecast - Number(cameTrue)) ** 2, 0);
  return skillFrom(missed, forecasts.filter(({ cameTrue }) => cameTrue).length, forecasts.length, baseRate);
}

/** The same from sums: the squared distances of forecasts and outcomes, and how many of `n` came true. */
export function skillFrom(missed: number, cameTrue: number, n: number, baseRate: number): Skill {
  const base = (cameTrue * (1 - baseRate) ** 2 + (n - cameTrue) * baseRate ** 2) / n;
  return { brier: missed / n, base, skill: base === 0 ? 0 : 1 - missed / n / base, n };
}

/** The middle value; of an even number the mean of the two in the middle. Null for none. */
export function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}
