import type { Section, Teaser } from "./section.ts";

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

/** What a site said to machines that read. Whoever it bars when a page is fetched is refused, and has no article. */
export interface Permission {
  /** Whether a robots.txt allows the page, or there is none, or nobody asked. */
  readonly robots: "allowed" | "unsaid";
  /**
   * Whether text and data mining is expressly allowed, or nothing is said of it. What is reserved is read only where the user has it already, as a
   * page that he saved: of that the ledger keeps the sentences that claims stand on, and no more.
   */
  readonly mining: "allowed" | "unsaid" | "reserved";
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
  /** From metadata, where no basis is given; the reader finds it in the text otherwise. */
  readonly published?: Published;
  /** The moments of publication and of the last change in ISO 8601, as precise as the page or feed tells them. */
  readonly publishedAt?: string;
  readonly modifiedAt?: string;
  /** BCP 47, where metadata tells it; the reader decides otherwise. */
  readonly language?: string;
  /** Names of the authors, where metadata tells them. */
  readonly authors?: readonly string[];
  /** The parts of the text, a line each, where a page was taken apart; the reader finds them by their words otherwise. */
  readonly sections?: readonly Section[];
  /** The other articles that the page points to; they lie in sections of that kind. */
  readonly teasers?: readonly Teaser[];
  /** Where it was fetched from the web, and where a saved page says something. */
  readonly permission?: Permission;
  /** The archive or feed that it lay in among others, which may be about anything: without football in it, it is nobody's loss. */
  readonly pile?: string;
}
