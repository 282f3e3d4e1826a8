/** Where values lie on a picture. d3-scale would be 8 KB of every first load with a picture. */

type Pair = readonly [number, number];

/** Takes values of one stretch to places on another; those outside lie on the edge. */
export function scaleOf([low, high]: Pair, [from, to]: Pair): (value: number) => number {
  return (value) => {
    const share = high === low ? 0.5 : (value - low) / (high - low);
    return from + Math.min(1, Math.max(0, share)) * (to - from);
  };
}
