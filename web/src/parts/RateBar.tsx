/** A share with its interval on a line from none to all; the figures stand beside it. */
import type { JSX } from "preact";
import type { Estimate } from "../../../src/model/records.ts";
import { words } from "../strings.ts";
import { percent } from "./Strip.tsx";

const HEIGHT = 16;

export function RateBar({ of: { value, low, high, n } }: { readonly of: Estimate }): JSX.Element {
  const said = words.outlets.rateText(words.percent(value), words.percent(low), words.percent(high), n);
  return (
    <span class="rate">
      <svg class="rate-bar" width="100%" height={HEIGHT} role="img" aria-label={said}>
        <line class="rate-whole" x1="0" x2="100%" y1={HEIGHT / 2} y2={HEIGHT / 2} />
        <line class="rate-half" x1="50%" x2="50%" y1="4" y2={HEIGHT - 4} />
        <rect class="rate-interval" x={percent(low * 100)} width={percent((high - low) * 100)} y="4" height={HEIGHT - 8} />
        <circle class="rate-point" cx={percent(value * 100)} cy={HEIGHT / 2} r="4" />
      </svg>
      <span class="rate-figures">
        <b>{words.percent(value)}</b>{" "}
        <span class="faint">
          {words.percent(low)}–{words.percent(high)}
        </span>
      </span>
    </span>
  );
}
