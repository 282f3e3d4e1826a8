/** The tool `explain`: one claim with all that it stands on. */
import { z } from "zod";
import { isMissing } from "../app/serving/asked.ts";
import type { ClaimAnswer, Voice } from "../model/index.ts";
import { times, timesOf } from "./asked.ts";
import { cut, fitted, left, leftText } from "./cut.ts";
import { tool } from "./tool.ts";
import { claimText, part, quoted, voiceWords } from "./words.ts";

/** Of corrections and disputes a claim has few. */
const SHOWN = { offset: 0, limit: 20, each: 20 } as const;

export const explainTool = tool({
  name: "explain",
  title: "Explain: one claim and the words it stands on",
  description:
    "One claim by its id (or the first digits of it, as other answers give them): the sentence around its words, every voice of its chain, certainty, the rule that found it, what people have corrected, and answered disputes.",
  input: z.strictObject({
    claim: z
      .string()
      .trim()
      .toLowerCase()
      .regex(/^[0-9a-f]{4,64}$/, "is no id of a claim; ids are 4 to 64 hexadecimal digits")
      .describe("Id of the claim, or its first digits"),
    ...times,
  }),
  output: z.looseObject({ claim: z.string(), kind: z.string(), certainty: z.string(), evidence: z.looseObject({}), left }),
  answer: async ({ desk, role }, { claim, at, asOf }) => {
    const found = await desk.claim(claim, role, timesOf({ at, asOf }));
    if (isMissing(found)) return found;
    return fitted(SHOWN, (shown) => {
      const answer = cut(found.answer, ["corrections", "disputes"], shown);
      return { answer, text: explanation(answer) + leftText(answer.left, false) };
    });
  },
});

function explanation(answer: ClaimAnswer): string {
  const { sentence, attribution, rule, reader, corrections, disputes, title, publication, claim } = answer;
  return [
    claimText(answer),
    title ? `  article: ${quoted(title)}\n` : "",
    sentence ? `  sentence: ${quoted(sentence.text)}\n` : "  sentence: not kept; only the words above are\n",
    `  chain, from the publisher to the origin: ${attribution.map(voiceText).join(" ← ")}\n`,
    `  found by rule ${rule ?? "unknown"} of reader ${reader}; claim ${claim}; article ${publication}\n`,
    part(
      "People's corrections:",
      corrections.map(({ verdict, who, why, at }) => `- ${verdict}, by ${who} on ${at.slice(0, 10)}: ${quoted(why)}\n`).join(""),
    ),
    part(
      "Disputes that were answered:",
      disputes
        .map(({ why, at, answer: reply }) => `- ${at.slice(0, 10)}: ${quoted(why)}${reply ? ` answered: ${quoted(reply.words)}` : ""}\n`)
        .join(""),
    ),
  ].join("");
}

const voiceText = ({ kind, name }: Voice): string => `${voiceWords(name)} (${kind})`;
