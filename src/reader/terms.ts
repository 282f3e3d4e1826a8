import type { ClaimTime, Honour, Money, Terms } from "../model/index.ts";
import { cueAt, type Draft } from "./draft.ts";
import { type Moment, momentsIn } from "./times.ts";

type View = Pick<Draft, "tokens" | "sentences" | "sentenceOf" | "cuesAt" | "lexicon">;

interface Amount {
  readonly money: Money;
  readonly from: number;
  readonly to: number;
}

const RANGE = new Set(["-", "–", "à", "a", "/"]);

/** A number as the language writes it: "500.000" or "500,000" are whole, "1,5" or "1.5" is not. */
function numeric(raw: string, decimal: "," | "."): number {
  const thousands = decimal === "," ? "." : ",";
  const grouped = raw.split(thousands);
  const whole = grouped.length > 1 && grouped.slice(1).every((g) => /^\d{3}(?!\d)/.test(g)) ? grouped.join("") : raw;
  return Number(whole.replace(decimal, "."));
}

function numberAt(view: View, at: number): { value: number; to: number } | null {
  const token = view.tokens[at];
  if (token?.word.kind === "number") {
    const value = numeric(token.word.raw, view.lexicon.pack.numbers.decimal);
    return Number.isFinite(value) ? { value, to: at + 1 } : null;
  }
  const word = cueAt(view, at, "number");
  return word ? { value: word.sign.value, to: word.to } : null;
}

function moneyAt(view: View, at: number): Amount | null {
  const sign = cueAt(view, at, "currency");
  const start = sign ? sign.to : at;
  const first = numberAt(view, start);
  if (!first) return null;
  let to = first.to;
  let second: number | null = null;
  const joint = view.tokens[to]?.word;
  if (joint && (RANGE.has(joint.low) || view.lexicon.grammar.conjunctions.has(joint.low) || cueAt(view, to, "until"))) {
    const more = numberAt(view, to + 1);
    if (more) [second, to] = [more.value, more.to];
  }
  const multiplier = cueAt(view, to, "multiplier");
  const factor = multiplier?.sign.value ?? 1;
  if (multiplier) to = multiplier.to;
  const currency = sign ?? cueAt(view, to, "currency") ?? cueAt(view, to + 1, "currency");
  if (!currency || (first.value * factor < 1000 && !multiplier)) return null;
  const min = first.value * factor;
  return { money: { min, max: (second ?? first.value) * factor, currency: currency.sign.code }, from: at, to: Math.max(to, currency.to) };
}

/** The first amount of money in a stretch of tokens. */
function moneyIn(view: View, from: number, to: number): Money | null {
  for (let at = from; at < to; at++) {
    const amount = moneyAt(view, at);
    if (amount) return amount.money;
  }
  return null;
}

/** Whether a number word holds its unit ("treårig", "driejarig"): it ends as an age does. */
function holdsYears(view: View, at: number): boolean {
  const low = view.tokens[at]?.word.low ?? "";
  return view.lexicon.pack.numbers.age.adjective.some((ending) => low.length > ending.length && low.endsWith(ending));
}

/** A length in years: "tre år", "drie seizoenen", "three-and-a-half-year", "treårig"; not the years of an amount ("10m a year"). */
function yearsIn(view: View, from: number, to: number): number | null {
  for (let at = from; at < to; at++) {
    const number = numberAt(view, at);
    if (!number || number.value <= 0 || number.value > 12) continue;
    if (view.tokens[at]?.word.kind === "word" && holdsYears(view, at)) return number.value;
    if (cueAt(view, number.to, "multiplier") || cueAt(view, number.to, "currency") || cueAt(view, at - 1, "currency")) continue;
    for (let i = number.to; i <= number.to + 2; i++) {
      const unit = cueAt(view, i, "unit");
      if (!unit || (unit.sign.unit !== "year" && unit.sign.unit !== "season")) continue;
      if (!cueAt(view, unit.to, "ago-after") && !cueAt(view, unit.to, "age-after")) return number.value;
    }
  }
  return null;
}

/** A time of day or season that lies ahead, as against "on Monday" or "last week". */
const liesAhead = ({ use, relative }: Moment) => use === "at" && (relative === null || /^(?:next|this) --/.test(relative));

/**
 * The end of a contract, as precise as it is told: a year, a month or a day. `ends`: the trigger itself speaks of the end, so that any time ahead
 * beside it is the one ("expires on 30 June").
 */
function untilIn(moments: readonly Moment[], from: number, to: number, ends: boolean): string | null {
  const here = momentsIn(moments, from, to).filter((m) => m.latest);
  const end = here.find((m) => m.use === "to") ?? (ends ? here.find(liesAhead) : undefined);
  if (!end?.latest || !end.earliest) return null;
  if (end.earliest === end.latest) return end.latest;
  return end.earliest.slice(5) === "01-01" && end.latest.slice(5) === "12-31"
    ? end.latest.slice(0, 4)
    : end.latest.slice(0, end.earliest.slice(0, 7) === end.latest.slice(0, 7) ? 7 : 4);
}

/** The season or year in which something was won, where the text dates it itself: "2018/19", "2012". */
function seasonOf(time: ClaimTime | null): string | undefined {
  const { earliest, latest, relative } = time?.at ?? {};
  if (!earliest || !latest || relative) return undefined;
  const [first, last] = [earliest.slice(0, 4), latest.slice(0, 4)];
  if (first === last) return first;
  return Number(last) === Number(first) + 1 && earliest.slice(5) === "07-01" ? `${first}/${last.slice(2)}` : undefined;
}

/** What was won, and when. */
export function honourOf(title: string | undefined, time: ClaimTime | null): Honour {
  const season = seasonOf(time);
  return { ...(title ? { title } : {}), ...(season ? { season } : {}) };
}

/** The terms that a sentence tells of a contract. `term` is what figures of money near the trigger mean. */
export function termsIn(
  view: View,
  moments: readonly Moment[],
  from: number,
  to: number,
  term: "until" | "years" | "buyout" | "fee" | "salary" | null,
): Terms {
  const until = untilIn(moments, from, to, term === "until");
  const years = yearsIn(view, from, to);
  const money = term === "buyout" || term === "fee" || term === "salary" ? moneyIn(view, from, to) : null;
  return {
    ...(until ? { until } : {}),
    ...(years !== null ? { years } : {}),
    ...(money && term ? { [term]: money } : {}),
  };
}
