/** Spells in a job as a timeline: when, what, how it ended, and under each line who says so. */
import { sourceOf } from "../app/views.ts";
import type { Assertion, Interval, Role, Stint } from "../model/index.ts";
import { endInWords, intervalInWords } from "./days.ts";
import { roleWords, shortId } from "./rumour-text.ts";
import { columns, style, wrap } from "./terminal.ts";

/** A spell, and the name that the line is about: the club in a career, the coach on a club's page. */
export interface Line {
  readonly stint: Stint;
  readonly name: string;
}

/** The shape of a job, so that a career can be read down its rail: the bench full, half of it for a caretaker, a ring for the rest. */
const SHAPES: Partial<Record<Role, string>> = { "head-coach": "●", caretaker: "◐", player: "·" };
/** How many sources a line names. */
const NAMED = 3;
/** A name longer than this pushes its own line only. */
const LONGEST = 32;

/** The lines of a timeline, oldest first. */
export function timeline(lines: readonly Line[]): string {
  const rows = lines.map(({ stint, name }, index) => ({ stint, name, years: yearsOf(stint, index === lines.length - 1) }));
  const wide = (values: readonly string[]): number => Math.max(...values.map((value) => value.length));
  const years = wide(rows.map((row) => row.years));
  const names = Math.min(LONGEST, wide(rows.map((row) => row.name)));
  return rows
    .map(({ stint, name, years: when }, index) => {
      const shape = isThin(stint) ? "◌" : (SHAPES[stint.role ?? "other"] ?? "○");
      const rail = index === rows.length - 1 ? " " : "│";
      const head = `  ${when.padStart(years)}  ${shape} ${style("strong", name.padEnd(names))}  ${wordsOf(stint)}`;
      return `${head}\n${sources(stint, `  ${" ".repeat(years)}  ${rail} `)}`;
    })
    .join("");
}

/** "head coach, dismissed · 1 y 10 m". */
function wordsOf(stint: Stint): string {
  const { role, ended, from, to } = stint;
  const manner = ended && ended !== "unspecified" ? `, ${ended}` : "";
  const length = from && to && !to.inferred ? lengthOf(from, to) : null;
  const thin = isThin(stint) ? style("faint", " · one article, no day") : "";
  return `${roleWords(role)}${manner}${length ? style("faint", ` · ${length}`) : ""}${thin}`;
}

/** Whether one article alone tells of a spell, and gives no day for it: the weakest thing that a career can rest on. */
function isThin({ role, support }: Stint): boolean {
  const articles = new Set(support.map(({ publication }) => publication.id));
  const hasDay = support.some(
    ({ claim: { kind, time } }) => kind === "appointment" || kind === "departure" || time?.at || time?.from || time?.to,
  );
  return role !== "player" && articles.size === 1 && !hasDay;
}

const DAY = 86_400_000;
/** Both ends together must be known to within this many days, or a length in months would be a guess. */
const SHARP = 31;

/** How long a spell was, in years and months; null where its ends are not known that well. */
function lengthOf(from: Interval, to: Interval): string | null {
  if (!from.earliest || !from.latest || !to.earliest || !to.latest) return null;
  const days = (a: string, b: string): number => (Date.parse(b) - Date.parse(a)) / DAY;
  if (days(from.earliest, from.latest) + days(to.earliest, to.latest) > SHARP) return null;
  const total = days(from.earliest, to.latest);
  const months = Math.round(total / 30.44);
  if (months < 2) return `${Math.round(total)} days`;
  return [months >= 12 ? `${Math.floor(months / 12)} y` : "", months % 12 > 0 ? `${months % 12} m` : ""].filter(Boolean).join(" ");
}

/**
 * "Oct 2018 – 20 Aug 2020". An end that only follows from the next job stands in brackets; a beginning of which no more is known than that it
 * was before the end is left open.
 */
export function yearsOf({ from, to }: Stint, isLast: boolean): string {
  const isOpen = !from?.earliest && to?.latest && (from?.latest ?? to.latest) >= to.latest;
  const start = isOpen ? "?" : endInWords(from);
  if (start === "?" && !to) return "undated";
  if (!to) return `${start} –${isLast ? "" : " ?"}`;
  const words = to.earliest || !from?.earliest ? endInWords(to) : intervalInWords({ earliest: null, latest: to.latest });
  return `${start} – ${to.inferred ? `(${words})` : words}`;
}

function sources({ support, from, to }: Stint, indent: string): string {
  const ends = [...(from?.support ?? []), ...(to?.inferred ? [] : (to?.support ?? []))];
  const against = new Set([...(from?.contradicted ?? []), ...(to?.contradicted ?? [])]).size;
  const words = `${namedSources([...ends, ...support])}${against > 0 ? ` · contradicted by ${against}` : ""}`;
  return `${wrap(words, columns(), indent)}\n`;
}

/** "Prøvebladet 1a2b3c4d, Andenbladet 5e6f7a8b and 3 more": an article each, with the id of the claim. */
export function namedSources(assertions: readonly Assertion[]): string {
  const one = new Map<string, Assertion>();
  for (const assertion of assertions) if (!one.has(assertion.publication.id)) one.set(assertion.publication.id, assertion);
  const named = [...one.values()]
    .slice(0, NAMED)
    .map((assertion) => `${style("faint", assertion.publication.publisher?.name ?? sourceOf(assertion))} ${shortId(assertion.id)}`);
  return named.join(", ") + (one.size > NAMED ? ` and ${one.size - NAMED} more` : "");
}
