/** The parts of an article: its own text, told from what else stands on its page. */
import type { Span } from "./span.ts";

export const SECTION_KINDS = ["title", "lead", "body", "quote", "caption", "byline", "label", "link", "teaser", "other"] as const;
export type SectionKind = (typeof SECTION_KINDS)[number];

/** A stretch of an article that is of one kind; sections do not overlap. */
export interface Section extends Span {
  readonly kind: SectionKind;
}

/** A pointer to another article, with the label it stood under; never a source of claims. */
export interface Teaser extends Span {
  readonly label?: string | null;
  readonly text: string;
}
