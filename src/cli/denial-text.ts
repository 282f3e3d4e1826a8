/** What a club answered, and whether it held, for a terminal. */
import { nameOf } from "../app/views.ts";
import type { Books, ClubResponse } from "../model/index.ts";
import { chainWords } from "./claim-words.ts";
import { intervalInWords } from "./days.ts";
import { shortId } from "./rumour-text.ts";
import { columns, style, wrap } from "./terminal.ts";

const ACTS = { denies: "denied", "no-comment": "would not comment", confirms: "confirmed", welcomes: "welcomed it" } as const;

/** "denied · Jens Prøve · Prøvebladet ← Testby · 3 May 2029 · it came true all the same". */
export function responseText(books: Books, { assertion, rumour, held }: ClubResponse): string {
  const { claim, publication } = assertion;
  const outcome =
    held === null ? (rumour ? `rumour ${rumour.outcome.replace("-", " ")}` : null) : held ? "it held" : "it came true all the same";
  const words = [
    style("strong", claim.act ? ACTS[claim.act] : "answered"),
    claim.person ? nameOf(books, claim.person).name : null,
    chainWords(claim.attribution),
    intervalInWords(publication.published),
    outcome,
    shortId(assertion.id),
  ];
  return `${wrap(words.filter(Boolean).join(" · "), columns(), "  ")}\n`;
}
