/** The rows of outlets, and of the forecasts, made of what rows of rumours say of them. */
import {
  type CitedOutlet,
  FORECASTS,
  type KeptQuery,
  type KeptRow,
  type Learnt,
  type Ledger,
  type Lesson,
  type Named,
  type Telling,
  type TellingSums,
} from "../../model/index.ts";
import { baseRateOf, learn, MOST_LEARNT, sumsOf } from "../../views/index.ts";
import { withRegistryNames } from "../registry-names.ts";
import { nameRows } from "./name-rows.ts";

/** What the row of a rumour that an outlet told says. */
export interface SaidRow {
  readonly telling: Telling;
  readonly rumour: string;
  readonly cites: readonly CitedOutlet[];
  readonly citedBy: readonly CitedOutlet[];
}

/** What the row of an outlet holds. */
export interface OutletRow {
  readonly named: Named;
  readonly origin: TellingSums;
  readonly relay: TellingSums;
}

/** What the row of those whom an outlet cites, and who cite it, holds. */
export interface CitedRow {
  readonly cites: readonly CitedOutlet[];
  readonly citedBy: readonly CitedOutlet[];
}

/** What the row of the forecasts holds. */
export interface ForecastsRow {
  readonly learnt: Learnt;
  /** The share of all rumours that came true, of those whose outcome is known. */
  readonly baseRate: number;
}

/** More rumours than any outlet tells. */
const ALL = 1_000_000;
const STEADY = { about: "", day: "", isOpen: false, since: "", until: "", expires: null };

export async function rowsOfOutlet(ledger: Ledger, outlet: string): Promise<readonly KeptRow[]> {
  const [rows = []] = await ledger.rows([{ kinds: ["said", "passed"], about: outlet, limit: ALL }]);
  const said = rows.map(({ row }) => JSON.parse(row) as SaidRow);
  const name = said.at(-1)?.telling.name;
  if (name === undefined) return [];
  const as = (isOrigin: boolean): TellingSums => sumsOf(said.map(({ telling }) => telling).filter((one) => one.isOrigin === isOrigin));
  const [named = { id: outlet, name, aliases: [] }] = (
    await withRegistryNames(new Map([[outlet, { id: outlet, name, aliases: [] }]]))
  ).values();
  const view: OutletRow = {
    named,
    origin: as(true),
    relay: as(false),
  };
  const cited: CitedRow = { cites: summed(said.flatMap(({ cites }) => cites)), citedBy: summed(said.flatMap(({ citedBy }) => citedBy)) };
  return [
    { ...STEADY, kind: "outlet", id: outlet, key: outlet, row: JSON.stringify(view) },
    { ...STEADY, kind: "cited", id: outlet, key: outlet, row: JSON.stringify(cited) },
    ...nameRows(named),
  ];
}

function summed(all: readonly CitedOutlet[]): readonly CitedOutlet[] {
  const counts = new Map<string, CitedOutlet>();
  for (const one of all) counts.set(one.outlet, { ...one, rumours: one.rumours + (counts.get(one.outlet)?.rumours ?? 0) });
  return [...counts.values()].sort((a, b) => b.rumours - a.rumours || (a.outlet < b.outlet ? -1 : 1));
}

export async function rowsOfForecasts(ledger: Ledger): Promise<readonly KeptRow[]> {
  const settled = ["came-true", "false"].map((about): KeptQuery => ({ kinds: ["lesson"], about, limit: MOST_LEARNT }));
  const rows = (await ledger.rows(settled)).flat().sort((a, b) => (a.day === b.day ? (a.id < b.id ? -1 : 1) : a.day < b.day ? 1 : -1));
  const count = (about: string): Promise<number> => ledger.countRows({ kinds: ["lesson", "foretold"], about });
  const view: ForecastsRow = {
    learnt: learn(rows.map(({ row }) => JSON.parse(row) as Lesson)),
    baseRate: baseRateOf(await count("came-true"), await count("false")),
  };
  return [{ ...STEADY, kind: "forecasts", id: FORECASTS, key: FORECASTS, row: JSON.stringify(view) }];
}
