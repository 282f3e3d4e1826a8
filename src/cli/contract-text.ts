/** A contract for a terminal: its terms side by side, each with who tells it. */
import { nameOf } from "../app/views.ts";
import type { Books, Contract, ToldTerm } from "../model/index.ts";
import { daysWords } from "./bench-text.ts";
import { intervalInWords } from "./days.ts";
import { columns, style, wrap } from "./terminal.ts";
import { namedSources } from "./timeline.ts";

const TERM = 9;

/** Whose contract, when it was told of, and a line a term; values that cannot both be true are marked. */
export function contractText(books: Books, contract: Contract, head: "person" | "club" = "person"): string {
  const { told, terms, conflicts, left } = contract;
  const name = nameOf(books, contract[head]).name;
  const rest = left ? ` · ${daysWords(left)} to run when he left` : "";
  const lines = terms.map((term) => {
    const against = conflicts.includes(term.term) ? ` ${style("bad", "≠")}` : "";
    const text = wrap(`${valueWords(term)}${against} · ${namedSources(term.said)}`, columns(), " ".repeat(TERM + 4));
    return `    ${style("faint", term.term.padEnd(TERM))}${text.slice(TERM + 4)}\n`;
  });
  return `  ${style("strong", name)} · told ${intervalInWords(told)}${rest}\n${lines.join("")}`;
}

function valueWords({ term, value }: ToldTerm): string {
  if (typeof value === "number") return `${value} ${term === "years" ? "years" : ""}`.trim();
  if (typeof value !== "object") return value ?? "";
  const amount = (n: number): string => n.toLocaleString("en-GB");
  return `${value.min === value.max ? amount(value.min) : `${amount(value.min)}–${amount(value.max)}`} ${value.currency}`;
}
