/** What every kind of feed comes to. */
import type { FeedTime } from "./time.ts";

/** One thing that a feed announces. */
export interface FeedEntry {
  /** What the feed calls it, or its address. */
  readonly id: string;
  readonly address?: string;
  readonly title?: string;
  readonly published?: FeedTime;
  readonly updated?: FeedTime;
  /** Its words as far as the feed brings them: paragraphs without markup. */
  readonly text?: string;
}

export interface Feed {
  readonly title?: string;
  /** BCP 47. */
  readonly language?: string;
  /** In the order of the feed; without what has neither an id nor an address. */
  readonly entries: readonly FeedEntry[];
  /** Further feeds that it is made of: a sitemap index lists sitemaps. */
  readonly parts: readonly string[];
}

/** An address made whole; undefined where it is none on the web. */
export function whole(address: string | undefined, base: string): string | undefined {
  if (!address || !URL.canParse(address, base)) return undefined;
  const url = new URL(address, base);
  return url.protocol === "http:" || url.protocol === "https:" ? url.href : undefined;
}

type Parts = { readonly [K in keyof FeedEntry]: FeedEntry[K] | undefined };

/** An entry of what there is; nothing where nothing names it. */
export function entryOf(parts: Parts): readonly FeedEntry[] {
  const id = parts.id ?? parts.address;
  if (!id) return [];
  const { address, title, published, updated, text } = parts;
  return [
    {
      id,
      ...(address ? { address } : {}),
      ...(title ? { title } : {}),
      ...(published ? { published } : {}),
      ...(updated ? { updated } : {}),
      ...(text ? { text } : {}),
    },
  ];
}
