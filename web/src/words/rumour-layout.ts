/** Where things lie in the pictures of a rumour: pure, so that they can be tested without drawing. */
import type { ReportAnswer } from "../../../src/model/api.ts";
import type { Stage } from "../../../src/model/reading.ts";
import { daysBetween, middleOf } from "./days.ts";
import { scaleOf } from "./scale.ts";
import { LADDER, stepOf } from "./stages.ts";

/** A column of the timeline: a stage, `none` for reports without one, `ended` for those that it is off. */
export type StageColumn = (typeof LADDER)[number] | "none" | "ended";

export interface PlacedReport {
  readonly report: ReportAnswer;
  readonly column: number;
  /** Pixels from the top. */
  readonly y: number;
}

export interface TimelineLayout {
  readonly columns: readonly StageColumn[];
  readonly placed: readonly PlacedReport[];
  readonly height: number;
}

/** Pixels between two reports at least, and above and below them. */
const GAP = 26;
const EDGE = 18;
/** Pixels for a day, as long as the whole stays under `MOST`. */
const PER_DAY = 10;
const MOST = 420;

const columnOf = (stage: Stage | null): StageColumn => LADDER.find((one) => one === stage) ?? (stage === null ? "none" : "ended");

/** Puts reports in order of time, the stage across; those of one day keep clear of each other. */
export function timelineOf(reports: readonly ReportAnswer[]): TimelineLayout {
  const used = new Set(reports.map(({ stage }) => columnOf(stage)));
  const onLadder = reports.some(({ stage }) => stepOf(stage) > 0);
  const columns: readonly StageColumn[] = [
    ...(used.has("none") ? (["none"] as const) : []),
    ...(onLadder ? LADDER : []),
    ...(used.has("ended") ? (["ended"] as const) : []),
  ];
  const dated = reports.map((report) => ({ report, day: middleOf(report.at) ?? middleOf(report.published) }));
  const days = dated.flatMap(({ day }) => day ?? []).sort();
  const [first = "1970-01-01", last = first] = [days[0], days.at(-1)];
  const span = daysBetween(first, last);
  const scale = scaleOf([0, Math.max(1, span)], [0, Math.min(MOST, span * PER_DAY)]);
  let below = EDGE - GAP;
  const ordered = [...dated].sort((a, b) => (a.day ?? last).localeCompare(b.day ?? last));
  const placed = ordered.map(({ report, day }) => {
    below = Math.max(below + GAP, EDGE + scale(daysBetween(first, day ?? last)));
    return { report, column: columns.indexOf(columnOf(report.stage)), y: below };
  });
  return { columns, placed, height: below + EDGE };
}

export interface GraphNode {
  readonly name: string;
  readonly column: number;
  readonly row: number;
}

export interface CitationGraph {
  readonly nodes: readonly GraphNode[];
  /** From whoever said it to whoever has it from there. */
  readonly edges: readonly { readonly from: GraphNode; readonly to: GraphNode }[];
  readonly columns: number;
  readonly rows: number;
}

/** Who has it from whom: origins in the first column, everybody else one to the right of the last whom they cite. */
export function citationsOf(chains: readonly (readonly string[])[]): CitationGraph {
  const cited = new Map<string, Set<string>>();
  for (const chain of chains) {
    chain.forEach((name, index) => {
      const sources = cited.get(name) ?? new Set<string>();
      const next = chain[index + 1];
      if (next !== undefined && next !== name) sources.add(next);
      cited.set(name, sources);
    });
  }
  const depth = new Map<string, number>();
  const depthOf = (name: string, path: readonly string[]): number => {
    const known = depth.get(name);
    if (known !== undefined) return known;
    const sources = [...(cited.get(name) ?? [])].filter((source) => !path.includes(source));
    const found = sources.length === 0 ? 0 : 1 + Math.max(...sources.map((source) => depthOf(source, [...path, name])));
    depth.set(name, found);
    return found;
  };
  const filled: number[] = [];
  const nodes = [...cited.keys()].map((name): GraphNode => {
    const column = depthOf(name, []);
    const row = filled[column] ?? 0;
    filled[column] = row + 1;
    return { name, column, row };
  });
  const nodeOf = new Map(nodes.map((node) => [node.name, node]));
  const edges = nodes.flatMap((to) =>
    [...(cited.get(to.name) ?? [])].flatMap((source) => {
      const from = nodeOf.get(source);
      return from ? [{ from, to }] : [];
    }),
  );
  return { nodes, edges, columns: Math.max(1, filled.length), rows: Math.max(1, ...filled.map((n) => n ?? 0)) };
}
