/** Markup that feeds carry in titles, summaries and contents, as text. */
import { Parser } from "htmlparser2";

const PARAGRAPHS = new Set([
  "p",
  "div",
  "br",
  "li",
  "h1",
  "h2",
  "h3",
  "h4",
  "h5",
  "h6",
  "blockquote",
  "tr",
  "figure",
  "figcaption",
  "ul",
  "ol",
]);
const HIDDEN = new Set(["script", "style", "template", "iframe", "noscript"]);

/** The paragraphs of a piece of HTML, a blank line between two. Text without any markup comes back as it is, its spaces made single. */
export function paragraphsOf(html: string): string {
  let text = "";
  let hidden = 0;
  const parser = new Parser(
    {
      onopentag(name) {
        if (HIDDEN.has(name)) hidden++;
        if (PARAGRAPHS.has(name)) text += "\n";
      },
      ontext(part) {
        if (hidden === 0) text += part.replace(/\s+/g, " ");
      },
      onclosetag(name) {
        if (HIDDEN.has(name)) hidden = Math.max(0, hidden - 1);
        if (PARAGRAPHS.has(name)) text += "\n";
      },
    },
    { decodeEntities: true },
  );
  parser.end(html);
  const lines = text.split("\n").map((line) => line.replace(/\s+/g, " ").trim());
  return lines.filter((line) => line !== "").join("\n\n");
}

/** Markup on one line: titles. */
export const lineOf = (html: string): string => paragraphsOf(html).replace(/\s+/g, " ");
