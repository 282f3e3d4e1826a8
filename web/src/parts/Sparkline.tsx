/** Reports by day as small bars; the count itself stands beside it. */
import type { JSX } from "preact";
import { words } from "../strings.ts";

const WIDTH = 72;
const HEIGHT = 16;
const MOST_BARS = 24;

/** Days put together where there are more of them than bars. */
function binned(perDay: readonly number[]): readonly number[] {
  const size = Math.ceil(perDay.length / MOST_BARS);
  const bins = Array.from({ length: Math.ceil(perDay.length / size) }, (_, bin) => perDay.slice(bin * size, (bin + 1) * size));
  return bins.map((days) => days.reduce((sum, n) => sum + n, 0));
}

export function Sparkline({ perDay }: { readonly perDay: readonly number[] }): JSX.Element | null {
  if (perDay.length === 0) return null;
  const bars = binned(perDay);
  const most = Math.max(...bars, 1);
  const step = Math.min(8, WIDTH / bars.length);
  const tall = (n: number): number => (n === 0 ? 1 : Math.max(3, (n / most) * HEIGHT));
  return (
    <svg class="spark" width={WIDTH} height={HEIGHT} role="img" aria-label={`${words.rumours.trend}: ${bars.join(", ")}`}>
      {bars.map((n, index) => (
        <rect
          key={index}
          class={n === 0 ? "bar bar-none" : "bar"}
          x={index * step}
          y={HEIGHT - tall(n)}
          width={Math.max(1, step - 1)}
          height={tall(n)}
        />
      ))}
    </svg>
  );
}
