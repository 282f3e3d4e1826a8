/**
 * A stretch of time between two days, both ends possible: ISO dates (`2020-11-02`), or null where an end is not known.
 */
export interface Interval {
  readonly earliest: string | null;
  readonly latest: string | null;
}

/** How the time of a publication came to be known. */
export type PublishedBasis = "metadata" | "url" | "text" | "inferred";

/** The time of publication: an interval, what it rests on, and the words it was read from. */
export interface Published extends Interval {
  readonly basis?: PublishedBasis;
  readonly text?: string;
}

/** What a site said to machines that read when a page was fetched from it; whoever it bars is refused, and has no article. */
export interface Permission {
  /** Whether a robots.txt allows the page, or there is none. */
  readonly robots: "allowed" | "unsaid";
  /** Whether text and data mining is expressly allowed, or nothing is said of it. */
  readonly mining: "allowed" | "unsaid";
  /** Address of the site's terms for text and data mining. */
  readonly policy?: string;
}

/**
 * One published text with what is known of it from outside: what intake hands to the reader.
 * `text` is the article to the letter; every offset of a reading counts its UTF-16 code units.
 */
export interface Article {
  /** Path or address as the user gave it. */
  readonly source: string;
  readonly text: string;
  readonly url?: string;
  readonly title?: string;
  /** Name or domain of the outlet, where metadata tells it. */
  readonly publisher?: string;
  /** From metadata; the reader finds it in the text otherwise. */
  readonly published?: Interval;
  /** BCP 47, where metadata tells it; the reader decides otherwise. */
  readonly language?: string;
  /** Where it was fetched from the web. */
  readonly permission?: Permission;
}
