/** The tool `search`. */
import { z } from "zod";
import { name, times, timesOf } from "./asked.ts";
import { cut, fitted, left, leftText } from "./cut.ts";
import { tool } from "./tool.ts";
import { claimText, part } from "./words.ts";

/** Claims that are found at most, over all pages. */
const FOUND = 1000;
const MOST = 50;

export const searchTool = tool({
  name: "search",
  title: "Search: claims by their words, names by their beginnings",
  description:
    "Claims that have all the words (in their sentence, names or voices; words may be cut short), the last read first, and people, clubs and outlets whose names begin so. Each claim has its hedge, the chain of outlets, the sentence it stands on and its id.",
  input: z.strictObject({
    words: name.describe("All of them must be there; case and accents may be left out"),
    limit: z.number().int().min(1).max(MOST).default(10).describe("Claims that are shown at most"),
    offset: z
      .number()
      .int()
      .min(0)
      .max(FOUND - MOST)
      .default(0)
      .describe("Claims that are passed over: `next` of the answer before"),
    ...times,
  }),
  output: z.looseObject({ suggestions: z.array(z.looseObject({})), claims: z.array(z.looseObject({})), left }),
  answer: async ({ desk }, { words, limit, offset, at, asOf }) => {
    // One more than is shown, to tell whether there are more; how many there are, nobody counts.
    const found = await desk.search(words, offset + limit + 1, timesOf({ at, asOf }));
    return fitted({ part: "claims", offset, limit, each: MOST }, (shown) => {
      const { suggestions } = found;
      const page = cut({ claims: found.claims }, ["claims"], shown);
      const answer = { ...page, suggestions, left: page.left.map((one) => (one.next === null ? one : { ...one, total: null })) };
      const meant = suggestions.map(({ kind, id, name: called }) => `- ${kind} ${called} (${id})\n`).join("");
      const text =
        answer.claims.map(claimText).join("") ||
        `No claim has ${offset > 0 ? "more of " : ""}these words; try fewer, or their beginnings.\n`;
      return { answer, text: text + part("Names that begin so:", meant) + leftText(answer.left, false) };
    });
  },
});
