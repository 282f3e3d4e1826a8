import type { Published } from "../../model/index.ts";
import type { PageText } from "./blocks.ts";
import type { PageBody } from "./body.ts";
import { type Moment, momentIn } from "./days.ts";
import type { PageFacts } from "./facts.ts";
import { isWithin, signsOf } from "./signs.ts";

/** Around the headline, and at the foot of the text, so many blocks may hold the dateline. */
const BEFORE = 4;
const BEHIND = 3;
const LONGEST_DATELINE = 120;
const ADDRESS_DAY = /[/_-]((?:19|20)\d\d)[/_-]?(\d{2})[/_-]?(\d{2})(?=[/_.-]|$)/;

/** When the article was published and last changed, as the page tells it in any way, and from where that is known. */
export interface Dating {
  readonly published?: Published;
  /** ISO 8601, to the minute, where the page tells more than the day. */
  readonly time?: string;
  readonly modified?: Moment;
}

/** Finds the time of publication: in the head of the page, in its marked times, in its address, in its dateline. */
export function datingOf(text: PageText, page: PageBody, facts: PageFacts): Dating {
  const modified = facts.modified ? { modified: facts.modified } : {};
  const told = facts.published ?? markedMoment(text, page, facts);
  if (told) return { published: { ...onDay(told.day), basis: "metadata" }, ...(told.time ? { time: told.time } : {}), ...modified };
  const address = ADDRESS_DAY.exec(facts.address ?? "");
  const day = address ? momentIn(`${address[1]}-${address[2]}-${address[3]}`)?.day : undefined;
  if (day) return { published: { ...onDay(day), basis: "url" }, ...modified };
  const published = dateline(text, page, facts);
  return { ...(published ? { published } : {}), ...modified };
}

const onDay = (day: string): { earliest: string; latest: string } => ({ earliest: day, latest: day });

/** The range of blocks around the headline and the opening of the text. */
function head({ title, body }: PageBody): { from: number; to: number } {
  const opening = body[0] ?? 0;
  return { from: Math.max(0, (title >= 0 ? title : opening) - BEFORE), to: opening + 1 };
}

/** A time that the page marks beside its headline, or around its text. */
function markedMoment({ times }: PageText, page: PageBody, facts: PageFacts): Moment | undefined {
  const { from, to } = head(page);
  const foot = page.body.at(-1) ?? to;
  const own = times.filter(({ element }) => !isWithin(element, Infinity, (around) => signsOf(around).teaser));
  const near = own.find(({ at }) => at >= from && at <= to) ?? own.find(({ at }) => at > to && at <= foot + BEHIND);
  return near ? momentIn(near.words, facts.monthFirst) : undefined;
}

/** A short line with a date, beside the headline or at the foot of the text. */
function dateline({ blocks }: PageText, page: PageBody, facts: PageFacts): Published | undefined {
  const { from, to } = head(page);
  const last = page.body.at(-1) ?? to;
  const places = [range(page.title + 1, to), range(from, page.title), range(last, last + BEHIND + 1)].flat();
  for (const at of places) {
    const text = blocks[at]?.text ?? "";
    if (text.length > LONGEST_DATELINE) continue;
    const moment = momentIn(text, facts.monthFirst);
    if (moment) return { ...onDay(moment.day), basis: "text", text };
  }
  return undefined;
}

const range = (from: number, to: number): readonly number[] => Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
