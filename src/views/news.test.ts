import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { article, type Draft, reprint, says, shelfOf } from "../../gold/invented.ts";
import type { Reading } from "../model/index.ts";
import { openBooks } from "./books.ts";
import { newsIn } from "./news.ts";

/** What is new in the first article, a word a claim. */
function novelties(first: Reading, ...others: readonly Reading[]): readonly string[] {
  const items = newsIn(openBooks(shelfOf(first, ...others)), "p0")?.items ?? [];
  return items.map(({ novelty, climbed }) => (climbed ? `${novelty}, ${climbed.from} to ${climbed.to}` : novelty));
}

const jens = (kind: Draft["kind"], more: Omit<Draft, "kind"> = {}): Draft => says(kind, "Jens Prøve", "Testby", more);
const linked = (more: Omit<Draft, "kind"> = {}): Draft => jens("candidacy", { stage: "linked", certainty: "possible", ...more });
const before = article("2029-05-01", "A", linked());
const on = (outlet: string, ...drafts: readonly Draft[]): Reading => article("2029-05-04", outlet, ...drafts);

describe("a claim of an article is", () => {
  test.each<[string, Reading, readonly Reading[], readonly string[]]>([
    ["new where nobody said so", on("B", linked()), [], ["new"]],
    ["new where that was long ago", on("B", linked()), [article("2028-05-01", "A", linked())], ["new"]],
    ["new where others say so later", on("B", linked()), [article("2029-05-09", "A", linked())], ["new"]],
    ["a confirmation where another says so", on("B", linked()), [before], ["confirmation"]],
    ["a repeat where it cites who said so", on("B", linked({ via: ["A"] })), [before], ["repeat"]],
    ["a repeat where the same outlet says so", on("A", linked()), [before], ["repeat"]],
    ["a repeat where nobody stands for it", on("B", linked({ via: ["unnamed:media"] })), [before], ["repeat"]],
    ["a repeat where the text is a copy", reprint(before, "B"), [before], ["repeat"]],
    ["a confirmation with a step up", on("B", linked({ stage: "talks" })), [before], ["confirmation, linked to talks"]],
    ["a contradiction where it is denied", on("B", linked({ polarity: "negated" })), [before], ["contradiction"]],
    [
      "a contradiction where the day is another",
      on("B", jens("appointment", { at: "2029-05-03" })),
      [article("2029-05-03", "A", jens("appointment", { at: "2029-05-01" }))],
      ["contradiction"],
    ],
    [
      "a contradiction where he left otherwise",
      on("B", jens("departure", { manner: "resigned" })),
      [article("2029-05-03", "A", jens("departure", { manner: "dismissed" }))],
      ["contradiction"],
    ],
    [
      "a contradiction where a term is another",
      on("B", jens("contract", { terms: { until: "2031" } })),
      [article("2029-05-03", "A", jens("contract", { terms: { until: "2032" } }))],
      ["contradiction"],
    ],
    [
      "a contradiction where he is of another age",
      on("B", { kind: "fact", person: "Jens Prøve", fact: { age: 50 } }),
      [article("2029-05-03", "A", { kind: "fact", person: "Jens Prøve", fact: { age: 44 } })],
      ["contradiction"],
    ],
  ])("%s", (_, first, others, found) => expect(novelties(first, ...others)).toEqual(found));
});

test("says against how many articles, and what it confirms", () => {
  const news = newsIn(openBooks(shelfOf(on("B", linked()), before, article("2029-06-01", "C", linked()))), "p0");
  expect(news?.against).toBe(1);
  expect(news?.items[0]?.known.map(({ publication }) => publication.publisher?.name)).toEqual(["A"]);
  expect(newsIn(openBooks(shelfOf(before)), "p7")).toBeNull();
});

test("copies never confirm", () => {
  const copies = fc.array(fc.tuple(fc.constantFrom("B", "C", "D"), fc.boolean()), { maxLength: 6 });
  fc.assert(
    fc.property(copies, fc.boolean(), (all, cites) => {
      const copy = (name: string, isCiting: boolean): Reading =>
        isCiting ? article("2029-05-02", name, linked({ via: ["A"] })) : reprint(before, name);
      const last = cites ? on("E", linked({ via: ["A"] })) : { ...reprint(before, "E") };
      return novelties(last, before, ...all.map(([name, isCiting]) => copy(name, isCiting))).join() === "repeat";
    }),
    { numRuns: 50 },
  );
});
