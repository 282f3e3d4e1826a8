/** What was read into a claim, field by field, in words. */
import type { ClaimAnswer } from "../../../src/model/api-lists.ts";
import type { Claim, Money, Terms } from "../../../src/model/reading.ts";
import { words } from "../strings.ts";
import { whenWords } from "./when.ts";

const names = words.claim.fields;

/** A field: what it is called, its value, and the id of whoever that is. */
export interface Field {
  readonly name: string;
  readonly value: string;
  readonly id?: string;
}

export function fieldsOf({ whole, names: known, reader, rule }: ClaimAnswer): readonly Field[] {
  const who = (name: string, id: string | null | undefined): readonly Field[] => (id ? [{ name, value: known[id] ?? id, id }] : []);
  const said = (name: string, value: string | null | undefined): readonly Field[] => (value ? [{ name, value }] : []);
  return [
    { name: names.kind, value: words.kinds[whole.kind] },
    ...who(names.person, whole.person),
    ...who(names.club, whole.club),
    ...who(names.other, whole.other),
    ...who(names.by, whole.by),
    ...who(names.replaces, whole.replaces),
    ...said(names.role, whole.role && words.roles[whole.role]),
    ...said(names.stage, whole.stage && words.stages[whole.stage]),
    ...said(names.manner, whole.manner && words.manners[whole.manner]),
    ...said(names.act, whole.act && words.acts[whole.act]),
    ...said(names.facts, factWords(whole)),
    ...said(names.terms, whole.terms && termWords(whole.terms)),
    ...said(names.time, timeWords(whole)),
    ...said(names.standing, whole.standing && words.claim.standings[whole.standing]),
    { name: names.polarity, value: words.claim[whole.polarity] },
    { name: names.certainty, value: words.certainties[whole.certainty] },
    ...said(names.rule, rule),
    ...said(names.reader, reader),
  ];
}

/** "aged 52, nationality DK, champion 2016". */
export function factWords({
  fact,
  honour,
}: {
  readonly fact?: Claim["fact"] | undefined;
  readonly honour?: Claim["honour"] | undefined;
}): string {
  const parts = [
    fact?.age !== undefined && words.claim.aged(fact.age),
    fact?.born && words.claim.born(fact.born),
    fact?.nationality && words.claim.nationality(fact.nationality),
    honour?.title,
    honour?.season,
  ];
  return parts.filter(Boolean).join(", ");
}

function termWords({ until, years, buyout, fee, salary }: Terms): string {
  const money = [
    [words.terms.buyout, buyout],
    [words.terms.fee, fee],
    [words.terms.salary, salary],
  ] as const;
  return [
    until && `${words.terms.until} ${until}`,
    years !== undefined && words.claim.years(years),
    ...money.map(([name, amount]) => amount && `${name} ${moneyWords(amount)}`),
  ]
    .filter(Boolean)
    .join(", ");
}

/** "2,500,000–3,000,000 EUR". */
export function moneyWords({ min, max, currency }: Money): string {
  return `${min === max ? words.figure(min) : `${words.figure(min)}–${words.figure(max)}`} ${currency}`;
}

function timeWords({ time }: Claim): string {
  const parts = [
    [words.claim.times.at, time?.at],
    [words.claim.times.from, time?.from],
    [words.claim.times.to, time?.to],
    [words.claim.times.due, time?.due],
  ] as const;
  return parts.flatMap(([name, part]) => (part ? [`${name} ${whenWords(part)}`.trim()] : [])).join(", ");
}
