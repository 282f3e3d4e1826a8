import { describe, expect, test } from "vitest";
import { article, type Draft, says, shelfOf } from "../../gold/invented.ts";
import type { Reading } from "../model/index.ts";
import { openBooks } from "./books.ts";
import { rumours } from "./rumours.ts";

const ASOF = "2035-01-01";

/** How the rumours of Jens Prøve end: `kind club: rule by publishers of the deciding claims`, the oldest first. */
function settled(...readings: readonly Reading[]): readonly string[] {
  const books = openBooks(shelfOf(...readings));
  const about = rumours(books, ASOF).filter(({ person }) => person === "person:jens-prove");
  return [...about].reverse().map(({ kind, club, rule, outcome, settledBy }) => {
    const by = [...new Set(settledBy.map(({ publication }) => publication.publisher?.name))].sort().join("+");
    return `${kind} ${club.replace("club:~", "")}: ${outcome}, ${rule}${by && ` by ${by}`}`;
  });
}

const jens = (kind: Draft["kind"], club: string, more: Omit<Draft, "kind"> = {}): Draft => says(kind, "Jens Prøve", club, more);
const ole = (kind: Draft["kind"], club: string, more: Omit<Draft, "kind"> = {}): Draft => says(kind, "Ole Test", club, more);
const linked = (more: Omit<Draft, "kind"> = {}): Draft => jens("candidacy", "Testby", { stage: "talks", certainty: "possible", ...more });
const rumour = article("2029-05-03", "R", linked());

type Table = readonly (readonly [string, readonly Reading[], string])[];

const check = (table: Table): void => {
  test.each(table)("%s", (_, readings, outcome) => {
    expect(settled(...readings)).toEqual(outcome === "" ? [] : [outcome]);
    expect(settled(...[...readings].reverse())).toEqual(outcome === "" ? [] : [outcome]);
  });
};

describe("appointed", () =>
  check([
    [
      "soon after",
      [rumour, article("2029-05-10", "A", jens("appointment", "Testby", { at: "2029-05-10" }))],
      "candidacy testby: came-true, appointed by A",
    ],
    [
      "told long after, dated soon after",
      [rumour, article("2032", "A", jens("appointment", "Testby", { at: "2029-05" }))],
      "candidacy testby: came-true, appointed by A",
    ],
    [
      "not by an appointment before",
      [rumour, article("2029-05-10", "A", jens("appointment", "Testby", { at: "2027-05-10" }))],
      "candidacy testby: open, open",
    ],
    [
      "not by a caretaker's",
      [rumour, article("2029-05-10", "A", jens("appointment", "Testby", { role: "caretaker", at: "2029-05-10" }))],
      "candidacy testby: open, open",
    ],
    [
      "not by what is only expected",
      [rumour, article("2029-05-10", "A", jens("appointment", "Testby", { certainty: "probable" }))],
      "candidacy testby: open, open",
    ],
    [
      "not by one years later",
      [rumour, article("2033-05-10", "A", jens("appointment", "Testby", { at: "2033-05-10" }))],
      "candidacy testby: open, open",
    ],
    [
      "on a live page that tells both",
      [article("2029-05-03", "R", linked(), jens("appointment", "Testby", { at: "2029-05-02" }))],
      "candidacy testby: came-true, appointed by R",
    ],
  ]));

describe("implied", () =>
  check([
    ["by a later farewell", [rumour, article("2030-11-01", "A", jens("departure", "Testby"))], "candidacy testby: came-true, implied by A"],
    [
      "by a beginning at the time",
      [rumour, article("2032", "A", jens("tenure", "Testby", { from: "2029-05" }))],
      "candidacy testby: came-true, implied by A",
    ],
    [
      "by a job that he has since",
      [rumour, article("2030-11-01", "A", jens("tenure", "Testby", { standing: "live" }))],
      "candidacy testby: came-true, implied by A",
    ],
    [
      "not where another got it first",
      [
        rumour,
        article("2029-05-20", "B", ole("appointment", "Testby", { at: "2029-05-20" })),
        article("2030-11-01", "A", jens("departure", "Testby")),
      ],
      "candidacy testby: false, filled-by-another by B",
    ],
    [
      "not by background",
      [rumour, article("2030-11-01", "A", jens("tenure", "Testby", { standing: "past" }))],
      "candidacy testby: open, open",
    ],
    [
      "not by a farewell that an earlier spell explains",
      [rumour, article("2026", "B", jens("tenure", "Testby")), article("2030-11-01", "A", jens("departure", "Testby"))],
      "candidacy testby: open, open",
    ],
    [
      "not by a farewell that may lie before",
      [rumour, article("2029-04-20/2029-05-10", "A", jens("departure", "Testby"))],
      "candidacy testby: open, open",
    ],
  ]));

describe("filled by another", () =>
  check([
    [
      "after it arose",
      [rumour, article("2029-05-20", "A", ole("appointment", "Testby", { at: "2029-05-20" }))],
      "candidacy testby: false, filled-by-another by A",
    ],
    [
      "not where that may lie before",
      [rumour, article("2029-05-20", "A", ole("appointment", "Testby", { at: "2029-04/2029-05" }))],
      "candidacy testby: open, open",
    ],
    [
      "not in another role",
      [rumour, article("2029-05-20", "A", ole("appointment", "Testby", { at: "2029-05-20", role: "assistant-coach" }))],
      "candidacy testby: open, open",
    ],
    [
      "not by a caretaker",
      [rumour, article("2029-05-20", "A", ole("appointment", "Testby", { at: "2029-05-20", role: "caretaker" }))],
      "candidacy testby: open, open",
    ],
    [
      "not where the rumour lives on",
      [rumour, article("2029-05-20", "A", ole("appointment", "Testby", { at: "2029-05-10" })), article("2029-06-01", "S", linked())],
      "candidacy testby: open, open",
    ],
  ]));

describe("went elsewhere", () =>
  check([
    [
      "to another bench",
      [rumour, article("2029-05-20", "A", jens("appointment", "Andenby", { at: "2029-05-20" }))],
      "candidacy testby: false, went-elsewhere by A",
    ],
    [
      "not before it arose",
      [rumour, article("2029-05-20", "A", jens("appointment", "Andenby", { at: "2029-04-20" }))],
      "candidacy testby: open, open",
    ],
  ]));

describe("fell through", () =>
  check([
    [
      "when talks broke down",
      [rumour, article("2029-05-20", "A", linked({ stage: "collapsed", certainty: "certain" }))],
      "candidacy testby: false, fell-through by A",
    ],
    ["not when they may have", [rumour, article("2029-05-20", "A", linked({ stage: "collapsed" }))], "candidacy testby: open, open"],
    [
      "not when they were resumed",
      [article("2029-04-20", "A", linked({ stage: "collapsed", certainty: "certain" })), rumour],
      "candidacy testby: open, open",
    ],
    [
      "in one article that also tells of the talks before he said no",
      [article("2029-05-03", "R", linked({ stage: "declined", certainty: "certain" }), linked({ stage: "talks", certainty: "certain" }))],
      "candidacy testby: false, fell-through by R",
    ],
    [
      "not in one article whose talks may have been resumed",
      [article("2029-05-03", "R", linked({ stage: "collapsed", certainty: "certain" }), linked({ stage: "talks", certainty: "certain" }))],
      "candidacy testby: open, open",
    ],
    [
      "in one article that also tells of the hope",
      [
        article(
          "2029-05-03",
          "R",
          linked({ stage: "declined", certainty: "certain" }),
          linked({ stage: "interest", via: ["unnamed:media"] }),
        ),
      ],
      "candidacy testby: false, fell-through by R",
    ],
  ]));

describe("expired", () =>
  check([
    [
      "when the articles went on about the club",
      [rumour, article("2030-05-03", "A", ole("fact", "Testby")), article("2030-06-03", "B", ole("fact", "Testby"))],
      "candidacy testby: false, expired by A+B",
    ],
    ["not by one stray article", [rumour, article("2030-05-03", "A", ole("fact", "Testby"))], "candidacy testby: open, open"],
    ["not when there was nothing to read", [rumour], "candidacy testby: open, open"],
    [
      "not when he may have got the job since",
      [rumour, article("2034-05-03", "A", jens("tenure", "Testby"))],
      "candidacy testby: open, open",
    ],
  ]));

describe("without any days", () => {
  const gone = says("departure", "Bo Gået", "Testby", { manner: "dismissed" });
  const undated = article("", "R", linked(), gone);
  check([
    [
      "an appointment that the rumour's article does not know",
      [undated, article("", "A", jens("appointment", "Testby")), article("", "B", jens("appointment", "Testby"))],
      "candidacy testby: came-true, implied by A+B",
    ],
    [
      "a farewell that it does not know",
      [undated, article("", "A", jens("departure", "Testby")), article("", "B", jens("departure", "Testby"))],
      "candidacy testby: came-true, implied by A+B",
    ],
    [
      "not a farewell that one article alone tells",
      [undated, article("", "A", jens("departure", "Testby"))],
      "candidacy testby: open, open",
    ],
    [
      "a farewell of the years after it, where the rumour is dated roughly",
      [article("2028/2031", "R", linked()), article("2029-05-03", "A", jens("departure", "Testby"))],
      "candidacy testby: came-true, implied by A",
    ],
    [
      "the appointment of another whom the same article has in line",
      [article("", "R", linked(), ole("candidacy", "Testby", { stage: "linked" })), article("", "A", ole("appointment", "Testby"))],
      "candidacy testby: false, filled-by-another by A",
    ],
    [
      "a title that is only the club's, in the article that has him in line",
      [
        article("2029-05", "R", linked(), jens("honour", "Testby", { role: null, at: "2028" })),
        article("2030-11-01", "A", jens("departure", "Testby")),
      ],
      "candidacy testby: came-true, implied by A",
    ],
    [
      "not a spell that it knows",
      [article("", "R", linked(), jens("tenure", "Testby")), article("", "A", jens("departure", "Testby"))],
      "candidacy testby: open, open",
    ],
    ["not a mere background", [undated, article("", "A", jens("tenure", "Testby"))], "candidacy testby: open, open"],
    [
      "another who follows the same man",
      [undated, article("", "A", ole("appointment", "Testby", { replaces: "Bo Gået" }))],
      "candidacy testby: false, filled-by-another by A",
    ],
    [
      "another told with the same farewell",
      [undated, article("", "A", ole("appointment", "Testby"), gone)],
      "candidacy testby: false, filled-by-another by A",
    ],
    [
      "not another who follows another",
      [undated, article("", "A", ole("appointment", "Testby", { replaces: "Per Før" }))],
      "candidacy testby: open, open",
    ],
    [
      "not another who is leaving himself",
      [
        article("", "R", linked(), gone, ole("departure", "Testby")),
        article("", "A", ole("appointment", "Testby", { replaces: "Bo Gået" })),
      ],
      "candidacy testby: open, open",
    ],
    [
      "one article that tells of another's report and the appointment",
      [article("", "R", linked({ via: ["S"] }), jens("appointment", "Testby"))],
      "candidacy testby: came-true, appointed by R",
    ],
    ["not one that says both of itself", [article("", "R", linked(), jens("appointment", "Testby"))], "candidacy testby: open, open"],
    [
      "not an appointment according to media",
      [undated, article("", "A", jens("appointment", "Testby", { via: ["unnamed:media"] }))],
      "candidacy testby: open, open",
    ],
    [
      "a flat no, after hopes",
      [undated, article("", "A", linked({ stage: "declined", certainty: "certain" }))],
      "candidacy testby: open, open",
    ],
    [
      "a flat no, after mere interest",
      [article("", "R", linked({ stage: "interest" })), article("", "A", linked({ stage: "declined", certainty: "certain" }))],
      "candidacy testby: false, fell-through by A",
    ],
  ]);
});

describe("a departure foretold", () => {
  const foretold = article("2029-05-03", "R", jens("departure", "Testby", { certainty: "probable" }));
  check([
    [
      "comes true",
      [foretold, article("2029-05-09", "A", jens("departure", "Testby", { at: "2029-05-09" }))],
      "departure testby: came-true, departed by A",
    ],
    [
      "is implied by the next job",
      [
        foretold,
        article("2029-05-09", "A", jens("tenure", "Testby", { from: "2028" }), jens("appointment", "Andenby", { at: "2029-05-09" })),
      ],
      "departure testby: came-true, implied by A",
    ],
    ["stays open", [foretold], "departure testby: open, open"],
  ]);
});
