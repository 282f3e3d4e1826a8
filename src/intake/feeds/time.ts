/** Times as feeds write them: RFC 822 with all its liberties, ISO 8601, or neither. */

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
/** Offsets in minutes of the zone names that feeds use and JavaScript does not know. */
const ZONES: Readonly<Record<string, number>> = {
  CET: 60,
  CEST: 120,
  MET: 60,
  MEST: 120,
  BST: 60,
  WEST: 60,
  EET: 120,
  EEST: 180,
  MSK: 180,
  TRT: 180,
  BRT: -180,
  ART: -180,
  JST: 540,
  IST: 330,
  AEST: 600,
  AEDT: 660,
};

export interface FeedTime {
  /** The day as the feed writes it, in its own time zone: YYYY-MM-DD. */
  readonly day: string;
  /** Milliseconds since 1970; midnight UTC of the day where the time of day cannot be read. */
  readonly at: number;
  /** ISO 8601 in UTC, where the feed tells time of day and zone. */
  readonly time?: string;
}

/** A time out of a feed; undefined where it is none that can be read without guessing. */
export function timeFrom(words: string | undefined): FeedTime | undefined {
  const text = words?.trim() ?? "";
  const iso = /^(\d{4})-(\d\d)-(\d\d)(?:$|[T ])/.exec(text);
  const mail = /(?:^|[\s,])(\d{1,2})\s+([A-Za-z]{3})[a-z]*\.?\s+(\d{4})/.exec(text);
  const month = mail ? MONTHS.indexOf(mail[2]?.toLowerCase() ?? "") + 1 : Number(iso?.[2]);
  const day = Number(mail ? mail[1] : iso?.[3]);
  const year = Number(mail ? mail[3] : iso?.[1]);
  if (!year || !month || !day || month > 12) return undefined;
  const midnight = Date.UTC(year, month - 1, day);
  if (new Date(midnight).getUTCDate() !== day) return undefined;
  const at = instantOf(text.replace(/^[^\d]*,\s*/, ""));
  const isWhole = !Number.isNaN(at) && /\d:\d\d/.test(text) && !ZONELESS.test(text);
  return {
    day: new Date(midnight).toISOString().slice(0, 10),
    at: Number.isNaN(at) ? midnight : at,
    ...(isWhole ? { time: `${new Date(at).toISOString().slice(0, 16)}Z` } : {}),
  };
}

const ZONELESS = /(^|[ T])\d{1,2}:\d\d(:\d\d)?(\.\d+)?$/;

function instantOf(text: string): number {
  const [, rest = text, zone = ""] = /^(.*\d)\s+([A-Z]{3,4})$/.exec(text) ?? [];
  // A time without a zone would be taken for one of this machine.
  if (ZONELESS.test(text)) return Date.parse(`${text}Z`);
  const offset = ZONES[zone];
  return offset === undefined ? Date.parse(text) : Date.parse(`${rest} GMT`) - 60_000 * offset;
}
