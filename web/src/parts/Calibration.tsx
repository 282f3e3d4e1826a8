/** Forecasts against what came true: on the diagonal both are the same; the table says what the picture does. */
import { line } from "d3-shape";
import type { JSX } from "preact";
import type { Band } from "../../../src/model/records.ts";
import { words } from "../strings.ts";
import { intervalOf } from "../words/interval.ts";
import { scaleOf } from "../words/scale.ts";
import { type Column, DataTable } from "./DataTable.tsx";

const SIZE = 280;
const EDGE = { left: 44, bottom: 36, top: 8, right: 20 };
const TICKS = [0, 0.25, 0.5, 0.75, 1];
/** Radius of a band of one forecast, and of the fullest. */
const RADII = [3, 9] as const;

const across = scaleOf([0, 1], [EDGE.left, SIZE - EDGE.right]);
const up = scaleOf([0, 1], [SIZE - EDGE.bottom, EDGE.top]);
const path = line<Placed>(
  ({ forecast }) => across(forecast),
  ({ share }) => up(share),
);

interface Placed {
  readonly forecast: number;
  readonly share: number;
  readonly low: number;
  readonly high: number;
  readonly n: number;
}

const placed = ({ forecast, cameTrue, n }: Band): Placed => ({
  forecast,
  share: n === 0 ? 0 : cameTrue / n,
  n,
  ...intervalOf(cameTrue, n),
});

export function Calibration({ bands }: { readonly bands: readonly Band[] }): JSX.Element {
  const all = bands.map(placed);
  const radius = scaleOf([1, Math.max(2, ...all.map(({ n }) => n))], RADII);
  return (
    <div class="calibration">
      <svg viewBox={`0 0 ${SIZE} ${SIZE}`} width={SIZE} height={SIZE} role="img">
        <title>{words.outlets.calibration}</title>
        <desc>{words.outlets.calibrationText(bands.length)}</desc>
        <Frame />
        <path class="calibration-line" d={path(all) ?? ""} />
        {all.map(({ forecast, share, low, high, n }) => (
          <g key={forecast}>
            <line class="calibration-interval" x1={across(forecast)} x2={across(forecast)} y1={up(low)} y2={up(high)} />
            <circle class="calibration-dot" cx={across(forecast)} cy={up(share)} r={radius(n)} />
            <text class="faint" x={across(forecast)} y={up(share)} dx={radius(n) + 3} dy="4">
              {words.figure(n)}
            </text>
          </g>
        ))}
      </svg>
      <DataTable caption={words.outlets.calibration} columns={columns} rows={bands} keyOf={({ from }) => String(from)} />
    </div>
  );
}

function Frame(): JSX.Element {
  return (
    <>
      {TICKS.map((share) => (
        <g key={share}>
          <line class="grid" x1={across(0)} x2={across(1)} y1={up(share)} y2={up(share)} />
          <text class="faint" x={EDGE.left - 6} y={up(share) + 4} text-anchor="end">
            {words.percent(share)}
          </text>
          <text class="faint" x={across(share)} y={SIZE - EDGE.bottom + 16} text-anchor="middle">
            {words.percent(share)}
          </text>
        </g>
      ))}
      <line class="calibration-even" x1={across(0)} y1={up(0)} x2={across(1)} y2={up(1)} />
      <text class="faint" x={across(1)} y={SIZE - 4} text-anchor="end">
        {words.outlets.axisForecast}
      </text>
      <text class="faint" x={across(0) + 4} y={up(1) + 12}>
        {words.outlets.axisTrue}
      </text>
    </>
  );
}

const names = words.outlets.band;
const columns: readonly Column<Band>[] = [
  { name: names.band, isHead: true, cell: ({ from, to }) => `${words.percent(from)}–${words.percent(to)}` },
  { name: names.n, look: "figure", cell: ({ n }) => words.figure(n) },
  { name: names.forecast, look: "figure", cell: ({ forecast }) => words.percent(forecast) },
  { name: names.cameTrue, look: "figure", cell: (band) => words.percent(placed(band).share) },
  {
    name: names.interval,
    look: "figure",
    cell: (band) => {
      const { low, high } = placed(band);
      return `${words.percent(low)}–${words.percent(high)}`;
    },
  },
];
