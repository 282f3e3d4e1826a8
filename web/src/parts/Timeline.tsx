/** Reports of a rumour: time runs down, the stage goes across, one line an origin. The same reports stand as sentences on the page. */
import type { JSX } from "preact";
import type { ReportAnswer } from "../../../src/model/api.ts";
import { words } from "../strings.ts";
import { type PlacedReport, type StageColumn, timelineOf } from "../words/rumour-layout.ts";
import { stepOf } from "../words/stages.ts";
import { whenWords } from "../words/when.ts";
import { voiceWords } from "./Chain.tsx";

/** Height of the names of the stages above the picture. */
const HEAD = 34;

const columnWords = (column: StageColumn): string =>
  column === "none" ? words.rumour.noStage : column === "ended" ? words.rumour.ended : words.stages[column];

export function Timeline({ reports }: { readonly reports: readonly ReportAnswer[] }): JSX.Element {
  const { columns, placed, height } = timelineOf(reports);
  const across = (column: number): string => `${(((column + 0.5) / columns.length) * 100).toFixed(2)}%`;
  const whole = height + HEAD;
  return (
    <div class="timeline">
      <svg class="timeline-days" width="100%" height={whole} aria-hidden="true" focusable="false">
        {placed.map(({ report, y }, index) => (
          <text key={report.claim} class="faint" x="0" y={y + HEAD + 4}>
            {dayOf(report, placed[index - 1]?.report)}
          </text>
        ))}
      </svg>
      {/* biome-ignore lint/a11y/useSemanticElements: a picture of links is a group, and fieldset is for forms */}
      <svg class="timeline-plot" width="100%" height={whole} role="group" aria-label={words.rumour.timelineText(reports.length)}>
        {columns.map((column, index) => (
          <g key={column}>
            <text class="faint" x={across(index)} y={index % 2 === 0 ? 10 : 24} text-anchor="middle">
              {columnWords(column)}
            </text>
            <line class="grid" x1={across(index)} x2={across(index)} y1={HEAD - 4} y2={whole} />
          </g>
        ))}
        <Joins placed={placed} across={across} />
        {placed.map((one) => (
          <Dot key={one.report.claim} of={one} x={across(one.column)} isLate={one.column >= columns.length * 0.55} />
        ))}
      </svg>
    </div>
  );
}

/** The day of a report, said once for those of one day. */
function dayOf({ at }: ReportAnswer, before: ReportAnswer | undefined): string {
  const said = whenWords(at, true);
  return before && whenWords(before.at, true) === said ? "" : said;
}

interface JoinsProps {
  readonly placed: readonly PlacedReport[];
  readonly across: (column: number) => string;
}

/** Each origin's own reports, one after another; the line is as sure as the report that it leads to. */
function Joins({ placed, across }: JoinsProps): JSX.Element {
  const lines = placed.flatMap((to, index) => {
    const from = placed.slice(0, index).findLast(({ report }) => report.origin === to.report.origin);
    return from ? [{ from, to }] : [];
  });
  return (
    <g>
      {lines.map(({ from, to }) => (
        <line
          key={to.report.claim}
          class={`join join-${to.report.certainty}${to.report.relay ? " join-relay" : ""}`}
          x1={across(from.column)}
          x2={across(to.column)}
          y1={from.y + HEAD}
          y2={to.y + HEAD}
        />
      ))}
    </g>
  );
}

interface DotProps {
  readonly of: PlacedReport;
  readonly x: string;
  /** Stands so far to the right that its name goes to the left of it. */
  readonly isLate: boolean;
}

function Dot({ of: { report, y }, x, isLate }: DotProps): JSX.Element {
  const publisher = voiceWords(report.chain[0] ?? report.publisher ?? report.source);
  const stage = report.stage ? words.stages[report.stage] : words.rumour.noStage;
  const label = [publisher, stage, whenWords(report.at), report.relay ? words.rumour.relay : words.rumour.origin].join(", ");
  const look = report.relay ? "dot-relay" : `s${stepOf(report.stage)}`;
  return (
    <a href={`#claim-${report.claim}`} aria-label={label}>
      <circle class={`dot ${look}${report.live ? "" : " dot-past"}`} cx={x} cy={y + HEAD} r={report.relay ? 3.5 : 6} />
      <text
        class={report.relay ? "dot-name faint" : "dot-name"}
        x={x}
        y={y + HEAD + 4}
        dx={isLate ? -10 : 10}
        text-anchor={isLate ? "end" : "start"}
      >
        {publisher}
      </text>
    </a>
  );
}
